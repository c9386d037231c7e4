"""Editors in the table of a conflict: the choice as a box to open, an own value in the type of its column."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QIntValidator
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QStyledItemDelegate

from .conflict_choices import LATER, MINE, OWN, THEIRS
from .conflict_model import RESULT, choice_title
from .conflict_values import editor_text, typed_value

_LONG = 60
"""Characters from which a text gets an editor of several lines."""


class ChoiceDelegate(QStyledItemDelegate):
    """A box with mine, theirs, own value and later."""

    def createEditor(self, parent, option, index):
        """The box; it tells of a choice at once."""
        box = QComboBox(parent)
        box.setObjectName(f"EvPlannerConflictChoice_{index.model().name(index.row())}")
        for choice in (LATER, MINE, THEIRS, OWN):
            box.addItem(choice_title(choice, index.model().name(index.row())), choice)
        box.setAccessibleName(index.model().index(index.row(), 0).data())
        box.installEventFilter(_NoWheel(box))
        box.activated.connect(lambda number: index.model().setData(index, box.itemData(number)))
        return box

    def setEditorData(self, editor, index) -> None:
        """Show the present choice."""
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor, model, index) -> None:
        """Nothing left to do: the box has told already."""

    def updateEditorGeometry(self, editor, option, index) -> None:
        """The box stands in the middle of a high row."""
        height = min(option.rect.height(), editor.sizeHint().height())
        top = option.rect.top() + (option.rect.height() - height) // 2
        editor.setGeometry(option.rect.left(), top, option.rect.width(), height)


class ValueDelegate(QStyledItemDelegate):
    """An editor for an own value: one line, several for long texts and JSON, whole numbers only where they must be."""

    def createEditor(self, parent, option, index):
        """An editor that fits the column's type."""
        if index.column() != RESULT:
            return None
        kind = index.model().kind(index.row())
        text = editor_text(kind, index.model().start_value(index.row()))
        if kind == "JSON" or "\n" in text or len(text) > _LONG:
            editor = QPlainTextEdit(parent)
            editor.setTabChangesFocus(True)
        else:
            editor = QLineEdit(parent)
            if kind == "INTEGER":
                editor.setValidator(QIntValidator(editor))
            if kind == "DATE":
                editor.setPlaceholderText("2026-03-31")
        editor.setObjectName("EvPlannerConflictOwnValue")
        editor.setAutoFillBackground(True)
        return editor

    def setEditorData(self, editor, index) -> None:
        """Start with the own value, or with mine."""
        model = index.model()
        text = editor_text(model.kind(index.row()), model.start_value(index.row()))
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
        else:
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor, model, index) -> None:
        """Give the typed value to the model, which refuses what its column cannot hold."""
        text = editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()
        row = index.row()
        model.setData(index, typed_value(model.kind(row), text, model.start_value(row)))

    def updateEditorGeometry(self, editor, option, index) -> None:
        """An editor of several lines may be higher than its row."""
        rectangle = option.rect
        if isinstance(editor, QPlainTextEdit):
            rectangle.setHeight(max(rectangle.height(), 5 * editor.fontMetrics().lineSpacing()))
        editor.setGeometry(rectangle)


class _NoWheel(QObject):
    """Turning the wheel over the table scrolls it; it must not change a choice on the way."""

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return False
