"""Sites as plain rows, whatever somebody typed into their columns."""

import sqlite3
import struct
from contextlib import closing

from shapely.geometry import Point

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.summaries import SiteSummary
from evplanner_plugin.workspace import derived
from evplanner_plugin.workspace.sites import SiteRow, read_derived, read_sites


def test_sites_come_as_plain_values_in_the_order_in_which_they_were_added(workspace):
    with workspace.transaction() as connection:
        workspace.insert(
            connection,
            "proposed_site",
            [
                {"id": "b", "name": "Dorp", "origin": "strategic", "street": "Dorp", "house_number": "7",
                 "neighbourhood": "Left", "road_manager": "AWV", "score": 0.5, "rank": 2,
                 "created_at": "2026-03-31T08:15:00.000Z", "created_by": "An", "geometry": Point(180100.5, 210100)},
                {"id": "a", "geometry": None},
            ],
        )  # fmt: skip
    assert read_sites(workspace) == [
        SiteRow(1, "b", "Dorp", "strategic", "Dorp", "7", "Left", "AWV", 0.5, 2, "2026-03-31T08:15:00.000Z", "An",
                180100.5, 210100.0),
        SiteRow(2, "a", "", "", "", "", "", "", None, None, "", "", None, None),
    ]  # fmt: skip


def test_odd_values_and_lost_columns_make_no_trouble(workspace):
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [{"id": "a", "name": 12, "score": "high", "rank": 3.0}])
        connection.execute("ALTER TABLE proposed_site DROP COLUMN street")
    with closing(sqlite3.connect(workspace.path)) as careless, careless:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            careless.create_function(name, 1, lambda blob: 1)
        careless.execute("UPDATE proposed_site SET geom = x'0102'")
    (row,) = read_sites(workspace)
    assert (row.name, row.score, row.rank, row.street, row.x) == ("12", None, 3, "", None)


def test_a_point_with_a_height_or_a_box_has_its_place(workspace):
    blobs = {
        "with a height": b"GP\x00\x01\x8a\x7a\x00\x00" + Point(1, 2, 3).wkb,
        "with a box": b"GP\x00\x03\x8a\x7a\x00\x00" + struct.pack("<4d", 1, 1, 2, 2) + Point(1, 2).wkb,
        "big-endian": b"GP\x00\x00\x00\x00\x7a\x8a" + struct.pack(">BIdd", 0, 1, 1, 2),
        "empty": b"GP\x00\x11\x8a\x7a\x00\x00" + Point().wkb,
    }
    with workspace.transaction() as connection:
        for id_, blob in blobs.items():
            connection.execute("INSERT INTO proposed_site (id, geom) VALUES (?, ?)", (id_, blob))
    places = {row.id: (row.x, row.y) for row in read_sites(workspace)}
    assert places == {"with a height": (1, 2), "with a box": (1, 2), "big-endian": (1, 2), "empty": (None, None)}


def test_what_a_list_shows_at_once_is_what_the_log_adds_up_to(workspace):
    entry = LogEntry.new("a", "commented", "An", "planner", "mobility", {"text": "Hello"})
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [{"id": "a"}, {"id": "b"}])
        workspace.insert(connection, "site_log", [entry.to_row()])
    said = SiteSummary("in_review", comments=1, last_comment="Hello", last_at=entry.at)
    assert read_derived(workspace) == {"a": said, "b": SiteSummary()}
    with workspace.transaction() as connection:
        for name in derived.TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("ALTER TABLE proposed_site DROP COLUMN status")
    assert read_derived(workspace) == {}
