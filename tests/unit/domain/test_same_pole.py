"""The same pole in two sources, and rows that do not depend on which source came first."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.domain.charging.content import content_of
from evplanner_plugin.domain.charging.merging import (
    CONNECTOR_COLUMNS,
    EVSE_COLUMNS,
    LOCATION_COLUMNS,
    SourceFacts,
    location_id,
    merged,
)
from evplanner_plugin.domain.charging.model import SourceConnector, SourceEvse, SourceLocation
from evplanner_plugin.domain.charging.operators import Operators
from evplanner_plugin.domain.charging.same_pole import Closeness, grouped
from evplanner_plugin.domain.charging.snapshots import Origin

NEAR = Closeness(distance=30, fast_above=22, ultra_fast_from=150)
METRE = 1 / 111_195  # degrees of latitude
OPERATORS = Operators.of([{"id": "zap", "name": "Zap", "aliases": ["Zap Charging"]}])
SOURCES = {name: SourceFacts(name, name.upper(), precedence) for name, precedence in (("a", 5), ("b", 0), ("c", 0))}


def origin(source, ref, north=0.0, operator="Zap", power=11.0, ids=(), first="2026-01-01", **told):
    evses = [SourceEvse(ref=f"{ref}-{number}", emi3_id=id_, power_kw=power) for number, id_ in enumerate(ids or ("",))]
    location = SourceLocation(ref, 4.8, 51.2 + north * METRE, operator=operator, evses=evses, **told)
    return Origin(source, ref, first, first, content_of(location))


def together(*origins):
    """Sets of source and reference that are one location, and the reasons of doubt."""
    groups, doubts = grouped(origins, OPERATORS, NEAR)
    return sorted(sorted(each.source_id + each.ref for each in group) for group in groups), [d.reason for d in doubts]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param({"north": 20}, ([["a1", "b1"]], []), id="close, same operator and power"),
        pytest.param({"north": 20, "operator": "ZAP CHARGING nv"}, ([["a1", "b1"]], []), id="an alias"),
        pytest.param({"north": 20, "power": 22.0}, ([["a1", "b1"]], []), id="another power of the class"),
        pytest.param({"north": 31}, ([["a1"], ["b1"]], []), id="too far"),
        pytest.param({"north": 5, "operator": "Other"}, ([["a1"], ["b1"]], []), id="another operator"),
        pytest.param({"north": 5, "power": 50.0}, ([["a1"], ["b1"]], []), id="another class"),
        pytest.param({"north": 5, "operator": ""}, ([["a1"], ["b1"]], ["operator_unknown"]), id="operator unknown"),
        pytest.param({"north": 5, "power": None}, ([["a1"], ["b1"]], ["power_unknown"]), id="power unknown"),
    ],
)
def test_by_place_operator_and_power(other, expected):
    assert together(origin("a", "1"), origin("b", "1", **other)) == expected


def test_an_evse_id_outweighs_place_and_operator():
    one = origin("a", "1", ids=("BE*ZAP*E1", "BE*ZAP*E2"))
    other = origin("b", "1", north=400, operator="", power=None, ids=("BEZAPE2",))
    assert together(one, other) == ([["a1", "b1"]], [])


def test_evse_ids_of_which_none_is_shared_are_different_poles():
    assert together(origin("a", "1", ids=("BE*ZAP*E1",)), origin("b", "1", ids=("BE*ZAP*E9",))) == (
        [["a1"], ["b1"]], [],
    )  # fmt: skip


def test_the_same_party_and_reference():
    told = {"country_code": "BE", "party_id": "ZAP"}
    assert together(origin("a", "1", **told), origin("b", "1", north=900, **told))[0] == [["a1", "b1"]]


def test_two_that_fit_are_left_apart():
    assert together(origin("a", "1"), origin("b", "1", north=10), origin("b", "2", north=-10)) == (
        [["a1"], ["b1"], ["b2"]], ["several", "several"],
    )  # fmt: skip


def test_a_chain_over_three_sources_never_joins_two_of_one():
    chain = [origin("a", "1"), origin("b", "1", north=25), origin("c", "1", north=50), origin("a", "2", north=75)]
    groups, reasons = together(*chain)
    assert all(len({name[0] for name in group}) == len(group) for group in groups)
    assert set(reasons) == {"several"}


def test_three_sources_of_one_pole():
    assert together(origin("a", "1"), origin("b", "1", north=5), origin("c", "1", north=-5)) == (
        [["a1", "b1", "c1"]], [],
    )  # fmt: skip


def test_places_of_one_source_stay_apart_however_close():
    assert together(origin("a", "1"), origin("a", "2"))[0] == [["a1"], ["a2"]]


POLES = st.lists(
    st.builds(
        origin,
        st.sampled_from("abc"),
        st.sampled_from("1234"),
        st.integers(0, 8).map(lambda steps: steps * 12.0),
        st.sampled_from(["Zap", "zap charging", "Other", ""]),
        st.sampled_from([None, 11.0, 50.0]),
        st.sampled_from([(), ("X1",), ("X1", "X2"), ("X3",)]),
        st.sampled_from(["2026-01-01", "2026-02-01"]),
    ),
    max_size=7,
    unique_by=lambda each: (each.source_id, each.ref),
)


@settings(max_examples=150, deadline=None)
@given(POLES, st.randoms(use_true_random=False))
def test_order_makes_no_difference(origins, random):
    def rows(given):
        groups, doubts = grouped(given, OPERATORS, NEAR)
        made = [merged("13019", location_id("13019", group), group, SOURCES, OPERATORS) for group in groups]
        return sorted(made, key=str), sorted(doubts)

    shuffled = list(origins)
    random.shuffle(shuffled)
    found = rows(shuffled)
    assert found == rows(origins)
    assert len({row.location[0] for row in found[0]}) == len(found[0])
    ids = [evse[0] for row in found[0] for evse in row.evses]
    assert len(set(ids)) == len(ids)


def as_dict(columns, row):
    return dict(zip(columns, row))


def test_the_source_of_higher_precedence_speaks_first_and_the_other_fills_in():
    first = origin("b", "1", ids=("BE*ZAP*E1",), name="Church", city="Lille", first="2025-05-01")
    second = origin("a", "9", ids=("BEZAPE1",), name="Kerk", operator="zap charging", power=None)
    rows = merged("13019", "row", [first, second], SOURCES, OPERATORS)
    location = as_dict(LOCATION_COLUMNS, rows.location)
    assert (location["name"], location["city"], location["source"]) == ("Kerk", "Lille", "A; B")
    assert (location["operator"], location["operator_id"], location["location_ref"]) == ("Zap", "zap", "9")
    assert (location["valid_from"], location["valid_to"]) == ("2025-05-01", None)
    (evse,) = (as_dict(EVSE_COLUMNS, row) for row in rows.evses)
    assert (evse["emi3_id"], evse["power_kw"], evse["location_id"]) == ("BE*ZAP*E1", 11.0, "row")


def test_points_come_from_the_source_that_knows_most_of_them():
    few = origin("a", "1", power=None)
    content = content_of(
        SourceLocation("1", 4.8, 51.2, operator="Zap", evses=[
            SourceEvse("x", power_kw=22.0, connectors=[SourceConnector("1", "IEC_62196_T2", power_kw=22.0)]),
            SourceEvse("y", power_kw=22.0),
        ])
    )  # fmt: skip
    rows = merged("13019", "row", [few, Origin("b", "1", "2026-01-01", "2026-01-01", content)], SOURCES, OPERATORS)
    assert [row[3] for row in rows.evses] == ["x", "y"]
    (connector,) = (as_dict(CONNECTOR_COLUMNS, row) for row in rows.connectors)
    assert (connector["standard"], connector["evse_id"]) == ("IEC_62196_T2", rows.evses[0][0])


def test_a_place_is_gone_when_all_its_sources_say_so():
    gone = replace(origin("a", "1"), gone_on="2026-03-01")
    still = origin("b", "1", name="Still there")
    location = as_dict(LOCATION_COLUMNS, merged("13019", "row", [gone, still], SOURCES, OPERATORS).location)
    assert (location["valid_to"], location["source"], location["name"]) == (None, "B", "Still there")
    rows = merged("13019", "row", [gone, replace(still, gone_on="2026-04-01")], SOURCES, OPERATORS)
    assert as_dict(LOCATION_COLUMNS, rows.location)["valid_to"] == "2026-04-01"
    assert all(row[EVSE_COLUMNS.index("valid_to")] for row in rows.evses)
