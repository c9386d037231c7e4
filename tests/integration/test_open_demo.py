"""The algorithm ``opendemo``: made once, found again, never overwritten, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from qgis.PyQt.QtTest import QTest

from evplanner_plugin.algorithms.demonstration.pictures import AFTER, BEFORE
from evplanner_plugin.workspace.store import Workspace

ROOT = Path(__file__).resolve().parents[2]


def run(folder, feedback=None):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("evplanner:opendemo")
    results, done = algorithm.run(
        {"OUTPUT": str(folder)}, QgsProcessingContext(), feedback or QgsProcessingFeedback(False), {}, False
    )
    assert done
    return results


@pytest.fixture(scope="module")
def demo(provider, tmp_path_factory):
    """The demo, made in a task as the window makes it; its folder and what the algorithm gave back."""
    from evplanner_plugin.gui.task_runner import RunningAlgorithm

    folder = tmp_path_factory.mktemp("somebody") / "Lille démo"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("evplanner:opendemo")
    task = RunningAlgorithm(algorithm, {"OUTPUT": str(folder)}, "demo", QgsProject.instance(), None)
    ended, shares = [], []
    task.finished.connect(ended.append)
    task.progressed.connect(shares.append)
    task.start()
    for _ in range(2000):
        if ended:
            break
        QTest.qWait(50)
    assert ended == [True], (task.feedback.errors, task.feedback.details)
    assert shares == sorted(shares) and len(set(shares)) > 10, shares
    return folder, task.results


def test_the_workspace_holds_the_whole_story(demo):
    folder, results = demo
    assert sorted(path.name for path in folder.iterdir()) == ["lille.gpkg", "lille.qgz"]
    assert not list(folder.parent.glob(".*"))
    workspace = Workspace.open(results["WORKSPACE"])
    counts = {name: len(workspace.rows(name)) for name in (
        "street", "demand", "parking_bay", "charging_location", "evse", "charging_usage", "proposed_site", "request",
        "potential", "run")}  # fmt: skip
    assert counts.pop("run") >= 1 and counts.pop("potential") > 5000
    assert counts == {
        "street": 3982, "demand": 7451, "parking_bay": 60, "charging_location": 15, "evse": 33, "charging_usage": 384,
        "proposed_site": 35, "request": 16,
    }  # fmt: skip
    statuses = {site["status"] for site in workspace.rows("proposed_site")}
    assert {"proposed", "approved", "rejected", "in_service", "cancelled"} <= statuses
    kinds = {entry["kind"] for entry in workspace.rows("site_log")}
    assert {"marked", "commented", "approved", "rejected", "assigned", "step_started", "published"} <= kinds


def test_everybody_and_everything_invented_says_so(demo):
    workspace = Workspace.open(demo[1]["WORKSPACE"])
    assert {entry["actor"] for entry in workspace.rows("site_log")} and all(
        "(fictief)" in entry["actor"] for entry in workspace.rows("site_log"))
    assert all("fictief" in location["name"] for location in workspace.rows("charging_location"))
    assert all("OpenStreetMap" in row["source"] for row in workspace.rows("demand"))


def test_the_pictures_say_that_they_are_drawn_and_stand_where_people_look(demo):
    workspace = Workspace.open(demo[1]["WORKSPACE"])
    sites = {site["id"]: site for site in workspace.rows("proposed_site")}
    photos = workspace.rows("photo")
    told = [entry for entry in workspace.rows("site_log") if entry["kind"] == "photo_added"]
    assert len(photos) == 2 and {photo["site_id"] for photo in photos} == {entry["site_id"] for entry in told}
    assert {(sites[entry["site_id"]]["status"], entry["payload"]["purpose"]) for entry in told} == {
        ("approved", "survey"), ("in_service", "delivery")}  # fmt: skip
    assert all("Tekening (fictief)" in photo["caption"] for photo in photos)
    assert sum((ROOT / "resources" / "demo" / name).stat().st_size for name in (BEFORE, AFTER)) < 100_000


def test_the_project_opens_with_its_potential_map(demo):
    project = QgsProject()
    assert project.read(demo[1]["PROJECT"])
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    assert len(layers) >= 9 and all(layer.isValid() for layer in layers)
    potential = next(layer for layer in layers if layer.customProperty("evplanner/recipe"))
    assert potential.renderer().type() == "graduatedSymbol"
    shown = project.layerTreeRoot().findLayer(potential.id())
    assert shown.isVisible() and project.viewSettings().defaultViewExtent().width() > 5000


def test_a_second_press_opens_the_one_that_is_there(demo):
    folder, first = demo
    workspace = folder / "lille.gpkg"
    first_site = next(site for site in Workspace.open(workspace).rows("proposed_site") if site["rank"] == 1)
    with Workspace.open(workspace).transaction() as connection:
        Workspace.open(workspace).update(connection, "proposed_site", first_site["id"], {"name": "Mine"})
    again = run(folder)
    assert (again["WORKSPACE"], again["PROJECT"], again["MADE"]) == (first["WORKSPACE"], first["PROJECT"], False)
    assert "Mine" in {site["name"] for site in Workspace.open(workspace).rows("proposed_site")}


def test_beside_a_damaged_one_another_is_made(provider, tmp_path):
    """The damaged file stays to the byte; the press after that finds the new one."""
    folder = tmp_path / "demo"
    folder.mkdir()
    (folder / "lille.gpkg").write_bytes(b"no workspace any more")
    made = run(folder)
    assert made["MADE"] and made["OUTPUT"] == str(tmp_path / "demo-2")
    assert (folder / "lille.gpkg").read_bytes() == b"no workspace any more"
    assert [path.name for path in folder.iterdir()] == ["lille.gpkg"]
    assert run(folder)["OUTPUT"] == str(tmp_path / "demo-2")


class Stopped(QgsProcessingFeedback):
    """Cancels as soon as a quarter is done."""

    def setProgress(self, progress):
        if progress > 25:
            self.cancel()


def test_a_cancel_leaves_nothing(provider, tmp_path):
    from qgis.core import QgsProcessingException

    keep = tmp_path / "letter.txt"
    keep.write_text("mine")
    feedback = Stopped(False)
    with pytest.raises(QgsProcessingException):
        run(tmp_path / "demo", feedback)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_where_nothing_can_be_written_a_sentence_says_so(provider, tmp_path):
    from qgis.core import QgsProcessingException

    (tmp_path / "file").write_text("in the way")
    with pytest.raises(QgsProcessingException, match="Nothing can be written in"):
        run(tmp_path / "file" / "demo")
