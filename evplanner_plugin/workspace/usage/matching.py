"""Which charging point of the workspace a file means by a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...domain.usage.sessions import PointRef

if TYPE_CHECKING:
    from ..store import Workspace


@dataclass(frozen=True)
class Place:
    """A charging point or, with ``evse_id`` "", a whole location of the workspace."""

    location_id: str
    evse_id: str = ""


@dataclass
class KnownPoints:
    """The workspace's charging points and locations by everything that a file may call them."""

    locations: dict[str, str] = field(default_factory=dict)  # what a location is called → its id, "" where not unique
    names: dict[str, str] = field(default_factory=dict)
    registered: dict[str, Place | None] = field(default_factory=dict)  # by emi3 id
    evses: dict[str, Place | None] = field(default_factory=dict)  # by evse_ref, source_id or id
    within: dict[tuple[str, str], Place | None] = field(default_factory=dict)  # by location and evse_ref
    single: dict[str, Place] = field(default_factory=dict)  # locations with one charging point
    ids: dict[str, Place] = field(default_factory=dict)  # by the workspace's own ids

    @classmethod
    def of(cls, workspace: Workspace) -> KnownPoints:
        """Read the workspace's locations and charging points; raises :class:`WorkspaceError`."""
        with workspace.reading() as connection:
            locations = connection.execute("SELECT id, location_ref, source_id, name FROM charging_location").fetchall()
            evses = connection.execute("SELECT id, location_id, evse_ref, emi3_id, source_id FROM evse").fetchall()
        return cls.of_rows(locations, evses)

    @classmethod
    def of_rows(cls, locations: Iterable, evses: Iterable) -> KnownPoints:
        """From rows (id, location_ref, source_id, name) and (id, location_id, evse_ref, emi3_id, source_id)."""
        known = cls()
        for id_, ref, source_id, name in map(tuple, locations):
            known.ids[str(id_)] = Place(str(id_))
            for text in {_plain(ref), _plain(source_id), _plain(id_)} - {""}:
                known.locations[text] = str(id_) if known.locations.get(text, str(id_)) == str(id_) else ""
            if _plain(name):
                known.names[_plain(name)] = "" if _plain(name) in known.names else str(id_)
        count: dict[str, list[Place]] = {}
        for id_, location_id, ref, emi3, source_id in map(tuple, evses):
            place = Place(str(location_id or ""), str(id_))
            known.ids[str(id_)] = place
            count.setdefault(place.location_id, []).append(place)
            _once(known.registered, _register(emi3), place)
            for text in {_plain(ref), _plain(source_id), _plain(id_)} - {""}:
                _once(known.evses, text, place)
                _once(known.within, (place.location_id, text), place)
        known.single = {location: places[0] for location, places in count.items() if location and len(places) == 1}
        return known

    def match(self, ref: PointRef, points: Mapping[str, str] | None = None) -> Place | None:
        """The place that a file means by ``ref``; None where the workspace knows none, or more than one.

        ``points``: what a person said, a name in the file → an id in the workspace; it outweighs everything. Else the
        id of the European register, the point within its location, the point alone (with its connector where the
        source counts sockets), the location, and its name.
        """
        for text in (str(ref), ref.emi3, ref.evse, ref.location, ref.name):
            if points and text in points:
                return self.ids.get(points[text])
        for text in (ref.emi3, ref.evse):
            place = self.registered.get(_register(text))
            if place is not None:
                return place
        location = self.locations.get(_plain(ref.location), "")
        for text in _spellings(ref):
            place = self.within.get((location, text)) if location else self.evses.get(text)
            if place is not None:
                return place
        if ref.location and not location:
            return None  # the point's own location is not there: another one with a point of that number is not it
        if not location and ref.evse:
            location = self.locations.get(_plain(ref.evse), "")
        if not location and not ref.evse and not ref.emi3:
            location = self.names.get(_plain(ref.name), "")
        if not location:
            return None
        return self.single.get(location) or Place(location)

    def match_all(self, refs: Sequence[PointRef], points: Mapping[str, str] | None = None) -> list[Place | None]:
        """:meth:`match` for each."""
        return [self.match(ref, points) for ref in refs]


def _spellings(ref: PointRef) -> list[str]:
    """What a point may be called, the surest first: with its socket, then alone."""
    evse, connector = _plain(ref.evse), _plain(ref.connector)
    joined = [f"{evse}{mark}{connector}" for mark in ("*", "-", "_", ".", "/", ":", " ", "")] if connector else []
    return [*joined, evse] if evse else ([connector] if connector and ref.location else [])


def _plain(value: object) -> str:
    return str(value).strip().casefold() if value is not None else ""


def _register(value: object) -> str:
    """An id of the European register without separators; "" for anything else."""
    text = re.sub(r"[\s*\-]", "", str(value or "")).upper()
    return text if re.fullmatch(r"[A-Z]{2}[A-Z0-9]{3}E[A-Z0-9]{1,31}", text) else ""


def _once(places: dict, key, place: Place) -> None:
    """Note a place under a key; a key that two places have means neither."""
    if key and key != ("", ""):
        places[key] = place if places.get(key, place) == place else None
