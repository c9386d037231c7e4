"""The potential: every candidate's score, and why it is what it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable

import numpy

from ..errors import QT_TRANSLATE_NOOP, BadInput
from .candidates import Candidates
from .combine import COMBINATIONS
from .layers import Layer
from .measures import MEASURES, Place
from .network import WalkingNetwork
from .notice import Notice
from .parameters import FIELD, LAYER
from .recipe import Criterion, Recipe
from .rules import RULE_KINDS
from .select import best_first
from .straight import StraightDistances
from .values import VALUE_FUNCTIONS
from .watch import Watch

PIECES_WORTH_A_WARNING = 0.01
"""Share of the network's length outside its longest piece from which on a warning is given."""


@dataclass(frozen=True, eq=False)
class Potential:
    """Per candidate, in their order: ``raw``, ``value`` (0–1) and ``contribution`` by criterion key, (N,) each;
    ``score`` (N,) 0–1, NaN where struck; ``rank`` (N,) 1 for the best, 0 where struck; ``reason`` (N,) the code of
    the first rule that struck it, else "". The contributions add up to the score (struck candidates keep theirs).

    ``distances`` says "walking" or "straight"; ``warnings`` what was odd.
    """

    raw: dict[str, numpy.ndarray]
    value: dict[str, numpy.ndarray]
    contribution: dict[str, numpy.ndarray]
    score: numpy.ndarray
    rank: numpy.ndarray
    reason: numpy.ndarray
    distances: str
    warnings: list[Notice]


def score(
    recipe: Recipe,
    candidates: Candidates,
    layers: Mapping[str, Layer],
    progress: Callable[[float], object] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Potential:
    """Score ``candidates`` by ``recipe`` on ``layers`` (by role; one projected CRS in metres).

    ``progress`` is called with 0–1, ``cancelled`` asked between tiles. Raises BadInput (no candidates, a layer or
    field missing or of the wrong kind, no street to walk on), RecipeError (all weights 0) and Cancelled.
    """
    watch = Watch(progress, cancelled)
    _check(recipe, candidates, layers)
    watch.step(0.0)
    place = Place(candidates.centre, layers, _distances(recipe, layers), watch=watch)
    _note_distances(place, recipe)
    watch.step(0.1)
    reason = _reasons(recipe, place)
    in_play = reason == ""
    if not in_play.any():
        place.note(
            QT_TRANSLATE_NOOP("errors", "All {count} candidates are struck by rules ({codes})."),
            QT_TRANSLATE_NOOP("errors", "Relax a rule of the recipe, or check the layers that the rules use."),
            count=len(candidates),
            codes=", ".join(sorted(set(reason.tolist()))),
        )
    raw, value = {}, {}
    for index, criterion in enumerate(recipe.criteria):
        number = len(recipe.criteria)
        place.watch = watch.part(0.15 + 0.8 * index / number, 0.15 + 0.8 * (index + 1) / number)
        place.watch.step(0.0)
        raw[criterion.key] = MEASURES[criterion.measure].compute(place, criterion.parameters)
        value[criterion.key] = _value(criterion, raw[criterion.key], in_play, place)
    total, contribution = COMBINATIONS[recipe.combine].compute(value, recipe.weights)
    total = numpy.where(in_play, total, numpy.nan)
    rank = numpy.zeros(len(candidates), dtype=int)
    order = best_first(candidates.centre, total)
    rank[order] = numpy.arange(1, len(order) + 1)
    watch.step(1.0)
    return Potential(raw, value, contribution, total, rank, reason, place.distances.kind, place.notices)


def roles_needed(recipe: Recipe) -> list[str]:
    """The roles of the layers that the recipe's network, criteria and rules use, sorted."""
    needed = {rule.layer for rule in recipe.rules}
    if recipe.network is not None:
        needed.add(recipe.network.layer)
    for criterion in recipe.criteria:
        known = MEASURES[criterion.measure].parameters
        needed.update(str(criterion.parameters[p.name]) for p in known if p.kind == LAYER)
    return sorted(needed)


def _check(recipe: Recipe, candidates: Candidates, layers: Mapping[str, Layer]) -> None:
    """Everything that can be refused before the work starts."""
    if not len(candidates):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There are no candidates to score."),
            QT_TRANSLATE_NOOP("errors", "Choose a larger area, a smaller spacing, or a layer that is not empty."),
        )
    absent = [role for role in roles_needed(recipe) if role not in layers]
    if absent:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The recipe {recipe} needs layers for these roles: {roles}."),
            QT_TRANSLATE_NOOP("errors", "Say which layer to use for each."),
            recipe=recipe.name,
            roles=", ".join(absent),
        )
    COMBINATIONS[recipe.combine].compute({c.key: numpy.zeros(1) for c in recipe.criteria}, recipe.weights)
    for criterion in recipe.criteria:
        for parameter in MEASURES[criterion.measure].parameters:
            if parameter.kind == FIELD and parameter.name in criterion.parameters:
                layer = layers[criterion.parameters[parameter.of]]
                if len(layer):
                    layer.numbers(criterion.parameters[parameter.name])


