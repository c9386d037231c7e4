"""Short turns on the main thread for work that is done elsewhere.

QGIS's layouts belong to the main thread (a layout is a QGraphicsScene, which Qt notes in a list of its application
without a lock). So whoever prints them in the background asks for one short turn after the other; in between the
window does what its user wants.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal, pyqtSlot

from ...errors import Cancelled

_LOOK_SECONDS = 0.05
"""How often somebody who waits for a turn looks whether the user cancelled."""


class _Turn:
    """One piece of work, what came of it, and whether anybody still wants it."""

    def __init__(self, work: Callable[[], object]) -> None:
        self.work = work
        self.result: object = None
        self.error: BaseException | None = None
        self.done = threading.Event()
        self._lock = threading.Lock()
        self._begun = False
        self._withdrawn = False

    def begin(self) -> bool:
        with self._lock:
            self._begun = not self._withdrawn
            return self._begun

    def withdraw(self) -> bool:
        with self._lock:
            self._withdrawn = not self._begun
            return self._withdrawn


class MainThread(QObject):
    """Has work done on the main thread. Make it in any thread; the main thread must run its event loop meanwhile."""

    _asked = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(QCoreApplication.instance().thread())
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def do(self, work: Callable[[], object], cancelled: Callable[[], bool] = lambda: False) -> object:
        """Return what ``work`` returns on the main thread; what it raises is raised here.

        :raises Cancelled: the user stopped before the turn came; ``work`` is not begun then.
        """
        if QThread.currentThread() == self.thread():
            return work()
        turn = _Turn(work)
        self._asked.emit(turn)
        while not turn.done.wait(_LOOK_SECONDS):
            if cancelled() and turn.withdraw():
                raise Cancelled()
        if turn.error is not None:
            raise turn.error
        return turn.result

    def leave(self, work: Callable[[], None]) -> None:
        """Have ``work`` done on the main thread some time, without waiting for it."""
        if QThread.currentThread() == self.thread():
            work()
        else:
            self._asked.emit(_Turn(work))

    @pyqtSlot(object)
    def _answer(self, turn: _Turn) -> None:
        if not turn.begin():
            return
        try:
            turn.result = turn.work()
        except BaseException as error:  # whatever it is, it belongs to who asked
            turn.error = error
        finally:
            turn.done.set()
