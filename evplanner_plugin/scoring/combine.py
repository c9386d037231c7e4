"""From values per criterion to one score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Combination:
    """``compute(values, weights)`` gives the score (N,) 0–1 and the contribution (N,) per criterion.

    ``scores(matrix, weights)`` gives the scores (N, D) of values (N, K) under D draws of weights (K, D) that are
    not all 0, without the contributions; in the precision of ``matrix``.
    """

    compute: Callable[[Mapping[str, numpy.ndarray], Mapping[str, float]], tuple[numpy.ndarray, dict]]
    scores: Callable[[numpy.ndarray, numpy.ndarray], numpy.ndarray]


def weighted_means(matrix: numpy.ndarray, weights: numpy.ndarray) -> numpy.ndarray:
    """:func:`weighted_mean` for many weightings at once: values (N, K), weights (K, D), scores (N, D)."""
    return matrix @ (weights / weights.sum(axis=0)).astype(matrix.dtype)


COMBINATIONS: dict[str, Combination] = {"weighted_mean": Combination(weighted_mean, weighted_means)}
