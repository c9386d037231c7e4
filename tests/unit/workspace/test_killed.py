"""kill -9 in the midst of what writes to a workspace: afterwards it is whole, and holds all of it or nothing."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import time
from contextlib import closing

import pytest

from evplanner_plugin.workspace import backup, geopackage, integrity, migrations
from evplanner_plugin.workspace.backup import clear_drafts
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.integrity_repair import repair_by_reading, repair_from
from evplanner_plugin.workspace.store import Workspace

MOMENTS = 8
ROWS = 300


def write(path):
    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        connection.execute("PRAGMA cache_size = 5")  # so that half of it is in the file already
        rows = ({"id": str(number), "nis": "13019", "remark": "x" * 2000} for number in range(ROWS))
        workspace.insert(connection, "request", rows)


def write_as_qgis_does(path):
    with closing(geopackage.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        with geopackage.transaction(connection, path):
            for number in range(ROWS):
                connection.execute(
                    "INSERT INTO request (id, nis, remark) VALUES (?, '13019', ?)", (str(number), "x" * 2000)
                )


def migrate(path):
    migrations.migrate(path)


def make_backup(path):
    backup.backup(path, "daily")


def put_back(path):
    repair_from(path, path.with_name("copy.gpkg"))


def read_out(path):
    repair_by_reading(path)


def create(path):
    create_workspace(path.with_name("new.gpkg"), "13019")


WORK = (write, write_as_qgis_does, migrate, make_backup, put_back, read_out, create)


def older(path):
    """The file as the fourth version of the schema had it, as far as migrating it goes."""
    with closing(geopackage.connect(path)) as connection, geopackage.transaction(connection, path):
        for name in ("legal_text", "handover_package"):
            connection.execute(f"DROP TABLE {name}")
            connection.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (name,))
        connection.execute("UPDATE workspace SET value = '4' WHERE key = 'schema_version'")


def killed_in(work, path, seconds: float) -> bool:
    """Do ``work`` in a process of its own and kill it after some time; whether it was done before that."""
    child = os.fork()
    if child == 0:
        try:
            work(path)
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return not os.WIFSIGNALED(status)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.parametrize("work", WORK, ids=[work.__name__ for work in WORK])
def test_whoever_is_killed_leaves_a_whole_workspace(workspace, tmp_path, work, monkeypatch):
    draw = random.Random(work.__name__)
    first = workspace.path
    if work is migrate:
        older(first)
    begin = time.perf_counter()
    place = tmp_path / "whole"
    place.mkdir()
    shutil.copy(first, place / "lille.gpkg")
    shutil.copy(first, place / "copy.gpkg")
    work(place / "lille.gpkg")
    needed = time.perf_counter() - begin
    for moment in range(MOMENTS):
        place = tmp_path / str(moment)
        place.mkdir()
        path = place / "lille.gpkg"
        shutil.copy(first, path)
        shutil.copy(first, place / "copy.gpkg")
        killed_in(work, path, draw.uniform(0, needed))
        integrity._met.clear()

        assert Workspace.open(path).nis == "13019"
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert integrity.look_over(path).sound
        assert len(Workspace.open(path).rows("request")) in (0, ROWS)
        for copy in backup.backups_of(path):
            assert integrity.look_over(copy.path).sound, "there are no half backups"
        if (place / "new.gpkg").exists():
            assert integrity.look_over(place / "new.gpkg").sound
        # What is left of the work is known, and goes the next time it is old enough not to be under way.
        monkeypatch.setattr(backup, "LEFT_BEHIND_SECONDS", -1)
        clear_drafts(path)
        clear_drafts(place / "new.gpkg")
        assert not [each.name for each in place.iterdir() if ".part" in each.name]
        shutil.rmtree(place)
