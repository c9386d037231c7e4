"""A potential map on one page: map, recipe, best places, and how sure they are. A QGIS layout that a town can restyle.

The layout stays in the project. Whatever is moved, hidden or given another font there stays so: with each report only
its texts, tables, legend and extent are filled anew. Texts are the layout's variables (``@evplanner_title`` …), so
that they are never read as an expression, and may be used in labels of the town's own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..compat import LAYOUT_MILLIMETRES
from ..errors import QT_TRANSLATE_NOOP, EvPlannerError
from .report_legend import fill_legend
from .report_tables import INK, LINE, ReportTable, add_table, alignment, fill_table, place, table_height
from .scale_bars import spell_figures
from .vocabulary import translate
from .whole_file import pdf_is_whole

PAGE = (210.0, 297.0)
"""A4, upright, in millimetres."""

MAP = (12.0, 30.0, 136.0, 118.0)
"""Where the map lies: left, top, width, height in millimetres."""

TABLES = ("criteria", "best", "baselines")
"""Ids of the tables."""

_OURS = "evplanner/report"
"""Custom property by which the layout is found again, whatever the town or another language calls it."""

_VARIABLES = ("title", "subtitle", "rules", "stability", "backtest", "sources", "made_with")
_LEFT, _RIGHT, _HALF = 12.0, 108.0, 90.0
_GAP = 1.8
"""Millimetres between a table and the text that follows it."""

_ACCENT = "#31688e"
_LEGEND_FONTS = (
    (QgsLegendStyle.Style.Title, 9.0),
    (QgsLegendStyle.Style.Subgroup, 8.0),
    (QgsLegendStyle.Style.SymbolLabel, 7.5),
)


@dataclass(frozen=True)
class ReportContent:
    """What a report says: texts by the name of their variable (without ``evplanner_``), tables by id.

    ``headings`` are the words above the parts of the page, ``titles`` texts by language that may stand in the names of
    layers.
    """

    texts: Mapping[str, str]
    tables: Mapping[str, ReportTable]
    headings: Mapping[str, str] = field(default_factory=dict)
    titles: Sequence[Mapping[str, str]] = ()


def report_layout(project: QgsProject) -> QgsPrintLayout:
    """The layout of the report in ``project``, as the town has restyled it, or a new one."""
    name = QCoreApplication.translate("documents", "EV Planner – potential map report")
    manager = project.layoutManager()
    ours = [layout for layout in manager.printLayouts() if layout.customProperty(_OURS)]
    if ours:
        # Of several copies the one that still has its name.
        return next((layout for layout in ours if layout.name() == name), ours[0])
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    layout.setCustomProperty(_OURS, "1")
    _furnish(layout)
    manager.addLayout(layout)
    return layout


def map_size(layout: QgsPrintLayout) -> tuple[float, float]:
    """Width and height of the layout's map in millimetres, as the town has made it."""
    item = _map(layout)
    if item is None:
        return MAP[2:]
    size = item.sizeWithUnits()
    converted = layout.renderContext().measurementConverter().convert(size, LAYOUT_MILLIMETRES)
    return converted.width(), converted.height()


def fill_report(
    layout: QgsPrintLayout,
    content: ReportContent,
    *,
    layers: Sequence[QgsMapLayer],
    legend_layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    crs,
) -> None:
    """Put ``content`` into ``layout``, ``layers`` on its map (from the top down, in ``crs``), with a legend.

    To be called within :func:`~.vocabulary.speaking`, as the content was made. What the town has removed from
    the layout is left out.
    """
    for name in _VARIABLES:
        QgsExpressionContextUtils.setLayoutVariable(layout, f"evplanner_{name}", content.texts.get(name, ""))
    for name, text in content.headings.items():
        QgsExpressionContextUtils.setLayoutVariable(layout, f"evplanner_heading_{name}", text)
    item = _map(layout)
    if item is not None:
        item.setCrs(crs)
        item.setLayers(list(layers))
        item.setKeepLayerSet(True)
        item.zoomToExtent(extent)
    legend = layout.itemById("legend")
    if isinstance(legend, QgsLayoutItemLegend):
        fill_legend(legend, legend_layers, content.titles)
    for name in TABLES:
        frame = layout.itemById(name)
        if isinstance(frame, QgsLayoutFrame) and isinstance(frame.multiFrame(), QgsLayoutItemManualTable):
            fill_table(frame, content.tables.get(name))
    scale = layout.itemById("scale")
    if isinstance(scale, QgsLayoutItemScaleBar):
        spell_figures(scale)
        scale.applyDefaultSize()
    _follow(layout, "rules", "criteria", content.tables.get("criteria"))
    layout.refresh()


