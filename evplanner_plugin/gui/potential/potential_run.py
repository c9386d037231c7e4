"""Making a potential map: the run, and the styled layer that comes of it."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.base import language
from ...algorithms.potential_findings import keep_unchecked
from ...algorithms.styles.potential_style import style_potential
from ...scoring.places.candidates import SHAPES
from ...scoring.recipes.recipe import Recipe, localised
from ..layer_placement import hide_layers, insert_below_sites
from ..session import Session
from ..task_runner import RunningAlgorithm
from .potential_result import is_potential
from .role_layers import AREA, RoleLayers


class PotentialRun(QObject):
    """One map at a time. ``made`` brings the layer, in the project by then, with the warnings that came with it;
    ``failed`` the sentence of what went wrong, "" for a run that the user stopped; ``changed`` that it began or ended.
    """

    made = pyqtSignal(object, list)
    failed = pyqtSignal(str)
    progressed = pyqtSignal(float)
    changed = pyqtSignal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._run: RunningAlgorithm | None = None
        self._parameters: dict = {}
        self._cells: QgsVectorLayer | None = None

    def running(self) -> bool:
        """Whether a map is being made."""
        return self._run is not None

    def cancel(self) -> None:
        """Stop; ``failed`` follows."""
        if self._run is not None:
            self._run.cancel()

    def start(self, recipe: Recipe, layers: RoleLayers) -> None:
        """Make the map of ``recipe``, with the weights that it says, on ``layers``."""
        workspace = self._session.workspace()
        self._parameters = {
            "RECIPE": recipe.to_json(),
            "LAYERS": layers.parameter(),
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        if workspace is not None:
            self._parameters["WORKSPACE"] = str(workspace.path)
        place = layers.candidates_layer()
        if place is not None and layers.choice.candidates == AREA and recipe.candidates.shape in SHAPES:
            self._make_cells(recipe, place)
            return
        if place is not None:
            self._parameters["CANDIDATES"] = place.id()
        self._score()

    def _make_cells(self, recipe: Recipe, area: QgsVectorLayer) -> None:
        parameters = {
            "AREA": area.id(),
            "SHAPE": SHAPES.index(recipe.candidates.shape),
            "SPACING": recipe.candidates.spacing,
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        self._begin("candidates", parameters, self.tr("Places to score"), self._score_cells)

    def _score_cells(self, run: RunningAlgorithm) -> None:
        self._cells = run.take_layer()
        if self._cells is None:
            self._end(self.tr("The places to score cannot be opened."))
            return
        self._parameters["CANDIDATES"] = self._cells
        self._score()

    def _score(self) -> None:
        self._begin("potential", self._parameters, self.tr("Potential map"), self._adopt)

    def _begin(self, name: str, parameters: dict, title: str, then) -> None:
        self._run = self._session.runner.run(
            name, parameters, title=title, on_success=then, on_failure=self._end
        )
        if self._run is not None:
            self._run.progressed.connect(self.progressed)
        self.changed.emit()

    def _end(self, sentence: str) -> None:
        self._run, self._cells, self._parameters = None, None, {}
        self.changed.emit()
        self.failed.emit(sentence)

    def _adopt(self, run: RunningAlgorithm) -> None:
        layer = run.take_layer()
        if layer is None:
            self._end(self.tr("The potential map cannot be opened."))
            return
        # What it was made with: the recipe may have been edited meanwhile, and lacks weights where a layer is missing.
        recipe, project = Recipe.from_json(run.results["RECIPE_JSON"]), self._session.project
        layer.setName(self.tr("Potential – {recipe}").format(recipe=localised(recipe.title, language())))
        style_potential(layer, recipe, language=language())
        keep_unchecked(layer, [code for code in str(run.results.get("UNCHECKED") or "").split(",") if code])
        # An earlier map is hidden, not removed.
        hide_layers(project, [other for other in project.mapLayers().values() if is_potential(other)])
        project.addMapLayer(layer, False)
        insert_below_sites(project, layer)
        self._run, self._cells, self._parameters = None, None, {}
        self.changed.emit()
        self.made.emit(layer, list(run.feedback.warnings))


def same_map(one: Recipe, other: Recipe) -> bool:
    """Whether two recipes make the same map, whatever the weights, the names and the selection of sites."""
    return _essence(one) == _essence(other)


def _essence(recipe: Recipe) -> dict:
    content = recipe.as_dict()
    for name in ("name", "version", "title", "source", "select"):
        content.pop(name, None)
    for criterion in content["criteria"]:
        criterion.pop("weight")
        # What the candidates of a run were compared with says nothing of the recipe itself.
        criterion["value"] = {name: value for name, value in criterion["value"].items() if name != "reference"}
    return content
