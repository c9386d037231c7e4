"""The seven cards of a made-up town, against sums made here in another way; and the cards of a town without data."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pandas
import pytest
import shapely

from evplanner_plugin.documents.charts.chart import LINE, TORNADO
from evplanner_plugin.documents.insight.card import CARDS, GAP, SELECT
from evplanner_plugin.documents.insight.insight import read_insight
from evplanner_plugin.documents.insight.lead_time_card import lead_time_card
from evplanner_plugin.documents.insight.lead_time_charts import known_curve, known_quantiles
from evplanner_plugin.documents.insight.readings import Readings, file_state, forget_readings, readings_of
from evplanner_plugin.documents.insight.view import View
from evplanner_plugin.documents.insight.words import Words
from evplanner_plugin.domain.parameters import Parameter
from evplanner_plugin.errors import Cancelled
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.store import Workspace
from tests.benchmarks.insight_town import TODAY, build_town, fill_in


@pytest.fixture(scope="module")
def empty_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("insight") / "empty.gpkg"
    create_workspace(path, "13019")
    return path


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    path = tmp_path_factory.mktemp("insight") / "town.gpkg"
    create_workspace(path, "13019")
    workspace = build_town(path, locations=30, months=18, sites=16)
    fill_in(workspace)
    return workspace


@pytest.fixture(scope="module")
def insight(town):
    return read_insight(town, today=TODAY)


def rows(workspace, sql, *values):
    with closing(sqlite3.connect(workspace.path)) as connection:
        return connection.execute(sql, values).fetchall()


def test_a_town_without_data_says_what_fills_each_card(empty_file):
    insight = read_insight(Workspace.open(empty_file), today=TODAY)
    assert [card.key for card in insight.cards] == list(CARDS)
    for card in insight.cards[:-1]:
        assert card.empty and card.missing and card.filler is not None and card.chart is None, card.key
    assert insight.months == () and len(insight.areas) == 4
    assert insight.cards[-1].number < 22 and not insight.cards[-1].empty


def test_a_town_with_data_has_every_card_filled(insight):
    for card in insight.cards:
        assert not card.empty and not card.missing, (card.key, card.missing)
        assert card.chart is not None and not card.chart.empty() and card.chart.words
        assert card.question.endswith("?") and card.sentence and "{" not in card.sentence + card.unit
        for table in card.tables:
            assert all(len(row) == len(table.columns) for row in table.rows)
            assert not table.ids or len(table.ids) == len(table.rows)


def test_what_stands_there_is_counted(town, insight):
    card = insight.card("stock")
    assert card.number == rows(town, "SELECT COUNT(*) FROM evse")[0][0] == 60
    assert sum(card.chart.series[0].values) == 60 == sum(row[1] for row in card.tables[0].rows)
    assert sum(row[1] for row in card.tables[1].rows) == 60  # the neighbourhoods cover the municipality
    assert set(card.map_action.ids) == {row[0] for row in rows(town, "SELECT id FROM charging_location")}
    new = rows(town, "SELECT COUNT(*) FROM evse WHERE opened > '2025-11-22'")[0][0]
    assert f"{new} are new since 22/11/2025." in card.sentence or f"{new} is new" in card.sentence


def test_use_is_energy_over_points_and_months(town, insight):
    card = insight.card("usage")
    energy, points = rows(
        town, "SELECT SUM(energy_kwh), COUNT(DISTINCT evse_id || month) FROM charging_usage WHERE month >= '2025-11'"
    )[0]
    assert card.number == pytest.approx(energy / points)
    assert len(card.chart.labels) == 18 and card.chart.labels[-1] == "10/2026"
    assert card.map_action.kind == SELECT and 0 < len(card.map_action.ids) < 30


def test_the_need_has_its_band_and_its_map(insight):
    card = insight.card("need")
    assert card.number == pytest.approx(80 + 22 * 4 - 80 - 12)
    line = card.chart.series[0]
    assert card.chart.kind == LINE
    assert all(low <= value <= high for low, value, high in zip(line.low, line.values, line.high))
    assert card.map_action.kind == GAP and sum(card.map_action.amounts.values()) == pytest.approx(card.number)


def test_what_moves_the_need_most_and_what_others_measure_by(town, insight):
    card = insight.card("need")
    moving = card.more[0]
    assert moving.kind == TORNADO and list(moving.labels) == ["Share charged in public", "Energy of a charging point"]
    assert moving.series[0].values[0] == pytest.approx(card.number)
    assert (moving.series[0].low[1], moving.series[0].high[1]) == (95.0, 60.0)
    assert "between 40 and 130" in moving.words
    told = "\n".join(card.notes)
    assert "Of 16 proposed sites 16 are strategic (100 %), 0 on demand." in told
    assert "AFIR asks 3,205 kW" in told and "1.5 charging points per 100 inhabitants; to compare, fill in" in told
    assert told.count("Benchmark only") == 2
    # They are about the whole municipality: a part of it says nothing of them.
    part = read_insight(town, insight.areas[0].id, today=TODAY).card("need")
    assert not part.more and "Benchmark" not in "".join(part.notes)


def test_parts_of_the_charts_lead_to_the_map(town, insight):
    def on_map(key, chart):
        card = insight.card(key)
        return [card.parts[key] for key in (card.charts[chart].keys) if key]

    for chart, table in (("stock", "area"), ("need", "area")):
        assert all(action.table == table for action in on_map(chart, 1 if chart == "stock" else 2))
    for action, month in zip(on_map("usage", 0), insight.months):
        sql = "SELECT DISTINCT location_id FROM charging_usage WHERE month = ? AND energy_kwh > 0"
        assert set(action.ids) == {row[0] for row in rows(town, sql, month)}
    done = [id_ for action in on_map("lead_times", 0) for id_ in action.ids]
    assert len(done) == len(set(done)) == rows(town, "SELECT COUNT(*) FROM site_log WHERE kind = 'in_service'")[0][0]
    steps = on_map("lead_times", 1)
    assert steps and all(action.ids and action.table == "proposed_site" for action in steps)
    table = insight.card("lead_times").tables[0]
    assert all(table.ids_of(row) for row in range(len(table.rows))) and table.ids_of(len(table.rows)) == ()


def test_of_lead_times_only_what_is_known_is_told():
    open_, done = {"outcome": "open", "censored": True}, {"outcome": "finished", "censored": False}
    few = [{**done, "days": 10.0}, {**open_, "days": 5.0}, {**open_, "days": 15.0}, {**done, "days": 20.0}]
    cases = pandas.DataFrame(few).assign(unit="calendar")
    curve = known_curve(cases)
    assert curve["share_open"].iloc[-1] == curve["share_open"].iloc[-2] > 0  # not that nothing is open after 20 days
    assert curve["finished"].iloc[-1] == 0 and curve["day"].iloc[-1] == 20
    _, ninety = known_quantiles(cases)
    assert ninety != ninety
    ended = cases[cases["outcome"] == "finished"]
    assert known_curve(ended)["share_open"].iloc[-1] == 0 and known_quantiles(ended) == (10.0, 20.0)


def test_without_the_figures_of_a_town_the_card_of_money_says_what_was_worked_out(tmp_path):
    path = tmp_path / "bare.gpkg"
    create_workspace(path, "13019")
    card = read_insight(build_town(path, locations=4, months=3, sites=3), today=TODAY).card("money")
    assert card.empty and "no amount in EUR" in card.sentence and "kWh" in card.sentence and card.missing


def test_a_wrong_minimum_of_cases_is_no_note(town):
    view = View(Readings(town, TODAY), Words("en"))
    view.readings.parameters["lead_time_minimum_cases"] = Parameter("lead_time_minimum_cases", None)
    assert not lead_time_card(view).notes


def test_shares_of_the_operators_add_up(insight):
    card = insight.card("market")
    assert sum(card.chart.series[0].values) == pytest.approx(100.0)
    ids = [id_ for part in card.parts.values() for id_ in part.ids]
    assert len(ids) == len(set(ids)) == 30
    assert sum(row[1] for row in card.tables[0].rows) == 60


def test_a_curve_of_lead_times_falls(insight):
    card = insight.card("lead_times")
    values = card.chart.series[0].values
    assert list(values) == sorted(values, reverse=True) and values[0] == 100.0
    assert card.number > 0


def test_amounts_of_money_add_up(insight):
    card = insight.card("money")
    lines = [row for row in card.tables[0].rows if row[1] == "EUR a year"]
    assert card.number == pytest.approx(sum(row[3] for row in lines), abs=0.05)
    assert card.number == pytest.approx(sum(row[2] for row in card.tables[1].rows), abs=0.5)


def test_an_area_shows_what_lies_in_it(town, insight):
    total = 0
    for choice in insight.areas:
        part = read_insight(town, choice.id, today=TODAY)
        shape = next(row for row in town.rows("area") if row["id"] == choice.id)["geometry"]
        inside = [row for row in town.rows("evse") if shapely.intersects(shape, row["geometry"])]
        card = part.card("stock")
        assert (card.number or 0) == len(inside) and part.area_name == choice.name
        total += len(inside)
        assert part.card("data").notes
    assert total == 60


def test_a_period_shows_its_months_and_the_stock_at_its_end(town):
    part = read_insight(town, first="2026-03", last="2026-01", today=TODAY)  # taken the right way round
    assert (part.first, part.last, part.day) == ("2026-01", "2026-03", "2026-03-31")
    assert list(part.card("usage").chart.labels) == ["01/2026", "02/2026", "03/2026"]
    late = rows(town, "SELECT COUNT(*) FROM evse WHERE valid_from <= '2026-03-31'")[0][0]
    assert part.card("stock").number == late
    assert read_insight(town, last="2020-01", today=TODAY).card("usage").empty


def test_nothing_is_read_twice_until_the_file_changes(town, insight):
    again = read_insight(town, today=TODAY)
    assert again is insight
    readings = readings_of(town, TODAY)
    with town.transaction() as connection:
        town.set_metadata("remark", "changed", connection=connection)
    assert readings_of(town, TODAY) is not readings
    forget_readings()


def test_the_state_of_a_file_changes_with_each_write(tmp_path):
    path = tmp_path / "file"
    assert file_state(path)[1] is None
    path.write_bytes(b"one")
    first = file_state(path)
    os.utime(path, ns=(1, 1))
    assert file_state(path) != first
    (tmp_path / "file-wal").write_bytes(b"")
    os.utime(path, ns=(1, 1))
    assert file_state(path) == (*file_state(path)[:2], None)


def test_a_reader_may_stop(town):
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        read_insight(town, first="2026-02", today=TODAY, cancelled=stop)


@pytest.mark.parametrize(
    ("language", "value", "written"),
    [("nl", 1234.6, "1.235"), ("fr", 1234.6, "1\u202f235"),
     ("nl", 12.34, "12,3"), ("en", 12.34, "12.3"), ("nl", None, "–"),
     ("fr", float("nan"), "–"), ("en", 3.0, "3")],
)  # fmt: skip
def test_figures_are_written_as_the_language_does(language, value, written):
    assert Words(language).number(value) == written


def test_other_peoples_words_stay_on_one_line():
    assert Words("en").name("a\nb\t$c$ <b>", "Not known") == "a b $c$ <b>"
    assert Words("en").name("", "Not known") == "Not known" and len(Words("en").name("x" * 500, "")) == 80
