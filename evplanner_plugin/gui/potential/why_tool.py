"""The map tool that asks “why not here?”: a click anywhere on the map."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal

CLICK_REACH = 8
"""Pixels around the click within which a point counts as clicked."""


class WhyTool(QgsMapTool):
    """A click gives the point in the map's CRS and the reach of the click in map units; Esc leaves."""

    asked = pyqtSignal(QgsPointXY, float)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)

    def canvasReleaseEvent(self, event) -> None:
        """Tell where the user clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            reach = CLICK_REACH * self.canvas().mapUnitsPerPixel()
            self.asked.emit(QgsPointXY(self.toMapCoordinates(event.pos())), reach)

    def keyPressEvent(self, event) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.canvas().unsetMapTool(self)
