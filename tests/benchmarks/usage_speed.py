"""Two million sessions from a CSV file, side by side with plain pandas: ``python -m tests.benchmarks.usage_speed``.

``ours`` reads and adds up; ``import`` is the algorithm ``importusage`` from the file into a workspace that knows all
points, and ``again`` the same once more, which must find everything there. The yardstick ``plain`` reads the
same file with ``pandas.read_csv``, told the format of its dates, and adds it up by month with ``groupby``: no check, no
split over months and hours, no duplicates found, no evidence asked, nothing written. Each side runs in a process of its
own, so that its highest use of memory is its own.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.qgis_session import peak_megabytes, qgis

HEADER = "Session ID;EVSE;Start;End;kWh;Card"
AT_ONCE = 250_000


def write_sessions(path: Path, sessions: int, points: int, months: int, seed: int) -> None:
    """A file as operators export it: Belgian dates, decimal commas, a per cent of dirt."""
    import numpy
    import pandas

    random = numpy.random.default_rng(seed)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        file.write(HEADER + "\r\n")
        for begin in range(0, sessions, AT_ONCE):
            number = min(AT_ONCE, sessions - begin)
            span = months * 30 * 86400
            first = span * begin // sessions
            start = 1_640_995_200 + first + random.integers(0, span * number // sessions, number)
            hours = random.gamma(1.5, 3.0, number).clip(0.05, 60)
            table = pandas.DataFrame({"id": numpy.arange(begin, begin + number).astype(str)})
            table["evse"] = [f"BE*ABC*E{each:06d}" for each in random.integers(0, points, number)]
            for name, at in (("start", start), ("end", start + (hours * 3600).astype("int64"))):
                table[name] = pandas.to_datetime(at, unit="s").strftime("%d/%m/%Y %H:%M:%S")
            energy = (hours * random.uniform(1, 9, number)).round(3)
            energy[random.random(number) < 0.005] *= -1
            table["kwh"] = [f"{each:.3f}".replace(".", ",") for each in energy]
            table["card"] = [f"{each:014X}" for each in random.integers(0, 60_000, number)]
            table.loc[random.random(number) < 0.005, "end"] = ""
            table.to_csv(file, sep=";", header=False, index=False, lineterminator="\r\n")


def ours(path: Path) -> str:
    """Read and add up with EV Planner; a line of figures."""
    from collections import Counter

    from evplanner_plugin.domain.usage.aggregation import Aggregator
    from evplanner_plugin.domain.usage.sessions import Limits
    from evplanner_plugin.sync.sources.usage.reading import UsageReader

    reader = UsageReader(path, limits=Limits(28.0, 400.0))
    total, refused = Aggregator(), Counter()
    for block in reader.blocks():
        total.add(block)
        refused.update(each.reason for each in block.rejected)
    found = total.result()
    return (
        f"{found.sessions:,} sessions of {len(reader.points):,} points in {len(found.usage):,} months, "
        f"{len(found.profile):,} hours; {sum(refused.values()):,} refused; {found.overlapping:,} overlap; "
        f"{found.usage['energy_kwh'].sum():,.0f} kWh"
    )


def plain(path: Path) -> str:
    """Read and add up with pandas alone; a line of figures."""
    import pandas

    table = pandas.read_csv(path, sep=";", decimal=",", encoding="utf-8-sig")
    for name in ("Start", "End"):
        table[name] = pandas.to_datetime(table[name], format="%d/%m/%Y %H:%M:%S")
    table["hours"] = (table["End"] - table["Start"]).dt.total_seconds() / 3600
    table["month"] = table["Start"].dt.strftime("%Y-%m")
    months = table.groupby(["EVSE", "month"]).agg(
        sessions=("kWh", "size"), energy=("kWh", "sum"), hours=("hours", "sum"), cards=("Card", "nunique")
    )
    return f"{int(months['sessions'].sum()):,} sessions in {len(months):,} months; {months['energy'].sum():,.0f} kWh"


def whole(path: Path, points: int) -> str:
    """``importusage`` twice into a workspace with the ``points`` of the file; a line of figures."""
    import processing

    with tempfile.TemporaryDirectory() as folder:
        workspace = town(Path(folder) / "town.gpkg", points)
        figures = []
        for name in ("import", "again"):
            began, spent = time.perf_counter(), time.process_time()
            found = processing.run(
                "evplanner:importusage",
                {"WORKSPACE": str(workspace), "SOURCE": str(path), "NAME": "operator",
                 "REJECTED": str(Path(folder) / "rejected.csv")},
            )  # fmt: skip
            figures.append(
                f"{name} {time.perf_counter() - began:.1f} s ({time.process_time() - spent:.1f} s CPU):"
                f" {found['NEW']:,} new, {found['UNCHANGED']:,} unchanged, {found['UNKNOWN_POINTS']:,} points unknown"
            )
        return f"{'; '.join(figures)}; workspace {workspace.stat().st_size / 1e6:.0f} MB"


def town(path: Path, points: int) -> Path:
    """A workspace with ``points`` charging points, two at each location."""
    from shapely.geometry import Point

    from evplanner_plugin.workspace.create import create_workspace
    from evplanner_plugin.workspace.store import Workspace

    create_workspace(path, "13019")
    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        workspace.insert(connection, "charging_location", [
            {"id": f"L{number}", "nis": "13019", "location_ref": f"L{number}",
             "geometry": Point(180_000 + number % 100 * 50, 210_000 + number // 100 * 50)}
            for number in range((points + 1) // 2)
        ])  # fmt: skip
        workspace.insert(connection, "evse", [
            {"id": f"P{number}", "nis": "13019", "location_id": f"L{number // 2}", "evse_ref": f"{number}",
             "emi3_id": f"BE*ABC*E{number:06d}"}
            for number in range(points)
        ])  # fmt: skip
    return path


def measured(side: str, path: Path, points: int) -> tuple[float, float, float, str]:
    """Seconds, seconds of CPU, highest memory in MB and figures of one side, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.usage_speed", "--side", side, "--file", str(path),
         "--points", str(points)],
        capture_output=True, text=True, check=True, timeout=1200,
    )  # fmt: skip
    seconds, spent, memory, figures = done.stdout.strip().splitlines()[-1].split("|", 3)
    return float(seconds), float(spent), float(memory), figures


