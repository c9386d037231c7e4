"""Words for the market: segments, measures and levels of concentration."""

from __future__ import annotations

from ..errors import QT_TRANSLATE_NOOP
from .vocabulary import translate

_SEGMENTS = {
    "": QT_TRANSLATE_NOOP("market", "All public and semi-public charging"),
    "public_ac": QT_TRANSLATE_NOOP("market", "Public normal charging"),
    "semi_public_ac": QT_TRANSLATE_NOOP("market", "Semi-public normal charging"),
    "fast": QT_TRANSLATE_NOOP("market", "Fast charging"),
    "private": QT_TRANSLATE_NOOP("market", "Private charging"),
    "unknown": QT_TRANSLATE_NOOP("market", "Power or access not known"),
}
_MEASURES = {
    "points": QT_TRANSLATE_NOOP("market", "Charging points"),
    "equivalents": QT_TRANSLATE_NOOP("market", "Charging-point equivalents"),
    "power_kw": QT_TRANSLATE_NOOP("market", "Power (kW)"),
}
_LEVELS = {
    "low": QT_TRANSLATE_NOOP("market", "hardly concentrated"),
    "moderate": QT_TRANSLATE_NOOP("market", "moderately concentrated"),
    "high": QT_TRANSLATE_NOOP("market", "highly concentrated"),
}


def segment_title(segment: str) -> str:
    """What a segment is called; an unknown code is shown as it is."""
    return _word(_SEGMENTS, segment)


def measure_title(measure: str) -> str:
    """What a measure is called."""
    return _word(_MEASURES, measure)


def level_phrase(level: str) -> str:
    """How concentrated a market of this level is, to follow "is"."""
    return _word(_LEVELS, level)


def operator_title(operator: str) -> str:
    """The operator's name as it is, and words where nobody is named."""
    return operator or translate("market", "Operator not known")


def _word(words: dict[str, str], code: str) -> str:
    return translate("market", words[code]) if code in words else code
