"""The functions that QGIS's expressions know while the plugin is loaded, with their help."""

from __future__ import annotations

from qgis.core import QgsExpression
from qgis.PyQt.QtCore import QCoreApplication

from ...errors import QT_TRANSLATE_NOOP
from .. import site_summaries
from . import answers, sheet_answers
from .site_function import SiteFunction

_SITE = QT_TRANSLATE_NOOP("expressions", "Without a site the one of the current feature is meant, by its id.")

_FUNCTIONS: tuple[tuple[str, int, answers.Answer, str, bool, tuple[str, ...]], ...] = (
    (
        "evp_status",
        1,
        answers.status,
        QT_TRANSLATE_NOOP(
            "expressions",
            "The code of a proposed site's status, which follows from its log: proposed, in_review,"
            " needs_agreement, approved, rejected, handed_over, installed, in_service or cancelled."
        ),
        True,
        ("evp_status()", "evp_status(\"site_id\")"),
    ),
    (
        "evp_status_title",
        1,
        answers.title_of_status,
        QT_TRANSLATE_NOOP("expressions", "The status of a proposed site in words, in QGIS's language."),
        True,
        ("evp_status_title()",),
    ),
    (
        "evp_unsaved_status",
        1,
        answers.unsaved_status,
        QT_TRANSLATE_NOOP(
            "expressions",
            "The code of the status that a proposed site has with entries that are not saved yet; NULL where all"
            " of them are saved."
        ),
        True,
        ("coalesce(evp_unsaved_status(), \"status\")",),
    ),
    (
        "evp_votes",
        2,
        answers.votes,
        QT_TRANSLATE_NOOP(
            "expressions",
            "The marks given to a proposed site as text; or how many are in favour (up), against (down), or ask"
            " something (question)."
        ),
        True,
        ("evp_votes()", "evp_votes(\"id\", 'up')", "evp_votes('down')"),
    ),
    (
        "evp_comments",
        1,
        answers.comments,
        QT_TRANSLATE_NOOP("expressions", "How many comments there are on a proposed site."),
        True,
        ("evp_comments()",),
    ),
    (
        "evp_last_comment",
        1,
        answers.last_comment,
        QT_TRANSLATE_NOOP(
            "expressions", "The last comment on a proposed site as plain text; escape it where HTML is shown."
        ),
        True,
        ("evp_last_comment()",),
    ),
    (
        "evp_step",
        1,
        answers.step,
        QT_TRANSLATE_NOOP("expressions", "The step that is open, in words; NULL where none is."),
        True,
        ("evp_step()",),
    ),
    (
        "evp_days_in_step",
        1,
        answers.days_in_step,
        QT_TRANSLATE_NOOP(
            "expressions",
            "Days that the open step has taken, in the days its term counts, without those on which the clock stood"
            " still; NULL where no step is open."
        ),
        True,
        ("evp_days_in_step() > 30",),
    ),
    (
        "evp_late_days",
        1,
        answers.late_days,
        QT_TRANSLATE_NOOP("expressions", "Days by which an open step exceeds its term; 0 where none does."),
        True,
        ("evp_late_days() > 0",),
    ),
    (
        "evp_waits_for",
        1,
        answers.waits_for,
        QT_TRANSLATE_NOOP(
            "expressions",
            "Whom a proposed site waits for: departments whose mark is expected, who it is assigned to, who takes"
            " the open step. Empty where it waits for nobody."
        ),
        True,
        ("evp_waits_for()",),
    ),
    (
        "evp_decided_on",
        1,
        answers.decided_on,
        QT_TRANSLATE_NOOP("expressions", "The day of the decision on a proposed site, such as 2026-03-31."),
        True,
        ("to_date(evp_decided_on())",),
    ),
    (
        "evp_reasons",
        2,
        answers.reasons,
        QT_TRANSLATE_NOOP(
            "expressions",
            "The criteria that add most to the score a proposed site had when it was proposed, with their points"
            " out of ten; three of them unless another number is given."
        ),
        True,
        ("evp_reasons()", "evp_reasons(\"id\", 5)"),
    ),
    (
        "evp_title",
        1,
        answers.title,
        QT_TRANSLATE_NOOP(
            "expressions",
            "What a code (of a status, role, department, reason, step or origin) is called in QGIS's language; an"
            " unknown code stays as it is."
        ),
        False,
        ("evp_title(\"origin\")", "evp_title('mobility')"),
    ),
    (
        "evp_may",
        2,
        answers.may,
        QT_TRANSLATE_NOOP(
            "expressions", "Whether somebody in a role may record entries of a kind, as the workspace's process says."
        ),
        False,
        ("evp_may(@evplanner_role, 'approved')",),
    ),
    (
        "evp_sheet",
        2,
        sheet_answers.sheet,
        QT_TRANSLATE_NOOP(
            "expressions",
            "A text of a proposed site's sheet, by its name: name, status, address, decision, checklist, history and"
            " so on; the help of the algorithm “Site sheets” lists them all."
        ),
        True,
        ("evp_sheet('decision')", "evp_sheet('status_colour')"),
    ),
    (
        "evp_word",
        1,
        sheet_answers.word,
        QT_TRANSLATE_NOOP("expressions", "A fixed word of site sheets in the language in which they are written."),
        False,
        ("evp_word('Checklist')",),
    ),
)

_COLUMNS = {
    "evp_status": ("status",),
    "evp_status_title": ("status",),
    "evp_votes": ("votes_up", "votes_down", "votes_question"),
    "evp_reasons": ("contributions",),
}
"""Columns of the current feature that functions read beside its id."""

_registered: list[SiteFunction] = []


def register() -> None:
    """Make the functions known to QGIS, with their help in QGIS's language; a second time does nothing."""
    if _registered:
        return
    for name, most, compute, text, of_site, examples in _FUNCTIONS:
        said = QCoreApplication.translate("expressions", text)
        if of_site:
            said = f"{said} {QCoreApplication.translate('expressions', _SITE)}"
        function = SiteFunction(name, most, compute, said, examples, _COLUMNS.get(name, ()))
        if QgsExpression.registerFunction(function):
            _registered.append(function)  # QGIS keeps no Python object alive


def unregister() -> None:
    """Take the functions out of QGIS again, and let go of what was read for them."""
    for function in reversed(_registered):
        QgsExpression.unregisterFunction(function.name())
    _registered.clear()  # only now: QGIS must not meet one that is gone
    site_summaries.forget()
    answers.forget()
    sheet_answers.forget()
