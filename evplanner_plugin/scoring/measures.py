"""Measures: one raw value per candidate, in the measure's own unit.

A measure is a function of a :class:`Place` (candidates, layers, distances) and its parameters; the registry
:data:`MEASURES` says which parameters each takes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Callable

import numpy
import shapely

from ..errors import QT_TRANSLATE_NOOP, BadInput
from .layers import Layer
from .network import Snap, WalkingNetwork
from .notice import Notice
from .parameters import DISTANCE, FIELD, LAYER, Parameter
from .straight import StraightDistances
from .watch import Watch


@dataclass(eq=False)
class Place:
    """What measures work on: the candidates' centres ``xy`` (N, 2) metres, layers by role, and distances."""

    xy: numpy.ndarray
    layers: Mapping[str, Layer]
    distances: WalkingNetwork | StraightDistances
    notices: list[Notice] = field(default_factory=list)
    watch: Watch = field(default_factory=Watch)
    _snaps: dict[str, Snap] = field(default_factory=dict)

    def origins(self) -> Snap:
        """The candidates on the network."""
        if "" not in self._snaps:
            self._snaps[""] = self.distances.snap(self.xy, self.watch)
        return self._snaps[""]

    def targets(self, role: str) -> Snap:
        """The features of a layer on the network; a notice says how many lie too far from any street."""
        if role not in self._snaps:
            layer = self.layers[role]
            snap = self.distances.snap(layer.points(), self.watch)
            self._snaps[role] = snap
            lost = int(numpy.count_nonzero(~snap.found))
            if not len(layer):
                self.note_empty(layer)
            elif lost:
                self.note(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "{count} of {all} features of the layer {layer} have no geometry or lie too far from"
                        " any street to walk on, and were left out."
                    ),
                    QT_TRANSLATE_NOOP("errors", "Check the layer, or raise snap_distance in the recipe."),
                    count=lost,
                    all=len(layer),
                    layer=layer.name,
                )
        return self._snaps[role]

    def weights(self, role: str, name: str | None) -> numpy.ndarray:
        """The field ``name`` of a layer as weights ≥ 0, (M,), empty ones as 0 with a notice; ones without a name."""
        layer = self.layers[role]
        if name is None or not len(layer):
            return numpy.ones(len(layer))
        weights = layer.numbers(name)
        if (weights < 0).any():
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The field {field} of the layer {layer} holds negative numbers."),
                QT_TRANSLATE_NOOP("errors", "Correct them, or name another field in the recipe."),
                field=name,
                layer=layer.name,
            )
        empty = int(numpy.count_nonzero(numpy.isnan(weights)))
        weights = numpy.nan_to_num(weights)
        if empty:
            self.note(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The field {field} is empty in {count} of {all} features of the layer {layer}; they count as 0."
                ),
                QT_TRANSLATE_NOOP("errors", "Fill the field where a number is known."),
                field=name,
                count=empty,
                all=len(layer),
                layer=layer.name,
            )
        if not weights.any():
            self.note(
                QT_TRANSLATE_NOOP("errors", "The field {field} of the layer {layer} is 0 everywhere."),
                QT_TRANSLATE_NOOP("errors", "Name another field in the recipe, or fill this one."),
                field=name,
                layer=layer.name,
            )
        return weights

    def note_empty(self, layer: Layer) -> None:
        """Warn that ``layer`` holds nothing."""
        self.note(
            QT_TRANSLATE_NOOP("errors", "The layer {layer} is empty."),
            QT_TRANSLATE_NOOP("errors", "Fill it if there should be features in it."),
            layer=layer.name,
        )

    def note(self, message: str, remedy: str = "", **values: object) -> None:
        """Keep a warning, once."""
        notice = Notice(message, remedy, values)
        if notice not in self.notices:
            self.notices.append(notice)


@dataclass(frozen=True)
class Measure:
    """``compute(place, parameters)`` gives (N,) raw values, NaN where there is none."""

    compute: Callable[[Place, Mapping], numpy.ndarray]
    parameters: tuple[Parameter, ...]


def nearest(place: Place, parameters: Mapping) -> numpy.ndarray:
    """Metres from each candidate to the nearest feature of ``layer``; NaN beyond ``limit`` metres."""
    targets = place.targets(parameters["layer"])
    return place.distances.nearest(place.origins(), targets, parameters["limit"], place.watch)


def uncovered(place: Place, parameters: Mapping) -> numpy.ndarray:
    """Sum of ``weight`` of the ``demand`` points within ``distance`` metres that no ``existing`` point covers.

    A demand point is covered where an existing point lies within the same distance of it (the Flemish rule asks
    for a public charging point within 250 m on foot). Without ``weight`` every demand point counts as 1.
    """
    distance = parameters["distance"]
    demand = place.targets(parameters["demand"])
    weights = place.weights(parameters["demand"], parameters.get("weight"))
    existing = place.targets(parameters["existing"])
    to_existing = place.distances.nearest(demand, existing, distance, place.watch.part(0.0, 0.3))
    still_open = numpy.flatnonzero(numpy.isnan(to_existing) & (weights > 0))
    return place.distances.reach_sum(
        place.origins(), demand.take(still_open), weights[still_open], distance, place.watch.part(0.3, 1.0)
    )


def count_within(place: Place, parameters: Mapping) -> numpy.ndarray:
    """Number of features of ``layer`` within ``distance`` metres, or the sum of their ``weight`` where given."""
    targets = place.targets(parameters["layer"])
    weights = place.weights(parameters["layer"], parameters.get("weight"))
    return place.distances.reach_sum(place.origins(), targets, weights, parameters["distance"], place.watch)


def value_at(place: Place, parameters: Mapping) -> numpy.ndarray:
    """The ``field`` of the polygon of ``layer`` that holds the candidate; the smallest where several do, else NaN."""
    layer = place.layers[parameters["layer"]]
    values = numpy.full(len(place.xy), numpy.nan)
    if not len(layer):
        place.note_empty(layer)
        return values
    numbers = layer.numbers(parameters["field"])
    geometry = numpy.asarray(layer.geometry, dtype=object)
    surface = shapely.area(geometry)
    if not (surface > 0).any():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer {layer} holds no polygons."),
            QT_TRANSLATE_NOOP("errors", "Name a layer of polygons in the recipe for the measure value_at."),
            layer=layer.name,
        )
    # The tree holds the points, so that shapely prepares each polygon once for all of them.
    polygon, point = shapely.STRtree(shapely.points(place.xy)).query(geometry, predicate="intersects")
    order = numpy.lexsort((-numbers[polygon], -surface[polygon]))
    values[point[order]] = numbers[polygon[order]]
    place.watch.step(1.0)
    return values


MEASURES: dict[str, Measure] = {
    "nearest": Measure(nearest, (Parameter("layer", LAYER), Parameter("limit", DISTANCE))),
    "uncovered": Measure(
        uncovered,
        (
            Parameter("demand", LAYER),
            Parameter("weight", FIELD, False, of="demand"),
            Parameter("existing", LAYER),
            Parameter("distance", DISTANCE),
        ),
    ),
    "count_within": Measure(
        count_within,
        (Parameter("layer", LAYER), Parameter("weight", FIELD, False, of="layer"), Parameter("distance", DISTANCE)),
    ),
    "value_at": Measure(value_at, (Parameter("layer", LAYER), Parameter("field", FIELD, of="layer"))),
}
