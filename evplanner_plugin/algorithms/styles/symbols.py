"""Symbols of places on maps of results: filled cells or dots, and hatching for what a rule struck."""

from __future__ import annotations

from qgis.core import QgsFillSymbol, QgsLinePatternFillSymbolLayer, QgsMarkerSymbol, QgsSymbol, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from ...compat import POINT_GEOMETRY, POLYGON_GEOMETRY

_STRUCK_COLOUR = "#b0b0b0"
_OPACITY = 0.8


def place_symbol(layer: QgsVectorLayer, colour: QColor) -> QgsSymbol:
    """Return the symbol of a place: a fill without outline, a dot with a white one, or QGIS's own for lines."""
    if layer.geometryType() == POLYGON_GEOMETRY:
        symbol = QgsFillSymbol.createSimple({"outline_style": "no"})
    elif layer.geometryType() == POINT_GEOMETRY:
        symbol = QgsMarkerSymbol.createSimple({"name": "circle", "size": "2.4", "outline_color": "#ffffff"})
    else:
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    symbol.setColor(colour)
    symbol.setOpacity(_OPACITY)
    return symbol


def struck_symbol(layer: QgsVectorLayer) -> QgsSymbol:
    """Return the symbol of a place that a rule struck: grey, cells hatched."""
    symbol = place_symbol(layer, QColor(_STRUCK_COLOUR))
    if layer.geometryType() == POLYGON_GEOMETRY:
        hatch = QgsLinePatternFillSymbolLayer()
        hatch.setLineAngle(45)
        hatch.setDistance(1.2)
        hatch.setLineWidth(0.2)
        hatch.setColor(QColor(_STRUCK_COLOUR))
        symbol.changeSymbolLayer(0, hatch)
    return symbol
