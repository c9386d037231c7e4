"""The comments on a site: each with its answers beneath it, the thread with the newest word on top."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ....documents.entry_words import text_of
from ....documents.local_figures import counted, number
from ....documents.site_words import decided_by
from ....domain.log import LogEntry
from ....domain.process import Process
from .log_browser import LogBrowser

if TYPE_CHECKING:
    from ....domain.threads import Thread

PAGE = 10
"""Comments shown at first, and added by each “Show earlier”; a thread is never cut in two."""

DEEPEST = 3
"""Answers to answers are indented this often; what lies deeper is folded away until it is asked for."""

_INDENT = 14


class ThreadView(LogBrowser):
    """``reply_wanted`` carries the entry that the user wants to answer."""

    reply_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._threads: tuple[Thread, ...] = ()
        self._entries: dict[str, LogEntry] = {}
        self._unsaved: frozenset[str] = frozenset()
        self._opened: set[str] = set()
        self._process: Process | None = None
        self._called = _called(None)
        self._may_reply = False
        self._site, self._shown = "", PAGE
        super().__init__(parent)
        self.setObjectName("EvPlannerThreads")
        self.setAccessibleName(self.tr("Comments on the site"))

    def show_threads(
        self,
        site_id: str,
        threads: Sequence[Thread],
        unsaved: frozenset[str],
        process: Process | None,
        may_reply: bool,
    ) -> None:
        """Show ``threads`` of one site; those not saved yet are marked, answers are offered to who ``may_reply``."""
        same = site_id == self._site
        if not same:
            self._opened.clear()
            self._shown = PAGE
            self.forget_lengths()
        if process is not self._process:
            self._called = _called(process)
        self._site, self._unsaved, self._process, self._may_reply = site_id, unsaved, process, may_reply
        # Newest word first: an answer brings its thread back on top, where it is looked for.
        self._threads = tuple(sorted(threads, key=_latest, reverse=True))
        self._fill(stay=same)

    def fill(self) -> None:
        """Show the page anew."""
        self._fill(stay=True)

    def follow(self, what: str, entry_id: str) -> None:
        """Answer a comment, open what lies deep, or show earlier threads."""
        if what == "reply" and entry_id in self._entries:
            self.reply_wanted.emit(self._entries[entry_id])
        elif what == "deeper":
            self._opened.add(entry_id)
            self.fill()
        elif what == "earlier":
            self._shown += PAGE
            self.fill()

    def _fill(self, *, stay: bool) -> None:
        if self._process is None:
            return
        self.begin()
        self._entries.clear()
        html, comments, hidden = [], 0, 0
        for thread in self._threads:
            if comments >= self._shown:
                hidden += 1
                continue
            for depth, entry, folded in self._lines(thread):
                comments += 1
                html.append(self._comment(depth, entry, folded))
        if hidden:
            words = self.tr("Show earlier ({count})").format(count=number(hidden))
            html.append(f"<p>{self.link('earlier', '', words)}</p>")
        if not html:
            nothing = self.tr("Nobody has said anything yet.")
            html.append(f"<p>{self.quiet(nothing)}</p>")
        self.show_page("".join(html), stay=stay)

    def _lines(self, root: Thread) -> Iterator[tuple[int, LogEntry, int]]:
        """(depth, comment, number of answers folded away beneath it) of a thread, from the top down.

        Without recursion: answers can lie deeper than Python's stack.
        """
        waiting = [(0, False, root)]
        while waiting:
            depth, opened, thread = waiting.pop()
            opened = opened or thread.comment.id in self._opened
            fold = depth >= DEEPEST and not opened
            yield depth, thread.comment, sum(1 for _ in _all(thread)) - 1 if fold else 0
            if not fold:
                waiting.extend((depth + 1, opened, reply) for reply in reversed(thread.replies))

    def _comment(self, depth: int, entry: LogEntry, folded: int) -> str:
        self._entries[entry.id] = entry
        who = escape(decided_by(entry, self._process, self.language)[:200])
        links = []
        if self._may_reply:
            links.append(self.link("reply", entry.id, self.tr("Reply")))
        if folded:
            words = counted(self.tr("{count} more reply"), self.tr("{count} more replies"), folded)
            links.append(self.link("deeper", entry.id, words))
        margin = _INDENT * min(depth, DEEPEST)
        said = self._called.sub(r"<b>\g<0></b>", self.said(entry, text_of(entry.payload, "text")))
        last = " · ".join([self.when(entry, entry.id in self._unsaved), *links])
        return (
            f'<p style="margin: {0 if depth else 6}px 0 6px {margin}px">{"↳ " if depth else ""}<b>{who}</b>'
            f"<br>{said}<br><small>{last}</small></p>"
        )


def _called(process: Process | None) -> re.Pattern[str]:
    """Finds the departments that are called in a comment's HTML, whose words are escaped."""
    codes = process.departments if process is not None else ()
    names = {name for code in codes for name in (code, *process.titles.get(code, {}).values())}
    if not names:
        return re.compile(r"(?!)")
    longest_first = "|".join(re.escape(escape(name)) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<![\w.@-])@(?:{longest_first})(?!\w)", re.IGNORECASE)


def _all(thread: Thread) -> Iterator[LogEntry]:
    """Every comment of a thread."""
    waiting = [thread]
    while waiting:
        found = waiting.pop()
        yield found.comment
        waiting.extend(found.replies)


def _latest(thread: Thread) -> tuple[str, str]:
    """When the last word of a thread was said, and its id."""
    return max((entry.at, entry.id) for entry in _all(thread))
