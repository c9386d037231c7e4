"""Walking distances: figures worked out by hand, and random towns against another algorithm."""

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
from evplanner_plugin.scoring.watch import Watch

SEEDS = st.integers(0, 10_000)


def lines(*coordinates):
    return numpy.array([shapely.LineString(each) for each in coordinates], dtype=object)


@pytest.fixture
def corner() -> WalkingNetwork:
    """A street of 300 m east, then one of 400 m north from its end."""
    return WalkingNetwork.from_lines(lines([(0, 0), (300, 0)], [(300, 0), (300, 400)]), snap_distance=50)


def test_round_the_corner(corner):
    """(100, 10) → 10 to the street, 200 to the corner, 150 up, 20 to (320, 150): 380 m; straight it is 261 m."""
    here, there = corner.snap([[100, 10]]), corner.snap([[320, 150]])
    assert corner.nearest(here, there)[0] == pytest.approx(380)
    assert corner.within(here, there, 380)[2] == pytest.approx([380])
    assert len(corner.within(here, there, 379.9)[0]) == 0


def test_on_the_same_street_one_walks_directly(corner):
    """(100, 10) → (160, −5): 10 + 60 + 5 = 75 m, and not by way of an end of the street."""
    here, there = corner.snap([[100, 10]]), corner.snap([[160, -5]])
    assert corner.nearest(here, there)[0] == pytest.approx(75)
    assert corner.within(here, there, 100)[2] == pytest.approx([75])


def test_round_a_loop_the_shorter_way():
    """On a ring of 400 m from (0, 0), the places at 20 m and at 390 m are 30 m apart through the joint."""
    ring = WalkingNetwork.from_lines(lines([(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)]))
    assert ring.nearest(ring.snap([[20, 0]]), ring.snap([[0, 10]]))[0] == pytest.approx(30)
    assert ring.reach_sum(ring.snap([[20, 0]]), ring.snap([[0, 10]]), numpy.array([7.0]), 30)[0] == 7


def test_of_parallel_streets_the_shorter_counts():
    two = lines([(0, 0), (50, 80), (100, 0)], [(100, 0), (0, 0)], [(-10, 0), (0, 0)], [(100, 0), (110, 0)])
    network = WalkingNetwork.from_lines(two)
    assert network.nearest(network.snap([[-10, 0]]), network.snap([[110, 0]]))[0] == pytest.approx(120)


def test_snap_says_where_and_how_far(corner):
    snap = corner.snap([[100, 10], [500, 500], [numpy.nan, 0]])
    assert snap.found.tolist() == [True, False, False]
    assert snap.access_m[0] == pytest.approx(10)
    assert snap.along[0] == pytest.approx(100)
    assert snap.edge[1] == -1
    assert numpy.isnan(snap.access_m[1])


def test_beyond_the_limit_or_off_the_streets_is_nan(corner):
    origins = corner.snap([[100, 10], [500, 500]])
    target = corner.snap([[320, 150]])
    assert numpy.isnan(corner.nearest(origins, target, limit=379)).all()
    sums = corner.reach_sum(origins, target, numpy.array([3.0]), 400)
    assert sums[0] == 3
    assert numpy.isnan(sums[1])


def test_no_target_at_all(corner):
    origins, none = corner.snap([[100, 10]]), corner.snap(numpy.empty((0, 2)))
    assert numpy.isnan(corner.nearest(origins, none)).all()
    assert corner.reach_sum(origins, none, numpy.empty(0), 250).tolist() == [0]
    assert [len(part) for part in corner.within(origins, none, 250)] == [0, 0, 0]


def test_barred_streets_are_not_walked():
    """Without the direct street the way from west to east is 100 + 100 + 100 m; an empty field bars nothing."""
    square = lines([(0, 0), (100, 0)], [(0, 0), (0, 100)], [(0, 100), (100, 100)], [(100, 100), (100, 0)])
    network = WalkingNetwork.from_lines(square, walkable=numpy.array([0, 1, numpy.nan, 1]))
    assert network.nearest(network.snap([[0, 0]]), network.snap([[100, 0]]))[0] == pytest.approx(300)


def test_end_points_within_a_centimetre_are_joined():
    network = WalkingNetwork.from_lines(lines([(0, 0), (100, 0)], [(100.004, 0.003), (200, 0)]))
    assert network.pieces() == (1, pytest.approx(0))
    assert network.nearest(network.snap([[0, 0]]), network.snap([[200, 0]]))[0] == pytest.approx(200, abs=0.02)


def test_pieces_are_counted_by_length():
    """300 m in one piece, 100 m in another: a quarter lies outside the longest."""
    network = WalkingNetwork.from_lines(lines([(0, 0), (300, 0)], [(0, 50), (100, 50)]))
    assert network.pieces() == (2, pytest.approx(0.25))


def test_lines_that_are_none_are_left_out_and_counted():
    given = numpy.array(
        [
            shapely.MultiLineString([[(0, 0), (50, 0)], [(50, 0), (90, 0)]]),
            None,
            shapely.LineString(),
            shapely.LineString([(5, 5), (5, 5)]),
            shapely.LineString([(0, 0, 3), (0, 70, 8)]),
        ],
        dtype=object,
    )
    network = WalkingNetwork.from_lines(given)
    assert network.length.sum() == pytest.approx(160)
    assert network.dropped == 3


