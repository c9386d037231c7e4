"""Many rows at once, as one by one."""

from __future__ import annotations

import numpy
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as some
from shapely.geometry import LineString, MultiPolygon, Point, box

from evplanner_plugin.errors import BadInput
from evplanner_plugin.workspace import geometry as module

SHAPES = some.none() | some.tuples(some.floats(-1e6, 1e6), some.floats(-1e6, 1e6)).map(Point) | some.sampled_from(
    [Point(), Point(1, 2, 3), LineString([(3, 40), (1, 20)]), box(0, 0, 5, 7), MultiPolygon(), Point(1, float("nan"))]
)


def box_of(workspace, table="proposed_site"):
    with workspace.reading() as connection:
        sql = "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ?"
        return tuple(connection.execute(sql, (table,)).fetchone())


def indexed(workspace):
    """What the spatial index knows: (minx, maxx, miny, maxy) by id of the row."""
    with workspace.reading() as connection:
        found = connection.execute(
            "SELECT own.id, minx, maxx, miny, maxy FROM rtree_proposed_site_geom AS box"
            " JOIN proposed_site AS own ON own.fid = box.id"
        )
        return {row[0]: tuple(row)[1:] for row in found}


@pytest.fixture
def three(workspace):
    rows = [{"id": id_, "name": id_, "points": 1, "geometry": Point(x, x)} for id_, x in zip("abc", (10, 20, 30))]
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", rows)
    return workspace


@pytest.mark.filterwarnings("ignore:invalid value encountered:RuntimeWarning")
@settings(deadline=None)
@given(some.lists(SHAPES, max_size=6))
def test_blobs_of_many_geometries_are_those_of_each_and_the_box_is_around_them(shapes):
    blobs, around = module.geometries_to_blobs(shapes, 31370)
    assert blobs == [module.geometry_to_blob(shape, 31370) for shape in shapes]
    boxes = [None if blob is None else module.envelope(blob) for blob in blobs]
    assert around == module.union_of_envelopes(boxes)


@given(some.lists(SHAPES, max_size=4), some.sampled_from(["POINT", "MULTIPOLYGON", "GEOMETRY", "CURVE"]))
def test_many_geometries_fit_where_each_does(shapes, kind):
    try:
        expected = [module.fitting(shape, kind) for shape in shapes]
    except BadInput as error:
        with pytest.raises(BadInput) as raised:
            module.all_fitting(shapes, kind)
        assert str(raised.value) == str(error)
    else:
        assert list(module.all_fitting(shapes, kind)) == expected


def test_many_rows_are_changed_each_in_its_own_columns(three):
    with three.transaction() as connection:
        count = three.update_many(connection, "proposed_site", {
            "a": {"name": "first"},
            "b": {"points": numpy.int64(4), "geometry": Point(90, 5)},
            "c": {"contributions": {"uncovered": 1}, "score": float("nan"), "geometry": None},
            "nobody": {"name": "nothing"},
            "nothing to change": {},
        })
    assert count == 3
    a, b, c = three.rows("proposed_site")
    assert (a["name"], a["points"], a["geometry"]) == ("first", 1, Point(10, 10))
    assert (b["name"], b["points"], b["geometry"]) == ("b", 4, Point(90, 5))
    assert (c["contributions"], c["score"], c["geometry"]) == ({"uncovered": 1}, None, None)
    assert box_of(three) == (10, 5, 90, 30)
    assert indexed(three) == {"a": (10, 10, 10, 10), "b": (90, 90, 5, 5)}


def test_many_rows_are_removed(three):
    with three.transaction() as connection:
        assert three.delete_many(connection, "proposed_site", ["a", "c", "nobody"]) == 2
        assert three.delete_many(connection, "proposed_site", []) == 0
    assert [row["id"] for row in three.rows("proposed_site")] == ["b"]
    assert set(indexed(three)) == {"b"}


def test_what_does_not_fit_changes_nothing(three):
    before = three.rows("proposed_site")
    for changes in ({"a": {"colour": "red"}}, {"a": {"name": "x"}, "b": {"geometry": LineString([(0, 0), (1, 1)])}}):
        with pytest.raises(BadInput), three.transaction() as connection:
            three.update_many(connection, "proposed_site", changes)
    assert three.rows("proposed_site") == before


def test_the_spatial_index_measures_every_geometry_anew(workspace):
    """The triggers ask several times about one geometry; the next one must not get its answers."""
    points = [Point(x, y) for x, y in ((1, 2), (1, 2), (3, 4), (1, 2))]
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [{"id": str(n), "geometry": p} for n, p in enumerate(points)])
        workspace.insert(connection, "proposed_site", [{"id": "empty", "geometry": Point()}])
    found = indexed(workspace)
    assert found == {str(n): (p.x, p.x, p.y, p.y) for n, p in enumerate(points)}
    assert all(shapely.equals(row["geometry"], p) for row, p in zip(workspace.rows("proposed_site"), points))
