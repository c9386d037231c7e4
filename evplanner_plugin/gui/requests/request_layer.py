"""The layer of requests in the project: on top, to be found at a glance, with a form that asks by lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...algorithms.base import language
from ...documents.layer_forms import set_up_form
from ...documents.table_layers import table_layer
from ...documents.workspace_project import table_title

if TYPE_CHECKING:
    from ...domain.process import Process
    from ...workspace.store import Workspace

TABLE = "request"

_SYMBOL = {"name": "pentagon", "color": "#e69f00", "outline_color": "#323232", "outline_width": "0.4", "size": "4"}
"""A form that no status of a site has."""


_LABELS_FROM = 10_000
"""Scale from which on requests are labelled."""


def add_request_layer(project: QgsProject, workspace: Workspace, process: Process) -> QgsVectorLayer | None:
    """Put the table of requests into the project, in QGIS's language; ``None`` where it cannot be opened."""
    layer = table_layer(workspace.path, TABLE, table_title(TABLE))
    if not layer.isValid():
        return None
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(_SYMBOL)))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
    layer.setLabelsEnabled(True)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)
    set_up_form(layer, TABLE, process, language(), workspace.nis)
    return layer


def _labels() -> QgsPalLayerSettings:
    """References beside the points; so no other label is put over a point, as of a street or the town."""
    labels, form, halo = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBufferSettings()
    labels.fieldName = "reference"
    labels.dist = 2
    labels.scaleVisibility, labels.minimumScale = True, _LABELS_FROM
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("white"))
    form.setSize(8)
    form.setColor(QColor("#323232"))
    form.setBuffer(halo)
    labels.setFormat(form)
    return labels
