"""Runs inside QGIS: the dashboard of a town, its clicks, its exports and the screen for the meeting."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, child, click, dock, picture, start, wait_for
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QTableView, QWidget
from qgis.utils import iface

FOLDER = Path(os.environ["EVPLANNER_FOLDER"])
KEYS = ("stock", "usage", "need", "lead_times", "market", "money", "data")


class Pulse:
    """How long the main thread was ever away, in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._clock.start()
        self._timer.start()

    def _beat(self) -> None:
        self.longest = max(self.longest, self._clock.restart())


def steps() -> None:
    dock("EvPlannerChargingLayersPanel").open_workspace(os.environ["EVPLANNER_WORKSPACE"])
    panel = dock("EvPlannerDashboardPanel")
    read(panel)
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


def read(panel) -> None:
    """Wait until the cards are read and their charts drawn."""
    wait_for(lambda: not panel.reading() and panel.insight is not None, 60, "the cards are read")
    wait_for(lambda: all(card.chart.drawn() for card in panel.cards.values() if card.chart.isVisibleTo(panel)), 60,
             "the charts are drawn")  # fmt: skip
    QTest.qWait(200)


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
    # A bar of the chart leads to what it stands for.
    chart = child(panel, "EvPlannerChart_market")
    panel.area.ensureWidgetVisible(chart)
    QTest.qWait(200)
    zone = chart.zones()[0]
    spot = QPoint(int(chart.width() * 0.5), int(chart.height() * (zone.top + zone.height / 2)))
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    wait_for(lambda: not panel.actions.busy(), 20, "the operator's locations are selected")
    QTest.qWait(150)
    RESULT["bar"] = [zone.words, selected("charging_location")]


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
    for number in range(len(KEYS)):
        QTest.qWait(250)
        wait_for(lambda: wide.chart.drawn() or not wide.chart.isVisible(), 20, "the chart is drawn")
        seen.append(wide.question.text())
        picture(f"07_screen_{number}", wide)
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
    pulse, begun = Pulse(), time.perf_counter()
    panel.show()
    panel.raise_()
    read(panel)
    RESULT["again"], RESULT["away"] = time.perf_counter() - begun, pulse.longest


def write(panel) -> None:
    for ending in ("pdf", "ods", "csv", "png"):
        path = FOLDER / f"dashboard.{ending}"
        panel.exporting.write(path, panel.filters.choice())
        wait_for(lambda: not panel.session.runner.busy(), 60, f"{ending} is written")
        RESULT[ending] = path.stat().st_size if path.exists() else 0


start(steps)
