"""The potential map as a GeoTIFF: for a region, a hundredth of the size and time of as many features."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .geopackage_writing import cannot_write

NO_DATA = -9999.0

_SUFFIXES = (".tif", ".tiff")

_OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "PREDICTOR=3", "INTERLEAVE=BAND", "BIGTIFF=IF_SAFER")


@dataclass(frozen=True, eq=False)
class Grid:
    """Which pixels of a raster each of N candidates takes: ``row`` (N,) from the north, ``column`` (N,) the first of
    ``wide`` pixels side by side. ``origin`` is the upper-left corner, ``pixel`` (dx, dy) metres, dy negative.
    """

    height: int
    width: int
    row: object
    column: object
    wide: int
    origin: tuple[float, float]
    pixel: tuple[float, float]

    def filled(self, values):
        """(H, W) float32 with the candidates' ``values`` (N,), :data:`NO_DATA` where there is none."""
        import numpy

        made = numpy.full((self.height, self.width), NO_DATA, dtype=numpy.float32)
        values = numpy.where(numpy.isfinite(values), values, NO_DATA)
        for place in range(self.wide):
            made[self.row, self.column + place] = values
        return made


def grid_of(candidates) -> Grid:
    """Return the grid of candidates that stand on a lattice.

    A square is one pixel. A hexagon is two: half as wide as the cells' spacing and as high as their rows, so that
    the odd rows, half a cell to the east, fit too and every cell keeps its area; nothing is resampled.

    :raises BadInput: the candidates stand on no lattice.
    """
    import math

    lattice = candidates.lattice
    if lattice is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A raster needs candidates on a regular lattice."),
            QT_TRANSLATE_NOOP("errors", "Leave the raster out, or score hexagons or squares."),
        )
    hexagon = lattice.shape == "hexagon"
    high = lattice.spacing * (math.sqrt(3) / 2 if hexagon else 1.0)
    wide, across = (2, lattice.spacing / 2) if hexagon else (1, lattice.spacing)
    column = 2 * lattice.column + lattice.row % 2 - 1 if hexagon else lattice.column
    west, north = int(column.min()), int(lattice.row.max())
    left = lattice.origin[0] + west * across - (0 if hexagon else across / 2)
    return Grid(
        height=north - int(lattice.row.min()) + 1,
        width=int(column.max()) - west + wide,
        row=north - lattice.row,
        column=column - west,
        wide=wide,
        origin=(left, lattice.origin[1] + (north + 0.5) * high),
        pixel=(across, -high),
    )


def check_raster_path(path: str) -> None:
    """Check that ``path`` names a GeoTIFF.

    :raises BadInput: it does not.
    """
    if Path(path).suffix.lower() not in _SUFFIXES:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The raster {path} is no GeoTIFF."),
            QT_TRANSLATE_NOOP("errors", "Give a file name that ends in .tif."),
            path=path,
        )


def write_raster(
    path: str,
    grid: Grid,
    bands: Iterable[tuple[str, object]],
    count: int,
    crs: QgsCoordinateReferenceSystem,
    about: Mapping[str, str],
    check: Callable[[], None],
    progress: Callable[[float], None],
) -> None:
    """Write ``count`` named ``bands`` of (N,) values to the GeoTIFF ``path``; it appears when it is whole.

    ``about`` goes into the file's metadata; ``check`` is called before each band, to raise.

    :raises BadInput: the file cannot be written.
    """
    final = Path(path)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    begun = None
    try:
        # Not by tempfile: its files are for their owner only, and so would be the result.
        begun = final.with_name(f".{final.stem}-{uuid.uuid4().hex}.tif")
        _write(str(begun), grid, bands, count, crs, about, check, progress)
        begun.replace(final)
    except (OSError, RuntimeError) as error:
        raise cannot_write(final, str(error)) from error
    finally:
        gdal.PopErrorHandler()
        if begun is not None:
            begun.unlink(missing_ok=True)


def _write(name: str, grid: Grid, bands, count: int, crs, about, check, progress) -> None:
    made = gdal.GetDriverByName("GTiff").Create(
        name, grid.width, grid.height, count, gdal.GDT_Float32, options=list(_OPTIONS)
    )
    if made is None:
        raise OSError(gdal.GetLastErrorMsg())
    made.SetGeoTransform((grid.origin[0], grid.pixel[0], 0.0, grid.origin[1], 0.0, grid.pixel[1]))
    made.SetProjection(crs.toWkt())
    made.SetMetadata(dict(about))
    for number, (title, values) in enumerate(bands, start=1):
        check()
        band = made.GetRasterBand(number)
        band.SetDescription(title)
        band.SetNoDataValue(NO_DATA)
        if band.WriteArray(grid.filled(values)):
            raise OSError(gdal.GetLastErrorMsg())
        progress(number / count)
    gdal.ErrorReset()
    made.FlushCache()
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise OSError(gdal.GetLastErrorMsg())
