"""A thread of one's own to read in: QGIS's own threads are busy drawing the map just when the next site is wanted."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....errors import Cancelled
from ...giving_way import giving_way

REST = 0.0005
"""Seconds that a long piece of work rests now and then, for the window to get its turn: Python does one thing at a
time, and a thread that never rests lets the window wait for each single thing that it wants of Python."""


class Stopped(Exception):
    """The work is not wanted any more."""


class ReadingThread(QObject):
    """Does one piece of work after the other. ``done`` callbacks come on the thread that asked, in that order."""

    _finished = pyqtSignal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._pool: ThreadPoolExecutor | None = None
        self._stop = threading.Event()
        self._finished.connect(self._tell)

    def ask(self, work: Callable[[Callable[[], None]], Any], done: Callable[[Any, Exception | None], None]) -> None:
        """Call ``work(going_on)`` there, then ``done(result, problem)`` here; ``problem`` is what it raised.

        ``work`` calls ``going_on()`` every few milliseconds: it lets others have their turn, and raises
        :class:`Stopped` when nobody waits for the result any more (then ``done`` is not called).
        """
        if self._stop.is_set():
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=self._name)
        self._pool.submit(self._work, work, done)

    def end(self) -> None:
        """Stop what is under way and wait for that; nothing is told any more."""
        self._stop.set()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _going_on(self) -> None:
        if self._stop.is_set():
            raise Stopped
        time.sleep(REST)

    def _work(self, work, done) -> None:
        result, problem = None, None
        try:
            with giving_way():
                result = work(self._going_on)
        except (Stopped, Cancelled):
            return
        except Exception as error:  # whatever it is, the one who asked gets to know it
            problem = error
        if not self._stop.is_set():
            self._finished.emit((done, result, problem))

    def _tell(self, told) -> None:
        done, result, problem = told
        if not self._stop.is_set():
            done(result, problem)
