"""Runs inside QGIS: each window is opened and closed and each panel refreshed, over and over; what is more each time?

EVPLANNER_TIMES says how often. What there is more of afterwards, once for each time or oftener, is in RESULT["more"].
To see that this is found at all, RESULT["leaked"] is the same for a window and an object that are kept.
"""

from __future__ import annotations

import gc
import os
import sys
import types
from collections import Counter

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, dock, start, wait_for
from qgis.core import QgsApplication, QgsPointXY, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog
from qgis.utils import iface

PANELS = ("EvPlannerChargingLayersPanel", "EvPlannerPotentialPanel", "EvPlannerSitesPanel", "EvPlannerDashboardPanel")
TIMES = int(os.environ["EVPLANNER_TIMES"])
OWN = "evplanner"
KEPT: list = []
"""What is never let go of, where that is wanted."""


class Round:
    """Everything once."""

    def __init__(self) -> None:
        self.charging, self.potential, self.sites, self.dashboard = panels = [dock(name) for name in PANELS]
        if not self.charging.open_workspace(os.environ["EVPLANNER_WORKSPACE"]):
            raise AssertionError("the workspace cannot be opened")
        self.session = panels[0].session
        self.propose()
        wait_for(lambda: self.dashboard.insight is not None, 90, "the cards are read")
        self.opened: set[str] = set()
        self.windows = self._windows()

    def propose(self) -> None:
        """Three sites to look at."""
        from evplanner.evplanner_plugin.gui import settings

        author = settings.Author("Lies", "decision_maker", "management")
        settings.set_author(author)
        self.session.options_changed.emit()
        for number in range(3):
            self.session.edits.add_site(QgsPointXY(182_500 + 90 * number, 213_540), {"name": f"{number}"}, {}, author)
        self.session.edits.save()
        wait_for(lambda: len(self.session.sites.listed) == 3, 60, "the sites are listed")
        self.ids = [site.row.id for site in self.session.sites.listed]

    def go(self) -> None:
        """Open and close each window, then refresh each panel."""
        for way in self.windows:
            self.open(way)
        self.refresh()
        settle()

    def open(self, way) -> None:
        """Open one window and close all that came of it."""
        # A window that keeps QGIS waiting is closed from here; any other is closed below.
        waiting = QTimer()
        waiting.setInterval(30)
        waiting.timeout.connect(self.close_modal)
        waiting.start()
        way()
        QTest.qWait(60)
        waiting.stop()
        self.close()

    def close_modal(self) -> None:
        """Leave the window that nothing else answers beside."""
        window = QApplication.activeModalWidget()
        if isinstance(window, QDialog):
            self.opened.add(window.objectName() or type(window).__name__)
            window.reject()

    def close(self) -> None:
        """Close whatever lies over QGIS's window."""
        for widget in QApplication.topLevelWidgets():
            own = isinstance(widget, QDialog) or type(widget).__module__.startswith(OWN)
            if own and widget.isWindow() and widget.isVisible():
                self.opened.add(widget.objectName() or type(widget).__name__)
                widget.close()

    def refresh(self) -> None:
        """What makes panels read and show anew."""
        session = self.session
        for each in (session.workspace_changed, session.data_changed, session.options_changed):
            each.emit()
        self.sites.refresh()
        for site in (*self.ids, *self.ids[:1]):
            session.sites.select(site)
            wait_for(lambda site=site: session.sites.current == site and session.sites.state(site) is not None, 60)
        for name in PANELS:
            panel = dock(name)
            panel.close()
            panel.show()
        session.messages.info("Something was done.")
        self.dashboard.refresh()
        wait_for(lambda: not self.dashboard.reading() and not session.sites.reading, 90, "all is read")

    def leak(self) -> None:
        """What must be found: a window that is hidden but there, and what nobody needs any more."""
        from evplanner.evplanner_plugin.gui.new_workspace_dialog import NewWorkspaceDialog
        from evplanner.evplanner_plugin.gui.sites.list.site_filter import SiteFilter

        NewWorkspaceDialog(iface.mainWindow()).reject()
        KEPT.append(SiteFilter(text="kept"))

    def _windows(self) -> list:
        from evplanner.evplanner_plugin.gui.help.help_window import close_help, show_help
        from evplanner.evplanner_plugin.gui.options.options_page import OptionsPage
        from evplanner.evplanner_plugin.gui.project_page.project_page import ProjectPage
        from evplanner.evplanner_plugin.gui.sites.compare.compare_dialog import CompareDialog
        from evplanner.evplanner_plugin.gui.sites.propose.import_sites_dialog import ImportSitesDialog
        from evplanner.evplanner_plugin.gui.start.data_dialog import show_open_data

        session, documents, page = self.session, self.sites.documents, self.charging.start

        def helped() -> None:
            show_help(session)
            close_help()

        def shown(make) -> None:
            widget = make()
            widget.show()
            QTest.qWait(30)
            widget.close()
            widget.deleteLater()

        return [
            documents.open_sheets, documents.open_handover, documents.open_return, documents.open_register,
            documents.open_resident_map, documents.open_requests, documents._package, documents.allow,
            lambda: self.sites.more._show(ImportSitesDialog(session, self.sites)),
            lambda: self.sites.more._show(CompareDialog(session, self.ids, self.sites)),
            self.charging._ask_new_workspace, page.start_municipality, page.connect_central, page.refresh,
            lambda: show_open_data(session, iface.mainWindow()),
            self.charging.sources.import_charging, self.charging.sources.import_use, self.charging.sources._ask_day,
            self.potential.recipes.edit, self.potential.recipes.edit_copy, self.potential.layers.ask,
            session.show_about, session.show_conflicts, session.show_local_data, helped,
            lambda: shown(lambda: OptionsPage(session)), lambda: shown(lambda: ProjectPage(session)),
            self.dashboard.show_screen, lambda: self.dashboard.show_tables(self.dashboard.insight.cards[0]),
        ]  # fmt: skip


