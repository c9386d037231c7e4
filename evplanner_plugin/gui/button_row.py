"""Buttons beside each other that share the width, and go on in the next line where a panel is too narrow for all."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QWidget


class ButtonRow(QWidget):
    """Never wider than its widest button asks for, so that words of any language and letters of any size fit."""

    def __init__(self, spacing: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _Lines(spacing)
        self.setLayout(self._lines)

    def add(self, widget: QWidget) -> None:
        """Put one more at the end."""
        self._lines.addWidget(widget)

    def resizeEvent(self, event) -> None:
        """Take the height that all lines need: not everything that holds a row asks for it (a splitter does not)."""
        super().resizeEvent(event)
        self.take_height()

    def take_height(self) -> None:
        """Be as high as the lines are at this width."""
        height = self._lines.heightForWidth(self.width())
        if height != self.minimumHeight():
            self.setMinimumHeight(height)


class _Lines(QLayout):
    """Lines of widgets; what is left of a line is shared by those that stand in it."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Put one more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as can be."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Less wide is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all lines are at ``width`` pixels."""
        lines = self._lines(width)
        return sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.sizeHint())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets in their places."""
        super().setGeometry(rect)
        top = rect.y()
        for line in self._lines(rect.width()):
            widths = [item.sizeHint().width() for item in line]
            room = max(0, rect.width() - sum(widths) - self.spacing() * (len(line) - 1))
            left, height = rect.x(), _height(line)
            for number, (item, width) in enumerate(zip(line, widths)):
                # What cannot be shared evenly goes to the first ones.
                width += room // len(line) + (1 if number < room % len(line) else 0)
                item.setGeometry(QRect(QPoint(left, top), QSize(min(width, rect.width()), height)))
                left += width + self.spacing()
            top += height + self.spacing()
        holder = self.parentWidget()
        if isinstance(holder, ButtonRow):
            holder.take_height()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if lines and used + self.spacing() + wide <= width:
                lines[-1].append(item)
                used += self.spacing() + wide
            else:
                lines.append([item])
                used = wide
        return lines


def _height(line: list[QLayoutItem]) -> int:
    return max(item.sizeHint().height() for item in line)
