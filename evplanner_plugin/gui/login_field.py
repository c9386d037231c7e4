"""The field for a login of QGIS's authentication store."""

from __future__ import annotations

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QWidget


def login_field(name: str, parent: QWidget) -> QgsAuthConfigSelect:
    """A field with the object name ``name``; a screen reader says what it is wherever in it the keyboard is."""
    field = QgsAuthConfigSelect(parent)
    field.setObjectName(name)
    title = QCoreApplication.translate("LoginField", "Login")
    field.setAccessibleName(title)
    for box in field.findChildren(QComboBox):
        box.setAccessibleName(title)
    field.setToolTip(
        QCoreApplication.translate(
            "LoginField", "Login from QGIS's authentication store; leave empty when none is needed"
        )
    )
    return field
