"""Drawing sites: the tool on a real map canvas, its snapping, and what a click leaves in the layers."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from evplanner_plugin.gui import settings
from evplanner_plugin.gui.settings import Author
from evplanner_plugin.workspace.store import Workspace
from tests.desktop.panel_fixture import wait_until

pytest_plugins = ["tests.desktop.panel_fixture"]

NOOR = Author("Noor", "planner", "mobility")
BESIDE_DORP = (182500.0, 213540.0)
LEFT, FREE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Interface:
    """As much of QGIS's interface as drawing needs, with a real canvas and a real message bar."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas()
        self.bar = QgsMessageBar()
        self.window.setCentralWidget(self.canvas)
        self.window.resize(800, 600)
        self.window.show()

    def mapCanvas(self):
        return self.canvas

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def openMessageLog(self):
        return None


@pytest.fixture
def session(project):
    from evplanner_plugin.gui.session import Session

    before = settings.author()
    settings.set_author(NOOR)
    session = Session(Interface(), project)
    yield session
    session.release()
    settings.set_author(before)
    iface = session.iface
    sip.delete(session)
    sip.delete(iface.window)


@pytest.fixture
def opened(session, lille):
    assert session.open(lille)
    canvas = session.iface.canvas
    canvas.setDestinationCrs(session.edits.sites_layer().crs())
    canvas.setLayers([layer for layer in session.project.mapLayers().values() if layer.isSpatial()])
    look_at(canvas, *BESIDE_DORP)
    wait_until(lambda: not session.sites.reading)
    return session


@pytest.fixture
def proposals(opened):
    from evplanner_plugin.gui.sites.propose.proposals import Proposals

    made = Proposals(opened)
    yield made
    made.release()


def look_at(canvas, x, y, half=100.0) -> None:
    canvas.setExtent(QgsRectangle(x - half, y - half, x + half, y + half))
    canvas.refresh()
    QTest.qWait(50)


def pixel(canvas, x, y) -> QPoint:
    point = canvas.getCoordinateTransform().transform(x, y)
    return QPoint(round(point.x()), round(point.y()))


def move(canvas, x, y, modifiers=FREE) -> None:
    from qgis.PyQt.QtCore import QEvent, QPointF
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtWidgets import QApplication

    where = QPointF(pixel(canvas, x, y))
    QApplication.sendEvent(
        canvas.viewport(), QMouseEvent(QEvent.Type.MouseMove, where, where, Qt.MouseButton.NoButton,
                                       Qt.MouseButton.NoButton, modifiers)
    )  # fmt: skip


def click(canvas, x, y, modifiers=FREE) -> None:
    move(canvas, x, y, modifiers)
    QTest.mouseClick(canvas.viewport(), LEFT, modifiers, pixel(canvas, x, y))


def sites(session) -> list[dict]:
    layer = session.edits.sites_layer()
    names = [field.name() for field in layer.fields()]
    return [
        {**dict(zip(names, feature.attributes())), "point": feature.geometry().asPoint()}
        for feature in layer.getFeatures()
    ]


def log(session) -> list[tuple[str, str, dict]]:
    layer = session.edits.log_layer()
    found = []
    for feature in layer.getFeatures():
        payload = feature["payload"]
        payload = json.loads(payload) if isinstance(payload, str) else payload
        found.append((feature["site_id"], feature["kind"], payload))
    return found


def settled(proposals) -> None:
    wait_until(lambda: not proposals.busy())


def test_a_click_adds_a_site_with_its_facts_in_one_act(opened, proposals):
    told, active = [], []
    proposals.proposed.connect(told.append)
    proposals.active_changed.connect(active.append)
    assert proposals.start() and proposals.active
    click(opened.iface.canvas, *BESIDE_DORP, Qt.KeyboardModifier.ControlModifier)
    assert sites(opened) == []  # the surroundings are read first, and QGIS goes on meanwhile
    settled(proposals)

    (site,) = sites(opened)
    assert told == [site["id"]]
    assert site["point"].distance(QgsPointXY(*BESIDE_DORP)) < 1
    assert (site["street"], site["neighbourhood"], site["nis"]) == ("Bergske", "Poederlee (Lille)", "13019")
    assert (site["origin"], site["created_by"], site["name"]) == ("strategic", "Noor", "Bergske")
    ((about, kind, payload),) = log(opened)
    assert (about, kind, payload["origin"], payload["counter_to"]) == (site["id"], "proposed", "strategic", "")
    facts = payload["facts"]
    assert facts["street"] == "Bergske" and facts["score"] is None and facts["road_manager"] == ""
    assert facts["nearest_points"][0]["name"] == "Dorp, Poederlee (fictief)"
    assert all(near["walking"] for near in facts["nearest_points"])

    # One act: one undo, and nothing of it is left. Nothing was saved.
    assert opened.edits.unsaved() == 1
    opened.edits.undo()
    assert sites(opened) == [] and log(opened) == []
    assert Workspace.open(opened.workspace().path).rows("proposed_site") == []
    proposals.stop()
    assert active[0] and not active[-1] and not proposals.active


