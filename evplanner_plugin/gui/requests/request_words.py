"""Words for the codes of requests: what the rule says, why it cannot be decided, what came of a request."""

from __future__ import annotations

from math import inf

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...domain.requests.model import SEARCHED, Near
from ...domain.requests.rule import Finding
from ...domain.requests.words import outcome_of
from ...errors import QT_TRANSLATE_NOOP

_VERDICTS = {
    "within": QT_TRANSLATE_NOOP("requests", "Within the distance"),
    "beyond": QT_TRANSLATE_NOOP("requests", "Beyond the distance"),
    "undecided": QT_TRANSLATE_NOOP("requests", "Undecided"),
}
_FOUND = {
    "within": QT_TRANSLATE_NOOP("requests", "Within {distance}"),
    "beyond": QT_TRANSLATE_NOOP("requests", "Beyond {distance}"),
    "undecided": _VERDICTS["undecided"],
}
VERDICT_SIGNS = {"within": "●", "beyond": "○", "undecided": "?"}
"""Told apart by their shape, not by a colour."""

_REASONS = {
    "no_place": QT_TRANSLATE_NOOP("requests", "The request has no place."),
    "no_stock": QT_TRANSLATE_NOOP("requests", "The workspace holds no charging locations yet; import them first."),
    "no_network": QT_TRANSLATE_NOOP("requests", "There are no streets to walk along: add a layer of streets."),
    "off_network": QT_TRANSLATE_NOOP("requests", "The place lies more than 100 m from the streets."),
    "point_off_network": QT_TRANSLATE_NOOP("requests", "The way on foot to a charging point nearby is not known."),
    "access_unknown": QT_TRANSLATE_NOOP("requests", "Of a charging point nearby it is not known whether it is public."),
    "site_not_in_stock": QT_TRANSLATE_NOOP(
        "requests", "A site nearby is in service that the charging locations do not show; import them again."
    ),
}
_OUTCOMES = {
    "": QT_TRANSLATE_NOOP("requests", "Still open"),
    "granted": QT_TRANSLATE_NOOP("requests", "Granted"),
    "referred": QT_TRANSLATE_NOOP("requests", "Referred to a point nearby"),
    "refused": QT_TRANSLATE_NOOP("requests", "Declined"),
    "withdrawn": QT_TRANSLATE_NOOP("requests", "Withdrawn"),
}


def verdict_title(code: str) -> str:
    """What the rule may say, in words."""
    return _word(_VERDICTS, code)


def verdict_words(finding: Finding) -> str:
    """What the rule says of one request, with its distance."""
    return _word(_FOUND, finding.verdict).replace("{distance}", metres_text(finding.limit, finding.limit))


def reason_sentence(code: str) -> str:
    """Why the rule cannot be decided; "" for no reason."""
    return _word(_REASONS, code) if code else ""


def outcome_title(code: str) -> str:
    """What came of a request, also where another program wrote it in its own words; unknown words stay as they are."""
    return _word(_OUTCOMES, outcome_of(code) or code)


def metres_text(value: float | None, limit: float) -> str:
    """A distance for people: whole metres, one decimal where rounding would hide on which side of the limit it lies."""
    if value is None:
        return QCoreApplication.translate("requests", "not known")
    if value == inf:
        return f"> {QLocale().toString(SEARCHED, 'f', 0)} m"
    exact = value != round(value) and abs(value - limit) < 1
    return f"{QLocale().toString(float(value), 'f', 1 if exact else 0)} m"


def way_text(near: Near | None, limit: float) -> str:
    """A point with both its distances."""
    if near is None:
        return QCoreApplication.translate("requests", "none within {distance}").format(
            distance=metres_text(SEARCHED, limit)
        )
    return QCoreApplication.translate("requests", "{name}: {walking} on foot, {straight} straight").format(
        name=near.name, walking=metres_text(near.walking, limit), straight=metres_text(near.straight, limit)
    )


def _word(words: dict[str, str], code: str) -> str:
    return QCoreApplication.translate("requests", words[code]) if code in words else code
