"""Measures: one raw value per candidate, in the measure's own unit.

The registry :data:`MEASURES` says which parameters each takes. Measures that add something up within reach only
say what; :func:`measure` then adds up for all of them with the same layer, distance and kernel in one pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

import numpy
import shapely

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..places import lattice
from ..places.place import Place
from ..places.raster import Raster
from ..recipes.parameters import CHOICE, DISTANCE, FIELD, LAYER, Parameter
from .polygons import polygons_of

if TYPE_CHECKING:
    from ..recipes.recipe import Criterion

_KERNELS = {"none": "flat", "linear": "linear"}
"""The kernel for each ``decay``."""


@dataclass(frozen=True)
class Measure:
    """Either ``compute(place, parameters)`` gives (N,) raw values, NaN where there is none.

    Or ``amounts(place, parameters)`` gives (M, C) figures ≥ 0 of the features of the layer that the first parameter
    names. They are added up within the parameter ``distance`` by the ``kernel`` ("flat": each counts fully, "linear":
    1 − metres / distance of it), and ``of_sums`` makes (N,) raw values of the sums (N, C).
    """

    parameters: tuple[Parameter, ...]
    compute: Callable[[Place, Mapping], numpy.ndarray] | None = None
    amounts: Callable[[Place, Mapping], numpy.ndarray] | None = None
    kernel: Callable[[Mapping], str] = lambda parameters: "flat"
    of_sums: Callable[[numpy.ndarray], numpy.ndarray] = lambda sums: numpy.ascontiguousarray(sums[:, 0])
    walks: bool = True
    """Whether the distances to its layers are walked, where a recipe names a network."""


def roles_of(criterion: Criterion) -> list[str]:
    """The roles of the layers that a criterion measures."""
    named = (p.name for p in MEASURES[criterion.measure].parameters if p.kind == LAYER)
    return [str(criterion.parameters[name]) for name in named if name in criterion.parameters]


def roles_walked(criteria: Iterable[Criterion]) -> list[str]:
    """The roles of the layers to which some of the ``criteria`` walk, sorted."""
    return sorted({role for criterion in criteria if MEASURES[criterion.measure].walks for role in roles_of(criterion)})


def measure(place: Place, criteria: Sequence[Criterion]) -> Iterator[tuple[str, numpy.ndarray]]:
    """The key and the raw values (N,) of each criterion, in the order that saves most work and memory: what adds up
    comes last, the largest layer at the end. Layers are let go of after their last criterion.

    Raises BadInput for layers and fields that cannot be used, and Cancelled.
    """
    together: dict[tuple[bool, str, float, str], list[Criterion]] = {}
    for number, criterion in enumerate(criteria):
        known = MEASURES[criterion.measure]
        group = False, str(number), 0.0, ""
        if known.compute is None:
            role = str(criterion.parameters[known.parameters[0].name])
            group = True, role, criterion.parameters["distance"], known.kernel(criterion.parameters)
        together.setdefault(group, []).append(criterion)
    groups = sorted(together, key=lambda group: (group[0], len(place.features(group[1])) if group[0] else 0, group))
    watch, done = place.watch, 0
    for number, group in enumerate(groups):
        members = together[group]
        later = {role for other in groups[number + 1 :] for member in together[other] for role in roles_of(member)}
        place.watch = watch.part(done / len(criteria), (done + len(members)) / len(criteria))
        place.watch.step(0.0)
        if group[0]:
            yield from _sums(place, members, later, *group[1:])
        else:
            yield members[0].key, MEASURES[members[0].measure].compute(place, members[0].parameters)
        place.keep(later)
        done += len(members)
    place.watch = watch


def _sums(
    place: Place, members: list[Criterion], later: set[str], role: str, distance: float, kernel: str
) -> Iterator[tuple[str, numpy.ndarray]]:
    """The raw values of criteria that add up the same layer within the same distance with the same kernel.

    The layers that are not among the roles needed ``later`` are let go of.
    """
    watch = place.watch
    place.watch = watch.part(0.0, 0.3)
    targets = place.targets(role)
    weights, which = _different(MEASURES[member.measure].amounts(place, member.parameters).T for member in members)
    place.watch = watch
    place.keep(later)
    sums = place.distances.reach_sum(
        place.origins(), targets, weights, distance, watch.part(0.3, 1.0), kernel=kernel
    )
    for member, columns in zip(members, which):
        yield member.key, MEASURES[member.measure].of_sums(sums[:, columns])


def _different(amounts: Iterable[numpy.ndarray]) -> tuple[numpy.ndarray, list[list[int]]]:
    """Rows of several ``amounts`` (C, M), equal ones once, as columns (M, D); and which of these belong to each."""
    rows: list[numpy.ndarray] = []
    which = []
    for each in amounts:
        which.append([])
        for row in each:
            place = next((at for at, known in enumerate(rows) if numpy.array_equal(known, row)), len(rows))
            rows[place:] = rows[place:] or [numpy.ascontiguousarray(row)]
            which[-1].append(place)
    return numpy.array(rows).T, which


def nearest(place: Place, parameters: Mapping) -> numpy.ndarray:
    """Metres from each candidate to the nearest feature of ``layer``; NaN beyond ``limit`` metres."""
    targets = place.targets(parameters["layer"])
    return place.distances.nearest(place.origins(), targets, parameters["limit"], place.watch)


def reach_sum(place: Place, parameters: Mapping) -> numpy.ndarray:
    """Sum of the field ``weight`` of the features of ``layer`` within ``distance`` metres.

    With ``decay`` "linear" a feature counts less the farther it is: 1 beside it, 0 at the distance.
    """
    return place.weights(parameters["layer"], parameters["weight"])[:, None]


def count_within(place: Place, parameters: Mapping) -> numpy.ndarray:
    """Number of features of ``layer`` within ``distance`` metres, or the sum of their ``weight`` where given."""
    return place.weights(parameters["layer"], parameters.get("weight"))[:, None]


def share_within(place: Place, parameters: Mapping) -> numpy.ndarray:
    """The field ``part`` as a share of the field ``whole``, both added up within ``distance`` metres.

    Without ``whole`` every feature counts as 1, so that the mean of ``part`` comes out. Features in which either
    is empty count in neither. NaN where there is nothing to share.
    """
    role = parameters["layer"]
    part = place.amounts(role, parameters["part"]) if len(place.features(role)) else numpy.empty(0)
    whole = numpy.ones(len(part))
    if "whole" in parameters and len(part):
        whole = place.amounts(role, parameters["whole"])
    known = ~(numpy.isnan(part) | numpy.isnan(whole))
    return numpy.where(known, [part, whole], 0.0).T


def neighbour_usage(place: Place, parameters: Mapping) -> numpy.ndarray:
    """Mean of the field ``usage`` of the charging points of ``layer`` within ``distance`` metres, near ones first.

    Each counts 1 − metres / distance. Points whose use is not known count not at all; NaN where there is none.
    """
    role = parameters["layer"]
    usage = place.amounts(role, parameters["usage"]) if len(place.features(role)) else numpy.empty(0)
    known = ~numpy.isnan(usage)
    return numpy.where(known, [usage, known], 0.0).T


def uncovered(place: Place, parameters: Mapping) -> numpy.ndarray:
    """Sum of ``weight`` of the ``demand`` points within ``distance`` metres that no ``existing`` point covers.

    A demand point is covered where an existing point lies within the same distance of it (the Flemish rule asks
    for a public charging point within 250 m on foot). Without ``weight`` every demand point counts as 1.
    """
    return _still_open(place, parameters["demand"], parameters)


def requests_near(place: Place, parameters: Mapping) -> numpy.ndarray:
    """Number of requests (``layer``) within ``distance`` metres, or the sum of their ``weight``.

    Where ``existing`` is given, requests that one of its points covers within the same distance do not count.
    """
    return _still_open(place, parameters["layer"], parameters)


def _still_open(place: Place, role: str, parameters: Mapping) -> numpy.ndarray:
    weights = place.weights(role, parameters.get("weight"))
    if "existing" in parameters:
        existing = place.targets(parameters["existing"])
        covered = place.distances.nearest(place.targets(role), existing, parameters["distance"], place.watch)
        weights = numpy.where(numpy.isnan(covered), weights, 0.0)
    return weights[:, None]


def _share(sums: numpy.ndarray) -> numpy.ndarray:
    """First column by second, NaN where the second is 0."""
    return numpy.divide(sums[:, 0], sums[:, 1], out=numpy.full(len(sums), numpy.nan), where=sums[:, 1] > 0)


def density(place: Place, parameters: Mapping) -> numpy.ndarray:
    """The features of ``layer``, or their ``weight``, per hectare around each candidate (quartic kernel, straight).

    ``bandwidth`` is how far the kernel reaches, in metres.
    """
    role = parameters["layer"]
    weights = place.weights(role, parameters.get("weight"))
    layer = place.features(role)
    if not len(layer):
        place.note_empty(layer)
    return lattice.density(place.candidates, layer.points(), weights, parameters["bandwidth"], place.watch)


def value_at(place: Place, parameters: Mapping) -> numpy.ndarray:
    """What a layer says at the candidate: the cell of a raster, or the ``field`` of the polygon that holds it.

    Of several polygons the smallest counts; NaN where there is none, or no data.
    """
    layer = place.layers[parameters["layer"]]
    if isinstance(layer, Raster):
        return _sampled(place, layer)
    values = numpy.full(len(place.candidates), numpy.nan)
    if not len(layer):
        place.note_empty(layer)
        return values
    numbers = layer.numbers(parameters["field"])
    usable, geometry = polygons_of(place, layer)
    if not len(usable):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer {layer} holds no polygons."),
            QT_TRANSLATE_NOOP("errors", "Name a layer of polygons in the recipe for the measure value_at."),
            layer=layer.name,
        )
    rank = numpy.empty(len(usable), dtype=int)
    rank[numpy.lexsort((numbers[usable], shapely.area(geometry)))] = numpy.arange(len(usable))
    holding = lattice.holding_polygon(place.candidates, geometry, rank, place.watch)
    held = holding >= 0
    values[held] = numbers[usable][holding[held]]
    return values


def _sampled(place: Place, raster: Raster) -> numpy.ndarray:
    values = raster.sample(place.candidates.centre)
    if numpy.isnan(values).all():
        place.note(
            QT_TRANSLATE_NOOP("errors", "The raster {layer} has no data at any of the candidates."),
            QT_TRANSLATE_NOOP("errors", "Choose a raster that overlaps them."),
            layer=raster.name,
        )
    place.watch.step(1.0)
    return values


_LAYER = Parameter("layer", LAYER)
_WEIGHT = Parameter("weight", FIELD, False, of="layer")
_DISTANCE = Parameter("distance", DISTANCE)

MEASURES: dict[str, Measure] = {
    "nearest": Measure((_LAYER, Parameter("limit", DISTANCE)), compute=nearest),
    "reach_sum": Measure(
        (
            _LAYER,
            Parameter("weight", FIELD, of="layer"),
            _DISTANCE,
            Parameter("decay", CHOICE, False, options=tuple(_KERNELS), default="none"),
        ),
        amounts=reach_sum,
        kernel=lambda parameters: _KERNELS[parameters.get("decay", "none")],
    ),
    "uncovered": Measure(
        (
            Parameter("demand", LAYER),
            Parameter("weight", FIELD, False, of="demand"),
            Parameter("existing", LAYER),
            _DISTANCE,
        ),
        amounts=uncovered,
    ),
    "density": Measure((_LAYER, _WEIGHT, Parameter("bandwidth", DISTANCE)), compute=density, walks=False),
    "count_within": Measure((_LAYER, _WEIGHT, _DISTANCE), amounts=count_within),
    "share_within": Measure(
        (_LAYER, Parameter("part", FIELD, of="layer"), Parameter("whole", FIELD, False, of="layer"), _DISTANCE),
        amounts=share_within,
        of_sums=_share,
    ),
    "value_at": Measure((_LAYER, Parameter("field", FIELD, False, of="layer")), compute=value_at, walks=False),
    "neighbour_usage": Measure(
        (_LAYER, Parameter("usage", FIELD, of="layer"), _DISTANCE),
        amounts=neighbour_usage,
        kernel=lambda parameters: "linear",
        of_sums=_share,
    ),
    "requests_near": Measure((_LAYER, _WEIGHT, Parameter("existing", LAYER, False), _DISTANCE), amounts=requests_near),
}