def test_the_score_and_what_it_is_made_of_are_frozen(opened, proposals, provider, tmp_path):
    import processing

    path = str(tmp_path / "potential.gpkg")
    processing.run("evplanner:potential", {"WORKSPACE": str(opened.workspace().path), "OUTPUT": path})
    layer = QgsVectorLayer(path, "map", "ogr")
    opened.project.addMapLayer(layer)
    cell = next(f for f in layer.getFeatures() if f["rank"] == 1)
    point = cell.geometry().centroid().asPoint()
    look_at(opened.iface.canvas, point.x(), point.y())
    proposals.start()
    click(opened.iface.canvas, point.x(), point.y(), Qt.KeyboardModifier.ControlModifier)
    settled(proposals)
    (site,) = sites(opened)
    assert (site["rank"], site["recipe_name"], site["recipe_hash"]) == (1, "flanders_250m", cell["recipe_hash"])
    assert site["score"] == pytest.approx(cell["score"], abs=1e-6)
    opened.edits.save()
    (row,) = Workspace.open(opened.workspace().path).rows("proposed_site")
    assert sum(row["contributions"].values()) == pytest.approx(row["score"], abs=1e-4)
    (_, _, payload) = log(opened)[0]
    assert payload["facts"]["rank"] == 1 and payload["facts"]["recipe_hash"] == row["recipe_hash"]


def near_a_street(session) -> tuple[QgsPointXY, QgsPointXY]:
    """A point some metres beside a street in the middle of nowhere, and the point of that street."""
    from evplanner_plugin.documents.workspace_project import layer_of

    streets = layer_of(session.project, "street")
    street = next(
        f for f in streets.getFeatures() if f["name"] == "Bergske" and f.geometry().length() > 60
    ).geometry()
    half = street.length() / 2
    on, ahead = street.interpolate(half).asPoint(), street.interpolate(half + 0.5).asPoint()
    across = (-(ahead.y() - on.y()) / 0.5, (ahead.x() - on.x()) / 0.5)
    near = QgsPointXY(on.x() + 3 * across[0], on.y() + 3 * across[1])
    return near, street.nearestPoint(QgsGeometry.fromPointXY(near)).asPoint()


def test_it_snaps_to_the_street_unless_a_key_is_held(opened, proposals):
    near, on = near_a_street(opened)
    canvas = opened.iface.canvas
    look_at(canvas, near.x(), near.y())
    # Snapping of its own: the project's is off, and stays so.
    assert not opened.project.snappingConfig().enabled()
    proposals.start()

    def snapped() -> bool:
        move(canvas, near.x(), near.y())
        return proposals.tool.indicator.isVisible()

    wait_until(snapped, 20)
    click(canvas, near.x(), near.y())
    settled(proposals)
    (first,) = sites(opened)
    streets = next(layer for layer in opened.project.mapLayers().values() if "layername=street" in layer.source())
    on_street = min(f.geometry().distance(QgsGeometry.fromPointXY(first["point"])) for f in streets.getFeatures())
    assert on_street < 0.01 and first["point"].distance(on) < 1.5
    assert not opened.project.snappingConfig().enabled()

    move(canvas, near.x(), near.y(), Qt.KeyboardModifier.ShiftModifier)
    assert not proposals.tool.indicator.isVisible()
    click(canvas, near.x(), near.y(), Qt.KeyboardModifier.ShiftModifier)
    settled(proposals)
    second = next(site for site in sites(opened) if site["id"] != first["id"])
    assert second["point"].distance(near) < 0.5
    assert second["point"].distance(first["point"]) > 2


