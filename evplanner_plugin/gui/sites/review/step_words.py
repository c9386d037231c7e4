"""What is said of a step's course: which day it is of how many, when it is due, how late it is."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QCoreApplication

from ....algorithms.base import language
from ....documents.local_figures import day
from ....domain.process import Process
from ....domain.steps import StepCourse
from .waits_for_me import late_words

TO_COME = "to_come"
"""State of a step that has not begun; the others are in :data:`....domain.steps.STATES`."""


def courses_by_step(courses: tuple[StepCourse, ...], process: Process) -> list[tuple[str, StepCourse | None]]:
    """Each step of the process with its last course, ``None`` for what is to come; then steps that it does not know."""
    last = {course.step: course for course in courses}
    known = [step.code for step in process.steps]
    return [(code, last.get(code)) for code in known] + [item for item in last.items() if item[0] not in known]


def course_sentence(step: str, course: StepCourse | None, process: Process, today: date) -> str:
    """One sentence on a step: ``Grid check: day 12 of 126, due 1/02/27``."""
    title = process.title(step, language())
    if course is None:
        return QCoreApplication.translate("review", "{step}: to come").format(step=title)
    days, late = course.days(today, process), course.late_days(today, process)
    if not course.open:
        words = QCoreApplication.translate("review", "{step}: done in {days} days").format(step=title, days=days)
        return f"{words}, {late_words(late)}" if late else words
    known = process.step(step)
    term = known.term if known is not None else None
    if term is not None and term.counted_from == "step":
        words = QCoreApplication.translate("review", "{step}: day {days} of {term}").format(
            step=title, days=days, term=term.days
        )
    else:
        words = QCoreApplication.translate("review", "{step}: under way for {days} days").format(step=title, days=days)
    if course.clock_stands:
        words += ", " + QCoreApplication.translate("review", "clock stopped")
    if late:
        return f"{words}, {late_words(late)}"
    due = course.due(process)
    if due is None:
        return words
    return words + ", " + QCoreApplication.translate("review", "due {date}").format(date=day(due))
