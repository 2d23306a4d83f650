#!/usr/bin/env python3
"""Holds golden values of pairs against PyTorch in double precision: that its conventions are ours.

Run by hand after golden values of pairs have changed (Debian: python3-torch).
"""

import csv
from pathlib import Path

import torch
from torch.nn.functional import cosine_embedding_loss, margin_ranking_loss

LOSSES = {
    "cosine-embedding": (cosine_embedding_loss, True),
    "margin-ranking": (margin_ranking_loss, False),
}


def numbers(cell):
    return torch.tensor([float(word) for word in cell.split()], dtype=torch.float64)


def check(name, loss, areVectors):
    text = (Path(__file__).parent / f"{name}.csv").read_text().splitlines()
    count = 0
    for row in csv.DictReader(text[1:]):
        if row["precision"] != "double":
            continue
        predictions, others, targets = (numbers(row[each]) for each in ("predictions", "others", "targets"))
        given = (predictions[None], others[None], targets) if areVectors else (predictions, others, targets)
        got = loss(*given, margin=float(row["margin"]), reduction="sum").item()
        expected, size = float(row["value"]), float(row["valueSize"] or row["value"])
        # PyTorch takes 1 - cos as it stands, and so is no more exact than an ulp of 1.
        assert abs(got - expected) <= 1e-14 * max(abs(size), 1), (name, row, got)
        count += 1
    print(f"{name}: {count} values are those of PyTorch {torch.__version__}")


if __name__ == "__main__":
    for name, (loss, areVectors) in LOSSES.items():
        check(name, loss, areVectors)
