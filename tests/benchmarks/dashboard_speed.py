"""How quickly the dashboard of a city is there, beside pandas reading and grouping the same table.

``python -m tests.benchmarks.dashboard_speed [--locations 1000] [--months 36]``
"""

from __future__ import annotations

import argparse
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

import pandas

from evplanner_plugin.documents.charts.drawing import draw, natural_height
from evplanner_plugin.documents.charts.look import look
from evplanner_plugin.documents.insight.insight import read_insight
from evplanner_plugin.documents.insight.readings import forget_readings
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.store import Workspace
from tests.benchmarks.insight_town import TODAY, build_town, fill_in


def seconds(work, times: int = 3) -> float:
    """The quickest of some runs, in seconds."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        found.append(time.perf_counter() - begun)
    return min(found)


def plain(path: Path) -> None:
    """What anybody would write: read the table of use, add up by month."""
    with closing(sqlite3.connect(path)) as connection:
        table = pandas.read_sql("SELECT * FROM charging_usage", connection)
    table.groupby("month")[["sessions", "energy_kwh"]].sum()


def measure(locations: int, months: int, sites: int) -> dict[str, float]:
    """Seconds of each stage."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "city.gpkg"
        create_workspace(path, "11002")
        fill_in(build_town(path, locations=locations, months=months, sites=sites))

        def anew() -> None:
            forget_readings()
            read_insight(Workspace.open(path), today=TODAY)

        anew()
        workspace = Workspace.open(path)
        areas = iter([choice.id for choice in read_insight(workspace, today=TODAY).areas[:3]])
        insight = read_insight(workspace, today=TODAY)
        charts = [card.chart for card in insight.cards if card.chart is not None]
        style = look("#111111")
        return {
            "plain": seconds(lambda: plain(path)),
            "first": seconds(anew),
            "again": seconds(lambda: read_insight(workspace, today=TODAY)),
            "another area": seconds(lambda: read_insight(workspace, next(areas), today=TODAY)),
            "charts": seconds(lambda: [draw(chart, 300, natural_height(chart, 11), style) for chart in charts]),
        }


def main() -> None:
    """Measure and tell."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--locations", type=int, default=1000)
    arguments.add_argument("--months", type=int, default=36)
    arguments.add_argument("--sites", type=int, default=500)
    given = arguments.parse_args()
    found = measure(given.locations, given.months, given.sites)
    print(f"{given.locations} locations, {2 * given.locations} points × {given.months} months, {given.sites} sites")
    for name, value in found.items():
        print(f"{name:14s} {value:8.3f} s  {value / found['plain']:7.2f} × pandas read + groupby")
    print(f"opens in {found['again'] + found['charts']:.2f} s once computed, charts drawn")


if __name__ == "__main__":
    main()
