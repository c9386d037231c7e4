"""Work that is spread over the turns of the event loop, so that the window answers between one piece and the next."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from qgis.PyQt.QtCore import QObject, QTimer


class Turns(QObject):
    """Does one piece of work in each turn of the event loop, in the order in which they came.

    A piece has a name; one that comes again under the same name, before its turn, takes the place of the former.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[Hashable, Callable[[], None]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def add(self, name: Hashable, work: Callable[[], None]) -> None:
        """Have ``work`` done in a turn of its own."""
        self._waiting[name] = work
        self._timer.start()

    def drop(self, names) -> None:
        """Forget the pieces with these names that did not have their turn yet."""
        for name in names:
            self._waiting.pop(name, None)

    def busy(self) -> bool:
        """Whether a piece waits for its turn."""
        return bool(self._waiting)

    def release(self) -> None:
        """Do nothing any more."""
        self._waiting.clear()
        self._timer.stop()

    def _next(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        name = next(iter(self._waiting))
        self._waiting.pop(name)()
