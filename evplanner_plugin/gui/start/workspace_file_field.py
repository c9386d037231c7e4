"""Choosing where a new workspace is kept, with a word of warning where that is a bad place."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...workspace.places import lies_on_network
from .. import settings
from ..panel import sentence_label, show_sentence


class WorkspaceFileField(QWidget):
    """A file (``.gpkg``), what is wrong with it, and what to mind."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = QgsFileWidget()
        self.file.setObjectName("EvPlannerWorkspaceFile")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("GeoPackage (*.gpkg)")
        self.file.setDialogTitle(self.tr("Save Workspace As"))
        self.file.lineEdit().setAccessibleName(self.tr("Save Workspace As"))
        self.file.setToolTip(self.tr("On this computer's own disk: a network drive makes QGIS slow"))
        self.note = sentence_label("EvPlannerWorkspaceFileNote")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.file)
        column.addWidget(self.note)
        self.setFocusProxy(self.file)
        self.file.fileChanged.connect(lambda *_: self._look())

    def path(self) -> Path | None:
        """The file, ending in .gpkg; ``None`` while none is given."""
        text = self.file.filePath().strip()
        if not text:
            return None
        path = Path(text)
        return path if path.suffix == ".gpkg" else Path(f"{text}.gpkg")

    def propose(self, name: str) -> None:
        """Fill in the usual folder, with ``name``, or with a number behind it where that file is there."""
        folder = Path(settings.start_for_workspaces() or Path.home())
        path, number = folder / name, 2
        while path.exists():
            path, number = folder / f"{Path(name).stem}-{number}.gpkg", number + 1
        self.file.setFilePath(str(path))

    def problem(self) -> str:
        """Why no workspace can be made there; empty when it can."""
        path = self.path()
        if path is None:
            return self.tr("Choose a file.")
        if path.exists():
            return self.tr("This file is there already; it is never overwritten.")
        if not path.parent.is_dir():
            return self.tr("There is no such folder.")
        return ""

    def _look(self) -> None:
        path, sentence = self.path(), ""
        if path is not None:
            sentence = self.problem()
            if not sentence and settings.warn_on_network_drive() and lies_on_network(path):
                sentence = self.tr(
                    "This is a network drive: QGIS gets slow there, and two people who open the file at once can damage"
                    " it. A folder on this computer is safer."
                )
        show_sentence(self.note, sentence)
        self.changed.emit()
