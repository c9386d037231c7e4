"""Runs inside QGIS: one user's way through the three panels, told in EVPLANNER_RESULT."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

import qgis.utils
from in_window import RESULT, child, click, click_map, click_row, dock, messages, picture, start, wait_for
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QWidget
from qgis.utils import iface, plugins

DRAWN_AT = (182500.0, 213540.0)
"""Beside the street Dorp, in Lambert 72."""


def steps() -> None:
    names = ("EvPlannerChargingLayersPanel", "EvPlannerPotentialPanel", "EvPlannerSitesPanel")
    RESULT["plugin"] = "evplanner" in plugins
    found = [iface.mainWindow().findChild(QDockWidget, name) for name in names]
    RESULT["hidden_at_first"] = [panel.isHidden() and not panel.built for panel in found]
    charging(dock(names[0]))
    potential(dock(names[1]))
    sites(dock(names[2]))
    if os.environ.get("EVPLANNER_CENTRAL_URL"):
        sync(dock(names[0]))
    narrow([dock(name) for name in names])
    dialogs(dock(names[0]))
    new_workspace(dock(names[0]))
    RESULT["messages"] = messages()
    unload_and_load(names)


def charging(panel) -> None:
    picture("01_charging_layers_empty")
    RESULT["ok_without_workspace"] = child(panel, "EvPlannerSync").isEnabled()
    RESULT["opened"] = panel.open_workspace(os.environ["EVPLANNER_WORKSPACE"])
    wait_for(lambda: not iface.mapCanvas().isDrawing(), 20, "the map is drawn")
    RESULT["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    RESULT["workspace_label"] = child(panel, "EvPlannerWorkspaceLabel").text()
    RESULT["sync_enabled_without_address"] = child(panel, "EvPlannerSync").isEnabled()
    picture("02_charging_layers_opened")
    picture("panel_charging_layers", panel)


def potential(panel) -> None:
    picture("03_potential_before")
    click(child(panel, "EvPlannerRun"))
    QTest.qWait(400)
    picture_while_running(panel)
    ranking = child(panel, "EvPlannerRanking")
    wait_for(lambda: ranking.model().rowCount() > 0, 120, "the ranked list is filled")
    RESULT["listed"] = ranking.model().rowCount()
    click_row(ranking, 0)
    RESULT["first_before"] = row_text(ranking, 0)
    row = ranking.model().table_row(0)
    RESULT["why_score"] = float(panel.shown.table.scores(panel.sliders.weights())[row])
    RESULT["why_contributions"] = [bar.contribution for bar in panel.why.chart._bars]
    RESULT["shares"] = [panel.sliders._shares[key].text() for key in panel.sliders.weights()]
    picture("04_potential_ranked")
    expression_before = panel.layer().renderer().classAttribute()
    slider = child(panel, "EvPlannerWeight_nearest")
    slider.setFocus()
    for _ in range(8):
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
    QTest.qWait(500)
    RESULT["recoloured"] = panel.layer().renderer().classAttribute() != expression_before
    RESULT["first_after"] = row_text(ranking, 0)
    RESULT["ranked_as_expression"] = first_is_best_on_the_map(panel, ranking)
    RESULT["feature_written"] = panel.layer().isModified() or panel.layer().isEditable()
    click_row(ranking, 2)
    click(child(panel, "EvPlannerZoomToPlace"))
    picture("05_potential_weights_moved")
    picture("panel_potential", panel)
    struck(panel)
    panel.select_sites(25, 250)
    wait_for(lambda: child(panel, "EvPlannerPropose").isEnabled(), 60, "sites are selected")
    RESULT["selected"] = QgsProject.instance().mapLayer(panel.selection.layer_id).featureCount()
    iface.mapCanvas().setExtent(panel.layer().extent())
    iface.mapCanvas().refresh()
    picture("06_sites_selected")


def first_is_best_on_the_map(panel, ranking) -> bool:
    """The layer's own expression gives the first of the list the highest score of all."""
    layer = panel.layer()
    expression = QgsExpression(layer.renderer().classAttribute())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    scores = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        scores[feature.id()] = expression.evaluate(context)
    return abs(scores[ranking.model().feature_id(0)] - max(scores.values())) < 1e-9


def picture_while_running(panel) -> None:
    RESULT["cancel_offered"] = not panel.making.running() or child(panel, "EvPlannerRunProgress").isVisible()
    folder = os.environ.get("EVPLANNER_SCREENSHOTS")
    if folder:
        iface.mainWindow().grab().save(str(Path(folder) / "03b_potential_running.png"))


