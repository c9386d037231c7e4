"""Bad input through the real algorithms in QGIS: one clear sentence and no output, or a right result with a warning."""

from __future__ import annotations

import copy
import json
import resource
import sqlite3
import stat
import time
from contextlib import closing
from pathlib import Path

import numpy
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsPolygon,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

RECIPE = {
    "name": "odd",
    "version": "1",
    "candidates": {"shape": "square", "spacing": 100},
    "layers": {"streets": {"layer": "streets"}, "homes": {"layer": "homes"}, "zones": {"layer": "zones"}},
    "network": {"layer": "streets", "snap_distance": 100},
    "criteria": [
        {
            "key": "homes",
            "measure": "reach_sum",
            "parameters": {"layer": "homes", "weight": "number", "distance": 300},
            "value": {"function": "linear"},
            "weight": 1,
        }
    ],
}
STREETS = [("LINESTRING (180000 210000, 180500 210000)",), ("LINESTRING (180500 210000, 180500 210500)",)]
HOMES = [("POINT (180100 210010)", 3.0), ("POINT (180300 210010)", 5.0)]
PLACES = [("POINT (180050 210000)", 10), ("POINT (180250 210000)", 11), ("POINT (180500 210300)", 12)]
SQUARE = "POLYGON ((180000 209900, 180300 209900, 180300 210100, 180000 210100, 180000 209900))"
CROSSING = "POLYGON ((180000 209900, 180300 210100, 180300 209900, 180000 210100, 180000 209900))"
WITHIN = "((180000 209950, 180260 209950, 180260 210050, 180000 210050, 180000 209950))"
OVERLAPPING = f"MULTIPOLYGON ({SQUARE[8:]}, {WITHIN})"
SQUARE_ZM = "POLYGON ZM" + SQUARE[7:].replace(",", " 1 2,").replace("))", " 1 2))")
CIRCLE = "CURVEPOLYGON (CIRCULARSTRING (180000 210000, 180050 210050, 180100 210000, 180050 209950, 180000 210000))"
OUTSIDE_ZONES = [{"code": "in_zone", "kind": "outside", "layer": "zones"}]


