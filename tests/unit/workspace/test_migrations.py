"""From one version of the schema to the next, and never half."""

import json
import re
import sqlite3
from contextlib import closing

import pytest
from shapely.geometry import Point

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import BUNDLED, Process, bundled_path
from evplanner_plugin.errors import WorkspaceError
from evplanner_plugin.workspace import derived, geopackage, legal_texts, migrations
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.processes import process_of, processes
from evplanner_plugin.workspace.schema import SCHEMA_VERSION, TABLES
from evplanner_plugin.workspace.store import Workspace

FOR_INSIGHT = ("charging_source", "charging_origin", "forecast_result", "session_profile")
"""Tables that came with the fourth version."""

FOR_DOCUMENTS = ("legal_text", "handover_package")
"""Tables that came with the fifth version."""

FLEMISH = BUNDLED[0]


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
def second_version(workspace):
    """A workspace as the second version of the schema had it, with two sites, a log and a changed style."""
    with workspace.transaction() as connection:
        for name in derived.TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        for name in derived.COLUMNS:
            connection.execute(f"ALTER TABLE proposed_site DROP COLUMN {name}")
        connection.execute("DROP INDEX site_log_site_id_kind_at_id")
        connection.execute("CREATE INDEX site_log_site_id ON site_log (site_id)")
        connection.execute("DROP TABLE deriving")
        for name in ("process", *FOR_INSIGHT, *FOR_DOCUMENTS):
            connection.execute(f"DROP TABLE {name}")
            connection.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (name,))
        connection.execute("UPDATE layer_styles SET styleQML = '<qgis>ours</qgis>'")
        connection.execute("DELETE FROM workspace WHERE key = 'process'")
        connection.execute("UPDATE workspace SET value = '2' WHERE key = 'schema_version'")
        points = [{"id": id_, "name": id_, "geometry": Point(180100, 210100)} for id_ in ("a", "b")]
        workspace.insert(connection, "proposed_site", points)
        entries = [
            LogEntry.new("a", "marked", "An", "adviser", "police", {"mark": "down"}, at="2026-03-31 10:15+02:00"),
            LogEntry.new("a", "commented", "An", "adviser", "police", {"text": "Hello"}, at="2026-03-31T08:16:00Z"),
            LogEntry.new("gone", "approved", "Jo", "decision_maker", "", {}),
        ]
        workspace.insert(connection, "site_log", [entry.to_row() for entry in entries])
        workspace.insert(connection, "site_log", [{"site_id": "a", "at": "2026-03-31 08:17", "kind": "handed_over"}])
        connection.execute("INSERT INTO sync_base (collection, id, rev, payload) VALUES ('evse', 'a', 7, '{}')")
    return workspace


@pytest.fixture
def first_version(second_version):
    """A workspace as the first version of the schema had it."""
    added = {"sync_base": ("local_row",), "sync_conflict": ("changed_by", "changed_at"), "sync_cursor": ("abilities",)}
    with second_version.transaction() as connection:
        for table, names in added.items():
            for name in names:
                connection.execute(f"ALTER TABLE {table} DROP COLUMN {name}")
        connection.execute("UPDATE workspace SET value = '1' WHERE key = 'schema_version'")
    return second_version


@pytest.fixture
def fourth_version(workspace):
    """A workspace as the fourth version of the schema had it: nobody may publish, no legal texts, no packages."""
    with workspace.transaction() as connection:
        for name in FOR_DOCUMENTS:
            connection.execute(f"DROP TABLE {name}")
            connection.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (name,))
        connection.execute("DELETE FROM parameter WHERE id LIKE 'documents_%'")
        for name in BUNDLED:
            keep(connection, name, without_publishing(content_of(connection, name)))
        connection.execute("UPDATE workspace SET value = '4' WHERE key = 'schema_version'")
    return workspace


def content_of(connection, name):
    (text,) = connection.execute("SELECT content FROM process WHERE name = ?", (name,)).fetchone()
    return json.loads(text)


def keep(connection, name, content):
    text = content if isinstance(content, str) else json.dumps(content)
    connection.execute("UPDATE process SET content = ? WHERE name = ?", (text, name))


def without_publishing(content):
    for role in content["roles"]:
        role["may"] = [kind for kind in role["may"] if kind != "published"]
    for key in ("photo_purposes", "installers"):
        content.pop(key, None)
    return content


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
    assert made_of(first_version.path) == made_of(tmp_path / "new.gpkg")
    assert first_version.rows("sync_base")[0]["rev"] == 7


