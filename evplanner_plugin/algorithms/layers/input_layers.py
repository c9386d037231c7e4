"""From QGIS's layers and the workspace's tables to the arrays that scoring works on.

Everything arrives in one projected CRS in metres: what comes in another CRS is reprojected, what cannot be
(no CRS, or coordinates that contradict it) is refused in a sentence. A layer that is a table of a GeoPackage as it
lies on the disk is read with SQLite and numpy, any other one feature by feature; both give the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFields,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ...compat import COLLECTION
from ...documents.table_layers import table_layer
from ...errors import QT_TRANSLATE_NOOP, BadInput
from ...workspace.schema import DEFAULT_EPSG
from ..base import check_cancelled, error_sentence
from .coordinates import bounds_of, reprojected
from .feature_reading import is_numeric, left_out, read_rows
from .geopackage_reading import GeoPackageTable, read_table
from .raster_input import RasterInput
from .row_conditions import refuse_unknown, where
from .wkb_arrays import NotReadable

_PSEUDO_MERCATOR = ("EPSG:3857", "EPSG:900913", "EPSG:3395")
"""Metres in name only: at 51° north every length in them is 1.6 times too long."""

_STORED_PLAINLY = ("Integer", "Integer64", "Real", "String", "Boolean", "Date")
"""GDAL's types of fields whose values SQLite gives as QGIS does."""


@dataclass(frozen=True)
class VectorInput:
    """A vector layer that may be read in any thread: name as the user knows it, source, fields, CRS.

    ``table`` is the table of a GeoPackage where that holds just what the layer shows.
    """

    name: str
    source: object
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    table: GeoPackageTable | None = None

    @classmethod
    def of_layer(cls, layer: QgsVectorLayer) -> VectorInput:
        """Take hold of ``layer`` with its edits and its filter (main thread, or the thread that made it).

        :raises BadInput: it holds collections, to which QGIS gives neither a kind of geometry nor a CRS.
        """
        if QgsWkbTypes.flatType(layer.wkbType()) == COLLECTION:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The layer “{layer}” holds collections of geometries, of no use here."),
                QT_TRANSLATE_NOOP("errors", "Take them apart first with “Multipart to singleparts”."),
                layer=layer.name(),
            )
        return cls(
            layer.name(), QgsVectorLayerFeatureSource(layer), layer.fields(), layer.crs(), geopackage_table(layer)
        )

    @classmethod
    def of_source(cls, source) -> VectorInput:
        """Take hold of what ``parameterAsSource`` gave."""
        return cls(source.sourceName(), source, source.fields(), source.sourceCrs())

    @classmethod
    def of_parameter(cls, algorithm, parameters, name: str, context) -> VectorInput | None:
        """Take hold of the layer in an algorithm's parameter, None where none is given."""
        source = algorithm.parameterAsSource(parameters, name, context)
        if source is None:
            return None
        taken = cls.of_source(source)
        given = parameters.get(name)
        if isinstance(given, QgsProcessingFeatureSourceDefinition):
            if not _asks_for_everything(given):
                return taken
            given = given.source.valueAsString(context.expressionContext())[0]
        layer = algorithm.parameterAsVectorLayer({name: given}, name, context)
        return taken if layer is None else replace(taken, table=geopackage_table(layer))

    @property
    def field_names(self) -> list[str]:
        """The names of all fields, in the layer's order."""
        return [field.name() for field in self.fields]


def geopackage_table(layer: QgsVectorLayer) -> GeoPackageTable | None:
    """Return the table that ``layer`` shows, or None where only QGIS knows what it shows (edits, joins, formats)."""
    if layer.providerType() != "ogr" or layer.isEditable() or layer.storageType() != "GPKG":
        return None
    if [field.name() for field in layer.fields()] != [field.name() for field in layer.dataProvider().fields()]:
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    told = {part.partition("=")[0].lower() for part in layer.source().split("|subset=")[0].split("|")[1:]}
    subset = (layer.subsetString() or "").strip()
    if parts.get("vsiPrefix") or told - {"layername"} or subset.lower().startswith("select"):
        return None
    return GeoPackageTable(str(parts.get("path") or ""), str(parts.get("layerName") or ""), subset)


def metric_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """Return ``crs`` where lengths in it are metres on the ground, else Belgian Lambert 72."""
    in_metres = crs.isValid() and not crs.isGeographic() and crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters
    if in_metres and crs.authid() not in _PSEUDO_MERCATOR:
        return crs
    return QgsCoordinateReferenceSystem.fromEpsgId(DEFAULT_EPSG)


def find_input(reference: str, context) -> VectorInput | RasterInput:
    """Return the layer of the project with the name or id ``reference``, or the one in the file of that path.

    :raises BadInput: there is none, or it is neither a vector layer nor a raster.
    """
    layer = QgsProcessingUtils.mapLayerFromString(str(reference), context)
    if isinstance(layer, QgsRasterLayer) and layer.isValid():
        return RasterInput.of_layer(layer)
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


