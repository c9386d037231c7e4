"""Shared by all tests: QGIS's own profile is never touched, the provider is there, Lille's workspace can be had."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
BASE_DATA = ROOT / "resources" / "demo" / "lille_base_data.gpkg"
NIS = "13019"

sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile(
    "evplanner",
    deadline=None,  # machines that run tests are slow and shared
    derandomize=True,  # the same cases every time: a failure can be seen again
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("evplanner")
_PROFILE = tempfile.mkdtemp(prefix="evplanner-profile-")
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = _PROFILE
os.environ["QGIS_AUTH_DB_DIR_PATH"] = _PROFILE


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item, nextitem):
    """Before QGIS ends: free what Python still holds of it, which QGIS must not outlive (Qt would crash)."""
    if nextitem is None and "qgis.core" in sys.modules:
        from qgis.core import QgsApplication, QgsProject
        from qgis.PyQt.QtCore import QCoreApplication, QEvent

        QgsApplication.taskManager().cancelAll()
        QgsProject.instance().clear()
        for _ in range(3):
            gc.collect()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()


def pytest_unconfigure(config):
    """Throw the profile away."""
    shutil.rmtree(_PROFILE, ignore_errors=True)


def add_base_data(path: Path) -> None:
    """Put the demo's streets, buildings, bays, demand, charging locations and figures per area into a workspace."""
    from osgeo import gdal

    from evplanner_plugin.workspace import geopackage, tables
    from evplanner_plugin.workspace.gdal_options import ROW_BY_ROW, gdal_options
    from evplanner_plugin.workspace.store import Workspace

    layers = ["street", "building", "parking_bay"]
    with gdal_options(ROW_BY_ROW):
        copied = gdal.VectorTranslate(str(path), str(BASE_DATA), accessMode="update", layers=layers, format="GPKG")
    assert copied is not None, gdal.GetLastErrorMsg()
    del copied  # closes the file
    workspace = Workspace.open(path)
    with closing(geopackage.connect(BASE_DATA, readonly=True)) as source, workspace.transaction() as connection:
        for table in ("demand", "charging_location"):
            workspace.insert(connection, table, tables.read(source, table))
        for figure in tables.read(source, "area_figures"):
            changes = {name: figure[name] for name in ("dwellings", "dwellings_per_ha")}
            assert workspace.update(connection, "area", figure["area_id"], changes)


@pytest.fixture(scope="session")
def lille_file(tmp_path_factory) -> Path:
    """Lille's workspace with the demo's data; made once, to be copied by whoever writes.

    Processes of one run of tools/run_tests.py share what the first of them made.
    """
    from evplanner_plugin.workspace.create import create_workspace

    path = tmp_path_factory.mktemp("lille") / "lille.gpkg"
    shared = os.environ.get("EVPLANNER_TESTS_SHARED")
    if shared and (Path(shared) / path.name).exists():
        shutil.copy(Path(shared) / path.name, path)
        return path
    create_workspace(path, NIS)
    add_base_data(path)
    if shared:
        with tempfile.TemporaryDirectory(dir=shared) as making:
            shutil.copy(path, making)
            (Path(making) / path.name).replace(Path(shared) / path.name)  # whole at once: others are looking for it
    return path


@pytest.fixture
def lille(lille_file, tmp_path) -> Path:
    """A copy of Lille's workspace that the test may write to."""
    path = tmp_path / "lille.gpkg"
    shutil.copy(lille_file, path)
    return path


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The Processing provider, registered once."""
    from qgis.core import QgsApplication

    from evplanner_plugin.algorithms.provider import EvPlannerProvider

    added = EvPlannerProvider()
    assert QgsApplication.processingRegistry().addProvider(added)
    yield added
    QgsApplication.processingRegistry().removeProvider(added)
