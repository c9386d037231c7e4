"""Numbers, amounts, days and times as people write them in the language of the window or of the document.

Only what people read comes through here. Files for programs (CSV, JSON, layers) keep ISO days and the decimal point.
Within :func:`~.vocabulary.speaking` the document's language counts; elsewhere that of QGIS for days and plurals, and
QGIS's own setting for numbers, so that a label never differs from the spin box beside it.
"""

from __future__ import annotations

import math
from datetime import date

from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt

from .vocabulary import speaks, spoken

NOTHING = "–"
"""What stands where there is no figure."""

_LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}
"""Belgium's own spelling; English as it is written beside them, with the day before the month."""

DAY = "dd/MM/yyyy"
"""How a day is written, as Qt spells such a form."""

_TIME = "HH:mm"
_APART = "\u00a0"
"""Between a figure and its sign: a space at which no line breaks."""

_ZERO_IS_ONE = ("fr",)
"""Languages that say "0 emplacement": nothing, and anything below two, is singular."""


def locale(language: str = "") -> QLocale:
    """How numbers are spelt in ``language`` (two letters); without one, in the document being made, else in QGIS."""
    code = (language or (spoken() if speaks() else ""))[:2].lower()
    if not code:
        return QLocale()
    return QLocale(_LOCALES.get(code, code))


def number(value: float | None, decimals: int | None = None, language: str = "") -> str:
    """``value`` as it is read, thousands apart; without ``decimals`` whole from 100 up and one decimal below.

    A dash for nothing, or for what is no finite number.
    """
    if value is None or not math.isfinite(value):
        return NOTHING
    if decimals is None:
        decimals = 0 if abs(value) >= 100 or value == round(value) else 1
    # Adding nought turns -0.0, which rounding makes, into 0.
    return locale(language).toString(round(float(value), decimals) + 0.0, "f", decimals)


def numbers(**values: float | None) -> dict[str, str]:
    """``values`` as they are read, for the gaps of a sentence."""
    return {name: number(value) for name, value in values.items()}


def plain(value: float | None, language: str = "", most: int = 4) -> str:
    """``value`` with the decimals it has, ``most`` at most, or as a power of ten where it is smaller: for figures that
    somebody filled in."""
    if value is None or not math.isfinite(value):
        return NOTHING
    if value and abs(value) < 0.5 / 10**most:
        return locale(language).toString(float(value), "g", 3)
    digits = f"{value:.{most}f}".rstrip("0").rstrip(".")
    return number(value, len(digits.partition(".")[2]), language)


def percent(share: float | None, decimals: int = 0, language: str = "") -> str:
    """A share 0–1 in per cent: ``12 %``; a dash for nothing."""
    written = number(None if share is None else 100.0 * share, decimals, language)
    return written if written == NOTHING else f"{written}{_APART}%"


def amount(euros: float | None, decimals: int = 0, language: str = "") -> str:
    """EUR as the language places the sign: ``€ 1.234,50`` in Dutch, ``1 234,50 €`` in French, ``€1,234.50`` else."""
    written = number(euros, decimals, language)
    if written == NOTHING:
        return NOTHING
    code = (language or spoken())[:2].lower()
    if code == "nl":
        return f"€{_APART}{written}"
    if code == "fr":
        return f"{written}{_APART}€"
    return f"-€{written[1:]}" if written.startswith("-") else f"€{written}"


def day(when: str | date | None) -> str:
    """A day (``2026-11-22``, a date, or an instant, whose local day counts) as ``22/11/2026``; other text as it is."""
    if when is None:
        return ""
    text = when.isoformat() if isinstance(when, date) else str(when)
    if len(text) > len("2026-11-22"):
        moment = _moment(text)
        return moment.toString(DAY) if moment is not None else text
    found = QDate.fromString(text, Qt.DateFormat.ISODate)
    return found.toString(DAY) if found.isValid() else text


def month(when: str) -> str:
    """A month (``2026-11``) as ``11/2026``; other text as it is."""
    found = QDate.fromString(f"{when}-01", Qt.DateFormat.ISODate)
    return found.toString(DAY.partition("/")[2]) if found.isValid() else when


def date_text(when: str) -> str:
    """A year, a month or a day (``2026``, ``2026-11``, ``2026-11-22``) as people write it; other text as it is."""
    return month(day(when))


def long_day(when: str | date, language: str = "") -> str:
    """A day in words: ``22 november 2026``, ``22 novembre 2026``; other text as it is."""
    text = when.isoformat() if isinstance(when, date) else str(when)
    found = QDate.fromString(text[:10], Qt.DateFormat.ISODate)
    if not found.isValid():
        return text
    code = (language or spoken())[:2].lower()
    return QLocale(_LOCALES.get(code, code)).toString(found, "d MMMM yyyy")


def local_time(instant: str) -> str:
    """A UTC instant (``2026-03-31T08:15:00.000Z``) as local time, ``31/03/2026 10:15``; other text as it is."""
    moment = _moment(instant)
    return moment.toString(f"{DAY} {_TIME}") if moment is not None else instant


def sortable_time(instant: str) -> str:
    """A UTC instant as local date and time in ISO's order, for tables that programs sort: ``2026-03-31 10:15``."""
    moment = _moment(instant)
    return moment.toString(f"yyyy-MM-dd {_TIME}") if moment is not None else instant


def as_read(sortable: str) -> str:
    """What :func:`sortable_time` wrote, as people read it; other text as it is."""
    moment = QDateTime.fromString(sortable, f"yyyy-MM-dd {_TIME}")
    return moment.toString(f"{DAY} {_TIME}") if moment.isValid() else sortable


def singular(count: float, language: str = "") -> bool:
    """Whether ``count`` things are said in the singular: 1, and in French 0 too."""
    code = (language or spoken())[:2].lower()
    return abs(count) < 2 if code in _ZERO_IS_ONE else count == 1


def counted(one: str, many: str, count: int, language: str = "", **values: object) -> str:
    """``one`` or ``many`` (translated templates over ``{count}`` and ``values``), as the language asks for ``count``.

    >>> counted("{count} site", "{count} sites", 1)
    '1 site'
    """
    template = one if singular(count, language) else many
    return template.format(count=number(count, 0, language), **values)


def _moment(instant: str) -> QDateTime | None:
    moment = QDateTime.fromString(instant, Qt.DateFormat.ISODateWithMs)
    return moment.toLocalTime() if moment.isValid() else None
