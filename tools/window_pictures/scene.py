"""Runs inside QGIS (``qgis --code``): opens panel after panel, dialog after dialog on the demo, and takes pictures."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from pathlib import Path

sys.path[:0] = [os.environ["EVPLANNER_TESTS"], os.environ["EVPLANNER_SCENE"]]

from in_window import RESULT, child, click_row, dock, picture, start, wait_for
from marks import MARKS, mark
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QItemSelectionModel, QSize, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QLineEdit, QScrollArea, QWidget
from qgis.utils import iface

WORK = Path(os.environ["EVPLANNER_WORK"])
ONLY = [name for name in os.environ.get("EVPLANNER_ONLY", "").split(",") if name]
WINDOW = (1240, 780)
TALL = 940
"""The window in which a comment is seen too."""
PANEL = QSize(360, 700)
MARKED = ".marked"


def steps() -> None:
    """Take all pictures."""
    RESULT["left_out"] = []
    iface.mainWindow().resize(*WINDOW)
    tidy()
    part(start_page)
    QgsProject.instance().read(str(next(WORK.glob("*.qgz"))))
    quiet(2500)
    for each in (charging_layers, potential, recipes, sites, documents, dashboard, options, conflicts, others):
        part(each)


def part(take) -> None:
    """Take the pictures of one part; what fails is told and the others go on."""
    try:
        take()
    except Exception:
        RESULT["left_out"].append(f"{take.__name__}: {traceback.format_exc()}")
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()


def tidy() -> None:
    """Leave in QGIS's window what matters here: the map, the layers and our panels."""
    from qgis.PyQt.QtWidgets import QDockWidget, QToolBar

    for toolbar in iface.mainWindow().findChildren(QToolBar):
        if toolbar.objectName() not in ("EvPlannerToolbar", "mMapNavToolBar", "mFileToolBar", "mAttributesToolBar"):
            toolbar.hide()
    for panel in iface.mainWindow().findChildren(QDockWidget):
        if panel.objectName() not in ("Layers",):
            panel.hide()


def quiet(milliseconds: int = 400) -> None:
    """Let QGIS draw."""
    QTest.qWait(milliseconds)


def shot(name: str, widget: QWidget | None = None) -> None:
    """Take a picture, if it is wanted."""
    if not ONLY or name in ONLY:
        take(name, widget or iface.mainWindow())


def take(name: str, widget: QWidget) -> None:
    """Take a picture, and beside it one with numbers where the guide speaks of its parts."""
    picture(name, widget)
    if name in MARKS:
        folder = Path(os.environ["EVPLANNER_SCREENSHOTS"])
        missing = mark(folder / f"{name}.png", widget, MARKS[name], folder / f"{name}{MARKED}.png")
        if missing:
            RESULT["left_out"].append(f"{name}: no number at {', '.join(missing)}")


def alone(name: str):
    """Our panel, and none of the others, beside the map."""
    from qgis.PyQt.QtWidgets import QDockWidget

    for panel in iface.mainWindow().findChildren(QDockWidget):
        if panel.objectName().startswith("EvPlanner") and panel.objectName() != name:
            panel.hide()
    panel = dock(name)
    iface.mainWindow().resizeDocks([panel], [PANEL.width()], Qt.Orientation.Horizontal)
    quiet()
    return panel


def floating(panel, height: int = PANEL.height(), width: int = PANEL.width()):
    """Take the panel out of the window at a fixed size; ``docked`` puts it back."""
    panel.setFloating(True)
    panel.resize(width, height)
    quiet()


def docked(panel) -> None:
    """Put a floating panel back into the window."""
    panel.setFloating(False)
    quiet()


