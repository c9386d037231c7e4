"""Which lines the tests reach: run them with coverage.py, in every process that they start; a page in build/coverage/.

    tools/measure_coverage.py [options of pytest]

Takes about twice as long as the tests alone. What runs inside a QGIS window of its own is counted too.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "coverage"


def main() -> int:
    """Run, add up, write the page and the table by room; what the tests ended with."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    environment = {**os.environ, "COVERAGE_PROCESS_START": str(ROOT / "pyproject.toml")}
    tests = subprocess.run(
        [sys.executable, "tools/run_tests.py", *sys.argv[1:]], cwd=ROOT, env=environment, check=False
    )
    for command in (["combine", "--quiet"], ["html", "--quiet"], ["report", "--format=markdown"]):
        done = subprocess.run(
            [sys.executable, "-m", "coverage", *command], cwd=ROOT, check=False, text=True,
            stdout=subprocess.PIPE if command[0] == "report" else None,
        )
        if done.returncode:
            return done.returncode
    (FOLDER / "coverage.md").write_text(done.stdout, encoding="utf-8")
    print(by_room(done.stdout))
    print("Line by line: build/coverage/index.html")
    return tests.returncode


def by_room(table: str) -> str:
    """Return statements, missed ones and the share reached of each room, from coverage's own ``table``."""
    rooms: dict[str, list[int]] = {}
    for line in table.splitlines()[2:]:
        name, statements, missed = (cell.strip(" *").replace("\\_", "_") for cell in line.strip("|").split("|")[:3])
        parts = name.split("/")
        room = "all" if name == "TOTAL" else "/".join(parts[:2]) if len(parts) > 2 else parts[0]
        sums = rooms.setdefault(room, [0, 0])
        sums[0] += int(statements)
        sums[1] += int(missed)
    width = max(map(len, rooms))
    return "\n".join(
        f"{room:{width}} {statements:7d} {missed:6d} {100 * (1 - missed / statements) if statements else 100:5.1f} %"
        for room, (statements, missed) in rooms.items()
    )


if __name__ == "__main__":
    sys.exit(main())
