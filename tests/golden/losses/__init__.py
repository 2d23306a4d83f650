"""All losses by id."""

from . import binary, regression

LOSSES = regression.LOSSES | binary.LOSSES
