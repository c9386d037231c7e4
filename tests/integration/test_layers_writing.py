"""Arrays to layers: the quick way and Processing's sink write the same; nothing half-written is left."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from evplanner_plugin.algorithms.candidates import Candidates
from evplanner_plugin.algorithms.layers import output_layers
from evplanner_plugin.algorithms.layers.output_layers import Output, sink_type, write
from evplanner_plugin.compat import MULTIPOLYGON, POINT, POLYGON, field
from evplanner_plugin.errors import BadInput, Cancelled
from evplanner_plugin.scoring.places.candidates import along_streets, lattice
from evplanner_plugin.workspace.geopackage_index import fill_index

pytestmark = pytest.mark.usefixtures("provider")

FIELDS = [("cell", "long"), ("score", "double"), ("rank", "integer"), ("reason", "text")]
AREA = shapely.box(150_000, 160_000, 153_000, 162_000)


def columns_of(count: int) -> list:
    """One column per field, with something missing in each but the first."""
    draw = numpy.random.default_rng(4)
    score = draw.random(count)
    score[::7] = numpy.nan
    reason = numpy.full(count, "", dtype=object)
    reason[::5], reason[3::5] = "far “é” ' \" 走", None
    rank = numpy.ma.masked_array(numpy.arange(count), numpy.arange(count) % 7 == 0)
    return [numpy.arange(count) + 2**40, score, rank, reason]


def put(path, shapes, kind, *, epsg=31370, feedback=None, fields=FIELDS, columns=None, progress=lambda share: None):
    algorithm = Candidates().create()
    feedback = feedback or QgsProcessingFeedback()
    crs = QgsCoordinateReferenceSystem.fromEpsgId(epsg)
    made = [field(*each) for each in fields]
    with Output(algorithm, {"OUTPUT": path}, QgsProcessingContext(), made, kind, crs) as output:
        write(output, shapes, columns or columns_of(len(shapes)), feedback, progress)
    return output


def content(path: Path, table: str):
    """Rows, table, registration, extent, count and indexed rows of a layer."""
    with closing(sqlite3.connect(path)) as connection:
        execute = connection.execute
        assert execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert execute("PRAGMA foreign_key_check").fetchall() == []
        assert execute(f"SELECT rtreecheck('rtree_{table}_geom')").fetchall() == [("ok",)]
        master = execute("SELECT name, sql FROM sqlite_master").fetchall()
        extent = execute("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents").fetchone()
        return {
            "rows": execute(f'SELECT * FROM "{table}" ORDER BY fid').fetchall(),
            "master": sorted((name.replace(table, "t"), (sql or "").replace(table, "t")) for name, sql in master),
            "geometry": execute("SELECT column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns")
            .fetchall(),
            "systems": execute("SELECT * FROM gpkg_spatial_ref_sys").fetchall(),
            "count": execute("SELECT feature_count FROM gpkg_ogr_contents").fetchall(),
            "sequence": execute("SELECT seq FROM sqlite_sequence").fetchall(),
            "indexed": execute(f"SELECT id FROM rtree_{table}_geom ORDER BY id").fetchall(),
        }, extent


def lines() -> numpy.ndarray:
    return numpy.array([shapely.LineString([(150_000 + n, 160_000), (150_000, 160_100 + n)]) for n in range(20)])


def parcels() -> numpy.ndarray:
    """Polygons with holes, with other numbers of vertices, and one of two parts."""
    hole = shapely.box(0, 0, 100, 100) - shapely.box(40, 40, 60, 60)
    shapes = [shapely.transform(hole, lambda xy, n=n: numpy.add(xy, [150_000 + 200 * n, 160_000])) for n in range(6)]
    shapes.append(shapely.Point(151_500, 161_000).buffer(30))
    shapes.append(shapely.union(shapes[0], shapes[1]))
    return numpy.array(shapes, dtype=object)


@pytest.mark.parametrize(
    ("shapes", "kind", "epsg"),
    [
        (lattice(AREA, "hexagon", 50), POLYGON, 31370),
        (lattice(AREA, "square", 100), POLYGON, 3812),
        (along_streets(lines(), 30), POINT, 31370),
        (lattice(AREA, "hexagon", 100).geometry, POLYGON, 32631),
        (parcels(), MULTIPOLYGON, 31370),
        (parcels()[:6], POLYGON, 31370),
        (lines(), None, 31370),
    ],
    ids=["hexagons", "squares", "points", "UTM", "multi", "holes", "lines"],
)
def test_the_same_as_through_the_sink(tmp_path, monkeypatch, shapes, kind, epsg):
    kind = sink_type(shapes) if kind is None else kind
    quick = put(str(tmp_path / "quick.gpkg"), shapes, kind, epsg=epsg)
    assert quick.sink is None and quick.destination == str(tmp_path / "quick.gpkg")
    monkeypatch.setattr(output_layers, "geopackage_of_its_own", lambda *given: None)
    put(str(tmp_path / "sink.gpkg"), shapes, kind, epsg=epsg)
    ours, extent = content(tmp_path / "quick.gpkg", "quick")
    theirs, their_extent = content(tmp_path / "sink.gpkg", "sink")
    for part, expected in theirs.items():
        assert ours[part] == expected, part
    assert extent == pytest.approx(their_extent, abs=1e-6) and len(ours["rows"]) == len(shapes)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["quick.gpkg", "sink.gpkg"]


def test_qgis_finds_what_lies_in_a_window(tmp_path):
    cells = lattice(AREA, "hexagon", 20)
    put(str(tmp_path / "cells.gpkg"), cells, POLYGON)
    layer = QgsVectorLayer(str(tmp_path / "cells.gpkg"), "cells", "ogr")
    assert layer.featureCount() == len(cells) > 5000
    tree, draw = shapely.STRtree(cells.geometry), numpy.random.default_rng(7)
    for x, y, side in zip(draw.uniform(149_900, 153_000, 20), draw.uniform(159_900, 162_000, 20), [0.5, 30, 300] * 7):
        found = {feature["cell"] - 2**40 for feature in layer.getFeatures(QgsRectangle(x, y, x + side, y + side))}
        assert found == set(tree.query(shapely.box(x, y, x + side, y + side), predicate="intersects").tolist())


def test_the_layer_can_be_edited_afterwards(tmp_path):
    """Index, triggers and count go on working for GDAL."""
    path = tmp_path / "cells.gpkg"
    put(str(path), lattice(AREA, "hexagon", 20), POLYGON)
    source = ogr.Open(str(path), 1)
    layer = source.GetLayer(0)
    before = layer.GetFeatureCount()
    for n in range(300):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({n} 0, {n + 1} 0, {n + 1} 1, {n} 0))"))
        assert layer.CreateFeature(feature) == 0
    for fid in range(1, 400, 2):
        assert layer.DeleteFeature(fid) == 0
    del layer, source
    ours, _ = content(path, "cells")
    assert ours["count"] == [(before + 300 - 200,)] and len(ours["indexed"]) == len(ours["rows"]) == before + 100


@settings(max_examples=25)
@given(st.integers(0, 2000), st.integers(0, 2**32 - 1))
def test_the_packed_index_is_one_that_sqlite_would_make(count, seed):
    """By SQLite's own check, and by what it answers to a window."""
    draw = numpy.random.default_rng(seed)
    low = draw.uniform(-1e6, 1e6, (count, 2))
    boxes = numpy.column_stack([low, low + draw.exponential(1000, (count, 2))])
    rows = numpy.sort(draw.choice(10**12, count, replace=False))
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE i USING rtree(id, minx, maxx, miny, maxy)")
        fill_index(connection, "i", rows, boxes)
        assert connection.execute("SELECT rtreecheck('i')").fetchall() == [("ok",)]
        assert [row[0] for row in connection.execute("SELECT id FROM i ORDER BY id")] == rows.tolist()
        for x, y in draw.uniform(-1e6, 1e6, (5, 2)).tolist():
            found = connection.execute(
                "SELECT id FROM i WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?", (x, x + 5e4, y, y + 5e4)
            )
            overlap = (boxes[:, 2] >= x) & (boxes[:, 0] <= x + 5e4) & (boxes[:, 3] >= y) & (boxes[:, 1] <= y + 5e4)
            # 32-bit boxes are a little larger than what they stand for, never smaller.
            assert {row[0] for row in found} >= set(rows[overlap].tolist())
        connection.executemany("INSERT INTO i VALUES (?, 0, 1, 0, 1)", ((-n,) for n in range(1, 100)))
        assert connection.execute("SELECT rtreecheck('i')").fetchall() == [("ok",)]


