"""Polygons laid over a lattice: which cells' centres they hold, row by row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy
import shapely

from ..distances.ragged import portions, ragged
from ..watch import Watch

if TYPE_CHECKING:
    from .lattice import Lattice, Sheet

ON_BORDER = 1e-6
"""Metres: a centre this near a polygon's border is not decided here."""

_CORNERS_AT_ONCE = 1 << 18
_CROSSINGS_AT_ONCE = 1 << 19


def scanned(
    sheet: Sheet, lattice: Lattice, polygons: numpy.ndarray, order: numpy.ndarray, watch: Watch
) -> tuple[numpy.ndarray, numpy.ndarray]:
    """For each cell of the sheet: the last of ``polygons[order]`` that holds its centre, and whether a border is
    too near to say.

    Along a row of centres a polygon begins at every odd crossing with its border and ends at every even one.
    """
    holder = numpy.full(sheet.rows * sheet.columns, -1)
    unsure = numpy.zeros(sheet.rows * sheet.columns, dtype=bool)
    done = 0
    for some in portions(shapely.get_num_coordinates(polygons[order]), _CORNERS_AT_ONCE):
        sides = _Sides(sheet, lattice, polygons[order[some]])
        for cell in sides.near():
            watch.check()
            unsure[cell] = True
        for polygon, cell in sides.inside():
            watch.check()
            holder[cell] = order[some][polygon]
        done += len(order[some])
        watch.step(done / len(order))
    return holder, unsure


class _Sides:
    """The sides of some polygons: from ``x, y`` to ``x + dx, y + dy``, in metres along rows and in rows."""

    def __init__(self, sheet: Sheet, lattice: Lattice, polygons: numpy.ndarray) -> None:
        self._sheet, self._lattice = sheet, lattice
        part, polygon = shapely.get_parts(polygons, return_index=True)
        ring, of_part = shapely.get_rings(part, return_index=True)
        xy, of_ring = shapely.get_coordinates(ring, return_index=True)
        side = numpy.flatnonzero(of_ring[1:] == of_ring[:-1])
        x, y = lattice.along_and_across(xy)
        y = y / lattice.row_height
        upward = y[side + 1] >= y[side]
        low, high = numpy.where(upward, side, side + 1), numpy.where(upward, side + 1, side)
        self._polygon = polygon[of_part[of_ring[side]]]
        self._x, self._y = x[low], y[low]
        self._dx, self._dy = x[high] - x[low], y[high] - y[low]

    def inside(self) -> Iterator[tuple[numpy.ndarray, numpy.ndarray]]:
        """Some at a time: polygon and flat cell of the centres inside, in the order of the polygons."""
        # A side counts from its lower end to just below its upper one, so that a corner is crossed once.
        first, last = self._rows(numpy.ceil(self._y), numpy.ceil(self._y + self._dy) - 1)
        side, row = ragged(first, numpy.maximum(last - first + 1, 0))
        x = self._x[side] + (row - self._y[side]) / self._dy[side] * self._dx[side]
        scan = self._polygon[side].astype(numpy.int64) * self._sheet.rows + (row - self._sheet.first_row)
        order = numpy.lexsort((x, scan))
        enter, leave = order[0::2], order[1::2]
        row, polygon = row[enter], self._polygon[side[enter]]
        begin, number = self._columns(row, x[enter], x[leave])
        for some in portions(number, _CROSSINGS_AT_ONCE):
            which, column = ragged(begin[some], number[some])
            which += some.start
            yield polygon[which], self._sheet.flat(row[which], column)

    def near(self) -> Iterator[numpy.ndarray]:
        """Some at a time: flat cells whose centre lies on a side, or nearly."""
        slack = ON_BORDER / self._lattice.row_height
        first, last = self._rows(numpy.ceil(self._y - slack), numpy.floor(self._y + self._dy + slack))
        number = numpy.maximum(last - first + 1, 0)
        for some in portions(number, _CROSSINGS_AT_ONCE):
            side, row = ragged(first[some], number[some])
            side += some.start
            height = numpy.maximum(self._dy[side], 1e-300)
            ends = [
                self._x[side] + numpy.clip((row + beside - self._y[side]) / height, 0.0, 1.0) * self._dx[side]
                for beside in (-slack, slack)
            ]
            begin, count = self._columns(row, numpy.minimum(*ends) - ON_BORDER, numpy.maximum(*ends) + ON_BORDER)
            for part in portions(count, _CROSSINGS_AT_ONCE):
                which, column = ragged(begin[part], count[part])
                yield self._sheet.flat(row[which + part.start], column)

    def _rows(self, first: numpy.ndarray, last: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
        """Row numbers cut off at the sheet's edges."""
        low, high = self._sheet.first_row, self._sheet.first_row + self._sheet.rows - 1
        return numpy.maximum(first, low).astype(numpy.int64), numpy.minimum(last, high).astype(numpy.int64)

    def _columns(
        self, row: numpy.ndarray, west: numpy.ndarray, east: numpy.ndarray
    ) -> tuple[numpy.ndarray, numpy.ndarray]:
        """First column and number of columns of the centres in a row between two places along it."""
        shift, low = self._lattice.shift(row), self._sheet.first_column
        first = numpy.maximum(numpy.ceil((west - shift) / self._lattice.spacing), low)
        last = numpy.minimum(numpy.floor((east - shift) / self._lattice.spacing), low + self._sheet.columns - 1)
        return first.astype(numpy.int64), numpy.maximum(last - first + 1, 0).astype(numpy.int64)