class Listening(QgsProcessingFeedback):
    """Keeps the warnings."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warned: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warned.append(warning)


def run(algorithm: str, parameters: dict, feedback=None) -> dict:
    import processing

    return processing.run(f"evplanner:{algorithm}", parameters, feedback=feedback or Listening())


def layer(kind: str, name: str, rows, fields: str = "", crs: str = "EPSG:31370") -> QgsVectorLayer:
    """A layer of the project, in memory; each row is a geometry (WKT or QgsGeometry or None) and the attributes."""
    made = QgsVectorLayer(f"{kind}?crs={crs}{fields}", name, "memory")
    if not crs:
        made.setCrs(QgsCoordinateReferenceSystem())
    for shape, *attributes in rows:
        feature = QgsFeature(made.fields())
        if shape is not None:
            feature.setGeometry(shape if isinstance(shape, QgsGeometry) else QgsGeometry.fromWkt(shape))
        feature.setAttributes(attributes)
        assert made.dataProvider().addFeatures([feature])[0]
    QgsProject.instance().addMapLayer(made)
    return made


def geopackage(path: Path, kind: int, rows, epsg: int = 31370, field=("number", ogr.OFTReal)) -> str:
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    table = made.CreateLayer(path.stem, system, kind)
    table.CreateField(ogr.FieldDefn(*field))
    for wkt, value in rows:
        feature = ogr.Feature(table.GetLayerDefn())
        if wkt is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        if value is not None:
            feature.SetField(0, value)
        table.CreateFeature(feature)
    del table, made  # closes the file
    return str(path)


def geotiff(path: Path, values: numpy.ndarray, nodata: float | None = None) -> str:
    height, width = values.shape
    made = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Float32)
    made.SetGeoTransform((180_000, 100, 0, 210_500, 0, -100))
    system = osr.SpatialReference()
    system.ImportFromEPSG(31370)
    made.SetProjection(system.ExportToWkt())
    if nodata is not None:
        made.GetRasterBand(1).SetNoDataValue(nodata)
    made.GetRasterBand(1).WriteArray(values)
    made.FlushCache()
    return str(path)


def recipe(**changes) -> str:
    return json.dumps({**copy.deepcopy(RECIPE), **changes})


def criterion(measure: str, **parameters) -> list[dict]:
    return [{"key": "zones", "measure": measure, "parameters": {"layer": "zones", **parameters},
             "value": {"function": "linear"}, "weight": 1}]  # fmt: skip


VALUE_AT = criterion("value_at", field="number")
MEASURES = {
    "value_at": VALUE_AT,
    "count_within": criterion("count_within", weight="number", distance=150),
    "nearest": criterion("nearest", limit=1000),
    "density": criterion("density", weight="number", bandwidth=200),
    "share_within": criterion("share_within", part="number", distance=200),
}


@pytest.fixture
def town(provider):
    """A street, two dwellings and three places, as layers of the project; gives what runs the algorithm on them."""
    project = QgsProject.instance()
    project.clear()

    def score(*, streets=STREETS, homes=HOMES, places=PLACES, number="double", cell="integer", crs=None, **given):
        feedback = Listening()
        crs = {"streets": "EPSG:31370", "homes": "EPSG:31370", "places": "EPSG:31370", **(crs or {})}
        if not isinstance(streets, QgsVectorLayer):
            layer("LineString", "streets", streets, crs=crs["streets"])
        if not isinstance(homes, QgsVectorLayer):
            layer("Point", "homes", homes, f"&field=number:{number}", crs["homes"])
        if isinstance(places, list):
            places = layer("Point", "places", places, f"&field=cell:{cell}", crs["places"])
        parameters = {"RECIPE": recipe(), "CANDIDATES": places, "OUTPUT": "memory:", **given}
        done = run("potential", parameters, feedback)
        made = done["OUTPUT"]
        made = made if isinstance(made, QgsVectorLayer) else QgsVectorLayer(made, "made", "ogr")
        names = [field.name() for field in made.fields()]
        rows = [dict(zip(names, feature.attributes())) for feature in made.getFeatures()]
        assert len(rows) == done["COUNT"] and done["WARNINGS"] <= len(feedback.warned)
        return rows, feedback.warned

    yield score
    project.clear()


def refused(score, sentence: str, **given) -> None:
    with pytest.raises(QgsProcessingException) as error:
        score(**given)
    assert sentence in str(error.value)
    assert "Traceback" not in str(error.value) and "\n" not in str(error.value).strip() and len(str(error.value)) < 400


def raw(rows, key: str) -> list:
    return [None if str(row[f"{key}_raw"]) == "NULL" else row[f"{key}_raw"] for row in rows]


# -- layers that are empty, broken or in pieces -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("streets", "sentence"),
    [
        ([], "The layer with the streets is empty."),
        ([(None,), ("LINESTRING EMPTY",)], "The layer with the streets is empty."),
        ([("LINESTRING (180000 210000, 180000 210000)",)], "no line that can be walked"),
    ],
    ids=["no rows", "no geometry", "no length"],
)
def test_streets_that_are_none(town, streets, sentence):
    refused(town, sentence, streets=streets)


def test_points_or_polygons_as_streets(town):
    refused(town, "no line that can be walked", streets=layer("Polygon", "streets", [(SQUARE,)]))


def test_streets_in_pieces_are_said_to_be_so(town):
    piece = ("LINESTRING (180000 210060, 180300 210060)",)
    rows, warned = town(streets=[*STREETS, piece])
    assert any("falls into 2 pieces that are not connected; 23.1 % of its length" in text for text in warned)
    assert raw(rows, "homes") == [8, 8, 0]


@pytest.mark.parametrize("homes", [[], [(None, 3.0)]], ids=["no rows", "no geometry"])
def test_no_demand_at_all_is_a_result_with_a_warning(town, homes):
    rows, warned = town(homes=homes)
    assert raw(rows, "homes") == [0, 0, 0]
    assert any("homes is empty" in text for text in warned)


def test_rows_without_a_geometry_or_with_coordinates_that_are_none_do_not_count(town):
    nowhere = QgsGeometry(QgsPoint(float("nan"), 210_000.0))
    rows, _ = town(homes=[(None, 100.0), ("POINT EMPTY", 100.0), (nowhere, 100.0), *HOMES])
    assert raw(rows, "homes") == [8, 8, 0]


@pytest.mark.parametrize("measure", list(MEASURES))
@pytest.mark.parametrize(
    ("kind", "wkt"),
    [
        (ogr.wkbPolygon, CROSSING),
        (ogr.wkbMultiPolygon, OVERLAPPING),
        (ogr.wkbCurvePolygon, CIRCLE),
        (ogr.wkbPolygonZM, SQUARE_ZM),
        (ogr.wkbUnknown, None),
    ],
    ids=["crossing itself", "overlapping parts", "curve", "ZM", "among others"],
)  # fmt: skip
def test_odd_polygons_count_as_what_they_cover(town, tmp_path, measure, kind, wkt):
    shapes = [(wkt, 2.0)] if wkt else [(SQUARE, 2.0), ("LINESTRING (180000 210000, 180009 210000)", 2.0)]
    zones = geopackage(tmp_path / "zones.gpkg", kind, [*shapes, (None, 7.0), ("POLYGON EMPTY", 7.0)])
    rows, warned = town(RECIPE=recipe(criteria=MEASURES[measure]), LAYERS=json.dumps({"zones": zones}))
    first, _, last = raw(rows, "zones")
    if measure == "value_at":
        assert (first, last) == (2, None)
        crossing = wkt in (CROSSING, OVERLAPPING)
        assert any("cross themselves" in text for text in warned) == crossing, warned
    else:
        assert first is not None and first > 0 and first != last


def test_a_layer_of_collections_is_refused_for_what_it_is(town, tmp_path):
    """QGIS gives such a layer neither a kind of geometry nor a CRS."""
    collection = f"GEOMETRYCOLLECTION (POINT (180100 210000), {SQUARE})"
    zones = geopackage(tmp_path / "zones.gpkg", ogr.wkbGeometryCollection, [(collection, 2.0)])
    refused(town, "collections", RECIPE=recipe(criteria=VALUE_AT), LAYERS=json.dumps({"zones": zones}))


@pytest.mark.parametrize("part", ["centre", "any"])
def test_a_rule_on_polygons_that_cross_themselves(town, tmp_path, part):
    zones = geopackage(tmp_path / "zones.gpkg", ogr.wkbPolygon, [(CROSSING, None)])
    rules = [{**OUTSIDE_ZONES[0], "part": part}]
    rows, warned = town(RECIPE=recipe(rules=rules), LAYERS=json.dumps({"zones": zones}))
    assert [row["reason"] for row in rows] == ["in_zone", "in_zone", ""]
    assert any("1 polygons of the layer zones cross themselves" in text for text in warned)


@pytest.mark.parametrize("measure", list(MEASURES))
def test_a_corner_that_is_nowhere_leaves_the_polygon_out(town, measure):
    corners = [QgsPoint(180_000, 209_900), QgsPoint(float("nan"), 209_900), QgsPoint(180_300, 210_100)]
    broken = QgsGeometry(QgsPolygon(QgsLineString([*corners, corners[0]])))
    layer("Polygon", "zones", [(broken, 50.0), (SQUARE, 2.0)], "&field=number:double")
    rows, warned = town(RECIPE=recipe(criteria=MEASURES[measure]))
    layer("Polygon", "zones", [(SQUARE, 2.0)], "&field=number:double")
    QgsProject.instance().removeMapLayers(
        [each.id() for each in QgsProject.instance().mapLayersByName("zones") if each.featureCount() == 2]
    )
    without, _ = town(RECIPE=recipe(criteria=MEASURES[measure]))
    assert raw(rows, "zones") == raw(without, "zones")
    if measure == "value_at":
        assert any("1 polygons of the layer zones cover nothing" in text for text in warned)


# -- attributes -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("odd", [None, float("nan"), float("inf")], ids=["NULL", "NaN", "infinite"])
def test_a_number_that_is_none_counts_as_nothing(town, odd):
    rows, warned = town(homes=[*HOMES, ("POINT (180100 210010)", odd)])
    assert raw(rows, "homes") == [8, 8, 0]
    assert any("The field number is empty in 1 of 3 features of the layer homes" in text for text in warned)


@pytest.mark.parametrize("text", ["3,5", "3.5", "veel", ""])
def test_text_is_no_number_even_where_it_looks_like_one(town, text):
    refused(
        town, f"The field number of the layer homes holds '{text}', which is no number. Name a numeric field",
        homes=[("POINT (180100 210010)", text)], number="string",
    )  # fmt: skip


def test_negative_numbers_are_refused(town):
    refused(town, "holds negative numbers. Correct them", homes=[*HOMES, ("POINT (180100 210010)", -1.0)])


def test_a_criterion_that_is_the_same_everywhere_says_so(town):
    rows, warned = town(places=PLACES[:2])
    assert {row["score"] for row in rows} == {0} and [row["rank"] for row in rows] == [1, 2]
    assert any("homes is 8 everywhere, so it tells no difference" in text for text in warned)


@pytest.mark.parametrize(
    ("weights", "sentence"),
    [
        ('{"homes": 0}', "All weights are 0, so nothing can be scored."),
        ('{"homes": NaN}', "The weight of “homes” is –."),
        ('{"homes": 1e999}', "weights.homes is Infinity"),
        ('{"homes": "a lot"}', "The weight of “homes” is a lot."),
        ("[" * 100_000, "WEIGHTS is not a JSON object"),
        ('{"homes": ' + "9" * 5000 + "}", "WEIGHTS is not a JSON object"),
    ],
    ids=["zero", "NaN", "infinite", "text", "too deep", "too long"],
)
def test_weights_that_make_no_sense(town, weights, sentence):
    refused(town, sentence, WEIGHTS=weights)


# -- candidates -------------------------------------------------------------------------------------------------------


EVERYWHERE = "POLYGON ((170000 200000, 190000 200000, 190000 220000, 170000 220000, 170000 200000))"


def test_all_struck_is_a_result_from_which_nothing_can_be_chosen(town, tmp_path):
    layer("Polygon", "zones", [(EVERYWHERE,)])
    path = str(tmp_path / "map.gpkg")
    rows, warned = town(RECIPE=recipe(rules=OUTSIDE_ZONES), OUTPUT=path)
    assert {row["reason"] for row in rows} == {"in_zone"} and not any(row["rank"] for row in rows if row["rank"] != "")
    assert any("struck" in text for text in warned), warned
    assert run("selectsites", {"POTENTIAL": path, "OUTPUT": "memory:"})["SELECTED"] == 0
    with pytest.raises(QgsProcessingException, match="Give a map with places that no rule struck"):
        run("robustness", {"POTENTIAL": path, "RECIPE": recipe(rules=OUTSIDE_ZONES), "OUTPUT": "memory:"})
    tested = run("backtest", {"POTENTIAL": path, "OBSERVED": layer("Point", "seen", HOMES, "&field=n:double"),
                              "RECIPE": recipe(rules=OUTSIDE_ZONES), "OUTPUT": "memory:"})  # fmt: skip
    assert "Only 0 of the observed points" in tested["VERDICT"]


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [([7, 7, 8], "integer"), ([1.25, 1.5, 2], "double"), ([1e300, 1, 2], "double"), ([None, 1, 2], "integer"),
     (["a", "b", "c"], "string")],
    ids=["twice", "fractions", "huge", "missing", "text"],
)  # fmt: skip
def test_cells_that_do_not_tell_candidates_apart_are_numbered_anew(town, numbers, kind):
    places = [(place, number) for (place, _), number in zip(PLACES, numbers)]
    rows, warned = town(places=places, cell=kind)
    assert [row["cell"] for row in rows] == [0, 1, 2]
    said = "The field cell of the layer “places” does not number the candidates one by one"
    assert any(said in text for text in warned)
    kept, warned = town()
    assert [row["cell"] for row in kept] == [10, 11, 12] and not warned


def test_sites_of_two_towns_with_the_same_numbers_are_two_sites(town, tmp_path):
    """Cells are numbered from 0 on in every municipality; a site must be known by its place."""
    chosen = []
    for number, x in enumerate((0, 100)):
        moved = [(f"POINT ({180_050 + x} 210000)", 1)]
        path = str(tmp_path / f"map{number}.gpkg")
        town(places=moved, OUTPUT=path)
        sites = run("selectsites", {"POTENTIAL": path, "COUNT": 1, "OUTPUT": "memory:"})["OUTPUT"]
        chosen += [feature["id"] for feature in sites.getFeatures()]
    assert len(set(chosen)) == 2


def test_candidates_of_several_kinds_are_refused(town, tmp_path):
    kinds = [("POINT (180100 210000)", 1.0), (SQUARE, 2.0), ("LINESTRING (180000 210000, 180100 210000)", 3.0)]
    places = geopackage(tmp_path / "places.gpkg", ogr.wkbUnknown, kinds)
    output = tmp_path / "out" / "map.gpkg"
    output.parent.mkdir()
    refused(town, "The candidates mix points, lines and polygons.", places=places, OUTPUT=str(output))
    assert not list(output.parent.iterdir())


def test_candidates_that_are_lines_curves_or_cross_themselves_are_scored_at_their_middle(town, tmp_path):
    for number, (kind, wkt) in enumerate(((ogr.wkbLineString, "LINESTRING (180050 210000, 180150 210000)"),
                                          (ogr.wkbCurvePolygon, CIRCLE), (ogr.wkbPolygon, CROSSING))):  # fmt: skip
        places = geopackage(tmp_path / f"p{number}.gpkg", kind, [(wkt, 1.0)])
        rows, _ = town(places=places)
        assert raw(rows, "homes") == [8]


def test_far_from_everything_nothing_is_known(town):
    rows, warned = town(places=[("POINT (100000 100000)", 1)])
    assert raw(rows, "homes") == [None] and rows[0]["score"] == 0
    assert any("homes has no value anywhere" in text for text in warned)


@pytest.mark.parametrize("spacing", [0.03, 1e-9])
def test_ten_million_candidates_are_refused_before_memory_is_taken(town, lille, spacing):
    """A municipality of 60 km² with cells of 3 cm would have seventy thousand million."""
    before, begin = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    odd = recipe(candidates={"shape": "hexagon", "spacing": spacing})
    layers = json.dumps({"streets": f"{lille}|layername=street", "homes": f"{lille}|layername=demand"})
    refused(town, "3,000,000 are possible. Choose a larger spacing or a smaller area.", places=None,
            WORKSPACE=str(lille), RECIPE=odd, LAYERS=layers)  # fmt: skip
    assert time.monotonic() - begin < 5
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kB


# -- coordinate systems -----------------------------------------------------------------------------------------------


def test_layers_in_other_systems_come_out_the_same(town):
    def moved(wkt: str, epsg: str) -> QgsGeometry:
        from qgis.core import QgsCoordinateTransform

        shape = QgsGeometry.fromWkt(wkt)
        crs = QgsCoordinateReferenceSystem("EPSG:31370"), QgsCoordinateReferenceSystem(epsg)
        shape.transform(QgsCoordinateTransform(*crs, QgsProject.instance()))
        return shape

    plain, _ = town()
    QgsProject.instance().removeAllMapLayers()
    rows, _ = town(
        streets=[(moved(shape, "EPSG:3812"),) for shape, *_ in STREETS],
        homes=[(moved(shape, "EPSG:4326"), number) for shape, number in HOMES],
        crs={"streets": "EPSG:3812", "homes": "EPSG:4326"},
    )
    assert raw(rows, "homes") == raw(plain, "homes") == [8, 8, 0]


@pytest.mark.parametrize("role", ["streets", "homes", "places"])
def test_a_layer_that_does_not_say_where_it_lies(town, role):
    refused(town, f"The layer “{role}” does not say in which coordinate system it is.", crs={role: ""})


@pytest.mark.parametrize("role", ["homes", "places"])
def test_degrees_that_are_said_to_be_metres(town, role):
    refused(town, "they may be degrees. Set the layer's right CRS", **{role: [("POINT (4.8 51.2)", 1)]})


# -- rasters ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("value", "nodata"), [(-1.0, -1.0), (numpy.nan, None)], ids=["no data", "NaN"])
def test_a_raster_of_nothing_but_no_data(town, tmp_path, value, nodata):
    raster = geotiff(tmp_path / "r.tif", numpy.full((10, 10), value), nodata)
    rows, warned = town(RECIPE=recipe(criteria=criterion("value_at")), LAYERS=json.dumps({"zones": raster}))
    assert raw(rows, "zones") == [None] * 3
    assert any("The raster r has no data at any of the candidates." in text for text in warned)


# -- recipes ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('{"name": ', "The recipe is no valid JSON: line 1, column 10."),
        (b"\xff\xfe\x00\x01", "Check that the file is there and is text (UTF-8)."),
        ("", "no valid JSON"),
        ("null", "recipe is null; an object {…} is expected."),
        ("[" * 100_000, "it goes too deep, or a number is too long"),
        (recipe().replace('"weight": 1', '"weight": ' + "9" * 5000), "it goes too deep, or a number is too long"),
        (recipe().replace('"weight": 1', '"weight": NaN'), "The recipe holds NaN, which is no number."),
        (recipe(colour="red"), "recipe.colour is not a known key."),
        (recipe(criteria="none"), 'criteria is "none"; a list […] is expected.'),
        (recipe(criteria=RECIPE["criteria"] * 2), "which occurs twice"),
        (recipe(candidates={"shape": "hexagon", "spacing": 0}), "candidates.spacing is 0; a number above 0"),
    ],
    ids=["cut", "binary", "empty", "null", "deep", "long", "NaN", "key", "type", "twice", "spacing"],
)
def test_a_recipe_file_that_is_none(town, tmp_path, content, sentence):
    path = tmp_path / "recipe.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    refused(town, sentence, RECIPE=str(path))


def test_a_name_as_long_as_a_book_is_not_repeated(town):
    refused(town, "There is no recipe “[[[", RECIPE="[" * 100_000)


# -- files ------------------------------------------------------------------------------------------------------------


class Vanishing(Listening):
    """Removes a file as soon as so much of the work is done."""

    def __init__(self, path: Path, percent: float) -> None:
        super().__init__()
        self.progressChanged.connect(lambda now: path.unlink(missing_ok=True) if now >= percent else None)


@pytest.mark.parametrize("percent", [0, 5])
def test_a_workspace_that_vanishes_before_it_was_read(provider, lille, tmp_path, percent):
    output = tmp_path / "out" / "map.gpkg"
    output.parent.mkdir()
    with pytest.raises(QgsProcessingException, match=r"There is no file .*lille\.gpkg\. Choose an existing workspace"):
        run("potential", {"WORKSPACE": str(lille), "OUTPUT": str(output)}, Vanishing(lille, percent))
    assert not list(output.parent.iterdir())


def test_a_workspace_that_vanishes_later_leaves_the_result(provider, lille, tmp_path):
    feedback, output = Vanishing(lille, 50), tmp_path / "map.gpkg"
    done = run("potential", {"WORKSPACE": str(lille), "OUTPUT": str(output)}, feedback)
    assert QgsVectorLayer(str(output), "map", "ogr").featureCount() == done["COUNT"]
    assert any("The run could not be noted in the workspace" in text for text in feedback.warned)


@pytest.mark.parametrize("name", ["nowhere/map.gpkg", "nowhere/map.geojson", "nowhere/map.shp"])
def test_a_folder_that_is_not_there(town, tmp_path, name):
    refused(town, "Check that the folder is there, that you may write to it", OUTPUT=str(tmp_path / name))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["map.gpkg", "map.geojson", "map.shp"])
def test_a_folder_that_takes_nothing(town, name):
    """/proc is one, for everybody."""
    refused(town, "The result cannot be written to", OUTPUT=f"/proc/{name}")


@pytest.mark.parametrize("role", ["candidates", "filtered", "homes", "raster"])
def test_a_result_never_replaces_what_it_is_made_from(town, tmp_path, role):
    homes = geopackage(tmp_path / "homes.gpkg", ogr.wkbPoint, HOMES)
    places = geopackage(tmp_path / "places.gpkg", ogr.wkbPoint, [(place, 1.0) for place, _ in PLACES])
    raster = geotiff(tmp_path / "r.tif", numpy.ones((10, 10)))
    given = {
        "candidates": {"places": places, "OUTPUT": places},
        "filtered": {"places": f"{places}|subset=number > 0", "OUTPUT": places},
        "homes": {"OUTPUT": homes, "LAYERS": json.dumps({"homes": homes})},
        "raster": {"RASTER": raster, "RECIPE": recipe(criteria=criterion("value_at")),
                   "LAYERS": json.dumps({"zones": raster})},
    }[role]  # fmt: skip
    files = (homes, places, raster)
    before = [Path(path).read_bytes() for path in files]
    refused(town, "The result would replace", **given)
    assert [Path(path).read_bytes() for path in files] == before


def rows_of(path: Path) -> dict[str, list]:
    """All rows of all tables; looking at a GeoPackage with QGIS alone may change a counter in its first bytes."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        names = [name for name, in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}


