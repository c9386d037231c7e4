"""Layers to arrays: read as a table or feature by feature, the same comes out; what cannot be read says so."""

from __future__ import annotations

import shutil
import sqlite3
import struct
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy
import pytest
import shapely
from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from evplanner_plugin.algorithms.layers.input_layers import (
    VectorInput,
    fingerprint,
    geopackage_table,
    read_features,
    read_layer,
)
from evplanner_plugin.algorithms.layers.row_conditions import where
from evplanner_plugin.algorithms.layers.wkb_arrays import NotReadable, joined, shapes_of
from evplanner_plugin.algorithms.proposing.surroundings import Reader
from evplanner_plugin.compat import field
from evplanner_plugin.errors import BadInput, Cancelled
from tests.conftest import BASE_DATA

LAMBERT_72, LAMBERT_2008, DEGREES = 31370, 3812, 4326
BASE_LAYERS = ("street", "building", "demand", "parking_bay", "charging_location")

pytestmark = pytest.mark.usefixtures("qgis_app")


def crs_of(epsg: int) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem.fromEpsgId(epsg)


def geopackage(path: Path, kind: int, rows: list[tuple], epsg: int = LAMBERT_72, table: str = "t", more=()) -> Path:
    """A GeoPackage by GDAL: ``rows`` of (WKT or None, whole number, decimal, text, yes or no, day); None for NULL."""
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    layer = made.CreateLayer(table, system, kind)
    boolean = ogr.FieldDefn("open", ogr.OFTInteger)
    boolean.SetSubType(ogr.OFSTBoolean)
    for each in (
        ogr.FieldDefn("count", ogr.OFTInteger), ogr.FieldDefn("share", ogr.OFTReal),
        ogr.FieldDefn("name", ogr.OFTString), boolean, ogr.FieldDefn("day", ogr.OFTDate), *more,
    ):  # fmt: skip
        layer.CreateField(each)
    for wkt, *values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        if wkt is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        for number, value in enumerate(values):
            if value is None:
                feature.SetFieldNull(number)
            else:
                feature.SetField(number, value)
        layer.CreateFeature(feature)
    del layer, made  # closes the file
    return path


