"""The style of tested points: how high each stands on the map that is tested."""

from __future__ import annotations

from qgis.core import QgsGraduatedSymbolRenderer, QgsRendererRange, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ...errors import QT_TRANSLATE_NOOP
from .symbols import place_symbol

CLASSES = (
    (0.8, 1.0, "#440154", QT_TRANSLATE_NOOP("backtest_style", "In the best fifth of the map")),
    (0.5, 0.8, "#31688e", QT_TRANSLATE_NOOP("backtest_style", "In the better half")),
    (0.0, 0.5, "#b5de2b", QT_TRANSLATE_NOOP("backtest_style", "In the lower half")),
    (-1.0, -0.5, "#b0b0b0", QT_TRANSLATE_NOOP("backtest_style", "Outside the map, or struck by a rule")),
)
"""Lower and upper share of the places that score less, colour, label; best first, as a legend is read."""


def style_backtest(layer: QgsVectorLayer) -> None:
    """Give ``layer`` (an output of ``backtest``) its classes, legend and field names."""
    translate = QCoreApplication.translate
    renderer = QgsGraduatedSymbolRenderer('coalesce("percentile", -1)')
    for lower, upper, colour, label in CLASSES:
        symbol = place_symbol(layer, QColor(colour))
        renderer.addClassRange(QgsRendererRange(lower, upper, symbol, translate("backtest_style", label)))
    layer.setRenderer(renderer)
    aliases = {
        "cell": translate("backtest_style", "Cell"),
        "score": translate("backtest_style", "Score under test (0–1)"),
        "percentile": translate("backtest_style", "Share of places that score less"),
        "block": translate("backtest_style", "Block of the map"),
        "in_map": translate("backtest_style", "On the map"),
    }
    for name, alias in aliases.items():
        index = layer.fields().lookupField(name)
        if index >= 0:
            layer.setFieldAlias(index, alias)
    layer.triggerRepaint()
    layer.emitStyleChanged()
