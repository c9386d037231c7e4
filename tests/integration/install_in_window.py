"""Run in a QGIS window by test_install: the zip installed, upgraded, switched off and on, removed by QGIS's code."""

from __future__ import annotations

import faulthandler
import gc
import hashlib
import json
import os
import sqlite3
import sys
import threading
import time
import traceback
from collections import Counter
from pathlib import Path

import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication, QgsExpression, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar

WORKSPACE = Path(os.environ["EVPLANNER_WORKSPACE"])
ZIPS = os.environ["EVPLANNER_ZIPS"].split("|")
RESULT = Path(os.environ["EVPLANNER_RESULT"])
FOLDER = QgsApplication.qgisSettingsDirPath() + "python/plugins"
NAME = "evplanner"
iface = qgis.utils.iface
wrong: list[str] = []
faulthandler.enable()  # where QGIS crashes, it is told at which line of this
threading.Timer(float(os.environ["EVPLANNER_WATCHDOG"]), lambda: os._exit(3)).start()


def settle(seconds: float = 0.5) -> None:
    """Let QGIS do what it has put off, until no task is under way (at most half a minute more)."""
    least, most = time.monotonic() + seconds, time.monotonic() + seconds + 30
    while time.monotonic() < least or (QgsApplication.taskManager().activeTasks() and time.monotonic() < most):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)
    gc.collect()


def version_running() -> str:
    provider = QgsApplication.processingRegistry().providerById(NAME)
    return provider.versionInfo() if provider else ""


def alive() -> dict[str, list[str]]:
    """Objects of the plugin's classes that somebody still holds, by class, and who holds the first of each."""
    mine = [each for each in gc.get_objects() if str(type(each).__module__).startswith(NAME)]
    known = {id(each) for each in mine} | {id(mine)}
    found: dict[str, list[str]] = {}
    for each in mine:
        kind = f"{type(each).__module__.removeprefix('evplanner.evplanner_plugin.')}.{type(each).__name__}"
        if kind not in found:
            holders = [holder for holder in gc.get_referrers(each) if id(holder) not in known]
            found[kind] = [_described(holder) for holder in holders if holder is not found and not _frame(holder)]
    return found


def _frame(holder: object) -> bool:
    return type(holder).__name__ in ("frame", "list_iterator")


def _described(holder: object) -> str:
    if isinstance(holder, dict):
        return "dict " + ", ".join(map(str, list(holder)[:6]))
    return f"{type(holder).__name__} {str(holder)[:150]}"


def state() -> dict:
    """What of the plugin is in QGIS."""
    window = iface.mainWindow()
    docks = [dock for dock in window.findChildren(QDockWidget) if dock.objectName().startswith("EvPlanner")]
    filters = [each.name() for each in iface.locatorFilters()] if hasattr(iface, "locatorFilters") else []
    return {
        "active": NAME in qgis.utils.active_plugins,
        "version": version_running(),
        "docks": sorted(dock.objectName() for dock in docks),
        "shown": sorted(dock.objectName() for dock in docks if not dock.isHidden()),
        "toolbars": len([bar for bar in window.findChildren(QToolBar) if bar.objectName().startswith("EvPlanner")]),
        "menus": len([action for action in iface.pluginMenu().actions() if action.text() == "EV Planner"]),
        "helps": len([action for action in iface.pluginHelpMenu().actions() if "EV Planner" in action.text()]),
        "providers": [each.id() for each in QgsApplication.processingRegistry().providers()].count(NAME),
        "functions": len([each for each in QgsExpression.Functions() if "EV Planner" in each.groups()]),
        "filters": [each for each in filters if each.startswith(NAME)],
        "modules": len([name for name in sys.modules if name.split(".")[0] == NAME]),
        "named": sorted({each.objectName() for each in window.findChildren(QObject)
                         if each.objectName().startswith("EvPlanner")}),
        "objects": dict(Counter(each.metaObject().className() for each in window.findChildren(QObject))),
    }


def content() -> str:
    """What stands in the workspace, whatever mode the file is in."""
    connection = sqlite3.connect(f"file:{WORKSPACE}?mode=ro", uri=True)
    try:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        digest = hashlib.sha256()
        for name in sorted(name for name in tables if not name.startswith(("rtree_", "sqlite_"))):
            for row in connection.execute(f'SELECT * FROM "{name}"'):
                digest.update(repr(row).encode())
        return digest.hexdigest()
    finally:
        connection.close()


def layers() -> list[str]:
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values() if layer.isValid())


def held() -> list[str]:
    """Files of the plugin's folder that this process keeps open."""
    folder, found = FOLDER, []
    for each in Path("/proc/self/fd").iterdir():
        try:
            target = str(each.readlink())
        except OSError:
            continue
        if f"/{NAME}/" in target and target.startswith(folder):
            found.append(target)
    return found


def session():
    return qgis.utils.plugins[NAME]._interface.session


def show_panels() -> None:
    """Show two of the panels. A function, since a variable that holds a panel would keep it alive."""
    for panel in qgis.utils.plugins[NAME]._interface.panels[::2]:
        panel.setUserVisible(True)
        settle()


def story() -> dict:
    """Install, open, upgrade, three rounds off and on, uninstall."""
    seen: dict = {}
    pyplugin_installer.initPluginInstaller()
    installer = pyplugin_installer.instance()
    settle(0.2)
    seen["before"] = state()
    installer.installFromZipFile(ZIPS[0])
    settle()
    seen["installed"] = state()
    seen["folder"] = str(Path(sys.modules[NAME].__file__).parent)
    assert session().open(WORKSPACE)
    show_panels()
    seen["content"] = [content()]
    seen["layers"] = [layers()]
    seen["opened"] = state()
    seen["errors_before_upgrade"] = list(wrong)
    installer.installFromZipFile(ZIPS[1])
    settle(1)
    seen["upgraded"] = state()
    seen["workspace"] = str(session().workspace().path)
    seen["content"].append(content())
    seen["layers"].append(layers())
    seen["rounds"] = []
    for _ in range(3):
        assert qgis.utils.unloadPlugin(NAME)
        settle()
        off = state()
        assert qgis.utils.loadPlugin(NAME) and qgis.utils.startPlugin(NAME)
        settle(1)
        seen["rounds"].append([off, state()])
    installer.uninstallPlugin(NAME, quiet=True)
    settle(1)
    seen["gone"] = state()
    seen["alive"] = alive()
    seen["held"] = held()
    seen["left_on_disk"] = (Path(FOLDER) / NAME).exists()
    seen["setting"] = QgsSettings().contains(f"PythonPlugins/{NAME}")
    seen["translated"] = QCoreApplication.translate("Interface", "Sites")
    seen["layers"].append(layers())
    seen["content"].append(content())
    QgsProject.instance().clear()
    settle(0.5)
    return seen


def run() -> None:
    sys.excepthook = lambda *error: wrong.append("".join(traceback.format_exception(*error)))
    sys.unraisablehook = lambda found: wrong.append(f"{found.err_msg}: {found.exc_value!r} in {found.object!r}")
    qgis.utils.showException = lambda *error, **more: wrong.append("".join(traceback.format_exception(*error[:3])))
    QgsApplication.messageLog().messageReceived.connect(
        lambda text, tag, level: wrong.append(f"{tag}: {text}") if "Traceback" in text or "error" in tag else None
    )
    try:
        result = story()
    except BaseException:
        result = {"error": traceback.format_exc()}
    result["errors"] = wrong
    RESULT.write_text(json.dumps(result), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(500, run)
