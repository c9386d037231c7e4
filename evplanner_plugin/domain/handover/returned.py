"""The holder's answer, row by row, as entries of the log: each said once, however often the file is read.

An entry's id follows from the package, the site, the kind, the day and what else it says, so that reading a file twice
adds nothing. What differs from what the log says last is a correction and becomes an entry of its own.

An entry stands in the log on the day that it speaks of, behind what it follows: a site that was handed over on a
Tuesday at ten and acknowledged that Tuesday is acknowledged after ten.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from .. import times
from ..charging.model import Rejected
from ..log import LogEntry
from ..process import Process
from ..tally import MILESTONES
from . import reasons
from .manifest import other_town
from .return_form import plain
from .statements import KINDS, Refused, Statement, day_said, last_of, statements_of, text_of

ROLE = "concession_holder"
"""Role in which the holder speaks."""

NAMESPACE = uuid.UUID("6f0b4f3e-9a53-5d0c-8a44-2f8f7f5e2b61")
"""Of the ids that follow from a returned file. Never to be changed: files that were read would count as new."""

_MOST_EXCERPT = 200

HANDED = ("handed_over", "installed", "in_service")
"""Kinds of entries by which a site is known to its holder: what stood already when the first package was made is in it,
without an entry that says so."""

MOST_ROWS_OF_SITE = 200
"""A row for each step and each correction is far below it."""

_AROUND_ID = "{}\"'\u200b\u200c\u200d\u2060\ufeff"
"""What programs put around an id, or beside it without showing it."""


@dataclass(frozen=True)
class Reader:
    """Who says it, where it belongs, and until when things can have happened.

    ``package``: id of the package that the file answers, "" where it does not say so; ``holder``: name under which the
    log shows it; ``entered_by``: who reads it in; ``now``: the present instant (UTC), ``today``: the day in Belgium.
    """

    process: Process
    nis: str
    municipality: str
    holder: str
    entered_by: str
    now: str
    today: str
    package: str = ""


@dataclass
class Returned:
    """What came of a file: new ``entries``, ``rejected`` rows, rows that said nothing new, and ``notices`` for rows
    that speak of what was corrected since."""

    entries: list[LogEntry] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    unchanged: int = 0
    notices: list[Rejected] = field(default_factory=list)

    def count(self, *kinds: str) -> int:
        """How many entries of these kinds are new."""
        return sum(entry.kind in kinds for entry in self.entries)


def read_returned(
    rows: Iterable[tuple[str, Mapping[str, object]]], logs: Mapping[str, Sequence[LogEntry]], reader: Reader,
    cancelled: Callable[[], bool] = lambda: False,
) -> Returned:
    """The entries that the rows of a returned file lead to.

    ``rows``: where each stands, and its cells by the form's keys; ``logs``: every site of the workspace by its id, each
    with its log. Raises :class:`BadInput` where the whole file is another municipality's, :class:`Cancelled`.
    """
    found = Returned()
    rows = [(where, {key: plain(value) for key, value in cells.items()}) for where, cells in rows]
    rows = [(where, cells) for where, cells in rows if any(cells.values())]
    _check_town(rows, logs, reader)
    ids = {id_.casefold(): id_ for id_ in logs}
    own: dict[str, list[LogEntry]] = {}
    told: Counter[str] = Counter()
    for where, cells in rows:
        if cancelled():
            raise Cancelled()
        try:
            site_id = _site(named_site(cells), ids, logs, cells, reader)
            told[site_id] += 1
            if told[site_id] > MOST_ROWS_OF_SITE:
                raise Refused(reasons.TOO_OFTEN)
            entries = own.setdefault(site_id, sorted(logs[site_id], key=lambda each: (each.at, each.id)))
            added, old = _added(site_id, cells, entries, reader)
        except Refused as refused:
            found.rejected.append(Rejected(where, refused.reason, _excerpt(cells)))
            continue
        own[site_id] = sorted([*entries, *added], key=lambda each: (each.at, each.id))
        found.entries += added
        found.unchanged += not added
        if old:
            found.notices.append(Rejected(where, reasons.SAID_BEFORE, _excerpt(cells)))
    return found


def named_site(cells: Mapping[str, object]) -> str:
    """The id of the site that a row names, as ids are compared: without braces and what cannot be seen, in lower case;
    "" for none."""
    return plain(cells.get("site_id")).strip(_AROUND_ID + " ").casefold()


def entry_id(*parts: str) -> str:
    """The id that follows from what a returned file says."""
    return str(uuid.uuid5(NAMESPACE, "\n".join(parts)))


def package_of(entries: Sequence[LogEntry]) -> str:
    """Id of the package by which a site was handed over last, "" where none is known."""
    return text_of(last_of(entries, "handed_over"), "package")


def _check_town(rows, logs, reader: Reader) -> None:
    towns = [_code(cells.get("nis", "")) for _, cells in rows]
    others = [town for town in towns if town and town != reader.nis]
    if towns and len(others) == len(towns):
        raise other_town(others[0], reader.municipality)
    known = {id_.casefold() for id_ in logs}
    named = [id_ for _, cells in rows if (id_ := named_site(cells))]
    if named and not any(id_ in known for id_ in named):
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "errors", "None of the {count} sites in the file is in the workspace of {municipality}."
            ),
            QT_TRANSLATE_NOOP("errors", "Check whether it is another municipality's file. Nothing was taken."),
            count=len(set(named)),
            municipality=reader.municipality,
        )


def _site(wanted: str, ids: Mapping[str, str], logs, cells: Mapping[str, str], reader: Reader) -> str:
    """The id of the site that a row speaks of; raises :class:`Refused`."""
    town = _code(cells.get("nis", ""))
    if town and town != reader.nis:
        raise Refused(reasons.OTHER_TOWN)
    if not wanted:
        raise Refused(reasons.NO_ID)
    if wanted not in ids:
        raise Refused(reasons.UNKNOWN_ID)
    site_id = ids[wanted]
    if last_of(logs[site_id], *HANDED) is None:
        raise Refused(reasons.NEVER_HANDED_OVER)
    return site_id


def _added(
    site_id: str, cells: Mapping[str, str], entries: Sequence[LogEntry], reader: Reader
) -> tuple[list[LogEntry], bool]:
    """The new entries of a row, and whether it speaks of something that was corrected since."""
    package = cells.get("package") or reader.package or package_of(entries)
    there = {entry.id for entry in entries}
    known, added, old = list(entries), [], False
    said = statements_of(cells, entries, reader.process, reader.today)
    for statement in said:
        if _holds(statement, known):
            continue
        id_ = entry_id(package, site_id, statement.kind, statement.day, statement.detail)
        if id_ in there:
            old = True
            continue
        at = _instant(statement, known, reader)
        payload = {**statement.payload, "package": package}
        added.append(_entry(id_, site_id, statement.kind, payload, at, reader))
        known.append(added[-1])
    remark = cells.get("remark", "")
    if remark and not any(statement.kind == "cancelled" for statement in said):
        id_ = entry_id(package, site_id, "commented", "", remark)
        if id_ not in there:
            payload = {"text": remark, "reply_to": None, "mentions": [], "package": package}
            added.append(_entry(id_, site_id, "commented", payload, reader.now, reader))
    return added, old


def _entry(id_: str, site_id: str, kind: str, payload: Mapping[str, object], at: str, reader: Reader) -> LogEntry:
    payload = {**payload, "holder": reader.holder, "entered_by": reader.entered_by}
    return LogEntry.new(site_id, kind, reader.holder, ROLE, "", payload, at=at, id=id_)


def _holds(statement: Statement, entries: Sequence[LogEntry]) -> bool:
    """Whether the log says the same already."""
    step = str(statement.payload.get("step", ""))
    last = last_of([entry for entry in entries if text_of(entry, "step") == step], statement.kind)
    if last is None:
        return False
    if statement.kind == "acknowledged" and not statement.day:
        handed = last_of(entries, "handed_over")
        return handed is None or (handed.at, handed.id) < (last.at, last.id)  # it speaks of the last handover
    if day_said(last) != statement.day:
        return False
    return all(text_of(last, key) == statement.payload.get(key, "") for key in ("installer", "reason"))


def _instant(statement: Statement, entries: Sequence[LogEntry], reader: Reader) -> str:
    """Where in the log a statement stands: on its day, but behind what it follows."""
    if not statement.day:
        return reader.now
    at = _later(f"{statement.day}T00:00:00.000Z", seconds=KINDS.index(statement.kind))
    if statement.kind.startswith("step_"):
        return at
    last = last_of(entries, *MILESTONES)
    if statement.kind == "acknowledged":
        last = last_of(entries, "handed_over")
    elif statement.kind == "installed" and last is not None and last.kind == "in_service":
        return _before_service(at, last, last_of(entries, "installed"))
    return at if last is None else max(at, _later(last.at, milliseconds=1))


def _before_service(at: str, served: LogEntry, installed: LogEntry | None) -> str:
    """The place of an installation that becomes known when the site is in service: before that, or it would undo it."""
    latest = _later(served.at, milliseconds=-1)
    earliest = _later(installed.at, milliseconds=1) if installed is not None else at
    return min(max(at, earliest), latest)


def _later(instant: str, **by: int) -> str:
    moment = times.moment_of(instant)
    return instant if moment is None else times.to_text(moment + timedelta(**by))


def _code(text: str) -> str:
    """A NIS code as a spreadsheet may have it (``13019.0``)."""
    return text.partition(".")[0].strip()


def _excerpt(cells: Mapping[str, str]) -> str:
    return ", ".join(f"{key}: {value}" for key, value in cells.items() if value)[:_MOST_EXCERPT]
