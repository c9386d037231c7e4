"""The forecast against sums by hand, and what holds whatever the figures: parts add up, low ≤ mid ≤ high."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.domain.forecast.forecast import COLUMNS, TERMS, Settings, forecast, forecast_all
from evplanner_plugin.domain.forecast.need import Switches
from evplanner_plugin.domain.forecast.scenarios import bundled_scenarios
from evplanner_plugin.errors import BadInput
from tests.unit.domain.forecast.some_areas import NOTHING, counted, frame, town

SCENARIOS = bundled_scenarios()
MID = SCENARIOS["mid"]
PLAIN = Settings(equivalents_per_point=1.0, power_per_car=1.3)
EVERYBODY = {
    "visitor_cars_per_day": 800, "visitor_charging_share": 0.1, "visitor_kwh_per_charge": 12, "commuter_cars": 300,
    "commuter_public_share": 0.25,
}  # fmt: skip
TWO = (
    {"id": "a", "cars": 1000, "dwellings": 800, "demand_dwellings": 800, "demand_without_parking": 200},
    {"id": "b", "cars": 500, "dwellings": 400, "garages": 300},
)


def cell(table, area="1", year=2030, scenario="mid", band="mid", column="points_needed"):
    wanted = (table.area_id == area) & (table.year == year) & (table.scenario == scenario) & (table.band == band)
    (value,) = table.loc[wanted, column]
    return value


def by_hand(cars, stock, stock_year, year, without, target=1_000_000, end="mid"):
    """Points of residents, step by step, with the figures written out."""
    region_cars = 3406401 * 0.78 * 1.13
    k = (math.log(target / (region_cars - target)) - math.log(194000 / (region_cars - 194000))) / 6
    share = stock / cars
    electric = cars / (1 + math.exp(-(math.log(share / (1 - share)) + k * (year - stock_year))))
    public = 0.23 if year >= 2030 else 0.17 + (year - 2025) * 0.06 / 5
    if end == "low":
        return electric * without * 0.8 * 4000 * (0.17) / 3600
    return electric * without * 5000 * public / 3000


def test_one_area_and_year_by_hand():
    """The municipality's own stock, no correction: 60 of 1,000 cars electric at the end of 2025."""
    areas = town(cars=1000, electric_cars=60, reference_year=2025, dwellings=800, garages=600)
    table = forecast(areas, MID, counted(**{"1": 4}), counted(**{"1": 2}), settings=replace(
        PLAIN, switches=Switches(company_cars=False)))
    for year in (2026, 2028, 2030, 2035):
        expected = by_hand(1000, 60, 2025, year, 0.25)
        assert cell(table, year=year) == pytest.approx(expected, rel=1e-12)
        assert cell(table, year=year, column="gap_points") == pytest.approx(expected - 6, rel=1e-12)
        assert cell(table, year=year, column="public_kwh") == pytest.approx(3000 * expected, rel=1e-12)
    assert cell(table, column="power_kw") == pytest.approx(1.3 * cell(table, column="electric_cars"))


def test_the_low_band_by_hand():
    """Each figure at the end that makes the need smallest; the fleet is that of the region with one household less."""
    areas = town(cars=1000, electric_cars=60, reference_year=2024, dwellings=800, garages=600)
    scenario = MID.with_values({"households_per_dwelling": 0.78})  # a value without a band
    settings = replace(PLAIN, switches=Switches(company_cars=False))
    table = forecast(areas, scenario, NOTHING, NOTHING, settings=settings)
    assert cell(table, band="low") == pytest.approx(by_hand(1000, 60, 2024, 2030, 0.25, end="low"), rel=1e-12)


def test_without_a_stock_of_its_own_a_town_gets_its_part_of_the_regions_cars():
    """In the target year that part is dwellings ÷ Flanders's dwellings, whatever cars a household has."""
    areas = town(dwellings=8397, garages=6696)
    table = forecast_all(areas, SCENARIOS, NOTHING, NOTHING, settings=PLAIN)
    for key, target in (("low", 700_000), ("mid", 1_000_000), ("high", 1_300_000)):
        for band in ("low", "mid", "high"):
            electric = cell(table, scenario=key, band=band, column="electric_cars")
            assert electric == pytest.approx(8397 / 3406401 * target, rel=1e-9)


