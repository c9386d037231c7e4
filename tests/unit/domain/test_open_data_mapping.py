"""What becomes of a row of somebody else's data: rules, conditions, types; whatever the values are."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.domain.open_data.catalogue import CHARGING, catalogue, source_of
from evplanner_plugin.domain.open_data.mapping import NEEDED_MISSING, NOT_KEPT, read_mapping, same_columns
from evplanner_plugin.domain.open_data.values import number, text, whole
from evplanner_plugin.errors import BadInput
from evplanner_plugin.workspace.open_data.layers import column_types

TYPES = {"name": "TEXT", "walkable": "INTEGER", "length_m": "REAL"}
ANYTHING = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40)


def row(mapping: dict, values: dict, area: float = 0.0, length: float = 0.0):
    return read_mapping(mapping, TYPES).row({name.lower(): value for name, value in values.items()}, area, length)


def test_the_first_field_that_is_there_and_filled_counts_in_any_case():
    mapping = {"columns": {"name": {"fields": ["LSTRNM", "straatnaam"]}}}
    assert row(mapping, {"lstrnm": "", "Straatnaam": "Dorp"}) == {"name": "Dorp"}
    assert row(mapping, {"LSTRNM": "Kerkplein", "straatnaam": "Dorp"}) == {"name": "Kerkplein"}
    assert row(mapping, {"other": 1}) == {"name": None}


def test_values_are_translated_and_the_rest_becomes_otherwise():
    mapping = {"columns": {"walkable": {"fields": ["morf"], "values": {"Autosnelweg": 0, "101": 0}, "otherwise": 1}}}
    values = ("autosnelweg", 101, 101.0, "dorpsstraat", None)
    assert [row(mapping, {"morf": value})["walkable"] for value in values] == [0, 0, 0, 1, None]


def test_the_first_rule_with_a_value_counts_and_tags_are_looked_into():
    mapping = {"columns": {"walkable": [
        {"fields": ["other_tags"], "tag": "foot", "values": {"no": 0}},
        {"fields": ["highway"], "values": {}, "otherwise": 1},
    ]}}  # fmt: skip
    assert row(mapping, {"other_tags": '"foot"=>"no","lit"=>"yes"', "highway": "path"}) == {"walkable": 0}
    assert row(mapping, {"other_tags": '"lit"=>"foot"', "highway": "path"}) == {"walkable": 1}


def test_measures_are_divided_and_bounded():
    rules = [{"fields": ["capacity"], "least": 1}, {"measure": "area", "per": 25, "least": 2}]
    mapping = {"columns": {"walkable": rules}}
    assert [row(mapping, {"capacity": value}, area=area)["walkable"] for value, area in (
        ("12", 900), (None, 900), ("0", 900), ("some", 10))] == [12, 36, 36, 2]


def test_what_is_not_wanted_is_left_out_and_what_is_needed_is_asked_for():
    mapping = {"keep": [{"fields": ["status"], "none_of": ["Gepland"]}, {"fields": ["highway"], "present": True}],
               "columns": {"name": {"fields": ["name"]}}, "needed": ["name"]}  # fmt: skip
    assert row(mapping, {"status": "gepland", "highway": "path", "name": "x"}) == NOT_KEPT
    assert row(mapping, {"status": "in gebruik", "name": "x"}) == NOT_KEPT
    assert row(mapping, {"status": "in gebruik", "highway": "path"}) == NEEDED_MISSING
    assert row(mapping, {"highway": "path", "name": "x"}) == {"name": "x"}


@pytest.mark.parametrize("wrong", [
    {}, {"columns": {"colour": {"fields": ["x"]}}}, {"columns": {"name": "x"}}, {"columns": {}, "spaltes": {}},
    {"columns": {"name": {"fields": "x"}}}, {"columns": {"name": {"measure": "volume"}}},
    {"columns": {"name": {"measure": "area", "per": 0}}}, {"columns": {}, "needed": ["name"]},
])  # fmt: skip
def test_a_mapping_that_is_none_is_refused_in_one_sentence(wrong):
    with pytest.raises(BadInput, match="mapping"):
        read_mapping(wrong, TYPES)


@given(st.dictionaries(st.sampled_from(["name", "walkable", "length_m", "x"]), ANYTHING))
def test_whatever_the_values_a_row_has_the_columns_types_or_nothing(values):
    made = row(same_columns(TYPES), values)
    assert set(made) == set(TYPES)
    assert made["name"] is None or (isinstance(made["name"], str) and 0 < len(made["name"]) <= 500)
    assert made["walkable"] is None or type(made["walkable"]) is int
    assert made["length_m"] is None or math.isfinite(made["length_m"])


@given(ANYTHING)
def test_texts_have_one_line_and_numbers_are_finite(value):
    assert "\n" not in text(value) and "\0" not in text(value)
    found = number(value)
    assert found is None or found - found == 0
    assert whole(value) is None or isinstance(whole(value), int)


@given(st.integers(-10**9, 10**9), st.integers(0, 99))
def test_a_number_is_read_the_same_with_a_comma_and_with_a_point(before, after):
    expected = pytest.approx(float(f"{before}.{after:02}"))
    assert number(f"{before},{after:02}") == number(f"{before}.{after:02}") == expected


def test_thousands_are_no_decimals_where_both_marks_stand():
    assert (number("1.234,5"), number("1,234.5"), number("1 234"), number("12 3x")) == (1234.5, 1234.5, 1234.0, None)


MAPPED = [each for each in catalogue().sources if each.need != CHARGING]


@pytest.mark.parametrize("source", MAPPED, ids=lambda each: each.id)
def test_every_bundled_mapping_is_understood(source):
    read_mapping(source.mapping, column_types(catalogue().need(source.need).table))


def test_the_catalogue_says_whose_everything_is_and_where_an_address_comes_from():
    needs = {need.id for need in catalogue().needs}
    for each in catalogue().sources:
        assert each.need in needs and {"en", "nl", "fr"} <= set(each.name) and {"en", "nl", "fr"} <= set(each.remark)
        if each.address:
            assert each.address.startswith("https://") and "…" not in each.address
            assert each.owner and each.licence and each.attribution and each.checked_on and each.confidence in "HML"
            assert each.found_at
    assert all(catalogue().sources_of(need.id) for need in catalogue().needs if not need.bundled)
    with pytest.raises(BadInput, match="wegenregister"):
        source_of("wegenregisters")


def test_motorways_of_the_register_are_not_walked():
    mapped = read_mapping(source_of("wegenregister").mapping, column_types("street"))
    made = [mapped.row({"morfologischewegklasse": name, "wegsegmentstatus": "in gebruik"}, length=12.0)
            for name in ("autosnelweg", "weg bestaande uit één rijbaan", "voetgangerszone")]  # fmt: skip
    assert [each["walkable"] for each in made] == [0, 1, 1] and made[0]["length_m"] == 12.0
    assert mapped.row({"wegsegmentstatus": "Gepland"}) == NOT_KEPT
