"""The register on paper (PDF): a calm table on A4, landscape, with a small photo of each delivery. Texts are texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextOption

from ...domain.register.register_row import RegisterRow
from ...domain.register.stages import TOTAL
from ..local_figures import counted, day, number
from ..photos.image_file import decoded
from .columns import Shown, said

PAGE = (297.0, 210.0)
"""A4, landscape, in millimetres."""

PHOTO = (20.0, 15.0)
"""Width and height in which a photo is shown, in millimetres."""

_DPI = 300
_SCALE = _DPI / 25.4
_LEFT, _TOP, _BOTTOM, _GAP, _PADDING = 14.0, 26.0, 15.0, 2.5, 1.6
_TALLEST = 45.0
"""Millimetres of a row at most: what is longer is cut."""

_INK, _PALE, _ACCENT, _LINE, _GROUND = "#1a1a1a", "#595959", "#31688e", "#d4d4d4", "#eeeeee"
_POINT = 25.4 / 72.0
_PHOTO_PIXELS = 240

_WIDTHS: tuple[tuple[str, float], ...] = (
    ("photo", PHOTO[0]),
    ("site", 62.0),
    ("status", 25.0),
    ("decided", 22.0),
    ("handed_over", 44.0),
    ("installed", 42.0),
    ("service", 22.0),
    ("days", 14.5),
)
"""The columns, in millimetres; with the gaps between them they fill the page."""


def write_pdf(
    path: Path,
    rows: Sequence[RegisterRow],
    shown: Shown,
    photo_of: Callable[[str], bytes],
    *,
    heading: str,
    made: str,
    cancelled: Callable[[], None],
) -> int:
    """Write a table with a row per site to ``path``; returns their number.

    ``photo_of`` gives the small picture of a photo's id as the file of a picture (empty for none), ``heading`` (whose
    register it is) and ``made`` (when) stand on every page. ``cancelled`` raises where the user wants to stop. OSError
    where the file cannot be written. May be called in any thread.
    """
    device = QPdfWriter(str(path))
    device.setResolution(_DPI)
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(0.0, 0.0, 0.0, 0.0)
        )
    )
    device.setTitle(heading)
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(str(path))
    try:
        _Table(device, painter, shown, photo_of, heading, made, str(path)).fill(rows, cancelled)
    finally:
        painter.end()
    return len(rows)


class _Table:
    """Paints the rows, and begins a page where one is full; places are millimetres."""

    def __init__(
        self,
        device: QPdfWriter,
        painter: QPainter,
        shown: Shown,
        photo_of: Callable[[str], bytes],
        heading: str,
        made: str,
        path: str,
    ) -> None:
        self._device, self._painter, self._shown, self._photo_of = device, painter, shown, photo_of
        self._heading, self._made, self._path = heading, made, path
        self._number, self._y = 0, _TOP

    def fill(self, rows: Sequence[RegisterRow], cancelled: Callable[[], None]) -> None:
        count = counted(said("{count} site"), said("{count} sites"), len(rows))
        self._begin_page(count)
        if not rows:
            self._text(said("There is no site in the register that was asked for."), _LEFT, self._y, 200.0, 10)
        for row in rows:
            cancelled()
            texts = self._cells(row)
            height = self._height(row, texts)
            if self._y + height > PAGE[1] - _BOTTOM:
                if not self._device.newPage():
                    raise OSError(self._path)
                self._begin_page(count)
            self._row(row, texts, height)

    def _cells(self, row: RegisterRow) -> dict[str, str]:
        """The text of each column but the photo's."""
        made, held, shown = row.realisation, row.handed_over, self._shown
        whole = row.stages.get(TOTAL)
        status = [str(shown.cell(row, "status"))]
        if made.cancelled_on is not None:
            status += [day(made.cancelled_on), shown.title(made.cancelled_reason)]
        handed_over = []
        if held is not None:
            handed_over = [day(held.since), shown.title(held.holder), *map(shown.holder, row.holders[1:])]
        return {
            "site": "\n".join(dict.fromkeys(filter(None, (str(shown.cell(row, key)) for key in ("name", "address"))))),
            "status": "\n".join(filter(None, status)),
            "decided": day(made.decided_on),
            "handed_over": "\n".join(filter(None, handed_over)),
            "installed": "\n".join(filter(None, (day(made.installed_on), str(shown.cell(row, "installer"))))),
            "service": day(made.in_service_on),
            "days": number(whole.days) if whole is not None else "",
        }

    def _height(self, row: RegisterRow, texts: dict[str, str]) -> float:
        highest = max(self._text(texts[key], 0.0, 0.0, width, 8, paint=False) for key, width in _WIDTHS if key in texts)
        return min(max(highest, PHOTO[1] if row.photos else 0.0), _TALLEST) + 2 * _PADDING

    def _row(self, row: RegisterRow, texts: dict[str, str], height: float) -> None:
        x, top = _LEFT, self._y + _PADDING
        self._painter.save()
        self._painter.setClipRect(_box(0.0, self._y, PAGE[0], height))
        for key, width in _WIDTHS:
            if key == "photo":
                self._photo(row, x, top)
            elif key == "site":
                name, _, rest = texts[key].partition("\n")
                below = top + self._text(name, x, top, width, 8, bold=True)
                self._text(rest, x, below, width, 8, colour=_PALE)
            else:
                self._text(texts[key], x, top, width, 8, right=key == "days")
            x += width + _GAP
        self._painter.restore()
        self._y += height
        self._painter.setPen(QColor(_LINE))
        y = self._y * _SCALE
        self._painter.drawLine(QPointF(_LEFT * _SCALE, y), QPointF((PAGE[0] - _LEFT) * _SCALE, y))

    def _photo(self, row: RegisterRow, x: float, y: float) -> None:
        """The newest photo of the delivery, as large as fits; an empty frame where it has no small picture here."""
        if not row.photos:
            return
        content = self._photo_of(row.photos[-1].id)
        image = decoded(content, _PHOTO_PIXELS) if content else QImage()
        if image.isNull():
            self._painter.setPen(QColor(_LINE))
            self._painter.drawRect(_box(x, y, *PHOTO))
            return
        ratio = min(PHOTO[0] / image.width(), PHOTO[1] / image.height())
        self._painter.drawImage(_box(x, y, image.width() * ratio, image.height() * ratio), image)

    def _begin_page(self, count: str) -> None:
        """What stands on every page: whose register it is, the titles of the columns, which page."""
        self._number += 1
        width = PAGE[0] - 2 * _LEFT
        self._text(self._heading, _LEFT, 10.0, width - 40.0, 14, colour=_ACCENT, bold=True)
        self._text(count, _LEFT, 11.5, width, 9, colour=_PALE, right=True)
        self._text(self._made, _LEFT, PAGE[1] - 11.0, width, 8, colour=_PALE)
        page = said("Page {page}").format(page=self._number)
        self._text(page, _LEFT, PAGE[1] - 11.0, width, 8, colour=_PALE, right=True)
        titles = {
            "site": said("Site"),
            "status": said("Status"),
            "decided": said("Decided on"),
            "handed_over": said("Handed over"),
            "installed": said("Installed"),
            "service": said("In service on"),
            "days": said("Days"),
        }
        self._painter.fillRect(_box(_LEFT - 1.5, 18.5, width + 3.0, 6.5), QColor(_GROUND))
        x = _LEFT
        for key, column in _WIDTHS:
            if key in titles:
                self._text(titles[key], x, 20.0, column, 8, bold=True, right=key == "days")
            x += column + _GAP
        self._y = _TOP

    def _text(
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        points: float,
        *,
        colour: str = _INK,
        bold: bool = False,
        right: bool = False,
        paint: bool = True,
    ) -> float:
        """Paint a wrapped text; returns its height, which can be asked for without painting."""
        if not text:
            return 0.0
        font = QFont()
        font.setPixelSize(max(round(points * _POINT * _SCALE), 1))
        font.setBold(bold)
        self._painter.setFont(font)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        room = _box(x, y, width, 1000.0)
        if paint:
            self._painter.setPen(QColor(colour))
            self._painter.drawText(room, text, option)
        return self._painter.boundingRect(room, text, option).height() / _SCALE


def _box(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(*(each * _SCALE for each in (x, y, width, height)))
