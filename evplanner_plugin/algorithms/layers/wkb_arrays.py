"""Many geometries in WKB to arrays at once: bare coordinates for points and lines, shapely geometries for the rest.

Coordinates come in two dimensions, and a multi-line of a single part as that line, however it was wrapped.
Geometries that are absent or empty are reported, not kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_POINT, _LINE, _MULTILINE = 1, 2, 5
"""WKB's numbers for types; Z adds 1000, M 2000, both 3000 (ISO 13249-3)."""

_GEOPACKAGE_HEADER = (8, 40, 56, 56, 72)
"""Bytes before the WKB by the kind of bounding box (OGC 12-128, table 5)."""

_EMPTY = 0b0001_0000


class NotReadable(Exception):
    """The bytes are no WKB that can be read here (a curve, a damaged geometry); another road may do better."""


@dataclass(frozen=True, eq=False)
class Shapes:
    """Some geometries as arrays: one of points ``xy`` (N, 2), lines ``xy`` with ``offsets`` (N + 1,), or ``geometry``.

    ``geometry`` (N,) are shapely geometries; the other two are then None.
    """

    xy: object = None
    offsets: object = None
    geometry: object = None

    def __len__(self) -> int:
        if self.geometry is not None:
            return len(self.geometry)
        return len(self.xy) if self.offsets is None else len(self.offsets) - 1

    def as_geometry(self):
        """(N,) shapely geometries, whatever the form."""
        import shapely

        if self.geometry is not None:
            return self.geometry
        if self.offsets is None:
            return shapely.points(self.xy)
        return shapely.from_ragged_array(shapely.GeometryType.LINESTRING, self.xy, (self.offsets,))

    def take(self, mask) -> Shapes:
        """Those where ``mask`` (N,) is True."""
        import numpy

        if self.geometry is not None:
            return Shapes(geometry=self.geometry[mask])
        if self.offsets is None:
            return Shapes(self.xy[mask])
        count = numpy.diff(self.offsets)
        offsets = numpy.concatenate([[0], numpy.cumsum(count[mask])])
        return Shapes(self.xy[numpy.repeat(mask, count)], offsets)


