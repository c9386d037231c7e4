"""Does a score predict where charging points stand, or how busy they are? Always beside what needs no recipe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy

from ..watch import Watch
from .baselines import RANDOM, random_figures
from .blocks import PairsByBlock, block_size, blocks_of, draw_blocks, interval
from .metrics import BEST, auc, capture, percentiles, spearman
from .observed import OUTSIDE

LEAST_POINTS = 10
"""Below so many observed points in scored places nothing can be said of where points stand …"""

LEAST_USED = 30
"""… and below so many with measured use nothing of how busy they are: the busiest fifth would be a handful."""

DRAWS = 1000
"""Draws of blocks, and random maps."""

_SCORE = "score"
_DECIMALS = 9
"""Scores that agree to so many decimals are ties, as in the ranking of a potential map."""


@dataclass(frozen=True)
class Figures:
    """``auc``, ``capture`` in the best fifth, ``median_percentile``, all 0–1; ``spearman`` −1–1 where use is known."""

    auc: float
    capture: float
    median_percentile: float
    spearman: float | None = None


@dataclass(frozen=True)
class Baseline:
    """A baseline's ``figures``, and the 95 % interval of how much larger the score's AUC is than the baseline's."""

    figures: Figures
    difference_low: float
    difference_high: float

    @property
    def better(self) -> bool:
        """Whether the score is better than the baseline, beyond doubt: the interval lies above 0."""
        return self.difference_low > 0

    @property
    def worse(self) -> bool:
        """Whether the score is worse than the baseline, beyond doubt."""
        return self.difference_high < 0


@dataclass(frozen=True)
class Outcome:
    """One question put to the score and to its baselines, with ``count`` observed points.

    ``blocks`` were drawn again for the intervals, ``holding`` of them hold points; with fewer than
    :data:`.blocks.FEWEST` there is no interval (NaN). ``auc_within`` compares within each block only: whether the
    score tells a place from its own neighbourhood, and not just the centre from the countryside. ``auc_without_one``
    is the lowest and the highest AUC when one block in turn is left out. Nothing is learned from the points, so that
    these take the place of a cross-validation.
    """

    count: int
    figures: Figures
    baselines: Mapping[str, Baseline]
    blocks: int
    holding: int
    auc_low: float
    auc_high: float
    auc_within: float
    auc_without_one: tuple[float, float]


@dataclass(frozen=True, eq=False)
class Backtest:
    """What the observed points say of the score.

    Per observed point, (M,): ``cell`` the candidate it lies in (−1 outside the map), ``percentile`` 0–1 and ``block``
    (NaN and −1 where it lies in no scored place). ``presence``, ``use`` and ``time_split`` are ``None`` where they
    cannot be tested. ``scored``, ``struck`` and ``outside`` count the points; ``before`` those earlier than the date.
    """

    cell: numpy.ndarray
    percentile: numpy.ndarray
    block: numpy.ndarray
    size: float
    scored: int
    struck: int
    outside: int
    before: int
    presence: Outcome | None = None
    use: Outcome | None = None
    time_split: Outcome | None = None
    with_use: int = field(default=0)


def backtest(
    xy: numpy.ndarray,
    score: numpy.ndarray,
    cell: numpy.ndarray,
    baselines: Mapping[str, numpy.ndarray],
    *,
    use: numpy.ndarray | None = None,
    later: numpy.ndarray | None = None,
    size: float = 0.0,
    seed: int = 0,
    watch: Watch | None = None,
) -> Backtest:
    """Test ``score`` (N,), NaN where struck, of candidates at ``xy`` (N, 2) metres on observed points.

    ``cell`` (M,) is the candidate each observed point lies in (:func:`.observed.cells_of`); ``baselines`` are other
    predictors (N,) of the same candidates, to which random maps are added. ``use`` (M,) how busy each point is, NaN
    where unknown. ``later`` (M,) 1 where a point came after the date of the time split, 0 before, NaN unknown.
    ``size`` is the side of the spatial blocks in metres, 0 for automatic.

    Where points stand: a place that holds a point is compared with all that hold none; a place with two points
    counts twice. How busy: the busiest fifth of the points is compared with the other points. Later points: places
    that already held a point at the date are left out, as places and as points.

    The score must not know the observed points: see :mod:`.leakage`.
    """
    watch = watch or Watch()
    in_play = numpy.flatnonzero(numpy.isfinite(score))
    place = numpy.full(len(score) + 1, -1)
    place[in_play] = numpy.arange(len(in_play))
    item = place[cell]  # the last entry stands for outside
    scored = numpy.flatnonzero(item >= 0)
    side = block_size(xy[in_play], size)
    block = blocks_of(xy[in_play], side) if len(in_play) else numpy.empty(0, dtype=int)
    predictors = {_SCORE: score, **baselines}
    predictors = {name: numpy.round(figures[in_play], _DECIMALS) for name, figures in predictors.items()}
    percentile, of_block = numpy.full(len(cell), numpy.nan), numpy.full(len(cell), -1)
    if len(scored):
        percentile[scored] = percentiles(predictors[_SCORE][item[scored]], predictors[_SCORE])
        of_block[scored] = block[item[scored]]
    outside = int(numpy.count_nonzero(cell == OUTSIDE))
    known = scored if use is None else scored[numpy.isfinite(use[scored])]
    asked = _Questions(predictors, item, block, seed)
    return Backtest(
        cell=cell,
        percentile=percentile,
        block=of_block,
        size=side,
        scored=len(scored),
        struck=len(cell) - outside - len(scored),
        outside=outside,
        before=0 if later is None else int(numpy.count_nonzero(later[scored] == 0)),
        presence=asked.where_points_stand(scored, watch.part(0.0, 0.4)),
        use=None if use is None else asked.how_busy(known, use[known], watch.part(0.4, 0.7)),
        time_split=None if later is None else asked.where_later_points_stand(scored, later, watch.part(0.7, 1.0)),
        with_use=0 if use is None else len(known),
    )


