"""What waits for a person: marks, answers, decisions and steps, each with its term where it has one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .calendar import days_between
from .log import DECISIONS, date_or_none
from .process import Process
from .summaries import SiteSummary

WORK_KINDS: tuple[str, ...] = ("step", "settle", "decide", "assigned", "mentioned", "mark")
"""Kinds of work, the most pressing first."""

REVIEWED: tuple[str, ...] = ("proposed", "in_review")
"""Statuses in which marks and a decision are waited for."""


@dataclass(frozen=True)
class Person:
    """Who works: name as the log shows it, codes of role and department."""

    name: str
    role: str
    department: str


@dataclass(frozen=True)
class WorkItem:
    """One thing that waits for a person at a site.

    ``since`` is the instant (UTC, "" where it is not known) from which it waits, ``due`` the day on which its term
    ends, ``late_days`` by how many days of the term's unit that is over (0 in time). ``detail`` is the code of the
    step for ``step``, who gave it for ``assigned``, else "".
    """

    site_id: str
    kind: str
    since: str
    due: date | None = None
    late_days: int = 0
    detail: str = ""


def work_items(
    site_id: str, summary: SiteSummary, person: Person, process: Process, today: date
) -> tuple[WorkItem, ...]:
    """What waits for ``person`` at a site, in the order of :data:`WORK_KINDS`; nothing for who is nobody.

    * ``mark``: their department is asked, has not marked yet, and the site is in review
    * ``assigned``: the site was given to them or, naming nobody, to their department
    * ``mentioned``: a comment calls their department, which has not said anything since
    * ``decide``: every department that is asked has marked, and they may approve
    * ``settle``: decisions contradict each other, and they may decide
    * ``step``: a step is open that their role takes

    A site that was decided against, cancelled or is in service waits for no marks and no decision.
    """
    if not person.name.strip():
        return ()
    return (
        *_steps(site_id, summary, person, process, today),
        *_decisions(site_id, summary, person, process),
        *_assigned(site_id, summary, person, process, today),
        *_mentioned(site_id, summary, person, process),
        *_marks(site_id, summary, person, process),
    )


def _steps(site_id, summary, person, process, today) -> list[WorkItem]:
    if not summary.open_steps or not process.may(person.role, "step_finished"):
        return []
    actor = process.acts_as(person.role)
    found = []
    for course in summary.open_steps:
        step = process.step(course.step)
        if step is not None and actor and step.actor == actor:
            late = course.late_days(today, process)
            found.append(WorkItem(site_id, "step", course.started_at, course.due(process), late, course.step))
    return found


def _decisions(site_id, summary, person, process) -> list[WorkItem]:
    if summary.status == "needs_agreement":
        if any(process.may(person.role, kind) for kind in DECISIONS):
            return [WorkItem(site_id, "settle", summary.decided_at)]
        return []
    if summary.status not in REVIEWED or not process.may(person.role, "approved"):
        return []
    if not set(process.asked) <= _marked(summary, process):
        return []
    return [WorkItem(site_id, "decide", summary.last_at)]


def _assigned(site_id, summary, person, process, today) -> list[WorkItem]:
    given = summary.assignment
    if given is None:
        return []
    if given.actor:
        mine = given.actor.strip().casefold() == person.name.strip().casefold()
    else:
        mine = process.department(given.department) == process.department(person.department)
    if not mine:
        return []
    due = date_or_none(given.due)
    late = max(0, days_between(due, today)) if due is not None else 0
    return [WorkItem(site_id, "assigned", given.at, due, late, given.by)]


def _mentioned(site_id, summary, person, process) -> list[WorkItem]:
    if not summary.mentions or not person.department:
        return []
    mine = process.department(person.department)
    return [WorkItem(site_id, "mentioned", at) for code, at in summary.mentions if process.department(code) == mine]


def _marks(site_id, summary, person, process) -> list[WorkItem]:
    if summary.status not in REVIEWED or not process.may(person.role, "marked"):
        return []
    mine = process.department(person.department)
    if mine not in process.asked or mine in _marked(summary, process):
        return []
    return [WorkItem(site_id, "mark", summary.proposed_at)]


def _marked(summary: SiteSummary, process: Process) -> set[str]:
    """Codes of the departments that have marked, whatever they were called in the log."""
    return {process.department(department) for department in summary.marked_departments}