def struck(panel) -> None:
    """Select a struck cell on the map: the rule's sentence is shown."""
    layer = panel.layer()
    feature = next(f for f in layer.getFeatures() if f["reason"])
    layer.selectByIds([feature.id()])
    QTest.qWait(200)
    RESULT["struck_why"] = child(panel, "EvPlannerWhyHeadline").text()
    picture("panel_potential_struck", panel)


def sites(panel) -> None:
    RESULT["draw_enabled_without_author"] = child(panel, "EvPlannerDrawSite").isEnabled()
    RESULT["author_hint"] = child(panel, "EvPlannerAuthorHint").text()
    picture("07_sites_without_author")
    become("Lies", "decision_maker", "management")
    panel.session.options_changed.emit()
    propose(dock("EvPlannerPotentialPanel"))
    dock("EvPlannerSitesPanel")
    table = child(panel, "EvPlannerSitesTable")
    wait_for(lambda: table.model().rowCount() == 25, 30, "the proposed sites are listed")
    QgsProject.instance().layerTreeRoot().findLayer(panel.session.edits.sites_layer().id()).setItemVisibilityChecked(True)
    iface.mapCanvas().setCenter(point(*DRAWN_AT))
    iface.mapCanvas().zoomScale(4000)
    wait_for(lambda: not iface.mapCanvas().isDrawing(), 20)
    click(child(panel, "EvPlannerDrawSite"))
    click_map(*DRAWN_AT)
    wait_for(lambda: table.model().rowCount() == 26, 30, "the drawn site is listed")
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Escape)
    QTest.qWait(200)
    RESULT["drawing_left"] = not child(panel, "EvPlannerDrawSite").isChecked()
    RESULT["sites_after_drawing"] = table.model().rowCount()
    RESULT["unsaved_counts"] = [panel.session.edits.unsaved()]
    RESULT["statuses"] = []
    review(panel)
    picture("08_sites_reviewed")
    picture("panel_sites", panel)
    click(child(panel, "EvPlannerUndo"))
    note_state(panel)
    approve(panel)
    click(child(panel, "EvPlannerSave"))
    note_state(panel)
    edits = panel.session.edits
    RESULT["still_editing"] = [edits.sites_layer().isEditable(), edits.log_layer().isEditable()]
    RESULT["map_to_list"] = select_on_map(panel, table)
    picture("09_sites_saved")


def review(panel) -> None:
    """Mark, comment (with markup that must not be read as such) and approve the drawn site."""
    child(panel, "EvPlannerMarkRemark").setText("bestaande vakken")
    click(child(panel, "EvPlannerMark_up"))
    comment = child(panel, "EvPlannerComment")
    comment.setFocus()
    QTest.keyClicks(comment, "Akkoord <b>mits</b> breed voetpad")
    click(child(panel, "EvPlannerAddComment"))
    child(panel, "EvPlannerSiteTabs").show_page(3)
    QTest.qWait(200)
    RESULT["timeline"] = child(panel, "EvPlannerTimeline").toPlainText()
    child(panel, "EvPlannerSiteTabs").show_page(0)
    approve(panel)
    note_state(panel)


def approve(panel) -> None:
    """Open the decision and carry it out."""
    click(child(panel, "EvPlannerApprove"))
    click(child(panel, "EvPlannerActConfirm"))


def note_state(panel) -> None:
    """Status of the selected site and number of unsaved changes, once the list has them."""
    sites = panel.session.sites
    wait_for(lambda: sites.listed_site(sites.current).summary.status == sites.state(sites.current).status, 20)
    RESULT["statuses"].append(sites.listed_site(sites.current).summary.status)
    RESULT["unsaved_counts"].append(panel.session.edits.unsaved())


def propose(panel) -> None:
    click(child(panel, "EvPlannerPropose"))
    wait_for(lambda: not panel.session.runner.busy(), 60, "the sites are proposed")


def select_on_map(panel, table) -> str:
    layer = panel.session.edits.sites_layer()
    wanted = table.model().site(5)
    layer.selectByIds([wanted.row.feature_id])
    QTest.qWait(200)
    rows = table.selectionModel().selectedRows()
    return "same" if rows and rows[0].row() == 5 else "other"


