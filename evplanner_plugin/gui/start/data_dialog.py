"""The wizard's data page as a window of its own, for a workspace that is there already."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from ..help.topic_key import add_help_key
from .data_table import DataTable


class DataDialog(QDialog):
    """What is there, what is missing, and where it can be had."""

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "open_data")
        self.setObjectName("EvPlannerOpenData")
        self.setWindowTitle(self.tr("Open Data"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.table = DataTable(session)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.table)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(buttons)
        self.resize(540, 620)
        self.finished.connect(lambda *_: self._release())
        self.table.refresh()

    def _release(self) -> None:
        self.table.cancel()
        self.table.release()


def show_open_data(session, parent: QWidget | None = None) -> DataDialog:
    """Open the window beside the map."""
    dialog = DataDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog
