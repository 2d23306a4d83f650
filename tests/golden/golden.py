#!/usr/bin/env python3
"""Writes the golden values: what each loss is, worked out by mpmath and rounded once.

The expressions stand on textbooks and papers, not on our kernels: of losses of single numbers in losses/, of rows in
rows.py, of pairs in pairs.py, of batches in batches.py, of sequences in sequences.py, of parts in parts.py. A new loss
needs an entry there; then run `python3 tests/golden/golden.py` for all, or with the ids of some (Debian:
python3-mpmath).
"""

import sys
from pathlib import Path

import mpmath

import batches
import elements
import pairs
import parts
import rows
import sequences
from exact import DIGITS

KINDS = {name: kind for kind in (elements, rows, pairs, batches, sequences, parts) for name in kind.LOSSES}


def write(name):
    kind = KINDS[name]
    head = ["precision", *kind.columns(name), "value", "gradient", "valueSize", "gradientSizes"]
    with mpmath.workdps(DIGITS):
        lines = [f"# Made by golden.py with mpmath {mpmath.__version__}.", *map(",".join, [head, *kind.lines(name)])]
    (Path(__file__).parent / f"{name}.csv").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    strangers = [name for name in sys.argv[1:] if name not in KINDS]
    if strangers:
        sys.exit(f"There is no loss {', '.join(strangers)} here. There are {', '.join(KINDS)}.")
    for name in sys.argv[1:] or KINDS:
        write(name)
