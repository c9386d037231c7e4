"""Weights from measured use: learned, tested where sites were held back, and compared with the user's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..notice import Notice
from ..watch import Watch
from .calibrate_verdict import Comparison, notices_of, verdict_of
from .count_model import VARIANCE_POWER
from .held_out import Figures, HeldOut, held_out, spearman
from .spatial_folds import block_folds, blocks, random_folds
from .use_learner import BLOCKS, LearnedUse, MeasuredSites, learn, shares
from .weight_intervals import CERTAINTY, bootstrap_blocks, drawn_sites, weight_intervals

FEWEST_SITES = 30
"""With fewer sites no weight can be told from chance."""

FOLDS = 10


@dataclass(frozen=True)
class FoundWeight:
    """A weight found, the interval that holds it with 90 % certainty, and the user's; each a share in per cent."""

    weight: float
    low: float
    high: float
    yours: float


@dataclass(frozen=True, eq=False)
class Calibration:
    """What measured use says about the weights of K values at N sites.

    ``weights`` by key. ``by_weights``, ``by_yours``, ``by_neighbours`` and ``by_both`` (the weights found and the
    neighbours): the figures under "random" (single sites held back: a pole beside existing ones) and "blocks" (a
    new neighbourhood). ``comparison``: weights found against the user's in the blocks; ``use`` says whether to
    use them, ``verdict`` why. ``expected`` (N,): the use that the weights and the neighbours let expect of each site
    in blocks held back, over the first repetition, in units of ``use``; ``block`` (N,) the block of each site.
    """

    sites: int
    weights: Mapping[str, FoundWeight]
    by_weights: Mapping[str, Figures]
    by_yours: Mapping[str, Figures]
    by_neighbours: Mapping[str, Figures]
    by_both: Mapping[str, Figures]
    comparison: Comparison
    use: bool
    verdict: tuple[Notice, ...]
    warnings: tuple[Notice, ...]
    learned: LearnedUse
    expected: numpy.ndarray
    block: numpy.ndarray


def calibrate(
    sites: MeasuredSites,
    keys: Sequence[str],
    own_score: numpy.ndarray | None = None,
    *,
    block_size: float = 0.0,
    seed: int = 0,
    repetitions: int = 5,
    draws: int = 300,
    watch: Watch | None = None,
) -> Calibration:
    """Learn weights for the values of ``sites``, called ``keys`` (K), from their use.

    ``own_score`` (N,): the user's score, where it is not values · weights. ``block_size`` metres, 0 for compact groups
    of sites; ``repetitions`` of the folds with other seeds; ``draws`` of the bootstrap.

    :raises BadInput: there are fewer than 30 sites, or their use, exposure, places or values cannot be learned from.
    """
    watch = watch or Watch()
    check_sites(sites, keys, block_size)
    own = sites.values @ sites.weights if own_score is None else own_score
    tests = watch.part(0.0, 0.8)
    at_random = _repeated(sites, "random", block_size, seed, repetitions, tests.part(0.0, 0.5))
    in_blocks = _repeated(sites, "blocks", block_size, seed, repetitions, tests.part(0.5, 1.0))
    learned = learn(sites, block_size, watch)
    low, high = weight_intervals(sites, learned.ridge, block_size, draws, seed, watch.part(0.8, 0.97))
    both = {"random": at_random, "blocks": in_blocks}
    figures = {
        name: {split: Figures.of([getattr(one, name) for one in found], sites.rate) for split, found in both.items()}
        for name in ("weights", "neighbours", "both")
    }
    yours = dict.fromkeys(both, Figures.of([own], sites.rate))
    comparison = _compare(sites, [one.weights for one in in_blocks], own, block_size, seed, draws)
    weights = _weights(keys, shares(learned.model.slopes), low, high, shares(sites.weights))
    verdict = verdict_of(len(sites), comparison, any(learned.model.slopes > 0))
    return Calibration(
        sites=len(sites),
        weights=weights,
        by_weights=figures["weights"],
        by_yours=yours,
        by_neighbours=figures["neighbours"],
        by_both=figures["both"],
        comparison=comparison,
        use=verdict.use,
        verdict=verdict.sentences,
        warnings=notices_of(len(sites), figures["weights"], figures["both"]),
        learned=learned,
        expected=in_blocks[0].both * sites.exposure,
        block=_blocks(sites, block_size, seed),
    )


