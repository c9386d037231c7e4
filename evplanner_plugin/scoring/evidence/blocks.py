"""Spatial blocks: neighbouring places are alike, so whole blocks are drawn again, not single places."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy
from scipy.special import stdtrit

from ..watch import Watch

BLOCKS = 100
"""About so many blocks a map is cut into where no size is given."""

LEAST_SIZE = 500.0
"""Metres: twice the walking distance of 250 m, so that neighbouring blocks hardly share their surroundings."""

MOST_BLOCKS = 1500
"""Smaller blocks than give this number are enlarged: every pair of blocks is counted."""

FEWEST = 5
"""With observed points in fewer blocks an interval would say nothing."""


def block_size(xy: numpy.ndarray, size: float = 0.0) -> float:
    """The side of the blocks in metres: ``size``, or for 0 about a tenth of the side of the map of ``xy`` (N, 2)."""
    width, height = numpy.ptp(xy, axis=0) if len(xy) else (0.0, 0.0)
    area = max(float(width), LEAST_SIZE) * max(float(height), LEAST_SIZE)
    if size > 0:
        return max(float(size), math.sqrt(area / MOST_BLOCKS))
    return max(math.sqrt(area / BLOCKS), LEAST_SIZE)


def blocks_of(xy: numpy.ndarray, size: float) -> numpy.ndarray:
    """(N,) the number 0 … B − 1 of the square of ``size`` metres that each of ``xy`` (N, 2) lies in; none is empty."""
    square = numpy.floor((xy - xy.min(axis=0)) / size).astype(numpy.int64)
    return numpy.unique(square @ [1 << 32, 1], return_inverse=True)[1].reshape(-1)


@dataclass(frozen=True, eq=False)
class PairsByBlock:
    """Of positives (with one figure each) and negatives: ``won`` (B, B) pairs in which the positive is larger.

    Rows are the blocks of the positives, columns those of the negatives; ties count half. ``positives`` and
    ``negatives`` (B,) count them. From this the AUC of any draw of blocks follows without looking at places again.
    """

    won: numpy.ndarray
    positives: numpy.ndarray
    negatives: numpy.ndarray

    @classmethod
    def count(
        cls,
        positive: numpy.ndarray,
        positive_block: numpy.ndarray,
        negative: numpy.ndarray,
        negative_block: numpy.ndarray,
        blocks: int,
        watch: Watch | None = None,
    ) -> PairsByBlock:
        """Count the pairs of figures ``positive`` (P,) and ``negative`` (Q,) that lie in ``blocks`` blocks."""
        won = numpy.zeros((blocks, blocks))
        order = numpy.lexsort((negative, negative_block))
        ends = numpy.searchsorted(negative_block[order], numpy.arange(blocks + 1))
        ordered, watch = negative[order], watch or Watch()
        for block in range(blocks):
            watch.check()
            some = ordered[ends[block] : ends[block + 1]]
            if len(some):
                below = numpy.searchsorted(some, positive, "left") + numpy.searchsorted(some, positive, "right")
                won[:, block] = numpy.bincount(positive_block, weights=below / 2, minlength=blocks)
        count = [numpy.bincount(block, minlength=blocks) for block in (positive_block, negative_block)]
        return cls(won, *count)

    def auc(self) -> float:
        """The AUC of all pairs."""
        return float(self.drawn_auc(numpy.ones((1, len(self.won))))[0])

    def auc_within(self) -> float:
        """The AUC of the pairs that lie in the same block: whether a place is told from its own neighbourhood."""
        pairs = self.positives @ self.negatives
        return float(numpy.trace(self.won) / pairs) if pairs else float("nan")

    def auc_without_one(self) -> tuple[float, float]:
        """The lowest and the highest AUC when each block in turn is left out: whether one of them carries it all."""
        if len(self.won) < 2:
            return float("nan"), float("nan")
        found = self.drawn_auc(1.0 - numpy.eye(len(self.won)))
        return float(numpy.nanmin(found)), float(numpy.nanmax(found))

    def drawn_auc(self, times: numpy.ndarray) -> numpy.ndarray:
        """(R,) the AUC where each block is there ``times`` (R, B) times; NaN where no pair is."""
        times = numpy.asarray(times, dtype=float)
        pairs = (times @ self.positives) * (times @ self.negatives)
        won = ((times @ self.won) * times).sum(axis=1)
        return numpy.divide(won, pairs, out=numpy.full(len(times), numpy.nan), where=pairs > 0)


def draw_blocks(blocks: int, draws: int, seed: int) -> numpy.ndarray:
    """(draws, blocks) how often each block is there when as many as there are get drawn with replacement.

    The bootstrap of blocks: Lahiri 2003, Resampling Methods for Dependent Data, chapter 2 and 12.
    """
    return numpy.random.default_rng(seed).multinomial(blocks, numpy.full(blocks, 1 / blocks), size=draws)


def interval(estimate: float, drawn: numpy.ndarray, holding: int) -> tuple[float, float]:
    """The 95 % interval of ``estimate`` from its values ``drawn`` (R,) under draws of blocks, without the NaN.

    ``holding`` blocks hold what was observed. The standard deviation of the draws times Student's t: with few blocks
    the percentiles of the draws are too narrow (Efron & Tibshirani 1993, An Introduction to the Bootstrap, chapters 12
    and 13). NaN with fewer than :data:`FEWEST` blocks.
    """
    known = drawn[numpy.isfinite(drawn)]
    if holding < FEWEST or not len(known):
        return float("nan"), float("nan")
    reach = float(known.std()) * float(stdtrit(holding - 1, 0.975))
    return estimate - reach, estimate + reach
