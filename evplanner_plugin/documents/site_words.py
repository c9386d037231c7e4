"""What is said of one site in a few words: where it is, who marked it how, whom it waits for, who contradicts whom."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from ..domain import times
from ..domain.log import MARKS, LogEntry
from ..domain.process import Process
from ..domain.state import SiteState
from ..domain.work_list import REVIEWED

CLOCK_TOLERANCE = timedelta(days=1)
"""How far an entry may lie ahead of this computer's clock before its date is called wrong: time zones are counted
in UTC already, so a day leaves room for any clock that somebody looks at now and then."""


def address(street: str, house_number: str, neighbourhood: str) -> str:
    """Street with house number, then the neighbourhood; empty where nothing is known."""
    street = " ".join(part for part in (street, house_number) if street and part)
    return ", ".join(part for part in (street, neighbourhood) if part)


def departments_by_mark(marks: Mapping[tuple[str, str], tuple]) -> dict[str, tuple[str, ...]]:
    """Who gave which mark: mark → codes of departments, or the person's name where no department is told.

    ``marks`` is :attr:`SiteState.marks`. The marks known here come first, unknown ones after them.
    """
    found: dict[str, dict[str, None]] = {mark: {} for mark in MARKS}
    for (actor, department), given in marks.items():
        found.setdefault(given[0], {})[department or actor] = None
    return {mark: tuple(who) for mark, who in found.items() if who}


def waiting_for(state: SiteState, process: Process) -> tuple[str, ...]:
    """Codes of the departments that the process asks and that have not marked the site yet.

    Nobody is waited for any more once the site was decided on.
    """
    if state.status not in REVIEWED:
        return ()
    marked = {process.department(department) for _, department in state.marks}
    return tuple(code for code in process.asked if code not in marked)


def decided_by(entry: LogEntry, process: Process, language: str) -> str:
    """Name and department of who made an entry: ``An (Police)``."""
    if not entry.department:
        return entry.actor
    return f"{entry.actor} ({process.title(entry.department, language)})"


def main_reasons(contributions: Mapping[str, float], count: int = 3) -> list[tuple[str, float]]:
    """The criteria that add most to a score, (key, contribution 0–1), the largest first; at most ``count``."""
    numbers = {
        key: float(value)
        for key, value in contributions.items()
        if isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0
    }
    return sorted(numbers.items(), key=lambda item: (-item[1], item[0]))[:count]


def latest_credible(now: datetime) -> str:
    """The latest instant (UTC text) that an entry made before ``now`` (aware, or UTC) can bear by accident."""
    return times.to_text(now + CLOCK_TOLERANCE)


def is_in_the_future(at: str, latest: str) -> bool:
    """Whether the instant ``at`` (UTC text) lies ahead of ``latest``, see :func:`latest_credible`."""
    return at > latest and at[:1].isdigit()
