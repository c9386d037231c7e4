"""Reading and writing rows."""

import sqlite3
from contextlib import closing

import numpy
import pytest
from shapely.geometry import LineString, Point, box

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.errors import BadInput, WorkspaceError
from evplanner_plugin.workspace import ddl, geopackage
from evplanner_plugin.workspace.schema import Column, Table
from evplanner_plugin.workspace.store import Workspace


def sites(workspace, *rows):
    with workspace.transaction() as connection:
        return workspace.insert(connection, "proposed_site", rows)


def extent(workspace, table):
    with closing(sqlite3.connect(workspace.path)) as connection:
        sql = "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ?"
        return connection.execute(sql, (table,)).fetchone()


def indexed(workspace, x, y):
    """Row numbers whose bounding box in the spatial index contains the point."""
    with closing(sqlite3.connect(workspace.path)) as connection:
        sql = "SELECT id FROM rtree_proposed_site_geom WHERE minx <= ?1 AND maxx >= ?1 AND miny <= ?2 AND maxy >= ?2"
        return [number for (number,) in connection.execute(sql, (x, y))]


def test_rows_come_back_as_they_went_in(workspace):
    given = {
        "id": "a",
        "name": "Kerkstraat",
        "points": numpy.int64(2),
        "score": numpy.float64(0.5),
        "rank": None,
        "contributions": {"uncovered": 0.5, "è": [1, None]},
        "geometry": Point(180500, 210500),
    }
    assert sites(workspace, given, {"id": "b", "score": float("nan")}) == 2
    first, second = workspace.rows("proposed_site")
    assert {key: first[key] for key in given} == given
    assert "fid" not in first
    assert "geom" not in first
    assert (second["geometry"], second["score"], second["contributions"]) == (None, None, None)


def test_log_entries_go_through_the_table(workspace):
    entry = LogEntry.new("a", "commented", "An", "planner", "mobility", {"text": "Één boom"})
    with workspace.transaction() as connection:
        workspace.insert(connection, "site_log", [{**entry.to_row(), "nis": "13019", "geometry": Point(1, 2)}])
    (row,) = workspace.rows("site_log")
    assert row["payload"] == {"text": "Één boom", "reply_to": None}
    assert LogEntry.from_row(row) == entry


def test_json_typed_by_hand_comes_back_as_typed(workspace):
    sites(workspace, {"id": "a", "contributions": "{half"})
    assert workspace.rows("proposed_site")[0]["contributions"] == "{half"


def test_where_takes_values_lists_and_nothing(workspace):
    sites(workspace, {"id": "a", "points": 1}, {"id": "b", "points": 2}, {"id": "c"})

    def ids(where):
        return [row["id"] for row in workspace.rows("proposed_site", where)]

    assert ids({"points": 2}) == ["b"]
    assert ids({"points": None}) == ["c"]
    assert ids({"id": ["c", "a"], "nis": None}) == ["a", "c"]
    assert ids({"id": []}) == []
    assert ids({"id": "a' OR 1=1 --"}) == []


def test_extent_and_spatial_index_follow_inserts_and_updates(workspace):
    assert extent(workspace, "proposed_site") == (None, None, None, None)
    sites(workspace, {"id": "a", "geometry": Point(100, 900)}, {"id": "b", "geometry": Point(300, 200)}, {"id": "c"})
    assert extent(workspace, "proposed_site") == (100, 200, 300, 900)
    with workspace.transaction() as connection:
        assert workspace.update(connection, "proposed_site", "a", {"geometry": Point(60, 50), "name": "New"})
        assert not workspace.update(connection, "proposed_site", "zzz", {"name": "New"})
    assert extent(workspace, "proposed_site") == (60, 50, 300, 900)
    assert indexed(workspace, 60, 50) == [1]
    assert indexed(workspace, 100, 900) == []
    with workspace.transaction() as connection:
        assert workspace.delete(connection, "proposed_site", "a")
        assert not workspace.delete(connection, "proposed_site", "a")
    assert indexed(workspace, 60, 50) == []
    assert [row["id"] for row in workspace.rows("proposed_site")] == ["b", "c"]


def test_a_geometry_can_be_taken_away(workspace):
    sites(workspace, {"id": "a", "geometry": Point(100, 900)})
    with workspace.transaction() as connection:
        workspace.update(connection, "proposed_site", "a", {"geometry": None})
    assert workspace.rows("proposed_site")[0]["geometry"] is None
    assert indexed(workspace, 100, 900) == []


def test_several_key_columns_name_one_row(workspace):
    with workspace.transaction() as connection:
        workspace.insert(
            connection,
            "sync_base",
            [{"collection": "photo", "id": "a", "rev": 1}, {"collection": "evse", "id": "a", "rev": 2}],
        )
        assert workspace.update(connection, "sync_base", {"collection": "evse", "id": "a"}, {"payload": {"k": 1}})
        assert workspace.delete(connection, "sync_base", {"collection": "photo", "id": "a"})
    (row,) = workspace.rows("sync_base")
    assert (row["collection"], row["id"], row["rev"], row["payload"]) == ("evse", "a", 2, {"k": 1})