@pytest.mark.parametrize(
    ("given", "walkable", "words"),
    [
        (numpy.empty(0, dtype=object), None, "is empty"),
        (numpy.array([shapely.Point(1, 2)], dtype=object), None, "no line that can be walked"),
        (lines([(0, 0), (1, 0)]), numpy.array([0]), "no line that can be walked"),
    ],
    ids=["empty", "points", "all barred"],
)
def test_streets_that_cannot_be_walked_are_refused(given, walkable, words):
    with pytest.raises(BadInput, match=words) as caught:
        WalkingNetwork.from_lines(given, walkable)
    assert caught.value.remedy


@settings(max_examples=25, deadline=None)
@given(seed=SEEDS)
def test_random_towns_against_cut_streets(town, seed):
    """All three questions agree with Dijkstra over streets cut at every entry; no way is shorter than the straight."""
    place = town(seed)
    expected = place.walking(60)
    network = WalkingNetwork.from_lines(place.lines, snap_distance=60)
    origins, targets = network.snap(place.origins), network.snap(place.targets)
    straight = numpy.linalg.norm(place.origins[:, None] - place.targets[None], axis=2)

    best = expected.min(axis=1)
    numpy.testing.assert_allclose(network.nearest(origins, targets), numpy.where(best < numpy.inf, best, numpy.nan))
    for distance in (20, 120, 250):
        row, column, metres = network.within(origins, targets, distance)
        wanted = numpy.nonzero(expected <= distance)
        assert (row.tolist(), column.tolist()) == (wanted[0].tolist(), wanted[1].tolist())
        numpy.testing.assert_allclose(metres, expected[wanted])
        assert (metres >= straight[row, column] - 1e-6).all()
        sums = network.reach_sum(origins, targets, place.weights, distance)
        wanted_sums = (expected <= distance) @ place.weights
        numpy.testing.assert_allclose(sums, numpy.where(origins.found, wanted_sums, numpy.nan))


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS)
def test_tiles_change_nothing(town, seed):
    """Cut into the smallest tiles and chunks, the answers stay the same."""
    place = town(seed, origins=40, targets=30)
    network = WalkingNetwork.from_lines(place.lines, snap_distance=60)
    origins, targets = network.snap(place.origins), network.snap(place.targets)
    whole = network.within(origins, targets, 250)
    nearest = network.nearest(origins, targets, 250)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reach, "SOURCES_PER_TILE", 7)
        patch.setattr(reach, "PAIRS_AT_ONCE", 3)
        patch.setattr(table, "CELLS", 40)
        cut = network.within(origins, targets, 250)
    for left, right in zip(whole, cut):
        numpy.testing.assert_allclose(left, right)
    best = numpy.full(40, numpy.inf)
    numpy.minimum.at(best, whole[0], whole[2])
    numpy.testing.assert_allclose(nearest, numpy.where(best < numpy.inf, best, numpy.nan))


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS)
def test_the_order_of_the_streets_changes_nothing(town, seed):
    place = town(seed)
    shuffled = numpy.random.default_rng(seed).permutation(place.lines)
    one = WalkingNetwork.from_lines(place.lines, snap_distance=60)
    other = WalkingNetwork.from_lines(shuffled, snap_distance=60)
    assert (one.snap(place.origins).edge == other.snap(place.origins).edge).all()
    numpy.testing.assert_array_equal(
        one.nearest(one.snap(place.origins), one.snap(place.targets)),
        other.nearest(other.snap(place.origins), other.snap(place.targets)),
    )


def test_cancelled_between_tiles(town, monkeypatch):
    monkeypatch.setattr(reach, "SOURCES_PER_TILE", 3)
    place = town(3, origins=60)
    network = WalkingNetwork.from_lines(place.lines, snap_distance=60)
    seen: list[float] = []
    watch = Watch(seen.append, lambda: len(seen) >= 3)
    with pytest.raises(Cancelled):
        network.within(network.snap(place.origins), network.snap(place.targets), 250, watch)
    assert len(seen) == 3
    assert seen == sorted(seen)
    assert seen[-1] < 1


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS)
def test_straight_distances_answer_the_same_questions(town, seed):
    place = town(seed, origins=700, targets=40)
    straight = StraightDistances()
    metres = numpy.linalg.norm(place.origins[:, None] - place.targets[None], axis=2)
    origins, targets = straight.snap(place.origins), straight.snap(place.targets)
    best = metres.min(axis=1)
    numpy.testing.assert_allclose(straight.nearest(origins, targets, 90), numpy.where(best <= 90, best, numpy.nan))
    numpy.testing.assert_allclose(
        straight.reach_sum(origins, targets, place.weights, 150), (metres <= 150) @ place.weights
    )
    row, column, found = straight.within(origins, targets, 150)
    wanted = numpy.nonzero(metres <= 150)
    assert (row.tolist(), column.tolist()) == (wanted[0].tolist(), wanted[1].tolist())
    numpy.testing.assert_allclose(found, metres[wanted])
