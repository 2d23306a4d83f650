#!/usr/bin/env python3
"""Writes the golden values: what each loss is, worked out by mpmath to 50 digits and rounded once.

The expressions below stand on textbooks, not on our kernels, and the gradients are numerical derivatives of
them. A new loss needs an entry here; then run `python3 tests/golden/golden.py` (Debian: python3-mpmath).
"""

import random
import struct
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Callable

import mpmath
from mpmath import log, mpf

mpmath.mp.dps = 50

REALS = [-12345.678, -3.25, -1.0, -1e-8, 0.0, 1e-8, 0.5, 1.0, 250.0, 1e6]
PROBABILITIES = [0.0, 1e-30, 1e-16, 1e-15, 1e-10, 1e-5, 0.1, 0.3, 0.5, 0.9, 0.99999, 1 - 1e-10, 1 - 1e-15, 1.0]
LABELS = [0.0, 1.0, 0.5, 0.1, 0.9]


def pairs(predictions, targets, spread):
    """Every prediction with every target, and some by chance, always the same."""
    chance = random.Random(175)
    return list(product(predictions, targets)) + [(spread(chance), spread(chance)) for _ in range(32)]


@dataclass
class Loss:
    value: Callable  # of one example, in mpf: prediction, target, then the parameters
    pairs: list
    parameters: dict[str, list] = field(default_factory=dict)  # the values to try, by id
    margins: dict[str, float] | None = None  # clip the prediction to [margin, 1 - margin]


LOSSES = {
    "mse": Loss(lambda p, t: (p - t) ** 2, pairs(REALS, REALS, lambda r: r.gauss(0, 10))),
    "mae": Loss(lambda p, t: abs(p - t), pairs(REALS, REALS, lambda r: r.gauss(0, 10))),
    "bce": Loss(
        lambda p, t: -(t * log(p) + (1 - t) * log(1 - p)),
        pairs(PROBABILITIES, LABELS, lambda r: r.random()),
        margins={"double": 1e-15, "float": 2.0**-24},
    ),
}


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
            # The derivative is central, so that a kink has the mean of its two slopes.
            gradient = mpmath.diff(lambda p: loss.value(p, *others), at)
            yield [precision, *map(repr, given), repr(float(loss.value(at, *others))), repr(float(gradient))]


def write(name, loss):
    head = ["precision", "prediction", "target", *loss.parameters, "value", "gradient"]
    lines = [f"# Made by golden.py with mpmath {mpmath.__version__}.", ",".join(head)]
    lines += [",".join(row) for row in rows(loss)]
    (Path(__file__).parent / f"{name}.csv").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    for name, loss in LOSSES.items():
        write(name, loss)
