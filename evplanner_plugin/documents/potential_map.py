"""The potential map as a page: map, legend, scale, sources. A QGIS layout, so that a town can restyle it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QFont

from ..compat import LAYOUT_MILLIMETRES
from ..errors import QT_TRANSLATE_NOOP, EvPlannerError
from .vocabulary import translate

PAGE = (297.0, 210.0)
"""A4, landscape, in millimetres: what :class:`QgsPrintLayout` starts with."""

_MARGIN = 10.0
_LEGEND_WIDTH = 72.0
_LEGEND_FONTS = (
    (QgsLegendStyle.Style.Title, 12.0),
    (QgsLegendStyle.Style.Subgroup, 9.5),
    (QgsLegendStyle.Style.SymbolLabel, 8.5),
)
"""Points per part of the legend."""


def potential_map_layout(
    project: QgsProject,
    name: str,
    *,
    layers: Sequence[QgsMapLayer],
    legend_layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    title: str,
    subtitle: str,
    sources: str,
) -> QgsPrintLayout:
    """Add a layout called ``name`` to ``project`` (one of that name is replaced) and return it.

    ``layers`` are drawn from the top down, ``legend_layers`` explained beside the map; ``extent`` is in the
    project's CRS. Texts are plain: they are placed as text, never as markup.
    """
    manager = project.layoutManager()
    former = manager.layoutByName(name)
    if former is not None:
        manager.removeLayout(former)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    width, height = PAGE

    map_item = QgsLayoutItemMap(layout)
    map_item.setId("map")
    layout.addLayoutItem(map_item)
    map_item.setCrs(project.crs())
    frame = (_MARGIN, 26, width - 2 * _MARGIN - _LEGEND_WIDTH - 4, height - 26 - 20)
    # A map without an extent turns its proportions into not-a-number when it is resized or zoomed, and setExtent()
    # changes its size: so size, extent, size again, and only then zoom.
    _place(map_item, *frame)
    map_item.setExtent(extent)
    _place(map_item, *frame)
    map_item.setLayers(list(layers))
    map_item.setKeepLayerSet(True)
    map_item.zoomToExtent(extent)
    map_item.setFrameEnabled(True)

    _label(layout, "title", title, 18, _MARGIN, 8, width - 2 * _MARGIN, 9, bold=True)
    _label(layout, "subtitle", subtitle, 10, _MARGIN, 17.5, width - 2 * _MARGIN, 6)
    _label(layout, "sources", sources, 6.5, _MARGIN, height - 17, width - 2 * _MARGIN, 12)

    _legend(layout, map_item, legend_layers, width - _MARGIN - _LEGEND_WIDTH, 25)

    scale = QgsLayoutItemScaleBar(layout)
    scale.setId("scale")
    scale.setStyle("Single Box")
    scale.setLinkedMap(map_item)
    scale.applyDefaultSize()
    scale.setHeight(2)
    text = scale.textFormat()
    text.setSize(8)
    scale.setTextFormat(text)
    layout.addLayoutItem(scale)
    scale.attemptMove(QgsLayoutPoint(_MARGIN + 3, height - 36, LAYOUT_MILLIMETRES))
    manager.addLayout(layout)
    return layout


def export_png(layout: QgsPrintLayout, path: Path, dpi: int = 150) -> None:
    """Write the layout's page to ``path`` as PNG with ``dpi`` dots per inch.

    :raises EvPlannerError: the picture cannot be written there.
    """
    # Rendered and saved in two steps: exportToImage would try to georeference a PNG, which GDAL cannot do in place.
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=dpi)
    # Beside the target, then renamed: a reader never meets half a picture.
    draft = path.with_name(f"{path.stem}.part{path.suffix}")
    if image.isNull() or not image.save(str(draft)):
        draft.unlink(missing_ok=True)
        raise EvPlannerError(
            QT_TRANSLATE_NOOP("errors", "The map could not be written to {path}."),
            QT_TRANSLATE_NOOP("errors", "Check that the folder can be written to and that the disk is not full."),
            path=str(path),
        )
    draft.replace(path)


def _place(item, x: float, y: float, width: float, height: float) -> None:
    item.attemptMove(QgsLayoutPoint(x, y, LAYOUT_MILLIMETRES))
    item.attemptResize(QgsLayoutSize(width, height, LAYOUT_MILLIMETRES))


def _label(layout, identifier, text, points, x, y, width, height, *, bold=False) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setId(identifier)
    label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    label.setText(text)
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    label.setFont(font)
    layout.addLayoutItem(label)
    _place(label, x, y, width, height)


def _legend(layout, map_item, layers, x: float, y: float) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setId("legend")
    legend.setTitle(translate("documents", "Legend"))
    legend.setLinkedMap(map_item)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in layers:
        root.addLayer(layer)
    # Only what the map shows: a status that no site has yet would only take room.
    legend.setLegendFilterByMapEnabled(True)
    legend.setSymbolHeight(3.2)
    for style, points in _LEGEND_FONTS:
        font = QFont()
        font.setPointSizeF(points)
        legend.setStyleFont(style, font)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(x, y, LAYOUT_MILLIMETRES))
    legend.adjustBoxSize()
