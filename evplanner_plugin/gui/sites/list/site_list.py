"""The list of sites with its filters, and moving through it: what is listed, selected and current."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...start.lead_on import show_potential, show_start
from .filter_bar import CountLabel, FilterBar
from .site_filter import SiteFilter
from .site_table import SiteTable
from .sites_model import SitesModel

_SCOPE, _KEY = "evplanner", "sites/filter"


class SiteList(QWidget):
    """Shows the store's sites. ``chosen`` brings the ids that the user selected, ``opened`` the one they want to see,
    ``renamed`` id and new name; ``filtered`` tells that others are listed, or that another one is current."""

    chosen = pyqtSignal(list)
    opened = pyqtSignal(str)
    renamed = pyqtSignal(str, str)
    filtered = pyqtSignal()

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._place = 0
        self._lead_on: Callable[[], None] = lambda: None
        self.model = SitesModel(self)
        self.model.renamed.connect(self.renamed)
        self.table = SiteTable(self.model)
        self.table.chosen.connect(self._chosen)
        self.table.doubleClicked.connect(lambda index: self.opened.emit(self.model.site(index.row()).row.id))
        self.filters = FilterBar()
        self.filters.changed.connect(self._filter_changed)
        self.count = CountLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.filters)
        column.addWidget(self._pages(), 1)
        self.model.order_changed.connect(self.refresh)

    def restore_filter(self) -> None:
        """Filter as the project remembers."""
        text, known = self._session.project.readEntry(_SCOPE, _KEY, "")
        self.filters.set_filter(SiteFilter.from_json(text) if known else SiteFilter())

    def refresh(self) -> None:
        """Show the store's sites anew, keeping what is selected."""
        store = self._session.sites
        selected, current = self.table.site_ids(), store.current
        listing = store.listing
        everything = listing.ordered(self.model.column, self.model.descending)
        wanted = self.filters.filter().accepted(everything, store.process)
        if self.model.show_sites(wanted):
            keep = selected if current in selected else [current]
            self.table.take(keep, current)
        self.filters.set_choices(listing.choices, store.process)
        self.count.show_count(len(wanted), len(listing.sites))
        self._remember_place()
        self._show_page()
        self.filtered.emit()

    def selected_ids(self) -> list[str]:
        """The selected sites, in the list's order."""
        return self.table.site_ids()

    def take(self, site_ids: Iterable[str], current: str) -> None:
        """Select sites without telling; those that the filter hides stay unselected."""
        self.table.take(site_ids, current)
        self._remember_place()
        self.filtered.emit()

    def position(self) -> tuple[int, int]:
        """Number of the current site in the list (0 where it is not listed), and how many are listed."""
        return self.model.row_of(self._session.sites.current) + 1, self.model.rowCount()

    def neighbour(self, step: int, waiting: bool = False) -> str:
        """Id of the site ``step`` lines further (−1 or 1), "" at the end; with ``waiting`` of one that waits for me.

        Where the current site has left the list (a filter for what waits does that), the one in its place comes next.
        """
        sites = self.model.sites()
        row = self.model.row_of(self._session.sites.current)
        if row < 0:
            row = self._place - 1 if step > 0 else self._place
        row += step
        while waiting and 0 <= row < len(sites) and not sites[row].work:
            row += step
        return sites[row].row.id if 0 <= row < len(sites) else ""

    # -- inside ---------------------------------------------------------------------------------------------------

    def _pages(self) -> QStackedWidget:
        self.empty = QLabel()
        self.empty.setObjectName("EvPlannerSitesEmpty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_all = QPushButton(self.tr("Show All Sites"))
        self.show_all.setObjectName("EvPlannerShowAllSites")
        self.show_all.clicked.connect(self.filters.clear)
        page = QWidget()
        self.next = QPushButton()
        self.next.setObjectName("EvPlannerSitesNext")
        self.next.clicked.connect(lambda: self._lead_on())
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self.empty)
        column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(page)
        return self.pages

    def _show_page(self) -> None:
        store = self._session.sites
        self.pages.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.show_all.setVisible(bool(store.listed))
        if store.reading and not store.listed:
            sentence = self.tr("The sites are being read…")
        elif store.listed:
            sentence = self.tr("No site meets the filter.")
        elif self._session.workspace() is None:
            sentence = self.tr("No workspace is open.")
        else:
            sentence = self.tr(
                "No site is proposed yet. Press Propose Site and click on the map, import a list (More), or propose "
                "the best places in the panel Potential."
            )
        self.empty.setText(sentence)
        open_ = self._session.workspace() is not None
        self.next.setVisible(not store.listed and not store.reading)
        self.next.setText(self.tr("To the Best Places") if open_ else self.tr("To the Start Page"))
        self._lead_on = partial(show_potential if open_ else show_start, self._session)

    def _chosen(self) -> None:
        self._remember_place()
        self.chosen.emit(self.table.site_ids())

    def _remember_place(self) -> None:
        row = self.model.row_of(self._session.sites.current)
        if row >= 0:
            self._place = row

    def _filter_changed(self) -> None:
        self.refresh()
        project = self._session.project
        text = self.filters.filter().to_json() if self.filters.filter().active() else ""
        if text != project.readEntry(_SCOPE, _KEY, "")[0]:
            # What somebody looks for is no change of their project: they are not asked to save it.
            dirty = project.isDirty()
            project.writeEntry(_SCOPE, _KEY, text)
            project.setDirty(dirty)
