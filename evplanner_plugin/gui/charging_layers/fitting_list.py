"""A list that is as high as what it holds."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QListWidget, QSizePolicy, QStyle, QWidget

_PADDING = 10
"""Pixels around the text of a row."""


class FittingList(QListWidget):
    """As high as its wrapped rows, up to ``highest`` pixels; it scrolls beyond."""

    def __init__(self, highest: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._highest = highest
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def fit(self) -> None:
        """Take the height that the rows need at the present width, whether a scroll bar is shown or not."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        box = QRect(0, 0, max(60, self.width() - bar - 2 * self.frameWidth() - 2 * _PADDING), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        texts = [self.item(row).text() for row in range(self.count())]
        rows = sum(self.fontMetrics().boundingRect(box, flags, text).height() + _PADDING for text in texts)
        self.setFixedHeight(min(self._highest, rows + 2 * self.frameWidth()))

    def resizeEvent(self, event) -> None:
        """Rows become higher in a narrower panel."""
        super().resizeEvent(event)
        self.fit()
