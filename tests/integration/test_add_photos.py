"""Photos added by ``addphotos``: rows, log entries, what is left out, what is refused, and how they travel."""

from __future__ import annotations

import hashlib
import json

import pytest
import shapely
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.sync.photos import fetch_images
from evplanner_plugin.workspace.processes import save_process
from evplanner_plugin.workspace.store import Workspace
from tests.conftest import ROOT
from tests.integration.test_algorithms_command import PROGRAM, qgis_process  # noqa: F401 (a fixture)
from tests.integration.test_prepare_photos import check_anonymous
from tests.photo_files import PLACE, SECRETS, camera_photo

pytest_plugins = ["tests.integration.central_fixture"]

DORP = shapely.Point(182_500.0, 213_500.0)
NOOR = {"ACTOR": "Noor", "ROLE": "planner", "DEPARTMENT": "mobility"}


def add_site(workspace: Workspace, name: str = "Dorp") -> str:
    site_id = workspace.new_id()
    entry = LogEntry.new(site_id, "proposed", "Noor", "planner", "mobility", {"origin": "strategic"})
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [
            {"id": site_id, "nis": workspace.nis, "name": name, "geometry": DORP, "created_at": entry.at}
        ])
        workspace.insert(connection, "site_log", [{**entry.to_row(), "nis": workspace.nis, "geometry": DORP}])
    return site_id


@pytest.fixture
def workspace(provider, lille):
    return Workspace.open(lille)


@pytest.fixture
def site(workspace):
    return add_site(workspace)


def run(workspace, site, files, feedback=None, **values) -> dict:
    import processing

    parameters = {
        "WORKSPACE": str(workspace.path), "SITE": site, "FILES": [str(file) for file in files], **NOOR,
        **values,
    }
    return processing.run("evplanner:addphotos", parameters, feedback=feedback)


def test_photos_become_rows_and_entries(workspace, site, tmp_path):
    files = [camera_photo(tmp_path / f"{number}.jpg", 2000, 1500, colours=10 * number) for number in range(3)]
    result = run(workspace, site, files, CAPTION="De bocht <b>links</b>")
    assert (result["ADDED"], result["SKIPPED"], result["PROBLEMS"]) == (3, 0, "")
    photos = workspace.rows("photo", {"site_id": site})
    entries = [entry for entry in workspace.rows("site_log", {"site_id": site}) if entry["kind"] == "photo_added"]
    assert {entry["payload"]["photo_id"] for entry in entries} == {photo["id"] for photo in photos}
    assert {entry["payload"]["caption"] for entry in entries} == {"De bocht <b>links</b>"}
    assert {(entry["actor"], entry["role"], entry["department"]) for entry in entries} == {tuple(NOOR.values())}
    for photo in photos:
        check_anonymous(photo["image"])
        assert photo["content_sha256"] == hashlib.sha256(photo["image"]).hexdigest()
        assert (photo["width"], photo["height"], photo["nis"]) == (1600, 1200, workspace.nis)
        assert photo["taken_at"] == "2026-03-31T08:15:00.000Z" and photo["caption"] == "De bocht <b>links</b>"
        assert photo["geometry"].equals(DORP)
    everything = workspace.path.read_bytes()
    assert not [secret for secret in SECRETS if secret in everything]


def test_the_same_photo_is_added_once_to_a_site_and_again_to_another(workspace, site, tmp_path):
    one, copy = camera_photo(tmp_path / "one.jpg"), camera_photo(tmp_path / "copy.jpg")
    other = camera_photo(tmp_path / "other.jpg", colours=40)
    assert run(workspace, site, [one, copy])["SKIPPED"] == 1
    result = run(workspace, site, [one, other])
    assert (result["ADDED"], result["SKIPPED"]) == (1, 1)
    assert run(workspace, add_site(workspace, "Station"), [one])["ADDED"] == 1
    contents = [photo["content_sha256"] for photo in workspace.rows("photo")]
    assert len(contents) == 3 and len(set(contents)) == 2


def test_what_is_no_photo_is_told_and_the_others_go_on(workspace, site, tmp_path):
    letter, empty = tmp_path / "letter.jpg", tmp_path / "empty.jpg"
    letter.write_text("Dear mayor")
    empty.touch()
    good = camera_photo(tmp_path / "good.jpg")
    result = run(workspace, site, [letter, good, empty, tmp_path, tmp_path / "gone.jpg"])
    assert result["ADDED"] == 1 and len(workspace.rows("photo")) == 1
    problems = result["PROBLEMS"].split("\n")
    assert len(problems) == 4
    for name, problem in zip(("letter.jpg", "empty.jpg", tmp_path.name, "gone.jpg"), problems):
        assert f"“{name}”" in problem
    nothing = run(workspace, site, [letter])
    assert (nothing["ADDED"], nothing["SKIPPED"]) == (0, 0) and "letter.jpg" in nothing["PROBLEMS"]
    assert len(workspace.rows("photo")) == 1


