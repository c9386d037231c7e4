"""Reading from the workspace without keeping the main thread waiting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ..compat import QUIET_TASK
from ..packages import from_import_error
from .giving_way import giving_way

_running: set[QgsTask] = set()
"""QGIS keeps no Python object alive: a task without a reference here would never tell that it is done."""


def _nothing(*_) -> None:
    pass


class _Reading(QgsTask):
    def __init__(self, title: str, work: Callable[[], Any], done: Callable[[Any, Exception | None], None]) -> None:
        super().__init__(title, QUIET_TASK)
        self._work = work
        self._done = done
        self._result: Any = None
        self._problem: Exception | None = None

    def run(self) -> bool:
        try:
            with giving_way():
                self._result = self._work()
        except ImportError as problem:
            self._problem = from_import_error(problem) or problem
        except Exception as problem:  # whatever it is, the one who asked gets to know it
            self._problem = problem
        return self._problem is None

    def finished(self, successful: bool) -> None:
        _running.discard(self)
        done, result, problem = self._done, self._result, self._problem
        self.forget()
        owner = getattr(done, "__self__", None)
        gone = isinstance(owner, QObject) and sip.isdeleted(owner)
        if not self.isCanceled() and not gone:  # nobody waits for it any more
            done(result, problem)

    def forget(self) -> None:
        """Hold nobody any more: QGIS may keep the task itself for a while."""
        self._work, self._done, self._result, self._problem = _nothing, _nothing, None, None


def read_in_background(
    title: str, work: Callable[[], Any], done: Callable[[Any, Exception | None], None]
) -> Callable[[], None]:
    """Call ``work()`` in a thread, then ``done(result, problem)`` on the main one; ``problem`` is what it raised.

    Where ``done`` belongs to an object of Qt that is deleted by then, it is not called.
    Returns a function that gives up: ``done`` is not called any more then. ``work`` must touch no object of Qt.
    """
    task = _Reading(title, work, done)
    _running.add(task)
    QgsApplication.taskManager().addTask(task)

    def give_up() -> None:
        if task in _running:
            _running.discard(task)
            task._done = _nothing
            task.cancel()

    return give_up
