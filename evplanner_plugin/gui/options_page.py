"""The plugin's page in QGIS's options: who writes, and where the central API is."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsAuthConfigSelect, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QLabel, QLineEdit, QVBoxLayout

from .. import bundled
from . import settings
from .session import OPTIONS_PAGE, Session


def plugin_icon() -> QIcon:
    """The plugin's icon."""
    return QIcon(str(bundled.path("icons", "evplanner.svg")))


class OptionsPage(QgsOptionsPageWidget):
    """Name, role and department of the author; address and login of the central API."""

    def __init__(self, session: Session, parent=None) -> None:
        super().__init__(parent)
        from ..algorithms.base import language

        self.setObjectName(OPTIONS_PAGE)
        self._session = session
        process, person = session.sites.process, settings.author()
        self.name = QLineEdit(person.name)
        self.name.setObjectName("EvPlannerAuthorName")
        self.role = QComboBox()
        self.role.setObjectName("EvPlannerAuthorRole")
        self.department = QComboBox()
        self.department.setObjectName("EvPlannerAuthorDepartment")
        for combo, codes, chosen in (
            (self.role, process.roles, person.role),
            (self.department, process.departments, person.department),
        ):
            combo.addItem("", "")
            for code in dict.fromkeys([*codes, chosen] if chosen else codes):
                combo.addItem(process.title(code, language()), code)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self.address = QLineEdit(settings.central_address())
        self.address.setObjectName("EvPlannerOptionsAddress")
        self.address.setPlaceholderText("https://…")
        self.login = QgsAuthConfigSelect(self)
        self.login.setObjectName("EvPlannerOptionsLogin")
        self.login.setConfigId(settings.central_login())

        hint = QLabel(self.tr("Shown with every site, mark, comment and decision that you write."))
        hint.setWordWrap(True)
        author_group = QGroupBox(self.tr("Author"))
        form = QFormLayout(author_group)
        form.addRow(hint)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Role"), self.role)
        form.addRow(self.tr("Department"), self.department)
        central_group = QGroupBox(self.tr("Central API"))
        form = QFormLayout(central_group)
        form.addRow(self.tr("Address"), self.address)
        form.addRow(self.tr("Login"), self.login)
        layout = QVBoxLayout(self)
        layout.addWidget(author_group)
        layout.addWidget(central_group)
        layout.addStretch(1)

    def apply(self) -> None:
        """Keep what was filled in."""
        settings.set_author(
            settings.Author(self.name.text(), self.role.currentData() or "", self.department.currentData() or "")
        )
        settings.set_central_address(self.address.text())
        settings.set_central_login(self.login.configId())
        self._session.options_changed.emit()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setTitle(QCoreApplication.translate("OptionsFactory", "EV Planner"))

    def icon(self) -> QIcon:
        """The icon beside the page's title."""
        icon = plugin_icon()
        return icon if not icon.isNull() else QgsApplication.getThemeIcon("/mActionOptions.svg")

    def createWidget(self, parent) -> OptionsPage:
        """The page."""
        return OptionsPage(self._session, parent)
