"""The resident map's parts: what may be seen, how it is written, where it goes."""

from __future__ import annotations

import json
import re

import numpy
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.PyQt.QtGui import QImage

from evplanner_plugin import bundled
from evplanner_plugin.documents.resident_map import resident_folder
from evplanner_plugin.documents.resident_map.degrees_fit import DEGREE, degrees_fit
from evplanner_plugin.documents.resident_map.page_data import script
from evplanner_plugin.documents.resident_map.palette_image import palette_png
from evplanner_plugin.documents.resident_map.place_index import NamedShapes, index_content, place_index
from evplanner_plugin.documents.resident_map.public_points import KINDS, read_public_points
from evplanner_plugin.documents.resident_map.resident_folder import MARKER, PAGE_FILES, check_target, new_folder
from evplanner_plugin.documents.resident_map.settings import page_texts, setting
from evplanner_plugin.documents.resident_map.tile_folder import TileFolder
from evplanner_plugin.documents.resident_map.walking_arrays import UNIT, WalkingArrays, network_content
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.errors import BadInput, Cancelled, WorkspaceError
from evplanner_plugin.scoring.distances.network import WalkingNetwork
from evplanner_plugin.scoring.distances.streets import Streets
from evplanner_plugin.scoring.watch import Watch
from evplanner_plugin.workspace.projections import transformer
from evplanner_plugin.workspace.store import Workspace

HERE = shapely.Point(182_300, 214_600)
PAGE = bundled.path("resident_map")


def add_site(workspace, *kinds, public=True, point=HERE, **columns):
    """A site whose log holds these kinds one after the other."""
    site_id = workspace.new_id()
    payloads = {"commented": {"text": "ja"}, "rejected": {"reason": "no_space"}, "in_service": {"on": "2026-03-01"}}
    told = [("proposed", {}), *((kind, payloads.get(kind, {})) for kind in kinds), ("published", {"public": public})]
    rows = [
        LogEntry.new(
            site_id, kind, "An", "planner", "mobility", payload, at=f"2026-03-02T08:{minute:02d}:00.000Z"
        ).to_row()
        for minute, (kind, payload) in enumerate(told)
    ]
    with workspace.transaction() as connection:
        row = {"id": site_id, "nis": workspace.nis, "name": "Kerk", "origin": "strategic", "geometry": point, **columns}
        workspace.insert(connection, "proposed_site", [row])
        workspace.insert(connection, "site_log", [{**each, "nis": workspace.nis, "geometry": point} for each in rows])
    return site_id


def add_location(workspace, id, point, **columns):
    row = {
        "id": id, "nis": workspace.nis, "name": "Plein", "access": "public", "status": "in_service",
        "opened": "2024-01-01", "geometry": point, **columns,
    }  # fmt: skip
    with workspace.transaction() as connection:
        workspace.insert(connection, "charging_location", [row])


@pytest.fixture(scope="module")
def bare_file(tmp_path_factory):
    from evplanner_plugin.workspace.create import create_workspace

    path = tmp_path_factory.mktemp("bare") / "lille.gpkg"
    create_workspace(path, "13019")
    return path


@pytest.fixture
def workspace(bare_file, tmp_path):
    import shutil

    path = tmp_path / "lille.gpkg"
    shutil.copy(bare_file, path)
    return Workspace.open(path)


# --- what may be seen


@pytest.mark.parametrize(
    ("kinds", "seen"),
    [
        ((), ("planned", "planned")),
        (("commented",), ("planned", "planned")),
        (("approved",), ("decided", "decided")),
        (("approved", "handed_over"), ("decided", "decided")),
        (("approved", "installed"), ("decided", "installed")),
        (("approved", "in_service"), ("existing", "in_service")),
        (("rejected",), None),
        (("approved", "cancelled"), None),
    ],
)
def test_a_site_is_told_in_words_for_residents(workspace, kinds, seen):
    add_site(workspace, *kinds)
    add_site(workspace, *kinds, public=False)
    assert [(point.kind, point.status) for point in read_public_points(workspace)] == ([seen] if seen else [])


def test_what_is_unticked_again_is_gone(workspace):
    site_id = add_site(workspace)
    later = LogEntry.new(site_id, "published", "An", "planner", "", {"public": False}, at="2026-04-01T08:00:00.000Z")
    with workspace.transaction() as connection:
        workspace.insert(connection, "site_log", [{**later.to_row(), "nis": workspace.nis, "geometry": HERE}])
    assert read_public_points(workspace) == []


def test_a_site_in_service_is_shown_once(workspace):
    add_site(workspace, "approved", "in_service")
    add_location(workspace, "there", shapely.Point(HERE.x + 29, HERE.y))
    assert [point.name for point in read_public_points(workspace)] == ["Plein"]
    add_site(workspace, "approved", "in_service", point=shapely.Point(HERE.x - 5, HERE.y), name="Verder")
    assert [point.name for point in read_public_points(workspace)] == ["Plein", "Verder"]


