"""DATEX II v3 (CEN/TS 16157-10): EnergyInfrastructureTablePublication and …StatusPublication in XML.

Sites become charging locations, refill points charging points, whichever profile of the standard wrote them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ...domain.charging.model import (
    PUBLIC,
    Rejected,
    SourceConnector,
    SourceEvse,
    SourceLocation,
)
from ...errors import QT_TRANSLATE_NOOP
from . import terms
from .documents import Document
from .ocpi import Once, current_of, electric_power
from .problems import NO_ID, StatusesOnly, other_content
from .qgis_xml import Node, subtrees
from .status_update import StatusUpdate
from .values import excerpt, instant, number, power_of_watts, text, whole, wrong_place

SITE, STATION, TABLE = "energyInfrastructureSite", "energyInfrastructureStation", "energyInfrastructureTable"
SITE_STATUS, STATION_STATUS = "energyInfrastructureSiteStatus", "energyInfrastructureStationStatus"
POINTS = ("refillPoint", "electricChargingPoint")

_FORMATS = {"socket": "SOCKET", "cablemode2": "CABLE", "cablemode3": "CABLE", "othercable": "CABLE", "cable": "CABLE"}
_MOST_CONNECTORS = 20
_MOST_POINTS = 500


def locations(document: Document) -> Iterator[SourceLocation | Rejected]:
    """The sites of a table publication. :class:`~evplanner_plugin.errors.BadInput` where the document holds none."""
    once, count = Once(), 0
    found = subtrees(document, {SITE, SITE_STATUS})
    root = next(found)
    for node in found:
        if node.name == SITE_STATUS:
            raise StatusesOnly(
                QT_TRANSLATE_NOOP("errors", "{name} holds the statuses of charging points, not where they are."),
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Import the table publication (EnergyInfrastructureTablePublication) first, then this one under the"
                    " same name."
                ),
                name=document.name,
            )
        count += 1
        taken = once.take(location(node), str(count))
        if taken is not None:
            yield taken
    if not count:
        _refuse_other(document, root, "EnergyInfrastructureTablePublication")


def statuses(document: Document) -> Iterator[StatusUpdate]:
    """The statuses of a status publication, one for each charging point that has one."""
    count = 0
    found = subtrees(document, {SITE_STATUS})
    root = next(found)
    for site in found:
        count += 1
        where = _reference(site)
        for point in site.descendants("refillPointStatus", "electricChargingPointStatus"):
            ref, told = _reference(point), terms.status(point.words("status"))
            if ref and told:
                updated = point.words("lastUpdated") or site.words("lastUpdated")
                yield StatusUpdate(ref, where, told, instant(updated))
    if not count:
        _refuse_other(document, root, "EnergyInfrastructureStatusPublication")


def _refuse_other(document: Document, root: Node, wanted: str) -> None:
    """Nothing was found: fine for an empty publication of the wanted kind, else told."""
    kinds = [root.attributes.get("type", "")]
    for node in subtrees(document, {"payload", TABLE}):
        kinds += [node.name, node.attributes.get("type", "")]
    told = " ".join(kinds)
    if wanted in told or (wanted.endswith("TablePublication") and TABLE in told):
        return
    raise other_content(document.name, next((each for each in kinds if each), "") or root.name)


def _reference(node: Node) -> str:
    """The id that a status refers to; some leave the element ``reference`` out."""
    reference = node.child("reference")
    return text((reference or node).attributes.get("id") or node.attributes.get("id"), 100)


def location(site: Node) -> SourceLocation | Rejected:
    """A site as a charging location."""
    ref = text(site.attributes.get("id"), 100) or text(site.words("externalIdentifier"), 100)
    if not ref:
        return Rejected("", NO_ID, excerpt(site.words("name")))
    place = _place(site)
    longitude, latitude = place if place else (None, None)
    wrong = wrong_place(longitude, latitude)
    if wrong:
        return Rejected(ref, wrong, excerpt(f"{latitude} {longitude}" if place else site.words("name")))
    address = next(site.descendants("address"), None) or Node("address")
    kind = text(site.words("typeOfSite"), 40)
    updated = max(map(instant, [
        site.words("lastUpdated"), *(each.words("lastUpdated") for each in site.all(STATION))
    ]))
    return SourceLocation(
        ref=ref, longitude=longitude, latitude=latitude, name=text(site.words("name")), address=_street(address),
        postal_code=text(address.words("postcode"), 20), city=text(address.words("city"), 100),
        country_code=text(address.words("countryCode"), 2).upper(), operator=_operator(site),
        access=PUBLIC if kind.lower() == "onstreet" else "", updated=updated, evses=_evses(site),
        extra={"type_of_site": kind} if kind else {},
    )


def _place(site: Node) -> tuple[float, float] | None:
    """Longitude and latitude: the site's own, else those of one of its stations."""
    for outside in ((STATION,), ()):
        for name in ("pointCoordinates", "coordinatesForDisplay", "coordinates", "pointByCoordinates"):
            for node in site.descendants(name, outside=outside):
                longitude, latitude = number(node.words("longitude")), number(node.words("latitude"))
                if longitude is not None and latitude is not None:
                    return longitude, latitude
    return None


