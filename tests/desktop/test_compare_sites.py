"""Two or three sites side by side: what differs, what is the same, what was removed, and choosing one of them."""

from __future__ import annotations

import uuid
from dataclasses import replace
from types import SimpleNamespace

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process
from evplanner_plugin.domain.state import SiteState, fold
from evplanner_plugin.gui import settings
from evplanner_plugin.gui.settings import Author
from evplanner_plugin.gui.sites.compare.compare_dialog import DIFFERENT, CompareDialog
from evplanner_plugin.gui.sites.compare.compare_rows import NOTHING, Comparison
from evplanner_plugin.gui.sites.compare.compared_site import ComparedSite, SiteFacts
from evplanner_plugin.gui.sites.compare.contribution_bar import ContributionBar
from evplanner_plugin.gui.sites.compare.site_map import SiteMap
from evplanner_plugin.workspace.store import Workspace
from tests.desktop.panel_fixture import wait_until
from tests.photo_files import camera_photo

pytest_plugins = ["tests.desktop.panel_fixture"]

LIES = Author("Lies", "decision_maker", "management")
MARKUP = "<b>Dorp</b> & <i>co</i>"


def entry(site_id, kind, payload, actor="Noor", department="mobility", at="2026-03-31T08:15:00.000Z"):
    """An entry as it comes in from anywhere, newer versions included."""
    return LogEntry.from_row({
        "id": str(uuid.uuid4()), "site_id": site_id, "at": at, "actor": actor, "role": "adviser",
        "department": department, "kind": kind, "payload": payload,
    })  # fmt: skip


def write(workspace, site_id, name, entries, **values) -> None:
    point = shapely.Point(182_500.0 + 40 * len(name), 213_500.0)
    row = {"id": site_id, "nis": workspace.nis, "name": name, "geometry": point, "origin": "strategic", **values}
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [row])
        workspace.insert(connection, "site_log", [
            {**each.to_row(), "nis": workspace.nis, "geometry": point} for each in entries
        ])


FIRST, SECOND = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
NEAREST = {"nearest_points": [{"id": "x", "name": "Kerk", "metres": 412.4, "walking": True}, {"metres": "far"}, 7]}


@pytest.fixture
def workspace(lille):
    """Two sites: one marked, commented and checked, the other untouched."""
    workspace = Workspace.open(lille)
    write(
        workspace, FIRST, MARKUP,
        [
            entry(FIRST, "proposed", {"origin": "strategic", "counter_to": "", "facts": NEAREST}),
            entry(FIRST, "marked", {"mark": "up", "reason": "", "remark": "Beside the church"}),
            entry(FIRST, "marked", {"mark": "down", "reason": "", "remark": MARKUP}, "An", "police"),
            entry(FIRST, "commented", {"text": MARKUP}),
            entry(FIRST, "checked", {"answers": {"kerb_offset": "yes", "from_tomorrow": "maybe"}, "source": "data"}),
        ],
        street="Dorp", house_number="14", score=0.7, rank=1, contributions={"dwellings": 0.5, "distance": 0.2},
    )  # fmt: skip
    write(
        workspace, SECOND, "Station", [entry(SECOND, "proposed", {"origin": "strategic"})],
        street="Dorp", house_number="14", score=0.4, rank=2, contributions={"dwellings": 0.25, "distance": 0.15},
    )  # fmt: skip
    return workspace


@pytest.fixture
def dialog(session, workspace, lille):
    settings.set_author(LIES)
    assert session.open(lille)
    wait_until(lambda: len(session.sites.listed) == 2, 30)
    dialog = CompareDialog(session, [FIRST, SECOND])
    dialog.show()
    wait_until(lambda: filled(dialog), 20)
    yield dialog
    dialog.close()
    sip.delete(dialog)


def filled(dialog) -> bool:
    """Whether everything was read, and every row made."""
    return bool(dialog._reading.facts) and not dialog._next_rows.isActive()


def cells(dialog) -> dict[str, tuple[str, ...]]:
    """Every line by its title, with the texts of its cells."""
    found = {}
    for line in range(dialog.grid.rowCount()):
        title = dialog.grid.itemAtPosition(line, 0)
        first = dialog.grid.itemAtPosition(line, 1)
        if title is None or first is None or first.widget() is title.widget():
            continue
        texts = []
        for column in range(1, len(dialog._ids) + 1):
            widget = dialog.grid.itemAtPosition(line, column).widget()
            texts.append(widget.figure if isinstance(widget, ContributionBar) else widget.text())
        found[title.widget().text()] = tuple(texts)
    return found


