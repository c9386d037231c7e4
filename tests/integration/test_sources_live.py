"""Charging locations from servers that run: QGIS Server's WFS and OGC API – Features, and OCPI with a login of QGIS."""

from __future__ import annotations

import base64

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig

from evplanner_plugin.errors import EvPlannerError
from evplanner_plugin.sync.sources.qgis_carrier import carrier_for
from evplanner_plugin.sync.sources.reading import Source, read_locations
from evplanner_plugin.sync.sources.token import TokenCarrier
from tests.integration.qgis_server import qgis_server
from tests.unit.sync.source_files import collection, envelope, mow_feature, ocpi_location, read
from tests.web_server import Handler, Server

LAYER = "laadpunten_public"
COUNT = 23


@pytest.fixture(scope="module")
def published(qgis_app, tmp_path_factory):
    """QGIS Server on a layer like MOW's: one row per connector, in Lambert 72; yields its WFS's address."""
    from osgeo import ogr, osr

    folder = tmp_path_factory.mktemp("wfs")
    lambert, degrees = osr.SpatialReference(), osr.SpatialReference()
    lambert.ImportFromEPSG(31370)
    degrees.ImportFromEPSG(4326)
    for system in (lambert, degrees):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    there = osr.CoordinateTransformation(degrees, lambert)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "mow.gpkg"))
    layer = data.CreateLayer(LAYER, lambert, ogr.wkbPoint)
    rows = [mow_feature(number // 2, number % 2) for number in range(COUNT)]
    names = [name for name in rows[0]["properties"] if name not in ("longitude", "latitude")]
    for name in names:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal if name == "kw" else ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name in names:
            value = row["properties"][name]
            feature.SetField(name, float(value) if name == "kw" else str(value))
        x, y, _ = there.TransformPoint(row["properties"]["longitude"], row["properties"]["latitude"])
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
        layer.CreateFeature(feature)
    del layer, data
    with qgis_server(folder, {LAYER: ("ogr", f"{folder / 'mow.gpkg'}|layername={LAYER}")}, []) as url:
        yield url


@pytest.mark.parametrize("size", [20_000, 7])
@pytest.mark.parametrize("kind", ["json", "gml", "ogc_api_features"])
def test_rows_of_qgis_server_become_locations(published, kind, size, monkeypatch):
    """The same by GeoJSON, by GML with latitude first, and by OGC API – Features; in one page and in several."""
    monkeypatch.setattr("evplanner_plugin.sync.sources.wfs.PAGE_SIZE", size)
    monkeypatch.setattr("evplanner_plugin.sync.sources.ogc_features.PAGE_SIZE", size)
    address = published if kind == "ogc_api_features" else published.replace("/wfs3", "/?service=WFS")
    if kind == "gml":
        from evplanner_plugin.sync.sources import qgis_gml

        offered = qgis_gml.capabilities
        monkeypatch.setattr(qgis_gml, "capabilities", lambda document: _without_json(offered(document)))
    carrier = carrier_for(address)
    locations, rejected, reading = read(address, carrier, layer=LAYER)
    carrier.close()
    assert reading.format == ("wfs" if kind != "ogc_api_features" else kind) and not rejected
    assert {each.ref: sorted(evse.ref for evse in each.evses) for each in locations} == {
        f"loc-{number}": ["evs_0", "evs_1"] if number < 11 else ["evs_0"] for number in range(12)}
    for each in locations:
        assert each.longitude == pytest.approx(4.82, abs=2e-5)
        assert each.latitude == pytest.approx(51.24 + int(each.ref[4:]) / 1000, abs=2e-5)
        assert (each.operator, each.access) == ("Fictief Laden", "public")


def _without_json(offered):
    offered.formats = [each for each in offered.formats if "json" not in each.lower()]
    return offered


@pytest.fixture
def login(qgis_app):
    """Makes entries of QGIS's authentication store; yields a function that returns their ids."""
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("only for tests", True)
    made = []

    def make(method: str, **settings: str) -> str:
        if method not in manager.authMethodsKeys():
            pytest.skip(f"this QGIS has no logins of the kind {method}")
        entry = QgsAuthMethodConfig(method)
        entry.setName("proef")
        for key, value in settings.items():
            entry.setConfig(key, value)
        assert manager.storeAuthenticationConfig(entry)
        made.append(entry.id())
        return made[-1]

    yield make
    for each in made:
        manager.removeAuthenticationConfig(each)


@pytest.mark.parametrize("settings", [
    {"method": "APIHeader", "Authorization": "Token geheim"}, {"method": "APIHeader", "Authorization": "geheim"},
    {"method": "Basic", "username": "lille", "password": "geheim"},
], ids=["token", "token alone", "password"])
@pytest.mark.parametrize("plain", [False, True])
def test_ocpi_with_a_token_from_qgis(login, settings, plain):
    wanted = "Token " + ("geheim" if plain else base64.b64encode(b"geheim").decode())
    with Server(Handler) as server:
        def guarded(document):
            def answer(handler):
                if handler.headers.get("Authorization") != wanted:
                    handler.answer(401, {"status_code": 2001})
                else:
                    handler.answer(200, document)
            return answer

        there = server.url() + "/ocpi/2.2.1"
        server.answers["/ocpi/versions"] = guarded(envelope([{"version": "2.2.1", "url": there}]))
        server.answers["/ocpi/2.2.1"] = guarded(envelope({"endpoints": [
            {"identifier": "locations", "role": "SENDER", "url": "http://elsewhere.invalid/ocpi/locations"}]}))
        server.answers["/ocpi/locations"] = guarded(envelope([ocpi_location(1), ocpi_location(2)]))
        address = server.url() + "/ocpi/versions"
        carrier = carrier_for(address, login(**settings))
        assert isinstance(carrier, TokenCarrier)
        assert len(list(read_locations(Source(address), carrier=carrier))) == 2
        carrier.close()
        with pytest.raises(EvPlannerError, match="refused the login"):
            other = carrier_for(address, login("Basic", username="lille", password="anders"))
            list(read_locations(Source(address), carrier=other))


def test_a_key_in_a_header_and_a_query_in_the_address(login):
    def answer(handler):
        known = handler.headers.get("X-API-Key") == "sleutel"
        handler.answer(200 if known else 403, collection([mow_feature(1, 1)]))

    with Server(Handler) as server:
        server.answers["/v3/poi"] = answer
        address = server.url() + "/v3/poi?output=json"
        carrier = carrier_for(address, login("APIHeader", **{"X-API-Key": "sleutel"}))
        assert len(list(read_locations(Source(address), carrier=carrier))) == 1
        carrier.close()


def test_addresses_that_are_none():
    assert carrier_for("/tmp/file.json") is None
    for address in ("http://example.org/ocpi", "https://name:secret@example.org", "https://"):
        with pytest.raises(EvPlannerError) as found:
            carrier_for(address)
        assert "secret" not in str(found.value)
