"""How the workspace stands against the central API, per layer; read in the background when something changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...documents.workspace_project import layers_of
from ...errors import EvPlannerError
from ..background import read_in_background
from ..messages import log

if TYPE_CHECKING:
    from ...sync.status import LayerStatus
    from ...workspace.store import Workspace
    from ..session import Session

PAUSE = 300
"""Milliseconds in which several changes are gathered into one reading."""

_SIGNALS = ("afterCommitChanges", "dataChanged", "readOnlyChanged")
"""Saved edits; what an algorithm wrote; the end of an exchange, whoever started it."""


class SyncState(QObject):
    """``statuses`` by table, and the number of photos without their image; ``changed`` tells of new figures."""

    changed = pyqtSignal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.statuses: dict[str, LayerStatus] = {}
        self.photos_without_image = 0
        self._session = session
        self._watched: list[QgsVectorLayer] = []
        self._give_up = None
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._read)
        session.workspace_changed.connect(self._follow)
        session.data_changed.connect(self.refresh)
        session.project.layersAdded.connect(self._follow)
        self._follow()

    def release(self) -> None:
        """Stop following the project and whatever is being read."""
        self._timer.stop()
        if self._give_up is not None:
            self._give_up()
        self._session.project.layersAdded.disconnect(self._follow)
        self._unwatch()

    def refresh(self, *_) -> None:
        """Read anew soon."""
        self._timer.start()

    def unsent(self) -> int:
        """Number of changes still to be sent, over all layers."""
        return sum(each.unsent for each in self.statuses.values())

    def conflicts(self) -> int:
        """Number of features that wait for a decision, over all layers."""
        return sum(each.conflicts for each in self.statuses.values())

    def last_sync(self) -> str:
        """Instant (UTC) of the last exchange; empty when there was none."""
        return max((each.synced_at for each in self.statuses.values() if each.synced_at), default="")

    def _follow(self, *_) -> None:
        self._unwatch()
        self._watched = layers_of(self._session.project)
        for layer in self._watched:
            for signal in _SIGNALS:
                getattr(layer, signal).connect(self._touched)
            layer.willBeDeleted.connect(self._forget)
        self.refresh()

    def _unwatch(self) -> None:
        for layer in self._watched:
            if sip.isdeleted(layer):  # a project that goes as a whole tells its layers' owners nothing
                continue
            for signal in _SIGNALS:
                getattr(layer, signal).disconnect(self._touched)
            layer.willBeDeleted.disconnect(self._forget)
        self._watched = []

    def _forget(self) -> None:
        """A layer goes: its wrapper must not be touched any more."""
        gone = self.sender()
        self._watched = [layer for layer in self._watched if layer is not gone]

    def _touched(self, *_) -> None:
        layer = self.sender()
        # A layer that has just become read-only is about to be written beside: wait for the end of that.
        if not (isinstance(layer, QgsVectorLayer) and layer.readOnly()):
            self.refresh()

    def _read(self) -> None:
        if self._give_up is not None:
            self._again = True
            return
        workspace = self._session.workspace()
        if workspace is None:
            self._show(None, ({}, 0))
            return
        self._again = False
        self._give_up = read_in_background(
            self.tr("State of the layers"),
            lambda: _figures(workspace),
            lambda figures, problem: self._was_read(workspace, figures, problem),
        )

    def _was_read(self, workspace: Workspace, figures, problem: Exception | None) -> None:
        self._give_up = None
        if problem is not None:
            # Nobody asked for this: a file that is busy just now is read after the next change.
            log(problem.sentence() if isinstance(problem, EvPlannerError) else repr(problem))
            return
        self._show(workspace, figures)
        if self._again:
            self.refresh()

    def _show(self, workspace: Workspace | None, figures) -> None:
        if workspace is not self._session.workspace():
            self.refresh()
            return
        self.statuses, self.photos_without_image = figures
        self.changed.emit()


def _figures(workspace: Workspace) -> tuple[dict[str, LayerStatus], int]:
    from ...sync.status import photos_without_image, status

    return status(workspace), photos_without_image(workspace)
