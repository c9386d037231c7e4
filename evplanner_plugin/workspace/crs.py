"""The coordinate reference systems a workspace may be kept in, and moving geometries between them.

By GDAL's own functions, which are wherever QGIS is. GDAL's error settings are those of the whole program,
so they are only ever changed for one call.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy
from osgeo import gdal, osr

from ..errors import QT_TRANSLATE_NOOP, BadInput
from .geometry import shapely_package
from .schema import RECOGNISED_EPSG


def definition(epsg: int) -> tuple[str, str]:
    """Name and WKT of a recognised CRS, as ``gpkg_spatial_ref_sys`` wants them.

    Raises :class:`BadInput` for a CRS that a workspace cannot be kept in or that this computer does not know.
    """
    system = _system(epsg)
    return system.GetName(), system.ExportToWkt()


def reprojected(geometries: Sequence[Any], source: int, target: int) -> numpy.ndarray:
    """The shapely geometries (``None`` allowed) of EPSG ``source`` in EPSG ``target``, both in metres, x before y.

    PROJ chooses the most accurate transformation it has the grids for. Raises as :func:`definition`.
    """
    shapely = shapely_package()
    given = numpy.empty(len(geometries), dtype=object)
    given[:] = list(geometries)
    if source == target:
        return given
    step = osr.CoordinateTransformation(_system(source), _system(target))

    def moved(points: numpy.ndarray) -> numpy.ndarray:
        return numpy.array([point[:2] for point in step.TransformPoints(points.tolist())]).reshape(-1, 2)

    return shapely.transform(given, moved)


def _system(epsg: int) -> osr.SpatialReference:
    if epsg not in RECOGNISED_EPSG:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A workspace cannot be kept in EPSG:{epsg}."),
            QT_TRANSLATE_NOOP("errors", "Choose one of these: {known}."),
            epsg=epsg,
            known=", ".join(f"EPSG:{code}" for code in RECOGNISED_EPSG),
        )
    system = osr.SpatialReference()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        known = system.ImportFromEPSG(epsg) == 0
    except RuntimeError:  # the host application may have switched GDAL's exceptions on
        known = False
    finally:
        gdal.PopErrorHandler()
    if not known:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "This computer's list of coordinate systems does not know EPSG:{epsg}."),
            QT_TRANSLATE_NOOP("errors", "Choose EPSG:31370 or EPSG:3812, or install a newer QGIS."),
            epsg=epsg,
        )
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system
