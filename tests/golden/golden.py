#!/usr/bin/env python3
"""Writes the golden values: what each loss is, worked out by mpmath and rounded once.

The expressions in losses/ stand on textbooks, not on our kernels, and the gradients are numerical derivatives
of them. A new loss needs an entry there; then run `python3 tests/golden/golden.py` for all, or with the ids of
some (Debian: python3-mpmath).
"""

import struct
import sys
from itertools import product
from pathlib import Path

import mpmath
from mpmath import mpf

import rows as ofRows
from losses import LOSSES

# A step of 2^-1330 is small beside the smallest denormal, and as many digits again are left for the difference.
DIGITS = 900
STEP = mpf((0, 1, -1330, 1))
KINK = mpf(10) ** -200


def slope(f, x):
    """The derivative; at a kink, of the slopes between those on its sides, the one nearest to 0."""
    here = f(x)
    below, above = (here - f(x - STEP)) / STEP, (f(x + STEP) - here) / STEP
    if abs(above - below) < KINK:
        return (below + above) / 2
    return mpf(0) if below * above < 0 else min(below, above, key=abs)


def nearest(precision, x):
    return struct.unpack("f", struct.pack("f", x))[0] if precision == "float" else x


def clipped(loss, precision, p):
    if loss.margins is None:
        return p
    # The upper end is 1 - margin as the precision rounds it, which is where a program clips.
    margin = loss.margins[precision]
    return min(max(p, margin), nearest(precision, 1 - margin))


def size(f, at):
    """What `f` can lose by rounding its arguments: it can be no more exact than that."""
    partial = [slope(lambda x, i=i: f(*at[:i], x, *at[i + 1 :]), x) for i, x in enumerate(at)]
    return sum(abs(change * x) for change, x in zip(partial, at))


def rows(loss):
    for precision in ("double", "float"):
        for inputs, *parameters in product(loss.samples, *loss.parameters.values()):
            given = [nearest(precision, x) for x in (*inputs, *parameters)]
            at = [mpf(clipped(loss, precision, given[0])), *map(mpf, given[1:])]
            gradient = lambda p, *others: slope(lambda x: loss.value(x, *others), p)
            results = [loss.value(*at), gradient(*at)]
            sizes = [max(abs(f(*at)), size(f, at)) for f in (loss.value, gradient)] if loss.cancels(*at) else []
            yield [precision, *map(repr, given), *(repr(float(x)) for x in results + sizes)]


def write(name, loss):
    head = ["precision", *loss.inputs, *loss.parameters, "value", "gradient", "valueSize", "gradientSizes"]
    lines = [f"# Made by golden.py with mpmath {mpmath.__version__}.", ",".join(head)]
    with mpmath.workdps(DIGITS):
        lines += [",".join(row) for row in rows(loss)]
    (Path(__file__).parent / f"{name}.csv").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    for name in sys.argv[1:] or LOSSES:
        write(name, LOSSES[name])
    if len(sys.argv) == 1:
        ofRows.writeAll()
