"""The cases whose length is a lead time: every course of a step, and the stretches from one event to another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from ..calendar import days_between
from ..log import LogEntry, date_or_none
from ..process import Process
from ..steps import StepCourse
from .day_spans import DaySpan, length, within
from .site_course import SiteCourse, day_of
from .targets import DECISION, PLACEMENT, Target

if TYPE_CHECKING:
    import pandas

STEP, SPAN = "step", "span"
WHOLE, PROPOSAL_DECISION = "start_to_service", "proposal_to_decision"

SPANS: tuple[str, ...] = (DECISION, PROPOSAL_DECISION, PLACEMENT, WHOLE)
"""From request to decision, from proposal to first decision, from approval to in service, and from request or proposal
(whichever came first) to in service."""

FINISHED, OPEN, ENDED = "finished", "open", "ended"
OUTCOMES: tuple[str, ...] = (FINISHED, OPEN, ENDED)
"""``ended``: it will never finish, for its site was cancelled, rejected or in service first."""

COLUMNS: tuple[str, ...] = (
    "kind",
    "step",
    "actor",
    "site_id",
    "reference",
    "started_on",
    "finished_on",
    "outcome",
    "censored",
    "unit",
    "days",
    "calendar_days",
    "stopped_days",
    "due",
    "late_days",
)

_UNTIL_SERVICE, _UNTIL_DECISION = "in_service_on", "decided_on"


def cases(
    logs: Iterable[tuple[str, Iterable[LogEntry]]],
    process: Process,
    today: date,
    requests: pandas.DataFrame | None = None,
    targets: Mapping[str, Target] | None = None,
) -> pandas.DataFrame:
    """All cases as they stand on ``today``; what happened later does not count.

    ``logs`` are ``(site id, its log entries)``, entries in any order (of :data:`.site_course.KINDS_NEEDED`; more do
    no harm); ``requests`` rows with ``id reference received_on decided_on outcome site_id`` (days as
    ``2026-03-31``); ``targets`` by span, as :data:`.targets.TARGET_PARAMETERS` names them.

    One row per course of a step (``kind`` step) and per span of :data:`SPANS` (``kind`` span) with :data:`COLUMNS`:
    ``step`` the code of the step or span; ``actor`` who takes the step by the process, "" for spans; ``reference``
    that of the request, ``site_id`` "" where a request has no site; ``started_on``, ``finished_on``, ``due`` days as
    text or ``None``; ``outcome`` of :data:`OUTCOMES`, ``censored`` true unless finished; ``days`` in the ``unit`` of
    the step's term (calendar or working), ``calendar_days`` always calendar days, both until ``today`` (or until the
    site ended) where it did not finish and without the ``stopped_days`` (of the unit) on which the clock stood
    still; NaN where the start is not known or lies after the end. A span is calendar days, and its clock stands on
    days on which that of a step stood while no other step was worked on. ``late_days`` (of the unit): by how much
    the term or target is, or was at its end, exceeded; 0 where there is none.
    """
    import pandas

    targets = targets or {}
    of_site = _by_site(requests, today)
    rows: list[dict[str, Any]] = []
    known = set()
    for site_id, entries in logs:
        site = SiteCourse.of(site_id, entries, today)
        known.add(site_id)
        rows += (_step_case(site, course, process, today) for course in site.steps)
        rows += _spans(site, of_site.get(site_id, ()), today, targets)
    for site_id, asked in of_site.items():
        if site_id not in known:
            rows += (_request_case(SiteCourse(site_id), request, today, targets) for request in asked)
    # Column by column: of rows, pandas would make them in one go, with Python's lock held.
    return pandas.DataFrame({name: [row[name] for row in rows] for name in COLUMNS}, dtype=object).astype(
        {"days": float, "calendar_days": float, "stopped_days": float, "late_days": float, "censored": bool}
    )


def _step_case(site: SiteCourse, course: StepCourse, process: Process, today: date) -> dict[str, Any]:
    step = process.step(course.step)
    unit = step.term.unit if step is not None and step.term is not None else "calendar"
    outcome = OPEN if course.open else FINISHED
    if course.open and site.ended_on is not None:
        outcome, course = ENDED, replace(course, finished_at=_noon(site.ended_on))
    begin, end = day_of(course.started_at), day_of(course.finished_at) or today
    counted = begin is not None and begin <= end
    days = course.days(today, process) if counted else float("nan")
    return {
        "kind": STEP,
        "step": course.step,
        "actor": step.actor if step is not None else "",
        "site_id": site.site_id,
        "reference": "",
        "started_on": _text(begin),
        "finished_on": _text(end) if outcome == FINISHED else None,
        "outcome": outcome,
        "censored": outcome != FINISHED,
        "unit": unit,
        "days": days,
        "calendar_days": length(site.working_days(course, today)) if counted else float("nan"),
        "stopped_days": days_between(begin, end, unit) - days if counted else 0,
        "due": _text(course.due(process)),
        "late_days": course.late_days(today, process),
    }


def _spans(
    site: SiteCourse, requests: Iterable[dict[str, Any]], today: date, targets: Mapping[str, Target]
) -> Iterator[dict[str, Any]]:
    asked = list(requests)
    for request in asked:
        yield _request_case(site, request, today, targets)
    begun = [day for day in (site.proposed_on, *(each["received_on"] for each in asked)) if day is not None]
    stretches = (
        (PROPOSAL_DECISION, site.proposed_on, site.decided_on),
        (PLACEMENT, site.approved_on, site.in_service_on),
        (WHOLE, min(begun, default=None), site.in_service_on),
    )
    for code, first, last in stretches:
        if first is not None:
            yield _span(code, site, first, last, today, targets.get(code))


def _request_case(
    site: SiteCourse, request: Mapping[str, Any], today: date, targets: Mapping[str, Target]
) -> dict[str, Any]:
    """From a request to the decision on it, or else to the first one on its site that follows it."""
    first, last = request["received_on"], request["decided_on"]
    if last is None and first is not None and site.decided_on is not None and site.decided_on >= first:
        last = site.decided_on
    case = _span(DECISION, site, first, last, today, targets.get(DECISION))
    if case["outcome"] != FINISHED and request["outcome"]:
        # Answered on a day that nobody noted: it is not open, and has no length.
        case.update(_NO_LENGTH, outcome=FINISHED, censored=False)
    return {**case, "reference": request["reference"]}


_NO_LENGTH = {"days": float("nan"), "calendar_days": float("nan"), "stopped_days": 0, "due": None, "late_days": 0}


def _span(
    code: str, site: SiteCourse, first: date | None, last: date | None, today: date, target: Target | None
) -> dict[str, Any]:
    """One stretch from ``first`` to ``last`` (``None``: it did not come to that)."""
    outcome = FINISHED if last is not None else ENDED if site.ended_on is not None else OPEN
    end = last or site.ended_on or today
    case = {
        "kind": SPAN,
        "step": code,
        "actor": "",
        "site_id": site.site_id,
        "reference": "",
        "started_on": _text(first),
        "finished_on": _text(last),
        "outcome": outcome,
        "censored": outcome != FINISHED,
        "unit": "calendar",
        **_NO_LENGTH,
    }
    if first is None or end < first:
        return case
    stood = within(site.standing_days(today), first, end)
    days = (end - first).days - length(stood)
    case.update(days=days, calendar_days=days, stopped_days=length(stood))
    if target is not None:
        standing = outcome == OPEN and bool(stood) and stood[-1][1] == today and _clock_stands(site)
        case["due"] = None if standing else _text(_moved_on(target.due(first), stood))
        case["late_days"] = max(0, days - target.days(first))
    return case


def _clock_stands(site: SiteCourse) -> bool:
    open_ = [course for course in site.steps if course.open]
    return bool(open_) and all(course.clock_stands for course in open_)


def _moved_on(due: date | None, stood: Iterable[DaySpan]) -> date | None:
    """``due`` moved on by the days on which the clock stood still before it."""
    for begin, end in stood:
        if due is None or begin > due:
            break
        try:
            due += timedelta(days=(end - begin).days)
        except OverflowError:
            return None
    return due


def _by_site(requests: pandas.DataFrame | None, today: date) -> dict[str, list[dict[str, Any]]]:
    """The requests that had come in by ``today``, by site ("" for none)."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in requests.to_dict("records") if requests is not None else ():
        received, decided = date_or_none(row["received_on"]), date_or_none(row["decided_on"])
        if received is not None and received > today:
            continue
        later = decided is not None and decided > today
        request = {
            "reference": row["reference"] or "",
            "received_on": received,
            "decided_on": None if later else decided,
            "outcome": "" if later else row["outcome"] or "",
        }
        found.setdefault(row["site_id"] or "", []).append(request)
    return found


def _noon(day: date) -> str:
    """An instant on ``day`` wherever in Europe it is looked at."""
    return f"{day.isoformat()}T12:00:00.000Z"


def _text(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
