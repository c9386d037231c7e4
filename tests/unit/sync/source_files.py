"""Invented sources of charging locations, as other programs write them; shared by the tests and the fuzzing.

PYTEST_DONT_REWRITE: no tests here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from evplanner_plugin.domain.charging.model import Rejected, SourceLocation
from evplanner_plugin.sync.carriers.transport import Reply
from evplanner_plugin.sync.sources.reading import Reading, Source, read_locations

REAL = Path(__file__).resolve().parents[2] / "data"
"""Real files, each with its licence."""


def ocpi_location(number: int = 1, **changes: object) -> dict:
    """A Location as OCPI 2.2.1 has it, with two EVSEs."""
    found = {
        "country_code": "BE", "party_id": "FIC", "id": f"LOC{number}", "publish": True, "name": f"Fictief {number}",
        "address": f"Dorp {number}", "city": "Lille", "postal_code": "2275", "country": "BEL",
        "coordinates": {"latitude": f"51.{240000 + number}", "longitude": "4.823"}, "parking_type": "ON_STREET",
        "evses": [
            {
                "uid": f"{number}-{place}", "evse_id": f"BE*FIC*E{number}*{place}", "status": "AVAILABLE",
                "connectors": [{
                    "id": "1", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE",
                    "max_voltage": 230, "max_amperage": 16, "last_updated": "2026-01-01T00:00:00Z",
                }],
                "last_updated": "2026-01-01T00:00:00Z",
            }
            for place in (1, 2)
        ],
        "operator": {"name": "Fictief Laden"}, "time_zone": "Europe/Brussels", "last_updated": "2026-01-02T03:04:05Z",
    }
    return {**found, **changes}


def envelope(data: object, **more: object) -> dict:
    """OCPI's envelope."""
    return {"data": data, "status_code": 1000, "timestamp": "2026-01-01T00:00:00Z", **more}


def poi(number: int = 1) -> dict:
    """A POI of Open Charge Map, brief."""
    return {
        "ID": number, "UUID": f"U-{number}", "UsageTypeID": 1, "NumberOfPoints": 2, "StatusTypeID": 50,
        "AddressInfo": {"Title": f"Fictief {number}", "AddressLine1": f"Dorp {number}", "Town": "Lille",
                        "Postcode": "2275", "CountryID": 26, "Latitude": 51.24, "Longitude": 4.82},
        "Connections": [{"ID": 1, "ConnectionTypeID": 25, "PowerKW": 22, "CurrentTypeID": 20, "Quantity": 2,
                         "Amps": 32, "Voltage": 400}],
        "DateLastStatusUpdate": "2026-01-15T15:19:00Z",
    }


def mow_feature(location: int, evse: int, **changes: object) -> dict:
    """A row of a layer like MOW's: one per connector."""
    properties = {
        "laadpunt_teller": 1, "uniek_identificatienummer": f"loc-{location}__evs_{evse}", "uitbater": "Fictief Laden",
        "toegankelijkheid": "publiek", "kw": 11, "snelheid": "normaal", "stroomtype": "ac_3_phase",
        "connector": "IEC_62196_T2", "adres": f"Dorp {location}", "postcode": 2275, "gemeente": "Lille",
        "provincie": "Antwerpen", "latitude": 51.24 + location / 1000, "longitude": 4.82, "vervoerregio": "Kempen",
        **changes,
    }
    return {
        "type": "Feature", "id": f"laadpunten_public.{location}-{evse}", "properties": properties,
        "geometry": {"type": "Point", "coordinates": [properties["longitude"], properties["latitude"]]},
    }


def collection(features: list, **more: object) -> dict:
    """A FeatureCollection."""
    return {"type": "FeatureCollection", **more, "features": features}


CSV_TEXT = (
    "\ufeffLaadlocatie-ID;EVSE ID;Uitbater;Toegankelijkheid;Vermogen (kW);Stekkertype;Adres;Postcode;Gemeente;"
    "Breedtegraad;Lengtegraad;In dienst sinds\r\n"
    'L1;BE*FIC*E1*1;Fictief Laden;publiek;11,0;Type 2;"Dorp 1\nachteraan";2275;Lille;51,241;4,823;31/03/2024\r\n'
    "L1;BE*FIC*E1*2;Fictief Laden;publiek;11,0;Type 2;Dorp 1;2275;Lille;51,241;4,823;01/02/2024\r\n"
    "L2;BE*FIC*E2*1;Züger & Co;semi-publiek;150;CCS;Rue du Marché 5;2275;Lille;51,25;4,83;2025-06-01\r\n"
)

