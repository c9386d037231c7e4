"""The locator filter ``ev``: what it finds, how it stops, and what choosing a result does."""

from __future__ import annotations

import json
import time

import pytest
import shapely
from qgis.core import QgsFeedback, QgsLocator, QgsLocatorContext, QgsLocatorResult, QgsRectangle, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtTest import QTest

from evplanner_plugin.compat import locator_prefix_setting
from evplanner_plugin.gui.locator import places_filter
from evplanner_plugin.gui.locator.finding import LOCATION, MOST, SITE, STREET, escaped, find, folded
from evplanner_plugin.gui.locator.places_filter import PlacesFilter, add_filter
from evplanner_plugin.workspace.store import Workspace

pytest_plugins = ["tests.desktop.panel_fixture"]

TITLES = {"approved": "Goedgekeurd", "proposed": "Voorgesteld"}


def write(path, *sites):
    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        rows = [
            {"id": f"s{n}", "nis": workspace.nis, **values, "geometry": shapely.Point(182_500 + n, 213_540)}
            for n, values in enumerate(sites)
        ]
        workspace.insert(connection, "proposed_site", rows)
        log = [
            {"id": f"e{n}", "nis": workspace.nis, "site_id": f"s{n}", "at": "2026-03-01T08:00:00.000Z", "actor": "An",
             "kind": "approved", "payload": {}, "geometry": shapely.Point(182_500, 213_540)}
            for n, values in enumerate(sites) if values["name"].startswith("Approved")
        ]  # fmt: skip
        workspace.insert(connection, "site_log", log)


def names(path, text, sort=SITE):
    return [found.name for found in find(path, text, TITLES) if found.sort == sort]


def test_sites_are_found_by_name_street_neighbourhood_and_status(lille):
    write(
        lille,
        {"name": "3. Dorp", "street": "Kerkstraat", "house_number": "12", "neighbourhood": "Gierle"},
        {"name": "Approved", "street": "Dorp"},
        {"name": "Café Élan"},
    )
    assert names(lille, "dorp") == ["3. Dorp", "Approved"]
    assert names(lille, "kerk 12 gier") == ["3. Dorp"]
    assert names(lille, "GOEDGEK") == ["Approved"]
    assert names(lille, "cafe elan") == ["Café Élan"]
    assert names(lille, "dorp nowhere") == names(lille, "   ") == []
    (site,) = [found for found in find(lille, "3. dorp", TITLES) if found.sort == SITE]
    assert site.id == "s0" and site.status == "proposed" and site.description == "Kerkstraat 12" and site.begins
    assert site.box == pytest.approx((182_500, 213_540, 182_500, 213_540))


def test_percent_and_underscore_are_letters(lille):
    write(lille, {"name": "100 % oak_tree"}, {"name": "100 oaks and trees"}, {"name": "back\\slash"}, {"name": "it's"})
    assert names(lille, "100 %") == ["100 % oak_tree"]
    assert names(lille, "oak_t") == ["100 % oak_tree"]
    assert names(lille, "k\\s") == ["back\\slash"]
    assert names(lille, "it's") == ["it's"]
    assert escaped("a%_\\") == "a\\%\\_\\\\" and folded("Ĳ Straße") == "ij strasse"


def test_a_street_comes_once_with_all_its_pieces(lille):
    streets = [found for found in find(lille, "dorp", TITLES) if found.sort == STREET]
    assert len({street.name for street in streets}) == len(streets) > 0
    street = next(found for found in streets if found.name == "Dorp")
    assert street.begins and street.box[2] - street.box[0] > 50


def test_charging_locations_are_found_by_operator(lille):
    operator = Workspace.open(lille).rows("charging_location")[0]["operator"]
    assert 0 < len(names(lille, operator, LOCATION)) <= MOST


def test_those_that_begin_with_it_come_first_and_not_too_many(lille):
    write(lille, *({"name": f"Lange Dorp {number}"} for number in range(40)), {"name": "Dorp"})
    found = names(lille, "dorp")
    assert found[0] == "Dorp" and len(found) == MOST


def test_tables_that_are_missing_or_different_are_passed_over(lille):
    write(lille, {"name": "Dorp"})
    with Workspace.open(lille).transaction() as connection:
        connection.execute("ALTER TABLE street RENAME COLUMN name TO straatnaam")
    assert names(lille, "dorp") == ["Dorp"] and names(lille, "dorp", STREET) == []


