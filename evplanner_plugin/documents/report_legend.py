"""The legend of a report: only what the map shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGraduatedSymbolRenderer,
    QgsLayerTreeLayer,
    QgsLayoutItemLegend,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsRenderContext,
    QgsVectorLayer,
)

from .legend_words import LegendWords

_MOST_LOOKED_AT = 20_000
"""Features of a layer above which all entries are shown: looking at each would keep the window waiting."""


def fill_legend(
    legend: QgsLayoutItemLegend, layers: Sequence[QgsMapLayer], titles: Sequence[Mapping[str, str]] = ()
) -> None:
    """Let ``legend`` explain ``layers``, from the top down (main thread).

    What the plugin itself says comes in the language of the document, ``titles`` (texts by language) too.
    """
    words = LegendWords(titles)
    legend.setTitle(words(legend.title()))
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in layers:
        root.addLayer(layer)
        # A legend reads [% … %] in names as an expression, and the name of a layer may be anybody's.
        node = root.findLayer(layer.id())
        if node is None:
            continue
        name = words(layer.name()).replace("[%", "[ %")
        if name != layer.name():
            node.setCustomProperty("legend/title-label", name)
        _label(node, layer, words)
        shown = _entries_that_occur(layer)
        if shown == []:
            root.removeChildNode(node)
            continue
        if shown is not None:
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, shown)
        legend.model().refreshLayerLegend(node)
    legend.adjustBoxSize()


def _label(node: QgsLayerTreeLayer, layer: QgsMapLayer, words: LegendWords) -> None:
    """Call the entries of a layer as the document does; those that somebody named keep their names."""
    if not isinstance(layer, QgsVectorLayer) or layer.renderer() is None:
        return
    for number, item in enumerate(layer.renderer().legendSymbolItems()):
        label = words(item.label())
        if label != item.label():
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, label)


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