def test_a_bay_goes_before_the_street_beside_it(opened, proposals):
    from evplanner_plugin.documents.workspace_project import layer_of

    bay = next(layer_of(opened.project, "parking_bay").getFeatures()).geometry().asPoint()
    canvas = opened.iface.canvas
    look_at(canvas, bay.x(), bay.y())
    proposals.start()

    def snapped() -> bool:
        move(canvas, bay.x() + 1, bay.y() + 1)
        return proposals.tool.indicator.isVisible()

    wait_until(snapped, 20)
    click(canvas, bay.x() + 1, bay.y() + 1)
    settled(proposals)
    (site,) = sites(opened)
    assert site["point"].distance(bay) < 1e-6


def test_outside_the_municipality_nothing_is_added(opened, proposals):
    look_at(opened.iface.canvas, 150000, 200000)
    proposals.start()
    click(opened.iface.canvas, 150000, 200000)
    settled(proposals)
    assert sites(opened) == [] and log(opened) == []
    assert "outside Lille" in opened.messages.last_error
    assert not opened.edits.sites_layer().isEditable()


def test_a_double_click_adds_one_site(opened, proposals):
    canvas = opened.iface.canvas
    proposals.start()
    where = pixel(canvas, *BESIDE_DORP)
    QTest.mouseClick(canvas.viewport(), LEFT, FREE, where)
    QTest.mouseDClick(canvas.viewport(), LEFT, FREE, where)
    settled(proposals)
    assert len(sites(opened)) == 1


def test_escape_gives_the_former_tool_back(opened, proposals):
    canvas = opened.iface.canvas
    former = QgsMapToolPan(canvas)
    canvas.setMapTool(former)
    proposals.start()
    assert canvas.mapTool() is proposals.tool
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is former and not proposals.active
    assert proposals.start() and canvas.mapTool() is proposals.tool


def propose_one(opened, proposals, x, y) -> str:
    told = []
    proposals.proposed.connect(told.append)
    proposals.start()
    look_at(opened.iface.canvas, x, y)
    click(opened.iface.canvas, x, y, Qt.KeyboardModifier.ControlModifier)
    settled(proposals)
    proposals.stop()
    proposals.proposed.disconnect(told.append)
    wait_until(lambda: told and opened.sites.listed_site(told[0]) is not None)
    return told[0]


def test_a_counter_proposal_is_one_act_on_both_sites(opened, proposals):
    old = propose_one(opened, proposals, *BESIDE_DORP)
    canvas = opened.iface.canvas
    assert proposals.start(old)
    move(canvas, BESIDE_DORP[0] + 30, BESIDE_DORP[1] + 20)
    assert proposals.tool.line_shown
    click(canvas, BESIDE_DORP[0] + 30, BESIDE_DORP[1] + 20, Qt.KeyboardModifier.ControlModifier)
    assert not proposals.active and not proposals.tool.line_shown
    wait_until(lambda: proposals.dialog is not None)
    dialog = proposals.dialog
    dialog.text.setPlainText("Breder voetpad <b>hier</b>")
    told = []
    proposals.proposed.connect(told.append)
    dialog.accept()

    (new,) = told
    kinds = [(about, kind) for about, kind, _ in log(opened)]
    assert sorted(kinds) == sorted([(old, "proposed"), (new, "proposed"), (old, "counter_proposed")])
    countered = next(payload for _, kind, payload in log(opened) if kind == "counter_proposed")
    assert countered == {"site_id": new, "remark": "Breder voetpad <b>hier</b>"}
    proposed = next(payload for about, kind, payload in log(opened) if (about, kind) == (new, "proposed"))
    assert proposed["counter_to"] == old
    opened.edits.undo()
    assert [site["id"] for site in sites(opened)] == [old] and len(log(opened)) == 1


def test_a_counter_proposal_that_is_called_off_adds_nothing(opened, proposals):
    old = propose_one(opened, proposals, *BESIDE_DORP)
    proposals.start(old)
    click(opened.iface.canvas, BESIDE_DORP[0] + 30, BESIDE_DORP[1], Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: proposals.dialog is not None)
    proposals.dialog.reject()
    assert [site["id"] for site in sites(opened)] == [old] and len(log(opened)) == 1