@dataclass(frozen=True, eq=False)
class _Questions:
    """``predictors`` (n,) of the n places in play and their ``block``; ``item`` (M,) the place of each point."""

    predictors: Mapping[str, numpy.ndarray]
    item: numpy.ndarray
    block: numpy.ndarray
    seed: int

    def where_points_stand(self, points: numpy.ndarray, watch: Watch) -> Outcome | None:
        """Compare the places of ``points`` with all places without a point; ``None`` where there are too few."""
        free = numpy.ones(len(self.block), dtype=bool)
        free[self.item[points]] = False
        if len(points) < LEAST_POINTS or not free.any():
            return None
        return compare(self.predictors, self.item[points], numpy.flatnonzero(free), self.block, self.seed, watch)

    def where_later_points_stand(self, points: numpy.ndarray, later: numpy.ndarray, watch: Watch) -> Outcome | None:
        """The same for the points that came later, without the places that were taken before."""
        taken = numpy.zeros(len(self.block), dtype=bool)
        taken[self.item[points[later[points] == 0]]] = True
        new = points[(later[points] == 1) & ~taken[self.item[points]]]
        left = numpy.flatnonzero(~taken)
        place = numpy.cumsum(~taken) - 1
        remaining = _Questions(
            {name: figures[left] for name, figures in self.predictors.items()},
            place[self.item],
            numpy.unique(self.block[left], return_inverse=True)[1],
            self.seed,
        )
        return remaining.where_points_stand(new, watch)

    def how_busy(self, points: numpy.ndarray, use: numpy.ndarray, watch: Watch) -> Outcome | None:
        """Compare the busiest fifth of ``points`` with the others; ``None`` where too few or all are equally busy."""
        if len(points) < LEAST_USED:
            return None
        border = numpy.sort(use)[-int(numpy.ceil(BEST * len(use)))]
        # With many ties at the border the smaller group is the busier one.
        busy = use >= border if (use >= border).mean() <= 0.5 else use > border
        if not busy.any() or busy.all():
            return None
        items = self.item[points]
        predictors = {name: figures[items] for name, figures in self.predictors.items()}
        block = numpy.unique(self.block[items], return_inverse=True)[1]
        return compare(predictors, numpy.flatnonzero(busy), numpy.flatnonzero(~busy), block, self.seed, watch, use)


def compare(
    predictors: Mapping[str, numpy.ndarray],
    positive: numpy.ndarray,
    negative: numpy.ndarray,
    block: numpy.ndarray,
    seed: int,
    watch: Watch,
    use: numpy.ndarray | None = None,
) -> Outcome:
    """How well each predictor (n,) tells the items ``positive`` (P,) from ``negative`` (Q,), the score against each.

    ``block`` (n,) holds the items' spatial blocks; an item may occur several times in ``positive``. The interval of a
    difference is that of the AUCs under the same draws of blocks, since neighbouring places are alike; chance is
    drawn anew each time.
    """
    blocks = int(block.max()) + 1
    holding = len(numpy.unique(block[positive]))
    times = draw_blocks(blocks, DRAWS, seed)
    figures, drawn, counted = {}, {}, {}
    for number, (name, column) in enumerate(predictors.items()):
        figures[name] = _figures(column, positive, negative, use)
        pairs = column[positive], block[positive], column[negative], block[negative]
        counted[name] = PairsByBlock.count(*pairs, blocks, watch)
        drawn[name] = counted[name].drawn_auc(times)
        watch.step(0.6 * (number + 1) / len(predictors))
    _, points = numpy.unique(positive, return_counts=True)
    chance = random_figures(DRAWS, points, len(negative), seed + 1, watch.part(0.6, 1.0))
    figures[RANDOM] = Figures(*(float(column.mean()) for column in chance), spearman=None if use is None else 0.0)
    drawn[RANDOM] = chance[0]
    reached = figures.pop(_SCORE)
    own = drawn.pop(_SCORE)
    low, high = interval(reached.auc, own, holding)
    compared = {
        name: Baseline(figures[name], *interval(reached.auc - figures[name].auc, own - drawn[name], holding))
        for name in figures
    }
    count = len(positive) if use is None else len(use)
    return Outcome(
        count=count,
        figures=reached,
        baselines=compared,
        blocks=blocks,
        holding=holding,
        auc_low=max(low, 0.0),
        auc_high=min(high, 1.0),
        auc_within=counted[_SCORE].auc_within(),
        auc_without_one=counted[_SCORE].auc_without_one(),
    )


def _figures(column, positive, negative, use) -> Figures:
    return Figures(
        auc(column[positive], column[negative]),
        capture(column[positive], column),
        float(numpy.median(percentiles(column[positive], column))),
        None if use is None else spearman(column, use),
    )
