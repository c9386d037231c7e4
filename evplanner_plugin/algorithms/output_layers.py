"""Arrays back into a Processing output, and no output where the writing fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
)

from ..compat import LINE, MULTILINE, MULTIPOINT, MULTIPOLYGON, POINT, POLYGON
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import OutputFile, check_cancelled

_CHUNK = 5000


class Output:
    """The sink of the parameter ``OUTPUT``, open within a ``with`` block; its file is removed if that fails."""

    def __init__(
        self, algorithm, parameters, context, fields: Sequence[QgsField], kind, crs: QgsCoordinateReferenceSystem
    ) -> None:
        self.fields = QgsFields()
        for field in fields:
            self.fields.append(field)
        self.destination = ""
        self.sink = None
        self._arguments = algorithm, parameters, context, kind, crs
        self._file: OutputFile | None = None

    def __enter__(self) -> Output:
        algorithm, parameters, context, kind, crs = self._arguments
        self._file = OutputFile(algorithm.parameterAsOutputLayer(parameters, "OUTPUT", context))
        self.sink, self.destination = algorithm.parameterAsSink(parameters, "OUTPUT", context, self.fields, kind, crs)
        if self.sink is None:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The result cannot be written to {path}."),
                QT_TRANSLATE_NOOP(
                    "errors", "Check that the folder is there, that you may write to it and that the disk is not full."
                ),
                path=self.destination or str(parameters.get("OUTPUT", "")),
            )
        return self

    def __exit__(self, kind, error, traceback) -> None:
        self.sink = None  # closes the file
        self._file.__exit__(kind, error, traceback)


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


def write(
    output: Output, geometry, columns: Sequence, feedback, progress: Callable[[float], None]
) -> None:
    """Write ``geometry`` (N,) with one (N,) array per field of ``output``; NaN and ``None`` become NULL.

    :raises Cancelled: the user stopped.
    :raises BadInput: the file does not take the rows (full disk, lost connection).
    """
    import shapely

    blobs = shapely.to_wkb(geometry, output_dimension=2)
    rows = list(zip(*(_values(column) for column in columns)))
    for start in range(0, len(blobs), _CHUNK):
        check_cancelled(feedback)
        features = [_feature(output.fields, blobs[n], rows[n]) for n in range(start, min(start + _CHUNK, len(blobs)))]
        if not output.sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The result cannot be written to {path}."),
                QT_TRANSLATE_NOOP(
                    "errors", "Check that the folder is there, that you may write to it and that the disk is not full."
                ),
                path=output.destination,
                details=output.sink.lastError() if hasattr(output.sink, "lastError") else "",
            )
        progress(min(1.0, (start + _CHUNK) / len(blobs)))
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
