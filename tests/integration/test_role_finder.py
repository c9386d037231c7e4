"""Which layers are found for a recipe's roles, by what they are called, what they are and which fields they have."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from evplanner_plugin.algorithms.layers.role_finder import (
    ANY,
    LINE,
    LINES,
    POINT,
    POLYGON,
    POLYGONS,
    RASTER,
    SURFACE,
    TABLE,
    Described,
    Need,
    find_roles,
    is_sure,
    need_of,
    ranked,
    words_in,
)
from evplanner_plugin.scoring.recipes.recipe import Recipe
from evplanner_plugin.workspace.store import Workspace
from tests.conftest import ROOT

FLANDERS = json.loads((ROOT / "resources" / "recipes" / "flanders_250m.json").read_text(encoding="utf-8"))


def described(name: str, kind: str, fields=(), rows: bool = True) -> Described:
    return Described(name, name, kind, frozenset(fields), (name,), rows)


def plain_recipe(role: str, **source) -> Recipe:
    """A recipe in which ``role`` is used by one criterion on any geometry."""
    return Recipe.from_json(
        {
            "name": "r",
            "version": "1",
            "candidates": {"shape": "square", "spacing": 100},
            "layers": {role: source or {"layer": "?"}},
            "criteria": [
                {
                    "key": "k",
                    "measure": "count_within",
                    "parameters": {"layer": role, "distance": 100},
                    "value": {"function": "linear"},
                    "weight": 1,
                }
            ],
        }
    )


def test_words_of_a_name():
    assert words_in("GRB_Wegsegmenten 2024") == {"grb", "wegsegmenten"}
    assert words_in("Réseau électrique (BT)") == {"reseau", "electrique"}
    assert words_in("wegSegment") == {"weg", "segment"} and words_in("a1-b2") == set()


@pytest.mark.parametrize(
    ("role", "names"),
    [
        ("streets", ["Wegenregister", "wegsegment", "Straten Lille", "roads_osm", "Voirie du nord", "les voiries"]),
        ("demand", ["Adressen", "Woningen 2024", "demande", "households", "CRAB adres"]),
        ("chargers", ["Laadpunten", "laadpalen_2024", "Bornes de recharge", "EVSE", "charging stations"]),
        ("bays", ["Parkeervakken", "parkeerplaatsen blauwe zone", "stationnement", "parkings", "Parking bays"]),
        ("trees", ["Bomen", "bomenregister", "Arbres", "street trees"]),
        ("pois", ["winkels", "POI horeca", "Commerces"]),
        ("grid", ["laagspanningsnet", "distributienet cabines", "Réseau électrique"]),
        ("heritage", ["Onroerend erfgoed", "beschermde monumenten", "patrimoine"]),
    ],
)
def test_layers_are_known_by_their_names_in_three_languages(role, names):
    need = need_of(plain_recipe(role), role)
    others = [described("Luchtfoto grenzen", POLYGON), described("zzz", POINT)]
    for name in names:
        rows = ranked(need, [*others, described(name, POINT)])
        assert rows and rows[0].described.name == name and is_sure(rows), name


def test_an_unknown_role_is_known_by_its_own_name_and_title():
    recipe = plain_recipe("hoppin", layer="?", title={"en": "Mobility points", "nl": "Hoppinpunten"})
    need = need_of(recipe, "hoppin")
    assert [row.described.name for row in ranked(need, [described("Hoppinpunten", POINT), described("x", POINT)])] == [
        "Hoppinpunten"
    ]


def test_geometry_fields_and_rows_decide():
    need = Need(LINES, frozenset({"walkable"}), frozenset({"streets", "straten"}))
    good = described("straten met voetpad", LINE, ["walkable"])
    without = described("straten", LINE)
    layers = [
        described("straten", POLYGON, ["walkable"]), described("straten", LINE, ["walkable"], rows=False),
        without, good, described("waterlopen", LINE, ["walkable"]), described("spoor", LINE),
    ]  # fmt: skip
    rows = ranked(need, layers)
    assert rows[0].described == good and is_sure(rows)
    assert not is_sure(ranked(need, [without]))
    # Nothing in the name, but the fields are there: worth asking, not worth taking for granted.
    assert [row.described.name for row in ranked(need, [layers[4], layers[5]])] == ["waterlopen"]
    assert not is_sure(ranked(need, [layers[4]]))


def test_two_that_fit_alike_are_not_sure():
    need = Need(ANY, frozenset(), frozenset({"trees", "bomen"}))
    assert not is_sure(ranked(need, [described("bomen noord", POINT), described("bomen zuid", POINT)]))


def test_a_raster_only_where_it_may_be_one():
    layers = [described("height", RASTER), described("height", POLYGON)]
    for kind, expected in ((SURFACE, {RASTER, POLYGON}), (POLYGONS, {POLYGON}), (ANY, {POLYGON})):
        rows = ranked(Need(kind, frozenset(), frozenset({"height"})), layers)
        assert {row.described.kind for row in rows} == expected


def test_what_the_recipe_asks_of_its_roles():
    recipe = Recipe.from_json(FLANDERS)
    assert need_of(recipe, "streets").kind == LINES and "walkable" in need_of(recipe, "streets").fields
    assert need_of(recipe, "areas").kind == POLYGONS
    assert need_of(recipe, "areas").fields == {"dwellings_per_ha", "level"}
    assert {"laadpaal", "bornes"} <= need_of(recipe, "chargers").words


def in_project(layers: list[QgsVectorLayer]):
    project = QgsProject()
    project.addMapLayers(layers)
    return project


def memory(kind: str, name: str, wkt: str, fields: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:31370{fields}", name, "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeature(feature)
    return layer


def test_the_workspace_goes_first(qgis_app, lille):
    layers = [memory("LineString", "Wegenregister", "LINESTRING (0 0, 1 1)", "&field=walkable:integer")]
    project = in_project(layers)
    recipe = Recipe.from_json(FLANDERS)
    found = find_roles(recipe, Workspace.open(lille), project)
    assert {role: one.layer for role, one in found.items()} == dict.fromkeys(FLANDERS["layers"], TABLE)
    assert all(one.sure and one.why and one.name for one in found.values())
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM street")
    streets = find_roles(recipe, workspace, project)["streets"]
    assert (streets.layer, streets.name, streets.sure) == (layers[0].id(), "Wegenregister", True)
    assert "wegenregister" in streets.why


def test_without_a_workspace(qgis_app):
    layers = [
        memory("LineString", "wegsegment", "LINESTRING (0 0, 1 1)", "&field=walkable:integer"),
        memory("Point", "Laadpunten", "POINT (0 0)", "&field=status:string"),
        memory("Polygon", "Resultaat", "POLYGON ((0 0, 1 0, 1 1, 0 0))",
               "&field=score:double&field=rank:integer&field=recipe_hash:string&field=bays:double"),
    ]  # fmt: skip
    project = in_project(layers)
    found = find_roles(Recipe.from_json(FLANDERS), None, project)
    assert found["streets"].layer == layers[0].id() and found["streets"].sure
    # It lacks the field by which the recipe tells public ones: shown, with the reason, but not taken for granted.
    assert found["chargers"].layer == layers[1].id() and not found["chargers"].sure
    assert "access" in found["chargers"].why
    assert set(found) == {"streets", "chargers"}


def test_what_the_recipe_names_itself(qgis_app, tmp_path):
    path = tmp_path / "poles.geojson"
    path.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    layer = memory("Point", "Mijn palen", "POINT (0 0)")
    project = in_project([layer])
    for source, expected in (({"layer": "Mijn palen"}, layer.id()), ({"file": str(path)}, str(path))):
        one = find_roles(plain_recipe("poles", **source), None, project)["poles"]
        assert one.layer == expected and one.sure
    assert find_roles(plain_recipe("poles", file=str(tmp_path / "none.gpkg")), None, project) == {}