def dialog_shot(name: str, object_name: str, trigger, size=None, prepare=None) -> None:
    """Open a dialog with ``trigger``, modal or not, take its picture and leave it."""
    if ONLY and name not in ONLY:
        return
    problems: list = []

    def found() -> None:
        window = next(
            (w for w in QApplication.topLevelWidgets() if w.objectName() == object_name and w.isVisible()), None
        )
        if window is None:
            tries.append(1)
            if len(tries) < 100:
                QTimer.singleShot(100, found)
            else:
                problems.append(f"{object_name} never came")
                ended.append(1)
                if QApplication.activeModalWidget() is not None:
                    QApplication.activeModalWidget().close()
            return
        try:
            quiet(500)
            if prepare is not None:
                prepare(window)
            if size:
                window.resize(*size)
            quiet(700)
            maps_drawn(window)
            show_no_places(window)
            take(name, window)
        except Exception:
            problems.append(traceback.format_exc())
        finally:
            window.reject() if isinstance(window, QDialog) else window.close()
            ended.append(1)

    tries: list = []
    ended: list = []
    QTimer.singleShot(100, found)
    trigger()
    wait_for(lambda: ended, 60, f"the picture of {object_name}")
    if problems:
        raise AssertionError(f"{name}: {problems[0]}")


def maps_drawn(window) -> None:
    """Wait until the small maps of a dialog are drawn."""
    canvases = window.findChildren(QgsMapCanvas)
    if canvases:
        quiet(3000)
        wait_for(lambda: not any(canvas.isDrawing() for canvas in canvases), 60, "the maps are drawn")
        quiet(500)


def show_no_places(window) -> None:
    """Write where a user could have saved it in place of this machine's folders, which differ each time."""
    for edit in window.findChildren(QLineEdit):
        if edit.text().startswith((tempfile.gettempdir(), str(Path.home()), "/home/")):
            edit.blockSignals(True)
            edit.setText(f"C:\\Laden\\{Path(edit.text()).name}")
            edit.setCursorPosition(0)
            edit.blockSignals(False)


def press(parent, name: str):
    """What a click does, later, so that a modal dialog does not stop the scene."""
    found = parent.findChild(QAction, name) or child(parent, name)
    return lambda: QTimer.singleShot(0, found.trigger if isinstance(found, QAction) else found.click)