def show_picture(
    layout: QgsPrintLayout, layer: QgsMapLayer, legend_layers: Sequence[QgsMapLayer], content: ReportContent
) -> None:
    """Let the map of a layout's copy show only ``layer``, a picture of the map that was drawn before.

    A copy finds the layers of its legend in the project only; ``legend_layers`` need not be there.
    """
    item = _map(layout)
    if item is not None:
        item.setLayers([layer])
    legend = layout.itemById("legend")
    if isinstance(legend, QgsLayoutItemLegend):
        fill_legend(legend, legend_layers, content.titles)


def export_pdf(layout: QgsPrintLayout, path: Path) -> None:
    """Write the layout to ``path`` as PDF.

    :raises EvPlannerError: it cannot be written there.
    """
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = layout.renderContext().dpi()
    # The map is a picture already; texts stay texts, to be searched, read out and printed sharp.
    settings.rasterizeWholeImage = False
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    # Beside the target, then renamed: a reader never meets half a page.
    draft = path.with_name(f"{path.stem}.part{path.suffix}")
    result = QgsLayoutExporter(layout).exportToPdf(str(draft), settings)
    if result != QgsLayoutExporter.ExportResult.Success or not draft.is_file() or not pdf_is_whole(draft):
        draft.unlink(missing_ok=True)
        raise not_written(path)
    try:
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise not_written(path) from error


def not_written(path: Path) -> EvPlannerError:
    """The error for a report that cannot be written to ``path``."""
    return EvPlannerError(
        QT_TRANSLATE_NOOP("errors", "The report could not be written to {path}."),
        QT_TRANSLATE_NOOP(
            "errors", "Check that the folder can be written to and that the file is not open in another program."
        ),
        path=str(path),
    )


def _furnish(layout: QgsPrintLayout) -> None:
    """Put every part of the page where it belongs, still empty."""
    width = PAGE[0]
    whole = width - 2 * _LEFT
    _band(layout, 0, 0, width, 3.5)
    _label(layout, "title", 17, _LEFT, 9, whole, 8.5, bold=True)
    _label(layout, "subtitle", 9, _LEFT, 18.5, whole, 10)
    _add_map(layout)
    _add_legend(layout)
    _add_scale(layout)
    _heading(layout, "recipe", _LEFT, 152.5)
    add_table(layout, "criteria", _LEFT, 158.5, _HALF, 56)
    _label(layout, "rules", 7, _LEFT, 216, _HALF, 22)
    _heading(layout, "best", _RIGHT, 152.5)
    add_table(layout, "best", _RIGHT, 158.5, _HALF, 70)
    _heading(layout, "sure", _LEFT, 232)
    _label(layout, "stability", 7.5, _LEFT, 238, _HALF, 22)
    add_table(layout, "baselines", _RIGHT, 237.5, _HALF, 22)
    _label(layout, "backtest", 7.5, _LEFT, 260.5, whole, 19)
    _rule(layout, _LEFT, 280, whole)
    _label(layout, "sources", 5.5, _LEFT, 281.5, whole - 44, 12)
    _label(layout, "made_with", 5.5, width - _LEFT - 42, 281.5, 42, 12, right=True)


