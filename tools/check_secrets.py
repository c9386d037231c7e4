"""Fail when detect-secrets finds anything in what the plugin repository would receive."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WHAT = ("__init__.py", "metadata.txt", "README.md", "evplanner_plugin", "resources", "i18n")


def findings(root: Path, what: tuple[str, ...]) -> list[str]:
    """``file:line kind`` of every finding below ``root``."""
    done = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", *what],
        cwd=root, capture_output=True, text=True, check=True,
    )
    results = json.loads(done.stdout)["results"]
    return [f"{path}:{hit['line_number']} {hit['type']}" for path, hits in results.items() for hit in hits]


def main() -> None:
    """Print the findings and exit with 1 if there are any."""
    found = findings(ROOT, tuple(name for name in WHAT if (ROOT / name).exists()))
    if found:
        sys.exit("detect-secrets blocks the plugin repository's upload:\n" + "\n".join(found))


if __name__ == "__main__":
    main()
