"""What is known of a place: on the demo's Lille, held against a slow way of finding out, and on layers that are odd."""

from __future__ import annotations

import json

import numpy
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from evplanner_plugin.algorithms.proposing.fact_sources import FactSources
from evplanner_plugin.algorithms.proposing.street_facts import manager_name
from evplanner_plugin.algorithms.site_facts import read_facts
from evplanner_plugin.documents.workspace_project import open_workspace
from evplanner_plugin.workspace.store import Workspace

LAMBERT = "EPSG:31370"
WECHELDERZANDE = (179500.0, 217200.0)
POEDERLEE = (182500.0, 213540.0)


@pytest.fixture(scope="module")
def workspace(qgis_app, lille_file):
    return Workspace.open(lille_file)


@pytest.fixture
def project(qgis_app, lille):
    made = QgsProject()
    open_workspace(made, lille)
    yield made
    made.clear()


def layer(kind, wkts, crs=LAMBERT, name="layer", **fields) -> QgsVectorLayer:
    """A layer in memory: ``fields`` name → values, one for each geometry (None for a row without one)."""
    described = "".join(f"&field={each}:string" for each in fields)
    made = QgsVectorLayer(f"{kind}?crs={crs}{described}", name, "memory")
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(made.fields())
        feature.setAttributes([values[number] for values in fields.values()])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def facts(workspace, xy, *layers, **more):
    """The facts of ``xy`` with ``layers`` in a project of their own."""
    project = QgsProject()
    for each in layers:
        project.addMapLayer(each)
    found = read_facts(workspace, FactSources.of(project, workspace.path, **more), xy)
    for each in layers:
        project.takeMapLayer(each)  # the test may want it again
    return found


def empty_workspace(path, tables=("street", "building", "charging_location")):
    """The workspace at ``path`` without the rows of ``tables``."""
    from contextlib import closing

    from evplanner_plugin.workspace import geopackage

    with closing(geopackage.connect(path)) as connection:
        for table in tables:
            connection.execute(geopackage.statement("DELETE FROM", geopackage.quoted(table)))
    return Workspace.open(path)


def plain(name: str) -> str:
    """A street's name without what maps write differently: “Sint-Jansstraat” and “Sint Jansstraat” are one."""
    return name.lower().replace("-", "").replace(" ", "")


def test_addresses_are_those_that_looking_at_every_building_gives(workspace):
    buildings = [row for row in workspace.rows("building") if row["house_number"] and row["street"]]
    shapes = numpy.array([row["geometry"] for row in buildings], dtype=object)
    streets = [row for row in workspace.rows("street") if row["name"]]
    lines = numpy.array([row["geometry"] for row in streets], dtype=object)
    centres = numpy.add(shapely.get_coordinates(shapely.centroid(shapes))[::40], [6.0, 4.0])
    found = read_facts(workspace, FactSources(), centres).facts
    assert len(found) > 20
    for (x, y), each in zip(centres, found):
        point = shapely.Point(x, y)
        to_street = shapely.distance(lines, point)
        street = streets[int(to_street.argmin())]["name"] if to_street.min() <= 75 else ""
        metres = shapely.distance(shapes, point)
        near = [
            (metres[number], row) for number, row in enumerate(buildings)
            if metres[number] <= 50 and (not street or plain(row["street"]) == plain(street))
        ]  # fmt: skip
        assert each.street == (street or (min(near, key=lambda pair: pair[0])[1]["street"] if near else ""))
        number = min(near, key=lambda pair: pair[0])[1]["house_number"] if near else ""
        assert each.house_number == number
        assert each.neighbourhood.endswith("(Lille)") and each.inside


