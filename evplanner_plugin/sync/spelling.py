"""Values in the one spelling that both sides of the exchange compare, one by one or a whole column at a time."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from typing import Any

from ..domain.times import normalised
from ..workspace.schema import Column

UNFIT = "unfit"
"""Key of the mark that stands in a payload for a value that its column cannot hold. It equals no sound value, so the
feature merges like any other and only cannot be sent."""

_DATE = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*)?")


def spelled(column: Column, value: Any) -> Any:
    """One value in the one spelling that both sides compare; what the column cannot hold comes back marked."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    try:
        return _SPELLING[column.type](value)
    except (TypeError, ValueError, OverflowError):
        return {UNFIT: str(value)[:200]}


def all_spelled(column: Column, values: Sequence[Any]) -> Sequence[Any]:
    """Many values of one column, each as :func:`spelled` spells it."""
    kinds = set(map(type, values))
    kinds.discard(type(None))
    if kinds <= _SPELLED_AS_IT_IS.get(column.type, frozenset()):
        return values
    if column.type == "REAL" and kinds == {float} and all(value is None or math.isfinite(value) for value in values):
        return values
    if kinds == {str}:  # dates above all: the same ones come again and again
        found = {value: spelled(column, value) for value in set(values)}
        return [found[value] for value in values]
    return [spelled(column, value) for value in values]


def _integer(value: Any) -> int:
    if isinstance(value, str) or int(value) != value:
        raise ValueError(value)
    return int(value)


def _real(value: Any) -> float:
    if isinstance(value, str) or not math.isfinite(value):
        raise ValueError(value)
    return float(value)


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        raise TypeError(value)
    return str(value)


def _date(value: Any) -> str:
    found = _DATE.fullmatch(str(value).strip())
    return found.group(1) if found else str(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


_SPELLING = {
    "TEXT": _text,
    "INTEGER": _integer,
    "REAL": _real,
    "DATE": _date,
    "DATETIME": lambda value: normalised(str(value)),
    "JSON": _json,
}

_SPELLED_AS_IT_IS = {"TEXT": frozenset((str,)), "INTEGER": frozenset((int,))}
"""Types of values, beside none, that each column type has only one spelling for."""
