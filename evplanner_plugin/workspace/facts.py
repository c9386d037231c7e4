"""What a workspace says of itself, for people who ask which file this is; nothing is changed by asking."""

from __future__ import annotations

import os
import re
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from ..domain.times import to_text
from . import geopackage, migrations, tables
from .geopackage import PathLike

_STAMP = re.compile(r"\.backup-(\d{8}T\d{6}Z)-")


@dataclass(frozen=True)
class WorkspaceFacts:
    """One workspace. ``size`` in bytes with what SQLite keeps beside it; instants are UTC texts, "" for never."""

    path: Path
    nis: str
    municipality: str
    size: int
    schema_version: int
    epsg: int
    sites: int
    created_at: str
    last_sync: str
    last_backup: str
    writable: bool


@dataclass(frozen=True)
class KeptLogin:
    """A source of charging locations with a login: its name, its address and the id in QGIS's authentication store."""

    source: str
    address: str
    authcfg: str


def read_facts(path: PathLike) -> WorkspaceFacts:
    """What the workspace at ``path`` says of itself. It is not brought to another schema for that.

    Raises :class:`WorkspaceError` where the file is missing, damaged, no workspace, or newer than this version.
    """
    path = Path(path)
    version = migrations.check(path)
    with closing(geopackage.connect(path, readonly=True)) as connection, geopackage.translated_errors(path):
        said = dict(tuple(row) for row in connection.execute("SELECT key, value FROM workspace"))
        (sites,) = connection.execute("SELECT count(*) FROM proposed_site").fetchone()
        (synced,) = connection.execute("SELECT max(synced_at) FROM sync_cursor").fetchone()
        epsg = tables.describe(connection, "proposed_site").srs_id
    return WorkspaceFacts(
        path, str(said["nis"]), str(said.get("municipality") or ""), _size(path), version, epsg, sites,
        str(said.get("created_at") or ""), synced or "", last_backup(path), _writable(path),
    )  # fmt: skip


def last_backup(path: PathLike) -> str:
    """Instant (UTC) of the newest backup beside the workspace at ``path``; "" where there is none."""
    path = Path(path)
    stamps = []
    with suppress(OSError):
        for file in path.parent.iterdir():
            found = _STAMP.match(file.name[len(path.stem) :]) if file.name.startswith(path.stem + ".") else None
            with suppress(ValueError):  # a name like a backup's with no instant in it
                stamps += [datetime.strptime(found[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)] if found else []
    return to_text(max(stamps)) if stamps else ""


def kept_logins(path: PathLike) -> list[KeptLogin]:
    """The sources of charging locations in the workspace at ``path`` that are read with a login, by name.

    Raises :class:`WorkspaceError` where the file cannot be read.
    """
    with closing(geopackage.connect(path, readonly=True)) as connection, geopackage.translated_errors(path):
        rows = connection.execute(
            "SELECT name, address, authcfg FROM charging_source WHERE coalesce(authcfg, '') <> '' ORDER BY name"
        ).fetchall()
    return [KeptLogin(*("" if value is None else str(value) for value in row)) for row in rows]


def _size(path: Path) -> int:
    """Bytes of the file and of its write-ahead log."""
    total = 0
    for ending in ("", "-wal"):
        with suppress(OSError):
            total += path.with_name(path.name + ending).stat().st_size
    return total


def _writable(path: Path) -> bool:
    """Whether this user may write into the file and beside it, where SQLite keeps what is under way."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
