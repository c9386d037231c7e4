"""Charging locations out of servers that do not do as they should: OCPI, WFS 2.0, OGC API – Features; and DATEX II."""

from __future__ import annotations

import base64
import json
import threading
import time

import pytest

from evplanner_plugin.errors import BadInput, Cancelled, EvPlannerError
from evplanner_plugin.sync.carriers.transport import Reply, RequestsTransport
from evplanner_plugin.sync.sources import problems
from evplanner_plugin.sync.sources.problems import SourceError
from evplanner_plugin.sync.sources.reading import Source, read_locations, read_status
from evplanner_plugin.sync.sources.token import TokenCarrier
from tests.unit.sync.source_files import (
    DATEX_STATUS,
    Played,
    capabilities,
    collection,
    datex_site,
    datex_table,
    envelope,
    gml,
    mow_feature,
    ocpi_location,
    read,
)

HOST = "https://ocpi.example.org"
VERSIONS, DETAILS, LOCATIONS = "/ocpi/versions", "/ocpi/2.2.1", "/ocpi/cpo/2.2.1/locations"


class OcpiServer:
    """Plays an OCPI server with ``count`` locations, ``most`` a page, and the faults that are named."""

    def __init__(self, count: int = 7, most: int = 3, **faults: object) -> None:
        self.all = [ocpi_location(number) for number in range(count)]
        self.most, self.faults = most, faults

    def __call__(self, path: str, query: dict, headers: dict) -> object:
        host = self.faults.get("host", HOST)
        if path == VERSIONS:
            return envelope([{"version": "2.1.1", "url": f"{host}/ocpi/2.1.1"},
                             {"version": "2.2.1", "url": f"{host}{DETAILS}"}])
        if path == DETAILS:
            return envelope({"version": "2.2.1", "endpoints": [
                {"identifier": "locations", "role": "RECEIVER", "url": f"{host}/ocpi/emsp/2.2.1/locations"},
                {"identifier": "locations", "role": "SENDER", "url": f"{host}{LOCATIONS}"}]})
        if path != LOCATIONS:
            return Reply(404, {}, b"{}")
        return self.page(query, host)

    def page(self, query: dict, host: str) -> object:
        found = [each for each in self.all if each["last_updated"] >= query.get("date_from", "")]
        if "limit" in query and self.faults.get("no_limit"):
            return Reply(400, {}, b'{"status_code": 2001, "status_message": "limit"}')
        offset = 0 if self.faults.get("circle") else int(query.get("offset", 0))
        size = min(int(query.get("limit", self.most)), self.most)
        body = json.dumps(envelope(found[offset: offset + size])).encode()
        headers = {"X-Limit": str(size)}
        if "total" not in self.faults or self.faults["total"] is not None:
            headers["X-Total-Count"] = str(self.faults.get("total", len(found)))
        if offset + size < len(found) and not self.faults.get("no_link"):
            path = self.faults.get("link_path", LOCATIONS)
            limit = "" if self.faults.get("no_limit") else f"&limit={size}"
            headers["Link"] = f'<{host}{path}?offset={offset + size}{limit}>; rel="next"'
        return Reply(200, headers, body)


def refs(locations):
    return [each.ref for each in locations]


@pytest.mark.parametrize("address", [VERSIONS, DETAILS, LOCATIONS])
@pytest.mark.parametrize("faults", [
    {}, {"no_link": True}, {"no_link": True, "total": None}, {"total": 2}, {"total": 9_999}, {"no_limit": True},
    {"total": None}, {"host": "http://10.0.0.5:8080"}, {"link_path": "/ocpi/VersionNumber.v_2_2_1/"},
    {"no_link": True, "total": 9_999},
], ids=lambda faults: ",".join(faults) or "as it should be")
def test_all_locations_come_whatever_the_server_says(address, faults):
    """Totals that lie, links that are missing, lead elsewhere or to an inner name, limits that are refused."""
    carrier = Played(OcpiServer(**faults))
    locations, rejected, reading = read(HOST + address, carrier, format="ocpi")
    assert refs(locations) == [f"BE*FIC*LOC{number}" for number in range(7)] and not rejected
    assert carrier.hosts == {"ocpi.example.org"}  # the token went nowhere else
    assert bool(reading.notes) == ("link_path" in faults)


def test_only_what_changed_since():
    server = OcpiServer()
    for place, location in enumerate(server.all):
        location["last_updated"] = f"2026-0{place + 1}-01T00:00:00.000Z"
    carrier = Played(server)
    locations, _, reading = read(HOST + VERSIONS, carrier, since="2026-05-01")
    assert reading.delta and len(locations) == 3
    assert carrier.asked[2][1]["date_from"] == "2026-05-01T00:00:00.000Z"


