"""The QGIS project with Lille's workspace and the potential map, styled; for the window and for the demo's pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsRectangle, QgsReferencedRectangle, QgsVectorLayer
from qgis.PyQt import sip

from ...documents import workspace_project
from ...documents.table_layers import plain_layer
from ...errors import QT_TRANSLATE_NOOP, WorkspaceError
from ..styles.potential_style import style_potential

if TYPE_CHECKING:
    from ...scoring.recipes.recipe import Recipe


def fill_project(
    project: QgsProject, path: Path, recipe: Recipe, potential_title: str, language: str
) -> QgsVectorLayer:
    """Put the workspace at ``path`` and its potential map into ``project``; returns the layer of the potential.

    May run in any thread, with a project that lives there.
    """
    workspace_project.open_workspace(project, path)
    potential = plain_layer(f"{path}|layername=potential", potential_title)
    style_potential(potential, recipe, language=language)
    project.addMapLayer(potential, False)
    area = project.layerTreeRoot().findLayer(workspace_project.layer_of(project, "area").id())
    group = area.parent()
    group.insertLayer(group.children().index(area) + 1, potential)
    streets = project.layerTreeRoot().findLayer(workspace_project.layer_of(project, "street").id())
    streets.setItemVisibilityChecked(True)
    extent = municipality_extent(workspace_project.layer_of(project, "area"))
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    return potential


def municipality_extent(areas: QgsVectorLayer) -> QgsRectangle:
    """The municipality with a little room around it, in the layer's CRS."""
    extent = areas.extent()
    extent.scale(1.04)
    return extent


def write_project(target: Path, path: Path, recipe: Recipe, *, title: str, potential_title: str, language: str) -> None:
    """Write a project on the workspace at ``path``, which lies beside it, to ``target`` (any thread).

    :raises WorkspaceError: it cannot be written.
    """
    project = QgsProject()
    try:
        project.setFileName(str(target))
        project.setTitle(title)
        fill_project(project, path, recipe, potential_title, language)
        workspace_project.remember(project, path)
        if not project.write():
            raise WorkspaceError(
                QT_TRANSLATE_NOOP("errors", "{path} could not be written."),
                QT_TRANSLATE_NOOP("errors", "Check that you may write in the folder and that the disk is not full."),
                path=target.name,
                details=project.error(),
            )
        project.clear()
    finally:
        sip.delete(project)
