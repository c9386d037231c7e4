"""A site's log as a list of sentences. Other people's words are shown letter by letter, never as markup."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

from ...algorithms.base import language
from ...documents.vocabulary import MARK_SYMBOLS, kind_phrase, local_time, mark_phrase
from ...domain.log import LogEntry
from ...domain.process import Process


class Timeline(QTextBrowser):
    """What happened to a site, the latest first."""

    def __init__(self, process: Process, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerTimeline")
        self.setAccessibleName(self.tr("Log of the site"))
        self.setOpenLinks(False)
        self.setMinimumHeight(120)
        self.setTabChangesFocus(True)
        self._process = process

    def show_entries(self, entries: Iterable[LogEntry], unsaved: frozenset[str]) -> None:
        """Show ``entries``; those whose id is in ``unsaved`` are marked so."""
        self.setHtml("".join(self._paragraph(entry, entry.id in unsaved) for entry in reversed(list(entries))))

    def _paragraph(self, entry: LogEntry, unsaved: bool) -> str:
        who = escape(entry.actor)
        if entry.department:
            who += f" ({escape(self._process.title(entry.department, language()))})"
        when = escape(local_time(entry.at))
        if unsaved:
            not_saved = self.tr("not saved")
            when += f" · {escape(not_saved)}"
        words = escape(self._words(entry)).replace("\n", "<br>")
        said = f"<br>{words}" if words else ""
        return (
            f'<p style="margin: 0 0 6px 0"><small>{when}</small><br><b>{who}</b> {escape(self._did(entry))}{said}</p>'
        )

    def _did(self, entry: LogEntry) -> str:
        if entry.kind == "marked":
            mark = str(entry.payload.get("mark", ""))
            return f"{mark_phrase(mark)} {MARK_SYMBOLS.get(mark, '')}".strip()
        return kind_phrase(entry.kind)

    def _words(self, entry: LogEntry) -> str:
        """What the person wrote, or the reason they chose."""
        if entry.kind == "commented":
            return str(entry.payload.get("text", ""))
        reason = str(entry.payload.get("reason") or "")
        return self._process.title(reason, language()) if reason else ""
