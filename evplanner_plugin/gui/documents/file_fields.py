"""Fields for where a document goes and on which template it is made."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .. import settings
from ..panel import sentence_label, show_sentence
from .opening import open_path

_LETTERS = 22
"""Letters that the choice of a template has room for at least: what it says must be read."""


def path_field(name: str, title: str, mode: QgsFileWidget.StorageMode, filters: str = "") -> QgsFileWidget:
    """A field for a file or folder; ``title`` is that of its file dialog."""
    field = QgsFileWidget()
    field.setObjectName(name)
    field.setStorageMode(mode)
    field.setDialogTitle(title)
    field.setFilter(filters)
    field.lineEdit().setAccessibleName(title)
    return field


def buddy(text: str, field: QWidget) -> QLabel:
    """The label of a field that stands in a row with others; its mnemonic leads to the field."""
    label = QLabel(text)
    label.setBuddy(field)
    return label


def chosen_file(field: QgsFileWidget, ending: str) -> Path | None:
    """The file that is chosen, with ``ending`` (``.pdf``) where it has another or none; ``None`` without a name."""
    text = field.filePath().strip()
    if not text:
        return None
    path = Path(text).expanduser()
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def start_folder(remembered: str, workspace) -> Path:
    """Where a dialog begins: the options' folder for documents, else the one used last time, else the last one of all,
    else the workspace's own."""
    for folder in (settings.documents_folder(), remembered, settings.last_folder()):
        if folder and Path(folder).is_dir():
            return Path(folder)
    return Path(workspace.path).parent if workspace is not None else Path.home()


def align_labels(*labels: QWidget) -> None:
    """Give these labels one width, so that the fields of forms below each other begin at one line."""
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)


def form_labels(form: QFormLayout) -> list[QWidget]:
    """The labels of a form's rows."""
    items = (form.itemAt(row, QFormLayout.ItemRole.LabelRole) for row in range(form.rowCount()))
    return [item.widget() for item in items if item is not None and item.widget() is not None]


class TemplateField(QWidget):
    """The template that comes with the plugin, or one of the town's own; ``changed`` tells that another is chosen.

    ``bundled`` are the files that can be copied to be edited, ``filters`` what a file dialog offers.
    """

    changed = pyqtSignal()

    def __init__(self, bundled: Sequence[Path], filters: str, own: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bundled, self._filters = tuple(bundled), filters
        self.choice = QComboBox()
        self.choice.setObjectName("EvPlannerTemplateChoice")
        self.choice.setAccessibleName(self.tr("Template"))
        self.choice.addItem(self.tr("The template that comes with the plugin"), False)
        self.choice.addItem(self.tr("A template of our own"), True)
        # Long in Dutch: the dialog decides how wide it is, not its longest entry.
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(_LETTERS)
        self.file = path_field(
            "EvPlannerTemplateFile", self.tr("Template"), QgsFileWidget.StorageMode.GetFile, filters
        )
        self.save = QPushButton(self.tr("Sa&ve the Template to Edit…"))
        self.save.setObjectName("EvPlannerSaveTemplate")
        self.save.setAutoDefault(False)
        self.save.setToolTip(
            self.tr("Copies it to a place of yours and opens the folder: put in your logo and your words")
        )
        self.save.clicked.connect(self._ask_where)
        self.said = sentence_label("EvPlannerTemplateProblem")
        row = QHBoxLayout()
        row.addWidget(self.choice, 1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.file)
        column.addWidget(self.said)
        self.setFocusProxy(self.choice)
        self.choice.currentIndexChanged.connect(self._chosen)
        self.file.fileChanged.connect(self._chosen)
        if own:
            self.use(own)
        self._chosen()

    def path(self) -> str:
        """The own template; "" for the one that comes with the plugin."""
        return self.file.filePath().strip() if self.choice.currentData() else ""

    def use(self, path: str | Path) -> None:
        """Choose an own template."""
        self.file.setFilePath(str(path))
        self.choice.setCurrentIndex(1)

    def problem(self) -> str:
        """What is wrong with the choice; empty when nothing is."""
        if not self.choice.currentData():
            return ""
        if not self.path():
            return self.tr("Choose the file of your template.")
        if not Path(self.path()).is_file():
            return self.tr("The template {path} is not there any more.").format(path=self.path())
        return ""

    def save_to(self, path: str | Path) -> bool:
        """Copy the template to ``path``, use that one and open its folder; ``False`` where it cannot be written."""
        target = Path(path)
        endings = [template.suffix for template in self._bundled]
        if target.suffix.lower() not in endings:
            target = target.with_name(target.name + endings[0])
        source = self._bundled[endings.index(target.suffix.lower())]
        try:
            shutil.copyfile(source, target)
        except OSError:
            show_sentence(
                self.said,
                self.tr("{path} could not be written. Check that the folder can be written to.").format(path=target),
            )
            return False
        self.use(target)
        open_path(target.parent)
        return True

    def _chosen(self, *_) -> None:
        self.file.setVisible(bool(self.choice.currentData()))
        show_sentence(self.said, "")
        self.changed.emit()

    def _ask_where(self) -> None:
        start = start_folder(settings.last_folder(), None) / self._bundled[0].name
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the Template"), str(start), self._filters)
        if path:
            self.save_to(path)
