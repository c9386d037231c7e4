"""What the last run measured: raw values of the potential maps in the project, read in the background."""

from __future__ import annotations

import json
import threading

import numpy
from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.styles.potential_style import RECIPE_PROPERTY
from ...errors import EvPlannerError
from ...scoring.criteria.measures import MEASURES
from ...scoring.recipes.parameters import with_defaults
from ..background import read_in_background
from ..messages import log

_MOST = 200_000
"""Places that are read at most, every so many of them: enough for any histogram."""


class LastRun(QObject):
    """Raw values per criterion of the recipe; ``read`` tells that those of a map have come."""

    read = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._values: dict[str, tuple[int, numpy.ndarray]] = {}
        self._stop = threading.Event()
        self._give_up: list = []

    def start(self) -> None:
        """Read every potential map of the project in the background."""
        # From the top of the layer tree, where the newest map is put.
        for place, layer in enumerate(self._project.layerTreeRoot().layerOrder()):
            recipe = _recipe_of(layer)
            if recipe is not None:
                self._start(layer, recipe, place)

    def release(self) -> None:
        """Stop reading."""
        self._stop.set()
        for give_up in self._give_up:
            give_up()
        self._give_up = []

    def raw(self, criterion: dict) -> numpy.ndarray | None:
        """Raw values (M,) of the places in play, where a map in the project measured just this; else ``None``."""
        return self._values.get(_fingerprint(criterion), (0, None))[1]

    def _start(self, layer: QgsVectorLayer, recipe, place: int) -> None:
        plain = json.loads(recipe.to_json())["criteria"]
        columns = {layer.fields().lookupField(f"{criterion['key']}_raw"): criterion for criterion in plain}
        columns.pop(-1, None)
        reason = layer.fields().lookupField("reason")
        wanted = [*columns, *([reason] if reason >= 0 else [])]
        request = QgsFeatureRequest().setSubsetOfAttributes(wanted)
        each = -(-layer.featureCount() // _MOST)
        if each > 1:
            request.setFilterExpression(f'"cell" % {int(each)} = 0')
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        source, stop = QgsVectorLayerFeatureSource(layer), self._stop

        def work() -> dict[int, numpy.ndarray]:
            return _read(source.getFeatures(request), list(columns), reason, stop)

        def done(found, problem) -> None:
            if problem is not None:  # the curve is drawn without bars then
                log(f"{type(problem).__name__}: {problem}")
            for index, values in (found or {}).items():
                key = _fingerprint(columns[index])
                if len(values) and place <= self._values.get(key, (place, None))[0]:
                    self._values[key] = place, values
            self.read.emit()

        self._give_up.append(read_in_background(self.tr("Read the potential map"), work, done))


def _read(features, columns: list[int], reason: int, stop: threading.Event) -> dict[int, numpy.ndarray]:
    """Finite raw values per column of the features that no rule struck (worker thread)."""
    values: dict[int, list[float]] = {index: [] for index in columns}
    for feature in features:
        if stop.is_set():
            return {}
        if reason >= 0 and isinstance(feature[reason], str) and feature[reason]:
            continue
        for index, found in values.items():
            number = feature[index]
            if isinstance(number, (int, float)):
                found.append(float(number))
    arrays = {index: numpy.array(found) for index, found in values.items()}
    return {index: array[numpy.isfinite(array)] for index, array in arrays.items()}


def _recipe_of(layer):
    from ...algorithms.styles.potential_style import recipe_of

    if not isinstance(layer, QgsVectorLayer) or not layer.customProperty(RECIPE_PROPERTY):
        return None
    try:
        return recipe_of(layer)
    except EvPlannerError:  # a map of another version: nothing can be said of it
        return None


def _fingerprint(criterion: dict) -> str:
    """What a criterion measures; the same for criteria that measure the same, whatever their value and weight."""
    measure = MEASURES.get(criterion.get("measure"))
    parameters = with_defaults(criterion.get("parameters") or {}, measure.parameters if measure else ())
    measured = {"measure": criterion.get("measure"), "parameters": parameters}
    return json.dumps(measured, sort_keys=True, ensure_ascii=False, default=str)
