"""Operators under one name, equivalents, segments, and the parameters that they follow."""

import uuid

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.domain.charging import identity
from evplanner_plugin.domain.charging.equivalents import Definition
from evplanner_plugin.domain.charging.operators import Operators, canonical, key
from evplanner_plugin.domain.charging.segments import segment
from evplanner_plugin.domain.parameters import Parameter, bundled_parameters, figure
from evplanner_plugin.errors import BadInput


def test_equivalents_by_the_published_definition():
    """De Tijd's table: 22 kW counts 1, 50 kW 5, 150 kW 10; semi-public half; private nothing."""
    power = [11, 22, 22.1, 149, 150, 350, numpy.nan, 50, 11]
    access = ["public"] * 6 + ["", "semi_public", "private"]
    amounts = Definition.of(bundled_parameters()).of_points(power, access)
    assert amounts.tolist() == [1, 1, 5, 5, 10, 10, 1, 2.5, 0]


def test_the_stock_of_june_2024_adds_up_as_published():
    """43,665 points are 41,105 equivalents: 41,650 slow, 576 fast, 1,439 ultra-fast, the semi-public slow ones half."""
    definition = Definition.of(bundled_parameters())
    fast = definition.of_points([50] * 576 + [150] * 1439, ["public"] * 2015).sum()
    assert fast == 576 * 5 + 1439 * 10
    semi = (41_650 + fast - 41_105) / 0.5
    assert 0 < semi < 41_650


def test_an_empty_figure_is_named():
    parameters = {**bundled_parameters(), "equivalent_fast": Parameter("equivalent_fast", None)}
    with pytest.raises(BadInput, match=r"equivalent_fast has no value\. Fill it in"):
        Definition.of(parameters)
    with pytest.raises(BadInput, match="equivalent_fast is “veel”, which is no number"):
        figure({"equivalent_fast": Parameter.of_row({"id": "equivalent_fast", "value": "veel"})}, "equivalent_fast")


def test_a_decimal_comma_is_a_number():
    assert Parameter.of_row({"id": "a", "value": "0,5"}).value == 0.5
    assert Parameter.of_row({"id": "a", "value": " "}).value is None
    assert Parameter.of_row({"id": "a", "value": "nan"}).value == "nan"


def test_segments():
    power = [11, 22, 11, 50, 50, 50, numpy.nan, 11]
    access = ["public", "semi_public", "private", "public", "semi_public", "private", "public", ""]
    assert segment(power, access).tolist() == [
        "public_ac", "semi_public_ac", "private", "fast", "fast", "private", "unknown", "unknown",
    ]  # fmt: skip
    assert segment([], []).tolist() == []


def test_spellings_of_an_operator_meet():
    operators = Operators.of([{"id": "o1", "name": "Zap", "aliases": ["Zap Charging NV", "Oud-Zap"]}])
    for spelling in ("zap", "ZAP N.V.", "Zap Charging", "oud zap"):
        assert canonical(spelling, operators) == "Zap"
    assert canonical("TotalEnergies S.A.", operators) == canonical("Total Energies", operators) == "TotalEnergies"
    assert canonical("Nobody knows", operators) == "Nobody knows"
    assert canonical(None, operators) == ""
    assert operators.ids == {"Zap": "o1"}


def test_a_name_goes_before_an_alias_of_another():
    operators = Operators.of([{"name": "A", "aliases": ["B"]}, {"name": "B", "aliases": None}])
    assert canonical("b", operators) == "B"


def test_what_the_town_says_of_a_bundled_operator_holds():
    operators = Operators.of([{"name": "Total (concessie)", "aliases": ["TotalEnergies"]}])
    assert canonical("Total Energies", operators) == "Total (concessie)"


@given(st.text(max_size=20))
def test_a_canonical_name_is_its_own(name):
    operators = Operators.of([{"name": "Zap", "aliases": [name]}])
    once = canonical(name, operators)
    assert canonical(once, operators) == once
    assert key(name) == key(name.strip())


@given(st.lists(st.text(max_size=5), min_size=5, max_size=5), st.lists(st.text(max_size=5), min_size=5, max_size=5))
def test_ids_differ_where_anything_differs(one, other):
    assert (identity.connector_id(*one) == identity.connector_id(*other)) == (one == other)


def test_ids_stay_what_they_are():
    """A change here would make every imported row of every town a new one."""
    assert identity.source_id("13019", " MOW  Laadpunten") == identity.source_id("13019", "mow laadpunten")
    assert identity.location_id("13019", "s", "1") == "094db38f-35d3-5c3e-8fda-3579ab8e590c"


@given(st.text(max_size=30))
def test_ids_are_the_uuids_of_their_names(name):
    expected = uuid.uuid5(uuid.UUID("5d0c3f0e-6f3b-5a53-9c55-0f7c1a2f6b10"), f"operator/5:13019/{len(name)}:{name}")
    assert identity.operator_id("13019", name) == str(expected)
