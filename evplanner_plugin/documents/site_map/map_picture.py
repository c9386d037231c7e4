"""A map as a picture to scale, to be put into a document: made without a window, in any thread."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QBuffer, QIODevice, QSize
from qgis.PyQt.QtGui import QImage, QPainter

from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from .furniture import Mark, Paper, draw_credits, draw_marks, draw_north, draw_scale_bar
from .map_look import Box, MapLook, Painting

__all__ = ["SCALES", "MapLook", "MapPicture", "Mark", "box_around", "fitting_scale", "map_picture"]

SCALES = (
    250, 500, 1000, 1500, 2000, 2500, 5000, 7500, 10_000, 15_000, 20_000, 25_000, 40_000, 50_000, 75_000, 100_000,
    200_000, 500_000, 1_000_000,
)  # fmt: skip
"""Scales of maps that people know how to measure on, the largest first: the numbers after "1:"."""

DPI = 200
"""Dots an inch, unless others are asked for: sharp on paper, and small enough for a document of many maps."""

_INCH = 25.4
_MARGIN = 12.0
"""Millimetres round what a map has to hold, where the scale is free: for badges and the writing in the corners."""

_FAST = 80
"""Quality of the PNG: for lossless pictures it only says how little time goes into making the file small."""


@dataclass(frozen=True)
class MapPicture:
    """A map: ``png`` (with its size on paper in it), ``scale`` (1:``scale``), and who has to be named for its data.

    ``attribution`` stands in the picture already. ``box`` is what it shows, in metres of the workspace's CRS, and
    ``width_mm`` × ``height_mm`` the size on paper at which the scale holds.
    """

    png: bytes
    scale: int
    attribution: str
    box: Box
    width_mm: float
    height_mm: float


def map_picture(
    look: MapLook,
    *,
    width_mm: float,
    height_mm: float,
    centre: tuple[float, float] | None = None,
    extent: Box | None = None,
    scale: float | None = None,
    dpi: int = DPI,
    marks: Sequence[Mark | tuple[object, float, float]] = (),
    language: str = "",
    cancelled: Callable[[], bool] = lambda: False,
    painting: Painting | None = None,
) -> MapPicture:
    """Return a map, ``width_mm`` × ``height_mm`` on paper, with scale bar, north arrow and attribution in it.

    Its middle is ``centre``, else that of ``extent``, else of the ``marks`` (metres in the workspace's CRS). Without a
    ``scale`` it is the largest of :data:`SCALES` at which ``extent``, or all the marks, are on the map; 1:1000 where
    there is but a ``centre`` or one mark. ``marks`` are numbered places as :class:`Mark` or ``(number, x, y)``.
    ``language`` says how decimals are written ("" as QGIS does). Who makes many maps passes the ``painting`` of one
    ``with look.painting()``. May be called in any thread; needs no network unless a layer of the project does.

    :raises BadInput: there is nothing to put into the middle, or a layer was removed from the project meanwhile.
    :raises Cancelled: the user stopped.
    """
    shown = [Mark(str(label), float(x), float(y)) for label, x, y in marks]
    wanted = extent or _box_of(shown)
    if centre is None and wanted is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There is no place to draw a map of."),
            QT_TRANSLATE_NOOP("errors", "Give the site a place on the map."),
        )
    middle = centre or ((wanted[0] + wanted[2]) / 2, (wanted[1] + wanted[3]) / 2)
    whole = round(scale) if scale else fitting_scale(wanted, middle, width_mm, height_mm)
    size = QSize(max(1, round(width_mm / _INCH * dpi)), max(1, round(height_mm / _INCH * dpi)))
    box = box_around(middle, size, whole, dpi)
    if painting is not None:
        image, said = painting.image(box, size, dpi, cancelled), painting.credits(box, whole)
    else:
        with look.painting() as own:
            image, said = own.image(box, size, dpi, cancelled), own.credits(box, whole)
    attribution = " · ".join(said)
    _furnish(image, box, whole, dpi, shown, attribution, language)
    if cancelled():
        raise Cancelled()
    per_dot = _INCH / dpi
    return MapPicture(png_of(image, dpi), whole, attribution, box, size.width() * per_dot, size.height() * per_dot)


def fitting_scale(wanted: Box | None, middle: tuple[float, float], width_mm: float, height_mm: float) -> int:
    """The largest of :data:`SCALES` at which ``wanted`` is on a map of that size whose middle is ``middle``.

    1:1000 where ``wanted`` is no more than a place; the smallest scale where nothing is small enough.
    """
    if wanted is None or (wanted[2] - wanted[0] < 1 and wanted[3] - wanted[1] < 1):
        return 1000
    margin = min(_MARGIN, width_mm / 5, height_mm / 5)
    across = 2 * max(abs(wanted[0] - middle[0]), abs(wanted[2] - middle[0]))
    down = 2 * max(abs(wanted[1] - middle[1]), abs(wanted[3] - middle[1]))
    needed = max(across / (width_mm - 2 * margin), down / (height_mm - 2 * margin)) * 1000.0
    return next((scale for scale in SCALES if scale >= needed - 1e-9), SCALES[-1])


def box_around(middle: tuple[float, float], size: QSize, scale: float, dpi: int) -> Box:
    """What a picture of ``size`` dots shows at 1:``scale``: exactly to scale, whatever was rounded to whole dots."""
    half_width, half_height = (count / dpi * _INCH / 1000.0 * scale / 2 for count in (size.width(), size.height()))
    return middle[0] - half_width, middle[1] - half_height, middle[0] + half_width, middle[1] + half_height


def png_of(image: QImage, dpi: int) -> bytes:
    """``image`` as PNG that knows how large it is on paper."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    dots = round(dpi / 0.0254)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _FAST)
    return bytes(buffer.data())


def _furnish(image: QImage, box: Box, scale: int, dpi: int, marks: Sequence[Mark], said: str, language: str) -> None:
    painter = QPainter(image)
    dots = dpi / _INCH
    paper = Paper(painter, image.width() / dots, image.height() / dots, dots)
    try:
        draw_marks(paper, [(mark.label, *on_paper(mark, box, scale)) for mark in marks if _inside(mark, box)])
        draw_credits(paper, said)
        draw_scale_bar(paper, scale, language)
        draw_north(paper)
    finally:
        painter.end()


def on_paper(mark: Mark, box: Box, scale: float) -> tuple[float, float]:
    """Millimetres from the upper left corner of the map of ``box``."""
    return (mark.x - box[0]) / scale * 1000.0, (box[3] - mark.y) / scale * 1000.0


def _inside(mark: Mark, box: Box) -> bool:
    return box[0] <= mark.x <= box[2] and box[1] <= mark.y <= box[3]


def _box_of(marks: Sequence[Mark]) -> Box | None:
    places = [mark for mark in marks if math.isfinite(mark.x) and math.isfinite(mark.y)]
    if not places:
        return None
    xs, ys = [mark.x for mark in places], [mark.y for mark in places]
    return min(xs), min(ys), max(xs), max(ys)
