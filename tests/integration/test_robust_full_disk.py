"""Every algorithm that writes, on a full disk and on one that takes nothing: one sentence, nothing lost, no file left
half written.

Each is run where there is room first, so that nothing but the disk can be what it complains of.
"""

from __future__ import annotations

import csv
import json
import os
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
from tests.conftest import BASE_DATA as BASE
from tests.photo_files import camera_photo

SITE = "11111111-1111-4111-8111-111111111111"
BUILT = "22222222-2222-4222-8222-222222222222"
AN = {"ACTOR": "An", "ROLE": "decision_maker", "DEPARTMENT": "management"}
KINDS = (("proposed", {"origin": "strategic"}), ("approved", {}), ("published", {"public": True}))
RAW = ("Traceback", "Errno", "Error:", "database or disk is full", "sqlite3.", "disk I/O error")
"""What no sentence has in it."""


@pytest.fixture(scope="module")
def sources(provider, lille_file, tmp_path_factory):
    """A workspace with an approved site and a request, a potential map of it, and files to import."""
    folder = tmp_path_factory.mktemp("sources")
    path = folder / "lille.gpkg"
    shutil.copy(lille_file, path)
    workspace = Workspace.open(path)
    here = Point(182_500, 213_540)
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [
            {"id": site, "nis": "13019", "name": name, "geometry": here} for site, name in ((SITE, "A"), (BUILT, "B"))])
        entries = [
            LogEntry.new(
                site, kind, "Lies", "decision_maker", "management", payload, at=f"2026-03-0{day}T08:00:00.000Z"
            ).to_row()
            for site, kinds in ((SITE, KINDS), (BUILT, (*KINDS, ("handed_over", {}), ("installed", {}))))
            for day, (kind, payload) in enumerate(kinds, start=1)
        ]
        workspace.insert(connection, "site_log", [{**row, "geometry": here} for row in entries])
        workspace.insert(connection, "request", [
            {"id": "F-1", "nis": "13019", "reference": "F-1", "received_on": "2026-02-01", "geometry": here}])
    features = [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [4.82 + number / 1000, 51.24]},
         "properties": {"id": f"S{number}", "name": "x" * 2000, "operator": "Full", "power_kw": 11}}
        for number in range(40)
    ]  # fmt: skip
    text = json.dumps({"type": "FeatureCollection", "features": features})
    (folder / "locations.geojson").write_text(text, encoding="utf-8")
    with (folder / "requests.csv").open("w", newline="") as file:
        head = ("Dossier", "Datum aanvraag", "Adres")
        csv.writer(file, delimiter=";").writerows(
            [head, *((f"G-{number}", "2026-02-01", f"Boonhof {number}") for number in range(900))])
    (folder / "hours.csv").write_text("\n".join("1" for _ in range(8760)), encoding="utf-8")
    camera_photo(folder / "photo.jpg", 1200, 900)
    cells = run("candidates", {"AREA": f"{path}|layername=area", "SPACING": 400, "OUTPUT": str(folder / "cells.gpkg")})
    run("potential", {"WORKSPACE": str(path), "CANDIDATES": cells["OUTPUT"], "OUTPUT": str(folder / "potential.gpkg")})
    QgsProject.instance().clear()
    return folder


def given(folder: Path, sources: Path) -> dict[str, tuple[str, dict]]:
    """Algorithm and parameters of each case; what it makes and the workspace lie in ``folder``."""
    inside, out = {"WORKSPACE": str(folder / "lille.gpkg")}, folder / "made"
    map_, area = str(sources / "potential.gpkg"), f"{sources}/lille.gpkg|layername=area"

    def file(ending: str, **more: object) -> dict:
        return {**inside, "OUTPUT": f"{out}.{ending}", **more}

    return {
        # into the workspace
        "importcharging": ("importcharging", {**inside, "SOURCE": str(sources / "locations.geojson"),
                                              "KEEP_OUTSIDE": True}),
        "importrequests": ("importrequests", {**inside, "SOURCE": str(sources / "requests.csv")}),
        "importopendata": ("importopendata", {**inside, "SOURCE": "own_dwellings", "LAYER": "demand",
                                              "ADDRESS": str(BASE)}),
        "recordentry": ("recordentry", {**inside, "SITE": SITE, "KIND": "commented", **AN,
                                        "PAYLOAD": json.dumps({"text": "y" * 9_900})}),
        "checksites": ("checksites", {**inside, **AN}),
        "addphotos": ("addphotos", {**inside, "SITE": SITE, "FILES": [str(sources / "photo.jpg")], **AN}),
        "proposesites": ("proposesites", {**inside, "SITES": str(sources / "cells.gpkg"), "APART": 0, **AN}),
        "takeback": ("takeback", {**inside, "COLLECTION": "proposed_site", "IDS": SITE, "REMOVALS": True}),
        # documents
        "siterecord.pdf": ("siterecord", file("pdf")), "siterecord.ods": ("siterecord", file("ods")),
        "siterecord.csv": ("siterecord", file("csv")),
        **{f"register.{kind}": ("register", file(kind, STATUSES=[]))
           for kind in ("ods", "csv", "pdf", "gpkg", "geojson")},
        **{f"datasheet.{kind}": ("datasheet", file(kind)) for kind in ("pdf", "html", "ods", "csv")},
        "insightreport": ("insightreport", file("pdf")), "sitesheets": ("sitesheets", file("pdf", PROJECT_MAP=False)),
        "potentialreport": ("potentialreport", {"POTENTIAL": map_, "OUTPUT": f"{out}.pdf"}),
        "ocpilocations": ("ocpilocations", file("json", SITES=BUILT, INSTALLED=True)),
        # packages and folders
        "handover": ("handover", file("zip", RECIPIENT="Holder nv", SITES=SITE, SHEETS=False, **AN)),
        "offlinepackage": ("offlinepackage", file("zip", BASE_MAP=False)),
        "residentmap": ("residentmap", {**inside, "OUTPUT": str(out), "BASE_MAP": False}),
        "answerrequests": ("answerrequests", {**inside, "OUTPUT": str(out)}),
        "regulation": ("regulation", {**inside, "SITES": SITE, "DECISION_DATE": "2026-04-01", "OUTPUT": str(out),
                                      "MAPS": False, **AN}),
        "opendemo": ("opendemo", {"OUTPUT": str(out)}),
        # layers
        "createworkspace": ("createworkspace", {"NIS": "13019", "OUTPUT": f"{out}.gpkg"}),
        "repairworkspace": ("repairworkspace", file("gpkg", BACKUP=str(sources / "lille.gpkg"))),
        "candidates": ("candidates", {"AREA": area, "SPACING": 60, "OUTPUT": f"{out}.gpkg"}),
        "potential": ("potential", file("gpkg", CANDIDATES=str(sources / "cells.gpkg"), RASTER=f"{out}.tif")),
        "robustness": ("robustness", {"POTENTIAL": map_, "DRAWS": 100, "OUTPUT": f"{out}.gpkg"}),
        "selectsites": ("selectsites", {"POTENTIAL": map_, "COUNT": 3, "OUTPUT": f"{out}.gpkg"}),
        "kpi": ("kpi", file("gpkg", CASES=f"{out}-cases.csv")), "forecast": ("forecast", file("gpkg")),
        "market": ("market", file("gpkg")), "fastcharging": ("fastcharging", file("gpkg")),
        "revenue": ("revenue", file("gpkg", SHEET=f"{out}.ods")),
        "energysharing": ("energysharing", file("gpkg", TOTAL=1000.0, CHARGING_PROFILE=str(sources / "hours.csv"),
                                                CHARGING_TOTAL=500.0)),
        "backtest": ("backtest", {"POTENTIAL": map_, "OBSERVED": f"{sources}/lille.gpkg|layername=charging_location",
                                  "OUTPUT": f"{out}.gpkg"}),
    }  # fmt: skip


