"""The demo's command, twice in a row and with what can go wrong around it."""

from __future__ import annotations

import os
import re
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEMO = [sys.executable, str(ROOT / "tools" / "demo.py"), "--no-window"]
LASTING = ("area", "charging_location", "evse", "connector", "charging_usage", "demand", "proposed_site", "site_log",
           "operator", "sync_base")
"""Tables that a second run must leave exactly as they are."""


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run(folder: Path, *more: str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [*DEMO, "--directory", str(folder), *more], cwd=ROOT, env={**os.environ, **environment}, capture_output=True,
        text=True, timeout=300, check=False,
    )


def contents(workspace: Path) -> dict[str, list]:
    with closing(sqlite3.connect(f"file:{workspace}?mode=ro", uri=True)) as connection:
        return {table: connection.execute(f'SELECT * FROM "{table}" ORDER BY 1').fetchall() for table in LASTING}


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The demo run twice: its folder, what both runs said, and the workspace's tables after each."""
    folder = tmp_path_factory.mktemp("demo")
    port = str(free_port())
    first = run(folder, "--port", port)
    assert first.returncode == 0, first.stderr
    before = contents(folder / "lille.gpkg")
    second = run(folder, "--port", port)
    assert second.returncode == 0, second.stderr
    yield folder, first.stdout, second.stdout, before, contents(folder / "lille.gpkg")
    # The demo keeps its database for the next run; under root that lies outside the folder.
    sys.path.append(str(ROOT / "tools"))
    from central_api import CentralApi

    CentralApi(folder / "central").remove()


def test_the_demo_syncs_scores_selects_and_reviews(demo):
    _, said, _, tables, _ = demo
    assert "Synced: 468 rows in." in said
    assert "25 sites proposed." in said
    assert "Review: 22 new entries." in said
    assert "An invented past: 10 sites." in said
    # 25 sites, 25 first entries, 25 checklists, the 22 of the review, the past (10 sites, 135 entries, 16 requests),
    # two drawings with an entry each;
    # and of 5 sites: a regulation drafted, handed over, received.
    assert "Synced: 277 rows out, 0 conflicts, 0 refused." in said
    assert len(tables["proposed_site"]) == 35
    assert len(tables["site_log"]) == 224


def test_the_demo_answers_the_seven_questions(demo):
    folder, said, *_ = demo
    assert "110 publieke laadpunten" in said or "110 public charging points" in said
    for name in ("dashboard.pdf", "informatiefiche.pdf"):
        assert (folder / name).read_bytes().startswith(b"%PDF")


def test_the_demo_hands_over_what_the_town_decided(demo):
    folder, said, *_ = demo
    assert "Regulation drafted: 5 sites" in said
    endings = {path.suffix for path in (folder / "reglement").iterdir()}
    assert endings == {".odt", ".docx", ".pdf", ".json"}
    with ZipFile(folder / "overdracht.zip") as package:
        assert {"manifest.json", "sites.gpkg", "return.csv"} <= set(package.namelist())
    for name in ("locatiefiches.pdf", "register.pdf"):
        assert (folder / name).read_bytes().startswith(b"%PDF")
    assert len(list((folder / "antwoorden").glob("*.odt"))) == 3
    assert "planned, 4 decided" in said and (folder / "bewonerskaart" / "index.html").is_file()


def test_a_second_run_changes_nothing(demo):
    _, _, said, before, after = demo
    assert "Synced: 0 rows in." in said
    assert "Review: 0 new entries." in said
    assert "Synced: 0 rows out, 0 conflicts, 0 refused." in said
    assert {table for table in before if before[table] != after[table]} == set()


def test_the_project_opens_styled_and_finds_its_data_beside_it(demo, qgis_app, tmp_path):
    from qgis.core import QgsProject, QgsVectorLayer

    folder = demo[0]
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for name in ("lille.qgz", "lille.gpkg"):
        (moved / name).write_bytes((folder / name).read_bytes())
    project = QgsProject()
    assert project.read(str(moved / "lille.qgz"))
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    assert len(layers) >= 8
    assert all(layer.isValid() and str(moved) in layer.source() for layer in layers)
    potential = next(layer for layer in layers if layer.customProperty("evplanner/recipe"))
    assert potential.renderer().type() == "graduatedSymbol"
    assert "uncovered_value" in potential.renderer().classAttribute()
    assert potential.mapTipTemplate()
    assert project.relationManager().relation("site_log_of_site").isValid()
    with ZipFile(moved / "lille.qgz") as archive:
        text = archive.read(next(name for name in archive.namelist() if name.endswith(".qgs"))).decode()
    sources = re.findall(r"<datasource>([^<]+)</datasource>", text)
    assert len(sources) == len(layers) and all(source.startswith("./lille.gpkg") for source in sources)


def test_the_map_shows_cells_of_many_scores(demo, qgis_app):
    from qgis.PyQt.QtGui import QImage

    picture = QImage(str(demo[0] / "potentieelkaart.png"))
    assert picture.width() > 1500 and picture.height() > 1000
    colours = {
        picture.pixelColor(x, y).name() for x in range(100, 1200, 3) for y in range(200, 1000, 3)
    }
    assert len(colours) > 20, "the map is empty"


class Cells(HTMLParser):
    """The rows of the summary's table as lists of texts."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._inside = False

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.rows.append([])
        self._inside = tag == "td" or (self._inside and tag in ("div", "span"))
        if tag == "td":
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        if tag == "td":
            self._inside = False

    def handle_data(self, text):
        if self._inside and text.strip():
            self.rows[-1][-1] += text.strip()


def test_the_summary_lists_the_sites_with_their_review(demo):
    page = (demo[0] / "samenvatting.html").read_text(encoding="utf-8")
    table = Cells()
    table.feed(page)
    rows = [row for row in table.rows if row]
    assert len(rows) == 25
    assert rows[0][3] == "Overgedragen" and rows[0][4] == "4"
    assert rows[1][3] == "In beoordeling" and "Riolering" in rows[1][6]
    assert rows[2][3] == "Afgekeurd"
    assert rows[24][3] == "Voorgesteld"
    assert (demo[0] / "locatiedossier.pdf").read_bytes().startswith(b"%PDF")
    assert "OpenStreetMap contributors, ODbL" in page and "fictief" in page


def test_a_port_that_is_taken_is_said_and_nothing_is_left(tmp_path):
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = run(tmp_path / "demo", "--port", str(port))
    assert done.returncode != 0
    assert f"Port {port} is taken." in done.stderr
    assert "Traceback" not in done.stderr
    assert not list((tmp_path / "demo").rglob("*.gpkg"))


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    file = tmp_path / "a file"
    file.write_text("in the way")
    done = run(file / "demo")
    assert done.returncode != 0
    assert "Nothing can be written in" in done.stderr and "Choose another folder" in done.stderr
    assert "Traceback" not in done.stderr
    assert file.read_text() == "in the way"


def test_without_postgresql_the_demo_says_what_to_install(tmp_path):
    inside = "mount -t tmpfs none /usr/lib/postgresql && exec \"$@\""
    command = ["unshare", "--mount", "sh", "-c", inside, "sh", *DEMO, "--directory", str(tmp_path / "demo")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    if "unshare:" in done.stderr or "permission denied" in done.stderr.lower():
        pytest.skip("this machine does not let a test hide PostgreSQL")
    assert done.returncode != 0
    assert "PostgreSQL is not installed. Install it" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list((tmp_path / "demo").rglob("*.gpkg"))
