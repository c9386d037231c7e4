"""Scenario files, figures, the tree of areas, whole numbers, sensitivity, benchmarks and the plan."""

from __future__ import annotations

import json
import math

import numpy
import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin import bundled
from evplanner_plugin.domain.forecast.benchmarks import benchmarks
from evplanner_plugin.domain.forecast.figures import KNOWN, interpolated, read_figure
from evplanner_plugin.domain.forecast.forecast import Settings, forecast
from evplanner_plugin.domain.forecast.levels import allotted, tree
from evplanner_plugin.domain.forecast.need import without_parking
from evplanner_plugin.domain.forecast.plan import strategic_share
from evplanner_plugin.domain.forecast.rounding import rounded_to_total
from evplanner_plugin.domain.forecast.scenarios import bundled_scenarios, read_scenario_file, read_scenarios
from evplanner_plugin.domain.forecast.sensitivity import sensitivity
from evplanner_plugin.domain.parameters import Parameter, bundled_parameters
from evplanner_plugin.errors import BadInput
from tests.unit.domain.forecast.some_areas import NOTHING, counted, frame, town

SCENARIOS = bundled_scenarios()
FILE = bundled.path("scenarios", "flanders.json")


# -- the file ----------------------------------------------------------------------------------------------------


def test_each_bundled_figure_has_a_source_and_what_has_none_has_no_value():
    for scenario in SCENARIOS.values():
        assert set(scenario.figures) == set(KNOWN)
        for figure in scenario.figures.values():
            assert figure.title.keys() >= {"en", "nl", "fr"} and figure.source and figure.unit and figure.date
            assert (figure.value is None) == (figure.confidence == "")
            assert not figure.has_band or figure.band_source
    assert SCENARIOS["mid"].years == tuple(range(2026, 2036))


