"""From one version of the schema to the next, and never half."""

import re
from contextlib import closing

import pytest

from evplanner_plugin.errors import WorkspaceError
from evplanner_plugin.workspace import geopackage, migrations
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.schema import SCHEMA_VERSION, TABLES
from evplanner_plugin.workspace.store import Workspace


def add_shade(connection):
    connection.execute("ALTER TABLE proposed_site ADD COLUMN shade TEXT")
    connection.execute("UPDATE workspace SET value = 'Lille (new)' WHERE key = 'municipality'")


def fail_half_way(connection):
    connection.execute("ALTER TABLE proposed_site ADD COLUMN light TEXT")
    connection.execute("DELETE FROM area")
    connection.execute("DROP TABLE no_such_table")


def columns(path, table="proposed_site"):
    with closing(geopackage.connect(path, readonly=True)) as connection:
        return {row["name"] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}


@pytest.fixture
def first_version(workspace):
    """A workspace as the first version of the schema had it."""
    added = {"sync_base": ("local_row",), "sync_conflict": ("changed_by", "changed_at"), "sync_cursor": ("abilities",)}
    with workspace.transaction() as connection:
        for table, names in added.items():
            for name in names:
                connection.execute(f"ALTER TABLE {table} DROP COLUMN {name}")
        connection.execute("UPDATE workspace SET value = '1' WHERE key = 'schema_version'")
        connection.execute("INSERT INTO sync_base (collection, id, rev, payload) VALUES ('evse', 'a', 7, '{}')")
    return workspace


def backups(path):
    return sorted(path.parent.glob("*.backup-*"))


def test_the_schema_and_the_migrations_agree_on_the_version():
    assert migrations.latest_version() == SCHEMA_VERSION


def test_a_present_workspace_is_left_alone(workspace, dump):
    before = dump(workspace.path)
    assert migrations.check(workspace.path) == SCHEMA_VERSION
    assert migrations.migrate(workspace.path) is False
    assert backups(workspace.path) == []
    assert dump(workspace.path) == before


def test_the_first_version_becomes_what_a_new_workspace_is(first_version, tmp_path):
    create_workspace(tmp_path / "new.gpkg", "13019")
    assert Workspace.open(first_version.path).metadata("schema_version") == str(SCHEMA_VERSION)
    for table in TABLES:
        assert columns(first_version.path, table.name) == columns(tmp_path / "new.gpkg", table.name)
    assert first_version.rows("sync_base")[0]["rev"] == 7


def test_an_older_workspace_is_brought_up_after_a_backup(first_version, monkeypatch, dump):
    workspace = first_version
    before = dump(workspace.path)
    monkeypatch.setattr(migrations, "MIGRATIONS", (add_shade,))
    opened = Workspace.open(workspace.path)
    assert opened.metadata("schema_version") == "2"
    assert opened.municipality == "Lille (new)"
    assert "shade" in columns(workspace.path)
    (copy,) = backups(workspace.path)
    assert re.fullmatch(r"lille\.backup-\d{8}T\d{6}Z-before-schema-2\.gpkg", copy.name)
    assert dump(copy) == before
    assert migrations.migrate(workspace.path) is False


def test_a_migration_that_fails_half_way_changes_nothing(first_version, monkeypatch, dump):
    workspace = first_version
    before = dump(workspace.path)
    monkeypatch.setattr(migrations, "MIGRATIONS", (fail_half_way,))
    with pytest.raises(WorkspaceError, match="from schema 1 to 2; that step was undone") as caught:
        Workspace.open(workspace.path)
    assert "no such table: no_such_table" in caught.value.details
    assert dump(workspace.path) == before
    (copy,) = backups(workspace.path)
    assert str(copy) in str(caught.value)


def test_steps_that_succeeded_before_a_failure_stay(first_version, monkeypatch):
    workspace = first_version
    monkeypatch.setattr(migrations, "MIGRATIONS", (add_shade, fail_half_way))
    with pytest.raises(WorkspaceError, match="from schema 2 to 3"):
        migrations.migrate(workspace.path)
    assert migrations.check(workspace.path) == 2
    assert "shade" in columns(workspace.path)
    assert "light" not in columns(workspace.path)
    assert len(workspace.rows("area")) == 3


def test_a_newer_workspace_is_refused_and_left_alone(workspace, dump):
    workspace.set_metadata("schema_version", "7")
    before = dump(workspace.path)
    with pytest.raises(WorkspaceError, match=rf"\(schema 7, here {SCHEMA_VERSION}\). Update the plugin"):
        Workspace.open(workspace.path)
    assert dump(workspace.path) == before
    assert backups(workspace.path) == []
