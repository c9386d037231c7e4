"""The resident map in a real browser: what it shows and hides, how far it is on foot, by keyboard, in two languages."""

from __future__ import annotations

import json
import re
import shutil
import time

import numpy
import pytest
import shapely
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from shapely import Point

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.scoring.distances.network import WalkingNetwork
from evplanner_plugin.workspace.projections import transformer
from evplanner_plugin.workspace.store import Workspace
from tests.conftest import BASE_DATA

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
INTERNAL = "geheimtaal"
"""Planted wherever something internal is kept; not a byte of the folder may say it."""

NASTY = "Plein \"A\" & <b>B</b> 🌳 </script><script>alert(1)</script>"
PHONE, DESKTOP = (360, 740), (1440, 900)
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"], "preload": False}


class Said(QgsProcessingFeedback):
    """Keeps warnings; ``cancel_at`` stops the work at this percentage."""

    def __init__(self, cancel_at: float = 1000.0) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.heard = 0.0
        self.progressChanged.connect(lambda percent: self._look(percent, cancel_at))

    def _look(self, percent: float, cancel_at: float) -> None:
        if percent >= cancel_at and not self.isCanceled():
            self.heard = time.monotonic()
            self.cancel()

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


def run(path, output, feedback=None, **more):
    import processing

    parameters = {"WORKSPACE": str(path), "OUTPUT": str(output), "BASE_MAP": False, **more}
    return processing.run("evplanner:residentmap", parameters, feedback=feedback or Said())


def add_site(workspace, name, point, *kinds, public=True):
    site_id, told = workspace.new_id(), [("proposed", {"remark": INTERNAL}), ("commented", {"text": INTERNAL})]
    told += [("marked", {"mark": "down", "reason": INTERNAL}), *kinds, ("published", {"public": public})]
    entries = [
        LogEntry.new(
            site_id, kind, f"{INTERNAL} Jan", "planner", INTERNAL, payload, at=f"2026-03-02T08:{minute:02d}:00.000Z"
        ).to_row()
        for minute, (kind, payload) in enumerate(told)
    ]
    row = {
        "id": site_id, "nis": workspace.nis, "name": name, "origin": "strategic", "power_class": "22 kW", "points": 2,
        "street": "Dorpsstraat", "house_number": "7", "neighbourhood": "Lille", "road_manager": INTERNAL,
        "rationale": INTERNAL, "contributions": {INTERNAL: 1.0}, "recipe_name": INTERNAL, "created_by": INTERNAL,
        "geometry": point,
    }  # fmt: skip
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [row])
        workspace.insert(
            connection, "site_log", [{**each, "nis": workspace.nis, "geometry": point} for each in entries]
        )
    return site_id


@pytest.fixture(scope="module")
def town(lille_file, tmp_path_factory):
    """Lille with a site of every kind; everything that residents may not know says INTERNAL."""
    path = tmp_path_factory.mktemp("town") / "lille.gpkg"
    shutil.copy(lille_file, path)
    workspace = Workspace.open(path)
    approved = ("approved", {"remark": INTERNAL})
    for number, (name, *kinds) in enumerate([
        (NASTY,),
        ("Sporthal", approved, ("handed_over", {"to": INTERNAL})),
        ("Bibliotheek", approved, ("installed", {"on": "2026-03-01", "installer": INTERNAL})),
        (f"{INTERNAL} geweigerd", ("rejected", {"reason": INTERNAL, "remark": INTERNAL})),
        (f"{INTERNAL} afgelast", approved, ("cancelled", {"reason": INTERNAL})),
    ]):  # fmt: skip
        add_site(workspace, name, Point(182_300 + 150 * number, 214_600), *kinds)
    add_site(workspace, f"{INTERNAL} niet publiek", Point(182_350, 214_700), public=False)
    with workspace.transaction() as connection:
        for row in workspace.rows("charging_location", connection=connection):
            changes = dict.fromkeys(("installer", "remark", "source_id", "location_ref", "party_id"), INTERNAL)
            if row["access"] != "public":
                changes.update(name=INTERNAL, address=INTERNAL, operator=INTERNAL)
            workspace.update(connection, "charging_location", row["id"], changes)
        request = {"id": "r", "nis": workspace.nis, "reference": INTERNAL, "remark": INTERNAL, "geometry": Point(1, 1)}
        workspace.insert(connection, "request", [request])
    return path


