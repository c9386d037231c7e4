"""Features of a municipality from a file: GeoPackage, Shapefile, GeoJSON, CSV, or a zip with one of them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path, PurePosixPath
from typing import Any

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..sources.csv_rows import CsvTable
from ..sources.folding import Row
from ..sources.problems import not_readable
from ..sources.values import number
from .feature import BROKEN_GEOMETRY, NO_GEOMETRY, Feature

ENDINGS = (".gpkg", ".shp", ".geojson", ".json", ".csv", ".txt")
_TABLES = (".csv", ".txt")
_DRIVERS = ["GPKG", "ESRI Shapefile", "GeoJSON"]
_MOST_INSIDE = 10_000
_X = ("x", "lon", "longitude", "lengtegraad", "x_lambert", "lambert_x", "x_coord", "xcoord")
_Y = ("y", "lat", "latitude", "breedtegraad", "y_lambert", "lambert_y", "y_coord", "ycoord")
_FIELD_ID = "fid"


def read_file(
    path: Path, layer: str = "", *, box_in: Callable[[str], tuple | None] = lambda crs: None,
    progress: Callable[[float], None] = lambda fraction: None,
) -> Iterator[Feature]:
    """The features of a file, or of its ``layer``.

    ``box_in(crs)`` gives the box that is wanted in a CRS (its name as ``EPSG:…`` or WKT), ``None`` for all: features
    that certainly lie outside are not read. A CSV has its coordinates, if any, in columns such as x and y or longitude
    and latitude. :class:`BadInput` where the file cannot be read or has several layers.
    """
    name, ending = path.name, path.suffix.lower()
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            file.read(1)
    except (OSError, ValueError) as error:
        raise not_readable(name, str(error)) from error
    if ending == ".zip":
        inside = _member_of(path, layer)
        if PurePosixPath(inside).suffix.lower() in _TABLES:
            return _zipped_table(path, inside)
        return _by_gdal(f"/vsizip/{{{path}}}/{inside}", name, layer if layer != inside else "", box_in, progress)
    if ending in _TABLES:
        return _table(path, name, size, progress)
    return _by_gdal(str(path), name, layer, box_in, progress)


def tables_and_maps(path: Path) -> list[str]:
    """The files in a zip that can be read; :class:`BadInput` where it is none."""
    try:
        with zipfile.ZipFile(path) as package:
            return [info.filename for info in package.infolist()[:_MOST_INSIDE]
                    if PurePosixPath(info.filename).suffix.lower() in ENDINGS and not info.is_dir()]  # fmt: skip
    except (zipfile.BadZipFile, OSError, NotImplementedError) as error:
        raise not_readable(path.name, str(error)) from error


def _member_of(path: Path, layer: str) -> str:
    """The file in a zip that is meant."""
    found = tables_and_maps(path)
    maps = [name for name in found if PurePosixPath(name).suffix.lower() not in _TABLES]
    named = [name for name in found if layer and layer in (name, PurePosixPath(name).name, PurePosixPath(name).stem)]
    for some in (named, found, maps):
        if len(some) == 1:
            return some[0]
    if not found:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "{name} holds no file that can be read."),
            QT_TRANSLATE_NOOP("errors", "Choose a GeoPackage, Shapefile, GeoJSON or CSV, or a zip with one of them."),
            name=path.name,
        )
    raise several_layers(path.name, found)


def several_layers(name: str, layers: list[str]) -> BadInput:
    """The error for a file that holds several layers, of which none was named."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} holds several layers; which one is not clear."),
        QT_TRANSLATE_NOOP("errors", "Choose one of these as the layer: {names}."),
        name=name, names=", ".join(layers[:40]),
    )


def _zipped_table(path: Path, inside: str) -> Iterator[Feature]:
    """A CSV in a zip; the reader goes back and forth, which a member of a zip can."""
    with zipfile.ZipFile(path) as package, package.open(inside) as file:
        table = CsvTable(file, PurePosixPath(inside).name)
        yield from _rows(table)


def _table(path: Path, name: str, size: int, progress: Callable[[float], None]) -> Iterator[Feature]:
    with path.open("rb") as file, closing(CsvTable(file, name)) as table:
        for count, feature in enumerate(_rows(table)):
            if count % 1000 == 0 and size:
                progress(min(1.0, file.tell() / size))
            yield feature


