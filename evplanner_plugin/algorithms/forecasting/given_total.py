"""The need that somebody else worked out, as the user types it."""

from __future__ import annotations

import re

from ...errors import QT_TRANSLATE_NOOP, BadInput

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_OF_YEAR = re.compile(r"(\d{4})\s*[:=]\s*(\d+(?:[.,]\d+)?)")


def read_total(text: str, year: int) -> dict[int, float]:
    """Return the total by year in ``text``: ``120`` for the map's ``year``, or ``2028: 60; 2030: 120``; may be empty.

    :raises BadInput: it is neither.
    """
    text = text.strip()
    if not text:
        return {}
    if _NUMBER.fullmatch(text):
        return {year: _number(text)}
    found = {}
    for part in re.split(r"\s*[;\n]\s*", text.strip("; \n")):
        matched = _OF_YEAR.fullmatch(part)
        if not matched or int(matched[1]) in found:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "“{text}” is no total need."),
                QT_TRANSLATE_NOOP("errors", "Write a number, or a number for each year, like 2028: 60; 2030: 120."),
                text=text[:60],
            )
        found[int(matched[1])] = _number(matched[2])
    return found


def _number(text: str) -> float:
    return float(text.replace(",", "."))
