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

from losses import LOSSES

# A step of 1e-400 is small beside the smallest denormal, and as many digits again are left for the difference.
mpmath.mp.dps = 900
STEP = mpf(10) ** -400
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


def rows(loss):
    for precision in ("double", "float"):
        for (prediction, target), *parameters in product(loss.pairs, *loss.parameters.values()):
            given = [nearest(precision, x) for x in (prediction, target, *parameters)]
            at = mpf(clipped(loss, precision, given[0]))
            others = [mpf(x) for x in given[1:]]
            gradient = slope(lambda p: loss.value(p, *others), at)
            yield [precision, *map(repr, given), repr(float(loss.value(at, *others))), repr(float(gradient))]


def write(name, loss):
    head = ["precision", "prediction", "target", *loss.parameters, "value", "gradient"]
    lines = [f"# Made by golden.py with mpmath {mpmath.__version__}.", ",".join(head)]
    lines += [",".join(row) for row in rows(loss)]
    (Path(__file__).parent / f"{name}.csv").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    for name in sys.argv[1:] or LOSSES:
        write(name, LOSSES[name])
