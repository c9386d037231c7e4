"""The nearest straight segment of many: exact, block by block, in bounded memory.

A street between two vertices and a side of a polygon are segments. In each square block that holds points the segments
are sorted into small square cells. A point is compared with the segments in the four cells within half a cell's width
of it; what it finds so near is the nearest of all. The points that find nothing look twice as far, up to the limit.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy

from ..watch import Watch
from .ragged import portions, ragged

TIE = 1e-9
"""Metres: of segments this close to equally near, the first one counts, whatever the rounding."""

SEGMENTS_PER_BLOCK = 12_000
TILES_ACROSS = 8
"""Tiles along the side of a block: segments are fetched by tile, so that little more than the block is looked at."""

ENTRIES_AT_ONCE = 1 << 20
PAIRS_AT_ONCE = 1 << 16
_POINTS_AT_ONCE = 10_000
_OUT_OF_THIS_WORLD = 1e9


class Segments:
    """Segments from the vertices ``first`` (S,) of ``xy`` (V, 2) metres to the ones after them.

    Segments without finite coordinates are never found. Unless ``once``, the cells are kept for the next search with
    the same limit.
    """

    def __init__(self, xy: numpy.ndarray, first: numpy.ndarray, once: bool = False) -> None:
        self._xy, self._first, self._once = xy, first, once
        self._limit = numpy.nan

    def nearest(
        self, xy: numpy.ndarray, limit: float, watch: Watch
    ) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
        """For points ``xy`` (N, 2): the nearest segment within ``limit`` metres, where on it (0–1), straight metres.

        The segment is −1 and the rest NaN where none is near enough or a coordinate is missing. Of segments equally
        near the first counts. Raises Cancelled.
        """
        segment = numpy.full(len(xy), -1, dtype=numpy.int32)
        where, metres = numpy.full(len(xy), numpy.nan), numpy.full(len(xy), numpy.nan)
        near = numpy.maximum(numpy.abs(xy[:, 0]), numpy.abs(xy[:, 1])) < _OUT_OF_THIS_WORLD
        placed = numpy.flatnonzero(near).astype(numpy.int32)
        if not len(self._first) or not len(placed):
            return segment, where, metres
        if self._limit != limit:
            self._limit, self._cells = limit, {}
            self._tiles = _Tiles(self._xy, self._first, limit, watch)
        done = 0
        for block, some in _blocks(self._tiles.blocks_of(xy if near.all() else xy[placed])):
            watch.check()
            points = placed[some]
            if block not in self._cells:
                if self._once:
                    self._cells.clear()
                self._cells[block] = self._make(block)
            if self._cells[block] is not None:
                segment[points], where[points], metres[points] = self._cells[block].search(xy[points], limit)
            done += len(points)
            watch.step(done / len(placed))
        return segment, where, metres

    def _make(self, block: int) -> _Cells | None:
        low, high = self._tiles.box(block)
        near = self._tiles.around(low, high, self._limit)
        return _Cells(self._xy, self._first, near, low, high, self._limit) if len(near) else None


def _blocks(block: numpy.ndarray) -> Iterator[tuple[int, numpy.ndarray]]:
    """Block by block, ``block`` (N,) being each point's: its number and the positions of some of its points."""
    order = numpy.argsort(block, kind="stable").astype(numpy.int32)
    ends = numpy.append(numpy.flatnonzero(numpy.diff(block[order])) + 1, len(order))
    names = block[order[ends - 1]].tolist()
    del block  # of millions of points, all that is held for long counts
    begin = 0
    for name, end in zip(names, ends.tolist()):
        for first in range(begin, end, _POINTS_AT_ONCE):
            yield name, order[first : min(first + _POINTS_AT_ONCE, end)]
        begin = end


def measured(
    xy: numpy.ndarray, first: numpy.ndarray, x: numpy.ndarray, y: numpy.ndarray
) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Where on the segments after the vertices ``first`` the feet of the points x, y lie (0–1), and the square metres
    to them, (N,) each.
    """
    start_x, start_y = xy[:, 0][first], xy[:, 1][first]
    east, north = xy[:, 0][first + 1] - start_x, xy[:, 1][first + 1] - start_y
    x, y = x - start_x, y - start_y
    square = east * east + north * north
    share = (x * east + y * north) / numpy.maximum(square, 1e-300)
    numpy.maximum(share, 0.0, out=share)
    numpy.minimum(share, 1.0, out=share)
    x -= share * east
    y -= share * north
    return share, x * x + y * y


def _corners(xy: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The least and the greatest coordinates of ``xy`` (N, 2); missing ones do not count."""
    return numpy.fmin.reduce(xy), numpy.fmax.reduce(xy)


