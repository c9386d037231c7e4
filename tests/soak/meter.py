"""What a running QGIS holds, sampled every few seconds into a CSV file: memory, objects, files, threads.

A sample is taken when nothing is drawn and no task runs, after QGIS has let go of the pictures from which it draws the
map again: those swing by some 25 MB with what was shown last, among which no leak would be seen for a long time.
"""

from __future__ import annotations

import csv
import gc
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from memory import MEGABYTE, Memory
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QPixmapCache
from qgis.PyQt.QtWidgets import QApplication

COLUMNS = (
    "seconds", "rss_mb", "in_use_mb", "python_blocks", "python_objects", "qt_objects", "widgets", "files", "threads",
    "acts", "sites",
)  # fmt: skip
OWN = Path("/proc/self")
PAGE = os.sysconf("SC_PAGE_SIZE")
AGAIN = 100
"""Milliseconds until it is tried again to find QGIS at rest."""


class Meter(QObject):
    """Samples until :meth:`stop`. ``doing`` gives how many acts were done and how many sites are listed.

    The canvas of the window draws no more of what lies around the map, which it would do whenever it is at rest.
    """

    def __init__(
        self, file: Path, window: QObject, canvas: QgsMapCanvas, every: float, doing: Callable[[], tuple[int, int]]
    ) -> None:
        super().__init__()
        self._window, self._canvas, self._doing = window, canvas, doing
        canvas.setPreviewJobsEnabled(False)
        self._begun = time.monotonic()
        self._file = file.open("w", newline="", encoding="utf-8")
        self._rows = csv.writer(self._file)
        self._rows.writerow(COLUMNS)
        self._samples = 0
        self._first: Counter = Counter()
        self._memory = Memory()
        self._every = int(every * 1000)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._sample_at_rest)
        self._timer.start(self._every)

    def _sample_at_rest(self) -> None:
        if self._canvas.isDrawing() or QgsApplication.taskManager().countActiveTasks():
            self._timer.start(AGAIN)
            return
        self.sample()
        self._timer.start(self._every)

    def sample(self) -> None:
        """Write one row, after the rubbish was collected and given back to the system."""
        self._canvas.clearCache()
        QPixmapCache.clear()
        gc.collect()
        self._memory.give_back()
        blocks = self._memory.python_blocks()
        with _undisturbed():
            objects = len(gc.get_objects())
        resident = int((OWN / "statm").read_text(encoding="ascii").split()[1]) * PAGE / MEGABYTE
        self._rows.writerow((
            f"{time.monotonic() - self._begun:.1f}", f"{resident:.2f}", f"{self._memory.in_use():.2f}",
            blocks, objects, len(self._window.findChildren(QObject)), len(QApplication.allWidgets()), _entries("fd"),
            _entries("task"), *self._doing(),
        ))  # fmt: skip
        self._file.flush()
        self._samples += 1
        if self._samples == 6:
            self._first = self._kinds()

    def grown(self) -> dict[str, int]:
        """Kinds of objects of which there are more than when it was warm, the most first."""
        more = self._kinds() - self._first
        return dict(more.most_common(25))

    def stop(self) -> None:
        """The last sample."""
        self._timer.stop()
        self.sample()
        self._file.close()

    def _kinds(self) -> Counter:
        with _undisturbed():
            found = Counter(f"{type(each).__module__}.{type(each).__qualname__}" for each in gc.get_objects())
        found.update(f"Qt {each.metaObject().className()}" for each in self._window.findChildren(QObject))
        return found


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let no other thread of Python run meanwhile: nobody may hold a tuple that it is still filling."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(60.0)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _entries(folder: str) -> int:
    return sum(1 for _ in (OWN / folder).iterdir())
