"""Runs inside QGIS: a damaged workspace is opened from the panel, told, and repaired from its backup by two clicks."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, child, click, dock, iface, picture, start, wait_for
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QRadioButton, QTextBrowser

PATH = Path(os.environ["EVPLANNER_WORKSPACE"])


def messages() -> list[str]:
    """What EV Planner says above the map; newer versions of QGIS speak there of fonts that they cannot fetch."""
    return [item.text() for item in iface.messageBar().items() if item.title() == "EV Planner"]


def button(text: str) -> QPushButton:
    """The button in the message above the map."""
    found = [each for each in iface.messageBar().findChildren(QPushButton) if each.text() == text]
    if not found:
        raise AssertionError(f"no {text} in {messages()}")
    return found[-1]


def cut() -> list[str]:
    """Messages above the map of which a part cannot be seen."""
    shown = [each for each in iface.messageBar().findChildren(QTextBrowser) if each.isVisible()]
    assert shown, "the bar shows its texts in another way"
    return [each.toPlainText() for each in shown if each.document().size().height() > each.viewport().height() + 1]


def steps() -> None:
    from evplanner.evplanner_plugin.gui.start.recent import remember_workspace

    iface.mainWindow().resize(1366, 768)
    panel = dock("EvPlannerChargingLayersPanel")
    remember_workspace(PATH)
    panel.start.refresh()
    click(child(panel, "EvPlannerRecent_0"))
    wait_for(messages, 20, "what is wrong is said")
    RESULT["told"], RESULT["cut"] = messages(), cut()
    picture("repair_1_told")
    click(button("Herstellen…"))
    dialog = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "EvPlannerRepair")
    go = child(dialog, "EvPlannerRepairGo")
    wait_for(go.isEnabled, 60, "the backups are looked at")
    RESULT["asked"] = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    RESULT["choices"] = [each.text() for each in dialog.findChildren(QRadioButton)]
    picture("repair_2_dialog", dialog)
    picture("repair_2_window")
    iface.messageBar().clearWidgets()
    click(go)
    wait_for(lambda: panel.session.workspace() is not None and not panel.session.runner.busy(), 90, "it is repaired")
    wait_for(messages, 20, "what came of it is said")
    RESULT["repaired"] = messages()
    dock("EvPlannerSitesPanel")
    sites = panel.session.sites
    sites.ensure_read()
    wait_for(lambda: sites.listed and not sites.reading, 60, "the sites are listed")
    RESULT["sites"] = sorted(site.name for site in sites.listed)
    RESULT["left"] = [each.objectName() for each in QApplication.topLevelWidgets()
                      if isinstance(each, QDialog) and each.isVisible() and each.objectName().startswith("EvPlanner")]
    dock("EvPlannerChargingLayersPanel")
    picture("repair_3_repaired")
    RESULT["files"] = sorted(each.name for each in PATH.parent.glob(f"{PATH.stem}*") if each.is_file())


start(steps)