_NAMESPACES = (
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:com="http://datex2.eu/schema/3/common"'
    ' xmlns:egi="http://datex2.eu/schema/3/energyInfrastructure" xmlns:fac="http://datex2.eu/schema/3/facilities"'
    ' xmlns:loc="http://datex2.eu/schema/3/locationReferencing" xmlns:d2="http://datex2.eu/schema/3/d2Payload"'
    ' xmlns:locx="http://datex2.eu/schema/3/locationExtension"'
)


def datex_site(number: int = 1, *, place: str = "", points: str = "") -> str:
    """A site of a table publication, in the spelling of the AFIR profile."""
    place = place or (
        "<loc:pointByCoordinates><loc:pointCoordinates>"
        f"<loc:latitude>51.{240000 + number}</loc:latitude><loc:longitude>4.823</loc:longitude>"
        "</loc:pointCoordinates></loc:pointByCoordinates>"
    )
    points = points or "".join(
        f'<egi:refillPoint xsi:type="egi:ElectricChargingPoint" id="P{number}-{each}" version="1">'
        f"<fac:externalIdentifier>BE*FIC*E{number}*{each}</fac:externalIdentifier><egi:currentType>ac</egi:currentType>"
        "<egi:connector><egi:connectorType>iec62196T2</egi:connectorType>"
        "<egi:connectorFormat>socket</egi:connectorFormat><egi:chargingMode>mode3AC3p</egi:chargingMode>"
        "<egi:maxPowerAtSocket>22000</egi:maxPowerAtSocket></egi:connector></egi:refillPoint>"
        for each in (1, 2)
    )
    return (
        f'<egi:energyInfrastructureSite id="S{number}" version="1"><fac:name><com:values>'
        f'<com:value lang="nl">Fictief {number}</com:value></com:values></fac:name>'
        "<fac:lastUpdated>2026-01-02T04:04:05+01:00</fac:lastUpdated>"
        f'<fac:locationReference xsi:type="loc:PointLocation">{place}<loc:_locationReferenceExtension>'
        "<loc:facilityLocation><locx:address><locx:postcode>2275</locx:postcode><locx:city><com:values>"
        '<com:value lang="nl">Lille</com:value></com:values></locx:city><locx:countryCode>BE</locx:countryCode>'
        '<locx:addressLine order="2"><locx:type>houseNumber</locx:type><locx:text><com:values><com:value>'
        f"{number}</com:value></com:values></locx:text></locx:addressLine>"
        '<locx:addressLine order="1"><locx:type>street</locx:type><locx:text><com:values><com:value>Dorp</com:value>'
        "</com:values></locx:text></locx:addressLine></locx:address></loc:facilityLocation>"
        "</loc:_locationReferenceExtension></fac:locationReference>"
        '<fac:operator xsi:type="fac:OrganisationSpecification" id="o" version="1"><fac:name><com:values>'
        '<com:value lang="nl">Fictief Laden</com:value></com:values></fac:name></fac:operator>'
        f'<egi:typeOfSite>onstreet</egi:typeOfSite><egi:energyInfrastructureStation id="T{number}" version="1">'
        f"{points}</egi:energyInfrastructureStation></egi:energyInfrastructureSite>"
    )


