"""Density and holding polygons: on a lattice, on scattered candidates, and by looking at all pairs."""

from __future__ import annotations

import numpy
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.errors import Cancelled
from evplanner_plugin.scoring.distances import close_pairs
from evplanner_plugin.scoring.places import lattice, scanline
from evplanner_plugin.scoring.places.candidates import Candidates
from evplanner_plugin.scoring.places.candidates import lattice as cells
from evplanner_plugin.scoring.watch import Watch

SEEDS = st.integers(0, 10_000)
SHAPES = st.sampled_from(["hexagon", "square"])
AREA = shapely.box(10_013, 5_027, 10_913, 5_727)


def some_cells(seed: int, shape: str, turned: bool) -> numpy.ndarray:
    """Centres (N, 2) of a lattice with gaps, shuffled; turned over the diagonal on request."""
    draw = numpy.random.default_rng(seed)
    centre = cells(AREA, shape, 50.0).centre
    centre = draw.permutation(centre)[: len(centre) * 4 // 5]
    return centre[:, ::-1].copy() if turned else centre


def around(centre: numpy.ndarray, seed: int, number: int) -> numpy.ndarray:
    """Points in and around the box of the centres."""
    low, high = centre.min(axis=0) - 300, centre.max(axis=0) + 300
    return numpy.random.default_rng(seed).uniform(low, high, (number, 2))


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS, shape=SHAPES, turned=st.booleans(), millimetres=st.sampled_from([0.0, 0.2]))
def test_a_lattice_is_recognised(seed, shape, turned, millimetres):
    """From the centres alone, whatever their order; rows and columns give them back."""
    centre = some_cells(seed, shape, turned)
    given_centre = centre + numpy.random.default_rng(seed).uniform(-millimetres, millimetres, centre.shape) / 1000
    found = Candidates.of(shapely.points(given_centre)).lattice
    assert found.shape == shape
    assert found.spacing == pytest.approx(50, abs=1e-4)
    assert shape == "square" or found.turned == turned
    along = found.column * found.spacing + found.shift(found.row)
    across = found.row * found.row_height
    back = numpy.column_stack([across, along] if found.turned else [along, across]) + found.origin
    numpy.testing.assert_allclose(back, centre, atol=0.002)


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS, number=st.integers(0, 300), step=st.sampled_from([0.0, 1.0, 10.0]))
def test_scattered_candidates_are_no_lattice(seed, number, step):
    """Neither at random nor on a grid that has been shaken, nor in a row, nor too few."""
    draw = numpy.random.default_rng(seed)
    place = draw.uniform(0, 1000, (number, 2))
    place = numpy.rint(place / step) * step + draw.normal(0, 0.3, place.shape) if step else place
    assert lattice.recognised(place) is None
    assert lattice.recognised(numpy.column_stack([numpy.arange(number) * 50.0, numpy.zeros(number)])) is None


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS, shape=SHAPES, turned=st.booleans(), bandwidth=st.sampled_from([20.0, 51.0, 170.0, 900.0]))
def test_density_adds_up_the_kernel_over_all_points(seed, shape, turned, bandwidth):
    centre = some_cells(seed, shape, turned)
    points = around(centre, seed, 200)
    weights = numpy.random.default_rng(seed).random(200) * 5
    metres = numpy.linalg.norm(centre[:, None] - points[None], axis=2)
    share = numpy.maximum(1 - (metres / bandwidth) ** 2, 0) ** 2
    expected = share @ weights * 3 * 10_000 / (numpy.pi * bandwidth**2)
    regular, scattered = Candidates.of(shapely.points(centre)), Candidates(centre)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lattice, "_AT_ONCE", 1000)
        patch.setattr(close_pairs, "POINTS_AT_ONCE", 70)
        patch.setattr(close_pairs, "PAIRS_AT_ONCE", 100)
        for candidates in (regular, scattered):
            found = lattice.density(candidates, points, weights, bandwidth, Watch())
            numpy.testing.assert_allclose(found, expected, atol=1e-12)


