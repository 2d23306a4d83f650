"""What the golden values of a loss are made from."""

import random
from dataclasses import dataclass, field
from itertools import product
from typing import Callable


@dataclass
class Loss:
    value: Callable  # of one sample, in mpf: its inputs, the prediction first, then the parameters
    samples: list[tuple]
    parameters: dict[str, list] = field(default_factory=dict)  # the values to try, by id
    margins: dict[str, float] | None = None  # clip the prediction to [margin, 1 - margin]
    inputs: tuple = ("predictions", "targets")
    # Where large terms cancel and leave a small result: there it is measured by what rounding may do to it.
    cancels: Callable = lambda *arguments: False


def samples(*inputs, spread):
    """Everything with everything, and some by chance, always the same."""
    chance = random.Random(175)
    return list(product(*inputs)) + [spread(chance) for _ in range(32)]
