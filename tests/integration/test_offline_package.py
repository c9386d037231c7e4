"""The offline review package: made of what the project shows, opened where there is no network, synced later."""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
import shapely
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest

from evplanner_plugin.documents.offline_package.tile_grid import TileGrid, degrees
from evplanner_plugin.documents.workspace_project import open_workspace
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.workspace.store import Workspace
from tests.conftest import BASE_DATA
from tests.integration.tile_server import TileServer

pytest_plugins = ["tests.integration.central_fixture"]

CHURCH = shapely.Point(182_300, 214_600)
ATTRIBUTION = "© Testdienst & “vrienden” [% 1 + 1 %]"
HERE = (Path.home(), Path(tempfile.gettempdir()), Path(__file__).parents[2])
OWN_PLACES = "|".join(re.escape(str(place)) for place in HERE)
FOREIGN_PATH = re.compile(
    rf"(?i)file:|https?://(?!www\.opengis|www\.w3|mrcc\.com|qgis\.org)|/home/|(?:{OWN_PLACES})/|[a-z]:[\\/]\w"
)


class Said(QgsProcessingFeedback):
    """Keeps infos and warnings; ``cancel_at`` stops the work at this percentage."""

    def __init__(self, cancel_at: float = 1000.0) -> None:
        super().__init__(False)
        self.lines: list[str] = []
        self.warnings: list[str] = []
        self.heard = 0.0
        self.progressChanged.connect(lambda percent: self._look(percent, cancel_at))

    def _look(self, percent: float, cancel_at: float) -> None:
        if percent >= cancel_at and not self.isCanceled():
            self.heard = time.monotonic()
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


def run(workspace, output, feedback=None, **more):
    import processing

    parameters = {"WORKSPACE": str(workspace), "OUTPUT": str(output), "ZOOM_MIN": 12, "ZOOM_MAX": 14, **more}
    return processing.run("evplanner:offlinepackage", parameters, feedback=feedback or Said())


def add_site(path, number: int, point=CHURCH) -> str:
    workspace = Workspace.open(path)
    entry = LogEntry.new(Workspace.new_id(), "proposed", "Jan", "planner", "mobility", {"origin": "strategic"})
    row = {
        "id": entry.site_id, "nis": workspace.nis, "name": f"Kerk {number}", "origin": "strategic",
        "created_at": entry.at, "created_by": "Jan", "geometry": point,
    }  # fmt: skip
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [row])
        workspace.insert(connection, "site_log", [{**entry.to_row(), "nis": workspace.nis, "geometry": point}])
    return entry.site_id


@pytest.fixture
def project(provider):
    project = QgsProject.instance()
    project.clear()
    yield project
    QTest.qWait(50)
    project.clear()


@pytest.fixture
def service():
    with TileServer() as server:
        yield server


def add_streets(project):
    streets = QgsVectorLayer(f"{BASE_DATA}|layername=street", "Straten", "ogr")
    assert streets.isValid()
    project.addMapLayer(streets)
    return streets


def add_service(project, server):
    layer = QgsRasterLayer(server.source(), "Kaartdienst", "wms")
    assert layer.isValid()
    layer.setAttribution(ATTRIBUTION)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().addLayer(layer)
    return layer


@pytest.fixture
def lille_project(project, lille, service):
    """The project with Lille's workspace, two sites, streets from a file and tiles from a service."""
    add_site(lille, 1)
    add_site(lille, 2, shapely.Point(184_900, 217_300))
    open_workspace(project, lille)
    add_streets(project)
    add_service(project, service)
    return project


