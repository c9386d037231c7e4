"""Asking for site sheets: of which sites, in one file or one for each, in which style."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QFormLayout, QRadioButton, QVBoxLayout, QWidget

from ... import bundled as bundled_files
from ...documents.local_figures import counted
from .. import settings
from ..panel import sentence_label, show_sentence
from ..session import Session
from ..task_runner import RunningAlgorithm
from .document_dialog import DocumentDialog, tell
from .file_fields import TemplateField, chosen_file, path_field, start_folder
from .sites_field import ALL, DECIDED, SELECTED, SitesField

translate = QCoreApplication.translate


class SiteSheetsDialog(DocumentDialog):
    """A page for each site: map, photo, score with its reasons, checklist, history."""

    HELP = "documents#site_sheets"
    ALGORITHM = "sitesheets"
    KIND = "site_sheets"

    def __init__(self, session: Session, selected: Sequence[str], parent: QWidget | None = None) -> None:
        self._selected = tuple(selected)
        super().__init__(session, parent)

    def build(self) -> None:
        """Add sites, one file or several, template and file."""
        self.setObjectName("EvPlannerSiteSheets")
        self.setWindowTitle(self.tr("Site Sheets"))
        self.sites = SitesField(self._session, self._selected, (SELECTED, DECIDED, ALL))
        separate = self.memory.flag("separate", False)
        self.whole = QRadioButton(self.tr("&One file with all sheets"))
        self.whole.setObjectName("EvPlannerSheetsWhole")
        self.whole.setChecked(not separate)
        self.separate = QRadioButton(self.tr("A file for &each site"))
        self.separate.setObjectName("EvPlannerSheetsSeparate")
        self.separate.setChecked(separate)
        self.separate_said = sentence_label("EvPlannerSheetsNames")
        kinds = QVBoxLayout()
        for widget in (self.whole, self.separate, self.separate_said):
            kinds.addWidget(widget)
        self.template = TemplateField(
            [bundled_files.path("layouts", "site_sheet.qpt")],
            self.tr("Layout templates (*.qpt)"),
            self.memory.text("template"),
        )
        self.file = path_field(
            "EvPlannerDocumentFile", self.tr("Save Site Sheets As"), QgsFileWidget.StorageMode.SaveFile,
            self.tr("Document (*.pdf)"),
        )  # fmt: skip
        folder = start_folder(self.memory.text("folder"), self._workspace)
        self.file.setFilePath(str(folder / self.tr("site_sheets.pdf")))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Sites"), self.sites)
        form.addRow(self.tr("Files"), kinds)
        form.labelForField(kinds).setAlignment(Qt.AlignmentFlag.AlignTop)
        form.addRow(self.tr("S&tyle"), self.template)
        form.addRow(self.tr("Save &as"), self.file)
        self.column.addLayout(form)
        self.sites.currentIndexChanged.connect(self.show_refusal)
        self.separate.toggled.connect(self.show_refusal)
        self.template.changed.connect(self.show_refusal)
        self.file.fileChanged.connect(self.show_refusal)

    def refusal(self) -> str:
        """Why no sheets can be made now."""
        count = len(self.sites.site_ids())
        self.ok.setText(counted(self.tr("Make {count} Sheet"), self.tr("Make {count} Sheets"), count))
        target = chosen_file(self.file, ".pdf")
        example = ""
        if self.separate.isChecked() and target is not None:
            example = self.tr("They are called {name} and so on.").format(name=f"{target.stem}_1_….pdf")
        show_sentence(self.separate_said, example)
        if not count:
            return self.tr("There is no site yet.")
        return self.template.problem() or ("" if target is not None else self.tr("Say where it is to be saved."))

    def parameters(self) -> dict:
        """What the algorithm ``sitesheets`` is told."""
        given = {
            "WORKSPACE": str(self._workspace.path),
            "SITES": self.sites.parameter(ALL),
            "LANGUAGE": settings.documents_language(),
            "SEPARATE": self.separate.isChecked(),
            "OUTPUT": str(chosen_file(self.file, ".pdf")),
        }
        if self.template.path():
            given["TEMPLATE"] = self.template.path()
        return given

    def remember(self) -> None:
        """Keep folder, template, and whether each site has a file of its own."""
        folder = str(chosen_file(self.file, ".pdf").parent)
        settings.set_last_folder(folder)
        self.memory.keep(folder=folder, template=self.template.path(), separate=self.separate.isChecked())

    def written(self, run: RunningAlgorithm) -> None:
        """Say how many there are."""
        files = [line for line in str(run.results.get("FILES") or "").splitlines() if line.strip()]
        count = int(run.results.get("SHEETS") or 0)
        one = translate("SiteSheetsDialog", "{count} site sheet is made.")
        made = counted(one, translate("SiteSheetsDialog", "{count} site sheets are made."), count)
        if len(files) == 1:
            opens = translate("SiteSheetsDialog", "Open Sheets"), files[0]
        else:
            opens = translate("SiteSheetsDialog", "Show Folder"), Path(self.given["OUTPUT"]).parent
        tell(self._session, translate("SiteSheetsDialog", "Site Sheets"), made, run, opens, files)
