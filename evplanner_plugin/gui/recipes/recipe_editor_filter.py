"""The filter of a layer as text, one condition a line: ``access = public``, ``kind = garage, street``."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

_PART = re.compile(r'\s*("(?:[^"\\]|\\.)*"|[^,]*)\s*(?:,|$)')


def filter_text(where: object) -> str:
    """The conditions (field → value, or a list of values any of which will do) as lines of text."""
    if not isinstance(where, Mapping):
        return where if isinstance(where, str) else ""
    lines = []
    for field, value in where.items():
        values = value if isinstance(value, list) else [value]
        lines.append(f"{field} = {', '.join(_written(each) for each in values)}")
    return "\n".join(lines)


def typed_filter(text: str) -> object:
    """The conditions in ``text``; ``None`` for none, the text itself where a line has no ``=``."""
    where: dict[str, object] = {}
    for line in text.split("\n"):
        if not line.strip():
            continue
        field, equals, given = line.partition("=")
        if not equals or not field.strip():
            return text
        values = [_read(part) for part in _parts(given.strip())]
        where[field.strip()] = values[0] if len(values) == 1 else values
    return where or None


def _parts(text: str) -> list[str]:
    parts, place = [], 0
    while place < len(text):
        found = _PART.match(text, place)
        if found is None or found.end() == place:
            return [text]
        if found.group(1).strip():
            parts.append(found.group(1).strip())
        place = found.end()
    return parts or [""]


def _read(part: str) -> object:
    """A number, a text between quotation marks, or the text as it stands."""
    try:
        value = json.loads(part)
    except ValueError:
        return part
    return value if isinstance(value, (str, int, float)) and not isinstance(value, bool) else part


def _written(value: object) -> str:
    if not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    plain = value == value.strip() and value and "," not in value and "\n" not in value and _read(value) == value
    return value if plain and not value.startswith('"') else json.dumps(value, ensure_ascii=False)
