"""The tables behind a card; a double click on a row leads to the map."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableView,
    QTabWidget,
    QVBoxLayout,
)

from ...documents.insight.card import SELECT, Card, CardTable, MapAction
from ...documents.insight.words import Words
from ...documents.local_figures import month
from ...documents.spreadsheets import MONTH, TEXT, YEAR, Cell
from ..help.topic_key import add_help_key

_SORTED_BY = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()


class CardTableModel(QAbstractTableModel):
    """A card's table for Qt; figures as the language writes them, sorted by what they are."""

    def __init__(self, table: CardTable, words: Words, parent=None) -> None:
        super().__init__(parent)
        self.table, self._words = table, words

    def rowCount(self, parent=_NO_PARENT) -> int:
        """Number of rows."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent=_NO_PARENT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(self.table.columns)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        """Titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.table.columns[section].title
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        """A cell as it is read, and as it is sorted."""
        value = self.table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._read(value, self.table.columns[index.column()].kind)
        if role == _SORTED_BY:
            return value.casefold() if isinstance(value, str) else value
        if role == Qt.ItemDataRole.TextAlignmentRole and self.table.columns[index.column()].kind not in (TEXT, MONTH):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _read(self, value: Cell, kind: str) -> str:
        if value is None:
            return ""
        if kind == YEAR:
            return str(value)
        if isinstance(value, str):
            return month(value) if kind == MONTH else value
        return self._words.number(value)


class TableDialog(QDialog):
    """All tables of a card. ``acted`` asks for what a row is about, on the map."""

    acted = pyqtSignal(object)

    def __init__(self, card: Card, language: str, parent=None) -> None:
        super().__init__(parent)
        add_help_key(self, "dashboard#table")
        self.setObjectName("EvPlannerCardTables")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(card.question)
        self.resize(640, 420)
        words = Words(language)
        column = QVBoxLayout(self)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for table in card.tables:
            self.tabs.addTab(self._view(table, words), table.title.replace("&", "&&"))
        column.addWidget(self.tabs, 1)
        if any(table.ids for table in card.tables):
            hint = QLabel(self.tr("A double click, or Enter, shows the row on the map."))
            hint.setWordWrap(True)
            column.addWidget(hint)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def show_row(self, text: str) -> None:
        """Select the first row that begins with ``text`` (a month as ``2026-11``), in whichever table has it."""
        if not text:
            return
        for tab in range(self.tabs.count()):
            view = self.tabs.widget(tab)
            model = view.model()
            found = model.match(model.index(0, 0), _SORTED_BY, text, 1, Qt.MatchFlag.MatchStartsWith)
            if found:
                self.tabs.setCurrentIndex(tab)
                view.selectRow(found[0].row())
                view.scrollTo(found[0])
                return

    def _view(self, table: CardTable, words: Words) -> QTableView:
        view = QTableView()
        view.setObjectName(f"EvPlannerCardTable_{table.key}")
        view.setAccessibleName(table.title)
        sorted_ = QSortFilterProxyModel(view)
        sorted_.setSortRole(_SORTED_BY)
        sorted_.setSourceModel(CardTableModel(table, words, view))
        view.setModel(sorted_)
        view.setSortingEnabled(True)
        view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.verticalHeader().hide()
        view.horizontalHeader().setStretchLastSection(True)
        if len(table.rows) <= 500:  # measuring thousands of cells would be felt
            view.resizeColumnsToContents()
        view.activated.connect(lambda index: self._activated(view, table))
        return view

    def _activated(self, view: QTableView, table: CardTable) -> None:
        rows = [view.model().mapToSource(index).row() for index in view.selectionModel().selectedRows()]
        ids = tuple(dict.fromkeys(id_ for row in rows for id_ in table.ids_of(row)))
        if ids and table.table:
            self.acted.emit(MapAction(SELECT, table.title, table.table, ids))
