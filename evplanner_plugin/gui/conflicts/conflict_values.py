"""Own values typed by a person: as text for an editor, and back in the type of the column.

Values are spelled as the exchange compares them: JSON as text, dates ``2026-03-31``.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, Qt

from ...domain.times import normalised
from ...workspace.tables import decoded

_WHOLE_NUMBER = re.compile(r"[+-]?\d{1,18}")


@dataclass(frozen=True)
class Unreadable:
    """Stands for a typed text that the column cannot hold; ``sentence`` says so."""

    sentence: str


def unreadable(value: Any) -> str:
    """The sentence where ``value`` could not be read; empty where it could."""
    return value.sentence if isinstance(value, Unreadable) else ""


def editor_text(kind: str, value: Any) -> str:
    """``value`` of a column of type ``kind`` as a person edits it; empty for none."""
    if value is None:
        return ""
    if kind == "JSON":
        found = decoded(value)
        if _is_list_of_words(found):
            return ", ".join(found)
        return json.dumps(found, ensure_ascii=False, indent=1)
    if kind == "REAL":
        return QLocale().toString(float(value), "g", 12)
    return str(value)


def typed_value(kind: str, text: str, before: Any = None) -> Any:
    """The value that a person typed, ``None`` for an empty text, or :class:`Unreadable`.

    ``before`` is the value that was edited: a list of words stays one, typed with commas between them.
    """
    text = text.strip()
    if not text:
        return None
    if kind == "JSON":
        return _typed_json(text, before)
    if kind == "INTEGER":
        return int(text) if _WHOLE_NUMBER.fullmatch(text) else _no(text, "INTEGER")
    if kind == "REAL":
        number, good = QLocale().toDouble(text)
        if not good:
            number, good = QLocale.c().toDouble(text)
        return number if good else _no(text, "REAL")
    if kind == "DATE":
        return text if QDate.fromString(text, Qt.DateFormat.ISODate).isValid() and len(text) == 10 else _no(text, kind)
    if kind == "DATETIME":
        return normalised(text)
    return text


def _typed_json(text: str, before: Any) -> Any:
    was = decoded(before)
    if before is not None and _is_list_of_words(was) and not text.startswith(("[", "{")):
        made = [word.strip() for word in text.split(",") if word.strip()]
    else:
        try:
            made = json.loads(text)
        except ValueError:
            return _no(text, "JSON")
    return json.dumps(made, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _is_list_of_words(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) and "," not in word for word in value)


def _no(text: str, kind: str) -> Unreadable:
    translate = QCoreApplication.translate
    sentence = {
        "INTEGER": translate("conflict", "“{text}” is no whole number."),
        "REAL": translate("conflict", "“{text}” is no number."),
        "DATE": translate("conflict", "“{text}” is no date; write it as 2026-03-31."),
        "JSON": translate("conflict", "“{text}” is no JSON."),
    }[kind]
    return Unreadable(sentence.format(text=text[:40]))
