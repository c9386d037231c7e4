"""Which column means what: a line per field, with the guess, an example, and a mark where what is needed is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.base import error_sentence
from ...errors import EvPlannerError
from ...sync.sources.mapping import CRS_KEY, Target
from ..panel import show_sentence
from ..sites.propose.import_fields import problem_label

_LONGEST = 60
"""Characters of an example that are shown."""

_FIELD, _COLUMN, _EXAMPLE = range(3)


class _ColumnBox(QComboBox):
    """A choice that the mouse wheel leaves alone: it scrolls the list around it."""

    def wheelEvent(self, event) -> None:
        """Let the list have it."""
        event.ignore()


class MappingBox(QGroupBox):
    """Shows a mapping and lets it be corrected. ``changed`` when the user says otherwise."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Columns"))
        self._headers: tuple[str, ...] = ()
        self._targets: tuple[Target, ...] = ()
        self._examples: Mapping[str, str] = {}
        self._rest: dict[str, object] = {}
        self.boxes: dict[str, QComboBox] = {}
        self.table = QTableWidget(0, 3)
        self.table.setObjectName("EvPlannerMapping")
        self.table.setAccessibleName(self.tr("Which column means what"))
        self.table.setHorizontalHeaderLabels([self.tr("Field"), self.tr("Column in the file"), self.tr("First value")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(6 * (self.table.fontMetrics().height() + 12))
        self.remembered = problem_label("EvPlannerMappingRemembered")
        self.problem = problem_label("EvPlannerMappingProblem")
        self.crs_label = QLabel(self.tr("&Coordinate system of X and Y"))
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setObjectName("EvPlannerMappingCrs")
        self.crs_label.setBuddy(self.crs)
        self.crs.crsChanged.connect(lambda crs: self.changed.emit())
        column = QVBoxLayout(self)
        for widget in (self.remembered, self.table, self.crs_label, self.crs, self.problem):
            column.addWidget(widget)
        self._show_crs()

    def show_mapping(
        self,
        targets: Sequence[Target],
        headers: Sequence[str],
        examples: Mapping[str, str],
        mapping: Mapping[str, object],
        problems: Sequence[EvPlannerError],
        *,
        remembered: bool = False,
    ) -> None:
        """Show how the columns ``headers`` are read, and what is wrong with that."""
        if (tuple(headers), tuple(targets)) != (self._headers, self._targets):
            self._headers, self._targets, self._examples = tuple(headers), tuple(targets), examples
            self._fill()
        self._examples = examples
        self._rest = {key: value for key, value in mapping.items() if key not in self.boxes and key != CRS_KEY}
        for key, box in self.boxes.items():
            box.setCurrentIndex(max(box.findData(mapping.get(key, "")), 0))
        self.crs.blockSignals(True)
        self.crs.setCrs(QgsCoordinateReferenceSystem(str(mapping.get(CRS_KEY) or "")))
        self.crs.blockSignals(False)
        self._show_examples()
        self._show_crs()
        show_sentence(self.problem, "\n".join(dict.fromkeys(_said(problem) for problem in problems)))
        show_sentence(
            self.remembered,
            self.tr("These columns were read so the last time; correct what has changed.") if remembered else "",
        )

    def mapping(self) -> dict[str, object]:
        """Target → column, as it stands; with the CRS of X and Y where both are chosen."""
        chosen: dict[str, object] = {
            key: box.currentData() for key, box in self.boxes.items() if box.currentData()
        }
        if "x" in chosen and "y" in chosen and self.crs.crs().isValid():
            chosen[CRS_KEY] = self.crs.crs().authid()
        return {**self._rest, **chosen}

    def _fill(self) -> None:
        """A line per field: what is needed first."""
        ordered = sorted(self._targets, key=lambda target: not target.needed)
        self.boxes = {}
        self.table.setRowCount(0)
        self.table.setRowCount(len(ordered))
        for row, target in enumerate(ordered):
            title = QCoreApplication.translate("errors", target.title)
            item = QTableWidgetItem(title)
            item.setToolTip(title)
            item.setData(Qt.ItemDataRole.UserRole, target.key)
            self.table.setItem(row, _FIELD, item)
            self.table.setItem(row, _EXAMPLE, QTableWidgetItem(""))
            self.table.setCellWidget(row, _COLUMN, self._box(target, title))
        self.table.resizeRowsToContents()

    def _box(self, target: Target, title: str) -> QComboBox:
        box = _ColumnBox()
        box.setObjectName(f"EvPlannerMapping_{target.key}")
        box.setAccessibleName(title)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.addItem(self.tr("– not in the file –"), "")
        for header in self._headers:
            box.addItem(header, header)
        box.activated.connect(lambda index: self._said())
        self.boxes[target.key] = box
        return box

    def _said(self) -> None:
        self._show_examples()
        self._show_crs()
        self.changed.emit()

    def _show_examples(self) -> None:
        warning = QgsApplication.getThemeIcon("/mIconWarning.svg")
        needed = {target.key for target in self._targets if target.needed}
        for row in range(self.table.rowCount()):
            field = self.table.item(row, _FIELD)
            key = field.data(Qt.ItemDataRole.UserRole)
            header = self.boxes[key].currentData()
            missing = key in needed and not header
            field.setIcon(warning if missing else QIcon())
            field.setToolTip(self.tr("Nothing can be imported without it") if missing else field.text())
            self.table.item(row, _EXAMPLE).setText(str(self._examples.get(header, ""))[:_LONGEST] if header else "")

    def _show_crs(self) -> None:
        both = all(key in self.boxes and self.boxes[key].currentData() for key in ("x", "y"))
        self.crs.setVisible(both)
        self.crs_label.setVisible(both)


def _said(problem: EvPlannerError) -> str:
    """The sentence, with the names of fields in it in the user's language."""
    values = dict(problem.values)
    if "field" in values:
        values["field"] = QCoreApplication.translate("errors", str(values["field"]))
    return error_sentence(type(problem)(problem.message, problem.remedy, **values))