def test_nearest_points_are_walked_over_the_streets(workspace):
    from evplanner_plugin.scoring.distances.network import WalkingNetwork

    streets, chargers = workspace.rows("street"), workspace.rows("charging_location")
    network = WalkingNetwork.from_lines(
        numpy.array([row["geometry"] for row in streets], dtype=object),
        numpy.array([row["walkable"] for row in streets], dtype=float), 100.0,
    )  # fmt: skip
    there = [row for row in chargers if row["access"] != "private"]
    assert len(there) < len(chargers)
    area = workspace.rows("area", {"level": "municipality"})[0]["geometry"]
    drawn = numpy.random.default_rng(5).uniform(area.bounds[:2], area.bounds[2:], (60, 2))
    xy = drawn[shapely.intersects_xy(area, drawn[:, 0], drawn[:, 1])]
    here = network.snap(xy)
    goals = network.snap(numpy.array([[row["geometry"].x, row["geometry"].y] for row in there]))
    walked = numpy.full((len(xy), len(there)), numpy.inf)
    start, end, metres = network.within(here, goals, 2000.0)
    walked[start, end] = metres
    on_the_network = here.found
    assert on_the_network.sum() > 10
    for many in (True, False):
        found = read_facts(workspace, FactSources(), xy).facts if many else [
            read_facts(workspace, FactSources(), xy[number : number + 1]).facts[0] for number in range(0, 12)
        ]  # fmt: skip
        for number, each in enumerate(found):
            if not on_the_network[number]:
                assert not any(near["walking"] for near in each.nearest_points)
                continue
            best = numpy.argsort(walked[number], kind="stable")[:3]
            best = [goal for goal in best if numpy.isfinite(walked[number, goal])]
            assert [near["id"] for near in each.nearest_points] == [there[goal]["id"] for goal in best]
            assert [near["metres"] for near in each.nearest_points] == pytest.approx(
                [walked[number, goal] for goal in best], abs=0.06
            )
            assert all(near["walking"] for near in each.nearest_points)


def test_without_streets_distances_are_straight_and_said_to_be(lille):
    workspace = empty_workspace(lille, ["street", "building"])
    (found,) = read_facts(workspace, FactSources(), [POEDERLEE]).facts
    assert found.street == found.house_number == found.road_manager == "" and found.nearest_points
    there = {row["id"]: row["geometry"] for row in workspace.rows("charging_location")}
    for near in found.nearest_points:
        assert not near["walking"]
        assert near["metres"] == pytest.approx(there[near["id"]].distance(shapely.Point(POEDERLEE)), abs=0.06)


def test_an_empty_workspace_knows_nothing_and_invents_nothing(lille):
    workspace = empty_workspace(lille)
    (found,) = read_facts(workspace, FactSources(), [POEDERLEE]).facts
    assert found.payload() == {
        "street": "", "house_number": "", "neighbourhood": "Poederlee (Lille)", "road_manager": "",
        "nearest_points": [], "score": None, "rank": None, "recipe_name": "", "recipe_hash": "", "failed": [],
        "unchecked": [],
    }  # fmt: skip
    json.dumps(found.payload())
    assert read_facts(workspace, FactSources(), []).facts == []


def test_layers_of_the_project_help_where_the_workspace_has_none(lille):
    """Other names of fields, another CRS: everything is found and brought to the workspace's own."""
    workspace = empty_workspace(lille)
    x, y = POEDERLEE
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(LAMBERT), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    line = QgsGeometry.fromWkt(f"LINESTRING({x - 200} {y + 10}, {x + 200} {y + 10})")
    line.transform(to_degrees)
    roads = layer("LineString", [line.asWkt(12), None], "EPSG:4326", "Wegenregister",
                  STRAATNM=["Kerkstraat", "Nergens"], wegbeheerder=["AWV", "Gemeente Lille"])  # fmt: skip
    houses = layer("Point", [f"POINT({x + 5} {y - 5})", f"POINT({x} {y - 2})", None], LAMBERT, "Adressen",
                   straatnaam=["KERKSTRAAT", "Dorp", "Kerkstraat"], huisnr=["12A", "1", "9"])  # fmt: skip
    (found,) = facts(workspace, [POEDERLEE], roads, houses).facts
    assert (found.street, found.house_number, found.road_manager) == ("Kerkstraat", "12A", "regional")
    # Far from the road there is no manager, and a number in no known street says which street that is.
    (further,) = facts(workspace, [(x, y - 150)], roads).facts
    assert further.road_manager == ""
    (unnamed,) = facts(workspace, [POEDERLEE], houses).facts
    assert (unnamed.street, unnamed.house_number) == ("Dorp", "1")


