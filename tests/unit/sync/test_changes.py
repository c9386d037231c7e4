"""What counts as changed since the last exchange, whoever changed it."""

from __future__ import annotations

import uuid

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import ogr

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.sync import state
from evplanner_plugin.sync.changes import (
    EDITED,
    NEW,
    PARENTS_FIRST,
    REMOVED,
    count_pending,
    pending,
    remember_rows,
    repair,
)
from evplanner_plugin.sync.conflicts import take_back_removals
from evplanner_plugin.sync.features import FeatureMapper
from evplanner_plugin.sync.server.abilities import Abilities
from evplanner_plugin.workspace import derived
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.schema import BY_NAME, SYNCED
from evplanner_plugin.workspace.store import Workspace

MAPPER = FeatureMapper(BY_NAME["proposed_site"], 31370)
POINT = shapely.Point(190_123.456, 215_654.321)


@pytest.fixture
def workspace(tmp_path):
    create_workspace(tmp_path / "lille.gpkg", "13019")
    return Workspace.open(tmp_path / "lille.gpkg")


def agree(connection, workspace, rows):
    """Insert the rows and agree on them with a server."""
    workspace.insert(connection, "proposed_site", rows)
    state.keep_agreed(connection, "proposed_site", {
        row["id"]: state.Agreed(7, MAPPER.payload(row), MAPPER.local_text(row["geometry"])) for row in rows
    })


def site(**values):
    return {"id": str(uuid.uuid4()), "nis": "13019", "name": "a", "geometry": POINT, **values}


def test_new_edited_and_removed_are_found_and_the_untouched_is_not(workspace):
    same, edited, moved, removed, new = (site() for _ in range(5))
    with workspace.transaction() as connection:
        agree(connection, workspace, [same, edited, moved, removed])
        assert pending(workspace, connection, MAPPER).count() == 0
        connection.execute("UPDATE proposed_site SET name = 'b' WHERE id = ?", (edited["id"],))
        workspace.update(connection, "proposed_site", moved["id"], {"geometry": shapely.Point(POINT.x + 1, POINT.y)})
        workspace.delete(connection, "proposed_site", removed["id"])
        workspace.insert(connection, "proposed_site", [new])
        found = pending(workspace, connection, MAPPER)
    assert {change.id: change.kind for change in found.changes} == {
        edited["id"]: EDITED, moved["id"]: EDITED, removed["id"]: REMOVED, new["id"]: NEW
    }
    assert found.unfit == []
    assert count_pending(workspace)["proposed_site"] == 4


def test_an_edit_taken_back_is_no_change(workspace):
    row = site()
    with workspace.transaction() as connection:
        agree(connection, workspace, [row])
        for name in ("b", "a"):
            workspace.update(connection, "proposed_site", row["id"], {"name": name})
        assert pending(workspace, connection, MAPPER).count() == 0


@pytest.mark.parametrize("column, before, after", [
    ("name", "a", "A"), ("name", "a", None), ("name", None, ""), ("points", 2, 3), ("score", 0.1 + 0.2, 0.3),
    ("contributions", {"a": 1}, {"a": 2}), ("created_at", "2026-03-31T08:15:00.000Z", "2026-03-31T08:15:00.001Z"),
])
def test_the_smallest_change_of_a_row_that_was_put_down_is_found(workspace, column, before, after):
    row = site(**{column: before})
    with workspace.transaction() as connection:
        agree(connection, workspace, [row, site()])
        remember_rows(connection, MAPPER, [row["id"]])
        assert pending(workspace, connection, MAPPER).count() == 0
        workspace.update(connection, "proposed_site", row["id"], {column: after})
        assert [change.id for change in pending(workspace, connection, MAPPER).changes] == [row["id"]]


