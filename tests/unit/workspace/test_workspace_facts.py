"""What a workspace says of itself, and writing its parameters."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from evplanner_plugin.domain.parameters import bundled_parameters
from evplanner_plugin.errors import BadInput, WorkspaceError
from evplanner_plugin.workspace.backup import backup
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.facts import kept_logins, last_backup, read_facts
from evplanner_plugin.workspace.parameters import read_parameters, write_parameters
from evplanner_plugin.workspace.store import Workspace


@pytest.fixture
def workspace(tmp_path):
    path = tmp_path / "Lille (kopie).gpkg"
    create_workspace(path, "13019")
    return Workspace.open(path)


def raw(path, sql, *values):
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(sql, values).fetchall()


def test_a_new_workspace_says_what_it_is(workspace):
    facts = read_facts(workspace.path)
    assert (facts.municipality, facts.nis, facts.epsg, facts.sites) == ("Lille", "13019", 31370, 0)
    assert facts.size == workspace.path.stat().st_size
    assert facts.last_sync == "" and facts.last_backup == "" and facts.created_at and facts.writable


def test_backups_and_syncs_are_told(workspace):
    kept = backup(workspace.path, "before sync")
    workspace.path.with_name(f"{workspace.path.stem}.backup-someday-x.gpkg").touch()
    workspace.path.with_name("Lille.backup-29990101T000000Z-other.gpkg").touch()
    raw(workspace.path, "INSERT INTO sync_cursor (collection, url, rev, synced_at) VALUES ('photo', 'x', 1, ?)",
        "2026-03-31T08:15:00.000Z")  # fmt: skip
    facts = read_facts(workspace.path)
    assert facts.last_backup[:10].replace("-", "") in kept.name
    assert facts.last_sync == "2026-03-31T08:15:00.000Z"


def test_asking_changes_nothing_and_migrates_nothing(workspace):
    raw(workspace.path, "UPDATE workspace SET value = '4' WHERE key = 'schema_version'")
    before = workspace.path.read_bytes()
    assert read_facts(workspace.path).schema_version == 4
    assert workspace.path.read_bytes() == before
    assert {path.name for path in workspace.path.parent.iterdir()} == {workspace.path.name}


@pytest.mark.parametrize("content", [None, b"", b"no database at all" * 100])
def test_what_is_no_workspace_is_told_in_a_sentence(tmp_path, content):
    path = tmp_path / "broken.gpkg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(WorkspaceError) as told:
        read_facts(path)
    assert "broken.gpkg" in told.value.sentence()
    assert last_backup(tmp_path / "nowhere" / "x.gpkg") == ""


def test_sources_with_a_login_are_listed(workspace):
    for name, login in (("Fluvius", "abc1234"), ("Stad", ""), ("Agentschap", "def5678")):
        raw(workspace.path, "INSERT INTO charging_source (id, name, address, authcfg) VALUES (?, ?, 'https://x', ?)",
            name, name, login)  # fmt: skip
    assert [each.source for each in kept_logins(workspace.path)] == ["Agentschap", "Fluvius"]


def test_changed_parameters_are_written_and_the_others_are_left(workspace):
    before = read_parameters(workspace)
    changed = replace(before["walking_distance"], value=300.0, source="Council of 3 March 2026", confidence="H")
    write_parameters(workspace, {"walking_distance": changed})
    after = read_parameters(workspace)
    assert after["walking_distance"] == changed
    assert {id_: each for id_, each in after.items() if each != before[id_]} == {"walking_distance": changed}
    assert raw(workspace.path, "SELECT value FROM parameter WHERE id = 'walking_distance'") == [("300",)]


def test_a_parameter_that_the_workspace_lost_is_written_as_a_row_again(workspace):
    raw(workspace.path, "DELETE FROM parameter WHERE id = 'walking_distance'")
    write_parameters(workspace, {"walking_distance": replace(bundled_parameters()["walking_distance"], value=275.5)})
    assert raw(workspace.path, "SELECT value FROM parameter WHERE id = 'walking_distance'") == [("275.5",)]


def test_nothing_is_written_where_one_of_them_cannot_be(workspace):
    before = read_parameters(workspace)
    wrong = {
        "walking_distance": replace(before["walking_distance"], value=300.0),
        "pv_yield_low": replace(before["pv_yield_low"], value=2000.0),
    }
    with pytest.raises(BadInput, match="pv_yield"):
        write_parameters(workspace, wrong)
    assert read_parameters(workspace) == before


def test_a_band_that_is_wrong_elsewhere_keeps_nobody_from_changing_another_figure(workspace):
    raw(workspace.path, "UPDATE parameter SET value = '5000' WHERE id = 'pv_yield_low'")
    shorter = replace(read_parameters(workspace)["walking_distance"], value=9.0)
    write_parameters(workspace, {"walking_distance": shorter})
    assert read_parameters(workspace)["walking_distance"].value == 9.0


def test_a_row_that_cannot_be_written_leaves_none(workspace):
    raw(workspace.path, "CREATE TRIGGER full BEFORE UPDATE ON parameter WHEN new.id = 'pv_yield' BEGIN"
        " SELECT RAISE(ABORT, 'database or disk is full'); END")  # fmt: skip
    before = read_parameters(workspace)
    changed = {id_: replace(before[id_], value=960.0) for id_ in ("walking_distance", "pv_yield")}
    with pytest.raises(WorkspaceError):
        write_parameters(workspace, changed)
    assert read_parameters(workspace) == before
