"""Weights learned from measured use, judged in neighbourhoods held back."""

from ...first_import import first_import

first_import("scipy.optimize", "scipy.spatial")
