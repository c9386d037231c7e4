"""Opening a workspace or a project from the start page."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox

from .. import settings
from ..layer_placement import zoom_to_workspace
from .recent import remember_workspace


def open_workspace(session, path: str | Path) -> bool:
    """Open the workspace at ``path`` in the project, zoom to it and remember it; whether it is open by then."""
    if not session.open(path, again=lambda: open_workspace(session, path)):
        return False
    settings.set_last_folder(str(Path(path).parent))
    remember_workspace(Path(path))
    zoom_to_workspace(session.iface, session.project)
    return True


def open_project(session, project: str | Path, workspace: str | Path) -> bool:
    """Open a project in QGIS, once the user has said what becomes of the changes in the one that is open."""
    if not may_leave(session):
        return False
    opened = (session.project.read if session.iface is None else session.iface.addProject)(str(project))
    if opened:
        remember_workspace(Path(workspace))
    return bool(opened)


def may_leave(session) -> bool:
    """Whether the open project may be left: it is unchanged, was saved now, or its changes are not wanted."""
    project: QgsProject = session.project
    if session.iface is None or not project.isDirty() or not project.mapLayers():
        return True
    box = QMessageBox(session.iface.mainWindow())
    box.setObjectName("EvPlannerSaveProject")
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(QCoreApplication.translate("start", "The open project has changes that are not saved."))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    answer = box.exec()
    box.deleteLater()
    if answer == buttons.Save:
        session.iface.actionSaveProject().trigger()
        return not project.isDirty()
    return answer == buttons.Discard
