"""Losses of single numbers. Their gradients are numerical derivatives of the expressions in losses/."""

from itertools import product

from exact import cell, nearest, slope
from losses import LOSSES
from mpmath import mpf


def clipped(loss, precision, p):
    if loss.margins is None:
        return p
    # The upper end is 1 - margin as the precision rounds it, which is where a program clips.
    margin = loss.margins[precision]
    return min(max(p, margin), nearest(precision, 1 - margin))


def size(f, at):
    """What `f` can lose by rounding its arguments: it can be no more exact than that."""
    partial = [slope(lambda x, i=i: f(*at[:i], x, *at[i + 1 :]), x) for i, x in enumerate(at)]
    return sum(abs(change * x) for change, x in zip(partial, at))


def columns(name):
    loss = LOSSES[name]
    return [*loss.inputs, *loss.parameters]


def lines(name):
    loss = LOSSES[name]
    for precision in ("double", "float"):
        for inputs, *parameters in product(loss.samples, *loss.parameters.values()):
            given = nearest(precision, [*inputs, *parameters])
            at = [mpf(clipped(loss, precision, given[0])), *map(mpf, given[1:])]
            gradient = lambda p, *others: slope(lambda x: loss.value(x, *others), p)
            results = [loss.value(*at), gradient(*at)]
            sizes = [max(abs(f(*at)), size(f, at)) for f in (loss.value, gradient)] if loss.cancels(*at) else []
            yield [precision, *map(cell, given + results + sizes)]
