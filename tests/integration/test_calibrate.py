"""The algorithm ``calibrate`` in QGIS: on sites with fields of their own, and on a potential map."""

from __future__ import annotations

import json

import numpy
import pytest
import shapely
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

RECIPE = {
    "name": "use",
    "version": "1",
    "candidates": {"shape": "square", "spacing": 100},
    "layers": {
        "shops": {"layer": "shops"},
        "homes": {"layer": "homes"},
        "poles": {"table": "charging_location"},
    },
    "criteria": [
        {"key": "shops", "measure": "count_within", "parameters": {"layer": "shops", "distance": 250},
         "value": {"function": "linear"}, "weight": 20},
        {"key": "homes", "measure": "count_within", "parameters": {"layer": "homes", "distance": 250},
         "value": {"function": "linear"}, "weight": 30},
        {"key": "far", "measure": "nearest", "parameters": {"layer": "poles", "limit": 2000},
         "value": {"function": "linear"}, "weight": 50},
    ],
}  # fmt: skip
KEYS = [criterion["key"] for criterion in RECIPE["criteria"]]


class Said(QgsProcessingFeedback):
    """Remembers warnings and messages."""

    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []
        self.infos: list[str] = []

    def pushWarning(self, text):
        self.warnings.append(text)

    def pushInfo(self, text):
        self.infos.append(text)


def run(parameters: dict, feedback=None) -> dict:
    import processing

    chosen = {"REPETITIONS": 1, "OUTPUT": "memory:", **parameters}
    return processing.run("evplanner:calibrate", chosen, feedback=feedback or Said())


def refused(parameters: dict) -> str:
    with pytest.raises(QgsProcessingException) as error:
        run(parameters)
    return str(error.value)


def layer(fields: str, rows: list[tuple], kind: str = "Point") -> QgsVectorLayer:
    """A layer in memory; each row is a geometry (shapely) and the attributes."""
    made = QgsVectorLayer(f"{kind}?crs=EPSG:31370&{fields}", "sites", "memory")
    features = []
    for shape, *attributes in rows:
        feature = QgsFeature(made.fields())
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        feature.setAttributes(attributes)
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def town(seed: int = 1, count: int = 90):
    """Places in 4 × 4 km, two features and months, with use that goes up with the first alone."""
    draw = numpy.random.default_rng(seed)
    xy = numpy.array([182_000, 212_000]) + draw.uniform(0, 4000, (count, 2))
    shops, homes = draw.integers(0, 40, count), draw.integers(0, 300, count)
    months = draw.integers(3, 24, count)
    use = draw.poisson(months * 20 * (1 + shops) ** 0.5)
    return xy, shops, homes, months, use


def sites(seed: int = 1, count: int = 90, **changes) -> QgsVectorLayer:
    xy, shops, homes, months, use = town(seed, count)
    names = [f"pole {number}" for number in range(count)]
    columns = {"name": names, "shops": shops, "homes": homes, "months": months, "use": use, **changes}
    listed = [column if isinstance(column, list) else column.tolist() for column in columns.values()]
    rows = [(shapely.Point(place), *attributes) for place, *attributes in zip(xy, *listed)]
    fields = "field=name:string&field=shops:integer&field=homes:integer&field=months:integer&field=use:double"
    return layer(fields, rows)


FIELDS = {"TARGET": "use", "EXPOSURE": "months", "FEATURES": ["shops", "homes"]}


def test_weights_from_fields(provider):
    feedback = Said()
    done = run({"SITES": sites(), **FIELDS, "WEIGHTS": '{"homes": 90, "shops": 10}'}, feedback)
    found, report = json.loads(done["WEIGHTS_FOUND"]), json.loads(done["REPORT"])
    assert set(found) == {"shops", "homes"}
    assert sum(found.values()) == pytest.approx(100, abs=0.01)
    assert found["shops"] > 85
    assert report["weights"]["shops"]["low"] <= found["shops"] <= report["weights"]["shops"]["high"]
    assert report["weights"]["homes"]["yours"] == pytest.approx(90)
    assert report["use"] is True and done["VERDICT"] == report["verdict"] and "Use the weights found" in done["VERDICT"]
    assert report["random"]["spearman"] > 0.9 and report["blocks"]["auc"] > 0.9
    assert report["yours"]["blocks"]["spearman"] < 0.6
    assert set(report["neighbours"]) == set(report["with_neighbours"]) == {"random", "blocks"}
    assert report["scaling"]["shops"]["kind"] == "log1p"
    assert done["VERDICT"] in feedback.infos

    rows = list(done["OUTPUT"].getFeatures())
    assert len(rows) == 90 and rows[0]["name"] == "pole 0"
    assert {row["block"] for row in rows} == set(range(10))
    for row in rows:
        assert row["residual"] == pytest.approx(row["measured_use"] - row["expected_use"])
    expected, measured = ([row[name] for row in rows] for name in ("expected_use", "measured_use"))
    assert numpy.corrcoef(expected, measured)[0, 1] > 0.9
    assert done["OUTPUT"].crs().authid() == "EPSG:31370"


