"""Arrays back into a Processing output, and no output where the writing fails.

A GeoPackage of its own is filled with SQLite and numpy beside its place and put there when it is whole; everything
else goes through Processing's sink. Both give the same layer.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorFileWriter,
)

from ...compat import LINE, MULTILINE, MULTIPOINT, MULTIPOLYGON, POINT, POLYGON
from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..base import OutputFile, check_cancelled
from .geopackage_writing import cannot_write, fill_table, geometry_at

_CHUNK = 5000

_RESERVED = ("fid", "geom")
"""Columns that every layer of a GeoPackage has; GDAL gives a field with such a name a meaning of its own."""

_COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file; left over from another file of that name, it would spoil the new one."""


class Output:
    """The output of the parameter ``name``, open within a ``with`` block; nothing is left of it if that fails."""

    def __init__(
        self,
        algorithm,
        parameters,
        context,
        fields: Sequence[QgsField],
        kind,
        crs: QgsCoordinateReferenceSystem,
        name: str = "OUTPUT",
    ) -> None:
        self.fields = QgsFields()
        for field in fields:
            self.fields.append(field)
        self.destination = ""
        self.sink = None
        self.file: Path | None = None
        """The GeoPackage to fill, where it is one of its own."""
        self._arguments = algorithm, parameters, context, kind, crs
        self._name = name
        self._final: Path | None = None
        self._new: OutputFile | None = None

    def __enter__(self) -> Output:
        algorithm, parameters, context, kind, crs = self._arguments
        wanted = destination(parameters.get(self._name), context)
        self._final = geopackage_of_its_own(parameters.get(self._name), wanted, self.fields)
        if self._final is not None:
            self.destination = algorithm.parameterAsOutputLayer(parameters, self._name, context)
            self.file = self._empty_geopackage(self._final, context, kind, crs)
            return self
        self._new = OutputFile(wanted)
        try:
            self.sink, self.destination = algorithm.parameterAsSink(
                parameters, self._name, context, self.fields, kind, crs
            )
        except QgsProcessingException as refused:
            raise cannot_write(wanted, str(refused)) from refused
        if self.sink is None:
            raise cannot_write(self.destination or wanted)
        return self

    def __exit__(self, kind, error, traceback) -> None:
        self.sink = None  # closes the file
        if self._new is not None:
            self._new.__exit__(kind, error, traceback)
        if self.file is None:
            return
        try:
            if kind is None:
                for suffix in _COMPANIONS:
                    self._final.with_name(self._final.name + suffix).unlink(missing_ok=True)
                self.file.replace(self._final)
        except OSError as refused:
            raise cannot_write(self._final, str(refused)) from refused
        finally:
            _remove(self.file)

    def _empty_geopackage(self, final: Path, context, kind, crs) -> Path:
        """A GeoPackage with the empty layer, made by QGIS beside its place: renaming it takes no time then."""
        try:
            handle, name = tempfile.mkstemp(".gpkg", f".{final.stem}-", final.parent)
            os.close(handle)
            Path(name).unlink()
        except OSError as refused:
            raise cannot_write(final, str(refused)) from refused
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", layer_name(final)
        writer = QgsVectorFileWriter.create(name, self.fields, kind, crs, context.transformContext(), options)
        failed = writer.hasError() != QgsVectorFileWriter.WriterError.NoError
        details = writer.errorMessage()
        del writer  # closes the file
        if failed:
            _remove(Path(name))
            raise cannot_write(final, details)
        return Path(name)


def destination(given: object, context) -> str:
    """Return what an output parameter's value says: a path, a connection string, ``memory:``, ``TEMPORARY_OUTPUT``."""
    if isinstance(given, QgsProcessingOutputLayerDefinition):
        given = given.sink
    if isinstance(given, QgsProperty):
        return given.valueAsString(context.expressionContext())[0]
    return "" if given is None else str(given)


def geopackage_of_its_own(given: object, wanted: str, fields: QgsFields) -> Path | None:
    """Return the file where a new GeoPackage for this layer alone is asked for, in a way that leaves no questions."""
    if isinstance(given, QgsProcessingOutputLayerDefinition):
        options = set(given.createOptions or {}) - {"fileEncoding"}
        if options or (hasattr(given, "useRemapping") and given.useRemapping()):
            return None
    path = Path(wanted)
    if path.suffix.lower() != ".gpkg" or not path.is_absolute() or "|" in wanted:
        return None
    names = [field.name().lower() for field in fields]
    plain = all(field.isNumeric() or field.typeName().lower() in ("", "string", "text") for field in fields)
    if not plain or len(set(names)) < len(names) or set(names).intersection(_RESERVED):
        return None
    return path


def layer_name(path: Path) -> str:
    """Return what QGIS calls the layer in a file of that name: up to the first dot."""
    return path.name.split(".")[0]


def sink_type(geometry):
    """Return the layer type that takes all of ``geometry`` (N,): single where all are single, else multi."""
    import shapely

    kinds = set(shapely.get_type_id(geometry).tolist())
    for single, multi, wkb, wkb_multi in ((0, 4, POINT, MULTIPOINT), (1, 5, LINE, MULTILINE),
                                          (3, 6, POLYGON, MULTIPOLYGON)):  # fmt: skip
        if kinds <= {single}:
            return wkb
        if kinds <= {single, multi}:
            return wkb_multi
    raise BadInput(
        QT_TRANSLATE_NOOP("errors", "The candidates mix points, lines and polygons."),
        QT_TRANSLATE_NOOP("errors", "Choose a layer with one kind of geometry."),
    )


def write(output: Output, shapes, columns: Sequence, feedback, progress: Callable[[float], None]) -> None:
    """Write ``shapes`` (N,), shapely geometries or candidates, with one (N,) array per field of ``output``.

    NaN and ``None`` become NULL.

    :raises Cancelled: the user stopped.
    :raises BadInput: the file does not take the rows (full disk, lost connection).
    """
    if output.file is None:
        _write_features(output, shapes, columns, feedback, progress)
        return
    names = [field.name() for field in output.fields]
    table = layer_name(Path(output.destination))
    fill_table(output.file, table, names, shapes, columns, lambda: check_cancelled(feedback), progress)


def _write_features(output: Output, shapes, columns: Sequence, feedback, progress: Callable[[float], None]) -> None:
    import shapely

    number = len(shapes)
    for begin in range(0, number, _CHUNK):
        check_cancelled(feedback)
        some = slice(begin, min(number, begin + _CHUNK))
        blobs = shapely.to_wkb(geometry_at(shapes, some), output_dimension=2)
        rows = zip(*(_values(column[some]) for column in columns))
        features = [_feature(output.fields, blob, row) for blob, row in zip(blobs, rows)]
        if not output.sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise cannot_write(
                output.destination, output.sink.lastError() if hasattr(output.sink, "lastError") else ""
            )
        progress(some.stop / number)
    output.sink.flushBuffer()


def _values(column) -> list:
    return [None if value != value else value for value in column.tolist()]


def _feature(fields: QgsFields, blob: bytes, attributes: tuple) -> QgsFeature:
    feature = QgsFeature(fields)
    geometry = QgsGeometry()
    geometry.fromWkb(blob)
    feature.setGeometry(geometry)
    feature.setAttributes(list(attributes))
    return feature


def _remove(path: Path) -> None:
    for suffix in ("", *_COMPANIONS):
        with contextlib.suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