def layer_of(path: Path, table: str = "t", subset: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    assert layer.isValid()
    if subset:
        assert layer.setSubsetString(subset)
    return layer


def both(layer: QgsVectorLayer, epsg: int = LAMBERT_72, *, table: bool = True, **more):
    """The layer read as a table and feature by feature, after seeing that they are the same."""
    taken = VectorInput.of_layer(layer)
    assert (taken.table is not None) == table
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    quick = read_layer(taken, crs_of(epsg), context, feedback, **more)
    slow = read_layer(replace(taken, table=None), crs_of(epsg), context, feedback, **more)
    assert list(quick.attributes) == list(slow.attributes)
    for name, column in quick.attributes.items():
        other = slow.attributes[name]
        assert column.dtype == other.dtype, name
        if column.dtype == object:
            assert column.tolist() == other.tolist(), name
        else:
            assert numpy.array_equal(column, other, equal_nan=True), name
    assert (quick.xy is None, quick.offsets is None) == (slow.xy is None, slow.offsets is None)
    assert shapely.equals_exact(quick.geometry, slow.geometry, 0).all()
    assert fingerprint(quick) == fingerprint(slow)
    return quick


@pytest.mark.parametrize("name", BASE_LAYERS)
@pytest.mark.parametrize("epsg", [LAMBERT_72, LAMBERT_2008])
def test_real_layers(name, epsg):
    layer = layer_of(BASE_DATA, name)
    read = both(layer, epsg)
    assert len(read) == layer.featureCount() > 0
    assert (read.xy is not None) == (name != "building")


VALUES = (3, 0.5, "Dorp, “1”", True, "2026-03-31")
NOTHING = (None, None, None, None, None)


def test_points_with_nulls_and_without_geometry(tmp_path):
    rows = [
        ("POINT (150000 160000)", *VALUES), ("POINT (150001.25 160002.5)", *NOTHING), (None, *VALUES),
        ("POINT EMPTY", *VALUES), ("POINT (150010 160000)", 0, -1.5, "", False, None),
    ]  # fmt: skip
    read = both(layer_of(geopackage(tmp_path / "p.gpkg", ogr.wkbPoint, rows)))
    assert read.xy.tolist() == [[150000, 160000], [150001.25, 160002.5], [150010, 160000]]
    columns = read.attributes
    assert numpy.array_equal(columns["count"], [3, numpy.nan, 0], equal_nan=True)
    assert numpy.array_equal(columns["open"], [1, numpy.nan, 0], equal_nan=True)
    assert columns["name"].tolist() == ["Dorp, “1”", None, ""]
    assert columns["day"].tolist() == ["2026-03-31", None, None]


@pytest.mark.parametrize(
    ("kind", "shapes"),
    [
        (ogr.wkbPoint25D, ["POINT Z (150000 160000 7)", "POINT Z (150001 160000 -1)"]),
        (ogr.wkbPointM, ["POINT M (150000 160000 7)", "POINT M (150001 160000 8)"]),
        (ogr.wkbPointZM, ["POINT ZM (150000 160000 7 1)", "POINT ZM (150001 160000 8 1)"]),
        (ogr.wkbMultiPoint, ["MULTIPOINT (150000 160000)", "MULTIPOINT (150000 160000, 150009 160001)"]),
        (ogr.wkbLineString, ["LINESTRING (150000 160000, 150010 160000)", "LINESTRING EMPTY",
                             "LINESTRING (150000 160000, 150010 160000, 150020 160005)"]),
        (ogr.wkbLineString25D, ["LINESTRING Z (150000 160000 1, 150010 160000 2)",
                                "LINESTRING Z (150000 160000 1, 150010 160000 2, 150011 160001 3)"]),
        (ogr.wkbMultiLineString, ["MULTILINESTRING ((150000 160000, 150010 160000))",
                                  "MULTILINESTRING ((150000 160000, 150010 160000, 150020 160005))"]),
        (ogr.wkbMultiLineString, ["MULTILINESTRING ((150000 160000, 150010 160000))", "MULTILINESTRING EMPTY",
                                  "MULTILINESTRING ((150000 160000, 150010 160000), (150020 160005, 150030 160005))"]),
        (ogr.wkbPolygon, ["POLYGON ((150000 160000, 150010 160000, 150010 160010, 150000 160000))", "POLYGON EMPTY"]),
        (ogr.wkbPolygon25D, ["POLYGON Z ((150000 160000 1, 150010 160000 1, 150010 160010 1, 150000 160000 1))"]),
        (ogr.wkbUnknown, ["POINT (150000 160000)", "LINESTRING (150000 160000, 150010 160000)",
                          "GEOMETRYCOLLECTION (POINT (150000 160000))"]),
        (ogr.wkbCurvePolygon, ["CURVEPOLYGON (CIRCULARSTRING (150000 160000, 150010 160010, 150020 160000,"
                               " 150010 159990, 150000 160000))"]),
    ],
    ids=["Z", "M", "ZM", "multipoint", "line", "line Z", "wrapped line", "multiline", "polygon", "polygon Z", "mixed",
         "curve"],
)  # fmt: skip
def test_every_kind_of_geometry(tmp_path, kind, shapes):
    rows = [(wkt, *VALUES) for wkt in shapes]
    read = both(layer_of(geopackage(tmp_path / "g.gpkg", kind, rows)))
    assert len(read) == sum("EMPTY" not in wkt for wkt in shapes)
    assert not shapely.has_z(read.geometry).any()
    assert not shapely.is_empty(read.geometry).any()


def test_no_rows_and_only_rows_without_geometry(tmp_path):
    assert len(both(layer_of(geopackage(tmp_path / "a.gpkg", ogr.wkbPoint, [])))) == 0
    read = both(layer_of(geopackage(tmp_path / "b.gpkg", ogr.wkbPolygon, [(None, *VALUES)])))
    assert len(read) == 0 and len(read.attributes["name"]) == 0


def test_many_rows_are_read_in_parts(tmp_path, monkeypatch):
    """Lines first, then one of several parts: what was read before must follow."""
    monkeypatch.setattr("evplanner_plugin.algorithms.layers.geopackage_reading._ROWS_AT_ONCE", 7)
    monkeypatch.setattr("evplanner_plugin.algorithms.layers.feature_reading._FEATURES_AT_ONCE", 5)
    rows = [(f"MULTILINESTRING (({150000 + n} 160000, {150000 + n} 160009))", n, n / 3, str(n), None, None)
            for n in range(40)]  # fmt: skip
    read = both(layer_of(geopackage(tmp_path / "a.gpkg", ogr.wkbMultiLineString, rows)))
    assert read.offsets is not None and read.attributes["name"].tolist() == [str(n) for n in range(40)]
    two = "MULTILINESTRING ((150000 160000, 150000 160009), (150001 160000, 150001 160009))"
    rows.insert(30, (two, *VALUES))
    read = both(layer_of(geopackage(tmp_path / "b.gpkg", ogr.wkbMultiLineString, rows)))
    assert read.offsets is None and len(read) == 41 and shapely.get_num_geometries(read.geometry)[30] == 2


def test_degrees_are_reprojected_as_qgis_does(tmp_path):
    rows = [(f"POINT ({4.8 + n / 100} 51.2)", *VALUES) for n in range(5)]
    layer = layer_of(geopackage(tmp_path / "d.gpkg", ogr.wkbPoint, rows, DEGREES))
    read = both(layer)
    from qgis.core import QgsFeatureRequest

    request = QgsFeatureRequest().setDestinationCrs(crs_of(LAMBERT_72), QgsProject.instance().transformContext())
    points = [feature.geometry().asPoint() for feature in layer.getFeatures(request)]
    assert read.xy.tolist() == [[point.x(), point.y()] for point in points]


@pytest.mark.parametrize(
    "subset",
    ["count > 2", "\"name\" = 'b' OR name IS NULL", "ST_MinX(geom) > 150001", "ST_SRID(geom) = 31370 AND count < 2"],
    ids=["number", "text", "geometry", "what GDAL alone knows"],
)
def test_a_filter_on_the_layer(tmp_path, subset):
    rows = [(f"POINT ({150000 + n} 160000)", n, n / 2, "abcde"[n], None, None) for n in range(5)]
    layer = layer_of(geopackage(tmp_path / "f.gpkg", ogr.wkbPoint, rows), subset=subset)
    assert 0 < len(both(layer)) == layer.featureCount() < 5


def test_a_filter_that_nobody_understands(tmp_path):
    """QGIS takes it and shows nothing."""
    layer = layer_of(sample(tmp_path), subset="count = 'no")
    with pytest.raises(BadInput, match="The filter of the layer “t” cannot be applied, or no feature meets it"):
        read(layer)


def test_only_the_wanted_fields_and_conditions(tmp_path):
    rows = [(f"LINESTRING ({150000 + n} 160000, 150000 160001)", n, n / 2, "1" if n % 2 else "x", n > 2, None)
            for n in range(5)]  # fmt: skip
    layer = layer_of(geopackage(tmp_path / "w.gpkg", ogr.wkbLineString, rows))
    assert list(both(layer, fields=["share", "nowhere"]).attributes) == ["share"]
    read = both(layer, fields=["share"], conditions={"name": 1, "open": True})
    assert read.attributes["share"].tolist() == [1.5] and len(read.xy) == 2
    assert set(read.attributes) == {"share", "name", "open"}
    assert both(layer, fields=[], conditions={"count": [0, 4, 9]}).attributes["count"].tolist() == [0, 4]
    with pytest.raises(BadInput, match=r"filters the layer “t” by the unknown field “nowhere”.*count, day, fid"):
        both(layer, conditions={"nowhere": 1})


def test_where_takes_lists_texts_and_nothing():
    columns = {
        "n": numpy.array([1.0, 2.0, numpy.nan]),
        "t": numpy.array(["1", "b", None], dtype=object),
    }
    for conditions, expected in (
        ({"n": 2}, [False, True, False]), ({"n": "2"}, [False, True, False]), ({"n": [1, 2]}, [True, True, False]),
        ({"n": None}, [False, False, True]), ({"t": None}, [False, False, True]), ({"t": 1}, [True, False, False]),
        ({"t": ["b", 1.0]}, [True, True, False]), ({"t": "b", "n": [2, 3]}, [False, True, False]),
        ({"n": "b"}, [False, False, False]), ({}, [True, True, True]),
    ):  # fmt: skip
        assert where(columns, conditions, "layer").tolist() == expected, conditions


def test_what_only_qgis_knows_is_read_feature_by_feature(tmp_path):
    path = geopackage(tmp_path / "q.gpkg", ogr.wkbPoint, [("POINT (150000 160000)", *VALUES)])
    edited = layer_of(path)
    edited.startEditing()
    edited.changeAttributeValue(1, edited.fields().indexOf("count"), 99)
    assert both(edited, table=False).attributes["count"].tolist() == [99]
    edited.rollBack()
    virtual = layer_of(path)
    virtual.addExpressionField('"count" * 2', field("twice", "integer"))
    assert both(virtual, table=False).attributes["twice"].tolist() == [6]
    other = layer_of(geopackage(tmp_path / "o.gpkg", ogr.wkbPoint, [("POINT (1 2)", *VALUES)]))
    QgsProject.instance().addMapLayer(other)
    try:
        joining, how = layer_of(path), QgsVectorLayerJoinInfo()
        how.setJoinLayer(other)
        how.setJoinFieldName("count")
        how.setTargetFieldName("count")
        how.setPrefix("o_")
        joining.addJoin(how)
        assert both(joining, table=False).attributes["o_name"].tolist() == ["Dorp, “1”"]
    finally:
        QgsProject.instance().removeMapLayer(other)
    memory = QgsVectorLayer("Point?crs=EPSG:31370&field=ok:boolean&field=n:double", "m", "memory")
    feature = QgsFeature(memory.fields())
    feature.setAttributes([True, None])
    feature.setGeometry(QgsGeometry.fromWkt("POINT (150000 160000)"))
    memory.dataProvider().addFeature(feature)
    assert both(memory, table=False).attributes["ok"].tolist() == [1.0]


def test_times_are_given_as_utc(tmp_path):
    at = ogr.FieldDefn("at", ogr.OFTDateTime)
    rows = [("POINT (150000 160000)", *VALUES, "2026/03/31 12:00:00+02"), ("POINT (150001 160000)", *VALUES, None)]
    read = both(layer_of(geopackage(tmp_path / "t.gpkg", ogr.wkbPoint, rows, more=[at])))
    assert read.attributes["at"][1] is None and read.attributes["at"][0].startswith("2026-03-31T")


def test_selected_features_and_limits_count(provider, tmp_path):
    """A definition that asks for less than the whole layer gets less."""
    from evplanner_plugin.algorithms.candidates import Candidates

    rows = [(f"POINT ({150000 + n} 160000)", *VALUES) for n in range(4)]
    layer = layer_of(geopackage(tmp_path / "s.gpkg", ogr.wkbPoint, rows))
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByIds([2, 3])
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = Candidates().create()
        for selected, expected in ((True, 2), (False, 4)):
            given = {"AREA": QgsProcessingFeatureSourceDefinition(layer.id(), selected)}
            taken = VectorInput.of_parameter(algorithm, given, "AREA", context)
            assert (taken.table is None) == selected
            assert len(read_layer(taken, crs_of(LAMBERT_72), context, QgsProcessingFeedback())) == expected
        assert VectorInput.of_parameter(algorithm, {}, "STREETS", context) is None
    finally:
        QgsProject.instance().removeMapLayer(layer)


def read(layer: QgsVectorLayer, taken: VectorInput | None = None):
    return read_features(
        taken or VectorInput.of_layer(layer), crs_of(LAMBERT_72), QgsProcessingContext(), QgsProcessingFeedback()
    )


def sample(tmp_path: Path) -> Path:
    return geopackage(tmp_path / "x.gpkg", ogr.wkbPoint, [("POINT (150000 160000)", *VALUES)])


def test_a_file_that_is_gone(tmp_path):
    taken = VectorInput.of_layer(layer_of(sample(tmp_path)))
    (tmp_path / "x.gpkg").unlink()
    with pytest.raises(BadInput, match=r"The file .*x.gpkg of the layer “t” is no longer there\. Put it back"):
        read(None, taken)


def test_a_field_and_a_table_that_are_gone(tmp_path):
    path = sample(tmp_path)
    taken = VectorInput.of_layer(layer_of(path))
    with closing(sqlite3.connect(path)) as connection:
        for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{row[0]}"')
        connection.execute("ALTER TABLE t RENAME COLUMN share TO part")
    with pytest.raises(BadInput, match="The field share of the layer “t” is no longer in its file"):
        read(None, taken)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE t")
        connection.execute("DELETE FROM gpkg_geometry_columns")
        connection.commit()
    with pytest.raises(BadInput, match="The layer “t” is no longer in the file"):
        read(None, taken)


def test_a_damaged_file(tmp_path):
    path = sample(tmp_path)
    taken = VectorInput.of_layer(layer_of(path))
    content = bytearray(path.read_bytes())
    content[2000:] = b"\xff" * (len(content) - 2000)
    path.write_bytes(bytes(content))
    with pytest.raises(BadInput, match=r"“t” cannot be read: its file .*x.gpkg is damaged or no GeoPackage"):
        read(None, taken)
    path.write_bytes(b"Not a database at all, but long enough to be looked at as one." * 40)
    with pytest.raises(BadInput, match="is damaged or no GeoPackage"):
        read(None, taken)


def test_a_locked_file(tmp_path, monkeypatch):
    monkeypatch.setattr("evplanner_plugin.workspace.geopackage.BUSY_TIMEOUT_SECONDS", 0.1)
    path = sample(tmp_path)
    taken = VectorInput.of_layer(layer_of(path))
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(BadInput, match=r"Another program is writing to .*x.gpkg\. Save or end the editing"):
            read(None, taken)


def test_damaged_geometries_fall_back_to_what_qgis_makes_of_them(tmp_path):
    path = geopackage(tmp_path / "x.gpkg", ogr.wkbLineString,
                      [("LINESTRING (150000 160000, 150010 160000)", *VALUES)] * 3)  # fmt: skip
    with closing(sqlite3.connect(path)) as connection:
        for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{row[0]}"')
        connection.execute("UPDATE t SET geom = substr(geom, 1, 60) WHERE fid = 2")
        connection.commit()
    geometry, columns = read(layer_of(path))
    assert len(geometry) == len(columns["count"]) == 2


class Warned(QgsProcessingFeedback):
    """Keeps the warnings."""

    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)