def test_a_file_that_is_there_is_replaced_with_all_that_lay_beside_it(tmp_path):
    path = tmp_path / "a.b.gpkg"
    put(str(path), lattice(AREA, "square", 100), POLYGON)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).write_bytes(b"left over")
    fewer = lattice(AREA, "square", 200)
    put(str(path), fewer, POLYGON)
    assert [each.name for each in tmp_path.iterdir()] == ["a.b.gpkg"]
    layer = QgsVectorLayer(str(path), "x", "ogr")
    assert layer.featureCount() == len(fewer) and layer.dataProvider().subLayers()[0].split("!!::!!")[1] == "a"


def cancelling(after: float) -> tuple[QgsProcessingFeedback, object]:
    feedback = QgsProcessingFeedback()
    return feedback, lambda share: feedback.cancel() if share > after else None


@pytest.mark.parametrize("road", ["quick", "sink"])
@pytest.mark.parametrize("before", [False, True], ids=["new", "there before"])
def test_cancel_leaves_nothing_and_takes_nothing_away(tmp_path, monkeypatch, road, before):
    monkeypatch.setattr("evplanner_plugin.algorithms.layers.geopackage_writing._ROWS_AT_ONCE", 100)
    monkeypatch.setattr("evplanner_plugin.algorithms.layers.output_layers._CHUNK", 100)
    path = tmp_path / f"a.{'gpkg' if road == 'quick' else 'shp'}"
    if before and road == "quick":
        put(str(path), lattice(AREA, "square", 200), POLYGON)
    kept = path.read_bytes() if path.exists() else None
    feedback, progress = cancelling(0.3)
    with pytest.raises(Cancelled):
        put(str(path), lattice(AREA, "square", 50), POLYGON, feedback=feedback, progress=progress)
    assert (path.read_bytes() if path.exists() else None) == kept
    assert [each for each in tmp_path.iterdir() if each.suffix == ".gpkg"] == ([path] if kept else [])