def _add_map(layout: QgsPrintLayout) -> None:
    item = QgsLayoutItemMap(layout)
    item.setId("map")
    layout.addLayoutItem(item)
    # A map without an extent turns its proportions into not-a-number when it is resized or zoomed.
    place(item, *MAP)
    item.setExtent(QgsRectangle(0, 0, MAP[2], MAP[3]))
    place(item, *MAP)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(LINE))


def _add_legend(layout: QgsPrintLayout) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setId("legend")
    legend.setTitle(translate("documents", "Legend"))
    legend.setLinkedMap(_map(layout))
    legend.setAutoUpdateModel(False)
    legend.setSymbolHeight(2.8)
    legend.setSymbolWidth(5.0)
    legend.setWrapString("\n")
    for style, points in _LEGEND_FONTS:
        font = QFont()
        font.setPointSizeF(points)
        font.setBold(style == QgsLegendStyle.Style.Title)
        legend.setStyleFont(style, font)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(MAP[0] + MAP[2] + 1.5, MAP[1] - 2.0, LAYOUT_MILLIMETRES))


def _add_scale(layout: QgsPrintLayout) -> None:
    scale = QgsLayoutItemScaleBar(layout)
    scale.setId("scale")
    scale.setStyle("Single Box")
    scale.setLinkedMap(_map(layout))
    scale.applyDefaultSize()
    scale.setHeight(1.6)
    text = scale.textFormat()
    text.setSize(7)
    scale.setTextFormat(text)
    scale.setBackgroundEnabled(True)
    scale.setBackgroundColor(QColor(255, 255, 255, 190))
    layout.addLayoutItem(scale)
    scale.attemptMove(QgsLayoutPoint(MAP[0] + 2.0, MAP[1] + MAP[3] - 11.0, LAYOUT_MILLIMETRES))


def _follow(layout: QgsPrintLayout, below: str, table: str, content: ReportTable | None) -> None:
    """Let the item ``below`` begin at the end of ``table``, where it still stands under it as it did at first."""
    item, frame = layout.itemById(below), layout.itemById(table)
    if content is None or frame is None or item is None or abs(item.pos().x() - frame.pos().x()) > 0.1:
        return
    foot = item.pos().y() + item.rect().height()
    top = frame.pos().y() + min(table_height(content), frame.rect().height()) + _GAP
    # Its foot stays where it is: what there is room for is there to be read.
    item.attemptMove(QgsLayoutPoint(item.pos().x(), top, LAYOUT_MILLIMETRES))
    item.attemptResize(QgsLayoutSize(item.rect().width(), max(foot - top, 1.0), LAYOUT_MILLIMETRES))


def _map(layout: QgsPrintLayout) -> QgsLayoutItemMap | None:
    item = layout.itemById("map")
    return item if isinstance(item, QgsLayoutItemMap) else layout.referenceMap()


def _heading(layout: QgsPrintLayout, name: str, x: float, y: float) -> None:
    _label(layout, f"heading_{name}", 10, x, y, _HALF, 5, bold=True, colour=_ACCENT)


def _label(
    layout, name, points, x, y, width, height, *, bold=False, right=False, colour=INK
) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setId(name)
    label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    label.setText(f"[% @evplanner_{name} %]")
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    label.setFont(font)
    label.setFontColor(QColor(colour))
    label.setMarginX(0)
    label.setMarginY(0)
    label.setHAlign(alignment(right))
    layout.addLayoutItem(label)
    place(label, x, y, width, height)


def _band(layout: QgsPrintLayout, x: float, y: float, width: float, height: float) -> None:
    shape = QgsLayoutItemShape(layout)
    shape.setId("band")
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    symbol = shape.symbol().clone()
    symbol.setColor(QColor(_ACCENT))
    symbol.symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
    shape.setSymbol(symbol)
    layout.addLayoutItem(shape)
    place(shape, x, y, width, height)


def _rule(layout: QgsPrintLayout, x: float, y: float, width: float) -> None:
    _band(layout, x, y, width, 0.2)