def rings(tmp_path, broken, sound):
    """A GeoPackage with so many triangles, and so many polygons whose ring has two points."""
    path = geopackage(tmp_path / "rings.gpkg", ogr.wkbPolygon, [
        (f"POLYGON (({150000 + 10 * n} 160000, {150009 + 10 * n} 160000, {150000 + 10 * n} 160009,"
         f" {150000 + 10 * n} 160000))", *VALUES)
        for n in range(broken + sound)
    ])  # fmt: skip
    ring = struct.pack("<BII", 1, 3, 1) + struct.pack("<I4d", 2, 150000, 160000, 150000, 160000)
    blob = b"GP\x00\x01" + struct.pack("<i", 31370) + ring
    with closing(sqlite3.connect(path)) as connection:
        for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{row[0]}"')
        connection.execute("UPDATE t SET geom = ? WHERE fid % 2 = 1 AND fid <= ?", (blob, 2 * broken))
        connection.commit()
    return path


@pytest.mark.parametrize(("broken", "said"), [(1, "1 feature of the layer"), (3, "3 features of the layer")])
def test_broken_polygons_are_left_out_and_counted(tmp_path, monkeypatch, broken, said):
    monkeypatch.setattr("evplanner_plugin.algorithms.layers.feature_reading._FEATURES_AT_ONCE", 4)
    feedback = Warned()
    taken = VectorInput.of_layer(layer_of(rings(tmp_path, broken, 7)))
    geometry, columns = read_features(taken, crs_of(LAMBERT_72), QgsProcessingContext(), feedback)
    assert len(geometry) == len(columns["count"]) == 7 and shapely.is_valid(geometry).all()
    assert len(feedback.warnings) == 1 and said in feedback.warnings[0] and "Fix geometries" in feedback.warnings[0]
    reader = Reader(crs_of(LAMBERT_72), QgsProject.instance().transformContext())
    some, columns = reader.around(taken, (149_000, 159_000, 151_000, 161_000), ["count"])
    assert len(some) == len(columns["count"]) == 7 and [said in str(each) for each in reader.problems] == [True]


