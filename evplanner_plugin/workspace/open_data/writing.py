"""Taking the rows of a source in, whole or not at all; the same rows again change nothing."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .. import tables
from ..bulk import collector_paused
from ..geopackage import quoted, statement
from ..parameters import figure, read_parameters
from . import layers
from .dwellings import count_dwellings
from .sources import ReadSource, save_source

if TYPE_CHECKING:
    from ..store import Workspace

_AT_ONCE = 2_000
_NAMESPACE = uuid.UUID("3f0a4c0e-0d5b-5f5c-9d53-6a1c2f4f7a11")


@dataclass
class Outcome:
    """What an import did: rows added, changed, as they were, and taken away because the source no longer has them."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0


def row_id(nis: str, source_id: str, ref: str) -> str:
    """The same id for the same feature of the same source in the same municipality."""
    return str(uuid.uuid5(_NAMESPACE, f"{nis}:{source_id}:{ref}"))


def write_rows(
    workspace: Workspace,
    source: ReadSource,
    table: str,
    rows: Sequence[Mapping[str, Any]],
    *,
    kept_ids: frozenset[str] = frozenset(),
    only_update: bool = False,
    accept_shrinking: bool = False,
    counted_remark: str = "",
    check: Callable[[], None] = lambda: None,
) -> Outcome:
    """Bring the layer ``table`` to what ``source`` says now, in one transaction.

    ``rows`` have an ``id``, all with the same columns, and ``geometry`` (shapely, in the workspace's CRS) unless
    ``only_update``: then rows that are there get the columns that are not empty. ``kept_ids`` are rows that the source
    has but that could not be read this time: they stay. A row that somebody changed or removed by hand stays so until
    the source itself says something else of it. ``check`` may raise, to stop: nothing is written then.

    Raises :class:`BadInput` for a source that shrank, and :class:`WorkspaceError`.
    """
    digests = {row["id"]: _digest(row) for row in rows}
    with collector_paused(), workspace.transaction() as connection:
        # All of them, for a recipe can do without bays, not without a layer of bays.
        for name in {table: None, **dict.fromkeys(layers.ON_DEMAND)}:
            layers.ensure(connection, name, workspace.epsg)
        known = _known(connection, table, source.id)
        if not accept_shrinking:
            _check_size(workspace, source, len(known), len(set(digests) | (kept_ids & set(known))))
        there = _ids(connection, table)
        outcome = Outcome()
        fresh, changed = [], {}
        for row in rows:
            identifier = row["id"]
            if known.get(identifier) == digests[identifier]:
                outcome.unchanged += 1
            elif identifier in there:
                changed[identifier] = _changes(row, only_update)
            else:
                fresh.append(row)
        check()
        for part in _parts(fresh):
            outcome.added += workspace.insert(connection, table, part)
            check()
        for part in _parts(list(changed.items())):
            outcome.changed += workspace.update_many(connection, table, dict(part))
            check()
        gone = [] if only_update else [each for each in known if each not in digests and each not in kept_ids]
        outcome.removed = workspace.delete_many(connection, table, [each for each in gone if each in there])
        _remember(connection, table, source.id, digests, gone)
        save_source(connection, source, table)
        if table == "demand":
            count_dwellings(workspace, connection, counted_remark)
        check()
    return outcome


def _changes(row: Mapping[str, Any], only_update: bool) -> dict[str, Any]:
    changes = {name: value for name, value in row.items() if name != "id"}
    return {name: value for name, value in changes.items() if value is not None} if only_update else changes


def _check_size(workspace: Workspace, source: ReadSource, before: int, now: int) -> None:
    """Raises :class:`BadInput` where the source tells of far less than last time."""
    parameters = read_parameters(workspace)
    fewest = figure(parameters, "import_smallest_share") * before
    if before and (now == 0 or (before - now >= figure(parameters, "import_shrink_from") and now < fewest)):
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "errors", "{name} now has {now} rows here; last time it had {before}. Nothing was changed."
            ),
            QT_TRANSLATE_NOOP("errors", "If the others are really gone, import again with “Accept a smaller source”."),
            name=source.name, now=now, before=before,
        )


def _known(connection: sqlite3.Connection, table: str, source_id: str) -> dict[str, str]:
    select = "SELECT row_id, digest FROM open_data_row WHERE layer = ? AND source_id = ?"
    return {str(row[0]): str(row[1]) for row in connection.execute(select, (table, source_id))}


def _ids(connection: sqlite3.Connection, table: str) -> set[str]:
    select = statement("SELECT", quoted("id"), "FROM", quoted(table))
    return {str(row[0]) for row in connection.execute(select) if row[0] is not None}


def _remember(
    connection: sqlite3.Connection, table: str, source_id: str, digests: Mapping[str, str], gone: Sequence[str]
) -> None:
    connection.executemany(
        "INSERT INTO open_data_row (layer, row_id, source_id, digest) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (layer, row_id, source_id) DO UPDATE SET digest = excluded.digest",
        ((table, identifier, source_id, digest) for identifier, digest in digests.items()),
    )
    connection.executemany(
        "DELETE FROM open_data_row WHERE layer = ? AND row_id = ? AND source_id = ?",
        ((table, identifier, source_id) for identifier in gone),
    )


def _digest(row: Mapping[str, Any]) -> str:
    """What a row says, in 32 letters: the same for the same values and the same geometry to a millimetre."""
    shape = row.get(tables.GEOMETRY)
    plain = {name: value for name, value in row.items() if name != tables.GEOMETRY}
    content = json.dumps(plain, sort_keys=True, ensure_ascii=False, default=str).encode()
    return hashlib.sha256(content + (b"" if shape is None else _millimetres(shape))).hexdigest()[:32]


def _millimetres(shape: Any) -> bytes:
    import numpy
    import shapely

    return numpy.round(shapely.get_coordinates(shape) * 1000).astype("int64").tobytes()


def _parts(items: Sequence[Any]) -> Any:
    waiting = iter(items)
    while part := list(islice(waiting, _AT_ONCE)):
        yield part
