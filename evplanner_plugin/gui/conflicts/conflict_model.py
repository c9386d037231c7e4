"""The fields of a feature in conflict as a table: before, mine, theirs, what was chosen and what it becomes."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QPalette
from qgis.PyQt.QtWidgets import QApplication

from ...workspace.schema import BY_NAME
from ..potential.contribution_chart import tip
from .conflict_choices import LATER, MINE, OWN, THEIRS, Choices
from .conflict_text import GEOMETRY, NOTHING, column_type, field_title, value_text
from .conflict_values import unreadable

FIELD, BEFORE, MINE_COLUMN, THEIRS_COLUMN, CHOICE, RESULT = range(6)
SIDE_OF_COLUMN = {MINE_COLUMN: MINE, THEIRS_COLUMN: THEIRS}

_NOT_SHOWN = ("nis", "thumbnail", "content_sha256", "recipe_hash")
"""Columns that tell a person nothing; shown only if they are what the conflict is about."""

_TINT = 60
"""Opacity (of 255) of the colour behind the chosen value."""
_FAINT = 160
"""Opacity of what stands back, still easy to read."""


class ConflictModel(QAbstractTableModel):
    """Fields in conflict first; with :meth:`show_context` the others too.

    ``chosen`` tells of a new choice, ``refused`` why a typed value was not taken, ``place_wanted`` that the person
    wants to give the feature a place of its own.
    """

    chosen = pyqtSignal()
    refused = pyqtSignal(str)
    place_wanted = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._choices: Choices | None = None
        self._places: dict[str, str] = {}
        self._names: list[str] = []
        self._context = False

    def show_conflict(self, choices: Choices | None, places: dict[str, str]) -> None:
        """Show another conflict; ``places`` says in words where base, mine, theirs and own lie."""
        self.beginResetModel()
        self._choices = choices
        self._places = places
        self._names = self._shown_names()
        self.endResetModel()

    def show_context(self, shown: bool) -> None:
        """Show or hide the fields that are not in conflict."""
        self.beginResetModel()
        self._context = shown
        self._names = self._shown_names()
        self.endResetModel()

    def set_places(self, places: dict[str, str]) -> None:
        """Say anew where the places lie, after one was chosen on the map."""
        self._places = places
        self.tell()

    def tell(self) -> None:
        """Have everything drawn again: a choice was made somewhere else."""
        if self._names:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._names) - 1, RESULT))

    def name(self, row: int) -> str:
        """The column's name in ``row``."""
        return self._names[row]

    def kind(self, row: int) -> str:
        """Type of the column in ``row``; "" for the geometry."""
        name = self._names[row]
        return "" if name == GEOMETRY else column_type(self._choices.conflict.collection, name)

    def can_choose(self, row: int) -> bool:
        """Whether the field in ``row`` is one to decide about."""
        return self._choices is not None and self._names[row] in self._choices.names

    def choose(self, row: int, choice: str) -> None:
        """Take a side for the field in ``row``, or leave it for later."""
        if self.can_choose(row):
            self._choices.choose(self._names[row], choice)
            self.tell()
            self.chosen.emit()

    def start_value(self, row: int) -> Any:
        """The value with which an editor starts: the own one, else mine, else theirs."""
        name, conflict = self._names[row], self._choices.conflict
        if self._choices.choice(name) == OWN:
            return self._choices.own_value(name)
        return (conflict.mine or {}).get(name, (conflict.theirs or {}).get(name))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Number of fields shown."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Field, before, mine, theirs, choice, result."""
        return 0 if parent.isValid() else 6

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Field"), self.tr("Before"), self.tr("Mine"), self.tr("Theirs"), self.tr("Choice"),
            self.tr("Becomes"),
        )[section]  # fmt: skip

    def flags(self, index: QModelIndex):
        """Choices can be made, and an own value typed where the column takes one."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = index.row()
        editable = index.column() == CHOICE or (index.column() == RESULT and self._names[row] != GEOMETRY)
        return flags | Qt.ItemFlag.ItemIsEditable if editable and self.can_choose(row) else flags

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        """Text, tooltip, colour and font of a cell."""
        if not index.isValid() or self._choices is None:
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.EditRole and column == CHOICE:
            return self._choices.choice(self._names[row])
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self._text(row, column)
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return self._look(row, column, role)

    def setData(self, index: QModelIndex, value, role=Qt.ItemDataRole.EditRole) -> bool:
        """Take the choice or the own value that an editor gives."""
        if role != Qt.ItemDataRole.EditRole or not self.can_choose(index.row()):
            return False
        name = self._names[index.row()]
        if index.column() == CHOICE:
            if value == OWN and name == GEOMETRY:
                self.tell()
                self.place_wanted.emit()
                return False
            if value == OWN:
                self._choices.choose_own(name, self.start_value(index.row()))
            else:
                self._choices.choose(name, value)
        else:
            problem = unreadable(value)
            if problem:
                self.refused.emit(problem)
                return False
            self._choices.choose_own(name, value)
        self.tell()
        self.chosen.emit()
        return True

    def _shown_names(self) -> list[str]:
        if self._choices is None:
            return []
        conflict = self._choices.conflict
        table = BY_NAME[conflict.collection]
        columns = [column.name for column in table.synced_columns()]
        if self._choices.whole:
            sides = [side for side in (conflict.base, conflict.mine, conflict.theirs) if side]
            filled = [name for name in columns if any(side.get(name) not in (None, "") for side in sides)]
            return [name for name in filled if name not in _NOT_SHOWN]
        first = sorted(self._choices.names, key=lambda name: columns.index(name) if name in columns else -1)
        if not self._context:
            return first
        return first + [name for name in columns if name not in first and name not in _NOT_SHOWN]

    def _text(self, row: int, column: int) -> str:
        name, conflict = self._names[row], self._choices.conflict
        if column == FIELD:
            return field_title(self._project, conflict.collection, name)
        if column == CHOICE:
            return choice_title(self._choices.choice(name), name) if self.can_choose(row) else ""
        if column == RESULT:
            return self._result_text(row)
        sides = {BEFORE: conflict.base, MINE_COLUMN: conflict.mine, THEIRS_COLUMN: conflict.theirs}
        side, key = sides[column], SIDE_OF_COLUMN.get(column, "base")
        if name == GEOMETRY:
            return self._places.get(key, NOTHING)
        return NOTHING if side is None else value_text(conflict.collection, name, side.get(name))

    def _result_text(self, row: int) -> str:
        name, conflict = self._names[row], self._choices.conflict
        if not self.can_choose(row):
            return ""
        choice = self._choices.choice(name)
        if choice == LATER:
            return self.tr("not decided")
        if name == GEOMETRY:
            return self._places.get(choice, NOTHING)
        return value_text(conflict.collection, name, self._choices.result(name))

    def _look(self, row: int, column: int, role):
        """Colour and font: the chosen value stands out, what is not in conflict stands back."""
        palette = QApplication.palette()
        choosing = self.can_choose(row)
        choice = self._choices.choice(self._names[row]) if choosing else LATER
        taken = choosing and (SIDE_OF_COLUMN.get(column) == choice or (column == RESULT and choice == OWN))
        if role == Qt.ItemDataRole.BackgroundRole and taken:
            colour = QColor(palette.color(QPalette.ColorRole.Highlight))
            colour.setAlpha(_TINT)
            return colour
        changed = self._choices.whole and column in SIDE_OF_COLUMN and self._differs(row, column)
        if role == Qt.ItemDataRole.FontRole and (taken or changed or (column == FIELD and choosing)):
            font = QFont()
            font.setBold(True)
            return font
        faint = not choosing or (column == RESULT and choice == LATER)
        if role == Qt.ItemDataRole.ForegroundRole and faint and not self._choices.whole:
            colour = QColor(palette.color(QPalette.ColorRole.Text))
            colour.setAlpha(_FAINT)
            return colour
        return None

    def _differs(self, row: int, column: int) -> bool:
        """Whether the side in ``column`` has another value than before."""
        base = self._choices.conflict.base
        return base is not None and self._text(row, column) != self._text(row, BEFORE)


def choice_title(choice: str, name: str) -> str:
    """What a choice for the field ``name`` is called on the screen."""
    translate = QCoreApplication.translate
    return {
        MINE: translate("conflict", "Mine"),
        THEIRS: translate("conflict", "Theirs"),
        OWN: translate("conflict", "Own place") if name == GEOMETRY else translate("conflict", "Own value"),
        LATER: translate("conflict", "Later"),
    }[choice]
