"""What the log of one site says of its realisation: when each thing happened, by whom, and why it did not.

The log is the only witness: nothing here is asked of a contractor. Where the same thing was recorded twice, the last
entry counts, and its number tells that there were several.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ..lead_times import site_course
from ..lead_times.site_course import SiteCourse, day_of
from ..log import date_or_none, decoded
from ..photo_purposes import DELIVERY
from ..tally import Row, Tally, text

REGISTERED: tuple[str, ...] = ("installed", "in_service", "cancelled", "handed_over", "approved")
"""Statuses of the sites that the register holds; the first three are of what was realised, or will not be."""

REALISED = REGISTERED[:3]

BEGINNINGS = frozenset(("approved", "handed_over", "installed", "in_service", "cancelled"))
"""Kinds of log entries without any of which no site is in the register."""

KINDS_NEEDED: tuple[str, ...] = (*site_course.KINDS_NEEDED, "photo_added", "regulation_drafted")
"""Kinds of log entries that the register follows from; the others may be left out."""


class Handover(NamedTuple):
    """One handover: on which day, to whom (a name, or the code of an actor of the process), which package (its id and
    number, "" for none), and when its receipt was acknowledged."""

    on: date | None
    to: str
    package: str = ""
    version: str = ""
    acknowledged_on: date | None = None


class DeliveryPhoto(NamedTuple):
    """A photo of what was built: its id, its caption, and the instant (UTC) at which it was added."""

    id: str
    caption: str
    at: str


@dataclass(frozen=True)
class Realisation:
    """One site's realisation. Days are days in Belgium, ``None`` where it did not happen (yet) or nobody said when.

    ``status`` is that of the site, but what was built stays built when the concession goes to somebody else, and in
    service when its installation is recorded anew.
    ``decided_on`` is the first approval that stands, without one the last decision that stands. ``installations`` and
    ``services`` count the entries of that kind: of more than one the last counts. ``cancelled_*`` are only told while
    the site is cancelled, ``cancelled_reason`` is a code of the process. ``course`` has the days and steps that lead
    times follow from.
    """

    site_id: str
    status: str
    course: SiteCourse
    proposed_role: str = ""
    proposed_department: str = ""
    decided_on: date | None = None
    handovers: tuple[Handover, ...] = ()
    acknowledged_on: date | None = None
    installed_on: date | None = None
    installer: str = ""
    installations: int = 0
    in_service_on: date | None = None
    services: int = 0
    cancelled_on: date | None = None
    cancelled_reason: str = ""
    cancelled_remark: str = ""
    regulation_drafted_on: date | None = None
    regulation_decided_on: date | None = None
    photos: tuple[DeliveryPhoto, ...] = ()


def realisation(rows: Sequence[Row]) -> Realisation:
    """What the rows of one site add up to.

    ``rows`` as :class:`..tally.Tally` takes them: ``(site_id, at, id, actor, role, department, kind, payload)`` in the
    log's order, each id once, at least one; of :data:`KINDS_NEEDED`, more do no harm.
    """
    tally = Tally(rows)
    last: dict[str, Row] = {}
    count: dict[str, int] = {}
    first_proposed: Row | None = None
    for row in rows:
        kind = row[6]
        last[kind] = row
        count[kind] = count.get(kind, 0) + 1
        if kind == "proposed" and first_proposed is None:
            first_proposed = row
    status = _status(tally, last)
    installed, served = last.get("installed"), last.get("in_service")
    course = _course(text(rows[0][0]), tally, _day_said(served), status, last)
    handovers, alone = _handovers(rows) if "handed_over" in last or "acknowledged" in last else ((), None)
    cancelled = last["cancelled"] if status == "cancelled" else None
    drafted = last.get("regulation_drafted")
    return Realisation(
        site_id=course.site_id,
        status=status,
        course=course,
        proposed_role=text(first_proposed[4]) if first_proposed else "",
        proposed_department=text(first_proposed[5]) if first_proposed else "",
        decided_on=_decided_on(tally),
        handovers=handovers,
        acknowledged_on=handovers[-1].acknowledged_on if handovers else alone,
        installed_on=_day_said(installed),
        installer=_said(installed, "installer"),
        installations=count.get("installed", 0),
        in_service_on=_day_said(served),
        services=count.get("in_service", 0),
        cancelled_on=course.given_up_on if cancelled else None,
        cancelled_reason=_said(cancelled, "reason"),
        cancelled_remark=_said(cancelled, "remark"),
        regulation_drafted_on=day_of(text(drafted[1])) if drafted else None,
        regulation_decided_on=date_or_none(_said(drafted, "on")),
        photos=_photos(rows) if "photo_added" in last else (),
    )


def _status(tally: Tally, last: Mapping[str, Row]) -> str:
    """The site's status; what stands in the street stands there, to whomever the concession is handed over later, and
    what is in service stays so when the day of its installation is put right."""
    status = tally.status()
    if status not in ("handed_over", "installed"):
        return status
    cancelled = last.get("cancelled")
    begun_anew = (text(cancelled[1]), text(cancelled[2])) if cancelled else ("", "")
    for kind in ("in_service", "installed"):
        row = last.get(kind)
        if row is not None and (text(row[1]), text(row[2])) > begun_anew:
            return kind
    return status


def _course(
    site_id: str, tally: Tally, in_service_on: date | None, status: str, last: Mapping[str, Row]
) -> SiteCourse:
    """The days and steps that lead times follow from, the site in service on the day that counts here."""
    given_up = status if status in site_course.GIVEN_UP else ""
    entry = last.get(given_up)
    return SiteCourse(
        site_id,
        proposed_on=day_of(tally.proposed_at()),
        decided_on=_decided_on(tally),
        in_service_on=in_service_on,
        given_up_on=day_of(text(entry[1])) if entry else None,
        given_up_as=given_up,
        reason=_said(entry, "reason"),
        steps=tally.steps(),
    )


def _decided_on(tally: Tally) -> date | None:
    standing = tally.standing()
    approvals = [at for at, _, kind in standing if kind == "approved"]
    return day_of(approvals[0] if approvals else tally.decided_at())


def _handovers(rows: Sequence[Row]) -> tuple[tuple[Handover, ...], date | None]:
    """The handovers in order, each with what was acknowledged before the next; and what was acknowledged without."""
    told: list[tuple[Row, Row | None]] = []
    alone: Row | None = None
    for row in rows:
        if row[6] == "handed_over":
            told.append((row, None))
        elif row[6] == "acknowledged" and told:
            told[-1] = told[-1][0], row
        elif row[6] == "acknowledged":
            alone = row
    return tuple(_handover(*each) for each in told), _day_said(alone)


def _handover(row: Row, acknowledged: Row | None) -> Handover:
    content = decoded(row[7])
    to, package, version = (_plain(content.get(key)) for key in ("to", "package", "version"))
    return Handover(day_of(text(row[1])), to, package, version, _day_said(acknowledged))


def _photos(rows: Sequence[Row]) -> tuple[DeliveryPhoto, ...]:
    """The photos of the delivery in the order in which they were added, each once."""
    found: dict[str, DeliveryPhoto] = {}
    for row in rows:
        if row[6] != "photo_added":
            continue
        content = decoded(row[7])
        id = _plain(content.get("photo_id"))
        if id and content.get("purpose") == DELIVERY:
            found[id] = DeliveryPhoto(id, _plain(content.get("caption")), text(row[1]))
    return tuple(found.values())


def _day_said(row: Row | None) -> date | None:
    """The day that an entry says (``on``), else the one on which it was made."""
    if row is None:
        return None
    return date_or_none(decoded(row[7]).get("on")) or day_of(text(row[1]))


def _said(row: Row | None, key: str) -> str:
    return _plain(decoded(row[7]).get(key)) if row is not None else ""


def _plain(value: object) -> str:
    """A text or figure of a payload as text; "" for nothing, and for what is neither."""
    if value.__class__ is str:
        return value.strip()
    return "" if value is None or isinstance(value, (Mapping, list, tuple, bool)) else str(value).strip()