@given(st.text(), st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_a_row_looks_the_same_only_while_its_text_is_the_same(workspace, before, after):
    row = site(rationale=before)
    with workspace.transaction() as connection:
        agree(connection, workspace, [row])
        remember_rows(connection, MAPPER, [row["id"]])
        workspace.update(connection, "proposed_site", row["id"], {"rationale": after})
        assert pending(workspace, connection, MAPPER).count() == (before != after)
        workspace.delete(connection, "proposed_site", row["id"])
        state.forget_agreed(connection, "proposed_site", [row["id"]])


def test_a_row_that_only_looks_changed_is_told_apart(workspace):
    row = site()
    with workspace.transaction() as connection:
        agree(connection, workspace, [row])
        remember_rows(connection, MAPPER, [row["id"]])
        nearly = shapely.Point(POINT.x + 0.0004, POINT.y)
        workspace.update(connection, "proposed_site", row["id"], {"geometry": nearly})
        found = pending(workspace, connection, MAPPER)
    assert (found.count(), found.unchanged) == (0, [row["id"]])


@pytest.mark.parametrize("table", ["site_log", "photo"])
def test_rows_that_are_only_added_are_not_sent_when_changed(workspace, table):
    mapper = FeatureMapper(BY_NAME[table], 31370)
    edited, gone = ({"id": str(uuid.uuid4()), "nis": "13019", "site_id": "s", "geometry": POINT} for _ in range(2))
    with workspace.transaction() as connection:
        workspace.insert(connection, table, [edited, gone])
        state.keep_agreed(connection, table, {
            row["id"]: state.Agreed(7, mapper.payload(row), mapper.local_text(POINT)) for row in (edited, gone)
        })
        workspace.update(connection, table, edited["id"], {"site_id": "t"})
        workspace.delete(connection, table, gone["id"])
        found = pending(workspace, connection, mapper)
    removals = [change.id for change in found.changes]
    assert removals == ([gone["id"]] if table == "photo" else [])  # a photo may be taken away, a log entry never
    assert {each.id for each in found.unfit} == {edited["id"], gone["id"]} - set(removals)


def test_a_feature_in_conflict_stays_out(workspace):
    row = site()
    with workspace.transaction() as connection:
        agree(connection, workspace, [row])
        workspace.update(connection, "proposed_site", row["id"], {"name": "b"})
        connection.execute(
            "INSERT INTO sync_conflict (collection, id, kind, theirs, rev)"
            " VALUES ('proposed_site', ?, 'edit_delete', 'null', 8)",
            (row["id"],),
        )
        assert pending(workspace, connection, MAPPER).count() == 0


def test_ids_are_mended_and_references_follow(workspace):
    good, plain = str(uuid.uuid4()), str(uuid.uuid4())
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [
            site(id=good, name="good"), site(id="{" + plain.upper() + "}", name="braces"),
            site(id=f"{good}_1", name="copied"), site(id=None, nis=None, name="drawn"),
        ])
        workspace.insert(connection, "site_log", [
            {"id": str(uuid.uuid4()), "nis": "13019", "site_id": old} for old in (good, "{" + plain.upper() + "}")
        ])
        assert repair(workspace, connection) == 4  # three ids, one municipality
        assert repair(workspace, connection) == 0
    ids = {row["name"]: row["id"] for row in workspace.rows("proposed_site")}
    assert ids["good"] == good and ids["braces"] == plain
    assert all(str(uuid.UUID(id_)) == id_ for id_ in ids.values()) and len(set(ids.values())) == 4
    assert [row["site_id"] for row in workspace.rows("site_log")] == [good, plain]
    assert {row["nis"] for row in workspace.rows("proposed_site")} == {"13019"}