@pytest.fixture(scope="module")
def made(town, provider, tmp_path_factory):
    """The resident map with a small base map, and what the algorithm returned."""
    folder = tmp_path_factory.mktemp("made") / "kaart & co #1"
    said = Said()
    result = run(town, folder, said, BASE_MAP=True, DETAIL=13, CONTACT="Dienst <i>mobiliteit</i>, laden@lille.be")
    assert said.warnings == []
    return folder, result


@pytest.fixture(scope="module")
def browser():
    from playwright.sync_api import sync_playwright

    assert CHROMIUM, "Chromium is missing; tools/install.sh test installs it"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def opened(browser, made):
    """A function that opens the page; what it asked for and complained of is looked at in the end."""
    contexts, asked, complaints = [], [], []

    def open_page(folder=made[0], size=DESKTOP, language="", **more):
        context = browser.new_context(viewport={"width": size[0], "height": size[1]}, **more)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("requestfailed", lambda request: complaints.append(f"failed: {request.url}"))
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: complaints.append("a dialog"))
        page.goto(folder.joinpath("index.html").as_uri() + (f"#{language}" if language else ""))
        page.wait_for_selector("#points li")
        return page

    yield open_page
    for context in contexts:
        assert context.cookies() == []
        context.close()
    assert complaints == []
    assert asked and {url.split(":")[0] for url in asked} <= {"file", "data"}


def content_of(file):
    return json.loads(re.fullmatch(r"window\.\w+ = (.*);\n", file.read_text(encoding="utf-8"), re.DOTALL).group(1))


def test_every_byte_is_fit_for_residents(made):
    folder, result = made
    assert (result["EXISTING"], result["PLANNED"], result["DECIDED"]) == (10, 1, 2)
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert result["SIZE_MB"] == pytest.approx(sum(file.stat().st_size for file in files) / 1e6, abs=0.02)
    assert [file for file in files if INTERNAL.encode() in file.read_bytes().lower()] == []
    points = content_of(folder / "data.js")["points"]
    allowed = {"kind", "status", "speed", "x", "y", "name", "address", "operator", "points", "powers"}
    assert set().union(*points) == allowed - {"powers"} | ({"powers"} & set().union(*points))
    assert {point["name"] for point in points if point["kind"] != "existing"} == {NASTY, "Sporthal", "Bibliotheek"}
    sources = content_of(folder / "data.js")["sources"]
    assert sources[0] == "© OpenStreetMap contributors, ODbL 1.0" and any("Wijken" in line for line in sources)


@pytest.mark.parametrize("language", ["nl", "fr"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP])
def test_axe_finds_nothing_serious(opened, size, language):
    from axe_playwright_python.sync_playwright import Axe

    page = opened(size=size, language=language)
    for look in ("typing", "with an answer"):
        page.fill("#place", "kerkstr")
        if look == "with an answer":
            page.press("#place", "Enter")
            page.wait_for_selector("#nearest article")
            page.click("#nearest button >> nth=0")
        elif (size, language) != (DESKTOP, "nl"):
            continue
        # What is on its way in is see-through for a moment, and every contrast in it low.
        page.evaluate("Promise.allSettled(document.getAnimations().map(each => each.finished))")
        found = Axe().run(page, options=AXE).response["violations"]
        assert [(each["id"], each["impact"]) for each in found] == [], look
        assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    small = page.eval_on_selector_all(
        "button, input, #suggestions li, .leaflet-bar a",
        "all => all.filter(e => e.checkVisibility()).map(e => (e.closest('label') || e).getBoundingClientRect())"
        ".filter(box => box.width && (box.width < 24 || box.height < 24)).length",
    )
    assert small == 0


