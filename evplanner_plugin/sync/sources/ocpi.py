"""OCPI 2.2.1 Locations (and their kin of 2.1.1 and 2.2), from saved JSON or a page of a server."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...domain.charging.model import (
    PRIVATE,
    PUBLIC,
    SEMI_PUBLIC,
    Rejected,
    SourceConnector,
    SourceEvse,
    SourceLocation,
)
from ...errors import QT_TRANSLATE_NOOP, BadInput
from . import terms
from .json_stream import Frame, JsonStream
from .problems import NO_ID, NOT_A_LOCATION, NOT_AN_OBJECT, OTHER_FILE, REPEATED
from .values import excerpt, instant, number, power, power_of_watts, remembered, text, whole, wrong_place

LISTS = ("data", "locations", "items", "results")
"""Keys under which a list of locations may stand."""

_ACCESS_BY_PARKING = {"ON_STREET": PUBLIC, "ALONG_MOTORWAY": PUBLIC, "ON_DRIVEWAY": PRIVATE}
"""OCPI has no field for access; its ParkingType (8.4.17) says it for these. Garages and car parks may be either."""

_SEMI_PUBLIC_BY = {"CUSTOMERS", "EMPLOYEES"}
"""Parking restrictions (8.4.18) that leave a charging point to some people."""

_PHASES = {"AC_1_PHASE": 1, "AC_2_PHASE": 2, "AC_2_PHASE_SPLIT": 2, "AC_3_PHASE": 3, "DC": 1}
_MOST_POINTS = 1000

NOT_LOCATIONS = (
    (("cdr_location",), QT_TRANSLATE_NOOP("errors", "{name} holds a charge detail record (CDR) of OCPI.")),
    (("cdr_token", "kwh"), QT_TRANSLATE_NOOP("errors", "{name} holds a charging session of OCPI.")),
    (("charging_periods",), QT_TRANSLATE_NOOP("errors", "{name} holds a part of a charging session of OCPI.")),
    (("elements", "currency"), QT_TRANSLATE_NOOP("errors", "{name} holds a tariff of OCPI.")),
    (("currency", "price_components"), QT_TRANSLATE_NOOP("errors", "{name} holds a tariff of OCPI.")),
    (("uid", "contract_id"), QT_TRANSLATE_NOOP("errors", "{name} holds a charging card (token) of OCPI.")),
    (("uid", "visual_number"), QT_TRANSLATE_NOOP("errors", "{name} holds a charging card (token) of OCPI.")),
    (("token", "url"), QT_TRANSLATE_NOOP("errors", "{name} holds credentials of OCPI.")),
    (("endpoints",), QT_TRANSLATE_NOOP("errors", "{name} holds the list of endpoints of an OCPI server.")),
    (("version", "url"), QT_TRANSLATE_NOOP("errors", "{name} holds the list of versions of an OCPI server.")),
    (("uid", "connectors"), QT_TRANSLATE_NOOP("errors", "{name} holds a single charging point (EVSE) of OCPI.")),
    (("opening_times",), QT_TRANSLATE_NOOP("errors", "{name} holds opening hours of OCPI.")),
    (("twentyfourseven",), QT_TRANSLATE_NOOP("errors", "{name} holds opening hours of OCPI.")),
    (("regular_hours",), QT_TRANSLATE_NOOP("errors", "{name} holds opening hours of OCPI.")),
    (("energy_mix",), QT_TRANSLATE_NOOP("errors", "{name} holds an energy mix of OCPI.")),
    (("is_green_energy",), QT_TRANSLATE_NOOP("errors", "{name} holds an energy mix of OCPI.")),
    (("language", "text"), QT_TRANSLATE_NOOP("errors", "{name} holds a text of OCPI.")),
    (("total_cost",), QT_TRANSLATE_NOOP("errors", "{name} holds a part of a charging session of OCPI.")),
    (("valid",), QT_TRANSLATE_NOOP("errors", "{name} holds a change to a charging card of OCPI.")),
    (("last_updated",), QT_TRANSLATE_NOOP("errors", "{name} holds a change to a part of a location of OCPI.")),
)
"""Fields that tell the other objects of OCPI, the most telling first, and the sentence for each."""


def locations_of(stream: JsonStream) -> Iterator[SourceLocation | Rejected]:
    """The locations of a document: the envelope of OCPI, a list, a single location, or an object with one per key.

    :class:`~evplanner_plugin.errors.BadInput` where it holds something else, or an error of a server.
    """
    frame = Frame()
    once = Once()
    count = found = 0
    other: Any = None
    for entry in stream.entries(LISTS, frame, _is_entry_of_map):
        count += 1
        if frame.kind == "object" and not looks_like_location(entry):
            raise not_locations(stream.name, entry)
        if found or looks_like_location(entry):
            found += 1
        elif other is None:
            other = entry
            if kind_of(entry):
                raise not_locations(stream.name, entry)
        taken = once.take(location(entry), f"{count}")
        if taken is not None:
            yield taken
    if count and not found:
        raise not_locations(stream.name, other)
    failed = server_problem(frame.values, stream.name)
    if failed is not None:
        raise failed


class Once:
    """Lets each location through once.

    One that comes again unchanged (pages overlap while a server's data change) is dropped without a word; another
    content under the same id is rejected.
    """

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}
        self.fresh = 0

    def take(self, found: SourceLocation | Rejected, row: str) -> SourceLocation | Rejected | None:
        """``found`` the first time, ``None`` or :class:`Rejected` after that."""
        if isinstance(found, Rejected):
            return found if found.row else Rejected(row, found.reason, found.text)
        mark = hash((found.updated, found.longitude, found.latitude, len(found.evses), found.operator, found.name))
        before = self.seen.setdefault(found.ref, mark)
        if len(self.seen) > self.fresh:
            self.fresh = len(self.seen)
            return found
        return None if before == mark else Rejected(found.ref, REPEATED, excerpt(found.name or found.address))


def looks_like_location(entry: Any) -> bool:
    """Whether an object has the fields of a location (in part: what is missing is told later)."""
    if not isinstance(entry, dict):
        return False
    keys = entry.keys()
    if "coordinates" in keys:
        return isinstance(entry["coordinates"], dict) or "evses" in keys
    return ("evses" in keys and ("id" in keys or "locationId" in keys)) or {"latitude", "longitude"} <= keys


def _is_entry_of_map(value: dict) -> bool:
    """Whether the first value of an object is a location: one has an id, its coordinates have none."""
    return looks_like_location(value) and any(key in value for key in ("id", "locationId", "evses"))


def kind_of(entry: Any) -> str:
    """The sentence for another object of OCPI, "" for none that is known."""
    if not isinstance(entry, dict):
        return ""
    return next((sentence for keys, sentence in NOT_LOCATIONS if all(key in entry for key in keys)), "")


def not_locations(name: str, entry: Any) -> BadInput:
    """The sentence for a document that holds other things than locations."""
    sentence = kind_of(entry) or QT_TRANSLATE_NOOP("errors", "{name} holds JSON, but no charging locations.")
    return BadInput(sentence, OTHER_FILE, name=name)


def server_problem(envelope: Mapping[str, Any], name: str) -> BadInput | None:
    """What an envelope of OCPI says went wrong: its ``status_code`` is 2000 or more."""
    code = number(envelope.get("status_code"))
    if code is None or code < 2000:
        return None
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} holds an error of an OCPI server ({code}): {words}"),
        QT_TRANSLATE_NOOP("errors", "Ask whoever runs the server."),
        name=name, code=int(code), words=text(envelope.get("status_message"), 200) or "?",
    )


def location(entry: Any) -> SourceLocation | Rejected:
    """A Location object (OCPI 2.2.1, 8.3.1) as a charging location."""
    if not isinstance(entry, dict):
        return Rejected("", NOT_AN_OBJECT, excerpt(entry))
    id = text(entry.get("id") or entry.get("locationId") or entry.get("ocpiId"), 100)
    if not id:
        return Rejected("", NO_ID if looks_like_location(entry) else NOT_A_LOCATION, excerpt(entry))
    country, party = text(entry.get("country_code"), 2).upper(), text(entry.get("party_id"), 3).upper()
    ref = "*".join(part for part in (country, party, id) if part)
    where = entry.get("coordinates")
    where = where if isinstance(where, dict) else entry
    longitude, latitude = number(where.get("longitude")), number(where.get("latitude"))
    wrong = wrong_place(longitude, latitude)
    if wrong:
        return Rejected(ref, wrong, excerpt(where))
    evses = _evses(entry)
    return SourceLocation(
        ref=ref, longitude=longitude, latitude=latitude,
        name=text(entry.get("name")), address=text(entry.get("address")),
        postal_code=text(entry.get("postal_code") or entry.get("postalCode"), 20), city=text(entry.get("city"), 100),
        country_code=country or _two_letters(entry.get("country")), party_id=party,
        operator=_business(entry, "operator"), access=_access(entry), status=_status(evses),
        updated=instant(entry.get("last_updated") or entry.get("lastUpdated")), evses=evses, extra=_extra(entry),
    )


def _evses(entry: Mapping[str, Any]) -> list[SourceEvse]:
    """The EVSEs; one without a uid gets its number, a uid that comes twice counts once."""
    found: dict[str, SourceEvse] = {}
    given = entry.get("evses")
    for place, each in enumerate(given[:_MOST_POINTS] if isinstance(given, list) else [], start=1):
        if not isinstance(each, dict):
            continue
        emi3 = terms.emi3(each.get("evse_id"))
        ref = text(each.get("uid"), 100) or text(each.get("evse_id"), 100) or str(place)
        if ref in found:
            continue
        connectors = _connectors(each)
        powers = [one.power_kw for one in connectors if one.power_kw is not None]
        found[ref] = SourceEvse(
            ref=ref, emi3_id=emi3, status=terms.status(each.get("status")), power_kw=max(powers, default=None),
            current=current_of(connectors), connectors=connectors,
        )
    return list(found.values())


def current_of(connectors: list[SourceConnector]) -> str:
    """``dc`` where one of the connectors gives direct current, else ``ac``, "" where no connector tells."""
    told = [terms.current(each.power_type, each.standard) for each in connectors]
    return "dc" if "dc" in told else "ac" if "ac" in told else ""


def _connectors(evse: Mapping[str, Any]) -> list[SourceConnector]:
    found: dict[str, SourceConnector] = {}
    given = evse.get("connectors")
    for place, each in enumerate(given[:_MOST_POINTS] if isinstance(given, list) else [], start=1):
        if not isinstance(each, dict):
            continue
        ref = text(each.get("id"), 100) or str(place)
        if ref not in found:
            found[ref] = SourceConnector(ref, *_kind_of_connector(*map(each.get, _OF_CONNECTOR)))
    return list(found.values())


_OF_CONNECTOR = (
    "standard", "format", "power_type", "max_voltage", "max_amperage", "max_electric_power", "voltage", "amperage",
)  # fmt: skip
"""What tells of which kind a connector is; the last two are what 2.1.1 calls the voltage and amperage."""


@remembered
def _kind_of_connector(
    standard: Any, format: Any, power_type: Any, voltage: Any, amperage: Any, watts: Any, old_voltage: Any,
    old_amperage: Any,
) -> tuple[str, str, str, int | None, int | None, float | None]:
    """Standard, format, power type, V, A and kW: the fields of :class:`SourceConnector` behind its reference."""
    volts, amperes = whole(voltage), whole(amperage)
    if volts is None:
        volts = whole(old_voltage)
    if amperes is None:
        amperes = whole(old_amperage)
    kind = terms.power_type(power_type)
    format = text(format, 20).upper()
    return (
        terms.standard(standard), format if format in ("SOCKET", "CABLE") else "", kind, volts, amperes,
        power_of_watts(watts) or electric_power(kind, volts, amperes),
    )  # fmt: skip


def electric_power(kind: str, voltage: int | None, amperage: int | None) -> float | None:
    """kW from V, A and the number of phases, None where one of them is not known.

    OCPI 2.2.1 (8.3.3) gives the voltage of three phases from line to neutral, and says that ``max_electric_power`` is
    told where it is lower than the product. From 300 V on, a voltage of three phases can only be that between lines.
    """
    phases = _PHASES.get(kind)
    if phases is None or voltage is None or amperage is None:
        return None
    between_lines = kind == "AC_3_PHASE" and voltage >= 300
    return power(voltage * amperage * (3**0.5 if between_lines else phases), watt=True)


def _business(entry: Mapping[str, Any], role: str) -> str:
    """Name in BusinessDetails; some servers send the name alone, or ``operatorName``."""
    found = entry.get(role)
    if isinstance(found, dict):
        found = found.get("name")
    return text(found, 200) or text(entry.get(f"{role}Name"), 200)


def _access(entry: Mapping[str, Any]) -> str:
    """Access as far as OCPI tells: by the kind of parking, or where every EVSE is left to customers or employees."""
    given = entry.get("evses")
    restricted = [
        set(map(str, each.get("parking_restrictions") or [])) & _SEMI_PUBLIC_BY
        for each in (given if isinstance(given, list) else [])[:_MOST_POINTS]
        if isinstance(each, dict) and isinstance(each.get("parking_restrictions") or [], list)
    ]
    if restricted and all(restricted):
        return SEMI_PUBLIC
    kind = entry.get("parking_type") or entry.get("parkingType") or entry.get("type")
    return _ACCESS_BY_PARKING.get(kind, "") if isinstance(kind, str) else ""


def _status(evses: list[SourceEvse]) -> str:
    """A location is ``planned`` or ``removed`` where all its EVSEs are; otherwise OCPI has no status for it."""
    told = {each.status for each in evses}
    return told.pop() if len(told) == 1 and told <= {"planned", "removed"} else ""


def _extra(entry: Mapping[str, Any]) -> dict[str, str]:
    """What is worth keeping beside the rest."""
    if _OF_EXTRA.isdisjoint(entry):
        return {}
    found = {
        "parking_type": text(entry.get("parking_type") or entry.get("parkingType"), 40),
        "owner": _business(entry, "owner"), "suboperator": _business(entry, "suboperator"),
        "time_zone": text(entry.get("time_zone"), 40),
        "publish": "false" if entry.get("publish") is False else "",
    }
    hours = entry.get("opening_times")
    if isinstance(hours, dict) and isinstance(hours.get("twentyfourseven"), bool):
        found["twentyfourseven"] = text(hours["twentyfourseven"])
    return {key: value for key, value in found.items() if value}


_OF_EXTRA = frozenset(
    ("parking_type", "parkingType", "owner", "ownerName", "suboperator", "suboperatorName", "time_zone", "publish",
     "opening_times")
)  # fmt: skip


def _two_letters(country: Any) -> str:
    """The two letters of a country that OCPI spells with three (ISO 3166-1), for Belgium and its neighbours."""
    code = text(country, 3).upper()
    known = {"BEL": "BE", "NLD": "NL", "FRA": "FR", "DEU": "DE", "LUX": "LU", "GBR": "GB"}
    return known.get(code, code if len(code) == 2 else "")


