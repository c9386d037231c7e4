"""Geometries as the GeoPackage stores them: a small header with the bounding box, then ISO WKB.

Bounding boxes are read from the header (and of points from the point) without any other package, since
SQLite asks for them on every write; only whole geometries need shapely.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from types import ModuleType
from typing import Any

import numpy

from ..errors import QT_TRANSLATE_NOOP, BadInput, WorkspaceError
from ..packages import missing

_TOGETHER = 20_000
"""So many geometries are read in one call."""

_MAGIC = b"GP"
_EMPTY = 0b0001_0000
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_POINT = 1
_POINT_BYTES = 29
_POINT_BEGINS = struct.pack("<BI", 1, _POINT)
_TWO_DOUBLES = struct.Struct("<2d")
_NONE = -1
_TYPE_IDS = {"POINT": 0, "LINESTRING": 1, "POLYGON": 3, "MULTIPOINT": 4, "MULTILINESTRING": 5, "MULTIPOLYGON": 6}
"""GEOS's numbers for the types of geometries, :data:`_NONE` for no geometry."""


def shapely_package() -> ModuleType:
    """shapely 2; :class:`MissingPackage` where it is absent or older."""
    try:
        import shapely
    except ImportError:
        shapely = None
    if shapely is None or not hasattr(shapely, "from_wkb"):
        raise missing(["shapely"])
    return shapely


def geometry_to_blob(geometry: Any, srs_id: int) -> bytes | None:
    """A shapely geometry as GeoPackage binary in two dimensions; ``None`` stays ``None``.

    Little-endian, with the bounding box (minx, maxx, miny, maxy, in the CRS's unit) for all but points.
    """
    return geometries_to_blobs([geometry], srs_id)[0][0]


def geometries_to_blobs(
    geometries: Sequence[Any], srs_id: int
) -> tuple[list[bytes | None], tuple[float, float, float, float] | None]:
    """Many geometries as :func:`geometry_to_blob` makes them, and the (minx, miny, maxx, maxy) around all of them."""
    shapely = shapely_package()
    shapes = as_array(geometries)
    bodies = shapely.to_wkb(shapes, byte_order=1, output_dimension=2)
    empty, points, bounds = shapely.is_empty(shapes), shapely.get_type_id(shapes) == 0, shapely.bounds(shapes)
    bare = _MAGIC + struct.pack("<BBi", 0, 0b0000_0001, srs_id)
    blobs: list[bytes | None] = []
    for body, is_empty_, is_point, (minx, miny, maxx, maxy) in zip(bodies, empty, points, bounds):
        if body is None:
            blobs.append(None)
        elif is_empty_:
            blobs.append(_MAGIC + struct.pack("<BBi", 0, 0b0000_0001 | _EMPTY, srs_id) + body)
        elif is_point:
            blobs.append(bare + body)
        else:
            blobs.append(_MAGIC + struct.pack("<BBi4d", 0, 0b0000_0011, srs_id, minx, maxx, miny, maxy) + body)
    known = bounds[(bounds == bounds).all(axis=1)]
    if not len(known):
        return blobs, None
    return blobs, (*known[:, :2].min(axis=0).tolist(), *known[:, 2:].max(axis=0).tolist())


def as_array(geometries: Sequence[Any]) -> numpy.ndarray:
    """An object array of geometries; ``None`` stays ``None``."""
    shapes = numpy.empty(len(geometries), dtype=object)
    shapes[:] = geometries
    return shapes


def blob_to_geometry(blob: bytes | None) -> Any:
    """The shapely geometry of one GeoPackage binary; ``None`` for ``None``. Errors as :func:`blobs_to_geometries`."""
    return blobs_to_geometries([blob])[0]


def blobs_to_geometries(blobs: Sequence[bytes | None]) -> numpy.ndarray:
    """An object array of shapely geometries, ``None`` where the blob is ``None``.

    Raises :class:`WorkspaceError` for bytes that are no GeoPackage binary or hold a geometry (a curve, say)
    that shapely cannot read.
    """
    shapely = shapely_package()
    try:
        found = numpy.empty(len(blobs), dtype=object)
        for first in range(0, len(blobs), _TOGETHER):  # shapely keeps Python's lock meanwhile
            these = blobs[first : first + _TOGETHER]
            found[first : first + _TOGETHER] = shapely.from_wkb(
                [None if blob is None else blob[header_size(blob) :] for blob in these]
            )
        return found
    except (shapely.errors.ShapelyError, NotImplementedError, TypeError) as error:
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "A geometry in the file cannot be read."),
            QT_TRANSLATE_NOOP("errors", "Curves must be segmented and damaged features removed first."),
            details=str(error),
        ) from error


