"""What waits for a person, decided in the workspace and sent by the next exchange."""

from __future__ import annotations

from contextlib import closing

import pytest
import shapely

from evplanner_plugin.errors import BadInput, WorkspaceError
from evplanner_plugin.sync.changes import count_pending
from evplanner_plugin.sync.conflicts import (
    MINE,
    THEIRS,
    WHOLE,
    Own,
    geojson,
    local_geometry,
    open_conflicts,
    resolve,
    take_back,
    take_back_removals,
)
from evplanner_plugin.sync.status import status

pytest_plugins = ["tests.integration.central_fixture"]

HERE = shapely.Point(190_123.456, 215_654.321)
MY_PLACE = shapely.Point(190_200.0, 215_700.0)
THEIR_PLACE = shapely.Point(190_300.0, 215_800.0)


@pytest.fixture
def pair(desk):
    """Two desks whose site both have edited: name and place differently, street and points each only one of them."""
    one, two = desk(), desk()
    site = one.add("proposed_site", name="a", street="Dorp", points=2, contributions={"k": 1}, geometry=HERE)
    one.sync(), two.sync()
    one.change("proposed_site", site, name="mine", street="Kerkstraat", geometry=MY_PLACE)
    two.change("proposed_site", site, name="theirs", points=4, geometry=THEIR_PLACE)
    two.sync(actor="Bea, Groen")
    assert one.sync().conflicts == 1
    (conflict,) = open_conflicts(one.workspace)
    return one, two, site, conflict


