"""Snapping to streets and parking bays while a site is drawn, whatever snapping the project has switched on."""

from __future__ import annotations

from qgis.core import QgsPointLocator, QgsPointXY, QgsProject, QgsSnappingConfig, QgsSnappingUtils, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapCanvasSnappingUtils
from qgis.PyQt.QtCore import QObject

from ....compat import (
    LINE_GEOMETRY,
    PIXELS,
    POINT_GEOMETRY,
    POLYGON_GEOMETRY,
    SNAP_BY_LAYER,
    SNAP_CENTROID,
    SNAP_SEGMENT,
    SNAP_VERTEX,
)
from ....documents.workspace_project import layer_of

TOLERANCE = 12.0
"""Pixels within which the pointer snaps: as far as a finger's or a mouse's unsteadiness goes."""

_STREETS = {"street", "streets", "straat", "straten", "weg", "wegen", "wegsegment", "wegenregister", "rue", "rues"}
_BAYS = {"parking", "parkeren", "parkeervak", "parkeervakken", "parkeerplaats", "parkeerplaatsen", "bay", "bays"}
"""What layers of the project are called that hold streets or bays, where the workspace has none."""


class SiteSnapping(QObject):
    """Finds the street or bay at the pointer. Reads indexes in the background: until one is there, nothing snaps."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._snapping = QgsMapCanvasSnappingUtils(canvas, self)
        # Only what lies around the pointer is indexed: a region has millions of streets.
        self._snapping.setIndexingStrategy(QgsSnappingUtils.IndexingStrategy.IndexExtent)
        self._snapping.setMapSettings(canvas.mapSettings())

    def prepare(self) -> int:
        """Snap to the layers that the project has now; returns how many there are."""
        config = QgsSnappingConfig()
        config.setEnabled(True)
        config.setMode(SNAP_BY_LAYER)
        layers = snapped_layers(self._project)
        for layer, kinds in layers:
            one = QgsSnappingConfig.IndividualLayerSettings(True, kinds, TOLERANCE, PIXELS)
            config.setIndividualLayerSettings(layer, one)
        self._snapping.setConfig(config)
        return len(layers)

    def forget(self) -> None:
        """Let go of the layers and of what was read of them."""
        self._snapping.setConfig(QgsSnappingConfig())
        self._snapping.clearAllLocators()

    def snap(self, point: QgsPointXY) -> QgsPointLocator.Match:
        """What lies at ``point`` (in the map's CRS); an invalid match where nothing does, or is not read yet."""
        return self._snapping.snapToMap(point, None, True)


def snapped_layers(project: QgsProject) -> list[tuple[QgsVectorLayer, object]]:
    """Layers of streets and bays with the parts that count: the workspace's, else those that are called so."""
    from ....algorithms.layers.role_finder import words_in

    found: list[tuple[QgsVectorLayer, object]] = []
    for table, words, kinds in (("parking_bay", _BAYS, None), ("street", _STREETS, (LINE_GEOMETRY,))):
        own = layer_of(project, table)
        layers = [own] if own is not None else [
            layer for layer in project.mapLayers().values()
            if isinstance(layer, QgsVectorLayer) and layer.isValid() and words & words_in(layer.name())
        ]  # fmt: skip
        found += [
            (layer, _parts(layer)) for layer in layers
            if _parts(layer) is not None and (kinds is None or layer.geometryType() in kinds)
        ]  # fmt: skip
    return found


def _parts(layer: QgsVectorLayer):
    """A point as it is, a line along its length, an area along its sides and in its middle."""
    return {
        POINT_GEOMETRY: SNAP_VERTEX,
        LINE_GEOMETRY: SNAP_SEGMENT,
        POLYGON_GEOMETRY: SNAP_SEGMENT | SNAP_CENTROID,
    }.get(layer.geometryType())