def header_size(blob: bytes) -> int:
    """Number of bytes before the WKB; :class:`WorkspaceError` where ``blob`` is no GeoPackage binary."""
    kind = blob[3] >> 1 & 0b111 if len(blob) > 8 and blob[:2] == _MAGIC else 7
    if kind >= len(_ENVELOPE_BYTES):
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "A geometry in the file is damaged."),
            QT_TRANSLATE_NOOP("errors", "Restore the file from a backup."),
        )
    return 8 + _ENVELOPE_BYTES[kind]


def is_empty(blob: bytes) -> bool:
    """Whether the GeoPackage binary says that its geometry is empty."""
    return bool(blob[3] & _EMPTY) or envelope(blob) is None


def plain_point(blob: bytes) -> tuple[float, float] | None:
    """(x, y) of a GeoPackage binary that is a point in two dimensions without more ado; ``None`` for any other."""
    if len(blob) != _POINT_BYTES or blob[3] != 1 or blob[8:13] != _POINT_BEGINS:
        return None
    x, y = _TWO_DOUBLES.unpack_from(blob, 13)
    return (x, y) if x == x and y == y else None


def envelope(blob: bytes) -> tuple[float, float, float, float] | None:
    """(minx, miny, maxx, maxy) of a GeoPackage binary in its CRS's unit; ``None`` where it is empty."""
    size = header_size(blob)
    if blob[3] & _EMPTY:
        return None
    if size > 8:
        minx, maxx, miny, maxy = struct.unpack_from("<4d" if blob[3] & 1 else ">4d", blob, 8)
        return minx, miny, maxx, maxy
    order = "<" if blob[size] == 1 else ">"
    (kind,) = struct.unpack_from(order + "I", blob, size + 1)
    if kind & 0x0FFFFFFF in (_POINT, 1001, 2001, 3001):
        x, y = struct.unpack_from(order + "2d", blob, size + 5)
        return None if x != x or y != y else (x, y, x, y)
    geometry = blob_to_geometry(blob)
    return None if geometry.is_empty else geometry.bounds


def union_of_envelopes(
    envelopes: Iterable[tuple[float, float, float, float] | None],
) -> tuple[float, float, float, float] | None:
    """The smallest (minx, miny, maxx, maxy) around all of them; ``None`` where there is none."""
    known = [box for box in envelopes if box is not None]
    if not known:
        return None
    return (
        min(box[0] for box in known),
        min(box[1] for box in known),
        max(box[2] for box in known),
        max(box[3] for box in known),
    )


def fitting(geometry: Any, kind: str) -> Any:
    """``geometry`` as a layer of ``kind`` (``POINT``, ``MULTIPOLYGON`` …, ``GEOMETRY`` for any) takes it.

    A single part becomes its multi type; anything else that does not fit is :class:`BadInput`.
    """
    if geometry is None:
        return None
    shapely = shapely_package()
    has = getattr(geometry, "geom_type", type(geometry).__name__).upper()
    if has == kind or kind == "GEOMETRY":
        return geometry
    multi = {"POINT": shapely.MultiPoint, "LINESTRING": shapely.MultiLineString, "POLYGON": shapely.MultiPolygon}
    if kind == f"MULTI{has}" and has in multi:
        return multi[has]([] if geometry.is_empty else [geometry])
    raise BadInput(
        QT_TRANSLATE_NOOP("errors", "A geometry of type {has} does not fit into a layer of type {kind}."),
        QT_TRANSLATE_NOOP("errors", "Use features of the layer's own type."),
        has=has,
        kind=kind,
    )


def all_fitting(geometries: Sequence[Any], kind: str) -> Sequence[Any]:
    """Many geometries, each as :func:`fitting` makes it."""
    shapely = shapely_package()
    kinds = shapely.get_type_id(as_array(geometries)) if kind in _TYPE_IDS else None
    if kinds is not None and numpy.isin(kinds, (_TYPE_IDS[kind], _NONE)).all():
        return geometries
    return [fitting(geometry, kind) for geometry in geometries]
