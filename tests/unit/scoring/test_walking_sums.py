"""Sums over what is within walking distance, and networks of bare coordinates, against every pair."""

from __future__ import annotations

import numpy
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.errors import BadInput, Cancelled
from evplanner_plugin.scoring.distances import reach, table
from evplanner_plugin.scoring.distances.network import WalkingNetwork
from evplanner_plugin.scoring.distances.straight import StraightDistances
from evplanner_plugin.scoring.places.layers import Layer
from evplanner_plugin.scoring.watch import Watch

SEEDS = st.integers(0, 10_000)


def shares(metres: numpy.ndarray, distance: float, kernel: str) -> numpy.ndarray:
    within = metres <= distance
    return within * (1 - numpy.minimum(metres, distance) / distance) if kernel == "linear" else within


@settings(max_examples=20, deadline=None)
@given(
    seed=SEEDS,
    kernel=st.sampled_from(["flat", "linear"]),
    distance=st.sampled_from([15.0, 150.0, 2000.0]),
    many=st.sampled_from(["origins", "targets"]),
)
def test_sums_of_every_pair(town, seed, kernel, distance, many):
    """Walking and straight, one column of weights or three, from whichever side the search starts."""
    place = town(seed, origins=40 if many == "origins" else 15, targets=15 if many == "origins" else 40)
    weights = numpy.random.default_rng(seed).random((len(place.targets), 3))
    network = WalkingNetwork.from_lines(place.lines, snap_distance=60)
    straight = numpy.linalg.norm(place.origins[:, None] - place.targets[None], axis=2)
    for distances, metres in ((network, place.walking(60)), (StraightDistances(), straight)):
        origins, targets = distances.snap(place.origins), distances.snap(place.targets)
        expected = shares(metres, distance, kernel) @ weights
        expected[~origins.found] = numpy.nan
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(table, "CELLS", 60)
            patch.setattr(reach, "PAIRS_AT_ONCE", 10)
            found = distances.reach_sum(origins, targets, weights, distance, kernel=kernel)
        numpy.testing.assert_allclose(found, expected, atol=1e-9)
        one = distances.reach_sum(origins, targets, weights[:, 1], distance, kernel=kernel)
        numpy.testing.assert_allclose(one, expected[:, 1], atol=1e-9)


def bare(lines: numpy.ndarray, walkable: numpy.ndarray) -> Layer:
    """The lines as coordinates and offsets, with a line of one vertex, one without a length and one without any."""
    xy, line = shapely.get_coordinates(lines, return_index=True)
    count = numpy.concatenate([[1, 2, 0], numpy.bincount(line, minlength=len(lines))])
    xy = numpy.concatenate([[(7.0, 7.0), (9.0, 9.0), (9.0, 9.0)], xy])
    offsets = numpy.concatenate([[0], numpy.cumsum(count)])
    return Layer.of_lines("streets", xy, offsets, {"walkable": numpy.concatenate([[1, 1, 1], walkable])})


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS)
def test_bare_coordinates_make_the_same_network(town, seed):
    place = town(seed)
    walkable = numpy.random.default_rng(seed).choice([0.0, 1.0, numpy.nan], len(place.lines), p=[0.2, 0.7, 0.1])
    layer = bare(place.lines, walkable)
    one = WalkingNetwork.from_lines(place.lines, walkable, 60)
    other = WalkingNetwork.from_lines(layer, layer.numbers("walkable"), 60)
    assert layer._geometry is None
    assert (one.dropped, other.dropped) == (0, 3)
    assert one.pieces() == pytest.approx(other.pieces())
    for network in (one, other):
        assert network.length.sum() == pytest.approx(shapely.length(place.lines[walkable != 0]).sum())
    numpy.testing.assert_array_equal(*(n.snap(place.origins).edge for n in (one, other)))
    numpy.testing.assert_allclose(
        *(n.nearest(n.snap(place.origins), n.snap(place.targets), 900) for n in (one, other))
    )


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS)
def test_the_order_of_points_changes_nothing(town, seed):
    place = town(seed, origins=30, targets=30)
    draw = numpy.random.default_rng(seed)
    network = WalkingNetwork.from_lines(place.lines, snap_distance=60)
    moved, other = draw.permutation(30), draw.permutation(30)
    origins, targets = network.snap(place.origins), network.snap(place.targets)
    shuffled = network.snap(place.origins[moved]), network.snap(place.targets[other])
    numpy.testing.assert_array_equal(network.nearest(origins, targets, 400)[moved], network.nearest(*shuffled, 400))
    numpy.testing.assert_array_equal(
        network.reach_sum(origins, targets, place.weights, 200)[moved],
        network.reach_sum(*shuffled, place.weights[other], 200),
    )


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS, streets=st.integers(1, 3))
def test_everybody_on_a_few_streets(walk, seed, streets):
    """Many goals on one edge, some at the same place, also beside a ring: the nearest and all pairs are right."""
    draw = numpy.random.default_rng(seed)
    ring = shapely.LineString([(0, 0), (120, 0), (120, 90), (0, 90), (0, 0)])
    lines = numpy.array([ring, shapely.LineString([(0, 0), (-200, 0)]), shapely.LineString([(300, 0), (300, 50)])])
    lines = lines[:streets]
    origins, targets = draw.uniform(-220, 320, (25, 2)), draw.uniform(-220, 320, (25, 2))
    targets[5:10] = targets[0]
    expected = walk(lines, origins, targets, 500)
    network = WalkingNetwork.from_lines(lines, snap_distance=500)
    start, goal = network.snap(origins), network.snap(targets)
    best = expected.min(axis=1)
    numpy.testing.assert_allclose(network.nearest(start, goal), numpy.where(best < numpy.inf, best, numpy.nan))
    assert len(network.within(start, goal, 300)[0]) == numpy.count_nonzero(expected <= 300)


