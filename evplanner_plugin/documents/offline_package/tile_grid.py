"""Which map tiles cover an area, on the square grid of web maps: EPSG:3857, tiles of 256 pixels, zoom 0 the world."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy

Box = tuple[float, float, float, float]
"""Left, bottom, right and top; in metres of EPSG:3857 unless said otherwise."""

HALF_WORLD = 20037508.342789244
"""Metres from the middle of EPSG:3857 to its edge."""

TILE_PIXELS = 256
LARGEST_ZOOM = 22

BLOCK = 4
"""Tiles along each side of a block, the piece of map that is drawn in one go: labels are only cut at its edges."""

_HAIR = 0.001
"""Pixels by which a block is drawn smaller on each side, for each tile along it."""


@dataclass(frozen=True)
class Block:
    """Tiles (x, y) that are drawn together: some of ``columns`` × ``rows``, from the top left one at (x, y) on."""

    zoom: int
    x: int
    y: int
    columns: int
    rows: int
    tiles: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, zoom: int, tiles: Sequence[tuple[int, int]]) -> Block:
        """The smallest block around ``tiles``: what nobody wants is not asked of a service."""
        left, right = min(x for x, _ in tiles), max(x for x, _ in tiles)
        top, bottom = min(y for _, y in tiles), max(y for _, y in tiles)
        return cls(zoom, left, top, right - left + 1, bottom - top + 1, tuple(tiles))

    @property
    def extent(self) -> Box:
        """Where the whole block lies, less a hair's breadth: a service's tiles that only touch it are not wanted."""
        hair = 2 * HALF_WORLD / 2**self.zoom / TILE_PIXELS * _HAIR
        left, _, _, top = tile_box(self.zoom, self.x, self.y)
        _, bottom, right, _ = tile_box(self.zoom, self.x + self.columns - 1, self.y + self.rows - 1)
        across, down = self.columns * hair, self.rows * hair
        return left + across, bottom + down, right - across, top - down


class TileGrid:
    """The tiles of the zoom levels ``first`` to ``last`` that touch any of ``areas``.

    Many areas that overlap cost no more than their rows of tiles: nothing is counted tile by tile. ``block`` is the
    number of tiles along each side of what is drawn in one go.
    """

    def __init__(self, areas: Sequence[Box], first: int, last: int, block: int = BLOCK) -> None:
        self.areas = tuple(areas)
        self.first = first
        self.last = last
        self.block = block

    def rows(self, zoom: int) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
        """Runs of neighbouring tiles as (y, first x, last x), int64 of one length, from the top down, none twice."""
        import numpy

        boxes = numpy.clip(numpy.asarray(self.areas, dtype=float).reshape(-1, 4), -HALF_WORLD, HALF_WORLD)
        size, last = 2 * HALF_WORLD / 2**zoom, 2**zoom - 1
        left, right = (numpy.floor((boxes[:, side] + HALF_WORLD) / size) for side in (0, 2))
        top, bottom = (numpy.floor((HALF_WORLD - boxes[:, side]) / size) for side in (3, 1))
        sides = (numpy.clip(each, 0, last).astype(numpy.int64) for each in (left, right, top, bottom))
        left, right, top, bottom = sides
        heights = bottom - top + 1
        # Every row of every box as a stretch of one long line; on it, what overlaps or touches is joined.
        row = numpy.repeat(top - numpy.concatenate(([0], numpy.cumsum(heights)[:-1])), heights)
        row = row + numpy.arange(heights.sum())
        span = numpy.int64(2 ** (zoom + 1))  # leaves a gap between the end of a row and the next
        begin, end = row * span + numpy.repeat(left, heights), row * span + numpy.repeat(right, heights)
        order = numpy.argsort(begin, kind="stable")
        begin, end = begin[order], numpy.maximum.accumulate(end[order])
        fresh = numpy.ones(len(begin), dtype=bool)
        fresh[1:] = begin[1:] > end[:-1] + 1
        starts = numpy.flatnonzero(fresh)
        begin, end = begin[starts], end[numpy.concatenate((starts[1:] - 1, [len(end) - 1]))]
        return begin // span, begin % span, end % span

    def count(self) -> int:
        """Number of tiles over all zoom levels."""
        total = 0
        for zoom in range(self.first, self.last + 1):
            _, left, right = self.rows(zoom)
            total += int((right - left + 1).sum())
        return total

    def blocks(self) -> Iterator[Block]:
        """The tiles in pieces to draw, from the overview to the detail, row by row."""
        for zoom in range(self.first, self.last + 1):
            found: dict[tuple[int, int], list[tuple[int, int]]] = {}
            for y, left, right in zip(*(each.tolist() for each in self.rows(zoom))):
                for x in range(left, right + 1):
                    found.setdefault((y // self.block, x // self.block), []).append((x, y))
            for _, tiles in sorted(found.items()):
                yield Block.of(zoom, tiles)

    def bounds(self) -> Box:
        """West, south, east and north in degrees (WGS 84) of what the areas span together."""
        left, bottom, right, top = spanned(self.areas)
        west, south = degrees(left, bottom)
        east, north = degrees(right, top)
        return west, south, east, north


def spanned(areas: Sequence[Box]) -> Box:
    """The smallest box around all ``areas``."""
    left, bottom, right, top = zip(*areas)
    return min(left), min(bottom), max(right), max(top)


def tile_box(zoom: int, x: int, y: int) -> Box:
    """Where a tile lies; ``y`` counts from the north."""
    size = 2 * HALF_WORLD / 2**zoom
    return x * size - HALF_WORLD, HALF_WORLD - (y + 1) * size, (x + 1) * size - HALF_WORLD, HALF_WORLD - y * size


def degrees(x: float, y: float) -> tuple[float, float]:
    """Longitude and latitude (WGS 84) of a point in EPSG:3857."""
    radius = HALF_WORLD / math.pi
    return math.degrees(x / radius), math.degrees(2 * math.atan(math.exp(y / radius)) - math.pi / 2)
