"""Open Charge Map: a list of POIs in JSON, brief (``compact=true``: ids of reference data) or whole.

Codes: Open Charge Map's reference data (https://api.openchargemap.io/v3/referencedata), as far as used in Belgium.
"""

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
from . import terms
from .json_stream import Frame, JsonStream
from .ocpi import Once, current_of, not_locations
from .problems import NO_ID, NOT_A_LOCATION, NOT_AN_OBJECT
from .values import excerpt, instant, number, power, text, whole, wrong_place

_STANDARD = {
    1: "IEC_62196_T1", 2: "CHADEMO", 25: "IEC_62196_T2", 1036: "IEC_62196_T2", 33: "IEC_62196_T2_COMBO",
    32: "IEC_62196_T1_COMBO", 23: "DOMESTIC_E", 28: "DOMESTIC_F", 8: "TESLA_R", 30: "TESLA_S", 27: "TESLA_S",
    26: "IEC_62196_T3C", 36: "IEC_62196_T3A",
}
_FORMAT = {25: "SOCKET", 1036: "CABLE", 2: "CABLE", 33: "CABLE", 32: "CABLE", 23: "SOCKET", 28: "SOCKET"}
_POWER_TYPE = {10: "AC_1_PHASE", 20: "AC_3_PHASE", 30: "DC"}
_STATUS = {
    10: "available", 20: "charging", 30: "inoperative", 50: "available", 75: "available", 100: "outoforder",
    150: "planned", 200: "removed", 210: "removed",
}
_ACCESS = {1: PUBLIC, 4: PUBLIC, 5: PUBLIC, 7: PUBLIC, 2: PRIVATE, 3: SEMI_PUBLIC, 6: SEMI_PUBLIC}
_COUNTRY = {26: "BE", 159: "NL", 80: "FR", 87: "DE", 131: "LU"}
_MOST_POINTS = 200


def locations_of(stream: JsonStream) -> Iterator[SourceLocation | Rejected]:
    """The POIs of a document. :class:`~evplanner_plugin.errors.BadInput` where it holds something else."""
    frame, once, found, count = Frame(), Once(), 0, 0
    other: Any = None
    for entry in stream.entries(("data", "items", "results"), frame, looks_like_poi):
        count += 1
        if looks_like_poi(entry):
            found += 1
        elif other is None:
            other = entry
        taken = once.take(location(entry), str(count))
        if taken is not None:
            yield taken
    if count and not found:
        raise not_locations(stream.name, other)


def looks_like_poi(entry: Any) -> bool:
    """Whether an object has an ``AddressInfo``."""
    return isinstance(entry, dict) and isinstance(entry.get("AddressInfo"), dict)


def location(entry: Any) -> SourceLocation | Rejected:
    """A POI as a charging location."""
    if not isinstance(entry, dict):
        return Rejected("", NOT_AN_OBJECT, excerpt(entry))
    place = entry.get("AddressInfo")
    if not isinstance(place, dict):
        return Rejected(text(entry.get("ID"), 40), NOT_A_LOCATION, excerpt(entry))
    ref = text(entry.get("ID"), 40) or text(entry.get("UUID"), 40)
    if not ref:
        return Rejected("", NO_ID, excerpt(place))
    longitude, latitude = number(place.get("Longitude")), number(place.get("Latitude"))
    wrong = wrong_place(longitude, latitude)
    if wrong:
        return Rejected(ref, wrong, excerpt(place))
    status = _status(entry)
    return SourceLocation(
        ref=ref, longitude=longitude, latitude=latitude, name=text(place.get("Title")),
        address=text(place.get("AddressLine1")), postal_code=text(place.get("Postcode"), 20),
        city=text(place.get("Town"), 100), country_code=_country(place), operator=_title(entry, "OperatorInfo"),
        access=_access(entry), status=status,
        updated=instant(entry.get("DateLastStatusUpdate") or entry.get("DateLastVerified")),
        evses=_evses(entry, status), extra=_extra(entry),
    )


def _evses(entry: Mapping[str, Any], status: str) -> list[SourceEvse]:
    """Charging points out of connections: POIs list kinds of connectors with a quantity, and the number of points.

    Where they are as many, each connector is a point; where there are fewer points, the connectors are dealt out, the
    strongest first; where there are more, the only kind of connector is repeated.
    """
    given = entry.get("Connections")
    connectors: list[SourceConnector] = []
    for each in given[:_MOST_POINTS] if isinstance(given, list) else []:
        if isinstance(each, dict):
            connectors += [_connector(each) for _ in range(min(whole(each.get("Quantity")) or 1, _MOST_POINTS))]
    connectors = connectors[:_MOST_POINTS]
    count = min(whole(entry.get("NumberOfPoints")) or len(connectors), _MOST_POINTS)
    if not count:
        return []
    if len({(each.standard, each.power_kw) for each in connectors}) == 1 and len(connectors) < count:
        connectors = [SourceConnector(**vars(connectors[0])) for _ in range(count)]
    connectors.sort(key=lambda each: -(each.power_kw or 0))
    evses = [SourceEvse(ref=str(number), status=status) for number in range(1, count + 1)]
    for place, connector in enumerate(connectors):
        own = evses[place % count].connectors
        connector.ref = str(len(own) + 1)
        own.append(connector)
    for evse in evses:
        powers = [each.power_kw for each in evse.connectors if each.power_kw is not None]
        evse.power_kw, evse.current = max(powers, default=None), current_of(evse.connectors)
    return evses


def _connector(each: Mapping[str, Any]) -> SourceConnector:
    type_id, current_id = whole(each.get("ConnectionTypeID")), whole(each.get("CurrentTypeID"))
    name = _title(each, "ConnectionType")
    kind = _POWER_TYPE.get(current_id, "") or terms.power_type(_title(each, "CurrentType"))
    return SourceConnector(
        standard=_STANDARD.get(type_id) or terms.standard(name), format=_FORMAT.get(type_id, ""), power_type=kind,
        max_voltage=whole(each.get("Voltage")), max_amperage=whole(each.get("Amps")),
        power_kw=power(each.get("PowerKW")),
    )


def _status(entry: Mapping[str, Any]) -> str:
    code = whole(entry.get("StatusTypeID"))
    detail = entry.get("StatusType")
    if code is None and isinstance(detail, dict):
        code = whole(detail.get("ID"))
    return _STATUS.get(code, "unknown" if code else "")


def _access(entry: Mapping[str, Any]) -> str:
    code = whole(entry.get("UsageTypeID"))
    detail = entry.get("UsageType")
    if code is None and isinstance(detail, dict):
        code = whole(detail.get("ID"))
    return _ACCESS.get(code, "")


def _country(place: Mapping[str, Any]) -> str:
    detail = place.get("Country")
    if isinstance(detail, dict):
        return text(detail.get("ISOCode"), 2).upper()
    return _COUNTRY.get(whole(place.get("CountryID")), "")


def _title(entry: Mapping[str, Any], key: str) -> str:
    detail = entry.get(key)
    return text(detail.get("Title"), 200) if isinstance(detail, dict) else ""


def _extra(entry: Mapping[str, Any]) -> dict[str, str]:
    found = {
        "operators_reference": text(entry.get("OperatorsReference"), 100),
        "open_charge_map_operator": text(entry.get("OperatorID"), 20),
        "comments": text(entry.get("GeneralComments"), 300),
    }
    return {key: value for key, value in found.items() if value and value != "1"}
