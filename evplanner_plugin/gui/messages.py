"""The one place that tells the user something: the message bar for the sentence, the log panel for the details."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ..algorithms.base import error_sentence
from ..errors import EvPlannerError

LOG_PANEL = "EV Planner"
"""Name of the tab in QGIS's log messages panel."""


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write ``text`` to the log panel."""
    QgsApplication.messageLog().logMessage(text, LOG_PANEL, level, False)


class Messages(QObject):
    """Shows sentences in QGIS's message bar; without an interface they only go to the log."""

    def __init__(self, iface=None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self.last_error = ""

    def error(
        self,
        problem: EvPlannerError | str,
        *,
        details: str = "",
        action: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show what went wrong. ``action`` is an extra button: its label and what it does."""
        sentence = error_sentence(problem) if isinstance(problem, EvPlannerError) else problem
        details = details or getattr(problem, "details", "")
        self.last_error = sentence
        log(f"{sentence}\n{details}" if details else sentence, Qgis.MessageLevel.Warning)
        self._show(sentence, Qgis.MessageLevel.Warning, 0, details=bool(details), action=action)

    def success(self, sentence: str) -> None:
        """Show that something was done."""
        log(sentence, Qgis.MessageLevel.Success)
        self._show(sentence, Qgis.MessageLevel.Success, 6)

    def info(self, sentence: str, *, action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show something worth knowing."""
        log(sentence)
        self._show(sentence, Qgis.MessageLevel.Info, 8, action=action)

    def _show(self, sentence, level, seconds, *, details=False, action=None) -> None:
        if self._iface is None:
            return
        bar = self._iface.messageBar()
        # The bar reads its texts as HTML, and other people's words come through here.
        item = bar.createMessage("EV Planner", escape(sentence, quote=False).replace("\n", "<br>"))
        if action is not None:
            label, respond = action
            self._button(item, label, respond)
        if details:
            self._button(item, self.tr("Details"), self._iface.openMessageLog)
        bar.pushWidget(item, level, seconds)

    @staticmethod
    def _button(item, label, respond) -> None:
        button = QPushButton(label, item)
        button.clicked.connect(lambda: respond())
        item.layout().addWidget(button)

