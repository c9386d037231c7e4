"""A raster's values at points."""

from __future__ import annotations

import math

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.scoring.places.raster import Raster

GRID = numpy.array([[1.0, 2.0, 3.0], [4.0, numpy.nan, 6.0]])


def raster(dtype=float) -> Raster:
    """Three pixels of 10 m × two of 20 m, the upper-left corner at (100, 240)."""
    return Raster("height", GRID.astype(dtype), (100.0, 240.0), (10.0, -20.0))


@pytest.mark.parametrize("dtype", [float, numpy.float32])
def test_the_pixel_that_holds_the_point(dtype):
    xy = [[101, 239], [119.9, 221], [125, 230], [105, 210], [115, 210], [129.9, 200.1]]
    assert numpy.array_equal(raster(dtype).sample(numpy.array(xy)), [1, 2, 3, 4, numpy.nan, 6], equal_nan=True)


def test_outside_there_is_nothing():
    xy = [[99.9, 230], [130, 230], [110, 240.1], [110, 199.9], [numpy.nan, 230], [numpy.inf, 230], [1e300, -1e300]]
    assert numpy.isnan(raster().sample(numpy.array(xy))).all()


def test_a_point_on_an_edge_belongs_to_the_east_and_the_south():
    assert raster().sample(numpy.array([[110.0, 220.0 + 1e-9], [110.0, 240.0], [120.0, 220.0]])).tolist() == [2, 2, 6]


def test_a_raster_that_lies_elsewhere_and_no_points():
    nothing = Raster("x", numpy.empty((0, 0)), (0.0, 0.0), (1.0, -1.0))
    assert len(nothing) == 0 and numpy.isnan(nothing.sample(numpy.zeros((3, 2)))).all()
    assert len(raster()) == 5 and raster().sample(numpy.empty((0, 2))).shape == (0,)


def test_infinite_pixels_hold_nothing():
    assert numpy.isnan(Raster("x", numpy.array([[numpy.inf]]), (0.0, 1.0), (1.0, -1.0)).sample([[0.5, 0.5]])).all()


@given(st.floats(90, 140), st.floats(190, 250), st.booleans())
def test_as_looked_up_by_hand(x, y, northward):
    """Also where rows run northward, as in some files."""
    given_raster = Raster("x", GRID[::-1], (100.0, 200.0), (10.0, 20.0)) if northward else raster()
    column, row = math.floor((x - 100) / 10), math.floor((y - 200) / 20 if northward else (240 - y) / 20)
    grid = GRID[::-1] if northward else GRID
    expected = grid[row, column] if 0 <= column < 3 and 0 <= row < 2 else math.nan
    assert numpy.array_equal(given_raster.sample(numpy.array([[x, y]])), [expected], equal_nan=True)
