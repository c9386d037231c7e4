"""Foreign values made ours: texts, whole numbers and numbers. Whatever comes in, nothing here raises."""

from __future__ import annotations

import math
import re
from typing import Any

LONGEST = 500
"""Characters that are kept of a text."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")
_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?", re.ASCII)
_SPACES = re.compile("[\\s\u00a0\u202f']+")


def text(value: Any) -> str:
    """A value as a short text in one line, "" for none; a whole number without decimals."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    return _CONTROL.sub(" ", str(value)).strip()[:LONGEST]


def number(value: Any) -> float | None:
    """A value as a finite number, with a decimal point or comma; ``None`` where it is none."""
    if isinstance(value, (bool, int, float)):
        try:
            found = float(value)
        except OverflowError:
            return None
        return found if math.isfinite(found) else None
    written = _SPACES.sub("", text(value))
    if "," in written:
        # The last mark parts the decimals: 1.234,5 and 1,234.5 are the same.
        if "." in written and written.rfind(".") > written.rfind(","):
            written = written.replace(",", "")
        else:
            written = written.replace(".", "").replace(",", ".")
    if not _NUMBER.fullmatch(written):
        return None
    found = float(written)
    return found if math.isfinite(found) else None


def whole(value: Any) -> int | None:
    """A value as the nearest whole number; ``None`` where it is none."""
    found = number(value)
    return None if found is None else round(found)
