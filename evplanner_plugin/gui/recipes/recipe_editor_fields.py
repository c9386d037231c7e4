"""Fields of the recipe editor: each shows one value, and tells with ``edited`` what the user makes of it.

What cannot be read (letters in a number) is passed on as it was typed, so that the recipe's own check says what is
wrong with it and nothing that was typed is lost.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import QEvent, QLocale, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QSlider, QWidget


def number_text(value: object) -> str:
    """A number as it is typed here (``7,5``), any other value as text, ``None`` as an empty one."""
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 12)


def typed_number(text: str) -> object:
    """The number in ``text`` (whole ones as integers), ``None`` for an empty text, else the text itself."""
    text = text.strip()
    if not text:
        return None
    number, good = QLocale().toDouble(text)
    if not good:
        number, good = QLocale.c().toDouble(text)
    if not good or not math.isfinite(number):
        return text
    return int(number) if number == int(number) else number


class UndoKeys(QObject):
    """Leaves Ctrl+Z and Ctrl+Y to the window: a field's own undo would know nothing of the other fields."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the field from claiming the keys."""
        if event.type() == QEvent.Type.ShortcutOverride and (
            event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
        ):
            event.ignore()
            return True
        return False


def leave_undo_to_the_window(widget: QWidget) -> None:
    """Let Ctrl+Z and Ctrl+Y in ``widget`` go to the window's actions."""
    widget.installEventFilter(UndoKeys(widget))


class TextField(QLineEdit):
    """One line of text."""

    edited = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_undo_to_the_window(self)
        self.textEdited.connect(lambda text: self.edited.emit(text))

    def set_value(self, value: object) -> None:
        """Show ``value``; the cursor stays where the text does."""
        text = value if isinstance(value, str) else number_text(value)
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)


class ParagraphField(QPlainTextEdit):
    """A few lines of text; Tab goes on to the next field."""

    edited = pyqtSignal(object)

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        leave_undo_to_the_window(self)
        margins = 2 * int(self.document().documentMargin()) + 2 * self.frameWidth() + 2
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins)
        self.textChanged.connect(lambda: self.edited.emit(self.read()))

    def read(self) -> object:
        """What the text says."""
        return self.toPlainText()

    def written(self, value: object) -> str:
        """``value`` as text."""
        return value if isinstance(value, str) else ""

    def set_value(self, value: object) -> None:
        """Show ``value``, unless that is what the text says already."""
        if value == self.read():
            return
        self.blockSignals(True)
        self.setPlainText(self.written(value))
        self.blockSignals(False)


class LinesField(ParagraphField):
    """A list of texts, one a line."""

    def read(self) -> object:
        """The lines that are not empty."""
        return [line.strip() for line in self.toPlainText().splitlines() if line.strip()]

    def written(self, value: object) -> str:
        """One text a line."""
        return "\n".join(str(text) for text in value) if isinstance(value, (list, tuple)) else number_text(value)


class NumberField(QWidget):
    """A number with its unit; the arrow keys make it larger and smaller. Empty is ``None``."""

    edited = pyqtSignal(object)

    def __init__(self, unit: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setMinimumWidth(8 * self.fontMetrics().horizontalAdvance("0"))
        self.edit.setMaximumWidth(20 * self.fontMetrics().horizontalAdvance("0"))
        leave_undo_to_the_window(self.edit)
        self.edit.installEventFilter(self)
        self.unit = QLabel(unit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        row.addWidget(self.unit)
        row.addStretch(1)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(lambda text: self.edited.emit(typed_number(text)))

    def set_value(self, value: object) -> None:
        """Show ``value``; a number that is just being typed stays as it is spelled."""
        if value != typed_number(self.edit.text()):
            self.edit.setText(number_text(value))

    def setAccessibleName(self, name: str) -> None:
        """Say ``name`` for the line in which the number stands."""
        self.edit.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step with the arrow keys."""
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            number = typed_number(self.edit.text())
            if isinstance(number, (int, float)):
                step = 10.0 ** (math.floor(math.log10(abs(number))) - 1) if number else 1.0
                made = round(number + (step if event.key() == Qt.Key.Key_Up else -step), 12)
                self.edit.setText(number_text(made))
                self.edited.emit(typed_number(self.edit.text()))
            return True
        return super().eventFilter(watched, event)


class QuietSlider(QSlider):
    """A slider that stands in a form that scrolls: turning the wheel scrolls, it never moves the slider."""

    def wheelEvent(self, event) -> None:
        """Leave the wheel to the form."""
        event.ignore()


class ChoiceField(QComboBox):
    """One of some names, each with its title. A value that is not among them is shown as it is."""

    edited = pyqtSignal(object)

    def __init__(self, choices: Iterable[tuple[object, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices)
        self.activated.connect(lambda index: self.edited.emit(self.itemData(index)))

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer ``choices``, pairs of value and title."""
        self.clear()
        for value, title in choices:
            self.addItem(title, value)

    def set_value(self, value: object) -> None:
        """Show ``value``."""
        index = next((i for i in range(self.count()) if self.itemData(i) == value), -1)
        if index < 0 and value is not None:
            self.addItem(number_text(value), value)
            index = self.count() - 1
        self.setCurrentIndex(index)

    def wheelEvent(self, event) -> None:
        """Turning the wheel scrolls the form; it must not change a choice on the way."""
        event.ignore()


class NameField(QComboBox):
    """A name that can be typed, or chosen where the names are known (fields of a layer, tables, layers)."""

    edited = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        leave_undo_to_the_window(self.lineEdit())
        self.lineEdit().textEdited.connect(self._typed)
        self.activated.connect(lambda index: self._typed(self.itemText(index)))

    def set_names(self, names: Sequence[tuple[str, object]]) -> None:
        """Offer ``names``, pairs of name and icon; what stands in the field stays."""
        if [self.itemText(index) for index in range(self.count())] == [name for name, _ in names]:
            return
        text = self.currentText()
        self.blockSignals(True)
        self.clear()
        for name, icon in names:
            self.addItem(icon, name) if icon is not None else self.addItem(name)
        self.setCurrentIndex(-1)
        self.setEditText(text)
        self.blockSignals(False)

    def set_value(self, value: object) -> None:
        """Show ``value``."""
        text = value if isinstance(value, str) else number_text(value)
        if text != self.currentText():
            self.setEditText(text)

    def wheelEvent(self, event) -> None:
        """Turning the wheel scrolls the form; it must not change a choice on the way."""
        event.ignore()

    def _typed(self, text: str) -> None:
        self.edited.emit(text.strip() or None)
