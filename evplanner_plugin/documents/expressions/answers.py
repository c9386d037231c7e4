"""What each expression function answers. All of them may be asked on any thread; an unknown site gives NULL."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.log import MARKS
from ...domain.steps import StepCourse
from ...errors import QT_TRANSLATE_NOOP
from .. import site_summaries
from ..criterion_titles import RecipeTitles, criterion_titles, recipe_titles
from ..local_figures import number
from ..site_words import main_reasons
from ..vocabulary import MARK_SYMBOLS, kind_phrase, status_title
from .site_function import Call, Misuse, text_of

Answer = Callable[[Call], object]

_UNKNOWN_MARK = QT_TRANSLATE_NOOP("expressions", "“{mark}” is no mark; use up, down or question.")

UNDECIDED = ("proposed", "in_review", "needs_agreement")
"""Statuses in which marks are waited for."""

LARGEST = 3
"""How many criteria are named as reasons for a score, unless another number is asked for."""


def status(call: Call) -> str | None:
    """The code of the site's status, entries not saved yet included where the panel knows them."""
    site_id = call.site_id()
    unsaved = site_summaries.unsaved_status(call.path, site_id)
    if unsaved:
        return unsaved
    known = call.summary(site_id)
    if known is not None:
        return known.status
    return text_of(call.column("status", site_id)) or None


def title_of_status(call: Call) -> str | None:
    """The status in words."""
    code = status(call)
    return status_title(code) if code else None


def unsaved_status(call: Call) -> str | None:
    """The status with what is not saved yet; NULL where everything about the site is saved."""
    return site_summaries.unsaved_status(call.path, call.site_id())


def votes(call: Call) -> str | int | None:
    """The votes as text, or the number of those in favour, against, or with a question."""
    if len(call.values) == 1 and call.value(0) in MARKS:
        call = Call((call.site_id(1), call.value(0)), call.context)
    mark = call.value(1)
    if mark and mark not in MARKS:
        raise Misuse(QCoreApplication.translate("expressions", _UNKNOWN_MARK).format(mark=mark))
    counts = _votes(call, call.site_id())
    if counts is None:
        return None
    if mark:
        return counts[MARKS.index(mark)]
    return " ".join(f"{count} {MARK_SYMBOLS[given]}" for given, count in zip(MARKS, counts))


def _votes(call: Call, site_id: str) -> tuple[int, ...] | None:
    known = call.summary(site_id)
    if known is not None:
        return tuple(known.votes)
    given = [call.column(f"votes_{mark}", site_id) for mark in MARKS]
    return None if any(count is None for count in given) else tuple(int(count) for count in given)


def comments(call: Call) -> int | None:
    """How many comments there are."""
    known = call.summary(call.site_id())
    return None if known is None else known.comments


def last_comment(call: Call) -> str | None:
    """The last comment as plain text."""
    known = call.summary(call.site_id())
    return (known.last_comment or None) if known is not None else None


def step(call: Call) -> str | None:
    """What the open step, the one begun last, is called."""
    course = _open_step(call)
    return call.process.title(course.step, call.language) if course is not None else None


def days_in_step(call: Call) -> int | None:
    """Days that the open step has taken, without those on which the clock stood still."""
    course = _open_step(call)
    return course.days(date.today(), call.process) if course is not None else None


def late_days(call: Call) -> int | None:
    """Days by which the latest of the open steps exceeds its term; 0 where none is late."""
    known = call.summary(call.site_id())
    if known is None:
        return None
    process, today = call.process, date.today()
    return max((course.late_days(today, process) for course in known.open_steps), default=0)


def waits_for(call: Call) -> str | None:
    """Whom the site waits for: departments that have not marked it, who it is assigned to, who takes the step."""
    known = call.summary(call.site_id())
    if known is None:
        return None
    process, language = call.process, call.language
    waiting: dict[str, None] = {}
    if known.status in UNDECIDED:
        for department in process.asked:
            if department not in known.marked_departments:
                waiting[process.title(department, language)] = None
    if known.assignment is not None:
        given = known.assignment.actor or process.title(known.assignment.department, language)
        waiting.update({given: None} if given else {})
    for course in known.open_steps:
        found = process.step(course.step)
        if found is not None:
            waiting[process.title(found.actor, language)] = None
    return ", ".join(waiting)


def decided_on(call: Call) -> str | None:
    """The day (UTC, ``2026-03-31``) of the decision that stands."""
    known = call.summary(call.site_id())
    return (known.decided_at[:10] or None) if known is not None and known.decided_at else None


def reasons(call: Call) -> str | None:
    """The criteria that add most to the frozen score, the largest first, with their points out of ten."""
    site_id = call.site_id()
    most = call.value(1)
    try:
        count = int(float(most)) if most else LARGEST
    except ValueError:
        count = LARGEST
    parts, recipe = _object(call.column("contributions", site_id)), text_of(call.column("recipe_name", site_id))
    if not parts:
        parts, recipe = _stored(call, site_id)
    if parts is None:
        return None
    titles = criterion_titles(_known_recipes(call.path, call.language), recipe)
    return ", ".join(f"{titles.get(key, key)} {number(value * 10, 1)}" for key, value in main_reasons(parts, count))


def title(call: Call) -> str | None:
    """What a code (status, kind, role, department, reason, step, origin) is called in QGIS's language."""
    code = call.value(0)
    if not code:
        return None
    for words in (status_title, lambda given: call.process.title(given, call.language), kind_phrase):
        found = words(code)
        if found != code:
            return found
    return code


def may(call: Call) -> bool | None:
    """Whether somebody in a role may record entries of a kind."""
    role, kind = call.value(0), call.value(1)
    return call.process.may(role, kind) if role and kind else None


def _open_step(call: Call) -> StepCourse | None:
    known = call.summary(call.site_id())
    return known.open_steps[-1] if known is not None and known.open_steps else None


def _stored(call: Call, site_id: str) -> tuple[Mapping | None, str]:
    """The contributions of another site than the current feature, from the workspace, and the recipe they are of."""
    path = call.path
    if path is None or not site_id:
        return None, ""
    with site_summaries.workspace_at(path).reading() as connection:
        row = connection.execute(
            "SELECT contributions, recipe_name FROM proposed_site WHERE id = ?", (site_id,)
        ).fetchone()
    return (_object(row["contributions"]), text_of(row["recipe_name"])) if row is not None else (None, "")


def _object(given: object) -> Mapping | None:
    try:
        read = json.loads(text_of(given))
    except ValueError:
        return None
    return read if isinstance(read, dict) else None


_recipes: dict[tuple[str | None, str], dict[str, RecipeTitles]] = {}


def _known_recipes(path: str | None, language: str) -> dict[str, RecipeTitles]:
    """The titles of the recipes that come along and of those of the workspace."""
    if (path, language) not in _recipes:
        workspace = site_summaries.workspace_at(path) if path is not None else None
        _recipes[path, language] = recipe_titles(workspace, language)
    return _recipes[path, language]


def forget() -> None:
    """Let go of what was read."""
    _recipes.clear()
