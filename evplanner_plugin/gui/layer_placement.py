"""Where results go in the layer tree."""

from __future__ import annotations

from qgis.core import QgsLayerTreeLayer, QgsProject, QgsVectorLayer

from ..documents.workspace_project import layer_of

_ABOVE = ("proposed_site", "charging_location", "evse")
"""Layers of points that a result must not cover."""


def insert_below_sites(project: QgsProject, layer: QgsVectorLayer) -> None:
    """Put ``layer`` (already in the project, not in its tree) under the workspace's points, else on top."""
    root = project.layerTreeRoot()
    nodes = [root.findLayer(found.id()) for table in _ABOVE if (found := layer_of(project, table)) is not None]
    nodes = [node for node in nodes if node is not None]
    if nodes:
        parent = nodes[-1].parent()
        made = parent.insertLayer(parent.children().index(nodes[-1]) + 1, layer)
    else:
        made = root.insertLayer(0, layer)
    made.setExpanded(True)


def hide_layers(project: QgsProject, layers: list[QgsVectorLayer | None]) -> None:
    """Uncheck and fold ``layers`` in the tree; they stay in the project."""
    for layer in layers:
        node = project.layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        if isinstance(node, QgsLayerTreeLayer):
            node.setItemVisibilityChecked(False)
            node.setExpanded(False)


def show_layer(project: QgsProject, layer: QgsVectorLayer | None) -> None:
    """Check ``layer`` in the tree again, where :func:`hide_layers` unchecked it."""
    node = project.layerTreeRoot().findLayer(layer.id()) if layer is not None else None
    if isinstance(node, QgsLayerTreeLayer):
        node.setItemVisibilityChecked(True)
        node.setExpanded(True)


def zoom_to_workspace(iface, project: QgsProject) -> None:
    """Show the whole municipality on the map."""
    area = layer_of(project, "area")
    if iface is None or area is None:
        return
    canvas = iface.mapCanvas()
    extent = canvas.mapSettings().layerExtentToOutputExtent(area, area.extent())
    extent.scale(1.05)
    canvas.setExtent(extent)
    canvas.refresh()
