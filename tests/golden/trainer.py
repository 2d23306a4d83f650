#!/usr/bin/env python3
"""Writes golden runs: how PyTorch trains small networks, in double, from numbers that are exact in float.

Run `/usr/bin/python3 tests/golden/trainer.py` for all (Debian: python3-torch). A run is a file in trainer/: what
it starts from, the loss and the length of the gradient in each of its updates, and gradients and parameters after
some of them, all layers in one row, each with its weights before its biases. Samples come in their own order.
"""

import json
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
UPDATES = 20
KEPT = (1, 2, 10, 20)

ACTIVATIONS = {
    "identity": lambda x: x,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "relu": F.relu,
    "gelu": lambda x: F.gelu(x, approximate="tanh"),
    "softmax": lambda x: F.softmax(x, dim=1),
}

# The loss of each sample, or of each number.
LOSSES = {
    "mse": lambda p, y: (p - y) ** 2,
    "huber": lambda p, y: F.huber_loss(p, y, reduction="none"),
    "log-cosh": lambda p, y: torch.log(torch.cosh(p - y)),
    "bce": lambda p, y: F.binary_cross_entropy(p, y, reduction="none"),
    "bce-with-logits": lambda p, y: F.binary_cross_entropy_with_logits(p, y, reduction="none"),
    "hinge": lambda p, y: F.relu(1 - p * y),
    "cross-entropy": lambda p, y: F.cross_entropy(p, y, reduction="none"),
    "sparse-cross-entropy": lambda p, y: F.cross_entropy(p, y.flatten().long(), reduction="none"),
}

OPTIMIZERS = {
    "sgd": lambda p, lr: torch.optim.SGD(p, lr),
    "momentum": lambda p, lr, momentum: torch.optim.SGD(p, lr, momentum=momentum),
    "nesterov": lambda p, lr, momentum: torch.optim.SGD(p, lr, momentum=momentum, nesterov=True),
    "adagrad": lambda p, lr, epsilon: torch.optim.Adagrad(p, lr, eps=epsilon),
    "rmsprop": lambda p, lr, alpha, epsilon: torch.optim.RMSprop(p, lr, alpha=alpha, eps=epsilon),
    "adam": lambda p, lr, beta1, beta2, epsilon: torch.optim.Adam(p, lr, betas=(beta1, beta2), eps=epsilon),
    "adamw": lambda p, lr, beta1, beta2, epsilon, weightDecay: torch.optim.AdamW(
        p, lr, betas=(beta1, beta2), eps=epsilon, weight_decay=weightDecay
    ),
}

SCHEDULERS = {
    "constant": lambda o: torch.optim.lr_scheduler.LambdaLR(o, lambda _: 1),
    "step": lambda o, every, gamma: torch.optim.lr_scheduler.StepLR(o, every, gamma),
    "cosine": lambda o, steps, floor: torch.optim.lr_scheduler.CosineAnnealingLR(o, steps, o.defaults["lr"] * floor),
    "warm-up": lambda o, steps: torch.optim.lr_scheduler.LinearLR(o, 1 / steps, 1, steps - 1),
}

ADAM = {"id": "adam", "learningRate": 0.05, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8}
SGD = {"id": "sgd", "learningRate": 0.3}

RUNS = {
    "line": {"features": 1, "loss": "mse", "optimizer": SGD},
    "logistic": {
        "output": "sigmoid",
        "loss": "bce",
        "optimizer": {"id": "momentum", "learningRate": 0.5, "momentum": 0.9},
    },
    "softmax-regression": {
        "outputs": 3,
        "loss": "sparse-cross-entropy",
        "optimizer": {"id": "adagrad", "learningRate": 0.4, "epsilon": 1e-10},
    },
    "small-batches": {
        "hidden": [4, 2],
        "activation": "tanh",
        "output": "sigmoid",
        "loss": "bce",
        "optimizer": {"id": "sgd", "learningRate": 0.5},
        "samples": 37,
        "batchSize": 10,
    },
    "relu-adam": {"hidden": [8, 8], "activation": "relu", "loss": "huber", "optimizer": ADAM},
    "gelu-adamw": {
        "features": 3,
        "hidden": [5],
        "activation": "gelu",
        "outputs": 3,
        "loss": "sparse-cross-entropy",
        "optimizer": {**ADAM, "id": "adamw", "weightDecay": 0.1},
        "batchSize": 8,
    },
    "sigmoid-rmsprop": {
        "hidden": [6],
        "activation": "sigmoid",
        "output": "tanh",
        "loss": "hinge",
        "optimizer": {"id": "rmsprop", "learningRate": 0.02, "alpha": 0.9, "epsilon": 1e-8},
    },
    "two-outputs": {
        "hidden": [5, 4],
        "activation": "tanh",
        "outputs": 2,
        "loss": "mse",
        "optimizer": {"id": "nesterov", "learningRate": 0.2, "momentum": 0.8},
        "l2": 0.02,
        "clipNorm": 0.5,
    },
    "softmax-twice": {
        "hidden": [4],
        "activation": "tanh",
        "outputs": 3,
        "output": "softmax",
        "loss": "cross-entropy",
        "optimizer": ADAM,
        "l1": 0.01,
    },
    "gelu-output": {
        "hidden": [7],
        "activation": "gelu",
        "output": "gelu",
        "loss": "log-cosh",
        "optimizer": SGD,
        "schedule": {"id": "step", "every": 6, "gamma": 0.5},
    },
    "weighted": {
        "hidden": [3],
        "activation": "tanh",
        "outputs": 2,
        "loss": "mse",
        "optimizer": SGD,
        "weighted": True,
        "schedule": {"id": "warm-up", "steps": 12},
    },
    "wide": {
        "hidden": [33, 17],
        "activation": "tanh",
        "loss": "bce-with-logits",
        "optimizer": SGD,
        "schedule": {"id": "cosine", "steps": 25, "floor": 0.2},
        "samples": 300,
    },
}

