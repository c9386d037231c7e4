"""Where the bays of sites lie, as far as the workspace and the layers of streets tell."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from ...domain.regulation.place import FROM_LAYER, FROM_SITE, ROADS, Place, remembered, settled
from ...domain.regulation.roads import road_category, street_key
from ...domain.regulation.wording import Wording
from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from ..layers.input_layers import VectorInput
from ..proposing.fact_sources import (
    HOUSE_NUMBER,
    MANAGER,
    STREET,
    STREET_NAME,
    FactSources,
    address_tables,
    field_of,
    tables_of,
)  # fmt: skip
from ..proposing.street_facts import MANAGED_WITHIN, NAMED_WITHIN, NUMBERED_WITHIN, nearest_numbers
from ..proposing.surroundings import Reader

AS_NEAR = 10.0
"""Metres by which another street may be farther than the nearest and still be meant: the corner of two streets."""

_LAST_DRAFTS = "SELECT site_id, payload FROM site_log WHERE kind = 'regulation_drafted' ORDER BY at, id"


@dataclass(frozen=True)
class _Road:
    """A line of a layer of streets beside a place: metres away, its name, who manages it."""

    metres: float
    name: str
    manager: str


def read_places(
    workspace,
    site_ids: Sequence[str],
    streets: VectorInput | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    sources: FactSources | None = None,
    given: Mapping[str, Mapping[str, object]] | None = None,
) -> list[Place]:
    """The place of each of ``site_ids`` in their order: a proposal, what an earlier draft said, then what is ``given``.

    ``streets`` is a layer of streets with names and, where it has them, road managers; without it the workspace's table
    ``street`` tells, then the project's layers in ``sources`` (:func:`sources_of`, main thread). ``given`` maps site
    ids to what a person settled (:func:`.place.settled`). Nothing is invented: what nobody says stays empty and is
    among the place's warnings. May be called in any thread.

    :raises BadInput: the workspace lacks a site, the layer tells nothing, or what is given cannot be meant.
    :raises Cancelled: soon after ``cancelled`` says so.
    :raises WorkspaceError: the workspace cannot be read.
    """
    rows = _rows(workspace, site_ids)
    earlier, given = _earlier(workspace), given or {}
    places = [_first(row) for row in rows]
    located = [number for number, place in enumerate(places) if place.x is not None]
    reader = Reader(
        QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg),
        (sources or FactSources()).transforms,
        lambda: _check(cancelled),
    )
    roads = _Roads(workspace, streets, sources or FactSources())
    beside = roads.beside(reader, [places[number] for number in located])
    for number, near in zip(located, beside):
        places[number] = _in_street(places[number], near)
    _number(workspace, reader, places, located)
    places = [remembered(place, earlier.get(place.site_id)) for place in places]
    places = [settled(place, {**given.get(place.site_id, {}), "road": None}) for place in places]
    for number, row in enumerate(rows):
        near = beside[located.index(number)] if places[number].x is not None else []
        places[number] = _managed(places[number], near, row, workspace, roads.name)
        places[number] = settled(places[number], {"road": _road_of(earlier.get(row["id"]))})
        places[number] = settled(places[number], {"road": given.get(row["id"], {}).get("road")})
    return places


def sources_of(project: QgsProject | None, path: object) -> FactSources:
    """The layers of ``project`` that may tell of streets, beside those of the workspace at ``path`` (main thread)."""
    return FactSources.of(project, path) if project is not None else FactSources()


class _Roads:
    """Which layer tells the name of streets, and which who manages them."""

    def __init__(self, workspace, given: VectorInput | None, sources: FactSources) -> None:
        if given is not None and not any(field_of(given.field_names, known) for known in (STREET_NAME, MANAGER)):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The layer “{layer}” names neither streets nor road managers."),
                QT_TRANSLATE_NOOP("errors", "Choose another layer, or none; or name the field {fields}."),
                layer=given.name,
                fields=", ".join((STREET_NAME[0], MANAGER[1])),
            )
        own = [given] if given is not None else []
        own += tables_of(workspace, ("street",))
        named = [taken for taken in [*own, *sources.streets] if field_of(taken.field_names, STREET_NAME)]
        managed = [taken for taken in [*own, *sources.managers] if field_of(taken.field_names, MANAGER)]
        self.named = next(iter(named), None)
        self.managed = next(iter(managed), None)
        if self.named is not None and field_of(self.named.field_names, MANAGER):
            self.managed = self.named
        self.name = self.managed.name if self.managed is not None else ""

    def beside(self, reader: Reader, places: Sequence[Place]) -> list[list[_Road]]:
        """The roads beside each place, nearest first, of both layers."""
        found: list[list[_Road]] = [[] for _ in places]
        layers = [self.named] if self.managed is self.named else [self.named, self.managed]
        for taken in filter(None, layers):
            name = field_of(taken.field_names, STREET_NAME) if taken is self.named else ""
            manager = field_of(taken.field_names, MANAGER) if taken is self.managed else ""
            for roads, near in zip(found, _lines(reader, taken, name, manager, places)):
                roads.extend(near)
        return found


def _lines(reader: Reader, taken: VectorInput, name: str, manager: str, places: Sequence[Place]) -> list[list[_Road]]:
    import numpy
    import shapely

    found: list[list[_Road]] = [[] for _ in places]
    if not places:
        return found
    xy = numpy.array([(place.x, place.y) for place in places], dtype=float)
    low, high = xy.min(axis=0) - NAMED_WITHIN, xy.max(axis=0) + NAMED_WITHIN
    lines, columns = reader.around(taken, (*low.tolist(), *high.tolist()), [name, manager])
    if not len(lines):
        return found
    points = shapely.points(xy)
    point, line = shapely.STRtree(lines).query(points, predicate="dwithin", distance=NAMED_WITHIN)
    metres = shapely.distance(points[point], lines[line])
    for pair in numpy.lexsort((line, metres, point)).tolist():
        row = int(line[pair])
        called, managed = (_text(columns[field][row]) if field else "" for field in (name, manager))
        found[int(point[pair])].append(_Road(float(metres[pair]), called, managed))
    return found


def _in_street(place: Place, near: Sequence[_Road]) -> Place:
    """``place`` with its street: the site's own, else that of the nearest road that has a name; and a corner."""
    nearest: dict[str, _Road] = {}
    for road in near:
        if road.name:
            nearest.setdefault(street_key(road.name), road)
    by_metres = sorted(nearest.values(), key=lambda road: road.metres)
    corner: tuple[str, ...] = ()
    if len(by_metres) > 1 and by_metres[1].metres - by_metres[0].metres <= AS_NEAR:
        corner = (by_metres[0].name, by_metres[1].name)
    street = place.street or (by_metres[0].name if by_metres else "")
    return replace(place, street=street, streets_near=corner)


