"""The style of the proposed sites: what it shows of each status and verdict, in words and symbols, with and without
the plugin's functions; and that other people's words stay words."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pytest
import shapely
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt

from evplanner_plugin.documents import expressions, site_style, site_summaries
from evplanner_plugin.documents import workspace_project as in_project
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.state import STATUSES
from evplanner_plugin.workspace.store import Workspace

DORP = shapely.Point(182_500, 213_540)


@pytest.fixture
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
    site_summaries.forget()


def add_site(path, site_id, entries=(), **values):
    """A site with its log: (kind, payload) in order, each by another department."""
    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        row = {"id": site_id, "nis": workspace.nis, "name": "Dorp", **values, "geometry": DORP}
        workspace.insert(connection, "proposed_site", [row])
        rows = []
        for number, (kind, payload) in enumerate([("proposed", {"origin": "strategic"}), *entries]):
            at = f"2026-03-01T08:00:{number:02}.000Z"
            entry = LogEntry.new(site_id, kind, f"An {number}", "planner", "mobility", payload, at=at)
            rows.append({**entry.to_row(), "nis": workspace.nis, "geometry": DORP})
        workspace.insert(connection, "site_log", rows)


def evaluated(layer, text, feature):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    expression = QgsExpression(text)
    expression.prepare(context)
    value = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return value


def shown(layer):
    """The map tip of the layer's only feature."""
    feature = next(layer.getFeatures())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def rings(layer):
    """Colours of the rings that are drawn around the layer's only feature."""
    feature = next(layer.getFeatures())
    context = QgsRenderContext()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.expressionContext().setFields(layer.fields())
    context.expressionContext().setFeature(feature)
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    symbol = renderer.symbolForFeature(feature, context)
    found = []
    for part in symbol.symbolLayers()[:-1]:
        line = part.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyStrokeStyle)
        if line.valueAsString(context.expressionContext(), "solid")[0] != "no":
            found.append(part.strokeColor().name())
    renderer.stopRender(context)
    return found


def opened(project, path):
    in_project.open_workspace(project, path)
    return in_project.layer_of(project, "proposed_site")


def test_every_status_has_a_symbol_and_a_name_and_unknown_ones_too(project, lille):
    layer = opened(project, lille)
    renderer = layer.renderer()
    values = [category.value() or "" for category in renderer.categories()]
    assert set(values) == {*STATUSES, "", site_style.AGAINST, site_style.QUESTION}
    assert all(category.label() for category in renderer.categories())
    looks = set()
    for category in renderer.categories():
        top = category.symbol().symbolLayers()[-1]
        looks.add((top.shape(), top.color().name(), top.strokeColor().name(), top.strokeStyle()))
    assert len(looks) == len(values)
    # A legend draws symbols without a site: no ring there but in the entries that explain it.
    for category in renderer.categories():
        if category.value() in STATUSES:
            below = category.symbol().symbolLayers()[:-1]
            assert all(part.strokeStyle() == Qt.PenStyle.NoPen for part in below)


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([], []),
        ([("marked", {"mark": "up"})], []),
        ([("marked", {"mark": "down"})], ["#d55e00"]),
        ([("marked", {"mark": "question"})], ["#0072b2"]),
        ([("marked", {"mark": "question"}), ("marked", {"mark": "down"})], ["#d55e00"]),
    ],
)
def test_a_ring_tells_that_somebody_is_against_or_asks(project, lille, entries, expected):
    add_site(lille, "a", entries)
    assert rings(opened(project, lille)) == expected


def test_once_decided_the_ring_is_gone(project, lille):
    add_site(lille, "a", [("marked", {"mark": "down"}), ("approved", {})])
    assert rings(opened(project, lille)) == []


def test_the_same_status_with_and_without_the_plugins_functions(project, lille):
    add_site(lille, "it's", [("approved", {})])
    layer = opened(project, lille)
    feature = next(layer.getFeatures())
    expression = layer.renderer().classAttribute()
    assert evaluated(layer, expression, feature) == "approved"
    assert site_summaries.publish_unsaved(lille, {"it's": "rejected"})
    assert not site_summaries.publish_unsaved(lille, {"it's": "rejected"})
    expressions.register()
    try:
        assert evaluated(layer, expression, feature) == "approved"
        QgsExpressionContextUtils.setGlobalVariable(site_style.UNSAVED, "1")
        assert evaluated(layer, expression, feature) == "rejected"
        expressions.unregister()
        assert evaluated(layer, expression, feature) == "approved"
    finally:
        expressions.unregister()
        QgsExpressionContextUtils.removeGlobalVariable(site_style.UNSAVED)