def test_company_cars_count_as_the_regions_share():
    """Half the cars electric, for a leasing firm has its seat here: 19 % of that counts, 81 % as in Flanders."""
    areas = town(cars=1000, electric_cars=500, reference_year=2024, dwellings=800, garages=600)
    there = forecast(areas, MID, NOTHING, NOTHING, (2024,), settings=PLAIN)
    region = 194000 / (3406401 * 0.78 * 1.13)
    assert cell(there, year=2024, column="electric_cars") == pytest.approx(1000 * (0.19 * 0.5 + 0.81 * region))
    uncorrected = replace(PLAIN, switches=Switches(company_cars=False))
    there = forecast(areas, MID, NOTHING, NOTHING, (2024,), settings=uncorrected)
    assert cell(there, year=2024, column="electric_cars") == pytest.approx(500)


def test_visitors_and_commuters_by_hand():
    """Each term with the region's share electric, spread as the cars are."""
    scenario = MID.with_values(EVERYBODY)
    table = forecast(town(*TWO), scenario, NOTHING, NOTHING, settings=replace(PLAIN, switches=Switches(True, True)))
    share = 1_000_000 / (3406401 * 0.78 * 1.13)
    visitors, commuters = 800 * 365 * 0.1 * 12 * share, 300 * 5000 * 0.25 * share
    assert cell(table, column="visitors_kwh") == pytest.approx(visitors)
    assert cell(table, column="commuters_kwh") == pytest.approx(commuters)
    assert cell(table, "a", column="visitors_kwh") == pytest.approx(visitors * 2 / 3)
    assert cell(table, "b", column="commuters_kwh") == pytest.approx(commuters / 3)


@pytest.mark.parametrize("switches, figure", [
    (Switches(visitors=True), "visitor_cars_per_day"),
    (Switches(commuters=True), "commuter_cars"),
])  # fmt: skip
def test_what_no_source_gives_is_asked_for(switches, figure):
    with pytest.raises(BadInput, match=figure):
        forecast(town(*TWO), MID, NOTHING, NOTHING, settings=replace(PLAIN, switches=switches))


def test_a_share_without_parking_that_nothing_tells_is_asked_for():
    areas = town(cars=1000)
    with pytest.raises(BadInput, match="share_without_parking"):
        forecast(areas, MID, NOTHING, NOTHING)
    table = forecast(areas, MID.with_values({"share_without_parking": 0.5}), NOTHING, NOTHING, settings=PLAIN)
    assert cell(table) > 0


def test_a_given_total_is_met_by_the_middle_scenario_and_the_others_keep_their_distance():
    free = forecast_all(town(*TWO), SCENARIOS, NOTHING, NOTHING, settings=PLAIN)
    bound = forecast_all(town(*TWO), SCENARIOS, NOTHING, NOTHING, total={2028: 30, 2030: 60}, settings=PLAIN)
    assert cell(bound, year=2028) == pytest.approx(30) and cell(bound) == pytest.approx(60)
    ratio = bound.points_needed / free.points_needed
    for _, of_year in ratio.groupby(free.year):
        assert of_year.max() == pytest.approx(of_year.min())
    at = {year: ratio[free.year == year].iloc[0] for year in (2026, 2028, 2029, 2030, 2035)}
    assert at[2026] == pytest.approx(at[2028]) and at[2035] == pytest.approx(at[2030])
    assert at[2029] == pytest.approx((at[2028] + at[2030]) / 2)
    assert (bound.electric_cars == free.electric_cars).all()


def test_a_total_may_count_equivalents():
    settings = replace(PLAIN, equivalents_per_point=2.0, measure="equivalents")
    table = forecast(town(*TWO), MID, NOTHING, NOTHING, total={2030: 60}, settings=settings)
    assert cell(table, column="equivalents_needed") == pytest.approx(60) and cell(table) == pytest.approx(30)


@pytest.mark.parametrize("total", [{2040: 5}, {2030: -1}, {2030: math.nan}, {2030: math.inf}])
def test_an_impossible_total_is_refused(total):
    with pytest.raises(BadInput, match="cannot be brought"):
        forecast_all(town(*TWO), SCENARIOS, NOTHING, NOTHING, total=total, settings=PLAIN)


def test_a_town_where_nobody_drives_needs_nothing():
    table = forecast(town({"id": "a", "cars": 0, "dwellings": 5, "garages": 0}), MID, NOTHING, NOTHING, settings=PLAIN)
    assert (table.points_needed == 0).all()
    with pytest.raises(BadInput, match="cannot be brought"):
        forecast(town(cars=0, dwellings=5, garages=0), MID, NOTHING, NOTHING, total={2030: 5}, settings=PLAIN)


def test_a_stock_without_an_electric_car_still_grows():
    areas = town(cars=1000, electric_cars=0, reference_year=2024, dwellings=10, garages=0)
    settings = replace(PLAIN, switches=Switches(company_cars=False))
    electric = forecast(areas, MID, NOTHING, NOTHING, settings=settings)
    assert cell(electric, year=2026, column="electric_cars") < cell(electric, year=2035, column="electric_cars")


