"""Runs inside QGIS: a recipe edited in the window, saved, opened again and scored, told in EVPLANNER_RESULT."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, child, click, dock, picture, start, wait_for
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton

MEASURE = "count_within"
FOLDER = Path(os.environ["EVPLANNER_WORKSPACE"]).parent


def steps() -> None:
    charging, panel = dock("EvPlannerChargingLayersPanel"), dock("EvPlannerPotentialPanel")
    without_workspace(panel)
    charging.open_workspace(os.environ["EVPLANNER_WORKSPACE"])
    panel = dock("EvPlannerPotentialPanel")
    run(panel)
    editor = open_editor(panel)
    RESULT["size"] = [editor.width(), editor.height()]
    look(editor)
    curve(editor)
    add_and_order(editor)
    compare(editor)
    invalid(editor)
    save(panel, editor)
    cancel(panel)
    copy(panel)
    run(panel)
    RESULT["scored"] = list(panel.shown.table.keys)
    RESULT["narrow"] = panel.recipes.minimumSizeHint().width()


def without_workspace(panel) -> None:
    panel.recipes.fill()
    editor = open_editor(panel)
    RESULT["save_without_workspace"] = child(editor, "EvPlannerRecipeSave").isEnabled()
    RESULT["export_without_workspace"] = child(editor, "EvPlannerRecipeExport").isEnabled()
    editor.reject()


def run(panel) -> None:
    before = panel.shown.layer_id
    click(child(panel, "EvPlannerRun"))
    wait_for(lambda: panel.shown.layer_id != before and panel.shown.table is not None, 60, "the map is made")


def open_editor(panel):
    click(child(panel, "EvPlannerEditRecipe"))
    wait_for(lambda: panel.recipes.editor.isVisible(), 10, "the editor is open")
    QTest.qWait(400)
    return panel.recipes.editor


def look(editor) -> None:
    """Every tab as it is drawn, once what was measured has been read."""
    wait_for(lambda: editor.last_run.raw(editor.draft.data["criteria"][0]) is not None, 30, "raw values are read")
    for number in range(editor.tabs.count()):
        editor.tabs.setCurrentIndex(number)
        picture(f"editor_{number}", editor)
    editor.tabs.setCurrentIndex(0)


def curve(editor) -> None:
    """Change the function: the line that is drawn is another one; a point is dragged, and put back."""
    editor.criteria.list.choose(1)
    shown = child(editor, "EvPlannerValueCurve")
    RESULT["linear"] = shown.polyline()
    RESULT["bars"] = len(shown.shape_.bars)
    RESULT["spoken"] = shown.accessibleDescription()
    picture("editor_linear", editor)
    for function in ("inverse", "sigmoid", "step", "percentile", "piecewise"):
        choose(child(editor, "EvPlannerCriterion_value.function"), function)
        picture(f"editor_{function}", editor)
        RESULT[function] = shown.polyline()
    point = shown.shape_.points[1]
    place = shown.place_of(*point).toPoint()
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    for number in range(1, 6):
        QTest.mouseMove(shown, place + QPoint(0, 6 * number))
        QTest.qWait(20)
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place + QPoint(0, 30))
    RESULT["dragged"] = [point, shown.shape_.points[1]]
    picture("editor_dragged", editor)
    click(child(editor, "EvPlannerRecipeUndo"))
    RESULT["drag_undone"] = [point, shown.shape_.points[1]]
    while editor.draft.stack.canUndo():
        click(child(editor, "EvPlannerRecipeUndo"))
    RESULT["undone"] = shown.polyline() == RESULT["linear"] and not editor.draft.is_changed()


def choose(combo, value: str) -> None:
    """Choose an entry of a combo box with the keyboard."""
    combo.setFocus()
    wanted = next(index for index in range(combo.count()) if combo.itemData(index) == value)
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(wanted):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    QTest.qWait(100)


def add_and_order(editor) -> None:
    keys = [criterion["key"] for criterion in editor.draft.data["criteria"]]
    editor.criteria.list.choose(len(keys) - 1)
    menu = child(editor, "EvPlannerCriteria").parent().add_button.menu()
    next(action for action in menu.actions() if action.data() == MEASURE).trigger()
    title = child(editor, "EvPlannerCriterion_title")
    title.selectAll()
    QTest.keyClicks(title, "Winkels <b>dichtbij</b>")
    choose(child(editor, "EvPlannerCriterion_parameters.layer"), "bays")
    type_into(child(editor, "EvPlannerCriterion_parameters.distance").edit, "300")
    type_into(child(editor, "EvPlannerCriterion_value.zero_at").edit, "0")
    type_into(child(editor, "EvPlannerCriterion_value.one_at").edit, "12,5")
    RESULT["added"] = editor.draft.data["criteria"][-1]
    RESULT["tab_order"] = tabbed(title, 15)
    picture("editor_added", editor)
    for _ in range(2):
        click(child(editor, "EvPlannerCriteriaUp"))
    RESULT["order"] = [criterion["key"] for criterion in editor.draft.data["criteria"]]
    RESULT["chosen_after_move"] = editor.criteria.list.row()
    model = editor.criteria.list.model
    model.moveRows(model.index(-1), editor.criteria.list.row(), 1, model.index(-1), 0)
    RESULT["order_dragged"] = [criterion["key"] for criterion in editor.draft.data["criteria"]]
    QTest.keyClick(title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    RESULT["order_undone"] = [criterion["key"] for criterion in editor.draft.data["criteria"]]


def tabbed(first, count: int) -> list[str]:
    """Names of what the Tab key goes through from ``first`` on."""
    first.setFocus()
    names = []
    for _ in range(count):
        widget = named = first.window().focusWidget()
        while not named.objectName() or named.objectName().startswith("qt_"):
            named = named.parent()
        names.append(named.objectName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    return names


def type_into(line, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def compare(editor) -> None:
    """Weights from comparing two by two: every criterion against the first, then one contradiction."""
    click(child(editor, "EvPlannerCompare"))
    dialog = editor.criteria._dialog
    wait_for(dialog.isVisible, 10)
    rows = list(dialog.rows.values())
    for _ in range(2):
        QTest.keyClick(rows[0].slider, Qt.Key.Key_Left)
    RESULT["pair_words"] = rows[0].words.text()
    RESULT["consistent"] = [dialog.comparison.ratio, dialog.verdict.text()]
    picture("pairwise_consistent", dialog)
    for row in (rows[1], rows[-1]):
        for _ in range(4):
            QTest.keyClick(row.slider, Qt.Key.Key_Right)
    RESULT["contradicting"] = [dialog.comparison.ratio, dialog.verdict.text()]
    picture("pairwise_contradicting", dialog)
    click(child(dialog, "EvPlannerPairwiseWorst"))
    RESULT["worst_focused"] = QApplication.focusWidget().objectName()
    RESULT["pair_weights"] = dialog.weights()
    before = editor.draft.stack.index()
    click(child(dialog, "EvPlannerPairwiseTake"))
    RESULT["weights_taken"] = [c["weight"] for c in editor.draft.data["criteria"]]
    RESULT["steps_taken"] = editor.draft.stack.index() - before


def invalid(editor) -> None:
    """What cannot be is said beside the field, and nothing can be saved meanwhile."""
    weight = child(editor, "EvPlannerCriterion_weight").number.edit
    before = weight.text()
    type_into(weight, "veel")
    row = child(editor, "EvPlannerCriterion_weight").parent()
    problem = child(row, "EvPlannerFieldProblemText")
    save_button = child(editor, "EvPlannerRecipeSave")
    RESULT["invalid"] = [problem.isVisible(), problem.text(), save_button.isEnabled(), save_button.toolTip()]
    editor.tabs.setCurrentIndex(3)
    picture("editor_invalid_elsewhere", editor)
    RESULT["footer"] = child(editor, "EvPlannerRecipeProblem").text()
    click(child(editor, "EvPlannerRecipeShowProblem"))
    picture("editor_invalid", editor)
    RESULT["shown"] = [editor.tabs.currentIndex(), editor.focusWidget() is weight]
    type_into(weight, before)
    RESULT["mended"] = [problem.isVisible(), save_button.isEnabled()]


def save(panel, editor) -> None:
    """Export, save as another version, and the same recipe comes back by its name and from the file."""
    from evplanner.evplanner_plugin.algorithms.recipe_choice import choose_recipe

    path = FOLDER / "exported.json"
    RESULT["exported"] = editor.export_to(str(path)) and not list(FOLDER.glob(".exported*"))
    hash_before = editor.recipe().hash
    RESULT["exported_hash_equal"] = choose_recipe(str(path)).hash == hash_before
    RESULT["imported"] = editor.import_from(str(path)) and editor.recipe().hash == hash_before
    RESULT["not_imported"] = editor.import_from(str(FOLDER / "nowhere.json"))
    version = editor.draft.data["version"]
    answer("EvPlannerRecipeVersion", 0)
    click(child(editor, "EvPlannerRecipeSave"))
    wait_for(lambda: panel.recipes.editor is None, 10, "the editor closed")
    saved = panel.session.workspace().rows("recipe", {"name": panel.recipes.recipe.name})
    RESULT["versions"] = [version, sorted(row["version"] for row in saved)]
    by_name = choose_recipe(panel.recipes.reference(), panel.session.workspace())
    exported = choose_recipe(str(path))
    RESULT["saved_hash_equal"] = by_name.hash == panel.recipes.recipe.hash == replace(exported, version="1.1").hash
    RESULT["reference"] = panel.recipes.reference()
    RESULT["slider_keys"] = list(panel.sliders.weights())
    QTest.qWait(300)
    picture("panel_after_edit", panel)


def cancel(panel) -> None:
    """Cancel asks when something was edited, and nothing changes."""
    before = panel.recipes.recipe.hash
    editor = open_editor(panel)
    type_into(child(editor, "EvPlannerCriterion_title"), "x")
    answer("EvPlannerRecipeDiscard", 1)
    editor.reject()
    RESULT["still_open"] = editor.isVisible()
    answer("EvPlannerRecipeDiscard", 0)
    editor.reject()
    RESULT["cancelled"] = [panel.recipes.editor is None, panel.recipes.recipe.hash == before]
    QTest.qWait(200)


def copy(panel) -> None:
    """A new recipe from a copy, used without being saved."""
    name = panel.recipes.recipe.name
    click(child(panel, "EvPlannerCopyRecipe"))
    editor = panel.recipes.editor
    wait_for(editor.isVisible, 10)
    changed = []
    panel.recipes.recipe_changed.connect(lambda: changed.append(panel.recipes.recipe.name))
    RESULT["copy"] = [name, editor.recipe().name]
    click(child(editor, "EvPlannerRecipeUse"))
    RESULT["used"] = [panel.recipes.recipe.name, changed, json.loads(panel.recipes.reference())["name"]]


def answer(name: str, button: int) -> None:
    """Press a button of the question called ``name`` once it is asked."""

    def press() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox) and question.objectName() == name, question
        picture(name, question)
        buttons = [each for each in question.findChildren(QPushButton) if each.isVisible()]
        roles = {question.buttonRole(each): each for each in buttons}
        wanted = [
            QMessageBox.ButtonRole.AcceptRole if name == "EvPlannerRecipeVersion" else (
                QMessageBox.ButtonRole.DestructiveRole
            ),
            QMessageBox.ButtonRole.RejectRole,
        ]
        QTest.mouseClick(roles[wanted[button]], Qt.MouseButton.LeftButton)

    QTimer.singleShot(400, press)


start(steps)
