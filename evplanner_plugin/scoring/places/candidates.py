"""Candidates: the places that are scored. A lattice of cells, points along streets, or given geometries."""

from __future__ import annotations

from functools import cached_property

import numpy
import shapely

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .lattice import Lattice, recognised, row_height

SHAPES = ("hexagon", "square")

MOST_CELLS = 3_000_000
"""More cells than this do not fit the memory of an office computer (Flanders in hexagons of 100 m has 1.6 million)."""

_CENTRES_AT_ONCE = 1_000_000


class Candidates:
    """``centre`` is (N, 2) metres; ``geometry`` (N,) polygons of the cells, or the points themselves.

    The polygons of a lattice are made when first asked for: scoring needs the centres only.
    """

    def __init__(
        self,
        centre: numpy.ndarray,
        geometry: numpy.ndarray | None = None,
        corners: numpy.ndarray | None = None,
        lattice: Lattice | None = None,
    ) -> None:
        """``corners`` is the ring (k, 2) around (0, 0) of every cell, ``lattice`` where the centres stand on one."""
        self.centre = centre
        self.lattice = lattice
        self._given = geometry
        self._corners = corners

    def __len__(self) -> int:
        return len(self.centre)

    @cached_property
    def geometry(self) -> numpy.ndarray:
        """(N,) shapely geometries, one per candidate."""
        if self._given is not None:
            return self._given
        if self._corners is None:
            return shapely.points(self.centre)
        return shapely.polygons(self.centre[:, None, :] + self._corners[None, :, :])

    def geometry_of(self, index: numpy.ndarray) -> numpy.ndarray:
        """The geometries of the candidates at ``index`` only: a region's cells would fill the memory."""
        if self._given is None and self._corners is not None and "geometry" not in self.__dict__:
            return shapely.polygons(self.centre[index][:, None, :] + self._corners[None, :, :])
        return self.geometry[index]

    @classmethod
    def of(cls, geometry: numpy.ndarray) -> Candidates:
        """Candidates from given points or polygons (then scored at their centroid).

        Where the centres form a lattice of hexagons or squares, ``lattice`` says so.

        Raises BadInput where a geometry is missing or empty.
        """
        geometry = numpy.asarray(geometry, dtype=object)
        centre = shapely.centroid(geometry)
        xy = numpy.column_stack([shapely.get_x(centre), shapely.get_y(centre)]).reshape(-1, 2)
        broken = int(numpy.count_nonzero(~numpy.isfinite(xy).all(axis=1)))
        if broken:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "{count} of the candidates have no geometry."),
                QT_TRANSLATE_NOOP("errors", "Remove them, or repair their geometry."),
                count=broken,
            )
        return cls(xy, geometry, lattice=recognised(xy))


def lattice(area: shapely.Geometry, shape: str = "hexagon", spacing: float = 100.0) -> Candidates:
    """Hexagons or squares whose centres lie in ``area`` and are ``spacing`` metres from their neighbours'.

    ``area`` is a (multi)polygon in a projected CRS. The lattice is anchored at the CRS's origin, so that
    neighbouring areas get cells that fit together and a second run the same cells. A hexagon has the area
    √3/2 · spacing². Raises BadInput for an empty area, an unknown shape, a spacing that is not positive, more
    than :data:`MOST_CELLS` cells, or an area too small to hold a centre.
    """
    _check_spacing(spacing)
    if shape not in SHAPES:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There are no cells of the shape {shape}."),
            QT_TRANSLATE_NOOP("errors", "Choose one of {allowed}."),
            shape=shape,
            allowed=", ".join(SHAPES),
        )
    area = shapely.make_valid(area) if area is not None else shapely.Polygon()
    if not area.area > 0:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The area for the candidates is empty."),
            QT_TRANSLATE_NOOP("errors", "Choose an area made of polygons."),
        )
    _check_number(area.area / (spacing * row_height(shape, spacing)), spacing)
    centre, row, column = _centres(area, shape, spacing)
    if not len(centre):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The area is too small for candidates {spacing} m apart."),
            QT_TRANSLATE_NOOP("errors", "Choose a smaller spacing or a larger area."),
            spacing=spacing,
        )
    return Candidates(centre, None, _corners(shape, spacing), Lattice(shape, spacing, row, column))


