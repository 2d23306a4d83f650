"""Losses of whole batches, where the loss of a sample depends on the others. Their gradients are numerical derivatives.

Rows lie one behind the other in a cell, and `dims` says how long they are. The sizes are those of pairs.py.
"""

from itertools import product

from exact import cell, chance, exact, gradient, nearest
from mpmath import exp, fdot as dot, fsum, log
from pairs import length, vector


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


def drawn(count, dims):
    random = chance()
    return tuple([vector(random, dims) for _ in range(count)] for _ in ("predictions", "others"))


BATCHES = [drawn(count, dims) for count in (1, 2, 3, 5) for dims in (1, 2, 7)] + [
    ([[1.0, 0.0], [0.0, 1.0]], [[1.0, 0.0], [0.0, 1.0]]),
    ([[1.0, 0.0], [0.0, 1.0]], [[-1.0, 0.0], [3.0, 0.0]]),
    ([[1e8, 1.0], [1e-8, 1.0], [0.5, 0.5]], [[1e8, -1.0], [1e-8, 1.0], [0.5, 0.5]]),
    ([[1.0, 2.0], [3.0, 4.0]], [[0.0, 0.0], [1e-200, 1e-200]]),
    # Denormal, in double and in float, and with squares that overflow.
    ([[1.0, 2.0], [3.0, 4.0]], [[5e-324, 0.0], [0.0, -1e-41]]),
    ([[1.0, 2.0], [3.0, 4.0]], [[1e-310, -3e-310], [1e-41, 3e-41]]),
    ([[1e-37, 2e-37], [3e-300, 4e-300]], [[1.0, 0.0], [1e-41, 1e-310]]),
    ([[1e25, 2e25], [-3e30, 4e30]], [[1e25, 0.0], [1e-8, 1e30]]),
]

# The value of one prediction; the sizes of that and of its gradient; the temperatures to try.
LOSSES = {"info-nce": (infoNce, infoNceSizes, [0.1, 1.0, 0.02])}


def columns(_):
    return ["dims", "predictions", "others", "temperature"]


def lines(name):
    value, sizesOf, temperatures = LOSSES[name]
    for precision, batch, temperature in product(("double", "float"), BATCHES, temperatures):
        own, others, t = exact(nearest(precision, [*batch, temperature]))
        sizes = [sizesOf(row, others, i, t) for i, row in enumerate(own)]
        yield [
            precision,
            str(len(own[0])),
            *map(cell, (own, others, t)),
            cell([value(row, others, i, t) for i, row in enumerate(own)]),
            cell([gradient(lambda a: value(a, others, i, t), row) for i, row in enumerate(own)]),
            cell([size for size, _ in sizes]),
            cell([size for _, size in sizes]),
        ]
