"""Files that are not what they should be, and files that others hold."""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import ogr

from evplanner_plugin.errors import WorkspaceError
from evplanner_plugin.workspace import geopackage
from evplanner_plugin.workspace.store import Workspace


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("/home/an/plan 50%.gpkg", "file:/home/an/plan%2050%25.gpkg?mode=ro"),
        ("C:/Data/lille#1.gpkg", "file:/C:/Data/lille%231.gpkg?mode=ro"),
        ("//server/share/lille.gpkg", "file:////server/share/lille.gpkg?mode=ro"),
    ],
)
def test_paths_of_every_system_become_uris(path, location):
    assert geopackage.uri(path, "ro") == location


def test_a_missing_file(tmp_path):
    with pytest.raises(WorkspaceError, match="There is no file"):
        Workspace.open(tmp_path / "nothing.gpkg")
    assert list(tmp_path.iterdir()) == []


def test_a_folder(tmp_path):
    with pytest.raises(WorkspaceError, match="There is no file"):
        Workspace.open(tmp_path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "is empty"), (b"a text, and a rather long one at that " * 40, "is not a GeoPackage")],
)
def test_something_else_than_a_database(tmp_path, content, sentence):
    path = tmp_path / "text.gpkg"
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match=sentence):
        Workspace.open(path)
    assert path.read_bytes() == content


def test_a_database_that_is_no_geopackage(tmp_path):
    path = tmp_path / "other.gpkg"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE workspace (key, value)")
    with pytest.raises(WorkspaceError, match="is not a GeoPackage"):
        Workspace.open(path)


@pytest.mark.parametrize("table", [None, "CREATE TABLE workspace (a, b)", "CREATE TABLE workspace (key, value)"])
def test_a_geopackage_that_is_no_workspace(tmp_path, table):
    path = tmp_path / "streets.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    dataset.CreateLayer("street", geom_type=ogr.wkbLineString)
    del dataset
    if table:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(table)
    with pytest.raises(WorkspaceError, match="is a GeoPackage, but no EV Planner workspace"):
        Workspace.open(path)


def test_a_damaged_file(workspace):
    size = workspace.path.stat().st_size
    with workspace.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    with pytest.raises(WorkspaceError, match="is damaged"):
        workspace.rows("area")


def test_a_file_that_another_program_writes_to(workspace, monkeypatch):
    monkeypatch.setattr(geopackage, "BUSY_TIMEOUT_SECONDS", 0.1)
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert len(workspace.rows("area")) == 3  # reading goes on meanwhile
        with pytest.raises(WorkspaceError, match=r"Another program is writing to .*lille\.gpkg"):
            workspace.set_metadata("a", "b")
        other.execute("ROLLBACK")
    workspace.set_metadata("a", "b")
    assert workspace.metadata("a") == "b"


def test_a_workspace_open_in_wal_mode_as_qgis_leaves_it(workspace):
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as other:
        assert other.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
        workspace.set_metadata("a", "b")
        assert Workspace.open(workspace.path).metadata("a") == "b"


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from evplanner_plugin.workspace.store import Workspace

workspace = Workspace.open(sys.argv[1])
with workspace.transaction() as connection:
    connection.execute("PRAGMA cache_size = 5")  # so that half of it is in the file already
    rows = ({"id": str(number), "nis": "13019", "remark": "x" * 2000} for number in range(500))
    workspace.insert(connection, "request", rows)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_program_left_half_written_is_undone_by_whoever_reads_next(workspace):
    root = Path(geopackage.__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", KILLED, str(workspace.path), str(root)], timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert workspace.path.with_name(workspace.path.name + "-journal").exists()
    with pytest.raises(sqlite3.OperationalError), closing(geopackage.open_file(workspace.path, "ro")) as connection:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()  # SQLite's own answer
    assert Workspace.open(workspace.path).rows("request") == []
    with closing(geopackage.connect(workspace.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
