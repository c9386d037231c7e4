"""The panel *Sites*: what waits, the list, the selected site, and what is not saved yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QMenu, QSplitter, QTabWidget, QToolButton, QVBoxLayout, QWidget

from ...documents.local_figures import counted
from ...errors import EvPlannerError
from .. import settings
from ..documents.documents_menu import DocumentsMenu
from ..panel import Panel, tool_button
from .list.bulk_bar import BulkBar
from .list.footer import Footer
from .list.map_follower import MapFollower
from .list.more_menu import MoreMenu
from .list.notices import Notices
from .list.shortcuts import Shortcuts
from .list.site_filter import SiteFilter
from .list.site_list import SiteList
from .list.step_bar import StepBar
from .list.work_view import WorkView
from .propose.proposals import Proposals
from .review.site_details import SiteDetails

ALL_SITES, WORK = range(2)

NARROW = 270
"""Pixels of buttons that fit beside each other in a panel of 320 pixels, gaps and scroll bar left out."""

MOST_ON_MAP = 1000
"""Sites that are selected on the map with the list; QGIS takes half a second to select ten thousand."""


class SitesPanel(Panel):
    """Puts the parts together: what is chosen in one of them is shown by the others."""

    OBJECT_NAME = "EvPlannerSitesPanel"
    HELP = "sites"

    def build(self, layout: QVBoxLayout) -> Iterator[None]:
        """Make the widgets and follow the sites."""
        session = self.session
        canvas = session.iface.mapCanvas() if session.iface is not None else None
        self.follower = MapFollower(canvas)
        self._selecting = False
        self.notices = Notices(session)
        self.list = SiteList(session)
        yield
        self.work = WorkView()
        self.steps = StepBar()
        self.bulk = BulkBar(session)
        self.proposals = Proposals(session, self)
        yield
        self.details = SiteDetails(session, in_turns=True)
        yield from self.details.building
        self.documents = DocumentsMenu(session, self.list.selected_ids, self)
        self.more = MoreMenu(session, self.list.selected_ids, self)
        yield
        self.sites_footer = Footer(session)
        layout.addWidget(self.notices)
        layout.addLayout(self._head())
        layout.addWidget(self._halves(), 1)
        self.footer.addWidget(self.sites_footer)
        yield
        self._add_shortcuts()
        self._connect()
        self.steps.follow.setChecked(settings.map_follows_sites())
        self.list.restore_filter()
        session.sites.ensure_read()
        self.refresh()

    def release(self) -> None:
        """Let go of the sites, the map and QGIS's list of shortcuts."""
        if not self.built:
            return
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self.bulk.run.stop()
        self.sites_footer.release()
        self.documents.release()
        self.more.release()
        self.proposals.release()
        self.details.release()
        self.shortcuts.release()

    # -- what is shown --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the sites as they are now."""
        self.notices.refresh()
        self.list.refresh()
        self._show_work()
        self._show_site()
        self.sites_footer.refresh()
        self._allow()

    def select_site(self, site_id: str) -> None:
        """Make a site the current one, in the list, in the details and on the map."""
        self.list.take([site_id], site_id)
        self.session.sites.select(site_id)
        self._show_on_map([site_id])
        self._go_to(site_id)
        self._selection_changed()

    def show_waiting(self) -> None:
        """List the sites that wait for the author."""
        self.tabs.setCurrentIndex(ALL_SITES)
        self.list.filters.set_filter(SiteFilter(mine=True))

    def step(self, direction: int, waiting: bool = False) -> None:
        """Go to the next site of the list (1), or the previous (−1); with ``waiting`` to one that waits for me."""
        site_id = self.list.neighbour(direction, waiting)
        if site_id:
            self.select_site(site_id)
            beyond = self.list.neighbour(direction), self.list.neighbour(-direction)
            self.session.sites.prefetch(beyond)

    def zoom(self) -> None:
        """Centre the map on the current site, at a street's scale."""
        site = self.session.sites.listed_site(self.session.sites.current)
        if site is not None:
            row = site.row
            self.follower.zoom(self.session.edits.sites_layer(), row.feature_id, row.x, row.y)

    # -- the parts ------------------------------------------------------------------------------------------------

    def _head(self) -> QGridLayout:
        self.draw_button = tool_button(
            "EvPlannerDrawSite",
            self.tr("Propose Site"),
            QgsApplication.getThemeIcon("/mActionCapturePoint.svg"),
        )
        self.draw_button.setCheckable(True)
        self.documents_button = self._menu_button(
            "EvPlannerDocumentsButton", self.tr("Documents"), self.documents,
            self.tr("Regulation, site sheets, handover, register, resident map, requests, offline package"),
        )  # fmt: skip
        self.more_button = self._menu_button(
            "EvPlannerSitesMoreButton", self.tr("More"), self.more, self.tr("Import, compare, process")
        )
        grid = QGridLayout()
        widths = (button.sizeHint().width() for button in (self.draw_button, self.documents_button, self.more_button))
        # In two rows where they do not fit a narrow panel side by side, as in Dutch.
        beside = sum(widths) <= NARROW
        grid.addWidget(self.draw_button, 0, 0, 1, 1 if beside else 2)
        grid.addWidget(self.documents_button, *((0, 1) if beside else (1, 0)))
        grid.addWidget(self.more_button, *((0, 2) if beside else (1, 1)))
        for column, stretch in enumerate((2, 2, 1) if beside else (2, 1)):
            grid.setColumnStretch(column, stretch)
        return grid

    def _menu_button(self, name: str, title: str, menu: QMenu, tip: str) -> QToolButton:
        button = tool_button(name, title, tip=tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _halves(self) -> QSplitter:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("EvPlannerSitesTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.list, self.tr("All Sites"))
        self.tabs.addTab(self.work, self.tr("Waits for Me"))
        self.tabs.currentChanged.connect(lambda *_: self._show_work())
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.bulk)
        column.addWidget(self.steps)
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.setObjectName("EvPlannerSitesHalves")
        self.halves.setChildrenCollapsible(False)
        self.halves.addWidget(upper)
        self.halves.addWidget(self.details)
        self.halves.setStretchFactor(0, 2)
        self.halves.setStretchFactor(1, 3)
        return self.halves

    def _connect(self) -> None:
        store = self.session.sites
        self._connections = (
            (store.changed, self.refresh),
            (store.selected, self._selected),
            (store.map_selection, self._chosen_on_map),
            (self.session.workspace_changed, self._workspace_changed),
            (self.session.options_changed, self._options_changed),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(lambda site_id: self.zoom())
        self.list.renamed.connect(self._rename)
        self.list.filtered.connect(self._show_place)
        self.work.opened.connect(self._opened)
        self.work.options_wanted.connect(self.session.show_options)
        self.steps.stepped.connect(self.step)
        self.steps.zoom_wanted.connect(self.zoom)
        self.steps.follow_changed.connect(settings.set_map_follows_sites)
        self.bulk.done.connect(self._bulk_done)
        self.bulk.export_wanted.connect(self.documents.export)
        self.details.said.connect(self._said)
        self.details.counter_proposal_wanted.connect(lambda: self.proposals.start(self.details.site_id))
        self.draw_button.clicked.connect(self._draw)
        self.proposals.active_changed.connect(self.draw_button.setChecked)
        self.proposals.proposed.connect(self.select_site)
        self.proposals.moved.connect(lambda site_id: self.refresh())
        self.sites_footer.changed.connect(self.refresh)

    def _add_shortcuts(self) -> None:
        self.shortcuts = Shortcuts(self)
        for name, respond in (
            ("next", lambda: self.step(1)),
            ("previous", lambda: self.step(-1)),
            ("next_waiting", lambda: self.step(1, waiting=True)),
            ("for", lambda: self.details.focus_mark("up")),
            ("against", lambda: self.details.focus_mark("down")),
            ("question", lambda: self.details.focus_mark("question")),
            ("comment", self.details.focus_comment),
            ("decide", self.details.focus_decision),
            ("search", self._search),
        ):
            self.shortcuts.on(name, respond)
        self.shortcuts.tell("next", self.steps.next)
        self.shortcuts.tell("previous", self.steps.previous)
        self.shortcuts.tell("search", self.list.filters.search)

    # -- what the user does ---------------------------------------------------------------------------------------

    def _search(self) -> None:
        self.tabs.setCurrentIndex(ALL_SITES)
        self.list.filters.focus_search()

    def _chosen(self, site_ids: list[str]) -> None:
        """Other sites are selected in the list."""
        current = self.list.table.current_id()
        self._show_on_map(site_ids)
        if current != self.session.sites.current:
            self.session.sites.select(current)
            if len(site_ids) == 1:
                self._go_to(current)
        self._selection_changed()

    def _chosen_on_map(self, feature_ids: list[int]) -> None:
        """Other sites are selected on the map."""
        store = self.session.sites
        if self._selecting:
            return
        site_ids = [site_id for site_id in map(store.id_of_feature, feature_ids) if site_id]
        if set(site_ids) == set(self.list.selected_ids()) or not site_ids:
            return
        current = store.current if store.current in site_ids else site_ids[0]
        self.list.take(site_ids, current)
        if current != store.current:
            store.select(current)
        self._selection_changed()

    def _opened(self, site_id: str) -> None:
        """A site was chosen in the work list."""
        if site_id != self.session.sites.current:
            self.select_site(site_id)

    def _said(self, kind: str, payload: dict) -> None:
        try:
            self.session.edits.add_entry(self.details.site_id, kind, payload, settings.author())
        except EvPlannerError as reason:
            self.session.messages.error(reason)
            return
        self._show_site()
        self.sites_footer.refresh()
        if kind == "marked" and settings.advance_after_marking():
            self.step(1, waiting=True)

    def _bulk_done(self, made: int) -> None:
        if made:
            one = self.tr("{count} entry was made. One Undo takes it back; Save keeps it.")
            many = self.tr("{count} entries were made. One Undo takes all of them back; Save keeps them.")
            self.session.messages.success(counted(one, many, made))
        self.refresh()

    def _rename(self, site_id: str, name: str) -> None:
        try:
            self.session.edits.rename(site_id, name)
        except EvPlannerError as reason:
            self.session.messages.error(reason)
        self.sites_footer.refresh()

    def _draw(self, checked: bool) -> None:
        if not checked:
            self.proposals.stop()
        elif not self.proposals.start():
            self.draw_button.setChecked(False)

    # -- keeping the parts together -------------------------------------------------------------------------------

    def _options_changed(self) -> None:
        self.steps.follow.setChecked(settings.map_follows_sites())
        self.more.advance_action.setChecked(settings.advance_after_marking())
        self.refresh()

    def _workspace_changed(self) -> None:
        self.list.restore_filter()
        self.refresh()

    def _selected(self, site_id: str) -> None:
        """The log of the current site is at hand."""
        if site_id and self.list.model.row_of(site_id) >= 0 and site_id not in self.list.selected_ids():
            self.list.take([site_id], site_id)
        self._show_site()
        self._selection_changed()

    def _selection_changed(self) -> None:
        self.bulk.show_selection(self.list.selected_ids())
        self._show_place()
        self._allow()

    def _show_on_map(self, site_ids: Sequence[str]) -> None:
        """Select the sites on the map too; of very many the map would only tell that they are many."""
        store = self.session.sites
        if len(site_ids) > MOST_ON_MAP:
            site_ids = [store.current]
        listed = (store.listed_site(site_id) for site_id in site_ids)
        features = [site.row.feature_id for site in listed if site is not None]
        self._selecting = True
        try:
            self.follower.select(self.session.edits.sites_layer(), features)
        finally:
            self._selecting = False

    def _go_to(self, site_id: str) -> None:
        site = self.session.sites.listed_site(site_id)
        if site is not None and self.steps.follow.isChecked():
            row = site.row
            self.follower.follow(self.session.edits.sites_layer(), row.feature_id, row.x, row.y)

    def _show_site(self) -> None:
        store = self.session.sites
        listed = store.listed_site(store.current) if store.current else None
        state = store.state(store.current) if listed is not None else None
        self.details.show_site(listed, state, store.unsaved_ids, settings.author())

    def _show_work(self) -> None:
        """The number on the tab, and what is in it when it is in front."""
        store = self.session.sites
        waiting = len(store.work)
        title = self.tr("Waits for Me")
        self.tabs.setTabText(WORK, f"{title} ({waiting})" if waiting else title)
        if self.tabs.currentIndex() == WORK:
            self.work.show_work(store.listing.groups, store.process, not settings.author().complete())

    def _show_place(self) -> None:
        number, count = self.list.position()
        self.steps.show_place(number, count, bool(self.list.neighbour(-1)), bool(self.list.neighbour(1)))

    def _allow(self) -> None:
        """Enable what can be done now; a tooltip says why the rest cannot."""
        person = settings.author()
        ready = self.session.workspace() is not None and not self.session.sites.layers_missing
        reason = ""
        if not ready:
            reason = self.tr("Open a workspace first, in the panel Charging Layers.")
        elif not person.complete():
            reason = self.tr("Say who you are before you propose, mark or decide.")
        elif not self.session.sites.process.may(person.role, "proposed"):
            reason = self.tr("Your role may not propose sites.")
        self.draw_button.setEnabled(not reason)
        self.draw_button.setToolTip(reason or self.tr("Propose a site with a click on the map; Esc ends drawing"))
        self.steps.zoom.setEnabled(self.session.sites.listed_site(self.session.sites.current) is not None)
