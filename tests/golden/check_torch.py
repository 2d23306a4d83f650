#!/usr/bin/env python3
"""Holds the golden values against PyTorch, in double precision: that the conventions of its losses are ours.

Run it by hand after golden values have changed (Debian: python3-torch and python3-mpmath); it prints a table, and
fails where they disagree.
"""

import csv
import sys
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Callable

import torch
import torch.nn.functional as F
from golden import KINDS

# Conventions are to be seen, not the last digits: PyTorch takes many expressions as they stand.
TOLERANCE = 1e-12
SAME, OTHER = "same", "other"


@dataclass
class Rival:
    loss: Callable  # the sum over a line's sample; its cells as tensors, by column
    skips: Callable = lambda line: None  # why a line says nothing about conventions
    note: str = ""


def numbers(line, names):
    return {name: line[column].item() for name, column in names.items()}


def one(loss, **names):
    """A loss of a number. Names: what PyTorch calls a parameter, and what we do."""
    return lambda line: loss(line["predictions"], line["targets"], reduction="sum", **numbers(line, names))


def row(loss, target=lambda line: line["targets"][None], **names):
    """A loss of a row, with weights of classes where the line has them."""
    return lambda line: loss(
        line["predictions"][None],
        target(line),
        weight=line["classWeights"] if len(line["classWeights"]) else None,
        reduction="sum",
        **numbers(line, names),
    )


def several(loss, *inputs, **settings):
    """A loss of several vectors, with a margin."""
    return lambda line: loss(
        *(line[name][None] for name in inputs), margin=line["margin"].item(), reduction="sum", **settings
    )


def label(line):
    return line["targets"].long()


def places(line):
    """Of the labels that are on, with -1 behind the last, as MultiLabelMarginLoss wants them."""
    on = line["targets"].nonzero().flatten()
    return torch.cat([on, torch.full((len(line["targets"]) - len(on),), -1)])


def unweighted(line):
    return "it has no weights of classes" if len(line["classWeights"]) else None


def certain(line):
    p = line["predictions"]
    return "it bounds log p by -100, not p" if min(p, 1 - p) < 1e-14 else None


def extreme(line):
    return "its shares are no more exact than its logarithms are large" if line["predictions"].abs().max() > 1e7 else None


RIVALS = {
    "mse": Rival(one(F.mse_loss)),
    "mae": Rival(one(F.l1_loss)),
    "huber": Rival(one(F.huber_loss, delta="delta")),
    "smooth-l1": Rival(one(F.smooth_l1_loss, beta="beta")),
    "poisson-nll": Rival(one(F.poisson_nll_loss)),
    "gaussian-nll": Rival(lambda line: one(partial(F.gaussian_nll_loss, var=line["variances"]), eps="epsilon")(line)),
    "bce": Rival(one(F.binary_cross_entropy), certain),
    "bce-with-logits": Rival(
        lambda line: one(partial(F.binary_cross_entropy_with_logits, pos_weight=line["posWeight"]))(line)
    ),
    "soft-margin": Rival(one(F.soft_margin_loss)),
    "hinge-embedding": Rival(one(F.hinge_embedding_loss, margin="margin")),
    "cross-entropy": Rival(row(F.cross_entropy)),
    "sparse-cross-entropy": Rival(row(F.cross_entropy, label, label_smoothing="labelSmoothing")),
    "nll": Rival(row(F.nll_loss, label)),
    "kl-divergence": Rival(
        lambda line: F.kl_div(line["predictions"].log(), line["targets"], reduction="sum"), unweighted, "of log q"
    ),
    "multi-margin": Rival(row(F.multi_margin_loss, label, margin="margin")),
    "multilabel-margin": Rival(
        lambda line: F.multilabel_margin_loss(line["predictions"], places(line), reduction="sum"), unweighted
    ),
    "multilabel-soft-margin": Rival(row(F.multilabel_soft_margin_loss)),
    "triplet": Rival(
        several(F.triplet_margin_loss, "predictions", "positives", "negatives", eps=0), note="with eps=0"
    ),
    "cosine-embedding": Rival(several(lambda a, b, target, **others: F.cosine_embedding_loss(a, b, target[0], **others), "predictions", "others", "targets")),
    "ctc": Rival(lambda line: ctc(line), extreme),
    "margin-ranking": Rival(several(F.margin_ranking_loss, "predictions", "others", "targets")),
}

def ctc(line):
    """Of one sequence; PyTorch has its steps first, and is told how long both are."""
    logits = line["predictions"].reshape(int(line["steps"]), 1, -1)
    symbols = line["targets"][line["targets"] > 0].long()
    lengths = torch.tensor([len(logits)]), torch.tensor([len(symbols)])
    return F.ctc_loss(logits.log_softmax(-1), symbols[None], *lengths, reduction="sum")


# What is known of those that PyTorch has not.
TORCHVISION = "torchvision has it, and Debian has no torchvision"
OTHERS = {"focal": TORCHVISION, "focal-with-logits": TORCHVISION}


def linesOf(name):
    text = (Path(__file__).parent / f"{name}.csv").read_text().splitlines()
    for row in csv.DictReader(text[1:]):
        if row.pop("precision") == "double":
            yield {
                column: torch.tensor([float(word) for word in (cell or "").split()], dtype=torch.float64)
                for column, cell in row.items()
            }


def differs(got, expected, sizes):
    bound = TOLERANCE * torch.maximum(sizes if len(sizes) else expected.abs(), torch.ones(1, dtype=torch.float64))
    return bool(((got - expected).abs() > bound).any())


def verdict(line, rival):
    predictions = line["predictions"].clone().requires_grad_()
    value = rival.loss({**line, "predictions": predictions})
    (gradient,) = torch.autograd.grad(value.sum(), predictions)
    reason = rival.skips(line)
    if reason:
        return reason
    if not (value.isfinite().all() and gradient.isfinite().all()):
        return "it overflows, or divides by 0"
    if differs(value, line["value"], line["valueSize"]):
        return OTHER
    if not differs(gradient, line["gradient"], line["gradientSizes"]):
        return SAME
    isCorner = not line["value"].any() and not line["gradient"].any()
    return "a corner, where any slope between is one" if isCorner else OTHER


def main():
    strangers = [name for name in RIVALS if name not in KINDS]
    assert not strangers, f"There are no golden values of {strangers}."
    print(f"PyTorch {torch.__version__}, double precision")
    print("| loss | same | other | left out, because |\n| --- | --- | --- | --- |")
    faults = []
    for name in KINDS:
        if name not in RIVALS:
            print(f"| {name} | | | {OTHERS.get(name, 'PyTorch has no such loss')} |")
            continue
        rival = RIVALS[name]
        lines = [(line, verdict(line, rival)) for line in linesOf(name)]
        counts = Counter(word for _, word in lines)
        left = [f"{count}: {reason}" for reason, count in counts.items() if reason not in (SAME, OTHER)]
        title = f"{name}, {rival.note}" if rival.note else name
        print(f"| {title} | {counts[SAME]} | {counts[OTHER]} | {'; '.join(left)} |")
        faults += [f"{name}: PyTorch differs for {line}" for line, word in lines if word == OTHER][:1]
        if not counts[SAME]:
            faults.append(f"{name}: nothing could be compared")
    if faults:
        sys.exit("\n".join(faults))


if __name__ == "__main__":
    main()
