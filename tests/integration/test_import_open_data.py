"""The algorithm ``importopendata`` on real servers and real files: from an empty workspace to the demo's own map."""

from __future__ import annotations

import shutil
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.gdal_options import ROW_BY_ROW, gdal_options
from evplanner_plugin.workspace.open_data.sources import read_sources
from evplanner_plugin.workspace.open_data.standing import missing, standing
from evplanner_plugin.workspace.store import Workspace
from tests.integration.qgis_server import qgis_server

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / "resources" / "demo" / "lille_base_data.gpkg"
LAYERS = ("street", "demand", "parking_bay")


def run(name, feedback=None, **parameters):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"evplanner:{name}")
    return algorithm.run(parameters, QgsProcessingContext(), feedback or QgsProcessingFeedback(False), {}, False)[0]


def take(path, source, address="", layer="", **more):
    return run("importopendata", WORKSPACE=str(path), SOURCE=source, ADDRESS=str(address), LAYER=layer, **more)


def counts(results):
    return tuple(results[name] for name in ("ADDED", "CHANGED", "UNCHANGED", "REMOVED", "REJECTED_ROWS"))


@pytest.fixture(scope="module")
def published(qgis_app, tmp_path_factory):
    """QGIS Server on Lille's streets, dwellings and bays; yields the address of its OGC API – Features."""
    folder = tmp_path_factory.mktemp("published")
    copy = folder / "base.gpkg"
    shutil.copy(BASE, copy)
    with qgis_server(folder, {name: ("ogr", f"{copy}|layername={name}") for name in LAYERS}, []) as url:
        yield url


@pytest.fixture
def empty(tmp_path):
    path = tmp_path / "empty.gpkg"
    create_workspace(path, "13019")
    return path


def scores(path) -> dict:
    """Cell → score of the bundled recipe on this workspace."""
    target = path.with_name(f"{path.stem}-potential.gpkg")
    run("potential", WORKSPACE=str(path), RECIPE="flanders_250m", OUTPUT=str(target))
    data = gdal.OpenEx(str(target))
    rows = [(each.GetGeometryRef().Centroid(), each.GetField("score")) for each in data.GetLayer(0)]
    return {(round(middle.GetX()), round(middle.GetY())): score for middle, score in rows}


@pytest.mark.parametrize("kind", ["wfs", "ogc_api_features"])
def test_from_a_server_comes_the_map_that_the_demo_has(provider, published, kind, empty, lille, monkeypatch):
    """In several pages, only around the municipality, transformed there and back; again changes nothing."""
    monkeypatch.setattr("evplanner_plugin.sync.sources.wfs.PAGE_SIZE", 3000)
    monkeypatch.setattr("evplanner_plugin.sync.sources.ogc_features.PAGE_SIZE", 3000)
    address = published if kind == "ogc_api_features" else published.replace("/wfs3", "/?service=WFS")
    workspace = Workspace.open(empty)
    assert {each.need.id for each in missing(standing(workspace))} == {"streets", "dwellings"}
    for source, layer, count in (("own_streets", "street", 3982), ("own_dwellings", "demand", 7451),
                                 ("own_bays", "parking_bay", 60)):  # fmt: skip
        results = take(empty, source, address, layer)
        assert counts(results) == (count, 0, 0, 0, 0), source
    assert counts(take(empty, "own_bays", address, "parking_bay")) == (0, 0, 60, 0, 0)
    assert not missing(standing(workspace))
    demo = Workspace.open(lille)
    with workspace.transaction() as connection:
        workspace.insert(connection, "charging_location", demo.rows("charging_location"))
    ours, theirs = scores(empty), scores(lille)
    assert ours.keys() == theirs.keys() and len(ours) > 5000
    differing = [cell for cell in ours if abs((ours[cell] or 0) - (theirs[cell] or 0)) > 0.005]
    assert len(differing) <= 0.002 * len(ours), len(differing)


