"""The revenue and cost sheet: sums checked by hand, identities, and nothing where a figure is not known."""

from __future__ import annotations

import json
from dataclasses import replace

import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin import bundled
from evplanner_plugin.domain.finance.lines import ONCE, SCENARIOS, YEARLY, Use
from evplanner_plugin.domain.finance.site_sheet import (
    BEYOND,
    CONCESSION,
    FROM_START,
    MODELS,
    NEVER,
    OWN,
    UNKNOWN,
    WITHIN,
    site_sheet,
)
from evplanner_plugin.domain.finance.use import MEASURED, TYPED, expected_use, measured_use
from evplanner_plugin.errors import BadInput
from evplanner_plugin.workspace.parameters import Parameter, bundled_parameters

SITE = {"id": "a", "name": "Kerkplein", "points": 2, "bays": 2}
USE = Use({"low": 2000.0, "mid": 3000.0, "high": 5000.0}, "typed")
FIGURES = {
    "concession_fee_per_kwh": 0.05,
    "charging_margin_per_kwh": 0.12,
    "parking_revenue_per_bay_year": 60.0,
    "bay_layout_cost_per_bay": 350.0,
    "connection_cost_per_site": 1500.0,
    "equipment_cost_per_point": 2500.0,
    "maintenance_cost_per_point_year": 100.0,
    "concession_term": 12.0,
}


def parameters(**changes):
    given = {**FIGURES, **changes}
    return {**bundled_parameters(), **{id: Parameter(id, value, source="contract") for id, value in given.items()}}


def amounts(sheet, scenario="mid"):
    return {line.key: line.amounts[scenario] for line in sheet.lines}


def test_a_concession_by_hand():
    sheet = site_sheet(SITE, USE, parameters(), CONCESSION, 2027)
    assert amounts(sheet) == pytest.approx({"concession_fee": 300.0, "parking_lost": -120.0, "bay_layout": -700.0})
    assert [sheet.yearly(scenario) for scenario in SCENARIOS] == pytest.approx([80.0, 180.0, 380.0])
    assert sheet.once("mid") == pytest.approx(-700.0)
    assert sheet.over_term("mid") == pytest.approx(12 * 180 - 700)
    assert sheet.break_even_years == pytest.approx({"low": 8.75, "mid": 700 / 180, "high": 700 / 380})
    # In service from 2027, the third full year ends with 2029: 3.9 years are reached in the course of 2030.
    assert sheet.break_even_year == {"low": 2035, "mid": 2030, "high": 2028}
    assert {sheet.verdict(scenario) for scenario in SCENARIOS} == {WITHIN}
    assert sheet.needed_per_kwh("mid") == pytest.approx((120 + 700 / 12) / 6000)
    assert sheet.missing == () and sheet.assumed == () and sheet.vat == "excluded"


def test_an_own_concession_by_hand():
    sheet = site_sheet(SITE, USE, parameters(), OWN, 2027)
    assert amounts(sheet, "high") == pytest.approx(
        {
            "charging_margin": 1200.0,
            "parking_lost": -120.0,
            "maintenance": -200.0,
            "connection": -1500.0,
            "equipment": -5000.0,
            "bay_layout": -700.0,
        }
    )
    assert sheet.yearly("high") == pytest.approx(880.0)
    assert sheet.once("high") == pytest.approx(-7200.0)
    assert sheet.verdict("high") == WITHIN and sheet.break_even_years["high"] == pytest.approx(7200 / 880)
    assert sheet.verdict("mid") == BEYOND and sheet.break_even_years["mid"] == pytest.approx(7200 / 400)
    assert sheet.needed_per_kwh("high") == pytest.approx((320 + 600) / 10_000)


def test_what_the_needed_fee_brings_covers_the_costs():
    sheet = site_sheet(SITE, USE, parameters(), CONCESSION)
    fee = sheet.needed_per_kwh("mid")
    assert site_sheet(SITE, USE, parameters(concession_fee_per_kwh=fee)).over_term("mid") == pytest.approx(0.0)


def test_every_line_says_its_figures_units_and_sources():
    for model in MODELS:
        for line in site_sheet(SITE, USE, parameters(), model).lines:
            product = float(line.sign)
            for term in line.terms:
                assert term.title and term.unit and term.source
                product *= term.values["mid"]
            assert line.amount == pytest.approx(product)
            assert line.formula == " × ".join(term.title for term in line.terms)
            assert "contract" in line.source


@pytest.mark.parametrize("id", [id for id in FIGURES if not id.startswith(("charging", "conn", "equip", "maint"))])
def test_a_figure_nobody_knows_is_named_and_nothing_is_made_of_it(id):
    sheet = site_sheet(SITE, USE, parameters(**{id: None}))
    assert sheet.missing == (id,)
    assert sheet.over_term("mid") is None
    if id != "concession_term":
        assert sheet.verdict("mid") == UNKNOWN and sheet.break_even_year["mid"] is None


def test_without_a_fee_the_sheet_still_says_what_is_needed():
    sheet = site_sheet(SITE, USE, parameters(concession_fee_per_kwh=None))
    assert sheet.yearly("mid") is None
    assert sheet.needed_per_kwh("mid") == pytest.approx((120 + 700 / 12) / 6000)


def test_a_scenario_that_is_not_known_leaves_the_others_alone():
    use = replace(USE, values={"low": None, "mid": 3000.0, "high": None})
    sheet = site_sheet(SITE, use, parameters())
    assert sheet.yearly("mid") == pytest.approx(180.0)
    assert sheet.yearly("low") is None and sheet.verdict("high") == UNKNOWN
    assert sheet.missing == ()


