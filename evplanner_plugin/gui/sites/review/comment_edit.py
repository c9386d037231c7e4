"""A field for a comment: @ offers the departments, Ctrl+Return sends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qgis.PyQt.QtCore import QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QTextCursor
from qgis.PyQt.QtWidgets import QCompleter, QPlainTextEdit, QWidget

_BEGUN = re.compile(r"(?:^|[\s(,;:])@([^@\n]{0,40})$")
"""What stands before the cursor while somebody is naming a department."""


class CommentEdit(QPlainTextEdit):
    """``sent`` tells that the user pressed Ctrl+Return."""

    sent = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._names = QStringListModel(self)
        self.completer = QCompleter(self._names, self)
        self.completer.setObjectName("EvPlannerMentions")
        self.completer.setWidget(self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.completer.activated.connect(self._complete)
        self.textChanged.connect(self._fit)
        self._fit()

    def set_names(self, names: Sequence[str]) -> None:
        """The names that @ offers."""
        self._names.setStringList(list(names))

    def keyPressEvent(self, event) -> None:
        """Send, or go on writing and offer names."""
        popup = self.completer.popup()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            popup.hide()
            self.sent.emit()
            return
        if popup.isVisible() and (enter or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Escape)):
            event.ignore()  # the list of names takes these keys
            return
        super().keyPressEvent(event)
        self._offer()

    def begun_name(self) -> str | None:
        """What follows the @ before the cursor; ``None`` where no department is being named."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()][-50:]
        found = _BEGUN.search(before)
        return found.group(1) if found else None

    def _offer(self) -> None:
        begun = self.begun_name()
        popup = self.completer.popup()
        if begun is None:
            popup.hide()
            return
        self.completer.setCompletionPrefix(begun)
        # A name that stands there in full needs no offer.
        if not self.completer.completionCount() or self.completer.currentCompletion().casefold() == begun.casefold():
            popup.hide()
            return
        popup.setCurrentIndex(self.completer.completionModel().index(0, 0))
        place = self.cursorRect()
        width = popup.sizeHintForColumn(0) + popup.verticalScrollBar().sizeHint().width() + 8
        place.setWidth(min(width, max(self.width(), 120)))
        self.completer.complete(place)

    def _complete(self, name: str) -> None:
        begun = self.begun_name()
        if begun is None:
            return
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(begun))
        cursor.insertText(f"{name} ")
        self.setTextCursor(cursor)

    def _fit(self) -> None:
        """Two lines high at first, up to six as the text grows."""
        lines = max(2, min(6, self.blockCount()))
        height = lines * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + 6
        if height != self.height() or self.maximumHeight() != height:
            self.setFixedHeight(height)
