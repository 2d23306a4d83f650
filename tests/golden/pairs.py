#!/usr/bin/env python3
"""Writes the golden values of losses of pairs: by mpmath, from the papers' expressions.

The gradients are numerical derivatives of the values. Run it for all, or with the ids of some. A cell that
holds a vector has spaces between its numbers. `valueSize` and `gradientSizes` are the sizes of the terms that a
value or a slope is the sum of, where they may cancel: what is left of them can be no more exact than they are.
"""

import random
import sys
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Callable

import mpmath
from mpmath import exp, fdot as dot, fsum, log, log1p, mpf, sqrt

from golden import DIGITS, nearest, slope


@dataclass
class PairLoss:
    value: Callable  # of the inputs of one pair, then the parameters
    samples: list[tuple]
    inputs: list[str]  # their names
    parameters: dict[str, list] = field(default_factory=dict)  # the values to try, by id
    valueSize: Callable | None = None
    gradientSizes: Callable | None = None


def difference(a, b):
    return [x - y for x, y in zip(a, b)]


def length(a):
    return sqrt(dot(a, a))


def distance(a, b):
    return length(difference(a, b))


def contrastive(a, b, same, margin):
    d = distance(a, b)
    return d**2 if same else max(mpf(0), margin - d) ** 2


def contrastiveSize(a, b, same, margin):
    # An ulp of d is one of m - d, however small that is.
    d = distance(a, b)
    return d**2 if same or d > margin else (margin - d) * (margin + d)


def contrastiveSizes(a, b, same, margin):
    d = distance(a, b)
    if same:
        return [2 * abs(x) for x in difference(a, b)]
    return [2 * (margin + d) * abs(x) / d if 0 < d < margin else mpf(0) for x in difference(a, b)]


EPSILON = mpf(1e-12)  # PyTorch's, a number of double precision


def lengths(a, b):
    return sqrt(dot(a, a) + EPSILON), sqrt(dot(b, b) + EPSILON)


def cosine(a, b):
    own, other = lengths(a, b)
    return dot(a, b) / (own * other)


def cosineEmbedding(a, b, target, margin):
    return 1 - cosine(a, b) if target > 0 else max(mpf(0), cosine(a, b) - margin)


def cosineEmbeddingSize(a, b, target, margin):
    # 1 - cos is half the squared distance of two directions, whose parts are rounded.
    own, other = lengths(a, b)
    if target > 0:
        gap = 1 - cosine(a, b)
        return gap + sqrt(gap) + mpf(2) ** -50
    return fsum(abs(x * y) for x, y in zip(a, b)) / (own * other) + abs(margin)


def cosineEmbeddingSizes(a, b, target, margin):
    own, other = lengths(a, b)
    size = fsum(abs(x * y) for x, y in zip(a, b)) / (own * other)
    return [(abs(y) / other + size * abs(x) / own) / own for x, y in zip(a, b)]


def marginRanking(p, o, target, margin):
    return max(mpf(0), margin - target * (p - o))


def pairwiseLogistic(p, o):
    ahead = p - o
    return max(-ahead, 0) + log1p(exp(-abs(ahead)))


# Pairs by chance, always the same, and by design.
chance = random.Random(175)
DIMS = [1, 2, 3, 5, 8, 13]
VECTORS = [[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0 + 1e-9], [-1.0, -2.0, -3.0], [1e8, -1e8, 3.0], [0.25, 0.0, 0.0]]
SCORES = [-1000.0, -30.0, -1.5, -0.25, 0.0, 0.5, 1.0, 40.0, 1000.0, 1e8]


def vector(dims):
    return [chance.gauss(0, 0.4) for _ in range(dims)]


def pairs(labels, designed):
    drawn = [(vector(n), vector(n), label) for n in DIMS for label in labels for _ in range(3)]
    return drawn + [(a, b, label) for a, b in product(designed, designed) for label in labels]


def scores(spread):
    return [(chance.gauss(0, spread), chance.gauss(0, spread)) for _ in range(32)] + list(product(SCORES, SCORES))


# Their cosines are too small for any format: for the label -1 they would stand at the kink, on either side.
TINY = [[5e-324, 0.0], [1e-200, 1e-200], [1e-300, -1e-300]]

LOSSES = {
    "contrastive": PairLoss(
        contrastive,
        pairs([1.0, 0.0], VECTORS) + pairs([1.0, 0.0], TINY),
        ["predictions", "others", "targets"],
        {"margin": [1.0, 0.25]},
        contrastiveSize,
        contrastiveSizes,
    ),
    "cosine-embedding": PairLoss(
        cosineEmbedding,
        pairs([1.0, -1.0], VECTORS) + pairs([1.0], TINY),
        ["predictions", "others", "targets"],
        {"margin": [0.0, 0.5, -0.5]},
        cosineEmbeddingSize,
        cosineEmbeddingSizes,
    ),
    "margin-ranking": PairLoss(
        marginRanking,
        [(p, o, target) for p, o in scores(2) for target in (1.0, -1.0)],
        ["predictions", "others", "targets"],
        {"margin": [0.0, 1.5]},
        lambda p, o, target, margin: (abs(p - o) + margin) * (marginRanking(p, o, target, margin) > 0),
    ),
    "pairwise-logistic": PairLoss(
        pairwiseLogistic,
        scores(3),
        ["predictions", "others"],
        # Far ahead the loss is e^-(p - o), and an ulp of p - o that many of it.
        valueSize=lambda p, o: (1 + abs(p - o)) * pairwiseLogistic(p, o),
        gradientSizes=lambda p, o: [(1 + abs(p - o)) / (1 + exp(p - o))],
    ),
}


