"""Runs inside QGIS: options, project page, menu, keys and About as somebody uses them, told in EVPLANNER_RESULT."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

import qgis.utils
from in_window import RESULT, child, picture, start, wait_for
from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QLineEdit,
    QMenu,
    QTreeView,
    QWidget,
)
from qgis.utils import iface

WORKSPACE = os.environ["EVPLANNER_WORKSPACE"]
OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


def steps() -> None:
    menu()
    keys_without_workspace()
    options()
    from evplanner.evplanner_plugin.documents import workspace_project

    workspace_project.remember(QgsProject.instance(), WORKSPACE)
    project_page()
    about()
    unload()


def in_dialog(open_it, work) -> None:
    """Open a dialog that waits, and do ``work(dialog)`` in it."""
    problems: list = []

    def begin() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(200, begin)
            return
        QTest.qWait(500)
        try:
            work(dialog)
        except BaseException as problem:  # raised again where the story is told
            problems.append(problem)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(200, begin)
    open_it()
    if problems:
        raise problems[0]


def press(dialog: QDialog, button) -> None:
    """Press a button of the dialog's own box."""
    boxes = [box for box in dialog.findChildren(QDialogButtonBox) if box.button(button) is not None]
    QTest.mouseClick(boxes[-1].button(button), Qt.MouseButton.LeftButton)


def menu() -> None:
    found = iface.mainWindow().findChild(QMenu, "EvPlannerMenu")
    RESULT["menu"] = ["-" if action.isSeparator() else action.objectName() for action in found.actions()]
    RESULT["help_menu"] = [
        action.objectName() for action in iface.pluginHelpMenu().actions() if "EvPlanner" in action.objectName()
    ]


def own_keys() -> dict[str, QAction]:
    return {
        action.objectName(): action
        for action in QgsGui.shortcutsManager().listActions()
        if action.objectName().startswith("EvPlannerKey_")
    }


def keys_without_workspace() -> None:
    found = own_keys()
    RESULT["keys"] = sorted(found)
    RESULT["keys_at_first"] = [action.shortcut().toString() for action in found.values()]
    for name, sequence in (("EvPlannerSitesPanel", "Ctrl+Alt+Shift+F9"), ("Sync", "Ctrl+Alt+Shift+F10")):
        QgsGui.shortcutsManager().setKeySequence(found[f"EvPlannerKey_{name}"], sequence)
    RESULT["keys_set"] = [
        found[f"EvPlannerKey_{name}"].shortcut().toString() for name in ("EvPlannerSitesPanel", "Sync")
    ]
    panel = iface.mainWindow().findChild(QDockWidget, "EvPlannerSitesPanel")
    shown = []
    for _ in range(2):
        found["EvPlannerKey_EvPlannerSitesPanel"].trigger()
        QTest.qWait(300)
        shown.append(not panel.isHidden())
    RESULT["panel_by_key"] = shown
    iface.messageBar().clearWidgets()
    found["EvPlannerKey_Sync"].trigger()
    QTest.qWait(300)
    RESULT["sync_by_key"] = iface.messageBar().currentItem().text()


def options() -> None:
    def cancel(dialog) -> None:
        page = child(dialog, "EvPlannerOptions")
        RESULT["options_in_front"] = page.isVisible()
        picture("options", dialog)
        child(page, "EvPlannerAuthorName").setText("Nobody")
        child(page, "EvPlannerKeepPhotoPlaces").setChecked(True)
        press(dialog, CANCEL)

    def search(dialog) -> None:
        tree = next(view for view in dialog.findChildren(QTreeView) if view.isVisible())
        line = dialog.findChild(QLineEdit, "mSearchLineEdit")
        before = titles(tree)
        QTest.keyClicks(line, "CPE-zonder-zin")
        QTest.qWait(300)
        RESULT["found_of_nonsense"] = "EV Planner" in titles(tree)
        line.clear()
        QTest.keyClicks(line, child(dialog, "EvPlannerKeepPhotoPlaces").text().replace("&", ""))
        QTest.qWait(300)
        RESULT["found_by_search"] = [before != titles(tree), "EV Planner" in titles(tree)]
        line.clear()
        QTest.qWait(300)
        page = child(dialog, "EvPlannerOptions")
        name = child(page, "EvPlannerAuthorName")
        name.setText("Noor")
        name.setFocus()
        order = []
        for _ in range(12):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            order.append(QApplication.focusWidget().objectName())
        RESULT["tab_order"] = order
        press(dialog, OK)

    show = iface.mainWindow().findChild(QAction, "EvPlannerOptionsAction").trigger
    in_dialog(show, cancel)
    kept = QgsSettings()
    RESULT["after_cancel"] = [kept.value(f"evplanner/{key}") for key in ("author/name", "options/keep_photo_places")]
    in_dialog(show, search)
    RESULT["after_ok"] = QgsSettings().value("evplanner/author/name")


