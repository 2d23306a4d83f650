"""What the golden values of a loss are made from."""

import random
from dataclasses import dataclass, field
from itertools import product
from typing import Callable


@dataclass
class Loss:
    value: Callable  # of one example, in mpf: prediction, target, then the parameters
    pairs: list
    parameters: dict[str, list] = field(default_factory=dict)  # the values to try, by id
    margins: dict[str, float] | None = None  # clip the prediction to [margin, 1 - margin]


def pairs(predictions, targets, spread):
    """Every prediction with every target, and some by chance, always the same."""
    chance = random.Random(175)
    return list(product(predictions, targets)) + [spread(chance) for _ in range(32)]
