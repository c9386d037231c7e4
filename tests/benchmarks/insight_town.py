"""A town with everything that the dashboard asks for: charging points, use, sites and their course, a forecast."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy
import shapely

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.workspace.forecast_inputs import ALGORITHM
from evplanner_plugin.workspace.store import Workspace

TODAY = "2026-11-22"
OPERATORS = ("Stroompaal", "Kempenlader", "=Voltvogel & <b>Co</b>", "")
FIGURES = {"concession_fee_per_kwh": 0.03, "parking_income_per_bay_year": 120.0, "layout_cost_per_bay": 450.0}
"""Parameters of money, as a town might fill them in; made up."""


STEPS = ("screening", "site_proposal")
"""Steps that the sites go through; every second one only the first."""

RESULT = {
    "year": 2030,
    "sensitivity": [
        {"parameter": "public_share", "low": 0.17, "high": 0.29, "low_gap": 40.0, "high_gap": 130.0, "confidence": "H"},
        {"parameter": "kwh_per_point", "low": 2400, "high": 3600, "low_gap": 95.0, "high_gap": 60.0, "confidence": "L"},
    ],
    "benchmarks": [
        {"key": "afir_power", "needed": 3204.6, "existing": 575.0, "unit": "kW", "missing": []},
        {"key": "points_per_100_inhabitants", "needed": None, "existing": 80.0, "missing": ["inhabitants"]},
    ],
    "figures": [
        {"id": "public_share", "title": {
            "en": "Share charged in public", "nl": "Aandeel publiek geladen", "fr": "Part publique"
        }},
        {"id": "kwh_per_point", "title": {
            "en": "Energy of a charging point", "nl": "Energie van een laadpunt", "fr": "Énergie d’un point"
        }},
    ],
}  # fmt: skip
"""What a run of the forecast keeps, as far as the dashboard reads it; made up."""


def build_town(
    path: Path, *, locations: int = 40, months: int = 24, sites: int = 12, seed: int = 7, forecast: bool = True
) -> Workspace:
    """Fill the workspace at ``path``, which has the municipality's areas, with made-up data; the same for each seed.

    Each location has two charging points; of each there is use for the ``months`` before November 2026.
    """
    workspace = Workspace.open(path)
    random = numpy.random.default_rng(seed)
    whole = next(row for row in workspace.rows("area") if row["level"] == "municipality")["geometry"]
    places = _places(whole, locations + sites, random)
    with workspace.transaction() as connection:
        for table in ("charging_usage", "evse", "charging_location"):
            found = [row["id"] for row in workspace.rows(table, connection=connection)]
            workspace.delete_many(connection, table, found)
        _add_points(workspace, connection, places[:locations], months, random)
        _add_sites(workspace, connection, places[locations:], random)
        if forecast:
            _add_forecast(workspace, connection)
    return workspace


def fill_in(workspace: Workspace, figures: dict[str, float] = FIGURES) -> list[str]:
    """Fill in every empty parameter that the revenue sheet asks for; returns their ids."""
    from evplanner_plugin.domain.finance.site_sheet import site_sheet
    from evplanner_plugin.domain.finance.use import expected_use
    from evplanner_plugin.workspace.parameters import read_parameters

    parameters = read_parameters(workspace)
    sheet = site_sheet({"id": "", "name": "", "points": 2, "bays": 2}, expected_use(parameters), parameters)
    filled = list(sheet.missing)
    with workspace.transaction() as connection:
        known = {row["id"] for row in workspace.rows("parameter", connection=connection)}
        for id_ in filled:
            value = str(figures.get(id_, 1.0))
            if id_ in known:
                workspace.update(connection, "parameter", id_, {"value": value, "source": "Made up"})
            else:
                workspace.insert(connection, "parameter", [{"id": id_, "value": value, "source": "Made up"}])
    return filled


def _places(area, count: int, random) -> list:
    west, south, east, north = area.bounds
    found: list = []
    while len(found) < count:
        x, y = random.uniform(west, east, 4 * count), random.uniform(south, north, 4 * count)
        inside = shapely.contains_xy(area, x, y)
        found.extend(shapely.points(x[inside], y[inside]))
    return found[:count]


def _add_points(workspace: Workspace, connection, places, months: int, random) -> None:
    location_rows, evse_rows, use_rows = [], [], []
    first = 2026 * 12 + 10 - months
    for number, place in enumerate(places):
        common = {"nis": workspace.nis, "source": "Made up", "valid_from": "2025-11-01", "geometry": place}
        opened = (date(2021, 1, 1) + timedelta(days=int(random.integers(0, 2100)))).isoformat()
        location = f"L{number:05d}"
        operator = OPERATORS[min(int(random.exponential(0.9)), len(OPERATORS) - 1)]
        location_rows.append(
            {"id": location, "name": f"Plein {number}", "operator": operator, "access": "public",
             "status": "in_service", "opened": opened, **common}
        )  # fmt: skip
        power = float(random.choice([11.0, 22.0, 150.0], p=[0.55, 0.37, 0.08]))
        for point in "ab":
            evse = f"{location}{point}"
            evse_rows.append(
                {"id": evse, "location_id": location, "power_kw": power, "status": "in_service", "opened": opened,
                 **common}
            )  # fmt: skip
            busy = float(random.gamma(3.0, 80.0))
            energy = busy * random.uniform(0.8, 1.2, months)
            for month in range(months):
                year, rest = divmod(first + month, 12)
                use_rows.append(
                    {"id": f"{evse}{month}", "nis": workspace.nis, "location_id": location, "evse_id": evse,
                     "month": f"{year}-{rest + 1:02d}", "sessions": int(energy[month] / 14) + 1,
                     "energy_kwh": round(float(energy[month]), 1),
                     "connected_hours": round(float(energy[month]) / 3, 1),
                     "charging_hours": round(float(energy[month]) / 8, 1), "source": "Made up", "geometry": place}
                )  # fmt: skip
    workspace.insert(connection, "charging_location", location_rows)
    workspace.insert(connection, "evse", evse_rows)
    workspace.insert(connection, "charging_usage", use_rows)


def _add_sites(workspace: Workspace, connection, places, random) -> None:
    """Sites that were proposed, most of them decided on, half of those in service."""
    rows, log = [], []
    for number, place in enumerate(places):
        site = f"S{number:05d}"
        rows.append(
            {"id": site, "nis": workspace.nis, "name": f"Site {number}", "origin": "strategic", "points": 2, "bays": 2,
             "created_at": "2025-10-01T08:00:00.000Z", "geometry": place}
        )  # fmt: skip
        day = date(2025, 10, 1) + timedelta(days=int(random.integers(0, 60)))
        acts = [("proposed", {"origin": "strategic"}, 0)]
        for step in STEPS[: 1 + number % 2]:
            named = {"step": step, "remark": ""}
            acts += [("step_started", named, 1), ("step_finished", named, int(random.integers(5, 30)))]
        if number % 4:
            acts.append(("approved", {"reason": "", "remark": "", "supersedes": []}, int(random.integers(20, 70))))
        if number % 4 > 1:
            acts.append(("in_service", {}, int(random.integers(60, 200))))
        for step, (kind, payload, days) in enumerate(acts):
            day += timedelta(days=days)
            entry = LogEntry(
                f"{site}-{step}", site, f"{day.isoformat()}T09:00:00.000Z", "Noor", "planner", "mobility", kind, payload
            )
            log.append({**entry.to_row(), "nis": workspace.nis, "geometry": place})
    workspace.insert(connection, "proposed_site", rows)
    workspace.insert(connection, "site_log", log)


def _add_forecast(workspace: Workspace, connection) -> None:
    areas = workspace.rows("area", connection=connection)
    parts = [row for row in areas if row["level"] != "municipality"]
    workspace.insert(
        connection, "run",
        [{"id": "R1", "at": "2026-11-20T10:00:00.000Z", "algorithm": ALGORITHM, "parameters": {}, "inputs": {},
          "result": RESULT}],
    )  # fmt: skip
    rows = []
    for area in areas:
        share = 1.0 if area["level"] == "municipality" else 1.0 / len(parts)
        for scenario, faster in (("low", 0.8), ("mid", 1.0), ("high", 1.2)):
            for year in range(2026, 2036):
                for band, wide in (("low", 0.75), ("mid", 1.0), ("high", 1.3)):
                    needed = share * faster * wide * (80.0 + 22.0 * (year - 2026))
                    there, planned = share * 80.0, share * 12.0
                    gap = needed - there - planned
                    rows.append(
                        {"id": f"{area['id']}{scenario}{year}{band}", "run_id": "R1", "area_id": area["id"],
                         "year": year, "scenario": scenario, "band": band, "electric_cars": 50.0 * needed,
                         "public_kwh": 3000.0 * needed, "points_needed": needed, "equivalents_needed": needed,
                         "points_existing": there, "points_planned": planned, "gap_points": gap,
                         "gap_equivalents": gap, "power_kw": 1.3 * 50.0 * needed}
                    )  # fmt: skip
    workspace.insert(connection, "forecast_result", rows)