def check_sites(sites: MeasuredSites, keys: Sequence[str], block_size: float = 0.0) -> None:
    """Check that ``sites`` can be learned from: see :func:`calibrate`."""
    if len(sites) < FEWEST_SITES:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "errors",
                "Weights cannot be learned from {sites} sites with measured use: chance would decide them."
            ),
            QT_TRANSLATE_NOOP("errors", "Give at least {fewest} sites, better 50; until then keep your weights."),
            sites=len(sites),
            fewest=FEWEST_SITES,
        )
    if sites.kind not in VARIANCE_POWER:
        raise ValueError(f"the kind of use is {sites.kind!r}")
    if (sites.use < 0).any():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The measured use is negative at {count} sites."),
            QT_TRANSLATE_NOOP("errors", "Correct the field, or leave those sites out."),
            count=int(numpy.count_nonzero(sites.use < 0)),
        )
    if numpy.ptp(sites.rate) <= 1e-9 * abs(float(sites.rate.max())):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "Measured use is the same at all sites, so nothing can be learned from it."),
            QT_TRANSLATE_NOOP("errors", "Choose the field that holds the sessions or kWh of each site."),
        )
    if not sites.values.shape[1] or not numpy.ptp(sites.values, axis=0).any():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "None of the features differs from site to site: {features}."),
            QT_TRANSLATE_NOOP("errors", "Choose features that tell the sites apart."),
            features=", ".join(keys) or "–",
        )
    if not numpy.ptp(sites.xy, axis=0).max() > block_size:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "All sites lie in one block, so that no neighbourhood can be held back."),
            QT_TRANSLATE_NOOP("errors", "Choose smaller blocks, or sites in more than one place."),
        )


def _blocks(sites: MeasuredSites, block_size: float, seed: int) -> numpy.ndarray:
    return blocks(sites.xy, BLOCKS, block_size, seed)


def _repeated(
    sites: MeasuredSites, split: str, block_size: float, seed: int, repetitions: int, watch: Watch
) -> list[HeldOut]:
    """The sites predicted while held back, once per repetition of the folds."""
    found = []
    for number in range(repetitions):
        if split == "random":
            fold = random_folds(len(sites), FOLDS, seed + number)
        else:
            fold = block_folds(_blocks(sites, block_size, seed + number), FOLDS, seed + number)
        found.append(held_out(sites, fold, block_size, watch.part(number / repetitions, (number + 1) / repetitions)))
    return found


def _compare(
    sites: MeasuredSites, predictions: list[numpy.ndarray], own: numpy.ndarray, block_size: float, seed: int, draws: int
) -> Comparison:
    """Weights found against the user's: rank correlation in the blocks, with 90 % intervals of blocks drawn anew."""
    members = bootstrap_blocks(sites.xy, block_size, seed)
    draw = numpy.random.default_rng(seed)
    found, difference = [], []
    for number in range(draws):
        drawn = drawn_sites(members, draw)
        rate = sites.rate[drawn]
        found.append(spearman(predictions[number % len(predictions)][drawn], rate))
        difference.append(found[-1] - spearman(own[drawn], rate))
    ends = [50 * (1 - CERTAINTY), 50 * (1 + CERTAINTY)]
    low, high = numpy.percentile(difference, ends).tolist()
    return Comparison(
        found=float(numpy.mean([spearman(one, sites.rate) for one in predictions])),
        found_low=float(numpy.percentile(found, ends[0])),
        yours=spearman(own, sites.rate),
        difference_low=low,
        difference_high=high,
    )


def _weights(keys, found, low, high, yours) -> dict[str, FoundWeight]:
    """Weights in per cent; the user's where none was found, for then use says nothing about them."""
    found = found if found.any() else yours
    return {
        key: FoundWeight(
            100 * float(found[number]),
            100 * float(min(low[number], found[number])),
            100 * float(max(high[number], found[number])),
            100 * float(yours[number]),
        )
        for number, key in enumerate(keys)
    }
