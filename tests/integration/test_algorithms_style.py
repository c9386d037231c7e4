"""The potential map's style: expression, classes, map tip; and the styles of the workspace's layers."""

from __future__ import annotations

import json
import re
import shutil

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, QVariant
from qgis.PyQt.QtGui import QColor

from evplanner_plugin.algorithms.styles.money_style import style_fast_charging, style_revenue, style_sharing
from evplanner_plugin.algorithms.styles.potential_style import (
    CLASSES,
    STRUCK,
    recipe_of,
    score_expression,
    set_weights,
    style_potential,
)
from evplanner_plugin.algorithms.styles.process_style import style_cases, style_choice
from evplanner_plugin.algorithms.styles.score_expression import part_expressions, total_expression
from evplanner_plugin.algorithms.styles.when_loaded import StyleWhenLoaded
from evplanner_plugin.documents import workspace_project
from evplanner_plugin.domain.finance.site_sheet import BEYOND, FROM_START, NEVER, WITHIN
from evplanner_plugin.domain.finance.site_sheet import UNKNOWN as MONEY_UNKNOWN
from evplanner_plugin.domain.lead_times.log_cases import ENDED, FINISHED, OPEN
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.state import STATUSES, fold_all
from evplanner_plugin.errors import RecipeError
from evplanner_plugin.scoring.criteria.combine import COMBINATIONS
from evplanner_plugin.scoring.recipes.recipe import Recipe
from evplanner_plugin.workspace.store import Workspace
from tests.conftest import ROOT

ONLY_NEAREST = {"uncovered": 0, "nearest": 100, "bays": 0, "density": 0}


