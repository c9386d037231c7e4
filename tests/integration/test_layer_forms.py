"""Forms for QGIS's own tools: what they fill in, what they refuse, what they leave alone; and the map themes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import shapely
from qgis.core import (
    QgsApplication,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFieldConstraints,
    QgsGeometry,
    QgsLayerTreeModel,
    QgsPointXY,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from evplanner_plugin.documents import layer_forms
from evplanner_plugin.documents import workspace_project as in_project
from evplanner_plugin.documents.layer_forms.form_fields import FORMS, NOW_UTC
from evplanner_plugin.domain import times
from evplanner_plugin.domain.process import Process
from evplanner_plugin.workspace.schema import BY_NAME
from evplanner_plugin.workspace.store import Workspace

ROOT = Path(__file__).resolve().parents[2]
DORP = QgsPointXY(182_500, 213_540)


@pytest.fixture
def project(qgis_app):
    made = QgsProject.instance()
    made.clear()
    yield made
    made.clear()


@pytest.fixture
def author(qgis_app):
    names = ("evplanner_actor", "evplanner_role", "evplanner_department")
    for name, value in zip(names, ("Noor", "planner", "mobility")):
        QgsExpressionContextUtils.setGlobalVariable(name, value)
    yield
    for name in names:
        QgsExpressionContextUtils.removeGlobalVariable(name)


def opened(project, path, table):
    in_project.open_workspace(project, path)
    return in_project.layer_of(project, table)


def filled_in(layer, **values):
    """A new feature as QGIS's form begins with it."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    given = {layer.fields().lookupField(name): value for name, value in values.items()}
    return QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromPointXY(DORP), given, context)


def refused(layer, feature, name):
    """What the form says against the attribute; empty where nothing."""
    index = layer.fields().lookupField(name)
    good, errors = QgsVectorLayerUtils.validateAttribute(layer, feature, index)
    return [] if good else errors


def test_every_column_stands_in_its_form_once():
    for table, fields in FORMS.items():
        names = [field.name for field in fields]
        assert sorted(names) == sorted(BY_NAME[table].column_names()), table