def test_the_region_s_dwellings_are_those_of_the_bundled_areas():
    """The figure can be counted again in the file that comes with the plugin."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(bundled.path("areas", "flanders_areas.gpkg"))) as connection:
        ((dwellings,),) = connection.execute("SELECT sum(dwellings) FROM municipality")
    assert SCENARIOS["mid"].at("region_dwellings", 2025) == dwellings
    assert SCENARIOS["mid"].at("households_per_dwelling", 2025) == pytest.approx(2658751 / dwellings, abs=0.005)


def test_every_figure_without_a_value_can_be_filled_in_in_the_workspace():
    empty = {id for id, figure in SCENARIOS["mid"].figures.items() if figure.value is None}
    bundled_ones = bundled_parameters()
    assert empty <= set(bundled_ones) and all(bundled_ones[id].value is None for id in empty)
    assert bundled_ones["strategic_share_aim"].value is None


@pytest.mark.parametrize("change", [
    lambda given: given.pop("years"),
    lambda given: given.update(years=[2035, 2026]),
    lambda given: given.update(target_year=2024),
    lambda given: given.update(stock_year=2027),
    lambda given: given["scenarios"].pop(),
    lambda given: given["figures"][0].update(id="kwh_per_moon"),
    lambda given: given["figures"][0].update(value="many"),
    lambda given: given["figures"][0].update(value=-1),
    lambda given: given["figures"][0].update(value=True),
    lambda given: given["figures"][0].update(value={"when": 3}),
    lambda given: given["figures"][3].update(low=2),
    lambda given: given["figures"][5].update(value=1.2),
    lambda given: given.update(figures=7),
])  # fmt: skip
def test_a_wrong_file_is_refused_in_one_sentence(change):
    given = json.loads(FILE.read_text(encoding="utf-8"))
    change(given)
    with pytest.raises(BadInput) as caught:
        read_scenarios(json.dumps(given))
    assert caught.value.remedy and "\n" not in str(caught.value)


@pytest.mark.parametrize("text", ["{", "{}", "[]", "/no/such/file.json", "{" + '"a":{' * 3000, "x" * 9000, "a\0b"])
def test_what_is_no_scenario_file_is_refused(text):
    with pytest.raises(BadInput):
        read_scenario_file(text)


def test_a_file_of_one_s_own_is_read_and_nothing_means_the_bundled_one(tmp_path):
    own = tmp_path / "own.json"
    own.write_text(FILE.read_text(encoding="utf-8").replace("1000000", "900000"), encoding="utf-8")
    assert read_scenario_file(str(own))["mid"].at("region_electric_cars_target", 2030) == 900000
    assert read_scenario_file() == read_scenario_file("flanders") == SCENARIOS


def test_other_figures_replace_the_value_and_its_band():
    changed = SCENARIOS["mid"].with_values({"kwh_per_car": 3600.0, "kwh_per_point_high": 5000.0}, "us")
    assert not changed.figures["kwh_per_car"].has_band and changed.figures["kwh_per_car"].source == "us"
    assert changed.at("kwh_per_point", 2030) == 3000 and changed.at("kwh_per_point", 2030, "high") == 5000
    assert changed.figures["kwh_per_point"].confidence == "H"
    same = SCENARIOS["low"].with_values({"region_electric_cars_target": 5.0, "unknown": 1.0, "public_share": None})
    assert same == SCENARIOS["low"]
    with pytest.raises(BadInput, match="public_share"):
        SCENARIOS["mid"].with_values({"public_share": 23.0})


@given(st.dictionaries(st.integers(2000, 2050), st.floats(0, 1), min_size=1), st.integers(1990, 2060))
def test_interpolation_is_numpy_s(by_year, year):
    years = sorted(by_year)
    assert interpolated(by_year, year) == pytest.approx(numpy.interp(year, years, [by_year[one] for one in years]))


def test_a_band_holds_its_value_in_every_year():
    with pytest.raises(BadInput, match="public_share"):
        read_figure({"id": "public_share", "value": {"2020": 0.1, "2030": 0.3}, "high": {"2020": 0.2, "2030": 0.29}})


# -- areas -------------------------------------------------------------------------------------------------------


def test_the_smallest_areas_of_which_all_are_known_are_worked_out():
    neighbourhoods = [{"id": "a", "dwellings": 5}, {"id": "b", "households": 3}]
    sectors = [{"id": "a1", "parent_id": "a", "cars": 2}, {"id": "a2", "parent_id": "a"}]
    found = tree(town(*neighbourhoods, *sectors))
    assert found.areas["id"].tolist() == ["1", "a", "b"] and found.parts.tolist() == [1, 2]
    assert found.left_out == ("a1", "a2")
    sectors[1]["cars"] = 4
    found = tree(town(*neighbourhoods, *sectors))
    assert found.areas["id"].to_numpy()[found.parts].tolist() == ["b", "a1", "a2"] and found.left_out == ()
    assert found.summed(numpy.array([1.0, 10.0, 100.0])).tolist() == [111.0, 110.0, 1.0, 10.0, 100.0]


def test_an_area_without_a_known_parent_lies_in_the_municipality():
    found = tree(town({"id": "a", "dwellings": 5, "parent_id": None}, {"id": "b", "dwellings": 5, "parent_id": "gone"}))
    assert found.members[0].tolist() == [True, True]


def test_nothing_known_and_circles_are_told():
    with pytest.raises(BadInput, match="cars nor households nor dwellings"):
        tree(town({"id": "a"}))
    with pytest.raises(BadInput, match="cars nor households"):
        tree(frame({"id": "1", "parent_id": None}).iloc[:0])
    with pytest.raises(BadInput, match="circle"):
        tree(frame({"id": "x", "parent_id": "y", "cars": 1}, {"id": "y", "parent_id": "x", "cars": 1}))


def test_what_a_larger_area_has_is_shared_out_over_the_parts_that_do_not_know():
    parts = [{"id": "a", "cars": 100, "dwellings": 1}, {"id": "b", "dwellings": 10}, {"id": "c", "dwellings": 30}]
    found = tree(town(*parts, cars=500))
    values, known_from = allotted(found, "cars", found.of_parts("dwellings"))
    assert values.tolist() == [100, 100, 300] and known_from.tolist() == [1, 0, 0]
    with pytest.raises(BadInput, match="more cars than itself"):
        allotted(tree(town(*parts, cars=99)), "cars", numpy.ones(3))
    values, known_from = allotted(found, "electric_cars", numpy.array([1.0, 2.0, 3.0]))
    assert values.tolist() == [1, 2, 3] and known_from.tolist() == [-1, -1, -1]


def test_the_share_without_parking_is_the_best_known():
    parts = [
        {"id": "a", "dwellings": 100, "garages": 80, "demand_dwellings": 50, "demand_without_parking": 20},
        {"id": "b", "dwellings": 100, "garages": 80},
        {"id": "c", "dwellings": 100},
        {"id": "d", "dwellings": 100, "garages": 130},
    ]
    shares = without_parking(tree(town(*parts, dwellings=400, garages=300)), SCENARIOS["mid"])
    assert shares.tolist() == pytest.approx([0.4, 0.2, 0.25, 0.0])


# -- whole numbers -----------------------------------------------------------------------------------------------


@given(st.lists(st.floats(-1e6, 1e6), max_size=50))
def test_whole_numbers_add_up_to_the_rounded_sum(values):
    whole = rounded_to_total(values)
    assert sum(whole) == math.floor(math.fsum(values) + 0.5)
    assert all(abs(one - value) <= 1 for one, value in zip(whole, values))


def test_the_largest_remainders_go_up():
    assert rounded_to_total([0.4, 0.4, 0.2]) == [1, 0, 0]
    assert rounded_to_total([1.6, -0.6, 2.5]) == [2, -1, 3]


# -- sensitivity, benchmarks, plan -------------------------------------------------------------------------------


def test_sensitivity_moves_one_figure_at_a_time():
    areas = town({"id": "a", "cars": 1000, "dwellings": 800, "garages": 600})
    there = counted(a=4)
    table = sensitivity(areas, SCENARIOS, there, NOTHING, 2030).set_index("parameter")
    ends = (("kwh_per_car", 4000, 6000), ("kwh_per_point", 2400, 3600), ("public_share", 0.17, 0.29))
    for id, at_low, at_high in ends:
        row = table.loc[id]
        assert (row["low"], row["high"]) == (at_low, at_high)
        for value, gap in ((at_low, row["low_gap"]), (at_high, row["high_gap"])):
            made = forecast(areas, SCENARIOS["mid"].with_values({id: float(value)}), there, NOTHING, (2030,))
            assert gap == pytest.approx(made[(made.area_id == "1") & (made.band == "mid")].gap_points.iloc[0])
    assert table.loc["kwh_per_point", "low_gap"] > table.loc["kwh_per_point", "high_gap"]
    fleet = table.loc["region_electric_cars_target"]
    for key, gap in (("low", fleet["low_gap"]), ("high", fleet["high_gap"])):
        made = forecast(areas, SCENARIOS[key], there, NOTHING, (2030,))
        assert gap == pytest.approx(made[(made.area_id == "1") & (made.band == "mid")].gap_points.iloc[0])
    width = (table["high_gap"] - table["low_gap"]).abs()
    assert width.is_monotonic_decreasing and (width > 0).all() and "company_car_share" not in table.index


def test_sensitivity_keeps_the_factor_of_a_given_total():
    areas = town({"id": "a", "cars": 1000, "dwellings": 800, "garages": 600})
    plain = sensitivity(areas, SCENARIOS, NOTHING, NOTHING, 2030)
    twice = sensitivity(areas, SCENARIOS, NOTHING, NOTHING, 2030, Settings(factors={2030: 2.0}))
    assert numpy.allclose(2 * plain["low_gap"], twice["low_gap"])


def test_benchmarks_by_hand_and_what_they_lack():
    parameters = bundled_parameters()
    power, with_hybrids, per_head = benchmarks(1000, 12, 240, parameters)
    assert (power.needed, power.existing, power.confidence) == (1300, 240, "H")
    assert with_hybrids.needed is None and with_hybrids.missing == ("afir_kw_per_plug_in_hybrid", "plug_in_hybrids")
    assert per_head.needed is None and per_head.missing == ("inhabitants",)
    given = {"plug_in_hybrids": 500.0, "afir_kw_per_plug_in_hybrid": 0.8, "inhabitants": 17000.0}
    filled = {id: Parameter(id, value) for id, value in given.items()}
    _, with_hybrids, per_head = benchmarks(1000, 12, 240, {**parameters, **filled})
    assert with_hybrids.needed == 1700
    assert (per_head.needed, per_head.existing, per_head.confidence) == (255, 12, "M")


def test_the_plan_is_compared_with_the_town_s_own_aim_only():
    sites = pandas.DataFrame({
        "origin": ["strategic", "strategic", "pole_follows_car", "pole_follows_pole", None, "strategic", "strategic"],
        "status": ["proposed", "approved", "in_review", "installed", "proposed", "rejected", "cancelled"],
    })  # fmt: skip
    found = strategic_share(sites, bundled_parameters())
    assert (found.strategic, found.on_demand, found.unknown, found.share) == (2, 2, 1, 0.5)
    assert found.aim is None and found.reached is None
    for aim, reached in ((0.5, True), (0.51, False)):
        assert strategic_share(sites, {"strategic_share_aim": Parameter("x", aim)}).reached is reached
    assert strategic_share(sites.iloc[:0], {}).share is None
