"""What is known of a place: address, road manager, neighbourhood, charging points nearby, and what the map says.

Nothing is invented: what no layer tells stays empty. Works for one click and for ten thousand points alike: of each
layer only the surroundings of the points are read, by its spatial index.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

from qgis.core import QgsCoordinateReferenceSystem

from ..domain import times
from ..errors import EvPlannerError
from .proposing.fact_sources import (
    HOUSE_NUMBER,
    MANAGER,
    STREET,
    STREET_NAME,
    WALKABLE,
    FactSources,
    address_tables,
    field_of,
    map_tables,
    tables_of,
)  # fmt: skip
from .proposing.nearest_points import ACCESS, HOW_MANY, REACHES, nearest_points
from .proposing.potential_facts import PlaceScore, scores_at
from .proposing.street_facts import (
    MANAGED_WITHIN,
    NAMED_WITHIN,
    NUMBERED_WITHIN,
    nearest_managers,
    nearest_names,
    nearest_numbers,
)  # fmt: skip
from .proposing.surroundings import Reader

_MANY = 50
"""Points from which on they are read all at once rather than ring by ring."""

_NOT_FOR_OTHERS = "private"
_GONE = ("removed", "planned")


@dataclass(frozen=True)
class SiteFacts:
    """What is known of one place. ``inside`` says whether it lies in the workspace's municipality; texts are "" and
    ``place`` is None where nothing is known. ``nearest_points`` are as :func:`.nearest_points.nearest_points` gives
    them."""

    inside: bool
    street: str = ""
    house_number: str = ""
    neighbourhood: str = ""
    road_manager: str = ""
    nearest_points: tuple[dict, ...] = ()
    place: PlaceScore | None = None

    def payload(self) -> dict:
        """What the log keeps under ``facts`` with the entry of the kind ``proposed``."""
        place = self.place
        return {
            "street": self.street,
            "house_number": self.house_number,
            "neighbourhood": self.neighbourhood,
            "road_manager": self.road_manager,
            "nearest_points": [dict(point) for point in self.nearest_points],
            "score": place.score if place else None,
            "rank": place.rank if place else None,
            "recipe_name": place.recipe_name if place else "",
            "recipe_hash": place.recipe_hash if place else "",
            "failed": list(place.failed) if place else [],
            "unchecked": list(place.unchecked) if place else [],
        }

    def columns(self) -> dict:
        """The columns of ``proposed_site`` that follow from them; None where nothing is known."""
        place = self.place
        return {
            "street": self.street or None,
            "house_number": self.house_number or None,
            "neighbourhood": self.neighbourhood or None,
            "road_manager": self.road_manager or None,
            "score": place.score if place else None,
            "rank": place.rank if place else None,
            "contributions": place.contributions or None if place else None,
            "recipe_name": (place.recipe_name or None) if place else None,
            "recipe_hash": (place.recipe_hash or None) if place else None,
        }

    @property
    def address(self) -> str:
        """Street and house number, as far as they are known."""
        return " ".join(filter(None, (self.street, self.house_number)))


@dataclass
class FactReading:
    """The facts of each place in order, and the sentences of layers that could not be read."""

    facts: list[SiteFacts] = field(default_factory=list)
    problems: list[EvPlannerError] = field(default_factory=list)


def read_facts(workspace, sources: FactSources, xy, check: Callable[[], None] = lambda: None) -> FactReading:
    """Return what is known of ``xy`` (N, 2) metres in the CRS of ``workspace``. May be called in any thread.

    :raises WorkspaceError: the workspace cannot be read.
    """
    import numpy

    xy = numpy.asarray(xy, dtype=float).reshape(-1, 2)
    if not len(xy):
        return FactReading()
    reader = Reader(QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg), sources.transforms, check)
    inside, neighbourhoods = areas_of(workspace, xy)
    own = _Own(workspace, sources)
    streets, managers = _streets(own, reader, xy)
    streets, numbers = _addresses(own, reader, xy, streets)
    points = _charging(own, reader, xy)
    places = _places(own, reader, xy)
    made = zip(inside.tolist(), streets, numbers, neighbourhoods, managers, points, places)
    facts = [
        SiteFacts(within, street, number, area, manager, tuple(near), place)
        for within, street, number, area, manager, near, place in made
    ]
    return FactReading(facts, reader.problems)


def areas_of(workspace, xy):
    """(inside (N,), names (N,)): whether ``xy`` (N, 2) lie in the workspace's municipality, and the name of the
    neighbourhood that holds each, "" outside all. Where the workspace has no outline, everything counts as inside."""
    import numpy
    import shapely

    xy = numpy.asarray(xy, dtype=float).reshape(-1, 2)
    names = numpy.full(len(xy), "", dtype=object)
    parts = [row for row in workspace.rows("area", {"level": "neighbourhood"}) if row["geometry"] is not None]
    if parts:
        points = shapely.points(xy)
        for point, part in zip(*shapely.STRtree([row["geometry"] for row in parts]).query(points, "intersects")):
            names[point] = names[point] or str(parts[part]["name"] or "")
    whole = workspace.rows("area", {"level": "municipality", "nis": workspace.nis})
    outline = whole[0]["geometry"] if whole else None
    if outline is None:
        return numpy.ones(len(xy), dtype=bool), names
    shapely.prepare(outline)
    return shapely.intersects_xy(outline, xy[:, 0], xy[:, 1]), names


class _Own:
    """Who tells what, looked up once: the workspace's tables that hold rows, then the layers of the project."""

    def __init__(self, workspace, sources: FactSources) -> None:
        own = [taken for taken in tables_of(workspace, ("street",)) if field_of(taken.field_names, STREET_NAME)]
        self.streets = next(iter([*own, *sources.streets]), None)
        self.managers = sources.managers[:1]
        self.addresses = [*address_tables(workspace), *sources.addresses]
        self.chargers = next(iter(tables_of(workspace, ("charging_location",))), None)
        self.workspace = workspace
        self.maps = sources.maps