def test_two_pieces_do_not_reach_each_other():
    """Two streets 20 m apart that never meet: 20 m straight is no way to walk."""
    lines = numpy.array([shapely.LineString([(0, 0), (90, 0)]), shapely.LineString([(0, 20), (90, 20)])])
    network = WalkingNetwork.from_lines(lines, snap_distance=5)
    assert network.pieces()[0] == 2
    here, there = network.snap([[40, 0]]), network.snap([[40, 20]])
    assert numpy.isnan(network.nearest(here, there)[0])
    assert network.reach_sum(here, there, numpy.ones(1), 5000)[0] == 0


def test_points_beyond_the_snap_distance_get_no_sum():
    network = WalkingNetwork.from_lines(numpy.array([shapely.LineString([(0, 0), (90, 0)])]), snap_distance=5)
    far, near = network.snap([[0, 5.1], [50, 900]]), network.snap([[0, 5]])
    assert not far.found.any()
    assert numpy.isnan(network.reach_sum(far, near, numpy.ones((1, 2)), 100)).all()
    assert network.reach_sum(near, far, numpy.ones(2), 100).tolist() == [0]
    assert numpy.isnan(network.nearest(near, far)).all()


def test_a_line_with_a_coordinate_missing_or_out_of_this_world_is_left_out():
    xy = numpy.array([(0, 0), (50, 0), (0, 9), (50, numpy.nan), (0, 3), (1e12, 3), (numpy.inf, 0), (0, 0)])
    network = WalkingNetwork.from_lines(Layer.of_lines("streets", xy, numpy.array([0, 2, 4, 6, 8])))
    assert network.length.tolist() == [50]
    assert network.dropped == 3
    with pytest.raises(BadInput, match="no line that can be walked"):
        WalkingNetwork.from_lines(Layer.of_lines("streets", xy, numpy.array([2, 4])))


def test_a_long_search_stops_at_once(town):
    """Every round of the nearest goal and every tile of the sums asks whether to go on."""
    place = town(1, size=12, origins=300, targets=300)
    network = WalkingNetwork.from_lines(place.lines, snap_distance=60)
    origins, targets = network.snap(place.origins), network.snap(place.targets)
    for work in (network.nearest, lambda *points: network.reach_sum(*points[:2], place.weights, 900, points[3])):
        asked = []
        watch = Watch(cancelled=lambda asked=asked: asked.append(1) or len(asked) > 3)
        with pytest.raises(Cancelled):
            work(origins, targets.take(numpy.arange(1)) if work == network.nearest else targets, 5000, watch)
        assert len(asked) == 4


def test_making_a_network_can_be_cancelled(town):
    with pytest.raises(Cancelled):
        WalkingNetwork.from_lines(town(1).lines, watch=Watch(cancelled=lambda: True))
