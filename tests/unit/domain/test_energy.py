"""Energy sharing: cases by hand, identities, the sun, and files that people bring."""

from __future__ import annotations

import json

import numpy
import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from evplanner_plugin import bundled
from evplanner_plugin.domain.energy.hours import MONTH_DAYS, charging_hours, month_hours
from evplanner_plugin.domain.energy.profile_table import read_profile, read_profile_file
from evplanner_plugin.domain.energy.sharing import sharing
from evplanner_plugin.domain.energy.solar import (
    SolarProfile,
    outside_atmosphere,
    production_shares,
    read_solar_profile,
)
from evplanner_plugin.domain.energy.units import (
    Charging,
    all_months,
    compare,
    kwh_per_year,
    measured_charging,
    shaped_charging,
)
from evplanner_plugin.errors import BadInput

BELGIUM = bundled.path("profiles", "solar_belgium.json")


def matrix(value=0.0):
    return numpy.full((12, 24), float(value))


# --- sharing


def test_sharing_by_hand():
    production, charging = matrix(), matrix()
    production[5, 12], production[5, 13] = 10.0, 4.0
    charging[5, 12], charging[5, 20] = 6.0, 14.0
    found = sharing(production, charging)
    assert (found.production_kwh, found.charging_kwh, found.self_consumed_kwh) == (14.0, 20.0, 6.0)
    assert (found.surplus_kwh, found.shortfall_kwh) == (8.0, 14.0)
    assert (found.share_of_production, found.share_of_charging) == (6 / 14, 6 / 20)
    assert found.shared[5, 12] == 6.0 and found.shared.sum() == 6.0 and not found.exact


def test_the_mean_day_never_shares_less_than_the_days_themselves():
    # Two days: sun and no cars, cars and no sun. Nothing is shared, but the mean of both would be.
    production, charging = numpy.zeros(8760), numpy.zeros(8760)
    production[12], charging[24 + 12] = 10.0, 10.0
    exact = sharing(production, charging)
    assert exact.exact and exact.self_consumed_kwh == 0.0
    assert sharing(month_hours(production), month_hours(charging)).self_consumed_kwh == 10.0


def test_without_production_or_charging_there_is_no_share():
    assert sharing(matrix(), matrix(1)).share_of_production is None
    assert sharing(matrix(1), matrix()).share_of_charging is None
    assert sharing(matrix(), matrix(1)).share_of_charging == 0.0


_KWH = st.floats(0, 1e6)


@given(arrays(float, (12, 24), elements=_KWH), arrays(float, (12, 24), elements=_KWH))
def test_shared_is_in_both_and_parts_add_up(production, charging):
    found = sharing(production, charging)
    assert (found.shared <= production).all() and (found.shared <= charging).all()
    assert found.self_consumed_kwh <= min(found.production_kwh, found.charging_kwh) * (1 + 1e-12)
    assert found.self_consumed_kwh + found.surplus_kwh == pytest.approx(found.production_kwh)
    assert found.self_consumed_kwh + found.shortfall_kwh == pytest.approx(found.charging_kwh)
    for share in (found.share_of_production, found.share_of_charging):
        assert share is None or 0.0 <= share <= 1.0
    more = sharing(production * 2, charging)
    assert more.self_consumed_kwh >= found.self_consumed_kwh


@pytest.mark.parametrize("wrong", [numpy.ones(24), matrix(-1), matrix(numpy.nan), numpy.ones((12, 23))])
def test_what_is_no_profile_is_refused(wrong):
    with pytest.raises(BadInput):
        sharing(wrong, matrix(1))
    with pytest.raises(BadInput):
        sharing(matrix(1), numpy.ones(8760))


def test_a_year_falls_apart_into_months_of_hours():
    assert month_hours(numpy.ones(8760)).sum(axis=1).tolist() == [24 * days for days in MONTH_DAYS]
    hours = numpy.zeros(8760)
    hours[31 * 24 + 5] = 7.0  # 1 February, 5 o'clock
    assert month_hours(hours)[1, 5] == 7.0


# --- the sun


def test_radiation_outside_the_atmosphere_is_that_of_the_textbook():
    # Duffie and Beckman, example 1.10.1: 43° north, 15 April: 33.8 MJ/m². April's mean day is 15 April.
    assert outside_atmosphere(43.0)[3] * 3600 / 1e6 == pytest.approx(33.8, abs=0.05)


def test_the_bundled_normals_agree_with_what_kmi_publishes():
    normals = numpy.array(read_solar_profile(BELGIUM).horizontal)
    assert (normals[11], normals[5]) == (545, 5270)
    assert (normals * MONTH_DAYS).sum() / 365 == pytest.approx(2880, abs=1)
    clearness = normals / outside_atmosphere(51.0)
    assert clearness.min() > 0.2 and clearness.max() < 0.5
    content = json.loads(BELGIUM.read_text(encoding="utf-8"))
    assert content["source"].startswith("https://") and content["derivation"] and content["confidence"] == "L"


def test_belgian_production_lies_where_the_sun_is():
    shares = production_shares(read_solar_profile(BELGIUM))
    assert shares.sum() == pytest.approx(1.0) and (shares >= 0).all()
    month = shares.sum(axis=1)
    assert month.argmax() in (4, 5, 6) and month.argmin() == 11
    # Measured in Belgium, 2015 and 2016 (Dispa-SET database): months from April to September held 75 and 72 %.
    assert 0.68 < month[3:9].sum() < 0.76
    # Noon by the sun is about 12:40 in winter time, 13:40 in summer time; it rises after 8:40 in December.
    assert shares[11].argmax() == 12 and shares[6].argmax() == 13
    assert shares[:, :4].sum() == 0.0 and shares[:, 23].sum() == 0.0
    assert shares[11, 7] == 0.0 and shares[11, 8] < 1e-4 < shares[5, 6]