def test_the_same_seed_gives_the_same(provider):
    one, other = (run({"SITES": sites(count=40), **FIELDS, "SEED": 4})["REPORT"] for _ in range(2))
    assert one == other


def test_a_feature_of_which_less_is_better(provider):
    _, shops, *_ = town()
    far = sites(homes=1000 - 20 * shops)
    rising = json.loads(run({"SITES": far, "TARGET": "use", "EXPOSURE": "months", "FEATURES": "homes"})["REPORT"])
    falling = json.loads(run({"SITES": far, "TARGET": "use", "EXPOSURE": "months", "FALLING": "homes"})["REPORT"])
    assert rising["blocks"]["spearman"] <= 0 and not rising["use"]
    assert falling["blocks"]["spearman"] > 0.8


def test_what_is_measured_in_kwh(provider):
    *_, use = town()
    done = run({"SITES": sites(use=use * 11.5), **FIELDS, "KIND": 1})
    assert json.loads(done["WEIGHTS_FOUND"])["shops"] > 85


def test_months_of_one_site_are_told_of(provider):
    """A row per month and socket, as in the workspace's table of use: the same site on both sides of every test."""
    feedback = Said()
    run({"SITES": sites(count=60), **FIELDS}, feedback)
    assert not any("stand where another one does" in text for text in feedback.warnings)
    months = sites(count=60)
    assert months.dataProvider().addFeatures(list(months.getFeatures())[:25])[0]
    run({"SITES": months, **FIELDS}, feedback)
    assert any(text.startswith("25 of 85 sites stand where another one does. If") for text in feedback.warnings)


def test_sites_that_cannot_be_used_are_left_out_and_counted(provider):
    *_, months, use = town()
    use, months = use.astype(float).tolist(), months.tolist()
    use[:5], months[5:8] = [None] * 5, [0, 0, None]
    feedback = Said()
    done = run({"SITES": sites(use=use, months=months), **FIELDS}, feedback)
    assert json.loads(done["REPORT"])["sites"] == 82 == done["OUTPUT"].featureCount()
    assert any(text.startswith("5 of 90 sites have no measured use") for text in feedback.warnings)
    assert any(text.startswith("3 of 90 sites were measured during no time") for text in feedback.warnings)


