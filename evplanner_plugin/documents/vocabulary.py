"""Words for the codes that the workspace keeps: statuses, marks and kinds of log entries."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt

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
    "commented": QT_TRANSLATE_NOOP("vocabulary", "commented"),
    "approved": QT_TRANSLATE_NOOP("vocabulary", "approved"),
    "rejected": QT_TRANSLATE_NOOP("vocabulary", "rejected"),
    "handed_over": QT_TRANSLATE_NOOP("vocabulary", "handed this site over"),
    "installed": QT_TRANSLATE_NOOP("vocabulary", "installed the charging point"),
    "in_service": QT_TRANSLATE_NOOP("vocabulary", "took this site into service"),
    "cancelled": QT_TRANSLATE_NOOP("vocabulary", "cancelled this site"),
}
_MARKS = {
    "up": QT_TRANSLATE_NOOP("vocabulary", "is in favour"),
    "down": QT_TRANSLATE_NOOP("vocabulary", "is against"),
    "question": QT_TRANSLATE_NOOP("vocabulary", "has a question"),
}


def status_title(status: str) -> str:
    """What a site's status is called on the screen."""
    return _word(_STATUSES, status)


def kind_phrase(kind: str) -> str:
    """What somebody did, to follow a name; an unknown kind is shown as it is."""
    return _word(_KINDS, kind)


def mark_phrase(mark: str) -> str:
    """What somebody's mark means, to follow a name."""
    return _word(_MARKS, mark)


def local_time(instant: str) -> str:
    """A UTC instant (``2026-03-31T08:15:00.000Z``) as short local date and time; other text as it is."""
    moment = QDateTime.fromString(instant, Qt.DateFormat.ISODateWithMs)
    return moment.toLocalTime().toString("yyyy-MM-dd HH:mm") if moment.isValid() else instant


def _word(words: dict[str, str], code: str) -> str:
    return QCoreApplication.translate("vocabulary", words[code]) if code in words else code
