"""The form that the holder fills in, and the words by which its columns and answers are known (three languages)."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ... import bundled
from ..process import Process, in_language

ANSWERS: tuple[str, ...] = (
    "acknowledged_on",
    "step",
    "step_started_on",
    "step_finished_on",
    "installed_on",
    "installer",
    "in_service_on",
    "cancelled_on",
    "cancel_reason",
    "remark",
)
"""Keys of the columns that the form leaves to the holder, in its order."""

_APOSTROPHE = re.compile(r"^'(?=[\t\r\n]|[ \"']*[=+\-@＝＋－＠])")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class FormColumn:
    """A column: its key, its title by language, and other headers that mean the same, the surest first."""

    key: str
    title: Mapping[str, str]
    words: tuple[str, ...]


@lru_cache(maxsize=1)
def form() -> Mapping[str, Any]:
    """What ``resources/handover/form.json`` says."""
    return json.loads(bundled.path("handover", "form.json").read_text(encoding="utf-8"))


def columns() -> tuple[FormColumn, ...]:
    """The columns by which a returned file is read."""
    return tuple(FormColumn(each["key"], each["title"], tuple(each["words"])) for each in form()["columns"])


def title(key: str, language: str) -> str:
    """Title of a column of the form in ``language``."""
    for each in (*form()["columns"], *form()["prefilled"]):
        if each["key"] == key:
            return in_language(each["title"], language)
    return key


def withdrawal_title(code: str, process: Process, language: str) -> str:
    """Why a site was withdrawn, in words: a reason of the process, or one that follows from the site's state."""
    own = form()["withdrawal"].get(code)
    return in_language(own, language) if own else process.title(code, language)


def folded(text: object) -> str:
    """Words in lower case without accents and signs, one blank in between."""
    bare = unicodedata.normalize("NFKD", str(text).lower())
    bare = "".join(each for each in bare if not unicodedata.combining(each))
    return " ".join(re.findall(r"[a-z0-9]+", bare))


def plain(value: object, longest: int = 1000) -> str:
    """A cell as a clean text of at most ``longest`` characters, without the apostrophe against calculating."""
    text = "" if value is None else _CONTROL.sub("", str(value)[: 4 * longest]).strip()
    return _APOSTROPHE.sub("", text)[:longest].strip()


def status_of(text: str) -> str | None:
    """The code that a word for a status means; "" where it tells nothing new, ``None`` where it is not understood."""
    word = folded(text)
    for code, words in form()["statuses"].items():
        if word in words:
            return code
    return "" if word in form()["nothing_new"] else None


def is_yes(text: str) -> bool:
    """Whether the text stands for yes where a day was expected."""
    return folded(text) in form()["yes"]


def code_of(text: str, codes: Iterable[str], process: Process) -> str:
    """Which of ``codes`` of the process the text names, by code or by title in any language; "" for none."""
    word = folded(text)
    for code in codes:
        if word in (folded(code), *(folded(each) for each in process.titles.get(code, {}).values())):
            return code
    return ""
