"""Reading a layer feature by feature, as any source allows: for what is no plain table of a GeoPackage."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsFeatureRequest, QgsField, QgsFields, QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .geopackage_reading import column_array
from .row_conditions import number
from .wkb_arrays import NotReadable, joined, readable, shapes_of

_FEATURES_AT_ONCE = 20_000

_REPAIR = QT_TRANSLATE_NOOP("errors", "Repair the layer with “Fix geometries”, then use the result.")


def read_rows(source, fields: QgsFields, wanted: Sequence[str], layer: str, check: Callable[[], None]):
    """Return ``(shapes, columns, unreadable)`` of the features of ``source`` that have a geometry, in its own CRS.

    ``columns`` holds the ``wanted`` ones of ``fields``, as :func:`.geopackage_reading.read_table` gives them. ``layer``
    is what the user calls it; ``check`` is called every some features, to raise. ``unreadable`` counts the features
    that were left out because their geometry is broken beyond reading, such as a polygon whose ring has two points;
    :func:`left_out` says it to the user.

    :raises BadInput: no geometry at all can be read.
    """
    import numpy

    numbers = [fields.indexOf(name) for name in wanted]
    request = QgsFeatureRequest().setSubsetOfAttributes(numbers)
    parts, blobs, rows, there = [], [], [], []
    unreadable = 0
    for feature in source.getFeatures(request):
        if feature.hasGeometry():
            blobs.append(_wkb(feature.geometry()))
            attributes = feature.attributes()
            rows.append([attributes[number] for number in numbers])
        if len(blobs) >= _FEATURES_AT_ONCE:
            check()
            unreadable += _add_shapes(blobs, parts, there)
            blobs = []
    check()
    unreadable += _add_shapes(blobs, parts, there)
    if unreadable and unreadable == len(rows):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "No geometry of the layer “{layer}” can be read."), _REPAIR, layer=layer
        )
    kept = numpy.concatenate(there)
    columns = {}
    for place, name in enumerate(wanted):
        numeric = is_numeric(fields[numbers[place]])
        convert = number if numeric else _text
        columns[name] = column_array([convert(row[place]) for row in rows], numeric=numeric)[kept]
    return joined(parts), columns, unreadable


def left_out(layer: str, unreadable: int) -> BadInput:
    """What to say of ``unreadable`` features of ``layer`` that were left out."""
    if unreadable == 1:
        return BadInput(
            QT_TRANSLATE_NOOP("errors", "1 feature of the layer “{layer}” has a broken geometry and is left out."),
            _REPAIR,
            layer=layer,
        )
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{count} features of the layer “{layer}” have a broken geometry and are left out."),
        _REPAIR,
        layer=layer,
        count=unreadable,
    )


def is_numeric(field: QgsField) -> bool:
    """Return whether the values of ``field`` are read as numbers: numbers, and yes and no as 1 and 0."""
    return field.isNumeric() or field.typeName().lower().startswith("bool")


def is_null(value: object) -> bool:
    """Whether an attribute's ``value`` is absent (``None``, or QGIS's NULL, which Qt 5 keeps in a QVariant)."""
    return value is None or (hasattr(value, "isNull") and value.isNull())


def _add_shapes(blobs: list[bytes], parts: list, there: list) -> int:
    """Add the shapes of ``blobs`` and the mask of those kept; returns how many are broken."""
    import numpy

    try:
        shapes, kept = shapes_of(blobs)
        broken = 0
    except NotReadable:
        sound = readable(blobs)
        shapes, filled = shapes_of([blob for blob, good in zip(blobs, sound) if good])
        kept = numpy.zeros(len(blobs), dtype=bool)
        kept[numpy.flatnonzero(sound)[filled]] = True
        broken = int((~sound).sum())
    parts.append(shapes)
    there.append(kept)
    return broken


def _wkb(geometry: QgsGeometry) -> bytes:
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    return bytes(geometry.asWkb())


def _text(value: object) -> str | None:
    if is_null(value):
        return None
    if isinstance(value, QDateTime):
        return value.toUTC().toString(Qt.DateFormat.ISODateWithMs)
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate)
    return str(value)