def _managed(place: Place, near: Sequence[_Road], row: Mapping, workspace, layer: str) -> Place:
    """``place`` with who manages its road: as a line of that street says, else the nearest line, else the site."""
    managers = [road for road in near if road.manager and road.metres <= MANAGED_WITHIN]
    same = [road for road in managers if road.name and street_key(road.name) == street_key(place.street)]
    # A line that bears another street's name says nothing of this one.
    other = [road for road in managers if not road.name or not place.street]
    found = next(iter(same), None) or next(iter(sorted(other, key=lambda road: road.metres)), None)
    manager, source = (found.manager, FROM_LAYER) if found else (_text(row.get("road_manager")), FROM_SITE)
    road = road_category(manager, workspace.municipality, workspace.nis)
    return replace(
        place,
        road=road,
        road_manager=manager,
        road_source=source if manager else "",
        road_layer=layer if found else "",
    )


def _road_of(payload: object) -> object:
    """The category that an earlier draft gave, ``None`` where it gave none."""
    road = payload.get("road") if isinstance(payload, Mapping) else None
    return road if road in ROADS else None


def _number(workspace, reader: Reader, places: list[Place], located: list[int]) -> None:
    """Where a site has no house number: that of the nearest building or address in its street."""
    import numpy
    import shapely

    for taken in address_tables(workspace):
        street, number = field_of(taken.field_names, STREET), field_of(taken.field_names, HOUSE_NUMBER)
        rest = [each for each in located if not places[each].at and places[each].street]
        if not (street and number and rest):
            continue
        xy = numpy.array([(places[each].x, places[each].y) for each in rest], dtype=float)
        low, high = xy.min(axis=0) - NUMBERED_WITHIN, xy.max(axis=0) + NUMBERED_WITHIN
        addresses, columns = reader.around(taken, (*low.tolist(), *high.tolist()), [street, number])
        if not len(addresses):
            continue
        streets = numpy.array([places[each].street for each in rest], dtype=object)
        _, numbers = nearest_numbers(shapely.points(xy), streets, addresses, columns[street], columns[number])
        for each, found in zip(rest, numbers.tolist()):
            if found:
                places[each] = replace(places[each], at=_house(found))


def _rows(workspace, site_ids: Sequence[str]) -> list[dict]:
    rows = {str(row["id"]): row for row in workspace.rows("proposed_site", {"id": list(site_ids)})}
    for site_id in site_ids:
        if site_id not in rows:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The workspace has no proposed site {site}."),
                QT_TRANSLATE_NOOP("errors", "Give the id of a site as the layer of proposed sites shows it."),
                site=site_id,
            )
    return [rows[site_id] for site_id in site_ids]


def _first(row: Mapping) -> Place:
    """What the site itself says."""
    geometry, bays = row.get("geometry"), row.get("bays")
    point = geometry.centroid if geometry is not None and not geometry.is_empty else None
    number = _text(row.get("house_number"))
    place = Place(
        site_id=str(row["id"]),
        name=_text(row.get("name")) or str(row["id"]),
        at=_house(number) if number else "",
        x=point.x if point is not None else None,
        y=point.y if point is not None else None,
    )
    return remembered(place, {"street": _text(row.get("street")), "bays": bays})


def _earlier(workspace) -> dict[str, Mapping]:
    """What the last draft said of the place of each site."""
    found = {}
    with workspace.reading() as connection:
        for site_id, payload in connection.execute(_LAST_DRAFTS).fetchall():
            try:
                place = json.loads(payload or "{}").get("place")
            except (ValueError, AttributeError):
                continue  # damaged: as if it had not been said
            if isinstance(place, Mapping):
                found[str(site_id)] = place
    return found


def _house(number: str) -> str:
    return Wording.bundled().plain("house_number", number=number)


def _text(value: object) -> str:
    """An attribute as text: 12.0 as "12", "" for what is not there."""
    if value is None or value != value:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled()
