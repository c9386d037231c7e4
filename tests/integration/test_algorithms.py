"""The whole chain in QGIS on the demo's Lille: workspace, candidates, potential, sites, proposals, log."""

from __future__ import annotations

import heapq
import json
import math
import shutil
import sqlite3
from collections import defaultdict
from contextlib import closing
from pathlib import Path

import pytest
import shapely
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import bundled_path
from evplanner_plugin.domain.state import fold_all
from evplanner_plugin.workspace.processes import save_process, use_process
from evplanner_plugin.workspace.store import Workspace
from tests.conftest import BASE_DATA, NIS, ROOT

RECIPE = json.loads((ROOT / "resources" / "recipes" / "flanders_250m.json").read_text(encoding="utf-8"))
KEYS = [criterion["key"] for criterion in RECIPE["criteria"]]


def run(algorithm: str, parameters: dict, **more) -> dict:
    """Run an algorithm as the toolbox does (the module is there once pytest-qgis has set Processing up)."""
    import processing

    return processing.run(algorithm, parameters, **more)


def rows(path, sql: str, *parameters) -> list[tuple]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql, parameters).fetchall()


def table(path: Path, name: str) -> str:
    return f"{path}|layername={name}"


def attributes(reference) -> list[dict]:
    layer = reference if isinstance(reference, QgsVectorLayer) else QgsVectorLayer(str(reference), "result", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes()), shape=feature.geometry()) for feature in layer.getFeatures()]


@pytest.fixture(scope="module")
def potential_file(provider, lille_file, tmp_path_factory):
    """Lille's potential map, made once for the tests that only read it."""
    folder = tmp_path_factory.mktemp("potential")
    workspace, path = shutil.copy(lille_file, folder / "lille.gpkg"), folder / "potential.gpkg"
    return path, run("evplanner:potential", {"WORKSPACE": str(workspace), "OUTPUT": str(path)})


def test_every_algorithm_says_what_it_is(provider):
    for algorithm in provider.algorithms():
        assert algorithm.displayName() and algorithm.shortHelpString() and algorithm.shortDescription()
        assert algorithm.group() and len(algorithm.tags()) > 2
        page, _, section = algorithm.helpUrl().removeprefix("file://").partition("#")
        assert section == algorithm.name() and f'name="{section}"' in Path(page).read_text(encoding="utf-8")
        assert Path(algorithm.svgIconPath()).is_file() and not algorithm.icon().isNull()
        assert algorithm.canExecute() == (True, "")
        for parameter in algorithm.parameterDefinitions():
            assert parameter.description() and parameter.help(), f"{algorithm.id()} {parameter.name()}"
            assert not parameter.description().endswith(":")


def test_createworkspace_by_code_and_by_name(provider, tmp_path):
    for given, path in ((NIS, tmp_path / "a.gpkg"), ("  lille ", tmp_path / "b.gpkg")):
        done = run("evplanner:createworkspace", {"NIS": given, "OUTPUT": str(path)})
        assert (done["NIS"], done["MUNICIPALITY"], done["OUTPUT"]) == (NIS, "Lille", str(path))
        assert Workspace.open(path).epsg == 31370
        assert len(rows(path, "SELECT 1 FROM area WHERE level = 'neighbourhood'")) == 4


def test_createworkspace_in_lambert_2008(provider, lille_file, tmp_path):
    path = tmp_path / "a.gpkg"
    run("evplanner:createworkspace", {"NIS": NIS, "CRS": "EPSG:3812", "OUTPUT": str(path)})
    assert Workspace.open(path).epsg == 3812
    centre = Workspace.open(path).rows("area", {"level": "municipality"})[0]["geometry"].centroid
    before = Workspace.open(lille_file).rows("area", {"level": "municipality"})[0]["geometry"].centroid
    # The false origins of Lambert 2008 were put about 500 km from those of Lambert 72, so that none is mistaken.
    assert (centre.x - before.x, centre.y - before.y) == (pytest.approx(500_000, abs=200),) * 2


