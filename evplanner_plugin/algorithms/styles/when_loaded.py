"""Styling a result once QGIS has loaded it into the project."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingLayerPostProcessorInterface, QgsVectorLayer


class StyleWhenLoaded(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer its name and its style; use :func:`style_when_loaded`."""

    waiting: list[StyleWhenLoaded] = []
    """QGIS does not keep post-processors alive; each stays here until it has done its work."""

    def __init__(self, name: str, style: Callable[[QgsVectorLayer], None]) -> None:
        super().__init__()
        self._name = name
        self._style = style

    def postProcessLayer(self, layer, context, feedback) -> None:
        """Style ``layer`` (main thread)."""
        if isinstance(layer, QgsVectorLayer):
            self._style(layer)
            layer.setName(self._name)
        if self in self.waiting:
            self.waiting.remove(self)


def style_when_loaded(context, destination: str, name: str, style: Callable[[QgsVectorLayer], None]) -> None:
    """Have the output ``destination`` called ``name`` and given its ``style``, if QGIS is going to load it."""
    if context.willLoadLayerOnCompletion(destination):
        made = StyleWhenLoaded(name, style)
        StyleWhenLoaded.waiting.append(made)
        details = context.layerToLoadOnCompletionDetails(destination)
        details.name = name
        details.setPostProcessor(made)
