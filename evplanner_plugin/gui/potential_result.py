"""Potential layers in the project: recognising them, reading their columns in the background, finding streets."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt import sip

from ..algorithms.potential_style import RECIPE_PROPERTY
from ..documents.workspace_project import layer_of
from ..scoring.recipe import Recipe
from .result_table import ResultTable
from .site_edits import text_of

_STREET_WITHIN = 75.0
"""Metres around a cell's centre in which a street gives it its name."""


def is_potential(layer) -> bool:
    """Whether ``layer`` is a potential map (it carries its recipe and a score per candidate)."""
    return (
        isinstance(layer, QgsVectorLayer)
        and bool(layer.customProperty(RECIPE_PROPERTY))
        and layer.fields().lookupField("cell") >= 0
        and layer.fields().lookupField("reason") >= 0
    )


class ReadTask(QgsTask):
    """Reads a potential layer's columns outside the main thread; ``deliver`` comes on the main thread."""

    def __init__(
        self, description: str, layer: QgsVectorLayer, recipe: Recipe, deliver: Callable[[ResultTable | None], None]
    ) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._source = QgsVectorLayerFeatureSource(layer)
        self._keys = tuple(recipe.weights)
        names = ["cell", "reason", *(f"{key}_{part}" for key in self._keys for part in ("raw", "value"))]
        indices = [layer.fields().lookupField(name) for name in names]
        self._request = QgsFeatureRequest()
        self._request.setSubsetOfAttributes([index for index in indices if index >= 0])
        # No geometry: reading attributes alone is several times faster.
        self._request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        self._deliver = deliver
        self._table: ResultTable | None = None

    def start(self) -> None:
        """Hand the task to QGIS."""
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        """Read (worker thread)."""
        self._table = ResultTable.read(self._source.getFeatures(self._request), self._keys, self.isCanceled)
        return self._table is not None

    def finished(self, result: bool) -> None:
        """Deliver what was read, unless nobody waits for it any more (main thread)."""
        if self._deliver is not None and not self.isCanceled():
            self._deliver(self._table if result else None)

    def forget(self) -> None:
        """Deliver nothing any more."""
        self._deliver = None
        if not sip.isdeleted(self):
            self.cancel()


class StreetNames:
    """Names of the streets beside a potential layer's cells, from the workspace's streets."""

    def __init__(self, project: QgsProject, layer: QgsVectorLayer) -> None:
        self._project = project
        self._layer_id = layer.id()

    def __call__(self, feature_id: int) -> str:
        """The name of the street nearest to the feature's centre; empty where none has a name."""
        layer = self._project.mapLayer(self._layer_id)
        if layer is None:
            return ""
        point = layer.getFeature(feature_id).geometry().centroid()
        return nearest_street(self._project, point, layer.crs())


def nearest_street(project: QgsProject, point, crs) -> str:
    """Name of the workspace's named street nearest to ``point`` (geometry in ``crs``) within 75 m; else empty."""
    streets = layer_of(project, "street")
    if streets is None or point.isEmpty() or streets.fields().lookupField("name") < 0:
        return ""
    point.transform(QgsCoordinateTransform(crs, streets.crs(), project))
    box = point.boundingBox().buffered(_STREET_WITHIN)
    request = QgsFeatureRequest().setFilterRect(box).setSubsetOfAttributes(["name"], streets.fields())
    found = [
        (street.geometry().distance(point), text_of(street["name"]))
        for street in streets.getFeatures(request)
        if text_of(street["name"])
    ]
    distance, name = min(found, default=(0.0, ""))
    return name if distance <= _STREET_WITHIN else ""
