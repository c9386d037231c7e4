"""Rules: what strikes a candidate whatever its score, or asks for a second look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable

import numpy
import shapely

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..distances.nearby import near_any, nearest_feature
from ..places import lattice
from ..places.layers import Layer
from ..places.place import Place
from ..recipes.parameters import CHOICE, DISTANCE, FIELD, NUMBER, TEXTS, Parameter
from .polygons import polygons_of

STRIKE, CHECK = "strike", "check"
EFFECTS = (STRIKE, CHECK)
"""A candidate that fails a rule gets no score, or keeps it and is only marked."""

CENTRE, ANY = "centre", "any"

TOLERANCE = 1e-6
"""Metres by which rounding may bring a candidate nearer than a smallest distance."""

_AT_ONCE = 20_000


@dataclass(frozen=True)
class RuleKind:
    """``fails(place, role, parameters)`` gives (N,) booleans, true where the candidate does not meet the rule.

    With ``wants_features`` an empty layer would make every candidate fail.
    """

    fails: Callable[[Place, str, Mapping], numpy.ndarray]
    parameters: tuple[Parameter, ...] = ()
    wants_features: bool = False


def max_distance(place: Place, role: str, parameters: Mapping) -> numpy.ndarray:
    """Fails where the centre is farther than ``distance`` straight metres from every feature."""
    return ~near_any(place.features(role), place.candidates.centre, parameters["distance"], place.watch)


def min_distance(place: Place, role: str, parameters: Mapping) -> numpy.ndarray:
    """Fails where the centre is nearer than ``distance`` straight metres to any feature."""
    near = parameters["distance"] - TOLERANCE
    return near_any(place.features(role), place.candidates.centre, near, place.watch)


def inside(place: Place, role: str, parameters: Mapping) -> numpy.ndarray:
    """Fails unless the centre, or any part of the candidate, lies in a polygon (its border included)."""
    return ~_in_polygons(place, role, parameters)


def outside(place: Place, role: str, parameters: Mapping) -> numpy.ndarray:
    """Fails where the centre, or any part of the candidate, lies in a polygon (its border included)."""
    return _in_polygons(place, role, parameters)


def field_range(place: Place, role: str, parameters: Mapping) -> numpy.ndarray:
    """Fails where the ``field`` of the nearest feature is less than ``minimum`` or more than ``maximum``.

    Only features within ``distance`` straight metres that have a value count; where there is none, nothing is
    known against the candidate and it passes. A notice says how often that was so.
    """
    layer = place.features(role)
    numbers = layer.numbers(parameters["field"]) if len(layer) else numpy.empty(0)
    bad = numpy.zeros(len(numbers), dtype=bool)
    if "minimum" in parameters:
        bad |= numbers < parameters["minimum"]
    if "maximum" in parameters:
        bad |= numbers > parameters["maximum"]
    return _of_nearest(place, layer, bad, ~numpy.isnan(numbers), parameters)


def field_is(place: Place, role: str, parameters: Mapping) -> numpy.ndarray:
    """Fails where the ``field`` of the nearest feature is none of the texts ``allowed``; else as in field_range."""
    layer = place.features(role)
    texts = _texts(layer, parameters["field"]) if len(layer) else []
    allowed = set(parameters["allowed"])
    bad = numpy.array([text not in allowed for text in texts], dtype=bool)
    known = numpy.array([text != "" for text in texts], dtype=bool)
    return _of_nearest(place, layer, bad, known, parameters)


def _of_nearest(
    place: Place, layer: Layer, bad: numpy.ndarray, known: numpy.ndarray, parameters: Mapping
) -> numpy.ndarray:
    """Whether the nearest feature of which something is ``known`` (M,) is ``bad`` (M,)."""
    fails = numpy.zeros(len(place.candidates), dtype=bool)
    usable, index = numpy.flatnonzero(known), numpy.empty(0, dtype=int)
    if len(usable):
        geometry = layer if known.all() else layer.geometry[usable]
        centre = place.candidates.centre
        index, feature, _ = nearest_feature(geometry, centre, parameters["distance"], place.watch)
        fails[index] = bad[usable[feature]]
    unknown = len(fails) - len(index)
    if unknown:
        place.note(
            QT_TRANSLATE_NOOP(
                "errors",
                "The layer {layer} says nothing of {field} within {distance} m of {count} of {all} candidates,"
                " which therefore pass."
            ),
            QT_TRANSLATE_NOOP("errors", "Complete the layer, or look at these places yourself."),
            layer=layer.name,
            field=parameters["field"],
            distance=parameters['distance'],
            count=unknown,
            all=len(fails),
        )
    return fails


def _texts(layer: Layer, name: str) -> list[str]:
    """The field ``name`` as texts, "" where it is empty; numbers without needless decimals."""
    if name not in layer.attributes:
        layer.numbers(name)  # says which fields there are
    column = layer.attributes[name]
    if isinstance(column, numpy.ma.MaskedArray):
        column = column.astype(object).filled(None)
    values = numpy.asarray(column).tolist()
    plain = ("" if value is None or value != value else value for value in values)
    return [f"{value:g}" if isinstance(value, float) else str(value) for value in plain]


def _in_polygons(place: Place, role: str, parameters: Mapping) -> numpy.ndarray:
    """Which candidates lie in a polygon of the layer, with their centre or with any part."""
    layer = place.features(role)
    found = numpy.zeros(len(place.candidates), dtype=bool)
    if not len(layer):
        return found
    _, polygons = polygons_of(place, layer)
    if not len(polygons):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer {layer} holds no polygons."),
            QT_TRANSLATE_NOOP("errors", "Choose a layer of polygons for the role {role}."),
            layer=layer.name,
            role=role,
        )
    ranks = numpy.arange(len(polygons))
    found = lattice.holding_polygon(place.candidates, polygons, ranks, place.watch.part(0.0, 0.5)) >= 0
    if parameters.get("part", CENTRE) == ANY:
        rest = numpy.flatnonzero(~found)
        for begin in range(0, len(rest), _AT_ONCE):
            place.watch.step(0.5 + 0.5 * begin / len(rest))
            some = rest[begin : begin + _AT_ONCE]
            # The tree holds the cells, so that shapely prepares each polygon once for all of them.
            cells = shapely.STRtree(place.candidates.geometry_of(some))
            found[some[cells.query(polygons, predicate="intersects")[1]]] = True
    return found


_PART = Parameter("part", CHOICE, False, options=(CENTRE, ANY), default=CENTRE)
_DISTANCE = Parameter("distance", DISTANCE)
_FIELD = Parameter("field", FIELD, of="layer")

RULE_KINDS: dict[str, RuleKind] = {
    "max_distance": RuleKind(max_distance, (_DISTANCE,), wants_features=True),
    "min_distance": RuleKind(min_distance, (_DISTANCE,)),
    "inside": RuleKind(inside, (_PART,), wants_features=True),
    "outside": RuleKind(outside, (_PART,)),
    "field_range": RuleKind(
        field_range,
        (_FIELD, Parameter("minimum", NUMBER, False), Parameter("maximum", NUMBER, False), _DISTANCE),
    ),
    "field_is": RuleKind(field_is, (_FIELD, Parameter("allowed", TEXTS), _DISTANCE)),
}