def test_candidates_cover_a_square_kilometre(provider):
    """A square of 1 km holds 100 squares of 100 m, and 1,000,000 / (√3/2 · 100²) ≈ 115 hexagons."""
    area = QgsVectorLayer("Polygon?crs=EPSG:31370", "square", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(180_001, 210_001, 181_001, 211_001)))
    area.dataProvider().addFeature(feature)
    squares = run("evplanner:candidates", {"AREA": area, "SHAPE": 1, "SPACING": 100, "OUTPUT": "memory:"})
    assert squares["COUNT"] == 100
    found = attributes(squares["OUTPUT"])
    assert sorted(row["cell"] for row in found) == list(range(100))
    assert {round(row["shape"].area()) for row in found} == {10_000}
    hexagons = run("evplanner:candidates", {"AREA": area, "SHAPE": 0, "SPACING": 100, "OUTPUT": "memory:"})
    assert hexagons["COUNT"] == pytest.approx(115, abs=6)


def test_candidates_of_an_area_in_degrees_are_metres_apart(provider):
    area = QgsVectorLayer("Polygon?crs=EPSG:4326", "in degrees", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((4.80 51.25, 4.82 51.25, 4.82 51.26, 4.80 51.26, 4.80 51.25))"))
    area.dataProvider().addFeature(feature)
    done = run("evplanner:candidates", {"AREA": area, "SHAPE": 1, "SPACING": 100, "OUTPUT": "memory:"})
    assert done["OUTPUT"].crs().authid() == "EPSG:31370"
    # 0.02° × 0.01° at 51.25° north is 1,395 m × 1,113 m.
    assert done["COUNT"] == pytest.approx(13.95 * 11.13, rel=0.03)


def test_candidates_along_the_streets(provider, lille_file):
    done = run(
        "evplanner:candidates",
        {"AREA": table(lille_file, "area"), "SHAPE": 2, "SPACING": 100, "STREETS": table(lille_file, "street"),
         "OUTPUT": "memory:"},
    )  # fmt: skip
    municipality = Workspace.open(lille_file).rows("area", {"level": "municipality"})[0]["geometry"]
    lines = [row["geometry"] for row in Workspace.open(lille_file).rows("street")]
    metres = sum(shapely.length(shapely.intersection(lines, municipality)))
    # One for each 100 m, and a few more for the many streets that are shorter.
    assert metres / 100 < done["COUNT"] < 1.2 * metres / 100
    on_street = shapely.STRtree(lines)
    points = shapely.from_wkb([bytes(row["shape"].asWkb()) for row in attributes(done["OUTPUT"])])
    assert shapely.distance(points, shapely.get_parts(lines)[on_street.nearest(points)]).max() < 0.01
    assert done["OUTPUT"].geometryType() == 0


def test_potential_of_lille(provider, lille, potential_file):
    path, done = potential_file
    found = attributes(path)
    hexagon = math.sqrt(3) / 2 * 100**2
    area = Workspace.open(lille).rows("area", {"level": "municipality"})[0]["geometry"].area
    assert done["COUNT"] == len(found) == pytest.approx(area / hexagon, rel=0.01)
    struck = [row for row in found if row["reason"] != ""]
    ranked = [row for row in found if row["reason"] == ""]
    assert done["STRUCK"] == len(struck) > 0
    assert {row["reason"] for row in struck} == {"far_from_street"}
    assert all(row["rank"] is None or not row["rank"] for row in struck)
    assert sorted(row["rank"] for row in ranked) == list(range(1, len(ranked) + 1))
    for row in ranked:
        assert 0 <= row["score"] <= 1
        assert sum(row[f"{key}_contribution"] for key in KEYS) == pytest.approx(row["score"], abs=1e-9)
    by_rank = sorted(ranked, key=lambda row: row["rank"])
    assert all(a["score"] >= b["score"] - 1e-9 for a, b in zip(by_rank, by_rank[1:]))
    assert {row["recipe_hash"] for row in found} == {done["RECIPE_HASH"]}


def test_a_run_is_noted_with_fingerprints_that_change_with_the_data(provider, lille, tmp_path):
    parameters = {"WORKSPACE": str(lille), "OUTPUT": "memory:"}
    run("evplanner:potential", parameters)
    run("evplanner:potential", parameters)
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        bay = workspace.rows("parking_bay", connection=connection)[0]
        assert workspace.update(connection, "parking_bay", bay["id"], {"bays": bay["bays"] + 1})
    run("evplanner:potential", parameters)
    runs = Workspace.open(lille).rows("run")
    first, second, third = (run["inputs"] for run in runs)
    assert [run["algorithm"] for run in runs] == ["evplanner:potential"] * 3
    assert first == second
    assert {role for role in first if first[role] != third[role]} == {"bays"}
    assert first["demand"]["rows"] == rows(BASE_DATA, "SELECT count(*) FROM demand")[0][0]


def nodes_of(streets):
    """Plain graph of the walkable streets: node → [(metres, node)], and every edge with its length."""
    graph, edges = defaultdict(list), []
    for line in streets:
        ends = [tuple(round(value, 2) for value in line.coords[place]) for place in (0, -1)]
        graph[ends[0]].append((line.length, ends[1]))
        graph[ends[1]].append((line.length, ends[0]))
        edges.append((line, *ends))
    return graph, edges


def walk(graph, start, limit):
    """Dijkstra with a heap: metres to every node within ``limit``."""
    metres, queue = {}, [(0.0, start)]
    while queue:
        here, node = heapq.heappop(queue)
        if node in metres or here > limit:
            continue
        metres[node] = here
        for length, other in graph[node]:
            if other not in metres:
                heapq.heappush(queue, (here + length, other))
    return metres


def dwellings_within(corner, distance, figure) -> float:
    """Sum of ``figure`` of the demand within ``distance`` metres on foot of a node of the network, added by hand."""
    streets = [
        shapely.from_wkb(bytes(QgsFeature(feature).geometry().asWkb()))
        for feature in QgsVectorLayer(table(BASE_DATA, "street"), "s", "ogr").getFeatures()
        if feature["walkable"] == 1
    ]
    graph, edges = nodes_of(streets)
    metres = walk(graph, corner, distance)
    total = 0.0
    for feature in QgsVectorLayer(table(BASE_DATA, "demand"), "d", "ogr").getFeatures():
        point = shapely.Point(feature.geometry().asPoint().x(), feature.geometry().asPoint().y())
        if math.dist((point.x, point.y), corner) > distance:
            continue
        line, first, last = min(edges, key=lambda edge: edge[0].distance(point))
        along = line.project(point)
        ways = [metres.get(first, math.inf) + along, metres.get(last, math.inf) + line.length - along]
        if line.distance(point) <= 100 and min(ways) + line.distance(point) <= distance + 1e-6:
            total += feature[figure]
    return total


CORNER = {"Beulk", "Vlimmersebaan", "Oostmalsebaan", "Den Hert"}
"""The streets that meet at the central crossing of Wechelderzande."""


def corner_in_wechelderzande():
    """The crossing's (x, y) in metres."""
    streets = QgsVectorLayer(table(BASE_DATA, "street"), "s", "ogr")
    ends = defaultdict(set)
    for feature in streets.getFeatures():
        if feature["walkable"] == 1 and feature["name"]:
            line = shapely.from_wkb(bytes(feature.geometry().asWkb()))
            for place in (0, -1):
                ends[tuple(round(value, 2) for value in line.coords[place])].add(feature["name"])
    corners = [node for node, names in ends.items() if names >= CORNER]
    assert len(corners) == 1, f"{CORNER} meet at {corners}"
    return corners[0]


@pytest.mark.parametrize("figure", ["dwellings", "dwellings_without_parking"])
def test_uncovered_counts_the_dwellings_within_250_m_walking_of_a_named_corner(provider, lille, tmp_path, figure):
    """Without any public charging point, ``uncovered`` at a corner is what lies within 250 m on foot."""
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        for row in workspace.rows("charging_location", connection=connection):
            workspace.update(connection, "charging_location", row["id"], {"access": "private"})
    corner = corner_in_wechelderzande()
    point = QgsVectorLayer("Point?crs=EPSG:31370", "corner", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(f"POINT({corner[0]} {corner[1]})"))
    point.dataProvider().addFeature(feature)
    recipe = json.loads(json.dumps(RECIPE))
    recipe["criteria"][0]["parameters"]["weight"] = figure
    parameters = {"WORKSPACE": str(lille), "RECIPE": json.dumps(recipe), "CANDIDATES": point, "OUTPUT": "memory:"}
    done = run("evplanner:potential", parameters)
    expected = dwellings_within(corner, 250, figure)
    assert expected == pytest.approx({"dwellings": 226, "dwellings_without_parking": 42.659}[figure])
    assert attributes(done["OUTPUT"])[0]["uncovered_raw"] == pytest.approx(expected, abs=1e-6)


def select(potential, **more) -> list[dict]:
    done = run("evplanner:selectsites", {"POTENTIAL": str(potential), "OUTPUT": "memory:", **more})
    found = attributes(done["OUTPUT"])
    assert done["SELECTED"] == len(found)
    return found


def test_selectsites_takes_the_best_that_keep_their_distance(provider, potential_file, lille_file):
    path, _ = potential_file
    candidates = sorted((row for row in attributes(path) if row["reason"] == ""), key=lambda row: row["rank"])
    found = select(path, COUNT=25, DISTANCE=250)
    assert [row["rank"] for row in found] == list(range(1, 26))
    assert found[0]["cell"] == candidates[0]["cell"] and found[0]["score"] == candidates[0]["score"]
    points = [row["shape"].asPoint() for row in found]
    apart = [points[i].distance(points[j]) for i in range(25) for j in range(i)]
    assert min(apart) >= 250 - 1e-6
    # Whoever scores better than the last one chosen and was not chosen lies too near to one that was.
    chosen = {row["cell"] for row in found}
    for row in candidates:
        if row["score"] > found[-1]["score"] + 1e-9 and row["cell"] not in chosen:
            assert min(row["shape"].centroid().asPoint().distance(point) for point in points) < 250
    for row in found:
        assert sum(json.loads(row["contributions"]).values()) == pytest.approx(row["score"], abs=1e-5)


def test_selected_sites_lie_on_the_nearest_walkable_street(provider, potential_file, lille_file):
    found = select(potential_file[0], COUNT=10, STREETS=table(lille_file, "street"))
    cells = {row["cell"]: row["shape"].centroid().asPoint() for row in attributes(potential_file[0])}
    streets = [row for row in attributes(table(lille_file, "street")) if row["walkable"] == 1]
    for row in found:
        nearest = min(streets, key=lambda street: street["shape"].distance(QgsGeometry.fromPointXY(cells[row["cell"]])))
        assert nearest["shape"].distance(row["shape"]) < 0.01
        if nearest["name"]:
            assert row["street"] == nearest["name"]
    assert sum(bool(row["street"]) for row in found) > 5


def test_selectsites_keeps_away_from_existing_points_and_follows_weights(provider, potential_file, lille_file):
    path, _ = potential_file
    existing = table(lille_file, "charging_location")
    there = [row["shape"] for row in attributes(existing)]
    for row in select(path, COUNT=40, EXISTING=existing, DISTANCE=300):
        assert min(row["shape"].distance(point) for point in there) >= 300 - 1e-6
    only_nearest = {key: 100 if key == "nearest" else 0 for key in KEYS}
    best = select(path, COUNT=1, WEIGHTS=json.dumps(only_nearest))[0]
    values = {row["cell"]: row["nearest_value"] for row in attributes(path) if row["reason"] == ""}
    assert best["score"] == pytest.approx(max(values.values())) == pytest.approx(values[best["cell"]])
    assert best["score"] != select(path, COUNT=1)[0]["score"]


def test_selectsites_refuses_what_is_no_potential_map(provider, lille_file):
    with pytest.raises(QgsProcessingException, match="is no potential map"):
        select(table(lille_file, "demand"))


def propose(lille, sites, **more):
    done = run(
        "evplanner:proposesites",
        {"WORKSPACE": str(lille), "SITES": sites, "ACTOR": "An", "DEPARTMENT": "mobility", **more},
    )
    assert done.pop("OUTSIDE") == done.pop("WITHOUT_PLACE") == 0
    return done


def record(lille, site, kind, payload, role="planner", actor="An"):
    return run(
        "evplanner:recordentry",
        {"WORKSPACE": str(lille), "SITE": site, "KIND": kind, "PAYLOAD": json.dumps(payload), "ACTOR": actor,
         "ROLE": role, "DEPARTMENT": "mobility"},
    )  # fmt: skip


def test_proposed_sites_and_their_log(provider, potential_file, lille, tmp_path):
    sites = tmp_path / "sites.gpkg"
    parameters = {"POTENTIAL": str(potential_file[0]), "COUNT": 3, "STREETS": table(lille, "street")}
    run("evplanner:selectsites", {**parameters, "OUTPUT": str(sites)})
    chosen = attributes(sites)
    assert propose(lille, str(sites)) == {"PROPOSED": 3, "SKIPPED": 0}
    assert propose(lille, str(sites)) == {"PROPOSED": 0, "SKIPPED": 3}
    workspace = Workspace.open(lille)
    written = workspace.rows("proposed_site")
    assert [row["id"] for row in written] == [row["id"] for row in chosen]
    for row, site in zip(written, chosen):
        assert (row["nis"], row["origin"], row["created_by"]) == (NIS, "strategic", "An")
        assert (row["score"], row["rank"], row["recipe_hash"]) == (site["score"], site["rank"], site["recipe_hash"])
        assert row["contributions"] == json.loads(site["contributions"])
        assert (row["geometry"].x, row["geometry"].y) == (site["shape"].asPoint().x(), site["shape"].asPoint().y())
        assert row["neighbourhood"].endswith("(Lille)")
    first, second, third = (row["id"] for row in written)
    assert record(lille, first, "marked", {"mark": "up", "reason": "near the church"})["STATUS"] == "in_review"
    assert record(lille, second, "approved", {"reason": "College"}, role="decision_maker")["STATUS"] == "approved"
    entry = record(lille, second, "rejected", {"reason": "Trees"}, role="decision_maker")
    assert entry["STATUS"] == "needs_agreement"
    log = workspace.rows("site_log")
    assert [row["kind"] for row in log] == ["proposed"] * 3 + ["marked", "approved", "rejected"]
    assert all(row["geometry"] is not None and row["nis"] == NIS for row in log)
    states = fold_all(LogEntry.from_row(row) for row in log)
    assert [states[site].status for site in (first, second, third)] == ["in_review", "needs_agreement", "proposed"]


def test_points_without_an_id_are_proposed_once(provider, lille):
    points = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POINT(4.8023 51.2621)"))
    points.dataProvider().addFeature(feature)
    assert propose(lille, points) == {"PROPOSED": 1, "SKIPPED": 0}
    assert propose(lille, points) == {"PROPOSED": 0, "SKIPPED": 1}
    # Wechelderzande lies around x = 179 km, y = 217 km in Belgian Lambert 72.
    point = Workspace.open(lille).rows("proposed_site")[0]["geometry"]
    assert (point.x, point.y) == (pytest.approx(179_000, abs=2_000), pytest.approx(217_000, abs=2_000))


@pytest.mark.parametrize(
    ("site", "kind", "payload", "role", "sentence"),
    [
        ("no-such-site", "commented", {"text": "x"}, "planner", "no proposed site no-such-site"),
        ("no-such-site", "applauded", {}, "planner", "no log entries of the kind “applauded”"),
        ("no-such-site", "approved", {}, "adviser", "may not record “approved”. These roles may: decision_maker"),
        ("no-such-site", "marked", {"mark": "sideways"}, "planner", "cannot be marked “sideways”"),
        ("no-such-site", "commented", {"text": " "}, "planner", "comment is empty"),
    ],
    ids=["site", "kind", "role", "mark", "empty"],
)
def test_recordentry_refuses_in_a_sentence_and_writes_nothing(provider, lille, site, kind, payload, role, sentence):
    with pytest.raises(QgsProcessingException) as refused:
        record(lille, site, kind, payload, role)
    assert sentence in str(refused.value)
    assert rows(lille, "SELECT count(*) FROM site_log") == [(0,)]


@pytest.fixture
def two_sites(provider, lille):
    """Ids of two sites in the workspace."""
    points = QgsVectorLayer("Point?crs=EPSG:31370", "mine", "memory")
    for x in (180_000, 180_300):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} 215000)"))
        points.dataProvider().addFeature(feature)
    propose(lille, points)
    return [row["id"] for row in Workspace.open(lille).rows("proposed_site")]


