"""Whole columns of figures as people and programs write them: decimal commas, thousands, units, durations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy
    import pandas

POINT, COMMA = ".", ","
_NOISE = r"[\s\u00a0\u202f'’_]|kwh|mwh|wh|kw\b|€|eur|h(?:ours?|rs?)?\b|uur|min(?:utes?)?\b|sec(?:onds?)?\b|s\b"
_PLAIN = re.compile(r"^[+-]?\d+$")
_CLOCK = re.compile(r"^\s*(?:(\d+)[.\s:]\s*(?:days?\s*)?(?=\d+:\d+:))?(\d+):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*$")
_ISO = re.compile(r"^\s*P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?\s*$", re.IGNORECASE)

UNDECIDED = ""

_LOOKED_AT = 5_000
"""Different figures looked at in each block for the decimal separator."""


class DecimalEvidence:
    """Gathers what a column says about its decimal separator; nothing is decided by a single row's luck."""

    def __init__(self) -> None:
        self.point = 0
        self.comma = 0
        self.either = 0

    def look(self, values: pandas.Series) -> None:
        """Look at texts: a separator followed by other than three digits, after a leading zero, or used as the last of
        two kinds is a decimal one."""
        texts = values.drop_duplicates().head(_LOOKED_AT)
        texts = texts[texts.str.contains(r"[.,]", regex=True)]
        if not len(texts):
            return
        clean = texts.str.replace(r"[^\d.,]", "", regex=True)
        for mark, other in ((".", ","), (",", ".")):
            escaped, otherwise = re.escape(mark), re.escape(other)
            decimal = clean.str.contains(
                rf"^\d*{escaped}(?:\d{{1,2}}|\d{{4,}})?$|^0*{escaped}\d+$|^\d{{4,}}{escaped}\d+$|{otherwise}.*{escaped}\d*$",
                regex=True,
            ) & ~clean.str.contains(rf"{escaped}.*{escaped}", regex=True)
            grouped = clean.str.contains(rf"{escaped}\d{{3}}{escaped}\d{{3}}", regex=True)
            if mark == ".":
                self.point += int(decimal.sum())
                self.comma += int(grouped.sum())
            else:
                self.comma += int(decimal.sum())
                self.point += int(grouped.sum())
        self.either += len(clean)

    def decide(self) -> str:
        """``"."``, ``","`` or :data:`UNDECIDED`, where it could be either."""
        if not self.either:
            return POINT
        if self.point and not self.comma:
            return POINT
        if self.comma and not self.point:
            return COMMA
        return UNDECIDED


def figures(values: pandas.Series, decimal: str = POINT) -> numpy.ndarray:
    """Numbers (N,), float64, of texts; NaN where a text is none (an empty one too). Infinite is none."""
    import numpy
    import pandas

    found = _plain_figures(values, decimal)
    unread = numpy.flatnonzero(numpy.isnan(found))
    if len(unread):
        codes, texts = pandas.factorize(values.iloc[unread])
        texts = pandas.Series(texts, dtype=object).str.strip().str.lower().str.replace(_NOISE, "", regex=True)
        thousands = COMMA if decimal == POINT else POINT
        texts = texts.str.replace(rf"(?<=\d){re.escape(thousands)}(?=\d{{3}}(?!\d))", "", regex=True)
        if decimal == COMMA:
            texts = texts.where(~texts.str.contains(".", regex=False), "?").str.replace(",", ".", regex=False)
        found[unread] = pandas.to_numeric(texts, errors="coerce").to_numpy(float)[codes]
    return numpy.where(numpy.isfinite(found), found, numpy.nan)


def _plain_figures(values: pandas.Series, decimal: str) -> numpy.ndarray:
    """Numbers (N,) of texts that are nothing but figures with a decimal separator; NaN for all others."""
    import numpy
    import pandas

    if decimal == COMMA:
        texts = values.tolist()
        joined = "\n".join(texts)
        if POINT in joined:  # thousands, for which the rows must be told apart
            return numpy.full(len(texts), numpy.nan)
        texts = joined.replace(COMMA, POINT).split("\n")
        if len(texts) != len(values):
            return numpy.full(len(values), numpy.nan)
        values = pandas.Series(texts, dtype=object)
    return pandas.to_numeric(values, errors="coerce").to_numpy(float).copy()


def durations(values: pandas.Series, seconds_per_unit: float, decimal: str = POINT) -> numpy.ndarray:
    """Seconds (N,) of durations: ``1:23:45``, ``PT1H23M``, or figures in a unit of ``seconds_per_unit`` seconds."""
    import numpy
    import pandas

    codes, texts = pandas.factorize(values)
    seconds = figures(pandas.Series(texts, dtype=object), decimal) * seconds_per_unit
    for number, text in enumerate(texts):
        if ":" in text or text[:1] in "Pp":
            seconds[number] = _spelled(text)
    return seconds[codes] if len(seconds) else numpy.empty(0)


def is_spelled(text: str) -> bool:
    """Whether a duration says its own unit."""
    return bool(_CLOCK.match(text) or (_ISO.match(text) and text.strip().upper() not in ("P", "PT")))


def _spelled(text: str) -> float:
    found = _CLOCK.match(text)
    if found:
        days, hours, minutes, seconds = (float(part or 0) for part in found.groups())
        return ((days * 24 + hours) * 60 + minutes) * 60 + seconds
    found = _ISO.match(text)
    if found and any(found.groups()):
        days, hours, minutes, seconds = (float((part or "0").replace(",", ".")) for part in found.groups())
        return ((days * 24 + hours) * 60 + minutes) * 60 + seconds
    return float("nan")