@pytest.mark.parametrize(
    ("given", "kept"),
    [("AWV", "regional"), ("Agentschap Wegen en Verkeer - District Geel", "regional"), ("awv (Antwerpen)", "regional"),
     ("Gemeente Lille", "Gemeente Lille"), ("Stad Rawve", "Stad Rawve"), ("", "")],
)  # fmt: skip
def test_who_manages_the_road_is_kept_as_it_is_said(given, kept):
    assert manager_name(given) == kept


def potential(wkts, **columns) -> QgsVectorLayer:
    names = ("cell", "score", "rank", "a_value", "a_contribution", "b_value", "b_contribution")
    described = "".join(f"&field={name}:double" for name in names)
    described += "".join(f"&field={name}:string" for name in ("reason", "failed", "recipe_name", "recipe_hash"))
    made = QgsVectorLayer(f"Polygon?crs={LAMBERT}{described}", "map", "memory")
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(made.fields())
        for name, values in columns.items():
            feature[name] = values[number]
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        made.dataProvider().addFeature(feature)
    return made


def square(x, y, half=50) -> str:
    return shapely.box(x - half, y - half, x + half, y + half).wkt


def two_cells():
    x, y = POEDERLEE
    return potential(
        [square(x, y), square(x + 100, y)], cell=[0, 1], score=[0.5, None], rank=[1, None], a_value=[0.6, 0.2],
        a_contribution=[0.3, 0.1], b_value=[0.4, 0.2], b_contribution=[0.2, 0.1], reason=["", "no_go"],
        failed=["look", "no_go,look"], recipe_name=["mine", "mine"], recipe_hash=["f" * 64, "f" * 64],
    )  # fmt: skip


def recipe(a: float, b: float) -> str:
    """A recipe with two criteria of these weights."""
    value = {"function": "linear", "zero_at": 0, "one_at": 1}
    criterion = {"measure": "nearest", "parameters": {"layer": "s", "limit": 1000}, "value": value}
    return json.dumps({
        "name": "mine", "version": "1", "candidates": {"shape": "square", "spacing": 100},
        "layers": {"s": {"table": "street"}},
        "criteria": [{"key": "a", "weight": a, **criterion}, {"key": "b", "weight": b, **criterion}],
    })  # fmt: skip


def test_the_score_of_the_cell_under_the_place(workspace):
    from evplanner_plugin.algorithms.potential_findings import keep_unchecked

    cells = two_cells()
    keep_unchecked(cells, ["trees"])
    x, y = POEDERLEE
    inside, struck, beside = facts(workspace, [(x + 3, y), (x + 100, y), (x, y + 500)], cells).facts
    assert (inside.place.score, inside.place.rank, inside.place.contributions) == (0.5, 1, {"a": 0.3, "b": 0.2})
    assert (inside.place.failed, inside.place.unchecked) == (("look",), ("trees",))
    assert inside.payload()["recipe_hash"] == "f" * 64 and inside.columns()["recipe_name"] == "mine"
    assert (struck.place.score, struck.place.rank) == (None, None) and struck.place.failed == ("no_go", "look")
    assert beside.place is None and beside.payload()["score"] is None


def test_moved_weights_give_the_score_that_the_map_shows(workspace):
    """The map was made with equal weights and shows others now: the shown score counts, under its own fingerprint."""
    from evplanner_plugin.algorithms.styles.potential_style import RECIPE_PROPERTY
    from evplanner_plugin.scoring.recipes.recipe import Recipe

    cells = two_cells()
    cells.setCustomProperty(RECIPE_PROPERTY, recipe(50, 50))
    (same,) = facts(workspace, [POEDERLEE], cells).facts
    assert (same.place.score, same.place.rank, same.place.recipe_hash) == (0.5, 1, "f" * 64)
    cells = two_cells()
    cells.setCustomProperty(RECIPE_PROPERTY, recipe(75, 25))
    (moved,) = facts(workspace, [POEDERLEE], cells).facts
    assert moved.place.score == pytest.approx(0.75 * 0.6 + 0.25 * 0.4)
    assert moved.place.contributions == pytest.approx({"a": 0.45, "b": 0.1})
    assert moved.place.rank is None and moved.place.recipe_hash == Recipe.from_json(recipe(75, 25)).hash