def _rows(table: CsvTable) -> Iterator[Feature]:
    lower = {header.lower(): header for header in table.headers}
    x = next((lower[name] for name in _X if name in lower), None)
    y = next((lower[name] for name in _Y if name in lower), None)
    for row in table.rows():
        if not isinstance(row, Row):
            yield Feature("", row.row, {}, problem=row.reason)
            continue
        values = {key.lower(): value for key, value in row.values.items()}
        yield _placed(Feature("", row.where, values, problem=NO_GEOMETRY), x and row.values[x], y and row.values[y])


def _placed(feature: Feature, x: object, y: object) -> Feature:
    """The feature with its point: degrees where the numbers are small, else Lambert 72."""
    east, north = number(x), number(y)
    if east is None or north is None:
        return feature
    import shapely

    feature.geometry, feature.problem = shapely.Point(east, north), ""
    feature.crs, feature.unsure = ("", True) if abs(east) <= 180 and abs(north) <= 90 else ("EPSG:31370", False)
    return feature


def open_by_gdal(source: str, name: str) -> Any:
    """A GeoPackage, Shapefile or GeoJSON as GDAL opens it, only to be read; :class:`BadInput` for anything else."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        opened = gdal.OpenEx(source, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=_DRIVERS)
    except RuntimeError:  # the host application may have switched GDAL's exceptions on
        opened = None
    finally:
        gdal.PopErrorHandler()
    if opened is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "{name} cannot be read as a map."),
            QT_TRANSLATE_NOOP("errors", "Choose a GeoPackage, Shapefile, GeoJSON or CSV, or a zip with one of them."),
            name=name,
        )
    return opened


def _by_gdal(
    source: str, name: str, layer: str, box_in: Callable[[str], tuple | None], progress: Callable[[float], None]
) -> Iterator[Feature]:
    opened = open_by_gdal(source, name)
    names = [opened.GetLayerByIndex(place).GetName() for place in range(opened.GetLayerCount())]
    chosen = layer if layer in names else names[0] if len(names) == 1 and not layer else ""
    if not chosen:
        raise several_layers(name, names)
    return _features(opened, chosen, box_in, progress)


def _features(
    opened: Any, name: str, box_in: Callable[[str], tuple | None], progress: Callable[[float], None]
) -> Iterator[Feature]:
    """The features of one layer; the file stays open as long as they are read."""
    from osgeo import ogr

    layer = opened.GetLayerByName(name)
    crs = _crs_of(layer)
    wanted = box_in(crs) if layer.GetGeomType() != ogr.wkbNone else None
    if wanted is not None:
        layer.SetSpatialFilterRect(*wanted)
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(place).GetName().lower() for place in range(definition.GetFieldCount())]
    total = max(1, layer.GetFeatureCount())
    for count, found in enumerate(layer):
        if count % 1000 == 0:
            progress(min(1.0, count / total))
        filled = (place for place in range(len(fields)) if found.IsFieldSetAndNotNull(place))
        values = {fields[place]: found.GetField(place) for place in filled}
        geometry, problem = _geometry(found.GetGeometryRef())
        yield Feature("", f"{name} {found.GetFID()}", values, geometry, crs, problem=problem)
    del layer, opened


def _geometry(given: Any) -> tuple[Any, str]:
    import shapely

    if given is None or given.IsEmpty():
        return None, NO_GEOMETRY
    straight = given.GetLinearGeometry() if given.HasCurveGeometry() else given
    try:
        made = shapely.from_wkb(bytes(straight.ExportToWkb()))
    except (shapely.errors.GEOSException, RuntimeError):
        return None, BROKEN_GEOMETRY
    return shapely.force_2d(made), ""


def _crs_of(layer: Any) -> str:
    """The layer's CRS: ``EPSG:…`` where it has a code, "" for degrees or none told, else its WKT."""
    system = layer.GetSpatialRef()
    if system is None:
        return ""
    code = system.GetAuthorityCode(None) if system.GetAuthorityName(None) == "EPSG" else None
    if code is None:
        clone = system.Clone()
        code = clone.GetAuthorityCode(None) if clone.AutoIdentifyEPSG() == 0 else None
    if code is not None:
        return f"EPSG:{code}"
    return system.ExportToWkt()
