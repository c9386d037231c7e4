"""The one place that tells the user something: the message bar for the sentence, the log panel for the details."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from html import escape
from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ..algorithms.base import error_sentence
from ..errors import EvPlannerError

LOG_PANEL = "EV Planner"
"""Name of the tab in QGIS's log messages panel."""

MOST_KEPT = 50
"""How many of the last errors are kept."""

_TRACEBACK = "Traceback (most recent call last)"
_OWN_FILES = Path(__file__).parents[1].as_posix() + "/"
_seen: deque[ErrorSeen] = deque(maxlen=MOST_KEPT)


@dataclass(frozen=True)
class ErrorSeen:
    """An error that the user saw: when (UTC), the sentence, and what only helps to find the cause ("" for nothing)."""

    at: datetime
    sentence: str
    details: str = ""


def last_errors() -> list[ErrorSeen]:
    """The last errors that were shown, up to :data:`MOST_KEPT`, the newest first. In memory only: QGIS's end is theirs.
    """
    return list(reversed(_seen))


def keep_error(sentence: str, details: str = "") -> None:
    """Keep an error among :func:`last_errors`."""
    _seen.append(ErrorSeen(datetime.now(timezone.utc), sentence, details))


def forget_errors() -> None:
    """Keep none of the errors any more."""
    _seen.clear()


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write ``text`` to the log panel."""
    QgsApplication.messageLog().logMessage(text, LOG_PANEL, level, False)


class Messages(QObject):
    """Shows sentences in QGIS's message bar; without an interface they only go to the log."""

    def __init__(self, iface=None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self.last_error = ""
        # QGIS writes what its hook for exceptions shows to the log; listening there leaves the hook to whoever has it.
        QgsApplication.messageLog().messageReceived.connect(self._logged)

    def release(self) -> None:
        """Listen to QGIS's log no more."""
        QgsApplication.messageLog().messageReceived.disconnect(self._logged)

    def error(
        self,
        problem: EvPlannerError | str,
        *,
        details: str = "",
        action: tuple[str, Callable[[], None]] | None = None,
        brief: str = "",
    ) -> None:
        """Show what went wrong. ``action`` is an extra button: its label and what it does. ``brief`` stands in the bar
        where the whole, which is logged and kept, would be cut there.
        """
        sentence = error_sentence(problem) if isinstance(problem, EvPlannerError) else problem
        details = details or getattr(problem, "details", "")
        self.last_error = sentence
        keep_error(sentence, details)
        log(f"{sentence}\n{details}" if details else sentence, Qgis.MessageLevel.Warning)
        self._show(brief or sentence, Qgis.MessageLevel.Warning, 0, details=bool(details), action=action)

    def success(self, sentence: str) -> None:
        """Show that something was done."""
        log(sentence, Qgis.MessageLevel.Success)
        self._show(sentence, Qgis.MessageLevel.Success, 6)

    def info(self, sentence: str, *, action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show something worth knowing."""
        log(sentence)
        self._show(sentence, Qgis.MessageLevel.Info, 8, action=action)

    def _logged(self, text: str, tag: str, *_) -> None:
        """Keep an exception of Python that passed through a file of this plugin; other plugins' are theirs."""
        if tag == LOG_PANEL or _TRACEBACK not in text or _OWN_FILES not in text.replace("\\", "/"):
            return
        lines = [line for line in text.splitlines() if line.strip()]
        keep_error(lines[-1].strip(), text.strip())

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

