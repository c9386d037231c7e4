"""Potential layers in the project: recognising them, reading their columns in the background, finding streets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

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

from ...algorithms.styles.potential_style import RECIPE_PROPERTY
from ...documents.workspace_project import layer_of
from ..giving_way import giving_way
from ..sites.layers.site_edits import text_of

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
    """Reads columns of a layer outside the main thread; ``deliver`` comes on the main thread.

    ``work(rows, cancelled)`` gets pairs of a feature's id and its attributes in the order of ``names`` (``None``
    where the layer has no such field); what it returns is delivered, ``None`` where it could not be had.
    """

    def __init__(
        self,
        description: str,
        layer: QgsVectorLayer,
        names: Sequence[str],
        work: Callable[[Iterator, Callable[[], bool]], object],
        deliver: Callable[[object], None],
    ) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._source = QgsVectorLayerFeatureSource(layer)
        self._indices = [layer.fields().lookupField(name) for name in names]
        self._request = QgsFeatureRequest()
        self._request.setSubsetOfAttributes([index for index in self._indices if index >= 0])
        # No geometry: reading attributes alone is several times faster.
        self._request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        self._work = work
        self._deliver = deliver
        self._result: object = None

    def start(self) -> None:
        """Hand the task to QGIS."""
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        """Read (worker thread)."""
        with giving_way():
            self._result = self._work(self._rows(), self.isCanceled)
        return self._result is not None

    def finished(self, result: bool) -> None:
        """Deliver what was read, unless nobody waits for it any more (main thread)."""
        if self._deliver is not None and not self.isCanceled():
            self._deliver(self._result if result else None)

    def forget(self) -> None:
        """Deliver nothing any more."""
        self._deliver = None
        if not sip.isdeleted(self):
            self.cancel()

    def _rows(self) -> Iterator:
        indices = self._indices
        for feature in self._source.getFeatures(self._request):
            given = feature.attributes()
            yield feature.id(), [given[index] if index >= 0 else None for index in indices]


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
