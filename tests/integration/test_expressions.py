"""The expression functions of the group EV Planner: in styles, labels and layouts, with a project, without one, with
another one; asked by many threads; asked wrongly."""

from __future__ import annotations

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta, timezone

import pytest
import shapely
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayoutItemLabel,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)

from evplanner_plugin.documents import expressions, site_summaries
from evplanner_plugin.documents import workspace_project as in_project
from evplanner_plugin.documents.expressions import registration
from evplanner_plugin.domain import times
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.state import fold
from evplanner_plugin.domain.summaries import summary_of
from evplanner_plugin.workspace import processes
from evplanner_plugin.workspace.store import Workspace

DORP = shapely.Point(182_500, 213_540)
NOW = datetime.now(timezone.utc)


@pytest.fixture(autouse=True)
def functions(qgis_app):
    expressions.register()
    yield
    expressions.unregister()


@pytest.fixture
def project(qgis_app):
    made = QgsProject.instance()
    made.clear()
    yield made
    made.clear()


def write(path, site_id, entries, **values):
    """A site with entries (kind, payload, department, days ago), oldest first."""
    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        row = {"id": site_id, "nis": workspace.nis, "name": site_id, **values, "geometry": DORP}
        workspace.insert(connection, "proposed_site", [row])
        add_entries(workspace, connection, site_id, entries)


def add_entries(workspace, connection, site_id, entries):
    rows = []
    for number, (kind, payload, department, ago) in enumerate(entries):
        at = times.to_text(NOW - timedelta(days=ago) + timedelta(milliseconds=number))
        entry = LogEntry.new(site_id, kind, f"An {department}", "planner", department, payload, at=at)
        rows.append({**entry.to_row(), "nis": workspace.nis, "geometry": DORP})
    workspace.insert(connection, "site_log", rows)


def context_of(project, layer=None, feature=None):
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    if layer is not None:
        context.appendScope(QgsExpressionContextUtils.layerScope(layer))
        context.setFeature(feature or next(layer.getFeatures()))
    return context


def value(text, context):
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    found = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return found


MARKED = [
    ("proposed", {"origin": "strategic"}, "mobility", 40),
    ("marked", {"mark": "up"}, "mobility", 30),
    ("marked", {"mark": "down"}, "police", 30),
    ("commented", {"text": "<b>Mind the tree</b>"}, "environment", 20),
]


def test_they_answer_what_the_log_adds_up_to(project, lille):
    write(lille, "a", [*MARKED, ("approved", {}, "council", 10)])
    in_project.open_workspace(project, lille)
    layer = in_project.layer_of(project, "proposed_site")
    context = context_of(project, layer)
    assert value("evp_status()", context) == "approved"
    assert value("evp_status_title()", context) == value("evp_title('approved')", context) == "Approved"
    assert value("evp_votes()", context) == "1 ▲ 1 ▼ 0 ?"
    assert [value(f"evp_votes('{mark}')", context) for mark in ("up", "down", "question")] == [1, 1, 0]
    assert value("evp_votes(\"id\", 'up') + 1", context) == 2
    assert value("evp_comments()", context) == 1
    assert value("evp_last_comment()", context) == "<b>Mind the tree</b>"
    assert value("evp_decided_on()", context) == times.to_text(NOW - timedelta(days=10))[:10]
    assert value("evp_step()", context) is None and value("evp_days_in_step()", context) is None
    assert value("evp_late_days()", context) == 0
    assert value("evp_unsaved_status()", context) is None


def test_another_site_by_id_or_feature_and_an_entry_for_its_site(project, lille):
    write(lille, "a", [*MARKED])
    write(lille, "b", [MARKED[0], ("rejected", {"reason": "no_space"}, "council", 3)])
    in_project.open_workspace(project, lille)
    layer = in_project.layer_of(project, "proposed_site")
    first = next(feature for feature in layer.getFeatures() if feature["id"] == "a")
    context = context_of(project, layer, first)
    assert value("evp_status()", context) == "in_review"
    assert value("evp_status('b')", context) == "rejected"
    assert value("evp_status(get_feature(@layer, 'id', 'b'))", context) == "rejected"
    log = in_project.layer_of(project, "site_log")
    of_b = next(feature for feature in log.getFeatures() if feature["site_id"] == "b")
    assert value("evp_status()", context_of(project, log, of_b)) == "rejected"


def test_days_in_the_open_step_and_whom_it_waits_for(project, lille):
    process = processes.process_of(Workspace.open(lille))
    step = next(step for step in process.steps if step.term is not None and step.term.counted_from == "step")
    write(lille, "a", [*MARKED, ("step_started", {"step": step.code}, "mobility", 400)])
    in_project.open_workspace(project, lille)
    context = context_of(project, in_project.layer_of(project, "proposed_site"))
    (course,) = site_summaries.of(lille)["a"].open_steps
    assert value("evp_step()", context) == process.title(step.code, "en")
    assert value("evp_days_in_step()", context) == course.days(date.today(), process) > 200
    assert value("evp_late_days()", context) == course.late_days(date.today(), process) > 0
    waits = value("evp_waits_for()", context)
    assert process.title(step.actor, "en") in waits
    for department in process.asked:
        marked = department in ("mobility", "police")
        assert (process.title(department, "en") in waits.split(", ")) is not marked


