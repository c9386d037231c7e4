"""The matrix behind a covering problem: pairs, rows of demand with the same candidates, sums without rounding."""

from __future__ import annotations

import numpy
from scipy.sparse import csr_matrix


def pairs_by_candidate(candidate: numpy.ndarray, demand: numpy.ndarray, shape: tuple[int, int]) -> csr_matrix:
    """(N, M) matrix of the pairs ``candidate`` (P,), ``demand`` (P,); a pair that comes twice counts once."""
    ones = numpy.ones(len(candidate), dtype=numpy.int8)
    matrix = csr_matrix((ones, (candidate, demand)), shape=shape)
    matrix.sum_duplicates()
    matrix.sort_indices()
    return matrix


def exact(weights: numpy.ndarray) -> numpy.ndarray:
    """``weights`` (M,) ≥ 0, rounded so that every sum of them is exact, in whatever order it is made.

    They become multiples of a power of two that is small enough to lose nothing that matters (the total keeps 52
    bits): equal covers then have equal values, and ties are ties.
    """
    total = float(weights.sum())
    if not total > 0:
        return weights
    unit = 2.0 ** (numpy.ceil(numpy.log2(total)) - 51)
    return numpy.rint(weights / unit) * unit


def unit_of(weights: numpy.ndarray) -> float:
    """1 where all ``weights`` are whole numbers, else 0: sums lie that far apart at least."""
    return 1.0 if (weights == numpy.rint(weights)).all() else 0.0


def merge(reached: csr_matrix, weights: numpy.ndarray) -> tuple[csr_matrix, numpy.ndarray, numpy.ndarray]:
    """Rows of demand (M, N) that the same candidates reach become one: matrix, weights, and the row each became.

    Rows without weight or without candidates are left out (−1).
    """
    reached.sort_indices()
    kept = numpy.flatnonzero((weights > 0) & (numpy.diff(reached.indptr) > 0))
    row = numpy.full(len(weights), -1)
    below = reached[kept]
    first, number = _distinct(below)
    row[kept] = number
    return below[first], numpy.bincount(number, weights=weights[kept], minlength=len(first)), row


def take(matrix: csr_matrix, rows: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The columns of ``rows`` one after the other, and how many each row has; the matrix itself is not touched."""
    first = matrix.indptr[rows]
    count = matrix.indptr[rows + 1] - first
    before = numpy.cumsum(count) - count
    return matrix.indices[numpy.repeat(first - before, count) + numpy.arange(count.sum())], count


def _distinct(matrix: csr_matrix) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Of rows with the same columns the first one each, and per row (M,) the number of its kind.

    Sums of random 64-bit numbers tell rows apart; two of them, and the length, make a mistake about as likely as
    2⁻¹²⁰.
    """
    if not matrix.shape[0]:
        return numpy.empty(0, dtype=int), numpy.empty(0, dtype=int)
    draw = numpy.random.default_rng(20240229)
    length = numpy.diff(matrix.indptr)
    keys = [length.astype(numpy.uint64)]
    for _ in range(2):
        number = draw.integers(0, 2**64, matrix.shape[1], dtype=numpy.uint64)
        ends = numpy.concatenate([[numpy.uint64(0)], numpy.cumsum(number[matrix.indices], dtype=numpy.uint64)])
        keys.append(ends[matrix.indptr[1:]] - ends[matrix.indptr[:-1]])
    order = numpy.lexsort(keys)
    new = numpy.ones(len(order), dtype=bool)
    new[1:] = numpy.any([key[order[1:]] != key[order[:-1]] for key in keys], axis=0)
    kind = numpy.empty(len(order), dtype=int)
    kind[order] = numpy.cumsum(new) - 1
    return order[new], kind