def test_a_layer_that_was_saved_over_may_hold_an_id_twice(workspace):
    """QGIS's "Save Features As" over the layer makes it anew: without its unique ids, under new row numbers."""
    rows = [site(name="first"), site(name="second")]
    with workspace.transaction() as connection:
        agree(connection, workspace, rows)
    source = ogr.Open(str(workspace.path), 1)
    memory = ogr.GetDriverByName("Memory").CreateDataSource("copy")
    copy = memory.CopyLayer(source.GetLayerByName("proposed_site"), "proposed_site")
    doubled = copy.GetFeature(copy.GetNextFeature().GetFID()).Clone()
    doubled.SetFID(99)
    doubled.SetField("name", "copied")
    copy.CreateFeature(doubled)
    source.CopyLayer(copy, "proposed_site", ["OVERWRITE=YES", "GEOMETRY_NAME=geom"])
    del source
    with workspace.transaction() as connection:
        assert repair(workspace, connection) == 1
        found = pending(workspace, connection, MAPPER)
    ids = {row["name"]: row["id"] for row in workspace.rows("proposed_site")}
    assert (ids["first"], ids["second"]) == (rows[0]["id"], rows[1]["id"])
    assert [(change.id, change.kind) for change in found.changes] == [(ids["copied"], NEW)]


def test_what_others_refer_to_goes_first():
    order = [table.name for table in PARENTS_FIRST]
    assert sorted(order) == sorted(table.name for table in SYNCED)
    for parent, child in (("operator", "charging_location"), ("charging_location", "evse"), ("evse", "connector"),
                          ("charging_location", "charging_usage"), ("proposed_site", "site_log"),
                          ("proposed_site", "photo"), ("proposed_site", "request")):
        assert order.index(parent) < order.index(child)


def test_what_is_kept_about_the_server_comes_back_as_it_was(workspace):
    row = site(contributions={"ü": [1]})
    with workspace.transaction() as connection:
        agree(connection, workspace, [row])
        kept = state.agreed(connection, "proposed_site")[row["id"]]
        assert kept == state.Agreed(7, MAPPER.payload(row), MAPPER.local_text(POINT))
        for sent in (state.InFlight(None, kept.payload), state.InFlight(7, None)):
            state.keep_in_flight(connection, "proposed_site", {row["id"]: sent})
            assert state.in_flight(connection, "proposed_site") == {row["id"]: sent}
        able = Abilities("ascending", True, frozenset({"name", "rev"}), 9)
        state.keep_cursor(connection, "photo", "https://a.example.org", state.Cursor(5, "e", "f"))
        state.keep_cursor(connection, "photo", "https://a.example.org", state.Cursor(6, "e", "f", able))
        assert state.cursors(connection, "https://a.example.org") == {"photo": state.Cursor(6, "e", "f", able)}
        assert state.other_servers(connection, "https://b.example.org") == {"https://a.example.org": "e"}


def test_what_follows_from_the_log_is_neither_a_change_nor_sent(workspace):
    row = site()
    with workspace.transaction() as connection:
        agree(connection, workspace, [row])
        remember_rows(connection, MAPPER, [row["id"]])
        entry = LogEntry.new(row["id"], "approved", "An", "decision_maker", "", {})
        workspace.insert(connection, "site_log", [{**entry.to_row(), "nis": "13019"}])
        (found,) = workspace.rows("proposed_site", connection=connection)
        assert found["status"] == "approved"
        assert pending(workspace, connection, MAPPER).count() == 0
        connection.execute("UPDATE proposed_site SET status = 'typed over'")
        assert pending(workspace, connection, MAPPER).count() == 0
        assert not set(derived.COLUMNS) & MAPPER.payload(found).keys()
        workspace.update(connection, "proposed_site", row["id"], {"name": "b"})
        (change,) = pending(workspace, connection, MAPPER).changes
        assert change.payload["name"] == "b" and not set(derived.COLUMNS) & change.payload.keys()


def test_a_site_that_is_taken_back_or_comes_back_shows_what_its_log_says(workspace):
    row = site()
    with workspace.transaction() as connection:
        agree(connection, workspace, [row])
        entry = LogEntry.new(row["id"], "commented", "An", "planner", "", {"text": "Hello"})
        workspace.insert(connection, "site_log", [entry.to_row()])
        workspace.delete(connection, "proposed_site", row["id"])
    assert take_back_removals(workspace, "proposed_site") == 1
    (found,) = workspace.rows("proposed_site")
    assert (found["status"], found["last_comment"]) == ("in_review", "Hello")
    assert count_pending(workspace)["proposed_site"] == 0