@pytest.mark.parametrize("table", ["fresh", "beside"])
def test_a_table_in_a_file_goes_through_the_sink(tmp_path, table):
    path = tmp_path / "all.gpkg"
    if table == "beside":
        put(str(path), lattice(AREA, "square", 200), POLYGON)
    cells = lattice(AREA, "square", 100)
    output = put(f"ogr:dbname='{path}' table=\"{table}\" (geom)", cells, POLYGON)
    layer = QgsVectorLayer(output.destination, "x", "ogr")
    assert layer.isValid() and layer.featureCount() == len(cells)
    with closing(sqlite3.connect(path)) as connection:
        tables = {row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")}
    assert tables == ({"all", "beside"} if table == "beside" else {"fresh"})


def test_in_memory_and_other_formats(tmp_path):
    cells = lattice(AREA, "square", 100)
    path = put(str(tmp_path / "a.geojson"), cells, POLYGON).destination
    assert QgsVectorLayer(path, "x", "ogr").featureCount() == len(cells)
    context = QgsProcessingContext()
    with Output(Candidates().create(), {"OUTPUT": "memory:"}, context, [field("cell", "long")], POLYGON,
                QgsCoordinateReferenceSystem.fromEpsgId(31370)) as output:  # fmt: skip
        write(output, cells, [numpy.arange(len(cells))], QgsProcessingFeedback(), lambda share: None)
    assert context.getMapLayer(output.destination).featureCount() == len(cells)


def test_a_field_called_like_a_column_of_every_layer_goes_through_the_sink(tmp_path):
    fields, columns = [("fid", "long"), ("x", "text")], [numpy.array([7, 9]), numpy.array(["a", None], dtype=object)]
    points = shapely.points([[150_000, 160_000], [150_001, 160_000]])
    output = put(str(tmp_path / "a.gpkg"), points, POINT, fields=fields, columns=columns)
    assert output.file is None
    layer = QgsVectorLayer(str(tmp_path / "a.gpkg"), "x", "ogr")
    assert sorted(feature.id() for feature in layer.getFeatures()) == [7, 9]


def test_the_result_is_loaded_where_the_user_wants_it_loaded(tmp_path):
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    path = str(tmp_path / "a.gpkg")
    given = QgsProcessingOutputLayerDefinition(path, project)
    crs = QgsCoordinateReferenceSystem.fromEpsgId(31370)
    with Output(Candidates().create(), {"OUTPUT": given}, context, [field("cell", "long")], POINT, crs) as output:
        assert output.file is not None
        write(output, shapely.points([[1e5, 1e5]]), [numpy.array([1])], QgsProcessingFeedback(), lambda share: None)
    assert list(context.layersToLoadOnCompletion()) == [path] and QgsVectorLayer(path, "x", "ogr").featureCount() == 1


def test_no_rows(tmp_path):
    put(str(tmp_path / "a.gpkg"), numpy.empty(0, dtype=object), POINT)
    ours, extent = content(tmp_path / "a.gpkg", "a")
    assert ours["rows"] == ours["indexed"] == [] and extent == (None,) * 4


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(BadInput, match=r"cannot be written to .*nowhere.*Check that the folder is there"):
        put(str(tmp_path / "nowhere" / "a.gpkg"), lattice(AREA, "square", 500), POLYGON)


def test_geometries_that_are_absent_stay_absent(tmp_path):
    points = numpy.array([shapely.Point(1e5, 2e5), None, shapely.Point()], dtype=object)
    put(str(tmp_path / "a.gpkg"), points, POINT)
    ours, _ = content(tmp_path / "a.gpkg", "a")
    assert [row[1] is None for row in ours["rows"]] == [False, True, False] and ours["indexed"] == [(1,)]
