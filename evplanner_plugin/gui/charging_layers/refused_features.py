"""Features that the central database refused: what people call them, and where they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication

from ...errors import EvPlannerError
from ..conflicts.conflict_text import feature_name
from .sync_report import RefusedChange

if TYPE_CHECKING:
    from ...workspace.store import Workspace
    from ..session import Session

_SCALE = 1000
"""Scale at which a single feature is shown: its street around it."""

_MOST = 500
"""Number of features that are looked up by name; nobody reads on beyond."""


def refused_names(workspace: Workspace | None, changes: Iterable[RefusedChange]) -> dict[tuple[str, str], str]:
    """Names by collection and id, of the features that are still in the workspace."""
    wanted: dict[str, list[str]] = {}
    for change in list(changes)[:_MOST]:
        wanted.setdefault(change.collection, []).append(change.id)
    names = {}
    for collection, ids in wanted.items():
        for row in _rows(workspace, collection, ids):
            names[collection, row["id"]] = feature_name(row, row["id"])
    return names


def zoom_to_feature(session: Session, collection: str, identifier: str) -> None:
    """Show a feature of the workspace on the map, and have it flash; say so where it is not there any more."""
    workspace = session.workspace()
    found = [row["geometry"] for row in _rows(workspace, collection, [identifier]) if row.get("geometry") is not None]
    if not found or found[0].is_empty:
        session.messages.info(
            QCoreApplication.translate("conflict", "The feature is not in the workspace any more.")
        )
        return
    canvas = session.iface.mapCanvas()
    geometry = QgsGeometry.fromWkt(found[0].wkt)
    crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg)
    to_map = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), session.project)
    geometry.transform(to_map)
    box = geometry.boundingBox()
    if box.isEmpty():
        canvas.setCenter(box.center())
        canvas.zoomScale(_SCALE)
    else:
        box.scale(1.5)
        canvas.setExtent(box)
    canvas.refresh()
    canvas.flashGeometries([geometry], canvas.mapSettings().destinationCrs())


def _rows(workspace: Workspace | None, collection: str, ids: list[str]) -> list[dict]:
    """Rows by id; none where the table cannot be read, since names and places are no matter of life and death."""
    if workspace is None:
        return []
    try:
        return workspace.rows(collection, {"id": ids})
    except EvPlannerError:
        return []