def test_what_differs_stands_out_by_sign_and_weight_and_the_rest_does_not(dialog):
    shown = cells(dialog)
    assert shown[f"{DIFFERENT} Status"] == ("In review", "Proposed")
    assert shown["Address"] == ("Dorp 14", "Dorp 14")
    assert shown[f"{DIFFERENT} Score out of 10"][0].replace(",", ".") == "7.0"
    assert shown[f"{DIFFERENT} Votes"] == ("1 for, 1 against, 0 with a question", "0 for, 0 against, 0 with a question")
    assert any("An is against" in texts[0] and MARKUP in texts[0] for texts in shown.values())
    assert any(texts[0].startswith("412 m on foot – Kerk") and texts[1] == NOTHING for texts in shown.values())
    assert shown[f"{DIFFERENT} from_tomorrow"] == ("maybe (from the data)", "open"), "kept and shown as it is"
    assert "Noor, " in shown[f"{DIFFERENT} Comments"][0] and MARKUP in shown[f"{DIFFERENT} Comments"][0]
    different = next(label for label in dialog.findChildren(QLabel) if label.text() == f"{DIFFERENT} Status")
    same = next(label for label in dialog.findChildren(QLabel) if label.text() == "Address")
    assert different.font().bold() and not same.font().bold()


@pytest.mark.parametrize("width", [0, 560, 900])
def test_nothing_lies_over_anything_else(dialog, width):
    if width:  # else as it opens
        dialog.resize(width, 600)
    QTest.qWait(200)
    lines = range(dialog.grid.rowCount())
    below = 0
    for line in lines:
        items = [dialog.grid.itemAtPosition(line, column) for column in range(len(dialog._ids) + 1)]
        shown = [item.widget() for item in items if item is not None and item.widget().isVisible()]
        if shown:
            assert min(widget.geometry().top() for widget in shown) >= below, f"line {line}"
            below = max(widget.geometry().bottom() for widget in shown)


def test_other_peoples_words_are_no_markup(dialog):
    assert dialog.names[0].text() == MARKUP
    wrong = [label.text() for label in dialog.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText
             and "<" in label.text()]  # fmt: skip
    assert not wrong


def test_bars_are_on_one_scale(dialog):
    lengths = sorted(bar.length for bar in dialog._rows if isinstance(bar, ContributionBar))
    assert lengths == pytest.approx([0.3, 0.4, 0.5, 1.0])


def test_only_what_differs(dialog):
    dialog.only_different.setChecked(True)
    wait_until(lambda: filled(dialog), 10)
    shown = cells(dialog)
    assert shown and all(title.startswith(DIFFERENT) for title in shown if title)
    assert "Address" not in shown and not dialog.same.isVisible()
    dialog.only_different.setChecked(False)
    wait_until(lambda: "Address" in cells(dialog), 10)


def many_colours(site_map: SiteMap) -> bool:
    """Whether there is more on the map than its ground."""
    image = site_map.picture()
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}) > 2


def test_the_maps_show_as_many_metres_and_follow_together(dialog, project):
    for layer in project.mapLayers().values():
        project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityCheckedParentRecursive(True)
    dialog.zoom_in.click()
    dialog.zoom_out.click()
    wait_until(lambda: all(many_colours(site_map) for site_map in dialog.maps), 30)
    assert "100 m" in dialog.scale.text()
    before = [site_map.picture() for site_map in dialog.maps]
    dialog.zoom_out.click()
    wait_until(lambda: all(site_map.picture() != picture for site_map, picture in zip(dialog.maps, before)), 30)
    assert "200 m" in dialog.scale.text()
    widths = {round(site_map._extent().width(), 6) for site_map in dialog.maps}
    assert len(widths) == 1
    for _ in range(8):
        dialog.zoom_in.click()
    assert not dialog.zoom_in.isEnabled() and dialog.zoom_out.isEnabled()


def test_marking_and_approving_write_what_the_panel_would(dialog, session, workspace):
    actions = dialog.actions[1]
    menu = actions.mark_buttons["up"].menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    wait_until(lambda: session.sites.state(SECOND).votes == (1, 0, 0), 10)
    actions.approve_button.menu().aboutToShow.emit()
    actions.approve_button.menu().actions()[0].trigger()
    wait_until(lambda: session.sites.state(SECOND).status == "approved", 10)
    wait_until(lambda: cells(dialog).get(f"{DIFFERENT} Status", ("", ""))[1] == "Approved", 10)
    assert workspace.rows("site_log", {"site_id": SECOND})[-1]["kind"] == "proposed", "nothing saved without the user"
    session.edits.save()
    kinds = {row["kind"]: row["payload"] for row in workspace.rows("site_log", {"site_id": SECOND})}
    assert kinds["marked"]["mark"] == "up" and kinds["approved"]["supersedes"] == []