def test_by_keyboard_alone(opened):
    page = opened()

    def focused():
        return page.evaluate("document.activeElement.id || document.activeElement.className")

    page.keyboard.press("Tab")
    assert focused() == "skip"
    page.keyboard.press("Enter")
    assert focused() == "list-heading" and page.evaluate("location.hash") == ""
    page.keyboard.press("Shift+Tab")
    page.reload()
    reached = []
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.append(focused())
        if reached[-1] == "place":
            break
    assert reached[-1] == "place" and len(reached) <= 5
    page.keyboard.type("rechtestr")
    assert page.get_attribute("#place", "aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    active = page.get_attribute("#place", "aria-activedescendant")
    assert page.get_attribute(f"#{active}", "aria-selected") == "true"
    page.keyboard.press("Enter")
    page.wait_for_function("document.getElementById('answer').textContent.length > 20")
    told = page.inner_text("#answer")
    assert "te voet" in told and "in vogelvlucht" in told and "minuten" in told
    assert page.get_attribute("#answer", "role") == "status"
    assert page.get_attribute("#suggestions", "hidden") is not None
    for _ in range(40):
        page.keyboard.press("Tab")
        if focused().startswith("point "):
            break
    name = page.evaluate("document.activeElement.querySelector('.name').textContent")
    page.keyboard.press("Enter")
    assert page.get_attribute(".point >> nth=0", "aria-current") == "true"
    assert name in page.inner_text("#told") and name in page.inner_text(".leaflet-popup")


def test_either_language_and_nothing_but_the_address_remembers_it(opened):
    page = opened()
    assert page.get_attribute("html", "lang") == "nl" and page.inner_text("h1") == "Laadpunten in Lille"
    page.click("#languages button[lang=fr]")
    assert page.get_attribute("html", "lang") == "fr" and page.title() == "Points de recharge à Lille"
    assert page.evaluate("location.hash") == "#fr"
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    page.reload()
    assert page.get_attribute("html", "lang") == "fr"
    assert page.inner_text("#list-heading") == "Tous les points de recharge"
    assert page.inner_text("#contact-text") == "Dienst <i>mobiliteit</i>, laden@lille.be"


def test_names_are_text_and_filters_choose(opened):
    page = opened()
    names = page.eval_on_selector_all(".point .name", "all => all.map(e => e.textContent)")
    assert NASTY in names and len(names) == 13 and page.query_selector(".point b") is None
    page.click("#kinds label >> nth=0")
    names = page.eval_on_selector_all(".point .name", "all => all.map(e => e.textContent)")
    assert sorted(names) == sorted([NASTY, "Sporthal", "Bibliotheek"])
    assert "3 locaties" in page.inner_text("#count") and "3 locaties" in page.inner_text("#told")
    assert len(page.query_selector_all("#map .marker")) == 3
    page.fill("#place", "zzz qqq")
    page.press("#place", "Enter")
    assert "Niets gevonden" in page.inner_text("#answer")


def test_metres_are_those_of_the_walking_network(opened, made, lille_file):
    page = opened()
    workspace = Workspace.open(lille_file)
    lines, columns = workspace.layer("street", ["walkable"])
    network = WalkingNetwork.from_lines(lines, columns["walkable"])
    points = content_of(made[0] / "data.js")["points"]
    goals = network.snap(numpy.array([[point["x"], point["y"]] for point in points]))
    (town,) = [row["geometry"] for row in workspace.rows("area", {"level": "municipality"})]
    left, bottom, right, top = town.bounds
    random = numpy.random.default_rng(13019)
    places = random.random((400, 2)) * (right - left, top - bottom) + (left, bottom)
    places = places[shapely.contains_xy(town, places)][:200]
    origins = network.snap(places)
    told = page.evaluate(
        """places => {
          const data = residentMapData, network = new residentMapWalking.WalkingNetwork(residentMapNetwork);
          const goals = data.points.map(point => network.snap(point.x, point.y));
          return places.map(([x, y]) => {
            const walk = network.from(x, y);
            return goals.map((goal, number) => {
              const metres = walk ? walk.to(goal) : Infinity;
              if (metres === Infinity) return [-1, -1];
              const way = walk.way(goal, data.points[number].x, data.points[number].y);
              const steps = way.slice(1).map((end, i) => Math.hypot(end[0] - way[i][0], end[1] - way[i][1]));
              return [metres, steps.reduce((sum, step) => sum + step, 0)];
            });
          });
        }""",
        places.tolist(),
    )  # fmt: skip
    told, compared = numpy.array(told), 0
    for number in range(len(points)):
        right = network.nearest(origins, goals.take(numpy.array([number])))
        known = numpy.isfinite(right)
        assert numpy.array_equal(told[:, number, 0] >= 0, known)
        compared += known.sum()
        metres, drawn = told[known, number].T
        assert (numpy.abs(metres - right[known]) < 1.0).all()
        assert (numpy.abs(drawn - metres) < 0.1).all()  # the way drawn is as long
    assert compared > 1000


def test_a_click_and_a_position_are_places_too(opened, made):
    longitude, latitude = transformer(31370).transform(182_300, 214_600)
    page = opened(
        permissions=["geolocation"], geolocation={"longitude": longitude, "latitude": latitude}
    )
    page.click("#position")
    page.wait_for_selector("#nearest article")
    assert "vanaf uw plaats" in page.inner_text("#answer")
    coming = page.inner_text("#nearest article:nth-of-type(2)")
    assert NASTY in coming and "0 m in vogelvlucht" in coming  # the position is where that site lies
    page.click("#clear")
    assert page.inner_text("#answer") == "" and page.query_selector("#nearest article") is None
    box = page.locator("#map").bounding_box()
    page.mouse.click(box["x"] + box["width"] * 0.4, box["y"] + box["height"] * 0.55)
    page.wait_for_selector("#nearest article")
    assert "het punt op de kaart" in page.inner_text("#answer")


def test_without_streets_it_says_straight(opened, made, provider, tmp_path):
    folder = tmp_path / "plain"
    shutil.copytree(made[0], folder)
    (folder / "network.js").write_text("window.residentMapNetwork = null;\n")
    page = opened(folder)
    page.type("#place", "kerkstraat")
    page.keyboard.press("Enter")
    page.wait_for_selector("#nearest article")
    assert "geen wandelnetwerk" in page.inner_text("#answer") and "te voet" not in page.inner_text("#nearest")


def test_twice_zoomed_nothing_is_cut_off(opened):
    page = opened(size=(720, 450))  # what a screen of 1440 × 900 is at 200 %
    page.type("#place", "kerkstraat")
    page.keyboard.press("Enter")
    page.wait_for_selector("#nearest article")
    assert page.evaluate("document.documentElement.scrollWidth") <= 720


def test_an_earlier_map_is_replaced_and_a_stop_leaves_it(town, provider, tmp_path):
    folder = tmp_path / "map"
    run(town, folder)
    before = (folder / "data.js").read_bytes()
    said = Said(cancel_at=20)
    with pytest.raises(QgsProcessingException):
        run(town, folder, said, BASE_MAP=True, DETAIL=14)
    assert time.monotonic() - said.heard < 5  # a second on a machine that does nothing else
    assert (folder / "data.js").read_bytes() == before and list(tmp_path.iterdir()) == [folder]
    result = run(town, folder, SHOW=[2])
    assert (result["EXISTING"], result["PLANNED"], result["DECIDED"]) == (0, 0, 2)
    (folder / "mine.txt").write_text("mine")
    with pytest.raises(QgsProcessingException, match=r"mine\.txt is no file of a resident map"):
        run(town, folder)
    assert (folder / "mine.txt").read_text() == "mine"


def test_layers_of_the_project_are_drawn_when_named(town, provider, tmp_path):
    project = QgsProject.instance()
    layer = QgsVectorLayer(f"{BASE_DATA}|layername=building", "Gebouwen", "ogr")
    project.addMapLayer(layer)
    said = Said()
    run(town, tmp_path / "map", said, BASE_MAP=True, DETAIL=13, LAYERS=[layer])
    assert any("do not say whose they are: Gebouwen" in line for line in said.warnings)
    layer.setAttribution("© Kadaster & <co>")
    run(town, tmp_path / "map", BASE_MAP=True, DETAIL=13, LAYERS=[layer])
    assert content_of(tmp_path / "map" / "data.js")["attribution"][0] == "© Kadaster & <co>"
    project.clear()


def test_what_cannot_be_done_is_told_in_a_sentence(town, provider, tmp_path, monkeypatch):
    from evplanner_plugin.documents.resident_map import resident_map

    def small(name):
        return 3 if name == "most_tiles" else 100

    monkeypatch.setattr(resident_map, "setting", small)
    with pytest.raises(QgsProcessingException, match=r"would have \d+ tiles; a resident map has at most 3"):
        run(town, tmp_path / "large", BASE_MAP=True)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_town_has_nothing_to_show(provider, tmp_path):
    from evplanner_plugin.workspace.create import create_workspace

    path = tmp_path / "empty.gpkg"
    create_workspace(path, "13019")
    with pytest.raises(QgsProcessingException, match="There is nothing to show to residents"):
        run(path, tmp_path / "map", BASE_MAP=True)
    workspace, said = Workspace.open(path), Said()
    add_site(workspace, "Kerk", Point(182_300, 214_600))
    assert run(path, tmp_path / "map", said)["PLANNED"] == 1
    assert any("names no contact" in line for line in said.warnings)
    assert any("straight line only" in line for line in said.warnings)
