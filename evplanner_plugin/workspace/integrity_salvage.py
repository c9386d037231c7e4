"""What can still be read of a damaged workspace, copied row by row into a new one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import QT_TRANSLATE_NOOP, BadInput, DamagedWorkspace, EvPlannerError
from . import areas, create, crs, ddl, derived, geopackage, legal_texts, migrations, parameters, processes, tables
from .geopackage import PathLike, quoted, statement
from .schema import BY_NAME, DEFAULT_EPSG, RECOGNISED_EPSG, SYNCED, TABLES

MOST_TRIES = 20_000
"""Attempts to read on behind places that cannot be read, in one table."""

MOST_ROWS = 2**20
"""Row numbers that are tried where the file does not say any more how many there are."""

EXCHANGE = ("sync_base", "sync_inflight", "sync_conflict", "sync_cursor")

_OWN_WORDS = ("workspace", "layer_styles")
"""Tables of which a new file has rows of its own that make room for those that can be read."""


@dataclass
class Salvage:
    """What was read: rows by table, rows that could not be read (``None``: nobody knows how many), and the tables whose
    bundled rows were put in instead."""

    read: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int | None] = field(default_factory=dict)
    bundled: list[str] = field(default_factory=list)


def salvage(path: PathLike, target: PathLike) -> Salvage:
    """Copy every row of ``path`` that can be read into the new workspace ``target``; the damaged file is only read.

    What the exchange remembers is made to fit: a row that could not be read is not taken for one that somebody removed,
    and everything is compared with the central API the next time.
    Raises :class:`DamagedWorkspace` where nothing can be read, :class:`WorkspaceError` where ``target`` cannot be
    written; it is the caller's to remove then.
    """
    path, found = Path(path), Salvage()
    with closing(_opened(path)) as damaged:
        there = _columns_by_table(path, damaged)
        epsg, nis = _epsg(damaged), _nis(damaged, there)
        if not nis:
            raise DamagedWorkspace(
                QT_TRANSLATE_NOOP("errors", "Nothing of {path} can be read."),
                QT_TRANSLATE_NOOP("errors", "Choose a backup of it, or get the data from the central API again."),
                path=path,
            )
        fresh = geopackage.open_file(target, "rwc")
        with closing(fresh), geopackage.transaction(fresh, target):
            _copy_all(damaged, there, fresh, epsg, nis, found)
    return found


def _opened(path: Path) -> sqlite3.Connection:
    """A read-only connection that asks nothing of the file; what SQLite keeps beside it counts where it can be read."""
    connection = geopackage.open_file(path, "ro")
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA writable_schema = ON")  # so that a torn schema is read as far as it goes
        connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _columns_by_table(path: Path, damaged: sqlite3.Connection) -> dict[str, list[str]]:
    """Columns of each table that the schema names; its own tables and those that somebody added."""
    found: dict[str, list[str]] = {}
    try:
        names = [row[0] for row in damaged.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    except sqlite3.DatabaseError as error:
        raise DamagedWorkspace(
            QT_TRANSLATE_NOOP("errors", "Nothing of {path} can be read."),
            QT_TRANSLATE_NOOP("errors", "Choose a backup of it, or get the data from the central API again."),
            path=path,
            details=str(error),
        ) from error
    for name in names:
        with suppress(sqlite3.DatabaseError):
            found[name] = [row[0] for row in damaged.execute("SELECT name FROM pragma_table_info(?)", (name,))]
    return found


def _epsg(damaged: sqlite3.Connection) -> int:
    with suppress(sqlite3.DatabaseError):
        codes = damaged.execute("SELECT DISTINCT srs_id FROM gpkg_geometry_columns").fetchall()
        for (code,) in codes:
            if code in RECOGNISED_EPSG:
                return code
    return DEFAULT_EPSG


def _nis(damaged: sqlite3.Connection, there: Mapping[str, list[str]]) -> str:
    """Code of the municipality: what the file says of itself, else what most of its rows say."""
    with suppress(sqlite3.DatabaseError):
        found = damaged.execute("SELECT value FROM workspace WHERE key = 'nis'").fetchone()
        if found and found[0]:
            return str(found[0])
    for table in ("proposed_site", "site_log", "charging_location", "area"):
        if "nis" not in there.get(table, ()):
            continue
        codes: dict[str, int] = {}
        for row in rows_of(damaged, table, ["nis"]):
            codes[str(row["nis"] or "")] = codes.get(str(row["nis"] or ""), 0) + 1
        codes.pop("", None)
        if codes:
            return max(codes, key=codes.__getitem__)
    return ""


def rows_of(damaged: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[sqlite3.Row]:
    """Rows of ``table`` as far as they can be read, once each, with their row number as ``evp_row``.

    Where a page cannot be read, the row numbers behind it are halved until what lies around it is reached.
    """
    chosen = ", ".join(quoted(name) for name in columns)
    between = "WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
    sql = statement("SELECT rowid AS evp_row,", chosen, "FROM", quoted(table), between)
    waiting = [(1, None), (-(2**63), 0)]
    for _ in range(MOST_TRIES):
        if not waiting:
            return
        first, last = waiting.pop()
        reached = first
        try:
            for row in damaged.execute(sql, (first, 2**63 - 1 if last is None else last)):
                reached = row["evp_row"] + 1
                if _whole(row):
                    yield row
        except sqlite3.DatabaseError:
            if first > 0:  # only QGIS's own numbers are searched: there may be others, but nobody gives them
                last = _last_row(damaged, table) if last is None else last
                middle = (reached + last) // 2
                waiting += [(middle + 1, last), (reached, middle)] if reached < last else []


_NUMBERS = ("evp_row", "fid", "id")


def _whole(row: sqlite3.Row) -> bool:
    """Whether the row is all there: where a file was cut within a page, SQLite reads zeros for the rest of it."""
    values = [value for name, value in zip(row.keys(), row) if name not in _NUMBERS]
    return any(value is not None for value in values) and not any(
        isinstance(value, str) and "\0" in value for value in values
    )


def _last_row(damaged: sqlite3.Connection, table: str) -> int:
    """The highest row number of ``table`` as far as anybody knows."""
    for sql, values in (
        (statement("SELECT max(rowid) FROM", quoted(table)), ()),
        ("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)),
    ):
        with suppress(sqlite3.DatabaseError):
            found = damaged.execute(sql, values).fetchone()
            if found is not None and found[0] is not None:
                return int(found[0])
    return MOST_ROWS


def _count(damaged: sqlite3.Connection, table: str) -> int | None:
    with suppress(sqlite3.DatabaseError):
        return damaged.execute(statement("SELECT count(*) FROM", quoted(table))).fetchone()[0]
    return None


def _copy_all(
    damaged: sqlite3.Connection, there: Mapping[str, list[str]], fresh: sqlite3.Connection, epsg: int, nis: str,
    found: Salvage,
) -> None:
    """Every table of the schema, then those that somebody added; inside a transaction."""
    ddl.create_foundation(fresh, epsg)
    for table in TABLES:
        ddl.create_table(fresh, table, epsg)
    for name in [*(table.name for table in TABLES), "layer_styles"]:
        _copy(damaged, there.get(name), fresh, name, found)
    _put_in_bundled(fresh, nis, epsg, found)
    _copy_own_tables(damaged, there, fresh, found)
    _say_what_it_is(fresh, nis)
    _let_the_exchange_fit(fresh, found)
    with suppress(EvPlannerError):
        processes.allow_where(fresh, "published", beside="regulation_drafted")
    derived.install(fresh)
    for table in TABLES:
        if table.geometry:
            _measure(fresh, table.name)


def _copy(
    damaged: sqlite3.Connection, columns: list[str] | None, fresh: sqlite3.Connection, name: str, found: Salvage
) -> None:
    if columns is None:
        if name in BY_NAME and name != "deriving":
            found.lost[name] = None
        return
    if not columns:
        found.lost[name] = None
        return
    own = {row[0]: row[1] for row in fresh.execute("SELECT name, type FROM pragma_table_info(?)", (name,))}
    taken = {each.lower() for each in own}
    for extra in [each for each in columns if each.lower() not in taken]:
        fresh.execute(statement("ALTER TABLE", quoted(name), "ADD COLUMN", quoted(extra)))
    marks = ", ".join("?" * len(columns))
    sql = statement(
        "INSERT OR IGNORE INTO", quoted(name), "(", ", ".join(map(quoted, columns)), ") VALUES (", marks, ")"
    )
    total, count = _count(damaged, name), 0
    for row in rows_of(damaged, name, columns):
        count += 1
        fresh.execute(sql, tuple(row)[1:])
    found.read[name] = count
    if total is None or count < total:
        found.lost[name] = None if total is None else total - count


def _put_in_bundled(fresh: sqlite3.Connection, nis: str, epsg: int, found: Salvage) -> None:
    """What every new workspace comes with, where nothing of it could be read."""

    def municipality() -> list[dict[str, Any]]:
        rows = areas.areas_of(nis)
        shapes = crs.reprojected([row[tables.GEOMETRY] for row in rows], areas.AREAS_EPSG, epsg)
        return [{**row, tables.GEOMETRY: shape} for row, shape in zip(rows, shapes)]

    makers = {
        "area": municipality, "parameter": parameters.bundled_rows, "recipe": create.bundled_recipes,
        "process": processes.bundled_rows, "legal_text": legal_texts.bundled_rows,
    }  # fmt: skip
    for name, make in makers.items():
        if name not in found.lost:
            continue
        there = {row[0] for row in fresh.execute(statement("SELECT id FROM", quoted(name)))} if _has_id(name) else set()
        if there and not _has_id(name):
            continue
        with suppress(BadInput):  # a municipality that is none of the bundled ones
            rows = [row for row in make() if row.get("id") not in there]
            if rows and (name in ("area", "parameter") or not found.read.get(name)):
                tables.insert(fresh, name, rows)
                found.bundled.append(name)


def _has_id(name: str) -> bool:
    return any(column.name == "id" for column in BY_NAME[name].columns)


def _copy_own_tables(
    damaged: sqlite3.Connection, there: Mapping[str, list[str]], fresh: sqlite3.Connection, found: Salvage
) -> None:
    """Layers and tables that somebody added to the file, with their registration and without their indexes."""
    present = {row[0] for row in fresh.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for name, columns in there.items():
        if name in present or name.startswith(("gpkg_", "rtree_", "sqlite_")) or not columns:
            continue
        try:
            found_sql = damaged.execute("SELECT sql FROM sqlite_master WHERE name = ? AND type = 'table'", (name,))
            (sql,) = found_sql.fetchone()
            if not str(sql).upper().startswith("CREATE TABLE"):
                continue
            fresh.execute(sql)
            _copy(damaged, columns, fresh, name, found)
            for registry in ("gpkg_contents", "gpkg_geometry_columns"):
                names = [row[0] for row in fresh.execute("SELECT name FROM pragma_table_info(?)", (registry,))]
                columns_sql, marks = ", ".join(map(quoted, names)), ", ".join("?" * len(names))
                read = statement("SELECT", columns_sql, "FROM", registry, "WHERE table_name = ?")
                write = statement("INSERT OR IGNORE INTO", registry, "(", columns_sql, ") VALUES (", marks, ")")
                fresh.executemany(write, [tuple(row) for row in damaged.execute(read, (name,)).fetchall()])
        except sqlite3.DatabaseError:
            found.lost.setdefault(name, None)


def _say_what_it_is(fresh: sqlite3.Connection, nis: str) -> None:
    """The schema's version and, where they were lost, the municipality and its name."""
    said = {row[0]: row[1] for row in fresh.execute("SELECT key, value FROM workspace")}
    names = {row[0]: row[1] for row in fresh.execute("SELECT nis, name FROM area WHERE level = 'municipality'")}
    now = {
        "nis": nis, "municipality": names.get(nis, ""), "application_version": create.application_version(),
        processes.USED: processes.BUNDLED[0], **{key: value for key, value in said.items() if value},
        "schema_version": str(migrations.latest_version()), migrations.NEEDS: create.application_version(),
    }  # fmt: skip
    fresh.execute("DELETE FROM workspace")
    fresh.executemany("INSERT INTO workspace (key, value) VALUES (?, ?)", list(now.items()))


def _let_the_exchange_fit(fresh: sqlite3.Connection, found: Salvage) -> None:
    """What the exchange remembers of rows that could not be read is forgotten, so that they come back and are not taken
    for removed; then everything is read from the central API anew."""
    torn = [table.name for table in SYNCED if table.name in found.lost]
    if not torn and not any(name in found.lost for name in EXCHANGE):
        return
    for name in torn:
        gone = statement("id NOT IN (SELECT id FROM", quoted(name), "WHERE id IS NOT NULL)")
        fresh.execute(statement("DELETE FROM sync_base WHERE collection = ? AND payload <> 'null' AND", gone), (name,))
        for memory in ("sync_inflight", "sync_conflict"):
            fresh.execute(statement("DELETE FROM", memory, "WHERE collection = ? AND", gone), (name,))
    fresh.execute("DELETE FROM sync_cursor")


def _measure(fresh: sqlite3.Connection, name: str) -> None:
    """The layer's extent, as other programs read it."""
    index = quoted(f"rtree_{name}_{ddl.GEOMETRY_COLUMN}")
    box = fresh.execute(statement("SELECT min(minx), min(miny), max(maxx), max(maxy) FROM", index)).fetchone()
    fresh.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?", (*tuple(box), name)
    )
