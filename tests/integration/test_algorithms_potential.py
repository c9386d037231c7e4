"""The algorithm ``potential`` beyond the plain run: rasters in and out, the best only, roles left out, odd places."""

from __future__ import annotations

import copy
import json
import math
from pathlib import Path

import numpy
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from evplanner_plugin.algorithms.layers import raster_input
from evplanner_plugin.algorithms.layers.input_layers import find_input
from evplanner_plugin.algorithms.layers.raster_input import RasterInput, read_raster
from evplanner_plugin.algorithms.layers.raster_output import NO_DATA
from evplanner_plugin.errors import BadInput
from evplanner_plugin.workspace.store import Workspace
from tests.conftest import ROOT

RECIPE = json.loads((ROOT / "resources" / "recipes" / "flanders_250m.json").read_text(encoding="utf-8"))
SMALL = {
    "name": "small",
    "version": "1",
    "candidates": {"shape": "square", "spacing": 200},
    "layers": {
        "bays": {"table": "parking_bay"},
        "streets": {"table": "street"},
        "height": {"file": "nowhere.tif"},
        "trees": {"layer": "Bomen"},
        "works": {"table": "operator"},
    },
    "criteria": [
        {
            "key": "bays",
            "measure": "count_within",
            "parameters": {"layer": "bays", "weight": "bays", "distance": 500},
            "value": {"function": "linear"},
            "weight": 1,
        }
    ],
}
"""Straight distances and one criterion, to which tests add; nobody plays the last three roles."""

HEIGHT = {
    "key": "height",
    "measure": "value_at",
    "parameters": {"layer": "height"},
    "value": {"function": "linear", "zero_at": 0, "one_at": 100},
    "weight": 1,
}


def run(parameters: dict, **more) -> dict:
    import processing

    return processing.run("evplanner:potential", parameters, **more)


def recipe(**changes) -> dict:
    made = copy.deepcopy(SMALL)
    made.update(changes)
    return made


def rows(reference) -> list[dict]:
    layer = reference if isinstance(reference, QgsVectorLayer) else QgsVectorLayer(str(reference), "result", "ogr")
    assert layer.isValid()
    names = [each.name() for each in layer.fields()]
    return [dict(zip(names, feature.attributes()), shape=feature.geometry()) for feature in layer.getFeatures()]


def centre(row: dict) -> tuple[float, float]:
    point = row["shape"].centroid().asPoint()
    return point.x(), point.y()


