"""Use written into the workspace: matched, never twice, the same whatever the order; and busy locations."""

from __future__ import annotations

import numpy
import pandas
import pytest
from shapely.geometry import Point

from evplanner_plugin.domain.usage.aggregation import Aggregator
from evplanner_plugin.domain.usage.busy import Thresholds, busy_points, extension_sites
from evplanner_plugin.domain.usage.sessions import PointRef
from evplanner_plugin.errors import BadInput, Cancelled
from evplanner_plugin.sync.sources.usage.reading import UsageReader
from evplanner_plugin.workspace.usage.matching import KnownPoints, Place
from evplanner_plugin.workspace.usage.reading import read_profile, read_usage
from evplanner_plugin.workspace.usage.writing import store_usage

HEADER = "session,evse,location,start,end,kWh\n"


@pytest.fixture
def town(workspace):
    """Two locations, L1 with two points, L2 with one."""
    with workspace.transaction() as connection:
        workspace.insert(connection, "charging_location", [
            {"id": "loc1", "nis": "13019", "location_ref": "L1", "name": "Markt", "geometry": Point(180100, 210100)},
            {"id": "loc2", "nis": "13019", "location_ref": "L2", "name": "Station", "geometry": Point(180200, 210100)},
        ])  # fmt: skip
        workspace.insert(connection, "evse", [
            {"id": "e1", "nis": "13019", "location_id": "loc1", "evse_ref": "1", "emi3_id": "BE*ABC*E1001"},
            {"id": "e2", "nis": "13019", "location_id": "loc1", "evse_ref": "2", "emi3_id": "BE*ABC*E1002"},
            {"id": "e3", "nis": "13019", "location_id": "loc2", "evse_ref": "1", "emi3_id": "BE*ABC*E2001"},
        ])  # fmt: skip
    return workspace


def put(workspace, folder, lines, source="operator", mapping=None):
    """Import sessions; returns what became of them and the places found."""
    path = folder / "sessions.csv"
    path.write_text(HEADER + "\n".join(lines))
    reader = UsageReader(path, mapping={"time_zone": "Europe/Brussels", **(mapping or {})})
    total = Aggregator()
    for block in reader.blocks():
        total.add(block)
    places = KnownPoints.of(workspace).match_all(reader.points, reader.options.points)
    return store_usage(workspace, total.result(reader.points), places, source), places


def sessions(days, evse="BE-ABC-E1001", hours=2, energy=10):
    """One session on each day, from 22:30."""
    return [
        f"{day}{evse},{evse},,{day} 22:30,{pandas.Timestamp(f'{day} 22:30') + pandas.Timedelta(hours=hours)},{energy}"
        for day in days
    ]


def held(workspace):
    """What is stored, without ids."""
    usage = read_usage(workspace).drop(columns=["x", "y"]).sort_values(["evse_id", "month"]).reset_index(drop=True)
    profile = read_profile(workspace).sort_values(["evse_id", "month", "hour"]).reset_index(drop=True)
    return usage.round(6), profile.round(6)


@pytest.mark.parametrize(
    ("ref", "place"),
    [
        (PointRef("BE-ABC-E1001"), Place("loc1", "e1")),
        (PointRef(evse="be*abc*e1002", name="whatever"), Place("loc1", "e2")),
        (PointRef("2", "L1"), Place("loc1", "e2")),
        (PointRef("1", "L2", emi3="BE*ABC*E9999"), Place("loc2", "e3")),
        (PointRef("2"), Place("loc1", "e2")),
        (PointRef("1"), None),  # two points have that number
        (PointRef("1", "L9"), None),  # another location's point of that number is not it
        (PointRef("", "L1"), Place("loc1")),
        (PointRef("L1", connector="2"), Place("loc1")),
        (PointRef("", "L2"), Place("loc2", "e3")),  # it has one point only
        (PointRef(name="markt "), Place("loc1")),
        (PointRef("7", name="Markt"), None),
    ],
)
def test_matching(town, ref, place):
    known = KnownPoints.of(town)
    assert known.match(ref) == place
    assert known.match(ref, {ref.evse or ref.name or ref.location: "e2"}) == Place("loc1", "e2")


