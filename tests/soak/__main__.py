"""A day of use by three people, compressed: ``.venv/bin/python -m tests.soak --minutes 60``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from .day import work


def main() -> int:
    """Run the day, tell its figures; 1 where something is not as it must be."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60, help="how long they work (default 60; at least 1)")
    parser.add_argument("--seed", type=int, default=1, help="what they do follows from it (default 1)")
    parser.add_argument("--every", type=float, default=5, help="seconds between two samples (default 5)")
    parser.add_argument("--keep", type=Path, help="folder to keep workspaces, samples and results in")
    parser.add_argument("--leak", type=float, default=0, help="megabytes a minute that each desk keeps, to be found")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="evplanner-soak-") as folder:
        place = options.keep or Path(folder)
        place.mkdir(parents=True, exist_ok=True)
        day = work(place, options.minutes, options.seed, options.every, options.leak)
    print(day.story(), flush=True)
    return 1 if day.faults else 0


if __name__ == "__main__":
    sys.exit(main())