def test_it_stops_when_nobody_waits_any_more(lille):
    write(lille, *({"name": f"Dorp {number}"} for number in range(300)))
    assert list(find(lille, "dorp", TITLES, lambda: False)) == []
    asked = []

    def once():
        asked.append(1)
        return len(asked) < 3

    assert len(list(find(lille, "dorp", TITLES, once))) < MOST * 3


@pytest.fixture
def filled(session, lille):
    write(lille, {"name": "Dorp", "street": "Kerkstraat"}, {"name": "Approved church"})
    assert session.open(lille)
    return session


def searched(locator, text):
    results = []

    def keep(result):
        results.append(QgsLocatorResult(result))  # QGIS's own is gone after the call

    locator.foundResult.connect(keep)
    locator.fetchResults(text, QgsLocatorContext())
    for _ in range(400):
        QTest.qWait(25)
        if not locator.isRunning():
            break
    QTest.qWait(50)
    locator.foundResult.disconnect(keep)
    return results


class Window:
    """As much of QGIS's interface as the filter needs."""

    def __init__(self):
        self.canvas, self.locator = QgsMapCanvas(), QgsLocator()

    def mapCanvas(self):
        return self.canvas

    def registerLocatorFilter(self, made):
        self.locator.registerFilter(made)

    def deregisterLocatorFilter(self, made):
        self.locator.deregisterFilter(made)


@pytest.fixture
def window(filled):
    made = Window()
    made.canvas.setDestinationCrs(filled.edits.sites_layer().crs())
    made.canvas.resize(400, 300)
    filled.iface = made
    yield made
    made.locator.cancel()
    filled.iface = None
    sip.delete(made.locator)
    sip.delete(made.canvas)


def test_the_locator_bar_asks_it_with_ev_in_a_thread(filled, window):
    made = add_filter(window, filled, None)
    assert made.activePrefix() == "ev"
    results = searched(window.locator, "ev dorp")
    assert ("Dorp", "Sites") in [(result.displayString, result.group) for result in results]
    site = next(result for result in results if result.group == "Sites")
    assert site.description == "Proposed · Kerkstraat"
    assert {"Streets"} <= {result.group for result in results}
    window.deregisterLocatorFilter(made)
    assert window.locator.filters() == []


def test_what_somebody_chose_as_prefix_stays(filled, window):
    setting = locator_prefix_setting(places_filter.NAME)
    QgsSettings().setValue(setting, "laad")
    try:
        made = add_filter(window, filled, None)
        assert made.activePrefix() == "laad"
        window.deregisterLocatorFilter(made)
    finally:
        QgsSettings().remove(setting)


def test_choosing_a_site_shows_it_and_selects_it(filled, window):
    made = add_filter(window, filled, None)
    result = next(found for found in searched(window.locator, "ev church") if found.group == "Sites")
    window.canvas.setExtent(QgsRectangle(100_000, 100_000, 200_000, 200_000))
    chosen = []
    filled.sites.selected.connect(chosen.append)
    made.triggerResult(result)
    assert window.canvas.center().distance(182_501, 213_540) < 1 and window.canvas.scale() <= 2_501
    for _ in range(200):
        if chosen:
            break
        QTest.qWait(25)
    assert chosen[-1] == "s1"
    window.deregisterLocatorFilter(made)


def test_choosing_a_street_shows_all_of_it(filled, window):
    made = add_filter(window, filled, None)
    result = next(found for found in searched(window.locator, "ev dorp") if found.group == "Streets")
    made.triggerResult(result)
    assert window.canvas.extent().contains(QgsRectangle(*json.loads(result.userData)["box"]))
    window.deregisterLocatorFilter(made)


def test_without_a_workspace_and_after_a_cancel_it_finds_nothing(session, filled):
    quiet = PlacesFilter(filled)
    found = []
    quiet.resultFetched.connect(found.append)
    feedback = QgsFeedback()
    quiet.prepare("dorp", QgsLocatorContext())
    feedback.cancel()
    started = time.monotonic()
    quiet.fetchResults("dorp", QgsLocatorContext(), feedback)
    assert not found and time.monotonic() - started < 5
    session.project.clear()
    quiet.prepare("dorp", QgsLocatorContext())
    quiet.fetchResults("dorp", QgsLocatorContext(), QgsFeedback())
    assert not found


def test_one_letter_without_the_prefix_finds_nothing(filled):
    quiet = PlacesFilter(filled)
    found = []
    quiet.resultFetched.connect(found.append)
    quiet.prepare("d", QgsLocatorContext())
    quiet.fetchResults("d", QgsLocatorContext(), QgsFeedback())
    assert not found
    quiet.fetchResults("do", QgsLocatorContext(), QgsFeedback())
    assert found
