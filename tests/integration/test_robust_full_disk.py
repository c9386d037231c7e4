"""Every algorithm that writes, on a disk that is full: one sentence, nothing lost, no file left half written.

Each is run where there is room first, so that nothing but the disk can be what it complains of.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProject
from shapely.geometry import Point

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.workspace.store import Workspace

SITE = "11111111-1111-4111-8111-111111111111"
RAW = ("Traceback", "Errno", "Error:", "database or disk is full", "sqlite3.", "disk I/O error")
"""What no sentence has in it."""


@pytest.fixture(scope="module")
def sources(lille_file, tmp_path_factory):
    """A workspace with an approved site, and files to import."""
    folder = tmp_path_factory.mktemp("sources")
    path = folder / "lille.gpkg"
    shutil.copy(lille_file, path)
    workspace = Workspace.open(path)
    here = Point(182_500, 213_540)
    with workspace.transaction() as connection:
        site = {"id": SITE, "nis": "13019", "name": "Dorp 1", "geometry": here}
        workspace.insert(connection, "proposed_site", [site])
        entries = [
            LogEntry.new(SITE, kind, "Lies", "decision_maker", "management", payload, at=at).to_row()
            for kind, payload, at in (
                ("proposed", {"origin": "strategic"}, "2026-03-01T08:00:00.000Z"),
                ("approved", {}, "2026-03-02T08:00:00.000Z"),
                ("published", {"public": True}, "2026-03-03T08:00:00.000Z"),
            )
        ]
        workspace.insert(connection, "site_log", [{**row, "geometry": here} for row in entries])
    features = [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [4.82 + number / 1000, 51.24]},
         "properties": {"id": f"S{number}", "name": "x" * 2000, "operator": "Full", "power_kw": 11}}
        for number in range(40)
    ]  # fmt: skip
    text = json.dumps({"type": "FeatureCollection", "features": features})
    (folder / "locations.geojson").write_text(text, encoding="utf-8")
    return folder


def given(algorithm: str, folder: Path, sources: Path) -> dict:
    """Parameters of each algorithm that writes; what it makes and the workspace lie in ``folder``."""
    inside, out = {"WORKSPACE": str(folder / "lille.gpkg")}, str(folder / "made")
    return {
        "createworkspace": {"NIS": "13019", "OUTPUT": f"{out}.gpkg"},
        "importcharging": {**inside, "SOURCE": str(sources / "locations.geojson"), "KEEP_OUTSIDE": True},
        "recordentry": {**inside, "SITE": SITE, "KIND": "commented", "PAYLOAD": json.dumps({"text": "y" * 9_900}),
                        "ACTOR": "An", "ROLE": "adviser", "DEPARTMENT": "police"},
        "candidates": {"AREA": f"{sources}/lille.gpkg|layername=area", "SPACING": 60, "OUTPUT": f"{out}.gpkg"},
        "siterecord": {**inside, "OUTPUT": f"{out}.pdf"},
        "register": {**inside, "OUTPUT": f"{out}.ods"},
        "datasheet": {**inside, "OUTPUT": f"{out}.pdf"},
        "insightreport": {**inside, "OUTPUT": f"{out}.pdf"},
        "kpi": {**inside, "OUTPUT": f"{out}.gpkg"},
        "repairworkspace": {**inside, "BACKUP": str(sources / "lille.gpkg"), "OUTPUT": f"{out}.gpkg"},
    }[algorithm]  # fmt: skip


ALGORITHMS = (
    "createworkspace", "importcharging", "recordentry", "candidates", "siterecord", "register", "datasheet",
    "insightreport", "kpi", "repairworkspace",
)  # fmt: skip


def run(algorithm: str, parameters: dict) -> dict:
    import processing

    return processing.run(f"evplanner:{algorithm}", parameters)


@pytest.fixture
def full_disk(tmp_path, sources):
    """A file system with the workspace on it and not a byte of room; skipped where the tests may not mount one."""
    folder = tmp_path / "full"
    folder.mkdir()
    size = (sources / "lille.gpkg").stat().st_size + 200_000
    try:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, check=False
        ).returncode
    except OSError:
        mounted = 1
    if mounted != 0:
        pytest.skip("mounting a file system is not allowed here")
    shutil.copy(sources / "lille.gpkg", folder)
    with (folder / "filler").open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass
    yield folder
    QgsProject.instance().clear()
    subprocess.run(["umount", "-l", str(folder)], check=True)


def content(path: Path) -> list:
    """Everything in a workspace."""
    with closing(sqlite3.connect(path)) as connection:
        return [
            connection.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall()
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if not name.startswith("rtree_")
        ]


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_full_disk_is_told_and_leaves_everything_as_it_was(provider, sources, full_disk, tmp_path, algorithm):
    roomy = tmp_path / "roomy"
    roomy.mkdir()
    shutil.copy(sources / "lille.gpkg", roomy)
    run(algorithm, given(algorithm, roomy, sources))

    files, before = sorted(full_disk.rglob("*")), content(full_disk / "lille.gpkg")
    with pytest.raises(QgsProcessingException) as caught:
        run(algorithm, given(algorithm, full_disk, sources))
    sentence = str(caught.value)
    assert len(sentence) > 20 and not any(word in sentence for word in RAW), sentence
    assert sorted(full_disk.rglob("*")) == files
    assert content(full_disk / "lille.gpkg") == before
