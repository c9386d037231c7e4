"""Learning what use depends on: the features' weights, and how far to listen to the neighbours.

Every choice (ridge, reach and doubt) is made by cross-validation among the sites given, so that sites held back
are never seen; use :func:`learn` on the training sites of each fold.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy

from ..watch import Watch
from .count_model import VARIANCE_POWER, UseModel, deviance, fit
from .neighbour_use import Listening, Neighbourhood, choices
from .spatial_folds import block_folds, blocks, random_folds

RIDGES = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0)
"""Penalties on a slope per standard deviation; at the first the data speak freely, at the last hardly."""

OWN_SCORE_RIDGE = 0.03
"""The penalty on the user's own score: light, so that the fewer the data, the closer the weights stay to it."""

BLOCKS = 10
"""Compact groups of sites that are held back together where no size of block is given."""

INNER_FOLDS = 5
_INNER_SEED = 20


@dataclass(frozen=True, eq=False)
class MeasuredSites:
    """N sites with measured use, in a CRS in metres.

    ``values`` (N, K): what use may depend on, more being better; ``use`` (N,) ≥ 0 in sessions or kWh; ``exposure``
    (N,) > 0, e.g. sockets × months; ``weights`` (K,) ≥ 0: those of the user's score; ``kind`` of use: a key of
    :data:`.count_model.VARIANCE_POWER`.
    """

    xy: numpy.ndarray
    values: numpy.ndarray
    use: numpy.ndarray
    exposure: numpy.ndarray
    weights: numpy.ndarray
    kind: str = "count"

    def __len__(self) -> int:
        return len(self.use)

    @property
    def rate(self) -> numpy.ndarray:
        """(N,) use per unit of exposure."""
        return self.use / self.exposure

    def without_values(self) -> MeasuredSites:
        """The same sites, of which nothing is known but their use."""
        return replace(self, values=numpy.empty((len(self), 0)), weights=numpy.empty(0))

    def part(self, rows: numpy.ndarray) -> MeasuredSites:
        """The sites at ``rows`` (indices or mask)."""
        return replace(
            self, xy=self.xy[rows], values=self.values[rows], use=self.use[rows], exposure=self.exposure[rows]
        )


@dataclass(frozen=True, eq=False)
class LearnedUse:
    """What :func:`learn` found: expected use = exposure · exp(intercept + values · slopes) · what is heard around."""

    model: UseModel
    ridge: float
    listening: Listening
    xy: numpy.ndarray
    ratio: numpy.ndarray

    def expected(self, sites: MeasuredSites) -> numpy.ndarray:
        """(N,) the use to expect at other ``sites`` from their values alone."""
        return self.model.expected(sites.values, sites.exposure)

    def relative_use(self, sites: MeasuredSites) -> numpy.ndarray:
        """(N,) the factor that the sites learned from add at other ``sites``; their own use is not looked at."""
        return Neighbourhood(sites.xy, self.xy).relative_use(self.ratio, self.listening)


def learn(sites: MeasuredSites, block_size: float = 0.0, watch: Watch | None = None) -> LearnedUse:
    """Learn from ``sites`` alone.

    The ridge is chosen with whole blocks held back (``block_size`` in metres, 0 for compact groups): weights must
    hold in another neighbourhood. Reach and doubt are chosen with single sites held back: how far a neighbour is
    heard only shows where there are neighbours, and where there are none the factor fades to 1 by itself.
    """
    watch = watch or Watch()
    block = blocks(sites.xy, BLOCKS, block_size, _INNER_SEED)
    ridge = _choose_ridge(sites, block_folds(block, INNER_FOLDS, _INNER_SEED), watch)
    listening = _choose_listening(sites, random_folds(len(sites), INNER_FOLDS, _INNER_SEED), ridge, watch)
    model = fit_weights(sites, ridge)
    return LearnedUse(model, ridge, listening, sites.xy, sites.use / model.expected(sites.values, sites.exposure))


