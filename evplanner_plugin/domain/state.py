"""What a site's log adds up to.

The fold is a pure function of the *set* of entries: neither the order in which they arrive nor receiving
one twice makes a difference, so every workspace that holds the same entries shows the same status.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .checklist import Check, checks_of
from .log import LogEntry, decoded
from .steps import StepCourse
from .tally import Assignment, Row, Tally, text, votes_of

STATUSES: tuple[str, ...] = (
    "proposed",
    "in_review",
    "needs_agreement",
    "approved",
    "rejected",
    "handed_over",
    "installed",
    "in_service",
    "cancelled",
)


@dataclass(frozen=True)
class SiteState:
    """Status of one site and what it rests on.

    ``marks`` maps (actor, department) to the last (mark, reason) given; ``votes`` counts those marks as
    (up, down, question); ``comments``, ``decisions`` (those no later decision replaced) and ``entries`` are
    in the log's order; ``last_at`` is the instant of the last entry, "" without entries.

    ``assignment`` is whom the site was given to last, ``steps`` the courses of its steps, ``checks`` the answers
    that count by rule, ``photos`` ids of photos, ``counter_proposals`` ids of the sites proposed instead,
    ``counter_to`` the one this was proposed instead of ("" for none), ``facts`` and ``origin`` what was known when
    it was proposed. ``mentions`` holds ``(department, at)`` of what was asked and is not answered yet;
    ``proposed_at`` and ``decided_at`` (the last decision that stands) are UTC, "" where it did not happen; ``public``
    whether residents may see the site.
    """

    status: str = "proposed"
    marks: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    votes: tuple[int, int, int] = (0, 0, 0)
    comments: list[LogEntry] = field(default_factory=list)
    decisions: list[LogEntry] = field(default_factory=list)
    entries: list[LogEntry] = field(default_factory=list)
    last_at: str = ""
    assignment: Assignment | None = None
    steps: tuple[StepCourse, ...] = ()
    checks: dict[str, Check] = field(default_factory=dict)
    photos: tuple[str, ...] = ()
    counter_proposals: tuple[str, ...] = ()
    counter_to: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    origin: str = ""
    mentions: tuple[tuple[str, str], ...] = ()
    proposed_at: str = ""
    decided_at: str = ""
    public: bool = False


def ordered(entries: Iterable[LogEntry]) -> list[LogEntry]:
    """The entries by (instant, id), each id once.

    Should one id come with two contents, the same one is kept whatever the order they came in.
    """
    kept: dict[str, LogEntry] = {}
    for entry in entries:
        other = kept.get(entry.id)
        if other is None or (other != entry and _content(entry) < _content(other)):
            kept[entry.id] = entry
    return sorted(kept.values(), key=lambda entry: (entry.at, entry.id))


def fold(entries: Iterable[LogEntry]) -> SiteState:
    """The state that the entries of one site add up to, whatever their order and however often repeated.

    Two decisions of both sorts, neither replacing the other, give ``needs_agreement`` until a further
    decision lists them under ``supersedes``. What stands in the street (``installed``, ``in_service``) is a
    fact and outweighs decisions; a decision taken after ``cancelled`` takes the site up again.
    """
    history = ordered(entries)
    tally = Tally([row_of(entry) for entry in history])
    marks = tally.marks()
    standing = {id for _, id, _ in tally.standing()}
    proposed = decoded(tally.proposed[1]) if tally.proposed else {}
    facts = proposed.get("facts")
    instead = (text(decoded(payload).get("site_id")) for payload in tally.counter_proposed)
    return SiteState(
        status=tally.status(),
        marks=marks,
        votes=votes_of(mark for mark, _ in marks.values()),
        comments=[entry for entry in history if entry.kind == "commented"],
        decisions=[entry for entry in history if entry.id in standing],
        entries=history,
        last_at=tally.last_at,
        assignment=tally.assignment(),
        steps=tally.steps(),
        checks=checks_of(tally.checked),
        photos=tally.photos(),
        counter_proposals=tuple(dict.fromkeys(site_id for site_id in instead if site_id)),
        counter_to=text(proposed.get("counter_to")),
        facts=facts if isinstance(facts, Mapping) else {},
        origin=text(proposed.get("origin")),
        mentions=tally.mentions(),
        proposed_at=tally.proposed_at(),
        decided_at=tally.decided_at(),
        public=tally.public(),
    )


def fold_all(entries: Iterable[LogEntry]) -> dict[str, SiteState]:
    """The state of every site that the entries speak of, by site id."""
    by_site: dict[str, list[LogEntry]] = {}
    for entry in entries:
        by_site.setdefault(entry.site_id, []).append(entry)
    return {site_id: fold(of_site) for site_id, of_site in by_site.items()}


def row_of(entry: LogEntry) -> Row:
    """The entry as a plain tuple in the columns' order."""
    return (
        entry.site_id,
        entry.at,
        entry.id,
        entry.actor,
        entry.role,
        entry.department,
        entry.kind,
        entry.payload,
    )


def _content(entry: LogEntry) -> str:
    return json.dumps(entry.to_row(), sort_keys=True)
