"""The potential: every candidate's score, and why it is what it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Callable

import numpy

from ..errors import QT_TRANSLATE_NOOP, BadInput
from .criteria.combine import COMBINATIONS, shares
from .criteria.correlation import note_correlated
from .criteria.failed_rules import check_rules
from .criteria.measures import MEASURES, measure, roles_of, roles_walked
from .criteria.values import VALUE_FUNCTIONS, percentiles
from .distances.network import WalkingNetwork
from .distances.straight import StraightDistances
from .notice import Notice
from .places.candidates import MOST_CELLS, Candidates
from .places.layers import Layer
from .places.place import Place, features
from .places.raster import Raster
from .recipes.parameters import FIELD, Parameter
from .recipes.recipe import Criterion, Recipe
from .recipes.roles import roles_needed, roles_optional
from .selection.select import best_first
from .watch import Watch

PIECES_WORTH_A_WARNING = 0.01
"""Share of the network's length outside its longest piece from which on a warning is given."""


@dataclass(frozen=True, eq=False)
class Potential:
    """Per candidate, in their order: ``raw``, ``value`` (0–1) and ``contribution`` by criterion key, (N,) each;
    ``score`` (N,) 0–1, NaN where struck; ``rank`` (N,) 1 for the best, 0 where struck; ``reason`` (N,) the code of
    the first rule that struck it, else ""; ``failed`` (N,) the codes of all rules not met, with commas between.
    The contributions add up to the score (struck candidates keep theirs); each is worked out when asked for.

    ``unchecked`` holds the codes of the rules that could not be checked, ``distances`` says "walking" or
    "straight", ``warnings`` what was odd. ``frozen`` is the recipe with what the candidates were compared with: it
    gives the same place the same score among other candidates.
    """

    raw: Mapping[str, numpy.ndarray]
    value: Mapping[str, numpy.ndarray]
    contribution: Mapping[str, numpy.ndarray]
    score: numpy.ndarray
    rank: numpy.ndarray
    reason: numpy.ndarray
    failed: numpy.ndarray
    unchecked: list[str]
    frozen: Recipe
    distances: str
    warnings: list[Notice]


def score(
    recipe: Recipe,
    candidates: Candidates,
    layers: Mapping[str, Layer | Raster],
    progress: Callable[[float], object] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
    release: Callable[[str], object] = lambda role: None,
) -> Potential:
    """Score ``candidates`` by ``recipe`` on ``layers`` (by role; one projected CRS in metres).

    Roles without a layer may be left out of ``layers`` where :func:`roles_optional` names them. ``progress`` is
    called with 0–1, ``cancelled`` asked between tiles, ``release`` told each role whose layer is no longer needed:
    who lets go of it too saves memory. Raises BadInput (no candidates, a layer or field missing or
    of the wrong kind, no street to walk on), RecipeError (all weights 0) and Cancelled.
    """
    watch = Watch(_onward(progress), cancelled)
    _check(recipe, candidates, layers)
    watch.step(0.0)
    place = Place(candidates, layers, _distances(recipe, layers, watch), watch.part(0.05, 0.15), release)
    _note_distances(place, recipe)
    rules = check_rules(recipe.rules, place)
    place.watch = watch.part(0.15, 0.9)
    raw, value, frozen = _values(recipe, place, rules.in_play)
    total, contribution = COMBINATIONS[recipe.combine].compute(value, recipe.weights)
    total[~rules.in_play] = numpy.nan
    watch.step(0.92)
    order = best_first(candidates.centre, total)
    rank = numpy.zeros(len(candidates), dtype=int)
    rank[order] = numpy.arange(1, len(order) + 1)
    watch.step(0.97)
    note_correlated(place, {c.key: value[c.key] for c in recipe.criteria if c.weight > 0}, order)
    watch.step(1.0)
    return Potential(
        raw, value, contribution, total, rank, rules.reason(), rules.failed(), rules.unchecked, frozen,
        place.distances.kind, place.notices,
    )  # fmt: skip


def _onward(progress: Callable[[float], object]) -> Callable[[float], None]:
    """``progress`` that is only told of progress: what is needed twice is done once, and its share then skipped."""
    furthest = -1.0

    def report(fraction: float) -> None:
        nonlocal furthest
        if fraction > furthest:
            furthest = fraction
            progress(fraction)

    return report


def _check(recipe: Recipe, candidates: Candidates, layers: Mapping[str, Layer | Raster]) -> None:
    """Everything that can be refused before the work starts."""
    if not len(candidates):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There are no candidates to score."),
            QT_TRANSLATE_NOOP("errors", "Choose a larger area, a smaller spacing, or a layer that is not empty."),
        )
    if len(candidates) > MOST_CELLS:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There are {count} candidates; at most {most} can be scored at once."),
            QT_TRANSLATE_NOOP("errors", "Choose a smaller area or a larger spacing, or score it in parts."),
            count=len(candidates),
            most=MOST_CELLS,
        )
    may_lack = roles_optional(recipe)
    absent = [role for role in roles_needed(recipe) if role not in layers and role not in may_lack]
    if absent:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The recipe {recipe} needs layers for these roles: {roles}."),
            QT_TRANSLATE_NOOP("errors", "Say which layer to use for each."),
            recipe=recipe.name,
            roles=", ".join(absent),
        )
    shares(recipe.weights)
    for criterion in recipe.criteria:
        for parameter in MEASURES[criterion.measure].parameters:
            if parameter.kind == FIELD:
                _check_field(criterion, parameter, layers)


