"""The checklist answered by layers: yes, no or unknown, never more than the layers tell."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProject, QgsVectorLayer

from evplanner_plugin.algorithms.proposing.site_rules import PROCESS, rules_of
from evplanner_plugin.documents.site_checklist import PLACEMENT, requirement, site_checklist
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process
from evplanner_plugin.domain.state import fold
from evplanner_plugin.domain.times import utc_now
from evplanner_plugin.scoring.recipes.recipe import Recipe
from evplanner_plugin.workspace.store import Workspace

X, Y = 182500.0, 213540.0
WHO = {"ACTOR": "An", "ROLE": "planner", "DEPARTMENT": "mobility"}


def run(name, **parameters):
    import processing

    return processing.run(f"evplanner:{name}", {**WHO, **parameters})


@pytest.fixture
def sites(provider, lille):
    """Two sites: one in Wechelderzande, where the demo has buildings, one in Poederlee, where it has none."""
    layer = QgsVectorLayer("Point?crs=EPSG:31370&field=name:string", "list", "memory")
    for name, x, y in (("Wechelderzande", 179500, 217200), ("Poederlee", X, Y)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})"))
        layer.dataProvider().addFeature(feature)
    run("proposesites", WORKSPACE=str(lille), SITES=layer)
    return {row["name"]: row["id"] for row in Workspace.open(lille).rows("proposed_site")}


@pytest.fixture
def project(provider):
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


def add(project, name, kind, *shapes, **fields) -> QgsVectorLayer:
    described = "".join(f"&field={each}:string" for each in fields)
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:31370{described}", name, "memory")
    for number, wkt in enumerate(shapes):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([values[number] for values in fields.values()])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    project.addMapLayer(layer)
    return layer


def check(lille, **more) -> dict:
    return run("checksites", WORKSPACE=str(lille), **more)


def entries(lille, site) -> list[LogEntry]:
    return [LogEntry.from_row(row) for row in Workspace.open(lille).rows("site_log", {"site_id": site})]


def answers(lille, site) -> dict:
    return {code: found.answer for code, found in fold(entries(lille, site)).checks.items()}


def test_layers_answer_what_they_can_and_no_more(lille, sites):
    assert check(lille) == {"CHECKED": 2, "UNCHANGED": 0, "NOT_MET": 2}
    here, there = answers(lille, sites["Wechelderzande"]), answers(lille, sites["Poederlee"])
    rules = {rule.code for rule in Recipe.from_json(bundled()).rules}
    assert set(here) == set(there) == rules
    # The demo's buildings lie in one village only: in the other their absence says nothing.
    assert (here["facade_close"], there["facade_close"]) == ("yes", "unknown")
    assert here["far_from_bay"] == "no"
    without_layer = ("sidewalk_narrow", "kerb_close", "grid_far", "tree_close", "heritage")
    assert {here[code] for code in without_layer} == {"unknown"}
    last = entries(lille, sites["Poederlee"])[-1]
    assert (last.kind, last.payload["source"], last.actor) == ("checked", "data", "An")
    assert last.payload["recipe"] == Recipe.from_json(bundled()).hash


def bundled() -> str:
    from evplanner_plugin import bundled as files

    return files.path("recipes", f"{PLACEMENT}.json").read_text(encoding="utf-8")


def test_nothing_is_written_again_when_nothing_changed(lille, sites, project):
    check(lille)
    assert check(lille) == {"CHECKED": 0, "UNCHANGED": 2, "NOT_MET": 2}
    assert len(Workspace.open(lille).rows("site_log", {"kind": "checked"})) == 2
    add(project, "Bomen", "Point", f"POINT({X + 1} {Y})")
    assert check(lille) == {"CHECKED": 1, "UNCHANGED": 1, "NOT_MET": 2}
    assert answers(lille, sites["Poederlee"])["tree_close"] == "no"
    assert answers(lille, sites["Wechelderzande"])["tree_close"] == "unknown"


def test_a_person_s_answer_counts_for_more(lille, sites, project):
    site = sites["Poederlee"]
    add(project, "Bomen", "Point", f"POINT({X + 1} {Y})")
    payload = {"answers": {"tree_close": "yes"}, "source": "person", "recipe": "", "remark": "gekapt"}
    run("recordentry", WORKSPACE=str(lille), SITE=site, KIND="checked", PAYLOAD=json.dumps(payload))
    check(lille, SITES=site)
    assert answers(lille, site)["tree_close"] == "yes" and answers(lille, site)["far_from_bay"] == "no"
    assert answers(lille, sites["Wechelderzande"]) == {}


def test_layers_are_found_by_what_they_are_called_or_named(lille, sites, project):
    site = sites["Poederlee"]
    trees = add(project, "Laag 7", "Point", f"POINT({X + 1} {Y})")
    around = f"POLYGON(({X - 5} {Y - 5}, {X + 5} {Y - 5}, {X} {Y + 5}, {X - 5} {Y - 5}))"
    add(project, "Onroerend erfgoed", "Polygon", around)
    add(project, "Wegenregister", "LineString", f"LINESTRING({X} {Y + 40}, {X + 90} {Y + 40})",
        wegbeheerder=["Gemeente Lille"])  # fmt: skip
    check(lille, SITES=site, LAYERS=json.dumps({"trees": trees.id()}))
    found = answers(lille, site)
    # The register reaches the place and names no regional road there: that is known, not unknown.
    assert (found["tree_close"], found["heritage"], found["regional_road"]) == ("no", "no", "yes")


def test_where_a_field_says_nothing_nothing_is_known(lille, sites, project):
    site = sites["Poederlee"]
    sidewalk = f"LINESTRING({X - 20} {Y + 2}, {X + 20} {Y + 2})"
    layer = add(project, "Voetpaden", "LineString", sidewalk, width=[None])
    check(lille, SITES=site)
    assert answers(lille, site)["sidewalk_narrow"] == "unknown"
    for width, answer in (("0.8", "no"), ("1.5", "yes")):
        project.removeMapLayer(layer.id())
        layer = QgsVectorLayer("LineString?crs=EPSG:31370&field=width:double", "Voetpaden", "memory")
        feature = QgsFeature(layer.fields())
        feature.setAttributes([float(width)])
        feature.setGeometry(QgsGeometry.fromWkt(sidewalk))
        layer.dataProvider().addFeature(feature)
        project.addMapLayer(layer)
        check(lille, SITES=site)
        assert answers(lille, site)["sidewalk_narrow"] == answer


def test_a_layer_that_is_wrong_leaves_its_rule_unknown(lille, sites, project):
    """No field of that name, degrees that are said to be metres, points where polygons are needed, nothing in it."""
    site = sites["Poederlee"]
    add(project, "Voetpaden", "LineString", f"LINESTRING({X} {Y + 2}, {X + 20} {Y + 2})", breedte=["1"])
    add(project, "Bomen", "Point", "POINT(4.8 51.2)")
    add(project, "Onroerend erfgoed", "Point", f"POINT({X} {Y})")
    add(project, "Boordstenen", "LineString")
    check(lille, SITES=site)
    found = answers(lille, site)
    assert {found[code] for code in ("sidewalk_narrow", "tree_close", "heritage", "kerb_close")} == {"unknown"}
    assert found["far_from_bay"] == "no"


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"SITES": "nobody"}, "no proposed site nobody"),
        ({"RECIPE": "no_such"}, "no recipe “no_such”"),
        ({"LAYERS": '{"unicorns": "x"}'}, "no layer called “unicorns”"),
        ({"LAYERS": '{"trees": "no such layer"}'}, "no vector layer “no such layer”"),
        ({"ROLE": "grid_operator"}, "may not record “checked”"),
        ({"ACTOR": " "}, "who makes it"),
    ],
    ids=["site", "recipe", "role", "layer", "right", "nobody"],
)
def test_what_cannot_be_checked_is_refused_in_a_sentence(lille, sites, more, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        check(lille, **more)
    assert Workspace.open(lille).rows("site_log", {"kind": "checked"}) == []


def test_a_workspace_without_sites_says_so(provider, lille):
    with pytest.raises(QgsProcessingException, match="no proposed sites yet"):
        check(lille)


def own_recipe(**more) -> Recipe:
    """A recipe of the town's own with one striking rule and one that asks for a second look."""
    content = json.loads(bundled())
    content["name"] = "eigen"
    content["rules"] = [
        {"code": "far_from_street", "kind": "max_distance", "layer": "streets", "distance": 50,
         "sentence": {"en": "No street within 50 m.", "nl": "Geen straat binnen 50 m."}},
        {"code": "tree_close", "kind": "min_distance", "effect": "check", "layer": "trees", "distance": 5,
         "sentence": {"en": "A tree within 5 m.", "nl": "Een boom binnen 5 m."}, "source": "College of 3 March"},
    ]  # fmt: skip
    content.update(more)
    return Recipe.from_json(content)


