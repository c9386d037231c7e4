"""Robustness in QGIS on the demo's Lille, and its style."""

from __future__ import annotations

import json
import shutil

import numpy
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from evplanner_plugin.algorithms.styles.potential_style import style_potential
from evplanner_plugin.algorithms.styles.robustness_style import CLASSES, style_robustness
from evplanner_plugin.scoring.recipes.recipe import Recipe
from tests.conftest import ROOT

RECIPE = ROOT / "resources" / "recipes" / "flanders_250m.json"


def run(parameters: dict, **more) -> dict:
    import processing

    return processing.run("evplanner:robustness", {"OUTPUT": "memory:", **parameters}, **more)


def rows(reference) -> list[dict]:
    layer = reference if isinstance(reference, QgsVectorLayer) else QgsVectorLayer(str(reference), "result", "ogr")
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def known(value) -> bool:
    return isinstance(value, (int, float))


@pytest.fixture(scope="module")
def potential_file(provider, lille_file, tmp_path_factory):
    import processing

    folder = tmp_path_factory.mktemp("robustness")
    workspace, path = shutil.copy(lille_file, folder / "lille.gpkg"), folder / "potential.gpkg"
    parameters = {"WORKSPACE": str(workspace), "RECIPE": "flanders_250m", "OUTPUT": str(path)}
    processing.run("evplanner:potential", parameters)
    return path


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def test_shares_and_intervals_are_those_of_drawing_and_sorting(potential_file):
    """Against ranking the map's own columns under the same draws."""
    from evplanner_plugin.scoring.evidence.weight_draws import draw_weights

    done = run({"POTENTIAL": str(potential_file), "DRAWS": 200, "SEED": 5, "RECIPE": str(RECIPE)})
    recipe = Recipe.from_json(RECIPE.read_text(encoding="utf-8"))
    before = {row["cell"]: row for row in rows(potential_file)}
    found = rows(done["OUTPUT"])
    assert len(found) == len(before)
    struck = [row for row in found if not known(row["rank"])]
    assert {row["cell"] for row in struck} == {cell for cell, row in before.items() if row["reason"]}
    assert not any(known(row[name]) for row in struck for name in ("top_share", "rank_low", "rank_high"))
    ranked = sorted((row for row in found if known(row["rank"])), key=lambda row: row["rank"])
    values = numpy.array([[before[row["cell"]][f"{key}_value"] for key in recipe.weights] for row in ranked])
    weights = draw_weights(list(recipe.weights.values()), 200, 0.5, 5)
    scores = numpy.round(values @ weights, 7)
    better = (scores[:, None, :100] > scores[None, :40, :100]).sum(axis=0)  # of the first 40 places, 100 draws
    equal = (scores[:, None, :100] == scores[None, :40, :100]).sum(axis=0)
    share = numpy.clip((25 - better) / equal, 0, 1).mean(axis=1)
    told = numpy.array([row["top_share"] for row in ranked])
    assert told[:40] == pytest.approx(share, abs=0.12)  # half of the draws
    assert told.sum() == pytest.approx(25)
    assert all(1 <= row["rank_low"] <= row["rank_high"] <= len(ranked) for row in ranked)
    assert done["STABLE"] == sum(row["top_share"] >= 0.9 for row in ranked[:25])


def test_the_verdict_is_a_sentence_and_the_report_says_the_same(potential_file):
    done = run({"POTENTIAL": str(potential_file), "TOP": 10, "RECIPE": str(RECIPE)})
    report = json.loads(done["REPORT"])
    assert report["verdict"] == done["VERDICT"] and report["stable"] == done["STABLE"] and report["top"] == 10
    assert done["VERDICT"].startswith(f"Of the top 10 places, {done['STABLE']} stay") and "{" not in done["VERDICT"]
    assert report["draws"] == 1000 and set(report["replaced"]) <= set(report["weights"])