def _check_field(criterion: Criterion, parameter: Parameter, layers: Mapping[str, Layer | Raster]) -> None:
    layer = layers.get(criterion.parameters[parameter.of])
    if not isinstance(layer, Layer) or not len(layer):
        return
    if parameter.name in criterion.parameters:
        layer.numbers(criterion.parameters[parameter.name])
    elif criterion.measure == "value_at":
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The criterion {criterion} does not say which field of {layer} to take."),
            QT_TRANSLATE_NOOP("errors", "Name a field in the recipe, or choose a raster."),
            criterion=criterion.key,
            layer=layer.name,
        )


def _distances(
    recipe: Recipe, layers: Mapping[str, Layer | Raster], watch: Watch
) -> WalkingNetwork | StraightDistances:
    if recipe.network is None:
        return StraightDistances()
    streets = features(layers, recipe.network.layer)
    walkable = recipe.network.walkable
    return WalkingNetwork.from_lines(
        streets,
        streets.numbers(walkable) if walkable is not None and len(streets) else None,
        recipe.network.snap_distance,
        watch.part(0.0, 0.05),
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
            share=round(100 * outside, 1),
        )


def _values(
    recipe: Recipe, place: Place, in_play: numpy.ndarray
) -> tuple[dict[str, numpy.ndarray], dict[str, numpy.ndarray], Recipe]:
    """Raw values and values 0–1 by criterion, in the recipe's order, and the recipe with their reference."""
    # The recipe's order, whatever the order of the work.
    raw, value, fixed = (dict.fromkeys(recipe.weights) for _ in range(3))
    measured = [c for c in recipe.criteria if all(role in place.layers for role in roles_of(c))]
    for criterion in recipe.criteria:
        if criterion not in measured:
            _not_measured(criterion, place)
            raw[criterion.key] = numpy.full(len(in_play), numpy.nan)
            value[criterion.key] = numpy.full(len(in_play), float(criterion.missing))
            fixed[criterion.key] = criterion
    by_key = {criterion.key: criterion for criterion in measured}
    place.keep({role for criterion in measured for role in roles_of(criterion)})
    watch = place.watch
    place.watch = watch.part(0.0, 0.4)
    place.meet(roles_walked(measured))
    place.watch = watch.part(0.4, 1.0)
    for key, numbers in measure(place, measured):
        raw[key] = numbers
        value[key], fixed[key] = _value(by_key[key], numbers, in_play, place)
    return raw, value, replace(recipe, criteria=tuple(fixed.values()))


def _not_measured(criterion: Criterion, place: Place) -> None:
    absent = ", ".join(role for role in roles_of(criterion) if role not in place.layers)
    if criterion.weight > 0:
        place.note(
            QT_TRANSLATE_NOOP(
                "errors", "The criterion {criterion} has no layer for {roles}; {missing} is used everywhere."
            ),
            QT_TRANSLATE_NOOP("errors", "Choose a layer, or give the criterion the weight 0."),
            criterion=criterion.key,
            roles=absent,
            missing=criterion.missing,
        )
    else:
        place.note(
            QT_TRANSLATE_NOOP("errors", "The criterion {criterion} does not count: there is no layer for {roles}."),
            QT_TRANSLATE_NOOP("errors", "Choose a layer, and give the criterion a weight."),
            criterion=criterion.key,
            roles=absent,
        )


def _value(
    criterion: Criterion, raw: numpy.ndarray, in_play: numpy.ndarray, place: Place
) -> tuple[numpy.ndarray, Criterion]:
    """Values 0–1 of a criterion, ``missing`` where there is no raw value; and the criterion with its reference."""
    function = VALUE_FUNCTIONS[criterion.value["function"]]
    settings = {name: setting for name, setting in criterion.value.items() if name != "function"}
    known = numpy.isfinite(raw)
    compared = raw[known & in_play]
    compared = compared if len(compared) else raw[known]
    if len(compared):
        _note_constant(criterion, compared, place)
    elif "reference" not in settings:
        place.note(
            QT_TRANSLATE_NOOP("errors", "The criterion {criterion} has no value anywhere; {missing} is used."),
            QT_TRANSLATE_NOOP("errors", "Check its layers and its distance."),
            criterion=criterion.key,
            missing=criterion.missing,
        )
        return numpy.full(len(raw), float(criterion.missing)), criterion
    if "reference" in settings:
        reference = numpy.array(settings.pop("reference"), dtype=float)
    elif function.relative(settings):
        reference = percentiles(compared)
        kept = reference if criterion.value["function"] == "percentile" else reference[[0, -1]]
        criterion = replace(criterion, value={**criterion.value, "reference": kept.tolist()})
    else:
        reference = numpy.zeros(1)
    value = function.compute(raw, reference, settings)
    value[~known] = criterion.missing
    return value, criterion


def _note_constant(criterion: Criterion, known: numpy.ndarray, place: Place) -> None:
    low, high = float(known.min()), float(known.max())
    if len(known) > 1 and high - low <= 1e-9 * max(1.0, abs(high)):
        place.note(
            QT_TRANSLATE_NOOP("errors", "The criterion {criterion} is {value} everywhere, so it tells no difference."),
            QT_TRANSLATE_NOOP("errors", "Check its layers, or give it the weight 0."),
            criterion=criterion.key,
            value=round(float(low), 6),
        )