def settle() -> None:
    """Wait until nothing is under way, and throw away what nobody holds."""
    wait_for(lambda: not QgsApplication.taskManager().countActiveTasks(), 90, "tasks")
    iface.messageBar().clearWidgets()
    for _ in range(4):
        QTest.qWait(60)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


def counted() -> Counter:
    """Widgets of the whole window, and objects, functions and things of Qt that are the plugin's own, by kind."""
    found: Counter = Counter()
    for widget in QApplication.allWidgets():
        found[f"widget {named(widget)} in {named(QObject.parent(widget))}"] += 1
    for each in gc.get_objects():
        kind = type(each)
        if kind is types.FunctionType:
            if str(each.__module__).startswith(OWN):
                found[f"function {each.__module__}.{each.__qualname__}"] += 1
        elif str(getattr(kind, "__module__", "")).startswith(OWN):
            found[f"object {kind.__module__}.{kind.__qualname__}"] += 1
            if isinstance(each, QObject) and sip.isdeleted(each):
                found[f"deleted by Qt, held by Python {kind.__qualname__}"] += 1
    for layer in QgsProject.instance().mapLayers().values():
        found[f"layer {layer.name()}"] += 1
    return found


def named(widget) -> str:
    return "nothing" if widget is None else f"{type(widget).__name__} {QObject.objectName(widget)}".strip()


def steps() -> None:
    """Twice to get warm, then as often as asked."""
    every = Round()
    every.go()
    every.go()
    before = counted()
    for _ in range(TIMES):
        every.go()
    after = counted()
    for _ in range(TIMES):
        every.leak()
        settle()
    RESULT.update(
        more=grown(before, after), leaked=grown(after, counted()), opened=sorted(every.opened),
        widgets=[_widgets(before), _widgets(after)],
    )  # fmt: skip


def grown(before: Counter, after: Counter) -> dict[str, int]:
    """What there is more of, once for each time or oftener."""
    return {kind: number - before[kind] for kind, number in after.items() if number - before[kind] >= TIMES}


def _widgets(found: Counter) -> int:
    return sum(number for kind, number in found.items() if kind.startswith("widget"))


start(steps)