@pytest.fixture(scope="module")
def recipe() -> Recipe:
    return Recipe.from_json((ROOT / "resources" / "recipes" / "flanders_250m.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def potential_file(provider, lille_file, tmp_path_factory):
    import processing

    folder = tmp_path_factory.mktemp("style")
    workspace, path = shutil.copy(lille_file, folder / "lille.gpkg"), folder / "potential.gpkg"
    processing.run("evplanner:potential", {"WORKSPACE": str(workspace), "OUTPUT": str(path)})
    return path


@pytest.fixture
def layer(potential_file, recipe):
    made = QgsVectorLayer(str(potential_file), "potential", "ogr")
    style_potential(made, recipe, language="nl")
    return made


def evaluate(layer, text: str, feature):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    expression = QgsExpression(text)
    value = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return value


def tip(layer, feature) -> str:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def is_struck(feature) -> bool:
    return feature["reason"] != ""


def test_the_expression_gives_the_stored_score(layer):
    expression = layer.renderer().classAttribute()
    for feature in list(layer.getFeatures())[::50]:
        expected = STRUCK if is_struck(feature) else feature["score"]
        assert evaluate(layer, expression, feature) == pytest.approx(expected, abs=1e-9)


def luminance(colour: QColor) -> float:
    """Relative luminance 0–1 (WCAG 2.1)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_cell_falls_into_one_class_with_a_label(layer):
    renderer = layer.renderer()
    labels = [shown.label() for shown in renderer.ranges()]
    assert len(labels) == CLASSES + 1 and labels[0].startswith("9 – 10") and labels[-2].startswith("0 – 1")
    # Darker for more, step by step: what colour-blind and black-and-white readers go by.
    light = [luminance(shown.symbol().color()) for shown in renderer.ranges()[:CLASSES]]
    assert light == sorted(light) and min(b - a for a, b in zip(light, light[1:])) > 0.005
    for feature in list(layer.getFeatures())[::50]:
        value = evaluate(layer, renderer.classAttribute(), feature)
        found = [shown.label() for shown in renderer.ranges() if shown.lowerValue() <= value <= shown.upperValue()]
        assert (found == [labels[-1]]) if is_struck(feature) else (found and labels[-1] not in found)


def picture(layer):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(200, 200))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def test_weights_recolour_without_writing(layer, potential_file, recipe):
    before = [feature.attributes() for feature in layer.getFeatures()]
    stamp, first = potential_file.stat().st_mtime_ns, picture(layer)
    ranges = layer.renderer().ranges()
    mine = ranges[3].symbol().clone()
    mine.setColor(QColor("#ff00ff"))
    layer.renderer().updateRangeSymbol(3, mine)
    layer.renderer().updateRangeLabel(3, "mine")
    set_weights(layer, ONLY_NEAREST)
    assert picture(layer) != first
    shown = layer.renderer().ranges()[3]
    assert (shown.symbol().color().name(), shown.label()) == ("#ff00ff", "mine")
    for feature in list(layer.getFeatures())[::100]:
        if not is_struck(feature):
            value = evaluate(layer, layer.renderer().classAttribute(), feature)
            assert value == pytest.approx(feature["nearest_value"], abs=1e-9)
    assert [feature.attributes() for feature in layer.getFeatures()] == before
    assert potential_file.stat().st_mtime_ns == stamp and not layer.isEditable()
    assert recipe_of(layer).weights == ONLY_NEAREST


def test_all_weights_zero_is_no_error(layer, recipe):
    set_weights(layer, dict.fromkeys(ONLY_NEAREST, 0))
    scored = next(feature for feature in layer.getFeatures() if not is_struck(feature))
    assert evaluate(layer, layer.renderer().classAttribute(), scored) == 0
    assert "Score 0.0 / 10" in tip(layer, scored)


def test_the_map_tip_adds_up(layer):
    best = next(feature for feature in layer.getFeatures() if feature["rank"] == 1)
    shown = tip(layer, best)
    total, rank = re.search(r"Score ([\d.]+) / 10, rank (\d+)", shown).groups()
    assert (float(total), int(rank)) == (round(10 * best["score"], 1), 1)
    parts = [float(part) for part in re.findall(r">([\d.]+)</td><td style=[^>]*><font", shown)]
    assert len(parts) == 4 and sum(parts) == pytest.approx(float(total), abs=0.21)
    assert "Nog niet bediende woningen" in shown and "[%" not in shown
    set_weights(layer, ONLY_NEAREST, "nl")
    assert "rank" not in tip(layer, best), "the rank belongs to the weights of the run"


def test_the_map_tip_says_why_a_cell_was_struck(layer):
    struck = next(feature for feature in layer.getFeatures() if is_struck(feature))
    assert "Geen straat binnen 50 m." in tip(layer, struck)


def test_words_of_a_recipe_are_words(potential_file, recipe):
    """Neither markup nor an expression in somebody's recipe does anything in the map tip."""
    data = recipe.as_dict()
    data["criteria"][0]["title"] = {"en": "<img src=x onerror=alert(1)> [% 6 * 7 %] 'x' 100 %"}
    data["rules"][0]["sentence"] = {"en": "</b><script>x</script> [% 6 * 7 %]' || '"}
    layer = QgsVectorLayer(str(potential_file), "potential", "ogr")
    style_potential(layer, Recipe.from_json(json.loads(json.dumps(data))), language="en")
    for feature in layer.getFeatures():
        shown = tip(layer, feature)
        assert "<img" not in shown and "<script" not in shown and "42" not in re.sub(r"[\d.]*\d{3,}", "", shown)
        assert "&lt;img" in shown and "100 &#37;" in shown
        if is_struck(feature):
            assert "&lt;script&gt;" in shown
            break


def test_a_layer_without_recipe_is_told(potential_file):
    with pytest.raises(RecipeError, match="does not say by which recipe"):
        set_weights(QgsVectorLayer(str(potential_file), "potential", "ogr"), ONLY_NEAREST)


def test_fields_are_named_in_the_users_language(layer):
    aliases = {field.name(): field.alias() for field in layer.fields()}
    assert aliases["uncovered_raw"].startswith("Nog niet bediende woningen")
    assert all(aliases[name] for name in aliases if name != "fid")


def test_loading_into_the_project_styles_and_names_the_layer(provider, lille, tmp_path):
    """What the toolbox does when “open output” is ticked."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    project = QgsProject()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    path = str(tmp_path / "potential.gpkg")
    context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails("x", project, "OUTPUT"))
    algorithm = QgsApplication.processingRegistry().algorithmById("evplanner:potential").create()
    done, successful = algorithm.run({"WORKSPACE": str(lille), "OUTPUT": path}, context, feedback)
    assert successful and done["OUTPUT"] == path
    details = context.layersToLoadOnCompletion()[path]
    assert details.name == "Potential map · Lille · Flanders 250 m"
    layer = QgsVectorLayer(path, "x", "ogr")
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert layer.name() == details.name
    assert "uncovered_value" in layer.renderer().classAttribute()
    assert StyleWhenLoaded.waiting == []


def test_score_expression_is_what_a_person_would_write(recipe):
    mean = '(3 * coalesce("nearest_value", 0) + 1 * coalesce("bays_value", 0)) / 4'
    written = f'CASE WHEN "rank" IS NULL THEN -1 ELSE {mean} END'
    assert score_expression(recipe, {"uncovered": 0, "nearest": 3, "bays": 1, "density": 0}) == written


def shown(text: str, columns: dict[str, list]) -> list:
    """The expression's value for each row; NaN stands for NULL."""
    fields = QgsFields()
    for name in columns:
        fields.append(QgsField(name, QVariant.Double))
    expression, context, found = QgsExpression(text), QgsExpressionContext(), []
    assert not expression.hasParserError(), expression.parserErrorString()
    context.setFields(fields)
    for row in zip(*columns.values()):
        feature = QgsFeature(fields)
        feature.setAttributes([None if value != value else float(value) for value in row])
        context.setFeature(feature)
        found.append(expression.evaluate(context))
        assert not expression.hasEvalError(), expression.evalErrorString()
    return found


SOME = st.floats(0, 1) | st.sampled_from([0.0, 1.0, float("nan")])
WEIGHTS = st.lists(st.floats(0.001, 100) | st.just(0.0), min_size=3, max_size=3).filter(any)


@pytest.mark.parametrize("combine", sorted(COMBINATIONS))
@settings(max_examples=60, deadline=None)
@given(rows=st.lists(st.tuples(SOME, SOME, SOME), min_size=1, max_size=8), weights=WEIGHTS)
def test_expressions_say_what_is_computed(qgis_app, combine, rows, weights):
    """Score and parts of every combination, with values of 0, of 1 and none at all."""
    keys = ("first", "b", "Third")
    values = dict(zip(keys, numpy.array(rows).T))
    columns = {f"{key}_value": value for key, value in values.items()}
    weighted = dict(zip(keys, weights))
    known = {key: numpy.nan_to_num(value) for key, value in values.items()}
    score, contributions = COMBINATIONS[combine].compute(known, weighted)
    assert shown(total_expression(combine, weighted), columns) == pytest.approx(score.tolist(), abs=1e-6)
    for key, part in part_expressions(combine, weighted).items():
        assert shown(part, columns) == pytest.approx(contributions[key].tolist(), abs=1e-6)


@pytest.mark.parametrize("combine", sorted(COMBINATIONS))
def test_a_map_of_any_combination_shows_its_own_score(provider, lille, recipe, combine, tmp_path):
    path = str(tmp_path / "potential.gpkg")
    other = Recipe.from_json({**recipe.as_dict(), "combine": combine})
    import processing

    processing.run("evplanner:potential", {"WORKSPACE": str(lille), "RECIPE": other.to_json(), "OUTPUT": path})
    layer = QgsVectorLayer(path, "potential", "ogr")
    style_potential(layer, other, language="en")
    expression = layer.renderer().classAttribute()
    scored = [feature for feature in layer.getFeatures() if not is_struck(feature)]
    for feature in scored[::100]:
        assert evaluate(layer, expression, feature) == pytest.approx(feature["score"], abs=1e-6)
    best = next(feature for feature in scored if feature["rank"] == 1)
    total, rank = re.search(r"Score ([\d.]+) / 10, rank (\d+)", tip(layer, best)).groups()
    assert (float(total), int(rank)) == (round(10 * best["score"], 1), 1)
    parts = [float(part) for part in re.findall(r">([\d.]+)</td><td style=[^>]*><font", tip(layer, best))]
    assert len(parts) == 4 and sum(parts) == pytest.approx(float(total), abs=0.21)
    set_weights(layer, dict.fromkeys(ONLY_NEAREST, 0))
    assert evaluate(layer, layer.renderer().classAttribute(), best) == 0
    assert "Score 0.0 / 10" in tip(layer, best)


def test_the_map_tip_names_the_rules_that_are_not_met(recipe):
    """A check that failed is named below the score; the rule that struck is in the head, and named once."""
    data = recipe.as_dict()
    streets = {"layer": "streets", "distance": 5}
    data["rules"] += [
        {"code": "tree", "kind": "min_distance", "effect": "check", **streets, "sentence": {"en": "A tree <here>."}},
        {"code": "tree_old", "kind": "min_distance", "effect": "check", **streets, "sentence": {"en": "100 % oak."}},
    ]
    fields = '&field='.join(("rank:integer", "reason:string", "failed:string", "score:double", *(
        f"{key}_{kind}:double" for key in recipe.weights for kind in ("raw", "value")
    )))  # fmt: skip
    layer = QgsVectorLayer(f"Point?crs=EPSG:31370&field={fields}", "potential", "memory")
    values = [1.0] * 2 * len(recipe.weights)
    rows = ([1, "", "tree", 1.0, *values], [None, "far_from_street", "far_from_street,tree_old", None, *values])
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        features.append(feature)
    style_potential(layer, Recipe.from_json(data), language="en")
    scored, struck = (tip(layer, feature) for feature in features)
    assert "Score 10.0 / 10, rank 1</b><br/>• A tree &lt;here&gt;.</p>" in scored
    assert "<b>No street within 50 m.</b><br/>• 100 &#37; oak.</p>" in struck
    assert struck.count("No street within 50 m.") == 1


HISTORIES = [
    [],
    [("marked", {"mark": "up"})],
    [("commented", {"text": "x"})],
    [("approved", {})],
    [("rejected", {})],
    [("approved", {}), ("rejected", {})],
    [("approved", {}), ("rejected", {"supersedes": [0]})],
    [("approved", {}), ("rejected", {}), ("approved", {"supersedes": [0, 1]})],
    [("approved", {}), ("commented", {"text": "x", "reply_to": 0})],
    [("approved", {}), ("handed_over", {})],
    [("handed_over", {}), ("rejected", {})],
    [("approved", {}), ("handed_over", {}), ("installed", {})],
    [("installed", {}), ("in_service", {})],
    [("approved", {}), ("cancelled", {})],
    [("cancelled", {}), ("approved", {})],
]


def test_the_style_of_proposed_sites_shows_the_status_of_the_log(qgis_app, lille):
    """The expression in proposed_site.qml says of every history what :func:`domain.state.fold` says."""
    import shapely

    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        for number, history in enumerate(HISTORIES):
            site, point = f"{number:032x}", shapely.Point(180_000 + number, 215_000)
            workspace.insert(connection, "proposed_site", [{"id": site, "nis": workspace.nis, "geometry": point}])
            made = []
            for second, (kind, payload) in enumerate([("proposed", {"origin": "strategic"}), *history]):
                payload = {**payload, "supersedes": [made[1 + place] for place in payload.get("supersedes", [])]}
                if "reply_to" in payload:
                    payload["reply_to"] = made[1 + payload["reply_to"]]
                at = f"2026-03-01T08:00:{second:02}Z"
                entry = LogEntry.new(site, kind, "An", "planner", "mobility", payload, at=at)
                made.append(entry.id)
                row = {**entry.to_row(), "nis": workspace.nis, "geometry": point}
                workspace.insert(connection, "site_log", [row])
    project = QgsProject.instance()
    project.clear()
    try:
        workspace_project.open_workspace(project, lille)
        sites = workspace_project.layer_of(project, "proposed_site")
        sites.loadNamedStyle(str(ROOT / "resources" / "styles" / "proposed_site.qml"))
        expression = sites.renderer().classAttribute()
        classes = {str(category.value() or "") for category in sites.renderer().categories()}
        shown = {feature["id"]: evaluate(sites, expression, feature) for feature in sites.getFeatures()}
    finally:
        project.clear()  # deletes the layers
    states = fold_all(map(LogEntry.from_row, workspace.rows("site_log")))
    assert shown == {site: state.status for site, state in states.items()}
    assert set(shown.values()) == set(STATUSES)
    assert classes - set(STATUSES) == {"", "verdict_against", "verdict_question"}  # any other, and what rings mean


@pytest.mark.parametrize("path", sorted((ROOT / "resources" / "styles").glob("*.qml")), ids=lambda path: path.stem)
def test_styles_load_and_name_fields_that_exist(qgis_app, lille, path):
    layer = QgsVectorLayer(f"{lille}|layername={path.stem}", path.stem, "ogr")
    assert layer.isValid()
    message, loaded = layer.loadNamedStyle(str(path))
    assert loaded, message
    names = {field.name() for field in layer.fields()}
    expression = QgsExpression(getattr(layer.renderer(), "classAttribute", lambda: "")())
    assert expression.referencedColumns() - {QgsFeatureRequest.ALL_ATTRIBUTES} <= names
    labels = layer.labeling().settings().fieldName if layer.labeling() else ""
    assert QgsExpression(labels).referencedColumns() <= names
    content = path.read_text(encoding="utf-8")
    assert "/home/" not in content and "/tmp/" not in content and "datasource" not in content.lower()


def rows_of(kind: str, fields: str, rows: list[tuple]) -> QgsVectorLayer:
    """A layer in memory; the places of the rows do not matter."""
    made = QgsVectorLayer(f"{kind}?crs=EPSG:31370&{fields}", "rows", "memory")
    for values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        assert made.dataProvider().addFeature(feature)
    return made


RESULTS = {
    style_revenue: (
        "Point", "field=verdict_mid:string&field=name:string",
        [(verdict,) for verdict in (NEVER, BEYOND, WITHIN, FROM_START, MONEY_UNKNOWN)] + [(None,)],
        [
            "Costs more than it brings", "Pays back after the term", "Pays back within the term",
            "Brings more than it costs from the start", "Not known: figures are missing",
            "Not known: figures are missing",
        ],
    ),
    style_fast_charging: (
        "Point", "field=criteria_met:int&field=criteria_not_met:int&field=criteria_unknown:int&field=name:string",
        [(4, 0, 0), (3, 0, 1), (3, 1, 0), (0, 1, 3), (0, 2, 2), (0, 0, 4)],
        [
            "All criteria met", "None failed, some unknown", "One criterion not met", "One criterion not met",
            "Several criteria not met", "Nothing is known",
        ],
    ),
    style_sharing: (
        "Polygon", "field=share_of_charging:double&field=name:string",
        [(1.0,), (0.75,), (0.74,), (0.1,), (0.0,), (None,)],
        [
            "75 – 100 % of the charging", "75 – 100 % of the charging", "50 – 75 % of the charging",
            "10 – 25 % of the charging", "0 – 10 % of the charging", "Nothing is charged here",
        ],
    ),
    style_cases: (
        "Point", "field=outcome:string&field=due:string&field=late_days:double&field=late_now:int"
        "&field=site_name:string",
        [
            (OPEN, "2026-01-01", 5, 1), (OPEN, "2026-01-01", 0, 0), (OPEN, None, 0, 0),
            (FINISHED, "2026-01-01", 3, 0), (FINISHED, None, 0, 0), (ENDED, "2026-01-01", 3, 0),
        ],
        [
            "Open and late", "Open, within the term", "Open, without a term", "Finished late", "Finished in time",
            "Ended before it was finished",
        ],
    ),
    style_choice: (
        "Point", "field=points:int&field=operators:int&field=largest:string",
        [(0, 0), (3, 0), (3, 1), (4, 2), (9, 3), (90, 12), (None, None)],
        [
            "No charging point in reach", "Charging points of unknown operators", "One operator", "Two operators",
            "Three operators or more", "Three operators or more", "No charging point in reach",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("style", RESULTS, ids=lambda style: style.__name__)
def test_maps_of_results_have_a_class_for_every_place(qgis_app, style):
    kind, fields, rows, labels = RESULTS[style]
    made = rows_of(kind, fields, rows)
    style(made)
    renderer = made.renderer()
    categories = {each.value(): each.label() for each in renderer.categories()}
    found = [evaluate(made, renderer.classAttribute(), feature) for feature in made.getFeatures()]
    assert [categories[value] for value in found] == labels
    order = evaluate(made, renderer.orderBy().list()[0].expression().expression(), next(made.getFeatures()))
    assert order == list(categories).index(found[0]) and not renderer.orderBy().list()[0].ascending()
    colours = [each.symbol().color().name() for each in renderer.categories()]
    assert len(set(colours)) == len(colours) == len(categories)
    assert made.fields().indexOf(made.displayExpression().strip('"')) >= 0


def test_an_output_for_the_project_gets_its_style(provider, lille, tmp_path):
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    path = str(tmp_path / "fast.gpkg")
    output = QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
    places = QgsVectorLayer("Point?crs=EPSG:31370", "places", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(190_123, 215_654)))
    assert places.dataProvider().addFeature(feature)
    values = {"WORKSPACE": str(lille), "PLACES": places, "OUTPUT": output}
    processing.run("evplanner:fastcharging", values, context=context)
    ((_, details),) = context.layersToLoadOnCompletion().items()
    loaded = QgsVectorLayer(path, "fast", "ogr")
    details.postProcessor().postProcessLayer(loaded, context, None)
    assert loaded.name() == "Suitability for fast charging" == details.name
    assert loaded.renderer().type() == "categorizedSymbol" and not StyleWhenLoaded.waiting
