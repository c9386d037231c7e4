"""One layout from a template, filled with one site after the other and painted page by page (main thread only)."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemRegistry,
    QgsLayoutItemScaleBar,
    QgsLayoutObject,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMarginsF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from qgis.PyQt.QtXml import QDomDocument

from .. import expressions
from ..expressions import readership
from ..expressions.sheet_answers import show_sheet
from ..scale_bars import spell_figures
from .fitting import fitted, label_font
from .map_places import AERIAL, MapImage, MapPlace, place_of
from .sheet_content import CHART, FACTS, PICTURES, TEXTS
from .template import no_template, parsed

DPI = 300
"""Dots an inch of what has to be a picture in the PDF."""

_PAGES = (QgsLayoutItemRegistry.ItemType.LayoutPage,)
_AT_ONCE = 14
"""Items painted in one go: a page of them all would hold up the window."""

_SHOWN = "evplanner_shown"
_ASKED = re.compile(r"evp_sheet\(\s*'(\w+)'\s*\)")


class SheetLayout:
    """A layout of a template in ``project``, which it is not added to; without one, for outsiders, in an empty project
    that has nothing to tell. Make it, :meth:`settle` it, use it and :meth:`close` it on the main thread.

    :raises BadInput: QGIS makes no layout of the template.
    """

    def __init__(
        self, text: str, name: Path, project: QgsProject | None, crs: QgsCoordinateReferenceSystem, token: str
    ) -> None:
        expressions.register()
        self._crs, self._token = crs, token
        self._own_project = QgsProject() if project is None else None
        self._layout = QgsPrintLayout(project or self._own_project)
        document = QDomDocument()
        parsed(document, text)
        _, read = self._layout.loadFromTemplate(document, QgsReadWriteContext(), True)
        if not read or not self._layout.pageCollection().pageCount():
            self._layout = self._own_project = None  # here, not where the error is heard
            raise no_template(name, "not loaded")
        readership.mark(token, project is None)
        # Maps are painted beforehand. Without any layer of its own a map would show those of the project.
        self._nothing = QgsVectorLayer(f"Point?crs={crs.authid()}", "nothing", "memory")
        self._maps: dict[str, QgsLayoutItemMap] = {}
        self._drawn: dict[str, MapImage] = {}
        self._draw_chart: Callable[[QPainter, float, float], None] | None = None
        self._writer: QPdfWriter | None = None
        self._painter: QPainter | None = None
        self._raster: QImage | None = None
        self._raster_painter: QPainter | None = None
        self.cut: list[str] = []

    def settle(self, *, aerial: bool) -> None:
        """Get ready for sheets, with a map from above or without: sizes may depend on it."""
        layout = self._layout
        layout.atlas().setEnabled(False)  # the sheets go through the sites themselves
        layout.undoStack().blockCommands(True)
        layout.renderContext().setDpi(DPI)
        layout.renderContext().setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
        nothing = dict.fromkeys((*TEXTS, *PICTURES, *FACTS), "")
        show_sheet(self._token, {**nothing, "has_aerial": "1" if aerial else ""})
        QgsExpressionContextUtils.setLayoutVariable(layout, readership.SHEET_VARIABLE, self._token)
        layout.refresh()
        items = [item for item in layout.items() if isinstance(item, QgsLayoutItem)]
        self._items = sorted((item for item in items if item.type() not in _PAGES), key=lambda item: item.zValue())
        self._pages = [layout.pageCollection().page(page) for page in range(layout.pageCollection().pageCount())]
        self._maps = {item.uuid(): item for item in items if isinstance(item, QgsLayoutItemMap)}
        self._labels = [item for item in items if isinstance(item, QgsLayoutItemLabel)]
        for item in items:
            if isinstance(item, QgsLayoutItemScaleBar):
                spell_figures(item)
        self._pictures = [item for item in items if isinstance(item, QgsLayoutItemPicture)]
        self._charts = {picture.uuid() for picture in self._pictures if _asks_for_chart(picture)}
        self._texts = {label: label.text() for label in self._labels}

    def maps(self) -> list[MapPlace]:
        """The maps that are to be filled; those that follow no site and have no meaning here stay as they are."""
        return [place for item in self._maps.values() if (place := place_of(item, self._layout.project())) is not None]

    def sheet(
        self,
        values: Mapping[str, str],
        feature: QgsFeature,
        maps: Mapping[str, MapImage],
        draw_chart: Callable[[QPainter, float, float], None] | None = None,
    ) -> Iterator[None]:
        """Show a site and add its pages to the PDF, in steps that each take little time.

        Texts and pictures are ``values``, ``feature`` is the site's row, and ``maps`` the picture of each of
        :meth:`maps`; ``draw_chart`` draws into the picture that asks for it (width and height in millimetres).
        ``cut`` names the texts that were too long. OSError where the file cannot be written.
        """
        self._draw_chart = draw_chart
        show_sheet(self._token, values)
        self._show_maps(maps)
        for label in self._labels:
            label.setText(self._texts[label])
        yield
        self._layout.reportContext().setFeature(feature)
        yield
        for item in self._items:
            if item.dataDefinedProperties().hasActiveProperties():
                item.refreshDataDefinedProperty()
        for picture in self._pictures:
            picture.refreshPicture()
        yield
        self.cut = []
        for label in self._labels:
            self._fit(label, values)
        pages = self._layout.pageCollection()
        for page in range(pages.pageCount()):
            if pages.shouldExportPage(page):
                yield from self._paint_page(page)

    def _show_maps(self, maps: Mapping[str, MapImage]) -> None:
        self._drawn = dict(maps)
        for key, item in self._maps.items():
            if item.id() == AERIAL:
                item.setVisible(key in maps)
        for key, image in maps.items():
            item = self._maps[key]
            item.setCrs(self._crs)
            item.setLayers([self._nothing])
            item.setKeepLayerSet(True)
            item.setFollowVisibilityPreset(False)
            item.setBackgroundEnabled(False)
            item.setExtent(QgsRectangle(*image.box))

    def open(self, path: Path, title: str) -> None:
        """Begin a PDF; OSError where it cannot be written."""
        self._writer = QPdfWriter(str(path))
        self._writer.setResolution(DPI)
        self._writer.setTitle(title)
        self._writer.setCreator("EV Planner")
        self._painter = None

    def _paint_page(self, page: int) -> Iterator[None]:
        """Paint a page from below upwards: what lies under a map, the map's picture, what lies over it."""
        self._new_page(self._pages[page].rect().size())
        waiting, ground = [], True
        for item in self._items:
            if item.page() != page or not item.isVisible():
                continue
            ours = self._painted_here(item)
            if ours is not None or len(waiting) == _AT_ONCE:
                yield
                self._paint_items(page, waiting, ground)
                waiting, ground = [], False
            if ours is not None:
                yield
                self._paint_into(page, item, ours)
            waiting.append(item)
        yield
        self._paint_items(page, waiting, ground)
        self._end_page()

    def _paint_items(self, page: int, items: Sequence[QgsLayoutItem], ground: bool) -> None:
        """Paint only ``items``, on the page's ground if it is not there yet."""
        shown = {item.uuid() for item in items}
        hidden = [item for item in self._items if item.isVisible() and item.uuid() not in shown]
        hidden += [] if ground else self._pages
        for item in hidden:
            item.setVisible(False)
        try:
            QgsLayoutExporter(self._layout).renderPage(self._target(), page)
        finally:
            for item in hidden:
                item.setVisible(True)

    def _painted_here(self, item: QgsLayoutItem) -> Callable[[QPainter, float, float], None] | None:
        """What paints the inside of ``item`` instead of QGIS: maps were painted beforehand, the chart is drawn."""
        if item.uuid() in self._charts:
            return self._draw_chart
        drawn = self._drawn.get(item.uuid())
        if drawn is None:
            return None
        return lambda painter, width, height: painter.drawImage(QRectF(0, 0, width, height), drawn.image)

    def _paint_into(self, page: int, item: QgsLayoutItem, draw: Callable[[QPainter, float, float], None]) -> None:
        """Let ``draw`` paint where ``item`` lies, in millimetres."""
        painter, sheet = self._target(), self._pages[page]
        device = painter.device()
        painter.save()
        painter.scale(device.width() / sheet.rect().width(), device.height() / sheet.rect().height())
        painter.translate(-sheet.pos())
        painter.setTransform(item.sceneTransform(), True)
        draw(painter, item.rect().width(), item.rect().height())
        painter.restore()

    def finish(self) -> None:
        """End the PDF. OSError where it cannot be written."""
        if self._painter is not None and not self._painter.end():
            raise OSError("the PDF could not be ended")
        self._painter = self._writer = None

    def close(self) -> None:
        """Let go of everything."""
        for painter in (self._raster_painter, self._painter):
            if painter is not None:
                painter.end()
        show_sheet(self._token, None)
        self._painter = self._writer = self._raster = self._raster_painter = None
        self._texts, self._maps, self._drawn, self._draw_chart = {}, {}, {}, None
        self._labels, self._pictures, self._items, self._pages = [], [], [], []
        self._layout = self._nothing = None
        self._own_project = None  # only after the layout that lies in it
        readership.mark(self._token, False)

    def _new_page(self, size: QSizeF) -> None:
        whole = QPageLayout(
            QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0.0, 0.0, 0.0, 0.0),
        )
        self._writer.setPageLayout(whole)
        if self._painter is None:
            self._painter = QPainter()
            if not self._painter.begin(self._writer):
                self._painter = None
                raise OSError("the PDF could not be begun")
        elif not self._writer.newPage():
            raise OSError("a page could not be added")
        if QgsLayoutExporter.requiresRasterization(self._layout):
            # Something blends with what lies below it, which a PDF of QGIS's cannot say: the page becomes a picture.
            self._raster = QImage(self._writer.width(), self._writer.height(), QImage.Format.Format_RGB32)
            self._raster.fill(Qt.GlobalColor.white)
            self._raster_painter = QPainter(self._raster)

    def _target(self) -> QPainter:
        return self._raster_painter or self._painter

    def _end_page(self) -> None:
        if self._raster_painter is not None:
            self._raster_painter.end()
            self._painter.drawImage(0, 0, self._raster)
            self._raster = self._raster_painter = None

    def _fit(self, label: QgsLayoutItemLabel, values: Mapping[str, str]) -> None:
        if "evp_" not in self._texts[label]:
            return
        if label.mode() == QgsLayoutItemLabel.Mode.ModeHtml:
            self._escape(label, values)
            return
        text = label.currentText()
        size = label.rect()
        shown = fitted(
            text, label_font(label), size.width() - 2 * label.marginX(), size.height() - 2 * label.marginY()
        )
        if shown != text:
            if shown.endswith("…"):
                self.cut += _ASKED.findall(self._texts[label])
            QgsExpressionContextUtils.setLayoutItemVariable(label, _SHOWN, shown)
            label.setText(f"[% @{_SHOWN} %]")

    def _escape(self, label: QgsLayoutItemLabel, values: Mapping[str, str]) -> None:
        """In a label drawn as HTML the words of people are words, never markup."""

        def escaped(found: re.Match) -> str:
            name = f"evplanner_html_{found[1]}"
            said = html.escape(values.get(found[1], "")).replace("\n", "<br>")
            QgsExpressionContextUtils.setLayoutItemVariable(label, name, said)
            return f"@{name}"

        label.setText(_ASKED.sub(escaped, self._texts[label]))



def _asks_for_chart(picture: QgsLayoutItemPicture) -> bool:
    """Whether a picture is meant for the reasons."""
    source = picture.dataDefinedProperties().property(QgsLayoutObject.DataDefinedProperty.PictureSource)
    return CHART in _ASKED.findall(source.expressionString())