def test_a_place_that_is_kept_is_where_the_photo_lies(workspace, site, tmp_path):
    from pyproj import Transformer

    run(workspace, site, [camera_photo(tmp_path / "a.jpg")], KEEP_LOCATION=True)
    (photo,) = workspace.rows("photo")
    expected = Transformer.from_crs(4326, workspace.epsg, always_xy=True).transform(*PLACE)
    assert (photo["geometry"].x, photo["geometry"].y) == pytest.approx(expected, abs=0.2)
    assert b"Exif" in photo["image"] and b"PhoneMaker" not in photo["image"]
    run(workspace, site, [camera_photo(tmp_path / "b.jpg", place=None, colours=30)], KEEP_LOCATION=True)
    assert workspace.rows("photo")[1]["geometry"].equals(DORP)
    check_anonymous(workspace.rows("photo")[1]["image"])


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"SITE": "11111111-1111-4111-8111-111111111111"}, "has no proposed site"),
        ({"ROLE": "visitor"}, "may not record"), ({"ACTOR": " "}, "does not say who"),
        ({"CAPTION": "x" * 1001}, "1,?001 characters"), ({"FILES": ["x.jpg"] * 501}, "501 photos"),
    ],
)  # fmt: skip
def test_what_is_refused_leaves_nothing_behind(workspace, site, tmp_path, values, sentence):
    before = workspace.path.read_bytes()
    with pytest.raises(QgsProcessingException, match=sentence):
        run(workspace, site, [camera_photo(tmp_path / "a.jpg")], **values)
    assert workspace.rows("photo") == [] and len(workspace.rows("site_log")) == 1
    assert workspace.path.read_bytes() == before


def test_the_workspaces_own_process_says_who_may(workspace, site, tmp_path):
    content = json.loads((ROOT / "resources" / "process" / "flemish_concession.json").read_text(encoding="utf-8"))
    for role in content["roles"]:
        if role["code"] == "planner":
            role["may"] = [kind for kind in role["may"] if kind != "photo_added"]
    save_process(workspace, content)
    photo = camera_photo(tmp_path / "a.jpg")
    with pytest.raises(QgsProcessingException, match="may not record “photo_added”"):
        run(workspace, site, [photo])
    assert run(workspace, site, [photo], ROLE="adviser")["ADDED"] == 1


def test_cancelling_leaves_nothing_behind(workspace, site, tmp_path):
    files = [camera_photo(tmp_path / f"{number}.jpg", colours=number) for number in range(8)]

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, percent):
            if percent > 30:
                self.cancel()

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(workspace, site, files, Impatient(False))
    assert workspace.rows("photo") == [] and len(workspace.rows("site_log")) == 1


def test_a_site_removed_while_photos_are_prepared(workspace, site, tmp_path):
    files = [camera_photo(tmp_path / f"{number}.jpg", colours=number) for number in range(2)]

    class Colleague(QgsProcessingFeedback):
        def setProgress(self, percent):
            with workspace.transaction() as connection:
                workspace.delete(connection, "proposed_site", site)

    with pytest.raises(QgsProcessingException, match="has no proposed site"):
        run(workspace, site, files, Colleague(False))
    assert workspace.rows("photo") == []


def test_a_photo_travels_and_its_image_comes_when_asked_for(central, desk, provider, tmp_path):
    one, two = desk(), desk()
    site = add_site(one.workspace)
    result = run(one.workspace, site, [camera_photo(tmp_path / "a.jpg", 1800, 1200)], CAPTION="De bocht")
    assert result["ADDED"] == 1 and one.sync().refused == []
    two.sync()
    (photo,) = two.workspace.rows("photo")
    (mine,) = one.workspace.rows("photo")
    assert photo["image"] is None and photo["thumbnail"] == mine["thumbnail"] and photo["caption"] == "De bocht"
    entries = [entry for entry in two.workspace.rows("site_log") if entry["kind"] == "photo_added"]
    assert json.loads(json.dumps(entries[0]["payload"]))["photo_id"] == photo["id"]
    assert fetch_images(two.workspace, two.client, sites=[site]).fetched == 1
    assert two.workspace.rows("photo")[0]["image"] == mine["image"]


@pytest.mark.skipif(PROGRAM is None, reason="needs qgis_process")
def test_on_the_command_line(qgis_process, workspace, site, tmp_path):  # noqa: F811 (the fixture)
    good, bad = camera_photo(tmp_path / "good.jpg"), tmp_path / "bad.jpg"
    bad.write_text("no picture")
    author = [f"--{name}={value}" for name, value in NOOR.items()]
    done = qgis_process(
        "--json", "run", "evplanner:addphotos", f"--WORKSPACE={workspace.path}", f"--SITE={site}",
        f"--FILES={good}", f"--FILES={bad}", *author,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert (results["ADDED"], results["SKIPPED"]) == (1, 0) and "“bad.jpg” is no picture" in results["PROBLEMS"]
    refused = qgis_process(
        "run", "evplanner:addphotos", f"--WORKSPACE={workspace.path}", "--SITE=nowhere", f"--FILES={good}", *author
    )
    assert refused.returncode == 1 and "has no proposed site nowhere" in refused.stderr + refused.stdout
