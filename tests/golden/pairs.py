"""Losses of pairs, from the papers' expressions. The gradients are numerical derivatives of the values.

`valueSize` and `gradientSizes` are the sizes of the terms that a value or a slope is the sum of, where they may
cancel: what is left of them can be no more exact than they are.
"""

from dataclasses import dataclass, field
from itertools import product
from typing import Callable

from exact import cell, chance, exact, gradient, nearest, slope
from mpmath import exp, fdot as dot, fsum, log, log1p, mpf, sqrt


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


EPSILON = mpf(nearest("float", 1e-12))  # PyTorch's, which is of single precision to doubles too


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
    # A part of a direction may be denormal, with fewer digits than others.
    return [(max(abs(y) / other, mpf(2) ** -1022) + size * abs(x) / own) / own for x, y in zip(a, b)]


def marginRanking(p, o, target, margin):
    return max(mpf(0), margin - target * (p - o))


def pairwiseLogistic(p, o):
    ahead = p - o
    return max(-ahead, 0) + log1p(exp(-abs(ahead)))


DIMS = [1, 2, 3, 5, 8, 13]
VECTORS = [[0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0 + 1e-9], [-1.0, -2.0, -3.0], [1e8, -1e8, 3.0], [0.25, 0.0, 0.0]]
DENORMALS = [-1e-41, -5e-324, 5e-324, 1e-41]  # in float or in double
SCORES = [-1000.0, -30.0, -1.5, -0.25, 0.0, 0.5, 1.0, 40.0, 1000.0, 1e8]


def vector(random, dims):
    return [random.gauss(0, 0.4) for _ in range(dims)]


def pairs(labels, designed):
    random = chance()
    drawn = [(vector(random, n), vector(random, n), label) for n in DIMS for label in labels for _ in range(3)]
    return drawn + [(a, b, label) for a, b in product(designed, designed) for label in labels]


def scores(spread):
    random = chance()
    drawn = [(random.gauss(0, spread), random.gauss(0, spread)) for _ in range(32)]
    # Not beside scores as far apart as a margin, where they would decide, and no format tell.
    small = [*DENORMALS, 0.0, 40.0, -1000.0]
    return drawn + list(product(SCORES, SCORES)) + [pair for pair in product(small, small) if any(pair)]


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


def columns(name):
    loss = LOSSES[name]
    return [*loss.inputs, *loss.parameters]


def lines(name):
    loss = LOSSES[name]
    for precision in ("double", "float"):
        for sample, *parameters in product(loss.samples, *loss.parameters.values()):
            rounded = nearest(precision, [*sample, *parameters])
            at = exact(rounded)
            first, *rest = at
            slopes = gradient if isinstance(first, list) else slope
            results = [loss.value(*at), slopes(lambda x: loss.value(x, *rest), first)]
            results += [size(*at) if size else [] for size in (loss.valueSize, loss.gradientSizes)]
            yield [precision, *map(cell, rounded + results)]
