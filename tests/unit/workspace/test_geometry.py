"""GeoPackage geometries, held against GDAL's own reading and writing."""

import struct

import numpy
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as some
from osgeo import ogr
from shapely import geometry as shapes

from evplanner_plugin.errors import BadInput, MissingPackage, WorkspaceError
from evplanner_plugin.workspace import geometry as module
from evplanner_plugin.workspace.geopackage import blob_to_geometry, blobs_to_geometries, geometry_to_blob

coordinate = some.floats(-1e6, 1e6, allow_nan=False)
position = some.tuples(coordinate, coordinate)
lines = some.lists(position, min_size=2, max_size=5).map(shapes.LineString)
boxes = some.tuples(position, some.floats(1, 1e4), some.floats(1, 1e4)).map(
    lambda corner: shapes.box(corner[0][0], corner[0][1], corner[0][0] + corner[1], corner[0][1] + corner[2])
)
anything = some.one_of(
    position.map(shapes.Point),
    lines,
    boxes,
    some.lists(position, min_size=1, max_size=4).map(shapes.MultiPoint),
    some.lists(lines, min_size=1, max_size=3).map(shapes.MultiLineString),
    some.lists(boxes, min_size=1, max_size=3).map(shapes.MultiPolygon),
    some.just(shapes.GeometryCollection([shapes.Point(1, 2), shapes.LineString([(0, 0), (3, 4)])])),
    some.sampled_from([shapely.from_wkt(f"{kind} EMPTY") for kind in ("POINT", "LINESTRING", "MULTIPOLYGON")]),
)


@pytest.fixture(scope="module")
def layer(tmp_path_factory):
    """A layer in a file that GDAL made and GDAL reads."""
    path = str(tmp_path_factory.mktemp("gdal") / "gdal.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    made = dataset.CreateLayer("any", geom_type=ogr.wkbUnknown)
    yield dataset, made
    del made, dataset


def same(one, other):
    return shapely.equals_exact(one, other, tolerance=0) or (
        one.is_empty and other.is_empty and one.geom_type == other.geom_type
    )


@given(shape=anything)
@settings(deadline=None)
def test_gdal_reads_what_is_written_here_and_the_other_way_round(layer, shape):
    dataset, features = layer
    blob = geometry_to_blob(shape, 31370)
    dataset.ExecuteSQL("DELETE FROM any")
    dataset.ExecuteSQL(f"INSERT INTO any (geom) VALUES (x'{blob.hex()}')")
    features.ResetReading()
    feature = features.GetNextFeature()
    assert same(shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToIsoWkb())), shape)

    dataset.ExecuteSQL("DELETE FROM any")
    feature = ogr.Feature(features.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape)))
    features.CreateFeature(feature)
    result = dataset.ExecuteSQL("SELECT hex(geom) AS blob FROM any")
    of_gdal = bytes.fromhex(result.GetNextFeature().GetField("blob"))
    dataset.ReleaseResultSet(result)
    assert same(blob_to_geometry(of_gdal), shape)
    assert module.is_empty(of_gdal) == module.is_empty(blob) == shape.is_empty
    if not shape.is_empty:
        assert module.envelope(of_gdal) == pytest.approx(shape.bounds)
        assert module.envelope(blob) == shape.bounds


def test_the_header_says_crs_and_bounding_box():
    blob = geometry_to_blob(shapes.LineString([(3, 40), (1, 20)]), 31370)
    assert blob[:8] == b"GP\x00\x03" + struct.pack("<i", 31370)
    assert struct.unpack("<4d", blob[8:40]) == (1, 3, 20, 40)  # minx, maxx, miny, maxy


def test_the_header_says_what_is_empty():
    assert geometry_to_blob(shapes.MultiPolygon(), 31370)[3] == 0b0001_0001
    assert geometry_to_blob(shapes.Point(1, 2), 31370)[3] == 0b0000_0001


def test_heights_are_left_out():
    assert blob_to_geometry(geometry_to_blob(shapes.Point(1, 2, 3), 31370)).has_z is False


def test_a_blob_without_bounding_box_and_in_the_other_byte_order_is_measured():
    body = shapely.to_wkb(shapes.LineString([(3, 40), (1, 20)]), byte_order=0)
    assert module.envelope(b"GP\x00\x00" + struct.pack(">i", 31370) + body) == (1, 20, 3, 40)
    point = shapely.to_wkb(shapes.Point(3, 40), byte_order=0)
    assert module.envelope(b"GP\x00\x00" + struct.pack(">i", 31370) + point) == (3, 40, 3, 40)


def test_missing_geometries_stay_missing():
    assert geometry_to_blob(None, 31370) is None
    read = blobs_to_geometries([None, geometry_to_blob(shapes.Point(1, 2), 31370)])
    assert isinstance(read, numpy.ndarray)
    assert read[0] is None
    assert read[1] == shapes.Point(1, 2)


@pytest.mark.parametrize(
    "blob", [b"", b"GP", b"XX\x00\x01" + bytes(30), b"GP\x00\x0b" + bytes(60), b"GP\x00\x01abcd\x01"]
)
def test_damaged_geometries_are_a_sentence(blob):
    with pytest.raises(WorkspaceError, match="geometry in the file"):
        blob_to_geometry(blob)


def test_a_curve_is_a_sentence():
    curve = ogr.CreateGeometryFromWkt("CIRCULARSTRING (0 0, 1 1, 2 0)").ExportToIsoWkb()
    with pytest.raises(WorkspaceError, match="Curves must be segmented"):
        blob_to_geometry(b"GP\x00\x01" + struct.pack("<i", 31370) + bytes(curve))


def test_one_part_becomes_many_where_the_layer_wants_that():
    square = shapes.box(0, 0, 1, 1)
    assert module.fitting(square, "MULTIPOLYGON") == shapes.MultiPolygon([square])
    assert module.fitting(square, "GEOMETRY") is square
    assert module.fitting(shapes.Polygon(), "MULTIPOLYGON").is_empty
    with pytest.raises(BadInput, match="POINT does not fit into a layer of type MULTIPOLYGON"):
        module.fitting(shapes.Point(0, 0), "MULTIPOLYGON")


def test_an_old_shapely_is_told(monkeypatch):
    monkeypatch.delattr(shapely, "from_wkb")
    with pytest.raises(MissingPackage, match="shapely"):
        blob_to_geometry(b"GP")


def test_union_of_bounding_boxes():
    assert module.union_of_envelopes([None, (0, 1, 2, 3), (-1, 2, 1, 9)]) == (-1, 1, 2, 9)
    assert module.union_of_envelopes([None]) is None
