"""A site's log as a list of sentences, the latest first, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.PyQt.QtWidgets import QWidget

from ....documents.entry_words import entry_words
from ....documents.local_figures import number
from ....documents.site_words import decided_by
from ....documents.vocabulary import MARK_SYMBOLS, kind_phrase, mark_phrase
from ....domain.log import LogEntry
from ....domain.process import Process
from .log_browser import LogBrowser

PAGE = 15
"""Entries shown at first, and added by each “Show earlier”."""


class Timeline(LogBrowser):
    """What happened to a site. Kinds, roles and departments that are not known here are shown as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._entries: Sequence[LogEntry] = ()
        self._unsaved: frozenset[str] = frozenset()
        self._process: Process | None = None
        self._site, self._shown = "", PAGE
        super().__init__(parent)
        self.setObjectName("EvPlannerTimeline")
        self.setAccessibleName(self.tr("Log of the site"))

    def show_entries(
        self, site_id: str, entries: Sequence[LogEntry], unsaved: frozenset[str], process: Process | None
    ) -> None:
        """Show ``entries`` in the log's order; those whose id is in ``unsaved`` are marked so."""
        same = site_id == self._site
        if not same:
            self._shown = PAGE
            self.forget_lengths()
        self._site, self._entries, self._unsaved, self._process = site_id, entries, unsaved, process
        self._fill(stay=same)

    def fill(self) -> None:
        """Show the page anew."""
        self._fill(stay=True)

    def follow(self, what: str, entry_id: str) -> None:
        """Show earlier entries."""
        if what == "earlier":
            self._shown += PAGE
            self.fill()

    def _fill(self, *, stay: bool) -> None:
        if self._process is None:
            return
        self.begin()
        latest = list(reversed(self._entries[-self._shown :]))
        html = "".join(self._paragraph(entry) for entry in latest)
        hidden = len(self._entries) - len(latest)
        if hidden > 0:
            words = self.tr("Show earlier ({count})").format(count=number(hidden))
            html += f"<p>{self.link('earlier', '', words)}</p>"
        self.show_page(html, stay=stay)

    def _paragraph(self, entry: LogEntry) -> str:
        who = escape(decided_by(entry, self._process, self.language)[:200])
        role = self._process.title(entry.role, self.language) if entry.role else ""
        did = escape(self._did(entry)[:200])
        when = self.when(entry, entry.id in self._unsaved) + (self.quiet(f" · {role[:80]}") if role else "")
        words = self.said(entry, entry_words(entry, self._process, self.language))
        said = f"<br>{words}" if words else ""
        return f'<p style="margin: 0 0 8px 0">{when}<br><b>{who}</b> {did}{said}</p>'

    @staticmethod
    def _did(entry: LogEntry) -> str:
        if entry.kind == "marked":
            mark = str(entry.payload.get("mark", ""))
            return f"{mark_phrase(mark)} {MARK_SYMBOLS.get(mark, '')}".strip()
        return kind_phrase(entry.kind)