def note_run(lille, recipe: Recipe, site: str) -> None:
    """The workspace remembers a run of ``recipe``, and that ``site`` was chosen by it."""
    workspace = Workspace.open(lille)
    row = {"id": workspace.new_id(), "at": utc_now(), "algorithm": "evplanner:potential", "recipe_name": recipe.name,
           "recipe_hash": recipe.hash, "parameters": recipe.as_dict()}  # fmt: skip
    with workspace.transaction() as connection:
        workspace.insert(connection, "run", [row])
        workspace.update(
            connection, "proposed_site", site, {"recipe_hash": recipe.hash, "recipe_name": recipe.name}
        )


def test_a_site_is_checked_by_the_recipe_it_was_chosen_by(lille, sites):
    recipe = own_recipe()
    note_run(lille, recipe, sites["Poederlee"])
    check(lille)
    assert set(answers(lille, sites["Poederlee"])) == {"far_from_street", "tree_close"}
    assert answers(lille, sites["Poederlee"])["far_from_street"] in ("yes", "no")
    assert "kerb_close" in answers(lille, sites["Wechelderzande"])
    assert entries(lille, sites["Poederlee"])[-1].payload["recipe"] == recipe.hash
    # A layer may be named for a role that only one of the recipes has.
    streets = f"{lille}|layername=street"
    assert check(lille, LAYERS=json.dumps({"sidewalks": streets, "streets": streets}))["UNCHANGED"] == 2
    check(lille, SITES=sites["Wechelderzande"], RECIPE=recipe.to_json())
    assert "far_from_street" in answers(lille, sites["Wechelderzande"])


