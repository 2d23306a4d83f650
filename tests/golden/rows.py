"""Losses of rows, and their gradients, from the textbooks' expressions.

`valueSize` and `gradientSizes` are the sizes of the terms that a value or a slope is the sum of, where they may
cancel: what is left of them can be no more exact than they are.
"""

from dataclasses import dataclass, field
from itertools import product
from typing import Callable

import mpmath
from exact import cell, chance, exact, nearest
from mpmath import exp, fsum, inf, log, mpf


@dataclass
class RowLoss:
    value: Callable  # of the input rows, the weights of the classes and the parameters
    gradient: Callable  # with respect to the first row
    samples: list[tuple]  # rows (or labels) of each input, by name in the head
    inputs: list[str]
    parameters: dict[str, list] = field(default_factory=dict)  # the values to try, by id
    valueSize: Callable | None = None
    gradientSizes: Callable | None = None
    classes: bool = True  # whether there are classes, which may have weights


SMALLEST = {"double": mpf(2) ** -1022, "float": mpf(2) ** -126}
# Probabilities below the smallest normal number count as 0: times the bound of the tests, this is that number.
VANISHING = {"double": mpf(2) ** -972, "float": mpf(2) ** -105}


def logSoftmax(x):
    highest = max(x)
    total = log(fsum(exp(each - highest) for each in x))
    return [each - highest - total for each in x]


def crossEntropy(x, y, w):
    return -fsum(t * c * l for t, c, l in zip(y, w, logSoftmax(x)))


def crossEntropySlopes(x, y, w):
    total = fsum(t * c for t, c in zip(y, w))
    return [exp(l) * total - t * c for l, t, c in zip(logSoftmax(x), y, w)]


def crossEntropySizes(x, y, w):
    total = fsum(t * c for t, c in zip(y, w))
    return [max(exp(l) * total + t * c, VANISHING[precisionNow]) for l, t, c in zip(logSoftmax(x), y, w)]


def onehot(label, x, smoothing=0):
    return [smoothing / len(x) + (1 - smoothing if c == label else 0) for c in range(len(x))]


def smoothed(function):
    return lambda x, label, w, smoothing: function(x, onehot(label, x, smoothing), w)


def nllSlopes(x, label, w):
    return [-w[c] if c == label else mpf(0) for c in range(len(x))]


def poly1(x, label, w, epsilon):
    l = logSoftmax(x)[int(label)]
    return w[int(label)] * (-l + epsilon * (1 - exp(l)))


def poly1Slopes(x, label, w, epsilon):
    p = [exp(l) for l in logSoftmax(x)]
    k = int(label)
    return [w[k] * (p[c] - (c == k)) * (1 + epsilon * p[k]) for c in range(len(x))]


def poly1Sizes(x, label, w, epsilon):
    p = [exp(l) for l in logSoftmax(x)]
    k = int(label)
    sizes = [w[k] * (p[c] + (c == k)) * (1 + epsilon * p[k]) for c in range(len(x))]
    return [max(size, VANISHING[precisionNow]) for size in sizes]


def divergence(p, q):
    """p log(p/q), with 0 log 0 = 0."""
    return mpf(0) if p == 0 else inf if q == 0 else p * log(p / q)


def klSlope(p, q, w):
    return mpf(0) if p == 0 else -inf if q == 0 else -w * p / q


def jensenShannon(q, p, w):
    return fsum(
        c * (divergence(a, (a + b) / 2) + divergence(b, (a + b) / 2)) / 2 for a, b, c in zip(p, q, w)
    )


def jensenShannonSlopes(q, p, w):
    # At 0 the slope is minus infinity: the kernel states that it takes the smallest normal number for less.
    q = [max(b, SMALLEST[precisionNow]) for b in q]
    return [c * log(b / ((a + b) / 2)) / 2 for a, b, c in zip(p, q, w)]


def multiMargin(x, label, w, margin):
    k = int(label)
    return w[k] * fsum(max(0, margin - x[k] + x[c]) for c in range(len(x)) if c != k) / len(x)


def multiMarginSlopes(x, label, w, margin):
    k = int(label)
    active = [c != k and margin - x[k] + x[c] > 0 for c in range(len(x))]
    return [w[k] * (-sum(active) if c == k else active[c]) / mpf(len(x)) for c in range(len(x))]


def multilabelMargin(x, y, w):
    return fsum(
        w[j] * max(0, 1 - (x[j] - x[i])) for j in range(len(x)) for i in range(len(x)) if y[j] and not y[i]
    ) / len(x)


def multilabelMarginSlopes(x, y, w):
    slopes = [mpf(0)] * len(x)
    for j, i in product(range(len(x)), repeat=2):
        if y[j] and not y[i] and 1 - (x[j] - x[i]) > 0:
            slopes[j] -= w[j] / len(x)
            slopes[i] += w[j] / len(x)
    return slopes


def softplus(x):
    return max(x, 0) + mpmath.log1p(exp(-abs(x)))


