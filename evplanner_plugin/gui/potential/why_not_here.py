"""“Why not here?”: which candidate of a potential map lies where the user clicked, or how far the nearest is."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton

from ...compat import POLYGON_GEOMETRY
from .why_tool import WhyTool

_FIRST_LOOK = 50.0
"""Half the side in metres of the first square that is searched; each next one is four times as wide."""


@dataclass(frozen=True)
class Place:
    """A candidate: QGIS's id of its feature, and how far in metres it is from the click, 0 where it was hit."""

    feature_id: int
    distance: float


class WhyNotHere(QObject):
    """Joins a button that stays pressed with the map tool. ``hit`` brings QGIS's id of the feature that was clicked,
    ``missed`` a sentence where none was."""

    hit = pyqtSignal(int)
    missed = pyqtSignal(str)

    def __init__(self, iface, project: QgsProject, button: QAbstractButton, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface, self._project, self._button = iface, project, button
        self._layer: QgsVectorLayer | None = None
        self._former = None
        self._tool: WhyTool | None = None
        button.setCheckable(True)
        button.setEnabled(False)
        if iface is not None:
            self._tool = WhyTool(iface.mapCanvas())
            self._tool.asked.connect(self.ask)
            self._tool.deactivated.connect(lambda: button.setChecked(False))
            button.clicked.connect(self._pressed)

    def show_map(self, layer: QgsVectorLayer | None) -> None:
        """Ask about the candidates of ``layer`` from now on; without one the tool is put away."""
        self._layer = layer
        self._button.setEnabled(layer is not None and self._tool is not None)
        if layer is None:
            self.leave()

    def ask(self, point: QgsPointXY, reach: float) -> None:
        """Tell what lies at ``point`` (in the map's CRS); ``reach`` is how wide a click is, in map units."""
        if self._layer is None:
            return
        crs = self._iface.mapCanvas().mapSettings().destinationCrs() if self._iface else self._layer.crs()
        try:
            place = candidate_at(self._layer, point, crs, reach, self._project)
        except QgsCsException:
            place = None
        if place is None:
            self.missed.emit(self.tr("There is no candidate anywhere near here."))
        elif place.distance > 0:
            metres = QLocale().toString(place.distance, "f", 0)
            sentence = self.tr("There is no candidate here: this place has no score. The nearest is {metres} m away.")
            self.missed.emit(sentence.format(metres=metres))
        else:
            self.hit.emit(place.feature_id)

    def leave(self) -> None:
        """Put the tool away."""
        if self._tool is not None and self._iface.mapCanvas().mapTool() is self._tool:
            self._iface.mapCanvas().unsetMapTool(self._tool)
            if self._former is not None:
                self._iface.mapCanvas().setMapTool(self._former)
        self._button.setChecked(False)

    def _pressed(self, checked: bool) -> None:
        if not checked:
            self.leave()
            return
        canvas = self._iface.mapCanvas()
        self._former = canvas.mapTool()
        canvas.setMapTool(self._tool)
        canvas.setFocus()


def candidate_at(
    layer: QgsVectorLayer, point: QgsPointXY, map_crs, reach: float, project: QgsProject
) -> Place | None:
    """The candidate of ``layer`` at ``point`` (in ``map_crs``), else the nearest one; ``None`` where there is none.

    A cell is hit where it holds the point, a candidate that is a point within ``reach`` (map units).
    """
    transform = QgsCoordinateTransform(map_crs, layer.crs(), project)
    here = transform.transform(point)
    tolerance = 0.0
    if layer.geometryType() != POLYGON_GEOMETRY:
        tolerance = here.distance(transform.transform(QgsPointXY(point.x() + reach, point.y())))
    nearest = _nearest(layer, here)
    if nearest is None or nearest.distance > tolerance:
        return nearest
    return Place(nearest.feature_id, 0.0)


def _nearest(layer: QgsVectorLayer, here: QgsPointXY) -> Place | None:
    """The feature of ``layer`` nearest to ``here`` (in its CRS), found in squares that grow until one holds some."""
    extent = layer.extent()
    if extent.isEmpty() and not layer.featureCount():
        return None
    everything = extent.width() + extent.height() + _to_extent(extent, here)
    half = _FIRST_LOOK
    found = None
    while found is None and half < 4 * everything + _FIRST_LOOK:
        found = _nearest_within(layer, here, half)
        half *= 4
    if found is not None and found.distance > half / 4:
        # In the corner of the square; there may be a nearer one just outside its sides.
        found = _nearest_within(layer, here, found.distance)
    return found


def _nearest_within(layer: QgsVectorLayer, here: QgsPointXY, half: float) -> Place | None:
    point = QgsGeometry.fromPointXY(here)
    box = point.boundingBox()
    box.grow(half)
    request = QgsFeatureRequest().setFilterRect(box).setSubsetOfAttributes([])
    best = None
    for feature in layer.getFeatures(request):
        distance = feature.geometry().distance(point)
        if distance >= 0 and (best is None or distance < best.distance):
            best = Place(feature.id(), distance)
    return best


def _to_extent(extent, here: QgsPointXY) -> float:
    aside = max(extent.xMinimum() - here.x(), here.x() - extent.xMaximum(), 0.0)
    beyond = max(extent.yMinimum() - here.y(), here.y() - extent.yMaximum(), 0.0)
    return math.hypot(aside, beyond)
