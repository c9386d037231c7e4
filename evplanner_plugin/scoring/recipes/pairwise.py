"""Weights from comparing criteria two by two (the analytic hierarchy process, AHP).

Source: T. L. Saaty, "A scaling method for priorities in hierarchical structures", Journal of Mathematical
Psychology 15 (1977) 234–281, and "How to make a decision: the analytic hierarchy process", European Journal of
Operational Research 48 (1990) 9–26.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy

from ...errors import QT_TRANSLATE_NOOP, BadInput

RANDOM_INDEX = (0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59)
"""Mean consistency index of random reciprocal matrices of 1, 2 … 15 criteria (Saaty 1980, The Analytic Hierarchy
Process, p. 21)."""

MOST = len(RANDOM_INDEX)
"""So many criteria can be compared two by two."""

CONSISTENT_UP_TO = 0.10
"""Judgements with a consistency ratio up to this one may be used as they are (Saaty 1990)."""

STRENGTHS = (1, 3, 5, 7, 9)
"""How many times as important: equally, somewhat, clearly, much, extremely (the odd steps of Saaty's scale)."""


@dataclass(frozen=True)
class Comparison:
    """What a matrix of comparisons says: ``weights`` (N,) that add up to 1, and how far it contradicts itself.

    ``worst`` is the pair (row, column) whose judgement lies farthest from the weights, None where all agree;
    ``fitting`` is how many times as important the first of that pair would be by all other judgements together.
    """

    weights: numpy.ndarray
    ratio: float
    worst: tuple[int, int] | None
    fitting: float

    @property
    def consistent(self) -> bool:
        """Whether the judgements may be used as they are."""
        return self.ratio <= CONSISTENT_UP_TO


def judgement_matrix(count: int, judgements: Mapping[tuple[int, int], float]) -> numpy.ndarray:
    """The reciprocal matrix (count, count) of ``judgements``: (i, j) → how many times as important i is as j.

    Pairs that are not judged count as equally important. Raises BadInput for a judgement that is not above 0, or
    for fewer than 1 or more than 15 criteria.
    """
    _check_count(count)
    matrix = numpy.ones((count, count))
    for (first, second), times in judgements.items():
        if first == second or not 0 < times < numpy.inf:
            raise _unusable()
        matrix[first, second] = times
        matrix[second, first] = 1.0 / times
    return matrix


def compare(matrix: numpy.ndarray) -> Comparison:
    """Weights of the criteria behind a reciprocal ``matrix`` (N, N) of judgements, 1 ≤ N ≤ 15.

    The weights are the principal eigenvector (Saaty 1977). The consistency ratio is (λ − N) / (N − 1) divided by
    :data:`RANDOM_INDEX`, where λ is the largest eigenvalue; 0 where N < 3, for two cannot contradict each other.
    The worst pair is the one with the largest judgement × weight of the second / weight of the first (Saaty 1990).
    Raises BadInput where the matrix is not square, positive and reciprocal, or too large.
    """
    matrix = numpy.asarray(matrix, dtype=float)
    count = len(matrix)
    _check_count(count)
    if matrix.shape != (count, count) or not (numpy.isfinite(matrix) & (matrix > 0)).all():
        raise _unusable()
    if not numpy.allclose(matrix * matrix.T, 1.0, rtol=1e-6, atol=0.0):
        raise _unusable()
    eigenvalues, eigenvectors = numpy.linalg.eig(matrix)
    # A positive matrix has one largest eigenvalue, which is real, with a positive eigenvector (Perron).
    largest = int(numpy.argmax(eigenvalues.real))
    weights = numpy.abs(eigenvectors[:, largest].real)
    weights = weights / weights.sum()
    index = max(0.0, (float(eigenvalues[largest].real) - count) / max(count - 1, 1))
    ratio = index / RANDOM_INDEX[count - 1] if count > 2 else 0.0
    worst, fitting = _worst(matrix, weights)
    return Comparison(weights, ratio, worst, fitting)


def judgements_of(weights: Sequence[float]) -> dict[tuple[int, int], float]:
    """The judgements of the scale that come nearest to ``weights`` (N,) ≥ 0: (i, j) with i < j → times as important.

    A weight of 0 is extremely less important than any other.
    """
    steps = [*(1.0 / strength for strength in reversed(STRENGTHS[1:])), *(float(strength) for strength in STRENGTHS)]
    judgements = {}
    for first in range(len(weights)):
        for second in range(first + 1, len(weights)):
            one, other = float(weights[first]), float(weights[second])
            if one == other:
                times = 1.0
            elif one == 0 or other == 0:
                times = steps[0] if one == 0 else steps[-1]
            else:
                times = min(steps, key=lambda step: abs(numpy.log(step * other / one)))
            judgements[first, second] = times
    return judgements


def _worst(matrix: numpy.ndarray, weights: numpy.ndarray) -> tuple[tuple[int, int] | None, float]:
    """The pair whose judgement lies farthest from the weights' ratio, and that ratio; (None, 1) where all agree."""
    fitting = weights[:, None] / weights[None, :]
    error = matrix / fitting
    first, second = numpy.unravel_index(int(numpy.argmax(error)), error.shape)
    if error[first, second] <= 1.0 + 1e-6:
        return None, 1.0
    return (int(first), int(second)), float(fitting[first, second])


def _check_count(count: int) -> None:
    if not 1 <= count <= MOST:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "{count} criteria cannot be compared two by two."),
            QT_TRANSLATE_NOOP("errors", "Compare from 1 to {most} criteria."),
            count=count,
            most=MOST,
        )


def _unusable() -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The comparisons are no table of numbers above 0 with each pair judged one way."),
        QT_TRANSLATE_NOOP("errors", "Give one judgement above 0 for each pair."),
    )
