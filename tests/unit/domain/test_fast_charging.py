"""Suitability for fast charging: met, not met or unknown, and never met because nothing is known."""

from __future__ import annotations

from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin import bundled
from evplanner_plugin.domain.finance.fast_charging import (
    ANSWERS,
    CRITERIA,
    GRID,
    MET,
    NEIGHBOUR,
    NOT_MET,
    STAY,
    TRAFFIC,
    UNKNOWN,
    Surroundings,
    Thresholds,
    fast_charging,
    read_stay_classes,
    tally,
)
from evplanner_plugin.errors import BadInput

CLASSES = read_stay_classes(bundled.path("profiles", "stay_classes.json"))
ALL_SET = Thresholds(traffic=5000.0, grid=100.0, neighbour=1000.0)


def answer(key, around, thresholds=ALL_SET):
    return next(each for each in fast_charging(around, CLASSES, thresholds) if each.key == key)


def test_nothing_known_is_unknown_throughout():
    found = fast_charging(Surroundings(), CLASSES, ALL_SET)
    assert [each.key for each in found] == list(CRITERIA)
    assert {each.answer for each in found} == {UNKNOWN}


@pytest.mark.parametrize(
    ("around", "expected"),
    [
        (Surroundings(counts=[200, 5000]), MET),
        (Surroundings(counts=[4999]), NOT_MET),
        (Surroundings(counts=[nan]), UNKNOWN),
        (Surroundings(counts=[]), UNKNOWN),
        (Surroundings(counts=[], roads=["secondary"]), MET),
        (Surroundings(counts=[100], roads=["secondary"]), NOT_MET),  # a count outweighs the class
        (Surroundings(roads=["residential", "primary"]), MET),
        (Surroundings(roads=["residential"]), NOT_MET),
        (Surroundings(roads=["motorway"]), UNKNOWN),  # nobody leaves it between slip roads
        (Surroundings(roads=["motorway_link"]), MET),
        (Surroundings(roads=[]), UNKNOWN),
    ],
)
def test_traffic(around, expected):
    assert answer(TRAFFIC, around).answer == expected


def test_a_stand_in_says_that_it_is_one():
    assert "stands in" in answer(TRAFFIC, Surroundings(roads=["secondary"])).reason
    assert "stands in" in answer(TRAFFIC, Surroundings(roads=["residential"])).reason


@pytest.mark.parametrize(
    ("stays", "expected"),
    [
        ([("Spar", {"shop": "supermarket"})], MET),
        ([("School", {"amenity": "school"}), ("", {"amenity": "cafe"})], MET),
        ([("School", {"amenity": "school"}), ("", {"landuse": "residential"})], NOT_MET),
        ([("Kantoor", {"office": "anything at all"})], NOT_MET),
        ([("Weide", {"landuse": "meadow"})], UNKNOWN),
        ([("", {"amenity": None, "shop": ""})], UNKNOWN),
        ([], UNKNOWN),
    ],
)
def test_time_that_people_stay(stays, expected):
    assert answer(STAY, Surroundings(stays=stays)).answer == expected


def test_a_place_without_a_name_is_called_by_its_tag():
    assert answer(STAY, Surroundings(stays=[("", {"amenity": "bar"})])).values["names"] == "amenity=bar"


def test_the_shortest_stay_counts_for_a_place_with_several_tags():
    assert CLASSES.of({"landuse": "residential", "shop": "bakery"}) == ("short", True)


@pytest.mark.parametrize(("metres", "expected"), [(100.0, MET), (100.1, NOT_MET), (inf, UNKNOWN), (None, UNKNOWN)])
def test_grid(metres, expected):
    assert answer(GRID, Surroundings(grid=metres)).answer == expected


@pytest.mark.parametrize(("metres", "expected"), [(1000.0, NOT_MET), (1000.1, MET), (inf, MET), (None, UNKNOWN)])
def test_fast_points_nearby(metres, expected):
    assert answer(NEIGHBOUR, Surroundings(neighbour=metres)).answer == expected


def test_without_a_threshold_the_figure_is_shown_and_not_judged():
    around = Surroundings(counts=[9000], grid=10.0, neighbour=50.0)
    for key, value in ((TRAFFIC, 9000), (GRID, 10.0), (NEIGHBOUR, 50.0)):
        found = answer(key, around, Thresholds())
        assert (found.answer, found.value) == (UNKNOWN, value)


_METRES = st.one_of(st.none(), st.just(inf), st.floats(0, 1e6))
_LIMIT = st.one_of(st.none(), st.floats(0, 1e6))


@given(
    st.builds(
        Surroundings,
        st.one_of(st.none(), st.lists(st.floats(-10, 1e6) | st.just(nan), max_size=3)),
        st.one_of(st.none(), st.lists(st.sampled_from(["primary", "residential", "motorway", "", "x{y}"]), max_size=3)),
        st.one_of(st.none(), st.lists(st.tuples(st.text(max_size=5), st.dictionaries(st.sampled_from(
            ["amenity", "shop", "landuse"]), st.sampled_from(["cafe", "school", "", "residential"]))), max_size=3)),
        _METRES,
        _METRES,
    ),
    st.builds(Thresholds, _LIMIT, _LIMIT, _LIMIT),
)  # fmt: skip
def test_every_answer_has_a_reason_that_can_be_said(around, thresholds):
    found = fast_charging(around, CLASSES, thresholds)
    assert sum(tally(found).values()) == len(CRITERIA)
    for each in found:
        assert each.answer in ANSWERS
        said = each.reason.format(**each.values)
        assert said and "None" not in said


def test_a_file_that_is_no_such_thing_is_refused(tmp_path):
    for text in ("", "[]", '{"classes": 3}', '{"classes": [{"code": "short"}]}'):
        path = tmp_path / "classes.json"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(BadInput):
            read_stay_classes(path)
    with pytest.raises(BadInput):
        read_stay_classes(tmp_path / "none.json")
