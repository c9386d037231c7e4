"""The table of the list, fit for many lines: nothing in it is measured line by line."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ..store.listing import COMMENTS, NAME, STATUS, VOTES, WAITING
from .sites_model import SitesModel

_SIGN = 26
"""Pixels of a column with nothing but a sign."""

_ROOMY = 380
"""Pixels from which on the status is written out."""

_ROWS = QItemSelectionModel.SelectionFlag.Rows
_TAKE = QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS


class SiteTable(QTableView):
    """Lines that can be selected one by one or many at once. ``chosen`` tells that the user selected others."""

    chosen = pyqtSignal()

    def __init__(self, model: SitesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerSitesTable")
        self.setAccessibleName(self.tr("Proposed sites"))
        self._roomy = False
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumHeight(140)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self._arrange_columns()
        self.setSortingEnabled(True)
        self.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def site_ids(self) -> list[str]:
        """Ids of the selected sites, in the order of the list."""
        parts = sorted({(part.top(), part.bottom()) for part in self.selectionModel().selection()})
        found: dict[str, None] = {}
        for top, bottom in parts:
            found.update(dict.fromkeys(self.model().ids(top, bottom)))
        return list(found)

    def current_id(self) -> str:
        """Id of the selected site that the user chose last, "" where none is selected."""
        index = self.currentIndex()
        if index.isValid() and self.selectionModel().isRowSelected(index.row(), index.parent()):
            return self.model().site(index.row()).row.id
        chosen = self.site_ids()
        return chosen[0] if chosen else ""

    def take(self, site_ids: Iterable[str], current: str = "") -> None:
        """Select these sites, as far as they are listed, without telling; scroll to ``current``."""
        model = self.model()
        rows = sorted(row for row in map(model.row_of, site_ids) if row >= 0)
        selection, start = QItemSelection(), 0
        for place in range(1, len(rows) + 1):
            if place == len(rows) or rows[place] != rows[place - 1] + 1:
                top, bottom = model.index(rows[start], 0), model.index(rows[place - 1], WAITING)
                selection.select(top, bottom)
                start = place
        row = model.row_of(current)
        with QSignalBlocker(self.selectionModel()):
            if row >= 0:
                flag = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(model.index(row, NAME), flag)
            self.selectionModel().select(selection, _TAKE)
        if row >= 0:
            self.scrollTo(model.index(row, NAME))
        # The view was not told either.
        self.viewport().update()

    def resizeEvent(self, event) -> None:
        """Give the status its words where there is room for them; its sign stays."""
        super().resizeEvent(event)
        roomy = self.viewport().width() >= _ROOMY
        if roomy != self._roomy:
            self._roomy = self.model().roomy = roomy
            words = self.fontMetrics().horizontalAdvance("m" * 9) + 24
            self.setColumnWidth(STATUS, words if roomy else _SIGN)

    def _arrange_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # A header asks for each of its sections whether all lines are selected: line by line, whenever it is drawn.
        header.setSelectionModel(QItemSelectionModel(self.model(), self))
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(22)
        self.setIconSize(QSize(14, 14))
        letters = self.fontMetrics()
        widths = {
            STATUS: _SIGN,
            VOTES: letters.horizontalAdvance("▲ ▼ ?") + 10,
            COMMENTS: letters.horizontalAdvance("99") + 10,
            WAITING: _SIGN,
        }
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in widths.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)
