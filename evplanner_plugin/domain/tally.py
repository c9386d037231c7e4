"""The one fold: gathers what the entries of a site add up to, for the full state and for the summaries alike.

It takes entries in the log's order, each id once, as plain tuples in the columns' order, and looks into a payload
only where something depends on it: of 200,000 entries most are never decoded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .log import DECISIONS, MARKS, TERM_KINDS, decoded
from .steps import STEP_KINDS, Courses, StepCourse

Row = tuple[str, str, str, str, str, str, str, object]
"""``(site_id, at, id, actor, role, department, kind, payload)``; instant and id are text, the payload JSON text or a
mapping, the others what a database may hold."""

MILESTONES: tuple[str, ...] = ("cancelled", "handed_over", "installed", "in_service")
"""Kinds that move a site on. After a cancellation it begins anew; otherwise one never takes it back behind a later one:
who corrects the day of installation of a site in service does not take it out of service."""


@dataclass(frozen=True)
class Assignment:
    """Whom a site was given to, until when (``due``: ``2026-03-31`` or ""), and by whom and when (UTC)."""

    department: str
    actor: str
    due: str
    entry_id: str
    by: str
    at: str


def text(value: object) -> str:
    """``value`` as text, "" for nothing (a database's NULL)."""
    return value if value.__class__ is str else "" if value is None else str(value)


class Tally:
    """The sums of one site. Make it with its rows, in the log's order and each id once; then ask."""

    __slots__ = (
        "_assigned",
        "_calling",
        "_courses",
        "_decisions",
        "_milestone",
        "_photos",
        "_publication",
        "_rows",
        "_standing",
        "checked",
        "comments",
        "counter_proposed",
        "last_at",
        "last_comment",
        "marked",
        "proposed",
    )

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self.marked: dict[tuple[str, str], object] = {}
        """Payload of the last mark by (actor, department)."""
        self.comments = 0
        self.last_comment: tuple[object, object] | None = None
        """Actor and payload."""
        self.proposed: tuple[str, object] | None = None
        """Instant and payload of the first entry ``proposed``."""
        self.checked: list[tuple[str, str, str, object]] = []
        """Instant, actor, department and payload."""
        self.counter_proposed: list[object] = []
        """Payloads."""
        self.last_at = ""
        self._decisions: list[tuple[str, str, str, object]] = []
        self._standing: list[tuple[str, str, str]] | None = None
        self._milestone: tuple[str, str, str] | None = None
        self._assigned: tuple[str, str, str, object] | None = None
        self._courses: Courses | None = None
        self._photos: list[object] = []
        self._publication: object = None
        self._calling: set[str] = set()
        find = _HANDLERS.get
        at = ""
        for _, at, id, actor, _, department, kind, payload in rows:
            handler = find(kind)
            if handler is not None:
                handler(self, at, id, actor, department, kind, payload)
        self.last_at = at

    # -- what there is to ask ------------------------------------------------------------------------------------

    def standing(self) -> list[tuple[str, str, str]]:
        """``(at, id, kind)`` of the decisions that no other replaced.

        Clocks differ between offline machines, so the instant plays no part; two that claim to replace each other
        both stand, which leaves the contradiction in sight.
        """
        if self._standing is None:
            decisions = self._decisions
            if len(decisions) > 1:
                replaces = {id: _supersedes(payload) for _, id, _, payload in decisions}
                replaced = {
                    id
                    for by, listed in replaces.items()
                    for id in listed
                    if id in replaces and by not in replaces[id]
                }
                decisions = [decision for decision in decisions if decision[1] not in replaced]
            self._standing = [decision[:3] for decision in decisions]
        return self._standing

    def status(self) -> str:
        """One of the statuses: what stands in the street outweighs decisions, these outweigh what was said."""
        standing, milestone = self.standing(), self._milestone
        if milestone is not None:
            kind = milestone[2]
            if kind in ("installed", "in_service"):
                return kind
            if kind == "cancelled" and not any(decision[:2] > milestone[:2] for decision in standing):
                return kind
        kinds = {kind for _, _, kind in standing}
        if len(kinds) > 1:
            return "needs_agreement"
        if milestone is not None and milestone[2] == "handed_over" and kinds != {"rejected"}:
            return "handed_over"
        if kinds:
            return kinds.pop()
        return "in_review" if self.marked or self.comments else "proposed"

    def marks(self) -> dict[tuple[str, str], tuple[str, str]]:
        """The last (mark, reason) by (actor, department)."""
        found = {}
        for who, payload in self.marked.items():
            content = decoded(payload)
            reason = content.get("reason")
            found[who] = (str(content.get("mark", "")), "" if reason is None else str(reason))
        return found

    def decided_at(self) -> str:
        """The instant of the last decision that stands, "" without."""
        standing = self.standing()
        return standing[-1][0] if standing else ""

    def proposed_at(self) -> str:
        """The instant of the first entry ``proposed``, "" without."""
        return self.proposed[0] if self.proposed else ""

    def assignment(self) -> Assignment | None:
        """The last assignment; ``None`` where it names nobody."""
        if self._assigned is None:
            return None
        at, id, by, payload = self._assigned
        content = decoded(payload)
        department, actor, due = (text(content.get(name)) for name in ("department", "actor", "due"))
        return Assignment(department, actor, due, id, by, at) if department or actor else None

    def steps(self) -> tuple[StepCourse, ...]:
        """The courses of the site's steps."""
        if self._courses is None:
            return ()
        since = {kind: at for _, at, _, _, _, _, kind, _ in self._rows if kind in _COUNTED_FROM}
        since.update((kind, at) for at, _, kind in reversed(self.standing()))
        return self._courses.result(tuple(sorted(since.items())))

    def photos(self) -> tuple[str, ...]:
        """Ids of the photos added, each once."""
        if not self._photos:
            return ()
        ids = (text(decoded(payload).get("photo_id")) for payload in self._photos)
        return tuple(dict.fromkeys(id for id in ids if id))

    def public(self) -> bool:
        """Whether residents may see the site: what was said last, no without."""
        return self._publication is not None and decoded(self._publication).get("public") is True

    def mentions(self) -> tuple[tuple[str, str], ...]:
        """``(department, at)`` of each department that was asked something and has not said anything since.

        ``at`` is the first mention that waits. A reply to the very comment counts whatever the clocks say.
        """
        if not self._calling:
            return ()
        waiting: dict[str, dict[str, str]] = {}
        for _, at, id, _, _, department, kind, payload in self._rows:
            if kind not in _ANSWERING:
                continue
            waiting.pop(text(department), None)
            if id in self._calling:
                named = decoded(payload).get("mentions")
                for code in named if isinstance(named, (list, tuple)) else ():
                    if isinstance(code, str) and code:
                        waiting.setdefault(code, {})[id] = at
        for _, _, _, _, _, department, kind, payload in self._rows if waiting else ():
            if kind == "commented" and text(department) in waiting:
                waiting[text(department)].pop(text(decoded(payload).get("reply_to")), None)
        return tuple(sorted((department, min(left.values())) for department, left in waiting.items() if left))

    # -- one kind after the other --------------------------------------------------------------------------------

    def _add_proposed(self, at, id, actor, department, kind, payload) -> None:
        if self.proposed is None:
            self.proposed = (at, payload)

    def _add_mark(self, at, id, actor, department, kind, payload) -> None:
        if actor.__class__ is not str:
            actor = text(actor)
        if department.__class__ is not str:
            department = text(department)
        self.marked[actor, department] = payload

    def _add_comment(self, at, id, actor, department, kind, payload) -> None:
        self.comments += 1
        self.last_comment = actor, payload
        if _may_call(payload):
            self._calling.add(id)

    def _add_decision(self, at, id, actor, department, kind, payload) -> None:
        self._decisions.append((at, id, kind, payload))

    def _add_counter_proposal(self, at, id, actor, department, kind, payload) -> None:
        self.counter_proposed.append(payload)

    def _add_milestone(self, at, id, actor, department, kind, payload) -> None:
        present = self._milestone
        if present is None or kind == MILESTONES[0] or MILESTONES.index(kind) >= MILESTONES.index(present[2]):
            self._milestone = (at, id, kind)

    def _add_assignment(self, at, id, actor, department, kind, payload) -> None:
        self._assigned = (at, id, text(actor), payload)

    def _add_step(self, at, id, actor, department, kind, payload) -> None:
        if self._courses is None:
            self._courses = Courses()
        self._courses.add(kind, text(decoded(payload).get("step")), at)

    def _add_check(self, at, id, actor, department, kind, payload) -> None:
        self.checked.append((at, text(actor), text(department), payload))

    def _add_photo(self, at, id, actor, department, kind, payload) -> None:
        self._photos.append(payload)

    def _add_publication(self, at, id, actor, department, kind, payload) -> None:
        self._publication = payload


_COUNTED_FROM = frozenset(TERM_KINDS).difference(DECISIONS)
"""Of these the last one counts; of decisions the first that stands."""

_ANSWERING = frozenset(("commented", "marked", "counter_proposed", *DECISIONS))
"""Kinds by which a department that was called has said something."""

_HANDLERS = {
    "proposed": Tally._add_proposed,
    "marked": Tally._add_mark,
    "commented": Tally._add_comment,
    "counter_proposed": Tally._add_counter_proposal,
    "assigned": Tally._add_assignment,
    "checked": Tally._add_check,
    "photo_added": Tally._add_photo,
    "published": Tally._add_publication,
    **dict.fromkeys(DECISIONS, Tally._add_decision),
    **dict.fromkeys(MILESTONES, Tally._add_milestone),
    **dict.fromkeys(STEP_KINDS, Tally._add_step),
}


def votes_of(marks: Iterable[str]) -> tuple[int, int, int]:
    """How many of the marks are for, against, and a question."""
    marks = list(marks)
    return tuple(marks.count(mark) for mark in MARKS)


def comment_text(payload: object) -> str:
    """The text of a comment, "" where it has none."""
    said = decoded(payload).get("text")
    return said if isinstance(said, str) else ""


def _may_call(payload: object) -> bool:
    """Whether it is worth decoding ``payload`` to look for mentions; never ``False`` where there are any."""
    if isinstance(payload, str):
        return payload.count("mentions") != payload.count('"mentions": []') or "\\u" in payload
    return bool(payload)


def _supersedes(payload: object) -> frozenset[str]:
    listed = decoded(payload).get("supersedes")
    return frozenset(str(item) for item in listed) if isinstance(listed, (list, tuple)) else frozenset()
