"""Runs inside QGIS for slider_speed.py: moves a slider of the panel Potential and watches map and main thread."""

from __future__ import annotations

import json
import os
import sys
from time import perf_counter

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, dock, start, wait_for
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

TICK = 5
"""Milliseconds of the timer that is to be kept waiting by nothing."""


class Watch:
    """How long the main thread keeps a timer of 5 ms waiting at most, and when the map was drawn anew."""

    def __init__(self) -> None:
        self.longest, self.drawn = 0.0, []
        self._last = perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)
        iface.mapCanvas().mapCanvasRefreshed.connect(self._refreshed)

    def stop(self) -> None:
        self._timer.stop()
        iface.mapCanvas().mapCanvasRefreshed.disconnect(self._refreshed)

    def _tick(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def _refreshed(self) -> None:
        self.drawn.append(perf_counter())


def steps() -> None:
    dock("EvPlannerChargingLayersPanel").open_workspace(os.environ["EVPLANNER_WORKSPACE"])
    panel = dock("EvPlannerPotentialPanel")
    panel.recipes.choose(os.environ["EVPLANNER_RECIPE"])
    panel.run()
    wait_for(lambda: panel.shown.table is not None, 300, "the map is made and read")
    canvas = iface.mapCanvas()
    canvas.setExtent(panel.layer().extent())
    canvas.refresh()
    wait_for(lambda: not canvas.isDrawing(), 60, "the map is drawn")
    QTest.qWait(1500)
    RESULT["cells"] = len(panel.shown.table.cell)
    slider = panel.sliders.slider("nearest")
    idle = Watch()
    QTest.qWait(1500)
    idle.stop()
    RESULT["idle_stall"] = idle.longest
    RESULT["moves"] = [single(panel, slider, 10 + 3 * number) for number in range(int(os.environ["EVPLANNER_MOVES"]))]
    RESULT["drag"] = drag(slider)


def single(panel, slider, value: int) -> dict:
    """One move: until the map with the new weights is on the screen, and the longest stall meanwhile."""
    watch = Watch()
    began = perf_counter()
    slider.setValue(value)
    weights = json.dumps(panel.sliders.weights())
    wait_for_fast(lambda: watch.drawn and not iface.mapCanvas().isDrawing())
    watch.stop()
    assert weights == json.dumps(panel.sliders.weights())
    QTest.qWait(200)
    return {"seconds": watch.drawn[-1] - began, "stall": watch.longest}


def drag(slider) -> dict:
    """Two seconds of dragging, a move every 20 ms."""
    watch = Watch()
    for number in range(100):
        slider.setValue(number)
        QTest.qWait(20)
    moved = perf_counter()
    wait_for_fast(lambda: watch.drawn and watch.drawn[-1] > moved and not iface.mapCanvas().isDrawing())
    watch.stop()
    return {"stall": watch.longest, "maps": len(watch.drawn), "last": watch.drawn[-1] - moved}


def wait_for_fast(condition, seconds: float = 20) -> None:
    until = perf_counter() + seconds
    while not condition():
        if perf_counter() > until:
            raise AssertionError("the map was not drawn")
        QTest.qWait(2)


start(steps)
