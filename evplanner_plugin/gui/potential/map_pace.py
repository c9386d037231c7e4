"""Keeps a slider and the map in step: what the user moves is drawn at once, but never faster than the map can."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer

PAUSE = 40
"""Milliseconds between two changes of the map while the slider is being dragged."""

LONGEST = 400
"""Milliseconds after which a map that is still being drawn is given up for the newer weights."""


class MapPace(QObject):
    """Calls ``show()`` soon after :meth:`ask`, and again while :meth:`ask` goes on being called.

    A drawing that has begun is let finish, so that the map follows the slider, up to :data:`LONGEST`.
    """

    def __init__(self, show: Callable[[], None], drawing: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show, self._drawing = show, drawing
        self._asked = False
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)

    def ask(self) -> None:
        """Something moved."""
        self._asked = True
        if not self._timer.isActive():
            self._waited = 0
            # Not within the slider's own signal: several of them may come in one turn of the event loop.
            self._timer.start(0)

    def stop(self) -> None:
        """Forget what was asked."""
        self._timer.stop()
        self._asked = False

    def _look(self) -> None:
        if not self._asked:
            return
        if self._drawing() and self._waited < LONGEST:
            self._waited += PAUSE
            self._timer.start(PAUSE)
            return
        self._asked, self._waited = False, 0
        self._show()
        self._timer.start(PAUSE)
