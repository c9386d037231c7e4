"""The drafts noted in the log: an entry for each site."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from ...domain.log import LogEntry
from ...domain.regulation.place import FROM_PERSON, Place
from ...domain.regulation.regulation import Regulation
from ...domain.times import utc_now
from ...workspace.store import Workspace


def record_drafts(
    workspace: Workspace,
    connection: sqlite3.Connection,
    regulations: Iterable[tuple[Regulation, str]],
    person: Sequence[str],
) -> int:
    """Add an entry ``regulation_drafted`` for each place of each ``(regulation, name of its file)``; returns how many.

    ``person`` is (actor, role, department). Within the transaction of ``connection``; all are of the same instant.

    :raises BadInput: the actor is empty.
    """
    at, entries = utc_now(), []
    for made, document in regulations:
        for place in made.places:
            payload = {
                "on": made.decision.day.isoformat(),
                "road": place.road,
                "document": document,
                "place": _said(place),
                "texts": [text.id for text in made.texts],
            }
            entries.append(LogEntry.new(place.site_id, "regulation_drafted", *person, payload, at=at))
    points = {
        str(row["id"]): row["geometry"]
        for row in workspace.rows("proposed_site", {"id": [entry.site_id for entry in entries]}, connection=connection)
    }
    rows = [{**entry.to_row(), "nis": workspace.nis, "geometry": points.get(entry.site_id)} for entry in entries]
    return workspace.insert(connection, "site_log", rows)


def _said(place: Place) -> Mapping[str, object]:
    """The place as the next draft may take it over: what layers say they will say again, better perhaps."""
    said = place.payload()
    street = "" if place.streets_near else place.street  # that of a corner which nobody has settled is a guess
    return {**said, "street": street, "road": place.road if place.road_source == FROM_PERSON else ""}