def _box(xy, margin: float) -> tuple[float, float, float, float]:
    low, high = xy.min(axis=0) - margin, xy.max(axis=0) + margin
    return (*low.tolist(), *high.tolist())


def _streets(own: _Own, reader: Reader, xy):
    """(street, road manager), (N,) each."""
    import numpy
    import shapely

    points = shapely.points(xy)
    names, managers = numpy.full(len(xy), "", dtype=object), numpy.full(len(xy), "", dtype=object)
    taken = own.streets
    if taken is not None:
        named, managed = field_of(taken.field_names, STREET_NAME), field_of(taken.field_names, MANAGER)
        lines, columns = reader.around(taken, _box(xy, NAMED_WITHIN), [named, managed])
        names = nearest_names(points, lines, columns[named])
        if managed:
            return names, nearest_managers(points, lines, columns[managed])
    for other in own.managers:
        managed = field_of(other.field_names, MANAGER)
        lines, columns = reader.around(other, _box(xy, MANAGED_WITHIN), [managed])
        managers = nearest_managers(points, lines, columns[managed])
    return names, managers


def _addresses(own: _Own, reader: Reader, xy, streets):
    """(street, house number), (N,) each, from the first layer that knows the address of a place."""
    import numpy
    import shapely

    points, numbers = shapely.points(xy), numpy.full(len(xy), "", dtype=object)
    for taken in own.addresses:
        street, number = field_of(taken.field_names, STREET), field_of(taken.field_names, HOUSE_NUMBER)
        rest = numpy.flatnonzero([not known for known in numbers])
        if not (street and number and len(rest)):
            continue
        places, columns = reader.around(taken, _box(xy[rest], NUMBERED_WITHIN), [street, number])
        streets = streets.copy()
        streets[rest], numbers[rest] = nearest_numbers(
            points[rest], streets[rest], places, columns[street], columns[number]
        )
    return streets, numbers


def _charging(own: _Own, reader: Reader, xy) -> list[list[dict]]:
    """The nearest charging points of each place: ring by ring around one click, all at once for many."""
    found: list[list[dict]] = [[] for _ in xy]
    if own.chargers is None:
        return found
    for reaches in [(reach,) for reach in REACHES] if len(xy) < _MANY else [REACHES]:
        chargers = _chargers(own, reader, _box(xy, reaches[-1]))
        if not len(chargers[0]):
            continue
        streets, walkable = _network(own, reader, _box(xy, reaches[-1] + ACCESS))
        found = nearest_points(xy, chargers, streets, walkable, reader.check, reaches)
        if all(len(near) == HOW_MANY for near in found):
            break
    return found


def _chargers(own: _Own, reader: Reader, box):
    """(xy (M, 2), ids, names) of the charging locations in ``box`` that stand there today and are not private."""
    import shapely

    wanted = ("id", "name", "address", "location_ref", "access", "status", "valid_to")
    geometry, columns = reader.around(own.chargers, box, wanted)
    today = times.utc_now()[:10]
    kept = [
        number for number in range(len(geometry))
        if columns["access"][number] != _NOT_FOR_OTHERS
        and columns["status"][number] not in _GONE
        and str(columns["valid_to"][number] or "9999") >= today
    ]  # fmt: skip
    names = [
        next((str(columns[name][number]) for name in ("name", "address", "location_ref") if columns[name][number]), "")
        for number in kept
    ]
    identifiers = [str(columns["id"][number] or "") for number in kept]
    return shapely.get_coordinates(shapely.centroid(geometry[kept])), identifiers, names


def _network(own: _Own, reader: Reader, box):
    """(lines, walkable) of the streets in ``box``; (None, None) where there is no layer of streets."""
    if own.streets is None:
        return None, None
    walkable = field_of(own.streets.field_names, WALKABLE)
    lines, columns = reader.around(own.streets, box, [walkable])
    column = columns.get(walkable)
    return lines, column if column is not None and column.dtype != object else None


def _kept_maps(workspace):
    """The potential maps in the workspace's own file, looked for only where those of the project say nothing."""
    yield from map_tables(workspace)


def _places(own: _Own, reader: Reader, xy) -> list[PlaceScore | None]:
    """What the first potential map that has a candidate there says of each place."""
    import numpy

    found: list[PlaceScore | None] = [None] * len(xy)
    for source in itertools.chain(own.maps, _kept_maps(own.workspace)):
        rest = [number for number, place in enumerate(found) if place is None]
        for number, place in zip(rest, scores_at(reader, source, xy[numpy.array(rest)])):
            found[number] = place
        if all(place is not None for place in found):
            break
    return found
