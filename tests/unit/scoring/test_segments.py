"""The nearest segment or feature, against shapely's distances to all of them."""

from __future__ import annotations

import numpy
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.errors import Cancelled
from evplanner_plugin.scoring.distances import segments
from evplanner_plugin.scoring.distances.nearby import near_any, nearest_feature
from evplanner_plugin.scoring.distances.segments import Segments
from evplanner_plugin.scoring.places.layers import Layer
from evplanner_plugin.scoring.watch import Watch

SEEDS = st.integers(0, 10_000)


def scattered(seed: int, number: int, long: float) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """Vertices of segments, the first of each, and points among and beyond them; some segments have no length."""
    draw = numpy.random.default_rng(seed)
    start = draw.uniform(0, 1000, (number, 2))
    end = start + draw.normal(0, long, (number, 2)) * (draw.random((number, 1)) < 0.9)
    points = draw.uniform(-500, 1500, (60, 2))
    points[:3] = start[:3] if number > 2 else start[0]
    return numpy.stack([start, end], axis=1).reshape(-1, 2), 2 * numpy.arange(number), points


@settings(max_examples=40, deadline=None)
@given(
    seed=SEEDS,
    number=st.integers(1, 200),
    long=st.sampled_from([5.0, 80.0, 3000.0]),
    limit=st.sampled_from([1.0, 60.0, 500.0, numpy.inf]),
    block=st.sampled_from([3, 12_000]),
    pairs=st.sampled_from([2, 1 << 16]),
)
def test_the_nearest_of_all_segments(seed, number, long, limit, block, pairs):
    """Whatever the limit and the cut into blocks; the foot lies on the segment at the distance given."""
    xy, first, points = scattered(seed, number, long)
    every = [segment(*ends) for ends in xy.reshape(-1, 2, 2)]
    metres = shapely.distance(numpy.array(every)[None, :], shapely.points(points)[:, None]).min(axis=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(segments, "SEGMENTS_PER_BLOCK", block)
        patch.setattr(segments, "PAIRS_AT_ONCE", pairs)
        patch.setattr(segments, "ENTRIES_AT_ONCE", 10 * pairs)
        found, where, distance = Segments(xy, first).nearest(points, limit, Watch())
    numpy.testing.assert_allclose(distance, numpy.where(metres <= limit, metres, numpy.nan), atol=1e-7)
    there = found >= 0
    assert (there == (metres <= limit)).all()
    foot = xy[first[found[there]]] * (1 - where[there, None]) + xy[first[found[there]] + 1] * where[there, None]
    numpy.testing.assert_allclose(numpy.linalg.norm(points[there] - foot, axis=1), distance[there], atol=1e-7)


def segment(start, end) -> shapely.Geometry:
    return shapely.Point(start) if (start == end).all() else shapely.LineString([start, end])


def test_of_segments_equally_near_the_first_counts():
    xy = numpy.array([(0, 10), (10, 10), (0, -10), (10, -10), (10, 10), (20, 10)], dtype=float)
    points = numpy.array([(5, 0), (10, 12), (5, -1)], dtype=float)
    found = Segments(xy, numpy.array([0, 2, 4])).nearest(points, 50, Watch())
    assert found[0].tolist() == [0, 0, 1]
    assert found[2] == pytest.approx([10, 2, 9])


def test_missing_coordinates_find_and_are_found_by_nothing():
    xy = numpy.array([(0, 0), (10, 0), (0, numpy.nan), (10, 0)])
    points = numpy.array([(5, 3), (numpy.nan, 3), (5, numpy.inf)])
    found, where, metres = Segments(xy, numpy.array([0, 2])).nearest(points, 100, Watch())
    assert found.tolist() == [0, -1, -1]
    assert where[0] == pytest.approx(0.5)
    assert numpy.isnan(metres[1:]).all()
    assert (Segments(xy, numpy.array([2])).nearest(points, 100, Watch())[0] == -1).all()
    assert len(Segments(xy, numpy.array([0])).nearest(numpy.empty((0, 2)), 100, Watch())[0]) == 0


def test_a_search_can_be_cancelled():
    xy, first, points = scattered(1, 100, 50.0)
    with pytest.raises(Cancelled):
        Segments(xy, first).nearest(points, 100, Watch(cancelled=lambda: True))


def mixed(seed: int) -> numpy.ndarray:
    """Points, lines, polygons with holes, collections of them, and nothing."""
    draw = numpy.random.default_rng(seed)
    made = [None, shapely.Point(), shapely.LineString(), shapely.Polygon()]
    for x, y in draw.uniform(0, 900, (12, 2)):
        made += [
            shapely.Point(x, y),
            shapely.LineString(draw.uniform(0, 900, (3, 2))),
            shapely.Point(x, y).buffer(80).difference(shapely.Point(x, y).buffer(40)),
            shapely.MultiPoint([(x + 50, y), (x, y + 50)]),
            shapely.GeometryCollection([shapely.Point(y, x), shapely.box(y, x, y + 20, x + 9)]),
        ]
    return draw.permutation(numpy.array(made, dtype=object))


@settings(max_examples=25, deadline=None)
@given(seed=SEEDS, limit=st.sampled_from([0.5, 40.0, numpy.inf]))
def test_the_nearest_feature_of_any_kind(seed, limit):
    shapes = mixed(seed)
    points = numpy.random.default_rng(seed + 1).uniform(-100, 1000, (80, 2))
    every = shapely.distance(shapes[None, :], shapely.points(points)[:, None])
    every = numpy.where(numpy.isnan(every), numpy.inf, every)
    index, feature, metres = nearest_feature(shapes, points, limit, Watch())
    assert index.tolist() == numpy.flatnonzero(every.min(axis=1) <= limit).tolist()
    numpy.testing.assert_allclose(metres, every.min(axis=1)[index], atol=1e-7)
    numpy.testing.assert_allclose(every[index, feature], metres, atol=1e-7)
    assert near_any(shapes, points, limit, Watch()).tolist() == (every.min(axis=1) <= limit).tolist()


@settings(max_examples=25, deadline=None)
@given(seed=SEEDS)
def test_layers_of_bare_coordinates_are_searched_like_shapes(seed):
    draw = numpy.random.default_rng(seed)
    places = numpy.rint(draw.uniform(0, 20, (30, 2))) * 10
    places[4] = numpy.nan
    corners, offsets = draw.uniform(0, 200, (50, 2)), numpy.array([0, 3, 3, 20, 50])
    points = draw.uniform(0, 200, (40, 2))
    for layer in (Layer.of_points("points", places), Layer.of_lines("lines", corners, offsets)):
        bare = nearest_feature(layer, points, 30, Watch())
        shapes = layer.geometry if layer.offsets is None else [
            shapely.LineString(corners[begin:end]) for begin, end in zip(offsets, offsets[1:])
        ]
        given_shapes = nearest_feature(numpy.array(shapes, dtype=object), points, 30, Watch())
        for one, other in zip(bare, given_shapes):
            numpy.testing.assert_allclose(one, other)


@settings(max_examples=25, deadline=None)
@given(seed=SEEDS)
def test_the_order_of_points_equally_near_changes_nothing(seed):
    """On a grid every candidate in the middle of four has four nearest: always the same one is taken."""
    draw = numpy.random.default_rng(seed)
    grid = numpy.stack(numpy.meshgrid(numpy.arange(6), numpy.arange(6)), axis=-1).reshape(-1, 2) * 100.0
    middles = grid + 50
    order = draw.permutation(len(grid))
    one = nearest_feature(Layer.of_points("trees", grid), middles, 200, Watch())
    other = nearest_feature(Layer.of_points("trees", grid[order]), middles, 200, Watch())
    assert (grid[one[1]] == grid[order][other[1]]).all()
