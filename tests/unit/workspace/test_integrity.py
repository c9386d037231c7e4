"""Workspaces that are not whole any more: what is said of them, and what comes back."""

import os
import random
import shutil
import sqlite3
from contextlib import closing

import pytest
from shapely.geometry import Point

from evplanner_plugin.errors import DamagedWorkspace, WorkspaceError
from evplanner_plugin.workspace import geopackage, integrity, migrations
from evplanner_plugin.workspace.backup import backup
from evplanner_plugin.workspace.integrity_repair import (
    put_foreign_log_aside,
    repair_by_reading,
    repair_from,
)
from evplanner_plugin.workspace.store import Workspace

PAGE = 4096
SITES, ENTRIES = 60, 600


@pytest.fixture
def filled(workspace):
    """A workspace with sites and a log of several pages, all of it agreed with a central API."""
    ids = [Workspace.new_id() for _ in range(SITES)]
    with workspace.transaction() as connection:
        sites = [{"id": id_, "nis": "13019", "name": id_[:6], "geometry": Point(180_000 + number, 210_000)}
                 for number, id_ in enumerate(ids)]  # fmt: skip
        entries = [
            {"id": Workspace.new_id(), "nis": "13019", "site_id": ids[number % SITES], "kind": "commented",
             "at": f"2026-03-31T08:00:{number % 60:02d}.000Z", "payload": {"text": "x" * 150},
             "geometry": Point(180_000 + number, 210_000)}
            for number in range(ENTRIES)
        ]  # fmt: skip
        workspace.insert(connection, "proposed_site", sites)
        workspace.insert(connection, "site_log", entries)
        agreed = [("site_log", row["id"], number, '{"properties": {}}') for number, row in enumerate(entries, 1)]
        connection.executemany("INSERT INTO sync_base (collection, id, rev, payload) VALUES (?, ?, ?, ?)", agreed)
        connection.execute("INSERT INTO sync_cursor (collection, url, rev) VALUES ('site_log', 'http://x', 600)")
    return workspace


