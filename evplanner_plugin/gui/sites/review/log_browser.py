"""A page of sentences that people wrote: shown letter by letter, never as markup, the long ones shortened.

A page of text and not a widget for each comment: a long discussion opens at once, and reads as one.
"""

from __future__ import annotations

from datetime import datetime, timezone
from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QFrame, QLabel, QTextBrowser, QWidget

from ....algorithms.base import language
from ....documents.local_figures import local_time, number
from ....documents.site_words import is_in_the_future, latest_credible
from ....domain.log import LogEntry

SHORT_TEXT = 320
"""Characters of a text that are shown at first, in at most ``SHORT_LINES`` lines."""

SHORT_LINES = 8
STRETCH = 10_000
"""Characters by which a text that is longer than any may be grows: much more at once would stop the window."""

_NAME_LENGTH = 80


class LogBrowser(QTextBrowser):
    """Base of the timeline and the comments. Links are ``what:entry id``; subclasses answer them in ``follow``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._dress = ()
        super().__init__(parent)
        self._whole: dict[str, int] = {}
        self._texts: dict[str, str] = {}
        self.language = ""
        """QGIS's language, looked up once for each page."""
        self._latest = ""
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(110)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        # QGIS's dark themes leave text browsers white; they do colour labels.
        self._sample = QLabel(self)
        self._sample.hide()
        self.anchorClicked.connect(self._clicked)
        self._put_on()

    def follow(self, what: str, entry_id: str) -> None:
        """Do what the link ``what`` of an entry says."""

    def fill(self) -> None:
        """Show the page anew."""

    def forget_lengths(self) -> None:
        """Shorten every long text again."""
        self._whole.clear()

    def changeEvent(self, event) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange) and hasattr(self, "_sample"):
            former = self._dress
            self._put_on()
            if self._dress != former:
                self.fill()

    def loadResource(self, kind: int, name: QUrl):
        """Nothing is ever loaded: pages are made of text alone."""
        return None

    def show_page(self, html: str, *, stay: bool) -> None:
        """Show ``html``; ``stay`` keeps the place the user has scrolled to."""
        place = self.verticalScrollBar().value() if stay else 0
        self.setHtml(f'<body style="color:{self._dress[0]}">{html}</body>')
        self.verticalScrollBar().setValue(place)

    def begin(self) -> None:
        """Forget the former page; to be called before a new one is made."""
        self._texts.clear()
        self.language = language()
        self._latest = latest_credible(datetime.now(timezone.utc))
        self._put_on()

    def said(self, entry: LogEntry, text: str) -> str:
        """``text`` of ``entry`` as HTML, shortened where it is long, with a link to the rest of it."""
        if not text:
            return ""
        limit = self._whole.get(entry.id)
        shown = shortened(text) if limit is None else text[:limit]
        html = escape(shown).replace("\n", "<br>")
        rest = len(text) - len(shown)
        if rest <= 0:
            return html
        self._texts[entry.id] = text
        words = QCoreApplication.translate("LogBrowser", "Show all")
        if limit is not None or len(text) > STRETCH:
            words = QCoreApplication.translate("LogBrowser", "Show more ({count} characters)")
            words = words.format(count=number(rest))
        links = self.link("whole", entry.id, words)
        if len(text) > STRETCH:
            links += " · " + self.link("copy", entry.id, QCoreApplication.translate("LogBrowser", "Copy all"))
        return f"{html} … {links}"

    def link(self, what: str, entry_id: str, words: str) -> str:
        """A link that :meth:`follow` will answer."""
        address = escape(QUrl.toPercentEncoding(entry_id).data().decode("ascii"))
        return f'<a href="{what}:{address}" style="color:{self._dress[2]}">{escape(words)}</a>'

    def when(self, entry: LogEntry, unsaved: bool) -> str:
        """Local date and time, and what has to be known about them."""
        parts = [local_time(entry.at)[:_NAME_LENGTH]]
        if is_in_the_future(entry.at, self._latest):
            parts.append("⚠ " + QCoreApplication.translate("LogBrowser", "date in the future"))
        if unsaved:
            parts.append(QCoreApplication.translate("LogBrowser", "not saved"))
        return self.quiet(" · ".join(parts))

    def quiet(self, text: str) -> str:
        """``text`` small, and less dark than what people said."""
        return f'<small style="color:{self._dress[1]}">{escape(text)}</small>'

    def _clicked(self, address: QUrl) -> None:
        what, _, entry_id = address.toString(QUrl.ComponentFormattingOption.FullyDecoded).partition(":")
        if what == "whole":
            known = self._whole.get(entry_id, 0)
            self._whole[entry_id] = known + STRETCH
            self.fill()
        elif what == "copy":
            QgsApplication.clipboard().setText(self._texts.get(entry_id, ""))
        else:
            self.follow(what, entry_id)

    def _put_on(self) -> None:
        """The colours of the theme's labels: words, quiet words, links."""
        self._sample.ensurePolished()
        ink = self._sample.palette().color(QPalette.ColorRole.WindowText)
        dark_ground = ink.lightness() > 127
        link = QColor("#6cb8f0" if dark_ground else "#0563a8")
        dress = (ink.name(), _mixed(ink, QColor("#808080"), 0.55).name(), link.name())
        if dress != self._dress:
            self._dress = dress
            self.setStyleSheet(f"QTextBrowser {{ color: {dress[0]}; background: transparent; border: none; }}")
            self.viewport().setAutoFillBackground(False)


def shortened(text: str) -> str:
    """The first ``SHORT_LINES`` lines of ``text``, and no more than ``SHORT_TEXT`` characters, cut between words."""
    start = text[: SHORT_TEXT + 1]
    lines = start.split("\n")
    if len(lines) > SHORT_LINES:
        start = "\n".join(lines[:SHORT_LINES])
    elif len(text) > SHORT_TEXT:
        start = start[:SHORT_TEXT]
    else:
        return text
    cut = start.rfind(" ")
    return (start[:cut] if cut > SHORT_TEXT // 2 else start).rstrip() or start


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: ``share`` of the second."""
    return QColor(*(round(a + (b - a) * share) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3])))