def test_the_same_entry_on_several_sites_is_one_act(two_sites, lille):
    first, second = two_sites
    record(lille, first, "rejected", {"reason": "no_space"}, role="decision_maker")
    done = record(lille, f" {second},{first}, {second} ,", "approved", {"supersedes": []}, role="decision_maker")
    assert done["STATUS"] == "approved,needs_agreement"
    entries = Workspace.open(lille).rows("site_log", {"id": done["ENTRY"].split(",")})
    assert [row["site_id"] for row in entries] == [second, first]
    assert len({row["at"] for row in entries}) == 1
    assert [row["status"] for row in Workspace.open(lille).rows("proposed_site")] == ["needs_agreement", "approved"]


def test_where_one_of_several_sites_is_missing_nothing_is_recorded(two_sites, lille):
    before = rows(lille, "SELECT count(*) FROM site_log")
    with pytest.raises(QgsProcessingException, match="no proposed site nowhere"):
        record(lille, f"{two_sites[0]},nowhere", "commented", {"text": "x"})
    assert rows(lille, "SELECT count(*) FROM site_log") == before


def test_who_may_record_is_what_the_workspaces_own_process_says(two_sites, lille):
    content = json.loads(bundled_path("own_concession").read_text(encoding="utf-8"))
    adviser = next(role for role in content["roles"] if role["code"] == "adviser")
    adviser["may"] = ["approved"]
    workspace = Workspace.open(lille)
    save_process(workspace, content)
    assert record(lille, two_sites[0], "marked", {"mark": "up"}, role="adviser")["STATUS"] == "in_review"
    use_process(workspace, "own_concession")
    assert record(lille, two_sites[0], "approved", {}, role="adviser")["STATUS"] == "approved"
    with pytest.raises(QgsProcessingException, match="“adviser” may not record “marked”"):
        record(lille, two_sites[0], "marked", {"mark": "up"}, role="adviser")


