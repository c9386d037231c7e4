"""The map tool with which a site is drawn or moved: snapping to streets and bays, with a line from another site."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand, QgsSnapIndicator
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ....compat import LINE_GEOMETRY
from .site_snapping import SiteSnapping

_FREELY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_FREELY_KEYS = (Qt.Key.Key_Control, Qt.Key.Key_Shift)


class DrawSiteTool(QgsMapTool):
    """A click on the map gives a point in the sites' CRS. Ctrl or Shift places freely, Esc leaves."""

    drawn = pyqtSignal(QgsPointXY)
    nowhere = pyqtSignal()
    """The click lies where the sites' CRS has no place for it."""
    left = pyqtSignal()
    """The user pressed Esc."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__(canvas)
        self._project = project
        self._crs = QgsCoordinateReferenceSystem()
        self._anchor: QgsPointXY | None = None
        self._pointer: QgsPointXY | None = None
        self.snapping = SiteSnapping(canvas, project, self)
        self.indicator = QgsSnapIndicator(canvas)
        self._line: QgsRubberBand | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def begin(self, crs: QgsCoordinateReferenceSystem, anchor: QgsPointXY | None = None) -> None:
        """Draw in ``crs``, the one of the sites' layer; with a line from ``anchor`` (in that CRS) if there is one."""
        self._crs, self._anchor = crs, anchor
        self.snapping.prepare()
        self._hide()

    @property
    def line_shown(self) -> bool:
        """Whether a line goes from the anchor to the pointer."""
        return self._line is not None

    def canvasMoveEvent(self, event) -> None:
        """Show where a click would snap to."""
        self._pointer = self.toMapCoordinates(event.pos())
        self._show(event.modifiers())

    def canvasReleaseEvent(self, event) -> None:
        """Tell where the user clicked."""
        if event.button() != Qt.MouseButton.LeftButton or not self._crs.isValid():
            return
        self._pointer = self.toMapCoordinates(event.pos())
        point = self._show(event.modifiers())
        try:
            self.drawn.emit(self._transform(False).transform(point))
        except QgsCsException:
            self.nowhere.emit()

    def keyPressEvent(self, event) -> None:
        """Leave with Esc; place freely while Ctrl or Shift is held."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.left.emit()
        elif event.key() in _FREELY_KEYS and self._pointer is not None:
            self._show(_FREELY)

    def keyReleaseEvent(self, event) -> None:
        """Snap again."""
        if event.key() in _FREELY_KEYS and self._pointer is not None:
            self._show(Qt.KeyboardModifier.NoModifier)

    def deactivate(self) -> None:
        """Take everything drawn off the map."""
        self._hide()
        self.snapping.forget()
        super().deactivate()

    def _show(self, modifiers) -> QgsPointXY:
        """Show the match at the pointer and the line to it; returns the point in the map's CRS."""
        point = QgsPointXY(self._pointer)
        free = bool(modifiers & _FREELY)
        match = None if free else self.snapping.snap(point)
        if match is not None and match.isValid():
            self.indicator.setMatch(match)
            point = match.point()
        else:
            self.indicator.setVisible(False)
        self._draw_line(point)
        return point

    def _draw_line(self, point: QgsPointXY) -> None:
        if self._anchor is None:
            return
        try:
            start = self._transform(True).transform(self._anchor)
        except QgsCsException:
            return
        if self._line is None:
            self._line = QgsRubberBand(self.canvas(), LINE_GEOMETRY)
            self._line.setColor(self.canvas().palette().highlight().color())
            self._line.setWidth(2)
            self._line.setLineStyle(Qt.PenStyle.DashLine)
        self._line.reset(LINE_GEOMETRY)
        self._line.addPoint(start, False)
        self._line.addPoint(point)

    def _hide(self) -> None:
        self._pointer = None
        self.indicator.setVisible(False)
        if self._line is not None:
            self.canvas().scene().removeItem(self._line)
            self._line = None

    def _transform(self, to_map: bool) -> QgsCoordinateTransform:
        of_map = self.canvas().mapSettings().destinationCrs()
        pair = (self._crs, of_map) if to_map else (of_map, self._crs)
        return QgsCoordinateTransform(*pair, self._project)
