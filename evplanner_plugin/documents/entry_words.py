"""What one log entry says beside who, when and what kind: the reason, the remark, the step, the date …

Everything comes from payloads that other people or other versions wrote: any key may be missing or be of another
type. The texts returned are plain; whoever shows them as HTML escapes them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from ..domain.log import KINDS, LogEntry
from ..domain.photo_purposes import purpose_title
from ..domain.process import Process
from .local_figures import day, number
from .vocabulary import mark_phrase, translate


def entry_words(entry: LogEntry, process: Process, language: str) -> str:
    """The entry's own words: lines of plain text, empty where it says nothing more than its kind.

    The payload of an unknown kind is shown as it is.
    """
    if entry.kind not in KINDS or "unreadable" in entry.payload:
        return _as_it_is(entry.payload)
    special = _SPECIAL.get(entry.kind)
    lines = list(special(entry.payload, lambda code: process.title(code, language))) if special else []
    if entry.kind == "photo_added":
        lines.insert(0, purpose_title(process, text_of(entry.payload, "purpose"), language))
    reason = text_of(entry.payload, "reason")
    lines += [process.title(reason, language) if reason else "", text_of(entry.payload, "remark")]
    return "\n".join(line for line in lines if line)


def text_of(payload: Mapping[str, object], key: str) -> str:
    """The text under ``key``; empty where there is none."""
    value = payload.get(key)
    return "" if value is None or isinstance(value, (Mapping, list, tuple)) else str(value).strip()


def short_date(text: str) -> str:
    """The day of a date or, in local time, of a UTC instant: ``31/03/2026``; other text as it is."""
    return day(text) if text[:4].isdigit() else text



def _proposed(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    counter = translate("entry_words", "As a counter-proposal to another site")
    return [title(text_of(payload, "origin")), counter if text_of(payload, "counter_to") else ""]


def _moved(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    start, end = payload.get("from"), payload.get("to")
    try:
        metres = ((float(end[0]) - float(start[0])) ** 2 + (float(end[1]) - float(start[1])) ** 2) ** 0.5
    except (TypeError, ValueError, IndexError, KeyError, OverflowError):
        return []
    if not metres < 1e7:
        return []
    return [translate("entry_words", "By {metres} m").format(metres=number(round(metres)))]


def _commented(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    return [text_of(payload, "text")]


def _assigned(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    department, actor, due = (text_of(payload, key) for key in ("department", "actor", "due"))
    whom = " – ".join(part for part in (title(department) if department else "", actor) if part)
    until = translate("entry_words", "Due {date}").format(date=short_date(due)) if due else ""
    return [whom, until]


def _step(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    step = text_of(payload, "step")
    return [title(step) if step else ""]


def _handed_over(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    to, version = text_of(payload, "to"), text_of(payload, "version")
    return [
        translate("entry_words", "To {who}").format(who=title(to)) if to else "",
        translate("entry_words", "Package, version {version}").format(version=version) if version else "",
    ]


def _acknowledged(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    return [short_date(text_of(payload, "on"))]


def _published(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    if payload.get("public") is True:
        return [translate("entry_words", "Shown to residents")]
    return [translate("entry_words", "Not shown to residents")]


def _regulation(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    on = text_of(payload, "on")
    decision = translate("entry_words", "Decision of {date}").format(date=short_date(on)) if on else ""
    return [decision, text_of(payload, "document")]


def _realised(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    on = text_of(payload, "on")
    return [short_date(on), text_of(payload, "installer")]


def _photo(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    return [text_of(payload, "caption")]


def _checked(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    answers = payload.get("answers")
    given = list(answers.values()) if isinstance(answers, Mapping) else []
    by_data = text_of(payload, "source") == "data"
    return [
        translate("entry_words", "{yes} in order, {no} not in order, {unknown} unknown").format(
            yes=given.count("yes"), no=given.count("no"), unknown=len(given) - given.count("yes") - given.count("no")
        ),
        translate("entry_words", "From the data") if by_data else "",
    ]


def _marked(payload: Mapping, title: Callable[[str], str]) -> list[str]:
    """The mark itself stands beside the name; an unknown one is said here."""
    mark = text_of(payload, "mark")
    return [mark if mark and mark_phrase(mark) == mark else ""]


_SPECIAL: dict[str, Callable[[Mapping, Callable[[str], str]], list[str]]] = {
    "proposed": _proposed,
    "moved": _moved,
    "marked": _marked,
    "commented": _commented,
    "assigned": _assigned,
    "step_started": _step,
    "step_finished": _step,
    "clock_stopped": _step,
    "clock_resumed": _step,
    "handed_over": _handed_over,
    "acknowledged": _acknowledged,
    "installed": _realised,
    "in_service": _realised,
    "photo_added": _photo,
    "regulation_drafted": _regulation,
    "published": _published,
    "checked": _checked,
}


def _as_it_is(payload: Mapping[str, object]) -> str:
    """A payload nobody here knows, as JSON; one of text only as that text."""
    if not payload:
        return ""
    if set(payload) == {"unreadable"}:
        return str(payload["unreadable"])
    return json.dumps(dict(payload), ensure_ascii=False, sort_keys=True, default=str)
