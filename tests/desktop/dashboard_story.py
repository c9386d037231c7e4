"""Runs inside QGIS: the dashboard of a town, its clicks, its exports and the screen for the meeting."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, child, click, dock, picture, start, wait_for
from pulse import Pulse, rest, until
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QTableView, QWidget
from qgis.utils import iface

FOLDER = Path(os.environ["EVPLANNER_FOLDER"])
KEYS = ("stock", "usage", "need", "lead_times", "market", "money", "data")


def steps() -> None:
    dock("EvPlannerChargingLayersPanel").open_workspace(os.environ["EVPLANNER_WORKSPACE"])
    panel = first_opening()
    RESULT["numbers"] = {key: child(panel, f"EvPlannerNumber_{key}").text() for key in KEYS}
    RESULT["questions"] = [child(panel, f"EvPlannerQuestion_{key}").text() for key in KEYS]
    RESULT["lacking"] = {key: child(panel, f"EvPlannerLacking_{key}").text() for key in KEYS}
    RESULT["charts"] = {key: panel.cards[key].chart.drawn() for key in KEYS}
    picture("01_dashboard")
    pictures_of_all_cards(panel)
    map_actions(panel)
    tables(panel)
    filters(panel)
    narrow(panel)
    screen(panel)
    again(panel)
    write(panel)
    empty(panel)


def read(panel) -> None:
    """Wait until the cards are read and their charts drawn."""
    wait_for(lambda: read_and_drawn(panel), 60, "the cards are read and their charts drawn")
    QTest.qWait(200)


def read_and_drawn(panel) -> bool:
    """Whether the cards show what was read last."""
    charts = [card.chart for card in panel.cards.values()] if panel.insight is not None else []
    return bool(charts) and not panel.reading() and all(each.drawn() for each in charts if each.isVisibleTo(panel))


def first_opening():
    """Open the panel for the first time; how long was the main thread away?"""
    # Opening the workspace goes on for a while: its layers are drawn, its sources and sites are read.
    wait_for(lambda: not QgsApplication.taskManager().countActiveTasks() and not iface.mapCanvas().isDrawing(), 30)
    QTest.qWait(500)
    panel = iface.mainWindow().findChild(QDockWidget, "EvPlannerDashboardPanel")
    begun = time.perf_counter()
    with Pulse() as pulse:
        panel.toggleViewAction().trigger()
        panel.raise_()
        until(lambda: read_and_drawn(panel), 60, "the cards are read and their charts drawn")
        RESULT["first"] = time.perf_counter() - begun
        rest(0.3)
    RESULT["first_away"] = {"own": pulse.own, "wall": pulse.longest, "told": pulse.told()}
    return panel


def pictures_of_all_cards(panel) -> None:
    panel.setFloating(True)
    panel.resize(380, 990)
    QTest.qWait(400)
    read(panel)
    bar = panel.area.verticalScrollBar()
    for number, at in enumerate((0.0, 0.5, 1.0)):
        bar.setValue(int(bar.maximum() * at))
        QTest.qWait(150)
        picture(f"02_cards_{number}", panel)


def selected(table: str) -> int:
    from evplanner.evplanner_plugin.documents import workspace_project

    return workspace_project.layer_of(QgsProject.instance(), table).selectedFeatureCount()


def map_actions(panel) -> None:
    """The map actions of the cards, one after the other."""
    panel.setFloating(False)
    for key in ("stock", "usage", "market", "need"):
        click(child(panel, f"EvPlannerAct_{key}"))
        wait_for(lambda: not panel.actions.busy(), 20, "the map shows it")
        QTest.qWait(200)
        RESULT[f"selected_{key}"] = selected("charging_location")
        picture(f"03_map_{key}")
    layer = panel_layer("charging_location")
    RESULT["styles"] = [layer.styleManager().currentStyle(), layer.renderer().type()]
    gaps = [each for each in QgsProject.instance().mapLayers().values() if each.customProperty("evplanner/gap")]
    RESULT["gap_areas"] = [each.featureCount() for each in gaps]
    click(child(panel, "EvPlannerAct_market"))
    RESULT["styles"].append(layer.styleManager().currentStyle())
    # Parts of the charts lead to what they stand for.
    RESULT["parts"] = {
        name: part(panel, key, chart, table)
        for name, key, chart, table in (
            ("operator", "market", 0, "charging_location"), ("month", "usage", 0, "charging_location"),
            ("fall", "lead_times", 0, "proposed_site"), ("step", "lead_times", 1, "proposed_site"),
            ("area", "need", 2, "area"),
        )
    }  # fmt: skip


def part(panel, key: str, number: int, table: str) -> list:
    """Click the first part of a card's chart: what it says, how many objects it selects, how wide the map is then."""
    card = panel.cards[key]
    for _ in range(number - card.place):
        click(child(panel, f"EvPlannerNextChart_{key}"))
    read(panel)
    picture(f"03_chart_{key}_{number}", card)
    panel_layer(table).removeSelection()
    panel.area.ensureWidgetVisible(card.chart)
    QTest.qWait(200)
    zone = next(zone for zone in card.chart.zones() if zone.key)
    place = QPoint(
        int(card.chart.width() * (zone.left + zone.width / 2)), int(card.chart.height() * (zone.top + zone.height / 2))
    )
    QTest.mouseClick(card.chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    wait_for(lambda: not panel.actions.busy(), 20, "what the part stands for is selected")
    QTest.qWait(150)
    return [zone.words, selected(table), iface.mapCanvas().extent().width()]


def panel_layer(table: str):
    from evplanner.evplanner_plugin.documents import workspace_project

    return workspace_project.layer_of(QgsProject.instance(), table)


def tables(panel) -> None:
    click(child(panel, "EvPlannerTable_lead_times"))
    dialog = panel.findChild(QDialog, "EvPlannerCardTables")
    views = dialog.findChildren(QTableView)
    RESULT["tables"] = [view.model().rowCount() for view in views]
    picture("04_table", dialog)
    dialog.close()


def filters(panel) -> None:
    area = child(panel, "EvPlannerDashboardArea")
    RESULT["areas"] = area.count()
    first = child(panel, "EvPlannerDashboardFirst")
    RESULT["months"] = [[first.itemText(place), first.itemData(place)] for place in range(1, first.count())]
    before = child(panel, "EvPlannerNumber_stock").text()
    area.setCurrentIndex(1)
    area.activated.emit(1)
    read(panel)
    RESULT["filtered"] = [before, child(panel, "EvPlannerNumber_stock").text()]
    area.setCurrentIndex(0)
    area.activated.emit(0)
    read(panel)


def narrow(panel) -> None:
    panel.setFloating(True)
    panel.resize(320, 950)
    QTest.qWait(400)
    read(panel)
    RESULT["width"] = [panel.width(), panel.area.widget().minimumSizeHint().width()]
    panel.area.verticalScrollBar().setValue(0)
    picture("05_narrow", panel)
    panel.area.verticalScrollBar().setValue(panel.area.verticalScrollBar().maximum())
    picture("06_narrow_end", panel)
    panel.setFloating(False)


def screen(panel) -> None:
    click(child(panel, "EvPlannerDashboardScreen"))
    wide = iface.mainWindow().findChild(QWidget, "EvPlannerCouncilScreen")
    whole = wide.isFullScreen()
    # Without a window manager nothing makes it as large as a screen.
    wide.resize(1600, 900)
    wait_for(lambda: wide.isVisible() and wide.chart.drawn(), 20, "the screen shows its chart")
    RESULT["screen"] = [whole, wide.question.text()]
    seen = []
    for number in range(len(wide.pages)):
        QTest.qWait(250)
        wait_for(lambda: wide.chart.drawn() or not wide.chart.isVisible(), 20, "the chart is drawn")
        seen.append([wide.question.text(), wide.heading.text()])
        picture(f"07_screen_{number:02d}", wide)
        QTest.keyClick(wide, Qt.Key.Key_Right)
    RESULT["paged"] = seen
    QTest.keyClick(wide, Qt.Key.Key_Left)
    QTest.keyClick(wide, Qt.Key.Key_Home)
    QTest.keyClick(wide, Qt.Key.Key_D)
    QTest.qWait(300)
    wait_for(lambda: wide.chart.drawn(), 20, "the chart is drawn")
    picture("08_screen_other_ground", wide)
    QTest.keyClick(wide, Qt.Key.Key_Escape)
    wait_for(lambda: iface.mainWindow().findChild(QWidget, "EvPlannerCouncilScreen") is None, 10, "the screen is gone")
    RESULT["closed"] = True


def again(panel) -> None:
    """Closed and opened once more, and after somebody wrote."""
    panel.hide()
    QTest.qWait(100)
    begun = time.perf_counter()
    with Pulse() as pulse:
        panel.show()
        panel.raise_()
        until(lambda: read_and_drawn(panel), 60, "the cards are read and their charts drawn")
        RESULT["again"] = time.perf_counter() - begun
        rest(0.3)
    RESULT["again_away"] = {"own": pulse.own, "wall": pulse.longest, "told": pulse.told()}


def empty(panel) -> None:
    """A workspace without data: every card has the button that opens what fills it."""
    dock("EvPlannerChargingLayersPanel").open_workspace(os.environ["EVPLANNER_EMPTY"])
    dock("EvPlannerDashboardPanel")
    panel.setFloating(True)
    panel.resize(320, 950)
    QTest.qWait(600)
    read(panel)
    RESULT["empty_width"] = [panel.width(), panel.area.widget().minimumSizeHint().width()]
    picture("09_empty", panel)
    RESULT["filled_by"] = {}
    for key in KEYS[:-1]:
        before = set(map(id, opened()))
        click(child(panel, f"EvPlannerFill_{key}"))
        wait_for(lambda: set(map(id, opened())) - before, 20, f"the window that fills {key} is open")
        dialog = next(each for each in opened() if id(each) not in before)
        QTest.qWait(100)
        RESULT["filled_by"][key] = filled_by(dialog)
        picture(f"10_fill_{key}", dialog)
        dialog.close()
        QTest.qWait(100)


def opened() -> list:
    """The dialogs that are open."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def filled_by(dialog) -> list[str]:
    """What was opened: a window's name, or an algorithm's id with the workspace that its dialog has filled in."""
    if not hasattr(dialog, "algorithm"):
        return [dialog.objectName(), ""]
    return [dialog.algorithm().id(), Path(str(dialog.mainWidget().wrappers["WORKSPACE"].parameterValue())).name]


def write(panel) -> None:
    for ending in ("pdf", "ods", "csv", "png"):
        path = FOLDER / f"dashboard.{ending}"
        panel.exporting.write(path, panel.filters.choice())
        wait_for(lambda: not panel.session.runner.busy(), 60, f"{ending} is written")
        RESULT[ending] = path.stat().st_size if path.exists() else 0


start(steps)
