"""The detector, from the textbook's expressions of its three parts. The gradients are numerical derivatives."""

from itertools import product

from exact import cell, chance, exact, gradient, nearest
from mpmath import exp, log1p
from rows import VANISHING, logSoftmax

BOX = 4
GAINS = {"classGain": (1.0, 0.5, 1.0), "boxGain": (1.0, 5.0, 0.0), "objectGain": (1.0, 2.0, 0.25)}


def detector(row, label, box, isObject, classGain, boxGain, objectGain):
    classes = len(row) - BOX - 1
    wrong = -row[-1] if isObject else row[-1]
    object = objectGain * (max(wrong, 0) + log1p(exp(-abs(wrong))))
    if not isObject:
        return object
    error = sum((a - b) ** 2 for a, b in zip(row[classes:], box))
    return object + boxGain * error - classGain * logSoftmax(row[:classes])[int(label)]


def sizes(vanishing, row, label, box, isObject, classGain, boxGain, objectGain):
    """Of the slopes: the right class's is its probability less 1, and a logarithm is rounded as it is large."""
    classes = len(row) - BOX - 1
    ofClass = [max(vanishing, exp(l) * (1 - l) + (c == label)) for c, l in enumerate(logSoftmax(row[:classes]))]
    ofBox = [2 * boxGain * abs(a - b) for a, b in zip(row[classes:], box)]
    return [*(isObject * classGain * size for size in ofClass), *(isObject * size for size in ofBox), objectGain]


EXTREME = [
    [1000.0, -1000.0, 0.0, 0.5, 0.5, 0.1, 0.2, 1000.0],
    [40.0, 0.0, -1.0, 1e8, -1e8, 0.0, 1e-8, -1000.0],
    [0.1, 0.1, 0.1, 0.25, 0.75, 5e-324, 1e-41, 0.0],
    [-1000.0, -1000.0, -1000.0, 0.5, 0.5, 0.1, 0.2, 746.0],
]


def samples():
    random = chance()
    normals = lambda count, spread: [random.gauss(0, spread) for _ in range(count)]  # noqa: E731
    for classes, there, _ in product((1, 2, 3, 5, 8), (1.0, 0.0), range(3)):
        row = normals(classes, 3) + normals(BOX, 1) + normals(1, 3)
        yield [row, float(random.randrange(classes)), normals(BOX, 1), there]
    for row, label, there in product(EXTREME, (0.0, 2.0), (1.0, 0.0)):
        yield [row, label, [0.5, 0.5, 0.1, 0.2], there]


LOSSES = {"detector": detector}


def columns(_):
    return ["classes", "predictions", "targets", "boxes", "objects", *GAINS]


def lines(name):
    value = LOSSES[name]
    for precision, sample, *gains in product(("double", "float"), samples(), zip(*GAINS.values())):
        given = nearest(precision, [*sample, *gains[0]])
        at = exact(given)
        slopes = gradient(lambda row: value(row, *at[1:]), at[0])
        results = [value(*at), slopes, [], sizes(VANISHING[precision], *at)]
        yield [precision, str(len(at[0]) - BOX - 1), *map(cell, given + results)]