def test_files_of_openstreetmap_become_layers_with_their_terms(provider, empty, tmp_path):
    """A zipped Shapefile, a GeoPackage with several layers, a CSV by name; rejected rows with a reason."""
    shapes = tmp_path / "shapes"
    with gdal_options(ROW_BY_ROW):
        gdal.VectorTranslate(str(shapes), str(BASE), layers=["street"], format="ESRI Shapefile")
    packed = tmp_path / "straten.zip"
    with zipfile.ZipFile(packed, "w") as package:
        for file in shapes.iterdir():
            package.write(file, f"data/{file.name}")
    results = take(empty, "osm_streets", packed)
    assert counts(results) == (3982, 0, 0, 0, 0) and results["ATTRIBUTION"] == "© OpenStreetMap contributors – ODbL 1.0"
    assert counts(take(empty, "osm_streets", packed)) == (0, 0, 3982, 0, 0)
    with pytest.raises(QgsProcessingException, match="several layers"):
        take(empty, "own_bays", BASE)
    rejected = tmp_path / "rejected.csv"
    table = tmp_path / "vakken.csv"
    table.write_text("id;x;y;vakken\na;181000;214000;4\nb;181010,5;214000;\nc;;;2\na;181000;214000;9\nd;20000;150000;1\n")
    results = take(empty, "own_bays", table, REJECTED=str(rejected))
    assert counts(results) == (2, 0, 0, 0, 2) and results["OUTSIDE"] == 1
    assert "There are no coordinates" in rejected.read_text() or "no geometry" in rejected.read_text()
    households = tmp_path / "huishoudens.csv"
    lines = ("Gemeente,Type particulier huishouden niveau 1,Particuliere huishoudens", "Lille (Lille) ,,6470.0",
             "Lille,Eenpersoons,1000", "Geel,,17000")  # fmt: skip
    households.write_text("\n".join(lines), encoding="utf-8")
    assert take(empty, "statbel_households", households)["CHANGED"] == 1
    workspace = Workspace.open(empty)
    assert workspace.rows("area", {"level": "municipality"})[0]["households"] == 6470
    assert [(each.id, each.licence, each.rows_taken) for each in read_sources(workspace)] == [
        ("osm_streets", "ODbL 1.0", 3982), ("own_bays", "", 2), ("statbel_households", "CC BY 4.0", 1)]
    assert {row["source"] for row in workspace.rows("street")} == {"© OpenStreetMap contributors"}
    with workspace.reading() as connection, closing(connection.cursor()) as cursor:
        said = cursor.execute("SELECT description FROM gpkg_contents WHERE table_name = 'street'").fetchone()[0]
    assert "Source: © OpenStreetMap contributors. Licence: ODbL 1.0" in said


def test_what_somebody_changed_stays_until_the_source_says_otherwise(provider, empty, tmp_path):
    table = tmp_path / "vakken.csv"
    table.write_text("id;x;y;vakken;naam\na;181000;214000;4;Dorp\nb;181050;214000;2;Kerk\n")
    take(empty, "own_bays", table)
    workspace = Workspace.open(empty)
    with workspace.transaction() as connection:
        first, second = (row["id"] for row in workspace.rows("parking_bay", connection=connection))
        workspace.update(connection, "parking_bay", first, {"bays": 6})
        workspace.delete(connection, "parking_bay", second)
    assert counts(take(empty, "own_bays", table)) == (0, 0, 2, 0, 0)
    assert [row["bays"] for row in workspace.rows("parking_bay")] == [6]
    table.write_text("id;x;y;vakken;naam\na;181000;214000;8;Dorp\nb;181050;214000;2;Kerk\n")
    assert counts(take(empty, "own_bays", table))[1:3] == (1, 1)
    assert [row["bays"] for row in workspace.rows("parking_bay")] == [8]


def test_a_source_that_shrank_wipes_nothing_and_a_cancel_leaves_the_file_as_it_was(provider, empty, tmp_path):
    table = tmp_path / "vakken.csv"
    lines = [f"{number};{181000 + number};214000;1" for number in range(40)]
    table.write_text("id;x;y;vakken\n" + "\n".join(lines))
    take(empty, "own_bays", table)
    table.write_text("id;x;y;vakken\n" + "\n".join(lines[:3]))
    with pytest.raises(QgsProcessingException, match="last time it had 40"):
        take(empty, "own_bays", table)
    workspace = Workspace.open(empty)
    assert len(workspace.rows("parking_bay")) == 40

    class Stopped(QgsProcessingFeedback):
        def setProgress(self, progress):
            self.cancel()

    before = empty.read_bytes()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        take(empty, "own_dwellings", BASE, "demand", feedback=Stopped(False))
    assert empty.read_bytes() == before
    assert counts(take(empty, "own_bays", table, ACCEPT_SHRINKING=True)) == (0, 0, 3, 37, 0)


@pytest.mark.parametrize(("source", "content", "sentence"), [
    ("own_bays", "no table at all", "not recognised|cannot be"),
    ("own_bays", "id;x;y\n1;20000;150000\n", "Nothing in vakken.csv lies in the municipality"),
    ("own_figures", "kleur;aantal\nrood;3\n", "none of the columns"),
    ("mow_laadpunten", "", "Import charging locations"), ("nothing", "", "There is no open data source"),
])  # fmt: skip
def test_bad_input_gets_a_sentence(provider, empty, tmp_path, source, content, sentence):
    table = tmp_path / "vakken.csv"
    table.write_text(content)
    with pytest.raises(QgsProcessingException, match=sentence):
        take(empty, source, table)


def test_a_server_that_is_not_there_or_asks_for_encryption_gets_a_sentence(provider, empty):
    with pytest.raises(QgsProcessingException, match=r"127\.0\.0\.1:9"):
        take(empty, "wegenregister", "https://127.0.0.1:9/ogc/features/v1")
    with pytest.raises(QgsProcessingException, match="not encrypted"):
        take(empty, "wegenregister", "http://example.org/wfs")
