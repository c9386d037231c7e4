"""The requests of residents in a workspace: read, and brought up to date from the municipality's list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..domain.requests.model import Request, reference_key, request_id
from ..domain.times import utc_now
from . import geometry as geometries
from . import tables
from .geopackage import quoted, statement

if TYPE_CHECKING:
    import sqlite3

    from .store import Workspace

TABLE = "request"
ALGORITHM = "importrequests"
TEXTS: tuple[str, ...] = ("reference", "origin", "received_on", "decided_on", "outcome", "site_id", "remark")
TOLD: tuple[str, ...] = TEXTS[1:]
"""What a list may tell of a request beside its reference and its place."""

PLACE = "place"
_MOVED = 0.01
"""Metres from which on a place is another one."""


@dataclass
class Stored:
    """What came of a list: requests that are new, changed or unchanged, and ``kept``: those of which something that was
    filled in by hand stays although the list says otherwise."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    kept: list[str] = field(default_factory=list)


def read_requests(workspace: Workspace) -> list[Request]:
    """The requests in the order in which they were added. Raises :class:`WorkspaceError`."""
    with workspace.reading() as connection:
        description = tables.describe(connection, TABLE)
        names = [name if name in description.types else "" for name in ("id", *TEXTS)]
        columns = [f"CAST(coalesce({quoted(name)}, '') AS TEXT)" if name else "''" for name in names]
        place = quoted(description.geometry_column) if description.geometry_column else "NULL"
        cursor = connection.cursor()
        cursor.row_factory = None
        rows = cursor.execute(
            statement("SELECT rowid,", ", ".join(columns), ",", place, "FROM", quoted(TABLE), "ORDER BY rowid")
        ).fetchall()
    return [Request(*row[1:-1], *_point(row[-1]), feature_id=row[0]) for row in rows]


def store_requests(
    workspace: Workspace,
    given: Sequence[Request],
    inputs: Mapping[str, Any] | None = None,
    check: Callable[[], None] = lambda: None,
) -> Stored:
    """Bring the workspace up to date with a list, in one transaction; returns what came of it.

    ``given`` have a ``reference`` (each once) and a place in the workspace's CRS; their ids do not count: a request is
    known by its reference, and a new one gets the id that follows from it. Of a request that is there already only
    what the list says otherwise is written. What the list leaves empty stays. What was filled in by hand stays too,
    unless the list itself has changed since it was last imported here: what it said then is kept in the table ``run``.
    Nothing is ever removed. ``inputs`` (what the list was) is noted with the run.

    Raises :class:`WorkspaceError`; then nothing has been written. ``check`` may raise to stop.
    """
    outcome = Stored()
    with workspace.transaction() as connection:
        said = dict(_said_before(workspace, connection))
        known: dict[str, dict[str, Any]] = {}
        for row in tables.read(connection, TABLE):
            known.setdefault(reference_key(str(row.get("reference") or "")) or str(row["id"]), row)
        by_id = {row["id"]: row for row in known.values()}
        added, changes = [], {}
        for number, request in enumerate(given):
            if number % 500 == 0:
                check()
            id_ = request_id(workspace.nis, request.reference)
            row = by_id.get(id_) or known.get(reference_key(request.reference))
            told = _told(request)
            if row is None:
                added.append(_row(workspace.nis, id_, request))
                outcome.new += 1
            else:
                changed, kept = _changes(row, told, said.get(id_) or {})
                if changed:
                    changes[row["id"]] = changed
                if kept:
                    outcome.kept.append(request.reference)
                outcome.changed += bool(changed)
                outcome.unchanged += not changed
            said[id_] = {**(said.get(id_) or {}), **told}
        if added:
            workspace.insert(connection, TABLE, added)
        if changes:
            workspace.update_many(connection, TABLE, changes)
        check()
        _remember(workspace, connection, said, outcome, inputs or {})
    return outcome


