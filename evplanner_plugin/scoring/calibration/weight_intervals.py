"""How sure learned weights are: the sites' blocks drawn anew, many times, and the weights learned from each draw."""

from __future__ import annotations

import numpy

from ..watch import Watch
from .spatial_folds import blocks
from .use_learner import MeasuredSites, fit_weights, shares

CERTAINTY = 0.9
"""An interval holds this share of the draws."""

_LIGHTEST = 0.03
"""The ridge of the draws: light, for an interval must show what the data leave open, not how hard the ridge pulls."""

_SITES_PER_BLOCK = 6
_FEWEST, _MOST = 10, 30


def bootstrap_blocks(xy: numpy.ndarray, block_size: float, seed: int) -> list[numpy.ndarray]:
    """The indices of the sites of each block: smaller ones than are held back, for a draw needs many of them.

    ``xy`` (N, 2) metres; with a ``block_size`` in metres the squares of that size.
    """
    count = int(numpy.clip(len(xy) // _SITES_PER_BLOCK, _FEWEST, _MOST))
    block = blocks(xy, count, block_size, seed)
    return [numpy.flatnonzero(block == number) for number in range(int(block.max()) + 1)]


def drawn_sites(members: list[numpy.ndarray], draw: numpy.random.Generator) -> numpy.ndarray:
    """Indices of the sites of as many blocks as there are, drawn with replacement."""
    return numpy.concatenate([members[number] for number in draw.integers(len(members), size=len(members))])


def weight_intervals(
    sites: MeasuredSites, ridge: float, block_size: float, draws: int, seed: int, watch: Watch
) -> tuple[numpy.ndarray, numpy.ndarray]:
    """(K,) lowest and (K,) highest share of each weight, 0–1, that 90 % of the ``draws`` lie between.

    A block bootstrap (Lahiri, Resampling Methods for Dependent Data, 2003): neighbouring sites resemble each other,
    and drawing them one by one would make the intervals too narrow.
    """
    draw = numpy.random.default_rng(seed)
    members = bootstrap_blocks(sites.xy, block_size, seed)
    found = []
    for number in range(draws):
        watch.step(number / draws)
        drawn = sites.part(drawn_sites(members, draw))
        if drawn.use.sum() > 0:
            found.append(shares(fit_weights(drawn, min(ridge, _LIGHTEST)).slopes))
    low, high = numpy.percentile(found, [50 * (1 - CERTAINTY), 50 * (1 + CERTAINTY)], axis=0)
    return low, high
