"""Makes the plugin's pages when QGIS's options or a project's properties are opened: nothing is imported before."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..icons import plugin_icon
from ..session import Session


class OptionsFactory(QgsOptionsWidgetFactory):
    """The page in QGIS's options."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setTitle(QCoreApplication.translate("OptionsFactory", "EV Planner"))

    def icon(self) -> QIcon:
        """The icon beside the page's title."""
        return plugin_icon()

    def createWidget(self, parent) -> QgsOptionsPageWidget:
        """The page."""
        from .options_page import OptionsPage

        return OptionsPage(self._session, parent)


class ProjectPageFactory(QgsOptionsWidgetFactory):
    """The page in a project's properties."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setTitle(QCoreApplication.translate("ProjectPageFactory", "EV Planner"))

    def icon(self) -> QIcon:
        """The icon beside the page's title."""
        return plugin_icon()

    def createWidget(self, parent) -> QgsOptionsPageWidget:
        """The page."""
        from ..project_page.project_page import ProjectPage

        return ProjectPage(self._session, parent)
