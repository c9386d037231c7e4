"""Ranks of many candidates under many draws of weights, without sorting every draw.

What reaches the first places is ranked exactly in every draw: blocks of scores are compared with a threshold per
draw, and the few that pass are sorted. The threshold is the score of the ``depth``-th best so far, so it only rises,
and no more than a few times ``depth`` candidates per draw are ever kept. All other ranks are read from a histogram of
the scores of one candidate in so many, in some of the draws only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..watch import Watch

LOW, HIGH = 0.05, 0.95
"""The quantiles of a rank interval."""

DEPTH = 4
"""Exact are the ranks up to this many times the length of the top,"""

LEAST_DEPTH, MOST_DEPTH = 100, 400
"""but at least up to the first of these, and beyond the second only as far as the top itself."""

MOST_PLACES = 3_000_000
"""First places of all draws together that are kept at once: some 300 MB."""

SAMPLED_DRAWS = 100
"""Draws from which the other intervals are read. The fifth lowest of 100 ranks, their 5 % quantile, lies between the
true 1 % and 12 % quantiles in 99 of 100 cases (binomial: at most 4 of 100 lie below the 1 % quantile with probability
0.997, below the 12 % quantile with 0.006); just so at the other end."""

BINS = 2048
"""Bins of the histogram of one draw's scores: a rank read from it is wrong by about half a bin's candidates. Many that
score the same, such as 0 in a geometric mean, all get the middle of their ranks."""

COUNTED = 20_000
"""Candidates that are counted in the histogram: one in every n of the user's own ranking (all where there are fewer
than twice as many). A rank r read from it is off by about √(r · (n − 1))."""

_LEVELS = 65535
_FULL = 2**32 - 1
_PILOT = 1024
_ROWS, _DRAWS = 2048, 250  # of a block of scores: 2 MB, which stays in the processor's cache
_SAMPLED_ROWS = 8192

Scores = Callable[[numpy.ndarray, numpy.ndarray], numpy.ndarray]
"""Values (N, K), weights (K, D) → scores (N, D), as :class:`.combine.Combination` has them."""


@dataclass(frozen=True)
class DrawnRanks:
    """``top_share`` (N,) share of draws in the top, ``low`` and ``high`` (N,) ranks: 5–95 % of the draws lie there.

    ``exact_to``: ranks up to this one are exact, for the draws made.
    """

    top_share: numpy.ndarray
    low: numpy.ndarray
    high: numpy.ndarray
    exact_to: int


def drawn_ranks(
    values: numpy.ndarray, weights: numpy.ndarray, scores: Scores, top: int, watch: Watch | None = None
) -> DrawnRanks:
    """Shares in the first ``top`` places and rank intervals of ``values`` (N, K) under ``weights`` (K, D).

    The rows come best first by the user's own weights: where different rows score the same in a draw, the earlier
    row goes first. Rows with the same values share their places: each is in the top in the share of cases in
    which a fair lot would put it there, and its interval spans all the places they share.

    :raises BadInput: ``top`` times the number of draws is above :data:`MOST_PLACES`.
    """
    watch = watch or Watch()
    used = weights.any(axis=1)
    rows, member = _merged(numpy.ascontiguousarray(values[:, used], dtype="float32"))
    size = numpy.bincount(member, minlength=len(rows))
    weights = numpy.ascontiguousarray(weights[used], dtype="float32")
    depth = min(_depth(top, weights.shape[1]), len(values))
    row, before = _first_places(rows, size, weights, scores, depth, watch.part(0.0, 0.6))
    count = weights.shape[1]
    lots = numpy.clip((top - before) / size[row], 0.0, 1.0)
    share = numpy.bincount(row, weights=lots, minlength=len(rows)) / count
    low, high = _sampled_intervals(rows, size, weights[:, :SAMPLED_DRAWS], scores, watch.part(0.6, 1.0))
    low, high = numpy.maximum(low, depth + 1), numpy.maximum(high, depth + 1)
    _put_exact(low, row, before + 1, int(LOW * (count - 1)))
    _put_exact(high, row, before + size[row], int(numpy.ceil(HIGH * (count - 1))))
    low, high = numpy.minimum(low, len(values)), numpy.minimum(numpy.maximum(low, high), len(values))
    return DrawnRanks(share[member], low[member], high[member], depth)


def _depth(top: int, draws: int) -> int:
    """How many first places of every draw to rank exactly."""
    if top * draws > MOST_PLACES:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A top {top} in {draws} draws is more than fits in the memory."),
            QT_TRANSLATE_NOOP("errors", "Draw at most {most} times, or follow fewer places."),
            top=top,
            draws=draws,
            most=MOST_PLACES // top,
        )
    wanted = min(max(DEPTH * top, LEAST_DEPTH), MOST_DEPTH, MOST_PLACES // draws)
    return max(top, wanted)


def _merged(values: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The different rows, in the order of their first appearance, and for each row the number of its like.

    Like rows come together by a random projection, summed column by column so that they get the same figure to the
    last bit, and are then compared.
    """
    draw = numpy.random.default_rng(len(values))
    projected = numpy.zeros(len(values))
    for column in range(values.shape[1]):
        projected += values[:, column] * draw.uniform(1, 2)
    order = numpy.argsort(projected, kind="stable")
    new = numpy.ones(len(values), dtype=bool)
    like = projected[order[1:]] == projected[order[:-1]]
    new[1:][like] = (values[order[1:][like]] != values[order[:-1][like]]).any(axis=1)
    if new.all():
        return values, numpy.arange(len(values))
    first = order[new]  # stable: the earliest of each group
    place = numpy.empty(len(first), dtype=int)
    place[numpy.argsort(first)] = numpy.arange(len(first))
    member = numpy.empty(len(values), dtype=int)
    member[order] = place[numpy.cumsum(new) - 1]
    return values[numpy.sort(first)], member


