"""Streets and addresses for the resident map: the network to walk along, names to search, and whose data they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem

from .layers.input_layers import VectorInput, read_layer
from .proposing.fact_sources import HOUSE_NUMBER, STREET, STREET_NAME, WALKABLE, address_tables, field_of, tables_of

if TYPE_CHECKING:
    from ..documents.resident_map.place_index import NamedShapes
    from ..documents.resident_map.walking_arrays import WalkingArrays

_TOLD = ("source", "licence")
_MOST_SOURCES = 20


@dataclass(frozen=True, eq=False)
class SearchLayer:
    """What a layer gives the page; ``None`` where there is nothing of the kind."""

    named: NamedShapes | None = None
    network: WalkingArrays | None = None
    sources: tuple[str, ...] = ()


def charging_day() -> str:
    """The day of which the page shows the charging locations."""
    from ..domain.charging.days import today

    return today()


def read_streets(given: VectorInput | None, workspace, context, feedback) -> SearchLayer:
    """The streets ``given``, or the workspace's, in and around the municipality, and the network to walk along.

    :raises BadInput: the layer given has no CRS, no streets or none that can be walked.
    """
    from ..documents.resident_map.place_index import NamedShapes
    from ..errors import BadInput

    taken = given or next(iter(tables_of(workspace, ("street",))), None)
    if taken is None:
        return SearchLayer()
    names = taken.field_names
    name, walkable = field_of(names, STREET_NAME), field_of(names, WALKABLE)
    layer = read_layer(taken, _crs(workspace), context, feedback, [each for each in (name, walkable, *_TOLD) if each])
    lines = layer.geometry
    near = _near(workspace, lines)
    lines, columns = lines[near], {key: column[near] for key, column in layer.attributes.items()}
    named = NamedShapes(lines, columns[name]) if name and len(lines) else None
    try:
        network = _network(lines, columns.get(walkable), feedback)
    except BadInput:
        if given is not None:
            raise
        network = None  # the page then gives straight distances, and says so
    return SearchLayer(named, network, _sources(names, columns) if len(lines) else ())


def read_addresses(workspace, context, feedback) -> SearchLayer:
    """The addresses of the workspace's own layers: what has a street and a house number."""
    from ..documents.resident_map.place_index import NamedShapes

    for taken in address_tables(workspace):
        names = taken.field_names
        street, number = field_of(names, STREET), field_of(names, HOUSE_NUMBER)
        if street and number:
            layer = read_layer(taken, _crs(workspace), context, feedback, [street, number, *_TOLD])
            columns = dict(layer.attributes)
            if len(layer):
                named = NamedShapes(layer.geometry, columns[street], _texts(columns[number]))
                return SearchLayer(named, None, _sources(names, columns))
    return SearchLayer()


def _crs(workspace) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg)


def _near(workspace, lines):
    """Which of ``lines`` (N,) come near the municipality; all where the workspace does not know it."""
    import numpy
    import shapely

    from ..documents.resident_map.page_data import town_outline
    from ..documents.resident_map.settings import setting

    polygons = town_outline(workspace)
    if not polygons or not len(lines):
        return numpy.ones(len(lines), dtype=bool)
    around = shapely.buffer(shapely.union_all(polygons), setting("network_margin"), quad_segs=4)
    shapely.prepare(around)
    return shapely.intersects(around, lines)


def _network(lines, walkable, feedback) -> WalkingArrays:
    """The streets as the potential map walks them: which lines count and where they join is said there."""
    from ..documents.resident_map.walking_arrays import WalkingArrays
    from ..scoring.distances.streets import Streets
    from ..scoring.watch import Watch

    if walkable is not None and walkable.dtype.kind not in "biuf":
        walkable = None  # words, not numbers: no rule of ours
    streets = Streets.of(lines, walkable, Watch(cancelled=feedback.isCanceled))
    start, end, nodes = streets.nodes()
    return WalkingArrays(streets.xy, streets.begin, streets.count, start, end, nodes)


def _sources(names: Iterable[str], columns) -> tuple[str, ...]:
    from ..documents.resident_map.sources import OPENSTREETMAP, OSM_FIELD, once

    if OSM_FIELD in names:
        return (OPENSTREETMAP,)
    told = [columns[name] for name in _TOLD if name in columns]
    return tuple(once(_lines(told)))[:_MOST_SOURCES]


def _lines(told) -> Iterator[str]:
    yield from dict.fromkeys(", ".join(str(part) for part in parts if part) for parts in zip(*told))


def _texts(numbers) -> list[str]:
    """House numbers as people write them; a layer may hold them as numbers."""
    return [
        "" if value is None or value != value else str(int(value)) if isinstance(value, float) else str(value)
        for value in numbers
    ]
