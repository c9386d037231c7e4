"""How long a realisation took: calendar days from each milestone to the next, stopped clocks counted apart."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from ..lead_times.day_spans import DaySpan
from ..lead_times.site_course import SiteCourse

STAGES: tuple[str, ...] = ("to_decision", "to_handover", "to_installation", "to_service")
"""From request or proposal (whichever came first) to the decision, from there to the handover, from there to the
installation, from there into service."""

TOTAL = "total"
"""From request or proposal into service."""


class Stage(NamedTuple):
    """Calendar ``days`` it took, without the ``stopped`` ones on which the clock stood still."""

    days: int
    stopped: int = 0


def stages(
    course: SiteCourse,
    begun_on: date | None,
    decided_on: date | None,
    handed_over_on: date | None,
    installed_on: date | None,
    in_service_on: date | None,
) -> dict[str, Stage]:
    """The length of each of :data:`STAGES` and of :data:`TOTAL`, as far as both ends are known and follow each other.

    A clock counts as standing on days on which that of a step stood while no other step was worked on, as in
    :mod:`..lead_times`. Where every milestone is known and they follow each other, the stages add up to the total.
    """
    days = (begun_on, decided_on, handed_over_on, installed_on, in_service_on)
    ends = dict(zip(STAGES, zip(days, days[1:])))
    ends[TOTAL] = (begun_on, in_service_on)
    stood = course.standing_days(in_service_on or date.max) if course.steps else []
    found = {}
    for name, (first, last) in ends.items():
        if first is not None and last is not None and first <= last:
            stopped = _overlap(stood, first, last)
            found[name] = Stage((last - first).days - stopped, stopped)
    return found


def _overlap(apart: Iterable[DaySpan], first: date, last: date) -> int:
    """Number of days in ``apart``, stretches that do not overlap, after ``first`` up to and with ``last``."""
    return sum(max(0, (min(end, last) - max(begin, first)).days) for begin, end in apart)
