"""``importopendata`` on the kinds of server that no test installs: a pygeoapi that pages, and a WFS 2.0 in GML 3.2.

What they serve is written by GDAL, axes included; what is played here is only how they hand it out.
"""

from __future__ import annotations

import json
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProcessingException

from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.gdal_options import ROW_BY_ROW, gdal_options
from evplanner_plugin.workspace.store import Workspace
from tests.integration.test_import_open_data import BASE, counts, take

URN = "urn:ogc:def:crs:EPSG::"
COUNT = 250
"""Streets that are served; more than two pages of any server here."""


class Handler(BaseHTTPRequestHandler):
    """Answers with what the server's ``answer(path, query)`` says: a status, a type of content, a text."""

    def do_GET(self):
        parts = urlsplit(self.path)
        query = {key.lower(): value for key, value in parse_qsl(parts.query)}
        self.server.asked.append(query)
        status, kind, body = self.server.answer(parts.path, query)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode("utf-8"))

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def serve(monkeypatch):
    """Starts a server that answers as a function does; gives its address and the list of what it is asked."""
    started = []

    def start(answer):
        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.answer, server.asked = answer, []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        started.append(server)
        return f"http://127.0.0.1:{server.server_port}", server.asked

    yield start
    for server in started:
        server.shutdown()
        server.server_close()


@pytest.fixture
def empty(tmp_path):
    path = tmp_path / "empty.gpkg"
    create_workspace(path, "13019")
    return path


@pytest.fixture(scope="module")
def wanted(qgis_app):
    """The boxes around the streets that are served, in whole metres of Lambert 72."""
    data = ogr.Open(str(BASE))
    layer = data.GetLayerByName("street")
    layer.SetAttributeFilter(f"fid <= {COUNT}")
    assert layer.GetFeatureCount() == COUNT
    return sorted(box_of(each.GetGeometryRef().GetEnvelope()) for each in layer)


def box_of(envelope) -> tuple:
    west, east, south, north = envelope
    return tuple(round(edge) for edge in (west, south, east, north))


def read_back(path) -> list:
    return sorted(
        tuple(round(edge) for edge in row["geometry"].bounds) for row in Workspace.open(path).rows("street")
    )


def near(one: list, other: list) -> bool:
    """Within a metre or two: there and back through degrees costs a few millimetres, and a rounding at the edge."""
    return len(one) == len(other) and all(
        abs(a - b) <= 2 for mine, theirs in zip(one, other) for a, b in zip(mine, theirs)
    )


def written(folder: Path, epsg: int, format: str, **options) -> str:
    target = folder / f"streets-{epsg}.{'gml' if format == 'GML' else 'json'}"
    with gdal_options(ROW_BY_ROW):
        gdal.VectorTranslate(
            str(target), str(BASE), layers=["street"], where=f"fid <= {COUNT}", format=format, dstSRS=f"EPSG:{epsg}",
            reproject=True, **options,
        )  # fmt: skip
    return target.read_text(encoding="utf-8")


# -- OGC API – Features as pygeoapi 0.21 answers -----------------------------------------------------------------


def pygeoapi_like(features: list, *, most: int, refuses: bool):
    """Pages by offset, at most ``most``; more is refused or made less. Names no total, as on a GeoPackage by GDAL."""

    def answer(path, query):
        if path == "/":
            links = [{"rel": "data", "href": "/collections"}, {"rel": "conformance", "href": "/conformance"}]
            return 200, "application/json", json.dumps({"title": "pygeoapi", "links": links})
        if path.endswith("/collections"):
            listed = [{"id": name, "links": []} for name in ("lille:straten", "lille:vakken")]
            return 200, "application/json", json.dumps({"collections": listed, "links": []})
        limit, offset = int(query.get("limit", 10)), int(query.get("offset", 0))
        if limit > most and refuses:
            told = {"code": "InvalidParameterValue", "description": f"limit exceeds {most}"}
            return 400, "application/json", json.dumps(told)
        within = query.get("bbox", "")
        page = features[offset:offset + min(limit, most)]
        again = {"offset": offset + len(page), "limit": min(limit, most), "bbox": within}
        links = [{"rel": "next", "type": "text/html", "href": "/elsewhere"}]
        if offset + len(page) < len(features):
            links.append({"rel": "next", "type": "application/geo+json", "href": f"{path}?{urlencode(again)}"})
        found = {"type": "FeatureCollection", "features": page, "links": links, "timeStamp": f"{time.time()}"}
        return 200, "application/geo+json", json.dumps(found)

    return answer


