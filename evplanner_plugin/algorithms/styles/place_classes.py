"""Maps of results whose places fall into a few classes: colours, a legend in QGIS's language, the first on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...compat import POINT_GEOMETRY, POLYGON_GEOMETRY

GOOD, FAIR, DOUBTFUL, BAD = "#542788", "#b2abd2", "#fdb863", "#b35806"
"""Steps of ColorBrewer's PuOr, as on the gap map: told apart with any colour vision, and in grey by their depth."""

UNKNOWN = "#bdbdbd"


@dataclass(frozen=True)
class PlaceClass:
    """A class: the ``value`` that the map's expression gives for it, its colour, and its ``label`` as it is shown."""

    value: str
    colour: str
    label: str


def style_classes(layer: QgsVectorLayer, expression: str, classes: Sequence[PlaceClass], name_field: str) -> None:
    """Colour the features of ``layer`` by what ``expression`` gives; ``classes`` in the order of the legend.

    Where places lie upon each other, the class that stands first in the legend is on top. ``name_field`` is the field
    that a feature is called by.
    """
    renderer = QgsCategorizedSymbolRenderer(expression)
    for each in classes:
        renderer.addCategory(QgsRendererCategory(each.value, _symbol(layer, QColor(each.colour)), each.label))
    values = ", ".join(QgsExpression.quotedString(each.value) for each in classes)
    lowest_first = QgsFeatureRequest.OrderByClause(f"array_find(array({values}), {expression})", False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([lowest_first]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setDisplayExpression(QgsExpression.quotedColumnRef(name_field))
    layer.triggerRepaint()
    layer.emitStyleChanged()


def _symbol(layer: QgsVectorLayer, colour: QColor):
    outline = {"outline_color": "#4d4d4d", "outline_width": "0.2"}
    if layer.geometryType() == POLYGON_GEOMETRY:
        symbol = QgsFillSymbol.createSimple(outline)
    elif layer.geometryType() == POINT_GEOMETRY:
        symbol = QgsMarkerSymbol.createSimple({"name": "circle", "size": "2.8", **outline})
    else:
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    symbol.setColor(colour)
    symbol.setOpacity(0.85)
    return symbol