@pytest.mark.parametrize("zone", ["UTC", "Europe/Brussels", "America/New_York", "Asia/Kolkata"])
def test_now_is_spelled_as_the_log_spells_it_in_every_time_zone(zone):
    """QGIS reckons in local time: another process for each time zone."""
    script = (
        "from qgis.core import QgsApplication, QgsExpression\n"
        "QgsApplication([], False)\n"
        f"print(QgsExpression({NOW_UTC!r}).evaluate())\n"
    )
    environment = {**os.environ, "TZ": zone, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    said = done.stdout.strip().splitlines()[-1]
    assert times.normalised(said) == said and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", said)
    told = datetime.strptime(said, "%Y-%m-%dT%H:%M:%S.%f%z")
    assert abs(datetime.now(timezone.utc) - told) < timedelta(minutes=2)


def test_a_new_site_comes_with_what_every_site_needs(project, lille, author):
    layer = opened(project, lille, "proposed_site")
    site = filled_in(layer)
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", site["id"])
    assert (site["nis"], site["origin"], site["created_by"]) == ("13019", "strategic", "Noor")
    assert times.normalised(site["created_at"]) == site["created_at"]
    assert refused(layer, site, "name")
    site["name"] = "   "
    assert refused(layer, site, "name")
    site["name"] = "Dorp"
    assert not refused(layer, site, "name")


def test_saved_by_plain_qgis_it_is_a_site_of_the_workspace(project, lille, author):
    """With neither panels nor plugin: QGIS's own form and its own saving, then the log by hand."""
    sites = opened(project, lille, "proposed_site")
    log = in_project.layer_of(project, "site_log")
    assert sites.startEditing() and sites.addFeature(filled_in(sites, name="Dorp")) and sites.commitChanges()
    site = next(sites.getFeatures())
    assert site["status"] == "proposed"
    entry = filled_in(log, site_id=site["id"], kind="marked", payload='{"mark": "down"}')
    assert log.startEditing() and log.addFeature(entry) and log.commitChanges()
    (row,) = Workspace.open(lille).rows("site_log")
    assert (row["actor"], row["role"], row["department"], row["nis"]) == ("Noor", "planner", "mobility", "13019")
    assert times.normalised(row["at"]) == row["at"] and row["payload"] == {"mark": "down"}
    sites.reload()
    site = next(sites.getFeatures())
    assert (site["status"], site["votes_down"]) == ("in_review", 1)


def test_without_an_author_the_computers_user_is_named(project, lille):
    log = opened(project, lille, "site_log")
    expected = QgsExpressionContextUtils.globalScope().variable("user_full_name")
    assert (filled_in(log)["actor"] or "") == (expected or "")


@pytest.mark.parametrize(
    ("kind", "payload", "good"),
    [
        ("marked", '{"mark": "up"}', True), ("marked", '{"mark": "sideways"}', False), ("marked", "", False),
        ("commented", "Mind the tree", True), ("commented", '{"text": "x"}', True), ("commented", "{}", False),
        ("approved", "", True), ("approved", "{}", True), ("approved", "{oops", False), (None, "", True),
    ],
)  # fmt: skip
def test_details_must_fit_what_happened(project, lille, author, kind, payload, good):
    log = opened(project, lille, "site_log")
    entry = filled_in(log, site_id="a", kind=kind, payload=payload)
    assert bool(refused(log, entry, "payload")) is not good
    assert bool(refused(log, entry, "kind")) is (kind is None)


def test_saved_entries_are_read_only_new_ones_are_not(project, lille, author):
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        point = shapely.Point(DORP.x(), DORP.y())
        row = {"id": "e", "nis": "13019", "site_id": "a", "at": times.utc_now(), "actor": "An", "kind": "commented",
               "payload": {"text": "x"}, "geometry": point}  # fmt: skip
        workspace.insert(connection, "site_log", [row])
    log = opened(project, lille, "site_log")
    entry = next(log.getFeatures())
    assert not any(refused(log, entry, name) for name in ("site_id", "kind", "payload", "actor", "role"))
    for name, other in (("actor", "Bo"), ("kind", "approved"), ("role", "planner"), ("site_id", "b")):
        changed = QgsFeature(entry)
        changed[name] = other
        assert refused(log, changed, name), name
        # Where others may not have it yet, everything can still be put right.
        fresh = filled_in(log, site_id="a", kind="commented", payload="x")
        fresh[name] = other
        assert not refused(log, fresh, name), name


def test_what_follows_from_the_log_cannot_be_typed(project, lille):
    layer = opened(project, lille, "proposed_site")
    form = layer.editFormConfig()
    read_only = {field.name() for index, field in enumerate(layer.fields()) if form.readOnly(index)}
    assert {"status", "votes_up", "last_comment", "score", "contributions", "id", "created_at"} <= read_only
    assert not {"name", "street", "points", "rationale"} & read_only


def test_choices_have_the_words_of_the_process_and_the_language(project, lille):
    in_project.open_workspace(project, lille)
    log = in_project.layer_of(project, "site_log")

    def choices(layer, name):
        setup = layer.editorWidgetSetup(layer.fields().lookupField(name))
        assert setup.type() == "ValueMap"
        return {code: title for choice in setup.config()["map"] for title, code in choice.items()}

    process = Process.load()
    assert choices(log, "department") == {code: process.title(code, "en") for code in process.departments}
    sites = in_project.layer_of(project, "proposed_site")
    assert choices(sites, "status")["needs_agreement"] == "Needs agreement"
    assert choices(sites, "origin")["strategic"] == process.title("strategic", "en")
    assert sites.attributeAlias(sites.fields().lookupField("road_manager")) == "Road manager"
    locations = in_project.layer_of(project, "charging_location")
    assert choices(locations, "access")["semi_public"] == "Semi-public"


def test_the_sites_form_shows_log_and_photos(project, lille):
    sites = opened(project, lille, "proposed_site")
    form = sites.editFormConfig()
    assert form.layout() == QgsEditFormConfig.EditorLayout.TabLayout
    names = [element.name() for element in form.invisibleRootContainer().children()]
    assert {"site_log_of_site", "photo_of_site"} <= set(names)
    for relation in ("site_log_of_site", "photo_of_site"):
        assert project.relationManager().relation(relation).isValid()
    log = in_project.layer_of(project, "site_log")
    setup = log.editorWidgetSetup(log.fields().lookupField("site_id"))
    assert (setup.type(), setup.config()["Relation"]) == ("RelationReference", "site_log_of_site")


def test_the_workspace_carries_its_forms_to_a_qgis_without_the_plugin(qgis_app, lille):
    """What QField reads: the style in the file, in Dutch, with defaults and constraints."""
    for table in ("proposed_site", "site_log", "photo"):
        layer = QgsVectorLayer(f"{lille}|layername={table}", table, "ogr")
        for field in FORMS[table]:
            index = layer.fields().lookupField(field.name)
            assert layer.editorWidgetSetup(index).type() == field.widget, field.name
            assert layer.attributeAlias(index), field.name
            if field.default and "{nis}" not in field.default:
                assert layer.defaultValueDefinition(index).expression() == field.default
            if field.constraint:
                assert layer.constraintExpression(index) == field.constraint.replace("{name}", field.name)
        assert layer.editFormConfig().layout() == QgsEditFormConfig.EditorLayout.TabLayout
    sites = QgsVectorLayer(f"{lille}|layername=proposed_site", "sites", "ogr")
    assert sites.attributeAlias(sites.fields().lookupField("road_manager")) == "Wegbeheerder"


def test_a_request_is_answered_by_lists(project, lille):
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        workspace.insert(connection, "request", [{"id": "r1", "nis": "13019", "reference": "F-1"}])
    sites = opened(project, lille, "proposed_site")
    layer = QgsVectorLayer(f"{lille}|layername=request", "Requests", "ogr")
    assert layer_forms.set_up_form(layer, "request", Process.load(), "en", "13019")
    site = layer.fields().lookupField("site_id")
    assert layer.editorWidgetSetup(site).type() == "TextEdit", "no sites to choose from beside it"
    layer = QgsVectorLayer(f"{lille}|layername=request", "Requests", "ogr")
    project.addMapLayer(layer)
    assert layer_forms.set_up_form(layer, "request", Process.load(), "en", "13019")
    setup = layer.editorWidgetSetup(site)
    assert (setup.type(), setup.config()["Layer"], setup.config()["Value"]) == ("ValueRelation", sites.id(), "name")
    outcome = layer.fields().lookupField("outcome")
    shown = layer.editorWidgetSetup(outcome)
    codes = [code for choice in shown.config()["map"] for code in choice.values()]
    assert shown.type() == "ValueMap" and codes[1:] == ["granted", "referred", "refused", "withdrawn"]
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(shown.type())
    said = [formatter.representValue(layer, outcome, shown.config(), None, code) for code in ("refused", None)]
    assert said == ["Declined", "Still open"]


def test_what_somebody_set_stays(project, lille, tmp_path):
    sites = opened(project, lille, "proposed_site")
    name, street, points = (sites.fields().lookupField(field) for field in ("name", "street", "points"))
    sites.setFieldAlias(name, "What we call it")
    sites.setEditorWidgetSetup(street, QgsEditorWidgetSetup("UniqueValues", {"Editable": True}))
    sites.setDefaultValueDefinition(points, QgsDefaultValue("2"))
    sites.setConstraintExpression(name, "length(\"name\") > 3", "longer")
    sites.removeFieldConstraint(name, QgsFieldConstraints.Constraint.ConstraintExpression)
    form = sites.editFormConfig()
    form.setLayout(QgsEditFormConfig.EditorLayout.GeneratedLayout)
    form.setInitFunction("mine")
    sites.setEditFormConfig(form)
    sites.removeCustomProperty("evplanner/form")
    assert layer_forms.set_up_form(sites, "proposed_site", Process.load(), "en", "13019")
    assert sites.attributeAlias(name) == "What we call it"
    assert sites.editorWidgetSetup(street).type() == "UniqueValues"
    assert sites.defaultValueDefinition(points).expression() == "2"
    assert sites.constraintExpression(name) == "length(\"name\") > 3"
    assert sites.editFormConfig().layout() == QgsEditFormConfig.EditorLayout.GeneratedLayout
    # Opened once more: nothing is done a second time.
    sites.setFieldAlias(street, "")
    in_project.open_workspace(project, lille)
    assert sites.attributeAlias(street) == ""


def test_map_themes_show_what_they_are_called(project, lille):
    sites = opened(project, lille, "proposed_site")
    themes, root = project.mapThemeCollection(), project.layerTreeRoot()
    assert themes.mapThemes() == ["Decided", "Realised", "To review"]
    model = QgsLayerTreeModel(root)

    def shown(theme):
        themes.applyTheme(theme, root, model)
        return {category.value() or "" for category in sites.renderer().categories() if category.renderState()}

    assert shown("To review") == {
        "proposed", "in_review", "needs_agreement", "", "verdict_against", "verdict_question",
    }  # fmt: skip
    assert shown("Decided") == {"approved", "rejected", "handed_over", "cancelled"}
    assert root.findLayer(in_project.layer_of(project, "area").id()).isVisible()
    assert not root.findLayer(in_project.layer_of(project, "evse").id()).isVisible()
    assert shown("Realised") == {"installed", "in_service"}
    assert root.findLayer(in_project.layer_of(project, "evse").id()).isVisible()


def test_themes_keep_the_base_map_and_are_made_once(project, lille):
    base = QgsVectorLayer("Point?crs=EPSG:31370", "Base map", "memory")
    project.addMapLayer(base)
    sites = opened(project, lille, "proposed_site")
    themes = project.mapThemeCollection()
    for theme in themes.mapThemes():
        visible = {record.layer().id() for record in themes.mapThemeState(theme).layerRecords() if record.isVisible}
        assert {base.id(), sites.id()} <= visible
    themes.removeMapTheme("Decided")
    in_project.open_workspace(project, lille)
    assert themes.mapThemes() == ["Realised", "To review"]


def test_a_theme_of_the_same_name_stays(project, lille):
    themes = project.mapThemeCollection()
    base = QgsVectorLayer("Point?crs=EPSG:31370", "Base map", "memory")
    project.addMapLayer(base)
    mine = themes.createThemeFromCurrentState(project.layerTreeRoot(), QgsLayerTreeModel(project.layerTreeRoot()))
    themes.insert("Decided", mine)
    in_project.open_workspace(project, lille)
    assert [record.layer() for record in themes.mapThemeState("Decided").layerRecords()] == [base]


def test_with_somebodys_own_style_a_theme_uses_the_one_offered(project, lille):
    from evplanner_plugin.documents.map_themes import add_map_themes
    from evplanner_plugin.documents.site_style import dress

    sites = opened(project, lille, "proposed_site")
    for theme in project.mapThemeCollection().mapThemes():
        project.mapThemeCollection().removeMapTheme(theme)
    project.removeEntry("evplanner", "/map_themes_made")
    sites.setRenderer(QgsSingleSymbolRenderer.defaultRenderer(sites.geometryType()))
    dress(sites)
    before = sites.styleManager().currentStyle()
    assert len(add_map_themes(project, {"proposed_site": sites})) == 3
    assert sites.styleManager().currentStyle() == before
    assert isinstance(sites.renderer(), QgsSingleSymbolRenderer)
    records = project.mapThemeCollection().mapThemeState("Decided").layerRecords()
    record = next(record for record in records if record.layer() is sites)
    assert record.currentStyle == "Status and verdict" and len(record.checkedLegendItems) == 4


def test_expressions_of_the_forms_are_sound(qgis_app):
    for table, fields in FORMS.items():
        for field in fields:
            for text in (field.default, field.constraint):
                expression = QgsExpression(text.replace("{name}", field.name).replace("{nis}", "'13019'"))
                assert not text or not expression.hasParserError(), (table, field.name, expression.parserErrorString())
