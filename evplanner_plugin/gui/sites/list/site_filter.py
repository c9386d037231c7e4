"""Which sites the list shows. Knows no window."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace

from ....domain.process import Process
from ....domain.work_list import REVIEWED
from ..store.listed_site import ListedSite, searchable

ASKED, UNMARKED, ASSIGNED = "asked", "unmarked", "assigned"
RELATIONS = (UNMARKED, ASKED, ASSIGNED)
"""What a department can have to do with a site: it is asked and has not marked yet, it is asked at all in a review
that goes on, the site was assigned to it."""


SHOWN, HIDDEN = "shown", "hidden"
RESIDENTS = ("", SHOWN, HIDDEN)
"""Whether residents may see a site: whatever, they may, they may not."""


@dataclass(frozen=True)
class SiteFilter:
    """What a site must meet to be listed; an empty field asks nothing. Codes as the workspace has them."""

    text: str = ""
    statuses: frozenset[str] = frozenset()
    department: str = ""
    relation: str = UNMARKED
    mine: bool = False
    late: bool = False
    origins: frozenset[str] = frozenset()
    street: str = ""
    neighbourhood: str = ""
    residents: str = ""

    def active(self) -> tuple[str, ...]:
        """Names of the fields that ask something, in the order of their definition."""
        names = (each.name for each in fields(self) if each.name != "relation")
        return tuple(name for name in names if getattr(self, name))

    def without(self, name: str) -> SiteFilter:
        """This filter with one field emptied."""
        return replace(self, **{name: getattr(SiteFilter(), name)})

    def accepted(self, sites: Iterable[ListedSite], process: Process) -> list[ListedSite]:
        """Those of ``sites`` that meet it, in their order."""
        kept = list(sites)
        for word in searchable(self.text).split():
            kept = [site for site in kept if word in site.words]
        if self.statuses:
            kept = [site for site in kept if site.summary.status in self.statuses]
        if self.department:
            kept = _of_department(kept, self.department, self.relation, process)
        if self.mine:
            kept = [site for site in kept if site.work]
        if self.late:
            kept = [site for site in kept if is_late(site)]
        if self.origins:
            kept = [site for site in kept if site.row.origin in self.origins]
        if self.street:
            kept = [site for site in kept if site.row.street == self.street]
        if self.neighbourhood:
            kept = [site for site in kept if site.row.neighbourhood == self.neighbourhood]
        if self.residents:
            kept = [site for site in kept if site.summary.public is (self.residents == SHOWN)]
        return kept

    def to_json(self) -> str:
        """The filter as text, to be kept."""
        content = asdict(self)
        content.update({name: sorted(value) for name, value in content.items() if isinstance(value, frozenset)})
        return json.dumps(content, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> SiteFilter:
        """The filter of a text; whatever cannot be read of it asks nothing."""
        try:
            content = json.loads(text)
        except ValueError:
            return cls()
        if not isinstance(content, Mapping):
            return cls()
        given = {}
        for each in fields(cls):
            value, empty = content.get(each.name), getattr(cls(), each.name)
            if isinstance(empty, frozenset) and isinstance(value, list):
                given[each.name] = frozenset(str(code) for code in value)
            elif isinstance(value, type(empty)):
                given[each.name] = value
        if given.get("relation") not in RELATIONS:
            given.pop("relation", None)
        if given.get("residents") not in RESIDENTS:
            given.pop("residents", None)
        return cls(**given)


@dataclass(frozen=True)
class Choices:
    """What there is to choose from in the sites that are there."""

    statuses: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    streets: tuple[str, ...] = ()
    neighbourhoods: tuple[str, ...] = ()
    departments: tuple[str, ...] = field(default=())

    @classmethod
    def of(cls, sites: Iterable[ListedSite], process: Process) -> Choices:
        """The values that occur, in order; departments are those of the process, those that are asked first."""
        sites = list(sites)
        others = [code for code in process.departments if code not in process.asked]
        return cls(
            statuses=tuple(sorted({site.summary.status for site in sites})),
            origins=tuple(sorted({site.row.origin for site in sites} - {"", None})),
            streets=tuple(sorted({site.row.street for site in sites} - {"", None}, key=searchable)),
            neighbourhoods=tuple(sorted({site.row.neighbourhood for site in sites} - {"", None}, key=searchable)),
            departments=(*process.asked, *others),
        )


def is_late(site: ListedSite) -> bool:
    """Whether something that waits for me there is over its term."""
    return any(item.late_days > 0 for item in site.work)


def _of_department(sites: list[ListedSite], department: str, relation: str, process: Process) -> list[ListedSite]:
    if relation == ASSIGNED:
        return [
            site
            for site in sites
            if site.summary.assignment is not None
            and process.department(site.summary.assignment.department) == department
        ]
    if department not in process.asked:
        return []
    asked = [site for site in sites if site.summary.status in REVIEWED]
    if relation == ASKED:
        return asked
    marked: dict[frozenset[str], bool] = {}
    for site in asked:
        departments = site.summary.marked_departments
        if departments not in marked:
            marked[departments] = department in {process.department(other) for other in departments}
    return [site for site in asked if not marked[site.summary.marked_departments]]
