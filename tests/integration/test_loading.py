"""The plugin in QGIS's real window: linked, deployed and from the zip; off, on, anew, and nothing left behind."""

from __future__ import annotations

import configparser
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGED = ["__init__.py", "metadata.txt", "pb_tool.cfg", "LICENSE", "README.md"]
PACKAGED += ["evplanner_plugin", "resources", "i18n"]
ALGORITHMS = [
    "addphotos", "answerrequests", "backtest", "calibrate", "candidates", "checksites", "createworkspace",
    "datasheet", "energysharing", "fastcharging", "fetchphotos", "forecast", "handover", "importcharging",
    "importopendata", "importrequests", "importreturn", "importusage", "insightreport", "kpi", "market",
    "ocpilocations", "offlinepackage", "opendemo", "potential", "potentialreport", "proposesites", "recordentry",
    "register", "regulation", "repairworkspace", "residentmap", "resolveconflicts", "revenue", "robustness",
    "selectsites", "siterecord", "sitesheets", "sync", "takeback", "usage",
]
DOCKS = [
    "EvPlannerChargingLayersPanel", "EvPlannerDashboardPanel", "EvPlannerPotentialPanel", "EvPlannerSitesPanel",
]
LONGEST = 120

THERE = {
    "active": True,
    "algorithms": ALGORITHMS,
    "docks": DOCKS,
    "visible_docks": [],
    "toolbars": 1,
    "menus": 1,
    "help": 1,
}
GONE = {"active": False, "algorithms": [], "docks": [], "visible_docks": [], "toolbars": 0, "menus": 0, "help": 0}

IN_QGIS = '''
import json, os, sys, threading, traceback
import qgis.utils
from pathlib import Path
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar

iface = qgis.utils.iface
threading.Timer(90, lambda: os._exit(3)).start()


def state():
    for _ in range(5):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value if hasattr(
            QEvent.Type.DeferredDelete, "value") else QEvent.DeferredDelete)
        QCoreApplication.processEvents()
    window = iface.mainWindow()
    provider = QgsApplication.processingRegistry().providerById("evplanner")
    docks = [dock for dock in window.findChildren(QDockWidget) if dock.objectName().startswith("EvPlanner")]
    bars = [bar for bar in window.findChildren(QToolBar) if bar.objectName() == "EvPlannerToolbar"]
    menus = [action for action in iface.pluginMenu().actions() if action.text() == "EV Planner"]
    helps = [action for action in iface.pluginHelpMenu().actions() if action.text() == "EV Planner"]
    return {
        "active": "evplanner" in qgis.utils.active_plugins,
        "algorithms": sorted(a.name() for a in provider.algorithms()) if provider else [],
        "docks": sorted(dock.objectName() for dock in docks),
        "visible_docks": sorted(dock.objectName() for dock in docks if dock.isVisible()),
        "toolbars": len(bars), "menus": len(menus), "help": len(helps),
    }


def run():
    result = {}
    try:
        # Newer versions of QGIS import numpy and shapely themselves; scipy and pandas can only come from the plugin.
        result["heavy"] = sorted(name for name in ("scipy", "pandas") if name in sys.modules)
        result["folder"] = str(Path(sys.modules["evplanner"].__file__).parent)
        result["loaded"] = state()
        import processing
        made = processing.run("evplanner:createworkspace", {"NIS": "13019", "OUTPUT": "TEMPORARY_OUTPUT"})
        result["made"] = made["MUNICIPALITY"]
        actions = len(iface.pluginMenu().actions())
        result["unloads"] = qgis.utils.unloadPlugin("evplanner")
        result["unloaded"] = state()
        result["modules"] = sorted(name for name in sys.modules if name.split(".")[0] == "evplanner")
        result["starts"] = qgis.utils.loadPlugin("evplanner") and qgis.utils.startPlugin("evplanner")
        result["enabled"] = state()
        qgis.utils.reloadPlugin("evplanner")
        result["reloaded"] = state()
        result["more_menu_entries"] = len(iface.pluginMenu().actions()) - actions
        qgis.utils.unloadPlugin("evplanner")
        result["unloaded_again"] = state()
        bar = iface.messageBar()
        items = bar.items() if hasattr(bar, "items") else []
        result["messages"] = [item.text() for item in items if item.title() == "EV Planner"]
    except BaseException:
        result["error"] = traceback.format_exc()
    Path(os.environ["EVPLANNER_RESULT"]).write_text(json.dumps(result))
    os._exit(0)


QTimer.singleShot(2000, run)
'''


