"""The municipality's workspace: one GeoPackage, opened, read and written."""

from __future__ import annotations

import os
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy

from ..errors import WorkspaceError
from . import derived, geopackage, integrity, migrations, tables
from .geopackage import PathLike
from .places import given_path


class Workspace:
    """A workspace that was checked on opening. It keeps no connection open between calls.

    Get one by :meth:`open`. Geometries are shapely geometries in the workspace's CRS (:attr:`epsg`, metres).
    """

    def __init__(self, path: Path, metadata: Mapping[str, str], epsg: int) -> None:
        self.path = path
        self.nis = metadata["nis"]
        self.municipality = metadata.get("municipality", "")
        self.epsg = epsg

    @classmethod
    def open(cls, path: PathLike) -> Workspace:
        """The workspace in ``path``, brought to this version's schema first (after a backup) if it is older.

        Raises :class:`WorkspaceError` where the file is missing, no GeoPackage, no workspace, or newer than
        this version of EV Planner; :class:`DamagedWorkspace` where it can be repaired.
        """
        path = given_path(os.fspath(path))
        integrity.check_log(path)
        migrations.migrate(path)
        with closing(geopackage.connect(path, readonly=True)) as connection, geopackage.translated_errors(path):
            integrity.check_tables(path, connection)
            found = dict(tuple(row) for row in connection.execute("SELECT key, value FROM workspace"))
            epsg = tables.describe(connection, "proposed_site").srs_id
            whole = derived.intact(connection)
        opened = cls(path, found, epsg)
        if not whole:  # a layer was saved over; where the file cannot be written, it is read as it is
            with suppress(WorkspaceError), opened.transaction() as connection:
                derived.install(connection)
        return opened

    def __repr__(self) -> str:
        return f"<Workspace {self.municipality} {self.nis} in {self.path}>"

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """``with workspace.transaction() as connection:`` – all of it is written at the end, or nothing is.

        Keep it short: while it lasts QGIS cannot save edits in the file. Raises :class:`WorkspaceError` (locked,
        full disk, no permission …).
        """
        with closing(geopackage.connect(self.path)) as connection, geopackage.transaction(connection, self.path):
            yield connection

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """``with workspace.reading() as connection:`` – a read-only connection for several reads in a row."""
        connection = geopackage.connect(self.path, readonly=True)
        with closing(connection), geopackage.translated_errors(self.path):
            yield connection

    def rows(
        self, table: str, where: Mapping[str, Any] | None = None, *, connection: sqlite3.Connection | None = None
    ) -> list[dict[str, Any]]:
        """Rows of ``table`` in the order they were added, without the row number.

        ``where`` maps columns to a value, ``None`` (is empty) or a list of values. The geometry is under
        ``"geometry"`` (or ``None``), JSON columns are decoded. Within a transaction pass its ``connection`` to see what
        it wrote. Raises :class:`WorkspaceError` for an unknown table, :class:`BadInput` for an unknown column.
        """
        with self._connection(connection) as given:
            return tables.read(given, table, where)

    def layer(
        self,
        table: str,
        columns: Sequence[str] = (),
        where: Mapping[str, Any] | None = None,
        *,
        connection: sqlite3.Connection | None = None,
    ) -> tuple[numpy.ndarray, dict[str, numpy.ndarray]]:
        """Geometries (N,) of objects and each column (N,): the fast way for scoring.

        Integer columns without gaps are int64, other numbers float64 with NaN for empty, the rest objects with
        ``None`` for empty (JSON stays text). ``where`` and errors as in :meth:`rows`.
        """
        with self._connection(connection) as given:
            return tables.read_layer(given, table, columns, where)

    def insert(self, connection: sqlite3.Connection, table: str, rows: Iterable[Mapping[str, Any]]) -> int:
        """Adds rows (``"geometry"`` as shapely or ``None``; JSON columns as objects or text); returns their number.

        Missing columns stay empty. The layer's extent grows in the same transaction. Raises :class:`BadInput` for
        an unknown column or a geometry of another type.
        """
        return tables.insert(connection, table, rows)

    def update(self, connection: sqlite3.Connection, table: str, id: tables.Key, changes: Mapping[str, Any]) -> bool:
        """Changes the row with this ``id`` (or a mapping of key columns); whether there was one."""
        return tables.update(connection, table, id, changes)

    def update_many(
        self, connection: sqlite3.Connection, table: str, changes: Mapping[str, Mapping[str, Any]]
    ) -> int:
        """Changes many rows, ``{id: {column: value}}``; returns the number of those that were there."""
        return tables.update_many(connection, table, changes)

    def delete(self, connection: sqlite3.Connection, table: str, id: tables.Key) -> bool:
        """Removes the row with this ``id`` (or a mapping of key columns); whether there was one."""
        return tables.delete(connection, table, id)

    def delete_many(self, connection: sqlite3.Connection, table: str, ids: Iterable[str]) -> int:
        """Removes the rows with these ``id``; returns the number of those that were there."""
        return tables.delete_many(connection, table, ids)

    def metadata(self, key: str) -> str | None:
        """What the workspace says of itself under ``key`` (``nis``, ``created_at`` …); ``None`` where nothing."""
        found = self.rows("workspace", {"key": key})
        return found[0]["value"] if found else None

    def set_metadata(self, key: str, value: str, *, connection: sqlite3.Connection | None = None) -> None:
        """Keeps ``value`` under ``key``, within the transaction of ``connection`` where one is given."""
        if connection is None:
            with self.transaction() as own:
                self.set_metadata(key, value, connection=own)
            return
        if not tables.update(connection, "workspace", {"key": key}, {"value": value}):
            tables.insert(connection, "workspace", [{"key": key, "value": value}])

    @staticmethod
    def new_id() -> str:
        """A fresh UUID (version 4) as text, for a new row."""
        return str(uuid.uuid4())

    @contextmanager
    def _connection(self, connection: sqlite3.Connection | None) -> Iterator[sqlite3.Connection]:
        if connection is not None:
            yield connection
            return
        with self.reading() as own:
            yield own
