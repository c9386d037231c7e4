"""What the record of a site says: its facts, where it stands, and every entry of its log, as texts and figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...domain.log import LogEntry, shortened
from ...domain.process import Process
from ...domain.state import SiteState, fold
from ...errors import QT_TRANSLATE_NOOP
from ...workspace.sites import SiteRow
from ...workspace.store import Workspace
from ..entry_words import entry_words
from ..local_figures import sortable_time
from ..spreadsheets import Cell
from ..vocabulary import (
    MARK_SYMBOLS,
    kind_phrase,
    kind_title,
    mark_phrase,
    mark_title,
    status_title,
    translate,
)

SITE_COLUMNS: tuple[tuple[str, str], ...] = (
    ("id", QT_TRANSLATE_NOOP("site_record", "Site id")),
    ("name", QT_TRANSLATE_NOOP("site_record", "Site")),
    ("status", QT_TRANSLATE_NOOP("site_record", "Status")),
    ("origin", QT_TRANSLATE_NOOP("site_record", "Origin")),
    ("street", QT_TRANSLATE_NOOP("site_record", "Street")),
    ("house_number", QT_TRANSLATE_NOOP("site_record", "House number")),
    ("neighbourhood", QT_TRANSLATE_NOOP("site_record", "Neighbourhood")),
    ("road_manager", QT_TRANSLATE_NOOP("site_record", "Road manager")),
    ("x", QT_TRANSLATE_NOOP("site_record", "x (m)")),
    ("y", QT_TRANSLATE_NOOP("site_record", "y (m)")),
    ("score", QT_TRANSLATE_NOOP("site_record", "Score")),
    ("rank", QT_TRANSLATE_NOOP("site_record", "Rank")),
    ("proposed_at", QT_TRANSLATE_NOOP("site_record", "Proposed on")),
    ("created_by", QT_TRANSLATE_NOOP("site_record", "Proposed by")),
    ("up", QT_TRANSLATE_NOOP("site_record", "In favour")),
    ("down", QT_TRANSLATE_NOOP("site_record", "Against")),
    ("question", QT_TRANSLATE_NOOP("site_record", "Questions")),
    ("decision", QT_TRANSLATE_NOOP("site_record", "Decision")),
)
"""What is said of a site: key and title."""

ENTRY_COLUMNS: tuple[tuple[str, str], ...] = (
    ("when", QT_TRANSLATE_NOOP("site_record", "When")),
    ("who", QT_TRANSLATE_NOOP("site_record", "Who")),
    ("department", QT_TRANSLATE_NOOP("site_record", "Department")),
    ("role", QT_TRANSLATE_NOOP("site_record", "Role")),
    ("what", QT_TRANSLATE_NOOP("site_record", "What")),
    ("words", QT_TRANSLATE_NOOP("site_record", "Words")),
    ("entry_id", QT_TRANSLATE_NOOP("site_record", "Entry id")),
)
"""What is said of an entry of the log: key and title."""

_WORDS = (
    QT_TRANSLATE_NOOP("site_record", "Sites"),
    QT_TRANSLATE_NOOP("site_record", "Marks"),
    QT_TRANSLATE_NOOP("site_record", "Decisions"),
    QT_TRANSLATE_NOOP("site_record", "Log"),
    QT_TRANSLATE_NOOP("site_record", "{page} of {pages} on this site · page {number}"),
    QT_TRANSLATE_NOOP("site_record", "{up} in favour, {down} against, {question} with a question"),
    QT_TRANSLATE_NOOP("site_record", "Record of proposed sites"),
    QT_TRANSLATE_NOOP("site_record", "Made on {day} with EV Planner"),
)
"""Further words on paper and in spreadsheets, marked for the translators."""

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")
"""Characters that no document can hold, and those that turn the direction of what follows them."""


@dataclass(frozen=True)
class EntryRecord:
    """One entry of the log in words; ``when`` is local time in ISO's order, ``did`` follows the name in a sentence."""

    when: str
    who: str
    department: str
    role: str
    what: str
    did: str
    words: str
    entry_id: str

    def value(self, key: str) -> str:
        """The value of one of :data:`ENTRY_COLUMNS`."""
        return str(getattr(self, key))


