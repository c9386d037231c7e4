"""The legend of a report: only what the map shows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGraduatedSymbolRenderer,
    QgsLayoutItemLegend,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsRenderContext,
    QgsVectorLayer,
)

_MOST_LOOKED_AT = 20_000
"""Features of a layer above which all entries are shown: looking at each would keep the window waiting."""


def fill_legend(legend: QgsLayoutItemLegend, layers: Sequence[QgsMapLayer]) -> None:
    """Let ``legend`` explain ``layers``, from the top down (main thread)."""
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in layers:
        root.addLayer(layer)
        # A legend reads [% … %] in names as an expression, and the name of a layer may be anybody's.
        node = root.findLayer(layer.id())
        if node is None:
            continue
        if "[%" in layer.name():
            node.setCustomProperty("legend/title-label", layer.name().replace("[%", "[ %"))
        shown = _entries_that_occur(layer)
        if shown == []:
            root.removeChildNode(node)
        elif shown is not None:
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, shown)
            legend.model().refreshLayerLegend(node)
    legend.adjustBoxSize()


def _entries_that_occur(layer: QgsMapLayer) -> list[int] | None:
    """Which entries of a categorised layer's legend its features need; None for all of them.

    A status that no site has yet would only take room.
    """
    if not isinstance(layer, QgsVectorLayer) or layer.featureCount() > _MOST_LOOKED_AT:
        return None
    renderer = layer.renderer().clone()
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        return None
    context = QgsRenderContext()
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    renderer.startRender(context, layer.fields())
    used = set()
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        used |= set(renderer.legendKeysForFeature(feature, context))
    renderer.stopRender(context)
    return [number for number, item in enumerate(renderer.legendSymbolItems()) if item.ruleKey() in used]
