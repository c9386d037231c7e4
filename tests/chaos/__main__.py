"""A longer run of the chaos test: ``.venv/bin/python -m tests.chaos --seed 7 --minutes 30``."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from evplanner_plugin.workspace.areas import municipalities
from tests.integration.central_fixture import LOGIN, new_central

from .headquarters import Headquarters
from .run import BACKUP, RECOVER, RESTART_API, RESTART_DATABASE, RESTORE, ChaosRun, Plan

EVENTS = (
    (0.2, RESTART_API), (0.3, BACKUP), (0.4, RESTART_DATABASE), (0.5, RESTORE), (0.65, BACKUP), (0.75, RESTART_API),
    (0.85, RECOVER),
)


def main() -> int:
    """Run seed after seed until the time is over; 1 with the story of the first run that shows a fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="first seed; each run takes the next (default 1)")
    parser.add_argument("--minutes", type=float, default=30, help="no further run is begun after these (default 30)")
    parser.add_argument("--rounds", type=int, default=30, help="rounds of each desk in a run (default 30)")
    parser.add_argument("--calm", action="store_true", help="without restarts and restored backups")
    parser.add_argument("--sabotage", default="", help="break the product on purpose, see sabotage.py")
    parser.add_argument("--unchecked", action="store_true", help="take the database's check of base_rev away")
    parser.add_argument("--keep", type=Path, help="folder to keep workspaces, journals and notes in")
    options = parser.parse_args()
    end = time.monotonic() + options.minutes * 60
    codes = [nis for nis, _ in municipalities()]
    with tempfile.TemporaryDirectory(prefix="evplanner-chaos-") as folder:
        kept = options.keep or Path(folder)
        central = new_central(Path(folder) / "central", login=LOGIN)
        central.start()
        try:
            seed = options.seed
            while seed == options.seed or time.monotonic() < end:
                place = kept / f"seed-{seed}"
                place.mkdir(parents=True)
                plan = Plan(
                    seed, options.rounds, events=() if options.calm else EVENTS, sabotage=options.sabotage,
                    checked=not options.unchecked,
                )
                outcome = ChaosRun(plan, Headquarters(central), place, codes[seed % len(codes)]).run()
                print(outcome.story(), flush=True)
                if outcome.report.faults:
                    return 1
                seed += 1
        finally:
            central.remove()
    return 0


if __name__ == "__main__":
    sys.exit(main())