@pytest.mark.parametrize("faults", [{"circle": True}, {"circle": True, "no_link": True, "total": 50}])
def test_a_server_that_turns_in_circles_is_told_and_nothing_is_taken(faults):
    with pytest.raises(SourceError, match="same page again after 3 locations"):
        read(HOST + VERSIONS, Played(OcpiServer(**faults)))


def test_a_server_that_gives_everything_each_time_is_read_once():
    everything = OcpiServer(count=7, most=7, circle=True, no_link=True, total=None)
    assert len(read(HOST + LOCATIONS, Played(everything))[0]) == 7


@pytest.mark.parametrize("answer, words", [
    (Reply(401, {}, b"{}"), "refused the login"), (Reply(403, {}, b""), "refused the login"),
    (Reply(404, {}, b""), "nothing at"), (Reply(500, {}, b'{"detail": "stuk"}'), r"fault \(500\): stuk"),
    (Reply(503, {}, b"<html>"), r"fault \(503\)"), (Reply(200, {}, b"<html><body>Log in"), "web page"),
    (Reply(200, {}, b"{broken"), "does not answer with charging locations"), (Reply(200, {}, b""), "does not answer"),
    (Reply(200, {}, b"[" * 100_000), "nested too deeply"), (Reply(200, {}, b"[1, 2]"), "does not answer"),
    (Reply(200, {}, b'{"status_code": 3000, "status_message": "Generic", "data": []}'), "error 3000: Generic"),
    (Reply(302, {"Location": "https://elsewhere.example.net/login"}, b""), "has moved to https://elsewhere"),
    (envelope([{"version": "1.0", "url": HOST + "/1.0"}]), "speaks 1.0 only"),
    (envelope({"endpoints": [{"identifier": "tariffs", "url": HOST}]}), "offers no charging locations"),
], ids=str)
def test_refusals_and_nonsense_are_one_sentence(answer, words):
    with pytest.raises(EvPlannerError, match=words) as found:
        read(HOST + VERSIONS, Played(lambda path, query, headers: answer))
    assert "?" not in str(found.value).partition("http")[2].partition(" ")[0]  # addresses are shown without a query


@pytest.mark.parametrize("plain_only", [False, True])
@pytest.mark.parametrize("how", [401, 400, 500, "error in the envelope"])
def test_the_token_goes_in_the_spelling_that_the_server_takes(plain_only, how):
    wanted = "Token " + ("geheim" if plain_only else base64.b64encode(b"geheim").decode())
    server, seen = OcpiServer(), []

    def answer(path, query, headers):
        seen.append(headers.get("Authorization"))
        if headers.get("Authorization") != wanted:
            body = b'{"data": [], "status_code": 3000}'
            return Reply(200, {}, body) if isinstance(how, str) else Reply(how, {}, b"")
        return server(path, query, headers)

    assert len(read(HOST + VERSIONS, TokenCarrier(Played(answer), "geheim"))[0]) == 7
    assert seen[int(plain_only):] == [wanted] * (len(seen) - plain_only)
    with pytest.raises(EvPlannerError):
        read(HOST + VERSIONS, TokenCarrier(Played(answer), "anders"))


def test_cancelling_leaves_a_server_that_does_not_answer(tmp_path):
    class Slow(Played):
        connections = 2

        def request(self, *arguments, **more):
            time.sleep(5)

    stopped = threading.Event()
    threading.Timer(0.2, stopped.set).start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        list(read_locations(Source(HOST + VERSIONS), carrier=Slow(lambda *_: None), cancelled=stopped.is_set))
    assert time.monotonic() - begun < 2


def test_unencrypted_addresses_are_refused():
    with pytest.raises(EvPlannerError, match="not encrypted"):
        read("http://ocpi.example.org/ocpi/versions", RequestsTransport())


# -- WFS and OGC API – Features -------------------------------------------------------------------------------

