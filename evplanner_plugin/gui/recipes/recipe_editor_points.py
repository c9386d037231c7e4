"""The points of a curve as a table: raw value and value 0–1, with rows added and removed."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..panel import tool_button
from .recipe_editor_data import tidy
from .recipe_editor_fields import number_text, typed_number

_ROWS_SHOWN = 5


class PointsField(QWidget):
    """A table of points; ``edited`` carries the list of [raw value, value]."""

    edited = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: list = []
        self.table = QTableWidget(0, 2)
        self.table.setObjectName("EvPlannerCurvePoints")
        self.table.setHorizontalHeaderLabels([self.tr("Raw value"), self.tr("Value (0–1)")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        row_height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(row_height * _ROWS_SHOWN + self.table.horizontalHeader().sizeHint().height() + 4)
        self.add_button = tool_button(
            "EvPlannerAddPoint", self.tr("Add Point"), QgsApplication.getThemeIcon("/symbologyAdd.svg"),
            self.tr("Add a point after the selected one"),
        )  # fmt: skip
        self.remove_button = tool_button(
            "EvPlannerRemovePoint", self.tr("Remove Point"), QgsApplication.getThemeIcon("/symbologyRemove.svg"),
            self.tr("Remove the selected point"),
        )  # fmt: skip
        buttons = QHBoxLayout()
        for button in (self.add_button, self.remove_button):
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addLayout(buttons)
        self.setFocusProxy(self.table)
        self.table.itemChanged.connect(self._typed)
        self.add_button.clicked.connect(self.add_point)
        self.remove_button.clicked.connect(self.remove_point)

    def set_value(self, value: object) -> None:
        """Show the points in ``value``."""
        points = [list(point) if isinstance(point, (list, tuple)) else [point] for point in value or []]
        if points == self._points:
            return
        self._points = points
        self.table.blockSignals(True)
        self.table.setRowCount(len(points))
        for row, point in enumerate(points):
            for column in range(2):
                text = number_text(point[column]) if column < len(point) else ""
                item = QTableWidgetItem(text)
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
                self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        self.remove_button.setEnabled(len(points) > 2)

    def setAccessibleName(self, name: str) -> None:
        """Say ``name`` for the table."""
        self.table.setAccessibleName(name)

    def add_point(self) -> None:
        """Add a point halfway to the next one, or beyond the last."""
        points, row = self._read(), self.table.currentRow()
        row = row if row >= 0 else len(points) - 1
        try:
            here, after = points[row], points[row + 1] if row + 1 < len(points) else None
            if after is None:
                width = abs(here[0] - points[row - 1][0]) if row else 1
                made = [tidy(here[0] + (width or 1), width or 1), here[1]]
            else:
                width = abs(after[0] - here[0])
                made = [tidy((here[0] + after[0]) / 2, width), round((here[1] + after[1]) / 2, 3)]
        except (TypeError, IndexError):
            made = [0, 0]
        self._tell([*points[: row + 1], made, *points[row + 1 :]], row + 1)

    def remove_point(self) -> None:
        """Remove the selected point, or the last."""
        points, row = self._read(), self.table.currentRow()
        row = row if row >= 0 else len(points) - 1
        if len(points) > 2:
            self._tell(points[:row] + points[row + 1 :], min(row, len(points) - 2))

    def _tell(self, points: list, row: int) -> None:
        self.edited.emit(points)
        self.set_value(points)
        self.table.setCurrentCell(row, 0)

    def _typed(self, item: QTableWidgetItem) -> None:
        self._points = self._read()
        self.edited.emit(self._points)

    def _read(self) -> list:
        return [
            [typed_number(self.table.item(row, column).text()) for column in range(2)]
            for row in range(self.table.rowCount())
        ]