@pytest.mark.parametrize(
    ("parameters", "changes", "sentence"),
    [
        ({}, {"use": [-1.0] * 90}, "measured use is negative at 90 sites"),
        ({"EXPOSURE": ""}, {"use": [7.0] * 90}, "same at all sites"),
        ({}, {"shops": [0] * 90, "homes": [3] * 90}, "None of the features differs from site to site: shops, homes"),
        ({}, {"use": [None] * 80 + [1.0] * 10}, "cannot be learned from 10 sites"),
        ({}, {"months": [0] * 90}, "cannot be learned from 0 sites"),
        ({"FEATURES": []}, {}, "neither a potential map nor features"),
        ({"FEATURES": ["shops", "use"]}, {}, "“use” cannot explain itself"),
        ({"FEATURES": ["name"]}, {}, "no field “name” with numbers"),
        ({"TARGET": "sessions"}, {}, "no field “sessions” with numbers"),
        ({"WEIGHTS": '{"parks": 3}'}, {}, "A weight is given for “parks”"),
        ({"BLOCK": 20_000}, {}, "All sites lie in one block"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_a_sentence(provider, parameters, changes, sentence):
    assert sentence in refused({"SITES": sites(**changes), **FIELDS, **parameters})


def test_a_feature_that_is_the_same_everywhere_keeps_its_weight(provider):
    feedback = Said()
    done = run({"SITES": sites(homes=[3] * 90), **FIELDS}, feedback)
    report = json.loads(done["REPORT"])
    assert report["weights"]["homes"] == {"weight": 50, "low": None, "high": None, "yours": 50}
    assert report["weights"]["shops"]["weight"] == 50
    assert any("same at all sites: homes" in text for text in feedback.warnings)


# -- with a potential map ----------------------------------------------------------------------------------------


def potential_map(values) -> QgsVectorLayer:
    """Squares of 100 m over the town, with the fields of a potential map."""
    fields = "&".join(
        ["field=cell:integer", "field=score:double"]
        + [f"field={key}_{kind}:double" for key in KEYS for kind in ("raw", "value", "contribution")]
    )
    rows = []
    for number in range(1600):
        west, south = 182_000 + 100 * (number % 40), 212_000 + 100 * (number // 40)
        own = values[number]
        score = (20 * own[0] + 30 * own[1] + 50 * own[2]) / 100
        parts = [each for value, weight in zip(own, (0.2, 0.3, 0.5)) for each in (value, value, value * weight)]
        rows.append((shapely.box(west, south, west + 100, south + 100), number, score, *parts))
    return layer(fields, rows, "Polygon")


@pytest.fixture(scope="module")
def map_and_sites(provider):
    """Use goes up with the first criterion. The third knows the poles: it is 0 where one stands."""
    draw = numpy.random.default_rng(3)
    values = draw.uniform(0, 1, (1600, 3)).round(6)
    xy, *_ = town(2)
    cell = ((xy[:, 1] - 212_000) // 100 * 40 + (xy[:, 0] - 182_000) // 100).astype(int)
    values[cell, 2] = 0
    use = draw.poisson(80 * numpy.exp(2 * values[cell, 0]))
    poles = [(shapely.Point(place), int(each)) for place, each in zip(xy, use)]
    poles.append((shapely.Point(100_000, 100_000), 50))
    return potential_map(values.tolist()), layer("field=sessions:integer", poles)


def test_weights_of_a_potential_map(map_and_sites):
    potential, poles = map_and_sites
    feedback = Said()
    done = run(
        {"SITES": poles, "TARGET": "sessions", "POTENTIAL": potential, "RECIPE": json.dumps(RECIPE)}, feedback
    )
    report = json.loads(done["REPORT"])
    weights = report["weights"]
    assert report["left_out"] == ["far"]
    assert weights["far"] == {"weight": 50, "low": None, "high": None, "yours": 50}
    assert (weights["shops"]["yours"], weights["homes"]["yours"]) == (20, 30)
    assert weights["shops"]["weight"] > 44 and sum(each["weight"] for each in weights.values()) == pytest.approx(100)
    assert report["use"] is True
    assert report["sites"] == 90
    assert any("made from existing charging points: far" in text for text in feedback.warnings)
    assert any(text.startswith("1 of 91 sites lie beside the potential map") for text in feedback.warnings)
    assert json.loads(done["WEIGHTS_FOUND"]) == {key: each["weight"] for key, each in weights.items()}


def test_a_map_without_its_recipe(map_and_sites):
    potential, poles = map_and_sites
    feedback = Said()
    report = json.loads(
        run({"SITES": poles, "TARGET": "sessions", "POTENTIAL": potential}, feedback)["REPORT"]
    )
    yours = {key: round(each["yours"]) for key, each in report["weights"].items()}
    assert yours == {"shops": 20, "homes": 30, "far": 50}
    assert any("does not say by which recipe" in text for text in feedback.warnings)
    assert any("same at all sites: far" in text for text in feedback.warnings)


def test_a_map_of_which_everything_leaks(map_and_sites):
    potential, poles = map_and_sites
    leaking = json.loads(json.dumps(RECIPE).replace('{"layer": "shops"}', '{"table": "evse"}').replace(
        '{"layer": "homes"}', '{"table": "connector"}'))  # fmt: skip
    given = {"SITES": poles, "TARGET": "sessions", "POTENTIAL": potential, "RECIPE": json.dumps(leaking)}
    assert "All criteria of the potential map are made from existing points" in refused(given)


def test_a_cancel_ends_it_and_leaves_nothing(provider, tmp_path):
    class Cancelling(Said):
        def setProgress(self, percent):
            super().setProgress(percent)
            if percent > 20:
                self.cancel()

    import processing

    path = tmp_path / "sites.gpkg"
    chosen = {"SITES": sites(), **FIELDS, "REPETITIONS": 5, "OUTPUT": str(path)}
    with pytest.raises(QgsProcessingException):
        processing.run("evplanner:calibrate", chosen, feedback=Cancelling(), context=QgsProcessingContext())
    assert not path.exists()