def test_the_same_seed_gives_the_same_and_other_weights_another(potential_file):
    parameters = {"POTENTIAL": str(potential_file), "DRAWS": 100, "RECIPE": str(RECIPE)}
    once, again = run(parameters), run(parameters)
    assert rows(once["OUTPUT"]) == rows(again["OUTPUT"]) and once["REPORT"] == again["REPORT"]
    keys = json.loads(once["REPORT"])["weights"]
    other = run({**parameters, "WEIGHTS": json.dumps({key: 50 if key == "density" else 1 for key in keys})})
    assert rows(other["OUTPUT"]) != rows(once["OUTPUT"])


def test_a_map_from_a_file_works_without_its_recipe_but_says_so(potential_file):
    feedback = QgsProcessingFeedback()
    done = run({"POTENTIAL": str(potential_file), "DRAWS": 100}, feedback=feedback)
    told = run({"POTENTIAL": str(potential_file), "DRAWS": 100, "RECIPE": str(RECIPE)})
    assert "does not say by which recipe" in feedback.textLog()
    weights = [json.loads(each["REPORT"])["weights"] for each in (done, told)]
    assert {key: 100 * weight for key, weight in weights[0].items()} == pytest.approx(weights[1])


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"WEIGHTS": '{"uncovered": 0, "nearest": 0, "bays": 0, "density": 0}'}, "do not fit"),
        ({"WEIGHTS": '{"other": 1}'}, "do not fit"),
        ({"RECIPE": "nowhere"}, "There is no recipe"),
        ({"DRAWS": 1_000_000, "TOP": 1000}, "more than fits in the memory"),
    ],
)
def test_what_cannot_be_done_is_said(potential_file, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run({"POTENTIAL": str(potential_file), **parameters})


def test_a_layer_that_is_no_potential_map_is_refused(lille_file):
    with pytest.raises(QgsProcessingException, match="no potential map"):
        run({"POTENTIAL": f"{lille_file}|layername=demand"})


@pytest.fixture
def styled(potential_file, project):
    """The map in the project with its recipe, and its robustness, loaded as QGIS loads it."""
    layer = QgsVectorLayer(str(potential_file), "Kaart <b>1</b>", "ogr")
    style_potential(layer, Recipe.from_json(RECIPE.read_text(encoding="utf-8")))
    project.addMapLayer(layer)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    done = run({"POTENTIAL": layer.id(), "DRAWS": 200}, context=context, feedback=feedback)
    assert "does not say by which recipe" not in feedback.textLog()
    made = done["OUTPUT"]
    style_robustness(made, 25)
    return made


def test_every_place_falls_into_one_class(styled):
    ranges = styled.renderer().ranges()
    assert len(ranges) == len(CLASSES)
    expression = QgsExpression(styled.renderer().classAttribute())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(styled))
    seen = set()
    for feature in styled.getFeatures():
        context.setFeature(feature)
        value = expression.evaluate(context)
        first = next(shown for shown in ranges if shown.lowerValue() <= value <= shown.upperValue())
        share = feature["top_share"]
        expected = -1 if not known(share) else 0 if share == 0 else next(low for low, *_ in CLASSES if share >= low)
        assert first.lowerValue() == expected
        seen.add(first.label())
    assert {"90 – 100 % of the draws (stable)", "Never in the top", "Struck by a rule"} <= seen


def test_the_colours_grow_darker_with_the_share(styled):
    light = [shown.symbol().color().lightnessF() for shown in styled.renderer().ranges()[:5]]
    assert light == sorted(light)


def test_the_map_tip_tells_rank_interval_and_share(styled):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(styled))
    feature = next(each for each in styled.getFeatures() if each["rank"] == 1)
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(styled.mapTipTemplate(), context)
    assert f"between {feature['rank_low']} and {feature['rank_high']}" in tip
    assert f"In the top 25 in {round(100 * feature['top_share'])} % of the draws" in tip and "[%" not in tip
    assert "Share of the draws in the top 25" in [styled.attributeAlias(n) for n in range(styled.fields().count())]


def test_a_cancel_leaves_no_file(potential_file, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run({"POTENTIAL": str(potential_file), "OUTPUT": str(path)}, feedback=feedback)
    assert not path.exists()