def fit_weights(sites: MeasuredSites, ridge: float) -> UseModel:
    """Fit non-negative slopes per unit of value, drawn to 0 and, where the data say little, to the user's weights.

    Each value is taken per standard deviation; the user's score (values · weights) is one more feature with a
    light penalty of its own, so that slopes are free to leave it where the data pull.
    """
    design, back = _design(sites)
    penalty = numpy.append(numpy.full(sites.values.shape[1], ridge), OWN_SCORE_RIDGE)
    model = fit(design, sites.use, sites.exposure, penalty, VARIANCE_POWER[sites.kind])
    slopes = back @ model.slopes
    return UseModel(model.intercept - float(sites.values.mean(axis=0) @ slopes), slopes)


def shares(slopes: numpy.ndarray) -> numpy.ndarray:
    """Weights (K,) that add up to 1 and score as ``slopes`` (K,) do; all 0 where all slopes are."""
    total = slopes.sum()
    return slopes / total if total > 0 else numpy.zeros(len(slopes))


def _design(sites: MeasuredSites) -> tuple[numpy.ndarray, numpy.ndarray]:
    """(N, K + 1) values and the user's score, each with mean 0 and spread 1, and the way back to slopes (K, K + 1).

    A value that is the same at all sites gets no slope, not even through the user's score.
    """
    varies = _varies(sites.values)
    mixed = numpy.column_stack([numpy.diag(varies.astype(float)), sites.weights * varies])
    design = sites.values @ mixed
    design = design - design.mean(axis=0)
    varies = _varies(design)
    per_spread = numpy.where(varies, 1.0 / numpy.where(varies, design.std(axis=0), 1.0), 0.0)
    return design * per_spread, mixed * per_spread


def _varies(columns: numpy.ndarray) -> numpy.ndarray:
    """(K,) whether the figures in each of ``columns`` (N, K) differ by more than rounding."""
    return numpy.ptp(columns, axis=0) > 1e-9 * numpy.maximum(1.0, numpy.abs(columns).max(axis=0))


def _choose_ridge(sites: MeasuredSites, fold: numpy.ndarray, watch: Watch) -> float:
    """The ridge under which sites held back deviate least; the strongest where nothing tells them apart."""
    lost = numpy.zeros(len(RIDGES))
    if not sites.values.shape[1]:
        return RIDGES[-1]
    for train, held in _splits(sites, fold):
        for number, ridge in enumerate(RIDGES):
            watch.check()
            expected = fit_weights(train, ridge).expected(held.values, held.exposure)
            lost[number] += len(held) * deviance(held.use, expected, VARIANCE_POWER[sites.kind])
    return min(zip(lost, (-ridge for ridge in RIDGES)))[1] * -1.0


def _choose_listening(sites: MeasuredSites, fold: numpy.ndarray, ridge: float, watch: Watch) -> Listening:
    """The reach and doubt under which sites held back deviate least; nobody is heard where that is as good."""
    listenings = choices(sites.xy)
    lost = numpy.zeros(len(listenings))
    for train, held in _splits(sites, fold):
        model = fit_weights(train, ridge)
        ratio = train.use / model.expected(train.values, train.exposure)
        expected = model.expected(held.values, held.exposure)
        around = Neighbourhood(held.xy, train.xy)
        for number, listening in enumerate(listenings):
            watch.check()
            factor = around.relative_use(ratio, listening)
            lost[number] += len(held) * deviance(held.use, expected * factor, VARIANCE_POWER[sites.kind])
    return listenings[int(lost.argmin())]


def _splits(sites: MeasuredSites, fold: numpy.ndarray) -> Iterator[tuple[MeasuredSites, MeasuredSites]]:
    """Training and held-back sites per fold, without folds that leave no use to learn from."""
    for number in range(int(fold.max()) + 1):
        held = fold == number
        if held.any() and sites.use[~held].sum() > 0:
            yield sites.part(~held), sites.part(held)
