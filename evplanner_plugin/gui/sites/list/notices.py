"""What stands in the way of working on the sites, above the list, each with the button that helps."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ....documents.workspace_project import workspace_path
from ... import settings
from ...panel import sentence_label, show_sentence


class Notices(QWidget):
    """Who the author is, whether the layers are in the project, whether the file can be read."""

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.author_hint = sentence_label("EvPlannerAuthorHint")
        self.options_button = self._button(
            "EvPlannerOptionsButton", self.tr("&Options…"), self.tr("Fill in your name, role and department")
        )
        self.options_button.clicked.connect(session.show_options)
        self.layers_hint = sentence_label("EvPlannerLayersHint")
        self.layers_button = self._button(
            "EvPlannerOpenAgain", self.tr("Add &Layers"), self.tr("Put the workspace's layers into the project again")
        )
        self.layers_button.clicked.connect(self._open_again)
        self.problem = sentence_label("EvPlannerSitesProblem")
        self.retry_button = self._button(
            "EvPlannerReadAgain", self.tr("Try &Again"), self.tr("Read the sites from the workspace again")
        )
        self.retry_button.clicked.connect(session.sites.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label, button in (
            (self.author_hint, self.options_button),
            (self.layers_hint, self.layers_button),
            (self.problem, self.retry_button),
        ):
            row = QHBoxLayout()
            row.addWidget(label, 1)
            row.addWidget(button)
            column.addLayout(row)

    def refresh(self) -> None:
        """Say what stands in the way now."""
        store = self._session.sites
        self._say(
            self.author_hint,
            self.options_button,
            "" if settings.author().complete() else self.tr("Say who you are before you propose, mark or decide."),
        )
        missing = self.tr("The layers of the sites and their log are not all in the project: nothing can be changed.")
        self._say(self.layers_hint, self.layers_button, missing if store.layers_missing else "")
        self._say(self.problem, self.retry_button, store.problem)

    def _open_again(self) -> None:
        path = workspace_path(self._session.project)
        if path is not None:
            self._session.open(path)

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(tip)
        return button

    @staticmethod
    def _say(label, button, sentence: str) -> None:
        show_sentence(label, sentence)
        button.setVisible(bool(sentence))
