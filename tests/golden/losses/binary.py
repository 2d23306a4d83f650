"""Losses of a yes or no."""

from mpmath import log

from .loss import Loss, pairs

PROBABILITIES = [0.0, 1e-30, 1e-16, 1e-15, 1e-10, 1e-5, 0.1, 0.3, 0.5, 0.9, 0.99999, 1 - 1e-10, 1 - 1e-15, 1.0]
SHARES = [0.0, 1.0, 0.5, 0.1, 0.9]

LOSSES = {
    "bce": Loss(
        lambda p, t: -(t * log(p) + (1 - t) * log(1 - p)),
        pairs(PROBABILITIES, SHARES, lambda r: (r.random(), r.random())),
        margins={"double": 1e-15, "float": 2.0**-24},
    ),
}
