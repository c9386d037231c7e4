"""Importing lists of sites with ``proposesites``: every kind of list, and every kind of odd one."""

from __future__ import annotations

import json
import math
import sqlite3
import uuid
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from evplanner_plugin.algorithms.proposing.csv_points import guess_crs, number, read_csv
from evplanner_plugin.algorithms.proposing.known_fields import matched, whole
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.state import fold
from evplanner_plugin.errors import BadInput
from evplanner_plugin.workspace.store import Workspace

X, Y = 182500.0, 213540.0
WHO = {"ACTOR": "An", "ROLE": "planner", "DEPARTMENT": "mobility"}


class Listening(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warned: list[str] = []

    def pushWarning(self, warning):
        self.warned.append(warning)


def propose(lille, sites, **more) -> tuple[dict, list[str]]:
    import processing

    feedback = Listening()
    parameters = {"WORKSPACE": str(lille), "SITES": str(sites) if hasattr(sites, "suffix") else sites, **WHO, **more}
    return processing.run("evplanner:proposesites", parameters, feedback=feedback), feedback.warned


def record(lille, site, kind, **payload):
    import processing

    parameters = {"WORKSPACE": str(lille), "SITE": site, "KIND": kind, "PAYLOAD": json.dumps(payload), **WHO}
    return processing.run("evplanner:recordentry", {**parameters, "ROLE": "decision_maker"})


def points(*rows, crs="EPSG:31370", kind="Point", **fields) -> QgsVectorLayer:
    """A layer of points (x, y, or None for a row without a place); ``fields`` name → values."""
    described = "".join(f"&field={name}:string(2000000)" for name in fields)
    made = QgsVectorLayer(f"{kind}?crs={crs}{described}", "list", "memory")
    for place, row in enumerate(rows):
        feature = QgsFeature(made.fields())
        feature.setAttributes([values[place] for values in fields.values()])
        if row is not None:
            feature.setGeometry(QgsGeometry.fromWkt(row if isinstance(row, str) else f"POINT({row[0]} {row[1]})"))
        assert made.dataProvider().addFeature(feature)
    return made


def table(folder, *lines, name="list.csv"):
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def rows(lille) -> list[dict]:
    return Workspace.open(lille).rows("proposed_site")


def log(lille, **where) -> list[LogEntry]:
    return [LogEntry.from_row(row) for row in Workspace.open(lille).rows("site_log", where)]


def test_known_fields_go_before_what_the_layers_say(provider, lille):
    own = str(uuid.uuid4())
    sites = points(
        (X, Y), (X + 300, Y), uuid=[own, "12"], naam=["Kerk", None], straat=["Eigen straat", None],
        huisnummer=["7 bus 2", None], laadpunten=["2", "twee"], parkeerplaatsen=["4.0", None],
        motivatie=["Naast de kerk\nen de school", None], wegbeheerder=["Gemeente", None],
        oorsprong=["pole_follows_car", "onbekend"],
    )  # fmt: skip
    done, warned = propose(lille, sites, ORIGIN="pole_follows_pole")
    assert done == {"PROPOSED": 2, "SKIPPED": 0, "OUTSIDE": 0, "WITHOUT_PLACE": 0}
    first, second = rows(lille)
    assert first["id"] == own and first["name"] == "Kerk"
    assert (first["street"], first["house_number"], first["points"], first["bays"]) == ("Eigen straat", "7 bus 2", 2, 4)
    assert first["rationale"] == "Naast de kerk\nen de school" and first["road_manager"] == "Gemeente"
    assert (first["origin"], second["origin"]) == ("pole_follows_car", "pole_follows_pole")
    assert first["neighbourhood"] == "Poederlee (Lille)" and second["points"] is None
    assert (uuid.UUID(second["id"]) and second["name"] == " ".join(
        filter(None, (second["street"], second["house_number"]))
    )) or second["name"] == second["neighbourhood"]
    assert any("no whole number" in each for each in warned)
    payload = log(lille, site_id=own)[0].payload
    assert payload["origin"] == "pole_follows_car" and payload["counter_to"] == ""
    assert payload["facts"]["street"] == "Eigen straat" and len(payload["facts"]["nearest_points"]) == 3
    assert fold(log(lille, site_id=own)).facts["house_number"] == "7 bus 2"


def test_what_cannot_be_proposed_is_left_out_and_counted(provider, lille):
    sites = points((X, Y), (150000, 200000), (0, 0), None, "POINT EMPTY", name=["a", "b", "c", "d", "e"])
    done, warned = propose(lille, sites)
    assert done == {"PROPOSED": 1, "SKIPPED": 0, "OUTSIDE": 2, "WITHOUT_PLACE": 2}
    assert any("2 points lie outside Lille" in each for each in warned)
    assert any("1 point lies at 0, 0" in each for each in warned)
    assert any("2 rows have no place" in each for each in warned)


@pytest.mark.parametrize(
    ("sites", "sentence"),
    [
        (lambda: points((4.8, 51.26)), "may be degrees"),
        (lambda: points((150000, 200000), (160000, 200000)), "None of the 2 points of “list” lies in Lille"),
        (lambda: points((0, 0), (0, 0)), "lie at 0, 0"),
        (lambda: points((51.2621, 4.8023), crs="EPSG:4326"), "changed places"),
        (lambda: points(None, None), "says where it lies"),
        (lambda: points(), "holds no features"),
        (lambda: points((X, Y), crs=""), "in which coordinate system"),
        (lambda: QgsVectorLayer("None?field=name:string", "words", "memory"), "coordinate system"),
    ],
    ids=["degrees", "elsewhere", "zero", "swapped", "no places", "empty", "no crs", "no geometry"],
)
def test_a_list_of_which_nothing_can_be_proposed_is_refused(provider, lille, sites, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        propose(lille, sites())
    assert rows(lille) == [] and log(lille) == []


def test_one_point_beyond_the_world_takes_no_other_with_it(provider, lille):
    done, _ = propose(lille, points((4.8023, 51.2621), (500, 95), (math.inf, 1), crs="EPSG:4326"))
    assert (done["PROPOSED"], done["OUTSIDE"] + done["WITHOUT_PLACE"]) == (1, 2)


def test_the_same_site_is_proposed_once(provider, lille):
    assert propose(lille, points((X, Y)))[0]["PROPOSED"] == 1
    # Nearer than five metres it is the same one, whatever it is called and in whichever system it comes.
    again = points((X + 3, Y), (X, Y + 4.9), (X + 5.1, Y), uuid=[str(uuid.uuid4()) for _ in range(3)])
    done, _ = propose(lille, again)
    assert (done["PROPOSED"], done["SKIPPED"]) == (1, 2)
    assert propose(lille, points((X + 1, Y)), APART=0)[0]["PROPOSED"] == 1
    same_id = rows(lille)[0]["id"]
    done, _ = propose(lille, points((X + 400, Y), (X + 500, Y), (X + 600, Y), id=[same_id, "q", "q"]))
    assert (done["PROPOSED"], done["SKIPPED"]) == (2, 1)


@pytest.mark.parametrize("kind", ["rejected", "cancelled"])
def test_where_a_site_was_turned_down_another_may_be_proposed(provider, lille, kind):
    propose(lille, points((X, Y)))
    old = rows(lille)[0]["id"]
    fresh = points((X + 1, Y), uuid=[str(uuid.uuid4())])
    assert propose(lille, fresh)[0]["SKIPPED"] == 1
    record(lille, old, kind, reason="no_space")
    assert propose(lille, fresh)[0]["PROPOSED"] == 1


def test_a_counter_proposal_is_told_on_both_sites(provider, lille):
    propose(lille, points((X, Y)))
    old = rows(lille)[0]["id"]
    done, _ = propose(lille, points((X + 2, Y), name=["Beter"]), COUNTER_TO=old, REMARK="Breder voetpad")
    assert done["PROPOSED"] == 1
    new = next(row["id"] for row in rows(lille) if row["id"] != old)
    assert fold(log(lille, site_id=new)).counter_to == old
    state = fold(log(lille, site_id=old))
    assert state.counter_proposals == (new,)
    assert log(lille, kind="counter_proposed")[0].payload == {"site_id": new, "remark": "Breder voetpad"}
    with pytest.raises(QgsProcessingException, match="no proposed site nobody"):
        propose(lille, points((X + 90, Y)), COUNTER_TO="nobody")
    assert len(rows(lille)) == 2


def test_who_may_not_propose_writes_nothing(provider, lille):
    with pytest.raises(QgsProcessingException, match="may not record “proposed”"):
        propose(lille, points((X, Y)), ROLE="viewer")
    with pytest.raises(QgsProcessingException, match="knows no origin “whim”"):
        propose(lille, points((X, Y)), ORIGIN="whim")
    with pytest.raises(QgsProcessingException, match="who makes it"):
        propose(lille, points((X, Y)), ACTOR=" ")
    assert rows(lille) == [] and log(lille) == []


def test_the_workspace_s_own_process_says_who_may_and_why(provider, lille):
    from evplanner_plugin import bundled
    from evplanner_plugin.workspace.processes import save_process, use_process

    content = json.loads(bundled.path("process", "flemish_concession.json").read_text(encoding="utf-8"))
    content["name"] = "eigen"
    content["origins"].append({"code": "hub", "title": {"en": "Mobility hub"}})
    next(role for role in content["roles"] if role["code"] == "viewer")["may"] = ["proposed"]
    workspace = Workspace.open(lille)
    save_process(workspace, content)
    use_process(workspace, "eigen")
    propose(lille, points((X, Y)), ROLE="viewer", ORIGIN="hub")
    assert rows(lille)[0]["origin"] == "hub"


def test_all_or_nothing(provider, lille):
    with closing(sqlite3.connect(lille)) as other:
        other.execute("CREATE TRIGGER refuse BEFORE INSERT ON site_log BEGIN SELECT RAISE(ABORT, 'no'); END")
        other.commit()
    with pytest.raises(QgsProcessingException):
        propose(lille, points((X, Y)))
    assert rows(lille) == []


def test_a_table_with_what_is_said_of_it(provider, lille, tmp_path):
    path = table(tmp_path, "naam;a;b;punten", "Kerk;182500,5;213540,25;2")
    done, _ = propose(lille, path, TABLE='{"x": "a", "y": "b", "crs": "EPSG:31370"}')
    assert done["PROPOSED"] == 1 and rows(lille)[0]["geometry"].x == 182500.5
    with pytest.raises(QgsProcessingException, match="no column c"):
        propose(lille, path, TABLE='{"x": "c"}')
    with pytest.raises(QgsProcessingException, match="is not a JSON object"):
        propose(lille, path, TABLE="x")


def test_polygons_and_lines_count_at_their_centre(provider, lille):
    propose(lille, points("POLYGON((182490 213530, 182510 213530, 182510 213550, 182490 213550, 182490 213530))",
                          kind="Polygon"))  # fmt: skip
    assert (rows(lille)[0]["geometry"].x, rows(lille)[0]["geometry"].y) == (X, Y)


def test_words_of_others_stay_words(provider, lille):
    nasty = ["=cmd|' /C calc'!A0", "<script>alert(1)</script>", "'; DROP TABLE proposed_site; --", "x" * 1_000_000]
    done, _ = propose(lille, points(*[(X + 20 * n, Y) for n in range(4)], name=nasty))
    assert done["PROPOSED"] == 4
    names = [row["name"] for row in rows(lille)]
    assert names[:3] == nasty[:3] and len(names[3]) == 10_000


def test_a_moved_weight_is_another_recipe(provider, lille, tmp_path):
    """What is frozen with a selected site belongs together: the score, and the fingerprint of what made it."""
    import processing

    path = str(tmp_path / "map.gpkg")
    layer_of = lambda **more: processing.run(  # noqa: E731
        "evplanner:selectsites", {"POTENTIAL": path, "COUNT": 1, "OUTPUT": "memory:", **more}
    )["OUTPUT"]
    made = processing.run("evplanner:potential", {"WORKSPACE": str(lille), "OUTPUT": path})
    plain = next(layer_of().getFeatures())
    assert plain["recipe_hash"] == made["RECIPE_HASH"]
    layer = QgsVectorLayer(path, "map", "ogr")
    from evplanner_plugin.algorithms.styles.potential_style import style_potential
    from evplanner_plugin.scoring.recipes.recipe import Recipe

    recipe = Recipe.from_json(made["RECIPE_JSON"])
    style_potential(layer, recipe)
    same = next(layer_of(POTENTIAL=layer, WEIGHTS=json.dumps(recipe.weights)).getFeatures())
    assert (same["recipe_hash"], same["id"]) == (plain["recipe_hash"], plain["id"])
    weights = dict.fromkeys(recipe.weights, 1.0)
    moved = next(layer_of(POTENTIAL=layer, WEIGHTS=json.dumps(weights)).getFeatures())
    assert moved["recipe_hash"] == recipe.with_weights(weights).hash != plain["recipe_hash"]


# -- how tables are read ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "comma", "value"),
    [("182500,5", True, 182500.5), ("182 500,5", True, 182500.5), ("182.500,5", True, 182500.5),
     ("182500.5", False, 182500.5), ("182’500.5", False, 182500.5), ("4.8", True, 4.8), ("-3", True, -3.0),
     ("", True, None), ("hier", False, None), ("1e999", False, None), ("nan", False, None)],
)  # fmt: skip
def test_numbers_as_people_write_them(text, comma, value):
    read = number(text, comma)
    assert math.isnan(read) if value is None else read == value


@given(
    st.sampled_from([";", ",", "\t", "|"]),
    st.lists(st.tuples(st.floats(20_000, 300_000), st.floats(20_000, 250_000)), min_size=1, max_size=12),
    st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=12),
)
def test_any_table_of_lambert_points_is_read_back(tmp_path_factory, delimiter, places, word):
    """Whatever the delimiter and the words in it, the places come back as they were written."""
    import csv

    path = tmp_path_factory.mktemp("tables") / "any.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(["naam", "x", "y"])
        writer.writerows([[f"n {word}", f"{x:.3f}", f"{y:.3f}"] for x, y in places])
    read = read_csv(path, delimiter)
    assert read.coordinates() == [(float(f"{x:.3f}"), float(f"{y:.3f}")) for x, y in places]
    assert read.crs == "EPSG:31370" == guess_crs(places)


