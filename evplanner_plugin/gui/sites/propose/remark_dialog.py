"""Asks why a site is proposed in the place of another one."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ....documents.local_figures import number
from ....domain.log import LONGEST_TEXT
from ...help.topic_key import add_help_key


class RemarkDialog(QDialog):
    """One text. The name of the other site is shown as it is."""

    def __init__(self, title: str, question: str, required: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "sites#move")
        self.setObjectName("EvPlannerRemark")
        self.setWindowTitle(title)
        self._required = required
        label = QLabel(question)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setObjectName("EvPlannerRemarkText")
        self.text.setAccessibleName(question)
        self.text.setTabChangesFocus(True)
        label.setBuddy(self.text)
        self.problem = QLabel()
        self.problem.setObjectName("EvPlannerRemarkProblem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self.text, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.text.textChanged.connect(self._look)
        self._look()
        self.text.setFocus()

    def remark(self) -> str:
        """What was written."""
        return self.text.toPlainText().strip()

    def _look(self) -> None:
        length, problem = len(self.remark()), ""
        if length > LONGEST_TEXT:
            problem = self.tr("The text has {count} characters; {most} are possible.").format(
                count=number(length), most=number(LONGEST_TEXT)
            )
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        missing = self._required and not length
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem and not missing)
