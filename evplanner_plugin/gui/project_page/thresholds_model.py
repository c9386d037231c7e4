"""The workspace's parameters as a table that can be edited; nothing is written before somebody asks for the changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from ...algorithms.base import error_sentence
from ...domain.parameters import HIGH, LOW, Parameter, bundled_parameters, check_bands, checked_value, choices, subjects
from ...errors import EvPlannerError
from ..recipes.recipe_editor_fields import number_text, typed_number
from .parameter_words import parameter_title, subject_title, unit_title

TITLE, VALUE, UNIT, BAND, SOURCE, CONFIDENCE, DEFAULT, SUBJECT = range(8)
EDITABLE = (VALUE, SOURCE)

OWN_SUBJECT = "own"
"""Subject of parameters that the town added itself."""


class ThresholdsModel(QAbstractTableModel):
    """``refused`` carries the sentence for a value that cannot be; ``edited`` tells that something was changed."""

    refused = pyqtSignal(str)
    edited = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._bundled = bundled_parameters()
        self._kept: dict[str, Parameter] = {}
        self._now: dict[str, Parameter] = {}
        self._ids: list[str] = []
        self.may_edit = False

    def show_parameters(self, found: Mapping[str, Parameter]) -> None:
        """Show these parameters, by subject in the order in which they come with the plugin; own ones at the end."""
        self.beginResetModel()
        self._kept, self._now = dict(found), dict(found)
        self._ids = [id_ for id_ in self._bundled if id_ in found] + [id_ for id_ in found if id_ not in self._bundled]
        self.endResetModel()

    def changes(self) -> dict[str, Parameter]:
        """The parameters that are not what the workspace holds, by id."""
        return {id_: each for id_, each in self._now.items() if each != self._kept.get(id_)}

    def kept(self) -> dict[str, Parameter]:
        """What the workspace is taken to hold."""
        return dict(self._kept)

    def take_as_kept(self, held: Mapping[str, Parameter] | None = None) -> None:
        """From now on the workspace is taken to hold ``held``, or what is shown: with *Apply* the page stays open."""
        self._kept = dict(self._now if held is None else held)

    def parameter(self, row: int) -> Parameter:
        """The parameter in ``row`` as it is now."""
        return self._now[self._ids[row]]

    def subject(self, row: int) -> str:
        """Code of the subject of ``row``."""
        return subjects().get(self._ids[row], OWN_SUBJECT)

    def is_default(self, row: int) -> bool:
        """Whether ``row`` has the value that comes with the plugin (own parameters have none)."""
        given = self._bundled.get(self._ids[row])
        return given is not None and given.value == self.parameter(row).value

    def reset(self, rows: list[int]) -> None:
        """Give these rows the value, source and confidence that come with the plugin."""
        if not self.may_edit:
            return
        for row in rows:
            given = self._bundled.get(self._ids[row])
            if given is not None:
                self._take(row, given)

    # -- Qt's model -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Number of parameters."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Number of columns."""
        return 0 if parent is not None and parent.isValid() else 8

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole):
        """The columns' titles."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Title"), self.tr("Value"), self.tr("Unit"), self.tr("Band"), self.tr("Source"),
            self.tr("Confidence"), self.tr("Default"), self.tr("Subject"),
        )[section]  # fmt: skip

    def flags(self, index: QModelIndex):
        """Value and source can be edited where the workspace may be written to."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if self.may_edit and index.column() in EDITABLE else flags

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        """Texts; what differs from the default is bold, and says so to those who cannot see that."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.FontRole and not self.is_default(row) and self._ids[row] in self._bundled:
            bold = QFont()
            bold.setBold(True)
            return bold
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(row, column).replace("<", "&lt;")
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and not self.is_default(row):
            return self.tr("differs from the default")
        return None

    def setData(self, index: QModelIndex, value, role=Qt.ItemDataRole.EditRole) -> bool:
        """Take a value or a source that was typed; a value that cannot be leaves everything as it was."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        before, text = self.parameter(index.row()), " ".join(str(value or "").split())
        if text == self._text(index.row(), index.column()):
            return True
        if index.column() == SOURCE:
            self._take(index.row(), replace(before, source=text))
            return True
        try:
            given = checked_value(before, _plain(before, text))
            after = self._with_value(before, given)
            self._check_band(after)
        except EvPlannerError as problem:
            problem.values["parameter"] = parameter_title(str(problem.values.get("parameter", before.id)))
            self.refused.emit(error_sentence(problem))
            return False
        self._take(index.row(), after)
        return True

    # -- inside ---------------------------------------------------------------------------------------------------

    def _text(self, row: int, column: int) -> str:
        one = self.parameter(row)
        given = self._bundled.get(one.id)
        if column == TITLE:
            return parameter_title(one.id)
        if column == VALUE:
            return number_text(one.value)
        if column == UNIT:
            return unit_title(one.unit)
        if column == BAND:
            return self._band(one.id)
        if column == SOURCE:
            return one.source
        if column == CONFIDENCE:
            return one.confidence
        if column == DEFAULT:
            return number_text(given.value) if given is not None else ""
        return self.tr("Own figures") if self.subject(row) == OWN_SUBJECT else subject_title(self.subject(row))

    def _band(self, id_: str) -> str:
        """The band around a parameter, as far as it is filled in."""
        ends = [self._now.get(id_ + end) for end in (LOW, HIGH)]
        if all(end is None or end.value is None for end in ends):
            return ""
        return " – ".join(number_text(end.value) if end is not None and end.value is not None else "?" for end in ends)

    def _with_value(self, before: Parameter, value) -> Parameter:
        """``before`` with another value. Where it becomes the default again, so does its source; the source of the
        former value is none of the new one."""
        given = self._bundled.get(before.id)
        if given is not None and value == given.value:
            return given
        source = before.source
        if given is None or source == given.source:
            source = self.tr("Set by the municipality") + f" ({date.today().isoformat()})"
        return replace(before, value=value, source=source, confidence="")

    def _check_band(self, after: Parameter) -> None:
        base = next((after.id[: -len(end)] for end in (LOW, HIGH) if after.id.endswith(end)), after.id)
        names = [name for name in (base + LOW, base, base + HIGH) if name in self._now]
        check_bands({name: after if name == after.id else self._now[name] for name in names})

    def _take(self, row: int, parameter: Parameter) -> None:
        self._now[self._ids[row]] = parameter
        # A band stands in another row than its ends.
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.edited.emit()


def _plain(parameter: Parameter, text: str) -> str:
    """A number as this language writes it, in the spelling of data; any other text as it is."""
    if not parameter.unit or choices(parameter.id):
        return text
    number = typed_number(text)
    return repr(number) if isinstance(number, (int, float)) else text