def along_streets(lines: numpy.ndarray, spacing: float = 100.0) -> Candidates:
    """Points along ``lines`` ((N,) LineStrings), about ``spacing`` metres apart.

    Lines that continue each other are joined first; each is then divided into equal parts as near to
    ``spacing`` as possible and gets a point in the middle of every part (so at least one). Raises BadInput
    for no lines, a spacing that is not positive, or more than :data:`MOST_CELLS` points.
    """
    _check_spacing(spacing)
    parts = shapely.get_parts(numpy.asarray(lines, dtype=object))
    parts = parts[(shapely.get_type_id(parts) == shapely.GeometryType.LINESTRING) & (shapely.length(parts) > 0)]
    if not len(parts):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There are no lines to put candidates along."),
            QT_TRANSLATE_NOOP("errors", "Choose a layer of lines that is not empty."),
        )
    _check_number(shapely.length(parts).sum() / spacing, spacing)
    merged = shapely.get_parts(shapely.line_merge(shapely.multilinestrings(shapely.force_2d(parts))))
    length = shapely.length(merged)
    pieces = numpy.maximum(numpy.rint(length / spacing), 1).astype(int)
    line = numpy.repeat(numpy.arange(len(merged)), pieces)
    order = numpy.arange(len(line)) - numpy.repeat(numpy.cumsum(pieces) - pieces, pieces)
    point = shapely.line_interpolate_point(merged[line], (order + 0.5) * (length / pieces)[line])
    return Candidates(shapely.get_coordinates(point), point)


def _centres(area: shapely.Geometry, shape: str, spacing: float) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """Lattice points in ``area``, their rows and their columns, worked out some rows at a time."""
    height, shift = row_height(shape, spacing), spacing / 2 if shape == "hexagon" else 0.0
    west, south, east, north = area.bounds
    columns = numpy.arange(numpy.floor(west / spacing) - 1, numpy.ceil(east / spacing) + 1).astype(int)
    rows = numpy.arange(numpy.floor(south / height), numpy.ceil(north / height) + 1).astype(int)
    at_once = max(1, _CENTRES_AT_ONCE // len(columns))
    shapely.prepare(area)
    found = []
    for start in range(0, len(rows), at_once):
        row = numpy.repeat(rows[start : start + at_once], len(columns))
        column = numpy.tile(columns, len(rows[start : start + at_once]))
        x, y = column * spacing + numpy.where(row % 2 == 1, shift, 0.0), row * height
        inside = shapely.intersects_xy(area, x, y)
        found.append((numpy.column_stack([x[inside], y[inside]]), row[inside], column[inside]))
    centre, row, column = (numpy.concatenate(part) for part in zip(*found))
    return centre, row, column


def _corners(shape: str, spacing: float) -> numpy.ndarray:
    """Ring around (0, 0): four corners, or six with two of them pointing north and south; closed."""
    sides = 6 if shape == "hexagon" else 4
    radius = spacing / 2 / numpy.cos(numpy.pi / sides)
    first = numpy.pi / 2 if shape == "hexagon" else numpy.pi / 4
    angle = first + numpy.arange(sides) * (2 * numpy.pi / sides)
    ring = radius * numpy.column_stack([numpy.cos(angle), numpy.sin(angle)])
    return numpy.concatenate([ring, ring[:1]])


def _check_spacing(spacing: float) -> None:
    if not (numpy.isfinite(spacing) and spacing > 0):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The spacing of the candidates is {spacing}."),
            QT_TRANSLATE_NOOP("errors", "Give a spacing of more than 0 metres."),
            spacing=spacing,
        )


def _check_number(count: float, spacing: float) -> None:
    if count > MOST_CELLS:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A spacing of {spacing} m would make {count} candidates; {most} are possible."),
            QT_TRANSLATE_NOOP("errors", "Choose a larger spacing or a smaller area."),
            spacing=spacing,
            count=round(count),
            most=MOST_CELLS,
        )
