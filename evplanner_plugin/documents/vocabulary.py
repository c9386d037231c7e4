"""Words for the codes that the workspace keeps: statuses, marks, kinds of log entries, answers, work and steps.

A code that is not known here, from a newer version, is shown as it is.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .. import bundled
from ..errors import QT_TRANSLATE_NOOP

MARK_SYMBOLS = {"up": "▲", "down": "▼", "question": "?"}

_STATUSES = {
    "proposed": QT_TRANSLATE_NOOP("vocabulary", "Proposed"),
    "in_review": QT_TRANSLATE_NOOP("vocabulary", "In review"),
    "needs_agreement": QT_TRANSLATE_NOOP("vocabulary", "Needs agreement"),
    "approved": QT_TRANSLATE_NOOP("vocabulary", "Approved"),
    "rejected": QT_TRANSLATE_NOOP("vocabulary", "Rejected"),
    "handed_over": QT_TRANSLATE_NOOP("vocabulary", "Handed over"),
    "installed": QT_TRANSLATE_NOOP("vocabulary", "Installed"),
    "in_service": QT_TRANSLATE_NOOP("vocabulary", "In service"),
    "cancelled": QT_TRANSLATE_NOOP("vocabulary", "Cancelled"),
}
_KINDS = {
    "proposed": QT_TRANSLATE_NOOP("vocabulary", "proposed this site"),
    "moved": QT_TRANSLATE_NOOP("vocabulary", "moved this site"),
    "marked": QT_TRANSLATE_NOOP("vocabulary", "gave a mark"),
    "commented": QT_TRANSLATE_NOOP("vocabulary", "commented"),
    "assigned": QT_TRANSLATE_NOOP("vocabulary", "assigned this site"),
    "step_started": QT_TRANSLATE_NOOP("vocabulary", "started a step"),
    "step_finished": QT_TRANSLATE_NOOP("vocabulary", "finished a step"),
    "clock_stopped": QT_TRANSLATE_NOOP("vocabulary", "stopped the clock"),
    "clock_resumed": QT_TRANSLATE_NOOP("vocabulary", "let the clock run on"),
    "approved": QT_TRANSLATE_NOOP("vocabulary", "approved"),
    "rejected": QT_TRANSLATE_NOOP("vocabulary", "rejected"),
    "counter_proposed": QT_TRANSLATE_NOOP("vocabulary", "made a counter-proposal"),
    "handed_over": QT_TRANSLATE_NOOP("vocabulary", "handed this site over"),
    "acknowledged": QT_TRANSLATE_NOOP("vocabulary", "acknowledged receipt"),
    "installed": QT_TRANSLATE_NOOP("vocabulary", "installed the charging point"),
    "in_service": QT_TRANSLATE_NOOP("vocabulary", "took this site into service"),
    "cancelled": QT_TRANSLATE_NOOP("vocabulary", "cancelled this site"),
    "photo_added": QT_TRANSLATE_NOOP("vocabulary", "added a photo"),
    "regulation_drafted": QT_TRANSLATE_NOOP("vocabulary", "drafted the supplementary regulation"),
    "published": QT_TRANSLATE_NOOP("vocabulary", "said whether residents may see this site"),
    "checked": QT_TRANSLATE_NOOP("vocabulary", "filled in the checklist"),
}
_KIND_TITLES = {
    "proposed": QT_TRANSLATE_NOOP("vocabulary", "Proposal"),
    "moved": QT_TRANSLATE_NOOP("vocabulary", "Move"),
    "marked": QT_TRANSLATE_NOOP("vocabulary", "Mark"),
    "commented": QT_TRANSLATE_NOOP("vocabulary", "Comment"),
    "assigned": QT_TRANSLATE_NOOP("vocabulary", "Assignment"),
    "step_started": QT_TRANSLATE_NOOP("vocabulary", "Start of a step"),
    "step_finished": QT_TRANSLATE_NOOP("vocabulary", "End of a step"),
    "clock_stopped": QT_TRANSLATE_NOOP("vocabulary", "Clock stopped"),
    "clock_resumed": QT_TRANSLATE_NOOP("vocabulary", "Clock running again"),
    "approved": QT_TRANSLATE_NOOP("vocabulary", "Approval"),
    "rejected": QT_TRANSLATE_NOOP("vocabulary", "Rejection"),
    "counter_proposed": QT_TRANSLATE_NOOP("vocabulary", "Counter-proposal"),
    "handed_over": QT_TRANSLATE_NOOP("vocabulary", "Handover"),
    "acknowledged": QT_TRANSLATE_NOOP("vocabulary", "Acknowledgement"),
    "installed": QT_TRANSLATE_NOOP("vocabulary", "Installation"),
    "in_service": QT_TRANSLATE_NOOP("vocabulary", "Entry into service"),
    "cancelled": QT_TRANSLATE_NOOP("vocabulary", "Cancellation"),
    "photo_added": QT_TRANSLATE_NOOP("vocabulary", "Photo"),
    "regulation_drafted": QT_TRANSLATE_NOOP("vocabulary", "Draft of the supplementary regulation"),
    "published": QT_TRANSLATE_NOOP("vocabulary", "Publication"),
    "checked": QT_TRANSLATE_NOOP("vocabulary", "Checklist"),
}
_MARKS = {
    "up": QT_TRANSLATE_NOOP("vocabulary", "is in favour"),
    "down": QT_TRANSLATE_NOOP("vocabulary", "is against"),
    "question": QT_TRANSLATE_NOOP("vocabulary", "has a question"),
}
_MARK_TITLES = {
    "up": QT_TRANSLATE_NOOP("vocabulary", "In favour"),
    "down": QT_TRANSLATE_NOOP("vocabulary", "Against"),
    "question": QT_TRANSLATE_NOOP("vocabulary", "Question"),
}
_ANSWERS = {
    "yes": QT_TRANSLATE_NOOP("vocabulary", "In order"),
    "no": QT_TRANSLATE_NOOP("vocabulary", "Not in order"),
    "unknown": QT_TRANSLATE_NOOP("vocabulary", "Cannot be told"),
    "open": QT_TRANSLATE_NOOP("vocabulary", "Not checked yet"),
}
_WORK = {
    "mark": QT_TRANSLATE_NOOP("vocabulary", "Give your mark"),
    "assigned": QT_TRANSLATE_NOOP("vocabulary", "Assigned to you"),
    "mentioned": QT_TRANSLATE_NOOP("vocabulary", "Your department is mentioned"),
    "decide": QT_TRANSLATE_NOOP("vocabulary", "Decide"),
    "settle": QT_TRANSLATE_NOOP("vocabulary", "Settle the contradiction"),
    "step": QT_TRANSLATE_NOOP("vocabulary", "Step to finish"),
}
_POWER_CLASSES = {
    "normal": QT_TRANSLATE_NOOP("vocabulary", "Normal charging"),
    "fast": QT_TRANSLATE_NOOP("vocabulary", "Fast charging"),
    "ultra_fast": QT_TRANSLATE_NOOP("vocabulary", "Ultra-fast charging"),
}
_STEP_STATES = {
    "open": QT_TRANSLATE_NOOP("vocabulary", "Running"),
    "stopped": QT_TRANSLATE_NOOP("vocabulary", "Clock stopped"),
    "late": QT_TRANSLATE_NOOP("vocabulary", "Late"),
    "finished": QT_TRANSLATE_NOOP("vocabulary", "Finished"),
}


def status_title(status: str) -> str:
    """What a site's status is called on the screen."""
    return _word(_STATUSES, status)