def potential_layer() -> QgsVectorLayer:
    """The potential map of the project."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.customProperty("evplanner/recipe"):
            return layer
    raise AssertionError("there is no potential map in the project")


def only_layers(potential: bool) -> None:
    """The potential map drawn, or out of the way of the sites."""
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        if node.layer() is not None and node.layer().customProperty("evplanner/recipe"):
            node.setItemVisibilityChecked(potential)
    quiet(800)


# -- the parts -----------------------------------------------------------------------------------------------------


def start_page() -> None:
    """Before anything is open."""
    panel = alone("EvPlannerChargingLayersPanel")
    floating(panel, 560)
    shot("start_page", panel)
    docked(panel)
    dialog_shot("new_workspace", "EvPlannerNewWorkspace", later(panel._ask_new_workspace), (440, 140))
    wizard = press(panel, "EvPlannerStartMunicipality")
    dialog_shot("municipality_wizard", "EvPlannerMunicipalityWizard", wizard, (560, 260), type_lille)


def type_lille(window) -> None:
    """Choose the municipality as somebody who types."""
    child(window, "EvPlannerMunicipality").setEditText("Lille (13019)")


def charging_layers() -> None:
    """The panel, its sources, importing."""
    panel = alone("EvPlannerChargingLayersPanel")
    quiet(1200)
    floating(panel, 620)
    shot("panel_charging_layers", panel)
    group = child(panel, "EvPlannerSources")
    shot("panel_sources", group)
    docked(panel)
    dialog_shot("open_data", "EvPlannerOpenData", press(panel, "EvPlannerOpenDataButton"), (760, 520))
    dialog_shot("import_charging", "EvPlannerImportCharging", later(group.import_charging), (520, 400))


def potential() -> None:
    """The map, the panel, its dialogs."""
    panel = alone("EvPlannerPotentialPanel")
    iface.setActiveLayer(potential_layer())
    iface.zoomToActiveLayer()
    ranking = child(panel, "EvPlannerRanking")
    wait_for(lambda: ranking.model().rowCount() > 0, 60, "the map is listed")
    click_row(ranking, 0)
    quiet(1500)
    iface.mapCanvas().setExtent(potential_layer().extent())
    iface.mapCanvas().refresh()
    shot("window_potential")
    floating(panel, 1180)
    for area in panel.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    quiet(300)
    shot("panel_potential", panel)
    docked(panel)
    dialog_shot("layers_dialog", "EvPlannerLayersDialog", press(panel, "EvPlannerLayers"), (520, 560))
    dialog_shot("select_sites", "EvPlannerSelectSites", press(panel, "EvPlannerSelectSitesButton"), (420, 300))
    dialog_shot("stability", "EvPlannerStabilityDialog", press(panel, "EvPlannerStability"))


def recipes() -> None:
    """The window in which a recipe is edited."""
    panel = alone("EvPlannerPotentialPanel")
    dialog_shot("recipe_editor", "EvPlannerRecipeEditor", press(panel, "EvPlannerEditRecipe"), (860, 620))


def sites() -> None:
    """The list, a site under review, two side by side."""
    only_layers(False)
    panel = alone("EvPlannerSitesPanel")
    read(panel)
    iface.mainWindow().resize(WINDOW[0], TALL)
    choose(panel, *DECIDED)
    iface.mapCanvas().zoomScale(9000)
    quiet(2500)
    shot("window_sites")
    iface.mainWindow().resize(*WINDOW)
    floating(panel, 900)
    choose(panel, "in_review")
    quiet(800)
    shot("panel_sites", panel)
    child(panel, "EvPlannerChecklistPageTab").click()
    quiet(1200)
    shot("site_checklist", child(panel, "EvPlannerSiteDetails"))
    docked(panel)
    choose(panel, *DECIDED, "in_review", count=2)
    dialog_shot("compare_sites", "EvPlannerCompareDialog", press(panel, "EvPlannerCompareSites"), (900, 700))


def read(panel) -> None:
    """Wait until the sites are read."""
    panel.session.sites.ensure_read()
    wait_for(lambda: panel.session.sites.listed and not panel.session.sites.reading, 60, "the sites are read")
    quiet(600)


DECIDED = ("approved", "handed_over")


def choose(panel, *statuses: str, count: int = 1) -> None:
    """Select the first sites of the list that have one of these statuses, as clicks and Ctrl do."""
    table = child(panel, "EvPlannerSitesTable")
    model = table.model()
    wanted = [site.name for site in panel.session.sites.listed if site.summary.status in statuses][:count]
    rows = [row for row in range(model.rowCount()) if str(model.index(row, 0).data()) in wanted]
    flags = QItemSelectionModel.SelectionFlag
    click_row(table, rows[0])
    for row in rows[1:]:
        table.selectionModel().select(model.index(row, 0), flags.Select | flags.Rows)
    quiet(600)


def documents() -> None:
    """The menu Documents and the windows behind it."""
    panel = alone("EvPlannerSitesPanel")
    read(panel)
    choose(panel, *DECIDED, count=4)
    menu = panel.documents
    if not ONLY or "documents_menu" in ONLY:
        menu.aboutToShow.emit()
        menu.popup(panel.mapToGlobal(panel.rect().center()))
        quiet(700)
        shot("documents_menu", menu)
        menu.close()
    dialog_shot("regulation_dialog", "EvPlannerRegulation", later(menu.open_regulation), (700, 660))
    dialog_shot("site_sheets", "EvPlannerSiteSheets", later(menu.open_sheets), (620, 240))
    dialog_shot("handover_dialog", "EvPlannerHandover", later(menu.open_handover), (560, 380))
    dialog_shot("register_window", "EvPlannerRegister", later(menu.open_register), (900, 520), delivered)
    dialog_shot("requests_window", "EvPlannerRequests", later(menu.open_requests), (940, 540), settled_requests)
    dialog_shot("resident_map", "EvPlannerResidentMap", later(menu.open_resident_map), (520, 340))
    dialog_shot("offline_package", "EvPlannerOfflinePackage", later(menu.package_action.trigger), (500, 420))


def delivered(window) -> None:
    """Select the site whose delivery has a picture."""
    table = child(window, "EvPlannerRegisterTable")
    wait_for(lambda: table.model().rowCount() > 0, 60, "the register is read")
    names = [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]
    click_row(table, next(row for row, name in enumerate(names) if name.startswith("Rechtestraat")))
    quiet(1500)


def later(call):
    """What ``call`` does, once the scene waits."""
    return lambda: QTimer.singleShot(0, call)


def settled_requests(window) -> None:
    """Wait for the distances, and select a request."""
    quiet(4000)
    table = child(window, "EvPlannerRequestsTable")
    if table.model().rowCount():
        table.selectionModel().setCurrentIndex(
            table.model().index(0, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
    quiet(1500)


def dashboard() -> None:
    """The panel and the screen for the meeting."""
    panel = alone("EvPlannerDashboardPanel")
    wait_for(lambda: not panel.reading() and panel.insight is not None, 90, "the cards are read")
    quiet(2500)
    floating(panel, 900)
    quiet(1200)
    shot("panel_dashboard", panel)
    docked(panel)
    screen = press(panel, "EvPlannerDashboardScreen")
    dialog_shot("meeting_screen", "EvPlannerCouncilScreen", screen, (1120, 700), third_page)


def third_page(window) -> None:
    """Turn to the third page of the meeting."""
    window.showNormal()
    quiet(500)
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Right)
        quiet(800)


def options() -> None:
    """Our page in QGIS's options."""
    panel = alone("EvPlannerChargingLayersPanel")
    dialog_shot("options", "QgsOptionsBase", later(panel.session.show_options), (820, 1240))


