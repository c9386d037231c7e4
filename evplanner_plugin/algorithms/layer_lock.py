"""Keeps the layers of a workspace from being edited while something is written beside them.

An edit buffer that is opened while an exchange runs would be saved over what came in meanwhile. So the project's
layers of the file are read-only for that time, and become afterwards what they were before, however it ends.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal, pyqtSlot

from ..documents.workspace_project import layers_of
from ..errors import QT_TRANSLATE_NOOP, Cancelled, WorkspaceError
from .project_layers import refuse_open_edits

LONGEST_WAIT_SECONDS = 30.0
"""How long QGIS's window may be busy with something else before the work gives up."""

_LOOK_SECONDS = 0.1
"""How often a waiting thread looks whether the user cancelled."""


@dataclass
class _Held:
    """One read-only layer: how many locks hold it, and what it was before the first of them."""

    locks: int
    was_read_only: bool


_held: dict[str, _Held] = {}
"""By layer id; touched on the main thread only."""


@contextmanager
def layers_locked(
    path: str, project: QgsProject | None, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[None]:
    """``with layers_locked(path, project, feedback.isCanceled):`` – nobody edits the file's layers meanwhile.

    May be called from any thread; QGIS's layers are only touched on the main one. Locks of the same file may overlap.

    :raises WorkspaceError: a layer is being edited, or QGIS's window did not answer; nothing is locked then.
    :raises Cancelled: the user cancelled while QGIS's window was busy.
    """
    if project is None:
        yield
        return
    lock = _Lock(path, project)
    lock.take(cancelled)
    try:
        yield
    finally:
        lock.give_back()


class _Lock(QObject):
    """One lock; lives on the main thread, is taken and given back from any."""

    _asked = pyqtSignal(object)

    def __init__(self, path: str, project: QgsProject) -> None:
        super().__init__()
        self._path = path
        self._project = project
        self._layers: set[str] = set()
        self._locked = False
        self._abandoned = False
        self._problem: Exception | None = None
        self.moveToThread(QCoreApplication.instance().thread())
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def take(self, cancelled: Callable[[], bool]) -> None:
        """Lock, and wait until that is done."""
        if self._on_main_thread():
            self._lock()
        else:
            done = threading.Event()
            self._asked.emit(lambda: self._lock_for(done))
            waited = 0.0
            while not done.wait(_LOOK_SECONDS):
                waited += _LOOK_SECONDS
                if cancelled() or waited > LONGEST_WAIT_SECONDS:
                    self._give_up(cancelled())
        if self._problem is not None:
            raise self._problem

    def give_back(self) -> None:
        """Unlock. Nobody waits for that: the main thread may itself be waiting for this one."""
        if self._on_main_thread():
            self._unlock()
        else:
            self._asked.emit(self._unlock)

    @pyqtSlot(object)
    def _answer(self, work: Callable[[], None]) -> None:
        work()

    def _on_main_thread(self) -> bool:
        return QThread.currentThread() == self.thread()

    def _give_up(self, cancelled: bool) -> None:
        self._abandoned = True
        self._asked.emit(self._unlock)
        if cancelled:
            raise Cancelled()
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "QGIS was busy for too long, so the layers could not be protected."),
            QT_TRANSLATE_NOOP("errors", "Nothing was changed. Wait until QGIS is done, then try again."),
        )

    def _lock_for(self, done: threading.Event) -> None:
        try:
            if not self._abandoned:
                self._lock()
        except Exception as problem:  # whatever it is, it belongs to the thread that waits
            self._problem = problem
        finally:
            done.set()

    def _lock(self) -> None:
        refuse_open_edits(self._path, self._project)
        self._locked = True
        for layer in layers_of(self._project, self._path):
            self._hold(layer)
        self._project.layerWasAdded.connect(self._added)
        self._project.writeMapLayer.connect(self._written)

    def _hold(self, layer: QgsVectorLayer) -> None:
        held = _held.setdefault(layer.id(), _Held(0, layer.readOnly()))
        held.locks += 1
        self._layers.add(layer.id())
        layer.setReadOnly(True)

    def _added(self, layer) -> None:
        """A layer of the file that comes into the project meanwhile is held as well."""
        if isinstance(layer, QgsVectorLayer) and layer in layers_of(self._project, self._path):
            self._hold(layer)

    def _unlock(self) -> None:
        if not self._locked:
            return
        self._locked = False
        self._project.layerWasAdded.disconnect(self._added)
        for layer_id in self._layers:
            held = _held[layer_id]
            held.locks -= 1
            if held.locks == 0:
                del _held[layer_id]
                layer = self._project.mapLayer(layer_id)
                if layer is not None:
                    layer.setReadOnly(held.was_read_only)
        self._layers.clear()
        self._project.writeMapLayer.disconnect(self._written)

    def _written(self, layer, element, document) -> None:
        """A project saved meanwhile keeps what the layer was before the lock, or it would stay read-only for ever."""
        held = _held.get(layer.id())
        if held is not None:
            element.setAttribute("readOnly", str(int(held.was_read_only)))