def titles(tree: QTreeView) -> list[str]:
    model, root = tree.model(), tree.rootIndex()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount()) if not tree.isRowHidden(row, root)]


def project_page() -> None:
    def edit(dialog, button) -> None:
        page = child(dialog, "EvPlannerProjectPage")
        wait_for(lambda: page.complete, 30, "the workspace is read")
        RESULT["project_in_front"] = page.isVisible()
        picture("project_workspace", dialog)
        page.tabs.setCurrentIndex(1)
        QTest.qWait(200)
        table = child(page, "EvPlannerThresholdsTable")
        child(page, "EvPlannerThresholdsSearch").setText("walking_distance")
        RESULT["thresholds_listed"] = table.model().rowCount()
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, 1))
        QTest.keyClicks(table.viewport(), "3")  # begins to edit
        editor = QApplication.focusWidget()
        QTest.keyClicks(editor, "20")
        picture("project_thresholds", dialog)
        press(dialog, button)  # without Enter first: what stands in the cell counts

    show = iface.mainWindow().findChild(QAction, "EvPlannerProjectPageAction").trigger
    from evplanner.evplanner_plugin.workspace.parameters import read_parameters
    from evplanner.evplanner_plugin.workspace.store import Workspace

    def distance():
        return read_parameters(Workspace.open(WORKSPACE))["walking_distance"].value

    in_dialog(show, lambda dialog: edit(dialog, CANCEL))
    QTest.qWait(300)
    RESULT["distance_after_cancel"] = distance()
    in_dialog(show, lambda dialog: edit(dialog, OK))
    wait_for(lambda: distance() != 250.0, 20, "the threshold is written")
    RESULT["distance_after_ok"] = distance()


def about() -> None:
    iface.mainWindow().findChild(QAction, "EvPlannerAboutAction").trigger()
    dialog = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "EvPlannerAbout")
    wait_for(dialog.complete, 30, "About is read")
    QTest.mouseClick(child(dialog, "EvPlannerAboutCopy"), Qt.MouseButton.LeftButton)
    RESULT["report"] = QGuiApplication.clipboard().text()
    picture("about", dialog)


def unload() -> None:
    qgis.utils.unloadPlugin("evplanner")
    QTest.qWait(500)
    window = iface.mainWindow()
    RESULT["left"] = [
        *own_keys(),
        *(each.objectName() for each in QApplication.topLevelWidgets() if each.objectName() == "EvPlannerAbout"),
        *(action.objectName() for action in window.actions() if "EvPlanner" in action.objectName()),
        *(action.objectName() for action in iface.pluginHelpMenu().actions() if "EvPlanner" in action.objectName()),
    ]

    def look(dialog) -> None:
        RESULT["page_left"] = dialog.findChild(QWidget, "EvPlannerOptions") is not None
        press(dialog, CANCEL)

    in_dialog(lambda: iface.showOptionsDialog(window), look)

    def look_at_project(dialog) -> None:
        RESULT["project_page_left"] = dialog.findChild(QWidget, "EvPlannerProjectPage") is not None
        press(dialog, CANCEL)

    in_dialog(iface.showProjectPropertiesDialog, look_at_project)


start(steps)