def infoNce(a, others, own, temperature):
    """Of one prediction, whose partner is number `own` of the others."""
    scores = [dot(a, b) / (length(a) * length(b) or 1) / temperature for b in others]
    return log(fsum(exp(score - scores[own]) for score in scores))


def infoNceSizes(a, others, own, temperature):
    """Of the value and of the gradient. Cosines are rounded to an ulp of 1, divided by the temperature."""
    rounding = 1 + 1 / temperature
    value = rounding * infoNce(a, others, own, temperature)
    logits = [dot(a, b) / (length(a) * length(b) or 1) / temperature for b in others]
    total = fsum(exp(x) for x in logits)
    pulls = [exp(x) / total + (j == own) for j, x in enumerate(logits)]
    own, units = unit(a), [unit(b) for b in others]
    alongs = [fsum(abs(x * y) for x, y in zip(own, b)) for b in units]
    return value, [
        rounding
        * fsum(pull * (abs(b[c]) + along * abs(own[c])) for pull, along, b in zip(pulls, alongs, units))
        / (temperature * (length(a) or 1))
        for c in range(len(a))
    ]


def unit(a):
    size = length(a)
    return [x / size if size else x for x in a]


BATCHES = [([vector(dims) for _ in range(n)], [vector(dims) for _ in range(n)]) for n in (1, 2, 3, 5) for dims in (1, 2, 7)] + [
    ([[1.0, 0.0], [0.0, 1.0]], [[1.0, 0.0], [0.0, 1.0]]),
    ([[1.0, 0.0], [0.0, 1.0]], [[-1.0, 0.0], [3.0, 0.0]]),
    ([[1e8, 1.0], [1e-8, 1.0], [0.5, 0.5]], [[1e8, -1.0], [1e-8, 1.0], [0.5, 0.5]]),
    ([[1.0, 2.0], [3.0, 4.0]], [[0.0, 0.0], [1e-200, 1e-200]]),
]


def infoNceLines():
    for precision, (own, others), temperature in product(("double", "float"), BATCHES, [0.1, 1.0, 0.02]):
        a, b = ([[mpf(nearest(precision, x)) for x in row] for row in rows] for rows in (own, others))
        t = mpf(nearest(precision, temperature))
        values = [infoNce(row, b, i, t) for i, row in enumerate(a)]
        slopes = [
            slope(lambda x: infoNce(row[:c] + [x] + row[c + 1 :], b, i, t), row[c])
            for i, row in enumerate(a)
            for c in range(len(row))
        ]
        sizes = [infoNceSizes(row, b, i, t) for i, row in enumerate(a)]
        flat = [[x for row in rows for x in row] for rows in (a, b, [size for _, size in sizes])]
        cells = [[len(a[0])], flat[0], flat[1], t, values, slopes, [size for size, _ in sizes], flat[2]]
        yield ",".join([precision, *map(cell, cells)])


def isVector(x):
    return isinstance(x, list)


def gradient(loss, first, rest):
    """One derivative for each number of the first input."""
    if not isVector(first):
        return [slope(lambda x: loss.value(x, *rest), first)]
    return [
        slope(lambda x: loss.value(first[:c] + [x] + first[c + 1 :], *rest), first[c]) for c in range(len(first))
    ]


def cell(x):
    return " ".join(map(cell, x)) if isVector(x) else repr(float(x))


def lines(loss):
    for precision in ("double", "float"):
        for sample, *parameters in product(loss.samples, *loss.parameters.values()):
            rounded = [
                [nearest(precision, x) for x in each] if isVector(each) else nearest(precision, each)
                for each in (*sample, *parameters)
            ]
            exact = [list(map(mpf, each)) if isVector(each) else mpf(each) for each in rounded]
            results = [loss.value(*exact), gradient(loss, exact[0], exact[1:])]
            results += [size(*exact) if size else [] for size in (loss.valueSize, loss.gradientSizes)]
            yield ",".join([precision, *map(cell, rounded), *map(cell, results)])


def write(name):
    if name == "info-nce":
        return writeLines(name, ["dims", "predictions", "others", "temperature"], infoNceLines())
    loss = LOSSES[name]
    writeLines(name, [*loss.inputs, *loss.parameters], lines(loss))


def writeLines(name, columns, lines):
    head = ["precision", *columns, "value", "gradient", "valueSize", "gradientSizes"]
    with mpmath.workdps(DIGITS):
        text = [f"# Made by pairs.py with mpmath {mpmath.__version__}.", ",".join(head), *lines]
    (Path(__file__).parent / f"{name}.csv").write_text("\n".join(text) + "\n")


if __name__ == "__main__":
    for name in sys.argv[1:] or [*LOSSES, "info-nce"]:
        write(name)