def test_no_key_removes_nothing(workspace):
    sites(workspace, {"id": "a"})
    with pytest.raises(BadInput, match="No row was named"), workspace.transaction() as connection:
        workspace.delete(connection, "proposed_site", {})
    assert len(workspace.rows("proposed_site")) == 1


def test_a_transaction_is_all_or_nothing(workspace):
    with pytest.raises(RuntimeError, match="power cut"), workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [{"id": "a", "geometry": Point(1, 1)}])
        workspace.set_metadata("half", "done", connection=connection)
        assert len(workspace.rows("proposed_site", connection=connection)) == 1
        assert workspace.rows("proposed_site") == []
        raise RuntimeError("power cut")
    assert workspace.rows("proposed_site") == []
    assert workspace.metadata("half") is None
    assert extent(workspace, "proposed_site") == (None, None, None, None)


def test_network_errors_inside_a_transaction_stay_what_they_are(workspace):
    with pytest.raises(ConnectionError), workspace.transaction():
        raise ConnectionError("no route")


def test_the_same_id_twice_is_a_sentence(workspace):
    with pytest.raises(WorkspaceError, match=r"same key is already in .*: proposed_site\.id"):
        sites(workspace, {"id": "a"}, {"id": "a"})
    assert workspace.rows("proposed_site") == []


def test_unknown_tables_and_columns_are_sentences(workspace):
    with pytest.raises(WorkspaceError, match="no table tree"):
        workspace.rows("tree")
    with pytest.raises(BadInput, match="proposed_site has no column colour"):
        workspace.rows("proposed_site", {"colour": "red"})
    with pytest.raises(BadInput, match="proposed_site has no column colour"):
        workspace.layer("proposed_site", ["colour"])
    with pytest.raises(BadInput, match="proposed_site has no column fid"):
        sites(workspace, {"fid": 4})
    with pytest.raises(BadInput, match="parameter has no geometry"), workspace.transaction() as connection:
        workspace.insert(connection, "parameter", [{"id": "a", "geometry": Point(1, 1)}])
    with pytest.raises(BadInput, match="LINESTRING does not fit"):
        sites(workspace, {"id": "a", "geometry": LineString([(0, 0), (1, 1)])})


def test_the_fast_path_gives_arrays(workspace):
    sites(
        workspace,
        {"id": "a", "points": 2, "score": 0.5, "rank": 1, "geometry": Point(1, 2)},
        {"id": "b", "points": 4, "score": None},
        {"id": "c", "points": 6, "score": 1, "rank": 2, "geometry": Point(3, 4)},
    )
    shapes, columns = workspace.layer("proposed_site", ["id", "points", "score", "rank"])
    assert shapes.tolist() == [Point(1, 2), None, Point(3, 4)]
    assert columns["id"].tolist() == ["a", "b", "c"]
    assert columns["points"].dtype == numpy.int64
    assert columns["points"].tolist() == [2, 4, 6]
    numpy.testing.assert_array_equal(columns["score"], [0.5, numpy.nan, 1.0])
    numpy.testing.assert_array_equal(columns["rank"], [1.0, numpy.nan, 2.0])
    shapes, columns = workspace.layer("proposed_site", ["points"], {"points": [2, 6]})
    assert [shape.x for shape in shapes] == [1, 3]
    shapes, columns = workspace.layer("demand", ["dwellings", "kind"])
    assert (shapes.shape, columns["dwellings"].dtype, columns["kind"].dtype) == ((0,), numpy.float64, object)


def test_layers_beside_the_schema_work_too(workspace):
    columns = (Column("name"), Column("walkable", "INTEGER"))
    street = Table("street", "Streets", columns, geometry="LINESTRING", unique=())
    with workspace.transaction() as connection:
        ddl.create_table(connection, street, workspace.epsg)
        workspace.insert(connection, "street", [{"walkable": True, "geometry": LineString([(0, 0), (3, 4)])}])
    (row,) = workspace.rows("street")
    assert (row["walkable"], row["geometry"].length) == (1, 5)
    shapes, columns = workspace.layer("street", ["walkable"])
    assert (shapes[0].length, columns["walkable"].tolist()) == (5, [1])
    assert extent(workspace, "street") == (0, 0, 3, 4)


def test_metadata_can_be_changed(workspace):
    workspace.set_metadata("server", "https://a")
    workspace.set_metadata("server", "https://b")
    assert workspace.metadata("server") == "https://b"


def test_two_new_ids_differ():
    assert Workspace.new_id() != Workspace.new_id()


def test_a_polygon_fits_into_a_layer_of_multipolygons(workspace):
    with workspace.transaction() as connection:
        workspace.insert(connection, "operator", [{"id": "a", "aliases": ["x"], "geometry": box(0, 0, 1, 1)}])
    (row,) = workspace.rows("operator")
    assert (row["geometry"].geom_type, row["aliases"]) == ("MultiPolygon", ["x"])


def test_a_read_only_file_can_be_read(workspace):
    with workspace.reading() as connection:
        writing = geopackage.transaction(connection, workspace.path)
        with pytest.raises(WorkspaceError, match="cannot be opened or written"), writing:
            workspace.insert(connection, "proposed_site", [{"id": "a"}])
        assert workspace.rows("proposed_site", connection=connection) == []
