"""What a site's log adds up to.

The fold is a pure function of the *set* of entries: neither the order in which they arrive nor receiving
one twice makes a difference, so every workspace that holds the same entries shows the same status.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from .log import DECISIONS, MARKS, LogEntry

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

_MILESTONES = ("handed_over", "installed", "in_service", "cancelled")


@dataclass(frozen=True)
class SiteState:
    """Status of one site and what it rests on.

    ``marks`` maps (actor, department) to the last (mark, reason) given; ``votes`` counts those marks as
    (up, down, question); ``comments``, ``decisions`` (those no later decision replaced) and ``entries`` are
    in the log's order; ``last_at`` is the instant of the last entry, "" without entries.
    """

    status: str = "proposed"
    marks: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    votes: tuple[int, int, int] = (0, 0, 0)
    comments: list[LogEntry] = field(default_factory=list)
    decisions: list[LogEntry] = field(default_factory=list)
    entries: list[LogEntry] = field(default_factory=list)
    last_at: str = ""


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
    marks: dict[tuple[str, str], tuple[str, str]] = {}
    comments, decisions = [], []
    milestone = None
    for entry in history:
        if entry.kind == "marked":
            reason = entry.payload.get("reason")
            marks[entry.actor, entry.department] = (
                str(entry.payload.get("mark", "")),
                "" if reason is None else str(reason),
            )
        elif entry.kind == "commented":
            comments.append(entry)
        elif entry.kind in DECISIONS:
            decisions.append(entry)
        elif entry.kind in _MILESTONES:
            milestone = entry
    standing = _standing(decisions)
    given = [mark for mark, _ in marks.values()]
    return SiteState(
        status=_status(standing, milestone, reviewed=bool(marks or comments)),
        marks=marks,
        votes=tuple(given.count(mark) for mark in MARKS),
        comments=comments,
        decisions=standing,
        entries=history,
        last_at=history[-1].at if history else "",
    )


def fold_all(entries: Iterable[LogEntry]) -> dict[str, SiteState]:
    """The state of every site that the entries speak of, by site id."""
    by_site: dict[str, list[LogEntry]] = {}
    for entry in entries:
        by_site.setdefault(entry.site_id, []).append(entry)
    return {site_id: fold(of_site) for site_id, of_site in by_site.items()}


def _content(entry: LogEntry) -> str:
    return json.dumps(entry.to_row(), sort_keys=True)


def _supersedes(entry: LogEntry) -> frozenset[str]:
    listed = entry.payload.get("supersedes")
    return frozenset(str(item) for item in listed) if isinstance(listed, (list, tuple)) else frozenset()


def _standing(decisions: list[LogEntry]) -> list[LogEntry]:
    """Decisions that no other replaced. Clocks differ between offline machines, so the instant plays no part;
    two that claim to replace each other both stand, which leaves the contradiction in sight."""
    replaces = {entry.id: _supersedes(entry) for entry in decisions}
    return [
        entry
        for entry in decisions
        if not any(entry.id in listed and by not in replaces[entry.id] for by, listed in replaces.items())
    ]


def _status(standing: list[LogEntry], milestone: LogEntry | None, reviewed: bool) -> str:
    if milestone is not None:
        if milestone.kind in ("installed", "in_service"):
            return milestone.kind
        later = [entry for entry in standing if (entry.at, entry.id) > (milestone.at, milestone.id)]
        if milestone.kind == "cancelled" and not later:
            return "cancelled"
    kinds = {entry.kind for entry in standing}
    if len(kinds) > 1:
        return "needs_agreement"
    if milestone is not None and milestone.kind == "handed_over" and kinds != {"rejected"}:
        return "handed_over"
    if kinds:
        return kinds.pop()
    return "in_review" if reviewed else "proposed"
