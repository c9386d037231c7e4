"""The map goes where the selected site is: near enough to read, no nearer than the user looks already."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsPointXY, QgsRectangle, QgsVectorLayer

WIDEST_SCALE = 5000.0
"""1:5,000: from there on streets and house numbers of Flemish base maps can be read; wider views are narrowed."""

CLOSE_SCALE = 2500.0

MIDDLE = 0.7
"""Share of the map, around its centre, within which a site needs no panning."""


class MapFollower:
    """Moves one canvas. Without a canvas (no window) it does nothing."""

    def __init__(self, canvas) -> None:
        self._canvas = canvas

    def follow(self, layer: QgsVectorLayer | None, feature_id: int, x: float | None, y: float | None) -> None:
        """Have the site at (x, y), in the layer's CRS, on the map at a readable scale, and flash it."""
        point = self._on_map(layer, x, y)
        if point is None:
            return
        if self._canvas.scale() > WIDEST_SCALE:
            self._canvas.setCenter(point)
            self._canvas.zoomScale(WIDEST_SCALE)
        elif not self._middle().contains(point):
            self._canvas.setCenter(point)
            self._canvas.refresh()
        self._canvas.flashFeatureIds(layer, [feature_id])

    def zoom(self, layer: QgsVectorLayer | None, feature_id: int, x: float | None, y: float | None) -> None:
        """Centre on the site, at a street's scale."""
        point = self._on_map(layer, x, y)
        if point is None:
            return
        self._canvas.setCenter(point)
        self._canvas.zoomScale(min(self._canvas.scale(), CLOSE_SCALE))
        self._canvas.flashFeatureIds(layer, [feature_id])

    @staticmethod
    def select(layer: QgsVectorLayer | None, feature_ids: Iterable[int]) -> None:
        """Select the sites on the map, unless they are already."""
        if layer is None:
            return
        wanted = set(feature_ids)
        if set(layer.selectedFeatureIds()) != wanted:
            layer.selectByIds(list(wanted))

    def _on_map(self, layer: QgsVectorLayer | None, x: float | None, y: float | None) -> QgsPointXY | None:
        if self._canvas is None or layer is None or x is None or y is None:
            return None
        return self._canvas.mapSettings().layerToMapCoordinates(layer, QgsPointXY(x, y))

    def _middle(self) -> QgsRectangle:
        middle = QgsRectangle(self._canvas.extent())
        middle.scale(MIDDLE)
        return middle