def test_who_may_not_approve_reads_why(dialog, session):
    settings.set_author(Author("Noor", "adviser", "mobility"))
    session.options_changed.emit()
    wait_until(lambda: not dialog.actions[0].approve_button.isEnabled(), 10)
    assert "may not" in dialog.actions[0].approve_button.toolTip()
    assert dialog.actions[0].mark_buttons["up"].isEnabled()


def test_a_site_that_was_removed_meanwhile(dialog, session, workspace):
    with workspace.transaction() as connection:
        workspace.delete(connection, "proposed_site", SECOND)
    session.workspace_written()
    wait_until(lambda: "No longer there" in dialog.names[1].text(), 20)
    assert dialog.names[1].text().startswith("Station"), "its name is still known"
    assert not dialog.actions[1].approve_button.isEnabled() and not dialog.actions[1].show_button.isEnabled()
    assert dialog.actions[0].approve_button.isEnabled()
    wait_until(lambda: "Status" in cells(dialog), 10)
    assert cells(dialog)["Status"] == ("In review", NOTHING), "one site alone differs from nothing"


def test_sites_that_never_were_do_no_harm(session, workspace, lille):
    assert session.open(lille)
    wait_until(lambda: len(session.sites.listed) == 2, 30)
    dialog = CompareDialog(session, ["33333333-3333-4333-8333-333333333333", FIRST, FIRST])
    dialog.show()
    wait_until(lambda: dialog._reading.facts, 20)
    assert len(dialog.names) == 2 and "No longer there" in dialog.names[0].text()
    dialog.accept()
    sip.delete(dialog)
    session.workspace_written()
    QTest.qWait(300)


def test_the_last_photo_stands_beside_the_site(dialog, session, provider, workspace, tmp_path):
    import processing

    assert not dialog.photos[0].isVisible()
    processing.run("evplanner:addphotos", {
        "WORKSPACE": str(workspace.path), "SITE": FIRST, "FILES": [str(camera_photo(tmp_path / "a.jpg", 800, 600))],
        "ACTOR": "Noor", "ROLE": "planner", "DEPARTMENT": "mobility",
    })  # fmt: skip
    session.workspace_written()
    wait_until(lambda: not dialog.photos[0].image().isNull(), 20)
    assert dialog.photos[0].isVisible() and dialog.photos[1].image().isNull()


def test_a_map_of_a_place_off_the_map_is_empty(session, workspace, lille, qgis_app):
    assert session.open(lille)
    site_map = SiteMap(session)
    site_map.resize(200, 170)
    site_map.show_place((float("1e30"), float("1e30"), 4326), 100)
    site_map.show()
    QTest.qWait(500)
    site_map.release()
    assert site_map.grab().toImage().pixelColor(5, 5).isValid() and QColor("black").isValid()
    sip.delete(site_map)


PAYLOADS = st.dictionaries(
    st.sampled_from(["mark", "reason", "remark", "text", "answers", "facts", "supersedes"]),
    st.one_of(st.none(), st.text(max_size=8), st.integers(), st.lists(st.integers(), max_size=2),
              st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2)),
)  # fmt: skip


@given(st.lists(st.tuples(
    st.sampled_from(["marked", "commented", "checked", "proposed", "approved", "from_tomorrow"]), PAYLOADS
), max_size=6))  # fmt: skip
def test_logs_of_any_version_can_be_compared_and_a_site_never_differs_from_itself(qgis_app, log):
    rows = [
        {"id": str(number), "site_id": "s", "at": f"2026-03-31T08:15:{number:02}.000Z", "actor": "Noor", "role": "",
         "department": "", "kind": kind, "payload": payload}
        for number, (kind, payload) in enumerate(log)
    ]  # fmt: skip
    state = fold(LogEntry.from_row(row) for row in rows)
    facts = SiteFacts({"contributions": {"a": 0.5, "b": "x", "c": None}})
    site = ComparedSite("s", "Dorp", SimpleNamespace(row=None), state, facts)
    again = replace(site, id="t")
    gone = ComparedSite("u", "Weg", None, SiteState())
    process = Process.load()
    for section in Comparison((site, again, gone), process, "nl", {}).sections():
        for row in section.rows:
            assert not row.differs and len(row.cells) == 3 and row.cells[2] == NOTHING