@pytest.mark.parametrize(("most", "refuses", "pages"), [(1000, False, 1), (100, False, 3), (100, True, 4),
                                                        (50, True, 27)])  # fmt: skip
def test_all_pages_of_a_pygeoapi_come_whatever_it_gives_at_once(
    provider, serve, empty, tmp_path, wanted, most, refuses, pages
):
    features = json.loads(written(tmp_path, 4326, "GeoJSON"))["features"]
    address, asked = serve(pygeoapi_like(features, most=most, refuses=refuses))
    results = take(empty, "own_streets", address, "straten")
    assert counts(results) == (COUNT, 0, 0, 0, 0)
    assert near(read_back(empty), wanted)
    assert len([each for each in asked if "bbox" in each]) == pages
    assert counts(take(empty, "own_streets", f"{address}/collections/lille:straten/items")) == (0, 0, COUNT, 0, 0)


def test_pages_in_another_order_get_a_sentence_and_nothing_is_taken(provider, serve, empty, tmp_path):
    """pygeoapi with GDAL on a GeoPackage: the first page is in another order than those that follow."""
    features = json.loads(written(tmp_path, 4326, "GeoJSON"))["features"]
    for number, feature in enumerate(features):
        feature["id"] = number
    first, later = (pygeoapi_like(each, most=100, refuses=False) for each in (features[::-1], features))
    address, _ = serve(lambda path, query: (later if "offset" in query else first)(path, query))
    before = empty.read_bytes()
    with pytest.raises(QgsProcessingException, match="gives features twice from page to page"):
        take(empty, "own_streets", address, "straten")
    assert empty.read_bytes() == before


# -- WFS 2.0 ---------------------------------------------------------------------------------------------------


def wfs2(text: str, *, systems=(), most=100, total="told"):
    """A WFS 2.0 that knows GML 3.2 only. ``total``: how it tells of more: "told", "next", or "silent"."""
    head, members = re.match(r"(.*?)(<ogr:featureMember>.*</ogr:featureMember>)", text, re.S).groups()
    assert "gml/3.2" in head
    all_members = [
        f"<wfs:member>{each}</wfs:member>"
        for each in re.findall(r"<ogr:featureMember>(.*?)</ogr:featureMember>", members, re.S)
    ]
    names = "".join(f"<{'OtherCRS' if number else 'DefaultCRS'}>{name}</{'OtherCRS' if number else 'DefaultCRS'}>"
                    for number, name in enumerate(systems))  # fmt: skip
    capabilities = (
        '<wfs:WFS_Capabilities version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0"'
        ' xmlns:ows="http://www.opengis.net/ows/1.1"><ows:OperationsMetadata><ows:Operation name="GetFeature">'
        '<ows:Parameter name="outputFormat"><ows:AllowedValues><ows:Value>application/gml+xml; version=3.2</ows:Value>'
        "</ows:AllowedValues></ows:Parameter></ows:Operation></ows:OperationsMetadata><FeatureTypeList>"
        f"<FeatureType><Name>lille:straten</Name>{names}</FeatureType></FeatureTypeList></wfs:WFS_Capabilities>"
    )

    def answer(path, query):
        if query["request"] == "GetCapabilities":
            return 200, "text/xml", capabilities
        assert query["version"] == "2.0.0" and query["typenames"] == "lille:straten" and "typename" not in query
        first, asked = int(query["startindex"]), int(query["count"])
        page = all_members[first:first + min(asked, most)]
        told = {"told": len(all_members), "next": "unknown", "silent": "unknown"}[total]
        more = ' next="http://127.0.0.1/elsewhere"' if total == "next" and first + len(page) < len(all_members) else ""
        opened = (
            '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2"'
            ' xmlns:ogr="http://ogr.maptools.org/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
            f' numberMatched="{told}" numberReturned="{len(page)}"{more}>'
        )
        return 200, "application/gml+xml; version=3.2", opened + "".join(page) + "</wfs:FeatureCollection>"

    return answer


