"""From a raster layer or file to the grid of numbers that scoring samples, in the run's CRS.

Only the window around the candidates is read, and where that has more pixels than memory should hold, several
become one.
"""

from __future__ import annotations

import hashlib
import math
from contextlib import contextmanager
from dataclasses import dataclass

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsRasterLayer, QgsRectangle

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ...scoring.notice import Notice
from ..base import error_sentence

MOST_PIXELS = 20_000_000
"""80 MB as 32-bit numbers; a municipality of 100 km² in pixels of 2.5 m has 16 million."""

_MARGIN = 2
"""Pixels read around the window, so that no candidate on its edge is missed."""


@dataclass(frozen=True)
class RasterInput:
    """A raster that may be read in any thread: name as the user knows it, GDAL's source, CRS."""

    name: str
    source: str
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of_layer(cls, layer: QgsRasterLayer) -> RasterInput:
        """Take hold of ``layer`` (main thread, or the thread that made it).

        :raises BadInput: it is no file, but comes from a server that gives pictures.
        """
        if layer.providerType() != "gdal":
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The raster “{layer}” does not come from a file."),
                QT_TRANSLATE_NOOP("errors", "Save it as a GeoTIFF, and use that."),
                layer=layer.name(),
            )
        return cls(layer.name(), layer.dataProvider().dataSourceUri(), layer.crs())


def read_raster(taken: RasterInput, crs: QgsCoordinateReferenceSystem, extent, feedback):
    """Return ``(raster, fingerprint)``: the first band within ``extent`` as :class:`scoring.raster.Raster` in ``crs``.

    ``extent`` is (xmin, ymin, xmax, ymax) in metres of ``crs``. A raster in another CRS is warped by nearest
    neighbour; one with too many pixels is averaged, with a warning. Where raster and extent do not meet, the raster
    holds nothing.

    :raises BadInput: the raster has no CRS, or cannot be read.
    """
    import numpy

    from ...scoring.places.raster import Raster

    if not taken.crs.isValid():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” does not say in which coordinate system it is."),
            QT_TRANSLATE_NOOP("errors", "Set the layer's CRS in its properties, then try again."),
            layer=taken.name,
        )
    with _quiet(taken):
        given = gdal.Open(taken.source)
        if given is None or not given.RasterCount:
            raise _unreadable(taken)
        there = _in_crs(given, taken, crs, extent)
        window = None if there is None else _window(there.GetGeoTransform(), there, extent)
        if window is None:
            return Raster(taken.name, numpy.empty((0, 0)), (0.0, 0.0), (1.0, -1.0)), {"rows": 0, "sha256": ""}
        values, origin, pixel = _values(there, window, taken, feedback)
    digest = hashlib.sha256(numpy.ascontiguousarray(values).data)
    digest.update(repr((origin, pixel)).encode())
    raster = Raster(taken.name, values, origin, pixel)
    return raster, {"rows": len(raster), "sha256": digest.hexdigest()}


def _in_crs(given, taken: RasterInput, crs: QgsCoordinateReferenceSystem, extent):
    """The raster itself, or as it looks warped into ``crs``; None where it cannot be warped there."""
    turned = given.GetGeoTransform()
    if taken.crs == crs and not turned[2] and not turned[4]:
        return given
    step = _ground_size(turned, taken.crs, crs, extent)
    west, south, east, north = extent
    # Computed block by block as it is read, so the size costs nothing here.
    return gdal.Warp(
        "",
        given,
        format="VRT",
        srcSRS=taken.crs.toWkt(),
        dstSRS=crs.toWkt(),
        xRes=step,
        yRes=step,
        outputBounds=(west - _MARGIN * step, south - _MARGIN * step, east + _MARGIN * step, north + _MARGIN * step),
        outputType=gdal.GDT_Float32,
        dstNodata=float("nan"),
        resampleAlg="near",
    )


def _ground_size(turned, source: QgsCoordinateReferenceSystem, crs: QgsCoordinateReferenceSystem, extent) -> float:
    """Metres in ``crs`` of a pixel in the middle of ``extent``, its shorter side."""
    transform = QgsCoordinateTransform(crs, source, _no_context())
    west, south, east, north = extent
    x, y = (west + east) / 2, (south + north) / 2
    box = transform.transformBoundingBox(QgsRectangle(x - 50, y - 50, x + 50, y + 50))
    across, along = math.hypot(turned[1], turned[4]), math.hypot(turned[2], turned[5])
    return max(0.01, min(100 * across / box.width(), 100 * along / box.height()))


def _window(turned, there, extent):
    """(first column, first row, columns, rows) of the pixels in ``extent``, or None."""
    west, south, east, north = extent
    columns = sorted(((west - turned[0]) / turned[1], (east - turned[0]) / turned[1]))
    rows = sorted(((south - turned[3]) / turned[5], (north - turned[3]) / turned[5]))
    first = [max(0, math.floor(low) - _MARGIN) for low in (columns[0], rows[0])]
    size = there.RasterXSize, there.RasterYSize
    last = [min(most, math.ceil(high) + _MARGIN) for most, high in zip(size, (columns[1], rows[1]))]
    if last[0] <= first[0] or last[1] <= first[1]:
        return None
    return first[0], first[1], last[0] - first[0], last[1] - first[1]


def _values(there, window, taken: RasterInput, feedback):
    """``(values, origin, pixel)`` of the window, several pixels averaged into one where there are too many."""
    import numpy

    column, row, width, height = window
    turned = there.GetGeoTransform()
    coarser = max(1, math.ceil(math.sqrt(width * height / MOST_PIXELS)))
    wide, high = math.ceil(width / coarser), math.ceil(height / coarser)
    pixel = turned[1] * width / wide, turned[5] * height / high
    if coarser > 1:
        _warn(
            feedback,
            QT_TRANSLATE_NOOP("errors", "The raster “{layer}” was averaged to pixels of {metres} m, for it is large."),
            metres=float(f"{abs(pixel[0]):.3g}"),
            layer=taken.name,
        )
    band = there.GetRasterBand(1)
    resampling = gdal.GRIORA_Average if coarser > 1 else gdal.GRIORA_NearestNeighbour
    values = band.ReadAsArray(
        column, row, width, height, wide, high, buf_type=gdal.GDT_Float32, resample_alg=resampling
    )
    if values is None:
        raise _unreadable(taken)
    mask = None
    if band.GetMaskFlags() != gdal.GMF_ALL_VALID:
        mask = band.GetMaskBand().ReadAsArray(column, row, width, height, wide, high)
    values = values * numpy.float32(band.GetScale() or 1) + numpy.float32(band.GetOffset() or 0)
    if mask is not None:
        values[mask == 0] = numpy.nan
    return values, (turned[0] + column * turned[1], turned[3] + row * turned[5]), pixel


@contextmanager
def _quiet(taken: RasterInput):
    """GDAL's errors as sentences, whether or not the program lets GDAL raise them."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    except RuntimeError as error:
        raise _unreadable(taken, str(error)) from error
    finally:
        gdal.PopErrorHandler()


def _unreadable(taken: RasterInput, details: str = "") -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The raster “{layer}” cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Check that its file is there and opens in QGIS."),
        layer=taken.name,
        details=details or gdal.GetLastErrorMsg(),
    )


def _warn(feedback, message: str, remedy: str = "", **values: object) -> None:
    notice = Notice(message, remedy, values)
    feedback.pushWarning(error_sentence(notice))


def _no_context():
    from qgis.core import QgsCoordinateTransformContext

    return QgsCoordinateTransformContext()
