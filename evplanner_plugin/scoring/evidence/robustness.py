"""How far a ranking depends on the weights: many draws of weights around the user's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..criteria.combine import COMBINATIONS
from ..notice import Notice
from ..selection.select import best_first
from ..watch import Watch
from .drawn_ranks import drawn_ranks
from .weight_draws import draw_weights

STABLE = 0.9
"""Share of the draws in which a place must be in the top to be called stable."""

_RANGES = 6
"""So many stretches of places a sentence may name before it counts them instead."""


@dataclass(frozen=True, eq=False)
class Robustness:
    """What many draws of weights say about N candidates; struck ones have NaN and 0.

    ``top_share`` (N,) share 0–1 of the draws in which the candidate is among the best ``top``; ``rank`` (N,) by the
    user's own weights, ``low`` and ``high`` (N,): in 90 % of the draws the rank lies between them. Intervals that
    begin and end at ranks up to ``exact_to`` are exact for the draws made, others are read from fewer draws (see
    :mod:`.drawn_ranks`). ``replaced``: how many of the top another weight for one criterion would replace, by key.
    ``stable`` counts the places of the top that stay there in at least :data:`STABLE` of the draws; ``verdict`` says
    it in sentences.
    """

    top: int
    draws: int
    spread: float
    rank: numpy.ndarray
    top_share: numpy.ndarray
    low: numpy.ndarray
    high: numpy.ndarray
    exact_to: int
    replaced: Mapping[str, int]
    stable: int
    verdict: tuple[Notice, ...]


def robustness(
    xy: numpy.ndarray,
    score: numpy.ndarray,
    values: numpy.ndarray,
    weights: Mapping[str, float],
    combine: str = "weighted_mean",
    *,
    draws: int = 1000,
    top: int = 25,
    spread: float = 0.5,
    seed: int = 0,
    watch: Watch | None = None,
) -> Robustness:
    """Rank the candidates under ``draws`` weightings around ``weights``; the same for the same ``seed``.

    ``xy`` (N, 2) metres, ``score`` (N,) under ``weights`` with NaN where a rule struck, ``values`` (N, K) 0–1 in the
    order of ``weights``; ``spread`` as in :func:`.weight_draws.draw_weights`. Memory stays within a few times that of
    ``values`` in single precision.

    :raises BadInput: no candidate is in play, or ``top``, ``draws`` or ``spread`` make no sense.
    :raises RecipeError: no weight is above 0.
    """
    watch = watch or Watch()
    order = best_first(numpy.asarray(xy, dtype=float), numpy.asarray(score, dtype=float))
    if not len(order) or top < 1:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There is no top {top} of {count} places."),
            QT_TRANSLATE_NOOP("errors", "Give a map with places that no rule struck, and a top of at least one."),
            top=top,
            count=len(order),
        )
    top_places = min(top, len(order))
    best = numpy.asarray(values[order], dtype="float32")
    given = numpy.array(list(weights.values()), dtype=float)
    scores = COMBINATIONS[combine].scores
    found = drawn_ranks(best, draw_weights(given, draws, spread, seed), scores, top_places, watch.part(0.0, 0.9))
    replaced = _replaced(best, weights, scores, top_places, spread, watch.part(0.9, 1.0))
    share = numpy.full(len(score), numpy.nan)
    share[order] = found.top_share
    rank, low, high = (numpy.zeros(len(score), dtype=int) for _ in range(3))
    rank[order] = numpy.arange(1, len(order) + 1)
    low[order], high[order] = found.low, found.high
    stays = found.top_share[:top_places] >= STABLE
    stable = int(numpy.count_nonzero(stays))
    verdict = _verdict(stays, len(order), draws, replaced, spread)
    return Robustness(
        top_places, draws, spread, rank, share, low, high, found.exact_to, replaced, stable, tuple(verdict)
    )


def _replaced(best, weights: Mapping[str, float], scores, top: int, spread: float, watch: Watch) -> dict[str, int]:
    """How many of the best ``top`` rows leave the top when one weight grows or shrinks by the share ``spread``.

    The larger of both is told. Rows with the same values cannot be told apart, so that one for the other is no change.
    """
    given = numpy.array(list(weights.values()), dtype=float)
    replaced = {}
    for number, key in enumerate(weights):
        if not given[number] > 0:
            continue
        moved = numpy.column_stack([given, given])
        moved[number] *= 1 - spread, 1 + spread
        moved = moved[:, moved.any(axis=0)]
        found = scores(best, moved)
        last = len(best) - top
        limit = numpy.partition(found, last, axis=0)[last]
        # A rounding error below the limit is a tie, which the order by the user's own weights decides.
        replaced[key] = int((found[:top] < limit - 1e-6).sum(axis=0).max())
        watch.step((number + 1) / len(given))
    return replaced


def _verdict(stays: numpy.ndarray, places: int, draws: int, replaced: Mapping[str, int], spread: float):
    top = len(stays)
    if top == places:
        template = QT_TRANSLATE_NOOP(
            "errors", "The map has no more than {top} places, so all of them are in the top {top}."
        )
        return [Notice(template, "", {"top": top})]
    stable = int(stays.sum())
    said = [
        Notice(
            QT_TRANSLATE_NOOP(
                "errors",
                "Of the top {top} places, {stable} stay in the top {top} in at least 90 % of {draws} draws of weights."
            ),
            "",
            {"top": top, "stable": stable, "draws": draws},
        ),
        *which_places(stays),
    ]
    percent = round(100 * spread)
    if replaced and max(replaced.values()):
        key = max(replaced, key=replaced.get)
        said.append(
            Notice(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The weight of “{criterion}” moves the ranking most: {percent} % more or less of it replaces"
                    " {count} of the top {top}."
                ),
                "",
                {"criterion": key, "percent": percent, "count": replaced[key], "top": top},
            )
        )
    elif len(replaced) > 1:
        template = QT_TRANSLATE_NOOP(
            "errors", "No single weight, {percent} % more or less of it, replaces any of the top {top}."
        )
        said.append(Notice(template, "", {"percent": percent, "top": top}))
    return said


def which_places(stays: numpy.ndarray) -> list[Notice]:
    """Which places of the top hardly depend on the weights, and which do."""
    if stays.all():
        return [Notice(QT_TRANSLATE_NOOP("errors", "These places hardly depend on the weights."))]
    first = int(numpy.argmin(stays))
    if first == 0:
        said = [Notice(QT_TRANSLATE_NOOP("errors", "Even the first place depends on the weights."))]
    elif first == 1:
        said = [Notice(QT_TRANSLATE_NOOP("errors", "The first place hardly depends on the weights."))]
    else:
        template = QT_TRANSLATE_NOOP("errors", "The first {count} places hardly depend on the weights.")
        said = [Notice(template, "", {"count": first})]
    moving = numpy.flatnonzero(~stays) + 1
    starts = moving[numpy.diff(moving, prepend=-1) > 1]
    ends = moving[numpy.diff(moving, append=len(stays) + 2) > 1]
    if len(moving) == 1:
        if first:
            template = QT_TRANSLATE_NOOP("errors", "Place {place} does depend on them.")
            said.append(Notice(template, "", {"place": int(moving[0])}))
    elif len(starts) <= _RANGES:
        spans = ", ".join(f"{a}" if a == b else f"{a}–{b}" for a, b in zip(starts, ends))
        template = QT_TRANSLATE_NOOP("errors", "Places {places} do depend on them.")
        said.append(Notice(template, "", {"places": spans}))
    else:
        template = QT_TRANSLATE_NOOP("errors", "Of places {first}–{last}, {count} do depend on them.")
        values = {"first": int(moving[0]), "last": int(moving[-1]), "count": len(moving)}
        said.append(Notice(template, "", values))
    return said
