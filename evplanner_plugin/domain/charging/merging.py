"""One row per location, charging point and connector, made of what all sources say of it.

A pure function of the origins: in which order they came makes no difference. Per field the source of the highest
precedence has the first word and the others fill what it leaves blank; charging points come from the source that knows
most about them, matched with the others by their EVSE ids.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from . import identity
from .content import CONNECTOR, TEXTS, plain_id
from .operators import Operators, canonical
from .snapshots import Origin, evse_span
from .statuses import location_status

LOCATION_COLUMNS = (
    "id", "nis", "country_code", "party_id", "location_ref", "name", "address", "postal_code", "city", "operator",
    "operator_id", "access", "status", "opened", "installer", "source", "source_id", "valid_from", "valid_to",
    "longitude", "latitude",
)  # fmt: skip
EVSE_COLUMNS = (
    "id", "nis", "location_id", "evse_ref", "emi3_id", "status", "power_kw", "current", "source", "source_id",
    "valid_from", "valid_to", "longitude", "latitude",
)  # fmt: skip
CONNECTOR_COLUMNS = (
    "id", "nis", "evse_id", "connector_ref", *CONNECTOR, "source", "source_id", "valid_from", "valid_to",
    "longitude", "latitude",
)  # fmt: skip
COLUMNS = {"charging_location": LOCATION_COLUMNS, "evse": EVSE_COLUMNS, "connector": CONNECTOR_COLUMNS}
"""By table the columns of the rows that are made, without the geometry's; degrees stand for the point. What is unknown
is ``None``."""

Row = tuple[Any, ...]


@dataclass(frozen=True)
class SourceFacts:
    """What merging has to know of a source: its name, its precedence (higher goes first), its complete snapshots."""

    id: str
    name: str
    precedence: int = 0
    days: Sequence[str] = ()


class Merged(NamedTuple):
    """The rows of one location, as :data:`COLUMNS` says; ``location[0]`` is its id."""

    location: Row
    evses: list[Row]
    connectors: list[Row]


def location_id(nis: str, group: Sequence[Origin]) -> str:
    """The id of the row that shows a group: that of the origin that was seen first."""
    first = min(group, key=_age)
    return identity.location_id(nis, first.source_id, first.ref)


def merged(
    nis: str, row_id: str, group: Sequence[Origin], sources: Mapping[str, SourceFacts], operators: Operators
) -> Merged:
    """The rows of the location that all origins of ``group`` speak of, shown as ``row_id``; ``sources`` by id."""
    if len(group) > 1:
        group = sorted(group, key=lambda origin: _rank(origin, sources[origin.source_id]))
    standing = [origin for origin in group if not origin.gone_on]
    told = _told(group)
    operator = canonical(told["operator"], operators) or None
    opened = told["opened"]
    gone = "" if standing else max(origin.gone_on for origin in group)
    valid_from = opened or min(origin.first_seen for origin in group)
    names = "; ".join(dict.fromkeys(sources[origin.source_id].name for origin in standing or group))
    first = group[0]
    longitude, latitude = first.content["longitude"], first.content["latitude"]
    span = _Span(valid_from, gone)
    evses, connectors = _points(nis, row_id, group, sources, span)
    statuses = [row[5] or "" for row in evses if row[11] is None]
    status = _first(origin.content.get("status") for origin in group)
    location = (
        row_id, nis, told["country_code"], told["party_id"], first.ref, told["name"], told["address"],
        told["postal_code"], told["city"], operator, operators.ids.get(operator or ""), told["access"],
        location_status(status or "", statuses) or None, opened, told["installer"], names, first.ref, valid_from,
        gone or None, longitude, latitude,
    )  # fmt: skip
    return Merged(location, evses, connectors)


def _told(group: Sequence[Origin]) -> dict[str, str | None]:
    """Each text as the first origin of the group tells it that does."""
    if len(group) == 1:  # what most locations are
        content = group[0].content
        return {name: content.get(name) for name in TEXTS}
    return {name: _first(origin.content.get(name) for origin in group) for name in TEXTS}


class _Span(NamedTuple):
    """Since when a location stands, and since when it is gone ("" while it stands)."""

    start: str
    end: str


class _Point(NamedTuple):
    """What one origin says of one charging point, and the EVSE id under which others may know it."""

    origin: Origin
    evse: Mapping[str, Any]
    plain_id: str


def _points(
    nis: str, row_id: str, group: Sequence[Origin], sources: Mapping[str, SourceFacts], span: _Span
) -> tuple[list[Row], list[Row]]:
    """Rows of the charging points of a location and of their connectors."""
    evses: list[Row] = []
    connectors: list[Row] = []
    place = (group[0].content["longitude"], group[0].content["latitude"])
    if len(group) == 1:  # what most locations are: nothing to match, and worth a short way
        origin, source = group[0], sources[group[0].source_id]
        for evse in origin.content.get("evses", ()):
            row_end = (*_span_of_one(origin, evse, source, span), *place)
            point_id = identity.evse_id(nis, origin.source_id, origin.ref, evse["key"])
            evses.append(_evse_row(nis, row_id, point_id, evse["key"], evse.get, source.name, row_end))
            connectors.extend(_connector_rows(nis, point_id, origin, evse, source.name, row_end))
        return evses, connectors
    for point in _matched(group):
        row, own = _point_rows(nis, row_id, point, sources, span, place)
        evses.append(row)
        connectors.extend(own)
    return evses, connectors


def _matched(group: Sequence[Origin]) -> list[list[_Point]]:
    """The charging points, each as all the origins that know it tell it, the most detailed origin first.

    A point of another origin that has no counterpart is one more point only where both sides go by EVSE ids: without
    them nobody can say whether it is one that is there already.
    """
    by_detail = sorted(group, key=_detail, reverse=True)  # sorted keeps the order of precedence among equals
    told = [
        [_Point(origin, evse, plain_id(evse.get("emi3_id", ""))) for evse in origin.content.get("evses", ())]
        for origin in by_detail
    ]
    found: list[list[_Point]] = [[point] for point in told[0]]
    known = {point.plain_id: points for points in found for point in points if point.plain_id}
    by_ids = all(point.plain_id for point in told[0])
    for points in told[1:]:
        for point in points:
            if point.plain_id in known:
                known[point.plain_id].append(point)
            elif (by_ids and point.plain_id) or not told[0]:
                found.append([point])
                if point.plain_id:
                    known[point.plain_id] = found[-1]
    return found


def _detail(origin: Origin) -> tuple[int, ...]:
    """How much an origin knows of its charging points: one that still names them knows more than one that did once."""
    evses = origin.content.get("evses", ())
    return (
        int(not origin.gone_on),
        sum(bool(evse.get("power_kw")) for evse in evses),
        sum(bool(evse.get("emi3_id")) for evse in evses),
        len(evses),
        sum(len(evse.get("connectors", ())) for evse in evses),
    )


def _point_rows(
    nis: str,
    row_id: str,
    points: Sequence[_Point],
    sources: Mapping[str, SourceFacts],
    span: _Span,
    place: tuple[float, float],
) -> tuple[Row, list[Row]]:
    evse = points[0].evse
    row_end = (*_point_span(points, sources, span), *place)
    oldest = min(points, key=lambda each: _age(each.origin))
    names = "; ".join(dict.fromkeys(sources[each.origin.source_id].name for each in points))

    def told(name: str) -> Any:
        return _first(each.evse.get(name) for each in points)

    point_id = identity.evse_id(nis, oldest.origin.source_id, oldest.origin.ref, oldest.evse["key"])
    row = _evse_row(nis, row_id, point_id, evse["key"], told, names, row_end)
    teller = next((each for each in points if each.evse.get("connectors")), None)
    if teller is None:
        return row, []
    name = sources[teller.origin.source_id].name
    return row, _connector_rows(nis, point_id, teller.origin, teller.evse, name, row_end)


def _evse_row(
    nis: str, row_id: str, point_id: str, key: str, told: Callable[[str], Any], names: str, row_end: Row
) -> Row:
    """The row of a charging point; ``row_end`` holds its span and place."""
    return (
        point_id, nis, row_id, key, told("emi3_id"), told("status"), told("power_kw"), told("current"), names, key,
        *row_end,
    )  # fmt: skip


def _connector_rows(
    nis: str, point_id: str, origin: Origin, evse: Mapping[str, Any], name: str, row_end: Row
) -> list[Row]:
    """The rows of the connectors that an origin (of the source called ``name``) tells of at a charging point."""
    source_id, ref, key = origin.source_id, origin.ref, evse["key"]
    return [
        (identity.connector_id(nis, source_id, ref, key, each["key"]), nis, point_id, each["key"],
         *_kind(tuple(map(each.get, CONNECTOR))), name, each["key"], *row_end)
        for each in evse.get("connectors", ())
    ]  # fmt: skip


@lru_cache(maxsize=1024)
def _kind(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """The same values: nearly all connectors are of a few kinds, and so the rows share the texts of their kind."""
    return values


def _span_of_one(
    origin: Origin, evse: Mapping[str, Any], source: SourceFacts, span: _Span
) -> tuple[str, str | None]:
    """As :func:`_point_span`, for a location that one origin speaks of."""
    if "first_seen" not in evse and "last_seen" not in evse:
        return span.start, span.end or None
    return _point_span([_Point(origin, evse, "")], {source.id: source}, span)


def _point_span(
    points: Sequence[_Point], sources: Mapping[str, SourceFacts], span: _Span
) -> tuple[str, str | None]:
    """Since when a charging point stands, and since when it is gone: never longer than its location."""
    days = [evse_span(each.origin, each.evse, sources[each.origin.source_id].days) for each in points]
    start = min(days)[0]
    if start <= min([each.origin.first_seen for each in points]):
        start = span.start
    ends = [end for _, end in days]
    end = "" if "" in ends else max(ends)
    if span.end and (not end or span.end < end):
        end = span.end
    return start, end or None


def _rank(origin: Origin, source: SourceFacts) -> tuple[Any, ...]:
    """Who goes first: who still names the location, then precedence, then name and reference."""
    return (bool(origin.gone_on), -source.precedence, source.name.casefold(), source.id, origin.ref)


def _age(origin: Origin) -> tuple[str, str, str]:
    return (origin.first_seen, origin.source_id, origin.ref)


def _first(values: Any) -> Any:
    """The first value that is not empty; ``None`` where all are."""
    return next((value for value in values if value), None)