def offline(project_file: Path, folder: Path, *, comment: str = "", port: int = 9) -> dict:
    """Open the project in a process without any network; returns what it said."""
    allowed = shutil.which("unshare") and subprocess.run(["unshare", "-rn", "true"], check=False).returncode == 0
    if not allowed:
        pytest.skip("no network namespace can be made here")
    result = folder / "said.json"
    done = subprocess.run(
        [
            *("unshare", "-rn", sys.executable, str(Path(__file__).with_name("open_offline.py"))),
            *(str(project_file), comment, str(folder / "picture.png"), str(result)),
        ],
        env={**os.environ, "TILE_PORT": str(port)}, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert result.exists(), done.stderr[-3000:]
    return json.loads(result.read_text(encoding="utf-8"))


def tiles_of(path: Path) -> tuple[dict[str, str], dict[int, list[tuple[int, int, bytes]]]]:
    """Metadata, and per zoom level the tiles as (column, row from the south, image)."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        metadata = dict(connection.execute("SELECT name, value FROM metadata"))
        found: dict[int, list] = {}
        for zoom, column, row, image in connection.execute("SELECT * FROM tiles"):
            found.setdefault(zoom, []).append((column, row, image))
    return metadata, found


def test_a_package_opens_without_network_and_is_written_in(lille_project, lille, service, tmp_path):
    feedback = Said()
    result = run(lille, tmp_path / "pakket één.zip", feedback)
    assert service.asked and None not in service.asked
    with zipfile.ZipFile(tmp_path / "pakket één.zip") as archive:
        names = sorted(archive.namelist())
        assert archive.testzip() is None and names == ["README.txt", "lille.gpkg", "lille.mbtiles", "lille.qgs"]
        archive.extractall(tmp_path / "op de laptop")
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []
    port = service.server_port
    folder = tmp_path / "op de laptop"
    said = offline(folder / "lille.qgs", tmp_path, comment="De boom staat in de weg.", port=port)
    assert said["network"] == [] and said["read"] and said["saved"]
    assert len(said["layers"]) >= 8 and all(said["layers"].values()) and said["crs"] == "EPSG:31370"
    assert all(source.startswith(str(folder)) for source in said["sources"])
    assert said["colours"] > 40 and said["white"] < 0.6, "the base map is drawn"
    entries = Workspace.open(folder / "lille.gpkg").rows("site_log", {"id": said["entry"]})
    assert [entry["payload"]["text"] for entry in entries] == ["De boom staat in de weg."]
    assert Workspace.open(lille).rows("site_log", {"id": said["entry"]}) == [], "the copy is one of its own"
    text = (folder / "README.txt").read_bytes().decode("utf-8-sig")
    assert "Kaartdienst (127.0.0.1): © Testdienst" in text and "Straten:" in text and "forbid" in text
    rates = [line for line in feedback.lines if "a second" in line]
    assert result["TILES"] > 30 and len(rates) == 1
    print(f"\n{rates[0]}")
    if os.environ.get("EVPLANNER_SCREENSHOTS"):
        shutil.copy(tmp_path / "picture.png", Path(os.environ["EVPLANNER_SCREENSHOTS"]) / "offline_package.png")


def test_the_project_names_no_other_place_and_nobody(lille_project, lille, tmp_path):
    run(lille, tmp_path / "pakket")
    text = (tmp_path / "pakket" / "lille.qgs").read_text(encoding="utf-8")
    assert [found.group() for found in FOREIGN_PATH.finditer(text)] == []
    assert "saveUser" not in text and "authcfg=" not in text
    sources = set(re.findall(r"<datasource>([^<]+)</datasource>", text))
    assert sources and all(source.startswith(("./lille.gpkg|", "./lille.mbtiles")) for source in sources)
    assert "evplanner_workspace" in text and "<mapcanvas" in text
    assert sorted(each.name for each in (tmp_path / "pakket").iterdir()) == [
        "README.txt", "lille.gpkg", "lille.mbtiles", "lille.qgs",
    ]  # fmt: skip
    with closing(sqlite3.connect(tmp_path / "pakket" / "lille.gpkg")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    opened = QgsProject()
    assert opened.read(str(tmp_path / "pakket" / "lille.qgs"))
    order = [layer.name() for layer in opened.layerTreeRoot().layerOrder()]
    assert order[-1] == "Base map" and order[0] == "Proposed sites"
    themes = opened.mapThemeCollection()
    base = opened.mapLayersByName("Base map")[0]
    assert all(base.id() in themes.mapThemeVisibleLayerIds(name) for name in themes.mapThemes())
    assert opened.readEntry("CopyrightLabel", "/Label")[0].startswith("Straten · © Testdienst & “vrienden” [ % 1")
    opened.clear()


@pytest.mark.parametrize("image", [0, 1], ids=["png", "jpg"])
def test_the_tiles_follow_the_specification(lille_project, lille, tmp_path, image):
    run(lille, tmp_path / "pakket", FORMAT=image)
    path = tmp_path / "pakket" / "lille.mbtiles"
    metadata, tiles = tiles_of(path)
    assert {"name", "format", "bounds", "center", "minzoom", "maxzoom", "attribution", "type"} <= set(metadata)
    assert (metadata["minzoom"], metadata["maxzoom"]) == ("12", "14") and sorted(tiles) == [12, 13, 14]
    assert metadata["format"] == ("png", "jpg")[image]
    assert "© Testdienst &amp; “vrienden”" in metadata["attribution"]
    west, south, east, north = map(float, metadata["bounds"].split(","))
    assert 4.7 < west < 4.8 < 4.85 < east < 5.0 and 51.15 < south < 51.22 < 51.27 < north < 51.35
    assert path.read_bytes()[68:72] == b"MPBX"
    for zoom, found in tiles.items():
        places = {(column, row) for column, row, _ in found}
        assert len(places) == len(found)
        for column, row, content in found:
            left = column / 2**zoom * 360 - 180
            assert west - 360 / 2**zoom <= left <= east
            assert content.startswith((b"\x89PNG", b"\xff\xd8")[image])
            picture = QImage.fromData(content)
            assert (picture.width(), picture.height()) == (256, 256)
            # The middle of the service's tile, which has a frame: it came to the place where it belongs.
            assert QImage.fromData(content).pixelColor(128, 128).name() != "#303030"
            del left
    from osgeo import gdal

    opened = gdal.Open(str(path))
    assert opened.RasterCount >= 3 and opened.GetRasterBand(1).GetOverviewCount() == 2


def test_each_tile_shows_what_the_service_has_there(project, lille, service, tmp_path):
    from tests.integration.tile_server import tile

    add_service(project, service)
    run(lille, tmp_path / "pakket")
    _, tiles = tiles_of(tmp_path / "pakket" / "lille.mbtiles")
    for zoom, found in tiles.items():
        for column, row, content in found:
            mine = QImage.fromData(content).pixelColor(128, 128)
            theirs = QImage.fromData(tile(zoom, column, 2**zoom - 1 - row)).pixelColor(128, 128)
            assert max(abs(a - b) for a, b in zip(mine.getRgb(), theirs.getRgb())) <= 2
    asked = set(service.asked)
    assert {zoom for zoom, _, _ in asked} == {12, 13, 14}, "each level is fetched at its own detail"


def test_a_tile_that_fails_once_is_asked_for_again_and_one_that_is_not_there_is_no_fault(project, lille, tmp_path):
    with TileServer(absent=(13, 14)) as patchy:
        add_service(project, patchy)
        feedback = Said()
        run(lille, tmp_path / "absent", feedback, SITES="", AREA=0)
        assert not any("missing" in warning for warning in feedback.warnings)
        assert sorted(tiles_of(tmp_path / "absent" / "lille.mbtiles")[1]) == [12]
    with TileServer(faults=5) as shaky:
        project.removeAllMapLayers()
        add_service(project, shaky)
        feedback = Said()
        run(lille, tmp_path / "shaky", feedback)
        assert not any("missing" in warning for warning in feedback.warnings)
        assert sorted(tiles_of(tmp_path / "shaky" / "lille.mbtiles")[1]) == [12, 13, 14]


def test_what_a_service_does_not_give_is_told(project, lille, tmp_path):
    with TileServer(refused=(14,)) as stingy:
        add_service(project, stingy)
        feedback = Said()
        run(lille, tmp_path / "pakket", feedback)
    told = [warning for warning in feedback.warnings if "something of the layer “Kaartdienst” is missing" in warning]
    assert len(told) == 1, (stingy.asked, feedback.lines, feedback.warnings)
    assert told[0] in (tmp_path / "pakket" / "README.txt").read_text(encoding="utf-8-sig")


def test_around_the_sites_only_their_surroundings_are_fetched(lille_project, lille, service, tmp_path):
    site = Workspace.open(lille).rows("proposed_site")[0]["id"]
    one = run(lille, tmp_path / "one", ZOOM_MAX=16, SITES=site, MARGIN=200)
    both = run(lille, tmp_path / "both", ZOOM_MAX=16, AREA=1, MARGIN=200)
    assert 0 < one["TILES"] < both["TILES"] < 80, "the municipality has 700"
    assert max(zoom for zoom, _, _ in service.asked) == 16
    drawn = {
        (zoom, column, 2**zoom - 1 - row) for name in ("one", "both")
        for zoom, found in tiles_of(tmp_path / name / "lille.mbtiles")[1].items() for column, row, _ in found
    }  # fmt: skip
    assert len(set(service.asked)) <= len(drawn) + 8, "no tile is fetched that nobody wants"
    assert len(Workspace.open(tmp_path / "one" / "lille.gpkg").rows("proposed_site")) == 2, "the workspace is whole"
    # A map with holes is a map nonetheless: what lies between shows nothing, what is there shows itself.
    said = offline(tmp_path / "both" / "lille.qgs", tmp_path)
    assert said["colours"] > 8 and all(said["layers"].values())


def test_without_a_layer_there_is_no_base_map_and_that_is_said(project, lille, tmp_path):
    open_workspace(project, lille)
    feedback = Said()
    result = run(lille, tmp_path / "pakket.zip", feedback)
    assert result["TILES"] == 0 and any("no layer to draw" in warning for warning in feedback.warnings)
    with zipfile.ZipFile(tmp_path / "pakket.zip") as archive:
        assert sorted(archive.namelist()) == ["README.txt", "lille.gpkg", "lille.qgs"]
        assert "base map" not in archive.read("README.txt").decode("utf-8-sig")


def test_photos_go_along_or_stay_and_stored_projects_never_go(project, lille, tmp_path):
    site = add_site(lille, 1)
    workspace = Workspace.open(lille)
    image = os.urandom(300_000)
    row = {
        "id": Workspace.new_id(), "nis": workspace.nis, "site_id": site, "content_sha256": "0" * 64,
        "thumbnail": "dGh1bWI=", "image": image, "geometry": CHURCH,
    }  # fmt: skip
    with workspace.transaction() as connection:
        workspace.insert(connection, "photo", [row])
        connection.execute("CREATE TABLE qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB)")
        connection.execute("INSERT INTO qgis_projects VALUES ('plan', '', 'user=ambtenaar authcfg=abc1234')")
    run(lille, tmp_path / "with")
    run(lille, tmp_path / "without", PHOTOS=False)
    kept, left = (Workspace.open(tmp_path / name / "lille.gpkg").rows("photo")[0] for name in ("with", "without"))
    assert kept["image"] == image and left["image"] is None
    assert kept["thumbnail"] == left["thumbnail"] == "dGh1bWI="
    sizes = [(tmp_path / name / "lille.gpkg").stat().st_size for name in ("with", "without")]
    assert sizes[0] - sizes[1] > 290_000
    for name in ("with", "without"):
        assert b"authcfg=abc1234" not in (tmp_path / name / "lille.gpkg").read_bytes()
    assert "images were left out" in (tmp_path / "without" / "README.txt").read_text(encoding="utf-8-sig")


def test_what_cannot_be_is_said_before_any_work(lille_project, lille, service, tmp_path):
    for target, name in ((tmp_path / "there", "there"), (tmp_path / "there.zip", "zip")):
        if name == "zip":
            target.write_bytes(b"mine")
        else:
            target.mkdir()
            (target / "mine.txt").write_text("mine")
        with pytest.raises(QgsProcessingException, match="exists already; it was left as it is"):
            run(lille, target)
    assert (tmp_path / "there.zip").read_bytes() == b"mine" and (tmp_path / "there" / "mine.txt").exists()
    with pytest.raises(QgsProcessingException, match=r"would have [\d,]+ tiles; at most 30,000"):
        run(lille, tmp_path / "large", ZOOM_MAX=20)
    with pytest.raises(QgsProcessingException, match="There is no folder"):
        run(lille, tmp_path / "nowhere" / "package")
    with pytest.raises(QgsProcessingException, match=r"minimum zoom \(15\) is above the maximum zoom \(14\)"):
        run(lille, tmp_path / "odd", ZOOM_MIN=15)
    with pytest.raises(QgsProcessingException, match="has no proposed site abc"):
        run(lille, tmp_path / "unknown", SITES="abc")
    sites = next(layer for layer in lille_project.mapLayers().values() if "proposed_site" in layer.source())
    sites.startEditing()
    with pytest.raises(QgsProcessingException, match="are being edited"):
        run(lille, tmp_path / "edited")
    sites.rollBack()
    assert service.asked == []
    assert sorted(each.name for each in tmp_path.iterdir() if each.suffix != ".gpkg") == ["there", "there.zip"]


def test_an_empty_folder_is_filled(project, lille, tmp_path):
    (tmp_path / "pakket").mkdir()
    run(lille, tmp_path / "pakket")
    assert (tmp_path / "pakket" / "lille.qgs").exists()


def test_a_service_that_does_not_answer_is_named_and_nothing_is_left(project, lille, tmp_path):
    add_streets(project)
    with TileServer(broken=True) as broken:
        add_service(project, broken)
        with pytest.raises(QgsProcessingException, match="layer “Kaartdienst” of the base map cannot be read"):
            run(lille, tmp_path / "pakket.zip")
    assert [each.name for each in tmp_path.iterdir() if each.suffix != ".gpkg"] == []


@pytest.mark.parametrize("moment", [3, 40, 92], ids=["copying", "drawing", "packing"])
def test_a_cancel_leaves_nothing(lille_project, lille, tmp_path, moment):
    feedback = Said(cancel_at=moment)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(lille, tmp_path / "pakket.zip", feedback)
    assert time.monotonic() - feedback.heard < 3
    assert [each.name for each in tmp_path.iterdir() if each.suffix != ".gpkg"] == []


class Task:
    """The package made as the panels have it made: in a thread, while QGIS's main thread goes on."""

    def __init__(self, workspace, target, **more) -> None:
        algorithm = QgsApplication.processingRegistry().algorithmById("evplanner:offlinepackage")
        self.context, self.feedback = QgsProcessingContext(), Said()
        self.context.setProject(QgsProject.instance())
        parameters = {"WORKSPACE": str(workspace), "OUTPUT": str(target), "ZOOM_MIN": 12, "ZOOM_MAX": 14, **more}
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, self.context, self.feedback)
        self.outcome: list = []
        task.executed.connect(lambda successful, results: self.outcome.append((successful, results)))
        self.longest = 0.0
        QgsApplication.taskManager().addTask(task)

    def wait(self, seconds: float = 60.0, until=lambda: False) -> None:
        """Let the main thread live; notes how long it was ever kept from it."""
        end = time.monotonic() + seconds
        while not self.outcome and not until():
            assert time.monotonic() < end, "not done in time"
            begun = time.monotonic()
            QTest.qWait(5)
            self.longest = max(self.longest, time.monotonic() - begun)