CASES = (
    "importcharging", "importrequests", "recordentry", "addphotos", "takeback", "siterecord.pdf", "siterecord.ods",
    "siterecord.csv", "register.ods", "register.csv", "register.pdf", "register.gpkg", "register.geojson",
    "datasheet.html", "datasheet.ods", "datasheet.csv", "ocpilocations", "handover", "residentmap", "answerrequests",
    "regulation", "createworkspace", "repairworkspace", "candidates", "potential", "robustness", "selectsites", "kpi",
    "fastcharging", "revenue", "energysharing", "backtest",
)  # fmt: skip

SLOW = (
    "importopendata", "checksites", "proposesites", "datasheet.pdf", "insightreport", "sitesheets", "potentialreport",
    "offlinepackage", "opendemo", "forecast", "market",
)  # fmt: skip
"""Tried too where EVPLANNER_EVERY_DISK is set: together they take longer than all others."""


def run(algorithm: str, parameters: dict) -> dict:
    import processing

    return processing.run(f"evplanner:{algorithm}", parameters)


class Disk:
    """A file system of its own with the workspace on it, which takes nothing more."""

    def __init__(self, folder: Path, workspace: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self._mount("-t", "tmpfs", "-o", f"size={workspace.stat().st_size + 200_000}", "tmpfs")
        self.path = Path(shutil.copy(workspace, folder))

    def fill(self) -> None:
        """Not a byte of room is left."""
        with (self.folder / "filler").open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass

    def protect(self) -> None:
        """Nothing may be written, whoever asks."""
        self._mount("-o", "remount,ro")

    def content(self) -> tuple[list, list]:
        """The names of all files, and everything in the workspace."""
        return sorted(self.folder.rglob("*")), content(self.path)

    def remove(self) -> None:
        """Take it away, also while something of it is open."""
        QgsProject.instance().clear()
        subprocess.run(["umount", "-l", str(self.folder)], check=False)

    def _mount(self, *options: str) -> None:
        try:
            done = subprocess.run(["mount", *options, str(self.folder)], capture_output=True, check=False).returncode
        except OSError:
            done = 1
        if done != 0:
            pytest.skip("mounting a file system is not allowed here")


@pytest.fixture(params=["fill", "protect"])
def disk(request, tmp_path, sources):
    """A disk that is full, or that is protected; skipped where the tests may not mount one."""
    made = Disk(tmp_path / "disk", sources / "lille.gpkg")
    getattr(made, request.param)()
    yield made
    made.remove()


@pytest.fixture(scope="module")
def works(sources, tmp_path_factory):
    """Runs a case where there is room, once."""
    done = set()

    def check(case: str) -> None:
        if case in done:
            return
        done.add(case)
        roomy = tmp_path_factory.mktemp("roomy")
        shutil.copy(sources / "lille.gpkg", roomy)
        run(*given(roomy, sources)[case])
        QgsProject.instance().clear()

    return check


def content(path: Path) -> list:
    """Everything in a workspace."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return [
            connection.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall()
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if not name.startswith("rtree_")
        ]


@pytest.mark.parametrize("case", CASES + (SLOW if os.environ.get("EVPLANNER_EVERY_DISK") else ()))
def test_a_disk_that_takes_nothing_is_told_and_everything_stays_as_it_was(works, sources, disk, case):
    works(case)
    before = disk.content()
    with pytest.raises(QgsProcessingException) as caught:
        run(*given(disk.folder, sources)[case])
    sentence = str(caught.value)
    assert len(sentence) > 20 and not any(word in sentence for word in RAW), sentence
    assert disk.content() == before