def gml32(folder: Path, epsg: int) -> str:
    """The streets in GML 3.2 under the URN of their CRS, so with the axes as the registry has them."""
    return written(folder, epsg, "GML", datasetCreationOptions=["FORMAT=GML3.2"])


@pytest.mark.parametrize("total", ["told", "next", "silent"])
def test_a_wfs_2_gives_all_its_pages_whether_or_not_it_tells_how_many(
    provider, serve, empty, tmp_path, wanted, total
):
    most = 90 if total == "next" else 100
    address, asked = serve(wfs2(gml32(tmp_path, 31370), most=most, total=total))
    assert counts(take(empty, "own_streets", f"{address}/wfs?service=WFS", "straten")) == (COUNT, 0, 0, 0, 0)
    assert near(read_back(empty), wanted)
    pages = [each for each in asked if each["request"] == "GetFeature"]
    assert [each["startindex"] for each in pages] == ["0", str(most), str(2 * most)]
    assert {each["bbox"].rpartition(",")[2] for each in pages} == {"EPSG:31370"}


@pytest.mark.parametrize(("epsg", "systems", "asked_in", "box_in"), [
    (31370, [f"{URN}4326", f"{URN}31370"], "EPSG:31370", "EPSG:31370"),
    (3812, [f"{URN}3812", f"{URN}4326"], "EPSG:3812", "EPSG:3812"),
    (4326, [f"{URN}4326"], f"{URN}4326", f"{URN}4326"),
    (4258, ["http://www.opengis.net/def/crs/EPSG/0/4258"], "EPSG:4258", f"{URN}4258"),
    (3035, [f"{URN}3035"], "EPSG:3035", f"{URN}3035"),
])  # fmt: skip
def test_axes_come_out_right_in_every_crs_that_a_wfs_2_offers(
    provider, serve, empty, tmp_path, wanted, epsg, systems, asked_in, box_in
):
    """The layer's own CRS is asked for where the workspace's is not offered; the box is in the registry's order."""
    address, asked = serve(wfs2(gml32(tmp_path, epsg), systems=systems))
    assert counts(take(empty, "own_streets", f"{address}/wfs?service=WFS", "straten")) == (COUNT, 0, 0, 0, 0)
    assert near(read_back(empty), wanted)
    page = next(each for each in asked if each["request"] == "GetFeature")
    assert page["srsname"] == asked_in and page["bbox"].endswith(f",{box_in}")
    first, second = (float(edge) for edge in page["bbox"].split(",")[:2])
    assert (first > second) == (epsg in (4326, 4258)), "latitude comes first in degrees"


def test_a_wfs_2_that_gives_the_same_page_again_gets_a_sentence_and_nothing_is_taken(
    provider, serve, empty, tmp_path
):
    answer = wfs2(gml32(tmp_path, 31370), total="silent")
    address, _ = serve(lambda path, query: answer(path, {**query, "startindex": "0"}))
    before = empty.read_bytes()
    with pytest.raises(QgsProcessingException, match="same page again"):
        take(empty, "own_streets", f"{address}/wfs?service=WFS", "straten")
    assert empty.read_bytes() == before