def _row(nis: str, id_: str, request: Request) -> dict[str, Any]:
    import shapely

    row: dict[str, Any] = {name: getattr(request, name) or None for name in TEXTS}
    return {"id": id_, "nis": nis, **row, "geometry": shapely.Point(request.x, request.y)}


def _told(request: Request) -> dict[str, Any]:
    """What the list says of a request, without what it leaves empty."""
    told: dict[str, Any] = {name: getattr(request, name) for name in TOLD if getattr(request, name)}
    return {**told, PLACE: [round(request.x, 2), round(request.y, 2)]}


def _changes(row: Mapping[str, Any], told: Mapping[str, Any], before: Mapping[str, Any]) -> tuple[dict, bool]:
    """(columns to write, whether something of the row was kept against the list)."""
    import shapely

    changed: dict[str, Any] = {}
    kept = False
    for name, value in told.items():
        if name == PLACE:
            shape = row.get("geometry")
            there = None if shape is None or shape.is_empty else [shape.centroid.x, shape.centroid.y]
            same = there is not None and _near(there, value)
            unlike_before = bool(before.get(PLACE)) and not _near(before[PLACE], value)
        else:
            there = str(row.get(name) or "")
            same = there == value
            unlike_before = name in before and before[name] != value
        if same:
            continue
        if not there or unlike_before:
            changed["geometry" if name == PLACE else name] = shapely.Point(*value) if name == PLACE else value
        else:
            kept = True
    return changed, kept


def _near(one: Sequence[float], other: Sequence[float]) -> bool:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1])) <= _MOVED


def _said_before(workspace: Workspace, connection: sqlite3.Connection) -> Mapping[str, Any]:
    """By request what the lists said that were imported here; {} before the first."""
    rows = workspace.rows("run", {"algorithm": ALGORITHM}, connection=connection)
    runs = [run for run in rows if isinstance(run.get("result"), dict)]
    newest = max(runs, key=lambda run: str(run.get("at") or ""), default=None)
    said = (newest or {"result": {}})["result"].get("said")
    return said if isinstance(said, dict) else {}


def _remember(
    workspace: Workspace, connection: sqlite3.Connection, said: Mapping, outcome: Stored, inputs: Mapping[str, Any]
) -> None:
    """One run holds what all lists said; earlier ones keep their counts."""
    for run in workspace.rows("run", {"algorithm": ALGORITHM}, connection=connection):
        if isinstance(run.get("result"), dict) and "said" in run["result"]:
            counts = {name: value for name, value in run["result"].items() if name != "said"}
            workspace.update(connection, "run", run["id"], {"result": counts})
    result = {"new": outcome.new, "changed": outcome.changed, "unchanged": outcome.unchanged, "said": said}
    workspace.insert(connection, "run", [{
        "id": workspace.new_id(), "at": utc_now(), "algorithm": ALGORITHM, "parameters": {}, "inputs": dict(inputs),
        "result": result,
    }])  # fmt: skip


def known_sites(workspace: Workspace) -> dict[str, str]:
    """Id of the proposed site by its id and, where no other has it, by its name, in lower case."""
    with workspace.reading() as connection:
        rows: Iterable = connection.execute("SELECT id, name FROM proposed_site WHERE id IS NOT NULL").fetchall()
    names: dict[str, list[str]] = {}
    for row in rows:
        names.setdefault(" ".join(str(row["name"] or "").split()).casefold(), []).append(row["id"])
    found = {name: ids[0] for name, ids in names.items() if name and len(ids) == 1}
    return {**found, **{str(row["id"]).casefold(): row["id"] for row in rows}}


def _point(blob: bytes | None) -> tuple[float | None, float | None]:
    if not isinstance(blob, bytes):
        return None, None
    point = geometries.plain_point(blob)
    if point is not None:
        return point
    shape = geometries.blob_to_geometry(blob)
    return (None, None) if shape is None or shape.is_empty else (shape.centroid.x, shape.centroid.y)