@pytest.mark.parametrize(
    "columns", [{"access": "private"}, {"access": "semi_public"}, {"access": None}, {"status": "planned"},
                {"status": "removed"}, {"valid_to": "2025-01-01"}, {"opened": "2999-01-01"}, {"geometry": None}]
)  # fmt: skip
def test_only_what_stands_and_is_public_exists(workspace, columns):
    add_location(workspace, "seen", HERE)
    add_location(workspace, "hidden", HERE, **{"name": "Verborgen", **columns})
    assert [point.name for point in read_public_points(workspace)] == ["Plein"]


@pytest.mark.parametrize(
    ("power_class", "powers", "speed"),
    [("22 kW", ((22.0, 2),), "normal"), ("150 kW", ((150.0, 2),), "fast"), ("fast", (), "fast"),
     ("normal", (), "normal"), ("wat Jan wil", (), "unknown"), (None, (), "unknown")],
)  # fmt: skip
def test_of_a_power_class_only_what_is_known_is_told(workspace, power_class, powers, speed):
    add_site(workspace, power_class=power_class, points=2)
    (point,) = read_public_points(workspace)
    assert (point.powers, point.speed, point.points) == (powers, speed, 2)
    assert "Jan" not in repr(point)


def test_kinds_are_chosen_and_a_stop_is_heard(workspace):
    add_site(workspace)
    add_site(workspace, "approved")
    add_location(workspace, "there", HERE)
    for kind in KINDS:
        assert [point.kind for point in read_public_points(workspace, [kind])] == [kind]
    with pytest.raises(Cancelled):
        read_public_points(workspace, cancelled=lambda: True)


# --- how it is written


