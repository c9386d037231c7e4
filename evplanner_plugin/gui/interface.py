"""Everything the plugin adds to QGIS's window: panels, toolbar, menu, options page, help."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from .. import bundled
from . import settings
from .charging_layers.charging_layers_panel import ChargingLayersPanel
from .charging_layers.sync_indicators import SyncIndicators
from .dashboard.dashboard_panel import DashboardPanel
from .locator.places_filter import add_filter
from .options_page import OptionsFactory, plugin_icon
from .potential.potential_panel import PotentialPanel
from .session import Session
from .sites.layers.map_statuses import MapStatuses
from .sites.layers.plain_edits import PlainEdits
from .sites.list.badge import WorkBadge
from .sites.sites_panel import SitesPanel

HELP_PAGE = "https://github.com/evplanner/evplanner"


class Interface(QObject):
    """Adds everything with :meth:`install` and takes all of it away again with :meth:`remove`."""

    def __init__(self, iface) -> None:
        super().__init__()
        self.iface = iface
        self.session: Session | None = None
        self.panels: list = []
        self._undo: list = []

    def install(self) -> None:
        """Add panels, toolbar, menu, options page and help. Nothing is read or computed here."""
        self.session = Session(self.iface, parent=self)
        self._undo.append(self._release_session)
        self._add_panels()
        self._add_indicators()
        self._add_map_helpers()
        self._add_toolbar_and_menu()
        self._add_work_badge()
        self._add_options_page()
        self._add_help()

    def remove(self) -> None:
        """Undo every step of :meth:`install`, the last one first."""
        while self._undo:
            self._undo.pop()()

    def _add_panels(self) -> None:
        window = self.iface.mainWindow()
        titles = (
            (ChargingLayersPanel, self.tr("Charging Layers")),
            (PotentialPanel, self.tr("Potential")),
            (SitesPanel, self.tr("Sites")),
            (DashboardPanel, self.tr("Dashboard")),
        )
        for panel_class, title in titles:
            panel = panel_class(self.session, title, window)
            panel.hide()
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
            panel.hide()
            self.panels.append(panel)
        self._tabify()
        if not settings.panels_arranged():
            # QGIS restores its window after it loaded the plugins, and separates panels that it meets first then.
            self.iface.initializationCompleted.connect(self._tabify)
            self._undo.append(self._arranged)
        self._undo.append(self._remove_panels)

    def _tabify(self) -> None:
        for left, right in zip(self.panels, self.panels[1:]):
            self.iface.mainWindow().tabifyDockWidget(left, right)

    def _arranged(self) -> None:
        """A session that ended in order kept where the panels are: from then on they stay where the user put them."""
        self.iface.initializationCompleted.disconnect(self._tabify)
        settings.set_panels_arranged()

    def _remove_panels(self) -> None:
        for panel in reversed(self.panels):
            panel.release()
            self.iface.mainWindow().removeDockWidget(panel)
            panel.deleteLater()
        self.panels.clear()

    def _sites_panel(self) -> SitesPanel:
        return next(panel for panel in self.panels if isinstance(panel, SitesPanel))

    def _add_indicators(self) -> None:
        panel = self.panels[0]

        def open_panel() -> None:
            panel.setUserVisible(True)

        indicators = SyncIndicators(self.session, self.session.sync_state, open_panel)
        self._undo.append(indicators.release)

    def _add_map_helpers(self) -> None:
        """QGIS's own tools and the locator bar work on the sites too."""
        plain, statuses = PlainEdits(self.session), MapStatuses(self.session)
        places = add_filter(self.iface, self.session, self._sites_panel())

        def undo() -> None:
            self.iface.deregisterLocatorFilter(places)
            statuses.release()
            plain.release()

        self._undo.append(undo)

    def _add_toolbar_and_menu(self) -> None:
        icons = ("charging_layers", "potential", "sites", "dashboard")
        toolbar = self.iface.addToolBar(self.tr("EV Planner"))
        toolbar.setObjectName("EvPlannerToolbar")
        menu = QMenu(self.tr("EV Planner"), self.iface.mainWindow())
        menu.setObjectName("EvPlannerMenu")
        menu.setIcon(plugin_icon())
        for panel, icon in zip(self.panels, icons):
            action = panel.toggleViewAction()
            action.setObjectName(f"{panel.objectName()}Action")
            action.setIcon(QIcon(str(bundled.path("icons", f"{icon}.svg"))))
            action.setToolTip(self.tr("Show or hide the panel {panel}").format(panel=panel.windowTitle()))
            toolbar.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        options = menu.addAction(QgsApplication.getThemeIcon("/mActionOptions.svg"), self.tr("Options…"))
        options.setObjectName("EvPlannerOptionsAction")
        options.triggered.connect(self.session.show_options)
        self.iface.pluginMenu().addMenu(menu)

        def undo() -> None:
            self.iface.pluginMenu().removeAction(menu.menuAction())
            menu.deleteLater()
            self.iface.mainWindow().removeToolBar(toolbar)
            toolbar.deleteLater()

        self._undo.append(undo)

    def _add_work_badge(self) -> None:
        """How much waits for the author, on the panel's title and on its icon."""
        badge = WorkBadge(self.session, self._sites_panel())
        self._undo.append(badge.release)

    def _add_options_page(self) -> None:
        factory = OptionsFactory(self.session)
        self.iface.registerOptionsWidgetFactory(factory)
        self._undo.append(lambda: self.iface.unregisterOptionsWidgetFactory(factory))

    def _add_help(self) -> None:
        action = QAction(plugin_icon(), self.tr("EV Planner"), self.iface.mainWindow())
        action.setObjectName("EvPlannerHelpAction")
        action.triggered.connect(lambda: QDesktopServices.openUrl(QUrl(HELP_PAGE)))
        self.iface.pluginHelpMenu().addAction(action)

        def undo() -> None:
            self.iface.pluginHelpMenu().removeAction(action)
            action.deleteLater()

        self._undo.append(undo)

    def _release_session(self) -> None:
        self.session.release()
        self.session.deleteLater()
        self.session = None

