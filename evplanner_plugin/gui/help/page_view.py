"""A page of the help: its links, its images as wide as there is room, its colours those of QGIS."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtCore import QPoint, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QPalette
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

from . import pages
from .pictures import Pictures

_MARGIN = 14
_STYLE_LINK = re.compile(r'<link rel="stylesheet"[^>]*>')


class PageView(QTextBrowser):
    """Shows pages of one language. ``topic_changed`` tells which one is shown now."""

    topic_changed = pyqtSignal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerHelpPage")
        self.setAccessibleName(self.tr("Help page"))
        self.setOpenLinks(False)
        # Always there: an image that fits before it comes would not fit after.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(_MARGIN)
        self._language = language
        self._fitted = 0
        self._pictures = Pictures(self)
        self._pictures.ready.connect(self._refit)
        self._again = QTimer(self, singleShot=True, interval=120)
        self._again.timeout.connect(self._refit)
        self.anchorClicked.connect(self._follow)
        self.sourceChanged.connect(self._shown)

    def open_topic(self, topic: str, words: str = "") -> None:
        """Show a page, at a section where ``topic`` names one, and mark the first of ``words`` that it finds."""
        name, anchor = pages.split_topic(topic)
        url = QUrl.fromLocalFile(str(pages.page_file(self._language, name)))
        if anchor:
            url.setFragment(anchor)
        self.setSource(url)
        if words and not self.find(words):
            self.find(words.split()[0])

    def release(self) -> None:
        """Wait for no pictures any more."""
        self._again.stop()
        self._pictures.stop()

    def topic(self) -> str:
        """The page that is shown."""
        return Path(self.source().toLocalFile()).stem

    def loadResource(self, kind: int, name: QUrl):
        """Give the document its page, in QGIS's colours, or an image as wide as fits; only files of the help."""
        path = Path(self.source().resolved(name).toLocalFile())
        if not path.is_file() or pages.folder("en").parent not in path.parents:
            return None
        if path.suffix == ".html":
            page = path.read_text(encoding="utf-8")
            return _STYLE_LINK.sub(lambda _: f"<style>{self._style()}</style>", page)
        if path.suffix == ".png":
            self._fitted = self._room()
            blank = self.palette().color(QPalette.ColorRole.AlternateBase)
            return self._pictures.picture(path, self._fitted, self.devicePixelRatioF(), blank)
        return None

    def resizeEvent(self, event) -> None:
        """Scale the images to the new width, once the mouse rests."""
        super().resizeEvent(event)
        if self._room() != self._fitted:
            self._again.start()

    def changeEvent(self, event) -> None:
        """Take over the colours of another theme."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            self._again.start()

    def _room(self) -> int:
        return max(100, self.viewport().width() - 2 * _MARGIN - 4)

    def _refit(self) -> None:
        """Lay the page out anew for another width or other colours, and stay where the reader was."""
        if self.source().isEmpty():
            return
        top = self.cursorForPosition(QPoint(_MARGIN, 0)).position()
        self._fitted = self._room()
        self.reload()  # which forgets the images too
        layout = self.document().documentLayout()
        self.verticalScrollBar().setValue(round(layout.blockBoundingRect(self.document().findBlock(top)).top()))

    def _shown(self, url: QUrl) -> None:
        self.topic_changed.emit(Path(url.toLocalFile()).stem)

    def _follow(self, url: QUrl) -> None:
        """Another page here; everything else in the browser, for somebody pressed it."""
        target = self.source().resolved(url)
        if target.isLocalFile() and target.toLocalFile().endswith(".html"):
            self.setSource(target)
        elif target.scheme() in ("http", "https"):
            QDesktopServices.openUrl(target)

    def _style(self) -> str:
        """The page's style in the colours of the palette; what Qt knows of CSS is little."""
        palette = self.palette()
        role = QPalette.ColorRole
        text, link = palette.color(role.Text).name(), palette.color(role.Link).name()
        line, soft = palette.color(role.Mid).name(), palette.color(role.AlternateBase).name()
        return (
            f"body {{ color: {text}; }} a {{ color: {link}; text-decoration: none; }}"
            f" h1 {{ font-size: 18pt; margin: 0 0 8px 0; }} h2 {{ font-size: 13pt; margin: 18px 0 4px 0; }}"
            f" h3 {{ font-size: 11pt; margin: 12px 0 2px 0; }} p {{ margin: 5px 0; line-height: 125%; }}"
            f" li {{ margin: 3px 0; line-height: 120%; }} table {{ border-collapse: collapse; border-color: {line}; }}"
            f" th, td {{ padding: 4px 7px; border: 1px solid {line}; }}"
            f" th {{ background-color: {soft}; text-align: left; }}"
            f" code {{ background-color: {soft}; }} .lead {{ font-size: 11pt; }}"
        )
