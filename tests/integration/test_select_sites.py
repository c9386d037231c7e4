"""Selecting sites by what they cover, in QGIS: on the demo's Lille, and on small layers that are odd."""

from __future__ import annotations

import shutil

import numpy
import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from evplanner_plugin.workspace.store import Workspace

COVERAGE, OPTIMUM = 1, 2
FIELD = "dwellings"


class Listening(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.warned: list[str] = []

    def pushInfo(self, info):
        self.said.append(info)

    def pushWarning(self, warning):
        self.warned.append(warning)


def run(algorithm: str, parameters: dict, **more) -> dict:
    import processing

    return processing.run(algorithm, parameters, **more)


def select(feedback=None, **parameters) -> tuple[dict, list[dict]]:
    feedback = feedback or Listening()
    done = run("evplanner:selectsites", {"OUTPUT": "memory:", **parameters}, feedback=feedback)
    layer = done["OUTPUT"]
    names = [field.name() for field in layer.fields()]
    return done, [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture(scope="module")
def lille_map(provider, lille_file, tmp_path_factory):
    folder = tmp_path_factory.mktemp("covering")
    workspace, path = shutil.copy(lille_file, folder / "lille.gpkg"), folder / "potential.gpkg"
    run("evplanner:potential", {"WORKSPACE": str(workspace), "OUTPUT": str(path)})
    return {
        "POTENTIAL": str(path),
        "DEMAND": f"{workspace}|layername=demand",
        "STREETS": f"{workspace}|layername=street",
        "EXISTING": f"{workspace}|layername=charging_location",
        "DEMAND_FIELD": FIELD,
    }


def points(name: str, rows, fields: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Point?crs=EPSG:31370{fields}", name, "memory")
    for x, y, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})"))
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def small_map(rows) -> QgsVectorLayer:
    """A potential map of points: x, y, score (None: struck), cost."""
    fields = "&field=cell:integer&field=score:double&field=a_value:double&field=a_contribution:double&field=cost:double"
    return points(
        "map", [(x, y, number, score, score, score, cost) for number, (x, y, score, cost) in enumerate(rows)], fields
    )


THREE = [(180_000, 210_000, 0.9, 1.0), (180_400, 210_000, 0.5, 2.0), (180_800, 210_000, 0.7, 4.0)]
HOMES = [(180_010, 210_010, 3), (180_390, 210_010, 10), (180_410, 210_010, 10), (180_810, 210_010, 6)]


def homes(rows=HOMES):
    return points("homes", rows, "&field=dwellings:double")


def test_lille_is_covered_on_foot_with_a_certain_gap(provider, lille_map, lille_file):
    feedback = Listening()
    done, found = select(feedback, **lille_map, METHOD=COVERAGE, COUNT=25, DISTANCE=250)
    assert done["METHOD_USED"] == "coverage" and done["SELECTED"] == len(found) == 25
    workspace = Workspace.open(lille_file)
    assert done["DEMAND_TOTAL"] == pytest.approx(sum(row[FIELD] or 0 for row in workspace.rows("demand")))
    assert 0 < done["COVERED"] <= done["BOUND"] and done["GAP"] <= 0.01
    assert done["GAP"] == pytest.approx(1 - done["COVERED"] / done["BOUND"])
    assert found[-1]["covered_total"] == done["COVERED"] == pytest.approx(sum(row["covered"] for row in found))
    assert [row["rank"] for row in found] == list(range(1, 26))
    assert done["SUMMARY"] in feedback.said and "on foot over the streets" in done["SUMMARY"]
    assert done["SUMMARY"].startswith("25 sites cover ")
    by_score, _ = select(**lille_map, METHOD=0, COUNT=25, DISTANCE=250)
    assert by_score["METHOD_USED"] == "best" and "COVERED" not in by_score


def test_what_lille_s_sites_cover_is_what_a_walk_over_the_streets_says(provider, lille_map, lille_file):
    """Counted again with the walking network alone, from the cells that were chosen."""
    from evplanner_plugin.scoring.distances.network import WalkingNetwork

    done, found = select(**lille_map, METHOD=OPTIMUM, COUNT=5, DISTANCE=250)
    assert done["METHOD_USED"] == "optimum" and done["GAP"] <= 1e-6
    workspace = Workspace.open(lille_file)
    streets, demand = workspace.rows("street"), workspace.rows("demand")
    network = WalkingNetwork.from_lines(
        numpy.array([row["geometry"] for row in streets], dtype=object),
        numpy.array([row["walkable"] for row in streets], dtype=float), 100.0,
    )  # fmt: skip
    layer = QgsVectorLayer(lille_map["POTENTIAL"], "map", "ogr")
    centre = {f["cell"]: f.geometry().centroid().asPoint() for f in layer.getFeatures()}
    there = [row["geometry"] for row in workspace.rows("charging_location")]
    snapped = network.snap(shapely.get_coordinates(numpy.array([row["geometry"] for row in demand], dtype=object)))
    weights = numpy.array([row[FIELD] or 0 for row in demand], dtype=float)

    def near(xy) -> numpy.ndarray:
        return numpy.isfinite(network.nearest(snapped, network.snap(numpy.array(xy)), 250))

    before = near([(point.x, point.y) for point in there])
    new = near([(centre[row["cell"]].x(), centre[row["cell"]].y()) for row in found]) & ~before
    assert weights[new].sum() == pytest.approx(done["COVERED"])


def test_straight_distances_are_said_to_be_straight(provider):
    done, found = select(POTENTIAL=small_map(THREE), DEMAND=homes(), DEMAND_FIELD=FIELD, METHOD=COVERAGE, COUNT=2)
    assert [(row["cell"], row["covered"], row["covered_total"]) for row in found] == [(1, 20, 20), (2, 6, 26)]
    assert "straight line" in done["SUMMARY"] and "proven" in done["SUMMARY"]
    assert done["SUMMARY"].startswith("2 sites cover 26 of 29 dwellings (90 %).")


def test_each_limit_is_kept(provider):
    common = {"POTENTIAL": small_map(THREE), "DEMAND": homes(), "DEMAND_FIELD": FIELD, "METHOD": OPTIMUM}
    cells = lambda **more: {row["cell"] for row in select(**common, **more)[1]}  # noqa: E731
    assert cells(COUNT=0, BUDGET=3, COST_FIELD="cost") == {0, 1}
    assert cells(COUNT=2, BUDGET=4, COST_FIELD="cost") == {0, 1}
    assert cells(COUNT=3, BUDGET=2) == {1, 2}
    assert cells(COUNT=3, SPACING=500) == {1}
    done, found = select(**common, COUNT=2, CAPACITY=8)
    assert {row["cell"] for row in found} == {1, 2} and done["COVERED"] == 14
    assert all(row["covered"] <= 8 for row in found)


def test_existing_points_and_other_weights(provider):
    existing = points("there", [(180_400, 210_000)])
    common = {"POTENTIAL": small_map(THREE), "DEMAND": homes(), "DEMAND_FIELD": FIELD, "METHOD": COVERAGE}
    done, found = select(**common, COUNT=3, EXISTING=existing)
    assert {row["cell"] for row in found} == {0, 2} and done["COVERED"] == 9
    assert "already cover 20 more" in done["SUMMARY"]
    done, _ = select(**common, COUNT=3, WEIGHTS='{"a": 2}')
    assert done["COVERED"] == 29


def test_without_a_field_each_point_counts_once(provider):
    done, _ = select(POTENTIAL=small_map(THREE), DEMAND=homes(), METHOD=COVERAGE, COUNT=1)
    assert (done["COVERED"], done["DEMAND_TOTAL"]) == (2, 4) and "2 of 4 places" in done["SUMMARY"]


@pytest.mark.parametrize(
    ("odd", "warning"),
    [
        ({"POTENTIAL": [(180_000, 210_000, None, 1.0)]}, "struck all candidates"),
        ({"BUDGET": 0.5}, "No candidate fits the budget"),
        ({"DEMAND": [(190_000, 210_000, 5)]}, "No candidate reaches demand"),
        ({"COUNT": 9}, "Only 3 of 9"),
        ({"DEMAND": [*HOMES, (180_000, 210_000, None), (180_000, 210_000, -4)]}, "2 rows of homes"),
    ],
)
def test_odd_input_gives_a_right_result_and_a_warning(provider, odd, warning):
    given = {"POTENTIAL": THREE, "DEMAND": HOMES, "COUNT": 2, **odd}
    given["POTENTIAL"], given["DEMAND"] = small_map(given["POTENTIAL"]), homes(given["DEMAND"])
    feedback = Listening()
    done, found = select(feedback, **given, DEMAND_FIELD=FIELD, METHOD=COVERAGE)
    assert any(warning in each for each in feedback.warned), feedback.warned
    assert len(found) == done["SELECTED"] and done["COVERED"] == sum(row["covered"] for row in found) <= done["BOUND"]


@pytest.mark.parametrize(
    ("odd", "sentence"),
    [
        ({"DEMAND": None}, "needs a layer with the demand"),
        ({"DEMAND": []}, "holds no features"),
        ({"DEMAND": [(180_000, 210_000, 0)]}, "adds up to zero"),
        ({"COUNT": 0}, "Nothing says how many"),
        ({"STREETS": QgsVectorLayer("LineString?crs=EPSG:31370", "streets", "memory")}, "streets” holds no features"),
    ],
)
def test_what_cannot_be_chosen_is_refused_in_a_sentence(provider, odd, sentence):
    given = {"DEMAND": HOMES, "COUNT": 2, **odd}
    given["DEMAND"] = None if given["DEMAND"] is None else homes(given["DEMAND"])
    with pytest.raises(QgsProcessingException, match=sentence):
        select(POTENTIAL=small_map(THREE), METHOD=COVERAGE, DEMAND_FIELD=FIELD, **given)


def test_a_budget_means_nothing_to_the_best_places(provider):
    feedback = Listening()
    done, _ = select(feedback, POTENTIAL=small_map(THREE), COUNT=2, BUDGET=1)
    assert done["SELECTED"] == 2 and "count only for covering" in feedback.warned[0]
