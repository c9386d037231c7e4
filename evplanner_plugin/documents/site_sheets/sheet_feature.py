"""The row of a site as a feature, for expressions in a layout that ask for its columns."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsFeature, QgsFields

from ...compat import field


def site_feature(columns: Mapping[str, object]) -> QgsFeature:
    """A feature without geometry that has just ``columns``, their values as numbers or text."""
    fields = QgsFields()
    for name, value in columns.items():
        fields.append(field(name, _kind(value)))
    feature = QgsFeature(fields)
    feature.setAttributes(
        [value if value is None or _kind(value) != "text" else str(value) for value in columns.values()]
    )
    feature.setValid(True)
    return feature


def _kind(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return "text"
    return "long" if isinstance(value, int) else "double"
