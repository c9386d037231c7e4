"""Names, destinations, limits and the copy of the workspace of an offline package."""

from __future__ import annotations

import re
import sqlite3
import threading
import zipfile
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.documents.offline_package.destination import check_room, check_target, new_package, plain_name
from evplanner_plugin.documents.offline_package.tile_limits import bytes_of_tiles, check_count, most_tiles
from evplanner_plugin.documents.offline_package.workspace_copy import copy_workspace
from evplanner_plugin.errors import BadInput, Cancelled
from evplanner_plugin.workspace.store import Workspace


def always(_):
    """Progress that nobody looks at."""


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Lille", "lille"), ("'s-Gravenwezel", "s-gravenwezel"), ("Liège", "liege"), ("Con", "workspace"),
        ("a:b/c\\d", "a-b-c-d"), ("", "workspace"), ("日本", "workspace"), ("com1", "workspace"),
    ],
)  # fmt: skip
def test_names_go_on_any_computer(name, plain):
    assert plain_name(name) == plain


@given(st.text(max_size=200))
def test_every_name_is_plain(name):
    assert re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?", plain_name(name))


def test_hosts_draw_their_own_line():
    assert most_tiles() > most_tiles(["geo.api.vlaanderen.be"]) > most_tiles(["geo.api.vlaanderen.be", "osm.org"])
    assert most_tiles(["tile.openstreetmap.org"]) == most_tiles(["A.TILE.OpenStreetMap.org"]) == 5000
    assert most_tiles(["notopenstreetmap.org"]) == most_tiles(["geo.api.vlaanderen.be"])
    check_count(5000, ["tile.openstreetmap.org", ""])
    with pytest.raises(BadInput, match="would have 5001 tiles; at most 5000"):
        check_count(5001, ["tile.openstreetmap.org"])
    assert bytes_of_tiles(100, "png") > bytes_of_tiles(100, "jpg") > 0


def test_nothing_is_ever_overwritten(tmp_path):
    there = tmp_path / "there"
    there.mkdir()
    check_target(there)
    (there / "mine.txt").write_text("mine")
    (tmp_path / "link.zip").symlink_to(tmp_path / "nowhere")
    for taken in (there, tmp_path / "link.zip"):
        with pytest.raises(BadInput, match="exists already"):
            check_target(taken)
    with pytest.raises(BadInput, match="no folder"):
        check_target(tmp_path / "no" / "package.zip")
    with pytest.raises(BadInput, match=r"about 10000000000 MB, and the disk has \d+ MB left"):
        check_room(tmp_path / "package.zip", 10**16)


@pytest.mark.parametrize("name", ["package", "package.zip"])
def test_what_comes_to_the_place_meanwhile_stays(tmp_path, name):
    target = tmp_path / name
    with pytest.raises(BadInput, match="exists already"), new_package(target, always, lambda: False) as folder:
        (folder / "lille.qgs").write_text("x")
        target.write_text("somebody else's")
    assert target.read_text() == "somebody else's" and list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("name", ["package", "package.zip"])
def test_a_package_is_whole_or_not_there(tmp_path, name):
    target = tmp_path / name
    with pytest.raises(ZeroDivisionError), new_package(target, always, lambda: False) as folder:
        (folder / "lille.qgs").write_text("x")
        1 / 0
    assert list(tmp_path.iterdir()) == []
    with new_package(target, always, lambda: False) as folder:
        (folder / "lille.qgs").write_text("x" * 5000)
        assert not target.exists()
    assert list(tmp_path.iterdir()) == [target]
    if name.endswith(".zip"):
        with zipfile.ZipFile(target) as archive:
            assert archive.read("lille.qgs") == b"x" * 5000 and archive.infolist()[0].flag_bits & 8 == 0
    else:
        assert (target / "lille.qgs").stat().st_size == 5000


def test_a_copy_is_one_moment_of_the_file_while_others_write(lille, tmp_path):
    """Site and log entry are written together: whichever moment the copy shows, it has both or neither."""
    workspace, stop = Workspace.open(lille), threading.Event()
    with closing(sqlite3.connect(lille)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")

    def write() -> None:
        while not stop.is_set():
            site = Workspace.new_id()
            with workspace.transaction() as connection:
                workspace.insert(connection, "recipe", [{"id": site, "name": "a", "content": "x" * 20_000}])
                workspace.insert(connection, "recipe", [{"id": f"{site}-2", "name": "b", "content": "y" * 20_000}])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            copy = tmp_path / f"copy{number}.gpkg"
            copy_workspace(lille, copy, photos=True)
            rows = {row["id"] for row in Workspace.open(copy).rows("recipe")}
            pairs = {row for row in rows if row.endswith("-2")}
            assert all(row[:-2] in rows for row in pairs)
            assert not list(tmp_path.glob(f"copy{number}.gpkg-*"))
    finally:
        stop.set()
        writer.join()
    assert len(pairs) > 0


def test_copying_stops_when_asked(lille, tmp_path):
    asked = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 1

    with pytest.raises(Cancelled):
        copy_workspace(lille, tmp_path / "copy.gpkg", photos=False, cancelled=cancelled)
