"""One bar of the comparison: its length can be compared with every other bar in the window."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

_HEIGHT = 9
_FIGURE = 40


class ContributionBar(QLabel):
    """``part`` and ``largest`` are contributions (0–1); the bar is full where ``part`` is the largest of all.

    It is a label because QGIS's dark themes colour the text of labels, not of bare widgets.
    """

    def __init__(self, figure: str, part: float | None, largest: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = figure
        self.length = 0.0 if not part or part < 0 or largest <= 0 else min(part / largest, 1.0)
        self.setAccessibleName(figure)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as its figure."""
        return QSize(140, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Room for the figure and a short bar."""
        return QSize(_FIGURE + 40, self.sizeHint().height())

    def paintEvent(self, event) -> None:
        """Draw the figure, the track and the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        box = QRectF(0, 0, _FIGURE - 6, self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self.figure)
        painter.setPen(Qt.PenStyle.NoPen)
        width, top = self.width() - _FIGURE, (self.height() - _HEIGHT) / 2
        for length, role, opacity in (
            (width, QPalette.ColorRole.Mid, 0.45),
            (width * self.length, QPalette.ColorRole.Highlight, 1.0),
        ):
            if length > 0:
                painter.setOpacity(opacity)
                painter.setBrush(self.palette().color(role))
                painter.drawRoundedRect(QRectF(_FIGURE, top, max(length, 2.0), _HEIGHT), 2, 2)
        painter.end()
