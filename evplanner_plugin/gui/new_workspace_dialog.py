"""Choosing the municipality and the file of a new workspace."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout

from .help.topic_key import add_help_key
from .start.municipality_field import MunicipalityField
from .start.workspace_file_field import WorkspaceFileField


class NewWorkspaceDialog(QDialog):
    """Asks for one of the Flemish municipalities and a file; :meth:`chosen` gives both."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        add_help_key(self, "charging_layers#workspace")
        self.setObjectName("EvPlannerNewWorkspace")
        self.setWindowTitle(self.tr("New Workspace"))
        self.municipality = MunicipalityField(self)
        self.place = WorkspaceFileField(self)
        self.file = self.place.file
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

        form = QFormLayout()
        form.addRow(self.tr("Municipality"), self.municipality)
        form.addRow(self.tr("File"), self.place)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self.resize(460, self.sizeHint().height())

        self.municipality.editTextChanged.connect(self._propose_file)
        self.place.changed.connect(self._check)
        self._check()

    def chosen(self) -> tuple[str, Path] | None:
        """NIS code and file; ``None`` while one of them is missing or cannot be used."""
        found = self.municipality.chosen()
        return None if found is None or self.place.problem() else (found[0], self.place.path())

    def _propose_file(self, *_) -> None:
        name = self.municipality.proposed_name()
        if name:
            self.place.propose(name)
        self._check()

    def _check(self, *_) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.chosen() is not None)