def test_moving_a_site_is_an_act_of_its_own(opened, proposals):
    old = propose_one(opened, proposals, *BESIDE_DORP)
    assert proposals.start_moving(old)
    click(opened.iface.canvas, BESIDE_DORP[0] + 30, BESIDE_DORP[1], Qt.KeyboardModifier.ControlModifier)
    settled(proposals)
    (site,) = sites(opened)
    assert site["point"].x() == pytest.approx(BESIDE_DORP[0] + 30, abs=1)
    assert [kind for _, kind, _ in log(opened)] == ["proposed", "moved"]


@pytest.mark.parametrize(
    ("person", "sentence"),
    [(Author("", "planner", "mobility"), "who you are"), (Author("Vic", "viewer", "mobility"), "role may not")],
    ids=["nobody", "viewer"],
)
def test_who_may_not_propose_is_told_before_drawing(opened, proposals, person, sentence):
    settings.set_author(person)
    assert not proposals.start() and not proposals.active
    assert sentence in opened.messages.last_error


def test_layers_that_go_while_the_surroundings_are_read_lose_nothing(opened, proposals):
    proposals.start()
    click(opened.iface.canvas, *BESIDE_DORP)
    for layer in (opened.edits.sites_layer(), opened.edits.log_layer()):
        opened.project.removeMapLayer(layer.id())
    settled(proposals)
    assert opened.messages.last_error
    click(opened.iface.canvas, *BESIDE_DORP)
    assert not proposals.busy() and not proposals.active


def test_a_read_only_layer_is_told(opened, proposals):
    opened.edits.sites_layer().setReadOnly(True)
    proposals.start()
    click(opened.iface.canvas, *BESIDE_DORP)
    settled(proposals)
    assert "cannot be edited" in opened.messages.last_error and sites(opened) == []


def test_a_map_in_another_crs_gives_points_in_that_of_the_sites(opened, proposals):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    web = QgsCoordinateReferenceSystem("EPSG:3857")
    canvas = opened.iface.canvas
    canvas.setDestinationCrs(web)
    there = QgsCoordinateTransform(opened.edits.sites_layer().crs(), web, QgsProject.instance()).transform(
        QgsPointXY(*BESIDE_DORP)
    )
    look_at(canvas, there.x(), there.y())
    proposals.start()
    click(canvas, there.x(), there.y(), Qt.KeyboardModifier.ControlModifier)
    settled(proposals)
    (site,) = sites(opened)
    assert site["point"].distance(QgsPointXY(*BESIDE_DORP)) < 1


def test_snapping_finds_the_project_s_own_layers(opened):
    from evplanner_plugin.documents.workspace_project import layer_of
    from evplanner_plugin.gui.sites.propose.site_snapping import snapped_layers

    assert {layer.name() for layer, _ in snapped_layers(opened.project)} == {
        layer_of(opened.project, table).name() for table in ("street", "parking_bay")
    }
    opened.project.removeMapLayer(layer_of(opened.project, "parking_bay").id())
    own = QgsVectorLayer("Polygon?crs=EPSG:31370", "Parkeervakken 2026", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 5 0, 5 2, 0 2, 0 0))"))
    own.dataProvider().addFeature(feature)
    opened.project.addMapLayer(own)
    assert own in [layer for layer, _ in snapped_layers(opened.project)]


@pytest.mark.desktop
def test_in_qgis_s_own_window(window, lille, tmp_path):
    """Mouse and keyboard in a real QGIS: best places, drawing, counter-proposal, import."""
    import os
    from pathlib import Path

    here = Path(__file__).resolve().parent
    pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
    result = window.run(here / "propose_in_window.py", workspace=lille, screenshots=pictures, tests=here)
    assert "error" not in result, result["error"]
    assert result["opened"] and result["started"] and result["left"] and result["line"]
    assert result["best_dialog"] == [25, 250.0] and result["best"] == [1, 2, 3, 4, 5, 6]
    assert result["from_street"] < 0.01 and result["address"] == ["Bergske", "Poederlee (Lille)"]
    assert 0 < result["score"] < 1
    assert result["kinds"] == ["counter_proposed"] + ["proposed"] * 10
    assert result["import_summary"].startswith("2 ") and result["imported"] == 2
    assert result["potential_width"][1] <= 300