def test_in_a_thread_the_package_is_the_same(lille_project, lille, tmp_path):
    run(lille, tmp_path / "here")
    for number in range(3):
        task = Task(lille, tmp_path / f"there{number}")
        task.wait()
        assert task.outcome[0][0], task.feedback.warnings
        assert tiles_of(tmp_path / "here" / "lille.mbtiles") == tiles_of(tmp_path / f"there{number}" / "lille.mbtiles")
    print(f"\nThe main thread was kept {1000 * task.longest:.0f} ms at most.")
    assert lille_project.mapLayers(), "the project that is open is left alone"


def test_in_a_thread_a_slow_service_is_given_up_at_once(project, lille, tmp_path):
    with TileServer(slow=20.0) as slow:
        add_service(project, slow)
        task = Task(lille, tmp_path / "pakket.zip")
        task.wait(until=lambda: len(slow.asked) > 0)
        pressed = time.monotonic()
        task.feedback.cancel()
        task.wait(seconds=5)
        assert time.monotonic() - pressed < 2 and not task.outcome[0][0]
    assert [each.name for each in tmp_path.iterdir() if each.suffix != ".gpkg"] == []


def test_a_layer_that_is_removed_meanwhile_is_named(project, lille, tmp_path):
    streets = add_streets(project)
    task = Task(lille, tmp_path / "pakket", ZOOM_MAX=17)
    task.wait(until=lambda: task.feedback.progress() > 15)
    project.removeMapLayer(streets.id())
    task.wait()
    assert not task.outcome[0][0] and not (tmp_path / "pakket").exists()