class _Best:
    """The best rows of each draw so far: at least ``depth`` of them where there are as many."""

    def __init__(self, depth: int, draws: int) -> None:
        self.depth = depth
        self.threshold = numpy.full(draws, -numpy.inf, dtype="float32")
        self._parts: list[tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]] = []
        self._waiting = 0

    def add(self, block: numpy.ndarray, first_row: int, first_draw: int) -> None:
        """Keep what passes the threshold of ``block`` (rows, draws); rows must come in order."""
        width = block.shape[1]
        threshold = self.threshold[first_draw : first_draw + width]
        if first_row == 0 and len(block) > self.depth:
            pilot = numpy.ascontiguousarray(block[: max(_PILOT, 2 * self.depth)].T)
            last = pilot.shape[1] - self.depth
            pilot.partition(last, axis=1)
            threshold[:] = numpy.nextafter(pilot[:, last], numpy.float32(-numpy.inf))  # so that ties pass too
        passes = block > threshold
        found = numpy.flatnonzero(passes)
        if not len(found):
            return
        row, draw = numpy.divmod(found, width)
        self._parts.append((draw + first_draw, row + first_row, block.ravel()[found]))
        self._waiting += len(found)
        if self._waiting > 3 * self.depth * len(self.threshold):
            self.settle()

    def settle(self) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
        """Drop what is not among the best ``depth`` of its draw; (draw, row, place) of the rest."""
        if not self._parts:
            return (numpy.empty(0, dtype=int),) * 3
        draw, row, score = (numpy.concatenate(part) for part in zip(*self._parts))
        # Rows came in order and the sort is stable: of equal scores the earlier row goes first.
        order = numpy.argsort((draw << 32) | (_FULL - _sortable(score)), kind="stable")
        draw, row, score = draw[order], row[order], score[order]
        start = numpy.searchsorted(draw, numpy.arange(len(self.threshold)))
        place = numpy.arange(len(draw)) - start[draw]
        kept = place < self.depth
        draw, row, score, place = draw[kept], row[kept], score[kept], place[kept]
        last = place == self.depth - 1
        self.threshold[draw[last]] = score[last]
        self._parts = [(draw, row, score)]
        self._waiting = len(draw)
        return draw, row, place


def _sortable(score: numpy.ndarray) -> numpy.ndarray:
    """Whole numbers 0 … 2³² − 1 in the order of ``score``, in single precision (the bits of a float, sign first)."""
    bits = (score + numpy.float32(0)).view(numpy.uint32).astype(numpy.int64)  # −0 becomes 0
    return numpy.where(bits >> 31, _FULL - bits, bits | 1 << 31)


