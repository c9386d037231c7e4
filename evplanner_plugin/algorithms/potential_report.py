"""Processing algorithm ``potentialreport``."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsVectorLayer,
)

from ..compat import ANY_VECTOR
from ..documents import run_report
from ..documents.local_figures import long_day
from ..documents.vocabulary import speaking
from ..errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from .base import POTENTIAL, EvPlannerAlgorithm, check_cancelled, error_sentence, language
from .layers.input_layers import VectorInput, read_features
from .potential_findings import BACKTEST, STABILITY, report_of, unchecked_of
from .potential_layer import hold_map, read_potential, scores_under
from .recipe_choice import choose_recipe, read_object
from .report.report_content import BEST, report_content
from .report.report_map import ReportMap
from .report.report_sources import attributions_of, sources_of, streets_beside
from .styles.potential_style import RECIPE_PROPERTY, style_potential
from .styles.selection_style import style_selection

_ROOM = 1_000_000
"""Bytes on the disk that a page takes at most."""


class PotentialReport(EvPlannerAlgorithm):
    """A potential map on one page."""

    NAME = "potentialreport"
    GROUP = POTENTIAL

    _recipe = None
    _workspace = None
    _held = None
    _map: ReportMap | None = None
    _content = None
    _picture = None
    _target: Path | None = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Report of a potential map")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("One page (PDF): the map, how it is made, the best places, and how sure they are")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Makes a page (A4, PDF) of a potential map: the map with legend and scale, the recipe with its weights and"
            " rules, also those that could not be checked, the best places, and what the tests of stability and"
            " prediction found.\n\n"
            "The page is a layout of the project. Restyle it as you like (Project ▸ Layouts): the next report fills"
            " that one."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("report,PDF,page,layout,print,potential map,summary").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterVectorLayer("POTENTIAL", self.tr("Potential map"), [ANY_VECTOR]),
            self.tr("What “Potential map” made."),
        )
        self.add(
            QgsProcessingParameterString("RECIPE", self.tr("Recipe"), optional=True),
            self.tr("The recipe of the map, where the layer itself does not say it: a name, a file or JSON."),
        )
        self.add_workspace(optional=True)
        self.add(
            QgsProcessingParameterVectorLayer("SELECTED", self.tr("Selected sites"), [ANY_VECTOR], optional=True),
            self.tr("Drawn on the map."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("ROBUSTNESS", self.tr("Robustness"), [ANY_VECTOR], optional=True),
            self.tr("What “Robustness of the ranking” made: how often each place is among the best."),
        )
        for name, title, help_text in (
            ("STABILITY", self.tr("Report of the robustness"), self.tr("Its output REPORT (JSON).")),
            ("BACKTEST", self.tr("Report of the back-test"), self.tr("Its output REPORT (JSON).")),
            ("UNCHECKED", self.tr("Rules not checked"), self.tr("Codes, with commas between: the map's UNCHECKED.")),
        ):
            self.add(QgsProcessingParameterString(name, title, optional=True), help_text, advanced=True)
        self.add(
            QgsProcessingParameterString("LANGUAGE", self.tr("Language"), optional=True),
            self.tr("Language of the report: nl, fr or en; empty for QGIS's."),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Report"), self.tr("PDF files (*.pdf)")),
            self.tr("The page."),
        )

    def look_up(self, parameters, context, feedback) -> None:
        """Learn what the map remembers, and begin to draw it (main thread)."""
        from ..workspace.store import Workspace

        layer = self.parameterAsVectorLayer(parameters, "POTENTIAL", context)
        if layer is None:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "There is no potential map to report on."),
                QT_TRANSLATE_NOOP("errors", "Choose a layer that the algorithm “Potential map” has made."),
            )
        path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._workspace = Workspace.open(path) if path else None
        given = self.parameterAsString(parameters, "RECIPE", context).strip()
        held = hold_map(self, parameters, context, given)
        self._recipe = choose_recipe(held.recipe, self._workspace)
        self._held = replace(held, recipe=self._recipe.to_json())
        self._project = context.project() or QgsProject.instance()
        if not layer.customProperty(RECIPE_PROPERTY):
            layer = self._shown(layer, self.tr("Potential map"))
            style_potential(layer, self._recipe, language=language())
        self._layer = layer
        self._unchecked = [
            code for code in self.parameterAsString(parameters, "UNCHECKED", context).split(",") if code
        ] or unchecked_of(layer)
        self._stability = read_object(parameters.get("STABILITY"), "STABILITY") or report_of(layer, STABILITY)
        self._backtest = read_object(parameters.get("BACKTEST"), "BACKTEST") or report_of(layer, BACKTEST)
        self._target = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        selected = self.parameterAsVectorLayer(parameters, "SELECTED", context)
        if selected is not None and self._project.mapLayer(selected.id()) is None:
            selected = self._shown(selected, self.tr("Selected sites"))
            style_selection(selected)
        self._map = ReportMap(self._project, layer, selected, self._workspace)
        self._attributions = attributions_of(self._map.layers)
        self._spoken = self.parameterAsString(parameters, "LANGUAGE", context).strip()[:2].lower() or language()
        with speaking(self._spoken):
            self._layout = run_report.report_layout(self._project)
        self._map.start(self._project, *run_report.map_size(self._layout))

    def _shown(self, layer: QgsVectorLayer, name: str) -> QgsVectorLayer:
        """A copy of ``layer`` to be styled; one straight from a file is called after the file, ``name`` says more."""
        copy = layer.clone()
        if self._project.mapLayer(layer.id()) is None:
            copy.setName(name)
        return copy

    def compute(self, parameters, context, feedback) -> dict:
        """Read the map and put the page's texts together while the map is being drawn."""
        _check_target(self._target)
        potential = read_potential(self._held, context, feedback)
        feedback.setProgress(40)
        check_cancelled(feedback)
        best = self._best(potential, parameters, context, feedback)
        with speaking(self._spoken):
            self._content = report_content(
                recipe=self._recipe,
                language=self._spoken,
                place=self._workspace.municipality if self._workspace is not None else "",
                day=long_day(date.today()),
                count=len(potential.geometry),
                struck=int((~potential.in_play).sum()),
                best=best,
                unchecked=self._unchecked,
                stability=self._stability,
                backtest=self._backtest,
                sources=sources_of(self._recipe, self._workspace, self._attributions),
            )
        feedback.setProgress(60)
        self._picture = self._map.finish(feedback)
        feedback.setProgress(90)
        return {"OUTPUT": str(self._target)}

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Fill the layout and write the page (main thread, where layouts live; the map is drawn by now)."""
        if self._picture is None:
            return {}
        try:
            with speaking(self._spoken):
                self._write()
        except EvPlannerError as error:
            raise QgsProcessingException(error_sentence(error)) from error
        return {"OUTPUT": str(self._target)}

    def _write(self) -> None:
        run_report.fill_report(
            self._layout,
            self._content,
            layers=self._map.layers,
            legend_layers=self._map.legend_layers,
            extent=self._map.extent,
            crs=self._map.crs,
        )
        # A copy shows the picture: the layout in the project goes on showing the layers.
        copy, picture = self._layout.clone(), self._map.picture(self._picture)
        run_report.show_picture(copy, picture, self._map.legend_layers, self._content)
        run_report.export_pdf(copy, self._target)

    def _best(self, potential, parameters, context, feedback) -> list[dict]:
        """The best places under the recipe's weights, from the first on."""
        import numpy

        score, _ = scores_under(potential, self._recipe.weights)
        cell = potential.columns.get("cell")
        cell = numpy.arange(len(score)) if cell is None else numpy.nan_to_num(cell)
        eligible = numpy.flatnonzero(numpy.isfinite(score))
        rows = eligible[numpy.lexsort((cell[eligible], -score[eligible]))][:BEST]
        streets = streets_beside(self._workspace, potential.crs, potential.centre[rows], context, feedback)
        places = [
            {"cell": int(cell[row]), "score": float(score[row]), "street": street}
            for row, street in zip(rows, streets)
        ]
        source = self.parameterAsSource(parameters, "ROBUSTNESS", context)
        if source is not None:
            known = _stability_by_cell(VectorInput.of_source(source), potential.crs, context, feedback)
            for place in places:
                place.update(known.get(place["cell"], {}))
        return places


def _stability_by_cell(taken: VectorInput, crs, context, feedback) -> dict[int, dict]:
    """Cell → share of the draws in the top and ranks, from what ``robustness`` wrote."""
    _, columns = read_features(taken, crs, context, feedback)
    names = {"share": "top_share", "low": "rank_low", "high": "rank_high"}
    if "cell" not in columns or not set(names.values()) <= set(columns):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” does not tell how stable the ranking is."),
            QT_TRANSLATE_NOOP("errors", "Choose a layer that the algorithm “Robustness of the ranking” has made."),
            layer=taken.name,
        )
    return {
        int(cell): {name: float(columns[column][row]) for name, column in names.items()}
        for row, cell in enumerate(columns["cell"])
        if cell == cell
    }


def _check_target(path: Path) -> None:
    """Check that ``path`` can be written before any work is done: what fails after it, QGIS only writes to the log.

    :raises EvPlannerError: it cannot be.
    """
    draft = path.with_name(f"{path.stem}.part{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            draft.write_bytes(bytes(_ROOM))
        finally:
            draft.unlink(missing_ok=True)
        if path.exists():
            with path.open("ab"):
                pass
    except OSError as error:
        raise run_report.not_written(path) from error
