"""Runs inside QGIS: a day's work at full size, while it is watched how long the main thread is ever away.

The parts named in EVPLANNER_PARTS are done: ``panels``, ``choose``, ``dialogs``, ``import``, ``score``, ``sync``.
RESULT["absences"] tells of each step its longest absence (own and wall milliseconds, and where), RESULT["cancelled"]
the seconds from a click on Cancel to the end of the work (own and wall).
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, start
from pulse import Elapsed, Pulse, rest, until
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QPushButton
from qgis.utils import iface

FOLDER = Path(os.environ["EVPLANNER_FOLDER"])
SETTLED = 0.2
"""Seconds after each step that still belong to it: what was put off comes then."""
LONG = 600


def steps() -> None:
    for key, value in (("name", "Noor"), ("role", "decision_maker"), ("department", "mobility")):
        QgsSettings().setValue(f"evplanner/author/{key}", value)
    QgsSettings().setValue("evplanner/last_folder", str(FOLDER))
    RESULT["absences"], RESULT["cancelled"], RESULT["seconds"] = {}, {}, {}
    parts = {
        "panels": panels, "choose": choosing, "dialogs": dialogs, "import": importing, "score": scoring,
        "sync": exchanging,
    }  # fmt: skip
    for name in os.environ["EVPLANNER_PARTS"].split(","):
        parts[name]()


@contextmanager
def watched(name: str):
    """Watch the main thread during the block and until QGIS is at rest again."""
    quiet()
    begun = time.perf_counter()
    with Pulse() as pulse:
        yield pulse
        RESULT["seconds"][name] = round(time.perf_counter() - begun, 2)
        rest(SETTLED)
        quiet()
        rest(SETTLED)
    RESULT["absences"][name] = {"own": pulse.own, "wall": pulse.longest, "told": pulse.told()}


def quiet() -> None:
    """Wait until nothing runs in the background and the map is drawn."""
    until(lambda: not QgsApplication.taskManager().countActiveTasks() and not iface.mapCanvas().isDrawing(), LONG)


def panel_called(name: str):
    return iface.mainWindow().findChild(QDockWidget, name)


def shown(name: str):
    """The panel called ``name``, shown as by its action in the toolbar."""
    panel = panel_called(name)
    if not panel.isVisible():
        panel.toggleViewAction().trigger()
    panel.raise_()
    until(lambda: panel.built, 60, f"{name} is built")
    return panel


def session():
    return panel_called("EvPlannerChargingLayersPanel").session


def open_workspace(name: str) -> None:
    """Open a workspace, and let QGIS come to rest."""
    assert shown("EvPlannerChargingLayersPanel").open_workspace(FOLDER / name)
    rest(0.5)
    quiet()
    rest(0.5)


def cancel_button():
    """The button Cancel in the message bar."""
    words = session().runner.tr("Cancel")
    found = [each for each in iface.messageBar().findChildren(QPushButton) if each.text() == words]
    return found[-1]


def ran(name: str, begin, *, percent: float = 0) -> None:
    """Watch what ``begin()`` starts, to its end; or cancel it when it is so far, and watch that."""
    runner = session().runner
    with watched(f"{name}, cancelled" if percent else name):
        begin()
        until(runner.busy, 20, f"{name} runs")
        if percent:
            run = runner._runs[-1]
            seen = [0.0]
            run.progressed.connect(lambda value: seen.append(value))
            until(lambda: max(seen) >= percent or not runner.busy(), LONG)
            assert runner.busy(), f"{name} was done before it could be cancelled"
            button, elapsed = cancel_button(), Elapsed()
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        until(lambda: not runner.busy(), LONG, f"{name} ends")
        if percent:
            RESULT["cancelled"][name] = elapsed.stop()


# -- ten thousand sites -----------------------------------------------------------------------------------------------


def panels() -> None:
    """A workspace is opened, and every panel for the first time."""
    with watched("the plugin's first panel"):
        charging = shown("EvPlannerChargingLayersPanel")
    with watched("a workspace opens (by QGIS)"):
        assert charging.open_workspace(FOLDER / "review.gpkg")
    for panel, name in (
        ("EvPlannerSitesPanel", "Sites"), ("EvPlannerPotentialPanel", "Potential"),
        ("EvPlannerDashboardPanel", "Dashboard"),
    ):  # fmt: skip
        with watched(f"panel {name} the first time"):
            opened = shown(panel)
            if name == "Dashboard":
                until(lambda: opened.insight is not None and not opened.reading(), LONG)
                until(lambda: all(c.chart.drawn() for c in opened.cards.values() if c.chart.isVisibleTo(opened)), LONG)


def listed():
    """The panel Sites, its list filled with the sites of the first workspace."""
    if session().workspace() is None:
        open_workspace("review.gpkg")
    panel = shown("EvPlannerSitesPanel")
    store = panel.session.sites
    until(lambda: store.listed and not store.reading, LONG)
    return panel


def choosing() -> None:
    """The list of sites: one, another, all; filters, orders, typing; the map's own selection."""
    panel = listed()
    store = panel.session.sites
    for number in range(3):
        with watched(f"a site is chosen, {number + 1}"):
            panel.select_site(panel.list.model.site(100 * number).row.id)
    with watched("the next site"):
        panel.step(1)
    with watched("typing in the filter"):
        field = panel.list.filters.search
        field.setFocus()
        for letter in "dorp":
            QTest.keyClick(field, letter)
            rest(0.2)
    with watched("the filter is emptied"):
        field.clear()
    for column in (1, 2, 0):
        with watched(f"ordered by column {column}"):
            panel.list.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    with watched("all sites selected"):
        panel.list.table.selectAll()
    with watched("one site again"):
        panel.select_site(panel.list.model.site(5).row.id)
    with watched("chosen on the map"):
        layer = panel.session.edits.sites_layer()
        layer.selectByIds([store.listed[number].row.feature_id for number in range(0, 1000, 100)])
    with watched("work list"):
        panel.tabs.setCurrentIndex(1)
    panel.tabs.setCurrentIndex(0)
    with watched("one comment"):
        panel._said("commented", {"text": "Seen", "reply_to": None, "mentions": []})
    with watched("undone"):
        panel.session.edits.undo()