def conflicts() -> None:
    """Two sites that a colleague changed as well."""
    panel = alone("EvPlannerChargingLayersPanel")
    if ONLY and "conflicts" not in ONLY:
        return
    make_conflicts(panel.session.workspace())
    panel.session.workspace_written()
    quiet(1500)
    dialog_shot("conflicts", "EvPlannerConflicts", later(panel.session.show_conflicts), (900, 560), first_conflict)


def make_conflicts(workspace) -> None:
    """Let two sites of the workspace differ from what an invented colleague sent."""
    from evplanner.evplanner_plugin.sync.changes import local_side
    from evplanner.evplanner_plugin.sync.features import FeatureMapper
    from evplanner.evplanner_plugin.workspace.schema import BY_NAME

    mapper = FeatureMapper(BY_NAME["proposed_site"], workspace.epsg)
    chosen = sorted((row for row in workspace.rows("proposed_site") if row["rank"]), key=lambda row: row["rank"])[7:9]
    with workspace.transaction() as connection:
        for row in chosen:
            workspace.update(connection, "proposed_site", row["id"], {"bays": 2, "points": 2})
        mine, _, _ = local_side(workspace, connection, mapper, [row["id"] for row in chosen])
        for row, theirs in zip(chosen, ({"bays": 4, "points": 4}, {"bays": 3})):
            here = mine[row["id"]]
            base = {**here, **dict.fromkeys(theirs, 1)}
            workspace.insert(connection, "sync_conflict", [{
                "collection": "proposed_site", "id": row["id"], "kind": "edit_edit", "fields": sorted(theirs),
                "base": base, "mine": here, "theirs": {**here, **theirs}, "rev": 2, "changed_by": "Wout (fictief)",
                "changed_at": "2026-10-05T09:30:00Z", "detected_at": "2026-10-05T10:00:00Z",
            }])  # fmt: skip


def first_conflict(window) -> None:
    """The first of the list, once they are read."""
    wait_for(lambda: child(window, "EvPlannerConflictList").model().rowCount() > 0, 30, "the conflicts are read")
    quiet(800)


def others() -> None:
    """The help window itself."""
    from evplanner.evplanner_plugin.gui.help.help_window import close_help, help_window, show_help

    show_help(iface, "start")
    window = help_window()
    window.resize(820, 560)
    quiet(1200)
    shot("help_window", window)
    close_help()


start(steps, 3000)
