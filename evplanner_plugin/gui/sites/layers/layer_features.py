"""Features of the workspace's layers: their attributes as text, new ones to add, and those of given sites."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

IDS_AT_ONCE = 500
"""Sites that are looked up in one request: a longer list of ids costs more to read as an expression than it saves."""


def text_of(value: object) -> str:
    """An attribute as text; empty for NULL. Instants come as UTC text with a ``Z``."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    if isinstance(value, QDateTime):
        return value.toUTC().toString("yyyy-MM-ddTHH:mm:ss.zzz") + "Z"
    return str(value)


class FeatureMaker:
    """Makes features for one layer, with exactly the values given; what the layer has no field for is left out.

    QGIS's own ``createFeature`` would look through the whole layer for each value that must be unique.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._fields = layer.fields()
        self._kinds = {
            field.name(): (index, field.typeName().lower()) for index, field in enumerate(self._fields)
        }

    def feature(self, geometry: QgsGeometry, values: Mapping[str, object]) -> QgsFeature:
        """A feature. Texts are made to fit fields that hold instants, objects become JSON where text is held."""
        feature = QgsFeature(self._fields)
        feature.setGeometry(geometry)
        for name, value in values.items():
            if value is None or name not in self._kinds:
                continue
            index, kind = self._kinds[name]
            if kind == "datetime":
                value = QDateTime.fromString(str(value), Qt.DateFormat.ISODateWithMs)
            elif isinstance(value, (Mapping, list, tuple)) and kind != "json":
                value = json.dumps(value, ensure_ascii=False, sort_keys=True)
            feature.setAttribute(index, value)
        return feature


def new_feature(layer: QgsVectorLayer, geometry: QgsGeometry, values: Mapping[str, object]) -> QgsFeature:
    """One feature for ``layer``, as :class:`FeatureMaker` makes it."""
    return FeatureMaker(layer).feature(geometry, values)


def features_of(layer: QgsVectorLayer, site_ids: Iterable[str], names: Sequence[str] = ()) -> dict[str, QgsFeature]:
    """The features of ``layer`` (the proposed sites) with these ids, unsaved ones too, by id.

    They carry their geometry and, of the attributes, ``id`` and ``names`` (all of them where none are given).
    """
    wanted = list(dict.fromkeys(site_ids))
    found: dict[str, QgsFeature] = {}
    for start in range(0, len(wanted), IDS_AT_ONCE):
        ids = ", ".join(QgsExpression.quotedString(site_id) for site_id in wanted[start : start + IDS_AT_ONCE])
        request = QgsFeatureRequest().setFilterExpression(f'"id" IN ({ids})')
        if names:
            request.setSubsetOfAttributes(["id", *names], layer.fields())
        for feature in layer.getFeatures(request):
            found[text_of(feature["id"])] = feature
    return found
