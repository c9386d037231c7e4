"""The tiles of areas, against counting them one by one; and what a tile's place is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import osr

from evplanner_plugin.documents.offline_package.tile_grid import (
    BLOCK,
    HALF_WORLD,
    TileGrid,
    degrees,
    spanned,
    tile_box,
)

LILLE = (530_000.0, 6_658_000.0, 546_000.0, 6_674_000.0)

boxes = st.tuples(
    st.floats(-1.1 * HALF_WORLD, 1.1 * HALF_WORLD), st.floats(-1.1 * HALF_WORLD, 1.1 * HALF_WORLD),
    st.floats(0, HALF_WORLD), st.floats(0, HALF_WORLD),
).map(lambda drawn: (drawn[0], drawn[1], drawn[0] + drawn[2], drawn[1] + drawn[3]))  # fmt: skip


def one_by_one(areas, zoom) -> set:
    """Tiles that touch any area, looked at one after the other."""
    found = set()
    for x in range(2**zoom):
        for y in range(2**zoom):
            left, bottom, right, top = tile_box(zoom, x, y)
            for area in areas:
                west, south, east, north = (min(max(side, -HALF_WORLD), HALF_WORLD) for side in area)
                # A tile has its left and upper edge; the world's last tiles have the others too.
                across = (west < right and east >= left) or (x == 2**zoom - 1 and west >= right)
                down = (north > bottom and south <= top) or (y == 2**zoom - 1 and north <= bottom)
                if across and down:
                    found.add((x, y))
    return found


def tiles(grid, zoom) -> list:
    return [
        (x, y) for y, left, right in zip(*(each.tolist() for each in grid.rows(zoom))) for x in range(left, right + 1)
    ]


@given(st.lists(boxes, min_size=1, max_size=6), st.integers(0, 4))
def test_rows_are_the_tiles_that_touch_an_area_each_once(areas, zoom):
    grid = TileGrid(areas, zoom, zoom)
    found = tiles(grid, zoom)
    assert len(found) == len(set(found)) == grid.count()
    lacking, more = one_by_one(areas, zoom) - set(found), set(found) - one_by_one(areas, zoom)
    # An edge that lies on a line between tiles to the last bit may go either way.
    for x, y in lacking | more:
        sides = tile_box(zoom, x, y)
        assert any(abs(side - edge) < 1e-6 for area in areas for edge in area for side in sides)


@given(st.lists(boxes, min_size=1, max_size=6), st.integers(1, 4))
def test_every_tile_lies_on_one_of_the_level_above(areas, zoom):
    above = set(tiles(TileGrid(areas, zoom - 1, zoom - 1), zoom - 1))
    assert {(x // 2, y // 2) for x, y in tiles(TileGrid(areas, zoom, zoom), zoom)} <= above


@given(st.lists(boxes, min_size=1, max_size=4), st.integers(0, 3))
def test_blocks_hold_every_tile_once_and_nothing_around_them(areas, zoom):
    grid = TileGrid(areas, zoom, zoom + 1)
    drawn = [(block.zoom, x, y) for block in grid.blocks() for x, y in block.tiles]
    assert sorted(drawn) == sorted((level, x, y) for level in (zoom, zoom + 1) for x, y in tiles(grid, level))
    for block in grid.blocks():
        columns, rows = {x for x, _ in block.tiles}, {y for _, y in block.tiles}
        assert block.columns == max(columns) - min(columns) + 1 <= BLOCK and block.x == min(columns)
        assert block.rows == max(rows) - min(rows) + 1 <= BLOCK and block.y == min(rows)
        left, bottom, right, top = block.extent
        whole = 2 * HALF_WORLD / 2**block.zoom
        assert right - left == pytest.approx(block.columns * whole, rel=1e-4)
        assert (right - left) / (top - bottom) == pytest.approx(block.columns / block.rows, rel=1e-9)


def test_ten_thousand_sites_are_counted_at_the_finest_level_without_listing_tiles():
    sites = [(530_000.0 + 7 * number, 6_660_000.0, 530_400.0 + 7 * number, 6_660_400.0) for number in range(10_000)]
    grid = TileGrid(sites, 22, 22)
    size = 2 * HALF_WORLD / 2**22
    across, down = (sites[-1][2] - sites[0][0]) / size, 400 / size
    assert grid.count() == pytest.approx((across + 1) * (down + 1), rel=0.05)
    assert grid.count() > 300_000


def test_places_on_earth():
    assert degrees(0, 0) == (0, 0)
    west, north = degrees(-HALF_WORLD, HALF_WORLD)
    assert west == -180 and north == pytest.approx(85.0511288, abs=1e-6)
    web, earth = osr.SpatialReference(), osr.SpatialReference()
    web.ImportFromEPSG(3857), earth.ImportFromEPSG(4326)
    for system in (web, earth):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    step = osr.CoordinateTransformation(web, earth)
    corners = (*step.TransformPoint(*LILLE[:2])[:2], *step.TransformPoint(*LILLE[2:])[:2])
    assert TileGrid([LILLE], 10, 12).bounds() == pytest.approx(corners, abs=1e-9)
    assert tile_box(0, 0, 0) == (-HALF_WORLD, -HALF_WORLD, HALF_WORLD, HALF_WORLD)
    assert tile_box(1, 1, 0) == (0, 0, HALF_WORLD, HALF_WORLD), "y counts from the north"
    assert spanned([(0, 1, 2, 3), (-1, 2, 1, 9)]) == (-1, 1, 2, 9)
