"""Runs inside QGIS: a sync finds conflicts, a person resolves them, told in EVPLANNER_RESULT."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

import qgis.utils
from in_window import RESULT, child, click, dock, messages, picture, start, wait_for
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit
from qgis.utils import iface

OWN_PLACE = (182_500.0, 213_541.0)


def steps() -> None:
    panel = dock("EvPlannerChargingLayersPanel")
    panel.open_workspace(os.environ["EVPLANNER_WORKSPACE"])
    wait_for(lambda: not iface.mapCanvas().isDrawing(), 20)
    state = panel.session.sync_state
    wait_for(lambda: state.statuses, 20, "the state is known")
    RESULT["signs_before"] = signs()
    RESULT["unsent_before"] = child(panel, "EvPlannerUnsent").text()
    sync(panel)
    wait_for(lambda: state.conflicts() > 0, 20, "conflicts are counted")
    RESULT["signs_after_sync"] = signs()
    RESULT["tooltips"] = tooltips()
    RESULT["button"] = child(panel, "EvPlannerResolveConflicts").text()
    report(panel)
    show_surroundings()
    dialog = open_from_sign()
    resolve(panel, dialog)
    wait_for(lambda: state.conflicts() == 0, 20, "the state is known again")
    sync(panel)
    wait_for(lambda: state.unsent() <= 1, 20)
    RESULT["signs_at_the_end"] = signs()
    picture("panel_at_the_end", panel)
    undo_refused(panel)
    edit(state)
    RESULT["messages"] = messages()
    without_signs()


def show_surroundings() -> None:
    """Streets, buildings and bays on the map, as a planner has them when looking at a single site."""
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        if node.layer().source().endswith(("=street", "=building", "=parking_bay")):
            node.setItemVisibilityChecked(True)


def sync(panel) -> None:
    address = child(panel, "EvPlannerCentralAddress")
    address.setText(os.environ["EVPLANNER_CENTRAL_URL"])
    click(child(panel, "EvPlannerSync"))
    layer = sites_layer()
    seen = []
    wait_for(lambda: seen.append(layer.readOnly()) or not panel.session.runner.busy(), 120, "the sync is done")
    RESULT.setdefault("read_only_while_syncing", []).append(any(seen))
    RESULT.setdefault("read_only_afterwards", []).append(layer.readOnly())
    counts = child(panel, "EvPlannerSyncCounts")
    last = counts.rowCount() - 1
    RESULT.setdefault("syncs", []).append([counts.item(last, column).text() for column in (1, 2, 3)])
    RESULT["said"] = child(panel, "EvPlannerSyncRefused").text()


def sites_layer():
    from evplanner.evplanner_plugin.documents.workspace_project import layer_of

    return layer_of(QgsProject.instance(), "proposed_site")


def indicators():
    view = iface.layerTreeView()
    found = {}
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        ours = [sign for sign in view.indicators(node) if "sync" in type(sign.parent()).__name__.lower()]
        if ours:
            found[node.name()] = ours
    return found


def signs() -> dict:
    parent = next(iter(indicators().values()))[0].parent()
    return {name: [parent._kinds[sign][0] for sign in found] for name, found in indicators().items()}


def tooltips() -> dict:
    return {name: found[0].toolTip() for name, found in indicators().items()}


def report(panel) -> None:
    refused = child(panel, "EvPlannerRefused")
    RESULT["refused"] = [refused.item(row).text() for row in range(refused.count())]
    panel.setFloating(True)
    panel.resize(320, 900)
    picture("panel_report", panel)
    RESULT["panel_needs"] = panel.area.widget().minimumSizeHint().width()
    panel.setFloating(False)
    picture("conflict_panel")
    before = iface.mapCanvas().scale()
    item = refused.item(0)
    refused.itemDoubleClicked.emit(item)
    QTest.qWait(300)
    RESULT["zoomed"] = [iface.mapCanvas().scale() < before, iface.mapCanvas().center().x()]


def open_from_sign() -> QDialog:
    sites = indicators()[sites_layer().name()][0]
    sites.clicked.emit(QModelIndex())
    dialog = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "EvPlannerConflicts")
    wait_for(lambda: dialog.list_model.rowCount() > 0, 20, "the conflicts are listed")
    RESULT["listed_for_sites"] = dialog.list_model.rowCount()
    dialog.filter.setCurrentIndex(0)
    dialog.filter.activated.emit(0)
    RESULT["listed"] = sorted(item_lines(dialog, row) for row in range(dialog.list_model.rowCount()))
    return dialog


def item_lines(dialog, row: int) -> list[str]:
    from evplanner.evplanner_plugin.gui.conflicts.conflict_list import LINES

    return dialog.list_model.index(row).data(LINES)


def show(dialog, name: str) -> None:
    row = next(row for row in range(dialog.list_model.rowCount()) if item_lines(dialog, row)[0].startswith(name))
    dialog.list.setCurrentIndex(dialog.list_model.index(row))
    QTest.qWait(100)


def wait_for_map(dialog) -> None:
    canvas = dialog.view.map.canvas
    wait_for(lambda: not canvas.isDrawing(), 20, "the small map is drawn")
    QTest.qWait(300)


def fields(dialog) -> list[list[str]]:
    model = dialog.view.model
    return [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]


def row_of(dialog, name: str) -> int:
    model = dialog.view.model
    return next(row for row in range(model.rowCount()) if model.name(row) == name)


def take(dialog, name: str, column: int) -> None:
    """Click on a value in the table."""
    table = dialog.view.table
    index = dialog.view.model.index(row_of(dialog, name), column)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                     table.visualRect(index).center())
    QTest.qWait(100)


def resolve(panel, dialog) -> None:
    show(dialog, "Dorp 14")
    wait_for_map(dialog)
    RESULT["fields"] = fields(dialog)
    RESULT["distance"] = child(dialog, "EvPlannerConflictDistance").text()
    RESULT["apply_at_first"] = dialog.apply_button.isEnabled()
    picture("conflict_1", dialog)
    click(child(dialog, "EvPlannerConflictContext"))
    RESULT["with_context"] = [row[0] for row in fields(dialog)]
    picture("conflict_context", dialog)
    click(child(dialog, "EvPlannerConflictContext"))
    take(dialog, "rationale", 3)
    own_value(dialog)
    wait_for_map(dialog)
    picture("conflict_2", dialog)
    place(dialog)
    wait_for_map(dialog)
    picture("conflict_3", dialog)
    RESULT["decided"] = fields(dialog)
    show(dialog, "Heikant")
    wait_for_map(dialog)
    RESULT["whole"] = [button.text() for button in dialog.view.whole_buttons.values()]
    click(dialog.view.whole_buttons["mine"])
    picture("conflict_4", dialog)
    show(dialog, "Gierleseweg")
    wait_for_map(dialog)
    picture("conflict_removed_here", dialog)
    click(dialog.view.whole_buttons["theirs"])
    RESULT["status"] = child(dialog, "EvPlannerConflictStatus").text()
    apply(panel, dialog)
    RESULT["left"] = [item_lines(dialog, row)[0] for row in range(dialog.list_model.rowCount())]
    RESULT["status_after"] = child(dialog, "EvPlannerConflictStatus").text()
    wait_for_map(dialog)
    picture("conflict_5", dialog)
    keyboard(dialog)
    apply(panel, dialog)
    RESULT["summary_at_the_end"] = child(dialog, "EvPlannerConflictSummary").text()
    picture("conflict_6", dialog)
    dialog.close()


def own_value(dialog) -> None:
    """Choose “own value” in the box of the parking bays, type one that is no number, then one that is."""
    box = child(dialog, "EvPlannerConflictChoice_bays")
    assert isinstance(box, QComboBox)
    box.setFocus()
    box.setCurrentIndex(box.findData("own"))
    box.activated.emit(box.currentIndex())
    QTest.qWait(200)
    editor = child(dialog, "EvPlannerConflictOwnValue")
    assert isinstance(editor, QLineEdit)
    RESULT["editor_starts_with"] = editor.text()
    QTest.keyClicks(editor, "x5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.qWait(200)


def place(dialog) -> None:
    """Give the site a place of its own by a click on the small map."""
    click(child(dialog, "EvPlannerConflictPlace_own"))
    canvas = dialog.view.map.canvas
    pixel = canvas.getCoordinateTransform().transform(*OWN_PLACE)
    position = QPoint(round(pixel.x()), round(pixel.y()))
    QTest.mouseMove(canvas.viewport(), position)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, position)
    QTest.qWait(200)


def keyboard(dialog) -> None:
    """The last one without a mouse: Space on their values."""
    table = dialog.view.table
    table.setFocus()
    for name in ("status", "remark"):
        table.setCurrentIndex(dialog.view.model.index(row_of(dialog, name), 3))
        QTest.keyClick(table, Qt.Key.Key_Space)
        QTest.qWait(100)
    RESULT["by_keyboard"] = [row[4:] for row in fields(dialog)]


def apply(panel, dialog) -> None:
    click(child(dialog, "EvPlannerConflictApply"))
    wait_for(lambda: not panel.session.runner.busy(), 60, "the decisions are written")
    wait_for(lambda: dialog._give_up is None, 20, "the conflicts are read again")
    QTest.qWait(200)


def undo_refused(panel) -> None:
    refused = child(panel, "EvPlannerRefused")
    refused.setCurrentRow(0)
    click(child(panel, "EvPlannerUndoRefused"))
    wait_for(lambda: not panel.session.runner.busy(), 60, "the refused change is undone")
    RESULT["refused_left"] = refused.count()
    wait_for(lambda: panel.session.sync_state.unsent() == 0, 20, "nothing is left to be sent")
    RESULT["unsent_at_the_end"] = child(panel, "EvPlannerUnsent").text()
    RESULT["undo_backup"] = child(panel, "EvPlannerSyncBackups").text()


def edit(state) -> None:
    """A saved edit changes the sign, an open edit buffer does not."""
    layer = sites_layer()
    layer.startEditing()
    feature = next(layer.getFeatures())
    column = layer.fields().lookupField("points")
    layer.changeAttributeValue(feature.id(), column, 7)
    QTest.qWait(600)
    RESULT["sign_while_editing"] = signs()[layer.name()]
    layer.commitChanges()
    wait_for(lambda: state.unsent() == 1, 20, "the saved edit is counted")
    QTest.qWait(100)
    RESULT["sign_after_saving"] = signs()[layer.name()]
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), column, feature["points"])
    layer.commitChanges()
    wait_for(lambda: state.unsent() == 0, 20, "the edit taken back is no change any more")
    QTest.qWait(100)
    RESULT["moved_in_tree"] = move_in_tree(layer)


def move_in_tree(layer) -> list[str]:
    """The layer's node is put elsewhere in the tree: its sign comes along."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    root.insertChildNode(0, node.clone())
    node.parent().removeChildNode(node)
    QTest.qWait(300)
    return signs()[layer.name()]


def without_signs() -> None:
    """Switch the plugin off: its signs and its window go, QGIS's own signs stay."""
    view, node = iface.layerTreeView(), QgsProject.instance().layerTreeRoot().findLayer(sites_layer().id())
    before = len(view.indicators(node))
    qgis.utils.unloadPlugin("evplanner")
    QTest.qWait(300)
    RESULT["signs_taken_away"] = before - len(view.indicators(node))
    RESULT["windows_left"] = [w.objectName() for w in QApplication.topLevelWidgets() if "Conflict" in w.objectName()]


start(steps)
