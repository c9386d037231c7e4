"""Runs inside QGIS: a mobility planner's way through the panel Potential, told in EVPLANNER_RESULT."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, child, click, click_map, click_row, dock, picture, start, wait_for
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QTableWidget
from qgis.utils import iface

FAR_AWAY = (150000.0, 213540.0)
"""Thirty kilometres west of Lille, in Lambert 72."""


def steps() -> None:
    dock("EvPlannerChargingLayersPanel").open_workspace(os.environ["EVPLANNER_WORKSPACE"])
    panel = dock("EvPlannerPotentialPanel")
    panel.setFloating(True)
    panel.resize(340, 940)
    panel.move(1230, 20)
    wait_for(lambda: not iface.mapCanvas().isDrawing(), 20, "the map is drawn")
    before(panel)
    layers(panel)
    run(panel)
    why_not(panel)
    stability(panel)
    backtest(panel)
    learn(panel)
    report(panel)
    keep(panel)
    leave(panel)


def before(panel) -> None:
    RESULT["next_before"] = child(panel, "EvPlannerPotentialNext").text()
    RESULT["layers_before"] = child(panel, "EvPlannerLayersCount").text()
    RESULT["off_before"] = [
        child(panel, name).isEnabled()
        for name in (
            "EvPlannerStability", "EvPlannerBacktest", "EvPlannerLearnWeights", "EvPlannerKeep", "EvPlannerReport",
            "EvPlannerWhyNotHere",
        )
    ]  # fmt: skip
    picture("01_before", panel)


def layers(panel) -> None:
    """Open the window of layers, look, and leave it with OK."""
    in_dialog("EvPlannerLayersDialog", lambda dialog: picture("02_layers_dialog", dialog))
    click(child(panel, "EvPlannerLayers"))
    RESULT["layers_after"] = child(panel, "EvPlannerLayersCount").text()


def run(panel) -> None:
    click(child(panel, "EvPlannerRun"))
    ranking = child(panel, "EvPlannerRanking")
    wait_for(lambda: ranking.model().rowCount() > 0, 120, "the ranked list is filled")
    RESULT["next_after"] = child(panel, "EvPlannerPotentialNext").text()
    click_row(ranking, 0)
    picture("03_ranked", panel)


def why_not(panel) -> None:
    """Ask about a struck cell, a scored cell and a place far outside."""
    canvas = iface.mapCanvas()
    layer = panel.layer()
    former = canvas.mapTool()
    struck = next(feature for feature in layer.getFeatures() if feature["reason"])
    scored = next(feature for feature in layer.getFeatures() if feature["rank"] == 1)
    button = child(panel, "EvPlannerWhyNotHere")
    click(button)
    RESULT["why_tool_on"] = button.isChecked()
    RESULT["why"] = []
    for x, y in (centre(struck), centre(scored), FAR_AWAY):
        show(x, y)
        click_map(x, y)
        said = [child(panel, name) for name in ("EvPlannerWhyHeadline", "EvPlannerWhyFailed")]
        RESULT["why"].append([label.text() for label in said if not label.isHidden()])
    picture("04_why_not_here", panel)
    show(*centre(struck))
    click_map(*centre(struck))
    picture("05_why_struck", panel)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.qWait(100)
    RESULT["why_tool_left"] = not button.isChecked() and canvas.mapTool() is not panel.place.asking._tool
    canvas.setMapTool(former)
    canvas.setExtent(layer.extent())
    canvas.refresh()


def stability(panel) -> None:
    def choose(dialog) -> None:
        child(dialog, "EvPlannerStabilityDraws").setValue(200)
        picture("06_stability_dialog", dialog)

    in_dialog("EvPlannerStabilityDialog", choose)
    click(child(panel, "EvPlannerStability"))
    ranking = child(panel, "EvPlannerRanking")
    wait_for(lambda: ranking.model().columnCount() == 5, 120, "the stability is in the list")
    model = ranking.model()
    RESULT["stability_headers"] = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    RESULT["stability_first"] = [model.index(0, column).data() for column in range(5)]
    RESULT["stability_verdict"] = child(panel, "EvPlannerStabilityResultVerdict").text()
    child(panel, "EvPlannerStabilityResultCopy").click()
    RESULT["copied"] = QApplication.clipboard().text()
    ensure(panel, "EvPlannerChecksGroup")
    picture("07_stability", panel)
    picture("07_window_stability")


def backtest(panel) -> None:
    in_dialog("EvPlannerBacktestDialog", lambda dialog: picture("08_backtest_dialog", dialog))
    click(child(panel, "EvPlannerBacktest"))
    verdict = child(panel, "EvPlannerBacktestResultVerdict")
    wait_for(lambda: not verdict.isHidden(), 120, "the back-test is done")
    RESULT["backtest_verdict"] = verdict.text()
    table = child(panel, "EvPlannerBacktestResultTable")
    RESULT["backtest_rows"] = texts(table)
    ensure(panel, "EvPlannerBacktestResultTable")
    picture("09_backtest", panel)


def learn(panel) -> None:
    """Without measured use in the workspace, OK is not to be pressed and the window says why."""
    seen = []

    def look(dialog) -> None:
        ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        seen.append([ok.isEnabled(), child(dialog, "EvPlannerLearnNothing").text()])
        picture("10_learn_dialog", dialog)
        dialog.reject()

    in_dialog("EvPlannerLearnDialog", look, accept=False)
    click(child(panel, "EvPlannerLearnWeights"))
    RESULT["learn_dialog"] = seen[0]


def report(panel) -> None:
    path = Path(os.environ["EVPLANNER_WORKSPACE"]).with_name("report.pdf")
    layouts = QgsProject.instance().layoutManager()
    stalls = Stalls()
    panel.actions_row.report(path)
    wait_for(lambda: not panel.session.runner.busy(), 120, "the report is written")
    RESULT["report_stall"] = stalls.longest()
    RESULT["report_error"] = panel.session.messages.last_error
    RESULT["report"] = str(path)
    RESULT["layouts"] = [layout.name() for layout in layouts.layouts()]
    # Restyled by the town: what it moved stays where it is.
    title = layouts.layouts()[0].itemById("title")
    title.setFontColor(Qt.GlobalColor.red)
    second = path.with_name("second.pdf")
    panel.actions_row.report(second)
    wait_for(lambda: not panel.session.runner.busy(), 120, "the second report is written")
    colour = layouts.layouts()[0].itemById("title").fontColor().name()
    RESULT["second"] = [second.is_file(), len(layouts.layouts()), colour]


def keep(panel) -> None:
    layer_id = panel.layer().id()
    path = Path(os.environ["EVPLANNER_WORKSPACE"]).with_name("kept.gpkg")
    RESULT["keep_enabled"] = [child(panel, "EvPlannerKeep").isEnabled()]
    panel.actions_row.keep(path)
    wait_for(lambda: panel.layer() is not None and panel.layer().providerType() == "ogr", 60, "the map is kept")
    wait_for(lambda: panel.shown.table is not None, 60, "the kept map is read")
    QTest.qWait(200)
    RESULT["keep_enabled"].append(child(panel, "EvPlannerKeep").isEnabled())
    RESULT["kept"] = [panel.layer().id() == layer_id, panel.layer().source().startswith(str(path))]
    RESULT["kept_listed"] = child(panel, "EvPlannerRanking").model().rowCount()
    RESULT["kept_verdict"] = child(panel, "EvPlannerStabilityResultVerdict").text()
    RESULT["next_end"] = child(panel, "EvPlannerPotentialNext").text()
    elsewhere = QgsVectorLayer(f"{path}|layername=potential", "elsewhere", "ogr")
    RESULT["kept_style"] = bool(elsewhere.customProperty("evplanner/recipe"))
    picture("11_kept", panel)


def leave(panel) -> None:
    """Save the project, as somebody does who goes on tomorrow."""
    from evplanner.evplanner_plugin.documents.workspace_project import remember

    project = QgsProject.instance()
    path = Path(os.environ["EVPLANNER_WORKSPACE"]).with_name("lille.qgz")
    project.setFileName(str(path))
    remember(project)
    RESULT["written"] = project.write()


def tomorrow() -> None:
    """A new QGIS opens the project: the kept map is listed, with what was found about it."""
    path = Path(os.environ["EVPLANNER_WORKSPACE"]).with_name("lille.qgz")
    RESULT["opened"] = QgsProject.instance().read(str(path))
    panel = dock("EvPlannerPotentialPanel")
    panel.setFloating(True)
    panel.resize(320, 940)
    ranking = child(panel, "EvPlannerRanking")
    wait_for(lambda: ranking.model().rowCount() > 0, 60, "the kept map is listed again")
    QTest.qWait(300)
    RESULT["verdict"] = child(panel, "EvPlannerStabilityResultVerdict").text()
    RESULT["backtest"] = child(panel, "EvPlannerBacktestResultVerdict").text()
    RESULT["width"] = [panel.width(), panel.area.widget().minimumSizeHint().width()]
    ensure(panel, "EvPlannerBacktestResultTable")
    picture("12_tomorrow", panel)


class Stalls:
    """Watches how long the main thread keeps a timer of 5 ms waiting."""

    def __init__(self) -> None:
        from time import perf_counter

        self._clock = perf_counter
        self._last = perf_counter()
        self._longest = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self) -> None:
        now = self._clock()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def longest(self) -> float:
        self._timer.stop()
        return self._longest


def in_dialog(name: str, look, *, accept: bool = True) -> None:
    """When the dialog called ``name`` opens, ``look`` at it and press OK."""

    def found() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog.objectName() != name:
            QTimer.singleShot(100, found)
            return
        look(dialog)
        if accept:
            click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))

    QTimer.singleShot(100, found)


def centre(feature) -> tuple[float, float]:
    point = feature.geometry().centroid().asPoint()
    return point.x(), point.y()


def show(x: float, y: float) -> None:
    from qgis.core import QgsPointXY

    canvas = iface.mapCanvas()
    canvas.setCenter(QgsPointXY(x, y))
    canvas.zoomScale(8000)
    wait_for(lambda: not canvas.isDrawing(), 20, "the map is drawn")


def ensure(panel, name: str) -> None:
    panel.area.ensureWidgetVisible(child(panel, name), 0, 60)
    QTest.qWait(100)


def texts(table: QTableWidget) -> list[list[str]]:
    return [
        [table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())
    ]


start(tomorrow if os.environ.get("EVPLANNER_TOMORROW") else steps)
