"""A central API for a QGIS window to exchange with.

PYTEST_DONT_REWRITE: it is imported by name and as a plugin.
"""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def central_url(tmp_path):
    """Address of a central API: the one in EVPLANNER_CENTRAL_URL, or a throw-away one; "" where there can be none."""
    given = os.environ.get("EVPLANNER_CENTRAL_URL")
    if given:
        yield given
        return
    spec = importlib.util.spec_from_file_location("desktop_central_api", ROOT / "tools" / "central_api.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    python = os.environ.get("EVPLANNER_CENTRAL_PYTHON") or ROOT / ".venv-central" / "bin" / "python"
    if not Path(python).exists() or not list(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        yield ""
        return
    central = module.CentralApi(tmp_path / "central", port=0, python=python)
    try:
        yield central.start()
    finally:
        central.remove()
