"""Helpers for scripts that run inside QGIS's window (``qgis --code``); imported by them from their own folder."""

from __future__ import annotations

import json
import os
import sys
import threading
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget
from qgis.utils import iface

RESULT: dict = {}
SHORTEST_PATIENCE = 90
"""Seconds after which a step gives up at the earliest: on a busy machine all takes longer."""
RUNNING: list = []
"""What counts lines, where that is wanted."""


def start(steps, delay: int = 2500) -> None:
    """Run ``steps()`` once the window stands, write RESULT, and end QGIS whatever happens."""
    begin_coverage()
    limit = float(os.environ["EVPLANNER_WATCHDOG"])
    # A thread, not a timer of Qt: it also ends a QGIS whose main thread hangs or waits in a modal dialog.
    watchdog = threading.Timer(limit, lambda: finish({"error": f"not done after {limit:.0f} s\n{stacks()}"}, 3))
    watchdog.daemon = True
    watchdog.start()
    # QGIS would show an error within a slot, or in unloading a plugin, in a dialog and wait there.
    sys.excepthook = qgis.utils.showException = fail

    def run() -> None:
        code = 0
        try:
            iface.mainWindow().resize(1600, 1000)
            steps()
        except BaseException:
            RESULT["error"] = traceback.format_exc()
            try:
                picture("zz_error")
            except BaseException:
                RESULT["error"] += traceback.format_exc()
            code = 1
        finish(RESULT, code)

    QTimer.singleShot(delay, run)


def begin_coverage() -> None:
    """Count the lines that run from now on, where the tests are run for that: QGIS's own Python does not begin so."""
    if os.environ.get("COVERAGE_PROCESS_START"):
        import coverage

        RUNNING.append(coverage.process_startup(force=True))


def fail(kind, error, place, *_, **__) -> None:
    """End QGIS with an error that nobody catches."""
    finish({**RESULT, "error": "".join(traceback.format_exception(kind, error, place))}, 1)


def stacks() -> str:
    """Where every thread of Python is."""
    return "\n".join("".join(traceback.format_stack(frame)) for frame in sys._current_frames().values())


def finish(result: dict, code: int) -> None:
    """Write the result and leave at once: QGIS would ask what to do with unsaved edits."""
    Path(os.environ["EVPLANNER_RESULT"]).write_text(json.dumps(result, indent=1), encoding="utf-8")
    sys.stdout.flush()
    for each in RUNNING:
        each.stop()
        each.save()
    os._exit(code)


def wait_for(condition, seconds: float = 60, what: str = "") -> None:
    """Wait until ``condition()`` is true; QGIS goes on working meanwhile."""
    for _ in range(int(max(seconds, SHORTEST_PATIENCE) * 20)):
        if condition():
            return
        QTest.qWait(50)
    raise AssertionError(f"not after {seconds} s: {what or condition}")


def dock(name: str) -> QDockWidget:
    """The panel called ``name``, opened with the action in the toolbar as a user would, and in front."""
    found = iface.mainWindow().findChild(QDockWidget, name)
    if not found.isVisible():
        found.toggleViewAction().trigger()
    found.raise_()
    wait_for(lambda: found.widget() is not None, 60, f"{name} is built")
    QTest.qWait(300)
    return found


def child(parent: QWidget, name: str) -> QWidget:
    """The widget called ``name`` within ``parent``."""
    found = parent.findChild(QWidget, name)
    if found is None:
        raise AssertionError(f"there is no {name} in {parent.objectName()}")
    return found


def click(widget: QWidget) -> None:
    """Press and release the left button on an enabled, visible widget, scrolled into view first."""
    if not widget.isEnabled():
        raise AssertionError(f"{widget.objectName()} is disabled: {widget.toolTip()}")
    parent = widget.parent()
    while parent is not None:
        if hasattr(parent, "ensureWidgetVisible"):
            parent.ensureWidgetVisible(widget)
        parent = parent.parent()
    QTest.qWait(50)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QTest.qWait(150)


def click_row(view, row: int, column: int = 0) -> None:
    """Click a row of a table."""
    index = view.model().index(row, column)
    view.scrollTo(index)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, view.visualRect(index).center()
    )
    QTest.qWait(200)


def click_map(x: float, y: float) -> None:
    """Click on the map canvas at map coordinates."""
    canvas = iface.mapCanvas()
    pixel = canvas.getCoordinateTransform().transform(x, y)
    position = QPoint(round(pixel.x()), round(pixel.y()))
    QTest.mouseMove(canvas.viewport(), position)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, position)
    QTest.qWait(300)


def picture(name: str, widget: QWidget | None = None) -> None:
    """Save a picture of the window or of one widget, once the map is drawn."""
    folder = os.environ.get("EVPLANNER_SCREENSHOTS")
    if not folder:
        return
    canvas = iface.mapCanvas()
    for _ in range(200):
        if not canvas.isDrawing() and not QgsApplication.taskManager().countActiveTasks():
            break
        QTest.qWait(50)
    QTest.qWait(250)
    QApplication.processEvents()
    Path(folder).mkdir(parents=True, exist_ok=True)
    (widget or iface.mainWindow()).grab().save(str(Path(folder) / f"{name}.png"))


def messages() -> list[str]:
    """What the message bar shows now."""
    from qgis.gui import QgsMessageBarItem

    return [item.text() for item in iface.messageBar().findChildren(QgsMessageBarItem)]
