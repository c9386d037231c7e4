"""The features in conflict as a list: name, what happened, layer, who changed it there and when."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFont, QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..potential.contribution_chart import tip
from .conflict_choices import Choices
from .conflict_text import conflict_name, kind_words, layer_title, who_and_when

LINES = Qt.ItemDataRole.UserRole
"""Role under which an item gives its lines."""

LINE_COUNT = 4

_MARGIN = 5
_ICON = 16


class ConflictListModel(QAbstractListModel):
    """One row per feature in conflict."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._choices: list[Choices] = []

    def show_conflicts(self, choices: Sequence[Choices]) -> None:
        """Show other conflicts."""
        self.beginResetModel()
        self._choices = list(choices)
        self.endResetModel()

    def choices(self, row: int) -> Choices | None:
        """What was chosen for the feature in ``row``; ``None`` where there is no such row."""
        return self._choices[row] if 0 <= row < len(self._choices) else None

    def all_choices(self) -> list[Choices]:
        """What was chosen for every feature shown."""
        return list(self._choices)

    def tell(self) -> None:
        """Have the rows drawn again: choices were made."""
        if self._choices:
            self.dataChanged.emit(self.index(0), self.index(len(self._choices) - 1))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Number of features shown."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        """The name, the lines, and a tick once everything is decided."""
        choices = self.choices(index.row())
        if choices is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return conflict_name(choices.conflict)
        if role == LINES:
            return self._lines(choices)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(self._lines(choices))).replace("\n", "<br>")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            decided = self.tr("decided") if choices.complete() else self.tr("not decided")
            return ", ".join([*self._lines(choices), decided])
        if role == Qt.ItemDataRole.DecorationRole and choices.complete():
            return QgsApplication.getThemeIcon("/mIconSuccess.svg")
        return None

    def _lines(self, choices: Choices) -> list[str]:
        conflict = choices.conflict
        layer = layer_title(self._project, conflict.collection)
        return [conflict_name(conflict), kind_words(conflict.kind), layer, who_and_when(conflict)]


class ConflictDelegate(QStyledItemDelegate):
    """Draws the lines of a feature as plain text, cut off where they are too long."""

    def sizeHint(self, option, index) -> QSize:
        """Room for the lines."""
        return QSize(120, LINE_COUNT * option.fontMetrics.lineSpacing() + 2 * _MARGIN)

    def paint(self, painter, option, index) -> None:
        """Draw the selection as the style has it, then the lines and the tick."""
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        decoration = index.data(Qt.ItemDataRole.DecorationRole)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        active = bool(option.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        painter.save()
        painter.setPen(option.palette.color(group, role))
        height = option.fontMetrics.lineSpacing()
        box = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if decoration is not None:
            decoration.paint(painter, QRect(box.right() - _ICON, box.top(), _ICON, _ICON))
        for number, line in enumerate(index.data(LINES)):
            font = QFont(option.font)
            font.setBold(number == 0)
            painter.setFont(font)
            width = box.width() - (_ICON + _MARGIN if number == 0 and decoration is not None else 0)
            text = painter.fontMetrics().elidedText(line.replace("\n", " "), Qt.TextElideMode.ElideRight, width)
            place = QRect(box.left(), box.top() + number * height, width, height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()