def test_a_socket_may_be_the_point():
    sockets = [("a", "loc", "P7-1", None, None), ("b", "loc", "P7-2", "", "")]
    known = KnownPoints.of_rows([("loc", "P7", None, "x")], sockets)
    assert known.match(PointRef("P7", connector="2")) == Place("loc", "b")
    assert known.match(PointRef("P7")) == Place("loc")


def test_the_same_file_twice_changes_nothing(town, tmp_path, dump):
    lines = sessions(["2018-01-30", "2018-01-31", "2018-02-03"]) + sessions(["2018-01-05"], "BE*ABC*E7777")
    stored, places = put(town, tmp_path, lines)
    assert (stored.new, stored.changed) == (2, 0) and places.count(None) == 1
    usage, profile = held(town)
    # The session of 31 January brings 0.5 of its 2 hours after midnight into February.
    assert usage["energy_kwh"].tolist() == [17.5, 12.5] and usage["sessions"].tolist() == [2, 1]
    assert usage["days"].tolist() == [27, 3] and profile["energy_kwh"].sum() == pytest.approx(30)  # from the 5th on
    before = dump(town.path)
    stored, _ = put(town, tmp_path, lines)
    assert (stored.new, stored.changed, stored.unchanged) == (0, 0, 2) and dump(town.path) == before


def test_files_that_follow_each_other_add_up_in_any_order(town, tmp_path):
    january = sessions([f"2018-01-{day:02d}" for day in range(1, 32)])
    first, second = (sessions([f"2018-02-{day:02d}" for day in days]) for days in (range(1, 15), range(15, 29)))
    put(town, tmp_path, january + first + second, "at once")
    expected = held(town)[0].drop(columns="source")
    orders = ((january, first, second), (second, january, first), (first, second, january, first))
    for number, order in enumerate(orders):
        name = f"in parts {number}"
        for lines in order:
            put(town, tmp_path, lines, name)
        with town.transaction() as connection:
            connection.execute("DELETE FROM charging_usage WHERE source != ?", (name,))
            connection.execute("DELETE FROM session_profile WHERE source != ?", (name,))
        found, profile = held(town)
        pandas.testing.assert_frame_equal(found.drop(columns="source"), expected)
        assert profile["energy_kwh"].sum() == pytest.approx(590)


def test_an_overlapping_file_replaces_and_a_smaller_one_does_not(town, tmp_path):
    put(town, tmp_path, sessions(["2018-03-01", "2018-03-20"]))
    stored, _ = put(town, tmp_path, sessions(["2018-03-01", "2018-03-20", "2018-03-28"]))
    assert stored.changed == 1 and held(town)[0]["sessions"].tolist() == [3]
    stored, _ = put(town, tmp_path, sessions(["2018-03-20", "2018-03-28"]))
    assert stored.kept == 1 and held(town)[0]["sessions"].tolist() == [3]
    stored, _ = put(town, tmp_path, sessions(["2018-03-20", "2018-03-30"]))
    assert stored.in_part == 1 and held(town)[0]["sessions"].tolist() == [3]


def test_unknown_points_come_in_once_they_are_known(town, tmp_path):
    lines = sessions(["2018-03-05"]) + sessions(["2018-03-06"], "BE*ABC*E7777")
    put(town, tmp_path, lines)
    with town.transaction() as connection:
        row = {"id": "e7", "nis": "13019", "location_id": "loc2", "emi3_id": "BE*ABC*E7777"}
        town.insert(connection, "evse", [row])
    stored, places = put(town, tmp_path, lines)
    assert (stored.new, stored.unchanged) == (1, 1) and None not in places
    usage, _ = held(town)
    assert usage["evse_id"].tolist() == ["e1", "e7"] and usage["sessions"].tolist() == [1, 1]
    assert (read_usage(town)["x"] > 0).all()


