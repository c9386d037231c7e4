"""What would change the market: changes one by one and on top of each other, and what makes no sense."""

import json

import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from evplanner_plugin.domain.market import concentration, what_if
from evplanner_plugin.domain.market.changes import Change, changed, read_changes
from evplanner_plugin.domain.market.what_if import WHAT_IF_COLUMNS
from evplanner_plugin.errors import BadInput
from tests.unit.domain.market.stocks import DEFINITION, stock

PLANNED = pandas.DataFrame(
    {"site_id": ["s1", "s2"], "points": [4.0, float("nan")], "power_kw": [150.0, float("nan")], "access": ["", ""]}
)


def after(table, **change):
    return changed(table, Change.of(change), PLANNED, DEFINITION)


def test_an_operator_is_added_with_its_points():
    found = after(stock(("A", 6)), kind="add", operator="B", points=2, power_kw=150, access="public")
    assert len(found) == 8
    added = found[found["operator"] == "B"]
    assert added["segment"].tolist() == ["fast"] * 2 and added["equivalents"].tolist() == [10, 10]
    assert concentration(found).hhi == pytest.approx(75**2 + 25**2)
    assert len(after(stock(), kind="add", operator="B", points=1, power_kw=22)) == 1


def test_a_concession_is_split_by_whole_locations_as_evenly_as_they_go():
    theirs = ("B", 3, 22.0, "public", "elsewhere")
    table = stock(*(("A", size, 22.0, "public", f"place {size}") for size in (5, 4, 3, 2)), theirs)
    found = after(table, kind="split", operator="A", parts=["North", "South"])
    shares = found.groupby("operator").size().to_dict()
    assert shares == {"North": 7, "South": 7, "B": 3}
    assert (found.groupby("location_id")["operator"].nunique() == 1).all(), "a location has one operator"
    assert sorted(set(after(table, kind="split", operator="A", parts=3)["operator"])) == ["A 1", "A 2", "A 3", "B"]
    assert sorted(set(table["operator"])) == ["A", "B"], "the stock itself stays as it is"


def test_an_operator_that_leaves_is_taken_over_or_gone():
    table = stock(("A", 6), ("B", 4))
    assert concentration(after(table, kind="leave", operator="A", to="B")).hhi == pytest.approx(10_000)
    gone = after(table, kind="leave", operator="A")
    assert gone["operator"].tolist() == ["B"] * 4


def test_planned_sites_go_to_an_operator():
    one = after(stock(("A", 6)), kind="sites", operator="B", sites=["s1"])
    assert len(one) == 10 and one["segment"].tolist().count("fast") == 4
    both = after(stock(("A", 6)), kind="sites", operator="B", points=2, power_kw=22)
    assert len(both) == 12 and both["segment"].tolist().count("public_ac") == 8, "s2 takes what the change says"
    with pytest.raises(BadInput, match="s2 does not say how many points"):
        after(stock(), kind="sites", operator="B")
    with pytest.raises(BadInput, match="s9 is not among"):
        after(stock(), kind="sites", operator="B", sites=["s9"])
    assert changed(stock(("A", 1)), Change.of({"kind": "sites", "operator": "B"}), None, DEFINITION).shape[0] == 1