class Warned(QgsProcessingFeedback):
    """Keeps the warnings."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.said.append(warning)


def geotiff(path: Path, values: numpy.ndarray, corner, pixel: float, epsg: int = 31370, nodata=None, **more) -> Path:
    height, width = values.shape
    made = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, more.get("kind", gdal.GDT_Float32))
    made.SetGeoTransform((corner[0], pixel, 0, corner[1], 0, -pixel))
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        made.SetProjection(system.ExportToWkt())
    band = made.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    band.WriteArray(values)
    if "scale" in more:
        band.SetScale(more["scale"])
        band.SetOffset(more["offset"])
    made.FlushCache()
    return path


@pytest.fixture(scope="module")
def everything(provider, lille_file, tmp_path_factory):
    """Lille's map with the plugin's own recipe, as features and as raster."""
    import shutil

    folder = tmp_path_factory.mktemp("everything")
    workspace = shutil.copy(lille_file, folder / "lille.gpkg")
    outputs = {"OUTPUT": str(folder / "map.gpkg"), "RASTER": str(folder / "map.tif")}
    done = run({"WORKSPACE": str(workspace), **outputs})
    return done, rows(done["OUTPUT"])


def test_the_raster_says_what_the_features_say(everything):
    done, features = everything
    raster = gdal.Open(done["RASTER"])
    keys = [criterion["key"] for criterion in RECIPE["criteria"]]
    names = [raster.GetRasterBand(n + 1).GetDescription() for n in range(raster.RasterCount)]
    assert names == ["score", "rank", *(f"{key}_value" for key in keys)]
    assert all(raster.GetRasterBand(n + 1).GetNoDataValue() == NO_DATA for n in range(raster.RasterCount))
    assert QgsRasterLayer(done["RASTER"], "r").crs().authid() == "EPSG:31370"
    assert raster.GetMetadataItem("RECIPE_HASH") == done["RECIPE_HASH"]
    left, across, _, top, _, down = raster.GetGeoTransform()
    assert (across, down) == (50, pytest.approx(-50 * math.sqrt(3)))
    bands = raster.ReadAsArray()
    for row in features:
        x, y = centre(row)
        line = int((y - top) // down)
        expected = [row[name] if row[name] is not None and str(row[name]) != "NULL" else NO_DATA for name in names]
        for beside in (-25, 25):  # a hexagon is two pixels
            assert bands[:, line, int((x + beside - left) // across)] == pytest.approx(expected, abs=1e-6)
    assert numpy.count_nonzero(bands[2] != NO_DATA) == 2 * len(features)


def test_squares_are_one_pixel_each(provider, lille, tmp_path):
    outputs = {"OUTPUT": "memory:", "RASTER": str(tmp_path / "s.tif")}
    done = run({"WORKSPACE": str(lille), "RECIPE": json.dumps(recipe()), **outputs})
    raster = QgsRasterLayer(done["RASTER"], "r")
    assert raster.rasterUnitsPerPixelX() == raster.rasterUnitsPerPixelY() == 200
    for row in rows(done["OUTPUT"]):
        value, there = raster.dataProvider().sample(QgsPointXY(*centre(row)), 1)
        assert there and value == pytest.approx(row["score"], abs=1e-6)


def test_only_the_best_are_written_best_first(everything, provider, lille):
    done, features = everything
    best = run({"WORKSPACE": str(lille), "BEST": 40, "OUTPUT": "memory:"})
    written = rows(best["OUTPUT"])
    assert [row["rank"] for row in written] == list(range(1, 41))
    assert (best["COUNT"], best["STRUCK"]) == (done["COUNT"], done["STRUCK"])
    by_rank = {row["rank"]: row for row in features}
    for row in written:
        same = dict(by_rank[row["rank"]])
        same.pop("fid")
        assert same.pop("shape").equals(row.pop("shape")) and same == row


def test_more_than_there_are_in_play_is_all_of_those(everything, provider, lille):
    done, _ = everything
    best = run({"WORKSPACE": str(lille), "BEST": 10**6, "OUTPUT": "memory:"})
    assert best["OUTPUT"].featureCount() == done["COUNT"] - done["STRUCK"]


def test_the_run_keeps_what_it_compared_with(provider, lille):
    run({"WORKSPACE": str(lille), "OUTPUT": "memory:"})
    result = Workspace.open(lille).rows("run")[0]["result"]
    assert result["unchecked"] == []
    assert set(result["normalisation"]) == {criterion["key"] for criterion in RECIPE["criteria"]}
    reference = result["normalisation"]["uncovered"]["reference"]
    assert reference == sorted(reference) and 2 <= len(reference) <= 101


RULES = [
    {"code": "near_tree", "kind": "min_distance", "layer": "trees", "distance": 5},
    {"code": "works_planned", "kind": "outside", "layer": "works"},
    {"code": "far_from_street", "kind": "max_distance", "layer": "streets", "distance": 300},
]


def test_rules_without_a_layer_are_named_and_the_rest_is_done(provider, lille):
    """No layer “Bomen” in the project, an empty table: neither rule is checked."""
    feedback = Warned()
    text = json.dumps(recipe(rules=RULES))
    done = run({"WORKSPACE": str(lille), "RECIPE": text, "OUTPUT": "memory:"}, feedback=feedback)
    assert done["UNCHECKED"].split(",") == ["near_tree", "works_planned"]
    assert {row["reason"] for row in rows(done["OUTPUT"])} == {"", "far_from_street"}
    assert done["WARNINGS"] == len(feedback.said) and any("near_tree" in said for said in feedback.said)
    result = Workspace.open(lille).rows("run")[0]["result"]
    assert result["unchecked"] == ["near_tree", "works_planned"]


def test_a_layer_for_an_optional_role_checks_its_rule(provider, lille):
    """And saying that nobody plays a role leaves it unchecked, though the workspace has a layer."""
    trees = QgsVectorLayer("Point?crs=EPSG:31370", "Trees of the town", "memory")
    everywhere = QgsFeature()
    everywhere.setGeometry(QgsGeometry.fromWkt("POINT (181000 215000)"))
    trees.dataProvider().addFeature(everywhere)
    rules = [{**RULES[0], "distance": 1000}, *RULES[1:]]
    QgsProject.instance().addMapLayer(trees)
    try:
        done = run(
            {
                "WORKSPACE": str(lille),
                "RECIPE": json.dumps(recipe(rules=rules)),
                "LAYERS": json.dumps({"trees": trees.id(), "streets": None}),
                "OUTPUT": "memory:",
            }
        )
    finally:
        QgsProject.instance().removeMapLayer(trees.id())
    assert done["UNCHECKED"].split(",") == ["works_planned", "far_from_street"]
    for row in rows(done["OUTPUT"]):
        near = math.dist(centre(row), (181_000, 215_000)) < 1000
        assert (row["reason"] == "near_tree", row["failed"] == "near_tree") == (near, near)


def test_a_layer_that_was_named_must_be_there_even_for_an_optional_role(provider, lille):
    with pytest.raises(QgsProcessingException, match="There is no vector layer “Eiken”"):
        run({"WORKSPACE": str(lille), "RECIPE": json.dumps(recipe(rules=RULES)),
             "LAYERS": '{"trees": "Eiken"}', "OUTPUT": "memory:"})  # fmt: skip


def test_a_role_that_a_criterion_needs_must_be_played(provider, lille):
    needed = recipe(criteria=[*SMALL["criteria"], HEIGHT])
    with pytest.raises(QgsProcessingException, match=r"nowhere\.tif"):
        run({"WORKSPACE": str(lille), "RECIPE": json.dumps(needed), "OUTPUT": "memory:"})
    with pytest.raises(QgsProcessingException, match="needs layers for these roles: bays"):
        run({"WORKSPACE": str(lille), "RECIPE": json.dumps(recipe()), "LAYERS": '{"bays": ""}', "OUTPUT": "memory:"})


def with_height(lille, path, **more) -> tuple[dict, list[dict]]:
    text = json.dumps(recipe(criteria=[HEIGHT]))
    parameters = {"WORKSPACE": str(lille), "RECIPE": text, "LAYERS": json.dumps({"height": str(path)})}
    done = run({**parameters, "OUTPUT": "memory:"}, **more)
    return done, rows(done["OUTPUT"])


def test_a_raster_in_the_same_crs_pixel_by_pixel(provider, lille, tmp_path):
    values = numpy.random.default_rng(2).uniform(0, 100, (300, 400)).astype(numpy.float32)
    values[:, :7] = -1
    path = geotiff(tmp_path / "h.tif", values, (175_030, 222_010), 35, nodata=-1)
    _, found = with_height(lille, path)
    layer = QgsRasterLayer(str(path), "h")
    assert len(found) > 500
    for row in found:
        value, there = layer.dataProvider().sample(QgsPointXY(*centre(row)), 1)
        assert row["height_raw"] == (pytest.approx(value) if there else None)
    assert any(row["height_raw"] is not None for row in found)


def test_a_raster_in_degrees_is_warped(provider, lille, tmp_path):
    """A plane rising by 10 a kilometre to the east, sampled where QGIS says the centre lies."""
    step, width, height = 0.0002, 1500, 800
    west, north = 4.7, 51.32
    longitude = west + (numpy.arange(width) + 0.5) * step
    values = numpy.tile((longitude - west) * 700, (height, 1)).astype(numpy.float32)
    _, found = with_height(lille, geotiff(tmp_path / "d.tif", values, (west, north), step, 4326))
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:31370"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    for row in found:
        x = to_degrees.transform(QgsPointXY(*centre(row))).x()
        assert row["height_raw"] == pytest.approx((x - west) * 700, abs=700 * step * 1.5)


def test_a_raster_elsewhere_gives_a_warning_and_a_result(provider, lille, tmp_path):
    feedback = Warned()
    path = geotiff(tmp_path / "far.tif", numpy.ones((10, 10)), (20_000, 20_000), 10)
    done, found = with_height(lille, path, feedback=feedback)
    assert done["WARNINGS"] == len(feedback.said) > 0
    assert any("has no data at any of the candidates" in said for said in feedback.said), feedback.said
    assert {row["score"] for row in found} == {0.0}


def read(path, extent=(0, 0, 100, 100), crs="EPSG:31370", feedback=None):
    taken = path if isinstance(path, RasterInput) else find_input(str(path), QgsProcessingContext())
    return read_raster(taken, QgsCoordinateReferenceSystem(crs), extent, feedback or QgsProcessingFeedback())


def test_only_the_window_is_read_and_scale_and_offset_count(qgis_app, tmp_path):
    values = numpy.arange(10_000, dtype=numpy.int16).reshape(100, 100)
    path = geotiff(tmp_path / "i.tif", values, (0, 1000), 10, kind=gdal.GDT_Int16, nodata=505, scale=0.5, offset=10)
    raster, known = read(path, (40, 930, 90, 960))
    assert raster.values.size < 200 and known["rows"] == len(raster)
    sampled = raster.sample([[45, 955], [55, 955], [55, 945]])  # the last one is where 505 stands for nothing
    assert numpy.array_equal(sampled, [404 * 0.5 + 10, 405 * 0.5 + 10, math.nan], equal_nan=True)
    assert read(path, (40, 930, 90, 960))[1] == known != read(path, (40, 930, 90, 970))[1]


def test_a_large_raster_is_averaged_with_a_warning(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(raster_input, "MOST_PIXELS", 100)
    values = numpy.add.outer(numpy.arange(40.0), numpy.arange(40.0))
    feedback = Warned()
    raster, _ = read(geotiff(tmp_path / "l.tif", values, (0, 40), 1), (0, 0, 40, 40), feedback=feedback)
    assert raster.values.size <= 100 and feedback.said == [
        "The raster “l” was averaged to pixels of 4 m, for it is large."
    ]
    xy = numpy.array([[10.0, 10.0], [30.0, 33.0]])
    assert raster.sample(xy) == pytest.approx([10 + 30, 30 + 7], abs=3)


def test_rasters_that_cannot_be_read(qgis_app, tmp_path):
    path = geotiff(tmp_path / "n.tif", numpy.ones((9, 9)), (0, 90), 10, epsg=0)
    with pytest.raises(BadInput, match="“n” does not say in which coordinate system it is"):
        read(path)
    cut = geotiff(tmp_path / "cut.tif", numpy.ones((900, 900)), (0, 9000), 10)
    taken = find_input(str(cut), QgsProcessingContext())
    cut.write_bytes(cut.read_bytes()[:5000])
    with pytest.raises(BadInput, match="The raster “cut” cannot be read"):
        read(taken, (0, 0, 9000, 9000))
    cut.unlink()
    with pytest.raises(BadInput, match="The raster “cut” cannot be read"):
        read(taken)
    server = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{x}/{y}/{z}.png", "tiles", "wms")
    with pytest.raises(BadInput, match="The raster “tiles” does not come from a file"):
        RasterInput.of_layer(server)


def test_features_are_refused_as_a_raster_and_a_raster_as_features(provider, lille, tmp_path):
    path = geotiff(tmp_path / "h.tif", numpy.ones((10, 10)), (180_000, 216_000), 100)
    with pytest.raises(QgsProcessingException, match="is a raster; points, lines or polygons are needed"):
        run({"WORKSPACE": str(lille), "RECIPE": json.dumps(recipe()),
             "LAYERS": json.dumps({"bays": str(path)}), "OUTPUT": "memory:"})  # fmt: skip


def points(crs: str, wkts: list[str], fields: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Point?crs={crs}{fields}", "places", "memory")
    features = []
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        if fields:
            feature.setAttributes([number * 11])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_candidates_in_degrees_score_as_the_same_places_in_metres(provider, lille):
    there = ["POINT (4.8023 51.2621)", "POINT (4.8035 51.2627)", "POINT (4.8010 51.2610)"]
    layer = points("EPSG:4326", there, "&field=cell:integer")
    parameters = {"WORKSPACE": str(lille), "OUTPUT": "memory:"}
    found = rows(run({**parameters, "CANDIDATES": layer})["OUTPUT"])
    assert [row["cell"] for row in found] == [0, 11, 22]
    request = QgsFeatureRequest().setDestinationCrs(
        QgsCoordinateReferenceSystem("EPSG:31370"), QgsProject.instance().transformContext()
    )
    moved = points("EPSG:31370", [feature.geometry().asWkt(9) for feature in layer.getFeatures(request)])
    same = rows(run({**parameters, "CANDIDATES": moved})["OUTPUT"])
    for here, other in zip(found, same):
        assert here["nearest_raw"] == pytest.approx(other["nearest_raw"], abs=1e-3)
        assert (str(here["rank"]), here["reason"]) == (str(other["rank"]), other["reason"])
        assert math.dist(centre(here), centre(other)) < 1e-3


@pytest.mark.parametrize("wkts", [[], ["POINT EMPTY"]], ids=["none", "empty geometry"])
def test_no_candidates(provider, lille, wkts):
    with pytest.raises(QgsProcessingException, match="The layer “places” holds no features"):
        run({"WORKSPACE": str(lille), "CANDIDATES": points("EPSG:31370", wkts), "OUTPUT": "memory:"})


def test_far_too_many_candidates(provider, lille, monkeypatch):
    monkeypatch.setattr("evplanner_plugin.scoring.places.candidates.MOST_CELLS", 2)
    layer = points("EPSG:31370", ["POINT (180000 216000)"] * 3)
    with pytest.raises(QgsProcessingException, match="“places” holds 3 candidates; 2 are possible"):
        run({"WORKSPACE": str(lille), "CANDIDATES": layer, "OUTPUT": "memory:"})
    with pytest.raises(QgsProcessingException, match=r"would make .* candidates; 2 are possible"):
        run({"WORKSPACE": str(lille), "RECIPE": json.dumps(recipe()), "OUTPUT": "memory:"})


def test_a_raster_needs_a_lattice_and_a_geotiff(provider, lille, tmp_path):
    places = points("EPSG:31370", ["POINT (180000 216000)", "POINT (180017 216055)", "POINT (180711 216003)"])
    outputs = {"OUTPUT": str(tmp_path / "a.gpkg"), "RASTER": str(tmp_path / "a.tif")}
    with pytest.raises(QgsProcessingException, match="A raster needs candidates on a regular lattice"):
        run({"WORKSPACE": str(lille), "CANDIDATES": places, **outputs})
    with pytest.raises(QgsProcessingException, match=r"a.png is no GeoTIFF"):
        run({"WORKSPACE": str(lille), **outputs, "RASTER": str(tmp_path / "a.png")})
    assert [path.name for path in tmp_path.iterdir()] == ["lille.gpkg"]


def test_candidates_along_the_streets_of_the_recipe(provider, lille):
    along = recipe(candidates={"shape": "street_points", "spacing": 100, "layer": "streets"})
    done = run({"WORKSPACE": str(lille), "RECIPE": json.dumps(along), "OUTPUT": "memory:"})
    streets = QgsVectorLayer(f"{lille}|layername=street", "s", "ogr")
    index = {feature.id(): feature.geometry() for feature in streets.getFeatures()}
    from qgis.core import QgsSpatialIndex

    tree = QgsSpatialIndex(streets.getFeatures())
    found = rows(done["OUTPUT"])
    assert len(found) == done["COUNT"] > 1000
    for row in found[::50]:
        near = tree.intersects(row["shape"].boundingBox().buffered(1))
        assert min(index[one].distance(row["shape"]) for one in near) < 0.01


def test_own_sites_of_the_recipe(provider, lille):
    own = recipe(candidates={"layer": "bays"})
    done = run({"WORKSPACE": str(lille), "RECIPE": json.dumps(own), "OUTPUT": "memory:"})
    bays = Workspace.open(lille).rows("parking_bay")
    assert done["COUNT"] == len(bays)
    assert {centre(row) for row in rows(done["OUTPUT"])} == {(bay["geometry"].x, bay["geometry"].y) for bay in bays}


def test_cancel_while_the_raster_is_written(provider, lille, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 95.5 else None)
    outputs = {"OUTPUT": "memory:", "RASTER": str(tmp_path / "a.tif")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run({"WORKSPACE": str(lille), **outputs}, feedback=feedback)
    assert [path.name for path in tmp_path.iterdir()] == ["lille.gpkg"]
