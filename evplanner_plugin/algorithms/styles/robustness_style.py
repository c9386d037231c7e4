"""The robustness map's style: in which share of the draws each place is among the best."""

from __future__ import annotations

from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsRendererRange,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ...errors import QT_TRANSLATE_NOOP
from .symbols import place_symbol, struck_symbol

CLASSES = (
    (0.9, 1.0, "#440154", QT_TRANSLATE_NOOP("robustness_style", "90 – 100 % of the draws (stable)")),
    (0.5, 0.9, "#31688e", QT_TRANSLATE_NOOP("robustness_style", "50 – 90 %")),
    (0.1, 0.5, "#35b779", QT_TRANSLATE_NOOP("robustness_style", "10 – 50 %")),
    (1e-9, 0.1, "#b5de2b", QT_TRANSLATE_NOOP("robustness_style", "0 – 10 %")),
    (0.0, 0.0, "#e8e8e8", QT_TRANSLATE_NOOP("robustness_style", "Never in the top")),
    (-1.0, -0.5, "#b0b0b0", QT_TRANSLATE_NOOP("robustness_style", "Struck by a rule")),
)
"""Lower and upper share of the draws, colour, label; best first, as a legend is read. The colours are steps of
viridis turned round, which is told apart with any colour vision and in grey, as on the potential map."""


def style_robustness(layer: QgsVectorLayer, top: int) -> None:
    """Give ``layer`` (an output of ``robustness``) its classes, legend, field names and map tip."""
    renderer = QgsGraduatedSymbolRenderer('coalesce("top_share", -1)')
    for lower, upper, colour, label in CLASSES:
        symbol = struck_symbol(layer) if lower < 0 else place_symbol(layer, QColor(colour))
        renderer.addClassRange(QgsRendererRange(lower, upper, symbol, _translated(label)))
    layer.setRenderer(renderer)
    for name, alias in _aliases(top).items():
        index = layer.fields().lookupField(name)
        if index >= 0:
            layer.setFieldAlias(index, alias)
    layer.setMapTipTemplate(_map_tip(top))
    layer.setDisplayExpression('"rank"')
    layer.triggerRepaint()
    layer.emitStyleChanged()


def _aliases(top: int) -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "cell": translate("robustness_style", "Cell"),
        "score": translate("robustness_style", "Score (0–1)"),
        "rank": translate("robustness_style", "Rank"),
        "top_share": translate("robustness_style", "Share of the draws in the top {top}").format(top=top),
        "rank_low": translate("robustness_style", "Rank, best (5 %)"),
        "rank_high": translate("robustness_style", "Rank, worst (95 %)"),
    }


def _map_tip(top: int) -> str:
    """Three lines; only figures of the plugin's own fields, so nothing needs escaping."""
    translate = QCoreApplication.translate
    rank = translate("robustness_style", "Rank {rank}; in 90 % of the draws between {low} and {high}")
    share = translate("robustness_style", "In the top {top} in {share} % of the draws")
    struck = translate("robustness_style", "Struck by a rule")
    rank = rank.format(rank='[% "rank" %]', low='[% "rank_low" %]', high='[% "rank_high" %]')
    share = share.format(top=top, share='[% round(100 * "top_share") %]')
    lines = f"<p>{rank}<br>{share}</p>"
    return (
        f'<div style="display: [% if("rank" IS NULL, \'none\', \'block\') %]">{lines}</div>'
        f'<div style="display: [% if("rank" IS NULL, \'block\', \'none\') %]"><p>{struck}</p></div>'
    )


def _translated(text: str) -> str:
    return QCoreApplication.translate("robustness_style", text)
