#!/usr/bin/env python3
"""Writes trigonometry.csv: sines and cosines, worked out by mpmath and rounded once (Debian: python3-mpmath)."""

import random
from pathlib import Path

import mpmath
from mpmath import mpf

RANDOM = random.Random(175)
# Multiples of half pi, where nearly everything cancels; the smallest numbers; and some by chance.
ANGLES = [float(k * mpmath.pi / 2) for k in (*range(-9, 10), 1000, -4001, 600_000)]
ANGLES += [5e-324, 1e-300, 1e-8, -1e-4, 0.5, 1e6, -1e6]
ANGLES += [RANDOM.uniform(-reach, reach) for reach in (0.8, 3.2, 10, 10, 1000, 1e6) for _ in range(60)]

if __name__ == "__main__":
    lines = [f"# Made by trigonometry.py with mpmath {mpmath.__version__}.", "x,sin,cos"]
    with mpmath.workdps(60):
        lines += [f"{x!r},{float(mpmath.sin(mpf(x)))!r},{float(mpmath.cos(mpf(x)))!r}" for x in ANGLES]
    Path(__file__).with_suffix(".csv").write_text("\n".join(lines) + "\n")
