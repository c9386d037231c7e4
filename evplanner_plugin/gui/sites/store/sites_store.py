"""All sites of the open workspace as everybody in the window sees them, kept up to date without keeping it waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....documents.workspace_project import workspace_path
from ....domain.process import Process
from ....domain.state import SiteState, fold
from ....domain.work_list import Person, WorkItem
from ....errors import EvPlannerError
from ... import settings
from ..layers.unsaved_edits import UnsavedEdits, read_unsaved
from . import site_reading
from .listed_site import ListedSite, Unsaved
from .listing import Listing
from .reading_thread import ReadingThread, Stopped
from .site_logs import SiteLogs
from .site_reading import Saved
from .unsent_acts import acts_of

if TYPE_CHECKING:
    from ....workspace.store import Workspace

PAUSE = 30
"""Milliseconds in which several changes of the layers are gathered into one look at them."""


class SitesStore(QObject):
    """The sites with what their logs add up to, unsaved acts included.

    ``changed`` tells that :attr:`listed` or :attr:`problem` is another one, ``selected`` that another site is the
    current one ("" for none), once its log is at hand, ``map_selection`` which feature ids were selected on the map.
    All reading is done in threads of its own.
    """

    changed = pyqtSignal()
    selected = pyqtSignal(str)
    map_selection = pyqtSignal(list)

    def __init__(self, session) -> None:
        super().__init__(session)
        self._session = session
        self.listing = Listing()
        self.unsaved_ids: frozenset[str] = frozenset()
        self.problem = ""
        """Why the sites cannot be read now, in a sentence; empty when they can."""
        self.layers_missing = False
        """Whether the project lacks the layer of the sites, or of their log."""
        self.reading = False
        """Whether the whole list is being read."""
        self.current = ""
        self._saved = Saved(Process.load())
        self._unsaved = Unsaved()
        self._touched: set[str] = set()
        self._rows_touched = False
        self._reading_some = False
        self._version = 0
        self._reads = 0
        self._acts_found: tuple[object, str] | None = None
        self._workspace: Workspace | None = None
        self._list_thread = ReadingThread("EV Planner sites", self)
        self._log_thread = ReadingThread("EV Planner site log", self)
        self._logs = SiteLogs(self._log_thread, self._tell)
        self._look_soon = self._timer(self._look)
        self._follow_soon = self._timer(self._follow)
        self._edits = UnsavedEdits(self)
        self._edits.changed.connect(self._look_soon.start)
        self._edits.saving.connect(self._look_at_buffers)
        self._edits.selection_changed.connect(self.map_selection)
        self._connections = (
            (session.workspace_changed, self.refresh),
            (session.data_changed, self.refresh),
            (session.options_changed, self._relist),
            (session.project.layersAdded, self._layers_changed),
            (session.project.layersRemoved, self._layers_changed),
        )
        for signal, slot in self._connections:
            signal.connect(slot)

    def release(self) -> None:
        """Let go of the project and stop reading."""
        for signal, slot in self._connections:
            with suppress(TypeError):  # the project may have gone first
                signal.disconnect(slot)
        self._look_soon.stop()
        self._follow_soon.stop()
        self._edits.follow(None, None)
        self._list_thread.end()
        self._log_thread.end()

    # -- what there is to ask -----------------------------------------------------------------------------------

    @property
    def listed(self) -> tuple[ListedSite, ...]:
        """All sites in the order of their names."""
        return self.listing.sites

    @property
    def work(self) -> tuple[WorkItem, ...]:
        """What waits for the author, over all sites."""
        return self.listing.work

    @property
    def process(self) -> Process:
        """The process that the workspace follows; the bundled one where none is open."""
        return self._saved.process

    @property
    def kept_processes(self) -> tuple:
        """The processes that the workspace keeps (:class:`.KeptProcess`)."""
        return self._saved.kept

    @property
    def person(self) -> Person:
        """Whoever is set as the author."""
        author = settings.author()
        return Person(author.name, author.role, author.department)

    def listed_site(self, site_id: str) -> ListedSite | None:
        """The line of a site; ``None`` when it is not listed."""
        return self.listing.by_id.get(site_id)

    def id_of_feature(self, feature_id: int) -> str:
        """The id of the site with QGIS's feature id; "" when it is not listed."""
        return self.listing.by_feature.get(feature_id, "")

    def state(self, site_id: str) -> SiteState:
        """What the log of a site adds up to, unsaved entries included; without entries where there are none.

        The log of the current site is at hand; another one is read now, which takes some milliseconds.
        """
        if self._look_soon.isActive():
            self._look_at_buffers()
        if site_id not in self._logs and self._workspace is not None:
            try:
                self._logs.read_now(site_id)
            except EvPlannerError as reason:
                self._session.messages.error(reason)
        return fold([*self._logs.of(site_id), *self._unsaved.entries.get(site_id, ())])

    def states(self, site_ids: Iterable[str], then: Callable[[Mapping[str, SiteState]], None]) -> None:
        """Read the logs of many sites and call ``then`` with what they add up to, unsaved entries included."""
        workspace, wanted = self._workspace, list(site_ids)
        if workspace is None:
            return
        self._look_at_buffers()
        unsaved = self._unsaved

        def done(found, problem) -> None:
            if problem is not None:
                self._tell(problem)
            else:
                then(found)

        self._log_thread.ask(lambda going_on: site_reading.read_states(workspace, wanted, unsaved, going_on), done)

    # -- what there is to do ------------------------------------------------------------------------------------

    def select(self, site_id: str) -> None:
        """Make a site the current one ("" for none); ``selected`` follows when its log is at hand."""
        self.current = site_id
        if not site_id or site_id in self._logs or self._workspace is None:
            self.selected.emit(site_id)
        else:
            self._logs.fetch([site_id], lambda: self._fetched(site_id))

    def _fetched(self, site_id: str) -> None:
        if self.current == site_id:
            self.selected.emit(site_id)

    def prefetch(self, site_ids: Iterable[str]) -> None:
        """Have the logs of sites at hand that will probably be wanted next."""
        wanted = [site_id for site_id in site_ids if site_id and site_id not in self._logs]
        if wanted:
            self._logs.fetch(wanted, lambda: None)

    def ensure_read(self) -> None:
        """Read the workspace that is open, unless that was done or is being done."""
        if self._workspace is None:
            self.refresh()

    def refresh(self) -> None:
        """Read everything anew, in the background."""
        workspace = self._session.workspace()
        before = self._workspace
        self._workspace = workspace
        if before is not None and (workspace is None or workspace.path != before.path):
            self._forget()
        self._logs.use(workspace)
        self._follow()
        self._reads += 1
        if workspace is None:
            self._without_workspace()
            return
        self.reading = True
        reads, unsaved, person, former = self._reads, self._unsaved, self.person, self.listing
        if not self.listed:
            self._list_thread.ask(
                lambda going_on: site_reading.read_first(workspace, person, self._wanted(reads, going_on)),
                lambda found, problem: self._first_read(reads, found, problem),
            )
        self._list_thread.ask(
            lambda going_on: site_reading.read_all(
                workspace, unsaved, person, former, self._wanted(reads, going_on)
            ),
            lambda found, problem: self._all_read(reads, unsaved, found, problem),
        )

    def _wanted(self, reads: int, going_on: Callable[[], None]) -> Callable[[], None]:
        """``going_on`` that also stops when all of it is being read anew."""

        def check() -> None:
            going_on()
            if reads != self._reads:
                raise Stopped

        return check

    # -- reading ------------------------------------------------------------------------------------------------

    def _first_read(self, reads: int, found, problem) -> None:
        """The sites' own columns are there; what the log says beside them comes in a moment."""
        if reads == self._reads and problem is None:
            self._saved, listed = found
            self._show(listed)

    def _all_read(self, reads: int, unsaved: Unsaved, found, problem) -> None:
        if reads != self._reads:
            return
        self.reading = False
        if problem is not None:
            self._tell(problem)
            return
        told = self._saved.notices
        self._saved, listed = found
        for notice in self._saved.notices:
            if notice.sentence() not in [former.sentence() for former in told]:
                self._session.messages.error(notice)
        self.problem = ""
        self._show(listed)
        self._touched |= self._unsaved.touched_since(unsaved, self._saved.rows)
        self._rows_touched = self._rows_touched or self._unsaved.rows_differ(unsaved)
        self._read_touched()
        self._find_unsent_acts()
        if self.current:
            self.select(self.current)

    def _find_unsent_acts(self) -> None:
        """Once for each workspace and author: what they saved earlier and may still take back."""
        workspace, actor = self._workspace, self.person.name
        if workspace is None or not actor or self._acts_found == (workspace.path, actor):
            return
        self._acts_found = (workspace.path, actor)

        def done(found, problem) -> None:
            if problem is None and workspace is self._workspace:
                names = {site_id: row.name for site_id, row in self._saved.rows.items()}
                self._session.edits.remember_saved(acts_of(found, names))
                self.changed.emit()

        self._log_thread.ask(lambda going_on: site_reading.read_unsent_acts(workspace, actor), done)

    def _read_touched(self) -> None:
        """Read the sites that were touched again; what is touched meanwhile waits for its turn."""
        workspace = self._workspace
        if workspace is None or not self._touched or self._reading_some:
            return
        touched, self._touched = self._touched, set()
        rows, self._rows_touched = self._rows_touched, False
        reads, version, saved, listing = self._reads, self._version, self._saved, self.listing
        unsaved, person = self._unsaved, self.person
        self._reading_some = True

        def done(found, problem) -> None:
            self._reading_some = False
            if problem is not None:
                self._tell(problem)
                return
            if reads == self._reads and version == self._version:
                self._saved = found.saved
                self._show(found.listing)
                if self.current in touched:
                    self.select(self.current)
            else:  # another list came in between
                self._touched |= touched
                self._rows_touched = self._rows_touched or rows
            self._read_touched()

        self._list_thread.ask(
            lambda going_on: site_reading.read_some(
                workspace, saved, listing, touched, unsaved, person, rows, going_on
            ),
            done,
        )

    def _relist(self) -> None:
        """List the sites anew without reading: for another person, or another day."""
        if self._workspace is None or self.reading:
            self.refresh()
            return
        version, saved, unsaved, person = self._version, self._saved, self._unsaved, self.person

        def done(listed, problem) -> None:
            if problem is not None:
                self._tell(problem)
            elif version == self._version:
                self._show(listed)
            else:
                self._relist()

        self._list_thread.ask(lambda going_on: saved.listed(unsaved, person, going_on), done)

    def _show(self, listing: Listing) -> None:
        self._version += 1
        self.listing = listing
        self.changed.emit()

    # -- the layers ---------------------------------------------------------------------------------------------

    def _layers_changed(self, *_) -> None:
        self._follow_soon.start()

    def _follow(self) -> None:
        """Follow the layers that the project has now."""
        edits = self._session.edits
        sites, log = edits.sites_layer(), edits.log_layer()
        self._edits.follow(sites, log)
        missing = self._workspace is not None and (sites is None or log is None)
        told = missing != self.layers_missing
        self.layers_missing = missing
        self._look()
        if told:
            self.changed.emit()

    def _look(self) -> None:
        """See what changed in the edit buffers, and read the sites concerned again."""
        self._look_soon.stop()
        self._look_at_buffers()
        self._read_touched()

    def _look_at_buffers(self) -> None:
        edits, before = self._session.edits, self._unsaved
        self._unsaved = after = read_unsaved(edits.sites_layer(), edits.log_layer(), before, edits.made)
        touched = after.touched_since(before, self._saved.rows)
        if not touched:
            return
        self._touched |= touched
        self.unsaved_ids = after.entry_ids()
        # What left a buffer may be in the file now.
        self._logs.forget(site_id for site_id in touched if site_id in before.entries)
        self._rows_touched = self._rows_touched or after.rows_differ(before)

    # -- what went wrong ----------------------------------------------------------------------------------------

    def _forget(self) -> None:
        """Another workspace is open: nothing of the former one holds."""
        self._saved = Saved(Process.load())
        self._unsaved = Unsaved()
        self.unsaved_ids = frozenset()
        self._touched.clear()
        self.problem = ""
        self._show(Listing())
        self.select("")

    def _without_workspace(self) -> None:
        self.reading = False
        remembered = workspace_path(self._session.project) is not None
        self.problem = self._session.messages.last_error if remembered else ""
        self.changed.emit()

    def _tell(self, problem: Exception) -> None:
        """Say why something could not be read; what is listed stays."""
        if not isinstance(problem, EvPlannerError):
            raise problem
        self._session.messages.error(problem)
        self.problem = self._session.messages.last_error
        self.changed.emit()

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(PAUSE)
        timer.timeout.connect(slot)
        return timer