def test_changes_build_on_one_another_by_year():
    text = json.dumps(
        [
            {"kind": "leave", "operator": "A", "to": "C"},
            {"kind": "split", "operator": "A", "parts": 2, "year": 2030},
            {"kind": "add", "operator": "C", "points": 10, "power_kw": 22, "year": 2027},
        ]
    )
    changes = read_changes(text)
    assert [change.year for change in changes] == [2027, 2030, None]
    table = stock(*(("A", 5, 22.0, "public", f"place {number}") for number in range(2)), ("B", 10))
    with pytest.raises(BadInput, match="No charging point is run by “A”"):
        what_if(table, changes, None, DEFINITION)
    found = what_if(table, changes[:2], None, DEFINITION, holders={"A"})
    assert list(found.columns) == list(WHAT_IF_COLUMNS) and len(found) == 3 * 4 * 3
    path = found[(found["segment"] == "public_ac") & (found["measure"] == "points")]
    assert path["hhi"].tolist() == pytest.approx([5000, 10_000 / 3, 2 * (100 / 6) ** 2 + 2 * (100 / 3) ** 2])
    assert path["hhi_change"].tolist()[1:] == pytest.approx([-5000 / 3, path["hhi"].iloc[2] - 10_000 / 3])
    assert path["change"].tolist() == ["", "add C", "split A"] and path["operators"].tolist() == [2, 3, 4]
    merger = what_if(table, read_changes('[{"kind": "leave", "operator": "A", "to": "B"}]'), None, DEFINITION)
    assert merger["ec_looks_into"][(merger["segment"] == "") & (merger["step"] == 1)].all()
    assert not merger["ec_looks_into"][merger["step"] == 0].any()


@pytest.mark.parametrize("text", ["{", '{"kind": "add"}', "[1]", "null", "[" * 100_000])
def test_what_is_no_list_of_changes_is_refused(text):
    with pytest.raises(BadInput, match="no list of JSON objects"):
        read_changes(text)
    assert read_changes("  ") == ()


@pytest.mark.parametrize(
    "change, key",
    [
        ({"kind": "add", "operator": "A"}, "points"),
        ({"kind": "add", "operator": "A", "points": 0}, "points"),
        ({"kind": "add", "operator": "A", "points": True}, "points"),
        ({"kind": "add", "operator": "A", "points": 10**9}, "points"),
        ({"kind": "add", "operator": "A", "points": 1, "power_kw": -1}, "power_kw"),
        ({"kind": "add", "operator": "A", "points": 1, "power_kw": float("inf")}, "power_kw"),
        ({"kind": "add", "operator": "A", "points": 1, "access": "open"}, "access"),
        ({"kind": "add", "operator": "A", "points": 1, "access": []}, "access"),
        ({"kind": "add", "operator": " ", "points": 1}, "operator"),
        ({"kind": "add", "operator": 7, "points": 1}, "operator"),
        ({"kind": "split", "operator": "A", "parts": 1}, "parts"),
        ({"kind": "split", "operator": "A", "parts": ["B", "B"]}, "parts"),
        ({"kind": "split", "operator": "A", "parts": "B"}, "parts"),
        ({"kind": "split", "operator": "A", "year": "2030"}, "year"),
        ({"kind": "leave", "operator": "A", "too": "B"}, "too"),
        ({"kind": "sites", "operator": "A", "sites": "all"}, "sites"),
    ],
)
def test_what_is_wrong_in_a_change_is_named(change, key):
    with pytest.raises(BadInput, match=f"“{key}” is missing, wrong or not known"):
        Change.of(change)


def test_an_unknown_kind_is_refused():
    with pytest.raises(BadInput, match="“merge” is no change"):
        Change.of({"kind": "merge", "operator": "A"})
    with pytest.raises(BadInput):
        Change.of({"kind": ["add"], "operator": "A"})


VALUES = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.sampled_from(["A", "B", "", "public"]),
    lambda inner: some.lists(inner, max_size=3),
    max_leaves=4,
)
CHANGES = some.dictionaries(
    some.sampled_from(["operator", "year", "points", "power_kw", "access", "parts", "sites", "to", "odd"]), VALUES
)


@settings(max_examples=300)
@given(some.sampled_from(["add", "split", "sites", "leave", "odd", None]), CHANGES)
def test_whatever_is_written_is_a_change_or_a_sentence(kind, given_):
    text = json.dumps([{"kind": kind, **given_}])
    try:
        (change,) = read_changes(text)
    except BadInput as error:
        assert str(error)
        return
    assert change.kind == kind and change.operator
    if (change.points or 0) > 1000:
        return
    try:
        found = changed(stock(("A", 3), ("B", 2)), change, PLANNED, DEFINITION)
    except BadInput as error:
        assert str(error)
    else:
        assert concentration(found).points == len(found)
