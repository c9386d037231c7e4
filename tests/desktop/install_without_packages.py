"""Run in a QGIS window by test_install_without_packages: each Python package hidden in turn, and what goes on."""

from __future__ import annotations

import contextlib
import importlib.abc
import json
import os
import sys
import threading
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QSettings, QTimer

WORKSPACE = Path(os.environ["EVPLANNER_WORKSPACE"])
FOLDER = Path(os.environ["EVPLANNER_FOLDER"])
PACKAGES = os.environ["EVPLANNER_PACKAGES"].split(",")
RESULT = Path(os.environ["EVPLANNER_RESULT"])
PART = RESULT.with_suffix(".part")
iface = qgis.utils.iface
threading.Timer(float(os.environ["EVPLANNER_WATCHDOG"]), lambda: os._exit(3)).start()


class Hidden(importlib.abc.MetaPathFinder):
    """Refuses one package, as where it is not installed."""

    def __init__(self, package: str) -> None:
        self.package = package

    def find_spec(self, name, path, target=None):
        if name.partition(".")[0] == self.package:
            raise ModuleNotFoundError(f"No module named '{name}'", name=name)


@contextlib.contextmanager
def hidden(package: str):
    """No module of ``package`` can be imported; those that were are put back afterwards."""
    kept = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == package}
    for name in kept:
        del sys.modules[name]
    finder = Hidden(package)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        sys.modules.update(kept)


def wait(seconds: float, until=lambda: False) -> None:
    """Let QGIS work until ``until()``, at most ``seconds``."""
    ending = time.monotonic() + seconds
    while time.monotonic() < ending and not until():
        QCoreApplication.processEvents()
        time.sleep(0.01)


def said() -> list[str]:
    """The sentences in the message bar, which is cleared."""
    items = [item.text() for item in iface.messageBar().items() if item.title() == "EV Planner"]
    iface.messageBar().clearWidgets()
    return items


def outcome(algorithm: str, parameters: dict) -> str:
    """"" where the algorithm did its work, else what it said."""
    import processing

    try:
        processing.run(f"evplanner:{algorithm}", parameters)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def quiet() -> bool:
    """Whether nothing is under way any more."""
    return not QgsApplication.taskManager().activeTasks()


def look(package: str) -> dict:
    """Start the plugin without ``package``, open the workspace and every panel, and run what can be run."""
    seen: dict = {}
    assert qgis.utils.loadPlugin("evplanner") and qgis.utils.startPlugin("evplanner")
    seen["at_start"] = said()
    interface = qgis.utils.plugins["evplanner"]._interface
    if interface is None:  # nothing works without numpy, which every QGIS brings
        return {**seen, "started": False}
    seen["opened"] = interface.session.open(WORKSPACE)
    for panel in interface.panels:
        panel.setUserVisible(True)
        wait(60, lambda panel=panel: panel.widget() is not None and quiet())
        wait(0.2)
    seen["panels"] = [panel.built for panel in interface.panels]
    seen["opening"] = said()
    provider = QgsApplication.processingRegistry().providerById("evplanner")
    refused = {each.name(): each.canExecute() for each in provider.algorithms()}
    seen["refused"] = {name: reason for name, (usable, reason) in sorted(refused.items()) if not usable}
    file = FOLDER / f"record_{package}.csv"
    seen["ran"] = {
        "siterecord": outcome("siterecord", {"WORKSPACE": str(WORKSPACE), "OUTPUT": str(file)}),
        "register": outcome("register", {"WORKSPACE": str(WORKSPACE), "OUTPUT": str(FOLDER / f"{package}.ods")}),
        "candidates": outcome("candidates", {"AREA": f"{WORKSPACE}|layername=area", "SPACING": 500,
                                             "OUTPUT": "TEMPORARY_OUTPUT"}),
        "datasheet": outcome("datasheet", {"WORKSPACE": str(WORKSPACE), "OUTPUT": str(FOLDER / f"{package}.html")}),
        "createworkspace": outcome("createworkspace", {"NIS": "13019", "OUTPUT": str(FOLDER / f"{package}.gpkg")}),
    }
    seen["later"] = said()
    return seen


def run() -> None:
    result: dict = {"without": {}, "errors": []}
    wrong = result["errors"]
    sys.excepthook = lambda *error: wrong.append("".join(traceback.format_exception(*error)))
    qgis.utils.showException = lambda *error, **more: wrong.append("".join(traceback.format_exception(*error[:3])))
    try:
        for package in PACKAGES:
            qgis.utils.unloadPlugin("evplanner")
            QgsProject.instance().clear()
            QSettings().remove("evplanner/packages_told")
            said()
            before = len(wrong)
            with hidden(package):
                try:
                    result["without"][package] = look(package)
                finally:
                    qgis.utils.unloadPlugin("evplanner")
                    wait(1, quiet)
            result["without"][package]["errors"] = wrong[before:]
            PART.write_text(json.dumps(result), encoding="utf-8")
    except BaseException:
        result["error"] = traceback.format_exc()
    RESULT.write_text(json.dumps(result), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(1000, run)
