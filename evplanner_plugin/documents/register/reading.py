"""The register as the workspace tells it: log, photos, requests, packages and concessions, read in one go."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from ...domain.lead_times.site_course import day_of
from ...domain.log import date_or_none, decoded
from ...domain.process import Process
from ...domain.register.holders import Holding, holding_on, holdings
from ...domain.register.realisation import BEGINNINGS, KINDS_NEEDED, REGISTERED, Handover, Realisation, realisation
from ...domain.register.register_row import RegisterRow
from ...domain.register.stages import stages
from ...domain.searching import searchable
from ...domain.summaries import in_order
from ...domain.tally import Row
from ...errors import Cancelled
from ...workspace.geopackage import statement
from ...workspace.processes import process_of
from ...workspace.sites import SiteRow, read_sites
from ...workspace.store import Workspace
from ..site_words import address

_LOG = "site_id, at, id, actor, role, department, kind, payload"

_AT_ONCE = 1000
"""Rows fetched in one call; other threads get their turn in between."""

_searchable = lru_cache(maxsize=1 << 14)(searchable)
"""The same names and titles come again and again."""

_NO_SITE = SiteRow(-1, "", "", "", "", "", "", "", None, None, "", "", None, None)


def read_register(workspace: Workspace, cancelled: Callable[[], bool] = lambda: False) -> list[RegisterRow]:
    """The sites that were decided for, handed over, built or cancelled, in the order in which they were proposed.

    A site that was removed from its layer stays in the register, without a place: its log is still there. Raises
    :class:`Cancelled` soon after ``cancelled`` says so, :class:`WorkspaceError` where the file cannot be read.
    """
    process = process_of(workspace)
    sites = {site.id: site for site in read_sites(workspace)}
    with workspace.reading() as connection:
        beside = _Beside.read(connection, process)
        found = {
            made.site_id: beside.row(sites.get(made.site_id, _NO_SITE), made)
            for made in _realisations(connection, cancelled)
            if made.status in REGISTERED
        }
    order = {site_id: number for number, site_id in enumerate(sites)}
    return sorted(found.values(), key=lambda row: (order.get(row.id, len(order)), row.id))


def installers_used(workspace: Workspace) -> list[str]:
    """The installers that the log names, each once, in order of their names.

    Raises :class:`WorkspaceError` where the file cannot be read.
    """
    with workspace.reading() as connection:
        rows = connection.execute("SELECT payload FROM site_log WHERE kind = 'installed'").fetchall()
    names = {name.strip() for row in rows if isinstance(name := decoded(row[0]).get("installer"), str)}
    return sorted(names - {""}, key=searchable)


def thumbnail_of(workspace: Workspace, photo_id: str) -> bytes:
    """The small picture of a photo, as the file of a picture; empty where there is none.

    Raises :class:`WorkspaceError` where the file cannot be read.
    """
    import base64
    import binascii

    with workspace.reading() as connection:
        row = connection.execute("SELECT thumbnail FROM photo WHERE id = ?", (photo_id,)).fetchone()
    try:
        return base64.b64decode((row[0] if row is not None else None) or "", validate=False)
    except (binascii.Error, ValueError, TypeError):
        return b""


@dataclass(frozen=True)
class _Beside:
    """What stands beside the log: columns of sites, days of requests, photos, packages and concessions."""

    process: Process
    columns: Mapping[str, tuple[object, object]]
    requested: Mapping[str, date]
    taken: Mapping[str, str]
    recipients: Mapping[str, str]
    concessions: tuple[tuple[str, date | None, date | None], ...]

    @classmethod
    def read(cls, connection: sqlite3.Connection, process: Process) -> _Beside:
        columns = _rows(connection, "proposed_site", ("id", "power_class", "points"))
        requests = _rows(connection, "request", ("site_id", "received_on"))
        photos = _rows(connection, "photo", ("id", "taken_at"))
        packages = _rows(connection, "handover_package", ("id", "recipient"))
        operators = _rows(connection, "operator", ("name", "concession", "valid_from", "valid_to"))
        requested: dict[str, date] = {}
        for site_id, received in requests:
            day = date_or_none(received)
            if site_id and day is not None:
                requested[str(site_id)] = min(day, requested.get(str(site_id), day))
        return cls(
            process,
            {str(id): (power_class, points) for id, power_class, points in columns},
            requested,
            {str(id): str(at or "") for id, at in photos},
            {str(id): str(recipient or "").strip() for id, recipient in packages},
            tuple(
                (str(name), date_or_none(begin), date_or_none(end))
                for name, concession, begin, end in operators
                if name and concession
            ),
        )

    def row(self, site: SiteRow, made: Realisation) -> RegisterRow:
        """The line of a site from its columns and its realisation."""
        holders = holdings(made.handovers, self._holder)
        place = address(site.street, site.house_number, site.neighbourhood)
        power_class, points = self.columns.get(made.site_id, (None, None))
        there = tuple(photo for photo in made.photos if photo.id in self.taken)
        days = (day_of(self.taken[photo.id]) or day_of(photo.at) for photo in there)
        handover = holding_on(holders, made.installed_on or made.in_service_on)
        requested = self.requested.get(made.site_id)
        begun = [day for day in (requested, made.course.proposed_on) if day is not None]
        return RegisterRow(
            id=made.site_id,
            name=site.name,
            address=place,
            realisation=made,
            x=site.x,
            y=site.y,
            feature_id=site.feature_id,
            origin=site.origin,
            power_class=str(power_class or ""),
            points=points if isinstance(points, int) else None,
            requested_on=requested,
            holders=holders,
            stages=stages(
                made.course,
                min(begun, default=None),
                made.decided_on,
                handover.since if handover else None,
                made.installed_on,
                made.in_service_on,
            ),
            photos=there,
            newest_photo_on=max((day for day in days if day is not None), default=None),
            words=self._words(site, place, made, holders),
        )

    def _holder(self, handover: Handover) -> str:
        """Whom a handover was to: the name it says, else that of its package, else who held the concession that day.

        Where none of these tells, the code of the actor that it says.
        """
        if handover.to and handover.to not in self.process.titles:
            return handover.to
        named = self.recipients.get(handover.package, "")
        if named:
            return named
        day = handover.on
        held = {
            name
            for name, begin, end in self.concessions
            if day is not None and (begin is None or begin <= day) and (end is None or day <= end)
        }
        return held.pop() if len(held) == 1 else handover.to

    def _words(self, site: SiteRow, place: str, made: Realisation, holders: Iterable[Holding]) -> str:
        """What a search looks through: codes by their titles in every language."""
        texts = [made.site_id, site.name, place, made.installer, made.cancelled_remark]
        for code in (made.cancelled_reason, *(each.holder for each in holders)):
            texts += [code, *self.process.titles.get(code, {}).values()]
        return "\n".join([_searchable(text) for text in texts if text])


def _realisations(connection: sqlite3.Connection, cancelled: Callable[[], bool]) -> Iterator[Realisation]:
    """The realisation of each site of which the log tells a beginning, one site's rows in memory at a time."""
    sql = statement(
        "SELECT", _LOG, "FROM site_log WHERE kind IN (SELECT value FROM json_each(?)) AND site_id IS NOT NULL",
        "ORDER BY site_id, at, id",
    )  # fmt: skip
    cursor = connection.cursor()
    cursor.row_factory = None
    for _, of_site in groupby(_fetched(cursor.execute(sql, [json.dumps(KINDS_NEEDED)]), cancelled), itemgetter(0)):
        rows = list(of_site)
        if not BEGINNINGS.isdisjoint([row[6] for row in rows]):
            yield realisation(in_order(rows))


def _fetched(cursor: sqlite3.Cursor, cancelled: Callable[[], bool]) -> Iterator[Row]:
    while rows := cursor.fetchmany(_AT_ONCE):
        if cancelled():
            raise Cancelled()
        yield from rows


def _rows(connection: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> list[tuple]:
    """These columns of a table; empty where it lacks one of them, or is not there."""
    there = {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}
    if not set(columns) <= there:
        return []
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(statement("SELECT", ", ".join(columns), "FROM", table)).fetchall()