def sigmoid(x):
    return 1 / (1 + exp(-x))


def softMargin(x, y, w):
    return fsum(c * (t * softplus(-a) + (1 - t) * softplus(a)) for a, t, c in zip(x, y, w)) / len(x)


def softMarginSlopes(x, y, w):
    return [c * (-sigmoid(-a) if t else sigmoid(a)) / len(x) for a, t, c in zip(x, y, w)]


def overlap(p, y, w):
    return fsum(a * t * c for a, t, c in zip(p, y, w))


def dice(p, y, w, smooth):
    both = overlap(p, w, [1] * len(w)) + overlap(y, w, [1] * len(w))
    return 1 - (2 * overlap(p, y, w) + smooth) / (both + smooth)


def diceSlopes(p, y, w, smooth):
    D = fsum(c * (a + t) for a, t, c in zip(p, y, w)) + smooth
    loss = dice(p, y, w, smooth)
    return [c * ((1 - 2 * t) - loss) / D for t, c in zip(y, w)]


def diceSizes(p, y, w, smooth):
    D = fsum(c * (a + t) for a, t, c in zip(p, y, w)) + smooth
    return [c * (1 + 2 * t + dice(p, y, w, smooth)) / D for t, c in zip(y, w)]


def tverskyParts(p, y, w, alpha, beta, smooth):
    wrong = fsum(c * (alpha * a * (1 - t) + beta * (1 - a) * t) for a, t, c in zip(p, y, w))
    return wrong, wrong + overlap(p, y, w) + smooth


def tversky(p, y, w, alpha, beta, smooth):
    wrong, total = tverskyParts(p, y, w, alpha, beta, smooth)
    return wrong / total


def tverskySlopes(p, y, w, alpha, beta, smooth):
    wrong, total = tverskyParts(p, y, w, alpha, beta, smooth)
    change = [alpha * (1 - t) - beta * t for t in y]
    return [c * (d - wrong / total * (d + t)) / total for d, t, c in zip(change, y, w)]


def tverskySizes(p, y, w, alpha, beta, smooth):
    wrong, total = tverskyParts(p, y, w, alpha, beta, smooth)
    change = [alpha * (1 - t) + beta * t for t in y]
    return [c * (d + wrong / total * (d + t)) / total for d, t, c in zip(change, y, w)]


def distance(a, b):
    return mpmath.sqrt(fsum((x - y) ** 2 for x, y in zip(a, b)))


def triplet(a, p, n, margin):
    return max(mpf(0), distance(a, p) - distance(a, n) + margin)


def direction(a, b):
    length = distance(a, b)
    return [(x - y) / length if length else mpf(0) for x, y in zip(a, b)]


def tripletSlopes(a, p, n, margin):
    active = distance(a, p) - distance(a, n) + margin > 0
    return [active * (x - y) for x, y in zip(direction(a, p), direction(a, n))]


WIDTHS = [1, 2, 3, 5, 8, 13]


def logits(random, width, spread=3):
    return [random.gauss(0, spread) for _ in range(width)]


def distribution(random, width):
    parts = [random.expovariate(1) for _ in range(width)]
    return [x / sum(parts) for x in parts]


def labels(random, width):
    return [float(random.random() < 0.4) for _ in range(width)]


def label(random, width):
    return float(random.randrange(width))


def vectors(random, width):
    return logits(random, width, 1)


def made(*kinds, times=3):
    random = chance()
    return [tuple(kind(random, width) for kind in kinds) for width in WIDTHS for _ in range(times)]


EXTREME = [
    [1000.0, -1000.0, 0.0],
    [-1000.0, -1000.0, -1000.0],
    [1000.0, 1000.0, -1000.0],
    [40.0, 0.0, -1.0],
    [800.0, 100.0, 95.0],
    [1e8, -1e8, 1e8],
    [5e-324, 0.0, 1e-300],
    [0.1, 0.1, 0.1],
]
ONEHOTS = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [0.25, 0.25, 0.5]]
EDGES = [
    [0.0, 0.5, 0.5],
    [1.0, 0.0, 0.0],
    [0.0, 1.0, 0.0],
    [1e-300, 1.0, 0.0],
    [5e-324, 1e-310, 1.0],
    [0.3, 0.3, 0.4],
    [0.3 + 1e-9, 0.3 - 1e-9, 0.4],
    [1 - 1e-12, 1e-12, 0.0],
]
BITS = [[0.0, 0.0, 0.0], [1.0, 1.0, 1.0], [1.0, 0.0, 1.0], [0.0, 1.0, 0.0]]

sparse = made(logits, label) + [(x, float(c)) for x in EXTREME for c in range(3)]
simplex = made(distribution, distribution) + list(product(EDGES, EDGES))
multilabel = made(logits, labels) + list(product(EXTREME, BITS))
unit = made(distribution, labels) + made(distribution, distribution) + list(product(EDGES, BITS))
atMargin = [([2.0, 1.0, 0.0], 0.0), ([2.0, 1.0, 3.0], 0.0), ([0.5, 0.5, 0.5], 1.0)]

