"""Runs inside QGIS for sites_window.py: works in the panel Sites and watches the main thread meanwhile."""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from contextlib import contextmanager
from time import perf_counter

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, child, click, dock, start
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

TICK = 5
"""Milliseconds of the timer that is to be kept waiting by nothing."""

STALL = 0.05
"""Seconds from which on it is noted where the main thread is."""


class Watch:
    """The longest time for which the main thread did not answer a timer, and where Python was then."""

    def __init__(self) -> None:
        self.longest, self.busiest, self.stacks = 0.0, 0.0, []
        self._main = threading.get_ident()
        self._last, self._worked = perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)
        self._looking = os.environ.get("EVPLANNER_STACKS") == "1"
        self._thread = threading.Thread(target=self._look, daemon=True)
        if self._looking:
            self._thread.start()

    def stop(self) -> None:
        self._tick()
        self._looking = False
        self._timer.stop()

    def _tick(self) -> None:
        now, worked = perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.busiest = max(self.busiest, worked - self._worked)
        self._last, self._worked = now, worked

    def _look(self) -> None:
        noted = 0.0
        while self._looking:
            time.sleep(0.01)
            if perf_counter() - self._last > STALL and noted != self._last:
                noted = self._last
                frame = sys._current_frames().get(self._main)
                lines = [f"{f.name}:{f.lineno}" for f in traceback.extract_stack(frame)] if frame else []
                self.stacks.append(" > ".join(lines[-7:]))


@contextmanager
def measured(name: str, rest: int = 200):
    """Note how long the block takes, and how long the window waited at most; before and after it rests some ms."""
    if rest:
        quiet()
    QTest.qWait(rest)
    watch = Watch()
    began = perf_counter()
    done: list[float] = []
    yield lambda: done.append(perf_counter() - began)
    seconds = done[-1] if done else perf_counter() - began
    QTest.qWait(rest)
    watch.stop()
    RESULT.setdefault("figures", {})[name] = {
        "seconds": seconds, "stall": watch.longest, "work": watch.busiest, "stacks": list(dict.fromkeys(watch.stacks)),
    }  # fmt: skip


def quiet() -> None:
    """Wait until nothing is read in the background: that 200,000 entries were never sent takes long to find out."""
    soon(lambda: not QgsApplication.taskManager().countActiveTasks() and not iface.mapCanvas().isDrawing())


def soon(condition, seconds: float = 120) -> None:
    """Wait in small steps: waiting is part of what is timed."""
    until = perf_counter() + seconds
    while not condition():
        if perf_counter() > until:
            raise AssertionError(f"not after {seconds} s")
        QTest.qWait(5)


def steps() -> None:
    for key, value in (("name", "Noor"), ("role", "decision_maker"), ("department", "mobility")):
        QgsSettings().setValue(f"evplanner/author/{key}", value)
    charging = dock("EvPlannerChargingLayersPanel")
    panel = dock("EvPlannerSitesPanel")
    store = panel.session.sites
    iface.mapCanvas().freeze(True)
    with measured("layers opened (by QGIS)", rest=0):
        assert charging.open_workspace(os.environ["EVPLANNER_WORKSPACE"])
    with measured("list opens", rest=0) as done:
        soon(lambda: store.listed)
        done()
        soon(lambda: not store.reading)
    iface.mapCanvas().freeze(False)
    iface.mapCanvas().refresh()
    soon(lambda: not iface.mapCanvas().isDrawing())
    QTest.qWait(1000)
    with measured("nothing happens"):
        QTest.qWait(1000)
    with measured("first site shown") as done:
        shown: list[str] = []
        store.selected.connect(shown.append)
        panel.select_site(panel.list.model.site(0).row.id)
        soon(lambda: shown)
        panel.details.repaint()
        done()
        store.selected.disconnect(shown.append)
    filters(panel)
    walk(panel)
    acts(panel)
    with measured("all states read again") as done:
        store.refresh()
        soon(lambda: not store.reading)
        done()


def filters(panel) -> None:
    from evplanner.evplanner_plugin.gui.sites.list.site_filter import SiteFilter

    wanted = {
        "text": SiteFilter(text="dorp"),
        "status": SiteFilter(statuses=frozenset({"in_review"})),
        "department": SiteFilter(department="mobility"),
        "waits for me": SiteFilter(mine=True),
        "none": SiteFilter(),
    }
    for name, each in wanted.items():
        with measured(f"filter: {name}") as done:
            panel.list.filters.set_filter(each)
            panel.list.table.viewport().repaint()
            done()
    for column in (1, 2, 4, 0):
        with measured(f"order by column {column}") as done:
            panel.list.table.sortByColumn(column, 0)
            panel.list.table.viewport().repaint()
            done()
    with measured("work list opens") as done:
        panel.tabs.setCurrentIndex(1)
        panel.work.tree.viewport().repaint()
        done()
    panel.tabs.setCurrentIndex(0)
    with measured("all selected") as done:
        panel.list.table.selectAll()
        done()


def walk(panel) -> None:
    """The next site, ten times; the map follows (drawn or not), and without the map."""
    panel.select_site(panel.list.model.site(0).row.id)
    soon(lambda: not iface.mapCanvas().isDrawing())
    for name, follow in (("the map stays", False), ("the map follows", True)):
        panel.steps.follow.setChecked(follow)
        for number in range(5):
            with measured(f"next site, {name}, {number + 1}") as done:
                shown = []
                panel.session.sites.selected.connect(shown.append)
                panel.step(1)
                soon(lambda: shown)
                panel.details.repaint()
                done()
                panel.session.sites.selected.disconnect(shown.append)
            soon(lambda: not iface.mapCanvas().isDrawing())


def acts(panel) -> None:
    store, edits = panel.session.sites, panel.session.edits
    site_id = store.current
    before = store.listed_site(site_id).summary.comments
    with measured("one comment, in the list") as done:
        panel._said("commented", {"text": "Seen", "reply_to": None, "mentions": []})
        soon(lambda: store.listed_site(site_id).summary.comments == before + 1)
        done()
    with measured("one comment undone") as done:
        click(child(panel, "EvPlannerUndo"))
        soon(lambda: store.listed_site(site_id).summary.comments == before)
        done()
    some = [site.row.id for site in store.listed[:1000]]
    with measured("1,000 sites marked in one act") as done:
        panel.bulk.run.start(some, "marked", {"mark": "up", "reason": "", "remark": ""})
        soon(lambda: all(store.listed_site(each).unsaved for each in some))
        done()
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    model = panel.list.model
    with measured("1,000 rows selected") as done:
        panel.list.table.selectionModel().select(QItemSelection(model.index(0, 0), model.index(999, 0)), flags)
        done()
    with measured("1,000 marks undone") as done:
        edits.undo()
        soon(lambda: not any(store.listed_site(each).unsaved for each in some))
        done()
    panel.bulk.run.start(some, "marked", {"mark": "up", "reason": "", "remark": ""})
    soon(lambda: all(store.listed_site(each).unsaved for each in some))
    with measured("1,000 marks saved (by QGIS)") as done:
        edits.save()
        done()
    with measured("after saving, read again") as done:
        soon(lambda: not any(store.listed_site(each).unsaved for each in some))
        done()


start(steps, 4000)
