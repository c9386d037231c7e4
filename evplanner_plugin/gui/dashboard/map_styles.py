"""Styles that a card puts on the map: a layer coloured by a column, and the areas by their gap."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ...compat import field
from ...documents.insight.card import MapAction
from ...documents.local_figures import number as written

COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442")
"""Okabe and Ito's colours, which the colour-blind can tell apart (https://jfly.uni-koeln.de/color/)."""

OTHERS = "#8c8c8c"
SHORT = ("#fee8c8", "#fdbb84", "#ef6548", "#b30000")
"""From a small gap to a large one."""

ENOUGH = "#d9e6f2"
GAP_LAYER = "evplanner/gap"
"""Custom property by which the layer of gaps is found again."""


def colour(layer: QgsVectorLayer, action: MapAction) -> None:
    """Colour ``layer`` by ``action``, in a style of its own beside the present one; once more goes back.

    The style can also be chosen and left in the layer's menu *Styles*. The first groups get colours, the rest grey.
    """
    manager = layer.styleManager()
    name, before = action.name, layer.customProperty(f"evplanner/style_before_{action.column}", "")
    if manager.currentStyle() == name:
        manager.setCurrentStyle(before if before in manager.styles() else manager.styles()[0])
        return
    present = manager.currentStyle()
    symbol = _symbol(layer)
    if name not in manager.styles():
        manager.addStyleFromLayer(name)
    manager.setCurrentStyle(name)
    categories = []
    for number, (title, values) in enumerate(action.groups.items()):
        own = symbol.clone()
        own.setColor(QColor(COLOURS[number] if number < len(COLOURS) else OTHERS))
        categories.append(QgsRendererCategory(list(values), own, title))
    rest = symbol.clone()
    rest.setColor(QColor(OTHERS))
    categories.append(QgsRendererCategory("", rest, QCoreApplication.translate("MapStyles", "Other or not known")))
    layer.setRenderer(QgsCategorizedSymbolRenderer(action.column, categories))
    layer.setCustomProperty(f"evplanner/style_before_{action.column}", present)
    layer.triggerRepaint()


def gap_layer(project: QgsProject, areas: QgsVectorLayer, action: MapAction) -> QgsVectorLayer:
    """A layer of the areas with their gap, made anew in ``project`` where there was one; under all points.

    It lives in memory only: it is a picture of the last forecast, and can be made again at any time.
    """
    for layer in list(project.mapLayers().values()):
        if layer.customProperty(GAP_LAYER):
            project.removeMapLayer(layer.id())
    made = QgsVectorLayer(f"MultiPolygon?crs={areas.crs().authid()}", action.name, "memory")
    provider = made.dataProvider()
    provider.addAttributes([field("id", "text"), field("name", "text"), field("gap", "double")])
    made.updateFields()
    features = []
    for area in areas.getFeatures():
        amount = action.amounts.get(str(area["id"]))
        if amount is None:
            continue
        feature = QgsFeature(made.fields())
        feature.setGeometry(area.geometry())
        feature.setAttributes([str(area["id"]), str(area["name"]), float(amount)])
        features.append(feature)
    provider.addFeatures(features)
    made.updateExtents()
    made.setCustomProperty(GAP_LAYER, "1")
    made.setCustomProperty("skipMemoryLayersCheck", 1)
    made.setRenderer(_gap_renderer(action))
    _label_gap(made)
    project.addMapLayer(made, False)
    root = project.layerTreeRoot()
    node = root.findLayer(areas.id())
    parent = node.parent() if node is not None else root
    parent.insertLayer(parent.children().index(node) if node is not None else 0, made)
    return made


def _symbol(layer: QgsVectorLayer) -> QgsSymbol:
    """The symbol that the layer is drawn with, the first of several."""
    renderer = layer.renderer()
    items = renderer.legendSymbolItems() if renderer is not None else []
    found = next((item.symbol() for item in items if item.symbol() is not None), None)
    return found.clone() if found is not None else QgsMarkerSymbol.createSimple({"name": "circle", "size": "3.2"})


def _gap_renderer(action: MapAction) -> QgsGraduatedSymbolRenderer:
    """Blue where there is enough, four classes of equal width from yellow to red where there is too little."""
    worst = max([*action.amounts.values(), 1.0])
    step = math.ceil(worst / len(SHORT))
    ranges = [_range(min([*action.amounts.values(), 0.0]), 0.0, ENOUGH,
                     QCoreApplication.translate("MapStyles", "Enough"))]  # fmt: skip
    for number, shade in enumerate(SHORT):
        low, high = number * step, (number + 1) * step
        ranges.append(_range(low, high, shade, f"{written(low, 0)} – {written(high, 0)} {action.unit}"))
    return QgsGraduatedSymbolRenderer("gap", ranges)


def _range(low: float, high: float, shade: str, label: str) -> QgsRendererRange:
    symbol = QgsFillSymbol.createSimple({"color": shade, "outline_color": "#4d4d4d", "outline_width": "0.26"})
    symbol.setOpacity(0.75)
    return QgsRendererRange(low, high, symbol, label)


def _label_gap(layer: QgsVectorLayer) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = "round(\"gap\")"
    settings.isExpression = True
    letters = QgsTextFormat()
    bold = letters.font()
    bold.setBold(True)
    letters.setFont(bold)
    letters.setSize(12)
    letters.setColor(QColor("#1a1a1a"))
    around = QgsTextBufferSettings()
    around.setEnabled(True)
    around.setSize(1.0)
    around.setColor(QColor("#ffffff"))
    letters.setBuffer(around)
    settings.setFormat(letters)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
