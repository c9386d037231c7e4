"""Polygons for rules and measures: what is broken covers what its border encloses, or nothing."""

from __future__ import annotations

import numpy
import pytest
import shapely

from evplanner_plugin.errors import Cancelled
from evplanner_plugin.scoring.criteria.polygons import polygons_of
from evplanner_plugin.scoring.distances.straight import StraightDistances
from evplanner_plugin.scoring.places.candidates import Candidates
from evplanner_plugin.scoring.places.layers import Layer
from evplanner_plugin.scoring.places.place import Place
from evplanner_plugin.scoring.watch import Watch

BOX = shapely.box(0, 0, 10, 10)
BOW = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
TWICE = shapely.MultiPolygon([BOX, shapely.box(5, 0, 15, 10)])
HOLED = shapely.Polygon(BOX.exterior, [shapely.box(2, 2, 4, 4).exterior])


def place(watch: Watch | None = None) -> Place:
    return Place(Candidates(numpy.zeros((1, 2))), {}, StraightDistances(), watch)


@pytest.mark.parametrize(
    ("shape", "area", "repaired"),
    [
        (BOX, 100, False), (HOLED, 96, False), (shapely.MultiPolygon([HOLED, shapely.box(20, 0, 21, 1)]), 97, False),
        (BOW, 50, True), (TWICE, 150, True),
        (shapely.GeometryCollection([shapely.Point(0, 0), BOX, shapely.GeometryCollection([BOW])]), 100, False),
    ],
    ids=["box", "hole", "several", "bow", "overlap", "collection"],
)  # fmt: skip
def test_what_is_covered(shape, area, repaired):
    where = place()
    index, found = polygons_of(where, Layer("zones", numpy.array([shapely.Point(1, 1), None, shape], dtype=object)))
    assert index.tolist() == [2] and shapely.is_valid(found).all()
    assert set(shapely.get_type_id(found)) <= {3, 6}
    assert found[0].area == pytest.approx(area)
    assert bool(where.notices) == repaired


def test_what_covers_nothing_is_left_out_and_counted():
    nowhere = shapely.Polygon([(0, 0), (numpy.nan, 5), (5, 5), (0, 0)])
    flat = shapely.Polygon([(0, 0), (5, 5), (0, 0), (0, 0)])
    where = place()
    index, _ = polygons_of(where, Layer("zones", numpy.array([nowhere, BOX, flat, shapely.Polygon()], dtype=object)))
    assert index.tolist() == [1]
    assert [notice.values["count"] for notice in where.notices] == [2]


def test_the_layer_stays_as_it_was():
    layer = Layer("zones", numpy.array([BOW, BOX], dtype=object))
    polygons_of(place(), layer)
    assert layer.geometry[0] is BOW


def test_a_cancel_ends_it():
    with pytest.raises(Cancelled):
        polygons_of(place(Watch(cancelled=lambda: True)), Layer("zones", numpy.array([BOX], dtype=object)))
