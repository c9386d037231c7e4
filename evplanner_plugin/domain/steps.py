"""The course of a site's steps: when each began and ended, when the clock stood still, and how late it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .calendar import add_days, date_of, days_between
from .process import Process, Term

STATES: tuple[str, ...] = ("open", "stopped", "late", "finished")
"""What can be said of a step's course."""


@dataclass(frozen=True)
class StepCourse:
    """One course of a step; a step that is taken again has another.

    ``started_at`` is "" where only its end was recorded, ``finished_at`` "" while it is open. ``stopped`` are the
    instants between which the clock stood still, the second one "" while it does. ``since`` holds, per kind of entry
    that a term may be counted from, the instant to count from: the first decision of its kind that stands, else the
    last entry of that kind. All instants UTC.
    """

    step: str
    started_at: str
    finished_at: str = ""
    stopped: tuple[tuple[str, str], ...] = ()
    since: tuple[tuple[str, str], ...] = ()

    @property
    def open(self) -> bool:
        """Whether its end was not recorded yet."""
        return not self.finished_at

    @property
    def clock_stands(self) -> bool:
        """Whether the clock stands still at this moment."""
        return self.open and bool(self.stopped) and not self.stopped[-1][1]

    def days(self, today: date, process: Process) -> int:
        """Days it took, or takes until ``today``, without those on which the clock stood still.

        In the unit of the step's term, calendar days where it has none; 0 where its start is not known.
        """
        return self._net_days(date_of(self.started_at), today, _unit(process, self.step))

    def due(self, process: Process) -> date | None:
        """The day on which its term ends, moved on by what the clock stood still before that.

        ``None`` where it has no term, what the term counts from was not recorded, or the clock stands still now.
        """
        term, first = self._term(process)
        if term is None or first is None:
            return None
        try:
            last = add_days(first, term.days, term.unit)
            for begin, end in self._stops(first):
                if days_between(last, begin, term.unit) > 0:  # the term was over by then
                    break
                if end is None:
                    return None
                last = add_days(last, max(0, days_between(begin, end, term.unit)), term.unit)
        except OverflowError:
            return None
        return last

    def late_days(self, today: date, process: Process) -> int:
        """Days of the term's unit by which it has, or had when it ended, exceeded its term; 0 where it has none."""
        term, first = self._term(process)
        if term is None or first is None:
            return 0
        return max(0, self._net_days(first, today, term.unit) - term.days)

    def state(self, today: date, process: Process) -> str:
        """One of :data:`STATES`; an open step whose term is over is late, also while the clock stands still."""
        if not self.open:
            return "finished"
        if self.late_days(today, process):
            return "late"
        return "stopped" if self.clock_stands else "open"

    def _net_days(self, first: date | None, today: date, unit: str) -> int:
        last = today if self.open else date_of(self.finished_at)
        if first is None or last is None or last <= first:
            return 0
        stood = sum(
            max(0, days_between(begin, min(end or last, last), unit)) for begin, end in self._stops(first)
        )
        return max(0, days_between(first, last, unit) - stood)

    def _stops(self, first: date) -> Iterator[tuple[date, date | None]]:
        """Days between which the clock stood still, from ``first`` on; ``None`` while it does."""
        for begin, end in self.stopped:
            began = date_of(begin)
            if began is not None:
                yield max(began, first), date_of(end or self.finished_at)

    def _term(self, process: Process) -> tuple[Term | None, date | None]:
        """The step's term and the day from which it counts."""
        step = process.step(self.step)
        if step is None or step.term is None:
            return None, None
        kind = step.term.counted_from
        return step.term, date_of(self.started_at if kind == "step" else dict(self.since).get(kind, ""))


def _unit(process: Process, step: str) -> str:
    found = process.step(step)
    return found.term.unit if found is not None and found.term is not None else "calendar"


class Courses:
    """Gathers the courses of one site's steps from its entries, in the log's order.

    What makes no sense is passed over, for the log keeps it anyway: starting what is open, stopping a clock that
    stands, resuming one that runs. An end without a start is a course of its own.
    """

    def __init__(self) -> None:
        self._courses: list[_Course] = []

    def add(self, kind: str, step: str, at: str) -> None:
        """Take in an entry of one of the kinds in :data:`STEP_KINDS`; ``step`` "" is the one that is open then."""
        if kind == "step_started":
            if step and not self._find(step):
                self._courses.append(_Course(step, at))
            return
        course = self._find(step, stopped=True if kind == "clock_resumed" and not step else None)
        if course is None:
            if kind == "step_finished" and step:
                self._courses.append(_Course(step, "", at))
        elif kind == "step_finished":
            course.finished_at = at
        elif kind == "clock_stopped":
            if not course.stands:
                course.stopped.append([at, ""])
        elif course.stands:
            course.stopped[-1][1] = at

    def result(self, since: tuple[tuple[str, str], ...]) -> tuple[StepCourse, ...]:
        """The courses in the order in which they began; ``since`` as in :class:`StepCourse`."""
        return tuple(
            StepCourse(
                course.step,
                course.started_at,
                course.finished_at,
                tuple((begin, end) for begin, end in course.stopped),
                since,
            )
            for course in self._courses
        )

    def _find(self, step: str, *, stopped: bool | None = None) -> _Course | None:
        """The open course of ``step``, or of any step the one begun last; ``stopped``: with its clock so."""
        for course in reversed(self._courses):
            if not course.finished_at and (not step or course.step == step) and stopped in (None, course.stands):
                return course
        return None


STEP_KINDS = frozenset(("step_started", "step_finished", "clock_stopped", "clock_resumed"))
"""Kinds of entries that steps follow from."""


class _Course:
    """A course in the making."""

    __slots__ = ("finished_at", "started_at", "step", "stopped")

    def __init__(self, step: str, started_at: str, finished_at: str = "") -> None:
        self.step, self.started_at, self.finished_at = step, started_at, finished_at
        self.stopped: list[list[str]] = []

    @property
    def stands(self) -> bool:
        return bool(self.stopped) and not self.stopped[-1][1]
