"""The controls over the register: search, status, year, installer and holder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from ...documents.register.columns import Shown
from ...documents.vocabulary import status_title
from ...domain.register.realisation import REALISED, REGISTERED
from ...domain.register.register_row import RegisterRow, Wanted
from ...domain.searching import searchable
from ..flow_layout import FlowLayout

TYPING_PAUSE = 120
"""Milliseconds without a key after which the table follows the search."""

_LETTERS = 11
"""Letters that a box of choices has room for at least."""


class Choices(NamedTuple):
    """What there is to choose from: years with their rows, installers, titles and names or codes of holders."""

    years: Mapping[int, Sequence[RegisterRow]] = {}
    installers: Sequence[str] = ()
    holders: Sequence[tuple[str, str]] = ()

    @classmethod
    def of(cls, rows: Sequence[RegisterRow], shown: Shown) -> Choices:
        """What ``rows`` have, in order; of thousands worked out in a thread."""
        years: dict[int, list[RegisterRow]] = {}
        for row in rows:
            if row.year is not None:
                years.setdefault(row.year, []).append(row)
        holders = {each.holder for row in rows for each in row.holders} - {""}
        return cls(
            dict(sorted(years.items(), reverse=True)),
            sorted({row.realisation.installer for row in rows} - {""}, key=searchable),
            sorted(((shown.title(holder), holder) for holder in holders), key=lambda each: searchable(each[0])),
        )


class RegisterFilters(QWidget):
    """``changed`` tells that other rows are wanted."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerRegisterFilters")
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPING_PAUSE)
        self._typed.timeout.connect(self.changed)
        self.search = QgsFilterLineEdit()
        self.search.setObjectName("EvPlannerRegisterSearch")
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Name, address, installer, holder, reason"))
        self.search.setAccessibleName(self.tr("Search the register"))
        self.search.textChanged.connect(lambda: self._typed.start())
        self.status = self._box("EvPlannerRegisterStatus", self.tr("Status"))
        self.year = self._box("EvPlannerRegisterYear", self.tr("Year"))
        self.installer = self._box("EvPlannerRegisterInstaller", self.tr("Installer"))
        self.holder = self._box("EvPlannerRegisterHolder", self.tr("Holder of the concession"))
        self.status.addItem(self.tr("Realised or cancelled"), frozenset(REALISED))
        for code in REGISTERED:
            self.status.addItem(status_title(code), frozenset((code,)))
        self.status.addItem(self.tr("All statuses"), frozenset())
        boxes = QWidget()
        flow = FlowLayout(boxes)
        for box in (self.status, self.year, self.installer, self.holder):
            flow.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(boxes)
        self.offer(Choices())

    def wanted(self) -> Wanted:
        """Which rows are wanted."""
        return Wanted(
            text=self.search.text().strip(),
            statuses=self.status.currentData(),
            year=self.year.currentData(),
            installer=self.installer.currentData() or "",
            holder=self.holder.currentData() or "",
        )

    def chosen(self, rows: Sequence[RegisterRow]) -> list[RegisterRow]:
        """Those of all ``rows`` that are wanted. A row's year follows from its whole course: it is asked only once."""
        wanted = self.wanted()
        if wanted.year is not None:
            rows, wanted = self._years.get(wanted.year, ()), replace(wanted, year=None)
        return wanted.of(rows)

    def offer(self, choices: Choices) -> None:
        """Offer these; what was chosen stays where it is still there."""
        self._years = choices.years
        _fill(self.year, self.tr("Any year"), None, [(str(year), year) for year in choices.years])
        _fill(self.installer, self.tr("Any installer"), "", [(name, name) for name in choices.installers])
        _fill(self.holder, self.tr("Any holder"), "", choices.holders)

    def _box(self, name: str, title: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setToolTip(title)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(_LETTERS)
        box.setMaximumWidth(280)
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box.activated.connect(lambda *_: self.changed.emit())
        return box


def _fill(box: QComboBox, everything: str, nothing: object, choices: Sequence[tuple[str, object]]) -> None:
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(everything, nothing)
        for title, value in choices:
            box.addItem(title, value)
            box.setItemData(box.count() - 1, title, Qt.ItemDataRole.AccessibleTextRole)
        box.setCurrentIndex(max(0, box.findData(chosen)))
