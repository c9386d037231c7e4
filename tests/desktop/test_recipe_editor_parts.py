"""The recipe editor's parts on their own: the draft and its steps, fields, filters, curves, files and the box."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QLocale, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest

from evplanner_plugin.algorithms.recipe_choice import choose_recipe
from evplanner_plugin.algorithms.styles.potential_style import RECIPE_PROPERTY
from evplanner_plugin.errors import BadInput
from evplanner_plugin.gui.recipes import recipe_editor_data as edit
from evplanner_plugin.gui.recipes import recipe_editor_files as files
from evplanner_plugin.gui.recipes import recipe_words
from evplanner_plugin.gui.recipes.recipe_editor_fields import NumberField, number_text, typed_number
from evplanner_plugin.gui.recipes.recipe_editor_filter import filter_text, typed_filter
from evplanner_plugin.gui.recipes.recipe_editor_model import RecipeDraft
from evplanner_plugin.gui.recipes.recipe_editor_points import PointsField
from evplanner_plugin.gui.recipes.value_curve import ValueCurve
from evplanner_plugin.gui.recipes.value_curve_shape import ticks, value_shape
from evplanner_plugin.scoring.criteria.measures import MEASURES
from evplanner_plugin.scoring.criteria.rules import RULE_KINDS
from evplanner_plugin.scoring.criteria.values import VALUE_FUNCTIONS
from evplanner_plugin.scoring.recipes.recipe import Recipe
from evplanner_plugin.workspace.store import Workspace


@pytest.fixture(autouse=True)
def belgian(qgis_app):
    """Numbers as they are typed in a Flemish town hall."""
    before = QLocale()
    QLocale.setDefault(QLocale("nl_BE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def draft(qgis_app) -> RecipeDraft:
    return RecipeDraft(choose_recipe("flanders_250m"))


def keys(draft: RecipeDraft) -> list[str]:
    return [criterion["key"] for criterion in draft.data["criteria"]]


# The draft


def test_an_untouched_draft_is_the_recipe(draft):
    recipe = choose_recipe("flanders_250m")
    assert draft.recipe().hash == recipe.hash and draft.problem() is None and not draft.is_changed()


@pytest.mark.parametrize("measure", sorted(MEASURES))
@pytest.mark.parametrize("function", sorted(VALUE_FUNCTIONS))
def test_any_measure_and_function_start_with_something_that_counts(draft, measure, function):
    """What is added needs at most the name of a field: everything else has a usual value that the reader accepts."""
    criterion = edit.new_criterion(draft.data, measure, "Nieuw", "nl")
    criterion = edit.with_function(criterion, function, (0.0, 800.0))
    draft.insert("criteria", 0, criterion, "")
    problem = draft.problem()
    fields = [p.name for p in MEASURES[measure].parameters if p.kind == "field" and p.required]
    if fields:
        assert (problem.section, problem.entry, problem.rest) == ("criteria", 0, f"parameters.{fields[0]}")
        for name in fields:
            draft.put(("criteria", 0, "parameters", name), "dwellings", "")
    assert draft.problem() is None
    assert draft.data["criteria"][0]["title"] == {"nl": "Nieuw", "en": "Nieuw"}


@pytest.mark.parametrize("kind", sorted(RULE_KINDS))
def test_any_rule_starts_with_what_its_kind_asks(draft, kind):
    draft.insert("rules", 1, edit.new_rule(draft.data, kind, "Regel", "nl"), "")
    problem = draft.problem()
    missing = [p.name for p in RULE_KINDS[kind].parameters if p.required and p.kind in ("field", "texts")]
    assert (problem is not None) == bool(missing or kind == "field_range")
    if problem is not None:
        assert (problem.section, problem.entry) == ("rules", 1)


def test_every_step_is_undone_and_done_again(draft):
    states = [draft.data]
    draft.duplicate("criteria", 0, "duplicate")
    states.append(draft.data)
    draft.move("criteria", 0, 3, "move")
    states.append(draft.data)
    draft.remove("criteria", 1, "remove")
    states.append(draft.data)
    draft.put(("select", "count"), 40, "count")
    states.append(draft.data)
    draft.put_weights({"uncovered": 70}, "weights")
    states.append(draft.data)
    assert draft.stack.count() == 5 and draft.recipe() is not None
    for state in reversed(states[:-1]):
        draft.stack.undo()
        assert draft.data == state
    assert not draft.is_changed() and not draft.stack.canUndo()
    for state in states[1:]:
        draft.stack.redo()
        assert draft.data == state


def test_keystrokes_in_a_field_are_one_step_and_fields_are_not_mixed(draft):
    path = ("criteria", 1, "weight")
    for weight in (2, 25, 250):
        draft.put(path, weight, "Weight")
    draft.put(("criteria", 0, "weight"), 1, "Weight")
    assert draft.stack.count() == 2
    draft.settle()
    draft.put(("criteria", 0, "weight"), 12, "Weight")
    assert draft.stack.count() == 3
    draft.stack.undo()
    draft.stack.undo()
    draft.stack.undo()
    assert draft.value(path) == 20 and not draft.is_changed()


def test_duplicates_get_names_of_their_own(draft):
    row = draft.duplicate("criteria", 0, "")
    assert row == 1 and keys(draft)[:2] == ["uncovered", "uncovered_2"]
    draft.duplicate("criteria", 0, "")
    assert len(set(keys(draft))) == len(keys(draft)) and draft.problem() is None


@given(st.data())
def test_any_order_of_steps_can_be_undone(qgis_app, data):
    """Whatever is done, as many steps back give the recipe that was opened."""
    draft = RecipeDraft(choose_recipe("flanders_250m"))
    for _ in range(data.draw(st.integers(1, 8))):
        count = len(draft.data["criteria"])
        row, to = data.draw(st.integers(0, count - 1)), data.draw(st.integers(0, count - 1))
        act = data.draw(st.sampled_from(["move", "duplicate", "remove", "weight", "role"]))
        if act == "move":
            draft.move("criteria", row, to, act)
        elif act == "duplicate":
            draft.duplicate("criteria", row, act)
        elif act == "remove":
            draft.remove("criteria", row, act)
        elif act == "weight":
            draft.put(("criteria", row, "weight"), to, act)
        else:
            role = next(iter(draft.data["layers"]))
            draft.replace(edit.with_role_renamed(draft.data, role, edit.free_name("r", draft.data["layers"])), act)
        if not draft.data["criteria"]:
            assert draft.problem().rest == "criteria"
            draft.stack.undo()
        assert draft.problem() is None
        assert sum(edit.shares(draft.data)) == pytest.approx(1) or not any(edit.shares(draft.data))
    while draft.stack.canUndo():
        draft.stack.undo()
    assert not draft.is_changed()


def test_a_role_is_renamed_wherever_it_is_used(draft):
    users = edit.users_of(draft.data, "chargers")
    draft.replace(edit.with_role_renamed(draft.data, "chargers", "poles"), "")
    assert draft.problem() is None
    assert edit.users_of(draft.data, "poles") == users == ["uncovered", "nearest"]
    assert list(draft.data["layers"])[2] == "poles" and not edit.users_of(draft.data, "chargers")
    draft.replace(edit.with_role_renamed(draft.data, "streets", "ways"), "")
    assert draft.data["network"]["layer"] == draft.data["rules"][0]["layer"] == "ways" and draft.problem() is None


@pytest.mark.parametrize(
    ("texts", "language", "text", "made"),
    [
        ({}, "nl", "Ver", {"nl": "Ver", "en": "Ver"}),
        ({"nl": "Ver", "en": "Ver"}, "nl", "Verder", {"nl": "Verder", "en": "Verder"}),
        ({"nl": "Ver", "en": "Far", "fr": "Loin"}, "nl", "Verder", {"nl": "Verder", "en": "Far", "fr": "Loin"}),
        ({"en": "Far"}, "nl", "Ver", {"en": "Far", "nl": "Ver"}),
        ({"en": "Far", "nl": "Ver"}, "nl", "", {"en": "Far"}),
        ({"nl": "Ver", "en": "Ver"}, "nl", "", {}),
        ({"en": "Far", "nl": "Ver"}, "en", "Farther", {"en": "Farther", "nl": "Ver"}),
    ],
)
def test_other_languages_stay(texts, language, text, made):
    assert edit.with_text(texts, language, text) == made


def test_a_fixed_reference_goes_when_the_criterion_measures_otherwise(draft):
    """A map carries what its places were compared with; that means nothing for another measure."""
    fixed = edit.with_value(draft.data, ("criteria", 0, "value", "reference"), [0, 5, 9])
    draft.replace(fixed, "")
    assert draft.problem() is None
    criterion = draft.value(("criteria", 0))
    assert "reference" not in edit.with_measure(criterion, "nearest", draft.data["layers"])["value"]
    assert "reference" not in edit.with_function(criterion, "linear", (0, 1))["value"]
    assert "reference" not in edit.without_reference(draft.data, ("criteria", 0))["criteria"][0]["value"]


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        (("criteria", 1, "weight"), "veel", ("criteria", 1, "weight")),
        (("criteria", 0, "parameters", "distance"), -5, ("criteria", 0, "parameters.distance")),
        (("criteria", 1, "value", "one_at"), 0, ("criteria", 1, "value")),
        (("criteria", 2, "key"), "uncovered", ("criteria", 2, "key")),
        (("rules", 0, "distance"), "x", ("rules", 0, "distance")),
        (("layers", "demand", "table"), "", ("layers", "demand", "table")),
        (("version",), "", ("", "", "version")),
        (("candidates", "spacing"), 0, ("", "", "candidates.spacing")),
        (("title", "en"), None, ("", "", "title.en")),
    ],
    ids=lambda value: ".".join(map(str, value)) if isinstance(value, tuple) else None,
)
def test_what_is_wrong_is_said_with_its_place(draft, path, value, place):
    draft.put(path, value, "")
    problem = draft.problem()
    assert (problem.section, problem.entry, problem.rest) == place
    assert draft.recipe() is None
    assert problem.sentence("Veld").startswith("Veld ") and place[2] not in problem.sentence("Veld")
    draft.stack.undo()
    assert draft.problem() is None and draft.recipe() is not None


@pytest.mark.parametrize(
    ("version", "taken", "after"),
    [("1.0", [], "1.1"), ("1.0", ["1.1", "1.2"], "1.3"), ("2026", [], "2027"), ("a", ["a.1"], "a.2")],
)
def test_the_next_version(version, taken, after):
    assert edit.next_version(version, taken) == after


# Words


def test_every_name_has_words_and_unknown_ones_are_readable():
    for names, title, sentence in (
        (MEASURES, recipe_words.measure_title, recipe_words.measure_sentence),
        (VALUE_FUNCTIONS, recipe_words.function_title, recipe_words.function_sentence),
        (RULE_KINDS, recipe_words.rule_title, recipe_words.rule_sentence),
    ):
        assert [name for name in names if not (sentence(name) and title(name))] == []
        assert title("people_passing_by") == "People passing by" and sentence("people_passing_by") == ""
    known = [*MEASURES.values(), *VALUE_FUNCTIONS.values(), *RULE_KINDS.values()]
    assert {p.name for part in known for p in part.parameters} <= set(recipe_words.PARAMETERS)


# Fields


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("250", 250), (" 7,5 ", 7.5), ("7.5", 7.5), ("-3", -3), ("", None), ("veel", "veel"), ("inf", "inf"),
        ("1e3", 1000),
    ],
)  # fmt: skip
def test_typed_numbers(text, value):
    assert typed_number(text) == value and type(typed_number(text)) is type(value)


@given(st.floats(-1e9, 1e9).map(lambda number: float(f"{number:.12g}")))
def test_numbers_come_back_as_they_are_shown(qgis_app, number):
    assert typed_number(number_text(number)) == number


def test_a_number_steps_with_the_arrow_keys_and_is_not_respelled_while_typed(qgis_app):
    field, told = NumberField("m"), []
    field.edited.connect(told.append)
    field.set_value(250)
    QTest.keyClick(field.edit, Qt.Key.Key_Up)
    assert told == [260] and field.edit.text() == "260"
    field.edit.setText("7,50")
    field.set_value(7.5)
    assert field.edit.text() == "7,50"
    field.set_value("veel")
    assert field.edit.text() == "veel"


@pytest.mark.parametrize(
    "where",
    [
        {"access": "public"}, {"access": ["public", "semi-public"], "power_kw": 22}, {"postcode": "2275"},
        {"name": "a, b"}, {"name": '"x"'}, {"name": " x"}, {"share": [0.5, 1]}, {"a": "x=y"},
    ],
    ids=json.dumps,
)  # fmt: skip
def test_filters_come_back_as_they_were(where):
    assert typed_filter(filter_text(where)) == where


def test_filters_as_they_are_typed():
    assert typed_filter("access = public, semi-public\n\nkind=garage") == {
        "access": ["public", "semi-public"], "kind": "garage",
    }  # fmt: skip
    assert typed_filter("  ") is None
    assert typed_filter("access public") == "access public"


@given(
    st.dictionaries(
        st.text("abcdefgh_", min_size=1, max_size=8),
        st.one_of(st.text(max_size=12).filter(lambda text: "\r" not in text), st.integers(-99, 99),
                  st.lists(st.one_of(st.text("ab,\"' 1", max_size=6), st.integers(0, 9)), min_size=2, max_size=4)),
        max_size=3,
    )
)  # fmt: skip
def test_any_filter_comes_back(where):
    assert (typed_filter(filter_text(where)) or {}) == where


def test_points_are_added_and_removed(qgis_app):
    field, told = PointsField(), []
    field.edited.connect(told.append)
    field.set_value([[0, 0], [1000, 1]])
    assert not field.remove_button.isEnabled()
    field.table.setCurrentCell(0, 0)
    field.add_point()
    assert told[-1] == [[0, 0], [500, 0.5], [1000, 1]] and field.remove_button.isEnabled()
    field.table.item(1, 1).setText("0,8")
    assert told[-1] == [[0, 0], [500, 0.8], [1000, 1]]
    field.table.setCurrentCell(2, 0)
    field.add_point()
    assert told[-1][3][0] > 1000
    field.table.setCurrentCell(0, 0)
    field.remove_point()
    assert told[-1][0] == [500, 0.8]


# Curves

SETTINGS = {
    "linear": {"zero_at": 0, "one_at": 1000},
    "inverse": {"half_at": 300},
    "step": {"at": 400, "below": 0.2},
    "piecewise": {"points": [[0, 0], [200, 0.9], [800, 0.3]]},
    "sigmoid": {"half_at": 500, "width": -80},
    "percentile": {},
}


@pytest.mark.parametrize("function", sorted(VALUE_FUNCTIONS))
@pytest.mark.parametrize("measured", [None, [0, 0, 0, 50, 400, 900, numpy.nan]], ids=["unknown", "measured"])
def test_the_line_is_the_function_itself(function, measured):
    measured = None if measured is None else numpy.array(measured)
    shape = value_shape(function, SETTINGS[function], measured)
    known = numpy.linspace(shape.low, shape.high, 241) if measured is None else numpy.sort(measured[:-1])
    computed = VALUE_FUNCTIONS[function].compute(shape.raw, known, SETTINGS[function])
    assert shape.value == pytest.approx(computed)
    assert (numpy.diff(shape.raw) > 0).all() and shape.value.min() >= 0 and shape.value.max() <= 1
    named = [number for number in SETTINGS[function].values() if isinstance(number, int) and number > 1]
    assert all(shape.low <= number <= shape.high for number in named)
    assert bool(len(shape.bars)) == (measured is not None)
    assert shape.schematic == (function == "percentile" and measured is None)


def test_a_step_is_drawn_upright():
    shape = value_shape("step", {"at": 400}, None, (0, 1000))
    jump = numpy.flatnonzero(numpy.diff(shape.value))
    assert len(jump) == 1 and shape.raw[jump[0] + 1] == pytest.approx(400)
    assert shape.raw[jump[0] + 1] - shape.raw[jump[0]] < 1e-3


@pytest.mark.parametrize(
    ("function", "settings"),
    [("linear", {"zero_at": "x"}), ("inverse", {}), ("piecewise", {"points": [[1]]}), ("sigmoid", {"half_at": 1}),
     ("inverse", {"half_at": 0}), ("unknown", {})],
)  # fmt: skip
def test_settings_that_are_not_complete_draw_nothing(function, settings):
    assert value_shape(function, settings) is None


def test_outliers_do_not_squeeze_the_histogram():
    measured = numpy.concatenate([numpy.linspace(0, 100, 2000), [1e6]])
    shape = value_shape("percentile", {}, measured)
    assert shape.high < 200 and shape.quartiles[1] == pytest.approx(50, abs=1)


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.integers(2, 8))
def test_ticks_are_few_round_and_within(low, width, most):
    high = low + width
    found = ticks(low, high, most)
    assert len(found) <= most + 1
    assert all(low - 1e-6 * width <= tick <= high + 1e-6 * width for tick in found)


def test_the_curve_is_told_in_words_and_a_point_is_dragged(qgis_app):
    curve, dragged = ValueCurve(), []
    curve.resize(400, 200)
    curve.show_shape(value_shape("piecewise", SETTINGS["piecewise"], None, (0, 1000)), "Distance (m)")
    assert curve.accessibleDescription().startswith("Distance (m); 0 gives 0; ")
    assert curve.polyline()[0] == (0.0, 0.0)
    curve.point_dragged.connect(lambda *point: dragged.append(point))
    start = curve.place_of(200, 0.9).toPoint()
    target = curve.place_of(900, 0.5).toPoint()
    QTest.mousePress(curve, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    qgis_app.sendEvent(curve, QMouseEvent(QEvent.Type.MouseMove, QPointF(target), left, left, nothing))
    QTest.mouseRelease(curve, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, target)
    number, raw, value = dragged[-1]
    assert number == 1 and 780 < raw < 800  # never beyond the next point
    assert value == pytest.approx(0.5, abs=0.02)
    curve.show_shape(None, "")
    assert curve.polyline() == [] and not curve.grab().isNull()


# Files


def test_export_writes_the_recipe_whole(draft, tmp_path):
    path = files.export(draft.recipe(), tmp_path / "mijn recept")
    assert path.name == "mijn recept.json" and [p.name for p in tmp_path.iterdir()] == [path.name]
    assert Recipe.from_json(path.read_text(encoding="utf-8")).hash == draft.recipe().hash
    with pytest.raises(BadInput, match="cannot be written"):
        files.export(draft.recipe(), tmp_path / "nowhere" / "x.json")


def test_versions_are_kept_side_by_side_in_the_workspace(draft, lille):
    workspace, recipe = Workspace.open(lille), draft.recipe()
    before = files.versions(workspace, recipe.name)
    assert before[recipe.version] == recipe.hash
    changed = replace(recipe.with_weights({"nearest": 35}), version="1.1")
    files.save(workspace, changed)
    files.save(workspace, changed)
    after = files.versions(workspace, recipe.name)
    assert after == {**before, "1.1": changed.hash}
    assert choose_recipe(recipe.name, workspace).hash == changed.hash
    files.save(workspace, recipe)  # saved again, the first version is the newest one
    assert choose_recipe(recipe.name, workspace).hash == recipe.hash
    assert len(workspace.rows("recipe", {"name": recipe.name})) == 2


# What the last map measured


@pytest.mark.parametrize("most", [1000, 20], ids=["all places", "every fifth"])
def test_raw_values_of_the_map_on_top_are_read_where_it_measured_the_same(draft, most, monkeypatch):
    from evplanner_plugin.gui.recipes import recipe_editor_last_run

    monkeypatch.setattr(recipe_editor_last_run, "_MOST", most)
    project = QgsProject()
    for shift in (1000, 0):  # the one that is added later lies on top
        fields = "field=cell:integer&field=reason:string&field=nearest_raw:double"
        layer = QgsVectorLayer(f"Point?{fields}", "m", "memory")
        layer.setCustomProperty(RECIPE_PROPERTY, draft.recipe().to_json())
        features = []
        for cell in range(100):
            feature = QgsFeature(layer.fields())
            struck, nothing = cell in (5, 6), cell == 10
            feature.setAttributes([cell, "far_from_street" if struck else "", None if nothing else float(cell + shift)])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
    last_run, read = recipe_editor_last_run.LastRun(project), []
    last_run.read.connect(lambda: read.append(1))
    last_run.start()
    for _ in range(200):
        if len(read) == 2:
            break
        QTest.qWait(20)
    criterion = next(c for c in draft.data["criteria"] if c["key"] == "nearest")
    expected = [cell for cell in range(100) if cell not in (5, 6, 10) and (most == 1000 or cell % 5 == 0)]
    assert last_run.raw({**criterion, "weight": 1, "value": {}}).tolist() == expected
    assert last_run.raw({**criterion, "parameters": {**criterion["parameters"], "limit": 5}}) is None
    last_run.release()
    project.clear()


# The dialog without a window


def test_the_dialog_holds_the_recipe_whatever_tab_is_shown(draft):
    from evplanner_plugin.gui.recipes.recipe_editor import RecipeEditor
    from evplanner_plugin.gui.session import Session

    session = Session(None, QgsProject())
    editor = RecipeEditor(session, draft.recipe())
    for number in range(editor.tabs.count()):
        editor.tabs.setCurrentIndex(number)
        assert editor.recipe().hash == draft.recipe().hash and not editor.draft.is_changed()
    assert not editor.save_button.isEnabled() and "workspace" in editor.save_button.toolTip()
    assert editor.export_button.isEnabled() and editor.use_button.isEnabled()
    editor.reject()
    session.release()


def test_taking_every_criterion_away_is_said_and_undone(draft):
    from evplanner_plugin.gui.recipes.recipe_editor import RecipeEditor
    from evplanner_plugin.gui.session import Session

    session = Session(None, QgsProject())
    editor = RecipeEditor(session, draft.recipe())
    entries = editor.criteria.list
    for _ in keys(editor.draft):
        entries.remove_button.click()
    assert editor.draft.data["criteria"] == [] and not entries.remove_button.isEnabled()
    assert not editor.problem_line.isHidden() and "at least one criterion" in editor.problem_line.words.text()
    assert not editor.use_button.isEnabled() and not editor.export_button.isEnabled()
    editor.show_problem()
    while editor.draft.stack.canUndo():
        editor.draft.stack.undo()
    assert editor.use_button.isEnabled() and editor.problem_line.isHidden()
    assert entries.model.rowCount() == len(keys(draft))
    editor.reject()
    session.release()


def test_a_layer_that_is_used_cannot_be_removed_and_a_new_one_asks_for_its_name(draft):
    from evplanner_plugin.gui.recipes.recipe_editor import RecipeEditor
    from evplanner_plugin.gui.session import Session

    session = Session(None, QgsProject())
    editor = RecipeEditor(session, draft.recipe())
    page = editor.layers
    assert not page.list.remove_button.isEnabled()
    page.list.add_button.click()
    assert editor.draft.problem().entry == "layer" and not editor.use_button.isEnabled()
    form = page.form.fields
    form.edited.emit("role", "trees")
    form.edited.emit("kind", "file")
    form.edited.emit("name", "/data/trees.gpkg")
    form.edited.emit("where", {"kind": ["oak", "lime"]})
    assert editor.draft.data["layers"]["trees"] == {"file": "/data/trees.gpkg", "where": {"kind": ["oak", "lime"]}}
    assert editor.draft.problem() is None and page.list.remove_button.isEnabled()
    page.list.remove_button.click()
    assert not editor.draft.is_changed()
    editor.reject()
    session.release()