def made_of(path):
    """SQL of the indexes and triggers, and what is registered, by name."""
    with closing(geopackage.connect(path, readonly=True)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('index', 'trigger')").fetchall()
        found += connection.execute("SELECT table_name, data_type FROM gpkg_contents").fetchall()
    return {tuple(row) for row in found}


def test_the_third_version_says_on_the_sites_what_their_log_adds_up_to(second_version):
    workspace = Workspace.open(second_version.path)
    (copy,) = backups(workspace.path)
    assert f"before-schema-{SCHEMA_VERSION}" in copy.name
    first, second = workspace.rows("proposed_site")
    assert (first["status"], first["votes_down"], first["comments"]) == ("handed_over", 1, 1)
    assert (first["last_comment"], first["last_at"]) == ("Hello", "2026-03-31T08:17:00.000Z")
    assert (second["status"], second["votes_up"], second["last_at"]) == ("proposed", 0, "")
    assert (first["name"], first["geometry"].x) == ("a", 180100)
    log = workspace.rows("site_log")
    assert [row["at"] for row in log[:2]] == ["2026-03-31T08:15:00.000Z", "2026-03-31T08:16:00.000Z"]
    assert len({row["id"] for row in log} - {None, ""}) == 4
    assert [kept.name for kept in processes(workspace)] == list(BUNDLED)
    assert workspace.metadata("process") == "flemish_concession"
    assert {row["styleQML"] for row in workspace.rows("layer_styles")} == {"<qgis>ours</qgis>"}


def test_the_fourth_version_makes_room_for_insight_and_leaves_edited_parameters_alone(second_version):
    with second_version.transaction() as connection:
        connection.execute("UPDATE parameter SET value = '300', source = 'our college'")
        connection.execute("INSERT INTO parameter (id, value) VALUES ('own_figure', '7')")
    workspace = Workspace.open(second_version.path)
    assert all(workspace.rows(name) == [] for name in FOR_INSIGHT)
    assert {row["id"]: row["value"] for row in workspace.rows("parameter")} == {
        "walking_distance": "300", "own_figure": "7",
    }  # fmt: skip


def test_parameters_that_are_missing_come_in_with_the_fourth_version(second_version):
    with second_version.transaction() as connection:
        connection.execute("DELETE FROM parameter")
    (row,) = Workspace.open(second_version.path).rows("parameter")
    assert (row["id"], row["value"]) == ("walking_distance", "250")


def test_the_fifth_version_brings_the_legal_texts_and_makes_room_for_packages(fourth_version, tmp_path):
    workspace = Workspace.open(fourth_version.path)
    create_workspace(tmp_path / "new.gpkg", "13019")
    new = Workspace.open(tmp_path / "new.gpkg")
    assert workspace.rows("legal_text") == new.rows("legal_text") == legal_texts.bundled_rows()
    assert workspace.rows("handover_package") == []
    assert made_of(workspace.path) == made_of(new.path)
    assert {row["id"] for row in workspace.rows("parameter")} == {row["id"] for row in new.rows("parameter")}
    (copy,) = backups(workspace.path)
    assert "before-schema-5" in copy.name


def test_whoever_may_draft_a_regulation_may_publish_from_the_fifth_version_on(fourth_version):
    before = {
        name: {role for role, may in Process.load(bundled_path(name)).roles.items() if "regulation_drafted" in may}
        for name in BUNDLED
    }
    assert not any(kept.process.may(role, "published") for kept in processes(fourth_version)
                   for role in kept.process.roles)  # fmt: skip
    for kept in processes(Workspace.open(fourth_version.path)):
        assert before[kept.name]
        assert {role for role in kept.process.roles if kept.process.may(role, "published")} == before[kept.name]


def test_what_a_town_changed_in_its_process_is_kept_by_the_fifth_version(fourth_version):
    with fourth_version.transaction() as connection:
        content = content_of(connection, FLEMISH)
        adviser, planner = (next(role for role in content["roles"] if role["code"] == code)
                            for code in ("adviser", "planner"))  # fmt: skip
        adviser["may"].append("regulation_drafted")
        planner["may"].remove("regulation_drafted")
        content["steps"] = content["steps"][:2]
        content["own_words"] = "Été à Lille"
        keep(connection, FLEMISH, content)
        broken = '{"name": "own_concession", "roles": [{"code"'
        keep(connection, BUNDLED[1], broken)
    workspace = Workspace.open(fourth_version.path)
    with workspace.reading() as connection:
        after = content_of(connection, FLEMISH)
        (left,) = connection.execute("SELECT content FROM process WHERE name = ?", (BUNDLED[1],)).fetchone()
    assert left == broken
    for role in content["roles"]:
        role["may"] += ["published"] if "regulation_drafted" in role["may"] else []
    assert after == content
    assert process_of(workspace).may("adviser", "published")
    assert not process_of(workspace).may("planner", "published")


def test_a_table_of_ones_own_named_legal_text_is_left_alone(fourth_version):
    with fourth_version.transaction() as connection:
        connection.execute("CREATE TABLE legal_text (fid INTEGER PRIMARY KEY, words TEXT)")
        connection.execute("INSERT INTO legal_text (words) VALUES ('ours')")
    assert Workspace.open(fourth_version.path).rows("legal_text") == [{"words": "ours"}]


def test_a_column_of_ones_own_with_the_name_of_a_derived_one_is_kept(second_version):
    with second_version.transaction() as connection:
        connection.execute("ALTER TABLE proposed_site ADD COLUMN Status TEXT")
        connection.execute("ALTER TABLE proposed_site ADD COLUMN own_status TEXT")
        connection.execute("UPDATE proposed_site SET Status = 'bought'")
    first = Workspace.open(second_version.path).rows("proposed_site")[0]
    assert (first["status"], first["own_status_2"], first["own_status"]) == ("handed_over", "bought", None)


def test_a_table_of_ones_own_named_process_is_left_alone(second_version):
    with second_version.transaction() as connection:
        connection.execute("CREATE TABLE process (fid INTEGER PRIMARY KEY, step TEXT)")
        connection.execute("INSERT INTO process (step) VALUES ('mine')")
    workspace = Workspace.open(second_version.path)
    assert workspace.rows("process") == [{"step": "mine"}]
    assert processes(workspace) == ()
    assert process_of(workspace).name == "flemish_concession"


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
    with pytest.raises(WorkspaceError, match="from schema 1 to 2; it was left as it is") as caught:
        Workspace.open(workspace.path)
    assert "no such table: no_such_table" in caught.value.details
    assert dump(workspace.path) == before
    (copy,) = backups(workspace.path)
    assert str(copy) in str(caught.value)


def test_steps_that_succeeded_before_a_failure_are_undone_too(first_version, monkeypatch, dump):
    """An older EV Planner, with which a colleague works, still opens the file."""
    before = dump(first_version.path)
    monkeypatch.setattr(migrations, "MIGRATIONS", (add_shade, fail_half_way))
    with pytest.raises(WorkspaceError, match="from schema 1 to 3"):
        migrations.migrate(first_version.path)
    assert dump(first_version.path) == before


class Failing(sqlite3.Connection):
    """Breaks off at one of the statements that are executed, as a full disk or a lock does."""

    left = 0

    def execute(self, *arguments):
        return self._counted(super().execute, arguments)

    def executemany(self, *arguments):
        return self._counted(super().executemany, arguments)

    def _counted(self, run, arguments):
        if self.in_transaction:
            Failing.left -= 1
            if Failing.left == 0 and not arguments[0].startswith(("ROLLBACK", "COMMIT")):
                raise sqlite3.OperationalError("database or disk is full")
        return run(*arguments)


def test_a_migration_may_fail_at_any_statement_and_leaves_the_file_as_it_was(first_version, monkeypatch, dump):
    path, before = first_version.path, dump(first_version.path)
    plain = sqlite3.connect

    def connect(location, **options):
        return plain(location, factory=Failing, **options)

    monkeypatch.setattr(migrations, "backup", lambda path, reason: path)
    monkeypatch.setattr(geopackage.sqlite3, "connect", connect)
    Failing.left = 1_000_000
    make_steps = migrations._make_steps

    def counted(connection):
        make_steps(connection)
        raise RuntimeError("counted")

    with pytest.raises(RuntimeError, match="counted"), monkeypatch.context() as counting:
        counting.setattr(migrations, "_make_steps", counted)
        migrations.migrate(path)
    statements = 1_000_000 - Failing.left
    assert statements > 60
    for number in range(1, statements, 3):
        Failing.left = number
        with pytest.raises(WorkspaceError, match="could not be brought from schema 1 to"):
            migrations.migrate(path)
    Failing.left = 0
    monkeypatch.setattr(geopackage.sqlite3, "connect", plain)
    assert dump(path) == before
    assert Workspace.open(path).metadata("schema_version") == str(SCHEMA_VERSION)

def test_a_newer_workspace_is_refused_and_left_alone(workspace, dump):
    workspace.set_metadata("schema_version", "7")
    before = dump(workspace.path)
    with pytest.raises(WorkspaceError, match=rf"\(schema 7, here {SCHEMA_VERSION}\). Update the plugin to version \d"):
        Workspace.open(workspace.path)
    assert dump(workspace.path) == before
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM workspace WHERE key = ?", (migrations.NEEDS,))
    with pytest.raises(WorkspaceError, match="Update the plugin; the file was left"):
        Workspace.open(workspace.path)
    assert backups(workspace.path) == []
