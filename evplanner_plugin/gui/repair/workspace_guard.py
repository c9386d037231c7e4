"""Looks after the workspace that is open: is it sound, is there a copy of today, did somebody else write to it?"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QFileSystemWatcher, QObject, QTimer

from ...documents.workspace_project import layers_of
from ...errors import DamagedWorkspace
from ..background import read_in_background
from ..network_drive import on_network_drive

if TYPE_CHECKING:
    from ...workspace.integrity import Findings
    from ..session import Session

QUIET = 1200
"""Milliseconds without another write after which a colleague's changes are shown."""

SETTLED = 300
"""Milliseconds after a write of this window in which QGIS puts its own files in order."""

LOOK_EVERY = 15_000
"""Milliseconds between two looks at a file on a network drive, of whose changes no system tells."""

Seen = tuple[tuple[int, int], ...]


class WorkspaceGuard(QObject):
    """Follows the session's workspace. A damaged one is told with a button to repair it; what a colleague's QGIS writes
    into the file is shown as ``session.data_changed`` and drawn. Everything is read in the background."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._path: Path | None = None
        self._known: Seen | None = None
        self._give_up = lambda: None
        self._watcher = QFileSystemWatcher(self)
        self._quiet = self._timer(QUIET, self._compare)
        self._settled = self._timer(SETTLED, self._remember)
        self._poll = QTimer(self)
        self._poll.setInterval(LOOK_EVERY)
        self._poll.timeout.connect(self._compare)
        self._layers: list[QgsVectorLayer] = []
        self._watcher.fileChanged.connect(self._stirred)
        self._watcher.directoryChanged.connect(self._stirred)
        session.workspace_changed.connect(self._follow)
        session.data_changed.connect(self._written_here)
        session.runner.busy_changed.connect(self._written_here)

    def release(self) -> None:
        """Stop following."""
        for timer in (self._quiet, self._settled, self._poll):
            timer.stop()
        self._give_up()
        self._unwatch()

    def forget(self) -> None:
        """Another file stands in the workspace's place: it is looked at anew when it is opened."""
        self._path, self._known = None, None

    # -- when a workspace is opened -----------------------------------------------------------------------------

    def _follow(self) -> None:
        workspace = self._session.workspace()
        path = None if workspace is None else Path(workspace.path)
        self._layers_of(path)
        if path == self._path:
            return
        self._unwatch()
        self._give_up()
        self._path, self._known = path, None
        if path is None:
            return
        self._watcher.addPaths([str(path), str(path.parent)])
        if on_network_drive(path):
            self._poll.start()
        self._give_up = read_in_background(
            self.tr("Looking the workspace over"), lambda: _first_look(path), lambda found, _: self._looked(path, found)
        )

    def _looked(self, path: Path, findings: Findings | None) -> None:
        if path != self._path or findings is None:
            return
        self._remember()
        if isinstance(findings.problem, DamagedWorkspace):
            self._session.offer_repair(findings.problem, path)

    # -- who wrote ----------------------------------------------------------------------------------------------

    def _stirred(self, *_) -> None:
        """Something was written in the folder."""
        if self._path is not None and not self._settled.isActive():
            self._quiet.start()

    def _written_here(self, *_) -> None:
        """What is in the file now was written by this window, which shows it already."""
        self._quiet.stop()
        self._settled.start()

    def _remember(self) -> None:
        self._ask(lambda seen: None)

    def _compare(self) -> None:
        if self._session.runner.busy() or self._settled.isActive():
            self._quiet.start()
            return
        before = self._known

        def tell(seen: Seen) -> None:
            if before is not None and seen != before and not self._settled.isActive():
                self._session.data_changed.emit()
                self._draw()

        self._ask(tell)

    def _ask(self, then) -> None:
        """Look at sizes and times of the file, and keep them as known."""
        path = self._path
        if path is None:
            return

        def done(seen: Seen | None, problem: Exception | None) -> None:
            if path == self._path and seen is not None:
                then(seen)
                self._known = seen

        read_in_background(self.tr("Looking for changes"), lambda: _seen(path), done)

    def _draw(self) -> None:
        for layer in self._layers:
            if sip.isdeleted(layer):
                continue
            if layer.isEditable():
                layer.dataProvider().dataChanged.emit()
            else:
                # What was opened while nobody wrote is read without locks, and so without the write-ahead log in which
                # a colleague's rows lie: such a layer would not find them.
                layer.dataProvider().reloadData()
            layer.triggerRepaint()

    # -- the layers ---------------------------------------------------------------------------------------------

    def _layers_of(self, path: Path | None) -> None:
        self._leave_layers()
        self._layers = [] if path is None else layers_of(self._session.project, path)
        for layer in self._layers:
            layer.afterCommitChanges.connect(self._written_here)
            layer.willBeDeleted.connect(self._forget)

    def _leave_layers(self) -> None:
        for layer in self._layers:
            if not sip.isdeleted(layer):
                with suppress(TypeError):
                    layer.afterCommitChanges.disconnect(self._written_here)
                    layer.willBeDeleted.disconnect(self._forget)
        self._layers = []

    def _forget(self) -> None:
        gone = self.sender()
        self._layers = [layer for layer in self._layers if layer is not gone]

    def _unwatch(self) -> None:
        self._poll.stop()
        self._leave_layers()
        watched = self._watcher.files() + self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)

    def _timer(self, pause: int, slot) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(slot)
        return timer


def _first_look(path: Path) -> Findings:
    """In a thread: clear what a killed QGIS left, look the file over, keep a copy of today of a sound one."""
    from ...workspace import backup, integrity

    backup.clear_drafts(path)
    findings = integrity.look_over(path)
    if findings.sound:
        backup.keep_copy(path, backup.DAILY)
    return findings


def _seen(path: Path) -> Seen:
    """Time and size of the file and of what SQLite keeps beside it (in a thread: the drive may be slow)."""
    seen = []
    for ending in ("", "-wal"):
        try:
            found = path.with_name(path.name + ending).stat()
            seen.append((found.st_mtime_ns, found.st_size))
        except OSError:
            seen.append((0, 0))
    return tuple(seen)