def sync(panel) -> None:
    address = child(panel, "EvPlannerCentralAddress")
    address.setText(os.environ["EVPLANNER_CENTRAL_URL"])
    click(child(panel, "EvPlannerSync"))
    wait_for(lambda: not panel.session.runner.busy(), 120, "the sync is done")
    counts = child(panel, "EvPlannerSyncCounts")
    last = counts.rowCount() - 1
    RESULT["sync"] = [counts.item(last, column).text() for column in (1, 2, 3)] if last >= 0 else []
    wait_for(lambda: panel.session.sync_state.unsent() == 0, 20, "the state after the sync is known")
    RESULT["conflicts_offered"] = child(panel, "EvPlannerResolveConflicts").isVisible()
    RESULT["sync_error"] = child(panel, "EvPlannerSyncRefused").text()
    picture("10_synced")
    picture("panel_charging_layers_synced", panel)


def narrow(panels) -> None:
    """Each panel on its own, 320 pixels wide: nothing may be cut off."""
    for panel in panels:
        panel.setFloating(True)
        panel.resize(320, 900)
        QTest.qWait(300)
        content = panel.area.widget()
        RESULT[f"{panel.objectName()}_width"] = [panel.width(), content.minimumSizeHint().width()]
        picture(f"narrow_{panel.objectName()}", panel)
        panel.setFloating(False)


def dialogs(panel) -> None:
    """The dialogs, without waiting in them."""
    from evplanner.evplanner_plugin.gui.new_workspace_dialog import NewWorkspaceDialog
    from evplanner.evplanner_plugin.gui.options.options_page import OptionsPage
    from evplanner.evplanner_plugin.gui.potential.select_sites_dialog import SelectSitesDialog

    dialog = NewWorkspaceDialog(iface.mainWindow())
    RESULT["municipalities"] = dialog.municipality.count()
    RESULT["ok_at_first"] = dialog.chosen() is not None
    dialog.municipality.lineEdit().clear()
    QTest.keyClicks(dialog.municipality.lineEdit(), "herentals (13011)")
    QTest.keyClick(dialog.municipality.lineEdit(), Qt.Key.Key_Return)
    dialog.show()
    picture("dialog_new_workspace", dialog)
    chosen = dialog.chosen()
    RESULT["chosen"] = [chosen[0], chosen[1].name] if chosen else None
    dialog.deleteLater()
    for name, widget in (
        ("dialog_options", OptionsPage(panel.session)),
        ("dialog_select_sites", SelectSitesDialog(25, 250.0)),
    ):
        widget.show()
        picture(name, widget)
        widget.deleteLater()


def new_workspace(panel) -> None:
    path = Path(os.environ["EVPLANNER_WORKSPACE"]).with_name("herentals.gpkg")
    panel.create_workspace("13011", path)
    wait_for(lambda: not panel.session.runner.busy(), 60, "the workspace is made")
    RESULT["new_workspace_label"] = child(panel, "EvPlannerWorkspaceLabel").text()
    # Never overwritten: a second time there is a sentence, and the panel goes on working.
    panel.create_workspace("13011", path)
    wait_for(lambda: not panel.session.runner.busy(), 60)
    RESULT["existing_refused"] = panel.session.messages.last_error
    picture("11_refused")


def unload_and_load(names) -> None:
    """Switch the plugin off and on: nothing of it is left, then everything is there again, once."""
    RESULT["left_after_unload"] = unload(names)
    RESULT["loaded_again"] = qgis.utils.loadPlugin("evplanner") and qgis.utils.startPlugin("evplanner")
    QTest.qWait(300)
    RESULT["panels_after_loading"] = [len(iface.mainWindow().findChildren(QDockWidget, name)) for name in names]
    RESULT["left_after_second_unload"] = unload(names)


def unload(names) -> list[str]:
    qgis.utils.unloadPlugin("evplanner")
    QTest.qWait(300)
    window = iface.mainWindow()
    left = [name for name in (*names, "EvPlannerToolbar", "EvPlannerMenu") if window.findChild(QWidget, name)]
    left += [action.text() for action in iface.pluginMenu().actions() if "EV Planner" in action.text()]
    left += [action.text() for action in iface.pluginHelpMenu().actions() if "EV Planner" in action.text()]
    if QgsApplication.processingRegistry().providerById("evplanner"):
        left.append("provider")
    return left


def become(name: str, role: str, department: str) -> None:
    """What the options page keeps."""
    for key, value in (("name", name), ("role", role), ("department", department)):
        QgsSettings().setValue(f"evplanner/author/{key}", value)


def row_text(view, row: int) -> list[str]:
    return [str(view.model().index(row, column).data()) for column in range(view.model().columnCount())]


def point(x: float, y: float):
    from qgis.core import QgsPointXY

    return QgsPointXY(x, y)


start(steps)
