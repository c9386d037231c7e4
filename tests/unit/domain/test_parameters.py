"""Values of parameters: what may be filled in, and how it is kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.domain.parameters import (
    HIGH,
    LOW,
    Parameter,
    as_text,
    bundled_parameters,
    check_bands,
    checked_value,
    choices,
    subjects,
)
from evplanner_plugin.errors import BadInput

BUNDLED = bundled_parameters()


@pytest.mark.parametrize("parameter", BUNDLED.values(), ids=list(BUNDLED))
def test_every_bundled_value_may_be_filled_in_again_and_every_one_may_be_emptied(parameter):
    assert checked_value(parameter, as_text(parameter.value) or "") == parameter.value
    assert checked_value(parameter, "   ") is None


@given(st.sampled_from([one for one in BUNDLED.values() if one.unit and not choices(one.id)]),
       st.floats(0, 1e12) | st.integers(0, 10**9).map(float))  # fmt: skip
def test_a_number_comes_back_as_it_was_kept(parameter, number):
    try:
        value = checked_value(parameter, repr(number))
    except BadInput:
        return
    row = Parameter.of_row({"id": parameter.id, "value": as_text(value), "unit": parameter.unit})
    assert row.value == value == number


@pytest.mark.parametrize(
    "id_, text, told",
    [
        ("walking_distance", "-1", "0 or more"),
        ("walking_distance", "far", "far"),
        ("walking_distance", "nan", "nan"),
        ("walking_distance", "inf", "inf"),
        ("equivalent_semi_public_share", "1,01", "from 0 to 1"),
        ("market_single_firm", "140", "from 0 to 100"),
        ("market_ec_high", "10001", "from 0 to 10000"),
        ("usage_longest_session", "29", "from 0 to 28"),
        ("amounts_vat", "perhaps", "excluded, included"),
        ("documents_competent_organ", "mayor", "council, college"),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_what_can(id_, text, told):
    with pytest.raises(BadInput) as refused:
        checked_value(BUNDLED[id_], text)
    assert told in refused.value.sentence() and id_ in refused.value.sentence()


def test_words_are_taken_whatever_their_case_and_texts_without_needless_spaces():
    assert checked_value(BUNDLED["amounts_vat"], " Included ") == "included"
    assert checked_value(BUNDLED["documents_mayor"], "  Lies   Maes ") == "Lies Maes"
    assert checked_value(BUNDLED["documents_website"], "007") == "007"
    assert checked_value(BUNDLED["equivalent_semi_public_share"], "0,5") == 0.5


def test_a_band_the_wrong_way_round_is_refused():
    band = {name: Parameter(name, value, "kWh") for name, value in (("x" + LOW, 5.0), ("x", 4.0), ("x" + HIGH, 6.0))}
    with pytest.raises(BadInput, match="5 – 4 – 6"):
        check_bands(band)
    check_bands({**band, "x": Parameter("x", None, "kWh")})
    check_bands(BUNDLED)


def test_every_bundled_parameter_has_a_subject():
    assert set(subjects()) == set(BUNDLED)
