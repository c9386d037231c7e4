"""Run in a real QGIS window without network, on the project of a package; see test_offline_package_opens."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["EVPLANNER_SCRIPTS"])))

from in_window import RESULT, dock, messages, picture, start, wait_for
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins


def steps() -> None:
    canvas, project = iface.mapCanvas(), QgsProject.instance()
    wait_for(lambda: project.mapLayers() and not canvas.isDrawing(), what="the project")
    wait_for(lambda: not QgsApplication.taskManager().countActiveTasks(), what="tasks")
    QTest.qWait(1000)
    RESULT["asked"] = [window.windowTitle() for window in QApplication.topLevelWidgets()
                       if window.isVisible() and window.isModal()]  # fmt: skip
    RESULT["layers"] = {layer.name(): layer.isValid() for layer in project.mapLayers().values()}
    RESULT["title"], RESULT["plugin"] = iface.mainWindow().windowTitle(), "evplanner" in plugins
    extent = canvas.extent()
    RESULT["extent"] = [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]
    image = canvas.grab().toImage()
    pixels = [image.pixelColor(x, y).name() for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)]
    RESULT["colours"], RESULT["white"] = len(set(pixels)), pixels.count("#ffffff") / len(pixels)
    RESULT["messages"] = messages()
    if RESULT["plugin"]:
        panel = dock("EvPlannerSitesPanel")
        panel.setUserVisible(True)
        QTest.qWait(1500)
        workspace = panel.session.workspace()
        RESULT["workspace"] = str(workspace.path) if workspace is not None else ""
    picture("package_with_plugin" if RESULT["plugin"] else "package_without_plugin")


start(steps)
