"""Losses of a number and a number."""

from mpmath import cosh, exp, log, mpf

from .loss import Loss, samples

# 5e-324 and 1e-41 are denormal, in double and in float.
REALS = [-12345.678, -3.25, -1.0, -1e-8, 0.0, 5e-324, 1e-41, 1e-8, 0.5, 1.0, 2.0, 250.0, 1e6, 1e8]
TARGETS = [-3.25, 0.0, 1e-8, 1.0, 1e6]
NOT_NEGATIVE = [x for x in REALS if x >= 0]
LOGARITHMS = [-1000.0, -104.0, -90.0, -20.0, -1.0, -1e-8, 0.0, 1e-20, 0.5, 1.0, 12.0, 80.0]

ERRORS = samples(REALS, TARGETS, spread=lambda r: (r.gauss(0, 10), r.gauss(0, 10)))
AMOUNTS = samples(NOT_NEGATIVE, [0.0, 1e-8, 1.0, 1e6], spread=lambda r: (r.expovariate(0.1), r.expovariate(0.1)))
SPREADS = samples(
    [-12.5, 0.0, 5e-324, 1e-41, 1e-8, 1.0, 1e6, 1e8],
    [0.0, 5e-324, 1.0, 2.5],
    [0.0, 5e-324, 1e-41, 1e-6, 0.5, 1.0, 1e8, 1e30],
    spread=lambda r: (r.gauss(0, 10), r.gauss(0, 10), r.expovariate(1)),
)
COUNTS = samples(LOGARITHMS, [0.0, 1.0, 2.5, 40.0], spread=lambda r: (r.gauss(0, 2), r.randrange(9)))


def weighted(under, over, penalty):
    """A penalty of the error that weighs otherwise where the prediction is too low."""
    return lambda p, t: (under if p < t else over) * penalty(p - t)


def tukey_biweight(p, t, c):
    return c**2 / 6 * (1 - (1 - min(((p - t) / c) ** 2, 1)) ** 3)


def huber(p, t, delta):
    error = abs(p - t)
    return error**2 / 2 if error <= delta else delta * (error - delta / 2)


LOSSES = {
    "mse": Loss(lambda p, t: (p - t) ** 2, ERRORS),
    "mae": Loss(lambda p, t: abs(p - t), ERRORS),
    "huber": Loss(huber, ERRORS, {"delta": [1.0, 0.5, 250.0]}),
    "smooth-l1": Loss(lambda p, t, beta: huber(p, t, beta) / beta, ERRORS, {"beta": [1.0, 0.3, 250.0]}),
    "log-cosh": Loss(lambda p, t: log(cosh(p - t)), ERRORS),
    "quantile": Loss(lambda p, t, q: max(q * (t - p), (q - 1) * (t - p)), ERRORS, {"quantile": [0.5, 0.9, 0.01]}),
    "expectile": Loss(
        lambda p, t, tau: weighted(tau, 1 - tau, lambda e: e**2)(p, t), ERRORS, {"expectile": [0.5, 0.9, 0.01]}
    ),
    "asymmetric-squared": Loss(
        lambda p, t, k: weighted(k, 1, lambda e: e**2)(p, t), ERRORS, {"underWeight": [2.0, 0.3]}
    ),
    "asymmetric-absolute": Loss(lambda p, t, k: weighted(k, 1, abs)(p, t), ERRORS, {"underWeight": [2.0, 0.3]}),
    "poisson-nll": Loss(lambda p, t: exp(p) - t * p, COUNTS, cancels=lambda p, t: t > 0),
    "gaussian-nll": Loss(
        lambda p, t, v, least: (log(max(v, least)) + (p - t) ** 2 / max(v, least)) / 2,
        SPREADS,
        {"epsilon": [1e-6, 0.5]},
        inputs=("predictions", "targets", "variances"),
        cancels=lambda p, t, v, least: True,
    ),
    "msle": Loss(lambda p, t: (log(1 + p) - log(1 + t)) ** 2, AMOUNTS),
    "mape": Loss(lambda p, t: abs(p - t) / max(abs(t), mpf(2) ** -52), ERRORS),
    "cauchy": Loss(lambda p, t, c: c**2 / 2 * log(1 + ((p - t) / c) ** 2), ERRORS, {"scale": [1.0, 0.2, 2.385]}),
    "tukey-biweight": Loss(
        tukey_biweight,
        ERRORS,
        {"cutoff": [4.685, 1.0, 250.0]},
        cancels=lambda p, t, c: 0.9 * c < abs(p - t) < c,
    ),
}
