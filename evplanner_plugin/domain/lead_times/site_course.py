"""What the lead times of one site follow from: the days on which something happened, and the courses of its steps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ..calendar import date_of
from ..log import DECISIONS, LogEntry, date_or_none
from ..state import ordered, row_of
from ..steps import STEP_KINDS, StepCourse
from ..tally import Tally
from .day_spans import DaySpan, united, without

day_of = lru_cache(maxsize=1 << 16)(date_of)
"""The day in Belgium at an instant, as :func:`..calendar.date_of` says; the same instants are asked for again and
again here."""

KINDS_NEEDED: tuple[str, ...] = (
    "proposed",
    *DECISIONS,
    "counter_proposed",
    "handed_over",
    "acknowledged",
    "installed",
    "in_service",
    "cancelled",
    *sorted(STEP_KINDS),
)
"""Kinds of log entries that lead times follow from; the others may be left out."""

GIVEN_UP: tuple[str, ...] = ("cancelled", "rejected")
"""Statuses of a site that nobody works on any more."""


@dataclass(frozen=True)
class SiteCourse:
    """One site until a day. Days are days in Belgium, ``None`` where it did not happen (yet).

    ``decided_on`` is the first decision of all, ``approved_on`` the first approval that stands, ``in_service_on`` the
    day that was given, else that of the entry. ``given_up_on`` is when it was cancelled or rejected, if that holds;
    ``given_up_as`` says which of :data:`GIVEN_UP`, ``reason`` is its code.
    """

    site_id: str
    proposed_on: date | None = None
    decided_on: date | None = None
    approved_on: date | None = None
    in_service_on: date | None = None
    given_up_on: date | None = None
    given_up_as: str = ""
    reason: str = ""
    steps: tuple[StepCourse, ...] = ()

    @classmethod
    def of(cls, site_id: str, entries: Iterable[LogEntry], today: date) -> SiteCourse:
        """What the entries of one site add up to, in any order; what happened after ``today`` does not count."""
        entries = [entry for entry in ordered(entries) if (day_of(entry.at) or date.min) <= today]
        tally = Tally([row_of(entry) for entry in entries])
        by_id = {entry.id: entry for entry in entries}
        approvals = [at for at, _, kind in tally.standing() if kind == "approved"]
        served = [day for entry in entries if entry.kind == "in_service" and (day := _day_said(entry)) <= today]
        last = _given_up(tally, entries, by_id)
        return cls(
            site_id,
            proposed_on=day_of(tally.proposed_at()),
            decided_on=next((day_of(entry.at) for entry in entries if entry.kind in DECISIONS), None),
            approved_on=day_of(approvals[0]) if approvals else None,
            in_service_on=min(served, default=None),
            given_up_on=day_of(last.at) if last else None,
            given_up_as=last.kind if last else "",
            reason=str(last.payload.get("reason") or "") if last else "",
            steps=tally.steps(),
        )

    @property
    def ended_on(self) -> date | None:
        """The day from which nobody works on the site any more: it went into service or was given up."""
        return self.in_service_on or self.given_up_on

    def standing_days(self, today: date) -> list[DaySpan]:
        """Days on which the clock of a step stood still while no other step was being worked on."""
        if not any(course.stopped for course in self.steps):
            return []
        stopped, open_ = [], []
        for course in self.steps:
            begin, end = day_of(course.started_at), self._end(course, today)
            stood = _stops(course, end)
            stopped += stood
            if begin is not None:
                open_ += without([(begin, end)], stood)
        return without(stopped, open_)

    def working_days(self, course: StepCourse, today: date) -> list[DaySpan]:
        """Calendar days on which ``course`` was open and its clock went; none where its start is not known."""
        begin, end = day_of(course.started_at), self._end(course, today)
        if begin is None:
            return []
        return without([(begin, end)], _stops(course, end)) if course.stopped else united([(begin, end)])

    def _end(self, course: StepCourse, today: date) -> date:
        return day_of(course.finished_at) or self.ended_on or today


def _stops(course: StepCourse, end: date) -> list[DaySpan]:
    found = ((day_of(begin), day_of(finish) or end) for begin, finish in course.stopped)
    return united((begin, min(finish, end)) for begin, finish in found if begin is not None)


def _day_said(entry: LogEntry) -> date:
    """The day that an entry says (``on``), else the one on which it was made."""
    return date_or_none(entry.payload.get("on")) or day_of(entry.at) or date.max


def _given_up(tally: Tally, entries: list[LogEntry], by_id: dict[str, LogEntry]) -> LogEntry | None:
    """The entry by which the site is cancelled or rejected as things stand."""
    status = tally.status()
    if status == "cancelled":
        return next(entry for entry in reversed(entries) if entry.kind == "cancelled")
    return by_id[tally.standing()[-1][1]] if status == "rejected" else None