def test_years_before_the_stock_was_counted_keep_that_stock():
    areas = town(cars=1000, electric_cars=100, reference_year=2028, dwellings=10, garages=0)
    settings = replace(PLAIN, switches=Switches(company_cars=False))
    table = forecast_all(areas, SCENARIOS, NOTHING, NOTHING, settings=settings)
    for key in SCENARIOS:
        assert cell(table, year=2026, scenario=key, column="electric_cars") == pytest.approx(100)


# -- what holds whatever the figures ---------------------------------------------------------------------------

amounts = st.floats(0, 5000)
maybe = st.none() | amounts
part = st.fixed_dictionaries(
    {"dwellings": st.floats(1, 5000)},
    optional={
        "cars": amounts, "households": amounts, "garages": amounts, "electric_cars": amounts,
        "reference_year": st.integers(2019, 2027), "demand_dwellings": st.floats(1, 1000),
        "demand_without_parking": amounts,
    },
)  # fmt: skip
towns = st.lists(st.lists(part, max_size=3), min_size=1, max_size=3)
bands = st.fixed_dictionaries(
    {},
    optional={
        "kwh_per_car_low": st.floats(1000, 5000), "kwh_per_point_high": st.floats(3000, 9000),
        "company_car_share_low": st.floats(0, 0.81), "company_car_share_high": st.floats(0.81, 1),
        "region_electric_cars_low": st.floats(1e5, 194000), "region_electric_cars_high": st.floats(194000, 4e5),
        "cars_per_household_high": st.floats(1.13, 2), "without_parking_correction_high": st.floats(1, 9),
    },
)  # fmt: skip


def nested(neighbourhoods):
    """Neighbourhoods with sectors; one without sectors has figures itself."""
    rows = [{"id": "1", "level": "municipality", "parent_id": None, "garages": 1, "dwellings": 2}]
    for number, sectors in enumerate(neighbourhoods):
        own = {} if sectors else {"dwellings": 3.0}
        rows.append({"id": f"n{number}", "parent_id": "1", **own})
        rows += [{"id": f"n{number}s{place}", "level": "sector", "parent_id": f"n{number}", **sector}
                 for place, sector in enumerate(sectors)]  # fmt: skip
    return frame(*rows)


@settings(max_examples=25)
@given(towns, bands, st.booleans(), st.dictionaries(st.integers(2026, 2035), st.floats(1, 1e4), max_size=3))
def test_bands_enclose_terms_and_areas_add_up(neighbourhoods, figures, everybody, total):
    areas = nested(neighbourhoods)
    chosen = replace(PLAIN, switches=Switches(everybody, everybody))
    scenarios = {key: one.with_values({**EVERYBODY, **figures}) for key, one in SCENARIOS.items()}
    there = counted(n0=3, n0s0=5, elsewhere=7)
    try:
        table = forecast_all(areas, scenarios, there, NOTHING, total=total, settings=chosen)
    except BadInput as error:
        assert total and "total" in error.message
        return
    assert list(table.columns) == [*COLUMNS, *TERMS] and numpy.isfinite(table[list(COLUMNS[4:])].to_numpy()).all()
    wide = table.set_index(["area_id", "year", "scenario", "band"])
    for column in ("electric_cars", "public_kwh", "points_needed", "gap_points", *TERMS):
        low, mid, high = (wide[column].xs(band, level="band") for band in ("low", "mid", "high"))
        slack = 1e-9 * (1 + mid.abs())
        assert (low <= mid + slack).all() and (mid <= high + slack).all(), column
    assert numpy.allclose(table[list(TERMS)].sum(axis=1), table.public_kwh, rtol=1e-12)
    parents = dict(zip(areas["id"], areas["parent_id"]))
    parts = table[table.area_id.map(parents).notna()].assign(parent=table.area_id.map(parents))
    numbers = [*COLUMNS[4:], *TERMS]
    summed = parts.groupby(["parent", "year", "scenario", "band"])[numbers].sum()
    whole = wide[numbers].reindex(summed.index)
    assert numpy.allclose(summed, whole, rtol=1e-9, atol=1e-9)
    assert numpy.allclose(table.gap_points, table.points_needed - table.points_existing - table.points_planned)


@settings(max_examples=15)
@given(towns)
def test_more_electric_cars_in_the_region_never_make_the_need_smaller(neighbourhoods):
    table = forecast_all(nested(neighbourhoods), SCENARIOS, NOTHING, NOTHING, settings=PLAIN)
    low, mid, high = (table[table.scenario == key].points_needed.to_numpy() for key in ("low", "mid", "high"))
    assert (low <= mid + 1e-9).all() and (mid <= high + 1e-9).all()