def test_two_sources_are_never_added_up(town, tmp_path):
    put(town, tmp_path, sessions(["2018-03-05", "2018-03-06"]), "one")
    put(town, tmp_path, sessions(["2018-03-05"]), "other")
    usage = read_usage(town)
    assert usage["sessions"].tolist() == [2] and usage["source"].tolist() == ["one"] and usage.attrs["doubled"] == 1
    assert read_profile(town)["energy_kwh"].sum() == pytest.approx(20)
    assert not len(read_usage(town, "2018-04", "2019-01")) and len(read_usage(town, "2019-01", "2018-01")) == 1
    with pytest.raises(BadInput, match="2018-13"):
        read_usage(town, "2018-13")


def test_cancelling_leaves_the_file_as_it_was(town, tmp_path, dump):
    path = tmp_path / "sessions.csv"
    path.write_text(HEADER + "\n".join(sessions(["2018-03-05"])))
    reader = UsageReader(path)
    total = Aggregator()
    for block in reader.blocks():
        total.add(block)
    before = dump(town.path)
    calls = []

    def check():
        calls.append(1)
        if len(calls) > 1:
            raise Cancelled()

    with pytest.raises(Cancelled):
        store_usage(town, total.result(), KnownPoints.of(town).match_all(reader.points), "x", check=check)
    assert dump(town.path) == before
    with pytest.raises(Cancelled):
        list(UsageReader(path).blocks(cancelled=lambda: True))


# --- busy locations

STOCK = pandas.DataFrame(
    {
        "location_id": ["a", "a", "b", "c", "d"], "evse_id": ["1", "2", "3", "4", "5"], "name": list("AABCD"),
        "operator": "X", "x": [0.0, 0.0, 150.0, 1000.0, 1100.0], "y": 0.0,
    }
)  # fmt: skip
LIMITS = Thresholds(250, 25, 200)


def use(**per_location):
    """A year of use: location → (kWh, sessions) per month and location."""
    months = [f"2025-{month:02d}" for month in range(1, 13)]
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    rows = [
        {"location_id": location, "evse_id": "", "month": month, "sessions": sessions_, "energy_kwh": energy,
         "days": number, "x": numpy.nan, "y": numpy.nan}
        for location, (energy, sessions_) in per_location.items() for month, number in zip(months, days)
    ]  # fmt: skip
    return pandas.DataFrame(rows)


def test_busy_locations_by_hand():
    found = busy_points(use(a=(600, 30), b=(100, 5), c=(100, 40)), STOCK, LIMITS).set_index("location_id")
    assert found.index.tolist() == ["c", "a"]  # 40 of 25 sessions; 300 of 250 kWh a point, 15 of 25 sessions
    assert found.loc["a", "energy_per_point"] == pytest.approx(600 * 365.25 / 365 / 2)
    assert found.loc["a", ["points", "points_near", "points_with_room"]].tolist() == [2, 1, 1]
    assert not found.loc["a", "extend"]  # b, at 150 m, has room
    assert found.loc["c", ["points_near", "points_with_room", "points_unknown"]].tolist() == [1, 0, 1]
    assert found.loc["c", "extend"]
    assert not len(busy_points(use(b=(100, 5)), STOCK, LIMITS))
    half = use(b=(260, 5))
    half["days"] = [15] * 12  # known for half of each month only: twice as much in a whole one
    found = busy_points(half, STOCK, LIMITS)
    assert found["energy_per_point"].iloc[0] == pytest.approx(260 * 12 / (180 / (365.25 / 12)))


def test_extension_sites_are_ordered():
    busy = busy_points(use(a=(600, 30), c=(900, 30)), STOCK, LIMITS)
    sites = pandas.DataFrame(
        {"id": ["p", "q", "r"], "name": ["P", "Q", ""], "kind": ["proposed_site", "proposed_site", "candidate"],
         "score": [0.2, 0.8, 0.99]}
    )  # fmt: skip
    pairs = (numpy.array([0, 0, 0, 1]), numpy.array([0, 1, 2, 2]), numpy.array([10.0, 90.0, 5.0, 7.0]))
    found = extension_sites(busy, sites, pairs, at_most=2)
    order = list(zip(found["location_id"], found["site_id"], found["order"]))
    assert order == [("c", "q", 1), ("c", "p", 2), ("a", "r", 1)]
    empty = numpy.array([], dtype=int)
    assert not len(extension_sites(busy, sites[:0], (empty, empty, empty.astype(float))))