def kind_phrase(kind: str) -> str:
    """What somebody did, to follow a name; an unknown kind is shown as it is."""
    return _word(_KINDS, kind)


def kind_title(kind: str) -> str:
    """What an entry of a kind is called, as a title of its own."""
    return _word(_KIND_TITLES, kind)


def mark_phrase(mark: str) -> str:
    """What somebody's mark means, to follow a name."""
    return _word(_MARKS, mark)


def mark_title(mark: str) -> str:
    """What a mark is called, as a title of its own."""
    return _word(_MARK_TITLES, mark)


def answer_title(answer: str) -> str:
    """What an answer to a line of the checklist means; ``open`` for a line that nobody has answered."""
    return _word(_ANSWERS, answer)


def work_title(kind: str) -> str:
    """What waits for somebody (a kind of work item)."""
    return _word(_WORK, kind)


def step_state_title(state: str) -> str:
    """How a step's course stands."""
    return _word(_STEP_STATES, state)


def power_class_title(power_class: str) -> str:
    """What a site's power class is called; one that is no code is shown as somebody wrote it."""
    code = power_class.strip().lower()
    return _word(_POWER_CLASSES, code) if code in _POWER_CLASSES else power_class


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within it the words of this thread come in ``language`` (``nl``, ``fr`` …; English where there is none).

    For documents in another language than QGIS's; "" changes nothing.
    """
    before = getattr(_own, "translator", None), getattr(_own, "language", "")
    if language:
        _own.translator, _own.language = QTranslator(), language[:2].lower()
        _own.translator.load(QLocale(language), "evplanner", "_", str(bundled.ROOT / "i18n"))
    try:
        yield
    finally:
        _own.translator, _own.language = before


def speaks() -> bool:
    """Whether this thread is within :func:`speaking`, so that a language was chosen for what it writes."""
    return bool(getattr(_own, "language", ""))


def spoken() -> str:
    """Two-letter code of the language of :func:`speaking`, else of QGIS's."""
    return getattr(_own, "language", "") or QgsApplication.locale()[:2].lower()


def translate(context: str, text: str) -> str:
    """``text`` in the language of :func:`speaking`, else in QGIS's."""
    translator = getattr(_own, "translator", None)
    if translator is None:
        return QCoreApplication.translate(context, text)
    # As bytes: a str would have to be ASCII here.
    return translator.translate(context.encode(), text.encode()) or text


_own = threading.local()


def _word(words: dict[str, str], code: str) -> str:
    return translate("vocabulary", words[code]) if code in words else code
