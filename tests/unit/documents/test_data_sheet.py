"""The data sheet counts what the workspace holds: checked by counting again with pandas, and on rows made by hand."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing

import pandas
import pytest
import shapely

from evplanner_plugin.documents.data_sheet.data_sheet import data_sheet
from evplanner_plugin.documents.data_sheet.themes import read_themes
from evplanner_plugin.errors import Cancelled
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.store import Workspace

TODAY = "2026-11-22"
POINT = shapely.Point(190_000, 213_000)


@pytest.fixture
def workspace(lille):
    return Workspace.open(lille)


def insert(workspace, table, *rows):
    geometry = {} if table in ("charging_source", "charging_origin", "run", "session_profile") else {"geometry": POINT}
    with workspace.transaction() as connection:
        made = [{"id": f"{table}-{number}", **geometry, **row} for number, row in enumerate(rows)]
        workspace.insert(connection, table, made)


def row(workspace, key):
    return data_sheet(workspace, today=TODAY).row(key)


def test_every_town_has_the_same_rows_in_the_same_order(workspace, tmp_path):
    create_workspace(tmp_path / "other.gpkg", "11002")
    other = data_sheet(Workspace.open(tmp_path / "other.gpkg"), today=TODAY)
    mine = data_sheet(workspace, today=TODAY)
    assert [each.key for each in mine.rows] == [each.key for each in other.rows]
    assert len(mine.rows) == len({each.key for each in mine.rows}) == len(read_themes().themes)
    assert (mine.municipality, mine.nis, mine.day) == ("Lille", "13019", TODAY)
    assert mine.present > other.present >= 1  # an empty workspace has its areas at least


def test_counts_and_shares_are_those_of_the_tables(workspace):
    sheet = data_sheet(workspace, today=TODAY)
    with closing(sqlite3.connect(workspace.path)) as connection:
        for each in sheet.rows:
            theme = each.theme
            if not theme.table or theme.table in ("area", "forecast_result") or not each.count:
                continue
            table = pandas.read_sql(f'SELECT * FROM "{theme.table}"', connection)
            if theme.standing:
                gone = table.valid_to.fillna("9")
                table = table[(gone == "") | (gone > TODAY)]
            assert each.count == len(table), each.key
            for name, share in each.filled:
                known = table[name].notna() & (table[name] != "") if name in table else pandas.Series([False])
                assert share == pytest.approx(known.mean()), (each.key, name)
    assert sheet.row("demand").completeness == pytest.approx(0.5)
    assert sheet.row("demand").licence == "CC BY 4.0; ODbL 1.0"


def test_what_is_gone_does_not_count_as_standing(workspace):
    before = row(workspace, "charging_locations").count
    insert(
        workspace, "charging_location",
        {"valid_from": "2025-01-01", "valid_to": "2026-01-01"}, {"valid_from": "2025-01-01", "valid_to": TODAY},
        {"valid_from": "2026-11-20", "valid_to": "2026-11-23"}, {"valid_from": "2026-11-21", "valid_to": ""},
    )  # fmt: skip
    found = row(workspace, "charging_locations")
    assert found.count == before + 2 and found.newest == "2026-11-21"


def test_use_tells_months_and_the_share_of_points(workspace):
    insert(workspace, "evse", *({"location_id": place, "valid_to": gone} for place, gone in (
        ("a", None), ("a", None), ("b", None), ("c", None), ("c", "2020-01-01"),
    )))  # fmt: skip
    assert row(workspace, "charging_usage").coverage is None  # no rows at all
    insert(
        workspace, "charging_usage",
        {"location_id": "a", "evse_id": "evse-0", "month": "2026-08", "sessions": 3, "energy_kwh": 12.5},
        {"location_id": "a", "evse_id": "evse-0", "month": "2026-09", "sessions": 0},
        {"location_id": "b", "month": "2026-09", "energy_kwh": 1.0},
    )  # fmt: skip
    found = row(workspace, "charging_usage")
    # evse-0 by itself, evse-2 by its location; evse-1 stands beside a point with use, but has none of its own.
    assert (found.count, found.months, found.newest, found.coverage) == (3, 2, "2026-09", 0.5)
    assert dict(found.filled)["sessions"] == pytest.approx(2 / 3)
    assert found.wanting and found.lacking("en") and found.ask("nl")


def test_use_by_location_counts_where_no_points_are_known(workspace):
    ids = [each["id"] for each in workspace.rows("charging_location")]
    insert(workspace, "charging_usage", *({"location_id": id, "month": "2026-01"} for id in ids[:3]))
    assert row(workspace, "charging_usage").coverage == pytest.approx(3 / len(ids))


def test_imported_sources_say_from_whom_how_fresh_and_under_which_licence(workspace):
    insert(
        workspace, "charging_source",
        {"name": "MOW", "format": "wfs", "licence": "Modellicentie", "last_import_at": "2026-11-20T10:00:00Z"},
        {"name": "Forgotten", "format": "csv", "licence": "Secret", "last_import_at": "2026-11-21T10:00:00Z"},
    )  # fmt: skip
    insert(
        workspace, "charging_origin", {"source_id": "charging_source-0"}, {"source_id": "charging_source-0"},
        {"source_id": "charging_source-0", "gone_on": "2026-02-02"},
        {"source_id": "charging_source-1", "gone_on": "2026-02-02"},
    )  # fmt: skip
    sheet = data_sheet(workspace, today=TODAY)
    assert [(each.name, each.standing, each.gone) for each in sheet.sources] == [("Forgotten", 0, 1), ("MOW", 2, 1)]
    found = sheet.row("charging_locations")
    assert (found.sources, found.licence, found.standard, found.newest) == (
        ("MOW", "Fictief: verzonnen voor de demo"), "Modellicentie", "WFS 2.0", "2026-11-20",
    )  # fmt: skip


def test_figures_of_areas_count_the_areas_that_have_any(workspace):
    areas = workspace.rows("area")
    assert row(workspace, "cars").count == 0 and not row(workspace, "cars").present
    with workspace.transaction() as connection:
        workspace.update(connection, "area", areas[0]["id"], {"cars": 0, "reference_year": 2025})
    found = row(workspace, "cars")
    assert (found.count, found.newest) == (1, "2025")  # nought is a figure
    assert dict(found.filled) == {"cars": pytest.approx(1 / len(areas)), "electric_cars": 0.0}


def test_a_forecast_is_as_fresh_as_its_run(workspace):
    runs = {"algorithm": "forecast", "at": "2026-05-06T07:08:09Z"}, {"algorithm": "potential", "at": "2027"}
    insert(workspace, "run", *runs)
    with workspace.transaction() as connection:
        workspace.insert(connection, "forecast_result", [{"id": "1", "points_needed": 4.0, "gap_points": -1.0}])
    found = row(workspace, "forecast")
    assert (found.count, found.newest, found.completeness) == (1, "2026-05-06", 0.5)


def test_the_share_of_sites_with_a_log(workspace):
    insert(workspace, "proposed_site", {"name": "a"}, {"name": "b"}, {"name": "c"}, {"name": "d"})
    insert(workspace, "site_log", {"site_id": "proposed_site-1", "kind": "proposed", "at": "2026-01-01T00:00:00Z",
                                   "actor": "An", "role": "planner", "department": "mobility"})  # fmt: skip
    found = row(workspace, "site_log")
    assert (found.coverage, found.completeness, found.wanting) == (0.25, 1.0, True)


def test_a_file_without_the_newer_tables_is_read_all_the_same(workspace):
    with workspace.transaction() as connection:
        for table in ("charging_origin", "session_profile", "street"):
            connection.execute(f'DROP TABLE "{table}"')
    sheet = data_sheet(workspace, today=TODAY)
    assert sheet.sources == () and sheet.row("hourly_use").count == sheet.row("streets").count == 0
    assert sheet.row("charging_locations").count == 15


def test_the_user_can_stop(workspace):
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        data_sheet(workspace, cancelled=stop)


def test_nothing_is_written(workspace):
    before = workspace.path.read_bytes()
    data_sheet(workspace, today=TODAY)
    assert workspace.path.read_bytes() == before


def test_themes_are_said_in_three_languages_with_a_source():
    themes = read_themes()
    assert 0 < themes.complete_enough <= 1
    for theme in themes.themes:
        assert re.fullmatch(r"[a-z_]+", theme.key)
        for texts in (theme.title, theme.holder, theme.lacking, theme.ask):
            assert set(texts) == {"nl", "fr", "en"} and all(text.strip() for text in texts.values())
        if not theme.own:
            assert theme.statement_source.startswith("http") and theme.confidence in ("H", "M-H", "M")
    for duty in themes.duties:
        assert set(duty.text) == {"nl", "fr", "en"} and duty.source and duty.confidence