def truncate(path):
    os.truncate(path, path.stat().st_size * 3 // 4)


def over_header(content):
    def write(path):
        with path.open("r+b") as file:
            file.write(content)

    return write


def zero_pages_of_the_log(path):
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'site_log'").fetchone()
    page = path.read_bytes()[(root - 1) * PAGE : root * PAGE]
    assert page[0] == 5  # inner page of a table: its first child is a leaf
    leaf = int.from_bytes(page[int.from_bytes(page[12:14], "big") :][:4], "big")
    with path.open("r+b") as file:
        file.seek((leaf - 1) * PAGE)
        file.write(b"\0" * PAGE)


def executed(*statements):
    def run(path):
        with closing(geopackage.open_file(path, "rw")) as connection:
            for sql in statements:
                connection.execute(sql)

    return run


DAMAGES = {
    "truncated": (truncate, "is damaged"),
    "first bytes zeroed": (over_header(b"\0" * 16), "is damaged"),
    "header overwritten": (over_header(bytes(range(100))), "is damaged"),
    "zeroed page": (zero_pages_of_the_log, "is damaged"),
    "application id lost": (executed("PRAGMA application_id = 0"), "is damaged"),
    "what it is, lost": (executed("DROP TABLE workspace"), "has lost its tables workspace"),
    "a table lost": (executed("DROP TABLE sync_base"), "has lost its tables sync_base"),
    "index torn": (executed("DELETE FROM rtree_site_log_geom_node WHERE nodeno > 2"), "spatial index of .* is damaged"),
    "index emptied": (executed("DELETE FROM rtree_proposed_site_geom"), "spatial index of .* is damaged"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_told_in_a_sentence_and_what_can_be_read_is_saved(filled, damage):
    path, (harm, sentence) = filled.path, DAMAGES[damage]
    harm(path)
    before = path.read_bytes()
    found = integrity.look_over(path)
    assert not found.sound and found.repairable
    with pytest.raises(DamagedWorkspace, match=sentence):
        raise found.problem
    assert path.read_bytes() == before and len(list(path.parent.glob("*.gpkg*"))) == 1, "looking changes nothing"

    done = repair_by_reading(path)
    repaired = Workspace.open(path)
    assert integrity.look_over(path).sound
    assert done.kept.read_bytes() == before and ".damaged-" in done.kept.name
    assert (repaired.nis, repaired.municipality) == ("13019", "Lille")
    lost = done.lost.get("site_log", 0)
    read = len(repaired.rows("site_log"))
    assert len(repaired.rows("proposed_site")) == SITES
    if damage in ("truncated", "zeroed page"):
        assert 0 < read < ENTRIES and (lost is None or lost == ENTRIES - read)
        # What could not be read is neither taken for removed, nor is anything taken for known that is not there.
        assert {row["id"] for row in repaired.rows("sync_base")} <= {row["id"] for row in repaired.rows("site_log")}
        assert repaired.rows("sync_cursor") == []
    else:
        assert read == ENTRIES and not lost
        if damage != "a table lost":
            assert len(repaired.rows("sync_base")) == ENTRIES and len(repaired.rows("sync_cursor")) == 1
    summary = {row["name"]: row["comments"] for row in repaired.rows("proposed_site")}
    assert sum(summary.values()) == read, "columns that follow from the log do"


@pytest.mark.parametrize("cut", [300, 1000, 2000, 3000])
def test_rows_at_the_end_of_a_file_that_was_cut_within_a_page_are_whole_or_lost(filled, cut):
    path = filled.path
    os.truncate(path, path.stat().st_size * 3 // 4 // PAGE * PAGE + cut)
    repair_by_reading(path)
    repaired = Workspace.open(path)
    entries = repaired.rows("site_log")
    assert all(row["nis"] and row["site_id"] and row["at"] and row["kind"] == "commented" for row in entries)
    assert sum(row["comments"] for row in repaired.rows("proposed_site")) == len(entries)


@pytest.mark.parametrize(
    ("content", "sentence", "repairable"),
    [
        (b"", "is empty", True),
        (b"\n <!DOCTYPE html><html><body>Log in</body></html>", "is a web page", False),
        (b"a text, and a rather long one at that " * 40, "is not a GeoPackage", False),
        (b"SQLite format 3\0" + b"\xff" * 5000, "is not a GeoPackage", False),
    ],
    ids=["empty", "page", "text", "header"],
)
def test_what_is_no_workspace_is_told_apart(filled, content, sentence, repairable):
    filled.path.write_bytes(content)
    found = integrity.look_over(filled.path)
    assert found.repairable == repairable
    with pytest.raises(WorkspaceError, match=sentence):
        Workspace.open(filled.path)
    with pytest.raises(WorkspaceError):
        repair_by_reading(filled.path)
    assert [each.name for each in filled.path.parent.iterdir() if each.is_file()] == ["lille.gpkg"]
    assert filled.path.read_bytes() == content


def test_a_foreign_user_version_is_no_damage(filled):
    executed("PRAGMA user_version = 4711")(filled.path)
    assert integrity.look_over(filled.path).sound
    assert len(Workspace.open(filled.path).rows("site_log")) == ENTRIES


def test_triggers_that_are_lost_come_back_by_themselves(filled):
    executed("DROP TRIGGER site_log_derive_insert")(filled.path)
    opened = Workspace.open(filled.path)
    with opened.reading() as connection:
        assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'site_log_derive_insert'").fetchone()


# -- the write-ahead log ----------------------------------------------------------------------------------------------


def log_of(path, rows):
    """Make a write-ahead log of changes to ``path`` beside it, as a killed QGIS leaves it; returns the changes' ids."""
    copy, ids = path.with_name("copy.gpkg"), [Workspace.new_id() for _ in range(rows)]
    with closing(geopackage.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.executemany(
            "INSERT INTO request (id, nis, remark) VALUES (?, '13019', ?)", [(id_, "x" * 500) for id_ in ids]
        )
        shutil.copy(path, copy)
        shutil.copy(f"{path}-wal", f"{copy}-wal")
    copy.replace(path)
    path.with_name("copy.gpkg-wal").replace(f"{path}-wal")
    return ids


def test_a_log_that_a_killed_qgis_left_belongs_to_the_file(filled):
    ids = log_of(filled.path, 40)
    integrity._met.clear()
    assert {row["id"] for row in Workspace.open(filled.path).rows("request")} == set(ids)


def test_a_log_that_is_lost_takes_only_what_was_in_it(filled):
    log_of(filled.path, 40)
    filled.path.with_name("lille.gpkg-wal").unlink()
    assert integrity.look_over(filled.path).sound
    assert Workspace.open(filled.path).rows("request") == []


def test_a_log_of_another_file_is_never_written_into_this_one(filled, tmp_path):
    whole = filled.path.read_bytes()
    other = tmp_path / "other" / "lille.gpkg"
    other.parent.mkdir()
    with closing(geopackage.open_file(other, "rwc")) as connection:
        connection.execute("CREATE TABLE a (b TEXT)")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.executemany("INSERT INTO a VALUES (?)", [("y" * 900,)] * 300)
        shutil.copy(f"{other}-wal", f"{filled.path}-wal")
    executed_mode = bytearray(whole)
    executed_mode[18:20] = b"\x02\x02"  # as a file is marked that QGIS has open
    filled.path.write_bytes(executed_mode)
    integrity._met.clear()
    with pytest.raises(DamagedWorkspace, match=r"lille\.gpkg-wal beside .* does not belong to it"):
        Workspace.open(filled.path)
    assert integrity.look_over(filled.path).foreign_log
    assert filled.path.read_bytes() == executed_mode
    done = put_foreign_log_aside(filled.path)
    assert done.kept.with_name(done.kept.name + "-wal").exists()
    assert len(Workspace.open(filled.path).rows("site_log")) == ENTRIES


# -- from a backup ----------------------------------------------------------------------------------------------------


def test_a_backup_takes_the_place_and_newer_rows_come_along(filled):
    copy = backup(filled.path, "daily")
    late = Workspace.new_id()
    with filled.transaction() as connection:
        filled.insert(connection, "request", [{"id": late, "nis": "13019", "remark": "after the copy"}])
        connection.execute(
            "INSERT INTO sync_base (collection, id, rev, payload) VALUES ('request', ?, 9, '{}')", (late,)
        )
        connection.execute("DELETE FROM proposed_site WHERE fid = 1")
    zero_pages_of_the_log(filled.path)
    before = filled.path.read_bytes()
    done = repair_from(filled.path, copy)
    repaired = Workspace.open(filled.path)
    assert [row["id"] for row in repaired.rows("request")] == [late] and done.taken_over == {"request": 1}
    assert len(repaired.rows("site_log")) == ENTRIES and len(repaired.rows("proposed_site")) == SITES
    assert repaired.rows("sync_base", {"collection": "request"})[0]["rev"] == 9
    assert done.kept.read_bytes() == before and integrity.look_over(filled.path).sound


def test_the_newest_sound_backup_is_found_among_damaged_ones(filled):
    good = backup(filled.path, "daily")
    bad = backup(filled.path, "before-sync")
    truncate(bad)
    assert next(each.reason for each in integrity.backups_of(filled.path)) in ("daily", "before-sync")
    assert integrity.newest_sound_backup(filled.path).path == good
    with pytest.raises(WorkspaceError):
        repair_from(filled.path, bad)
    kept = integrity.repair(filled.path, good)
    assert kept.exists() and kept != filled.path


def test_the_damaged_file_may_stay_where_it_is(filled, tmp_path):
    truncate(filled.path)
    before = filled.path.read_bytes()
    done = repair_by_reading(filled.path, tmp_path / "saved.gpkg")
    assert filled.path.read_bytes() == before and done.path == tmp_path / "saved.gpkg"
    assert Workspace.open(done.path).nis == "13019"
    with pytest.raises(WorkspaceError, match="exists already"):
        repair_by_reading(filled.path, tmp_path / "saved.gpkg")
    assert not list(tmp_path.glob(".*.part*"))


def test_layers_and_columns_of_ones_own_come_along(filled):
    executed(
        "CREATE TABLE own (fid INTEGER PRIMARY KEY, words TEXT)", "INSERT INTO own (words) VALUES ('ours')",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('own', 'attributes', 'own')",
        "ALTER TABLE area ADD COLUMN shade TEXT", "UPDATE area SET shade = 'dark'", "PRAGMA application_id = 0",
    )(filled.path)  # fmt: skip
    repair_by_reading(filled.path)
    repaired = Workspace.open(filled.path)
    assert repaired.rows("own") == [{"words": "ours"}]
    assert {row["shade"] for row in repaired.rows("area")} == {"dark"}


def test_random_damage_never_ends_in_anything_but_a_sentence(filled, tmp_path):
    """Whatever bytes are written over: it is found or harmless; repairing saves something or changes nothing."""
    whole, draw = filled.path.read_bytes(), random.Random(8)
    for number in range(6):
        path = tmp_path / f"case{number}" / "lille.gpkg"
        path.parent.mkdir()
        torn = bytearray(whole)
        for _ in range(draw.choice((1, 3))):
            begin, length = draw.randrange(len(torn)), draw.choice((1, 40, PAGE))
            torn[begin : begin + length] = draw.randbytes(len(torn[begin : begin + length]))
        path.write_bytes(torn)
        found = integrity.look_over(path)
        if found.sound:
            continue
        try:
            done = repair_by_reading(path)
        except WorkspaceError:
            assert path.read_bytes() == torn and [each.name for each in path.parent.iterdir()] == ["lille.gpkg"]
        else:
            assert integrity.look_over(path).sound and done.kept.read_bytes() == torn
            assert Workspace.open(path).nis == "13019"


def test_a_newer_workspace_is_no_damage(filled):
    filled.set_metadata("schema_version", "99")
    found = integrity.look_over(filled.path)
    assert not found.sound and not found.repairable
    assert migrations.NEEDS in {row["key"] for row in filled.rows("workspace")}
