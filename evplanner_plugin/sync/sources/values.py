"""Foreign values made ours: texts, numbers, days, instants, places. Whatever comes in, nothing here raises."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from functools import lru_cache, wraps
from math import isfinite
from typing import Any

from ...domain.times import to_text
from .problems import NO_PLACE, OUTSIDE_EUROPE, SWAPPED

TEXT_LIMIT = 500
EXCERPT_LIMIT = 200

_ANSWERS = 4096
_LONGEST_REMEMBERED = 100
"""So many answers are remembered, for texts of so many characters at most: a hostile file cannot fill the memory."""

MOST_KW = 4_000.0
"""The most a connector can give: the Megawatt Charging System ends at 3.75 MW (CharIN, 1,250 V × 3,000 A)."""

WEST, EAST, SOUTH, NORTH = -32.0, 45.0, 27.0, 72.0
"""Europe in degrees, from the Azores and the Canary Islands to the North Cape and the Caucasus."""

_BAD_CHARACTERS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")
_PLAIN_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,15})?", re.ASCII)
_NUMBER = re.compile(r"[-+]?(?:\d[\d.,' \u00a0\u202f]*|[.,]\d+)(?:[eE][-+]?\d{1,3})?", re.ASCII)
_WKT = re.compile(
    r"^\s*(?:SRID=(\d{1,6});)?\s*POINT\s*(?:Z|M|ZM)?\s*\(\s*([-+.\deE]{1,30})[\s,]+([-+.\deE]{1,30})",
    re.I | re.ASCII,
)
_ISO = re.compile(
    r"^(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,12})?)?\s*(Z|UTC|[-+]\d{2}:?\d{2})?)?$",
    re.I | re.ASCII,
)
_SPELLED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\.[0-9]{1,12})?Z")
_EUROPEAN = re.compile(r"^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$", re.ASCII)
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$", re.ASCII)


def remembered(function: Callable[..., Any]) -> Callable[..., Any]:
    """``function``, its answers kept for values that come again and again: codes of connectors, statuses, powers.

    The function may only depend on its values, and its answer may not be changed by who asks.
    """

    @lru_cache(maxsize=_ANSWERS, typed=True)  # typed: 1, 1.0 and true are the same key otherwise
    def kept(*values: object) -> Any:
        for value in values:
            if isinstance(value, str) and len(value) > _LONGEST_REMEMBERED:
                raise TypeError("not worth remembering")
            if isinstance(value, float) and value == 0:
                raise TypeError("0.0 and -0.0 would be taken for the same")
        return function(*values)

    @wraps(function)
    def ask(*values: object) -> Any:
        try:
            return kept(*values)
        except TypeError:  # one of these, or a list or object, which cannot be looked up
            return function(*values)

    return ask


def text(value: object, limit: int = TEXT_LIMIT) -> str:
    """A value as one clean line of at most ``limit`` characters; "" for None, lists and objects."""
    if value is None:
        return ""
    if isinstance(value, str):
        if len(value) <= limit and value.isprintable():  # what nearly all are: none of the bad characters is printable
            return value.strip()
        found = value
    elif isinstance(value, bool):
        found = "true" if value else "false"
    elif isinstance(value, int):
        found = str(value) if abs(value) < 10**18 else ""
    elif isinstance(value, float):
        plain = isfinite(value) and abs(value) < 1e15 and value == int(value)
        found = f"{value:.0f}" if plain else repr(value) if isfinite(value) else ""
    else:
        return ""
    if len(found) > 4 * limit:
        found = found[: 4 * limit]
    return _BAD_CHARACTERS.sub(" ", found).strip()[:limit].rstrip()


def excerpt(value: object) -> str:
    """The beginning of whatever stood there, for the list of what was rejected."""
    if isinstance(value, (dict, list)):
        parts, length = [], 0
        entries = value.items() if isinstance(value, dict) else ((None, each) for each in value)
        for key, each in entries:
            shown = text(each, 60) if not isinstance(each, (dict, list)) else "…"
            parts.append(shown if key is None else f"{text(key, 40)}: {shown}")
            length += len(parts[-1]) + 2
            if length > EXCERPT_LIMIT:
                break
        return text(", ".join(parts), EXCERPT_LIMIT)
    return text(value, EXCERPT_LIMIT)


def number(value: object) -> float | None:
    """A finite number, or None. Texts may have a unit after it, a decimal comma and thousands' separators."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        try:
            found = float(value)
        except OverflowError:
            return None
        return found if isfinite(found) else None
    if not isinstance(value, str):
        return None
    if _PLAIN_NUMBER.fullmatch(value):  # what nearly all are
        return float(value)
    begin = value[:60].strip()
    match = _NUMBER.match(begin)
    if not match:
        return None
    digits = re.sub(r"[' \u00a0\u202f]", "", match.group()).rstrip(".,")
    if "," in digits and "." in digits:
        last = max(digits.rfind(","), digits.rfind("."))
        digits = digits[:last].replace(",", "").replace(".", "") + "." + digits[last + 1:]
    elif digits.count(",") > 1 or digits.count(".") > 1:
        digits = digits.replace(",", "").replace(".", "")
    else:
        digits = digits.replace(",", ".")
    try:
        found = float(digits)
    except ValueError:
        return None
    return found if isfinite(found) else None


