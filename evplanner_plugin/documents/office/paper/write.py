"""A document painted as PDF: text is text, with the header and footer of every page."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from ...photos.image_file import decoded
from ...whole_file import pdf_is_whole
from .flow import Layouter
from .model import Image, Paper
from .pages import Strip, pages

_DPI = 300
_SHARPEST = 250
"""Dots in an inch of a picture on paper: more only makes the file larger."""

_SMALLEST, _LARGEST = 50.0, 2000.0
"""Millimetres of a page's sides."""

_KEPT = 80_000_000
"""Bytes of pictures kept unpacked: one that comes back (a logo) lies in the file once."""


def write_pdf(path: Path, paper: Paper, cancelled: Callable[[], None]) -> int:
    """Write ``paper`` to ``path``; returns the number of pages. OSError where it cannot be written."""
    width, height = (min(max(each, _SMALLEST), _LARGEST) for each in (paper.width, paper.height))
    paper = replace(paper, width=width, height=height)
    device = QPdfWriter(str(path))
    device.setResolution(_DPI)
    size = QPageSize(
        QSizeF(paper.width, paper.height), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    orientation = QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(size, orientation, QMarginsF(0.0, 0.0, 0.0, 0.0)))
    device.setTitle(paper.title)
    device.setCreator("EV Planner")
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(str(path))
    try:
        count = _Press(device, painter, paper, cancelled).run(path)
    finally:
        painter.end()
    if not pdf_is_whole(path):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
    return count


class _Press:
    """Lays out and paints one document."""

    def __init__(self, device: QPdfWriter, painter: QPainter, paper: Paper, cancelled: Callable[[], None]) -> None:
        self._device, self._painter, self._paper, self._cancelled = device, painter, paper, cancelled
        self._dots = _DPI / 25.4
        self._width = max(paper.width - paper.left - paper.right, 0.2 * paper.width) * self._dots
        self._images: dict[bytes, QImage] = {}
        self._kept = 0

    def run(self, path: Path) -> int:
        """Paint all pages; returns how many."""
        paper = self._paper
        every = (paper.header, paper.footer)
        places = [self._place(*(paper.first or every)), self._place(*every)]
        strips: list[Strip] = []
        layouter = Layouter(self._device, self._unpacked)
        for block in paper.body:
            self._cancelled()
            strips.extend(layouter.strips([block], self._width, min(room for _, room in places)))
        dealt = pages(strips, places[1][1], places[0][1])
        left, count = paper.left * self._dots, str(len(dealt))
        for number, page in enumerate(dealt, start=1):
            self._cancelled()
            if number > 1 and not self._device.newPage():
                raise OSError(str(path))
            header, footer = (paper.first or every) if number == 1 else every
            self._paint(page, left, places[number > 1][0])
            self._paint(self._around(header, str(number), count), left, paper.header_at * self._dots)
            below = self._around(footer, str(number), count)
            self._paint(below, left, (paper.height - paper.footer_at) * self._dots - _height(below))
        return len(dealt)

    def _place(self, header, footer) -> tuple[float, float]:
        """Where the text begins and how high it may be, in dots, on a page with this header and footer."""
        paper, whole, gap = self._paper, self._paper.height * self._dots, self._paper.gap * self._dots
        above, below = (_height(self._around(blocks, "999", "999")) for blocks in (header, footer))
        top = max(paper.top * self._dots, paper.header_at * self._dots + above + gap if above else 0.0)
        bottom = max(paper.bottom * self._dots, paper.footer_at * self._dots + below + gap if below else 0.0)
        return top, max(whole - top - bottom, 0.2 * whole)

    def _around(self, blocks, number: str, count: str) -> list[Strip]:
        """The strips of a header or footer on a page."""
        layouter = Layouter(self._device, self._unpacked, (number, count))
        return layouter.strips(blocks, self._width, self._paper.height * self._dots / 3)

    def _paint(self, strips: list[Strip], left: float, top: float) -> None:
        for strip in strips:
            if strip.paint is not None:
                strip.paint(self._painter, left, top)
            top += strip.height

    def _unpacked(self, image: Image) -> QImage:
        """The picture, no sharper than paper needs."""
        key = sha256(image.content).digest()
        if key in self._images:
            return self._images[key]
        longest = max(200, round(max(image.width, image.height) / 25.4 * _SHARPEST))
        picture = decoded(image.content, longest)
        size = picture.width() * picture.height() * 4
        if self._kept + size <= _KEPT:
            self._kept += size
            self._images[key] = picture
        return picture


def _height(strips: list[Strip]) -> float:
    return sum(strip.height for strip in strips)
