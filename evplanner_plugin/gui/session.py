"""What the panels share: QGIS's interface, the project, messages, runs and the workspace that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ..algorithms.base import NEEDED_PACKAGES, error_headline
from ..documents import workspace_project
from ..errors import DamagedWorkspace, EvPlannerError
from ..packages import check_packages
from ..workspace.places import given_path
from .charging_layers.sync_state import SyncState
from .messages import Messages
from .network_drive import NetworkDriveWarning
from .repair.first_look import FirstLook
from .repair.workspace_guard import WorkspaceGuard
from .sites.layers.site_edits import SiteEdits
from .sites.store.sites_store import SitesStore
from .task_runner import TaskRunner

if TYPE_CHECKING:
    from ..workspace.store import Workspace
    from .about.about_dialog import AboutDialog
    from .conflicts.conflict_dialog import ConflictDialog

OPTIONS_PAGE = "EvPlannerOptions"
PROJECT_PAGE = "EvPlannerProjectPage"


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
        self._network = NetworkDriveWarning(self.messages)
        self._first_look = FirstLook(self._tell)
        self._workspace: Workspace | None = None
        self.edits = SiteEdits(self.project, self._nis)
        self._conflicts: ConflictDialog | None = None
        self._about: AboutDialog | None = None
        self.sync_state = SyncState(self)
        self.sites = SitesStore(self)
        self.guard = WorkspaceGuard(self)
        self.project.readProject.connect(self._project_read)
        self.project.cleared.connect(self._project_cleared)
        self.project.writeProject.connect(self._project_written)

    def release(self) -> None:
        """Let go of the project and of everything under way."""
        self.runner.cancel_all()
        self.messages.release()
        self.guard.release()
        self._first_look.release()
        self.sync_state.release()
        self.sites.release()
        if self._about is not None and not sip.isdeleted(self._about):
            self._about.close()
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
        """The open workspace; ``None`` when there is none, when it cannot be read (which has been said then), or while
        it is looked over first (``workspace_changed`` follows)."""
        path = workspace_project.workspace_path(self.project)
        if path is None:
            self._workspace = None
        elif self._workspace is None or Path(self._workspace.path) != path:
            try:
                check_packages(NEEDED_PACKAGES)
                from ..workspace.store import Workspace

                self._workspace = None
                if not self._first_look.must_wait(path, self._tell_changed):
                    self._workspace = Workspace.open(path)
            except EvPlannerError as reason:
                self._workspace = None
                self._tell(reason, path)
        return self._workspace

    def open(self, path: str | Path, again: Callable[[], object] | None = None) -> bool:
        """Open the workspace at ``path`` in the project; ``False`` when it cannot be (which has been said), or when it
        is looked over first: ``again()`` is called after that, or this method."""
        path = given_path(str(path))
        self._network.before_opening(path)
        self._first_look.forget(path)
        try:
            check_packages(NEEDED_PACKAGES)
            if self._first_look.must_wait(path, again or (lambda: self.open(path))):
                return False
            self._workspace = workspace_project.open_workspace(self.project, path)
        except EvPlannerError as reason:
            self._tell(reason, Path(path))
            return False
        self._network.opened(path)
        self.workspace_changed.emit()
        return True

    def reopen(self, path: str | Path) -> bool:
        """Open the workspace at ``path``, of which another file stands there now, also where it was open before."""
        self._workspace = None
        self.guard.forget()
        return self.open(path)

    def offer_repair(self, problem: EvPlannerError, path: str | Path) -> None:
        """Say what is wrong with the workspace at ``path``, with a button to the window that says and asks the rest."""
        repair = self.tr("Repair…"), lambda: self.show_repair(problem, path)
        self.messages.error(problem, action=repair, brief=error_headline(problem))

    def show_repair(self, problem: EvPlannerError, path: str | Path) -> None:
        """Ask from what the workspace is to be made anew."""
        from .repair.repair_dialog import RepairDialog

        dialog = RepairDialog(self, Path(path), problem, self.iface.mainWindow() if self.iface is not None else None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _tell(self, reason: EvPlannerError, path: Path) -> None:
        """Say why a workspace cannot be opened; one that can be repaired is offered to be."""
        if isinstance(reason, DamagedWorkspace):
            self.offer_repair(reason, path)
        else:
            self.messages.error(reason)

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

    def show_project_page(self) -> None:
        """Open the project's properties on the plugin's page."""
        self.iface.showProjectPropertiesDialog(PROJECT_PAGE)

    def show_about(self) -> None:
        """Open the window with versions, places and the last errors."""
        from .about.about_dialog import AboutDialog

        if self._about is None or sip.isdeleted(self._about):
            self._about = AboutDialog(self, self._in_front())
        self._about.show()
        self._about.raise_()
        self._about.activateWindow()

    def show_local_data(self) -> None:
        """Open the window in which everything is removed that lies outside the user's own files."""
        from .local_data.remove_local_data import RemoveLocalDataDialog

        dialog = RemoveLocalDataDialog(self, self._in_front())
        dialog.exec()
        dialog.deleteLater()

    def show_conflicts(self, collection: str = "") -> None:
        """Open the window in which conflicts are resolved, for one layer or all."""
        from .conflicts.conflict_dialog import ConflictDialog

        if self._conflicts is None:
            self._conflicts = ConflictDialog(self, self.iface.mainWindow())
        self._conflicts.open_for(collection)

    def _in_front(self) -> QWidget | None:
        """The dialog that keeps the rest of QGIS waiting, else QGIS's window."""
        return QApplication.activeModalWidget() or (self.iface.mainWindow() if self.iface is not None else None)

    def _tell_changed(self) -> None:
        self.workspace_changed.emit()

    def _nis(self) -> str:
        """Code of the municipality whose workspace is open."""
        workspace = self.workspace()
        return "" if workspace is None else workspace.nis

    def _project_read(self, *_) -> None:
        self._workspace = None
        self._first_look.forget()
        path = workspace_project.workspace_path(self.project)
        if path is not None:
            self._network.opened(path)
        self.workspace_changed.emit()

    def _project_cleared(self) -> None:
        self._workspace = None
        self.edits = SiteEdits(self.project, self._nis)
        self.workspace_changed.emit()

    def _project_written(self, *_) -> None:
        # A project that gets its place on disk can spell the path relative to itself from now on.
        workspace_project.remember(self.project)
