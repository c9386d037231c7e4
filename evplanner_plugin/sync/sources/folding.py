"""Rows of a table – one per connector, per charging point or per location – folded to locations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Union

from ...domain.charging.model import Rejected, SourceConnector, SourceEvse, SourceLocation
from . import terms
from .coordinates import DEGREES, in_degrees
from .mapping import CRS_KEY
from .ocpi import current_of
from .problems import FAR_APART, NOT_A_LOCATION, REPEATED_ROW, TOO_MANY_POINTS
from .values import day, excerpt, instant, number, point_of_wkt, power, text, wrong_place

BATCH = 2_000
"""How many rows are transformed at once."""

MOST_POINTS = 500
FAR_DEGREES = 0.02
"""Rows of one location lie within about 2 km."""

_PLACES = ("longitude", "latitude", "x", "y", "geometry", CRS_KEY)

SEPARATOR = "__"
"""Between the location's and the charging point's id in MOW's ``uniek_identificatienummer``."""


@dataclass
class Row:
    """One row: ``where`` it stands ("line 12"), ``values`` by header, and the geometry's own point, if any.

    ``point``: x, y in ``crs`` ("" for longitude and latitude); ``registry_order`` and
    ``unsure``: see :func:`.coordinates.in_degrees`.
    """

    where: str
    values: Mapping[str, object]
    point: tuple[float, float] | None = None
    crs: str = DEGREES
    registry_order: bool = False
    unsure: bool = False


@dataclass
class _Open:
    """A location under way, with what tells repeated rows from further connectors."""

    location: SourceLocation
    evses: dict[str, SourceEvse] = field(default_factory=dict)
    marks: set[int] = field(default_factory=set)
    rows: int = 0


Found = Union[SourceLocation, Rejected]


def fold(
    rows: Iterable[Row | Rejected], mapping: Mapping[str, str], counts: Mapping[int, int] | None = None
) -> Iterator[Found]:
    """The locations that the rows tell of, each once. ``mapping``: target → header, see :mod:`.mapping`.

    Rows with the same location id belong together wherever they stand; without such an id, rows at the same place.
    ``counts``: how many rows each location has (by :func:`row_mark`), so that it can leave as soon as its last row was
    seen; without, all leave at the end.
    """
    under_way: dict[str, _Open] = {}
    for row, longitude, latitude in _placed(rows, mapping):
        if isinstance(row, Rejected):
            yield row
            continue
        ref, evse_ref = refs(row, mapping)
        reason = "" if ref or evse_ref or _tells_something(row, mapping) else NOT_A_LOCATION
        reason = reason or wrong_place(longitude, latitude)
        if not reason:
            ref = ref or f"{latitude:.5f},{longitude:.5f}"
            entry = under_way.get(ref)
            if entry is None:
                entry = under_way[ref] = _Open(SourceLocation(ref, round(longitude, 9), round(latitude, 9)))
            reason = _add(entry, row, mapping, evse_ref, longitude, latitude)
        if reason:
            yield Rejected(row.where, reason, _shown(row))
        if counts is None or not ref:
            continue
        entry = under_way.get(ref)
        if entry is not None:
            entry.rows += 1
            if entry.rows >= counts.get(row_mark(ref), 1):
                yield _closed(under_way.pop(ref))
    for entry in under_way.values():
        yield _closed(entry)


def refs(row: Row, mapping: Mapping[str, str]) -> tuple[str, str]:
    """Ids of the row's location and charging point, "" where there is none."""
    location = text(_value(row, mapping, "location_id"), 150)
    evse = text(_value(row, mapping, "evse_id"), 100)
    if SEPARATOR in location and (not evse or evse == location):
        location, _, evse = location.partition(SEPARATOR)
    elif not location and SEPARATOR in evse:
        location, _, evse = evse.partition(SEPARATOR)
    return location, evse


def _tells_something(row: Row, mapping: Mapping[str, str]) -> bool:
    """Whether a row fills one of the columns that say more than where it lies, if there are any."""
    telling = [header for target, header in mapping.items() if target not in _PLACES]
    return not telling or any(row.values.get(header) not in (None, "") for header in telling)


def row_mark(ref: str) -> int:
    """A number for a location's id, to count rows without keeping the ids (within one run of the program)."""
    return hash(ref)


def _placed(
    rows: Iterable[Row | Rejected], mapping: Mapping[str, str]
) -> Iterator[tuple[Row | Rejected, float | None, float | None]]:
    """The rows with longitude and latitude, transformed a batch at a time."""
    given = iter(rows)
    while True:
        batch = list(islice(given, BATCH))
        if not batch:
            return
        places: list[tuple[float | None, float | None]] = [(None, None)] * len(batch)
        groups: dict[tuple[str, bool, bool], list[tuple[int, tuple[float, float]]]] = {}
        for index, row in enumerate(batch):
            if isinstance(row, Rejected):
                continue
            found = _point(row, mapping)
            if found is not None:
                groups.setdefault(found[1:], []).append((index, found[0]))
        for (crs, registry_order, unsure), members in groups.items():
            moved = in_degrees(
                [point for _, point in members], crs, registry_order=registry_order, unsure=unsure
            )
            for (index, _), place in zip(members, moved):
                places[index] = place
        for row, place in zip(batch, places):
            yield row, place[0], place[1]