class _Tiles:
    """Segments by the square tile that holds their middle; long ones apart. A block is a square of tiles."""

    def __init__(self, xy: numpy.ndarray, first: numpy.ndarray, limit: float, watch: Watch) -> None:
        parts = [first[begin : begin + ENTRIES_AT_ONCE] for begin in range(0, len(first), ENTRIES_AT_ONCE)]
        corners = [end for part in parts for vertex in (xy[part], xy[part + 1]) for end in _corners(vertex)]
        self._low, high = (numpy.nan_to_num(get(corners, axis=0)) for get in (numpy.fmin.reduce, numpy.fmax.reduce))
        size = numpy.maximum(high - self._low, 1.0)
        fair = numpy.sqrt(size.prod() * SEGMENTS_PER_BLOCK / len(first))
        self.side = max(fair, 4 * min(limit, float(size.max())), 1.0) / TILES_ACROSS
        self._columns, self._rows = (size // self.side).astype(int) + 1
        # Number 0 is for the long ones.
        tile = numpy.zeros(len(first), dtype=numpy.int32)
        long = []
        for begin in range(0, len(first), ENTRIES_AT_ONCE):
            watch.check()
            some = slice(begin, begin + ENTRIES_AT_ONCE)
            start, end = xy[first[some]], xy[first[some] + 1]
            half = numpy.hypot(end[:, 0] - start[:, 0], end[:, 1] - start[:, 1]) / 2
            short = numpy.flatnonzero(half <= self.side)
            column, row = self._cell((start[short] + end[short]) / 2).T
            tile[begin + short] = row * self._columns + column + 1
            long.append(begin + numpy.flatnonzero(half > self.side))
        self._long = numpy.concatenate(long)
        self._middle = (xy[first[self._long]] + xy[first[self._long] + 1]) / 2
        self._reach = numpy.abs(xy[first[self._long] + 1] - xy[first[self._long]]) / 2
        number = numpy.bincount(tile, minlength=self._rows * self._columns + 1)
        order = numpy.argsort(tile, kind="stable")
        del tile  # of a region's streets each of these is tens of megabytes
        self._order = order.astype(numpy.int32)
        self._begin = numpy.cumsum(number)

    def blocks_of(self, xy: numpy.ndarray) -> numpy.ndarray:
        """The block of each point ``xy``, (N,) integers."""
        block = numpy.floor((xy[:, 1] - self._low[1]) / (TILES_ACROSS * self.side)).astype(numpy.int64)
        block <<= 32
        block += numpy.floor((xy[:, 0] - self._low[0]) / (TILES_ACROSS * self.side)).astype(numpy.int64)
        return block

    def box(self, block: int) -> tuple[numpy.ndarray, numpy.ndarray]:
        """South-western and north-eastern corner of a block."""
        row = (block + (1 << 31)) >> 32
        cell = numpy.array([block - (row << 32), row]) * TILES_ACROSS
        return self._low + cell * self.side, self._low + (cell + TILES_ACROSS) * self.side

    def around(self, low: numpy.ndarray, high: numpy.ndarray, limit: float) -> numpy.ndarray:
        """All segments that may lie within ``limit`` metres of the box from ``low`` to ``high``, sorted."""
        margin = min(limit, 2 * _OUT_OF_THIS_WORLD) + self.side
        west, south = numpy.maximum(self._cell(low - margin), 0)
        east, north = numpy.minimum(self._cell(high + margin), [self._columns - 1, self._rows - 1])
        rows = numpy.arange(south, north + 1) * self._columns
        spans = [slice(*self._begin[[row + west, row + east + 1]]) for row in rows] if west <= east else []
        crossing = (self._middle >= low - self._reach - limit) & (self._middle <= high + self._reach + limit)
        return numpy.sort(numpy.concatenate([self._long[crossing.all(axis=1)], *(self._order[s] for s in spans)]))

    def _cell(self, xy: numpy.ndarray) -> numpy.ndarray:
        return numpy.floor((xy - self._low) / self.side).astype(numpy.int64)


class _Cells:
    """The segments ``near`` a block by the small square cells they run through."""

    def __init__(
        self,
        xy: numpy.ndarray,
        first: numpy.ndarray,
        near: numpy.ndarray,
        low: numpy.ndarray,
        high: numpy.ndarray,
        limit: float,
    ) -> None:
        """The cells cover the block from ``low`` to ``high`` and all segments within ``limit`` of it."""
        self._xy, self._first = xy, first
        x, y = (xy[:, axis][first[near]] for axis in (0, 1))
        east, north = xy[:, 0][first[near] + 1], xy[:, 1][first[near] + 1]
        bounds = (numpy.minimum(x, east), numpy.minimum(y, north), numpy.maximum(x, east), numpy.maximum(y, north))
        least, most = (numpy.array([get(bounds[i]), get(bounds[i + 1])]) for get, i in ((numpy.min, 0), (numpy.max, 2)))
        self._low = numpy.minimum(low, numpy.maximum(low - limit, least))
        width, height = numpy.maximum(high, numpy.minimum(high + limit, most)) - self._low
        self.side = float(numpy.sqrt(width * height / len(near)))
        self._columns, self._rows = int(width / self.side) + 1, int(height / self.side) + 1
        cell, segment = self._crossed(near, *bounds)
        order = numpy.argsort(cell, kind="stable")
        self._segment = near[segment[order]].astype(numpy.int32)
        number = numpy.bincount(cell, minlength=self._rows * self._columns)
        self._begin = numpy.append(0, numpy.cumsum(number)).astype(numpy.int32)

    def _crossed(
        self, near: numpy.ndarray, west: numpy.ndarray, south: numpy.ndarray, east: numpy.ndarray, north: numpy.ndarray
    ) -> tuple[numpy.ndarray, numpy.ndarray]:
        """Each cell with the position in ``near`` of each segment that runs through it, or nearly."""
        west, east = self._number(west, 0), self._number(east, 0)
        south, north = self._number(south, 1), self._number(north, 1)
        west, south = numpy.maximum(west, 0), numpy.maximum(south, 0)
        wide = numpy.minimum(east, self._columns - 1) - west + 1
        high = numpy.minimum(north, self._rows - 1) - south + 1
        number = numpy.where((wide > 0) & (high > 0), wide * high, 0)
        cells, segments = [], []
        for some in portions(number, ENTRIES_AT_ONCE):
            segment, place = ragged(numpy.zeros(some.stop - some.start, dtype=int), number[some])
            segment += some.start
            row, column = south[segment] + place // wide[segment], west[segment] + place % wide[segment]
            # Of the many cells around a long segment only those within half a diagonal of it matter.
            many = numpy.flatnonzero(number[segment] > 9)
            x, y = self._low[0] + (column[many] + 0.5) * self.side, self._low[1] + (row[many] + 0.5) * self.side
            square = measured(self._xy, self._first[near[segment[many]]], x, y)[1]
            keep = numpy.ones(len(segment), dtype=bool)
            keep[many[square > 0.51 * self.side**2]] = False
            cells.append((row * self._columns + column)[keep])
            segments.append(segment[keep])
        small = self._rows * self._columns <= 1 << 16
        return numpy.concatenate(cells).astype(numpy.uint16 if small else numpy.int64), numpy.concatenate(segments)

    def _number(self, values: numpy.ndarray, axis: int) -> numpy.ndarray:
        """The column (axis 0) or row (axis 1) of coordinates."""
        return numpy.floor((values - self._low[axis]) / self.side).astype(numpy.int64)

    def search(self, xy: numpy.ndarray, limit: float) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
        """Segment, where on it and metres for the points ``xy`` of the block; −1 and NaN beyond ``limit``."""
        segment = numpy.full(len(xy), -1, dtype=numpy.int32)
        where, metres = numpy.full(len(xy), numpy.nan), numpy.full(len(xy), numpy.nan)
        steps, waiting = 1, numpy.arange(len(xy))
        while len(waiting):
            found, distance = self._nearest(xy[waiting], steps)
            # Every segment nearer than this has been seen.
            seen = steps * self.side / 2 if steps < 2 * max(self._rows, self._columns) else numpy.inf
            done = numpy.flatnonzero((distance <= limit + TIE) & (distance < seen - TIE))
            index = waiting[done]
            segment[index], metres[index] = found[done], distance[done]
            where[index] = measured(self._xy, self._first[found[done]], *xy[index].T)[0]
            if seen > limit + TIE:
                break
            waiting = waiting[distance >= seen - TIE]
            steps *= 2
        return segment, where, metres

    def _nearest(self, xy: numpy.ndarray, steps: int) -> tuple[numpy.ndarray, numpy.ndarray]:
        """The nearest segment in the cells up to ``steps`` halves of a cell's width from each point, and the metres:
        infinite if there is none.
        """
        x, y = xy[:, 0].copy(), xy[:, 1].copy()
        chosen, metres = numpy.zeros(len(xy), dtype=numpy.int32), numpy.full(len(xy), numpy.inf)
        far = steps * self.side / 2
        column, row = self._number(x - far, 0), self._number(y - far, 1)
        rows = row[:, None] + numpy.arange(steps + 1)
        inside = (rows >= 0) & (rows < self._rows)
        rows[~inside] = 0
        begin = self._begin[rows * self._columns + numpy.maximum(column, 0)[:, None]]
        end = self._begin[rows * self._columns + numpy.minimum(column + steps, self._columns - 1)[:, None] + 1]
        number = (end - begin) * inside
        for some in portions(number.sum(axis=1), PAIRS_AT_ONCE):
            run, entry = ragged(begin[some].ravel(), number[some].ravel())
            if not len(run):
                continue
            point = run // (steps + 1) + some.start
            segment = self._segment[entry]
            square = measured(self._xy, self._first[segment], x[point], y[point])[1]
            start = numpy.flatnonzero(numpy.append(True, point[1:] != point[:-1]))
            least = numpy.minimum.reduceat(square, start)
            equal = square <= numpy.repeat((numpy.sqrt(least) + TIE) ** 2, numpy.diff(numpy.append(start, len(point))))
            segment[~equal] = len(self._first)
            chosen[point[start]] = numpy.minimum.reduceat(segment, start)
            metres[point[start]] = numpy.sqrt(least)
        return chosen, metres