def _first_places(rows, size, weights, scores: Scores, depth: int, watch: Watch):
    """(row, candidates before it) for every draw and each row that starts among its first ``depth`` places."""
    draws = weights.shape[1]
    best = _Best(min(depth, len(rows)), draws)
    # The first rows are the best by the user's weights: their scores make the first thresholds high ones.
    steps = [0, *range(max(_ROWS, 2 * depth), len(rows), _ROWS), len(rows)]
    for begin, end in zip(steps, steps[1:]):
        block = rows[begin:end]
        for first in range(0, draws, _DRAWS):
            best.add(scores(block, weights[:, first : first + _DRAWS]), begin, first)
            watch.check()
        watch.step(end / len(rows))
    draw, row, _ = best.settle()
    running = numpy.cumsum(size[row])
    start = numpy.searchsorted(draw, numpy.arange(draws))
    before = running - size[row]
    before -= before[start[draw]]
    kept = before < depth
    return row[kept], before[kept]


def _put_exact(rank: numpy.ndarray, row: numpy.ndarray, found: numpy.ndarray, place: int) -> None:
    """Put the ``place``-th (from 0) smallest of each row's ranks ``found`` into ``rank``, where it has as many."""
    if not len(row):
        return
    width = int(found.max()) + 1
    both = numpy.sort(row * width + found)
    start = numpy.searchsorted(both, numpy.arange(len(rank) + 1) * width)
    enough = numpy.flatnonzero(numpy.diff(start) > place)
    rank[enough] = both[start[enough] + place] % width


def _sampled_intervals(rows, size, weights, scores: Scores, watch: Watch):
    """(low, high) ranks of every row from the draws ``weights``, read from histograms of the scores."""
    draws, total = weights.shape[1], int(size.sum())
    apart = max(total // COUNTED, 1)
    counted_rows = numpy.searchsorted(size.cumsum(), numpy.arange(apart // 2, total, apart), side="right")
    seen = scores(rows[counted_rows[:: max(len(counted_rows) // _PILOT, 1)]], weights)
    bottom, reach = seen.min(axis=0), numpy.maximum(numpy.ptp(seen, axis=0), 1e-6)
    scale = ((BINS - 1) / reach).astype("float32")
    first_bin = numpy.arange(draws) * BINS

    def bins_of(block):
        """(rows, draws) of the bin that each score falls into, the draws' bins one after the other."""
        place = scores(block, weights) - bottom
        place *= scale
        numpy.minimum(place, BINS - 1, out=place)
        numpy.maximum(place, 0, out=place)
        found = place.astype(numpy.intp)
        found += first_bin
        return found

    counted = numpy.zeros(draws * BINS, dtype=int)
    for begin in range(0, len(counted_rows), _SAMPLED_ROWS):
        found = bins_of(rows[counted_rows[begin : begin + _SAMPLED_ROWS]])
        counted += numpy.bincount(found.ravel(), minlength=len(counted))
        watch.step(0.2 * begin / len(counted_rows))
    counted = counted.reshape(draws, BINS) * (total / len(counted_rows))
    middle = total - counted.cumsum(axis=1) + (counted + 1) / 2
    unit = max(total / _LEVELS, 1.0)
    level = numpy.clip(numpy.rint(middle / unit), 1, _LEVELS).astype(numpy.uint16).ravel()
    keep = int(LOW * (draws - 1)) + 1
    low, high = numpy.empty(len(rows), dtype=int), numpy.empty(len(rows), dtype=int)
    for begin in range(0, len(rows), _SAMPLED_ROWS):
        part = slice(begin, begin + _SAMPLED_ROWS)
        levels = numpy.ascontiguousarray(level[bins_of(rows[part])].T)
        low[part] = numpy.rint(unit * _smallest(levels, keep))
        high[part] = numpy.rint(unit * (_LEVELS - _smallest(_LEVELS - levels, keep).astype(int)))
        watch.step(0.2 + 0.8 * begin / len(rows))
    return low, high


def _smallest(levels: numpy.ndarray, place: int) -> numpy.ndarray:
    """The ``place``-th smallest (from 1) of each column of ``levels`` (D, N) 16-bit figures.

    Whole rows pass through a short line of minima: five times as fast as partitioning each column.
    """
    line = [numpy.full(levels.shape[1], _LEVELS, dtype=numpy.uint16) for _ in range(place)]
    for row in levels:
        for position in range(place):
            larger = numpy.maximum(line[position], row)
            numpy.minimum(line[position], row, out=line[position])
            row = larger
    return line[-1]