def _point(row: Row, mapping: Mapping[str, str]) -> tuple[tuple[float, float], str, bool, bool] | None:
    """Where a row lies: columns in degrees first, then its own geometry, then columns in metres or a WKT."""
    longitude, latitude = number(_value(row, mapping, "longitude")), number(_value(row, mapping, "latitude"))
    if longitude is not None and latitude is not None and not (longitude == 0 and latitude == 0):
        return (longitude, latitude), DEGREES, False, False
    if row.point is not None:
        return row.point, row.crs, row.registry_order, row.unsure
    x, y = number(_value(row, mapping, "x")), number(_value(row, mapping, "y"))
    if x is not None and y is not None and mapping.get(CRS_KEY):
        return (x, y), mapping[CRS_KEY], False, False
    found = point_of_wkt(text(_value(row, mapping, "geometry")))
    if found is not None:
        return (found[0], found[1]), found[2] or mapping.get(CRS_KEY, DEGREES), False, False
    return None


def _value(row: Row, mapping: Mapping[str, str], target: str) -> object:
    header = mapping.get(target)
    return row.values.get(header) if header else None


def _add(
    entry: _Open, row: Row, mapping: Mapping[str, str], evse_ref: str, longitude: float, latitude: float
) -> str:
    """Take a row into its location; the reason where it cannot be."""
    location = entry.location
    if abs(location.longitude - longitude) > FAR_DEGREES or abs(location.latitude - latitude) > FAR_DEGREES:
        return FAR_APART
    connector_ref = text(_value(row, mapping, "connector_id"), 100)
    if evse_ref and connector_ref:
        mark = hash((evse_ref, connector_ref))
        if mark in entry.marks:
            return REPEATED_ROW
        entry.marks.add(mark)
    count = number(_value(row, mapping, "points"))
    if count is not None and count > MOST_POINTS:
        return TOO_MANY_POINTS
    _complete(location, row, mapping)
    status = terms.status(_value(row, mapping, "status"))
    repeat = 1 if evse_ref or count is None else max(int(count), 0)
    for _ in range(repeat):
        ref = evse_ref or str(len(entry.evses) + 1)
        evse = entry.evses.get(ref)
        if evse is None:
            evse = entry.evses[ref] = SourceEvse(ref=ref, emi3_id=terms.emi3(evse_ref), status=status)
        _connect(evse, row, mapping, connector_ref)
    return ""


def _connect(evse: SourceEvse, row: Row, mapping: Mapping[str, str], connector_ref: str) -> None:
    """The row's connectors at its charging point; several may stand in one field, separated by semicolons."""
    kw = power(_value(row, mapping, "power_kw"))
    if kw is None:
        kw = power(_value(row, mapping, "power_w"), watt=True)
    standards = _parts(_value(row, mapping, "connector"))
    currents = _parts(_value(row, mapping, "current"))
    for place, name in enumerate(standards or [""]):
        standard = terms.standard(name)
        told = currents[place] if place < len(currents) else currents[-1] if currents else ""
        kind = terms.power_type(told)
        if standard or connector_ref:
            evse.connectors.append(SourceConnector(
                ref=connector_ref or str(len(evse.connectors) + 1), standard=standard, power_type=kind, power_kw=kw
            ))
        current = terms.current(told, standard)
        evse.current = "dc" if "dc" in (evse.current, current) else evse.current or current
    if kw is not None:
        evse.power_kw = max(kw, evse.power_kw or 0.0)
    evse.current = evse.current or current_of(evse.connectors)


def _parts(value: object) -> list[str]:
    found = text(value, 200)
    return [part.strip() for part in found.replace("|", ";").split(";") if part.strip()]


def _complete(location: SourceLocation, row: Row, mapping: Mapping[str, str]) -> None:
    """Fill what the location's earlier rows left empty."""
    for key, limit in (("name", 300), ("address", 300), ("postal_code", 20), ("city", 100), ("country_code", 2),
                       ("operator", 200), ("installer", 200)):
        if not getattr(location, key):
            found = text(_value(row, mapping, key), limit)
            if key == "address" and found:
                house = text(_value(row, mapping, "house_number"), 20)
                found = f"{found} {house}" if house else found
            setattr(location, key, found.upper() if key == "country_code" else found)
    location.access = location.access or terms.access(_value(row, mapping, "access"))
    status = terms.status(_value(row, mapping, "status"))
    if status in ("planned", "removed") and not location.status:
        location.status = status
    opened = day(text(_value(row, mapping, "opened"), 60))
    location.opened = min(filter(None, (location.opened, opened)), default="")
    location.updated = max(location.updated, instant(text(_value(row, mapping, "updated"), 60)))


def _closed(entry: _Open) -> SourceLocation:
    location = entry.location
    location.evses = list(entry.evses.values())
    if location.status and any(each.status != location.status for each in location.evses):
        location.status = ""
    return location


def _shown(row: Row) -> str:
    return excerpt({key: value for key, value in row.values.items() if value not in (None, "")})


