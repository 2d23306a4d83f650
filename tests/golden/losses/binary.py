"""Losses of a yes or no."""

from mpmath import exp, log

from .loss import Loss, samples

# 5e-324 and 1e-41 are denormal, in double and in float.
PROBABILITIES = [0.0, 5e-324, 1e-41, 1e-30, 1e-16, 1e-15, 1e-10, 1e-5, 0.1, 0.3, 0.5, 0.9, 0.99999, 1 - 1e-10, 1 - 1e-15, 1 - 2.0**-53, 1.0]
SHARES = [0.0, 1.0, 0.5, 0.1, 0.9]
SCORES = [-1000.0, -104.0, -40.0, -3.5, -1.0, -1e-8, 0.0, 5e-324, 1e-41, 0.25, 0.5, 1.0, 2.0, 17.0, 88.0, 746.0, 1000.0]
TEMPERATE = [x for x in SCORES if abs(x) < 50]  # no exponential of these overflows, in float either
MARGINS = {"double": 1e-15, "float": 2.0**-24}

LIKELY = samples(PROBABILITIES, [*SHARES, 5e-324, 1e-41, 1 - 2.0**-24], spread=lambda r: (r.random(), r.random()))
GUESSED = samples(PROBABILITIES, [0.0, 1.0], spread=lambda r: (r.random(), r.randrange(2)))
SHARED = samples(SCORES, SHARES, spread=lambda r: (r.gauss(0, 3), r.random()))
LABELLED = samples(SCORES, [0.0, 1.0], spread=lambda r: (r.gauss(0, 3), r.randrange(2)))
SIDES = samples(SCORES, [-1.0, 1.0], spread=lambda r: (r.gauss(0, 3), r.choice([-1, 1])))
FOCUS = {"gamma": [2.0, 0.0, 0.5, 5.0], "alpha": [0.25]}


def sigmoid(x):
    return 1 / (1 + exp(-x))


def bce(p, t):
    return -(t * log(p) + (1 - t) * log(1 - p))


def focal(p, t, gamma, alpha):
    truth, weight = (p, alpha) if t == 1 else (1 - p, 1 - alpha)
    return -weight * (1 - truth) ** gamma * log(truth)


LOSSES = {
    "bce": Loss(bce, LIKELY, margins=MARGINS),
    "bce-with-logits": Loss(
        lambda p, t, w: w * t * log(1 + exp(-p)) + (1 - t) * log(1 + exp(p)),
        SHARED,
        {"posWeight": [1.0, 7.5]},
        cancels=lambda p, t, w: 0 < t < 1,
    ),
    "focal": Loss(focal, GUESSED, FOCUS, margins=MARGINS),
    "focal-with-logits": Loss(lambda p, t, *focus: focal(sigmoid(p), t, *focus), LABELLED, FOCUS),
    "hinge": Loss(lambda p, t: max(0, 1 - t * p), SIDES),
    "squared-hinge": Loss(lambda p, t: max(0, 1 - t * p) ** 2, SIDES),
    "soft-margin": Loss(lambda p, t: log(1 + exp(-t * p)), SIDES),
    "exponential": Loss(
        lambda p, t: exp(-t * p), samples(TEMPERATE, [-1.0, 1.0], spread=lambda r: (r.gauss(0, 3), r.choice([-1, 1])))
    ),
    "hinge-embedding": Loss(lambda p, t, m: p if t > 0 else max(0, m - p), SIDES, {"margin": [1.0, 0.25, 17.0]}),
}