def test_tables_that_are_none_are_refused(tmp_path):
    for name, content, sentence in (
        ("empty.csv", b"", "holds no rows"),
        ("head.csv", b"naam;x;y\n\n;;\n", "holds no rows"),
        ("zip.csv", b"PK\x03\x04\x00\x00\x00", "no table of text"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(BadInput, match=sentence):
            read_csv(tmp_path / name)
    with pytest.raises(BadInput, match="cannot be read"):
        read_csv(tmp_path / "none.csv")


def test_rows_of_any_length_and_columns_that_are_called_alike(tmp_path):
    (tmp_path / "odd.csv").write_text('naam;naam;;x;y\n"a;b";c;d;182500;213540;mehr\nkort\n', encoding="utf-8")
    read = read_csv(tmp_path / "odd.csv")
    assert read.header == ("naam", "naam_2", "column_3", "x", "y")
    assert read.column("naam") == ["a;b", "kort"] and math.isnan(read.coordinates()[1][0])


def test_a_number_without_a_street_is_the_row_s_own():
    assert "house_number" not in matched(["Nummer", "Naam", "x", "y"])
    assert matched(["Nummer", "Straat"])["house_number"] == "Nummer"
    assert matched(["Laad-punten", "PARKEERPLAATSEN", "House Number", "Zähler"]) == {
        "points": "Laad-punten", "bays": "PARKEERPLAATSEN", "house_number": "House Number",
    }  # fmt: skip
    assert [whole(value) for value in ("2", 2.0, "2,0", "2.5", "-1", "veel", None, "1e9")] == [2, 2, 2] + [None] * 5
