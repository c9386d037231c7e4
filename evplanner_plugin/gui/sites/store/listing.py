"""Everything that the window asks of all sites at once, worked out beforehand in a thread: thousands of sites are
gone through there, and the window only picks. Knows no window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from ....domain.process import Process
from ....domain.work_list import WORK_KINDS, WorkItem
from ..list.site_filter import Choices
from .listed_site import ListedSite, in_order

NAME, STATUS, VOTES, COMMENTS, WAITING = range(5)
"""Columns of the list, each of which it can be ordered by."""

LATE = "late"
"""The group of everything that is over its term, whatever it is."""

Waiting = tuple[ListedSite, WorkItem]

_STATUS_ORDER = {
    status: number
    for number, status in enumerate(
        ("needs_agreement", "proposed", "in_review", "approved", "handed_over", "installed", "in_service", "rejected",
         "cancelled")
    )
}  # fmt: skip


@dataclass(frozen=True)
class Listing:
    """The sites in the order of their names, found by id and by QGIS's feature id, in the order of each column, with
    what waits for the author (also in groups, the most pressing first), and what there is to filter by."""

    sites: tuple[ListedSite, ...] = ()
    by_id: Mapping[str, ListedSite] = field(default_factory=dict)
    by_feature: Mapping[int, str] = field(default_factory=dict)
    orders: tuple[tuple[ListedSite, ...], ...] = ((),) * 5
    work: tuple[WorkItem, ...] = ()
    groups: tuple[tuple[str, tuple[Waiting, ...]], ...] = ()
    choices: Choices = field(default_factory=Choices)

    @classmethod
    def of(cls, lines: Iterable[ListedSite], process: Process) -> Listing:
        """Work all of it out of ``lines``, which come in order."""
        sites = tuple(lines)
        return cls(
            sites=sites,
            by_id=dict(zip(map(attrgetter("row.id"), sites), sites)),
            by_feature=dict(zip(map(attrgetter("row.feature_id"), sites), map(attrgetter("row.id"), sites))),
            orders=(sites, *(tuple(sorted(sites, key=key)) for key in _KEYS)),
            work=tuple([item for site in sites for item in site.work]),
            groups=grouped(sites),
            choices=Choices.of(sites, process),
        )

    def with_lines(self, touched: Iterable[str], lines: Mapping[str, ListedSite], process: Process) -> Listing:
        """The listing with the lines of ``touched`` sites replaced; a touched site without a line is gone."""
        merged, moved = dict(self.by_id), False
        for site_id in touched:
            line, before = lines.get(site_id), self.by_id.get(site_id)
            if line is None:
                merged.pop(site_id, None)
            else:
                moved = moved or before is None or before.order != line.order
                merged[site_id] = line
        return Listing.of(in_order(merged.values()) if moved else merged.values(), process)

    def ordered(self, column: int, descending: bool) -> tuple[ListedSite, ...]:
        """All sites in the order of a column."""
        return self.orders[column][::-1] if descending else self.orders[column]


def grouped(sites: Iterable[ListedSite]) -> tuple[tuple[str, tuple[Waiting, ...]], ...]:
    """What waits at ``sites``: first all that is late (the latest first), then by kind, the longest waiting first."""
    late: list[Waiting] = []
    kinds: dict[str, list[Waiting]] = {kind: [] for kind in WORK_KINDS}
    for site in sites:
        for work in site.work:
            if work.late_days:
                late.append((site, work))
            else:
                kinds.setdefault(work.kind, []).append((site, work))
    groups = [(LATE, tuple(sorted(late, key=lambda item: (-item[1].late_days, item[0].order))))] if late else []
    for kind, items in kinds.items():
        if items:
            groups.append((kind, tuple(sorted(items, key=_since))))
    return tuple(groups)


def _since(item: Waiting) -> tuple:
    site, work = item
    day = work.due.isoformat() if work.due is not None else work.since
    return work.due is None, day, site.order


def _waits(site: ListedSite) -> tuple[int, int]:
    return -max((item.late_days for item in site.work), default=-1), -len(site.work)


_KEYS = (
    lambda site: _STATUS_ORDER.get(site.summary.status, len(_STATUS_ORDER)),
    lambda site: (site.summary.votes[0] - site.summary.votes[1], site.summary.votes[0]),
    lambda site: site.summary.comments,
    _waits,
)