@given(st.recursive(st.text() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_a_script_says_what_it_was_given_and_holds_no_markup(content):
    text = script("residentMapData", content)
    assert json.loads(text.removeprefix("window.residentMapData = ").removesuffix(";\n")) == content
    assert not re.search("[<>&\u2028\u2029]", text)


def worked_out(fit, first, second):
    u, v = ((numpy.column_stack([first, second]) - fit["centre"]) / fit["scale"]).T
    terms = [u**i * v**j for i in range(DEGREE + 1) for j in range(DEGREE + 1 - i)]
    return numpy.array(fit["first"]) @ terms, numpy.array(fit["second"]) @ terms


@pytest.mark.parametrize("epsg", [31370, 3812])
def test_degrees_are_right_to_the_centimetre(epsg):
    low = (170_000, 200_000) if epsg == 31370 else (670_000, 700_000)
    side = 40_000  # far more than any municipality
    fit = degrees_fit(epsg, (*low, low[0] + side, low[1] + side))
    x, y = (numpy.random.default_rng(7).random((2, 500)) * side) + numpy.reshape(low, (2, 1))
    east, north = worked_out(fit["to_degrees"], x, y)
    right = transformer(epsg).transform(x, y)
    assert numpy.abs(east - right[0]).max() * 70_000 < 0.01 and numpy.abs(north - right[1]).max() * 111_000 < 0.01
    back = worked_out(fit["to_metres"], *right)
    assert numpy.hypot(back[0] - x, back[1] - y).max() < 0.01


def test_the_network_is_written_to_the_centimetre():
    lines = shapely.linestrings([[[180_000.123, 9], [180_100, 210_000.557]], [[180_100, 210_000.557], [180_100, 9]]])
    streets = Streets.of(lines, None, Watch())
    start, end, nodes = streets.nodes()
    content = network_content(WalkingArrays(streets.xy, streets.begin, streets.count, start, end, nodes), 100)
    xy = (numpy.reshape(content["steps"], (-1, 2)).cumsum(axis=0) + content["origin"]) * UNIT
    wanted = numpy.vstack([streets.xy[first : first + count] for first, count in zip(streets.begin, streets.count)])
    assert numpy.abs(xy - wanted).max() <= UNIT / 2 + 1e-9
    ends = numpy.cumsum(content["ends"]).reshape(-1, 2)
    assert ends.tolist() == numpy.column_stack([start, end]).tolist() and content["nodes"] == nodes == 3


def test_the_page_snaps_as_the_walking_network_does():
    network = WalkingNetwork.from_lines(shapely.linestrings([[[0, 0], [1, 0]]]))
    assert setting("snap_distance") == network.snap_distance


def test_streets_of_one_name_are_told_apart_and_houses_found(workspace):
    villages = {row["name"]: row["geometry"].representative_point() for row in workspace.rows("area")}
    gierle, lille = villages["Gierle (Lille)"], villages["Lille (Lille)"]
    lines = [shapely.LineString([(point.x, point.y), (point.x + 50, point.y)]) for point in (gierle, lille)]
    outside = shapely.LineString([(100_000, 100_000), (100_050, 100_000)])
    streets = NamedShapes(numpy.array([*lines, outside, lines[0]]), ["Kerkstraat", "Kerkstraat", "Elders", None])
    houses = NamedShapes(
        numpy.array([shapely.buffer(gierle, 5), shapely.buffer(lille, 5), gierle]),
        ["KERKSTRAAT", "Nieuwe <b>weg</b>", "Kerkstraat"], ["12", "3A", ""],
    )  # fmt: skip
    found = place_index(workspace, streets, houses)
    assert [(each.name, each.place, list(each.numbers)) for each in found] == [
        ("Kerkstraat", "Gierle", ["12"]), ("Kerkstraat", "Lille", []), ("Nieuwe <b>weg</b>", "Lille", ["3A"]),
    ]  # fmt: skip
    content = index_content(found, (gierle.x, gierle.y), 10)
    assert content[0][:4] == ["Kerkstraat", "Gierle", 25, 0] and content[0][4] == ["12", 0, 0]
    assert [row[4] for row in index_content(found, (0.0, 0.0), 1)] == [[], [], []]
    assert place_index(workspace, None, None) == []


def test_tiles_are_listed_in_runs_and_limited(tmp_path):
    tiles = TileFolder(tmp_path / "tiles", 100)
    tiles.add(12, [(5, 7, b"x" * 20), (6, 7, b"y" * 20), (9, 7, b"z" * 20), (5, 8, b"w" * 20)])
    assert tiles.runs() == {"12": [7, 5, 6, 7, 9, 9, 8, 5, 5]} and tiles.count == 4
    assert (tmp_path / "tiles" / "12" / "6" / "7.png").read_bytes() == b"y" * 20
    with pytest.raises(BadInput, match="larger than 0 MB"):
        tiles.add(12, [(1, 1, b"x" * 21)])


# --- the page's own files

FAMILIES = {
    "status": ("existing", "in_service", "installed", "decided", "planned"), "speed": ("normal", "fast"),
    "existing": ("explained",), "decided": ("explained",), "planned": ("explained",),
}  # fmt: skip
SPOKEN = ("existing", "decided", "planned", "normal", "fast", "unknown", "start", "way", "shown_one", "shown_many")
"""Words that the page puts together from a code of the data."""


def test_both_languages_say_the_same_things_and_the_page_all_of_them():
    texts = page_texts()
    assert texts["nl"].keys() == texts["fr"].keys()
    for key, text in texts["nl"].items():
        assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", texts["fr"][key])), key
    page = "".join((PAGE / name).read_text(encoding="utf-8") for name in ("index.html", "resident_map.js"))
    named = set(re.findall(r"(?:word\(|data-text=|data-label=|key: )[\"'](\w+[a-z])[\"']", page))
    named |= {f"{key}_{end}" for key in re.findall(r"counted\(\"(\w+)\"", page) for end in ("one", "many")}
    named |= {f"{begin}_{end}" for begin, ends in FAMILIES.items() for end in ends}
    asked_by_python = {"language", "default_title", "no_script"}
    assert named | asked_by_python | set(SPOKEN) == texts["nl"].keys()


def test_the_page_names_nothing_outside():
    for name in PAGE_FILES:
        if name.endswith((".html", ".js", ".css", ".svg")) and not name.startswith("leaflet/"):
            text = (PAGE / name).read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
            assert not re.search(r"(?i)\b(https?|wss?):|//[a-z]+\.|@import", text)
            assert not re.search(r"fetch\(|XMLHttpRequest|localStorage|cookie\s*=|innerHTML =|eval\(", text)


def test_leaflet_is_as_it_was_published():
    import hashlib

    published = {
        "leaflet.js": "db49d009c841f5ca34a888c96511ae936fd9f5533e90d8b2c4d57596f4e5641a",
        "leaflet.css": "a7837102824184820dfa198d1ebcd109ff6d0ff9a2672a074b9a1b4d147d04c6",
        "LICENSE": "53e8dc25862014e4324741ca18fbe3611e11d42ef69f59f86ea8c5389647d4cb",
    }
    for name, digest in published.items():
        assert hashlib.sha256((PAGE / "leaflet" / name).read_bytes()).hexdigest() == digest


# --- where it goes


def made(target, text="new", cancelled=lambda: False):
    with new_folder(target, cancelled) as folder:
        (folder / "index.html").write_text(text)
        (folder / "tiles" / "12" / "3").mkdir(parents=True)
        (folder / "tiles" / "12" / "3" / "4.png").write_text(text)


def everything(folder):
    return {file.relative_to(folder).as_posix(): file.read_text() for file in folder.rglob("*") if file.is_file()}


def test_a_map_of_ours_is_replaced_whole(tmp_path):
    target = tmp_path / "kaart & co"
    target.mkdir()
    made(target, "first")
    (target / "data.js").write_text("older file of ours")
    made(target, "second")
    assert everything(target).keys() == {"index.html", "tiles/12/3/4.png", MARKER}
    assert (target / "index.html").read_text() == "second" and list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    "name", ["notes.txt", "tiles/12/3/mine.png", "own/notes.txt", "tiles/12/3/4/5.png", ".htaccess"]
)
@pytest.mark.parametrize("ours", [True, False])
def test_other_peoples_files_are_never_touched(tmp_path, name, ours):
    target = tmp_path / "site"
    if ours:
        made(target, "first")
    (target / name).parent.mkdir(parents=True, exist_ok=True)
    (target / name).write_text("mine")
    before = everything(target)
    with pytest.raises(BadInput, match="no resident map" if not ours else "no file of a resident map"):
        made(target, "second")
    assert everything(target) == before and list(tmp_path.iterdir()) == [target]


def test_a_file_or_a_link_is_no_folder(tmp_path):
    (tmp_path / "file").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    for name in ("file", "link"):
        with pytest.raises(BadInput, match="was left as it is"):
            check_target(tmp_path / name)
    with pytest.raises(BadInput, match="There is no folder"):
        check_target(tmp_path / "no" / "folder")


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path, monkeypatch):
    def refuse(self, *rest, **more):
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(resident_folder.Path, "mkdir", refuse)
    with pytest.raises(WorkspaceError, match="map"):
        made(tmp_path / "map")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("moment", ["writing", "looking", "swapping"])