def pb_tool(*arguments: str, source: Path) -> None:
    """Run pb_tool on ``source``, answering its question with yes."""
    program = Path(sys.executable).with_name("pb_tool")
    done = subprocess.run(
        [str(program), *arguments], cwd=source, input="y\n", capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def source(tmp_path) -> Path:
    """The project's root without what is not packaged: pb_tool writes its zip into the folder it is called in."""
    folder = tmp_path / "source"
    folder.mkdir()
    for name in PACKAGED:
        (folder / name).symlink_to(ROOT / name)
    return folder


def link(plugins: Path, source: Path) -> None:
    """A checkout that the plugin folder links to."""
    (plugins / "evplanner").symlink_to(ROOT, target_is_directory=True)


def deploy(plugins: Path, source: Path) -> None:
    """What a developer does."""
    pb_tool("deploy", "--no-confirm", "--no-docs", "--plugin_path", str(plugins), source=source)


def install_zip(plugins: Path, source: Path) -> None:
    """What QGIS's plugin manager does with the zip that ``make zip`` builds."""
    (source / "tools").mkdir()
    builder = shutil.copy(ROOT / "tools" / "build_zip.py", source / "tools")
    subprocess.run([sys.executable, builder], check=True, capture_output=True)
    package = source / "evplanner.zip"
    assert package.stat().st_size < 25_000_000, "the plugin repository takes 25 MB at most"
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        archive.extractall(plugins)
    assert {"evplanner/__init__.py", "evplanner/metadata.txt", "evplanner/LICENSE"} <= set(names)
    assert not [name for name in names if "__pycache__" in name or name.startswith("evplanner/tests")]


def environment(plugins: Path, **more: str) -> dict[str, str]:
    """The environment for a QGIS that finds the plugin and shapely 2, wherever this Python has it."""
    import shapely

    packages = str(Path(shapely.__file__).resolve().parents[1])
    known = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "PYTHONPATH")}
    known.pop("QGIS_CUSTOM_CONFIG_PATH", None)
    known.pop("PYTHONDONTWRITEBYTECODE", None)
    return {**known, "QGIS_PLUGINPATH": str(plugins), "PYTHONPATH": packages, **more}


def run_in_qgis(folder: Path, plugins: Path, script: str, **more: str) -> dict:
    """Start QGIS's window with an empty profile in ``folder``, run ``script``, return what it wrote."""
    settings = folder / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        "[PythonPlugins]\nevplanner=true\nprocessing=true\n[qgis]\ncheckVersion=false\nshowTips=false\n"
        "newsFeed\\disabled=true\n[locale]\noverrideFlag=true\nuserLocale=en_US\n",
        encoding="utf-8",
    )
    code, result = folder / "in_qgis.py", folder / "result.json"
    code.write_text(script, encoding="utf-8")
    window = ["xvfb-run", "-a", "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profile")]
    done = subprocess.run(
        [*window, "--code", str(code)],
        env=environment(plugins, EVPLANNER_RESULT=str(result), **more),
        capture_output=True, text=True, timeout=LONGEST, check=False,
    )  # fmt: skip
    assert result.exists(), f"QGIS ended with {done.returncode}\n{done.stderr[-3000:]}"
    return json.loads(result.read_text(encoding="utf-8"))