def central_row(central, site):
    with closing(central.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT name, street, points, deleted FROM proposed_site WHERE id = %s", (site,))
        return cursor.fetchone()


def test_a_conflict_tells_what_a_person_needs(pair):
    one, _, site, conflict = pair
    assert (conflict.collection, conflict.id, conflict.kind) == ("proposed_site", site, "edit_edit")
    assert set(conflict.fields) == {"name", "geometry"} and not conflict.whole
    assert [side["name"] for side in (conflict.base, conflict.mine, conflict.theirs)] == ["a", "mine", "theirs"]
    assert conflict.changed_by == "Bea, Groen" and conflict.changed_at.startswith("20")
    places = [local_geometry(one.workspace, "proposed_site", side) for side in (conflict.mine, conflict.theirs)]
    assert places[0].distance(MY_PLACE) < 0.001 and places[1].distance(THEIR_PLACE) < 0.001
    assert status(one.workspace)["proposed_site"].conflicts == 1
    assert status(one.workspace)["proposed_site"].unsent == 0


@pytest.mark.parametrize("name, expected", [(MINE, "mine"), (THEIRS, "theirs"), (Own("ours"), "ours")])
@pytest.mark.parametrize("place", ["mine", "theirs", "own"])
def test_each_field_is_decided_for_itself_and_the_rest_is_merged(central, pair, name, expected, place):
    one, two, site, conflict = pair
    own = shapely.Point(190_250.0, 215_750.0)
    point = {"mine": MY_PLACE, "theirs": THEIR_PLACE, "own": own}[place]
    choice = Own(geojson(one.workspace, "proposed_site", own)) if place == "own" else place
    resolve(one.workspace, conflict, {"name": name, "geometry": choice})
    assert open_conflicts(one.workspace) == []
    assert central_row(central, site)[0] == "theirs", "nothing is sent before the next sync"
    result = one.sync()
    assert (result.conflicts, result.refused, result.pushed) == (0, [], 1)
    assert central_row(central, site) == (expected, "Kerkstraat", 4, False)
    two.sync()
    for at_desk in (one, two):
        row = at_desk.row("proposed_site", site)
        assert (row["name"], row["street"], row["points"]) == (expected, "Kerkstraat", 4)
        assert row["contributions"] == {"k": 1}
        assert row["geometry"].distance(point) < 0.002
        assert not sum(count_pending(at_desk.workspace).values())


def test_all_theirs_leaves_only_what_they_did_not_touch_to_send(central, pair):
    one, _, site, conflict = pair
    resolve(one.workspace, conflict, {"name": THEIRS, "geometry": THEIRS})
    assert one.row("proposed_site", site)["street"] == "Kerkstraat"
    assert one.sync().pushed == 1  # the street
    assert one.sync().pushed == 0


def test_what_was_not_decided_is_said_and_nothing_is_written(pair):
    one, _, site, conflict = pair
    with pytest.raises(BadInput, match="not decided for geometry"):
        resolve(one.workspace, conflict, {"name": MINE})
    assert one.row("proposed_site", site)["name"] == "mine" and len(open_conflicts(one.workspace)) == 1


def test_a_value_that_does_not_fit_is_said_and_nothing_is_written(desk):
    one, two = desk(), desk()
    site = one.add("proposed_site", points=2, geometry=HERE)
    one.sync(), two.sync()
    one.change("proposed_site", site, points=3)
    two.change("proposed_site", site, points=4)
    two.sync(), one.sync()
    (conflict,) = open_conflicts(one.workspace)
    with pytest.raises(BadInput, match="points cannot hold"):
        resolve(one.workspace, conflict, {"points": Own("many")})
    assert len(open_conflicts(one.workspace)) == 1


@pytest.mark.parametrize("mover", ["here", "there"])
def test_a_decision_about_something_that_changed_meanwhile_is_not_applied(pair, mover):
    one, two, site, conflict = pair
    if mover == "here":
        one.change("proposed_site", site, name="typed again")
    else:
        two.change("proposed_site", site, name="theirs, later")
        two.sync(), one.sync()
    with pytest.raises(WorkspaceError, match="changed meanwhile"):
        resolve(one.workspace, conflict, {"name": MINE, "geometry": MINE})
    (again,) = open_conflicts(one.workspace)
    resolve(one.workspace, again, {"name": MINE, "geometry": MINE})
    assert one.sync().conflicts == 0


def test_a_server_that_moves_on_after_the_decision_asks_again(pair):
    one, two, site, conflict = pair
    resolve(one.workspace, conflict, {"name": MINE, "geometry": MINE})
    two.change("proposed_site", site, name="theirs, later")
    two.sync()
    assert one.sync().conflicts == 1
    (again,) = open_conflicts(one.workspace)
    assert again.fields == ("name",) and again.theirs["name"] == "theirs, later"


@pytest.mark.parametrize("remover", ["one", "two"])
@pytest.mark.parametrize("choice", [MINE, THEIRS])
def test_a_removal_against_an_edit_is_decided_as_a_whole(central, desk, remover, choice):
    one, two = desk(), desk()
    site = one.add("proposed_site", name="a", geometry=HERE)
    one.sync(), two.sync()
    if remover == "one":
        one.remove("proposed_site", site)
        two.change("proposed_site", site, name="edited")
    else:
        one.change("proposed_site", site, name="edited")
        two.remove("proposed_site", site)
    two.sync()
    assert one.sync().conflicts == 1
    (conflict,) = open_conflicts(one.workspace)
    assert conflict.whole and conflict.kind == ("delete_edit" if remover == "one" else "edit_delete")
    resolve(one.workspace, conflict, {WHOLE: choice})
    assert one.sync().conflicts == 0
    two.sync()
    removed = (remover == "one") == (choice == MINE)
    assert central_row(central, site)[3] is removed
    for at_desk in (one, two):
        row = at_desk.row("proposed_site", site)
        assert row is None if removed else row["name"] == "edited"
        assert not sum(count_pending(at_desk.workspace).values())


def test_changes_that_the_server_refuses_can_be_taken_back(desk):
    one = desk()
    site = one.add("proposed_site", name="a", geometry=HERE)
    entry = one.add("site_log", site_id=site, kind="commented", payload={"text": "Goed."}, geometry=HERE)
    one.sync()
    one.change("site_log", entry, payload={"text": "Slecht."})
    one.change("proposed_site", site, name="b", geometry=MY_PLACE)
    new = one.add("proposed_site", name="new", geometry=HERE)
    assert [refusal.id for refusal in one.sync().refused] == [entry]
    one.change("proposed_site", site, name="c", geometry=HERE)
    one.change("proposed_site", new, name="newer")
    assert take_back(one.workspace, "site_log", [entry]) == 1
    assert take_back(one.workspace, "proposed_site", [site, new]) == 2
    assert one.row("site_log", entry)["payload"] == {"text": "Goed."}
    assert one.row("proposed_site", site)["name"] == "b"
    assert one.row("proposed_site", site)["geometry"].distance(MY_PLACE) < 0.001
    assert not sum(count_pending(one.workspace).values())


def test_a_layer_that_was_saved_over_does_not_empty_the_central_database(central, desk):
    one = desk()
    sites = [one.add("proposed_site", name=str(number), geometry=HERE) for number in range(20)]
    one.sync()
    with one.workspace.transaction() as connection:
        connection.execute("DELETE FROM proposed_site")
    held = one.sync()
    assert held.held_back == {"proposed_site": 20} and held.pushed == 0
    assert any("20 of 20 rows of proposed_site are gone here" in each.sentence() for each in held.warnings)
    assert not central_row(central, sites[0])[3]
    assert take_back_removals(one.workspace, "proposed_site") == 20
    assert len(one.workspace.rows("proposed_site")) == 20 and one.sync().held_back == {}
    with one.workspace.transaction() as connection:
        connection.execute("DELETE FROM proposed_site")
    meant = one.sync(many_removals=True)
    assert meant.pushed == 20 and [path.exists() for path in meant.backups] == [True]
    assert all(central_row(central, site)[3] for site in sites)


def test_a_few_removals_go_without_asking_and_many_that_come_in_are_backed_up_first(desk):
    one, two = desk(), desk()
    sites = [one.add("proposed_site", name=str(number), geometry=HERE) for number in range(24)]
    one.sync(), two.sync()
    for site in sites[:4]:
        one.remove("proposed_site", site)
    assert one.sync().pushed == 4
    assert two.sync().backups == []
    for site in sites[4:]:
        one.remove("proposed_site", site)
    one.sync(many_removals=True)
    received = two.sync()
    (copy,) = received.backups
    assert received.pulled == 20 and "before-removals" in copy.name
    assert len(type(two.workspace).open(copy).rows("proposed_site")) == 20


def test_two_desks_that_propose_the_same_place_agree_on_who_was_first(desk):
    one, two = desk(), desk()
    site = one.add("proposed_site", name="Dorp 1", created_by="An", created_at="2026-03-31T08:15:00.000Z",
                   geometry=HERE)
    with two.workspace.transaction() as connection:
        two.workspace.insert(connection, "proposed_site", [{
            "id": site, "nis": two.workspace.nis, "name": "Dorp 1", "created_by": "Bea",
            "created_at": "2026-04-01T08:15:00.000Z", "geometry": HERE,
        }])
    one.sync()
    result = two.sync()
    assert (result.conflicts, result.pushed) == (0, 0)
    assert two.row("proposed_site", site)["created_by"] == "An"


def test_two_rows_of_the_same_id_in_a_table_that_only_grows_both_stay(desk):
    one, two = desk(), desk()
    entry = one.add("site_log", kind="commented", actor="An", payload={"text": "An's"}, geometry=HERE)
    with two.workspace.transaction() as connection:
        two.workspace.insert(connection, "site_log", [{
            "id": entry, "nis": two.workspace.nis, "kind": "commented", "payload": {"text": "Bea's"}, "geometry": HERE,
        }])
    one.sync()
    result = two.sync()
    assert (result.conflicts, result.refused) == (0, [])
    one.sync()
    for at_desk in (one, two):
        assert sorted(row["payload"]["text"] for row in at_desk.workspace.rows("site_log")) == ["An's", "Bea's"]


def test_a_layer_that_lost_a_column_is_left_alone_and_said(central, desk):
    one = desk()
    site = one.add("proposed_site", name="a", rationale="near the school", geometry=HERE)
    request = one.add("request", reference="r", geometry=HERE)
    one.sync()
    with one.workspace.transaction() as connection:
        connection.execute("ALTER TABLE proposed_site DROP COLUMN rationale")
    one.change("request", request, reference="s")
    result = one.sync()
    assert any("proposed_site of the workspace has lost its columns rationale" in w.sentence() for w in result.warnings)
    assert result.pushed == 1
    with closing(central.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT rationale FROM proposed_site WHERE id = %s", (site,))
        assert cursor.fetchone() == ("near the school",)
