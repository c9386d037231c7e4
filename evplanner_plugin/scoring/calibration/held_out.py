"""How well use is predicted at sites that were held back, and the two figures that say it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy

from ..evidence import metrics
from ..watch import Watch
from .use_learner import MeasuredSites, learn, shares


@dataclass(frozen=True)
class Figures:
    """Rank correlation (Spearman) of prediction and use, and AUC: how often one of the busiest 20 % is predicted to
    be busier than another site (0.5 is chance). Means over repetitions, with their standard deviations."""

    spearman: float
    auc: float
    spearman_spread: float = 0.0
    auc_spread: float = 0.0

    @classmethod
    def of(cls, predictions: list[numpy.ndarray], rate: numpy.ndarray) -> Figures:
        """The figures of several ``predictions`` (N,) of ``rate`` (N,)."""
        each = numpy.array([[spearman(predicted, rate), auc(predicted, rate)] for predicted in predictions])
        return cls(*each.mean(axis=0).tolist(), *each.std(axis=0).tolist())


@dataclass(frozen=True, eq=False)
class HeldOut:
    """(N,) predictions, each by what was learned without the site's fold.

    ``weights``: the score that the weights found give, as a map would show it. ``neighbours`` and ``both``: use per
    unit of exposure, expected from the use around alone and together with the weights found.
    """

    weights: numpy.ndarray
    neighbours: numpy.ndarray
    both: numpy.ndarray


def spearman(predicted: numpy.ndarray, rate: numpy.ndarray) -> float:
    """Rank correlation of two (N,) arrays; 0 where one is constant, for then nothing is predicted."""
    found = metrics.spearman(_rounded(predicted), rate)
    return found if numpy.isfinite(found) else 0.0


def auc(predicted: numpy.ndarray, rate: numpy.ndarray) -> float:
    """Share of the pairs of a busy and another site in which the busy one is predicted busier, ties counting half.

    Busy are the 20 % with the highest ``rate``, and all that tie with the last of them. 0.5 where all tie.
    """
    count = max(round(metrics.BEST * len(rate)), 1)
    busy = rate >= numpy.sort(rate)[-count]
    predicted = _rounded(predicted)
    return 0.5 if busy.all() else metrics.auc(predicted[busy], predicted[~busy])


def held_out(sites: MeasuredSites, fold: numpy.ndarray, block_size: float, watch: Watch) -> HeldOut:
    """Predict every site from those of the other folds; ``fold`` (N,). Nothing of a fold reaches its prediction."""
    found = HeldOut(*(numpy.zeros(len(sites)) for _ in range(3)))
    count = int(fold.max()) + 1
    for number in range(count):
        watch.step(number / count)
        held, others = sites.part(fold == number), sites.part(fold != number)
        if not len(held) or not others.use.sum() > 0:
            continue
        learned = learn(others, block_size, watch)
        found.weights[fold == number] = held.values @ shares(learned.model.slopes)
        found.both[fold == number] = learned.expected(held) / held.exposure * learned.relative_use(held)
        alone = learn(others.without_values(), block_size, watch)
        bare = held.without_values()
        found.neighbours[fold == number] = alone.expected(bare) / held.exposure * alone.relative_use(bare)
    return found


def _rounded(predicted: numpy.ndarray) -> numpy.ndarray:
    """Predictions that differ by rounding only are equal."""
    return numpy.round(predicted / max(float(numpy.abs(predicted).max()), 1e-300), 10)
