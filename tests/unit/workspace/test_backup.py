"""Backups of a workspace that may be in use."""

import re
import sqlite3
from contextlib import closing

import pytest

from evplanner_plugin.errors import WorkspaceError
from evplanner_plugin.workspace.backup import backup, backups_of, keep_copy, thin_out
from evplanner_plugin.workspace.store import Workspace


def test_a_backup_holds_what_is_still_in_the_write_ahead_log(workspace):
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("PRAGMA wal_autocheckpoint = 0")
        other.execute("INSERT INTO workspace (key, value) VALUES ('late', 'yes')")
        assert workspace.path.with_name("lille.gpkg-wal").stat().st_size > 0
        copy = backup(workspace.path, "before sync!")
    assert re.fullmatch(r"lille\.backup-\d{8}T\d{6}Z-before-sync\.gpkg", copy.name)
    assert copy.parent == workspace.path.parent
    alone = copy.parent / "alone"
    alone.mkdir()
    moved = copy.rename(alone / copy.name)
    assert Workspace.open(moved).metadata("late") == "yes"
    assert [left.name for left in alone.iterdir()] == [copy.name]


def test_two_backups_in_one_second_are_two_files(workspace):
    made = {backup(workspace.path, "sync") for _ in range(3)}
    assert len(made) == 3
    assert all(Workspace.open(copy).nis == "13019" for copy in made)


def test_nothing_is_left_of_a_backup_that_failed(tmp_path):
    path = tmp_path / "text.gpkg"
    path.write_text("a text", encoding="utf-8")
    with pytest.raises(WorkspaceError, match="is not a GeoPackage"):
        backup(path, "sync")
    assert [left.name for left in tmp_path.iterdir()] == ["text.gpkg"]


def copies(workspace, *stamps, reason="daily"):
    """Empty files under the names of copies made at these instants."""
    for stamp in stamps:
        workspace.path.with_name(f"lille.backup-{stamp}-{reason}.gpkg").write_bytes(b"")


def test_older_copies_make_room_and_what_people_named_stays(workspace):
    days = [f"202611{day:02d}T{hour}0000Z" for day in range(1, 21) for hour in ("08", "12")]
    copies(workspace, *days)
    own = workspace.path.with_name("lille.backup-20261101T080000Z-daily before the council.gpkg")
    other = workspace.path.with_name("lille_2.backup-20261101T080000Z-daily.gpkg")
    for each in (own, other):
        each.write_bytes(b"")
    thin_out(workspace.path)
    kept = [each.path.name[13:28] for each in backups_of(workspace.path)]
    assert kept == ["20261120T120000", "20261120T080000", *(f"202611{day}T120000" for day in range(19, 13, -1))]
    assert own.exists() and other.exists() and workspace.path.exists()


def test_a_copy_of_the_day_is_made_once_and_only_of_what_changed(workspace):
    first = keep_copy(workspace.path, "daily")
    assert first is not None and keep_copy(workspace.path, "daily") is None
    older = first.with_name("lille.backup-20200101T000000Z-daily.gpkg")
    first.rename(older)
    assert keep_copy(workspace.path, "daily") is not None
    future = older.with_name("lille.backup-20990101T000000Z-daily.gpkg")
    older.rename(future)
    assert keep_copy(workspace.path, "daily") is None, "nothing was written since"


def test_a_copy_that_cannot_be_made_is_in_nobodys_way(tmp_path):
    assert keep_copy(tmp_path / "nothing.gpkg", "daily") is None
    assert list(tmp_path.iterdir()) == []
