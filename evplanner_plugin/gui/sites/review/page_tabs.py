"""Pages of which one is in front. Tabs of Qt are as wide as the style likes: four do not fit a narrow panel."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...flow_layout import ButtonRow

_STYLE = """
QToolButton { border: none; border-bottom: 3px solid transparent; padding: 3px 1px; background: transparent; }
QToolButton:hover { border-bottom-color: palette(mid); }
QToolButton:focus { border-bottom-color: palette(mid); text-decoration: underline; }
QToolButton:checked { border-bottom-color: palette(highlight); font-weight: bold; }
"""


class PageTabs(QWidget):
    """Buttons in a row, a page beneath them. The arrow keys go from one button to the next.

    ``pages`` are the pages with their titles; a button is named as its page, with ``Tab`` behind it.
    """

    page_changed = pyqtSignal(int)

    def __init__(self, pages: Sequence[tuple[QWidget, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        row = ButtonRow(spacing=0)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        # The buttons first, then the pages: so the Tab key goes.
        for number, (page, title) in enumerate(pages):
            row.add(self._button(number, page.objectName(), title))
        for page, _ in pages:
            self._pages.addWidget(page)
        column.addWidget(line)
        column.addWidget(self._pages, 1)
        self.show_page(0)

    def _button(self, number: int, name: str, title: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"{name}Tab")
        button.setText(title)
        button.setAccessibleName(title)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setStyleSheet(_STYLE)
        button.toggled.connect(lambda checked: self.show_page(number) if checked else None)
        self._group.addButton(button, number)
        return button

    def count(self) -> int:
        """Number of pages."""
        return self._pages.count()

    def current(self) -> int:
        """Number of the page in front."""
        return self._pages.currentIndex()

    def button(self, number: int) -> QToolButton:
        """The button that brings page ``number`` to the front."""
        return self._group.button(number)

    def show_page(self, number: int) -> None:
        """Bring page ``number`` to the front."""
        self.button(number).setChecked(True)
        if number != self._pages.currentIndex():
            self._pages.setCurrentIndex(number)
            self.page_changed.emit(number)
