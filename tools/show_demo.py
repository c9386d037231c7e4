"""Runs inside QGIS (``qgis --code``): shows the panels on the demo's project; takes pictures where asked.

With EVPLANNER_SCREENSHOTS set to a folder, the window and each panel are saved there and QGIS closes.
"""

from __future__ import annotations

import os
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QListView, QTableView, QTreeView
from qgis.utils import iface

PANELS = {
    "charging_layers": "EvPlannerChargingLayersPanel",
    "potential": "EvPlannerPotentialPanel",
    "sites": "EvPlannerSitesPanel",
    "dashboard": "EvPlannerDashboardPanel",
}
LONGEST = 120_000
"""Milliseconds after which a run for pictures is given up."""


def panel(name: str) -> QDockWidget:
    """The dock called ``name``, shown in front."""
    dock = iface.mainWindow().findChild(QDockWidget, name)
    if dock is None:
        raise RuntimeError(f"the panel {name} is not there")
    dock.setUserVisible(True)
    dock.raise_()
    return dock


def settle(milliseconds: int) -> None:
    """Let QGIS draw for a while, without blocking it."""
    from qgis.PyQt.QtTest import QTest

    QTest.qWait(milliseconds)


def select_first_row(dock: QDockWidget) -> None:
    """Select the first row of the panel's list, as a user would to see why it scores what it does."""
    for kind in (QTableView, QTreeView, QListView):
        for view in dock.findChildren(kind):
            if view.isVisible() and view.model() is not None and view.model().rowCount():
                view.setCurrentIndex(view.model().index(0, 0))
                return


def show() -> None:
    """Zoom to the potential map, open the panels and leave *Potential* in front."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.customProperty("evplanner/recipe"):
            iface.setActiveLayer(layer)
            iface.zoomToActiveLayer()
    for name in (*PANELS.values(), PANELS["potential"]):
        panel(name)


def take_pictures(folder: Path) -> None:
    """Save the window with each panel in front, and each panel alone."""
    folder.mkdir(parents=True, exist_ok=True)
    window = iface.mainWindow()
    window.resize(1600, 1000)
    show()
    settle(4000)
    for title, name in PANELS.items():
        dock = panel(name)
        settle(700)
        select_first_row(dock)
        settle(2500)
        window.grab().save(str(folder / f"window_{title}.png"))
        dock.grab().save(str(folder / f"panel_{title}.png"))


def main() -> None:
    """Show the panels, or take pictures and leave."""
    folder = os.environ.get("EVPLANNER_SCREENSHOTS")
    if not folder:
        show()
        return
    code = 1
    try:
        take_pictures(Path(folder))
        code = 0
    except Exception:
        (Path(folder) / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
    finally:
        QApplication.processEvents()
        # QGIS would ask whether to save; nothing was changed, so leave at once.
        os._exit(code)


if os.environ.get("EVPLANNER_SCREENSHOTS"):
    QTimer.singleShot(LONGEST, lambda: os._exit(3))
QTimer.singleShot(1500, main)