def whole(value: object) -> int | None:
    """A whole number above 0 that fits a database, or None."""
    found = number(value)
    return int(found) if found is not None and 0 < found < 1e9 and int(found) > 0 else None


def power(value: object, *, watt: bool = False) -> float | None:
    """kW (from W where ``watt``), or None for 0, nothing and what no connector gives."""
    found = number(value)
    if found is None:
        return None
    found = round(found / 1000 if watt else found, 2)
    return found if 0 < found <= MOST_KW else None


def power_of_watts(value: object) -> float | None:
    """kW from a field in W. Values below 1,000 W, which no connector has, are kW written in the wrong field."""
    found = number(value)
    return power(found, watt=found >= 1000) if found is not None else None


def day(value: object) -> str:
    """``2024-03-31``, or "" for what is no day."""
    found = _moment(value)
    return found.date().isoformat() if found else ""


def instant(value: object) -> str:
    """An instant in UTC such as ``2024-03-31T10:00:00.000Z``, or ""; without a time zone it counts as UTC (OCPI)."""
    if isinstance(value, str) and _SPELLED.fullmatch(value):  # what nearly all are
        with suppress(ValueError):  # 31 February
            return datetime.fromisoformat(value[:19]).isoformat() + ".000Z"
    found = _moment(value)
    if found is None:
        return ""
    try:
        return to_text(found)
    except OverflowError:
        return ""


def _moment(value: object) -> datetime | None:
    if not isinstance(value, str) or len(value) > 60:
        return None
    value = value.strip()
    zone = timezone.utc
    match = _ISO.match(value) or _COMPACT.match(value)
    if match:
        parts = [*match.groups(), None, None, None, None][:7]
        year, month, date, hour, minute, second, offset = parts
        if offset and offset.upper() not in ("Z", "UTC"):
            digits = offset[1:].replace(":", "")
            shift = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
            if shift >= timedelta(hours=24):
                return None
            zone = timezone(shift if offset[0] == "+" else -shift)
    else:
        match = _EUROPEAN.match(value)
        if not match:
            return None
        date, month, year, hour, minute, second = match.groups()
    try:
        return datetime(
            int(year), int(month), int(date), int(hour or 0), int(minute or 0), min(int(second or 0), 59), tzinfo=zone
        )
    except ValueError:
        return None


def point_of_wkt(found: str) -> tuple[float, float, str] | None:
    """x, y and CRS ("" where not told) of ``POINT (x y)``, with or without ``SRID=…;``; None for anything else."""
    match = _WKT.match(found)
    if not match:
        return None
    x, y = number(match.group(2)), number(match.group(3))
    if x is None or y is None:
        return None
    return x, y, f"EPSG:{match.group(1)}" if match.group(1) else ""


def in_europe(longitude: float, latitude: float) -> bool:
    """Whether the place lies in Europe's box."""
    return WEST <= longitude <= EAST and SOUTH <= latitude <= NORTH


def wrong_place(longitude: float | None, latitude: float | None) -> str:
    """Why a place in degrees cannot be true: one of the reasons of :mod:`.problems`, "" where it can."""
    if longitude is None or latitude is None or not (isfinite(longitude) and isfinite(latitude)):
        return NO_PLACE
    if longitude == 0 and latitude == 0:
        return NO_PLACE
    if in_europe(longitude, latitude):
        return ""
    return SWAPPED if in_europe(latitude, longitude) else OUTSIDE_EUROPE