WFS = "https://geo.example.org/geoserver/wfs"
ROWS = [mow_feature(number // 2, number % 2) for number in range(9)]


NO_ORDER = (b"<ows:ExceptionReport xmlns:ows='x'><ows:Exception><ows:ExceptionText>Cannot do natural order without a"
            b" primary key</ows:ExceptionText></ows:Exception></ows:ExceptionReport>")


def wfs_server(formats=("application/json",), most=4, matched=True, **faults):
    def answer(path, query, headers):
        if query["request"] == "GetCapabilities":
            return capabilities(formats, most)
        assert query["typeNames"] == "beleid:laadpunten_public" and query["version"] == "2.0.0"
        if faults.get("needs_order") and "sortBy" not in query:
            return Reply(400, {}, NO_ORDER)
        start = 0 if faults.get("circle") else int(query["startIndex"])
        page = ROWS[start: start + min(int(query["count"]), most or 100)]
        if "outputFormat" in query:
            return collection(page, **({"numberMatched": len(ROWS)} if matched else {}))
        return gml(page, query["srsName"], len(ROWS) if matched else "unknown", swap=not faults.get("unswapped"))

    return Played(answer)


@pytest.mark.parametrize("options", [
    {}, {"matched": False}, {"most": 0}, {"formats": ("text/xml; subtype=gml/3.2",)},
    {"formats": (), "matched": False}, {"formats": (), "unswapped": True}, {"needs_order": True},
], ids=str)
def test_wfs_rows_become_locations(options):
    carrier = wfs_server(**options)
    mapping = {"location_id": "uniek_identificatienummer", "power_kw": "kw", "operator": "uitbater"}
    locations, rejected, reading = read(WFS + "?service=WFS&request=GetCapabilities", carrier, mapping=mapping)
    assert reading.format == "wfs" and not rejected
    assert {each.ref: len(each.evses) for each in locations} == {
        "loc-0": 2, "loc-1": 2, "loc-2": 2, "loc-3": 2, "loc-4": 1}
    assert locations[0].latitude == pytest.approx(51.24) and locations[0].longitude == pytest.approx(4.82)


@pytest.mark.parametrize("answer, words", [
    (capabilities(()).replace(b"laadpunten_public", b"bossen"), "several layers"),
    (b"<ows:ExceptionReport xmlns:ows='x'><ows:ExceptionText>Weg</ows:ExceptionText></ows:ExceptionReport>", "Weg"),
    (b"<!DOCTYPE html><html></html>", "web page"), (b"{}", "does not answer"), (b"", "does not answer"),
    (b"<a></a>", '"a"'),
])
def test_services_that_are_none_are_one_sentence(answer, words):
    with pytest.raises(EvPlannerError, match=words):
        read(WFS, Played(lambda path, query, headers: answer))


def test_a_wfs_that_repeats_its_page_is_told():
    with pytest.raises(SourceError, match="same page again"):
        read(WFS, wfs_server(circle=True))


@pytest.mark.parametrize("address", ["", "/collections", "/collections/laadpunten", "/collections/laadpunten/items"])
@pytest.mark.parametrize("fault", ["", "other host", "no limit", "circle"])
def test_ogc_api_features(address, fault):
    root = "https://geo.example.org/ogc/features/v1"

    def answer(path, query, headers):
        if path.endswith("/collections"):
            return {"collections": [{"id": "laadpunten"}, {"id": "wegen"}]}
        assert path.endswith("/collections/laadpunten/items")
        if fault == "no limit" and "limit" in query:
            return Reply(400, {}, b"{}")
        start = int(query.get("offset", 0))
        base = "http://inner:8080/ogc/features/v1" if fault == "other host" else root
        links = [{"rel": "next", "href": f"{base}/collections/laadpunten/items?offset={start + 4}"}]
        page = ROWS[:4] if fault == "circle" else ROWS[start: start + 4]
        more = start + 4 < len(ROWS) or fault == "circle"
        return collection(page, numberMatched=len(ROWS), links=links if more else [])

    carrier = Played(answer)
    if fault == "circle":
        with pytest.raises(SourceError, match="same page again"):
            read(root + address, carrier, format="ogc_api_features")
    else:
        locations, _, _ = read(root + address, carrier, format="ogc_api_features")
        assert len(locations) == 5 and carrier.hosts == {"geo.example.org"}


def test_a_document_at_an_address():
    carrier = Played(lambda path, query, headers: [ocpi_location(1)])
    locations, _, reading = read("https://data.example.org/laadpalen.json?key=geheim", carrier)
    assert (len(locations), reading.format) == (1, "ocpi") and carrier.asked[0][1] == {"key": "geheim"}


# -- DATEX II -------------------------------------------------------------------------------------------------


def table(tmp_path, content):
    path = tmp_path / "table.xml"
    path.write_bytes(content)
    return path


def test_datex_sites_become_locations(tmp_path):
    locations, rejected, reading = read(table(tmp_path, datex_table(datex_site(1), datex_site(2))))
    assert reading.format == "datex2" and not rejected and refs(locations) == ["S1", "S2"]
    first = locations[0]
    assert (first.name, first.address, first.postal_code, first.city) == ("Fictief 1", "Dorp 1", "2275", "Lille")
    assert (first.operator, first.access, first.country_code) == ("Fictief Laden", "public", "BE")
    assert first.updated == "2026-01-02T03:04:05.000Z" and first.latitude == 51.240001
    assert [(each.ref, each.emi3_id, each.power_kw, each.current) for each in first.evses] == [
        ("P1-1", "BE*FIC*E1*1", 22.0, "ac"), ("P1-2", "BE*FIC*E1*2", 22.0, "ac")]
    (connector,) = first.evses[0].connectors
    assert (connector.standard, connector.format, connector.power_type) == ("IEC_62196_T2", "SOCKET", "AC_3_PHASE")


def test_datex_in_other_spellings(tmp_path):
    """Coordinates for display only, and points that are numbered from 0 at each station."""
    display = ("<loc:coordinatesForDisplay><loc:latitude>51.2</loc:latitude><loc:longitude>4.8</loc:longitude>"
               "</loc:coordinatesForDisplay>")
    point = ('<egi:refillPoint id="0"><fac:name><com:values><com:value>ES*WEN*EW1</com:value></com:values></fac:name>'
             "<egi:connector><egi:connectorType>iec62196T2COMBO</egi:connectorType><egi:chargingMode>mode4DC"
             "</egi:chargingMode><egi:maxPowerAtSocket>360.0</egi:maxPowerAtSocket></egi:connector></egi:refillPoint>")
    site = datex_site(1, place=display, points=f"{point}</egi:energyInfrastructureStation>"
                                               f'<egi:energyInfrastructureStation id="T9">{point}')
    (location,), _, _ = read(table(tmp_path, datex_table(site)))
    assert (location.latitude, location.longitude) == (51.2, 4.8)
    assert [(each.ref, each.emi3_id, each.power_kw, each.current) for each in location.evses] == [
        ("T1/0", "ES*WEN*EW1", 360.0, "dc"), ("T9/0", "ES*WEN*EW1", 360.0, "dc")]


def test_datex_without_a_place_is_rejected(tmp_path):
    _, (rejected,), _ = read(table(tmp_path, datex_table(datex_site(1, place="<loc:nothing/>"))))
    assert (rejected.row, rejected.reason) == ("S1", problems.NO_PLACE)
    assert read(table(tmp_path, datex_table()))[:2] == ([], [])


def test_datex_statuses(tmp_path):
    path = table(tmp_path, DATEX_STATUS)
    found = list(read_status(Source(str(path))))
    assert [(each.ref, each.location_ref, each.status) for each in found] == [
        ("P1-1", "S1", "outoforder"), ("P1-2", "S1", "charging")]
    assert found[0].updated == "2026-01-02T03:04:05.000Z"
    with pytest.raises(BadInput, match="holds the statuses"):
        read(path)
    with pytest.raises(BadInput, match="are no charging locations"):
        list(read_status(Source(str(table(tmp_path, datex_table(datex_site(1)))))))


BOMB = (b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "' + b"a" * 50 + b'">'
        + b"".join(b'<!ENTITY b%d "%s">' % (n, (b"&a;" if not n else b"&b%d;" % (n - 1)) * 10) for n in range(9))
        + b"]><payload>&b8;</payload>")


@pytest.mark.parametrize("content, words", [
    (BOMB, "DTD or entities"),
    (b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><payload>&e;</payload>', "DTD or entities"),
    (b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><payload/>', "DTD or entities"),
    (BOMB.decode().encode("utf-16"), "DTD or entities"), (b"<payload>&e;</payload>", "damaged|DTD"),
    (datex_table(datex_site(1))[:-200], "cut off"), (datex_table(datex_site(1)).replace(b"</loc:lat", b"</loc:lit", 1),
                                                     "damaged"),
    (datex_table("<a>" * 100_000), "nested too deeply"),
    (datex_table(datex_site(1, points="<b/>" * 60_000)), "too large"),
    (b"<payload>" + b"x" * 20_000_000, "too large"), (b"<payload a='" + b"x" * 20_000_000, "too large"),
    (b'<payload xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="sit:SituationPublication"/>',
     "SituationPublication"),
], ids=lambda value: value if isinstance(value, str) else "xml")
def test_harmful_and_broken_xml_is_one_sentence(tmp_path, content, words):
    with pytest.raises(BadInput, match=words):
        read(table(tmp_path, content), format="datex2")
