"""CTC, from its definition: summed over every path there is.

The gradient is the softmax less how likely each class is at each step, of the paths that spell the target: its
definition too, and no forward-backward algorithm. Rows are padded with zeros at their ends.
"""

from itertools import groupby, product

from exact import cell, chance, exact, nearest
from mpmath import exp, fsum, inf, log, mpf
from rows import VANISHING, logSoftmax

BLANK = 0


def spelled(path):
    return [symbol for symbol, _ in groupby(path) if symbol != BLANK]


def ctc(logits, symbols, vanishing):
    """The value, its gradient, and the sizes that either can be exact to. `logits`: a row a step."""
    steps = [logSoftmax(row) for row in logits]
    classes = range(len(logits[0]))
    paths = [path for path in product(classes, repeat=len(steps)) if spelled(path) == symbols]
    if not paths:
        return inf, [mpf(0) for _ in steps for _ in classes], [], []
    probabilities = [[exp(x) for x in step] for step in steps]
    likely = [product_(p[k] for p, k in zip(probabilities, path)) for path in paths]
    total = fsum(likely)
    shares = [
        [fsum(p for p, path in zip(likely, paths) if path[t] == k) / total for k in classes] for t in range(len(steps))
    ]
    slopes = [p[k] - share[k] for p, share in zip(probabilities, shares) for k in classes]
    # Along a path logarithms are added up, each rounded to an ulp of itself or of 1.
    rounding = len(steps) * (1 - log(total))
    sizes = [
        max(vanishing, exp(step[k]) * (1 - step[k]) + share[k] * (rounding - len(steps) * log(share[k] or 1)))
        for step, share in zip(steps, shares)
        for k in classes
    ]
    return -log(total), slopes, rounding, sizes


def product_(factors):
    result = mpf(1)
    for factor in factors:
        result *= factor
    return result


# Of steps and classes, and the symbols that are to be spelled: none, repeated ones, too many for the steps.
SHAPES = [
    (1, 2, [1]),
    (1, 3, []),
    (2, 3, [1, 1]),
    (2, 3, [2, 1]),
    (3, 2, [1, 1]),
    (3, 4, [3]),
    (4, 3, [1, 2]),
    (4, 3, [1, 2, 1]),
    (5, 3, [1, 1, 2]),
    (5, 3, [2, 2, 2]),
    (6, 3, [1, 2]),
    (5, 4, []),
    (7, 3, [1, 2, 2, 1]),
    (4, 1, []),
]
EXTREME = [
    [[1000.0, -1000.0, 0.0]] * 4,
    [[-1000.0, 1000.0, 0.0]] * 4,
    [[0.0, 1e8, -1e8], [1e8, 0.0, -1e8], [0.0, -1e8, 1e8], [0.0, 0.0, 0.0]],
    [[0.0, 0.0, 0.0]] * 4,
    [[5e-324, 0.0, 1e-300]] * 4,
]
PADDED = 4  # every row of symbols is so long


def samples():
    random = chance()
    for (steps, classes, symbols), spread in product(SHAPES, (1, 5, 40)):
        yield [[random.gauss(0, spread) for _ in range(classes)] for _ in range(steps)], symbols
    yield from product(EXTREME, ([], [1], [1, 2], [1, 1], [2, 2, 2]))


LOSSES = {"ctc": ctc}


def columns(_):
    return ["classes", "steps", "predictions", "targets"]


def lines(name):
    for precision, (x, symbols) in product(("double", "float"), samples()):
        logits = exact(nearest(precision, x))
        padded = symbols + [BLANK] * (PADDED - len(symbols))
        shape = [str(len(x[0])), str(len(x))]
        yield [precision, *shape, *map(cell, [logits, padded, *LOSSES[name](logits, symbols, VANISHING[precision])])]