@pytest.mark.skipif(not (shutil.which("qgis") and shutil.which("xvfb-run")), reason="needs qgis and xvfb-run")
@pytest.mark.parametrize("install", [link, deploy, install_zip], ids=["linked", "deployed", "zip"])
def test_loads_and_goes_without_leftovers(install, tmp_path, source):
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    install(plugins, source)
    seen = run_in_qgis(tmp_path, plugins, IN_QGIS)
    assert "error" not in seen, seen["error"]
    assert Path(seen["folder"]) == plugins / "evplanner"
    assert seen["loaded"] == THERE
    assert seen["heavy"] == [], "QGIS's start waits for numerical packages"
    assert seen["made"] == "Lille"
    assert seen["unloads"] is True
    assert seen["unloaded"] == GONE
    assert seen["modules"] == []
    assert seen["starts"] is True
    assert seen["enabled"] == THERE
    assert seen["reloaded"] == THERE
    assert seen["more_menu_entries"] == 0
    assert seen["unloaded_again"] == GONE
    assert seen["messages"] == []


WITHOUT_SHAPELY = '''
import json, os, sys, traceback
from pathlib import Path
import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer


def run():
    result = {"active": "evplanner" in qgis.utils.active_plugins}
    items = qgis.utils.iface.messageBar().items()
    result["messages"] = [item.text() for item in items if item.title() == "EV Planner"]
    result["provider"] = QgsApplication.processingRegistry().providerById("evplanner") is not None
    result["unloads"] = qgis.utils.unloadPlugin("evplanner")
    Path(os.environ["EVPLANNER_RESULT"]).write_text(json.dumps(result))
    os._exit(0)


QTimer.singleShot(2000, run)
'''


@pytest.fixture
def old_shapely(tmp_path) -> Path:
    """A folder that offers shapely 1.8 before any other, as Debian 12 does."""
    folder = tmp_path / "old"
    (folder / "shapely").mkdir(parents=True)
    (folder / "shapely" / "__init__.py").write_text('__version__ = "1.8.5"\n')
    (folder / "shapely-1.8.5.dist-info").mkdir()
    metadata = "Metadata-Version: 2.1\nName: shapely\nVersion: 1.8.5\n"
    (folder / "shapely-1.8.5.dist-info" / "METADATA").write_text(metadata)
    return folder


@pytest.mark.skipif(not (shutil.which("qgis") and shutil.which("xvfb-run")), reason="needs qgis and xvfb-run")
def test_old_shapely_is_told_in_one_sentence(tmp_path, source, old_shapely):
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    link(plugins, source)
    seen = run_in_qgis(tmp_path, plugins, WITHOUT_SHAPELY, PYTHONPATH=str(old_shapely))
    assert seen["active"] is True
    assert seen["provider"] is True
    assert seen["unloads"] is True
    assert len(seen["messages"]) == 1
    assert "shapely ≥ 2" in seen["messages"][0]
    assert "Traceback" not in seen["messages"][0]


def test_qgis_process_says_what_is_missing(tmp_path, source, old_shapely):
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    link(plugins, source)
    known = environment(plugins, PYTHONPATH=str(old_shapely), QT_QPA_PLATFORM="offscreen", HOME=str(tmp_path))
    done = subprocess.run(
        ["qgis_process.bin", "plugins", "enable", "evplanner"],
        env=known, capture_output=True, text=True, check=False, timeout=LONGEST,
    )  # fmt: skip
    done = subprocess.run(
        ["qgis_process.bin", "run", "evplanner:createworkspace", "--NIS=13019", f"--OUTPUT={tmp_path / 'x.gpkg'}"],
        env=known, capture_output=True, text=True, check=False, timeout=LONGEST,
    )  # fmt: skip
    assert done.returncode != 0
    assert "shapely ≥ 2" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "x.gpkg").exists()


def test_metadata_says_what_the_repository_asks():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    for key in ("name", "description", "version", "author", "email", "about", "tracker", "repository", "homepage"):
        assert general[key].strip(), key
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general.getboolean("hasProcessingProvider")
    assert (ROOT / general["icon"]).is_file()
    for key in ("tracker", "repository", "homepage"):
        assert general[key].startswith("https://")


def test_pb_tool_names_files_that_exist():
    settings = configparser.ConfigParser()
    settings.read(ROOT / "pb_tool.cfg")
    assert settings["plugin"]["name"] == "evplanner", "deploy deletes the folder of that name first"
    named = " ".join(settings["files"][key] for key in ("python_files", "extras", "extra_dirs")).split()
    assert [name for name in named if not (ROOT / name).exists()] == []