@pytest.fixture
def tiny_disk(tmp_path):
    """A folder on a file system of 6 MB; skipped where the tests may not mount one."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a file system is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_is_too_small_or_becomes_full_is_said(lille_project, lille, tiny_disk):
    with pytest.raises(QgsProcessingException, match=r"needs about \d+ MB, and the disk has \d+ MB left"):
        run(lille, tiny_disk / "pakket.zip", ZOOM_MAX=16)
    room = shutil.disk_usage(tiny_disk).free
    filler = tiny_disk / "others"

    class Filling(Said):
        """Somebody else fills the disk while the work goes on."""

        def _look(self, percent, cancel_at):
            if percent > 1 and not filler.exists():
                filler.write_bytes(b"\0" * 100)
                with filler.open("ab") as file:
                    left = shutil.disk_usage(tiny_disk).free
                    file.write(b"\0" * max(0, left - 20_000))

    assert room > 5_500_000
    with pytest.raises(QgsProcessingException, match=r"full|could not be written"):
        run(lille, tiny_disk / "pakket", Filling(), ZOOM_MAX=13)
    assert [each.name for each in tiny_disk.iterdir()] == ["others"]


def test_two_copies_of_one_workspace_are_two_desks(project, central, desk, tmp_path):
    """What was unsent goes out of both and arrives once; what each wrote since reaches the other."""
    original = desk()
    sent = add_site(original.workspace.path, 1)
    original.sync()
    unsent = add_site(original.workspace.path, 2)
    original.change("proposed_site", sent, rationale="Voor de kerk")
    open_workspace(project, original.workspace.path)
    feedback = Said()
    run(original.workspace.path, tmp_path / "pakket", feedback)
    assert any("both send it" in warning and ": 3." in warning for warning in feedback.warnings)
    files = sorted((tmp_path / "pakket").glob("*.qgs"))
    said = offline(files[0], tmp_path, comment="Onderweg gezien.")
    copy = type(original)(Workspace.open(files[0].with_suffix(".gpkg")), original.client)
    original.add(
        "site_log", geometry=CHURCH,
        **{key: value for key, value in LogEntry.new(sent, "commented", "Jan", "planner", "mobility",
           {"text": "Op kantoor."}).to_row().items() if key != "id"},
    )  # fmt: skip
    first = copy.sync()
    assert (first.conflicts, first.refused) == (0, [])
    second = original.sync()
    assert (second.conflicts, second.refused) == (0, [])
    copy.sync()
    for table in ("proposed_site", "site_log"):
        mine, theirs = (
            sorted((row["id"], row.get("rationale"), row.get("kind"), str(row.get("payload"))) for row in
                   each.workspace.rows(table)) for each in (original, copy)
        )
        assert mine == theirs
    texts = {row["payload"].get("text") for row in original.workspace.rows("site_log") if row["kind"] == "commented"}
    assert texts == {"Onderweg gezien.", "Op kantoor."} and original.row("site_log", said["entry"])
    assert len(original.workspace.rows("proposed_site", {"id": unsent})) == 1
    with closing(central.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM proposed_site WHERE nis = %s", (original.workspace.nis,))
        assert cursor.fetchone() == (2,)
    for each in (original, copy):
        again = each.sync()
        assert (again.pulled, again.pushed, again.conflicts, again.warnings) == (0, 0, 0, [])


def test_a_site_that_both_changed_differently_is_put_before_the_second(project, desk, tmp_path):
    original = desk()
    site = add_site(original.workspace.path, 1)
    original.sync()
    run(original.workspace.path, tmp_path / "pakket")
    copy = type(original)(Workspace.open(next((tmp_path / "pakket").glob("*.gpkg"))), original.client)
    original.change("proposed_site", site, name="Aan de kerk")
    copy.change("proposed_site", site, name="Bij de kerk")
    assert original.sync().conflicts == 0
    assert copy.sync().conflicts == 1
    assert copy.row("proposed_site", site)["name"] == "Bij de kerk"


def test_rows_without_an_id_are_not_doubled_by_two_copies(project, desk, tmp_path):
    """Drawn with QGIS's own tools, a row has no id until the next exchange: it must be the same one in both copies."""
    original = desk()
    with original.workspace.transaction() as connection:
        original.workspace.insert(connection, "proposed_site", [{"name": "Getekend", "geometry": CHURCH}])
    run(original.workspace.path, tmp_path / "pakket")
    copy = type(original)(Workspace.open(next((tmp_path / "pakket").glob("*.gpkg"))), original.client)
    copy.sync(), original.sync(), copy.sync()
    for each in (original, copy):
        assert [row["name"] for row in each.workspace.rows("proposed_site")] == ["Getekend"]


