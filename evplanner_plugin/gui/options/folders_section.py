"""Folders in which file dialogs start."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QWidget

from .. import settings
from ..documents.file_fields import path_field
from ..panel import sentence_label, show_sentence
from ..session import Session
from .section import Section


class FoldersSection(Section):
    """An empty field means the folder that was last used."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "EvPlannerOptionsFolders", parent)
        self.setTitle(self.tr("Folders"))
        form = self.add_form()
        mode = QgsFileWidget.StorageMode.GetDirectory
        self.workspaces = path_field("EvPlannerWorkspacesFolder", self.tr("Folder for workspaces"), mode)
        self.documents = path_field("EvPlannerDocumentsFolder", self.tr("Folder for documents"), mode)
        self.demo = path_field("EvPlannerDemoFolder", self.tr("Folder for the demo"), mode)
        for label, field, folder in (
            (self.tr("Workspaces"), self.workspaces, settings.workspaces_folder()),
            (self.tr("Documents"), self.documents, settings.documents_folder()),
            (self.tr("Demo"), self.demo, settings.demo_folder()),
        ):
            field.lineEdit().setPlaceholderText(self.tr("The folder last used"))
            field.setFilePath(folder)
            form.addRow(label, field)
            form.labelForField(field).setBuddy(field.lineEdit())
            field.fileChanged.connect(lambda path: self._look())
        self.missing = sentence_label("EvPlannerFoldersMissing")
        self.column.addWidget(self.missing)
        self._look()

    def apply(self) -> None:
        """Keep the folders."""
        settings.set_workspaces_folder(self.workspaces.filePath())
        settings.set_documents_folder(self.documents.filePath())
        settings.set_demo_folder(self.demo.filePath())

    def _look(self) -> None:
        """Say which folders are not there: a drive may be away just now, so they can be kept all the same."""
        chosen = (field.filePath().strip() for field in (self.workspaces, self.documents, self.demo))
        gone = [folder for folder in chosen if folder and not Path(folder).is_dir()]
        show_sentence(
            self.missing,
            self.tr("Not there now: {folders}. Until it is, the folder last used is taken.").format(
                folders=", ".join(gone)
            )
            if gone
            else "",
        )