def shapes_of(blobs: Sequence[bytes], *, geopackage: bool = False):
    """Return ``(shapes, there)``: :class:`Shapes` of the ``blobs`` and the mask (N,) of those that hold something.

    Shapes are in the order of the blobs, without the empty ones. With ``geopackage`` each blob begins with a
    GeoPackage's header.

    :raises NotReadable: a blob is damaged, or of a type that shapely does not know.
    """
    import numpy

    length = numpy.fromiter(map(len, blobs), numpy.int64, len(blobs))
    if not len(length) or length.min() < (13 if geopackage else 5):
        return _generic(blobs, numpy.zeros(len(blobs), dtype=numpy.int64))
    buffer = numpy.frombuffer(b"".join(blobs), dtype=numpy.uint8)
    start = numpy.cumsum(length) - length
    header = _headers(buffer, start) if geopackage else numpy.zeros(len(blobs), dtype=numpy.int64)
    body = start + header
    if (body + 5 > start + length).any():
        raise NotReadable("a geometry is cut off")
    kinds = _unsigned(buffer, body + 1)
    if (buffer[body] == 1).all() and kinds.max() < 4000:
        if (kinds == kinds[0]).all() and kinds[0] % 1000 == _POINT:
            return _points(buffer, length, body, kinds[0])
        if numpy.isin(kinds % 1000, (_LINE, _MULTILINE)).all() and (kinds // 1000 == kinds[0] // 1000).all():
            lines = _lines(blobs, buffer, start, length, body, kinds)
            if lines is not None:
                return lines
    return _generic(blobs, header)


def readable(blobs: Sequence[bytes]):
    """(N,) mask of the ``blobs`` that shapely can read; looked at one by one, so for when :func:`shapes_of` refused."""
    import numpy
    import shapely

    return ~shapely.is_missing(shapely.from_wkb(numpy.array(blobs, dtype=object), on_invalid="ignore"))


def joined(parts: Sequence[Shapes]) -> Shapes:
    """Several :class:`Shapes` after each other, as shapely geometries where their forms differ."""
    import numpy

    parts = [part for part in parts if len(part)] or list(parts[:1])
    if not parts:
        return Shapes(geometry=numpy.empty(0, dtype=object))
    if len(parts) == 1:
        return parts[0]
    if all(part.geometry is None and part.offsets is None for part in parts):
        return Shapes(numpy.concatenate([part.xy for part in parts]))
    if all(part.geometry is None and part.offsets is not None for part in parts):
        count = numpy.concatenate([numpy.diff(part.offsets) for part in parts])
        return Shapes(numpy.concatenate([part.xy for part in parts]), numpy.concatenate([[0], numpy.cumsum(count)]))
    return Shapes(geometry=numpy.concatenate([part.as_geometry() for part in parts]))


def _headers(buffer, start):
    """(N,) bytes before the WKB of each GeoPackage geometry."""
    import numpy

    kind = buffer[start + 3] >> 1 & 0b111
    if (buffer[start] != ord("G")).any() or (buffer[start + 1] != ord("P")).any() or kind.max() > 4:
        raise NotReadable("a geometry is no GeoPackage geometry")
    return numpy.array(_GEOPACKAGE_HEADER)[kind]


def _unsigned(buffer, place):
    """(N,) the little-endian 32-bit number at each ``place``."""
    import numpy

    return buffer[place[:, None] + numpy.arange(4)].view("<u4").ravel().astype(numpy.int64)


def _dimensions(kind: int) -> int:
    return (2, 3, 3, 4)[kind // 1000]


def _points(buffer, length, body, kind: int):
    import numpy

    if (length == length[0]).all() and (numpy.diff(body) == length[0]).all():
        first = int(body[0]) + 5
        xy = buffer.reshape(len(length), -1)[:, first : first + 16].copy().view("<f8")
    else:
        if (body + 21 > len(buffer)).any():
            raise NotReadable("a point is cut off")
        xy = buffer[(body + 5)[:, None] + numpy.arange(16)].view("<f8")
    if xy.shape[1] != 2:
        raise NotReadable("a point is cut off")
    there = numpy.isfinite(xy).all(axis=1)
    return Shapes(xy if there.all() else xy[there]), there


def _lines(blobs, buffer, start, length, body, kinds):
    """Shapes of lines, or None where some have several parts."""
    import numpy

    wrapped = kinds % 1000 == _MULTILINE
    if (body + 9 + 9 * wrapped > start + length).any():
        return None  # without vertices or parts
    if wrapped.any():
        if (_unsigned(buffer, body[wrapped] + 5) != 1).any():
            return None
        body = body + 9 * wrapped
        inner = _unsigned(buffer, body + 1)
        if (buffer[body] != 1).any() or (inner % 1000 != _LINE).any():
            return None
    count = _unsigned(buffer, body + 5)
    dimensions = _dimensions(int(kinds[0]))
    first = body + 9 - start
    if (length - first != count * 8 * dimensions).any():
        raise NotReadable("a line is cut off")
    vertices = b"".join([blob[place:] for blob, place in zip(blobs, first.tolist())])
    xy = numpy.frombuffer(vertices, dtype="<f8").reshape(-1, dimensions)[:, :2]
    there = count > 0
    shapes = Shapes(numpy.ascontiguousarray(xy), numpy.concatenate([[0], numpy.cumsum(count)]))
    return (shapes if there.all() else shapes.take(there)), there


def _generic(blobs, header):
    import numpy
    import shapely

    try:
        geometry = shapely.from_wkb([blob[size:] for blob, size in zip(blobs, header.tolist())])
    except (shapely.errors.ShapelyError, NotImplementedError, TypeError, ValueError) as error:
        raise NotReadable(str(error)) from error
    geometry = numpy.asarray(geometry, dtype=object)
    if shapely.has_z(geometry).any():
        geometry = shapely.force_2d(geometry)
    there = ~(shapely.is_missing(geometry) | shapely.is_empty(geometry))
    geometry = geometry[there]
    wrapped = (shapely.get_type_id(geometry) == _MULTILINE) & (shapely.get_num_geometries(geometry) == 1)
    geometry[wrapped] = shapely.get_geometry(geometry[wrapped], 0)
    return Shapes(geometry=geometry), there
