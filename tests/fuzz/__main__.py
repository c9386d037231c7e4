"""``python -m tests.fuzz --format all --count 10000 --seed 1``: spoiled files for each reader and what came of it."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from .formats import FORMATS
from .run import fuzz


def main() -> int:
    """Run the formats that are asked for; 1 where there was a fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--format", default="all", help=f"all, or some of {', '.join(FORMATS)}, separated by commas")
    parser.add_argument("--count", type=int, default=10_000, help="files of each format")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", default="", help="folder for the files that make a fault")
    asked = parser.parse_args()
    names = list(FORMATS) if asked.format == "all" else asked.format.split(",")
    folder = Path(asked.keep or tempfile.mkdtemp(prefix="fuzz-"))
    folder.mkdir(parents=True, exist_ok=True)
    faults = 0
    for name in names:
        outcome = fuzz(name, asked.count, asked.seed, folder)
        print(outcome.summary(), flush=True)
        for fault in outcome.faults[:5]:
            print("   ", fault, flush=True)
        faults += len(outcome.faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
