"""What can be done with a potential map that is worth it: keep it, or hand it on as a page."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ...algorithms.potential_findings import BACKTEST, STABILITY, report_of, unchecked_of
from ...scoring.recipes.recipe import Recipe
from .. import settings
from ..panel import tool_button
from ..session import Session
from ..task_runner import RunningAlgorithm
from .keep_potential import KeepPotential, is_temporary


class ResultActions(QWidget):
    """The buttons *Keep…* and *Report…*. ``kept`` brings the layer that reads from a file now."""

    kept = pyqtSignal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._layer_id = ""
        self._recipe: Recipe | None = None
        self._selection: QgsVectorLayer | None = None
        self._report_run: RunningAlgorithm | None = None
        self.keeping = KeepPotential(session, self._kept, self)
        self.keep_button = tool_button(
            "EvPlannerKeep",
            self.tr("Keep…"),
            QgsApplication.getThemeIcon("/mActionFileSave.svg"),
            self.tr("Save the map in a file; a temporary one is gone when QGIS is closed"),
        )
        self.report_button = tool_button(
            "EvPlannerReport",
            self.tr("Report…"),
            QgsApplication.getThemeIcon("/mActionSaveAsPDF.svg"),
            self.tr("Make a page (PDF) with the map, the recipe, the best places and how sure they are"),
        )
        self.keep_button.clicked.connect(self._ask_keep)
        self.report_button.clicked.connect(self._press_report)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.keep_button)
        row.addWidget(self.report_button)
        self.show_map(None, None, None)

    def show_map(
        self, layer: QgsVectorLayer | None, recipe: Recipe | None, selection: QgsVectorLayer | None
    ) -> None:
        """Speak of ``layer`` and the ``recipe`` whose weights it shows, and of the selected sites if there are."""
        self._layer_id = layer.id() if layer is not None else ""
        self._recipe, self._selection = recipe, selection
        self._update()

    def keep(self, path: Path) -> None:
        """Save the map in the GeoPackage ``path``."""
        layer = self._layer()
        if layer is not None:
            self.keeping.keep(layer, path)
            self._update()

    def report(self, path: Path) -> None:
        """Write the report to ``path`` (.pdf)."""
        layer = self._layer()
        if layer is None or self._recipe is None or self._report_run is not None:
            return
        parameters = {
            "POTENTIAL": layer.id(),
            "RECIPE": self._recipe.to_json(),
            "UNCHECKED": ",".join(unchecked_of(layer)),
            "STABILITY": _text(report_of(layer, STABILITY)),
            "BACKTEST": _text(report_of(layer, BACKTEST)),
            "OUTPUT": str(path),
        }
        workspace = self._session.workspace()
        if workspace is not None:
            parameters["WORKSPACE"] = str(workspace.path)
        if self._selection is not None:
            parameters["SELECTED"] = self._selection.id()
        stability = self._stability_layer()
        if stability is not None:
            parameters["ROBUSTNESS"] = stability.id()
        parameters["LANGUAGE"] = settings.documents_language()
        self._report_run = self._session.runner.run(
            "potentialreport",
            parameters,
            title=self.tr("Report"),
            on_success=self._reported,
            on_failure=lambda sentence: self._report_ended(),
        )
        self._update()

    def _layer(self) -> QgsVectorLayer | None:
        return self._session.project.mapLayer(self._layer_id) if self._layer_id else None

    def _stability_layer(self) -> QgsVectorLayer | None:
        """The newest result of the stability check in the project that was made from this map."""
        return self._session.project.mapLayer(str(report_of(self._layer(), STABILITY).get("layer") or ""))

    def _ask_keep(self) -> None:
        suggested = self.keeping.suggestion(self._recipe.name if self._recipe is not None else "")
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Keep the Potential Map"), str(suggested), self.tr("GeoPackage (*.gpkg)")
        )
        if path:
            self.keep(Path(path).with_suffix(".gpkg"))

    def _press_report(self) -> None:
        if self._report_run is not None:
            self._report_run.cancel()
            return
        suggested = self.keeping.suggestion(self._recipe.name if self._recipe is not None else "").with_suffix(".pdf")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Report"), str(suggested), self.tr("PDF (*.pdf)"))
        if path:
            settings.set_last_folder(str(Path(path).parent))
            self.report(Path(path).with_suffix(".pdf"))

    def _reported(self, run: RunningAlgorithm) -> None:
        self._report_ended()
        path = Path(str(run.results.get("OUTPUT") or ""))
        if run.feedback.errors or not path.is_file():
            sentence = run.feedback.errors[-1] if run.feedback.errors else self.tr("The report was not written.")
            self._session.messages.error(sentence)
            return
        self._session.messages.info(
            self.tr("The report is in {path}.").format(path=path),
            action=(self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))),
        )

    def _report_ended(self) -> None:
        self._report_run = None
        self._update()

    def _kept(self, layer: QgsVectorLayer) -> None:
        self._update()
        self.kept.emit(layer)

    def _update(self) -> None:
        layer = self._layer()
        there = layer is not None and self._recipe is not None
        self.keep_button.setEnabled(there and is_temporary(layer) and not self.keeping.running())
        self.report_button.setEnabled(there)
        self.report_button.setText(self.tr("Cancel") if self._report_run is not None else self.tr("Report…"))


def _text(report: dict) -> str:
    return json.dumps(report) if report else ""