def test_the_grid_covers_the_municipality(lille, provider):
    from evplanner_plugin.documents.offline_package.covered_areas import municipality_areas, site_areas

    areas = municipality_areas(Workspace.open(lille))
    grid = TileGrid(areas, 16, 16)
    ((left, bottom, right, top),) = [TileGrid([box], 0, 0).areas[0] for box in [_around(areas)]]
    whole = TileGrid([(left, bottom, right, top)], 16, 16)
    assert 0.4 * whole.count() < grid.count() < 0.8 * whole.count(), "not the rectangle around it"
    add_site(lille, 1)
    ((west, south, east, north),) = site_areas(Workspace.open(lille), (), 250)
    across = degrees(east, 0)[0] - degrees(west, 0)[0]
    assert abs(across - 500 / 111_320 / 0.6276) < 0.0003, "metres on the ground, not of the web grid"
    assert south < north


def _around(areas):
    left, bottom, right, top = zip(*areas)
    return min(left), min(bottom), max(right), max(top)


def test_after_a_cancel_nothing_more_is_fetched(lille_project, lille, service, tmp_path):
    """After a cancel the service is left in peace."""
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(lille, tmp_path / "pakket", Said(cancel_at=30))
    QTest.qWait(300)
    asked = len(service.asked)
    QTest.qWait(500)
    assert 0 < len(service.asked) == asked
