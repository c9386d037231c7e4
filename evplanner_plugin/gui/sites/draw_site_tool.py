"""The map tool with which a proposed site is drawn."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal


class DrawSiteTool(QgsMapTool):
    """A click on the map gives a point in the sites' CRS; Esc leaves."""

    drawn = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__(canvas)
        self._project = project
        self._crs = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def set_crs(self, crs) -> None:
        """Draw in ``crs``, the one of the sites' layer."""
        self._crs = crs

    def canvasReleaseEvent(self, event) -> None:
        """Tell where the user clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._crs is None:
            return
        from_map = self.canvas().mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(from_map, self._crs, self._project)
        self.drawn.emit(transform.transform(QgsPointXY(event.mapPoint())))

    def keyPressEvent(self, event) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.canvas().unsetMapTool(self)
