"""The fields of the import window: how a table of text is to be read, and a preview of its rows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ....algorithms.proposing.csv_points import CsvTable

_LONGEST = 60
"""Characters of a cell that the preview shows."""


class TableFields(QGroupBox):
    """Delimiter, decimals, columns and coordinate system of a table. ``changed`` when the user says otherwise."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Table"))
        self._told: set[str] = set()
        self.delimiter = self._box("EvPlannerImportDelimiter")
        for title, sign in (
            (self.tr("Semicolon"), ";"), (self.tr("Comma"), ","), (self.tr("Tab"), "\t"), (self.tr("Bar"), "|"),
        ):  # fmt: skip
            self.delimiter.addItem(title, sign)
        self.decimal = self._box("EvPlannerImportDecimal")
        self.decimal.addItem(self.tr("Point (4.5)"), ".")
        self.decimal.addItem(self.tr("Comma (4,5)"), ",")
        self.x, self.y = self._box("EvPlannerImportX"), self._box("EvPlannerImportY")
        self.place_problem = problem_label("EvPlannerImportPlaceProblem")
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setObjectName("EvPlannerImportCrs")
        self.crs_problem = problem_label("EvPlannerImportCrsProblem")
        form = QFormLayout(self)
        form.addRow(self.tr("&Delimiter"), self.delimiter)
        form.addRow(self.tr("D&ecimal sign"), self.decimal)
        form.addRow(self.tr("&X or longitude"), self.x)
        form.addRow(self.tr("&Y or latitude"), self.y)
        form.addRow(self.place_problem)
        form.addRow(self.tr("&Coordinate system"), self.crs)
        form.addRow(self.crs_problem)
        for name in ("delimiter", "decimal", "x", "y"):
            getattr(self, name).activated.connect(lambda index, name=name: self._said(name))
        self.crs.crsChanged.connect(lambda crs: self._said("crs"))

    def forget(self) -> None:
        """Another file: what the user said of the former one counts no more."""
        self._told.clear()

    def said(self) -> dict:
        """What the user has said, as ``proposesites`` takes it; what was only guessed is left out."""
        given = {
            "delimiter": self.delimiter.currentData(),
            "decimal": self.decimal.currentData(),
            "x": self.x.currentData(),
            "y": self.y.currentData(),
            "crs": self.crs.crs().authid(),
        }
        return {name: value for name, value in given.items() if name in self._told and value}

    def show_table(self, table: CsvTable) -> None:
        """Show how ``table`` was read."""
        self.crs.blockSignals(True)
        self.delimiter.setCurrentIndex(self.delimiter.findData(table.delimiter))
        self.decimal.setCurrentIndex(self.decimal.findData("," if table.decimal_comma else "."))
        for box, column in ((self.x, table.x), (self.y, table.y)):
            box.clear()
            box.addItem(self.tr("choose a column"), "")
            for name in table.header:
                box.addItem(name, name)
            box.setCurrentIndex(max(box.findData(column), 0))
        self.crs.setCrs(QgsCoordinateReferenceSystem(table.crs))
        self.crs.blockSignals(False)

    def _said(self, name: str) -> None:
        self._told.add(name)
        if name == "delimiter":
            # Other columns: what was said of the former ones means nothing any more.
            self._told -= {"x", "y", "decimal"}
        self.changed.emit()

    @staticmethod
    def _box(name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        return box


class RowsPreview(QWidget):
    """The first rows of a list, as they read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 0)
        self.table.setObjectName("EvPlannerImportPreview")
        self.table.setAccessibleName(self.tr("First rows"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.setMinimumHeight(7 * (self.table.fontMetrics().height() + 10))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_rows(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show ``rows`` under ``header``."""
        self.table.clear()
        self.table.setColumnCount(len(header))
        self.table.setRowCount(len(rows))
        self.table.setHorizontalHeaderLabels([str(name) for name in header])
        for number, row in enumerate(rows):
            for place, cell in enumerate(row[: len(header)]):
                self.table.setItem(number, place, QTableWidgetItem(str(cell)[:_LONGEST]))
        self.table.resizeColumnsToContents()


def problem_label(name: str) -> QLabel:
    """A label that says what is wrong with the field above it; hidden while nothing is."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setItalic(True)
    label.setFont(font)
    label.hide()
    return label
