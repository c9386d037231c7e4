"""Tables of figures as Processing outputs: rows without a place, or with a point each."""

from __future__ import annotations

import json
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
)

from ...compat import NO_GEOMETRY, POINT, field
from ..base import OutputFile, check_cancelled
from .geopackage_writing import cannot_write
from .output_layers import destination

_AT_ONCE = 5000


def wanted(parameters, name: str) -> bool:
    """Return whether the optional output ``name`` was asked for."""
    return parameters.get(name) not in (None, "")


def write_table(
    algorithm,
    parameters,
    context,
    feedback,
    name: str,
    frame,
    fields: Sequence[tuple[str, str]],
    points: tuple[Sequence[float], Sequence[float], QgsCoordinateReferenceSystem] | None = None,
) -> dict:
    """Write the columns ``fields`` (name, kind) of a data frame to the output ``name``; NaN and ``None`` become NULL.

    ``points`` are the x and y of each row (N,), NaN for none, and their CRS. Returns ``{name: what was written}``,
    nothing where the output is optional and was not asked for.

    :raises Cancelled: the user stopped.
    :raises BadInput: the output cannot be written.
    """
    if not wanted(parameters, name):
        return {}
    columns = QgsFields()
    for each in fields:
        columns.append(field(*each))
    kind, crs = (POINT, points[2]) if points is not None else (NO_GEOMETRY, QgsCoordinateReferenceSystem())
    target = destination(parameters.get(name), context)
    with OutputFile(target):
        try:
            sink, written = algorithm.parameterAsSink(parameters, name, context, columns, kind, crs)
        except QgsProcessingException as refused:
            raise cannot_write(target, str(refused)) from refused
        if sink is None:
            raise cannot_write(target)
        rows = zip(*(_values(frame[each], kind) for each, kind in fields)) if len(frame) else ()
        places = zip(*points[:2]) if points is not None else None
        batch = []
        for row in rows:
            batch.append(_feature(columns, row, next(places) if places is not None else None))
            if len(batch) == _AT_ONCE:
                _add(sink, batch, written)
                batch = []
                check_cancelled(feedback)
        _add(sink, batch, written)
        sink.flushBuffer()
        del sink  # closes the file
    return {name: written}


def plain_rows(frame) -> list[dict]:
    """Return the rows of a data frame as JSON takes them, without what is empty."""
    rows = json.loads(frame.to_json(orient="records", force_ascii=False))
    return [{key: value for key, value in row.items() if value is not None} for row in rows]


def _add(sink, features: list[QgsFeature], written: str) -> None:
    if features and not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
        raise cannot_write(written, sink.lastError() if hasattr(sink, "lastError") else "")


def _feature(columns: QgsFields, row: tuple, place) -> QgsFeature:
    feature = QgsFeature(columns)
    feature.setAttributes(list(row))
    if place is not None and place[0] == place[0] and place[1] == place[1]:
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
    return feature


def _values(column, kind: str) -> list:
    """Plain values of Python: booleans as whole numbers, NaN and nothing as ``None``."""
    found = (None if value is None or value != value else value for value in column.tolist())
    whole = kind in ("integer", "long")
    return [int(value) if whole and value is not None else value for value in found]
