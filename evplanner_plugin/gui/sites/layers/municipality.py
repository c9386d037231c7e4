"""Whether a place lies in the municipality of the workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsVectorLayer

from ....errors import EvPlannerError

if TYPE_CHECKING:
    from ....workspace.store import Workspace


class Municipality:
    """The municipality's outline, read once for each workspace."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._outline = QgsGeometry()

    def holds(self, workspace: Workspace, layer: QgsVectorLayer, place: QgsGeometry) -> bool:
        """Whether ``place`` (in the CRS of ``layer``) lies inside, as far as the workspace knows its outline."""
        if self._path != workspace.path:
            self._path, self._outline = workspace.path, _outline(workspace)
        if self._outline.isEmpty():
            return True
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg)
        if layer.crs() != crs:
            place = QgsGeometry(place)
            place.transform(QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()))
        return self._outline.boundingBox().intersects(place.boundingBox()) and self._outline.intersects(place)


def _outline(workspace: Workspace) -> QgsGeometry:
    try:
        rows = workspace.rows("area", {"level": "municipality"})
    except EvPlannerError:
        return QgsGeometry()
    outline = QgsGeometry()
    if rows and rows[0]["geometry"] is not None:
        outline.fromWkb(bytes(rows[0]["geometry"].wkb))
    return outline
