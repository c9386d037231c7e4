"""Everything the plugin adds to QGIS's window: panels, toolbar, menu, options, project page, keys, help."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QMenu

from . import settings
from .charging_layers.charging_layers_panel import ChargingLayersPanel
from .charging_layers.sync_indicators import SyncIndicators
from .dashboard.dashboard_panel import DashboardPanel
from .help.help_window import close_help, show_help
from .icons import own_icon, plugin_icon
from .locator.places_filter import add_filter
from .options.factory import OptionsFactory, ProjectPageFactory
from .potential.potential_panel import PotentialPanel
from .session import Session
from .sites.layers.map_statuses import MapStatuses
from .sites.layers.plain_edits import PlainEdits
from .sites.list.badge import WorkBadge
from .sites.sites_panel import SitesPanel
from .window_keys import WindowKeys

_PANELS_SHOWN = "evplanner_panels_shown"
"""Property of QGIS's window that outlives the plugin: the panels that were shown."""


class Interface(QObject):
    """Adds everything with :meth:`install` and takes all of it away again with :meth:`remove`."""

    def __init__(self, iface) -> None:
        super().__init__()
        self.iface = iface
        self.session: Session | None = None
        self.panels: list = []
        self._undo: list = []

    def install(self) -> None:
        """Add panels, toolbar, menu, options, project page, keys and help. Nothing is read or computed here."""
        self.session = Session(self.iface, parent=self)
        self._undo.append(self._release_session)
        self._add_panels()
        self._add_indicators()
        self._add_map_helpers()
        self._add_toolbar_and_menu()
        self._add_work_badge()
        self._add_options_page()
        self._add_project_page()
        self._add_keys()
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
        self._show_again()
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

    def _show_again(self) -> None:
        """Show the panels that were shown before the plugin was switched off, or upgraded, in this QGIS."""
        window = self.iface.mainWindow()
        shown = window.property(_PANELS_SHOWN) or []
        window.setProperty(_PANELS_SHOWN, None)
        for panel in self.panels:
            if panel.objectName() in shown:
                panel.setUserVisible(True)

    def _remove_panels(self) -> None:
        shown = [panel.objectName() for panel in self.panels if not panel.isHidden()]
        self.iface.mainWindow().setProperty(_PANELS_SHOWN, shown)
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
            action.setIcon(own_icon(icon))
            action.setToolTip(self.tr("Show or hide the panel {panel}").format(panel=panel.windowTitle()))
            toolbar.addAction(action)
            menu.addAction(action)
        self._add_items(menu)
        self.iface.pluginMenu().addMenu(menu)

        def undo() -> None:
            self.iface.pluginMenu().removeAction(menu.menuAction())
            menu.deleteLater()
            self.iface.mainWindow().removeToolBar(toolbar)
            toolbar.deleteLater()

        self._undo.append(undo)

    def _add_items(self, menu: QMenu) -> None:
        """What follows the panels: help, settings, and apart from everything else what takes things away."""
        session, theme = self.session, QgsApplication.getThemeIcon
        entries = (
            None,
            ("EvPlannerMenuHelpAction", theme("/mActionHelpContents.svg"), self.tr("Help"),
             lambda: show_help(self.iface)),
            None,
            ("EvPlannerOptionsAction", theme("/mActionOptions.svg"), self.tr("Options…"), session.show_options),
            ("EvPlannerProjectPageAction", theme("/mActionProjectProperties.svg"),
             self.tr("Workspace and Thresholds…"), session.show_project_page),
            ("EvPlannerAboutAction", plugin_icon(), self.tr("About EV Planner…"), session.show_about),
            None,
            ("EvPlannerLocalDataAction", theme("/mActionDeleteSelected.svg"), self.tr("Remove My Local Data…"),
             session.show_local_data),
        )  # fmt: skip
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            name, icon, title, respond = entry
            action = menu.addAction(icon, title)
            action.setObjectName(name)
            action.setMenuRole(QAction.MenuRole.NoRole)  # macOS would move what is called "About" or "Options"
            action.triggered.connect(lambda checked=False, respond=respond: respond())

    def _add_keys(self) -> None:
        keys = WindowKeys(self.iface, self.session, self.panels)
        self._undo.append(keys.release)

    def _add_work_badge(self) -> None:
        """How much waits for the author, on the panel's title and on its icon."""
        badge = WorkBadge(self.session, self._sites_panel())
        self._undo.append(badge.release)

    def _add_options_page(self) -> None:
        factory = OptionsFactory(self.session)
        self.iface.registerOptionsWidgetFactory(factory)
        self._undo.append(lambda: self.iface.unregisterOptionsWidgetFactory(factory))

    def _add_project_page(self) -> None:
        factory = ProjectPageFactory(self.session)
        self.iface.registerProjectPropertiesWidgetFactory(factory)
        self._undo.append(lambda: self.iface.unregisterProjectPropertiesWidgetFactory(factory))

    def _add_help(self) -> None:
        """Two lines in Help ▸ Plugins: the help pages, and what this runs on."""
        made = []
        for name, title, respond in (
            ("EvPlannerHelpAction", self.tr("EV Planner"), lambda: show_help(self.iface)),
            ("EvPlannerHelpAboutAction", self.tr("About EV Planner…"), self.session.show_about),
        ):
            action = QAction(plugin_icon(), title, self.iface.mainWindow())
            action.setObjectName(name)
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.triggered.connect(lambda checked=False, respond=respond: respond())
            self.iface.pluginHelpMenu().addAction(action)
            made.append(action)

        def undo() -> None:
            close_help()
            for action in made:
                self.iface.pluginHelpMenu().removeAction(action)
                # QGIS lists every action of its window for shortcuts, and does not notice that one of them goes.
                QgsGui.shortcutsManager().unregisterAction(action)
                action.deleteLater()

        self._undo.append(undo)

    def _release_session(self) -> None:
        self.session.release()
        self.session.deleteLater()
        self.session = None

