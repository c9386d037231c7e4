"""Who built it: a name from the process's list or from earlier installations, or another one written in."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from ....domain.searching import searchable


class InstallerBox(QComboBox):
    """Empty until a name is chosen or written. What is written as a known name, but for capitals and accents, becomes
    that name: one firm keeps one spelling."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def offer(self, names: Iterable[str]) -> None:
        """Offer these names, each once, and let none be chosen."""
        self.clear()
        self._add(names)
        self.setCurrentIndex(-1)
        self.clearEditText()

    def offer_more(self, names: Iterable[str]) -> None:
        """Offer these names too; what is written stays."""
        written = self.currentText()
        self._add(names)
        if self.currentText() != written:
            self.setEditText(written)

    def name(self) -> str:
        """The name that was chosen or written, in the spelling in which it is known."""
        written = self.currentText().strip()
        known = {searchable(self.itemText(row)): self.itemText(row) for row in range(self.count())}
        return known.get(searchable(written), written)

    def _add(self, names: Iterable[str]) -> None:
        there = {searchable(self.itemText(row)) for row in range(self.count())}
        for name in names:
            if name and searchable(name) not in there:
                there.add(searchable(name))
                self.addItem(name)
