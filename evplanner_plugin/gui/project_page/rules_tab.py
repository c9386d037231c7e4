"""The tab *Process and Legal Texts*: what sites of this workspace go through, and what its regulations rest on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...algorithms.base import error_sentence, language
from ...documents.local_figures import day, local_time
from ...errors import EvPlannerError
from ..options.section import words

if TYPE_CHECKING:
    from ...domain.regulation.legal import LegalText
    from ...workspace.processes import KeptProcess


class RulesTab(QWidget):
    """Shows only: the process is chosen in Sites ▸ More, legal texts are rows of the table ``legal_text``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerProjectRules")
        self.processes = self._tree("EvPlannerProjectProcesses", self.tr("Processes"))
        self.processes.setHeaderLabels([self.tr("Process"), self.tr("Version"), self.tr("Kept since")])
        self.texts = self._tree("EvPlannerProjectTexts", self.tr("Legal texts"))
        self.texts.setHeaderLabels([self.tr("Legal text"), self.tr("From"), self.tr("Until"), self.tr("Today")])
        column = QVBoxLayout(self)
        for title, tree, hint in (
            (self.tr("Pr&ocesses"), self.processes,
             self.tr("The one in bold is followed. Choose another in the panel Sites, under More ▸ Process.")),
            (self.tr("&Legal texts"), self.texts,
             self.tr("A regulation cites those that hold on the day of its decision. They are rows of the workspace's"
                     " table legal_text, where you can add your own.")),
        ):  # fmt: skip
            label = QLabel(title)
            label.setBuddy(tree)
            column.addWidget(label)
            column.addWidget(tree, 1)
            column.addWidget(words(f"{tree.objectName()}Hint", hint))

    def show_rules(self, processes: Sequence[KeptProcess], texts: Sequence[LegalText], today: date) -> None:
        """Show the workspace's processes and legal texts, as they hold on ``today``."""
        self.processes.clear()
        for kept in processes:
            title = kept.process.title(kept.name, language()) if kept.process is not None else kept.name
            item = QTreeWidgetItem([title, kept.version, local_time(kept.saved_at)])
            item.setToolTip(0, self._tip(kept))
            if kept.used:
                item.setText(0, self.tr("{process} (followed)").format(process=title))
                bold = item.font(0)
                bold.setBold(True)
                item.setFont(0, bold)
            self.processes.addTopLevelItem(item)
        self.texts.clear()
        for text in texts:
            holds = self.tr("holds") if text.holds_on(today) else self.tr("does not hold")
            item = QTreeWidgetItem([text.title, _day(text.valid_from), _day(text.valid_to), holds])
            confirm = self.tr("To confirm: {what}").format(what=text.to_confirm) if text.to_confirm else ""
            item.setToolTip(
                0, "\n".join(part for part in (text.title, confirm, text.source) if part).replace("<", "&lt;")
            )
            self.texts.addTopLevelItem(item)
        for tree in (self.processes, self.texts):
            for number in range(1, tree.columnCount()):
                tree.resizeColumnToContents(number)

    @staticmethod
    def _tip(kept: KeptProcess) -> str:
        fault = kept.fault
        return error_sentence(fault).replace("<", "&lt;") if isinstance(fault, EvPlannerError) else ""

    @staticmethod
    def _tree(name: str, title: str) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName(name)
        tree.setAccessibleName(title)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setMinimumHeight(5 * tree.fontMetrics().lineSpacing())
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return tree


def _day(given: date | None) -> str:
    return day(given) if given is not None else "–"
