"""Reading what a concession holder sends back, and showing what came of it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingUtils
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ...documents.local_figures import number
from .. import settings
from ..imports.import_result import ImportResult, read_rejected
from ..imports.import_result_dialog import ImportResultDialog
from ..panel import show_sentence
from ..session import Session
from ..task_runner import PROVIDER, RunningAlgorithm
from .document_dialog import DocumentDialog, main_window
from .file_fields import path_field, start_folder
from .handover_facts import HandoverFacts, read_facts

ENDINGS = (".csv", ".ods", ".xlsx", ".geojson", ".json", ".gpkg", ".zip")

_open: set[ImportResultDialog] = set()
"""Windows that are open: without a parent nothing else would keep them."""

translate = QCoreApplication.translate


class ReturnDialog(DocumentDialog):
    """The holder's file: acknowledgements, steps, dates and reasons go into the log of the sites it names."""

    HELP = "handover#return"
    ALGORITHM = "importreturn"
    KIND = "handover"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._rejected = QgsProcessingUtils.generateTempFilename("rejected.csv")
        super().__init__(session, parent)
        workspace = self._workspace
        if workspace is not None:
            self.read("facts", self.tr("Operators"), lambda cancelled: read_facts(workspace), self._facts_read)

    def build(self) -> None:
        """Add file and holder."""
        self.setObjectName("EvPlannerReadReturned")
        self.setWindowTitle(self.tr("Read Returned File"))
        self.file = path_field(
            "EvPlannerReturnedFile", self.tr("Returned File"), QgsFileWidget.StorageMode.GetFile,
            self.tr("Returned files ({endings})").format(endings=" ".join(f"*{ending}" for ending in ENDINGS)),
        )  # fmt: skip
        self.file.setDefaultRoot(str(start_folder(self.memory.text("returned_folder"), self._workspace)))
        self.holder = QComboBox()
        self.holder.setObjectName("EvPlannerHolder")
        self.holder.setEditable(True)
        self.holder.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.holder.lineEdit().setPlaceholderText(self.tr("The one to whom the package was handed over"))
        self.holder.setToolTip(self.tr("Who says so: the log names them beside what their file tells"))
        self.holder.setEditText(self.memory.text("holder"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&File"), self.file)
        form.addRow(self.tr("Concession &holder"), self.holder)
        self.column.addLayout(form)
        self.column.addWidget(
            self.heading(
                self.tr(
                    "The sites are found by their ids, as the package had them. What the log says already is not noted"
                    " twice; rows that cannot be used are listed with the reason."
                )
            )
        )
        self.ok.setText(self.tr("&Read File"))
        self.file.fileChanged.connect(self.show_refusal)

    def refusal(self) -> str:
        """Why nothing can be read now."""
        path = self.file.filePath().strip()
        if not path:
            return self.tr("Choose the file that came back.")
        if not Path(path).is_file():
            return self.tr("There is no file {path}.").format(path=path)
        return ""

    def writes(self) -> bool:
        """The log is written to."""
        return True

    def parameters(self) -> dict:
        """What the algorithm ``importreturn`` is told."""
        return {
            "WORKSPACE": str(self._workspace.path),
            "SOURCE": self.file.filePath().strip(),
            "HOLDER": self.holder.currentText().strip(),
            "REJECTED": self._rejected,
            **self.author(),
        }

    def remember(self) -> None:
        """Keep holder and folder."""
        folder = str(Path(self.file.filePath().strip()).parent)
        settings.set_last_folder(folder)
        self.memory.keep(holder=self.holder.currentText().strip(), returned_folder=folder)

    def written(self, run: RunningAlgorithm) -> None:
        """Show counts, and rejected rows with their reasons."""
        found = QgsApplication.processingRegistry().algorithmById(f"{PROVIDER}:{self.ALGORITHM}")
        rejections = read_rejected(Path(self._rejected))
        reasons = {reason for _, reason, _ in rejections.rows if reason}
        # What was rejected stands in the table already.
        warnings = [said for said in run.feedback.warnings if not any(reason in said for reason in reasons)]
        result = ImportResult.of(found, run.results, warnings, rejections)
        new = sum(int(run.results.get(name) or 0) for name in _NOTED)
        rejected = int(run.results.get("REJECTED_ROWS") or 0)
        said = translate("ReturnDialog", "The returned file is read: {new} new log entries, {rejected} rejected rows.")
        self._session.messages.success(said.format(new=number(new), rejected=number(rejected)))
        title = translate("ReturnDialog", "Read Returned File")
        window = ImportResultDialog(title, result, main_window(self._session))
        _open.add(window)
        window.finished.connect(lambda result: _open.discard(window))
        window.show()

    def _facts_read(self, found: HandoverFacts | None, problem: str) -> None:
        if found is None:
            show_sentence(self.failure, problem)
            return
        typed = self.holder.currentText().strip()
        for name in found.recipients:
            self.holder.addItem(name)
        self.holder.setCurrentIndex(-1)
        self.holder.setEditText(typed)


_NOTED = ("ACKNOWLEDGED", "STEPS", "INSTALLED", "IN_SERVICE", "CANCELLED", "PHOTOS")
"""Outputs that count new entries."""