@dataclass(frozen=True)
class SiteRecord:
    """One site: values by the keys of :data:`SITE_COLUMNS`, the marks and decisions that count, the whole log."""

    values: Mapping[str, Cell]
    marks: Sequence[str]
    decisions: Sequence[EntryRecord]
    entries: Sequence[EntryRecord]


def title(text: str) -> str:
    """A title of this module in the reader's language."""
    return translate("site_record", text)


def clean(text: object, length: int | None = None) -> str:
    """``text`` without what no document can hold, with plain line ends, shortened to ``length`` where one is given."""
    text = _UNWRITABLE.sub("", str(text)).replace("\r\n", "\n").replace("\r", "\n")
    return text if length is None else shortened(text, length)


def site_records(
    workspace: Workspace, sites: Sequence[SiteRow], process: Process, language: str
) -> Iterator[SiteRecord]:
    """The record of each of ``sites``, one after the other, so that never more than one log is held.

    Raises :class:`WorkspaceError` where the workspace cannot be read.
    """
    with workspace.reading() as connection:
        for site in sites:
            rows = connection.execute(
                "SELECT id, site_id, at, actor, role, department, kind, payload FROM site_log WHERE site_id = ?",
                (site.id,),
            )
            state = fold([LogEntry.from_row(dict(row)) for row in rows])
            yield site_record(site, state, process, language)


def site_record(site: SiteRow, state: SiteState, process: Process, language: str) -> SiteRecord:
    """The record of one site from its row and the state of its log."""

    def name(code: str) -> str:
        return clean(process.title(code, language)) if code else ""

    decisions = [_entry(entry, process, language, name) for entry in state.decisions]
    up, down, question = state.votes
    values: dict[str, Cell] = {
        "id": clean(site.id),
        "name": clean(site.name),
        "status": status_title(state.status),
        "origin": name(state.origin or site.origin),
        "street": clean(site.street),
        "house_number": clean(site.house_number),
        "neighbourhood": clean(site.neighbourhood),
        "road_manager": name(site.road_manager),
        "x": None if site.x is None else round(site.x, 2),
        "y": None if site.y is None else round(site.y, 2),
        "score": None if site.score is None else round(site.score, 4),
        "rank": site.rank,
        "proposed_at": sortable_time(state.proposed_at or site.created_at),
        "created_by": clean(site.created_by),
        "up": up,
        "down": down,
        "question": question,
        "decision": "; ".join(map(decision_sentence, decisions)),
    }
    return SiteRecord(
        values=values,
        marks=[_mark(who, mark, name) for who, (mark, _) in state.marks.items()],
        decisions=decisions,
        entries=[_entry(entry, process, language, name) for entry in state.entries],
    )


def person(entry: EntryRecord) -> str:
    """Who made an entry, as what: ``An (Police, Adviser)``."""
    as_what = ", ".join(part for part in (entry.department, entry.role) if part)
    return f"{entry.who or '–'} ({as_what})" if as_what else entry.who or "–"


def decision_sentence(entry: EntryRecord, when: str = "") -> str:
    """A decision in one line, with its time as tables sort it, or as ``when`` says it."""
    words = " – ".join(entry.words.split("\n")) if entry.words else ""
    return ", ".join(part for part in (entry.what, person(entry), when or entry.when, words) if part)


def _entry(entry: LogEntry, process: Process, language: str, name: Callable[[str], str]) -> EntryRecord:
    mark = str(entry.payload.get("mark", "")) if entry.kind == "marked" else ""
    known = mark in MARK_SYMBOLS
    return EntryRecord(
        when=clean(sortable_time(entry.at)),
        who=clean(entry.actor),
        department=name(entry.department),
        role=name(entry.role),
        what=clean(mark_title(mark) if known else kind_title(entry.kind)),
        did=clean(mark_phrase(mark) if known else kind_phrase(entry.kind)),
        words=clean(shortened(entry_words(entry, process, language))),
        entry_id=clean(entry.id),
    )


def _mark(who: tuple[str, str], mark: str, name: Callable[[str], str]) -> str:
    actor, department = who
    given = clean(f"{MARK_SYMBOLS.get(mark, '')} {mark_title(mark)}".strip())
    by = ", ".join(part for part in (name(department), clean(actor)) if part)
    return f"{given}: {by}"
