"""Runs inside QGIS: the first ten minutes. Start page → demo → each panel; my municipality → file → map."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, child, click, dock, iface, picture, start, wait_for
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWizard

PANELS = ("ChargingLayers", "Potential", "Sites", "Dashboard")
FILES = (("streets", "own_streets", "STREETS"), ("dwellings", "own_dwellings", "DWELLINGS"))


def panel(name):
    return dock(f"EvPlanner{name}Panel")


def narrow(found):
    iface.mainWindow().resizeDocks([found], [320], Qt.Orientation.Horizontal)
    QTest.qWait(300)


def window(kind):
    return next(each for each in QApplication.topLevelWidgets() if each.objectName() == kind and each.isVisible())


def empty_states():
    """Every panel says what is missing, and its button leads to the start page."""
    said = {}
    for name, label, button in (
        ("Potential", "EvPlannerPotentialNext", "EvPlannerPotentialLead"),
        ("Sites", "EvPlannerSitesEmpty", "EvPlannerSitesNext"),
        ("Dashboard", "EvPlannerDashboardEmptySentence", "EvPlannerDashboardEmptyButton"),
    ):
        found = panel(name)
        narrow(found)
        picture(f"empty_{name}", found)
        said[name] = child(found, label).text()
        found.raise_()
        click(child(found, button))
        page = child(panel("ChargingLayers"), "EvPlannerStartPage")
        said[f"{name} leads to the start page"] = page.isVisible() and not page.visibleRegion().isEmpty()
    RESULT["empty"] = said


def open_demo():
    first = panel("ChargingLayers")
    narrow(first)
    page = child(first, "EvPlannerStartPage")
    picture("start_page", first)
    picture("start_window")
    RESULT["width"] = first.area.minimumWidth()
    # Without a window manager no window is active and nothing has the focus: the order of Tab is asked instead.
    order, widget = [], child(page, "EvPlannerOpenDemo")
    while len(order) < 4:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            order.append(widget.objectName())
        widget = widget.nextInFocusChain()
    RESULT["keyboard"] = order
    QTest.keyClick(child(page, "EvPlannerOpenDemo"), Qt.Key.Key_Space)
    wait_for(lambda: QgsProject.instance().fileName().endswith("lille.qgz"), 150, "the demo")
    wait_for(lambda: not page.isVisible(), 30, "the panel with the workspace")
    RESULT["demo"] = QgsProject.instance().fileName()
    RESULT["layers"] = len(QgsProject.instance().mapLayers())


def panels_of_the_demo():
    for name in PANELS:
        found = panel(name)
        wait_for(lambda: not QgsApplication.taskManager().countActiveTasks(), 60, "tasks")
        QTest.qWait(600)
        picture(f"demo_{name}")
        if name == "Potential":
            wait_for(lambda found=found: found.shown.table is not None, 60, "the list of places")
            RESULT["places"] = len(found.shown.table.cell)
        elif name == "Sites":
            wait_for(lambda found=found: found.list.model.rowCount() == 35, 60, "the sites")
        elif name == "Dashboard":
            wait_for(lambda found=found: not found.reading() and found.insight is not None, 120, "the cards")
            RESULT["cards"] = len(found.cards)


def start_municipality():
    iface.newProject()
    first = panel("ChargingLayers")
    page = child(first, "EvPlannerStartPage")
    wait_for(page.isVisible, 20, "the start page again")
    RESULT["recent shown"] = child(page, "EvPlannerRecent_0").text()
    click(child(page, "EvPlannerStartMunicipality"))
    wizard = window("EvPlannerMunicipalityWizard")
    field = child(wizard, "EvPlannerMunicipality")
    field.setEditText("Lil")
    field.completer().setCompletionPrefix("lil")
    RESULT["offered"] = field.completer().completionCount()
    RESULT["next without a municipality"] = wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    field.setEditText("Lille")
    picture("wizard_1", wizard)
    click(wizard.button(QWizard.WizardButton.NextButton))
    child(wizard, "EvPlannerWorkspaceFile").setFilePath(str(Path(os.environ["EVPLANNER_FOLDER"]) / "mijn lille.gpkg"))
    picture("wizard_2", wizard)
    click(wizard.button(QWizard.WizardButton.CommitButton))
    wait_for(lambda: wizard.currentId() == 2, 60, "the page with data")
    wait_for(lambda: bool(wizard.data.table.missing), 20, "what is missing")
    RESULT["missing"] = wizard.data.table.missing
    RESULT["areas on the map"] = [layer.name() for layer in QgsProject.instance().mapLayers().values()
                                  if layer.featureCount() and layer.name() == "Gemeente en wijken"]  # fmt: skip
    picture("wizard_3", wizard)
    picture("wizard_3_window")
    return wizard


def bring_in(wizard):
    """Files that somebody downloaded, one after the other, through the same buttons' way in."""
    table = wizard.data.table
    for need, source, variable in FILES:
        row = table.rows[need]
        row.sources.setCurrentIndex(next(
            place for place in range(row.sources.count()) if row.sources.itemData(place).id == source))
        table.take_file(row, os.environ[f"EVPLANNER_{variable}"])
        wait_for(table.busy, 20, "the import")
        wait_for(lambda: not table.busy(), 90, "the end of the import")
        RESULT[f"said of {need}"] = table.said.text()
        wait_for(lambda row=row: any(letter.isdigit() for letter in row.state.text()), 20, "the count")
    wait_for(lambda: not table.missing, 20, "nothing missing")
    picture("wizard_3_filled", wizard)
    click(wizard.button(QWizard.WizardButton.NextButton))
    picture("wizard_4", wizard)
    click(child(wizard, "EvPlannerFirstMap"))
    potential = panel("Potential")
    wait_for(lambda: potential.shown.table is not None, 120, "the first map")
    RESULT["first map"] = len(potential.shown.table.cell)
    picture("first_map")
    wizard.close()


def connect():
    iface.newProject()
    page = child(panel("ChargingLayers"), "EvPlannerStartPage")
    wait_for(page.isVisible, 20, "the start page")
    click(child(page, "EvPlannerConnectCentral"))
    dialog = window("EvPlannerConnect")
    child(dialog, "EvPlannerConnectAddress").setText("http://127.0.0.1:9/")
    child(dialog, "EvPlannerMunicipality").setEditText("Gierle")
    RESULT["connect without a municipality"] = child(dialog, "EvPlannerConnectNow").isEnabled()
    child(dialog, "EvPlannerMunicipality").setEditText("Vorselaar")
    child(dialog, "EvPlannerWorkspaceFile").setFilePath(str(Path(os.environ["EVPLANNER_FOLDER"]) / "vorselaar.gpkg"))
    picture("connect", dialog)
    click(child(dialog, "EvPlannerConnectNow"))
    said = child(dialog, "EvPlannerConnectSaid")
    wait_for(lambda: "127.0.0.1" in said.text(), 60, "why it failed")
    RESULT["connect failed"] = said.text()
    RESULT["again"] = child(dialog, "EvPlannerConnectNow").isEnabled()
    dialog.close()


def steps():
    from qgis.core import QgsSettings

    QgsSettings().setValue("evplanner/options/demo_folder", os.environ["EVPLANNER_FOLDER"])
    empty_states()
    open_demo()
    panels_of_the_demo()
    if os.environ.get("EVPLANNER_SHORT"):
        return
    bring_in(start_municipality())
    connect()


start(steps)
