"""From values per criterion to one score, and each criterion's part in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Callable

import numpy

from ...errors import QT_TRANSLATE_NOOP, RecipeError


class Computed(Mapping):
    """Columns (N,) by key that are worked out when asked for: a region's contributions would fill the memory."""

    def __init__(self, keys: tuple[str, ...], compute: Callable[[str], numpy.ndarray]) -> None:
        self._keys = keys
        self._compute = compute

    def __getitem__(self, key: str) -> numpy.ndarray:
        if key not in self._keys:
            raise KeyError(key)
        return self._compute(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


Values = Mapping[str, numpy.ndarray]
Weights = Mapping[str, float]


def shares(weights: Weights) -> dict[str, float]:
    """Each weight (≥ 0) as a share of their sum. Raises RecipeError where no weight is above 0."""
    total = float(sum(weights.values()))
    if not total > 0:
        raise RecipeError(
            QT_TRANSLATE_NOOP("errors", "All weights are 0, so nothing can be scored."),
            QT_TRANSLATE_NOOP("errors", "Give at least one criterion a weight above 0."),
        )
    return {key: weight / total for key, weight in weights.items()}


def weighted_mean(values: Values, weights: Weights) -> tuple[numpy.ndarray, Computed]:
    """Σ(w · v) of (N,) values v 0–1 with the weights' shares w, and each criterion's part w · v of it.

    Raises RecipeError where no weight is above 0.
    """
    share = shares(weights)
    return _mean(values, share), Computed(tuple(values), lambda key: values[key] * share[key])


def geometric_mean(values: Values, weights: Weights) -> tuple[numpy.ndarray, Computed]:
    """Π(v^w): low where any criterion is low, 0 where one that counts is 0.

    A product has no parts that add up, so each criterion gets the part of the score that it has in the weighted
    mean. Raises RecipeError where no weight is above 0.
    """
    share = shares(weights)
    score = numpy.ones(len(next(iter(values.values()))))
    for key in values:
        if share[key] > 0:
            score *= values[key] ** share[key]
    mean = _mean(values, share)
    per_mean = numpy.divide(score, mean, out=numpy.zeros(len(score)), where=mean > 0)
    return numpy.minimum(score, 1.0), Computed(tuple(values), lambda key: values[key] * share[key] * per_mean)


def topsis(values: Values, weights: Weights) -> tuple[numpy.ndarray, Computed]:
    """Closeness to the ideal: d₀ / (d₀ + d₁), the distances from all values 0 and from all values 1.

    d₀ = √Σ(w · v)², d₁ = √Σ(w · (1 − v))² (Hwang & Yoon 1981, with fixed ideal points, so that a candidate's score
    does not depend on the others). A criterion's part is (w · v)² / (d₀ · (d₀ + d₁)); the parts add up to the
    score. Raises RecipeError where no weight is above 0.
    """
    share = shares(weights)
    from_worst = numpy.sqrt(sum((share[key] * values[key]) ** 2 for key in values))
    from_best = numpy.sqrt(sum((share[key] * (1.0 - values[key])) ** 2 for key in values))
    both = from_worst + from_best
    scale = numpy.divide(1.0, from_worst * both, out=numpy.zeros(len(both)), where=from_worst > 0)
    return from_worst / both, Computed(tuple(values), lambda key: (share[key] * values[key]) ** 2 * scale)


def _mean(values: Values, share: Weights) -> numpy.ndarray:
    total = numpy.zeros(len(next(iter(values.values()))))
    for key in values:
        if share[key] > 0:
            total += values[key] * share[key]
    return numpy.clip(total, 0.0, 1.0)


@dataclass(frozen=True)
class Combination:
    """``compute(values, weights)`` gives the score (N,) 0–1 and the contribution (N,) per criterion.

    ``scores(matrix, weights)`` gives the scores (N, D) of values (N, K) under D draws of weights (K, D) that are
    not all 0, without the contributions; in the precision of ``matrix``.
    """

    compute: Callable[[Values, Weights], tuple[numpy.ndarray, Computed]]
    scores: Callable[[numpy.ndarray, numpy.ndarray], numpy.ndarray]


def weighted_means(matrix: numpy.ndarray, weights: numpy.ndarray) -> numpy.ndarray:
    """:func:`weighted_mean` for many weightings at once: values (N, K), weights (K, D), scores (N, D)."""
    return matrix @ _shares(matrix, weights)


def geometric_means(matrix: numpy.ndarray, weights: numpy.ndarray) -> numpy.ndarray:
    """:func:`geometric_mean` for many weightings at once: values (N, K), weights (K, D), scores (N, D)."""
    share = _shares(matrix, weights)
    nothing = matrix <= 0
    score = numpy.log(numpy.where(nothing, 1, matrix)) @ share
    numpy.exp(score, out=score)
    # A value of 0 makes the product 0 wherever its criterion has any weight.
    score[nothing.astype(matrix.dtype) @ (share > 0).astype(matrix.dtype) > 0] = 0
    return score


def topsis_scores(matrix: numpy.ndarray, weights: numpy.ndarray) -> numpy.ndarray:
    """:func:`topsis` for many weightings at once: values (N, K), weights (K, D), scores (N, D)."""
    squares = _shares(matrix, weights) ** 2
    from_worst = matrix**2 @ squares
    numpy.sqrt(from_worst, out=from_worst)
    both = (1 - matrix) ** 2 @ squares
    numpy.sqrt(both, out=both)
    both += from_worst
    return numpy.divide(from_worst, both, out=from_worst)


def _shares(matrix: numpy.ndarray, weights: numpy.ndarray) -> numpy.ndarray:
    return (weights / weights.sum(axis=0)).astype(matrix.dtype)


COMBINATIONS: dict[str, Combination] = {
    "weighted_mean": Combination(weighted_mean, weighted_means),
    "geometric_mean": Combination(geometric_mean, geometric_means),
    "topsis": Combination(topsis, topsis_scores),
}
