#!/usr/bin/env python3
"""Writes golden runs of embeddings: how PyTorch moves a few points, in double, from numbers exact in float.

Run `/usr/bin/python3 tests/golden/embedding.py` (Debian: python3-torch). The files in embedding/ hold the points
before, the loss of each of twenty updates, and the points after them.
"""

import json
from pathlib import Path

import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
ITEMS, DIMS, SAMPLES, UPDATES = 9, 3, 16, 20


def contrastive(a, b, same):
    distance = F.pairwise_distance(a, b, eps=0)
    return torch.where(same == 1, distance**2, F.relu(1 - distance) ** 2).mean()


def infoNce(a, b):
    return F.cross_entropy(F.normalize(a) @ F.normalize(b).T / 0.1, torch.arange(len(a)))


RUNS = {
    "contrastive": {"roles": ["predictions", "others"], "parameters": [1], "targets": (0, 1), "loss": contrastive},
    "cosine-embedding": {
        "roles": ["predictions", "others"],
        "parameters": [0],
        "targets": (-1, 1),
        "loss": lambda a, b, same: F.cosine_embedding_loss(a, b, same),
    },
    "triplet": {
        "roles": ["predictions", "positives", "negatives"],
        "parameters": [1],
        "loss": lambda a, p, n: F.triplet_margin_loss(a, p, n, eps=0),
    },
    "info-nce": {"roles": ["predictions", "others"], "parameters": [0.1], "loss": infoNce},
}


def run(settings):
    torch.manual_seed(5)
    points = (torch.rand(ITEMS, DIMS) * 2 - 1).float().double().requires_grad_()
    # No sample holds an item twice: where two points are one there is no slope to compare.
    items = torch.stack([torch.randperm(ITEMS)[: len(settings["roles"])] for _ in range(SAMPLES)]).T
    targets = [torch.tensor(settings["targets"]).double()[torch.arange(SAMPLES) % 2]] if "targets" in settings else []
    golden = {
        "items": ITEMS,
        "dims": DIMS,
        "learningRate": 0.2,
        "parameters": settings["parameters"],
        **{role: own.tolist() for role, own in zip(settings["roles"], items)},
        "targets": targets[0].tolist() if targets else [],
        "before": points.flatten().tolist(),
        "losses": [],
    }
    optimizer = torch.optim.SGD([points], golden["learningRate"])
    for _ in range(UPDATES):
        loss = settings["loss"](*(points[own] for own in items), *targets)
        optimizer.zero_grad()
        loss.backward()
        golden["losses"].append(float(f"{loss.item():.9g}"))
        optimizer.step()
    golden["after"] = [float(f"{x:.9g}") for x in points.flatten().tolist()]
    return golden


if __name__ == "__main__":
    folder = Path(__file__).parent / "embedding"
    folder.mkdir(exist_ok=True)
    for name, settings in RUNS.items():
        made = {"madeBy": f"embedding.py with PyTorch {torch.__version__}, in double", "loss": name}
        (folder / f"{name}.json").write_text(json.dumps({**made, **run(settings)}) + "\n")
