"""The sites as the panel lists them: what the file says, with what is not saved yet laid over it. Knows no window."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING

from ....domain.log import LogEntry
from ....domain.searching import searchable
from ....domain.state import fold
from ....domain.summaries import NOTHING_SAID, SiteSummary, summary_of
from ....domain.work_list import Person, WorkItem, work_items

if TYPE_CHECKING:
    from ....domain.process import Process
    from ....workspace.sites import SiteRow

SITES_AT_ONCE = 100
"""Sites that are worked on between two looks at whether it is still wanted."""


@dataclass(frozen=True)
class ListedSite:
    """One line of the list: the site, what its log adds up to, whether part of it is not saved, what waits for me.

    ``order`` sorts the sites as people number them, ``words`` is what a search looks through.
    """

    row: SiteRow
    summary: SiteSummary
    unsaved: bool = False
    work: tuple[WorkItem, ...] = ()
    order: tuple[str, str] = field(default=("", ""), compare=False, repr=False)
    words: str = field(default="", compare=False, repr=False)

    @property
    def id(self) -> str:
        """The site's id."""
        return self.row.id

    @property
    def name(self) -> str:
        """What the site is called; the start of its id where it has no name."""
        return self.row.name or self.row.id[:8]


@dataclass(frozen=True)
class Unsaved:
    """What the edit buffers hold: log entries by site, sites that were drawn, changed fields of saved sites by QGIS's
    feature id, and the feature ids of sites that were removed."""

    entries: Mapping[str, tuple[LogEntry, ...]] = field(default_factory=dict)
    added: Mapping[str, SiteRow] = field(default_factory=dict)
    changed: Mapping[int, Mapping[str, object]] = field(default_factory=dict)
    removed: frozenset[int] = frozenset()

    def entry_ids(self) -> frozenset[str]:
        """Ids of the log entries that are not saved."""
        return frozenset([entry.id for of_site in self.entries.values() for entry in of_site])

    def site_ids(self, saved: Mapping[str, SiteRow]) -> frozenset[str]:
        """Ids of the sites of which something is not saved."""
        changed = [site_id for site_id, row in saved.items() if row.feature_id in self.changed] if self.changed else []
        return frozenset([*self.entries, *self.added, *changed])

    def rows(self, saved: Mapping[str, SiteRow]) -> dict[str, SiteRow]:
        """The sites by id, as they will be once all of this is saved on top of ``saved``."""
        rows = dict(saved)
        if self.changed or self.removed:
            for site_id, row in saved.items():
                if row.feature_id in self.removed:
                    del rows[site_id]
                elif row.feature_id in self.changed:
                    rows[site_id] = row._replace(**self.changed[row.feature_id])
        rows.update(self.added)
        return rows

    def rows_differ(self, before: Unsaved) -> bool:
        """Whether sites themselves, not only their logs, read differently now than with ``before``."""
        return (self.added, self.changed, self.removed) != (before.added, before.changed, before.removed)

    def touched_since(self, before: Unsaved, saved: Mapping[str, SiteRow]) -> set[str]:
        """Ids of the sites that read differently now than with ``before``."""
        touched = {
            site_id
            for site_id in {**self.entries, **before.entries}
            if self.entries.get(site_id) != before.entries.get(site_id)
        }
        drawn = {**self.added, **before.added}
        touched |= {site_id for site_id in drawn if self.added.get(site_id) != before.added.get(site_id)}
        features = {
            feature_id
            for feature_id in {**self.changed, **before.changed}
            if self.changed.get(feature_id) != before.changed.get(feature_id)
        } | (self.removed ^ before.removed)
        if features:
            touched |= {site_id for site_id, row in saved.items() if row.feature_id in features}
        return touched


@dataclass(frozen=True)
class Reader:
    """For whom the sites are listed: the person and department, under which process, on which day."""

    person: Person
    process: Process
    today: date

    def listed(
        self, row: SiteRow, summary: SiteSummary, unsaved: bool, former: ListedSite | None = None
    ) -> ListedSite:
        """The line of one site; its texts as in ``former`` where these are the same."""
        work: tuple[WorkItem, ...] = ()
        if self.person.name and self.person.role and self.person.department:
            work = tuple(work_items(row.id, summary, self.person, self.process, self.today))
        if former is not None and former.row == row:
            return ListedSite(row, summary, unsaved, work, former.order, former.words)
        texts = (row.name or row.id[:8], row.street or "", row.house_number or "", row.neighbourhood or "")
        return ListedSite(row, summary, unsaved, work, (natural_key(texts[0]), row.id), searchable(" ".join(texts)))


def list_sites(
    rows: Mapping[str, SiteRow],
    summaries: Mapping[str, SiteSummary],
    unsaved: frozenset[str],
    reader: Reader,
    going_on: Callable[[], None],
    former: Mapping[str, ListedSite],
) -> list[ListedSite]:
    """The lines of all sites in the order of their names. ``going_on`` is called now and then; it raises to stop.

    What a line of ``former`` knows of its site's texts is taken over where these are the same.
    """
    listed = []
    for number, (site_id, row) in enumerate(rows.items()):
        if number % SITES_AT_ONCE == 0:
            going_on()
        summary = summaries.get(site_id, NOTHING_SAID)
        listed.append(reader.listed(row, summary, site_id in unsaved, former.get(site_id)))
    return in_order(listed)


def in_order(listed: Iterable[ListedSite]) -> list[ListedSite]:
    """The lines by name, numbers as numbers."""
    return sorted(listed, key=attrgetter("order"))


def summary_with(saved: Iterable[LogEntry], unsaved: Sequence[LogEntry]) -> SiteSummary:
    """What the saved and the unsaved entries of one site add up to."""
    return summary_of(fold([*saved, *unsaved]))


def natural_key(name: str) -> str:
    """A key that sorts “2. Dorp” before “14. Heikant”."""
    return re.sub(r"\d+", lambda number: number.group().zfill(10), searchable(name))
