"""What one row of a returned file says happened, checked: days, codes, and that they can be true together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..calendar import date_of
from ..log import LogEntry
from ..process import Process
from . import reasons
from .days import day_of
from .return_form import code_of, is_yes, status_of

KINDS: tuple[str, ...] = ("acknowledged", "step_started", "step_finished", "installed", "in_service", "cancelled")
"""Kinds of entries that a returned file leads to, in the order in which they follow each other on one day; and beside
them ``commented`` for a remark."""

_DAYS = (
    "acknowledged_on", "step_started_on", "step_finished_on", "installed_on", "in_service_on", "cancelled_on"
)  # fmt: skip


class Refused(Exception):
    """A row that is not taken; ``reason`` is one of :mod:`.reasons`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Statement:
    """One thing that the row says: the kind of entry, the day ("" where receipt is acknowledged without one), and what
    else its payload says. ``detail`` tells it from another statement of that kind and day."""

    kind: str
    day: str
    payload: Mapping[str, object]
    detail: str = ""


def statements_of(
    values: Mapping[str, str], entries: Sequence[LogEntry], process: Process, today: str
) -> list[Statement]:
    """The statements of a row, in the order in which they happened; [] for a row that was left empty.

    ``values``: clean texts by the form's keys; ``entries``: the site's log, by instant; ``today``: the day until which
    things can have happened. Raises :class:`Refused`.
    """
    values = _with_status(values, entries)
    days = {key: _day(key, values.get(key, ""), today) for key in _DAYS}
    said = [
        *_acknowledged(values, days, entries),
        *_steps(values, days, entries, process),
        *_realised(values, days, entries),
        *_cancelled(values, days, process),
    ]
    return sorted(said, key=lambda each: (each.day, KINDS.index(each.kind)))


def day_said(entry: LogEntry) -> str:
    """The day that an entry says (``on``), else the one in Belgium on which it was made; "" for none."""
    said = entry.payload.get("on")
    if isinstance(said, str) and len(said) == 10:
        return said
    made = date_of(entry.at)
    return made.isoformat() if made is not None else ""


def last_of(entries: Sequence[LogEntry], *kinds: str) -> LogEntry | None:
    """The last of ``entries`` (by instant) that is of one of ``kinds``."""
    return max((entry for entry in entries if entry.kind in kinds), key=lambda each: (each.at, each.id), default=None)


def text_of(entry: LogEntry | None, key: str) -> str:
    """The text under ``key`` of an entry's payload, "" without."""
    value = entry.payload.get(key) if entry is not None else None
    return value.strip() if isinstance(value, str) else ""


def _with_status(values: Mapping[str, str], entries: Sequence[LogEntry]) -> dict[str, str]:
    """The values with the day of the column for the status given, unless the log knows that status already."""
    found = dict(values)
    text = found.get("status", "")
    status = status_of(text) if text else ""
    if status is None:
        raise Refused(reasons.UNKNOWN_STATUS)
    if not status or found.get(f"{status}_on"):
        return found
    if found.get("status_on"):
        found[f"{status}_on"] = found["status_on"]
    elif status == "acknowledged":
        found["acknowledged_on"] = "yes"
    elif last_of(entries, status) is None:
        raise Refused(reasons.NO_DAY)
    return found


def _day(key: str, text: str, today: str) -> str | None:
    """The day in a cell; ``None`` for an empty one, "" for a plain yes to whether receipt is acknowledged."""
    if not text:
        return None
    if is_yes(text):
        if key == "acknowledged_on":
            return ""
        raise Refused(reasons.NO_DAY)
    day = day_of(text)
    if not day:
        raise Refused(reasons.NO_DATE)
    if day > today:
        raise Refused(reasons.FUTURE)
    return day


def _acknowledged(values, days, entries) -> list[Statement]:
    day = days["acknowledged_on"]
    if day is None:
        return []
    handed = [found.isoformat() for entry in entries if entry.kind == "handed_over" and (found := date_of(entry.at))]
    if day and handed and day < min(handed):
        raise Refused(reasons.BEFORE_HANDOVER)
    return [Statement("acknowledged", day, {"on": day, "remark": ""})]


def _steps(values, days, entries, process: Process) -> list[Statement]:
    started, finished = days["step_started_on"], days["step_finished_on"]
    if started is None and finished is None:
        return []
    if not values.get("step"):
        raise Refused(reasons.NO_STEP)
    step = code_of(values["step"], [each.code for each in process.steps], process)
    if not step:
        raise Refused(reasons.UNKNOWN_STEP)
    own = [entry for entry in entries if text_of(entry, "step") == step]
    begun, ended = last_of(own, "step_started"), last_of(own, "step_finished")
    if begun is not None and ended is not None and started is not None and started > day_said(ended):
        begun = ended = None  # the step begins once more
    for day, known in ((started, begun), (finished, ended)):
        if day is not None and known is not None and day_said(known) != day:
            raise Refused(reasons.STEP_OTHERWISE)
    first = started if started is not None else day_said(begun) if begun is not None else ""
    if finished is not None and first and finished < first:
        raise Refused(reasons.FINISHED_BEFORE_STARTED)
    kinds = (("step_started", started), ("step_finished", finished))
    payloads = {day: {"step": step, "on": day, "remark": ""} for _, day in kinds if day is not None}
    return [Statement(kind, day, payloads[day], step) for kind, day in kinds if day is not None]


def _realised(values, days, entries) -> list[Statement]:
    known, served = last_of(entries, "installed"), last_of(entries, "in_service")
    installed, in_service, installer = days["installed_on"], days["in_service_on"], values.get("installer", "")
    if installed is None and installer:
        if known is None:
            raise Refused(reasons.NO_DAY)
        installed = day_said(known)
    first = installed if installed is not None else day_said(known) if known is not None else ""
    last = in_service if in_service is not None else day_said(served) if served is not None else ""
    if (installed is not None or in_service is not None) and first and last and last < first:
        raise Refused(reasons.SERVICE_BEFORE_INSTALLED)
    said = []
    if installed is not None:
        installer = installer or text_of(known, "installer")
        said.append(Statement("installed", installed, {"on": installed, "installer": installer}, installer))
    if in_service is not None:
        said.append(Statement("in_service", in_service, {"on": in_service}))
    return said


def _cancelled(values, days, process: Process) -> list[Statement]:
    day, text = days["cancelled_on"], values.get("cancel_reason", "")
    if day is None:
        if text:
            raise Refused(reasons.NO_DAY)
        return []
    reason = code_of(text, process.reasons_for("cancelled"), process) if text else ""
    if text and not reason:
        raise Refused(reasons.UNKNOWN_REASON)
    if not reason and process.reason_required("cancelled"):
        raise Refused(reasons.NO_REASON)
    payload = {"on": day, "reason": reason, "remark": values.get("remark", "")}
    return [Statement("cancelled", day, payload, reason)]
