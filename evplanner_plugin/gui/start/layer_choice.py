"""Which layer of a file is meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QInputDialog, QWidget


def choose_layer(parent: QWidget, names: Sequence[str], chosen: Callable[[str], None]) -> None:
    """Ask which one of ``names``; ``chosen`` is called with it, not at all where the user changes their mind."""
    dialog = QInputDialog(parent)
    dialog.setObjectName("EvPlannerLayerChoice")
    dialog.setWindowTitle(QCoreApplication.translate("start", "Choose a Layer"))
    dialog.setLabelText(QCoreApplication.translate("start", "The file holds several layers"))
    dialog.setComboBoxItems(list(names))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.textValueSelected.connect(chosen)
    dialog.open()
