"""The register as a layer of points: GeoPackage in the workspace's CRS, GeoJSON in degrees. In no language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from ...domain.register.register_row import RegisterRow
from ...workspace.projections import transformer
from ..spreadsheets import INTEGER, NUMBER, close_dataset
from .columns import COLUMNS, plain

NAME = "register"
"""Name of the layer."""

_DEGREES = 4326
_AT_ONCE = 5000


def write_layer(path: Path, rows: Sequence[RegisterRow], epsg: int, cancelled: Callable[[], None]) -> int:
    """Write a feature per site to ``path`` (``.gpkg`` or ``.geojson``), those without a place too.

    Fields are the keys of :data:`.columns.COLUMNS`, with codes for statuses, reasons and origins; ``epsg`` is the CRS
    of the rows' places. Returns the number of features. OSError where the file cannot be written.
    """
    from osgeo import gdal

    whole = path.suffix.lower() == ".gpkg"
    source = layer = None
    try:
        source = gdal.GetDriverByName("GPKG" if whole else "GeoJSON").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        if source is None:
            raise OSError(gdal.GetLastErrorMsg() or str(path))
        layer = _layer(source, epsg if whole else _DEGREES, whole)
        written = _fill(source, layer, rows, None if whole else epsg, cancelled)
        layer = None
        close_dataset(source)
        source = None
        _check(path, written)
        return written
    except (AttributeError, RuntimeError) as error:  # GDAL gives nothing, or raises where another plugin told it to
        raise OSError(gdal.GetLastErrorMsg() or str(error)) from error
    finally:
        layer = None
        source = None  # closes the file


def _check(path: Path, written: int) -> None:
    """Check that all of it is in the file: of a disk that is full, GDAL tells nobody who writes GeoJSON."""
    from osgeo import gdal

    with suppress(RuntimeError):  # where another plugin told GDAL to raise
        found = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        if found is not None and found.GetLayerCount() and found.GetLayer(0).GetFeatureCount() == written:
            return
    raise OSError(gdal.GetLastErrorMsg() or str(path))


def _layer(source, epsg: int, whole: bool):
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    options = ["GEOMETRY_NAME=geom"] if whole else ["RFC7946=YES", "WRITE_NAME=YES"]
    layer = source.CreateLayer(NAME, reference, ogr.wkbPoint, options)
    types = {NUMBER: ogr.OFTReal, INTEGER: ogr.OFTInteger64}
    for key, kind, _ in COLUMNS:
        layer.CreateField(ogr.FieldDefn(key, types.get(kind, ogr.OFTString)))
    return layer


def _fill(source, layer, rows: Sequence[RegisterRow], epsg: int | None, cancelled: Callable[[], None]) -> int:
    """Write the rows; their places are turned into degrees where ``epsg`` is given. Returns their number."""
    from osgeo import ogr

    definition = layer.GetLayerDefn()
    to_degrees = transformer(epsg).transform if epsg is not None else None
    transactions = source.TestCapability(ogr.ODsCTransactions)
    for start in range(0, len(rows), _AT_ONCE):
        if transactions:
            source.StartTransaction()
        for row in rows[start : start + _AT_ONCE]:
            cancelled()
            feature = ogr.Feature(definition)
            for number, (key, _, _) in enumerate(COLUMNS):
                value = plain(row, key)
                if value in (None, ""):
                    feature.SetFieldNull(number)  # GeoJSON leaves out what was never set
                else:
                    feature.SetField(number, value)
            if row.x is not None and row.y is not None:
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(*(to_degrees(row.x, row.y) if to_degrees is not None else (row.x, row.y)))
                feature.SetGeometryDirectly(point)
            if layer.CreateFeature(feature) != 0:
                raise OSError("the layer takes no more")
        if transactions:
            source.CommitTransaction()
    return len(rows)
