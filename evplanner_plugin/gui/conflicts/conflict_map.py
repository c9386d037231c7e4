"""A small map of a feature in conflict: where it was, where each side has it, and a click for a place of its own."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapToolEmitPoint, QgsMapToolPan, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QPointF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ... import compat
from ..panel import sentence_label, show_sentence
from .conflict_choices import LATER, MINE, OWN, THEIRS
from .conflict_model import choice_title
from .conflict_text import GEOMETRY, distance_text

BASE = "base"
COLOURS = {BASE: "#5f6b73", MINE: "#31688e", THEIRS: "#d95f02", OWN: "#1b9e77"}
_SHAPES = {
    BASE: QgsVertexMarker.IconType.ICON_X,
    MINE: QgsVertexMarker.IconType.ICON_CIRCLE,
    THEIRS: QgsVertexMarker.IconType.ICON_RHOMBUS,
    OWN: QgsVertexMarker.IconType.ICON_TRIANGLE,
}
"""A shape and a colour each: nobody needs to tell the colours apart."""

LEAST_METRES = 60.0
"""Width of the smallest piece of map shown: enough to recognise the street."""


class ConflictMap(QWidget):
    """``chosen`` carries a side (mine, theirs, later); ``placed`` a point in the workspace's CRS."""

    chosen = pyqtSignal(str)
    placed = pyqtSignal(QgsPointXY)

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerConflictMap")
        self._session = session
        self._crs = QgsCoordinateReferenceSystem()
        self._drawn: list = []
        self.canvas = QgsMapCanvas(self)
        self.canvas.setObjectName("EvPlannerConflictCanvas")
        self.canvas.enableAntiAliasing(True)
        self.canvas.setCanvasColor(Qt.GlobalColor.white)
        self.canvas.setMinimumSize(200, 160)
        self.canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._pan = QgsMapToolPan(self.canvas)
        self._place = QgsMapToolEmitPoint(self.canvas)
        self._place.setCursor(Qt.CursorShape.CrossCursor)
        self._place.canvasClicked.connect(self._clicked)
        self.canvas.setMapTool(self._pan)
        self.sentence = sentence_label("EvPlannerConflictDistance")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.sentence)
        column.addLayout(self._buttons_and_legend())

    def release(self) -> None:
        """Let go of what is drawn and of the map tools before the canvas goes."""
        self._clear()
        self.canvas.unsetMapTool(self.canvas.mapTool())
        self.canvas.stopRendering()

    def show_places(self, places: dict[str, Any], epsg: int, choice: str, *, choosing: bool) -> None:
        """Show geometries (shapely, in the CRS ``epsg``) of base, mine, theirs and own.

        ``choosing``: whether the place is one of the things to decide about; else the map only informs.
        """
        self._crs = QgsCoordinateReferenceSystem.fromEpsgId(epsg)
        self.canvas.setDestinationCrs(self._session.project.crs())
        self.canvas.setLayers(self._session.iface.mapCanvas().layers())
        for button in self.buttons.values():
            button.setVisible(choosing)
        points = all(shape is None or shape.geom_type == "Point" for shape in places.values())
        self.buttons[OWN].setVisible(choosing and points)
        self.set_choice(choice)
        self.draw(places)
        self._zoom_to(places)
        self.canvas.refresh()

    def draw(self, places: dict[str, Any]) -> None:
        """Draw the geometries anew, without moving the map."""
        self._clear()
        shapes = {name: self._on_map(shape) for name, shape in places.items()}
        was = shapes.get(BASE)
        if any(name != BASE and _same(shape, was) for name, shape in shapes.items()):
            shapes[BASE] = None
        for name in (BASE, THEIRS, MINE, OWN):
            shape = shapes.get(name)
            if shape is None:
                continue
            if shape.type() == compat.POINT_GEOMETRY:
                if was is not None and name != BASE and was.type() == compat.POINT_GEOMETRY:
                    self._line(was, shape, COLOURS[name])
                self._marker(name, shape.asPoint())
            else:
                self._outline(name, shape)
        choosing = self.buttons[MINE].isVisibleTo(self)
        for name, widget in self.legend.items():
            widget.setVisible(shapes.get(name) is not None and (name == BASE or not choosing))
        show_sentence(self.sentence, self._said(places))

    def start_placing(self) -> None:
        """Let the next clicks on the map give the feature a place of its own."""
        self.canvas.setMapTool(self._place)
        self.buttons[OWN].setChecked(True)
        show_sentence(self.sentence, self.tr("Click on the map where the feature belongs."))

    def set_choice(self, choice: str) -> None:
        """Show which side is chosen, without telling anybody."""
        self.canvas.setMapTool(self._place if choice == OWN else self._pan)
        self.buttons[choice].setChecked(True)

    def _buttons_and_legend(self) -> QHBoxLayout:
        row = QHBoxLayout()
        titles = {choice: choice_title(choice, GEOMETRY) for choice in (MINE, THEIRS, OWN, LATER)}
        self.buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        for choice, title in titles.items():
            button = QToolButton()
            button.setObjectName(f"EvPlannerConflictPlace_{choice}")
            button.setText(title)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if choice in COLOURS:
                button.setIcon(_legend_icon(choice))
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            group.addButton(button)
            button.clicked.connect(lambda checked=False, choice=choice: self._pressed(choice))
            self.buttons[choice] = button
            row.addWidget(button)
        row.addStretch(1)
        shown = {MINE: titles[MINE], THEIRS: titles[THEIRS], BASE: self.tr("Before")}
        self.legend = {name: _legend(name, title) for name, title in shown.items()}
        for widget in self.legend.values():
            row.addWidget(widget)
        return row

    def _pressed(self, choice: str) -> None:
        if choice == OWN:
            self.start_placing()
        else:
            self.canvas.setMapTool(self._pan)
            self.chosen.emit(choice)

    def _clicked(self, point: QgsPointXY, button) -> None:
        if button == Qt.MouseButton.LeftButton:
            back = QgsCoordinateTransform(self.canvas.mapSettings().destinationCrs(), self._crs, self._session.project)
            self.placed.emit(back.transform(QgsPointXY(point)))

    def _said(self, places: dict[str, Any]) -> str:
        """How far apart the places are, in words."""
        mine, theirs, base = (places.get(name) for name in (MINE, THEIRS, BASE))
        if mine is None or theirs is None or mine.is_empty or theirs.is_empty:
            return ""
        if mine.geom_type != "Point" or theirs.geom_type != "Point":
            return self.tr("The two outlines differ.")
        apart = distance_text(mine.distance(theirs))
        sentence = self.tr("Mine and theirs lie {distance} apart.").format(distance=apart)
        if base is not None and base.geom_type == "Point" and not base.is_empty:
            sentence += " " + self.tr("I moved it {mine}, they moved it {theirs}.").format(
                mine=distance_text(base.distance(mine)), theirs=distance_text(base.distance(theirs))
            )
        return sentence

    def _on_map(self, shape: Any) -> QgsGeometry | None:
        """A shapely geometry of the workspace as one in the map's CRS; ``None`` where there is none to show."""
        if shape is None or shape.is_empty:
            return None
        geometry = QgsGeometry.fromWkt(shape.wkt)
        to_map = QgsCoordinateTransform(self._crs, self.canvas.mapSettings().destinationCrs(), self._session.project)
        try:
            geometry.transform(to_map)
        except QgsCsException:
            return None
        return geometry

    def _marker(self, name: str, point: QgsPointXY) -> None:
        halo, marker = QgsVertexMarker(self.canvas), QgsVertexMarker(self.canvas)
        for each, size, width, colour in ((halo, 15, 6, "#ffffff"), (marker, 15, 3, COLOURS[name])):
            each.setIconType(_SHAPES[name])
            each.setIconSize(size)
            each.setPenWidth(width)
            each.setColor(QColor(colour))
            each.setCenter(point)
        if name != BASE:
            filling = QColor(COLOURS[name])
            filling.setAlpha(150)
            marker.setFillColor(filling)
        self._drawn += [halo, marker]

    def _line(self, start: QgsGeometry, end: QgsGeometry, colour: str) -> None:
        band = QgsRubberBand(self.canvas, compat.LINE_GEOMETRY)
        band.setColor(QColor(colour))
        band.setWidth(2)
        band.setLineStyle(Qt.PenStyle.DashLine)
        band.setToGeometry(QgsGeometry.fromPolylineXY([start.asPoint(), end.asPoint()]), None)
        self._drawn.append(band)

    def _outline(self, name: str, shape: QgsGeometry) -> None:
        band = QgsRubberBand(self.canvas, compat.POLYGON_GEOMETRY)
        band.setStrokeColor(QColor(COLOURS[name]))
        filling = QColor(COLOURS[name])
        filling.setAlpha(30)
        band.setFillColor(filling)
        band.setWidth(3)
        if name == BASE:
            band.setLineStyle(Qt.PenStyle.DashLine)
        band.setToGeometry(shape, None)
        self._drawn.append(band)

    def _zoom_to(self, places: dict[str, Any]) -> None:
        extent = QgsRectangle()
        for shape in places.values():
            geometry = self._on_map(shape)
            if geometry is not None:
                extent.combineExtentWith(geometry.boundingBox())
        if extent.isNull() and not any(places.values()):
            return
        side = max(extent.width(), extent.height()) * 1.8
        degrees = self.canvas.mapSettings().destinationCrs().isGeographic()
        side = max(side, LEAST_METRES / 111_000 if degrees else LEAST_METRES)
        centre = extent.center()
        self.canvas.setExtent(
            QgsRectangle(centre.x() - side / 2, centre.y() - side / 2, centre.x() + side / 2, centre.y() + side / 2)
        )

    def _clear(self) -> None:
        for item in self._drawn:
            self.canvas.scene().removeItem(item)
        self._drawn = []


def _same(shape: QgsGeometry | None, other: QgsGeometry | None) -> bool:
    """Whether both lie in the same place, so that drawing one of them is enough."""
    return shape is not None and other is not None and shape.hausdorffDistance(other) < 1e-9


def _legend(name: str, title: str) -> QWidget:
    """A shape of the map with what it stands for."""
    widget, shape = QWidget(), QLabel()
    shape.setPixmap(_legend_icon(name).pixmap(QSize(16, 16)))
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 4, 0, 4)
    row.addWidget(shape)
    row.addWidget(QLabel(title))
    return widget


def _legend_icon(name: str) -> QIcon:
    """The shape that stands on the map for ``name``."""
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(COLOURS[name]), 5))
    filling = QColor(COLOURS[name])
    filling.setAlpha(150)
    if name == BASE:
        painter.drawLine(7, 7, 25, 25)
        painter.drawLine(7, 25, 25, 7)
    else:
        painter.setBrush(filling)
        if name == MINE:
            painter.drawEllipse(6, 6, 20, 20)
        else:
            corners = [(16, 4), (28, 16), (16, 28), (4, 16)] if name == THEIRS else [(16, 5), (28, 27), (4, 27)]
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.end()
    return QIcon(pixmap)
