"""The parts of the conflict window on their own: typed values, choices, words, and the report of the panel."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QLocale, Qt

from evplanner_plugin.documents.workspace_project import layer_of, open_workspace
from evplanner_plugin.gui.charging_layers.sync_indicators import kind_of
from evplanner_plugin.gui.charging_layers.sync_report import Counts, RefusedChange, SyncReport
from evplanner_plugin.gui.charging_layers.sync_report_view import SyncReportView
from evplanner_plugin.gui.conflicts.conflict_choices import LATER, MINE, OWN, THEIRS, Choices, taken_over
from evplanner_plugin.gui.conflicts.conflict_model import CHOICE, RESULT, ConflictModel
from evplanner_plugin.gui.conflicts.conflict_text import distance_text, feature_name, field_title, json_text, value_text
from evplanner_plugin.gui.conflicts.conflict_values import editor_text, typed_value, unreadable
from evplanner_plugin.sync.conflicts import Conflict
from evplanner_plugin.sync.status import LayerStatus

WORDS = json.dumps(["Allego", "Allego BV"])
BOTH = Conflict(
    "operator", "11111111-1111-4111-8111-111111111111", "edit_edit", ("aliases", "remark"),
    {"name": "Allego", "aliases": WORDS, "remark": None}, {"name": "Allego", "aliases": "[]", "remark": "here"},
    {"name": "Allego", "aliases": '["X"]', "remark": "<b>there</b>"}, 5, "", "Mark", "2026-11-21T13:03:00.000Z",
)  # fmt: skip
GONE_THERE = replace(BOTH, kind="edit_delete", theirs=None)


@pytest.fixture(autouse=True)
def belgian(qgis_app):
    """Numbers as they are typed in a Flemish town hall."""
    before = QLocale()
    QLocale.setDefault(QLocale("nl_BE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("TEXT", "  Dorp ", "Dorp"), ("TEXT", "", None), ("INTEGER", "5", 5), ("INTEGER", "-3", -3),
        ("REAL", "7,5", 7.5), ("REAL", "7.5", 7.5), ("DATE", "2026-03-31", "2026-03-31"),
        ("JSON", '{"b": 1, "a": [2]}', '{"a":[2],"b":1}'),
    ],
)  # fmt: skip
def test_typed_values(kind, text, value):
    assert typed_value(kind, text) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [("INTEGER", "5,5"), ("INTEGER", "five"), ("REAL", "1,2,3"), ("DATE", "31/3/2026"), ("DATE", "2026-02-31"),
     ("JSON", "{a}")],
)  # fmt: skip
def test_what_a_column_cannot_hold_is_a_sentence(kind, text):
    assert text in unreadable(typed_value(kind, text))


@pytest.mark.parametrize("value", [WORDS, '{"a":1}', "[1,2]", '["a, b"]'])
def test_json_that_nobody_touched_comes_back_the_same(value):
    again = typed_value("JSON", editor_text("JSON", value), value)
    assert json.loads(again) == json.loads(value)


def test_a_list_of_words_is_typed_with_commas():
    assert editor_text("JSON", WORDS) == "Allego, Allego BV"
    assert json.loads(typed_value("JSON", "Allego, Fastned,", WORDS)) == ["Allego", "Fastned"]


def test_values_as_people_read_them():
    assert value_text("operator", "aliases", WORDS) == "Allego, Allego BV"
    assert value_text("evse", "power_kw", 7.4) == "7,4"
    assert value_text("operator", "remark", None) == "–"
    assert json_text('{"a": 0.25, "b": null}') == "a: 0,25\nb: –"
    assert [distance_text(metres) for metres in (0.01, 3.26, 41.4, 1234.0)] == [
        "less than 10 cm", "3,3 m", "41 m", "1,2 km",
    ]  # fmt: skip
    assert feature_name({"street": "Dorp", "house_number": "14"}, "abc") == "Dorp 14"
    assert feature_name(None, "11111111-1111") == "11111111"


def test_a_field_is_called_what_the_layer_calls_it(lille):
    project = QgsProject()
    open_workspace(project, lille)
    layer = layer_of(project, "proposed_site")
    assert field_title(project, "proposed_site", "bays") == "Parking bays"
    layer.setFieldAlias(layer.fields().lookupField("bays"), "Vakken")
    assert field_title(project, "proposed_site", "bays") == "Vakken"
    assert field_title(project, "proposed_site", "emi3_id") == "emi3_id"
    project.clear()


def test_a_feature_is_ready_when_every_field_is_decided():
    choices = Choices(BOTH)
    assert choices.names == ("aliases", "remark") and not choices.complete()
    choices.choose("aliases", MINE)
    assert choices.number_left() == 1 and not choices.gives_up_mine()
    choices.choose_own("remark", "agreed")
    assert choices.complete() and choices.gives_up_mine()
    assert choices.decision().choices == {"aliases": "mine", "remark": {"own": "agreed"}}
    assert (choices.choice("remark"), choices.result("remark")) == (OWN, "agreed")
    choices.choose_all(LATER)
    assert choices.number_left() == 2
    whole = Choices(GONE_THERE)
    assert whole.whole and whole.names == ("",)
    whole.choose_all(THEIRS)
    assert whole.decision().choices == {"": "theirs"} and whole.gives_up_mine()


def test_choices_are_kept_only_while_the_conflict_stays_the_same():
    before = Choices(BOTH)
    before.choose_all(MINE)
    (same,) = taken_over([replace(BOTH)], [before])
    assert same is before
    (changed,) = taken_over([replace(BOTH, rev=6)], [before])
    assert changed.number_left() == 2


def test_the_table_refuses_what_cannot_be_read_and_shows_markup_as_text():
    model, said = ConflictModel(QgsProject()), []
    model.refused.connect(said.append)
    choices = Choices(BOTH)
    model.show_conflict(choices, {})
    row = next(row for row in range(model.rowCount()) if model.name(row) == "aliases")
    assert not model.setData(model.index(row, RESULT), typed_value("JSON", "{", None))
    assert len(said) == 1 and choices.choice("aliases") == LATER
    assert model.setData(model.index(row, CHOICE), THEIRS) and choices.choice("aliases") == THEIRS
    remark = next(row for row in range(model.rowCount()) if model.name(row) == "remark")
    assert model.index(remark, 3).data() == "<b>there</b>"
    assert "&lt;b&gt;there" in model.index(remark, 3).data(Qt.ItemDataRole.ToolTipRole)
    model.show_context(True)
    name = next(row for row in range(model.rowCount()) if model.name(row) == "name")
    assert not model.flags(model.index(name, CHOICE)) & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (LayerStatus(0, 0, "2026"), "in_step"), (LayerStatus(2, 0, "2026"), "unsent"), (LayerStatus(2, 0, ""), "never"),
        (LayerStatus(2, 1, ""), "conflict"),
    ],
)  # fmt: skip
def test_what_needs_a_person_comes_first(status, kind):
    assert kind_of(status) == kind


def test_the_report_of_a_sync_that_held_removals_back():
    told = {
        "tables": {"proposed_site": {"pulled": 2, "pushed": 1, "refused": 1}, "evse": {"pulled": 0, "pushed": 0,
                   "refused": 0}},
        "refused": [{"collection": "proposed_site", "id": "11111111-2222", "reason": "No <b>bays</b> here."}],
        "warnings": ["12 features are gone."], "backups": ["/data/lille.backup-1-restored.gpkg"], "held_back": True,
    }  # fmt: skip
    results = {"PULLED": 2, "PUSHED": 1, "REFUSED": 1, "REPORT_JSON": json.dumps(told)}
    report = SyncReport.read(results, [])
    assert report.tables == {"proposed_site": Counts(2, 1, 1)} and report.held_back
    assert report.refused == (RefusedChange("proposed_site", "11111111-2222", "No <b>bays</b> here."),)

    view = SyncReportView(QgsProject())
    view.show_report(report, {("proposed_site", "11111111-2222"): "Dorp"})
    assert view.refused.item(0).text() == "Proposed sites · Dorp\nNo <b>bays</b> here."
    assert view.said.text() == "12 features are gone." and view.said.textFormat() == Qt.TextFormat.PlainText
    assert "lille.backup-1-restored.gpkg" in view.backups.text()
    visible = [not button.isHidden() for button in (view.send_button, view.bring_back_button, view.undo_button)]
    assert visible == [True, True, True] and not view.undo_button.isEnabled()
    view.refused.setCurrentRow(0)
    assert view.undo_button.isEnabled() and view.selected() == list(report.refused)
    view.take_away(view.selected())
    assert view.refused.isHidden() and view.undo_button.isHidden()
    view.show_report(SyncReport(), {})
    assert view.send_button.isHidden() and view.said.text() == "Nothing had changed on either side."


def test_a_sync_without_details_still_has_its_figures():
    report = SyncReport.read({"PULLED": 3, "PUSHED": 0, "REFUSED": 0}, ["no guard"])
    assert report.total == Counts(3, 0, 0) and report.warnings == ("no guard",) and not report.tables