DEFAULTS = {
    "features": 2,
    "hidden": [],
    "activation": "tanh",
    "outputs": 1,
    "output": "identity",
    "schedule": {"id": "constant"},
    "l1": 0,
    "l2": 0,
    "clipNorm": 0,
    "samples": 24,
    "batchSize": 0,
    "weighted": False,
}


def exactInFloat(tensor):
    return tensor.float().double()


def drawTargets(loss, x, outputs):
    """Something to learn from the features, as the loss wants it."""
    score = (x.sum(dim=1, keepdim=True) * 1.5 - x[:, :1] ** 2).repeat(1, outputs)
    score = score + 0.3 * torch.arange(outputs) * x[:, -1:]
    if loss == "sparse-cross-entropy":
        return (score[:, :1] * 2).round().long().remainder(outputs).double()
    if loss == "cross-entropy":
        return exactInFloat(F.softmax(score * torch.arange(1, outputs + 1), dim=1))
    if loss == "hinge":
        return torch.where(score > 0, 1.0, -1.0)
    if loss.startswith("bce"):
        return torch.where(score > 0, 1.0, 0.0)
    return exactInFloat(score)


def without(part, *names):
    return {name: value for name, value in part.items() if name not in names}


def flat(tensors):
    return [x for tensor in tensors for x in tensor.detach().flatten().tolist()]


def rounded(numbers):
    return [float(f"{x:.9g}") for x in numbers]


def train(run):
    torch.manual_seed(3)
    widths = [run["features"], *run["hidden"], run["outputs"]]
    layers = [nn.Linear(a, b) for a, b in zip(widths, widths[1:])]
    parameters = [tensor for layer in layers for tensor in (layer.weight, layer.bias)]
    with torch.no_grad():
        for tensor in parameters:
            tensor.copy_(exactInFloat(tensor))

    x = exactInFloat(torch.rand(run["samples"], run["features"]) * 2 - 1)
    y = drawTargets(run["loss"], x, run["outputs"])
    weights = exactInFloat(torch.rand(run["samples"]) + 0.1) if run["weighted"] else torch.ones(run["samples"])
    golden = {
        "samples": rounded(x.flatten().tolist()),
        "targets": rounded(y.flatten().tolist()),
        "weights": rounded(weights.tolist()) if run["weighted"] else [],
        "parameters": rounded(flat(parameters)),
        "losses": [],
        "gradientNorms": [],
        "learningRates": [],
        "after": [],
    }

    optimizer = OPTIMIZERS[run["optimizer"]["id"]](
        parameters, run["optimizer"]["learningRate"], **without(run["optimizer"], "id", "learningRate")
    )
    scheduler = SCHEDULERS[run["schedule"]["id"]](optimizer, **without(run["schedule"], "id"))
    size = run["batchSize"] or run["samples"]
    batches = torch.arange(run["samples"]).split(size)
    for update in range(1, UPDATES + 1):
        batch = batches[(update - 1) % len(batches)]
        signal = x[batch]
        for i, layer in enumerate(layers):
            last = i + 1 == len(layers)
            signal = ACTIVATIONS[run["output"] if last else run["activation"]](layer(signal))
        each = LOSSES[run["loss"]](signal, y[batch])
        weight = weights[batch].reshape(-1, *[1] * (each.dim() - 1)).expand_as(each)
        loss = (each * weight).sum() / weight.sum()
        penalty = sum(run["l1"] * layer.weight.abs().sum() + run["l2"] / 2 * (layer.weight**2).sum() for layer in layers)
        optimizer.zero_grad()
        (loss + penalty).backward()
        norm = torch.nn.utils.clip_grad_norm_(parameters, run["clipNorm"] or float("inf"))
        golden["losses"].append(loss.item())
        golden["gradientNorms"].append(norm.item())
        golden["learningRates"].append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
        if update in KEPT:
            gradient = flat(tensor.grad for tensor in parameters)
            golden["after"].append(
                {"update": update, "gradient": rounded(gradient), "parameters": rounded(flat(parameters))}
            )
    for name in ("losses", "gradientNorms", "learningRates"):
        golden[name] = rounded(golden[name])
    return golden


if __name__ == "__main__":
    folder = Path(__file__).parent / "trainer"
    for name, run in RUNS.items():
        run = {**DEFAULTS, **run}
        made = {"madeBy": f"trainer.py with PyTorch {torch.__version__}, in double"}
        golden = {**made, **without(run, "samples", "weighted"), **train(run)}
        (folder / f"{name}.json").write_text(json.dumps(golden) + "\n")