def test_a_status_of_a_newer_version_falls_to_the_symbol_of_others(project, lille):
    add_site(lille, "a")
    layer = opened(project, lille)
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("status"), "teleported")
    assert evaluated(layer, layer.renderer().classAttribute(), next(layer.getFeatures())) == "teleported"
    context = QgsRenderContext()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    feature = next(layer.getFeatures())
    context.expressionContext().setFeature(feature)
    assert renderer.symbolForFeature(feature, context) is not None
    renderer.stopRender(context)
    layer.rollBack()


def test_the_map_tip_says_it_all_and_shows_markup_as_text(project, lille):
    entries = [
        ("marked", {"mark": "up"}),
        ("marked", {"mark": "down"}),
        ("commented", {"text": "first"}),
        ("commented", {"text": "<img src=x onerror=alert(1)> [% 1 + 1 %]\nA & B"}),
    ]
    add_site(lille, "a", entries, name="<b>Dorp</b> & zoon", score=7.25, rank=3)
    tip = shown(opened(project, lille))
    assert "&lt;b&gt;Dorp&lt;/b&gt; &amp; zoon" in tip and "<b>Dorp</b>" not in tip
    assert "&lt;img src=x onerror=alert(1)&gt; [% 1 + 1 %]<br>A &amp; B" in tip and "<img" not in tip
    assert "7.25" in tip and "1 ▲  1 ▼  0 ?" in tip and "first" not in tip and "2 " in tip


def test_a_map_tip_of_a_bare_site_has_no_empty_parts(project, lille):
    add_site(lille, "a", name=None)
    tip = shown(opened(project, lille))
    assert "NULL" not in tip and "<hr>" not in tip and "<b>–</b>" in tip


def test_the_label_is_the_name_and_close_by_the_votes(project, lille):
    add_site(lille, "a", [("marked", {"mark": "up"})])
    layer = opened(project, lille)
    settings = layer.labeling().settings()
    assert settings.scaleVisibility and settings.minimumScale == 12_000 and not settings.displayAll

    def label(scale):
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        scope = context.lastScope()
        scope.setVariable("map_scale", scale)
        context.setFeature(next(layer.getFeatures()))
        return QgsExpression(settings.fieldName).evaluate(context)

    assert label(8_000) == "Dorp"
    assert label(2_000) == "Dorp\n1 ▲  0 ▼  0 ?"


def test_the_legend_speaks_qgis_language_and_keeps_what_somebody_wrote(project, lille, monkeypatch):
    monkeypatch.setattr(site_style, "legend_label", lambda value: f"in my language: {value}")
    with closing(sqlite3.connect(lille)) as connection:
        connection.execute(
            "UPDATE layer_styles SET styleQML = replace(styleQML, 'label=\"Goedgekeurd\"', 'label=\"Ja\"')"
            " WHERE f_table_name = 'proposed_site'"
        )
        connection.commit()
    layer = opened(project, lille)
    labels = {category.value() or "": category.label() for category in layer.renderer().categories()}
    assert labels["approved"] == "Ja"
    assert labels["proposed"] == "in my language: proposed" and labels[""] == "in my language: "


def test_somebodys_own_style_stays_and_the_new_one_is_offered(project, lille, tmp_path):
    own = tmp_path / "own.qml"
    layer = opened(project, lille)
    layer.setRenderer(QgsSingleSymbolRenderer.defaultRenderer(layer.geometryType()))
    assert layer.saveNamedStyle(str(own))[1]
    project.clear()
    path = tmp_path / "own.gpkg"
    shutil.copy(lille, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "UPDATE layer_styles SET styleQML = ? WHERE f_table_name = 'proposed_site'", (own.read_text("utf-8"),)
        )
        connection.commit()
    layer = opened(project, path)
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
    manager = layer.styleManager()
    assert manager.currentStyle() not in ("Status and verdict",) and "Status and verdict" in manager.styles()
    manager.setCurrentStyle("Status and verdict")
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert layer.renderer().classAttribute() == site_style.STATUS


def test_the_bundled_style_shows_the_status_as_it_is_said_here(project, lille):
    assert opened(project, lille).renderer().classAttribute() == site_style.STATUS