def test_nothing_to_pay_pays_from_the_start_and_a_loss_never_does():
    free = parameters(parking_revenue_per_bay_year=0, bay_layout_cost_per_bay=0)
    sheet = site_sheet(SITE, USE, free, start=2027)
    assert sheet.verdict("mid") == FROM_START and sheet.break_even_year["mid"] == 2027
    sheet = site_sheet(SITE, USE, parameters(concession_fee_per_kwh=0))
    assert sheet.verdict("mid") == NEVER and sheet.break_even_years["mid"] is None
    assert str(amounts(sheet)["concession_fee"]) == "0.0", "never −0"


def test_usual_figures_stand_in_for_a_site_without_size_and_it_says_so():
    sheet = site_sheet({"id": "a", "name": "", "points": None, "bays": None}, USE, parameters())
    assert (sheet.points, sheet.bays, sheet.assumed) == (2.0, 2.0, ("points", "bays"))
    sheet = site_sheet({"id": "a", "points": 4, "bays": None}, USE, parameters())
    assert (sheet.points, sheet.bays, sheet.assumed) == (4.0, 4.0, ("bays",))


@pytest.mark.parametrize("value", ["veel", -1.0])
def test_a_figure_that_is_none_is_refused(value):
    with pytest.raises(BadInput, match="concession_fee_per_kwh"):
        site_sheet(SITE, USE, parameters(concession_fee_per_kwh=value))


def test_an_unknown_model_is_refused():
    with pytest.raises(BadInput, match="lease"):
        site_sheet(SITE, USE, parameters(), "lease")


_MONEY = st.one_of(st.none(), st.floats(0, 10_000))


@given(
    st.sampled_from(MODELS),
    st.fixed_dictionaries({id: _MONEY for id in FIGURES if id != "concession_term"}),
    st.lists(st.floats(0, 50_000), min_size=3, max_size=3).map(sorted),
    st.integers(1, 20),
    st.integers(0, 20),
)
def test_parts_add_up_and_more_use_never_brings_less(model, figures, kwh, points, bays):
    use = Use(dict(zip(SCENARIOS, kwh)), "typed")
    sheet = site_sheet({"id": "a", "points": points, "bays": bays}, use, parameters(**figures), model)
    for scenario in SCENARIOS:
        known = amounts(sheet, scenario)
        for kind, total in ((YEARLY, sheet.yearly(scenario)), (ONCE, sheet.once(scenario))):
            parts = [known[line.key] for line in sheet.lines if line.kind == kind]
            assert (total is None) == (None in parts)
            assert total is None or total == pytest.approx(sum(parts))
        years = sheet.break_even_years[scenario]
        if years:
            assert sheet.once(scenario) + years * sheet.yearly(scenario) == pytest.approx(0.0, abs=1e-4)
    if sheet.yearly("mid") is not None:
        assert sheet.yearly("low") <= sheet.yearly("mid") <= sheet.yearly("high")
    assert (sheet.missing == ()) == (sheet.over_term("mid") is not None)


# --- use


def usage(per_point: dict[str, float], months: int = 12) -> pandas.DataFrame:
    return pandas.DataFrame(
        [
            {"evse_id": evse, "month": f"2025-{month:02}", "energy_kwh": kwh, "source": "verzonnen"}
            for evse, kwh in per_point.items()
            for month in range(1, months + 1)
        ]
    )


def test_measured_use_gives_quartiles_of_points():
    found = expected_use(bundled_parameters(), usage({f"p{number}": 10.0 * number for number in range(11)}))
    assert found.values == pytest.approx({"low": 300.0, "mid": 600.0, "high": 900.0})
    assert (found.source, found.detail) == (MEASURED, "verzonnen")


def test_too_little_measured_gives_way_to_the_parameter():
    few = usage({f"p{number}": 100.0 for number in range(9)})
    short = usage({f"p{number}": 100.0 for number in range(20)}, months=5)
    whole = usage({f"p{number}": 100.0 for number in range(20)}).assign(evse_id=None)
    for measured in (few, short, whole, whole.iloc[:0], None):
        found = expected_use(bundled_parameters(), measured)
        assert found.values == {"low": None, "mid": 3000.0, "high": None}
        assert found.source.startswith("https://evatlas.be/")


def test_half_a_year_counts_as_a_year_of_such_months():
    found = measured_use(usage({f"p{number}": 50.0 for number in range(10)}, months=6))
    assert found.values["mid"] == pytest.approx(600.0)


def test_months_that_are_known_in_part_are_left_out():
    known = usage({f"p{number}": 50.0 for number in range(10)}).assign(days=31)
    part = known.assign(energy_kwh=1.0, month="2024-01", days=30)
    assert measured_use(pandas.concat([known, part])).values["mid"] == pytest.approx(600.0)
    assert measured_use(part) is None


def test_what_is_typed_counts_alone():
    found = expected_use(bundled_parameters(), usage({f"p{n}": 9.0 for n in range(20)}), {"mid": 1000.0})
    assert found.values == {"low": None, "mid": 1000.0, "high": None}
    assert found.source == TYPED
    with pytest.raises(BadInput):
        expected_use({}, None, {"low": 2000.0, "mid": 1000.0})


# --- the bundled figures


def test_no_bundled_figure_is_without_a_source():
    found = json.loads(bundled.path("parameters", "finance.json").read_text(encoding="utf-8"))["parameters"]
    assert {row["id"] for row in found} >= set(FIGURES)
    for row in found:
        assert (row["value"] is None) == row["source"].startswith("Geen bron gevonden"), row["id"]
        assert (row["value"] is None) == (row["confidence"] == ""), row["id"]
        assert row["unit"] and row["remark"] and row["date"]