def test_cancel_leaves_no_file(provider, lille, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 50 else None)
    output = tmp_path / "potential.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was changed"):
        run("evplanner:potential", {"WORKSPACE": str(lille), "OUTPUT": str(output)}, feedback=feedback)
    assert not list(tmp_path.glob("potential*"))
    assert rows(lille, "SELECT count(*) FROM run") == [(0,)]


def test_cancel_while_writing_leaves_no_file(provider, lille, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 85 else None)
    output = tmp_path / "potential.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("evplanner:potential", {"WORKSPACE": str(lille), "OUTPUT": str(output)}, feedback=feedback)
    assert not list(tmp_path.glob("potential*"))


def test_sync_is_refused_while_a_layer_is_edited(provider, lille):
    layer = QgsVectorLayer(table(lille, "charging_location"), "Laadlocaties", "ogr")
    QgsProject.instance().addMapLayer(layer)
    parameters = {"WORKSPACE": str(lille), "URL": "http://127.0.0.1:9/"}
    try:
        layer.startEditing()
        with pytest.raises(QgsProcessingException) as refused:
            run("evplanner:sync", parameters)
        layer.rollBack()
        with pytest.raises(QgsProcessingException) as unreachable:
            run("evplanner:sync", parameters)
    finally:
        QgsProject.instance().removeMapLayer(layer)
    assert "are being edited: Laadlocaties" in str(refused.value)
    assert "127.0.0.1:9" in str(unreachable.value)


