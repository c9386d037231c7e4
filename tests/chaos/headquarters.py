"""The central database of the chaos test: its history, its backups, its restarts, and its triggers taken away.

The history is kept by a trigger of the test in a table of the test: every version of every row, in the transaction
that wrote it.
"""

from __future__ import annotations

import json
import os
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

from evplanner_plugin.workspace.schema import SYNCED
from tests.integration.central_fixture import central_api

from .checker import Version
from .values import FOLLOWED, GEOMETRY, birth_of, keys_of

HISTORY = """
CREATE TABLE IF NOT EXISTS chaos_history (
    collection text, id text, nis text, rev bigint, deleted boolean, columns jsonb, shape text
);
CREATE OR REPLACE FUNCTION chaos_remember() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO chaos_history VALUES (
        TG_TABLE_NAME, NEW.id, NEW.nis, NEW.rev, NEW.deleted, to_jsonb(NEW) - 'geom', ST_AsGeoJSON(NEW.geom, 15));
    RETURN NULL;
END
$$;
"""
REMEMBER = """
CREATE OR REPLACE TRIGGER chaos_remember AFTER INSERT OR UPDATE ON {table}
FOR EACH ROW EXECUTE FUNCTION chaos_remember();
"""
STAMP_ONLY = """
CREATE OR REPLACE FUNCTION chaos_stamp() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    NEW.deleted := coalesce(NEW.deleted, false);
    NEW.base_rev := NULL;
    NEW.rev := nextval('sync_rev');
    NEW.updated_at := now();
    RETURN NEW;
END
$$;
"""
STAMP_TABLE = """
ALTER TABLE {table} DISABLE TRIGGER sync_stamp;
CREATE OR REPLACE TRIGGER chaos_stamp BEFORE INSERT OR UPDATE ON {table}
FOR EACH ROW EXECUTE FUNCTION chaos_stamp();
"""
UNSTAMP_TABLE = """
DROP TRIGGER IF EXISTS chaos_stamp ON {table};
ALTER TABLE {table} ENABLE TRIGGER sync_stamp;
"""


class Headquarters:
    """A running :class:`CentralApi` and what is done to it."""

    def __init__(self, central: Any) -> None:
        self.central = central

    def query(self, statement: str, *parameters: object) -> list[tuple]:
        """Run one statement."""
        with closing(self.central.connect()) as connection, connection, connection.cursor() as cursor:
            cursor.execute(statement, parameters or None)
            return cursor.fetchall() if cursor.description else []

    def remember_everything(self) -> None:
        """Keep every version of every row from now on."""
        self.query(HISTORY + "".join(REMEMBER.format(table=table.name) for table in SYNCED))

    def history(self, nis: str) -> list[Version]:
        """All versions of the rows of one municipality."""
        found = self.query("SELECT collection, id, rev, deleted, columns, shape FROM chaos_history WHERE nis = %s", nis)
        versions = []
        for collection, id_, rev, deleted, columns, shape in found:
            if collection not in FOLLOWED:
                continue
            row = {**columns, GEOMETRY: json.loads(shape)}
            versions.append(Version(
                rev, id_, collection, birth_of(collection, row), deleted, keys_of(collection, row),
                str(columns.get("updated_by")),
            ))
        return versions

    def without_check(self) -> None:
        """Take away the check of base_rev; rows are stamped as before."""
        self.query(STAMP_ONLY + "".join(STAMP_TABLE.format(table=table.name) for table in SYNCED))

    def with_check(self) -> None:
        """Put the check back."""
        self.query("".join(UNSTAMP_TABLE.format(table=table.name) for table in SYNCED))

    # -- restarts and backups ---------------------------------------------------------------------------------

    def restart_api(self) -> None:
        """Stop pygeoapi and start it again."""
        self.central._stop_server()
        self.central.start()

    def restart_database(self) -> None:
        """Stop PostgreSQL under the running pygeoapi and start it again."""
        self.central._postgresql().stop()
        self.central._start_postgresql()

    def dump(self, file: Path) -> None:
        """Make a backup as an administrator does."""
        self._program("pg_dump", "-Fc", "-f", str(file), central_api.DATABASE)

    def restore(self, file: Path) -> None:
        """Throw the database away and put a backup in its place."""
        self.central._stop_server()
        with closing(central_api.connect(
            self.central.state["database_port"], "postgres", self.central._secret("postgresql.secret")
        )) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(f"DROP DATABASE {central_api.DATABASE} WITH (FORCE)")
                cursor.execute(f"CREATE DATABASE {central_api.DATABASE}")
        self._program("pg_restore", "--exit-on-error", "-d", central_api.DATABASE, str(file))
        self.central.start()

    def recover(self, file: Path) -> None:
        """Put the rows of a backup back into the same database, as from a copy of its files; then say so."""
        tables = [table.name for table in SYNCED]
        self.central._stop_server()
        self.query(f"ALTER DATABASE {central_api.DATABASE} SET session_replication_role = replica")
        try:
            self.query(f"TRUNCATE {', '.join([*tables, 'chaos_history'])}")
            chosen = [part for table in (*tables, "chaos_history") for part in ("-t", table)]
            self._program("pg_restore", "--data-only", "-d", central_api.DATABASE, *chosen, str(file))
        finally:
            self.query(f"ALTER DATABASE {central_api.DATABASE} RESET session_replication_role")
        self.query("SELECT setval('sync_rev', (SELECT max(rev) FROM chaos_history))")
        self.query("SELECT sync_new_epoch()")
        self.central.start()

    def _program(self, name: str, *arguments: str) -> None:
        folder = central_api.postgresql_programs()
        program = folder / name if (folder / name).exists() else Path(name)
        done = subprocess.run(
            [str(program), "-h", "127.0.0.1", "-p", str(self.central.state["database_port"]), "-U", "postgres",
             *arguments],
            env={**os.environ, "PGPASSWORD": self.central._secret("postgresql.secret")}, capture_output=True, text=True,
        )
        if done.returncode:
            raise RuntimeError(f"{name}: {done.stderr[-2000:]}")