def datex_table(*sites: str) -> bytes:
    """An EnergyInfrastructureTablePublication."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><d2:payload {_NAMESPACES}'
        ' xsi:type="egi:EnergyInfrastructureTablePublication" lang="nl" modelBaseVersion="3">'
        "<com:publicationTime>2026-01-02T03:04:05Z</com:publicationTime>"
        f'<egi:energyInfrastructureTable id="T" version="1">{"".join(sites)}</egi:energyInfrastructureTable>'
        "</d2:payload>"
    ).encode()


DATEX_STATUS = (
    f'<?xml version="1.0" encoding="UTF-8"?><d2:payload {_NAMESPACES}'
    ' xsi:type="egi:EnergyInfrastructureStatusPublication" lang="nl"><egi:energyInfrastructureSiteStatus>'
    '<fac:reference id="S1" version="1"/><egi:energyInfrastructureStationStatus><fac:reference id="T1"/>'
    '<egi:refillPointStatus xsi:type="egi:ElectricChargingPointStatus"><fac:reference id="P1-1"/>'
    "<fac:lastUpdated>2026-01-02T03:04:05Z</fac:lastUpdated><egi:status>faulted</egi:status></egi:refillPointStatus>"
    '<egi:refillPointStatus id="P1-2"><egi:status>occupied</egi:status></egi:refillPointStatus>'
    "</egi:energyInfrastructureStationStatus></egi:energyInfrastructureSiteStatus></d2:payload>"
).encode()

CAPABILITIES = b"""<?xml version="1.0"?><wfs:WFS_Capabilities version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0"
 xmlns:ows="http://www.opengis.net/ows/1.1"><ows:OperationsMetadata><ows:Operation name="GetFeature">
 <ows:Parameter name="outputFormat"><ows:AllowedValues>%s</ows:AllowedValues></ows:Parameter></ows:Operation>
 <ows:Constraint name="CountDefault"><ows:DefaultValue>%d</ows:DefaultValue></ows:Constraint></ows:OperationsMetadata>
 <wfs:FeatureTypeList><wfs:FeatureType><wfs:Name>beleid:wegen</wfs:Name></wfs:FeatureType>
 <wfs:FeatureType><wfs:Name>beleid:laadpunten_public</wfs:Name></wfs:FeatureType></wfs:FeatureTypeList>
</wfs:WFS_Capabilities>"""


def capabilities(formats: tuple = ("application/json",), most: int = 0) -> bytes:
    """Capabilities of a WFS with two feature types."""
    return CAPABILITIES % (b"".join(b"<ows:Value>%s</ows:Value>" % each.encode() for each in formats), most)


def gml(
    features: list[dict], srs: str = "urn:ogc:def:crs:EPSG::4326", matched: object = "", swap: bool = True
) -> bytes:
    """GeoJSON features as a WFS 2.0 gives them in GML 3.2."""
    members = []
    for feature in features:
        x, y = feature["geometry"]["coordinates"]
        fields = "".join(f"<ms:{key}>{value}</ms:{key}>" for key, value in feature["properties"].items())
        position = f"{y} {x}" if swap else f"{x} {y}"
        members.append(
            f'<wfs:member><ms:laadpunten gml:id="{feature["id"]}"><gml:boundedBy><gml:Envelope><gml:lowerCorner>1 1'
            "</gml:lowerCorner></gml:Envelope></gml:boundedBy><ms:geom>"
            f'<gml:Point srsName="{srs}"><gml:pos>{position}</gml:pos></gml:Point></ms:geom>{fields}</ms:laadpunten>'
            "</wfs:member>"
        )
    return (
        '<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0"'
        f' xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:ms="http://example.org/ms" numberMatched="{matched}"'
        f' numberReturned="{len(features)}">{"".join(members)}</wfs:FeatureCollection>'
    ).encode()


class Played:
    """A carrier whose server is a function: ``answer(path, query, headers)`` → Reply, bytes or JSON."""

    connections = 1

    def __init__(self, answer: Callable[[str, dict, dict], object]) -> None:
        self._answer = answer
        self.asked: list[tuple[str, dict]] = []
        self.hosts: set[str] = set()

    def request(self, method: str, url: str, *, params: Mapping | None = None, json: object = None,
                headers: Mapping | None = None) -> Reply:
        """See ``Transport``."""
        assert method == "GET" and json is None
        parts = urlsplit(url)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        query.update({key: str(value) for key, value in (params or {}).items()})
        self.asked.append((parts.path, query))
        self.hosts.add(parts.netloc)
        return reply(self._answer(parts.path, query, dict(headers or {})))

    def close(self) -> None:
        """See ``Transport``."""


def reply(found: object) -> Reply:
    """An answer out of what a played server says."""
    if isinstance(found, Reply):
        return found
    if isinstance(found, bytes):
        return Reply(200, {}, found)
    return Reply(200, {"Content-Type": "application/json"}, json.dumps(found).encode())


def read(path: object, carrier: object = None, **more: object) -> tuple[list[SourceLocation], list[Rejected], Reading]:
    """What a source holds: locations, what was rejected, and the reading itself."""
    reading = read_locations(Source(str(path), **more), carrier=carrier)
    items = list(reading)
    return (
        [each for each in items if isinstance(each, SourceLocation)],
        [each for each in items if isinstance(each, Rejected)], reading,
    )
