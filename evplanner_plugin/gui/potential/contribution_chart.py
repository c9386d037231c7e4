"""A small bar chart: what each criterion adds to a candidate's score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QLocale, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QHelpEvent, QPainter, QPalette
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

_BAR = 7
_GAP = 9


@dataclass(frozen=True)
class Bar:
    """One criterion: its title, the raw value as text, what it adds and what it could add at most (both 0–1)."""

    title: str
    raw: str
    contribution: float
    largest: float
    explanation: str = ""


class ContributionChart(QLabel):
    """One bar per criterion: the track is as long as its weight, the bar as long as its contribution.

    All colours come from the palette, so that the chart reads in light and dark themes alike. It is a label
    because QGIS's dark themes colour the text of labels, not of bare widgets.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerContributions")
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show ``bars``, the criteria of one candidate."""
        self._bars = tuple(bars)
        self.setAccessibleName(self.tr("What each criterion adds to the score"))
        self.setAccessibleDescription("; ".join(self._spoken(bar) for bar in self._bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        return QSize(280, len(self._bars) * self._row_height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a panel of 320 pixels."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event) -> None:
        """Draw title, raw value, track, bar and points of each criterion."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        points_width = metrics.horizontalAdvance("10.0") + 6
        longest = max((bar.largest for bar in self._bars), default=0.0) or 1.0
        width = self.width() - points_width
        for number, bar in enumerate(self._bars):
            top = number * self._row_height()
            raw_width = min(metrics.horizontalAdvance(bar.raw), int(width * 0.6))
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            title_width = self.width() - raw_width - 8
            title = metrics.elidedText(bar.title, Qt.TextElideMode.ElideRight, title_width)
            painter.drawText(QRectF(0, top, title_width, metrics.height()), int(Qt.AlignmentFlag.AlignLeft), title)
            painter.drawText(
                QRectF(self.width() - raw_width - 2, top, raw_width + 2, metrics.height()),
                int(Qt.AlignmentFlag.AlignRight),
                metrics.elidedText(bar.raw, Qt.TextElideMode.ElideRight, raw_width + 2),
            )
            line = top + metrics.height() + 3
            self._draw(painter, line, width * bar.largest / longest, QPalette.ColorRole.Mid, 0.45)
            self._draw(painter, line, width * bar.contribution / longest, QPalette.ColorRole.Highlight, 1.0)
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(
                QRectF(width, line + _BAR / 2 - metrics.height() / 2, points_width - 2, metrics.height()),
                int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
                QLocale().toString(10 * bar.contribution, "f", 1),
            )
        painter.end()

    def event(self, event) -> bool:
        """Explain the criterion under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == event.Type.ToolTip:
            number = int(event.pos().y() // self._row_height())
            if 0 <= number < len(self._bars):
                QToolTip.showText(event.globalPos(), tip(self._bars[number].explanation), self)
                return True
        return super().event(event)

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 3 + _BAR + _GAP

    def _draw(self, painter: QPainter, top: float, length: float, role, opacity: float) -> None:
        if length <= 0:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(opacity)
        painter.setBrush(self.palette().color(role))
        painter.drawRoundedRect(QRectF(0, top, max(length, 2.0), _BAR), 2, 2)
        painter.setOpacity(1.0)

    def _spoken(self, bar: Bar) -> str:
        return self.tr("{title}: {raw}, adds {points} of {largest} points").format(
            title=bar.title,
            raw=bar.raw,
            points=QLocale().toString(10 * bar.contribution, "f", 1),
            largest=QLocale().toString(10 * bar.largest, "f", 1),
        )


def tip(text: str) -> str:
    """``text`` for a tooltip: wrapped, and never read as markup."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p>{escaped}</p>" if escaped else ""