together = [[1.0, 2.0, 3.0], [1.0, 2.0, 3.0 + 1e-9], [1.0, 5.0, 7.0], [3.0, -4.0, 2.0]]
# Their squares vanish, or overflow; some are denormal, in double or in float.
vanishing = [[0.0, 0.0], [5e-324, 0.0], [1e-310, -3e-310], [1e-41, 3e-41], [1e-200, -1e-200], [1e-38, 2e-38]]

LOSSES = {
    "triplet": RowLoss(
        triplet,
        tripletSlopes,
        made(vectors, vectors, vectors) + list(product(together, together, together))
        + list(product(vanishing[1:4], vanishing, vanishing[2:]))
        + [([1e8, 0.0], [-1e8, 3.0], [0.0, 1.0]), ([1e25, 0.0], [-1e25, 1e24], [1e25, 1e25])],
        ["predictions", "positives", "negatives"],
        {"margin": [1.0, 0.3]},
        valueSize=lambda a, p, n, m: distance(a, p) + distance(a, n) + m,
        gradientSizes=lambda a, p, n, m: [
            (triplet(a, p, n, m) > 0) * (abs(x) + abs(y)) for x, y in zip(direction(a, p), direction(a, n))
        ],
        classes=False,
    ),
    "cross-entropy": RowLoss(
        crossEntropy,
        crossEntropySlopes,
        made(logits, distribution) + list(product(EXTREME, ONEHOTS)),
        ["predictions", "targets"],
        gradientSizes=crossEntropySizes,
    ),
    "sparse-cross-entropy": RowLoss(
        smoothed(crossEntropy),
        smoothed(crossEntropySlopes),
        sparse,
        ["predictions", "targets"],
        {"labelSmoothing": [0.0, 0.1, 1.0]},
        gradientSizes=smoothed(crossEntropySizes),
    ),
    "nll": RowLoss(
        lambda x, label, w: -w[int(label)] * x[int(label)], nllSlopes, sparse, ["predictions", "targets"]
    ),
    "poly-1": RowLoss(
        poly1, poly1Slopes, sparse, ["predictions", "targets"], {"epsilon": [1.0, 0.0, 2.5]}, gradientSizes=poly1Sizes
    ),
    "kl-divergence": RowLoss(
        lambda q, p, w: fsum(c * divergence(a, b) for a, b, c in zip(p, q, w)),
        lambda q, p, w: [klSlope(a, b, c) for a, b, c in zip(p, q, w)],
        simplex,
        ["predictions", "targets"],
        valueSize=lambda q, p, w: fsum(c * abs(divergence(a, b)) for a, b, c in zip(p, q, w)),
    ),
    "js-divergence": RowLoss(jensenShannon, jensenShannonSlopes, simplex, ["predictions", "targets"]),
    "multi-margin": RowLoss(
        multiMargin, multiMarginSlopes, sparse + atMargin, ["predictions", "targets"], {"margin": [1.0, 0.5]}
    ),
    "multilabel-margin": RowLoss(
        multilabelMargin,
        multilabelMarginSlopes,
        multilabel + [([2.0, 1.0, 0.0], BITS[2]), ([1.0, 0.0, 1.0], BITS[2])],
        ["predictions", "targets"],
        gradientSizes=lambda x, y, w: [fsum(w)] * len(x),
    ),
    "multilabel-soft-margin": RowLoss(softMargin, softMarginSlopes, multilabel, ["predictions", "targets"]),
    "dice": RowLoss(
        dice, diceSlopes, unit, ["predictions", "targets"], {"smooth": [1.0, 1e-7]}, gradientSizes=diceSizes
    ),
    "tversky": RowLoss(
        tversky,
        tverskySlopes,
        unit,
        ["predictions", "targets"],
        {"alpha": [0.5, 0.3], "beta": [0.5, 0.7], "smooth": [1.0]},
        gradientSizes=tverskySizes,
    ),
}

precisionNow = "double"


def columns(name):
    loss = LOSSES[name]
    return [*loss.inputs, *(["classWeights"] if loss.classes else []), *loss.parameters]


def lines(name):
    global precisionNow
    loss = LOSSES[name]
    for precisionNow in ("double", "float"):
        for number, (sample, *parameters) in enumerate(product(loss.samples, *loss.parameters.values())):
            given, parameters = nearest(precisionNow, [list(sample), parameters])
            width = len(given[0])
            # Every third sample has weights.
            weights = nearest(precisionNow, [0.5 + c / 4 for c in range(width)]) if number % 3 == 2 else []
            ofClasses = [weights] if loss.classes else []
            arguments = exact([*given, *([weights or [1] * width] if loss.classes else []), *parameters])
            results = [f(*arguments) if f else [] for f in (loss.value, loss.gradient, loss.valueSize, loss.gradientSizes)]
            yield [precisionNow, *map(cell, [*given, *ofClasses, *parameters, *results])]
