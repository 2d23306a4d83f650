#!/usr/bin/env python3
"""Prints the names that the installed PyTorch has, for the check of lessons.

Run it by hand after PyTorch was updated (Debian: python3-torch):
/usr/bin/python3 tools/pytorch-names.py > web/build/lessons/python/pytorch.txt
"""

from importlib import import_module

import torch

MODULES = [
    "torch",
    "torch.nn",
    "torch.nn.functional",
    "torch.nn.init",
    "torch.optim",
    "torch.optim.lr_scheduler",
    "torch.utils.data",
]

print(f"# PyTorch {torch.__version__}, by tools/pytorch-names.py: a module, then what it has")
for name in MODULES:
    print(f"{name}: {' '.join(word for word in dir(import_module(name)) if not word.startswith('_'))}")