def read_layer(
    taken: VectorInput,
    crs: QgsCoordinateReferenceSystem,
    context,
    feedback,
    fields: Iterable[str] | None = None,
    conditions: Mapping[str, object] | None = None,
):
    """Return the :class:`scoring.layers.Layer` in ``crs``, with bare coordinates for points and lines.

    Only ``fields`` (all where None; those that the layer lacks are left out) and the fields of ``conditions`` are
    read. Numbers and booleans become float64 with NaN for NULL; everything else is kept as text, dates as ISO 8601,
    NULL as ``None``. Rows without geometry or with an empty one, and those that do not meet all ``conditions``
    (:func:`.row_conditions.where`), are left out; there may be none left. Coordinates come in two dimensions.

    :raises BadInput: the layer has no CRS, its coordinates do not fit its CRS, its file cannot be read, or a
        condition names a field that it does not have.
    """
    from ...scoring.places.layers import Layer

    if not taken.crs.isValid():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” does not say in which coordinate system it is."),
            QT_TRANSLATE_NOOP("errors", "Set the layer's CRS in its properties, then try again."),
            layer=taken.name,
        )
    conditions = conditions or {}
    names = taken.field_names
    refuse_unknown(conditions, names, taken.name)
    wanted = names if fields is None else [name for name in names if name in {*fields, *conditions}]
    shapes, columns = _read(taken, wanted, feedback)
    if conditions:
        mask = where(columns, conditions, taken.name)
        shapes, columns = shapes.take(mask), {name: column[mask] for name, column in columns.items()}
    check_cancelled(feedback)
    moved = reprojected(shapes, QgsCoordinateTransform(taken.crs, crs, context.transformContext()))
    _check_coordinates(taken, moved, crs)
    if moved.geometry is not None:
        return Layer(taken.name, moved.geometry, columns)
    if moved.offsets is not None:
        return Layer.of_lines(taken.name, moved.xy, moved.offsets, columns)
    return Layer.of_points(taken.name, moved.xy, columns)


def read_features(
    taken: VectorInput, crs: QgsCoordinateReferenceSystem, context, feedback, fields: Iterable[str] | None = None
):
    """Return ``(geometry, attributes)`` as :func:`read_layer` reads them, the geometry as (N,) shapely geometries."""
    layer = read_layer(taken, crs, context, feedback, fields)
    return layer.geometry, dict(layer.attributes)


def empty_layer(name: str) -> BadInput:
    """Return the error for a layer that holds nothing."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The layer “{layer}” holds no features."),
        QT_TRANSLATE_NOOP("errors", "Choose a layer with features, or remove its filter."),
        layer=name,
    )


def fingerprint(layer) -> dict:
    """Return ``{"rows", "sha256"}`` of a :class:`scoring.layers.Layer`: whether an input is still the same can be
    told from it years later."""
    import numpy
    import shapely

    digest = hashlib.sha256()
    if layer.xy is None:
        for blob in shapely.to_wkb(layer.geometry, byte_order=1):
            digest.update(blob or b"-")
    else:
        digest.update(numpy.ascontiguousarray(layer.xy, dtype="<f8").data)
        if layer.offsets is not None:
            digest.update(numpy.ascontiguousarray(layer.offsets, dtype="<i8").data)
    for name in sorted(layer.attributes):
        digest.update(name.encode())
        column = layer.attributes[name]
        if column.dtype == object:
            digest.update("\x1f".join(map(str, column.tolist())).encode())
        else:
            digest.update(numpy.ascontiguousarray(column, dtype="<f8").data)
    return {"rows": len(layer), "sha256": digest.hexdigest()}


def _asks_for_everything(definition: QgsProcessingFeatureSourceDefinition) -> bool:
    """Whether all features are meant: not the selected ones, the first some, or those that meet an expression."""
    limited = getattr(definition, "featureLimit", -1) != -1
    filtered = bool(getattr(definition, "filterExpression", ""))
    return not (definition.selectedFeaturesOnly or limited or filtered)


def _read(taken: VectorInput, wanted: list[str], feedback):
    """``(shapes, columns)`` in the layer's own CRS, by the quickest road that leads there."""
    fields = [field for field in taken.fields if field.name() in wanted]
    if taken.table is not None and all(field.typeName() in _STORED_PLAINLY for field in fields):
        numeric = {field.name(): is_numeric(field) for field in fields}
        try:
            return read_table(taken.table, numeric, taken.name, lambda: check_cancelled(feedback))
        except NotReadable as reason:
            feedback.pushDebugInfo(f"{taken.name}: {reason}")
    source, fields = taken.source, taken.fields
    if source is None:
        layer = table_layer(taken.table.path, taken.table.name, taken.name)
        source, fields = QgsVectorLayerFeatureSource(layer), layer.fields()
    shapes, columns, unreadable = read_rows(source, fields, wanted, taken.name, lambda: check_cancelled(feedback))
    if unreadable:
        feedback.pushWarning(error_sentence(left_out(taken.name, unreadable)))
    if taken.table is not None and taken.table.subset and not len(shapes):
        # QGIS does not tell a filter that GDAL refuses from one that no feature meets.
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The filter of the layer “{layer}” cannot be applied, or no feature meets it."),
            QT_TRANSLATE_NOOP("errors", "Correct or remove the filter in the layer's properties."),
            layer=taken.name,
        )
    return shapes, columns


def _check_coordinates(taken: VectorInput, shapes, crs: QgsCoordinateReferenceSystem) -> None:
    import numpy

    if crs.isGeographic() or not len(shapes):
        return
    bounds = numpy.abs(bounds_of(shapes))
    looks_like_degrees = (bounds <= [180, 90, 180, 90]).all()
    if not numpy.isfinite(bounds).all() or looks_like_degrees:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "errors",
                "The coordinates of the layer “{layer}” do not fit its coordinate system {crs}; they may be degrees."
            ),
            QT_TRANSLATE_NOOP("errors", "Set the layer's right CRS in its properties, then try again."),
            layer=taken.name,
            crs=taken.crs.authid() or taken.crs.description(),
        )
