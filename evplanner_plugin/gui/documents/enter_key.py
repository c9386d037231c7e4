"""The Enter key in lists of a dialog: for the line that is current, not for the button that makes the document."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterKey(QObject):
    """Calls ``respond`` when Enter is pressed in ``view``; Qt would press the dialog's default button as well."""

    def __init__(self, view: QAbstractItemView, respond: Callable[[], object]) -> None:
        super().__init__(view)
        self._respond = respond
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Enter for the view."""
        if event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self._respond()
            return True
        return False
