"""The list on the left of the Help window: the topics, or what a search found."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QWidget

from . import pages

_TOPIC = Qt.ItemDataRole.UserRole
_AROUND = 90
"""Letters that a tip shows on either side of what was found."""


class Contents(QListWidget):
    """``chosen`` tells the topic (with an anchor for a section) and the words that were searched for."""

    chosen = pyqtSignal(str, str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerHelpList")
        self.setAccessibleName(self.tr("Contents"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._language = language
        self._words = ""
        self._current = ""
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self.search("")

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a window of 300 pixels."""
        return QSize(150, 100)

    def search(self, words: str) -> None:
        """List what holds ``words``; all topics where there are none."""
        self._words = words.strip()
        self.clear()
        if self._words:
            self._add_found()
        else:
            for topic, title in pages.titles(self._language).items():
                self._add(title, topic)
            self.show_topic(self._current)

    def choose_first(self) -> None:
        """Open the first of the list, as Enter in the search does."""
        if self.count() and self.item(0).data(_TOPIC):
            self.setCurrentRow(0)
            self._choose(self.item(0))

    def show_topic(self, topic: str) -> None:
        """Mark the page that is shown."""
        self._current = topic
        if not self._words:
            for row in range(self.count()):
                if self.item(row).data(_TOPIC) == topic:
                    self.setCurrentRow(row)

    def _add_found(self) -> None:
        for section in pages.search(self._language, self._words):
            title = section.page if section.title == section.page else f"{section.page} ▸ {section.title}"
            item = self._add(title, f"{section.topic}#{section.anchor}" if section.anchor else section.topic)
            item.setToolTip(_excerpt(section.text, self._words))
        if not self.count():
            item = self._add(self.tr("Nothing found"), "")
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, title: str, topic: str) -> QListWidgetItem:
        item = QListWidgetItem(title)
        item.setData(_TOPIC, topic)
        self.addItem(item)
        return item

    def _choose(self, item: QListWidgetItem) -> None:
        topic = item.data(_TOPIC)
        if topic:
            self.chosen.emit(topic, self._words)


def _excerpt(text: str, words: str) -> str:
    """The words around the first one that was found."""
    at = text.casefold().find(words.split()[0].casefold())
    start, end = max(0, at - _AROUND), max(0, at) + _AROUND
    return f"{'… ' if start else ''}{text[start:end].strip()}{' …' if end < len(text) else ''}"