def test_a_steeper_plane_gives_more_in_winter():
    flat = read_solar_profile(BELGIUM)
    steep = SolarProfile(flat.horizontal, flat.latitude, flat.longitude, 50.0)
    flat = SolarProfile(flat.horizontal, flat.latitude, flat.longitude, 0.0)
    assert production_shares(steep).sum(axis=1)[11] > production_shares(flat).sum(axis=1)[11]
    # On a flat plane, the months are those of the radiation itself.
    expected = numpy.array(flat.horizontal) * MONTH_DAYS
    assert production_shares(flat).sum(axis=1) == pytest.approx(expected / expected.sum(), abs=2e-3)


def test_another_file_is_no_solar_profile(tmp_path):
    for text in ("", "{}", '{"horizontal_wh_per_m2_day": [1, 2], "latitude": 51, "longitude": 4, "tilt": 20}'):
        path = tmp_path / "profile.json"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(BadInput):
            read_solar_profile(path)


# --- charging


def test_a_calendar_month_is_the_mean_of_its_years():
    profile = pandas.DataFrame(
        {
            "location_id": ["a", "a", "b", "a", "a"],
            "month": ["2024-03", "2025-03", "2025-03", "2025-04", "kapot"],
            "hour": [8, 8, 8, 23, 5],
            "energy_kwh": [10.0, 20.0, 6.0, 5.0, 99.0],
        }
    )
    energy, months = charging_hours(profile)
    assert energy[2, 8] == 18.0 and energy[3, 23] == 5.0 and energy.sum() == 23.0
    assert months.tolist() == [month in (2, 3) for month in range(12)]
    found = measured_charging(profile, {"a": "north", "b": ""})
    assert list(found) == ["north"] and found["north"].kwh[2, 8] == 15.0


def test_use_per_year_is_added_up_per_unit():
    usage = pandas.DataFrame(
        {
            "location_id": ["a", "a", "a", "b", "c"],
            "evse_id": ["1", "1", "2", None, "9"],
            "month": ["2025-01", "2025-02", "2025-01", "2025-01", "2025-01"],
            "energy_kwh": [10.0, 20.0, 5.0, 1.0, 100.0],
        }
    )
    assert kwh_per_year(usage, {"a": "north", "b": "north"}) == {"north": pytest.approx(12 * (15 + 5 + 1))}
    assert kwh_per_year(usage.iloc[:0], {}) == {}


def test_a_shape_keeps_the_totals():
    found = shaped_charging(matrix(3), {"north": 100.0, "south": 0.0})
    assert found["north"].kwh.sum() == pytest.approx(100.0) and found["south"].kwh.sum() == 0.0
    with pytest.raises(BadInput):
        shaped_charging(matrix(), {"north": 100.0})


def test_months_whose_charging_is_not_known_are_left_out():
    months = all_months()
    months[6:] = False
    found = compare(1200.0, matrix(1), Charging(matrix(1), months))
    assert found.production_kwh == pytest.approx(600.0) and found.charging_kwh == 6 * 24
    whole = compare(8760.0, numpy.ones(8760), Charging(numpy.ones(8760), all_months()))
    assert whole.exact and whole.share_of_charging == pytest.approx(1.0)
    mixed = compare(8760.0, matrix(1), Charging(numpy.ones(8760), all_months()))
    assert not mixed.exact and mixed.charging_kwh == pytest.approx(8760.0)


# --- files


def by_month_and_hour(separator=";", decimal=",", head="maand;uur;kWh"):
    rows = [head] if head else []
    for month in range(12):
        for hour in range(24):
            rows.append(separator.join((str(month + 1), str(hour), f"{month}{decimal}{hour:02}")))
    return rows


@pytest.mark.parametrize(
    ("separator", "decimal", "head"), [(";", ",", "maand;uur;kWh"), (",", ".", "month,hour,kwh"), ("\t", ",", "")]
)
def test_months_and_hours_are_read(separator, decimal, head):
    found = read_profile(by_month_and_hour(separator, decimal, head), "a.csv")
    assert found.shape == (12, 24) and found[11, 23] == pytest.approx(11.23) and found[0, 1] == pytest.approx(0.01)


def test_hours_and_quarters_of_a_year_are_read(tmp_path):
    hours = read_profile(["waarde"] + [str(number) for number in range(8760)], "a.csv")
    assert hours.shape == (8760,) and hours[8759] == 8759
    path = tmp_path / "spp.csv"
    path.write_text("\n".join(f"2024-01-01;{number % 4}" for number in range(4 * 8784)), encoding="utf-8-sig")
    quarters = read_profile_file(path)
    assert quarters.shape == (8760,) and set(quarters) == {6.0}
    leap = numpy.arange(8784)
    found = read_profile([str(number) for number in leap], "leap.csv")
    assert found[59 * 24 - 1] == 59 * 24 - 1 and found[59 * 24] == 60 * 24, "29 February is left out"


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["a"],
        ["1;2;3"],
        ["1"] * 8759,
        [*by_month_and_hour()[:-1], "12;24;1"],
        [*by_month_and_hour()[:-1], "12;22;1"],
        [*by_month_and_hour()[:-1], "12;23;-1"],
        ["nan"] * 8760,
        ['"'] * 8760,
    ],
)
def test_other_files_are_refused_in_a_sentence(lines):
    with pytest.raises(BadInput):
        read_profile(lines, "a.csv")


@given(st.lists(st.text(max_size=12), max_size=40))
def test_any_text_is_read_or_refused(lines):
    with pytest.raises(BadInput):
        read_profile(lines, "a.csv")


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(BadInput):
        read_profile_file(tmp_path / "none.csv")
