"""What the panels share: QGIS's interface, the project, messages, runs and the workspace that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..documents import workspace_project
from ..errors import EvPlannerError
from .charging_layers.sync_state import SyncState
from .messages import Messages
from .sites.layers.site_edits import SiteEdits
from .sites.store.sites_store import SitesStore
from .task_runner import TaskRunner

if TYPE_CHECKING:
    from ..workspace.store import Workspace
    from .conflicts.conflict_dialog import ConflictDialog

OPTIONS_PAGE = "EvPlannerOptions"


class Session(QObject):
    """One per plugin. ``workspace_changed`` tells that another workspace (or none) is open, ``data_changed``
    that an algorithm wrote to it, ``options_changed`` that the user set other options."""

    workspace_changed = pyqtSignal()
    data_changed = pyqtSignal()
    options_changed = pyqtSignal()

    def __init__(self, iface, project: QgsProject | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.iface = iface
        self.project = project or QgsProject.instance()
        self.messages = Messages(iface, self)
        self.runner = TaskRunner(iface, self.messages, self.project, self)
        self._workspace: Workspace | None = None
        self.edits = SiteEdits(self.project, self._nis)
        self._conflicts: ConflictDialog | None = None
        self.sync_state = SyncState(self)
        self.sites = SitesStore(self)
        self.project.readProject.connect(self._project_read)
        self.project.cleared.connect(self._project_cleared)
        self.project.writeProject.connect(self._project_written)

    def release(self) -> None:
        """Let go of the project and of everything under way."""
        self.runner.cancel_all()
        self.sync_state.release()
        self.sites.release()
        if self._conflicts is not None:
            self._conflicts.release()
            self._conflicts.close()
            self._conflicts.deleteLater()
            self._conflicts = None
        self.project.readProject.disconnect(self._project_read)
        self.project.cleared.disconnect(self._project_cleared)
        self.project.writeProject.disconnect(self._project_written)
        self._workspace = None

    def workspace(self) -> Workspace | None:
        """The open workspace; ``None`` when there is none or it cannot be read (which has been said then)."""
        path = workspace_project.workspace_path(self.project)
        if path is None:
            self._workspace = None
        elif self._workspace is None or Path(self._workspace.path) != path:
            from ..workspace.store import Workspace

            try:
                self._workspace = Workspace.open(path)
            except EvPlannerError as reason:
                self._workspace = None
                self.messages.error(reason)
        return self._workspace

    def open(self, path: str | Path) -> bool:
        """Open the workspace at ``path`` in the project; ``False`` when it cannot be (which has been said)."""
        try:
            self._workspace = workspace_project.open_workspace(self.project, path)
        except EvPlannerError as reason:
            self.messages.error(reason)
            return False
        self.workspace_changed.emit()
        return True

    def refuse_while_editing(self) -> str:
        """Why nothing else may write to the workspace now; empty when it may."""
        names = workspace_project.layers_in_edit_mode(self.project)
        if not names:
            return ""
        return self.tr("These layers are being edited: {layers}. Save or undo your changes first.").format(
            layers=", ".join(names)
        )

    def workspace_written(self) -> None:
        """Tell that an algorithm wrote into the workspace (it has the layers read again itself)."""
        self.data_changed.emit()

    def show_options(self) -> None:
        """Open QGIS's options on the plugin's page."""
        self.iface.showOptionsDialog(self.iface.mainWindow(), OPTIONS_PAGE)
        self.options_changed.emit()

    def show_conflicts(self, collection: str = "") -> None:
        """Open the window in which conflicts are resolved, for one layer or all."""
        from .conflicts.conflict_dialog import ConflictDialog

        if self._conflicts is None:
            self._conflicts = ConflictDialog(self, self.iface.mainWindow())
        self._conflicts.open_for(collection)

    def _nis(self) -> str:
        """Code of the municipality whose workspace is open."""
        workspace = self.workspace()
        return "" if workspace is None else workspace.nis

    def _project_read(self, *_) -> None:
        self._workspace = None
        self.workspace_changed.emit()

    def _project_cleared(self) -> None:
        self._workspace = None
        self.edits = SiteEdits(self.project, self._nis)
        self.workspace_changed.emit()

    def _project_written(self, *_) -> None:
        # A project that gets its place on disk can spell the path relative to itself from now on.
        workspace_project.remember(self.project)
