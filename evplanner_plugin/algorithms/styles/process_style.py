"""The maps of process and market: which cases are late, and how much choice people have on foot."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...errors import QT_TRANSLATE_NOOP
from .place_classes import BAD, DOUBTFUL, FAIR, GOOD, UNKNOWN, PlaceClass, style_classes

_EVEN = "#f7f7f7"

_CASES = (
    ("late", BAD, QT_TRANSLATE_NOOP("process_style", "Open and late")),
    ("open", GOOD, QT_TRANSLATE_NOOP("process_style", "Open, within the term")),
    ("no_term", FAIR, QT_TRANSLATE_NOOP("process_style", "Open, without a term")),
    ("was_late", DOUBTFUL, QT_TRANSLATE_NOOP("process_style", "Finished late")),
    ("finished", _EVEN, QT_TRANSLATE_NOOP("process_style", "Finished in time")),
    ("ended", UNKNOWN, QT_TRANSLATE_NOOP("process_style", "Ended before it was finished")),
)

_CASE_CLASS = (
    "CASE WHEN \"late_now\" = 1 THEN 'late' WHEN \"outcome\" = 'open' AND \"due\" IS NULL THEN 'no_term'"
    " WHEN \"outcome\" = 'open' THEN 'open' WHEN \"outcome\" = 'ended' THEN 'ended'"
    " WHEN \"late_days\" > 0 THEN 'was_late' ELSE 'finished' END"
)

_CHOICE = (
    ("none", BAD, QT_TRANSLATE_NOOP("process_style", "No charging point in reach")),
    ("unknown", UNKNOWN, QT_TRANSLATE_NOOP("process_style", "Charging points of unknown operators")),
    ("one", DOUBTFUL, QT_TRANSLATE_NOOP("process_style", "One operator")),
    ("two", FAIR, QT_TRANSLATE_NOOP("process_style", "Two operators")),
    ("more", GOOD, QT_TRANSLATE_NOOP("process_style", "Three operators or more")),
)

_CHOICE_CLASS = (
    "CASE WHEN coalesce(\"points\", 0) = 0 THEN 'none' WHEN coalesce(\"operators\", 0) = 0 THEN 'unknown'"
    " WHEN \"operators\" = 1 THEN 'one' WHEN \"operators\" = 2 THEN 'two' ELSE 'more' END"
)


def style_cases(layer: QgsVectorLayer) -> None:
    """Colour cases (an output of ``kpi``) by whether they are open and late; the late ones lie on top."""
    style_classes(layer, _CASE_CLASS, _classes(_CASES), "site_name")


def style_choice(layer: QgsVectorLayer) -> None:
    """Colour places (the catchments of ``market``) by the number of operators that people reach."""
    style_classes(layer, _CHOICE_CLASS, _classes(_CHOICE), "largest")


def _classes(listed) -> list[PlaceClass]:
    return [PlaceClass(value, colour, _translated(label)) for value, colour, label in listed]


def _translated(text: str) -> str:
    return QCoreApplication.translate("process_style", text)
