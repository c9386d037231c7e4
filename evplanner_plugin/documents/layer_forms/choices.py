"""The codes that a column may have, with what they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsValueMapFieldFormatter

from ...domain.log import KINDS
from ...domain.state import STATUSES
from ...errors import QT_TRANSLATE_NOOP
from ..vocabulary import kind_phrase, status_title, translate

if TYPE_CHECKING:
    from ...domain.process import Process

_WORDS = {
    "access": {
        "public": QT_TRANSLATE_NOOP("form", "Public"),
        "semi_public": QT_TRANSLATE_NOOP("form", "Semi-public"),
        "private": QT_TRANSLATE_NOOP("form", "Private"),
    },
    "location_statuses": {
        "planned": QT_TRANSLATE_NOOP("form", "Planned"),
        "in_service": QT_TRANSLATE_NOOP("form", "In service"),
        "out_of_order": QT_TRANSLATE_NOOP("form", "Out of order"),
        "removed": QT_TRANSLATE_NOOP("form", "Removed"),
    },
    "outcomes": {
        QgsValueMapFieldFormatter.NULL_VALUE: QT_TRANSLATE_NOOP("form", "Still open"),
        "granted": QT_TRANSLATE_NOOP("form", "Granted"),
        "referred": QT_TRANSLATE_NOOP("form", "Referred to a point nearby"),
        "refused": QT_TRANSLATE_NOOP("form", "Declined"),
        "withdrawn": QT_TRANSLATE_NOOP("form", "Withdrawn"),
    },
}


def choices_of(name: str, process: Process, language: str) -> list[tuple[str, str]]:
    """(title, code) of each choice of the list ``name`` in the order in which they are offered."""
    if name in _WORDS:
        return [(translate("form", text), code) for code, text in _WORDS[name].items()]
    if name == "statuses":
        return [(status_title(code), code) for code in STATUSES]
    if name == "kinds":
        return _distinct([(_capital(kind_phrase(code)), code) for code in KINDS])
    codes = {"origins": process.origins, "roles": process.roles, "departments": process.departments}[name]
    return _distinct([(process.title(code, language), code) for code in codes])


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _distinct(choices: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Titles that come twice are told apart by their codes: QGIS keeps one choice for each title."""
    titles = [title for title, _ in choices]
    return [(title if titles.count(title) == 1 else f"{title} ({code})", code) for title, code in choices]
