"""QGIS's start does not wait for the plugin's windows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_numerical_packages_are_not_imported_at_the_start():
    code = (
        "import sys, qgis.core, qgis.gui; before = set(sys.modules)\n"  # newer versions of QGIS bring numpy and shapely
        "import evplanner_plugin.gui.interface\n"
        "print({'numpy', 'scipy', 'shapely', 'pandas'} & (set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
