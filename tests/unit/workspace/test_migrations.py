"""From one version of the schema to the next, and never half."""

import re
from contextlib import closing

import pytest

from evplanner_plugin.errors import WorkspaceError
from evplanner_plugin.workspace import geopackage, migrations
from evplanner_plugin.workspace.schema import SCHEMA_VERSION
from evplanner_plugin.workspace.store import Workspace


def add_shade(connection):
    connection.execute("ALTER TABLE proposed_site ADD COLUMN shade TEXT")
    connection.execute("UPDATE workspace SET value = 'Lille (new)' WHERE key = 'municipality'")


def fail_half_way(connection):
    connection.execute("ALTER TABLE proposed_site ADD COLUMN light TEXT")
    connection.execute("DELETE FROM area")
    connection.execute("DROP TABLE no_such_table")


def columns(path):
    with closing(geopackage.connect(path, readonly=True)) as connection:
        return {row["name"] for row in connection.execute("SELECT name FROM pragma_table_info('proposed_site')")}


def backups(path):
    return sorted(path.parent.glob("*.backup-*"))


def test_the_schema_and_the_migrations_agree_on_the_version():
    assert migrations.latest_version() == SCHEMA_VERSION


def test_a_present_workspace_is_left_alone(workspace, dump):
    before = dump(workspace.path)
    assert migrations.check(workspace.path) == 1
    assert migrations.migrate(workspace.path) is False
    assert backups(workspace.path) == []
    assert dump(workspace.path) == before


def test_an_older_workspace_is_brought_up_after_a_backup(workspace, monkeypatch, dump):
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


def test_a_migration_that_fails_half_way_changes_nothing(workspace, monkeypatch, dump):
    before = dump(workspace.path)
    monkeypatch.setattr(migrations, "MIGRATIONS", (fail_half_way,))
    with pytest.raises(WorkspaceError, match="from schema 1 to 2; that step was undone") as caught:
        Workspace.open(workspace.path)
    assert "no such table: no_such_table" in caught.value.details
    assert dump(workspace.path) == before
    (copy,) = backups(workspace.path)
    assert str(copy) in str(caught.value)


def test_steps_that_succeeded_before_a_failure_stay(workspace, monkeypatch):
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
    with pytest.raises(WorkspaceError, match=r"newer version of EV Planner \(schema 7, here 1\). Update the plugin"):
        Workspace.open(workspace.path)
    assert dump(workspace.path) == before
    assert backups(workspace.path) == []
