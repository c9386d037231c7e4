"""Asking where the draft answers go, and in which form; then having them made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QDate, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...documents.local_figures import DAY, counted
from ...domain.requests.model import Request
from .. import settings
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence
from ..session import Session

_LETTERS = (("odt", "ODT"), ("docx", "DOCX"), ("pdf", "PDF"))
_TABLES = (("csv", "CSV"), ("ods", "ODS"))


class AnswerDialog(QDialog):
    """For the selected requests or all that are open. Accepting it starts the work, which decides nothing."""

    def __init__(self, session: Session, chosen: Sequence[Request], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "residents#answers")
        self.setObjectName("EvPlannerAnswerRequests")
        self.setWindowTitle(self.tr("Answer Requests"))
        self._session, self._chosen = session, list(chosen)
        self._workspace = session.workspace()
        column = QVBoxLayout(self)
        note = sentence_label("EvPlannerAnswerNote")
        show_sentence(note, self.tr(
            "Drafts are written, in Dutch. Nothing is decided and nothing is sent: the outcome stays for a person."
        ))  # fmt: skip
        column.addWidget(note)
        column.addLayout(self._which())
        column.addLayout(self._form())
        self.problem = sentence_label("EvPlannerAnswerProblem")
        column.addWidget(self.problem)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.write_button = buttons.button(kinds.Ok)
        self.write_button.setText(self.tr("&Write Drafts"))
        self.write_button.setObjectName("EvPlannerWriteAnswers")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(520, self.sizeHint().height())
        self._check()

    def _which(self) -> QVBoxLayout:
        count = len(self._chosen)
        one, many = self.tr("{count} &selected request"), self.tr("{count} &selected requests")
        self.selected = QRadioButton(counted(one, many, count))
        self.every = QRadioButton(self.tr("&All requests without an outcome"))
        self._group = QButtonGroup(self)
        column = QVBoxLayout()
        for button, name in ((self.selected, "Selected"), (self.every, "All")):
            button.setObjectName(f"EvPlannerAnswer{name}")
            self._group.addButton(button)
            column.addWidget(button)
        self.selected.setEnabled(bool(count))
        (self.selected if count else self.every).setChecked(True)
        return column

    def _form(self) -> QFormLayout:
        self.formats: dict[str, QCheckBox] = {}
        self.day = QDateEdit(QDate.currentDate())
        self.day.setObjectName("EvPlannerAnswerDay")
        self.day.setDisplayFormat(DAY)
        self.day.setCalendarPopup(True)
        self.template = QgsFileWidget()
        self.template.setObjectName("EvPlannerAnswerTemplate")
        self.template.setFilter(self.tr("Templates (*.odt *.docx)"))
        self.template.setToolTip(self.tr("The municipality's own template; empty for the bundled one"))
        self.template.lineEdit().setPlaceholderText(self.tr("The template that comes with the plugin"))
        self.folder = QgsFileWidget()
        self.folder.setObjectName("EvPlannerAnswerFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDefaultRoot(settings.start_for_documents())
        for widget, name in ((self.template, self.tr("Template")), (self.folder, self.tr("Folder"))):
            widget.lineEdit().setAccessibleName(name)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Day of the answer"), self.day)
        form.addRow(self.tr("A letter each"), self._checks(_LETTERS, "odt"))
        form.addRow(self.tr("One table of all"), self._checks(_TABLES, "ods"))
        form.addRow(self.tr("&Template"), self.template)
        form.addRow(self.tr("&Folder"), self.folder)
        self.folder.fileChanged.connect(lambda path: self._check())
        return form

    def _checks(self, kinds: Sequence[tuple[str, str]], first: str) -> QHBoxLayout:
        row = QHBoxLayout()
        for code, title in kinds:
            box = self.formats[code] = QCheckBox(title)
            box.setObjectName(f"EvPlannerAnswer_{code}")
            box.setChecked(code == first)
            box.toggled.connect(lambda checked: self._check())
            row.addWidget(box)
        row.addStretch(1)
        return row

    def parameters(self) -> dict:
        """What the algorithm ``answerrequests`` is told."""
        ids = [request.id for request in self._chosen] if self.selected.isChecked() else []
        return {
            "WORKSPACE": str(self._workspace.path),
            "REQUESTS": ",".join(ids),
            "TEMPLATE": self.template.filePath().strip(),
            "FORMATS": [code for code, box in self.formats.items() if box.isChecked()],
            "DATE": self.day.date().toString("yyyy-MM-dd"),
            "OUTPUT": self.folder.filePath().strip(),
        }

    def accept(self) -> None:
        """Start the work, which goes on in the background, and close."""
        if self._refusal():
            return
        session, folder = self._session, Path(self.folder.filePath().strip())
        settings.set_last_folder(str(folder))
        one, many = self.tr("{count} draft answer is in {folder}."), self.tr("{count} draft answers are in {folder}.")
        label = self.tr("Show Folder")

        def tell(run) -> None:
            count = int(run.results["ANSWERED"])
            told = counted(one, many, count, folder=folder)
            session.messages.info(
                "\n".join([told, *run.feedback.warnings]),
                action=(label, lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))),
            )

        session.runner.run("answerrequests", self.parameters(), title=self.tr("Answer requests"), on_success=tell)
        super().accept()

    def _refusal(self) -> str:
        if not self.folder.filePath().strip():
            return self.tr("Choose a folder.")
        if not any(box.isChecked() for box in self.formats.values()):
            return self.tr("Choose at least one format.")
        return ""

    def _check(self) -> None:
        if not hasattr(self, "write_button"):
            return
        refusal = self._refusal()
        self.write_button.setEnabled(not refusal)
        self.write_button.setToolTip(refusal)
        show_sentence(self.problem, refusal)
