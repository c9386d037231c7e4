"""Months in words, Dutch, French, English or German, put into figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas

_MONTHS = (
    ("jan", "janv"), ("feb", "fév", "fev", "févr", "fevr"), ("mar", "maa", "mrt", "mars"), ("apr", "avr"),
    ("may", "mei", "mai"), ("jun", "juin"), ("jul", "juil"), ("aug", "aoû", "aou"),
    ("sep",), ("oct", "okt"), ("nov",), ("dec", "déc"),
)  # fmt: skip
_MONTH_NUMBER = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_NAMED_MONTH = re.compile(
    r"(?<![a-zà-ü])(" + "|".join(sorted(_MONTH_NUMBER, key=len, reverse=True)) + r")[a-zà-ü]*\.?", re.IGNORECASE
)


def in_figures(text: str) -> str:
    """A date with its month as a figure: ``2 maart 2018`` and ``Mar 2, 2018`` become ``2018-3-2``.

    So a named month leaves no question of order. A text without one stays as it is.
    """
    found = _NAMED_MONTH.search(text)
    if not found:
        return text
    month = _MONTH_NUMBER[found.group(1).lower()]
    ahead, after = text[: found.start()], text[found.end() :]
    day = re.search(r"(\d{1,2})(?:st|nd|rd|th|er)?[\s\-./,]*$", ahead)
    if day:
        year = re.match(r"[\s\-./,]*(\d{2,4})", after)
        return f"{_whole_year(year.group(1))}-{month}-{day.group(1)}{after[year.end() :]}" if year else text
    rest = re.match(r"[\s\-./]*(\d{1,2})(?:st|nd|rd|th)?[\s,\-./]+(\d{4})", after)
    return f"{rest.group(2)}-{month}-{rest.group(1)}{after[rest.end() :]}" if rest else text


def all_in_figures(values: pandas.Series) -> pandas.Series:
    """:func:`in_figures` of each text (N,)."""
    named = values.str.contains(r"[A-Za-zÀ-ü]{3}", regex=True)
    return values.where(~named, values.map(in_figures)) if named.any() else values


def _whole_year(text: str) -> str:
    return f"20{text}" if len(text) == 2 else text