def test_of_two_maps_the_one_that_is_shown_counts(workspace):
    project = QgsProject()
    hidden, shown = two_cells(), two_cells()
    shown.startEditing()
    for feature in shown.getFeatures():
        shown.changeAttributeValue(feature.id(), shown.fields().lookupField("score"), 0.9)
    for each in (hidden, shown):
        project.addMapLayer(each, False)
        project.layerTreeRoot().addLayer(each)
    project.layerTreeRoot().findLayer(hidden.id()).setItemVisibilityChecked(False)
    (found,) = read_facts(workspace, FactSources.of(project, workspace.path), [POEDERLEE]).facts
    assert found.place.score == 0.9
    (asked,) = read_facts(workspace, FactSources.of(project, workspace.path, hidden), [POEDERLEE]).facts
    assert asked.place.score == 0.5
    shown.rollBack()
    project.clear()


def test_layers_that_are_odd_leave_facts_empty_and_say_so(lille, tmp_path):
    workspace = empty_workspace(lille)
    nothing = layer("LineString", [], name="Straten", name_=[])
    no_crs = QgsVectorLayer("LineString?field=name:string", "Wegen", "memory")
    gone = tmp_path / "gone.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    made = layer("Point", ["POINT(182500 213540)"], name="adr", straat=["Dorp"], huisnummer=["1"])
    QgsVectorFileWriter.writeAsVectorFormatV3(made, str(gone), QgsProject.instance().transformContext(), options)
    addresses = QgsVectorLayer(f"{gone}|layername=gone", "Adressen", "ogr")
    assert addresses.isValid()
    gone.unlink()
    found = facts(workspace, [POEDERLEE, WECHELDERZANDE], nothing, no_crs, addresses)
    assert [each.street for each in found.facts] == ["", ""]
    assert all(each.inside for each in found.facts)
    assert any("gone" in str(problem) for problem in found.problems)


def test_a_place_outside_is_known_to_be(workspace):
    inside, outside = read_facts(workspace, FactSources(), [POEDERLEE, (150000.0, 200000.0)]).facts
    assert inside.inside and not outside.inside and outside.neighbourhood == ""


def test_many_and_one_say_the_same(workspace):
    area = workspace.rows("area", {"level": "municipality"})[0]["geometry"]
    drawn = numpy.random.default_rng(3).uniform(area.bounds[:2], area.bounds[2:], (80, 2))
    many = read_facts(workspace, FactSources(), drawn).facts
    for number in range(0, 80, 9):
        assert read_facts(workspace, FactSources(), drawn[number : number + 1]).facts == [many[number]]


def test_only_the_surroundings_are_read(workspace, lille_file):
    """Counted in SQLite: of 3,982 streets a click looks at those around it."""
    from evplanner_plugin.algorithms.layers.roles import workspace_table
    from evplanner_plugin.algorithms.proposing.surroundings import Reader

    reader = Reader(QgsCoordinateReferenceSystem(LAMBERT), QgsProject.instance().transformContext())
    x, y = POEDERLEE
    taken = workspace_table(workspace, "street")
    some, columns = reader.around(taken, (x - 75, y - 75, x + 75, y + 75), ["name"])
    box = shapely.box(x - 75, y - 75, x + 75, y + 75)
    whole = numpy.array([row["geometry"] for row in workspace.rows("street")], dtype=object)
    meant = whole[shapely.intersects(shapely.box(*shapely.bounds(whole).T), box)]
    assert 0 < len(some) == len(meant) < 60 and len(columns["name"]) == len(some)
    # The same through QGIS, for layers that are no table of a file.
    through = QgsVectorLayer(f"{lille_file}|layername=street", "street", "ogr")
    from evplanner_plugin.algorithms.layers.input_layers import VectorInput

    taken = VectorInput.of_layer(through)
    assert taken.table is not None
    from dataclasses import replace

    slow, _ = reader.around(replace(taken, table=None), (x - 75, y - 75, x + 75, y + 75), ["name"])
    assert sorted(shapely.to_wkb(slow, hex=True)) == sorted(shapely.to_wkb(some, hex=True))


def test_cancelling_stops_the_reading(workspace):
    from evplanner_plugin.errors import Cancelled

    def check():
        raise Cancelled()

    with pytest.raises(Cancelled):
        read_facts(workspace, FactSources(), [POEDERLEE], check)
