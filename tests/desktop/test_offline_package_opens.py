"""A package's project in a real QGIS window without any network, with the plugin and without it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtTest import QTest

from evplanner_plugin.documents.workspace_project import open_workspace
from evplanner_plugin.workspace.store import Workspace
from tests.conftest import BASE_DATA
from tests.desktop.conftest import PROFILE, ROOT, _site_packages

pytestmark = pytest.mark.desktop

SCRIPT = Path(__file__).with_name("open_package.py")


@pytest.fixture
def package(provider, lille, tmp_path):
    """A package of Lille with streets as its base map."""
    import processing

    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        place = shapely.Point(182_300, 214_600)
        row = {"id": Workspace.new_id(), "nis": workspace.nis, "name": "Kerk", "geometry": place}
        workspace.insert(connection, "proposed_site", [row])
    project = QgsProject.instance()
    project.clear()
    open_workspace(project, lille)
    project.addMapLayer(QgsVectorLayer(f"{BASE_DATA}|layername=street", "Straten", "ogr"))
    processing.run("evplanner:offlinepackage", {"WORKSPACE": str(lille), "OUTPUT": str(tmp_path / "pakket")})
    QTest.qWait(50)
    project.clear()
    lille.unlink()
    return tmp_path / "pakket"


@pytest.mark.parametrize("plugin", [True, False], ids=["with the plugin", "without it"])
def test_a_double_click_opens_it(package, tmp_path, plugin):
    for program in ("qgis", "xvfb-run", "unshare"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    if subprocess.run(["unshare", "-rn", "true"], check=False).returncode:
        pytest.skip("no network namespace can be made here")
    profiles, plugins = tmp_path / "profiles", tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "evplanner").symlink_to(ROOT, target_is_directory=True)
    settings = profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    text = PROFILE.format(language="nl", theme="default")
    settings.write_text(text if plugin else text.replace("evplanner=true", "evplanner=false"), encoding="utf-8")
    result = tmp_path / "result.json"
    environment = {
        **os.environ, "QGIS_PLUGINPATH": str(plugins), "PYTHONPATH": os.pathsep.join(_site_packages()),
        "EVPLANNER_RESULT": str(result), "EVPLANNER_WATCHDOG": "100", "EVPLANNER_SCRIPTS": str(SCRIPT.parent),
    }  # fmt: skip
    for name in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH", "QGIS_AUTH_DB_DIR_PATH"):
        environment.pop(name, None)
    done = subprocess.run(
        [
            *("unshare", "-rn", "xvfb-run", "-a", "-s", "-screen 0 1500x950x24"),
            *("qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profiles), "--code", str(SCRIPT)),
            str(package / "lille.qgs"),
        ],
        env=environment, capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    assert result.exists(), f"QGIS ended with {done.returncode}\n{done.stderr[-3000:]}"
    said = json.loads(result.read_text(encoding="utf-8"))
    assert "error" not in said, said["error"]
    assert said["plugin"] == plugin and said["asked"] == [], "nobody is asked anything"
    assert "Lille" in said["title"] and len(said["layers"]) >= 8 and all(said["layers"].values())
    west, south, east, north = said["extent"]
    assert west < 180_000 < 185_000 < east and south < 213_000 < 219_000 < north and east - west < 40_000
    assert said["colours"] > 20 and said["white"] < 0.98
    if plugin:
        assert said["workspace"] == str(package / "lille.gpkg")
