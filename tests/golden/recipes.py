#!/usr/bin/env python3
"""Runs the recipes of the catalogue in PyTorch, and writes what they give beside what was run.

Run it by hand after a recipe or its example has changed (Debian: python3-torch):
npx tsx tests/golden/recipes.ts | /usr/bin/python3 tests/golden/recipes.py > tests/golden/recipes.json
"""

import json
import sys


def run(source):
    names = {}
    exec(source, names)
    return {"source": source, "loss": names["loss"].item()}


json.dump({loss: run(source) for loss, source in json.load(sys.stdin).items()}, sys.stdout, indent=2)
print()