def test_the_checklist_asks_the_recipe_s_rules_and_then_the_process_s(lille, sites):
    workspace, process = Workspace.open(lille), Process.load()
    recipe = own_recipe()
    note_run(lille, recipe, sites["Poederlee"])
    asked = site_checklist(workspace, process, recipe.hash, "nl_BE")
    own = [item.code for item in process.checklist]
    assert [item.code for item in asked] == ["far_from_street", "tree_close", *own]
    # A changed rule is not asked with the bundled rule's words.
    assert asked[1].sentence == "Niet zo, of geregeld: Een boom binnen 5 m." and asked[1].source == "College of 3 March"
    usual = site_checklist(workspace, process, "", "nl")
    assert usual[5].sentence == "Er staat geen boom binnen 2 m (NKL)." and usual[5].code == "tree_close"
    assert len({item.code for item in usual}) == len(usual) == 11 + len(own)
    # A recipe that only tells where a need is says nothing of how a place must be.
    assert site_checklist(workspace, process, "flanders_250m", "en") == site_checklist(workspace, process, "", "en")
    assert site_checklist(None, None, "f" * 64, "fr")[0].sentence.startswith("Le trottoir garde")


def test_a_hash_that_only_the_site_knows_leads_to_the_recipe_of_that_name(lille, sites):
    workspace = Workspace.open(lille)
    recipe = own_recipe(name="mine")
    with workspace.transaction() as connection:
        kept = {"name": "mine", "version": "1", "content": recipe.to_json(), "saved_at": utc_now()}
        workspace.insert(connection, "recipe", [{"id": workspace.new_id(), **kept}])
        changes = {"recipe_hash": "a" * 64, "recipe_name": "mine"}
        workspace.update(connection, "proposed_site", sites["Poederlee"], changes)
    assert [item.code for item in site_checklist(workspace, None, "a" * 64, "en")] == ["far_from_street", "tree_close"]


@pytest.mark.parametrize("content", ["", "no JSON", "[]", '{"rules": 3}', '{"rules": [{"effect": "check"}, 7]}'])
def test_a_recipe_that_cannot_be_read_is_passed_over(lille, content):
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        row = {"id": workspace.new_id(), "name": "broken", "version": "1", "content": content, "saved_at": utc_now()}
        workspace.insert(connection, "recipe", [row])
    assert site_checklist(workspace, None, "broken", "en") == site_checklist(workspace, None, "", "en")


def test_every_bundled_rule_has_its_words_the_other_way_round():
    """In three languages, and only as long as the rule is unchanged."""
    for rule in json.loads(bundled())["rules"]:
        said = [requirement(rule, language) for language in ("en", "nl", "fr")]
        assert len(set(said)) == 3
        assert not any(sentence.startswith(("Not so", "Niet zo", "Ce n’est pas")) for sentence in said)
        changed = {**rule, "layer": "other"}
        assert requirement(changed, "nl").startswith("Niet zo, of geregeld: ")


def test_rules_of_says_where_each_comes_from(lille):
    workspace = Workspace.open(lille)
    rules = rules_of(workspace)
    kinds = {rule.code: rule.kind for rule in rules}
    assert kinds["sidewalk_narrow"] == "strike" and kinds["tree_close"] == "check"
    assert {kinds[item.code] for item in Process.load().checklist} == {PROCESS}
    assert [rule.code for rule in rules] == [item.code for item in site_checklist(workspace, Process.load(), "", "en")]
    assert all(rule.sentence and isinstance(rule.source, str) for rule in rules)
