"""What every golden value is worked out with: mpmath, in so many digits that one rounding at the end is all."""

import random
import struct

from mpmath import mpf

# A step of 2^-1330 is small beside the smallest denormal, and as many digits again are left for the difference.
DIGITS = 900
STEP = mpf((0, 1, -1330, 1))
KINK = mpf(10) ** -200


def slope(f, x):
    """The derivative; at a kink, of the slopes between those on its sides, the one nearest to 0."""
    here = f(x)
    below, above = (here - f(x - STEP)) / STEP, (f(x + STEP) - here) / STEP
    if abs(above - below) < KINK:
        return (below + above) / 2
    return mpf(0) if below * above < 0 else min(below, above, key=abs)


def gradient(f, row):
    """One derivative for each number of a row."""
    return [slope(lambda x: f(row[:c] + [x] + row[c + 1 :]), row[c]) for c in range(len(row))]


def nearest(precision, x):
    """A number, or every number of a row, as the precision holds it."""
    if isinstance(x, list):
        return [nearest(precision, each) for each in x]
    return struct.unpack("f", struct.pack("f", x))[0] if precision == "float" else x


def exact(x):
    return [exact(each) for each in x] if isinstance(x, list) else mpf(x)


def cell(x):
    """The text of a number, or of those of a row with spaces between. Zeros have no sign: it would be that of rounding."""
    return " ".join(map(cell, x)) if isinstance(x, (list, tuple)) else repr(float(x) + 0.0)


def chance():
    """The same numbers to everybody who asks, so that no sample depends on which losses there are besides."""
    return random.Random(175)
