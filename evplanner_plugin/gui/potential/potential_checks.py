"""The group “How sure is this?”: stability of the ranking, back-test, and weights learned from measured use."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping

import numpy
from qgis.core import QgsApplication, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...algorithms.potential_findings import BACKTEST, CALIBRATION, STABILITY, keep_report, report_of
from ...algorithms.styles.backtest_style import style_backtest
from ...algorithms.styles.robustness_style import style_robustness
from ...scoring.recipes.recipe import Recipe
from ..layer_placement import hide_layers, insert_below_sites, show_layer
from ..panel import tool_button
from ..session import Session
from ..task_runner import RunningAlgorithm
from .check_tables import backtest_table, weights_table
from .potential_result import ReadTask
from .ranking_model import Stability
from .result_table import ResultTable
from .shown_potential import ShownPotential
from .verdict_view import VerdictView

_STABILITY_FIELDS = ("cell", "top_share", "rank_low", "rank_high")


class PotentialChecks(QgsCollapsibleGroupBox):
    """Runs the checks on the shown map and tells what they found.

    ``stability_found`` brings a :class:`.ranking_model.Stability` for the ranked list, or ``None`` when it no longer
    holds; ``weights_wanted`` weights by key for the sliders. ``changed`` tells that a check began or ended.
    """

    stability_found = pyqtSignal(object)
    weights_wanted = pyqtSignal(dict)
    changed = pyqtSignal()

    def __init__(self, session: Session, shown: ShownPotential, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerChecksGroup")
        self.setTitle(self.tr("How Sure Is This?"))
        self._session, self._shown = session, shown
        self._recipe: Recipe | None = None
        self._running: dict[str, RunningAlgorithm] = {}
        self._reading: ReadTask | None = None
        self._covering = ""
        self._mine: dict[str, float] = {}
        self._learned: dict[str, float] = {}
        self.stability = VerdictView("EvPlannerStabilityResult", self.tr("Stability"))
        self.backtest = VerdictView("EvPlannerBacktestResult", self.tr("Back-test"))
        self.learned = VerdictView("EvPlannerLearnResult", self.tr("Learned weights"))
        self._views = {STABILITY: self.stability, BACKTEST: self.backtest, CALIBRATION: self.learned}
        column = QVBoxLayout(self)
        column.addLayout(self._buttons())
        for view in self._views.values():
            column.addWidget(view)
        column.addLayout(self._use_row())
        self.show_map(None)

    def show_map(self, recipe: Recipe | None) -> None:
        """Speak of the map that is shown now, made by ``recipe`` (``None`` for none), and tell what it remembers."""
        self._recipe = recipe
        if self._reading is not None:
            self._reading.forget()
            self._reading = None
        self._mine, self._learned, self._covering = {}, {}, ""
        for view in self._views.values():
            view.clear()
        layer = self._shown.layer() if recipe is not None else None
        for name in self._views:
            report = report_of(layer, name)
            if report:
                self._tell(name, report)
        self._read_stability(report_of(layer, STABILITY))
        self._update()

    def weights_moved(self, weights: Mapping[str, float]) -> None:
        """The sliders stand elsewhere: verdicts that speak of other weights say so."""
        self._recipe = self._recipe.with_weights(weights) if self._recipe is not None else None
        for view in self._views.values():
            view.weights_moved(weights)
        if self._covering and self.stability.is_stale():
            self._uncover()
        self._update()

    def check_stability(self, chosen: Mapping) -> None:
        """Run ``robustness`` with the parameters ``chosen``."""
        self._start(STABILITY, chosen, self.tr("Stability"), self._stability_known)

    def check_backtest(self, chosen: Mapping) -> None:
        """Run ``backtest`` with the parameters ``chosen``."""
        self._start(BACKTEST, chosen, self.tr("Back-test"), self._tested)

    def learn_weights(self, chosen: Mapping) -> None:
        """Run ``calibrate`` with the parameters ``chosen``."""
        self._start(CALIBRATION, chosen, self.tr("Learn weights"), self._weights_learned)

    def _buttons(self) -> QGridLayout:
        self.stability_button = tool_button(
            "EvPlannerStability",
            self.tr("Stability…"),
            QgsApplication.getThemeIcon("/mActionRefresh.svg"),
            self.tr("Which places stay among the best when the weights move?"),
        )
        self.backtest_button = tool_button(
            "EvPlannerBacktest",
            self.tr("Back-Test…"),
            QgsApplication.getThemeIcon("/mActionHistory.svg"),
            self.tr("Would the map have predicted where charging points stand, or how busy they are?"),
        )
        self.learn_button = tool_button(
            "EvPlannerLearnWeights",
            self.tr("Learn Weights…"),
            QgsApplication.getThemeIcon("/mActionCalculateField.svg"),
            self.tr("Let measured use propose the weights"),
        )
        self.stability_button.clicked.connect(lambda: self._press(STABILITY))
        self.backtest_button.clicked.connect(lambda: self._press(BACKTEST))
        self.learn_button.clicked.connect(lambda: self._press(CALIBRATION))
        grid = QGridLayout()
        grid.addWidget(self.stability_button, 0, 0)
        grid.addWidget(self.backtest_button, 0, 1)
        grid.addWidget(self.learn_button, 1, 0, 1, 2)
        return grid

    def _use_row(self) -> QHBoxLayout:
        self.use_button = tool_button(
            "EvPlannerUseLearned",
            self.tr("Use These Weights"),
            QgsApplication.getThemeIcon("/mActionHandleStoreFilterExpressionChecked.svg"),
            self.tr("Move the sliders to the learned weights"),
        )
        self.back_button = tool_button(
            "EvPlannerBackToMine",
            self.tr("Back to Mine"),
            QgsApplication.getThemeIcon("/mActionUndo.svg"),
            self.tr("Move the sliders back to where they stood before"),
        )
        self.use_button.clicked.connect(self._use_learned)
        self.back_button.clicked.connect(self._back_to_mine)
        row = QHBoxLayout()
        row.addWidget(self.use_button)
        row.addWidget(self.back_button)
        return row

    def _press(self, name: str) -> None:
        """Ask what to check, or cancel the check that is running."""
        if name in self._running:
            self._running[name].cancel()
            return
        dialog = self.dialog(name)
        start = {STABILITY: self.check_stability, BACKTEST: self.check_backtest, CALIBRATION: self.learn_weights}
        if dialog.exec() == QDialog.DialogCode.Accepted:
            start[name](dialog.parameters())
        dialog.deleteLater()

    def dialog(self, name: str) -> QDialog:
        """The window that asks what the check ``name`` needs, not yet shown."""
        from .check_dialogs import BacktestDialog, LearnDialog, StabilityDialog

        if name == STABILITY:
            return StabilityDialog(self)
        made = BacktestDialog if name == BACKTEST else LearnDialog
        return made(self._session.project, self._shown.layer(), self)

    def _start(self, name: str, chosen: Mapping, title: str, then: Callable) -> None:
        layer, recipe = self._shown.layer(), self._recipe
        if layer is None or recipe is None or name in self._running:
            return
        parameters = {
            "POTENTIAL": layer.id(),
            "RECIPE": recipe.to_json(),
            "OUTPUT": "TEMPORARY_OUTPUT",
            **chosen,
        }
        workspace = self._session.workspace()
        if name == BACKTEST and workspace is not None:
            parameters["WORKSPACE"] = str(workspace.path)
        if name != BACKTEST:
            parameters["WEIGHTS"] = json.dumps(recipe.weights)
        layer_id = layer.id()

        def done(run: RunningAlgorithm) -> None:
            self._running.pop(name, None)
            # The map may be gone, or another one shown, by the time the check is done.
            if self._shown.layer_id == layer_id:
                then(run, recipe)
            self._update()
            self.changed.emit()

        def failed(sentence: str) -> None:
            self._running.pop(name, None)
            if sentence and self._shown.layer_id == layer_id:
                self._views[name].tell(sentence, {})
            self._update()

        run = self._session.runner.run(name, parameters, title=title, on_success=done, on_failure=failed)
        if run is not None:
            self._running[name] = run
        self._update()

    def _report(self, name: str, run: RunningAlgorithm, recipe: Recipe, **more: object) -> dict:
        """Keep the report of a run on the map's layer, and return it."""
        report = {
            **run_report(run),
            "verdict": str(run.results.get("VERDICT") or ""),
            "made_with": recipe.weights,
            **more,
        }
        keep_report(self._shown.layer(), name, json.dumps(report))
        return report

    def _tell(self, name: str, report: Mapping) -> None:
        """Show what a check found, now or when the project was last open."""
        weights = report.get("made_with") or {}
        verdict = str(report.get("verdict") or "")
        if name == BACKTEST:
            self.backtest.tell(verdict, weights, *backtest_table(report))
        elif name == CALIBRATION:
            self._learned = {key: float(one["weight"]) for key, one in (report.get("weights") or {}).items()}
            self.learned.tell(verdict, {}, *weights_table(report, self._recipe))
        else:
            self.stability.tell(verdict, weights)
        if self._recipe is not None:
            self._views[name].weights_moved(self._recipe.weights)

    def _stability_known(self, run: RunningAlgorithm, recipe: Recipe) -> None:
        layer = run.take_layer()
        if layer is not None:
            layer.setName(self.tr("Stability of the ranking"))
            style_robustness(layer, int(run_report(run).get("top") or 25))
            self._add(layer)
            # One above the other, two half transparent maps can't be read.
            hide_layers(self._session.project, [self._shown.layer()])
            self._covering = layer.id()
        report = self._report(STABILITY, run, recipe, layer=layer.id() if layer is not None else "")
        self._tell(STABILITY, report)
        self._read_stability(report)

    def _uncover(self) -> None:
        """The weights have moved: the potential map is what the user wants to see again."""
        project = self._session.project
        hide_layers(project, [project.mapLayer(self._covering)])
        show_layer(project, self._shown.layer())
        self._covering = ""

    def _read_stability(self, report: Mapping) -> None:
        """Bring the layer that the stability check made to the ranked list, while it is in the project."""
        layer, table = self._session.project.mapLayer(str(report.get("layer") or "")), self._shown.table
        if layer is None or table is None:
            return
        top = int(report.get("top") or 25)

        def work(rows: Iterator, cancelled: Callable[[], bool]) -> Stability | None:
            return stability_of(table, rows, top, cancelled)

        self._reading = ReadTask(self.tr("Stability"), layer, _STABILITY_FIELDS, work, self._stability_read)
        self._reading.start()

    def _stability_read(self, stability: Stability | None) -> None:
        self._reading = None
        self.stability_found.emit(stability)

    def _tested(self, run: RunningAlgorithm, recipe: Recipe) -> None:
        self._tell(BACKTEST, self._report(BACKTEST, run, recipe))
        layer = run.take_layer()
        if layer is not None:
            layer.setName(self.tr("Back-test: observed places"))
            style_backtest(layer)
            self._add(layer)

    def _weights_learned(self, run: RunningAlgorithm, recipe: Recipe) -> None:
        self._tell(CALIBRATION, self._report(CALIBRATION, run, recipe))

    def _add(self, layer: QgsVectorLayer) -> None:
        self._session.project.addMapLayer(layer, False)
        insert_below_sites(self._session.project, layer)

    def _use_learned(self) -> None:
        if self._recipe is None or not self._learned:
            return
        self._mine = dict(self._recipe.weights)
        self.weights_wanted.emit({key: self._learned.get(key, 0.0) for key in self._mine})
        self._update()

    def _back_to_mine(self) -> None:
        mine, self._mine = self._mine, {}
        self.weights_wanted.emit(mine)
        self._update()

    def _update(self) -> None:
        there = self._shown.layer() is not None and self._shown.table is not None and self._recipe is not None
        weighted = there and any(self._recipe.weights.values())
        words = {
            STABILITY: (self.stability_button, self.tr("Stability…")),
            BACKTEST: (self.backtest_button, self.tr("Back-Test…")),
            CALIBRATION: (self.learn_button, self.tr("Learn Weights…")),
        }
        for name, (button, text) in words.items():
            running = name in self._running
            button.setText(self.tr("Cancel") if running else text)
            button.setEnabled(running or weighted)
        self.use_button.setVisible(bool(self._learned) and not self._mine)
        self.back_button.setVisible(bool(self._mine))


def run_report(run: RunningAlgorithm) -> dict:
    """What a check's output ``REPORT`` says."""
    return json.loads(run.results.get("REPORT") or "{}")


def stability_of(
    table: ResultTable, rows: Iterator, top: int, cancelled: Callable[[], bool] = lambda: False
) -> Stability | None:
    """Bring what ``robustness`` wrote (cell, share of the draws in the top, lowest and highest rank) to the rows of
    ``table``; ``None`` when ``cancelled()`` becomes true."""
    row_of = {int(cell): row for row, cell in enumerate(table.cell)}
    columns = numpy.full((3, len(table.cell)), numpy.nan)
    for number, (_, (cell, *figures)) in enumerate(rows):
        if number % 1000 == 0 and cancelled():
            return None
        row = row_of.get(int(cell)) if isinstance(cell, (int, float)) else None
        if row is not None:
            columns[:, row] = [figure if isinstance(figure, (int, float)) else numpy.nan for figure in figures]
    return Stability(top, *columns)
