"""From QGIS's layers and the workspace's tables to the arrays that scoring works on.

Everything arrives in one projected CRS in metres: what comes in another CRS is reprojected, what cannot be
(no CRS, or coordinates that contradict it) is refused in a sentence.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..errors import QT_TRANSLATE_NOOP, BadInput
from ..workspace.schema import DEFAULT_EPSG
from .base import check_cancelled

_PSEUDO_MERCATOR = ("EPSG:3857", "EPSG:900913", "EPSG:3395")
"""Metres in name only: at 51° north every length in them is 1.6 times too long."""


@dataclass(frozen=True)
class VectorInput:
    """A vector layer that may be read in any thread: name as the user knows it, source, fields, CRS."""

    name: str
    source: object
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of_layer(cls, layer: QgsVectorLayer) -> VectorInput:
        """Take hold of ``layer`` with its edits and its filter (main thread, or the thread that made it)."""
        return cls(layer.name(), QgsVectorLayerFeatureSource(layer), layer.fields(), layer.crs())

    @classmethod
    def of_source(cls, source) -> VectorInput:
        """Take hold of what ``parameterAsSource`` gave."""
        return cls(source.sourceName(), source, source.fields(), source.sourceCrs())


def metric_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """Return ``crs`` where lengths in it are metres on the ground, else Belgian Lambert 72."""
    in_metres = crs.isValid() and not crs.isGeographic() and crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters
    if in_metres and crs.authid() not in _PSEUDO_MERCATOR:
        return crs
    return QgsCoordinateReferenceSystem.fromEpsgId(DEFAULT_EPSG)


def find_layer(reference: str, context) -> VectorInput:
    """Return the layer of the project with the name or id ``reference``, or the one in the file of that path.

    :raises BadInput: there is none, or it is no vector layer.
    """
    layer = QgsProcessingUtils.mapLayerFromString(str(reference), context)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There is no vector layer “{layer}”."),
            QT_TRANSLATE_NOOP("errors", "Give the name of a layer in the project, or the path of a file."),
            layer=reference,
        )
    taken = VectorInput.of_layer(layer)
    table = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("layerName")
    # A layer straight from a file is called after the file; its table says more.
    return replace(taken, name=table) if table and str(reference) == layer.source() else taken


def read_features(taken: VectorInput, crs: QgsCoordinateReferenceSystem, context, feedback):
    """Return ``(geometry, attributes)``: shapely geometries (N,) in ``crs`` and one (N,) array per field.

    Numbers become float64 with NaN for NULL; everything else is kept as text, NULL as ``None``. Rows without
    geometry are left out; N may be 0.

    :raises BadInput: the layer has no CRS, or its coordinates do not fit its CRS.
    """
    import numpy
    import shapely

    if not taken.crs.isValid():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” does not say in which coordinate system it is."),
            QT_TRANSLATE_NOOP("errors", "Set the layer's CRS in its properties, then try again."),
            layer=taken.name,
        )
    names = [field.name() for field in taken.fields]
    request = QgsFeatureRequest().setDestinationCrs(crs, context.transformContext())
    shapes, rows = [], []
    try:
        for number, feature in enumerate(taken.source.getFeatures(request)):
            if number % 2048 == 0:
                check_cancelled(feedback)
            if feature.hasGeometry():
                shapes.append(bytes(feature.geometry().asWkb()))
                rows.append(feature.attributes())
    except QgsCsException as error:
        raise _contradiction(taken, details=str(error)) from error
    geometry = shapely.from_wkb(numpy.array(shapes, dtype=object))
    _check_coordinates(taken, geometry, crs)
    columns = {
        name: as_column([row[index] for row in rows], numeric=taken.fields[index].isNumeric())
        for index, name in enumerate(names)
    }
    return geometry, columns


def as_column(values: list, *, numeric: bool):
    """Return ``values`` as a (N,) array: float64 with NaN for what is absent, or objects (text or ``None``)."""
    import numpy

    if numeric:
        return numpy.array([_number(value) for value in values], dtype=float)
    column = numpy.empty(len(values), dtype=object)
    column[:] = [None if is_null(value) else str(value) for value in values]
    return column


def is_null(value: object) -> bool:
    """Whether an attribute's ``value`` is absent (``None``, or QGIS's NULL, which Qt 5 keeps in a QVariant)."""
    return value is None or (hasattr(value, "isNull") and value.isNull())


def where(columns: Mapping, conditions: Mapping[str, object], layer: str):
    """Return the mask (N,) of the rows whose columns equal all ``conditions``.

    :raises BadInput: a condition names a field that the layer does not have.
    """
    import numpy

    length = len(next(iter(columns.values()))) if columns else 0
    mask = numpy.ones(length, dtype=bool)
    for name, value in conditions.items():
        if name not in columns:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The recipe filters the layer “{layer}” by the unknown field “{field}”."),
                QT_TRANSLATE_NOOP("errors", "Its fields are {fields}."),
                layer=layer,
                field=name,
                fields=", ".join(sorted(columns)),
            )
        mask &= columns[name] == value
    return mask


def empty_layer(name: str) -> BadInput:
    """Return the error for a layer that holds nothing."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The layer “{layer}” holds no features."),
        QT_TRANSLATE_NOOP("errors", "Choose a layer with features, or remove its filter."),
        layer=name,
    )


def fingerprint(geometry, columns: Mapping) -> dict:
    """Return ``{"rows", "sha256"}``: whether an input is still the same can be told from it years later."""
    import shapely

    digest = hashlib.sha256()
    for blob in shapely.to_wkb(geometry):
        digest.update(blob or b"-")
    for name in sorted(columns):
        digest.update(name.encode())
        digest.update("\x1f".join(map(str, columns[name].tolist())).encode())
    return {"rows": len(geometry), "sha256": digest.hexdigest()}


def _number(value: object) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):  # NULL comes as None or as a QVariant
        return float("nan")


def _check_coordinates(taken: VectorInput, geometry, crs: QgsCoordinateReferenceSystem) -> None:
    import numpy
    import shapely

    if crs.isGeographic() or not len(geometry):
        return
    bounds = numpy.abs(shapely.total_bounds(geometry))
    looks_like_degrees = (bounds <= [180, 90, 180, 90]).all()
    if not numpy.isfinite(bounds).all() or looks_like_degrees:
        raise _contradiction(taken)


def _contradiction(taken: VectorInput, details: str = "") -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP(
            "errors",
            "The coordinates of the layer “{layer}” do not fit its coordinate system {crs}; they may be degrees."
        ),
        QT_TRANSLATE_NOOP("errors", "Set the layer's right CRS in its properties, then try again."),
        layer=taken.name,
        crs=taken.crs.authid() or taken.crs.description(),
        details=details,
    )