def test_a_layer_of_broken_polygons_alone_is_refused(tmp_path):
    with pytest.raises(BadInput, match=r"No geometry of the layer “.*” can be read\. Repair the layer"):
        read(layer_of(rings(tmp_path, 1, 0)))


def test_text_in_a_column_of_numbers_is_kept_for_whoever_needs_numbers_to_refuse(tmp_path):
    path = sample(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{row[0]}"')
        connection.execute("UPDATE t SET count = 'many', share = '0.25'")
        connection.commit()
    _, columns = read(layer_of(path))
    assert columns["count"].tolist() == ["many"] and columns["share"].tolist() == [0.25]


def test_no_crs_and_degrees_in_metres(tmp_path):
    layer = layer_of(geopackage(tmp_path / "d.gpkg", ogr.wkbPoint, [("POINT (4.8 51.2)", *VALUES)]))
    with pytest.raises(BadInput, match="do not fit its coordinate system EPSG:31370; they may be degrees"):
        read(layer)
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(BadInput, match="“t” does not say in which coordinate system it is"):
        read(layer)
    far = layer_of(geopackage(tmp_path / "f.gpkg", ogr.wkbPoint, [("POINT (4000 9000)", *VALUES)], DEGREES))
    with pytest.raises(BadInput, match="do not fit its coordinate system EPSG:4326"):
        read(far)


def test_cancel_while_reading(tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    taken = VectorInput.of_layer(layer_of(sample(tmp_path)))
    for each in (taken, replace(taken, table=None)):
        with pytest.raises(Cancelled):
            read_layer(each, crs_of(LAMBERT_72), QgsProcessingContext(), feedback)


def test_the_file_is_left_as_it_was(tmp_path):
    """Reading neither writes nor leaves anything beside the file."""
    path = Path(shutil.copy(BASE_DATA, tmp_path / "base.gpkg"))
    before = path.read_bytes()
    taken = replace(VectorInput.of_layer(layer_of(path, "demand")), source=None)
    present = set(tmp_path.iterdir())
    assert len(read(None, taken)[0]) > 0
    assert path.read_bytes() == before and set(tmp_path.iterdir()) == present


def test_wkb_of_another_byte_order_and_wkb_cut_short():
    points = [shapely.to_wkb(shapely.Point(x, 2), byte_order=order) for x, order in ((1, 0), (2, 1), (3, 0))]
    shapes, there = shapes_of(points)
    assert shapely.get_x(shapes.as_geometry()).tolist() == [1, 2, 3] and there.all()
    line = shapely.to_wkb(shapely.LineString([(0, 0), (1, 1)]), byte_order=1)
    for cut in (line[:-1], line[:20], b"\x01\x02"):
        with pytest.raises(NotReadable):
            shapes_of([line, cut])
    assert len(joined([])) == 0


@pytest.mark.parametrize("kind", ["text", "integer", "long", "double"])
def test_fields_of_the_plugin_are_told_apart(kind, tmp_path):
    """What is written with our own fields is read as a table again."""
    from qgis.core import QgsFields, QgsVectorFileWriter

    from evplanner_plugin.compat import POINT

    fields = QgsFields()
    fields.append(field("x", kind))
    assert isinstance(fields[0], QgsField)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    path = tmp_path / "k.gpkg"
    context = QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(str(path), fields, POINT, crs_of(LAMBERT_72), context, options)
    del writer
    assert geopackage_table(QgsVectorLayer(str(path), "k", "ogr")) is not None
    assert both(QgsVectorLayer(str(path), "k", "ogr")).attributes["x"].dtype == (object if kind == "text" else float)
