"""What a card does on the map: select and show objects, colour a layer, show the gap of every area."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ...documents import workspace_project
from ...documents.insight.card import COLOUR, GAP, SELECT, MapAction
from ...errors import EvPlannerError
from ..background import read_in_background

MARGIN = 0.15
"""Share of the extent that is shown around what is selected."""

NEAREST = 150.0
"""Metres that the map shows at least."""

_AT_ONCE = 500


class MapActions(QObject):
    """Does what cards ask for, on the layers of the session's project."""

    def __init__(self, session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._give_up: Callable[[], None] | None = None

    def release(self) -> None:
        """Wait for nothing any more."""
        if self._give_up is not None:
            self._give_up()
            self._give_up = None

    def busy(self) -> bool:
        """Whether something is being looked up for the map."""
        return self._give_up is not None

    def do(self, action: MapAction) -> None:
        """Do what ``action`` says."""
        workspace = self._session.workspace()
        if workspace is None:
            return
        if action.kind == GAP:
            self._show_gap(action)
            return
        layer = workspace_project.layer_of(self._session.project, action.table)
        if layer is None:
            self._session.messages.info(
                self.tr("The layer {layer} is not in the project. Open the workspace again.").format(
                    layer=workspace_project.table_title(action.table)
                )
            )
        elif action.kind == SELECT:
            self._select(layer, action, Path(workspace.path))
        elif action.kind == COLOUR:
            from .map_styles import colour

            colour(layer, action)
            self._bring_forward(layer)

    # -- selecting ------------------------------------------------------------------------------------------------

    def _select(self, layer: QgsVectorLayer, action: MapAction, path: Path) -> None:
        """Find the objects in a thread, then select and show them."""
        self.release()

        def found(result, problem) -> None:
            self._give_up = None
            if isinstance(problem, EvPlannerError):
                self._session.messages.error(problem)
            elif problem is not None:
                raise problem
            else:
                self._selected(layer, action, *result)

        work = _finder(path, action.table, action.ids)
        self._give_up = read_in_background("EV Planner: map", work, found)

    def _selected(self, layer: QgsVectorLayer, action: MapAction, features: list[int], extent) -> None:
        layer.selectByIds(features)
        self._bring_forward(layer)
        if not features:
            self._session.messages.info(self.tr("{title}: there is nothing on the map.").format(title=action.title))
            return
        if extent is not None:
            self._zoom(layer, extent)

    def _zoom(self, layer: QgsVectorLayer, extent: tuple[float, float, float, float]) -> None:
        iface = self._session.iface
        if iface is None:
            return
        box = QgsRectangle(*extent)
        box.grow(max(MARGIN * max(box.width(), box.height()), (NEAREST - min(box.width(), box.height())) / 2.0, 0.0))
        canvas = iface.mapCanvas()
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, box))
        canvas.refresh()

    def _bring_forward(self, layer: QgsVectorLayer) -> None:
        """Have the layer shown, and make it the one that QGIS's own tools work on."""
        node = self._session.project.layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        if self._session.iface is not None:
            self._session.iface.setActiveLayer(layer)

    # -- the gap --------------------------------------------------------------------------------------------------

    def _show_gap(self, action: MapAction) -> None:
        from .map_styles import gap_layer

        areas = workspace_project.layer_of(self._session.project, "area")
        if areas is None:
            self._session.messages.info(
                self.tr("The layer {layer} is not in the project. Open the workspace again.").format(
                    layer=workspace_project.table_title("area")
                )
            )
            return
        layer = gap_layer(self._session.project, areas, action)
        self._bring_forward(layer)
        box = layer.extent()
        if not box.isEmpty():
            self._zoom(layer, (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))


def _finder(path: Path, table: str, ids: Sequence[str]):
    """A function that gives QGIS's numbers of the objects ``ids`` and the extent around them (or ``None``)."""

    def find():
        import numpy
        import shapely

        from ...workspace.store import Workspace

        workspace = Workspace.open(path)
        features: list[int] = []
        shapes: list = []
        with workspace.reading() as connection:
            for start in range(0, len(ids), _AT_ONCE):
                some = list(ids[start : start + _AT_ONCE])
                features += _numbers(connection, table, some)
                shapes.extend(workspace.layer(table, (), {"id": some}, connection=connection)[0])
        bounds = shapely.total_bounds(numpy.array(shapes, dtype=object))
        return features, tuple(map(float, bounds)) if numpy.isfinite(bounds).all() else None

    return find


def _numbers(connection: sqlite3.Connection, table: str, ids: Sequence[str]) -> list[int]:
    from ...workspace import geopackage

    marks = ", ".join("?" * len(ids))
    sql = geopackage.statement("SELECT rowid FROM", geopackage.quoted(table), "WHERE id IN (", marks, ")")
    return [int(row[0]) for row in connection.execute(sql, list(ids))]
