"""The window that shows what was made: the files to open, and what a person must still look at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence
from .opening import open_path

_FILES_SEEN = 5
_WIDTH, _HEIGHT, _MOST_HEIGHT = 560, 240, 480
_OF_REMARK = 36
"""Pixels that a remark of two lines takes."""


class MadeWindow(QDialog):
    """``said`` is the sentence of the message bar, ``remarks`` what the run warned of, a sentence each.

    A double click or Enter opens a file.
    """

    def __init__(
        self, title: str, said: str, files: Sequence[Path], remarks: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        add_help_key(self, "documents#made")
        self.setObjectName("EvPlannerDocumentMade")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._folder = files[0].parent if files else None
        self.said = sentence_label("EvPlannerDocumentMadeSaid")
        show_sentence(self.said, said)
        self.files = QListWidget()
        self.files.setObjectName("EvPlannerDocumentFiles")
        self.files.setAccessibleName(self.tr("Files that were made"))
        for path in files:
            item = QListWidgetItem(path.name, self.files)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(str(path).replace("<", "&lt;"))
        row = max(self.files.sizeHintForRow(0), 20)
        self.files.setFixedHeight(row * min(max(len(files), 1), _FILES_SEEN) + 2 * self.files.frameWidth() + 2)
        self.files.setVisible(bool(files))
        self.remarks = QListWidget()
        self.remarks.setObjectName("EvPlannerDocumentRemarks")
        self.remarks.setAccessibleName(self.tr("What to look at"))
        self.remarks.setWordWrap(True)
        self.remarks.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.remarks.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.remarks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.remarks.setAlternatingRowColors(False)
        self.remarks.setSpacing(2)
        self.remarks.addItems(list(remarks))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.show_folder = self.buttons.addButton(self.tr("Show &Folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.show_folder.setObjectName("EvPlannerShowFolder")
        self.show_folder.setVisible(self._folder is not None)
        column = QVBoxLayout(self)
        for widget in (self.said, self.files):
            column.addWidget(widget)
        column.addWidget(self.remarks, 1)
        column.addWidget(self.buttons)
        self.files.itemActivated.connect(lambda item: open_path(item.data(Qt.ItemDataRole.UserRole)))
        self.show_folder.clicked.connect(lambda checked=False: open_path(self._folder))
        self.buttons.rejected.connect(self.reject)
        for button in self.buttons.buttons():
            button.setAutoDefault(False)  # Enter opens the file that is current, nothing else
        self.resize(_WIDTH, min(_HEIGHT + _OF_REMARK * len(remarks), _MOST_HEIGHT))
