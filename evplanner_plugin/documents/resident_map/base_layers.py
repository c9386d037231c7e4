"""The base map of the page, where no layers are named for it: the workspace's own background, in quiet colours.

Only tables that say nothing of plans are drawn. What a project shows may be a draft or a score, so nothing of it gets
onto the page unless somebody names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...compat import ALONG_LINES, POINT_GEOMETRY
from ..table_layers import table_layer

TABLES = ("street", "building", "area")
"""From the top down; a table that is missing or empty is left out."""

_MAIN, _LOCAL, _PATH = "main", "local", "path"
_MAIN_ROADS = (
    "motorway", "motorway_link", "trunk", "trunk_link", "primary", "primary_link", "secondary", "secondary_link",
    "tertiary", "tertiary_link",
)  # fmt: skip
_PATHS = ("path", "footway", "cycleway", "track", "bridleway", "steps", "service", "services", "pedestrian")

_WIDTHS = {_MAIN: (17, 0.55), _LOCAL: (11, 0.3), _PATH: (3.5, 0.12)}
"""In metres of EPSG:3857, which are 0.6 m on the ground here; and at least so many millimetres on the screen."""

_COLOURS = {_MAIN: "#fbe3a6", _LOCAL: "#ffffff", _PATH: "#d3cab8"}
_EDGES = {_MAIN: "#c9a95a", _LOCAL: "#a8a397", _PATH: "#d3cab8"}
_EDGE = 4.0, 0.22
"""How much wider than the street its edge is drawn, metres and millimetres."""

_GROUND, _BUILDING, _BUILDING_EDGE, _LETTERS = "#f1eee6", "#ded5c6", "#c4b9a6", "#3d3d3d"

_LABELS_FROM, _BUILDINGS_FROM = 20_000, 40_000
"""One to so much: street names are written from this scale on (zoom 15), buildings drawn (zoom 14)."""

_FARTHEST = 1_000_000

_PLACE = "regexp_replace(\"name\", ' *[(][^()]*[)]$', '')"
"""The name of a neighbourhood without that of its municipality, which follows in brackets."""


def base_layers(path: str | Path, street_names: Sequence[str] = ("name",)) -> list[QgsVectorLayer]:
    """Layers that draw the streets, buildings and outline of the workspace at ``path``, from the top down (main
    thread). The first of the fields ``street_names`` that is there labels the streets; names of neighbourhoods stand on
    the overview.
    """
    opened = {table: table_layer(path, table) for table in TABLES}
    usable = {table: layer for table, layer in opened.items() if layer.isValid() and layer.featureCount() != 0}
    layers = []
    if "street" in usable:
        edges = usable["street"].clone()
        usable["street"].setRenderer(_streets(usable["street"], _COLOURS, (0.0, 0.0)))
        edges.setRenderer(_streets(edges, _EDGES, _EDGE))
        fields = {field.name().lower(): field.name() for field in edges.fields()}
        name = next((fields[name] for name in street_names if name in fields), "")
        if name:
            _label(usable["street"], name)
        layers += [usable["street"], edges]
    if "building" in usable:
        usable["building"].setRenderer(_fill(_BUILDING, _BUILDING_EDGE))
        usable["building"].setScaleBasedVisibility(True)
        usable["building"].setMinimumScale(_BUILDINGS_FROM)
        layers.append(usable["building"])
    if "area" in usable:
        villages = usable["area"].clone()
        villages.setSubsetString("\"level\" = 'neighbourhood'")
        villages.setRenderer(QgsNullSymbolRenderer())
        _label_overview(villages, _PLACE)
        layers.insert(0, villages)
        usable["area"].setSubsetString("\"level\" = 'municipality'")
        usable["area"].setRenderer(_fill(_GROUND, _GROUND))
        layers.append(usable["area"])
    return layers


def _streets(
    layer: QgsVectorLayer, colours: dict[str, str], wider: tuple[float, float]
) -> QgsCategorizedSymbolRenderer:
    """Streets by class, the paths below the others; the class follows from OpenStreetMap's field where there is one."""
    names = {field.name() for field in layer.fields()}
    value = f"'{_LOCAL}'"
    if "highway" in names:
        main, paths = (", ".join(f"'{each}'" for each in group) for group in (_MAIN_ROADS, _PATHS))
        value = (
            f"CASE WHEN \"highway\" IN ({main}) THEN '{_MAIN}' WHEN \"highway\" IN ({paths}) THEN '{_PATH}'"
            f" ELSE '{_LOCAL}' END"
        )
    categories = []
    for level, kind in enumerate((_PATH, _LOCAL, _MAIN)):
        metres, millimetres = (own + more for own, more in zip(_WIDTHS[kind], wider if kind != _PATH else (0.0, 0.0)))
        symbol = QgsLineSymbol.createSimple({
            "line_color": colours[kind], "line_width": str(metres), "line_width_unit": "MapUnit",
            "width_map_unit_scale": f"3x:0,0,1,{millimetres},0,0", "capstyle": "round", "joinstyle": "round",
        })  # fmt: skip
        symbol.symbolLayer(0).setRenderingPass(level)
        categories.append(QgsRendererCategory(kind, symbol, kind))
    renderer = QgsCategorizedSymbolRenderer(value, categories)
    renderer.setUsingSymbolLevels(True)
    return renderer


def _fill(colour: str, edge: str) -> QgsSingleSymbolRenderer:
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple({"color": colour, "outline_color": edge, "outline_width": "0.15"})
    )


def _label(layer: QgsVectorLayer, name: str) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = name
    settings.placement = ALONG_LINES
    settings.scaleVisibility = True
    settings.minimumScale = _LABELS_FROM
    lines = settings.lineSettings()
    lines.setMergeLines(True)
    settings.setLineSettings(lines)
    settings.setFormat(_letters(8))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _label_overview(layer: QgsVectorLayer, expression: str) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.scaleVisibility = True
    # A point: the name of an area would be written again in every piece of the map that the area touches.
    settings.geometryGeneratorEnabled = True
    settings.geometryGenerator = "point_on_surface($geometry)"
    settings.geometryGeneratorType = POINT_GEOMETRY
    settings.maximumScale = _LABELS_FROM
    settings.minimumScale = _FARTHEST
    settings.setFormat(_letters(10.5, bold=True))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _letters(size: float, *, bold: bool = False) -> QgsTextFormat:
    letters = QgsTextFormat()
    font = letters.font()
    font.setBold(bold)
    letters.setFont(font)
    letters.setSize(size)
    letters.setColor(QColor(_LETTERS))
    around = QgsTextBufferSettings()
    around.setEnabled(True)
    around.setSize(0.7)
    around.setColor(QColor("#ffffff"))
    letters.setBuffer(around)
    return letters
