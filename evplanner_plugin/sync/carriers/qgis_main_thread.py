"""Things that only QGIS's main thread may do, asked for by another thread that can stop waiting."""

from __future__ import annotations

import threading
import time
from typing import Callable, TypeVar

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal, pyqtSlot

from ...errors import Cancelled

Made = TypeVar("Made")

LOOK_SECONDS = 0.1
"""How often it is looked whether the user cancelled."""

PATIENCE_SECONDS = 15.0
"""Longest wait for the main thread to begin. Where it runs no event loop, it never does."""


class NobodyThereError(Exception):
    """The main thread does not answer: it is busy, or it has no event loop."""


class _Call:
    """A function to be called on the main thread, until the one who waits for it gives up."""

    def __init__(self, function: Callable[[], object]) -> None:
        self.function = function
        self.begun = False
        self.withdrawn = False
        self.ended = threading.Event()
        self.result: object = None
        self.error: Exception | None = None
        self._guard = threading.Lock()

    def run(self) -> None:
        with self._guard:
            if self.withdrawn:
                return
            self.begun = True
        try:
            self.result = self.function()
        except Exception as error:  # whatever it is: it is raised in the thread that waits
            self.error = error
        self.ended.set()

    def withdraw(self) -> bool:
        """Whether this comes before the beginning."""
        with self._guard:
            self.withdrawn = True
            return not self.begun


class MainThread(QObject):
    """Calls functions on QGIS's main thread. An instance may be made in any thread."""

    _wanted = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self.moveToThread(QCoreApplication.instance().thread())

    def call(self, function: Callable[[], Made], cancelled: Callable[[], bool] = lambda: False) -> Made:
        """What ``function`` returns or raises, called at once where this is the main thread already.

        Elsewhere it waits: :class:`NobodyThereError` where the main thread does not begin within
        :data:`PATIENCE_SECONDS`, :class:`Cancelled` as soon as ``cancelled`` says so, even while the main thread is at
        it (a window that asks stays open then, and what it brings is not used).
        """
        if QThread.currentThread() == self.thread():
            return function()
        call = _Call(function)
        self._wanted.emit(call)
        last = time.monotonic() + PATIENCE_SECONDS
        while not call.ended.wait(LOOK_SECONDS):
            if cancelled():
                call.withdraw()
                raise Cancelled
            if not call.begun and time.monotonic() > last and call.withdraw():
                raise NobodyThereError
        if call.error is not None:
            raise call.error
        return call.result  # type: ignore[return-value]

    @pyqtSlot(object)
    def _run(self, call: _Call) -> None:
        call.run()