def test_reasons_name_the_criteria_that_count_most(project, lille):
    parts = {"uncovered": 0.31, "nearest": 0.12, "my_own": 0.2, "nothing": 0, "broken": "x"}
    write(lille, "a", MARKED, contributions=json.dumps(parts))
    write(lille, "b", MARKED)
    in_project.open_workspace(project, lille)
    layer = in_project.layer_of(project, "proposed_site")
    first, second = sorted(layer.getFeatures(), key=lambda feature: feature["id"])
    said = value("evp_reasons()", context_of(project, layer, first))
    assert said.startswith("Dwellings not yet served 3.1, my_own 2.0, ") and said.count(",") == 2
    assert value("evp_reasons(\"id\", 1)", context_of(project, layer, first)) == "Dwellings not yet served 3.1"
    assert value("evp_reasons()", context_of(project, layer, second)) is None
    assert value("evp_reasons('a', 1)", context_of(project, layer, second)) == "Dwellings not yet served 3.1"


def test_titles_and_rights_come_from_the_process_of_the_workspace(project, lille):
    content = json.loads(
        (processes.bundled_path("flemish_concession")).read_text(encoding="utf-8")
    )
    content["departments"][0]["title"] = {"en": "Wheels", "nl": "Wielen", "fr": "Roues"}
    content["roles"] = [{**role, "may": [*role["may"], "approved"]} if role["code"] == "adviser" else role
                        for role in content["roles"]]  # fmt: skip
    workspace = Workspace.open(lille)
    code = content["departments"][0]["code"]
    assert value(f"evp_title('{code}')", QgsExpressionContext()) != "Wheels"
    assert value("evp_may('adviser', 'approved')", QgsExpressionContext()) is False
    processes.save_process(workspace, content)
    in_project.open_workspace(project, lille)
    context = context_of(project)
    assert value(f"evp_title('{code}')", context) == "Wheels"
    assert value("evp_may('adviser', 'approved')", context) is True
    assert value("evp_title('in_no_list')", context) == "in_no_list"


@pytest.mark.parametrize(
    "text",
    [
        "evp_status(NULL)", "evp_status('nobody')", "evp_votes('nobody', 'up')", "evp_status(array('a'))",
        "evp_title(NULL)", "evp_may('planner', NULL)", "evp_comments(3.5)", "evp_reasons('nobody', 'many')",
        "evp_waits_for('')", "evp_unsaved_status(NULL)",
    ],
)  # fmt: skip
def test_what_nobody_knows_is_null(project, lille, text):
    in_project.open_workspace(project, lille)
    assert value(text, context_of(project)) is None
    assert value(text, QgsExpressionContext()) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [("evp_status('a', 'b')", "evp_status"), ("evp_votes('a', 'sideways')", "sideways"), ("evp_may(1, 2, 3)", "2")],
)
def test_wrong_values_are_an_error_in_words(text, words):
    expression = QgsExpression(text)
    assert expression.evaluate(QgsExpressionContext()) is None
    assert words in expression.evalErrorString() and "Traceback" not in expression.evalErrorString()


def test_a_workspace_that_is_gone_is_an_error_in_words(project, lille):
    in_project.open_workspace(project, lille)
    context = context_of(project)
    project.removeAllMapLayers()
    lille.unlink()
    expression = QgsExpression("evp_status('a')")
    assert expression.evaluate(context) is None
    assert "lille.gpkg" in expression.evalErrorString()


def test_drawing_never_brings_a_workspace_up_to_date(project, lille):
    write(lille, "a", MARKED)
    in_project.open_workspace(project, lille)
    context = context_of(project)
    site_summaries.forget()
    Workspace.open(lille).set_metadata("schema_version", "2")
    expression = QgsExpression("evp_status('a')")
    assert expression.evaluate(context) is None and "older" in expression.evalErrorString()
    assert not list(lille.parent.glob("*before-schema*"))


def test_without_a_project_the_workspace_of_the_layer_answers(lille):
    """As in ``qgis_process``, which tells expressions nothing of the project."""
    write(lille, "a", MARKED)
    layer = QgsVectorLayer(f"{lille}|layername=proposed_site", "sites", "ogr")
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    context.setFeature(next(layer.getFeatures()))
    assert value("evp_comments()", context) == 1 and value("evp_status('a')", context) == "in_review"


