"""The maps of a layout: what each is to show, how large and to which scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsLayoutItemMap, QgsMapLayer, QgsProject
from qgis.PyQt.QtGui import QImage

SITE, OVERVIEW, AERIAL = "map", "overview", "aerial"
"""Ids of the map items that have a meaning of their own; others that the atlas controls follow the site too."""

_USUAL_SCALE = 1000.0


@dataclass(frozen=True)
class MapPlace:
    """A map of the layout: which (``key``), what it shows (``role``), its size in millimetres, and its scale.

    ``layers`` are those that somebody has fixed for it in the designer, empty for the look of all sheets.
    """

    key: str
    role: str
    width: float
    height: float
    scale: float
    layers: Sequence[QgsMapLayer] = ()


@dataclass(frozen=True)
class MapImage:
    """A picture of a map, and what it shows (metres)."""

    image: QImage
    box: tuple[float, float, float, float]


def place_of(item: QgsLayoutItemMap, project: QgsProject) -> MapPlace | None:
    """What a map of a layout in ``project`` is to show; ``None`` where it follows no site and has no meaning here."""
    role = item.id() if item.id() in (OVERVIEW, AERIAL) else SITE
    if role == SITE and item.id() != SITE and not item.atlasDriven():
        return None
    width, height = item.rect().width(), item.rect().height()
    crs = item.crs()
    scale = item.extent().width() / (width / 1000.0) if width and crs.isValid() and not crs.isGeographic() else 0.0
    layers = tuple(layer for layer in item.layers() if layer is not None) if item.keepLayerSet() else ()
    if item.followVisibilityPreset():
        layers = tuple(project.mapThemeCollection().mapThemeVisibleLayers(item.followVisibilityPresetName()))
    return MapPlace(item.uuid(), role, width, height, _round(scale) or _USUAL_SCALE, layers)


def _round(scale: float) -> float:
    """``scale`` to three digits: what a box on the screen gives is 999.97 where 1000 was meant."""
    return float(f"{scale:.3g}") if scale > 0 else 0.0