def test_a_result_never_replaces_a_workspace(town, provider, lille):
    before = rows_of(lille)
    with pytest.raises(QgsProcessingException, match=r"The result would replace .*lille\.gpkg, which “Workspace” is"):
        run("potential", {"WORKSPACE": str(lille), "OUTPUT": str(lille)})
    refused(town, "The result would replace what is in the workspace", OUTPUT=str(lille))
    written = f"ogr:dbname='{lille}' table=\"{{}}\" (geom)"
    refused(town, "The result would replace what is in the workspace", OUTPUT=written.format("proposed_site"))
    with pytest.raises(QgsProcessingException, match=r"The result would replace .*, which “.*street” is read from"):
        run("potential", {"WORKSPACE": str(lille), "OUTPUT": written.format("Street")})
    assert rows_of(lille) == before


def test_a_result_may_become_a_layer_of_its_own_in_the_workspace(town, lille):
    town(OUTPUT=f"ogr:dbname='{lille}' table=\"my_map\" (geom)")
    assert QgsVectorLayer(f"{lille}|layername=my_map", "map", "ogr").featureCount() == 3
    assert QgsVectorLayer(f"{lille}|layername=street", "streets", "ogr").featureCount() > 3000


@pytest.mark.parametrize("algorithm", ["selectsites", "robustness", "backtest", "calibrate"])
def test_nothing_made_of_a_map_replaces_the_map(town, tmp_path, algorithm):
    path = tmp_path / "map.gpkg"
    town(OUTPUT=str(path))
    before = path.read_bytes()
    seen = {"OBSERVED": "homes"} if algorithm == "backtest" else {}
    seen = {"SITES": "homes", "TARGET": "number"} if algorithm == "calibrate" else seen
    with pytest.raises(QgsProcessingException, match="The result would replace"):
        run(algorithm, {"POTENTIAL": str(path), "OUTPUT": str(path), **seen})
    assert path.read_bytes() == before


def test_an_older_result_is_replaced(town, tmp_path):
    path = str(tmp_path / "map.gpkg")
    town(OUTPUT=path, places=PLACES[:1])
    rows, _ = town(OUTPUT=path)
    assert len(rows) == 3


def test_others_may_read_the_results(provider, lille, tmp_path):
    """On a shared drive colleagues need to."""
    outputs = {"OUTPUT": str(tmp_path / "map.gpkg"), "RASTER": str(tmp_path / "map.tif")}
    run("potential", {"WORKSPACE": str(lille), **outputs})
    modes = {stat.S_IMODE(Path(path).stat().st_mode) for path in outputs.values()}
    (tmp_path / "plain").write_bytes(b"")
    assert modes == {stat.S_IMODE((tmp_path / "plain").stat().st_mode)}