def test_without_project_and_layer_the_columns_answer(lille):
    write(lille, "a", MARKED)
    layer = QgsVectorLayer(f"{lille}|layername=proposed_site", "sites", "ogr")
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    context.setFeature(next(layer.getFeatures()))
    assert value("evp_status()", context) == "in_review"
    assert value("evp_votes()", context) == "1 ▲ 1 ▼ 0 ?"
    assert value("evp_comments()", context) is None


def test_with_another_project_the_other_workspace_answers(project, lille, tmp_path):
    other = tmp_path / "other" / "lille.gpkg"
    other.parent.mkdir()
    shutil.copy(lille, other)
    write(lille, "a", MARKED)
    write(other, "a", [MARKED[0]])
    in_project.open_workspace(project, lille)
    project.setFileName(str(lille.with_name("lille.qgz")))
    in_project.remember(project)
    assert not str(context_of(project).variable("evplanner_workspace")).startswith("/")
    assert value("evp_status('a')", context_of(project)) == "in_review"
    project.clear()
    in_project.open_workspace(project, other)
    assert value("evp_status('a')", context_of(project)) == "proposed"


def test_what_was_written_since_is_seen(project, lille, monkeypatch):
    monkeypatch.setattr(site_summaries, "LOOK_AGAIN", 0)
    write(lille, "a", MARKED)
    in_project.open_workspace(project, lille)
    context = context_of(project)
    before = site_summaries.of(lille)
    assert value("evp_status('a')", context) == "in_review"
    lille.touch()
    assert site_summaries.of(lille) is before
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        add_entries(workspace, connection, "a", [("approved", {}, "council", 0)])
    assert value("evp_status('a')", context) == "approved"


def test_what_the_panel_publishes_counts_until_the_log_grows(project, lille, monkeypatch):
    monkeypatch.setattr(site_summaries, "LOOK_AGAIN", 0)
    write(lille, "a", MARKED)
    in_project.open_workspace(project, lille)
    context = context_of(project)
    site_summaries.publish(lille, {"a": summary_of(fold([]))})
    assert value("evp_votes('a')", context) == "0 ▲ 0 ▼ 0 ?"
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        add_entries(workspace, connection, "a", [("marked", {"mark": "up"}, "heritage", 0)])
    assert value("evp_votes('a')", context) == "2 ▲ 1 ▼ 0 ?"


def test_one_site_is_read_alone_and_many_at_once(project, lille):
    for number in range(site_summaries.SINGLE_READS + 5):
        write(lille, f"s{number}", MARKED)
    in_project.open_workspace(project, lille)
    context = context_of(project)
    assert value("evp_votes('s0')", context) == "1 ▲ 1 ▼ 0 ?"
    assert site_summaries._current(lille).summaries is None
    assert {value(f"evp_votes('s{n}')", context) for n in range(site_summaries.SINGLE_READS + 5)} == {"1 ▲ 1 ▼ 0 ?"}
    assert len(site_summaries._current(lille).summaries) == site_summaries.SINGLE_READS + 5


def test_many_threads_get_the_same_answers(project, lille):
    for number in range(40):
        write(lille, f"s{number}", MARKED if number % 2 else MARKED[:2])
    in_project.open_workspace(project, lille)
    contexts = [context_of(project) for _ in range(8)]
    site_summaries.forget()

    def ask(context):
        return [QgsExpression(f"evp_votes('s{number}')").evaluate(context) for number in range(40)]

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(ask, contexts))
    assert all(answer == answers[0] for answer in answers)
    assert set(answers[0]) == {"1 ▲ 1 ▼ 0 ?", "1 ▲ 0 ▼ 0 ?"}


def test_a_label_of_a_real_layout_and_of_a_layer(project, lille):
    write(lille, "a", MARKED)
    in_project.open_workspace(project, lille)
    layer = in_project.layer_of(project, "proposed_site")
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    label = QgsLayoutItemLabel(layout)
    label.setText("Site a: [% evp_status_title('a') %], [% evp_votes('a') %]")
    layout.addLayoutItem(label)
    assert label.currentText() == "Site a: In review, 1 ▲ 1 ▼ 0 ?"
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = "evp_status_title() || ' ' || evp_comments()", True
    expression = settings.getLabelExpression()
    context = context_of(project, layer)
    expression.prepare(context)
    assert {"id"} <= expression.referencedColumns()
    assert expression.evaluate(context) == "In review 1"


def test_every_function_has_help_and_goes_again_with_the_plugin():
    names = [entry[0] for entry in registration._FUNCTIONS]
    functions = {function.name(): function for function in QgsExpression.Functions()}
    for name in names:
        assert functions[name].group() == "EV Planner"
        assert name in functions[name].helpText() and "<p>" in functions[name].helpText()
    expressions.register()  # a second time makes no second ones
    assert sum(function.name() in names for function in QgsExpression.Functions()) == len(names)
    expressions.unregister()
    assert not any(QgsExpression.isFunctionName(name) for name in names)
