"""From values per criterion to one score."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

import numpy

from ..errors import QT_TRANSLATE_NOOP, RecipeError


def weighted_mean(
    values: Mapping[str, numpy.ndarray], weights: Mapping[str, float]
) -> tuple[numpy.ndarray, dict[str, numpy.ndarray]]:
    """Σ(weight · value) / Σ(weight) of (N,) values 0–1, and each criterion's part of it.

    The contributions add up to the score. Raises RecipeError where no weight is above 0.
    """
    total = float(sum(weights.values()))
    if not total > 0:
        raise RecipeError(
            QT_TRANSLATE_NOOP("errors", "All weights are 0, so nothing can be scored."),
            QT_TRANSLATE_NOOP("errors", "Give at least one criterion a weight above 0."),
        )
    contributions = {key: value * (weights[key] / total) for key, value in values.items()}
    return numpy.clip(sum(contributions.values()), 0.0, 1.0), contributions


COMBINATIONS: dict[str, Callable] = {"weighted_mean": weighted_mean}
