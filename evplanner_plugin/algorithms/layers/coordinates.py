"""Moving many coordinates from one CRS to another at once, exactly as QGIS moves a feature's."""

from __future__ import annotations

import struct
from dataclasses import replace

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry

from .wkb_arrays import Shapes

_LINE_HEADER = "<BII"
_AT_ONCE = 500_000


def reprojected(shapes: Shapes, transform: QgsCoordinateTransform) -> Shapes:
    """Return ``shapes`` after ``transform``; infinite where the target CRS has no place for a coordinate."""
    import shapely

    if transform.isShortCircuited() or not len(shapes):
        return shapes
    if shapes.geometry is None:
        return replace(shapes, xy=moved(shapes.xy, transform))
    return Shapes(geometry=shapely.transform(shapes.geometry, lambda xy: moved(xy, transform)))


def moved(xy, transform: QgsCoordinateTransform):
    """Return ``xy`` (N, 2) after ``transform``, infinite where that fails.

    QGIS turns the vertices of one line in one call; a call per point would take ten times as long.
    """
    import numpy

    made = numpy.empty((len(xy), 2))
    for begin in range(0, len(xy), _AT_ONCE):
        some = numpy.ascontiguousarray(xy[begin : begin + _AT_ONCE], dtype="<f8")
        # A line of one vertex is none: the last one comes twice.
        blob = struct.pack(_LINE_HEADER, 1, 2, len(some) + 1) + some.tobytes() + some[-1:].tobytes()
        line = QgsGeometry()
        line.fromWkb(blob)
        try:
            failed = line.transform(transform) != QgsGeometry.OperationResult.Success
        except QgsCsException:
            failed = True
        if failed:
            made[begin : begin + len(some)] = numpy.inf
            continue
        turned = numpy.frombuffer(bytes(line.asWkb()), dtype="<f8", offset=struct.calcsize(_LINE_HEADER))
        made[begin : begin + len(some)] = turned.reshape(-1, 2)[:-1]
    return made


def bounds_of(shapes: Shapes):
    """Return (xmin, ymin, xmax, ymax) of all of them, not finite where a coordinate is not."""
    import numpy
    import shapely

    if shapes.geometry is not None:
        boxes = shapely.bounds(shapes.geometry)
        return numpy.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])
    return numpy.concatenate([shapes.xy.min(axis=0), shapes.xy.max(axis=0)])