def test_whatever_goes_wrong_the_earlier_map_stays(tmp_path, moment, monkeypatch):
    target = tmp_path / "map"
    made(target, "first")
    before = everything(target)
    if moment == "writing":
        with pytest.raises(ZeroDivisionError), new_folder(target, lambda: False) as folder:
            (folder / "index.html").write_text("second")
            raise ZeroDivisionError
    elif moment == "looking":
        with pytest.raises(Cancelled):
            made(target, "second", lambda: True)
    else:
        rename = resident_folder.Path.rename

        def refuse(self, to):
            if self.name.endswith(".part"):
                raise PermissionError(13, "in use", str(self))
            return rename(self, to)

        monkeypatch.setattr(resident_folder.Path, "rename", refuse)
        with pytest.raises(WorkspaceError, match="map"):
            made(target, "second")
    assert everything(target) == before and list(tmp_path.iterdir()) == [target]


# --- tiles


def picture(colours) -> QImage:
    """An image of 256 × 256 pixels, RGB32; ``colours`` (256, 256) are 0xRRGGBB."""
    pixels = numpy.ascontiguousarray(colours, dtype=numpy.uint32) | numpy.uint32(0xFF000000)
    return QImage(pixels.tobytes(), 256, 256, 1024, QImage.Format.Format_RGB32).copy()


def colours_of(content: bytes) -> tuple[numpy.ndarray, bool]:
    """The colours of a PNG, (256, 256, 3), and whether it has a palette."""
    image = QImage.fromData(content, "PNG")
    palette = image.format() == QImage.Format.Format_Indexed8
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = image.constBits()
    pixels.setsize(image.sizeInBytes())
    return numpy.frombuffer(pixels, dtype=numpy.uint8).reshape(256, 256, 4)[:, :, 2::-1].astype(int), palette


@settings(max_examples=20)
@given(seed=st.integers(0, 2**32 - 1), number=st.sampled_from([1, 2, 7, 256, 300, 5000]))
def test_a_tile_with_a_palette_looks_the_same(seed, number):
    chance = numpy.random.default_rng(seed)
    some = chance.integers(0, 1 << 24, number)
    told = some[chance.integers(0, number, (256, 256))]
    found, palette = colours_of(palette_png(picture(told)))
    wanted = numpy.stack([told >> shift & 255 for shift in (16, 8, 0)], axis=2)
    assert numpy.abs(found - wanted).max() <= (7 if palette else 0)
    assert palette or number > 256


def test_a_map_gets_a_palette_and_is_smaller_and_a_photograph_does_not():
    grey = numpy.linspace(0, 255, 256).astype(int)
    shades = numpy.tile(grey, (256, 1)) * 0x010101
    assert colours_of(palette_png(picture(shades)))[1]
    photograph = numpy.random.default_rng(1).integers(0, 1 << 24, (256, 256))
    assert not colours_of(palette_png(picture(photograph)))[1]
