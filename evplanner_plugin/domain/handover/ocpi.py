"""Drafts of OCPI 2.2.1 Locations from sites: what the municipality knows is filled in, the rest is named.

OCPI 2.2.1, module Locations, chapters 8.3.1 (Location), 8.3.2 (EVSE) and 8.3.3 (Connector):
https://github.com/ocpi/ocpi/blob/release-2.2.1-bugfixes/mod_locations.asciidoc
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

VERSION = "2.2.1"

COUNTRY_CODE, COUNTRY, TIME_ZONE = "BE", "BEL", "Europe/Brussels"
"""ISO 3166-1 alpha-2 and alpha-3, and the name in the IANA time zone database, of Belgium."""

_TEXT, _YES_NO, _INSTANT, _OBJECT, _LIST = "text", "yes or no", "instant", "object", "list"
_INSTANT_SHAPE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?")
_DEGREES = {"latitude": re.compile(r"-?\d{1,2}\.\d{5,7}"), "longitude": re.compile(r"-?\d{1,3}\.\d{5,7}")}


@dataclass(frozen=True)
class _Field:
    name: str
    kind: str
    needed: bool = True
    longest: int = 255


_LOCATION = (
    _Field("country_code", _TEXT, longest=2),
    _Field("party_id", _TEXT, longest=3),
    _Field("id", _TEXT, longest=36),
    _Field("publish", _YES_NO),
    _Field("name", _TEXT, needed=False),
    _Field("address", _TEXT, longest=45),
    _Field("city", _TEXT, longest=45),
    _Field("postal_code", _TEXT, needed=False, longest=10),
    _Field("country", _TEXT, longest=3),
    _Field("coordinates", _OBJECT),
    _Field("evses", _LIST, needed=False),
    _Field("time_zone", _TEXT),
    _Field("last_updated", _INSTANT),
)
_EVSE = (
    _Field("uid", _TEXT, longest=36),
    _Field("evse_id", _TEXT, needed=False, longest=48),
    _Field("status", _TEXT),
    _Field("connectors", _LIST),
    _Field("last_updated", _INSTANT),
)
_CONNECTOR = (
    _Field("id", _TEXT, longest=36),
    _Field("standard", _TEXT),
    _Field("format", _TEXT),
    _Field("power_type", _TEXT),
    _Field("max_voltage", "number"),
    _Field("max_amperage", "number"),
    _Field("last_updated", _INSTANT),
)

ONLY_OPERATOR: tuple[str, ...] = (
    "party_id",
    "publish",
    "evses[].uid",
    "evses[].evse_id",
    "evses[].status",
    "evses[].connectors[].id",
    "evses[].connectors[].standard",
    "evses[].connectors[].format",
    "evses[].connectors[].power_type",
    "evses[].connectors[].max_voltage",
    "evses[].connectors[].max_amperage",
    "evses[].connectors[].tariff_ids",
)
"""What only the operator knows: its own codes, whether it publishes the location, its charging points and tariffs."""


@dataclass(frozen=True)
class Draft:
    """A Location as far as it is known, and the names of the fields that are missing; ``points`` is how many charging
    points are meant, ``None`` where that is unknown."""

    location: Mapping[str, Any]
    missing: tuple[str, ...]
    points: int | None


def draft_of(site: Mapping[str, Any], last_updated: str) -> Draft:
    """The draft of a site as a package has it (see :mod:`.package_fields`); ``last_updated`` is UTC.

    Nothing is cut to fit: an address, an id or a name of a town that is longer than OCPI allows is missing.
    """
    street, number = _line(site.get("street")), _line(site.get("house_number"))
    known = {
        "country_code": COUNTRY_CODE,
        "id": site["id"],
        "name": _line(site.get("name")),
        "address": f"{street} {number}".strip() if street else None,
        "city": _line(site.get("municipality")),
        "country": COUNTRY,
        "coordinates": _coordinates(site),
        "time_zone": TIME_ZONE,
        "last_updated": last_updated[:19] + "Z" if _INSTANT_SHAPE.fullmatch(last_updated) else None,
    }
    location = {
        field.name: known[field.name] for field in _LOCATION
        if known.get(field.name) not in (None, "") and not _wrong(field, known[field.name])
    }  # fmt: skip
    missing = [field.name for field in _LOCATION if field.needed and field.name not in location]
    return Draft(location, tuple(dict.fromkeys([*missing, *ONLY_OPERATOR])), site.get("points"))


def problems(location: Mapping[str, Any]) -> list[str]:
    """Fields of a Location that OCPI 2.2.1 asks for and that are missing or not as it asks, with their paths."""
    return list(_problems(location, _LOCATION, ""))


def _problems(content: Mapping[str, Any], fields: Sequence[_Field], path: str) -> Iterator[str]:
    for field in fields:
        value = content.get(field.name)
        if value is None:
            if field.needed:
                yield path + field.name
        elif _wrong(field, value):
            yield path + field.name
        elif field.name in _NESTED:
            if not value and field.needed:
                yield path + field.name
            for number, each in enumerate(value):
                inside = f"{path}{field.name}[{number}]"
                if isinstance(each, Mapping):
                    yield from _problems(each, _NESTED[field.name], f"{inside}.")
                else:
                    yield inside


_NESTED = {"evses": _EVSE, "connectors": _CONNECTOR}


def _wrong(field: _Field, value: Any) -> bool:
    """Whether a value is not what OCPI asks for in ``field``."""
    if field.kind == _TEXT:
        return not isinstance(value, str) or not value or len(value) > field.longest
    if field.kind == _YES_NO:
        return not isinstance(value, bool)
    if field.kind == _INSTANT:
        return not isinstance(value, str) or not _INSTANT_SHAPE.fullmatch(value)
    if field.kind == _LIST:
        return not isinstance(value, (list, tuple))
    if field.kind == _OBJECT:
        return not isinstance(value, Mapping) or not all(
            isinstance(value.get(name), str) and shape.fullmatch(value[name]) for name, shape in _DEGREES.items()
        )
    return isinstance(value, bool) or not isinstance(value, (int, float))


def _line(text: Any) -> str:
    """A text as OCPI has it: printable, on one line."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in str(text or "")).split())


def _coordinates(site: Mapping[str, Any]) -> dict[str, str] | None:
    longitude, latitude = site.get("longitude"), site.get("latitude")
    if longitude is None or latitude is None or not (abs(longitude) <= 180 and abs(latitude) <= 90):
        return None
    return {"latitude": f"{latitude:.6f}", "longitude": f"{longitude:.6f}"}