def tell(side, *given) -> None:
    """Run one side in this process and write its line."""
    begin, spent = time.perf_counter(), time.process_time()
    figures = side(*given)
    seconds, spent = time.perf_counter() - begin, time.process_time() - spent
    sys.stdout.write(f"{seconds:.2f}|{spent:.2f}|{peak_megabytes():.0f}|{figures}\n")


SIDES = {"plain": plain, "ours": ours, "import": whole}


def main() -> None:
    """Make the file, run both sides, say the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=2_000_000)
    parser.add_argument("--points", type=int, default=1_000)
    parser.add_argument("--months", type=int, default=24)
    parser.add_argument("--seed", type=int, default=20260331)
    parser.add_argument("--side", choices=SIDES)
    parser.add_argument("--file", type=Path)
    given = parser.parse_args()
    if given.side:
        if given.side == "import":
            with qgis():
                tell(whole, given.file, given.points)
        else:
            tell(SIDES[given.side], given.file)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = given.file or Path(folder) / "sessions.csv"
        if not path.exists():
            write_sessions(path, given.sessions, given.points, given.months, given.seed)
        sys.stdout.write(f"{path.stat().st_size / 1e6:.0f} MB, {given.sessions:,} sessions\n")
        results = {side: measured(side, path, given.points) for side in SIDES}
        for side, (seconds, spent, memory, figures) in results.items():
            sys.stdout.write(f"{side:6s} {seconds:6.1f} s {spent:6.1f} s CPU {memory:6.0f} MB  {figures}\n")
        ratio = results["ours"][0] / results["plain"][0]
        sys.stdout.write(f"EV Planner takes {ratio:.2f} × the time of plain pandas\n")


if __name__ == "__main__":
    main()