def test_density_over_the_plane_gives_the_weights():
    """3 dwellings at one place, 200 m bandwidth: density times area over a fine lattice is 3."""
    fine = cells(shapely.box(0, 0, 600, 600), "square", 5.0)
    point = numpy.array([[301.3, 298.8], [numpy.nan, 300.0]])
    found = lattice.density(fine, point, numpy.array([3.0, 9.0]), 200.0, Watch())
    assert found.sum() * 25 / 10_000 == pytest.approx(3, rel=1e-4)
    assert lattice.density(fine, point[1:], numpy.ones(1), 200.0, Watch()).tolist() == [0] * len(fine)


def districts(centre: numpy.ndarray, seed: int) -> numpy.ndarray:
    """Polygons of all sorts, many of them with corners and sides exactly on centres."""
    draw = numpy.random.default_rng(seed)
    made = [shapely.Point(xy).buffer(size) for xy, size in zip(around(centre, seed, 12), draw.uniform(20, 250, 12))]
    for xy in centre[:6]:
        hole = shapely.box(*(xy - 50), *xy)
        made.append(shapely.box(*(xy - 150), *(xy + 50)).difference(hole))
        made.append(shapely.MultiPolygon([shapely.box(*xy, *(xy + 100)), shapely.box(*(xy - 250), *(xy - 200))]))
        made.append(shapely.Polygon(xy + numpy.array([(0, 0), (100, 0), (50, 50 * 3**0.5)])))
    made.append(shapely.box(*(centre.min(axis=0) - 1000), *(centre.max(axis=0) + 1000)))
    made += [None, shapely.Polygon(), shapely.Point(centre[0]), shapely.LineString(centre[:2])]
    return draw.permutation(numpy.array(made, dtype=object))


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS, shape=SHAPES, turned=st.booleans(), everywhere=st.booleans())
def test_the_polygon_with_the_lowest_rank_holds_the_centre(seed, shape, turned, everywhere):
    """As shapely sees it polygon by polygon, borders included, also where sides run through the centres."""
    centre = some_cells(seed, shape, turned)
    polygons = districts(centre, seed)
    rank = numpy.random.default_rng(seed).integers(0, 9, len(polygons)).astype(float)
    rank[shapely.area(polygons) > 1e6] = 99 if everywhere else -1
    order = [index for index in numpy.argsort(rank, kind="stable") if shapely.area(polygons[index]) > 0]
    holds = shapely.intersects(polygons[order][None, :], shapely.points(centre)[:, None])
    expected = numpy.where(holds.any(axis=1), numpy.array(order)[holds.argmax(axis=1)], -1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scanline, "_CORNERS_AT_ONCE", 100)
        patch.setattr(scanline, "_CROSSINGS_AT_ONCE", 37)
        for candidates in (Candidates.of(shapely.points(centre)), Candidates(centre)):
            found = lattice.holding_polygon(candidates, polygons, rank, Watch())
            numpy.testing.assert_array_equal(found, expected)


def test_no_polygon_at_all_holds_nothing():
    made = cells(AREA, "hexagon", 50.0)
    for polygons in (numpy.empty(0, dtype=object), numpy.array([None, shapely.Point(1, 1)], dtype=object)):
        assert (lattice.holding_polygon(made, polygons, numpy.zeros(len(polygons)), Watch()) == -1).all()


def test_the_work_on_a_lattice_can_be_cancelled():
    made = cells(AREA, "hexagon", 50.0)
    stopped = Watch(cancelled=lambda: True)
    with pytest.raises(Cancelled):
        lattice.density(made, made.centre, numpy.ones(len(made)), 100.0, stopped)
    with pytest.raises(Cancelled):
        lattice.holding_polygon(made, numpy.array([AREA], dtype=object), numpy.zeros(1), stopped)


def test_cells_far_apart_need_no_sheet_as_large_as_the_world():
    """Four cells in each of two corners 10,000 km apart are still on one lattice, but scored as scattered ones."""
    corner = numpy.array([(0, 0), (100, 0), (0, 100), (100, 100)], dtype=float)
    made = Candidates.of(shapely.points(numpy.concatenate([corner, corner + 1e7])))
    assert made.lattice.shape == "square"
    found = lattice.density(made, numpy.array([[0.0, 0.0]]), numpy.ones(1), 50.0, Watch())
    assert found.nonzero()[0].tolist() == [0]
    held = lattice.holding_polygon(made, numpy.array([shapely.box(50, -9, 150, 9)]), numpy.zeros(1), Watch())
    assert held.tolist() == [-1, 0, -1, -1, -1, -1, -1, -1]
