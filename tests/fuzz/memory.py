"""``python -m tests.fuzz.memory --megabytes 500``: a large file of each format, read in a process of its own;
seconds, and the most memory it took."""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.unit.sync import source_files as files

LIMIT_MB = 300


def write(format: str, path: Path, size: int) -> int:
    """A file of about ``size`` bytes; the number of locations in it."""
    count = 0
    with path.open("w", encoding="utf-8") as file:
        if format == "datex2":
            begin, _, end = files.datex_table("@").decode().partition("@")
            pattern, joint = files.datex_site(777_777), ""
        else:
            begin, end, joint = ('{"data": [', "]}", ", ")
            pattern = json.dumps(files.ocpi_location(777_777))
            if format == "geojson":
                begin = '{"type": "FeatureCollection", "features": ['
                pattern = json.dumps(files.mow_feature(777_777, 1, latitude=51.2))
            elif format == "csv":
                begin, end, joint = "id;lat;lon;uitbater;kw;adres\n", "", ""
                pattern = "777777;51.2;4.8;Fictief Laden;11;Dorp 1\n"
        file.write(begin)
        while file.tell() < size:
            lines = [pattern.replace("777777", str(number)) for number in range(count, count + 500)]
            file.write((joint if count else "") + joint.join(lines))
            count += 500
        file.write(end)
    return count


def read(path: Path) -> None:
    """Read a file and say how it went (in the process of its own)."""
    from evplanner_plugin.domain.charging.model import SourceLocation
    from evplanner_plugin.sync.sources.reading import Source, read_locations

    begun = time.monotonic()
    count = sum(isinstance(each, SourceLocation) for each in read_locations(Source(str(path))))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"count": count, "seconds": round(time.monotonic() - begun, 1), "megabytes": round(peak)}))


def main() -> int:
    """1 where a file took more memory than it may, or not all of it came."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=500)
    parser.add_argument("--format", default="ocpi,geojson,csv,datex2")
    parser.add_argument("--read", default="")
    asked = parser.parse_args()
    if asked.read:
        read(Path(asked.read))
        return 0
    wrong = 0
    for format in asked.format.split(","):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"large.{format}"
            count = write(format, path, asked.megabytes * 1_000_000)
            command = [sys.executable, "-m", "tests.fuzz.memory", "--read", str(path)]
            found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        bad = found["count"] != count or found["megabytes"] > LIMIT_MB
        wrong += bad
        print(f"{format}: {found['count']} of {count} locations, {found['seconds']} s, {found['megabytes']} MB"
              f"{' – too much' if bad else ''}", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
