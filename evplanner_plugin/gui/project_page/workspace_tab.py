"""The tab *Workspace*: which file this project works on, and how the project spells where it is."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...algorithms.base import error_sentence
from ...documents.workspace_project import keep_paths_absolute, keeps_absolute_paths, workspace_path
from ...errors import EvPlannerError
from ...workspace.facts import WorkspaceFacts
from .. import settings
from ..about.facts import AboutFacts
from ..documents.file_fields import path_field
from ..documents.opening import open_path
from ..panel import sentence_label, show_sentence
from ..session import Session


class WorkspaceTab(QWidget):
    """Another file is opened upon OK, not before."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerProjectWorkspace")
        self._session = session
        self._path = workspace_path(session.project)
        self._absolute = keeps_absolute_paths(session.project)
        self._labels: list[QLabel] = []
        self._lay_out()
        self._look()

    def show_facts(self, found: WorkspaceFacts | EvPlannerError | None) -> None:
        """Show what the workspace says of itself, or why it does not."""
        while self.facts.rowCount():
            self.facts.removeRow(0)
        if found is None:
            show_sentence(self.said, self.tr("This project has no workspace. Choose one here, or in Charging Layers."))
            return
        if isinstance(found, EvPlannerError):
            show_sentence(self.said, error_sentence(found))
            return
        show_sentence(self.said, "")
        for fact in AboutFacts(self).workspace_facts(found):
            value = QLabel(fact.value)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setWordWrap(True)
            value.setAccessibleName(fact.label)
            self.facts.addRow(fact.label, value)

    def apply(self) -> bool:
        """Open the chosen workspace where it is another one, and keep how paths are spelled; whether another opened."""
        absolute = bool(self.spelling.currentData())
        if absolute != self._absolute:
            keep_paths_absolute(self._session.project, absolute)
            self._absolute = absolute
        chosen = self._chosen()
        if chosen is None or chosen == self._path or not self._session.open(chosen):
            return False
        settings.set_last_folder(str(chosen.parent))
        self._path = chosen
        return True

    # -- inside ---------------------------------------------------------------------------------------------------

    def _chosen(self) -> Path | None:
        text = self.file.filePath().strip()
        return Path(text).expanduser() if text else None

    def _look(self) -> None:
        """Say that another file waits for OK, or why it cannot be opened."""
        chosen = self._chosen()
        self.folder.setEnabled(chosen is not None and chosen.parent.is_dir())
        if chosen is None or chosen == self._path:
            show_sentence(self.change, "")
        elif not chosen.is_file():
            show_sentence(self.change, self.tr("There is no file {path}.").format(path=chosen))
        else:
            show_sentence(self.change, self.tr("{name} is opened when you press OK.").format(name=chosen.name))

    def _lay_out(self) -> None:
        mode = QgsFileWidget.StorageMode.GetFile
        self.file = path_field("EvPlannerProjectFile", self.tr("Workspace"), mode, "GeoPackage (*.gpkg)")
        self.file.setDefaultRoot(str(self._path.parent) if self._path else settings.start_for_workspaces())
        self.file.setFilePath(str(self._path or ""))
        self.change = sentence_label("EvPlannerProjectChange")
        self.folder = QPushButton(self.tr("Open &Folder"))
        self.folder.setObjectName("EvPlannerProjectFolder")
        self.folder.setIcon(QgsApplication.getThemeIcon("/mActionFileOpen.svg"))
        self.folder.setAutoDefault(False)
        self.spelling = QComboBox()
        self.spelling.setObjectName("EvPlannerProjectPaths")
        self.spelling.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.spelling.setMinimumContentsLength(12)
        self.spelling.addItem(self.tr("Relative to the project"), False)
        self.spelling.addItem(self.tr("Absolute"), True)
        self.spelling.setCurrentIndex(1 if self._absolute else 0)
        self.spelling.setToolTip(
            self.tr(
                "Relative: project and workspace can be moved together. Absolute: the project can be moved alone. It"
                " holds for all layers of the project."
            )
        )
        self.said = sentence_label("EvPlannerProjectSaid")
        form = _form()
        form.addRow(self.tr("&Workspace"), self.file)
        form.labelForField(self.file).setBuddy(self.file.lineEdit())
        form.addRow(self.tr("&Paths are stored"), self.spelling)
        self.facts = _form()
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.change)
        column.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        column.addLayout(self.facts)
        column.addStretch(1)
        self.file.fileChanged.connect(lambda path: self._look())
        self.folder.clicked.connect(lambda checked=False: open_path(self._chosen().parent))


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
