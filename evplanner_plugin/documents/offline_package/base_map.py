"""The base map of a package: which layers of the project it is drawn from, and what must be said of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry

from ..workspace_project import layers_of

_ADDRESS = re.compile(r"https?(?::|%3A)(?://|%2F%2F)[^\s&'\"]+", re.IGNORECASE)


@dataclass(frozen=True)
class Credit:
    """What the package says of one layer of the base map: its name, its service if any, and its own attribution."""

    layer: str
    host: str
    attribution: str


def candidate_layers(project: QgsProject, workspace_path: str | Path | None) -> list[QgsMapLayer]:
    """The project's layers that a base map can be drawn from, from the top down: all with a place on the map but those
    of the workspace, which the package holds anyway (main thread)."""
    own = {layer.id() for layer in layers_of(project, workspace_path)} if workspace_path else set()
    return [
        layer for layer in project.layerTreeRoot().layerOrder()
        if layer is not None and layer.isValid() and layer.isSpatial() and layer.id() not in own
    ]


def visible_layers(project: QgsProject, workspace_path: str | Path | None) -> list[QgsMapLayer]:
    """Those of :func:`candidate_layers` that the user has switched on (main thread)."""
    root = project.layerTreeRoot()
    nodes = ((layer, root.findLayer(layer.id())) for layer in candidate_layers(project, workspace_path))
    return [layer for layer, node in nodes if node is not None and node.isVisible()]


def in_drawing_order(project: QgsProject, layers: Sequence[QgsMapLayer]) -> list[QgsMapLayer]:
    """``layers`` from the top down as the project draws them; those it does not have come last."""
    places = {layer.id(): number for number, layer in enumerate(project.layerTreeRoot().layerOrder()) if layer}
    return sorted(layers, key=lambda layer: places.get(layer.id(), len(places)))


def host_of(layer: QgsMapLayer) -> str:
    """The name of the computer on the network that ``layer`` is read from; empty for files and memory."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    if parts.get("path"):
        # A file; but GDAL also takes addresses, as /vsicurl/https://….
        found = _ADDRESS.search(str(parts["path"]))
    else:
        found = _ADDRESS.search(str(parts.get("url") or "")) or _ADDRESS.search(layer.source())
    if found is not None:
        return urlsplit(unquote(found.group())).hostname or ""
    return str(parts.get("host") or "")


def credit_of(layer: QgsMapLayer) -> Credit:
    """What ``layer`` wants to have said of where it comes from (main thread)."""
    # The layer's own in QGIS 3, with its server properties later.
    given = layer if hasattr(layer, "attribution") else layer.serverProperties()
    texts = dict.fromkeys(text.strip() for text in (*layer.metadata().rights(), given.attribution() or ""))
    return Credit(layer.name(), host_of(layer), " · ".join(text for text in texts if text))


def attribution_line(credits_of_map: Sequence[Credit]) -> str:
    """One line for the map itself: every attribution once, a layer's name where it gives none."""
    return " · ".join(dict.fromkeys(credit.attribution or credit.layer for credit in credits_of_map))
