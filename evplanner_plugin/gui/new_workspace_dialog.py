"""Choosing the municipality and the file of a new workspace."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout

from ..workspace.areas import municipalities
from . import settings


class NewWorkspaceDialog(QDialog):
    """Asks for one of the Flemish municipalities and a file; :meth:`chosen` gives both."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerNewWorkspace")
        self.setWindowTitle(self.tr("New Workspace"))
        self.municipality = QComboBox(self)
        self.municipality.setObjectName("EvPlannerMunicipality")
        self.municipality.setEditable(True)
        self.municipality.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.municipality.setAccessibleName(self.tr("Municipality"))
        self.municipality.setToolTip(self.tr("Type a part of the name or the NIS code"))
        for nis, name in sorted(municipalities(), key=lambda pair: _plain(pair[1])):
            self.municipality.addItem(f"{name} ({nis})", (nis, name))
        completer = QCompleter(self.municipality.model(), self.municipality)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.municipality.setCompleter(completer)
        self.municipality.setCurrentIndex(-1)
        self.municipality.lineEdit().setPlaceholderText(self.tr("Name or NIS code"))

        self.file = QgsFileWidget(self)
        self.file.setObjectName("EvPlannerWorkspaceFile")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("GeoPackage (*.gpkg)")
        self.file.setDialogTitle(self.tr("Save Workspace As"))
        self.file.setToolTip(self.tr("On this computer's own disk: a network drive makes QGIS slow"))

        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

        form = QFormLayout()
        form.addRow(self.tr("Municipality"), self.municipality)
        form.addRow(self.tr("File"), self.file)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self.resize(460, self.sizeHint().height())

        self.municipality.currentIndexChanged.connect(self._propose_file)
        self.municipality.editTextChanged.connect(self._check)
        self.file.fileChanged.connect(self._check)
        self._check()

    def chosen(self) -> tuple[str, Path] | None:
        """NIS code and file; ``None`` while one of them is missing."""
        index = self.municipality.findText(self.municipality.currentText(), Qt.MatchFlag.MatchFixedString)
        path = self.file.filePath().strip()
        if index < 0 or not path:
            return None
        file = Path(path)
        return self.municipality.itemData(index)[0], file if file.suffix == ".gpkg" else Path(f"{file}.gpkg")

    def _propose_file(self, index: int) -> None:
        if index < 0:
            return
        nis, name = self.municipality.itemData(index)
        folder = Path(settings.last_folder() or Path.home())
        self.file.setFilePath(str(folder / f"{_plain(name)}_{nis}.gpkg"))

    def _check(self, *_) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.chosen() is not None)


def _plain(name: str) -> str:
    """``name`` in lower-case ASCII, for a file's name and for sorting (``"'s-Gravenwezel"`` → ``s-gravenwezel``)."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
