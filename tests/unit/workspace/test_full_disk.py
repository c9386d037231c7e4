"""A disk that really is full."""

import json
import subprocess

import pytest

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import BUNDLED, bundled_path
from evplanner_plugin.errors import WorkspaceError
from evplanner_plugin.workspace import geopackage
from evplanner_plugin.workspace.backup import backup
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.processes import save_process


@pytest.fixture
def tiny_disk(tmp_path):
    """A folder on a file system of 64 KiB; skipped where the tests may not mount one."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    try:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], capture_output=True, check=False
        ).returncode
    except OSError:
        mounted = 1
    if mounted != 0:
        pytest.skip("mounting a file system is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_workspace_that_does_not_fit_leaves_nothing_behind(tiny_disk, resources):
    with pytest.raises(WorkspaceError, match=r"disk that holds .* is full"):
        create_workspace(tiny_disk / "new.gpkg", "13019")
    assert list(tiny_disk.iterdir()) == []


def test_a_backup_that_does_not_fit_leaves_nothing_behind(tiny_disk, workspace, monkeypatch):
    target = tiny_disk / "lille.gpkg"
    target.symlink_to(workspace.path)
    with pytest.raises(WorkspaceError, match=r"disk that holds .* is full"):
        backup(target, "sync")
    assert list(tiny_disk.iterdir()) == [target]


def test_rows_that_do_not_fit_are_rolled_back(workspace):
    with pytest.raises(WorkspaceError, match=r"disk that holds .* is full"), workspace.transaction() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        workspace.insert(connection, "recipe", [{"id": "big", "content": "x" * 100_000}])
    assert workspace.rows("recipe", {"id": "big"}) == []


def test_an_entry_that_does_not_fit_leaves_log_and_sites_as_they_were(workspace, dump):
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [{"id": "a"}])
    before = dump(workspace.path)
    with pytest.raises(WorkspaceError, match=r"disk that holds .* is full"), workspace.transaction() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        entry = LogEntry.new("a", "commented", "An", "planner", "", {"text": "x" * 9_000})
        workspace.insert(connection, "site_log", [entry.to_row()])
    assert dump(workspace.path) == before


def test_a_process_that_does_not_fit_leaves_the_one_that_is_there(workspace, monkeypatch):
    content = json.loads(bundled_path(BUNDLED[0]).read_text(encoding="utf-8"))
    content["remark"] = {"en": "x" * 3_000_000}
    opened = geopackage.open_file

    def small(path, mode):
        connection = opened(path, mode)
        connection.execute("PRAGMA max_page_count = 500")
        return connection

    monkeypatch.setattr(geopackage, "open_file", small)
    before = workspace.rows("process")
    with pytest.raises(WorkspaceError, match=r"disk that holds .* is full"):
        save_process(workspace, content)
    assert workspace.rows("process") == before
