"""What a check found: a plain sentence, a small table beneath it, and a button that copies both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..panel import sentence_label, show_sentence, tool_button


class VerdictView(QFrame):
    """Hidden until there is something to tell. ``made_with`` are the weights that the verdict speaks of."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.made_with: dict[str, float] = {}
        self._moved = False
        self.title = QLabel(title)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.copy_button = tool_button(
            f"{name}Copy", self.tr("Copy"), QgsApplication.getThemeIcon("/mActionEditCopy.svg"),
            self.tr("Copy the sentence and the table"),
        )  # fmt: skip
        self.copy_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.copy_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.copy_button.setAutoRaise(True)
        self.copy_button.clicked.connect(lambda: QgsApplication.clipboard().setText(self.text()))
        self.verdict = sentence_label(f"{name}Verdict")
        self.stale = sentence_label(f"{name}Stale")
        self.table = _table(f"{name}Table", title)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for widget in (self.verdict, self.stale, self.table):
            column.addWidget(widget)
        self.clear()

    def clear(self) -> None:
        """Tell nothing."""
        self.made_with, self._moved = {}, False
        show_sentence(self.verdict, "")
        show_sentence(self.stale, "")
        self.table.hide()
        self.hide()

    def tell(
        self,
        verdict: str,
        made_with: Mapping[str, float],
        headers: Sequence[str] = (),
        rows: Sequence[Sequence[str]] = (),
        tips: Sequence[str] = (),
    ) -> None:
        """Show ``verdict`` and a table; ``tips`` explain its columns."""
        self.made_with, self._moved = dict(made_with), False
        show_sentence(self.verdict, verdict)
        show_sentence(self.stale, "")
        self.table.setVisible(bool(rows))
        self.table.setColumnCount(len(headers))
        self.table.setRowCount(len(rows))
        for column, header in enumerate(headers):
            item = QTableWidgetItem(header)
            item.setToolTip(tips[column] if column < len(tips) else header)
            if column == 0:
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter))
            self.table.setHorizontalHeaderItem(column, item)
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(number, column, _item(text, column > 0))
        self._fit()
        self.show()

    def weights_moved(self, weights: Mapping[str, float]) -> None:
        """Say so when the weights are no longer those that the verdict speaks of."""
        self._moved = bool(self.made_with) and any(
            abs(weights.get(key, 0.0) - weight) > 1e-9 for key, weight in self.made_with.items()
        )
        show_sentence(self.stale, self.tr("The weights have moved since; run it again.") if self._moved else "")

    def is_stale(self) -> bool:
        """Whether the weights are others than those that the verdict speaks of."""
        return self._moved

    def text(self) -> str:
        """Everything that is shown, as text that pastes well into a mail or a table."""
        columns = range(self.table.columnCount())
        lines = [self.title.text(), self.verdict.text()]
        if self.table.rowCount():
            lines.append("\t".join(self.table.horizontalHeaderItem(column).text() for column in columns))
        for row in range(self.table.rowCount()):
            lines.append("\t".join(self.table.item(row, column).text() for column in columns))
        return "\n".join(lines)

    def _fit(self) -> None:
        """As high as its rows: a table that scrolls within a panel that scrolls is a trap."""
        header = self.table.horizontalHeader()
        for column in range(self.table.columnCount()):
            first = QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, first)
        height = header.sizeHint().height() + 2 * self.table.frameWidth()
        height += sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
        self.table.setFixedHeight(height)


def _table(name: str, words: str) -> QTableWidget:
    table = QTableWidget()
    table.setObjectName(name)
    table.setAccessibleName(words)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setWordWrap(False)
    table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 6)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setMinimumSectionSize(24)
    return table


def _item(text: str, right: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(text)
    if right:
        item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
    return item
