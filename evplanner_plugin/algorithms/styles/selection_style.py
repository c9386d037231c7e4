"""The style of sites selected on a potential map."""

from __future__ import annotations

from qgis.core import (
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)


def style_selection(layer: QgsVectorLayer) -> None:
    """Give ``layer`` (an output of ``selectsites``) rings with the rank, so that the map beneath stays readable."""
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "size": "4", "color": "255,255,255,120", "outline_color": "#c51b7d", "outline_width": "0.8"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    settings = QgsPalLayerSettings()
    settings.fieldName = "rank"
    text = QgsTextFormat()
    text.setSize(8)
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    text.setBuffer(buffer)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
