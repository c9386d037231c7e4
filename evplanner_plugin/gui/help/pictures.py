"""The pictures of the help, as wide as there is room, made in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QImageReader

from ..background import read_in_background


class Pictures(QObject):
    """``ready`` tells that a picture is there which was only a blank area of its size before.

    Qt scales with threads of the pool in which Python's tasks wait for their turn: done on the main thread, with
    Python's lock held, the two would wait for each other for ever. In a thread of the pool Qt scales by itself.
    """

    ready = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made: dict[tuple[Path, int], QImage] = {}
        self._under_way: dict[tuple[Path, int], Callable[[], None]] = {}

    def picture(self, path: Path, room: int, ratio: float, blank: QColor) -> QImage:
        """The picture at ``path``, never wider than ``room`` and never blown up; a blank one until it is ready.

        ``ratio`` is how many of the screen's pixels one of Qt's has.
        """
        whole = QImageReader(str(path)).size()
        width = round(min(whole.width(), room) * ratio)
        size = QSize(width, max(1, round(whole.height() * width / max(1, whole.width()))))
        image = self._made.get((path, width))
        if image is None:
            self._make(path, size)
            image = QImage(size, QImage.Format.Format_RGB32)
            image.fill(blank)
        image.setDevicePixelRatio(ratio)
        return image

    def stop(self) -> None:
        """Wait for nothing any more."""
        for give_up in self._under_way.values():
            give_up()
        self._under_way.clear()

    def _make(self, path: Path, size: QSize) -> None:
        key = (path, size.width())
        if key in self._under_way:
            return

        def scaled() -> QImage:
            image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
            return image.scaled(size, transformMode=Qt.TransformationMode.SmoothTransformation)

        def done(image, problem) -> None:
            self._under_way.pop(key, None)
            if problem is not None:
                raise problem
            self._made[key] = image
            if not self._under_way:
                self.ready.emit()

        self._under_way[key] = read_in_background(f"EV Planner: {path.name}", scaled, done)
