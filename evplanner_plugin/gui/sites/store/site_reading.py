"""What the threads of :class:`.sites_store.SitesStore` do: reading the workspace. Nothing here touches Qt.

The workspace brings numerical packages along: it is imported when there is something to read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from ....documents import site_summaries
from ....domain.log import LogEntry
from ....domain.process import Process
from ....domain.state import SiteState, fold
from ....domain.summaries import NOTHING_SAID, SiteSummary
from ....domain.work_list import Person
from .listed_site import SITES_AT_ONCE, ListedSite, Reader, Unsaved, list_sites, summary_with
from .listing import Listing

if TYPE_CHECKING:
    from ....errors import EvPlannerError
    from ....workspace.processes import KeptProcess
    from ....workspace.sites import SiteRow
    from ....workspace.store import Workspace

GoingOn = Callable[[], None]


@dataclass(frozen=True)
class Saved:
    """What the file says: the process followed, those it keeps, why another is followed, and the sites.

    ``summaries`` hold what is not saved too.
    """

    process: Process
    kept: tuple[KeptProcess, ...] = ()
    notices: tuple[EvPlannerError, ...] = ()
    rows: Mapping[str, SiteRow] = field(default_factory=dict)
    summaries: Mapping[str, SiteSummary] = field(default_factory=dict)

    def listed(
        self, unsaved: Unsaved, person: Person, going_on: GoingOn, former: Mapping[str, ListedSite] | None = None
    ) -> Listing:
        """The list, for ``person`` today. Texts of ``former`` lines serve again where they fit."""
        reader = Reader(person, self.process, date.today())
        rows = unsaved.rows(self.rows)
        lines = list_sites(rows, self.summaries, unsaved.site_ids(self.rows), reader, going_on, former or {})
        return Listing.of(lines, self.process)


def read_first(workspace: Workspace, person: Person, going_on: GoingOn) -> tuple[Saved, Listing]:
    """What can be listed at once, without the log: what the sites' own columns say. What waits is not known yet."""
    from ....workspace import processes, sites

    process = processes.process_of(workspace)
    rows = read_rows(workspace)
    going_on()
    saved = Saved(process, (), (), rows, sites.read_derived(workspace))
    return saved, saved.listed(Unsaved(), Person("", person.role, person.department), going_on)


def read_all(
    workspace: Workspace, unsaved: Unsaved, person: Person, former: Listing, going_on: GoingOn
) -> tuple[Saved, Listing]:
    """Sites and log of the whole workspace with what is not saved, and the lines of the list."""
    from ....workspace import processes, site_log

    notices: list[EvPlannerError] = []
    process = processes.process_of(workspace, notices)
    kept = processes.processes(workspace)
    rows = read_rows(workspace)
    going_on()
    summaries = dict(site_log.read_summaries(workspace, cancelled=_asking(going_on)))
    summaries.update(read_summaries(workspace, unsaved.entries, unsaved, going_on))
    site_summaries.publish(workspace.path, summaries)
    saved = Saved(process, kept, tuple(notices), rows, summaries)
    return saved, saved.listed(unsaved, person, going_on, former.by_id)


@dataclass(frozen=True)
class Some:
    """What there is after some sites were read again."""

    saved: Saved
    listing: Listing


def read_some(
    workspace: Workspace,
    saved: Saved,
    listing: Listing,
    site_ids: Iterable[str],
    unsaved: Unsaved,
    person: Person,
    rows: bool,
    going_on: GoingOn,
) -> Some:
    """Read some sites of ``listing`` again; ``rows`` says whether their own columns may have changed too."""
    wanted = list(site_ids)
    in_file = read_rows(workspace) if rows else saved.rows
    summaries = {**saved.summaries, **read_summaries(workspace, wanted, unsaved, going_on)}
    site_summaries.publish(workspace.path, summaries)
    known, waiting = unsaved.rows(in_file), unsaved.site_ids(in_file)
    reader, lines = Reader(person, saved.process, date.today()), {}
    for number, site_id in enumerate(wanted):
        if number % SITES_AT_ONCE == 0:
            going_on()
        if site_id in known:
            summary = summaries.get(site_id, NOTHING_SAID)
            lines[site_id] = reader.listed(known[site_id], summary, site_id in waiting)
    saved = replace(saved, rows=in_file, summaries=summaries)
    return Some(saved, listing.with_lines(wanted, lines, saved.process))


def read_rows(workspace: Workspace) -> dict[str, SiteRow]:
    """The saved sites by id."""
    from ....workspace import sites

    return {row.id: row for row in sites.read_sites(workspace)}


def read_summaries(
    workspace: Workspace, site_ids: Iterable[str], unsaved: Unsaved, going_on: GoingOn
) -> dict[str, SiteSummary]:
    """What the saved and unsaved entries of some sites add up to."""
    from ....workspace import site_log

    wanted = list(site_ids)
    plain = [site_id for site_id in wanted if site_id not in unsaved.entries]
    found = dict(site_log.read_summaries(workspace, plain, cancelled=_asking(going_on))) if plain else {}
    waiting = {site_id: unsaved.entries[site_id] for site_id in wanted if site_id in unsaved.entries}
    for site_id, entries in site_log.entries_of_sites(workspace, waiting, cancelled=_asking(going_on)):
        going_on()
        found[site_id] = summary_with(entries, waiting.pop(site_id))
    found.update({site_id: summary_with((), entries) for site_id, entries in waiting.items()})
    return found


def read_states(
    workspace: Workspace, site_ids: Iterable[str], unsaved: Unsaved, going_on: GoingOn
) -> dict[str, SiteState]:
    """The full state of some sites, unsaved entries included."""
    from ....workspace import site_log

    found = {site_id: fold(unsaved.entries.get(site_id, ())) for site_id in site_ids}
    for site_id, entries in site_log.entries_of_sites(workspace, list(found), cancelled=_asking(going_on)):
        going_on()
        found[site_id] = fold([*entries, *unsaved.entries.get(site_id, ())])
    return found


def read_logs(workspace: Workspace, site_ids: Iterable[str]) -> dict[str, list[LogEntry]]:
    """The saved log entries of some sites."""
    from ....workspace import site_log

    return {site_id: site_log.entries_of(workspace, site_id) for site_id in site_ids}


def read_unsent_acts(workspace: Workspace, actor: str) -> list[list[LogEntry]]:
    """What ``actor`` saved and never sent, as acts; see :func:`.site_log.unsent_acts`."""
    from ....workspace import site_log

    return site_log.unsent_acts(workspace, actor)


def _asking(going_on: GoingOn) -> Callable[[], bool]:
    """``going_on`` as a question whether to stop, which it answers by raising."""

    def stop() -> bool:
        going_on()
        return False

    return stop
