"""The window that shows what came of an import, with the rejected rows to read and to keep."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .. import settings
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence
from .import_result import ImportResult

_MOST_LINES = 12
"""Lines of warnings that are seen at once."""


class ImportResultDialog(QDialog):
    """Counts, warnings, rejected rows; they can be saved as CSV, to be sent to whoever gave the file."""

    def __init__(self, title: str, result: ImportResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "import#result")
        self.setObjectName("EvPlannerImportResult")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._result = result
        form = QFormLayout()
        for text, number in result.counts:
            value = QLabel(str(number))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(text, value)
        self.warnings = sentence_label("EvPlannerImportWarnings")
        self.problem = sentence_label("EvPlannerImportSaveProblem")
        self.rejected = self._table()
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Close)
        if result.rejections.file is not None:
            save = self.buttons.addButton(self.tr("&Save Rejected Rows…"), QDialogButtonBox.ButtonRole.ActionRole)
            save.setObjectName("EvPlannerSaveRejected")
            save.clicked.connect(self._ask_where)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._scrolled(self.warnings))
        column.addWidget(self.rejected, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        show_sentence(self.warnings, "\n".join(result.warnings))
        self.resize(640, 420 if result.rejections.rows else 200)

    def save_to(self, path: str | Path) -> bool:
        """Save all rejected rows to ``path``; ``False`` where it cannot be written, which is said."""
        try:
            shutil.copyfile(self._result.rejections.file, path)
        except OSError:
            show_sentence(
                self.problem,
                self.tr("{path} could not be written. Check that the folder can be written to.").format(path=path),
            )
            return False
        show_sentence(self.problem, self.tr("Saved to {path}.").format(path=path))
        return True

    def _ask_where(self) -> None:
        start = str(Path(settings.last_folder() or ".") / "rejected.csv")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save Rejected Rows"), start, "CSV (*.csv)")
        if path:
            self.save_to(path if Path(path).suffix else f"{path}.csv")

    def _scrolled(self, label: QLabel) -> QScrollArea:
        """``label`` no higher than a dozen lines: an import may be in doubt about many poles."""
        area = QScrollArea()
        area.setObjectName("EvPlannerImportWarningsArea")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(label)
        lines = 2 * len(self._result.warnings)  # most sentences take two
        area.setFixedHeight(min(lines, _MOST_LINES) * self.fontMetrics().lineSpacing() + 4)
        area.setVisible(lines > 0)
        return area

    def _table(self) -> QTableWidget:
        rows = self._result.rejections.rows
        table = QTableWidget(len(rows), 3)
        table.setObjectName("EvPlannerRejectedRows")
        table.setAccessibleName(self.tr("Rejected rows"))
        table.setHorizontalHeaderLabels([self.tr("Row"), self.tr("Reason"), self.tr("What stood there")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                table.setItem(number, place, QTableWidgetItem(cell))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(0, 110)
        table.setColumnWidth(1, 260)
        header.setStretchLastSection(True)
        table.setVisible(bool(rows))
        return table