def _distances(recipe: Recipe, layers: Mapping[str, Layer]) -> WalkingNetwork | StraightDistances:
    if recipe.network is None:
        return StraightDistances()
    streets = layers[recipe.network.layer]
    walkable = recipe.network.walkable
    return WalkingNetwork.from_lines(
        streets.geometry,
        streets.numbers(walkable) if walkable is not None and len(streets) else None,
        recipe.network.snap_distance,
    )


def _note_distances(place: Place, recipe: Recipe) -> None:
    """Warn of straight distances, of lines that could not be used and of a network in pieces."""
    network = place.distances
    if isinstance(network, StraightDistances):
        place.note(
            QT_TRANSLATE_NOOP("errors", "All distances are straight ones: the recipe names no network to walk on."),
            QT_TRANSLATE_NOOP("errors", "Add a network to the recipe to get walking distances."),
        )
        return
    streets = place.layers[recipe.network.layer].name
    if network.dropped:
        place.note(
            QT_TRANSLATE_NOOP("errors", "{count} features of the layer {layer} are no usable lines and were left out."),
            QT_TRANSLATE_NOOP("errors", "Repair or remove them."),
            count=network.dropped,
            layer=streets,
        )
    pieces, outside = network.pieces()
    if outside >= PIECES_WORTH_A_WARNING:
        place.note(
            QT_TRANSLATE_NOOP(
                "errors",
                "The layer {layer} falls into {pieces} pieces that are not connected; {share} % of its length"
                " lies outside the longest one."
            ),
            QT_TRANSLATE_NOOP("errors", "Check that streets that meet share an end point."),
            layer=streets,
            pieces=pieces,
            share=f"{100 * outside:.1f}",
        )


def _reasons(recipe: Recipe, place: Place) -> numpy.ndarray:
    """(N,) the code of the first rule that strikes each candidate, else ""."""
    reason = numpy.full(len(place.xy), "", dtype=object)
    for rule in recipe.rules:
        strikes = RULE_KINDS[rule.kind].strikes(place.xy, place.layers[rule.layer], rule.parameters, place.watch)
        reason[strikes & (reason == "")] = rule.code
    return reason


def _value(criterion: Criterion, raw: numpy.ndarray, in_play: numpy.ndarray, place: Place) -> numpy.ndarray:
    """Values 0–1 of a criterion, against the candidates in play; ``missing`` where there is no raw value."""
    known = numpy.isfinite(raw)
    reference = numpy.sort(raw[known & in_play] if (known & in_play).any() else raw[known])
    if not len(reference):
        place.note(
            QT_TRANSLATE_NOOP("errors", "The criterion {criterion} has no value anywhere; {missing} is used."),
            QT_TRANSLATE_NOOP("errors", "Check its layers and its distance."),
            criterion=criterion.key,
            missing=criterion.missing,
        )
        return numpy.full(len(raw), float(criterion.missing))
    if len(reference) > 1 and reference[-1] - reference[0] <= 1e-9 * max(1.0, abs(reference[-1])):
        place.note(
            QT_TRANSLATE_NOOP("errors", "The criterion {criterion} is {value} everywhere, so it tells no difference."),
            QT_TRANSLATE_NOOP("errors", "Check its layers, or give it the weight 0."),
            criterion=criterion.key,
            value=f"{reference[0]:g}",
        )
    settings = {name: setting for name, setting in criterion.value.items() if name != "function"}
    value = VALUE_FUNCTIONS[criterion.value["function"]].compute(raw, reference, settings)
    return numpy.where(known, value, float(criterion.missing))
