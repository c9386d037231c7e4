"""The log that a killed QGIS left beside a large workspace is read in the background, before anything is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ...errors import EvPlannerError
from ..background import read_in_background


class FirstLook:
    """Asks of each workspace once; ``refuse(problem, path)`` says why one whose log is another file's is not opened."""

    def __init__(self, refuse: Callable[[EvPlannerError, Path], None]) -> None:
        self._refuse = refuse
        self._waiting: dict[Path, list[Callable[[], object]]] = {}
        self._give_up: dict[Path, Callable[[], None]] = {}
        self._refused: set[Path] = set()

    def must_wait(self, path: Path, then: Callable[[], object]) -> bool:
        """Whether the workspace at ``path`` may not be opened yet; ``then()`` follows when it may."""
        from ...workspace import integrity

        if path in self._refused:
            return True
        if path in self._waiting:
            if then not in self._waiting[path]:
                self._waiting[path].append(then)
            return True
        if not integrity.takes_long(path):
            return False
        self._waiting[path] = [then]
        title = QCoreApplication.translate("FirstLook", "Looking the workspace over")
        self._give_up[path] = read_in_background(
            title, lambda: integrity.check_log(path), lambda _, problem: self._looked(path, problem)
        )
        return True

    def forget(self, path: Path | None = None) -> None:
        """Ask again of ``path``, which was refused before; of all of them without one."""
        self._refused = set() if path is None else self._refused - {path}

    def release(self) -> None:
        """Give up what is under way."""
        for give_up in self._give_up.values():
            give_up()
        self._waiting.clear()
        self._give_up.clear()

    def _looked(self, path: Path, problem: Exception | None) -> None:
        waiting = self._waiting.pop(path, [])
        self._give_up.pop(path, None)
        if isinstance(problem, EvPlannerError):
            self._refused.add(path)
            self._refuse(problem, path)
            return
        if problem is not None:
            raise problem
        for then in waiting:
            then()