def _street(address: Node) -> str:
    """Street and house number, or the first line of another kind."""
    lines = [
        (each.words("type").lower(), text(each.words("text"), 200))
        for each in sorted(address.all("addressLine"), key=lambda each: number(each.attributes.get("order")) or 0)
    ]
    parts = [found for kind, found in lines if found and kind in ("street", "housenumber")]
    if not parts:
        parts = [found for _, found in lines if found][:1]
    return text(" ".join(parts), 300)


def _operator(site: Node) -> str:
    """Name of the operator of the site, else of one of its stations or points."""
    for outside in ((STATION,), ()):
        for node in site.descendants("operator", outside=outside):
            name = text(node.words("name"), 200) or text(node.words("legalName"), 200)
            if name:
                return name
    return ""


def _evses(site: Node) -> list[SourceEvse]:
    """The refill points; where ids repeat among stations (``0``, ``1`` …), the station's id goes before them."""
    found: list[tuple[str, str, Node]] = []
    stations = [*site.all(STATION)] or [site]
    for number_, station in enumerate(stations, start=1):
        own = text(station.attributes.get("id"), 100) or str(number_)
        for place, point in enumerate(station.descendants(*POINTS), start=1):
            found.append((own, text(point.attributes.get("id"), 100) or str(place), point))
    found = found[:_MOST_POINTS]
    repeated = len({ref for _, ref, _ in found}) < len(found)
    evses = {}
    seen: Counter[str] = Counter()
    for station_ref, ref, point in found:
        ref = f"{station_ref}/{ref}" if repeated else ref
        seen[ref] += 1
        if seen[ref] > 1:
            ref = f"{ref}/{seen[ref]}"
        evses[ref] = _evse(ref, point)
    return list(evses.values())


def _evse(ref: str, point: Node) -> SourceEvse:
    told = [point.attributes.get("id", ""), point.words("name")]
    external = [each.words() for each in point.all("externalIdentifier")]
    connectors: list[SourceConnector] = []
    for node in point.all("connector"):
        for _ in range(min(whole(node.words("numberOfConnectors")) or 1, _MOST_CONNECTORS)):
            if len(connectors) < _MOST_CONNECTORS:
                connectors.append(_connector(node, str(len(connectors) + 1)))
    powers = [each.power_kw for each in connectors if each.power_kw is not None]
    if not powers:
        powers = [found for node in point.descendants("availableChargingPower")
                  if (found := power_of_watts(node.words())) is not None]
    return SourceEvse(
        ref=ref, emi3_id=next(filter(None, map(terms.emi3, [*external, *told])), ""),
        status=terms.status(point.words("status")), power_kw=max(powers, default=None),
        current=terms.current(point.words("currentType")) or current_of(connectors), connectors=connectors,
    )


def _connector(node: Node, ref: str) -> SourceConnector:
    mode = text(node.words("chargingMode"), 40).lower()
    standard = terms.standard(node.words("connectorType"))
    kind = "DC" if "dc" in mode else "AC_3_PHASE" if "3p" in mode else "AC_1_PHASE" if "1p" in mode else ""
    voltage, amperage = whole(node.words("voltage")), whole(node.words("maximumCurrent"))
    return SourceConnector(
        ref=ref, standard=standard, format=_FORMATS.get(text(node.words("connectorFormat"), 40).lower(), ""),
        power_type=kind, max_voltage=voltage, max_amperage=amperage,
        power_kw=power_of_watts(node.words("maxPowerAtSocket")) or electric_power(kind, voltage, amperage),
    )