def child(algorithm: str, **sources) -> QgsProcessingModelChildAlgorithm:
    made = QgsProcessingModelChildAlgorithm(algorithm)
    made.setChildId(algorithm.split(":")[1])
    for name, source in sources.items():
        made.addParameterSources(name, [source])
    return made


def test_the_chain_runs_in_a_model(provider, lille, tmp_path):
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("chain", "chain")
    model.addModelParameter(QgsProcessingParameterFile("W", "Workspace"), QgsProcessingModelParameter("W"))
    potential = child("evplanner:potential", WORKSPACE=source.fromModelParameter("W"))
    model.addChildAlgorithm(potential)
    sites = child(
        "evplanner:selectsites",
        POTENTIAL=source.fromChildOutput("potential", "OUTPUT"),
        COUNT=source.fromStaticValue(5),
        DISTANCE=source.fromStaticValue(500),
    )
    output = QgsProcessingModelOutput("sites", "Sites")
    output.setChildId("selectsites")
    output.setChildOutputName("OUTPUT")
    sites.setModelOutputs({"sites": output})
    model.addChildAlgorithm(sites)
    model.initAlgorithm()
    sink = next(each for each in model.parameterDefinitions() if isinstance(each, QgsProcessingParameterFeatureSink))
    context = QgsProcessingContext()
    path = tmp_path / "sites.gpkg"
    done, successful = model.run(
        {"W": str(lille), sink.name(): str(path)}, context, QgsProcessingFeedback()
    )
    assert successful, done
    assert len(attributes(path)) == 5
