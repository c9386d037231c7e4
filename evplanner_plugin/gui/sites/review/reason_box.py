"""Choosing a reason from the process's list, and whether a remark can be taken as it is."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ....algorithms.base import language
from ....documents.local_figures import number
from ....domain.log import LONGEST_TEXT
from ....domain.process import Process
from ...potential.contribution_chart import tip


class ReasonBox(QComboBox):
    """Codes of the process under their titles; the first choice is none."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def offer(self, process: Process, codes: Sequence[str], none: str) -> None:
        """Offer ``codes``; ``none`` is what stands there while nothing is chosen."""
        self.clear()
        self.addItem(none, "")
        for code in codes:
            self.addItem(process.title(code, language()), code)
        for row in range(self.count()):
            self.setItemData(row, tip(self.itemText(row)), Qt.ItemDataRole.ToolTipRole)  # narrow panels cut titles

    def code(self) -> str:
        """The code that is chosen; empty for none."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> bool:
        """Choose ``code``, or none where it is not offered; whether it is."""
        row = self.findData(code)
        self.setCurrentIndex(max(row, 0))
        return row >= 0


def too_long(text: str) -> str:
    """Why ``text`` cannot be taken as a remark; empty when it can."""
    over = len(text.strip()) - LONGEST_TEXT
    if over <= 0:
        return ""
    return QCoreApplication.translate(
        "review", "The remark is {count} characters too long; the longest has {longest}."
    ).format(count=number(over), longest=number(LONGEST_TEXT))
