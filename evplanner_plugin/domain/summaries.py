"""What lists, maps and filters need of a site's log: light, one per site, and made of many sites at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from operator import add, itemgetter

from .log import LogEntry, decoded, shortened
from .state import SiteState, ordered, row_of
from .steps import StepCourse
from .tally import Assignment, Row, Tally, comment_text, text, votes_of
from .times import SPELLING

LONGEST_LAST_COMMENT = 200
"""Characters kept of the last comment: all of it, or 199 and an ellipsis."""

_WELL_SPELLED = re.compile(f"(?:{SPELLING})*").fullmatch


@dataclass(frozen=True)
class SiteSummary:
    """One site's log in short; the fields mean what they mean in :class:`.state.SiteState`.

    ``votes`` are (up, down, question), ``comments`` and ``photos`` numbers, ``last_comment`` at most 200 characters
    of text (never markup), ``marked_departments`` those of which somebody's mark counts, ``open_steps`` the courses
    that have not ended. Instants UTC, "" where there is none.
    """

    status: str = "proposed"
    votes: tuple[int, int, int] = (0, 0, 0)
    comments: int = 0
    photos: int = 0
    last_at: str = ""
    last_comment: str = ""
    last_comment_by: str = ""
    marked_departments: frozenset[str] = frozenset()
    assignment: Assignment | None = None
    open_steps: tuple[StepCourse, ...] = ()
    mentions: tuple[tuple[str, str], ...] = ()
    decided_at: str = ""
    proposed_at: str = ""
    public: bool = False


NOTHING_SAID = SiteSummary()
"""The summary of a site without a log."""


def summary_of(state: SiteState) -> SiteSummary:
    """The summary of a site whose state is known; equal to what :func:`summarise` makes of the same entries."""
    last = state.comments[-1] if state.comments else None
    return SiteSummary(
        status=state.status,
        votes=state.votes,
        comments=len(state.comments),
        photos=len(state.photos),
        last_at=state.last_at,
        last_comment=shortened(comment_text(last.payload), LONGEST_LAST_COMMENT) if last else "",
        last_comment_by=last.actor if last else "",
        marked_departments=frozenset(department for _, department in state.marks if department),
        assignment=state.assignment,
        open_steps=tuple(course for course in state.steps if course.open),
        mentions=state.mentions,
        decided_at=state.decided_at,
        proposed_at=state.proposed_at,
        public=state.public,
    )


def summarise(rows: Iterable[Row]) -> dict[str, SiteSummary]:
    """The summary of every site that ``rows`` speak of, by site id.

    ``rows`` are ``(site_id, at, id, actor, role, department, kind, payload)`` as the table ``site_log`` holds them,
    the payload as JSON text, sorted by site, instant and id; a cursor of the database will do, and is the better
    choice: no more than one site's rows are kept. Rows that are not in order within a site, instants in other
    spellings and repeated ids cost a little more and make no difference. Plain steps of Python throughout, so that
    other threads get their turn.
    """
    summaries: dict[str, SiteSummary] = {}
    shared: dict[frozenset[str], frozenset[str]] = {}
    for site_id, of_site in groupby(rows, itemgetter(0)):
        summaries[text(site_id)] = _summary(in_order(list(of_site)), shared)
    return summaries


def _summary(rows: list[Row], shared: dict[frozenset[str], frozenset[str]]) -> SiteSummary:
    """The summary of one site's rows; equal sets of departments become one object through ``shared``."""
    tally = Tally(rows)
    actor, payload = tally.last_comment or ("", None)
    departments = frozenset([department for _, department in tally.marked if department])
    return SiteSummary(
        status=tally.status(),
        votes=votes_of([str(decoded(payload).get("mark", "")) for payload in tally.marked.values()]),
        comments=tally.comments,
        photos=len(tally.photos()),
        last_at=tally.last_at,
        last_comment=shortened(comment_text(payload), LONGEST_LAST_COMMENT) if payload is not None else "",
        last_comment_by=text(actor),
        marked_departments=shared.setdefault(departments, departments),
        assignment=tally.assignment(),
        open_steps=tuple([course for course in tally.steps() if course.open]),
        mentions=tally.mentions(),
        decided_at=tally.decided_at(),
        proposed_at=tally.proposed_at(),
        public=tally.public(),
    )


def in_order(rows: list[Row]) -> list[Row]:
    """One site's rows (at least one) in the log's order, each id once, instants in the one spelling."""
    _, instants, ids, *_ = zip(*rows)
    try:
        alike = len(set(map(len, instants))) == 1 and len(set(ids)) == len(rows)
        if alike and _WELL_SPELLED("".join(instants)):
            keys = list(map(add, instants, ids))  # instants are equally long: these sort as the pairs do
            if keys == sorted(keys):
                return rows
    except TypeError:  # an instant or id that is no text
        pass
    names = ("site_id", "at", "id", "actor", "role", "department", "kind", "payload")
    return [row_of(entry) for entry in ordered(LogEntry.from_row(dict(zip(names, row))) for row in rows)]
