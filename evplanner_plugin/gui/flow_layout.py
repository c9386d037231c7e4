"""Widgets beside each other that go on in the next line where there is no room, as words in a text."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Each widget as wide as it asks for."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 4) -> None:
        super().__init__(parent)
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
        """It asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Less wide is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all lines are at ``width`` pixels."""
        lines = self._lines(width)
        return sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        """As small as can be."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest of them."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(self._least(item))
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets in their places."""
        super().setGeometry(rect)
        top = rect.y()
        for line in self._lines(rect.width()):
            left, height = rect.x(), _height(line)
            for item, width in zip(line, self._widths(line, rect.width())):
                size = QSize(min(width, rect.width()), self._high(item, height))
                item.setGeometry(QRect(QPoint(left, top), size))
                left += width + self.spacing()
            top += height + self.spacing()

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

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        """How wide each widget of a line of ``width`` pixels becomes."""
        return [item.sizeHint().width() for item in line]

    def _least(self, item: QLayoutItem) -> QSize:
        """How small a widget can become."""
        return item.minimumSize()

    def _high(self, item: QLayoutItem, height: int) -> int:
        """How high a widget in a line of ``height`` pixels becomes."""
        return item.sizeHint().height()


class ButtonRow(QWidget):
    """Buttons that share the width of their line.

    Never wider than its widest button asks for, so that words of any language and letters of any size fit.
    """

    def __init__(self, spacing: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = _SharedLines(spacing=spacing)
        self.setLayout(self._layout)

    def add(self, widget: QWidget) -> None:
        """Put one more at the end."""
        self._layout.addWidget(widget)

    def resizeEvent(self, event) -> None:
        """Take the height that all lines need: not everything that holds a row asks for it (a splitter does not)."""
        super().resizeEvent(event)
        self.take_height()

    def take_height(self) -> None:
        """Be as high as the lines are at this width."""
        height = self._layout.heightForWidth(self.width())
        if height != self.minimumHeight():
            self.setMinimumHeight(height)


class _SharedLines(FlowLayout):
    """What is left of a line is shared by the widgets that stand in it."""

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as can be."""
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets in their places, and ask for the height that it takes."""
        super().setGeometry(rect)
        holder = self.parentWidget()
        if isinstance(holder, ButtonRow):
            holder.take_height()

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        widths = super()._widths(line, width)
        room = max(0, width - sum(widths) - self.spacing() * (len(line) - 1))
        # What cannot be shared evenly goes to the first ones.
        return [each + room // len(line) + (1 if at < room % len(line) else 0) for at, each in enumerate(widths)]

    def _least(self, item: QLayoutItem) -> QSize:
        return item.sizeHint()

    def _high(self, item: QLayoutItem, height: int) -> int:
        return height


def _height(line: list[QLayoutItem]) -> int:
    return max(item.sizeHint().height() for item in line)
