"""Regular lattices of cells, and what is fast on one: kernel density, and the polygon that holds a centre."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy
import shapely

from ..distances.close_pairs import close_pairs
from ..watch import Watch
from .scanline import scanned

if TYPE_CHECKING:
    from .candidates import Candidates

HECTARE = 10_000.0
"""Square metres."""

OFF_LATTICE = 1e-3
"""Metres by which given centres may lie beside the lattice they form."""

LEAST_SPACING = 0.5
"""Metres: what stands closer together is taken for scattered."""

_AT_ONCE = 1 << 20
_POLYGONS_AT_ONCE = 256


@dataclass(frozen=True, eq=False)
class Lattice:
    """Where N centres stand on a regular lattice: ``row`` and ``column`` (N,) integers, rows counted northward.

    The centre of a cell is ``origin`` + (column · spacing + shift, row · row_height) metres; in a lattice of
    hexagons odd rows are shifted half a spacing. In one that is ``turned`` rows are counted eastward and columns
    northward: its hexagons have a corner to the east and to the west.
    """

    shape: str
    spacing: float
    row: numpy.ndarray
    column: numpy.ndarray
    origin: tuple[float, float] = (0.0, 0.0)
    turned: bool = False

    @property
    def row_height(self) -> float:
        """Metres between two rows."""
        return row_height(self.shape, self.spacing)

    def shift(self, row: numpy.ndarray) -> numpy.ndarray:
        """Metres by which rows are moved along themselves."""
        return numpy.where(row % 2 == 1, self.spacing / 2 if self.shape == "hexagon" else 0.0, 0.0)

    def along_and_across(self, xy: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
        """Points ``xy`` (N, 2) as metres along the rows and metres across them, from the origin."""
        east, north = xy[:, 0] - self.origin[0], xy[:, 1] - self.origin[1]
        return (north, east) if self.turned else (east, north)


def row_height(shape: str, spacing: float) -> float:
    """Metres between the rows of a lattice of hexagons (√3/2 of the spacing) or squares."""
    return spacing * (numpy.sqrt(3) / 2 if shape == "hexagon" else 1.0)


def recognised(xy: numpy.ndarray) -> Lattice | None:
    """The lattice of hexagons or squares that the centres ``xy`` (N, 2) form, to a millimetre; None if they do not."""
    if len(xy) < 4:
        return None
    across_x, across_y = _least_gap(xy[:, 0]), _least_gap(xy[:, 1])
    if min(across_x, across_y) < LEAST_SPACING:
        return None
    turned = across_x > 1.01 * across_y
    if turned:
        across_x, across_y = across_y, across_x
    shape = "square" if across_y < 1.3 * across_x else "hexagon"
    unit = across_x if shape == "square" else 2 * across_x
    along, across = xy[:, int(turned)], xy[:, int(not turned)]
    row, beside_row = _steps(across, row_height(shape, unit))
    step, beside_step = _steps(along, across_x)
    if beside_row > OFF_LATTICE or beside_step > OFF_LATTICE:
        return None
    # What is known best is the whole width: the spacing follows from it.
    spacing = float(numpy.ptp(along) / max(step.max(), 1)) * (1 if shape == "square" else 2)
    height = float(numpy.ptp(across) / max(row.max(), 1))
    if abs(height - row_height(shape, spacing)) * row.max() > OFF_LATTICE:
        return None
    first = along.min()
    if shape == "hexagon":
        odd = (step - row) % 2
        if (odd != odd[0]).any():
            return None
        first -= odd[0] * spacing / 2
        step = (step + odd[0] - row % 2) // 2
    origin = (float(across.min()), float(first)) if turned else (float(first), float(across.min()))
    return Lattice(shape, spacing, row, step, origin, bool(turned))


def _least_gap(values: numpy.ndarray) -> float:
    gap = numpy.diff(numpy.sort(values))
    gap = gap[gap > OFF_LATTICE]
    return float(gap.min()) if len(gap) else 0.0


def _steps(values: numpy.ndarray, unit: float) -> tuple[numpy.ndarray, float]:
    """How many units each value lies above the lowest, and by how many metres the worst misses a whole number."""
    first, width = values.min(), numpy.ptp(values)
    unit = width / max(numpy.rint(width / unit), 1)
    number = numpy.rint((values - first) / unit)
    return number.astype(int), float(numpy.abs(values - first - number * unit).max())


class Sheet:
    """An array over the bounding box of a lattice's cells, with a margin around it."""

    def __init__(self, lattice: Lattice, margin: float) -> None:
        rows, columns = (int(margin // unit) + 2 for unit in (lattice.row_height, lattice.spacing))
        self.first_row = int(lattice.row.min()) - rows
        self.first_column = int(lattice.column.min()) - columns
        self.rows = int(lattice.row.max()) - self.first_row + 1 + rows
        self.columns = int(lattice.column.max()) - self.first_column + 1 + columns
        self.cell = self.flat(lattice.row, lattice.column)

    def flat(self, row: numpy.ndarray, column: numpy.ndarray) -> numpy.ndarray:
        """Position in the flat array of ``rows`` times ``columns``."""
        return (row - self.first_row) * self.columns + (column - self.first_column)

    @classmethod
    def of(cls, candidates: Candidates, margin: float = 0.0) -> Sheet | None:
        """The sheet of the candidates, or None without a lattice, or if they are too scattered to fill one."""
        if candidates.lattice is None or not len(candidates):
            return None
        sheet = cls(candidates.lattice, margin)
        return sheet if sheet.rows * sheet.columns <= 10 * len(candidates) + _AT_ONCE else None


def density(
    candidates: Candidates, xy: numpy.ndarray, weights: numpy.ndarray, bandwidth: float, watch: Watch
) -> numpy.ndarray:
    """Kernel density per hectare at each candidate's centre, (N,): the weights around it, near ones counting more.

    ``xy`` (M, 2) metres and ``weights`` (M,); points with a missing coordinate do not count. The kernel is quartic,
    3 / (π h²) · (1 − d²/h²)² within the ``bandwidth`` h in metres (Silverman 1986, Density Estimation, eq. 4.5), so
    that the density over the whole plane adds up to the weights. Raises Cancelled.
    """
    good = numpy.flatnonzero(numpy.isfinite(xy[:, 0]) & numpy.isfinite(xy[:, 1]))
    good = good[numpy.argsort(xy[good, 1], kind="stable")]
    xy, weights = xy[good], numpy.asarray(weights, dtype=float)[good]
    sheet = Sheet.of(candidates, 2 * bandwidth)
    if sheet is not None:
        found = _scattered(sheet, candidates.lattice, xy, weights, bandwidth, watch)
    else:
        found = numpy.zeros(len(candidates))
        for some, row, point, metres in close_pairs(candidates.centre, xy, bandwidth, watch):
            share = numpy.maximum(1 - (metres / bandwidth) ** 2, 0.0) ** 2
            found[some] = numpy.bincount(row, share * weights[point], len(some))
    return found * (3 * HECTARE / (numpy.pi * bandwidth**2))


def _scattered(
    sheet: Sheet, lattice: Lattice, xy: numpy.ndarray, weights: numpy.ndarray, bandwidth: float, watch: Watch
) -> numpy.ndarray:
    """Σ weight · (1 − d²/h²)² at each centre: every point is spread over the cells around it, row by row."""
    total = numpy.zeros(sheet.rows * sheet.columns)
    along, across = lattice.along_and_across(xy)
    first = numpy.ceil((across - bandwidth) / lattice.row_height)
    column = numpy.ceil((along - bandwidth) / lattice.spacing)
    inside = numpy.flatnonzero(
        (first >= sheet.first_row)
        & (first + 2 * bandwidth / lattice.row_height < sheet.first_row + sheet.rows)
        & (column > sheet.first_column)
        & (column + 2 * bandwidth / lattice.spacing < sheet.first_column + sheet.columns - 1)
    )
    inside = inside[numpy.argsort(first[inside], kind="stable")]
    high, wide = int(2 * bandwidth / lattice.row_height) + 1, int(2 * bandwidth / lattice.spacing) + 1
    beside = numpy.arange(wide)[:, None]
    at_once = max(_AT_ONCE // (8 * wide), 1)
    for begin in range(0, len(inside), at_once):
        some = inside[begin : begin + at_once]
        x, y, weight = along[some] / bandwidth, across[some] / bandwidth, weights[some]
        for step in range(high):
            watch.check()
            row = first[some] + step
            shift = lattice.shift(row)
            left = 1 - (row * (lattice.row_height / bandwidth) - y) ** 2
            start = numpy.ceil((along[some] - shift - bandwidth) / lattice.spacing)
            apart = (start * lattice.spacing + shift) / bandwidth - x + beside * (lattice.spacing / bandwidth)
            numpy.multiply(apart, apart, out=apart)
            numpy.subtract(left, apart, out=apart)
            numpy.maximum(apart, 0.0, out=apart)
            numpy.multiply(apart, apart, out=apart)
            apart *= weight
            cell = sheet.flat(row, start).astype(numpy.int64)
            low = int(cell.min())
            spread = numpy.bincount((cell - low + beside).ravel(), apart.ravel())
            total[low : low + len(spread)] += spread
        watch.step((begin + len(some)) / len(inside))
    return total[sheet.cell]


def holding_polygon(
    candidates: Candidates, polygons: numpy.ndarray, rank: numpy.ndarray, watch: Watch
) -> numpy.ndarray:
    """The index of the polygon that holds each candidate's centre, (N,); −1 where none does.

    ``polygons`` (M,) shapely (multi)polygons, ``rank`` (M,) numbers: of several polygons the one with the lowest
    rank counts, of equal ranks the first. A centre on the border is held. Raises Cancelled.
    """
    polygons = numpy.asarray(polygons, dtype=object)
    order = numpy.argsort(rank, kind="stable")[::-1]
    order = order[shapely.area(polygons[order]) > 0]
    sheet = Sheet.of(candidates)
    if sheet is None:
        return _by_tree(candidates.centre, polygons, order, watch)
    holder, unsure = scanned(sheet, candidates.lattice, polygons, order, watch.part(0.0, 0.9))
    found = holder[sheet.cell]
    look = numpy.flatnonzero(unsure[sheet.cell])
    if len(look):
        found[look] = _by_tree(candidates.centre[look], polygons, order, watch.part(0.9, 1.0))
    watch.step(1.0)
    return found


def _by_tree(xy: numpy.ndarray, polygons: numpy.ndarray, order: numpy.ndarray, watch: Watch) -> numpy.ndarray:
    """The last polygon in ``order`` that holds each point ``xy``, else −1."""
    found = numpy.full(len(xy), -1)
    # The tree holds the points, so that shapely prepares each polygon once for all of them.
    tree = shapely.STRtree(shapely.points(xy))
    for begin in range(0, len(order), _POLYGONS_AT_ONCE):
        some = order[begin : begin + _POLYGONS_AT_ONCE]
        which, point = tree.query(polygons[some], predicate="intersects")
        last = numpy.argsort(which, kind="stable")
        found[point[last]] = some[which[last]]
        watch.step((begin + len(some)) / len(order))
    return found