def opened() -> list:
    """The dialogs that are open."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def opens(name: str, begin) -> bool:
    """Watch what ``begin()`` opens, which may keep everything else waiting; whether anything was opened."""
    before, new = opened(), []

    def close() -> None:
        new.extend(each for each in opened() if each not in before)
        for each in new:
            each.close()

    with watched(name):
        QTimer.singleShot(0, begin)
        QTimer.singleShot(1000, close)
        rest(1.2)
    return bool(new)


def help_pages():
    from evplanner.evplanner_plugin.gui.help import help_window

    return help_window


def dialogs() -> None:
    """Each dialog and window, the first time and once more."""
    sites = listed()
    shown("EvPlannerPotentialPanel")
    rest(1)
    charging = panel_called("EvPlannerChargingLayersPanel")
    potential = panel_called("EvPlannerPotentialPanel")
    documents, more = sites.documents, sites.more
    sites.list.table.clearSelection()
    sites.select_site(sites.list.model.site(0).row.id)
    with watched("menu Documents"):
        documents.aboutToShow.emit()
    with watched("menu More"):
        more.aboutToShow.emit()
    for name, begin in (
        ("regulation", documents.open_regulation), ("site sheets", documents.open_sheets),
        ("handover", documents.open_handover), ("returned file", documents.open_return),
        ("resident map", documents.open_resident_map), ("register", documents.open_register),
        ("requests", documents.open_requests), ("offline package", documents.package_action.trigger),
        ("import sites", more.import_action.trigger), ("conflicts", sites.session.show_conflicts),
        ("import locations", charging.sources.import_charging), ("import use", charging.sources.import_use),
        ("about", lambda: sites.session.show_about()), ("help", lambda: help_pages().show_help(iface, "sites")),
        ("recipe", lambda: potential.recipes.edit()),
    ):  # fmt: skip
        for which in ("first", "second"):
            if not opens(f"dialog {name}, {which} time", begin):
                RESULT.setdefault("not_opened", []).append(name)
                break
    sites.list.table.clearSelection()
    for number in range(3):
        index = sites.list.model.index(number, 0)
        flag = sites.list.table.selectionModel().SelectionFlag
        sites.list.table.selectionModel().select(index, flag.Select | flag.Rows)
    for which in ("first", "second"):
        opens(f"comparison of 3, {which} time", more.compare_action.trigger)


# -- long work --------------------------------------------------------------------------------------------------------


def importing() -> None:
    """Charging locations from a file, cancelled and in full."""
    open_workspace("import.gpkg")
    from evplanner.evplanner_plugin.gui.imports.import_runs import run_charging_import

    given = {
        "WORKSPACE": str(FOLDER / "import.gpkg"), "SOURCE": str(FOLDER / "ocpi.json"), "NAME": "Zap",
        "DAY": "2026-01-01", "KEEP_OUTSIDE": True,
    }  # fmt: skip

    def begin() -> None:
        run_charging_import(session(), given, "Zap")

    for percent in map(float, os.environ.get("EVPLANNER_MOMENTS", "50").split(",")):
        ran(f"import at {percent:.0f} %", begin, percent=percent)
    ran("import", begin)
    for each in opened():
        each.close()


def scoring() -> None:
    """A potential map, cancelled and in full; its list, a slider, its style."""
    open_workspace("workspace.gpkg")
    panel = shown("EvPlannerPotentialPanel")
    with watched("a recipe is chosen"):
        panel.recipes.choose((FOLDER / "recipe.json").read_text(encoding="utf-8"))
    for percent in map(float, os.environ.get("EVPLANNER_MOMENTS", "50").split(",")):
        begun = panel.run
        ran(f"potential map at {percent:.0f} %", begun, percent=percent)
    with watched("potential map"):
        panel.run()
        until(lambda: panel.shown.table is not None, LONG, "the map is made and read")
    RESULT["cells"] = len(panel.shown.table.cell)
    with watched("a weight is moved"):
        panel.sliders.slider("nearest").setValue(60)
    with watched("a place is chosen in the list"):
        panel.ranking.list.selectRow(3)
    with watched("sites are selected"):
        panel.select_sites(25, 250)


def exchanging() -> None:
    """The first exchange of a large layer, cancelled and in full; an empty one; one with conflicts."""
    from evplanner.evplanner_plugin.gui import settings
    from evplanner.evplanner_plugin.workspace.store import Workspace

    open_workspace("desk.gpkg")
    settings.set_central_address(os.environ["EVPLANNER_CENTRAL_URL"])
    session().options_changed.emit()
    panel = shown("EvPlannerChargingLayersPanel")
    for percent in map(float, os.environ.get("EVPLANNER_MOMENTS", "50").split(",")):
        ran(f"first exchange at {percent:.0f} %", panel.synchronise, percent=percent)
    ran("first exchange", panel.synchronise)
    path, colleague = FOLDER / "desk.gpkg", FOLDER / "colleague.gpkg"
    ran("exchange of nothing", panel.synchronise)
    here = Workspace.open(path)
    RESULT["received"] = len(here.rows("charging_location"))
    with here.reading() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(path, colleague)
    count = int(os.environ["EVPLANNER_CONFLICTS"])
    for each, remark in ((colleague, "theirs"), (path, "mine")):
        workspace = Workspace.open(each)
        with workspace.transaction() as connection:
            connection.execute(
                "UPDATE charging_location SET remark = ? WHERE id IN (SELECT id FROM charging_location LIMIT ?)",
                (remark, count),
            )
    given = {"WORKSPACE": str(colleague), "URL": settings.central_address(), "AUTHCFG": "", "ACTOR": "Bram"}
    done = []
    session().runner.run("sync", given, title="Colleague", on_success=done.append)
    until(lambda: done, LONG, "the colleague's changes are sent")
    ran("exchange with conflicts", panel.synchronise)
    with here.reading() as connection:
        RESULT["conflicts"] = connection.execute("SELECT count(*) FROM sync_conflict").fetchone()[0]
    with watched("conflicts are shown"):
        session().show_conflicts()
    for each in opened():
        each.close()


start(steps, 4000)

