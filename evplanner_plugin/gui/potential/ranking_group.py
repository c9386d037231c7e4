"""The list of best places with its buttons."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGroupBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..flow_layout import ButtonRow
from ..panel import tool_button
from .ranking_model import PLACE, RANK, RankingModel, Stability


class RankingGroup(QGroupBox):
    """Ranked list, zoom, select and propose. ``chosen`` carries the row that the user selected."""

    chosen = pyqtSignal(int)
    zoom_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Best Places"))
        self.model = RankingModel(self)
        self.list = QTableView()
        self.list.setObjectName("EvPlannerRanking")
        self.list.setAccessibleName(self.tr("Ranked list of places"))
        self.list.setModel(self.model)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAlternatingRowColors(True)
        self.list.setTabKeyNavigation(False)
        self.list.setWordWrap(False)
        self.list.setMinimumHeight(120)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setDefaultSectionSize(self.list.fontMetrics().height() + 8)
        self.list.horizontalHeader().setHighlightSections(False)
        self._size_columns()
        self.list.selectionModel().selectionChanged.connect(self._selected)
        self.list.doubleClicked.connect(lambda index: self.zoom_wanted.emit())
        self.zoom_button = tool_button(
            "EvPlannerZoomToPlace",
            self.tr("Zoom To"),
            QgsApplication.getThemeIcon("/mActionZoomToSelected.svg"),
            self.tr("Zoom the map to the selected place"),
        )
        self.select_button = tool_button(
            "EvPlannerSelectSitesButton",
            self.tr("Select Sites…"),
            QgsApplication.getThemeIcon("/mActionFilter2.svg"),
            self.tr("Select the best places, with a distance between them"),
        )
        self.propose_button = tool_button(
            "EvPlannerPropose",
            self.tr("Propose These"),
            QgsApplication.getThemeIcon("/mActionAdd.svg"),
            self.tr("Write the selected places into the workspace as proposed sites"),
        )
        self.best_button = tool_button(
            "EvPlannerProposeBest",
            self.tr("Propose Best…"),
            QgsApplication.getThemeIcon("/mActionAdd.svg"),
            self.tr("Write the best places of this list, with a distance between them, into the workspace at once"),
        )
        self.zoom_button.clicked.connect(self.zoom_wanted)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        row = ButtonRow()
        row.add(self.zoom_button)
        row.add(self.select_button)
        column.addWidget(row)
        # One under the other: side by side they do not fit a narrow panel in Dutch.
        column.addWidget(self.propose_button)
        column.addWidget(self.best_button)

    def show_stability(self, stability: Stability | None) -> None:
        """Add what is known of the stability to the list, or take it away (``None``)."""
        row = self.selected_row()
        self.model.set_stability(stability)
        self._size_columns()
        self.show_selected(row)

    def selected_row(self) -> int:
        """The row that is selected, −1 for none."""
        rows = self.list.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def show_selected(self, row: int) -> None:
        """Select ``row`` (−1 for none) without telling that the user did."""
        self.list.selectionModel().blockSignals(True)
        if row < 0:
            self.list.clearSelection()
        else:
            self.list.selectRow(row)
            self.list.scrollTo(self.model.index(row, RANK))
        self.list.selectionModel().blockSignals(False)
        # Blocked signals also keep the view from drawing the new selection.
        self.list.viewport().update()

    def _size_columns(self) -> None:
        header = self.list.horizontalHeader()
        for section, column in enumerate(self.model.columns()):
            mode = QHeaderView.ResizeMode.Stretch if column == PLACE else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(section, mode)

    def _selected(self, *_) -> None:
        if self.selected_row() >= 0:
            self.chosen.emit(self.selected_row())
