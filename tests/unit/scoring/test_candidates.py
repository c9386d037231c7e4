"""The geometry of lattices and of points along streets."""

from __future__ import annotations

import numpy
import pytest
import shapely
from scipy.spatial import cKDTree

from evplanner_plugin.errors import BadInput
from evplanner_plugin.scoring.places.candidates import Candidates, along_streets, lattice

SQUARE_KM = shapely.box(180_013, 210_027, 181_013, 211_027)


@pytest.mark.parametrize("spacing", [50, 100, 137.5])
@pytest.mark.parametrize(("shape", "neighbours", "cell"), [("hexagon", 6, 3**0.5 / 2), ("square", 4, 1.0)])
def test_neighbours_are_the_spacing_apart(shape, neighbours, cell, spacing):
    """A hexagon covers √3/2 · spacing², a square spacing²; inner cells have 6 or 4 neighbours at the spacing."""
    made = lattice(SQUARE_KM, shape, spacing)
    assert shapely.area(made.geometry) == pytest.approx(cell * spacing**2)
    middle = cKDTree(made.centre).query([180_500, 210_500])[1]
    metres = numpy.sort(numpy.linalg.norm(made.centre - made.centre[middle], axis=1))[1:]
    assert metres[:neighbours] == pytest.approx(spacing)
    assert metres[neighbours] > spacing * 1.4
    assert len(made) == pytest.approx(1e6 / (cell * spacing**2), rel=0.15)


@pytest.mark.parametrize("shape", ["hexagon", "square"])
def test_cells_cover_without_overlap(shape):
    made = lattice(SQUARE_KM, shape, 100)
    together = shapely.union_all(shapely.set_precision(made.geometry, 0.001))
    assert together.area == pytest.approx(shapely.area(made.geometry).sum(), rel=1e-5)
    assert numpy.allclose(shapely.get_coordinates(shapely.centroid(made.geometry)), made.centre, atol=1e-6)
    assert shapely.intersects(SQUARE_KM, shapely.points(made.centre)).all()


def test_neighbouring_areas_share_one_lattice():
    """Two halves give the cells of the whole, whatever the area: the lattice is anchored at the CRS's origin."""
    west, east = shapely.box(180_013, 210_027, 180_533, 211_027), shapely.box(180_533, 210_027, 181_013, 211_027)
    halves = numpy.concatenate([lattice(west, "hexagon", 100).centre, lattice(east, "hexagon", 100).centre])
    whole = lattice(SQUARE_KM, "hexagon", 100).centre
    assert {tuple(xy) for xy in halves} == {tuple(xy) for xy in whole}


@pytest.mark.parametrize(
    ("area", "shape", "spacing", "words"),
    [
        (SQUARE_KM, "triangle", 100, "hexagon, square"),
        (SQUARE_KM, "hexagon", 0, "more than 0"),
        (SQUARE_KM, "hexagon", float("nan"), "more than 0"),
        (SQUARE_KM, "square", 0.5, "4000000 candidates; 3000000"),
        (SQUARE_KM, "hexagon", 5000, "too small"),
        (shapely.Polygon(), "hexagon", 100, "is empty"),
        (None, "hexagon", 100, "is empty"),
        (shapely.LineString([(0, 0), (9, 9)]), "hexagon", 100, "is empty"),
    ],
)
def test_areas_that_cannot_be_filled_are_refused(area, shape, spacing, words):
    with pytest.raises(BadInput) as caught:
        lattice(area, shape, spacing)
    assert words in str(caught.value)


def test_points_along_streets_divide_them_evenly():
    """460 m in two lines that continue each other: five parts of 92 m, points at 46, 138, …, 414 m."""
    lines = numpy.array([shapely.LineString([(0, 0), (200, 0)]), shapely.LineString([(460, 0), (200, 0)])])
    made = along_streets(lines, 100)
    assert sorted(made.centre[:, 0]) == pytest.approx([46, 138, 230, 322, 414])
    assert len(made.geometry) == 5
    with pytest.raises(BadInput, match="no lines"):
        along_streets(numpy.array([None, shapely.Point(1, 1)], dtype=object), 100)


def test_own_candidates_are_scored_at_their_centroid():
    made = Candidates.of(numpy.array([shapely.box(0, 0, 10, 20), shapely.Point(3, 4)], dtype=object))
    assert made.centre.tolist() == [[5, 10], [3, 4]]
    with pytest.raises(BadInput, match="1 of the candidates"):
        Candidates.of(numpy.array([shapely.Point(3, 4), None], dtype=object))
