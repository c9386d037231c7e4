"""Backups of a workspace that may be in use."""

import re
import sqlite3
from contextlib import closing

import pytest

from evplanner_plugin.errors import WorkspaceError
from evplanner_plugin.workspace.backup import backup
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
