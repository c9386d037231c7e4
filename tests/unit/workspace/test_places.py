"""Paths as QGIS, Windows and people hand them over, and drives that lie on another computer."""

from __future__ import annotations

import sqlite3
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.workspace import geopackage, places

NAMES = st.text(
    st.characters(blacklist_characters='<>:"/\\|?*%#\'', blacklist_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1,
    max_size=20,
).map(str.strip).filter(lambda name: name and not name.endswith(".") and name.isprintable())
WINDOWS = st.builds(
    lambda anchor, names: PureWindowsPath(anchor, *names, "lille.gpkg"),
    st.sampled_from(["C:\\", "z:\\", "\\\\server\\share\\", "\\\\10.0.0.5\\gis d$\\"]), st.lists(NAMES, max_size=12),
)


@given(WINDOWS)
def test_every_spelling_of_a_windows_path_means_the_same_file(path):
    assert places.given_path(str(path), PureWindowsPath) == path
    assert places.given_path(path.as_posix(), PureWindowsPath) == path
    assert places.given_path(f'"{path}"', PureWindowsPath) == path
    assert places.given_path(f"{path}|layername=proposed_site", PureWindowsPath) == path
    assert places.given_path(path.as_uri(), PureWindowsPath) == path
    long = f"\\\\?\\UNC\\{str(path)[2:]}" if path.drive.startswith("\\\\") else f"\\\\?\\{path}"
    assert places.given_path(long, PureWindowsPath) == path


@given(st.lists(NAMES, min_size=1, max_size=12))
def test_so_does_every_spelling_of_another_path(names):
    path = PurePosixPath("/home", *names, "lille.gpkg")
    assert places.given_path(str(path), PurePosixPath) == path
    assert places.given_path(path.as_uri(), PurePosixPath) == path
    assert places.given_path(f"{path}|layerid=3|subset=\"nis\" = '13019'", PurePosixPath) == path


@given(st.lists(NAMES, min_size=1, max_size=8))
def test_sqlite_is_told_the_same_file(names):
    for text in (f"//server/share/{'/'.join(names)}", f"C:/{'/'.join(names)}", f"/{'/'.join(names)}"):
        assert places.given_path(geopackage.uri(text, "ro").partition("?mode=")[0], PureWindowsPath) == (
            PureWindowsPath(text)
        )


def test_a_bar_in_a_name_is_no_layer():
    assert places.given_path("/a/b|c.gpkg", PurePosixPath) == PurePosixPath("/a/b|c.gpkg")


MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
//nas/gis /mnt/gis cifs rw,vers=3.0 0 0
nas:/home /home/zoë nfs4 rw 0 0
/dev/sdb1 /mnt/gis/local xfs rw 0 0
zoe@nas:/ /mnt/een\\040map fuse.sshfs rw 0 0
tmpfs /tmp tmpfs rw 0 0
"""


@pytest.mark.parametrize(("path", "remote"), [
    ("/mnt/gis/lille.gpkg", True), ("/mnt/gis/a/b/lille.gpkg", True), ("/mnt/gisement/lille.gpkg", False),
    ("/mnt/gis/local/lille.gpkg", False), ("/home/zoë/lille.gpkg", True), ("/home/zoëtrope/lille.gpkg", False),
    ("/mnt/een map/lille.gpkg", True), ("/tmp/lille.gpkg", False), ("/srv/lille.gpkg", False),
])  # fmt: skip
def test_network_drives_by_the_table_of_mounts(path, remote):
    assert places.lies_on_network(PurePosixPath(path), MOUNTS) is remote


def test_network_drives_of_windows(monkeypatch):
    assert places.lies_on_network(PureWindowsPath("\\\\server\\share\\lille.gpkg"))
    assert places.lies_on_network(PureWindowsPath("//server/share/map/lille.gpkg"))
    assert not places.lies_on_network(PureWindowsPath("C:\\Users\\zoë\\lille.gpkg"))
    monkeypatch.setattr(places, "_is_remote_drive", lambda anchor: anchor == "Z:\\")
    assert places.lies_on_network(PureWindowsPath("Z:\\gis\\lille.gpkg"))
    assert not places.lies_on_network(PureWindowsPath("C:\\gis\\lille.gpkg"))


def test_this_machine_is_read_without_a_table(tmp_path):
    assert places.lies_on_network(tmp_path / "lille.gpkg") is False


def with_log(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE kept (value)")
    connection.execute("INSERT INTO kept VALUES ('this')")
    connection.commit()
    return connection


def test_a_file_leaves_the_log_with_all_that_is_in_it(tmp_path):
    path = tmp_path / "lille.gpkg"
    with_log(path).close()
    assert places.in_log_mode(path)
    assert places.leave_log_mode(path)
    assert not places.in_log_mode(path)
    assert sqlite3.connect(path).execute("SELECT value FROM kept").fetchall() == [("this",)]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["lille.gpkg"]


def test_a_file_in_use_stays_as_it_is(tmp_path):
    path = tmp_path / "lille.gpkg"
    other = with_log(path)
    assert not places.leave_log_mode(path)
    assert places.in_log_mode(path)
    assert other.execute("SELECT value FROM kept").fetchall() == [("this",)]
    other.close()


def test_no_file_and_no_database_are_no_trouble(tmp_path):
    text = tmp_path / "notes.gpkg"
    text.write_text("no database", encoding="utf-8")
    for path in (text, tmp_path / "none.gpkg"):
        assert places.leave_log_mode(path)
        assert not places.in_log_mode(path)
    assert not (tmp_path / "none.gpkg").exists()
