"""The supplementary regulation: legal texts of the day, places, streets, wording, and nothing invented."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin import bundled
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.regulation.articles import bundled_by_street, by_road, measure_text, street_articles
from evplanner_plugin.domain.regulation.legal import COLLEGE, COUNCIL, cited_on, texts_of
from evplanner_plugin.domain.regulation.motive import Motive, motive_of, sentences
from evplanner_plugin.domain.regulation.place import (
    FROM_LAYER,
    FROM_PERSON,
    KEYS,
    Place,
    remembered,
    sentences_about,
    settled,
)
from evplanner_plugin.domain.regulation.regulation import Decision, regulations
from evplanner_plugin.domain.regulation.roads import road_category
from evplanner_plugin.domain.regulation.text import Gap, filled, gaps_in, joined, plain
from evplanner_plugin.domain.regulation.wording import Wording
from evplanner_plugin.domain.state import fold
from evplanner_plugin.errors import BadInput
from evplanner_plugin.workspace.legal_texts import bundled_rows

WORDING = Wording.bundled()
TEXTS = texts_of(bundled_rows())
WINTER = date(2026, 12, 14)
SPRING = date(2026, 5, 4)
PLACE = Place(
    "a", street="Kerkstraat", at="huisnummer 12", bays=2, road="municipal", name="Kerk", road_source=FROM_LAYER,
    road_layer="Wegenregister", x=190_000.0, y=215_000.0,
)  # fmt: skip
DECISION = Decision(
    WINTER, "Lille", organ=COUNCIL, number="7", plan="het laadplan", chairperson="An", mayor="Bo",
    general_director="Cis", website="https://www.lille.be",
)  # fmt: skip


def drafted(places, decision=DECISION, motives=None, **more):
    return regulations(decision, places, motives or {}, TEXTS, WORDING, **more)


def everything(made) -> str:
    """All sentences of a regulation as plain words."""
    return "\n".join(plain(text) for text in made.sentences())


# --- legal texts


def cited(day, organ=COUNCIL, road="municipal"):
    return {text.id for text in cited_on(TEXTS, day, organ, road)}


def test_the_road_code_is_the_one_of_the_day():
    assert "road_code_1975" in cited(date(2026, 8, 31)) and "public_road_code_2024" not in cited(date(2026, 8, 31))
    assert "public_road_code_2024" in cited(date(2026, 9, 1)) and "road_code_1975" not in cited(date(2026, 9, 1))


def test_the_new_road_code_is_visibly_to_be_confirmed_and_its_article_not_invented():
    later, earlier = (drafted([PLACE], replace(DECISION, day=day))[0] for day in (WINTER, SPRING))
    code = next(text for text in later.grounds if "Code van de openbare weg" in plain(text))
    assert any(isinstance(piece, Gap) and piece.what.startswith("te bevestigen") for piece in code)
    assert "70.2.1" in everything(earlier) and "70.2.1" not in everything(later)
    assert "30 juli 2022" in everything(earlier) and "30 juli 2022" not in everything(later)


def test_texts_that_do_not_hold_yet_are_not_cited():
    assert "availability_decision" not in cited(date(2022, 7, 31))
    assert "availability_decision" in cited(date(2022, 8, 1))


@pytest.mark.parametrize("day", [date(1960, 1, 1), date(2008, 5, 15), date(1, 1, 1)])
def test_a_day_before_the_legal_texts_is_refused_in_a_sentence(day):
    with pytest.raises(BadInput) as refusal:
        cited_on(TEXTS, day, COUNCIL, "municipal")
    assert day.isoformat() in str(refusal.value) and "table of legal texts" in str(refusal.value)


def test_each_organ_has_its_own_ground():
    assert "local_government_decree_council" in cited(WINTER, COUNCIL)
    assert "local_government_decree_college" in cited(WINTER, COLLEGE)
    assert not {"local_government_decree_council", "local_government_decree_college"} & cited(WINTER, "")


def test_a_town_may_order_end_and_add_texts():
    rows = [
        {"id": "own", "title": "het eigen reglement;", "position": 0, "concerns": "regional"},
        *({**row, "valid_to": "2025-12-31"} if row["id"] == "road_traffic_act" else row for row in bundled_rows()),
        {"id": "damaged", "title": None, "valid_from": "soon", "position": "first"},
    ]
    texts = texts_of(rows)
    assert texts[0].id == "own" and texts[0].title == "het eigen reglement"
    found = [text.id for text in cited_on(texts, WINTER, COUNCIL, "regional")]
    assert found[0] == "own" and "road_traffic_act" not in found and "damaged" not in found
    assert "own" not in [text.id for text in cited_on(texts, WINTER, COUNCIL, "municipal")]


def test_every_bundled_text_sign_and_sentence_says_where_it_is_from():
    assert all(row["source"] and row["confidence"] for row in bundled_rows())
    content = json.loads(bundled.path("legal", "wording.json").read_text(encoding="utf-8"))
    assert all(given["source"] for given in content["sentences"].values())
    assert all(given["source"] for given in [*content["signs"], *content["checklist"], *content["sign_articles"]])
    assert {sign.id: sign.uri.rpartition("/")[2][:8] for sign in WORDING.signs} == {
        "E9a": "0b8edba1", "GVIId_elec": "25e471b1"
    }  # fmt: skip


# --- organ


def test_the_college_decides_only_with_its_delegation():
    without = drafted([PLACE], replace(DECISION, organ=COLLEGE))[0]
    named = drafted([PLACE], replace(DECISION, organ=COLLEGE, delegation="het besluit van 28 januari 2025"))[0]
    asked = [piece.what for text in without.grounds for piece in text if isinstance(piece, Gap)]
    assert any("delegatiebesluit" in what for what in asked)
    assert "Gelet op het besluit van 28 januari 2025, waarbij de gemeenteraad" in everything(named)
    assert "College van burgemeester en schepenen" in everything(named) and len(named.gaps()) == len(without.gaps()) - 1


def test_an_unknown_organ_is_left_to_be_filled_in():
    made = drafted([PLACE], replace(DECISION, organ=""))[0]
    assert isinstance(made.organ[0], Gap)
    assert "Gemeenteraad" not in plain(made.organ) and "College" not in plain(made.organ)


# --- places


def test_a_place_is_settled_by_a_person_and_remembered():
    corner = replace(PLACE, streets_near=("Kerkstraat", "Dorpsplein"))
    chosen = settled(corner, {"street": "Dorpsplein", "side": "both", "bays": "4", "road": "regional"})
    assert (chosen.street, chosen.side, chosen.bays, chosen.streets_near) == ("Dorpsplein", "both", 4, ())
    assert (chosen.road, chosen.road_source, chosen.road_manager) == ("regional", FROM_PERSON, "")
    assert remembered(Place("a"), chosen.payload()).payload() == chosen.payload()


@pytest.mark.parametrize(
    "wrong",
    [{"strete": "x"}, {"bays": 0}, {"bays": 2.5}, {"bays": "two"}, {"bays": -1}, {"side": "left"},
     {"road": "private"}, {"street": "x" * 300}, {"at": {"deep": 1}}],
)  # fmt: skip
def test_what_cannot_be_meant_of_a_place_is_refused(wrong):
    with pytest.raises(BadInput):
        settled(PLACE, wrong)


@given(some.dictionaries(some.sampled_from([*KEYS, "other"]), some.none() | some.text() | some.integers() | some.lists(
    some.integers())))
def test_whatever_an_old_entry_says_a_place_stays_a_place(payload):
    place = remembered(PLACE, payload)
    assert place.street and place.bays and place.road in ("municipal", "regional")
    assert settled(Place("a"), {key: value for key, value in place.payload().items() if value}).located


def test_what_is_missing_is_said_once_for_each_kind():
    bare = [Place(str(number), name=f"Site {number}") for number in range(500)]
    sentences = [str(sentence) for sentence in sentences_about(bare)]
    assert len(sentences) == 4 and all("500" in sentence and "Site 0" in sentence for sentence in sentences)
    one = [str(sentence) for sentence in sentences_about([replace(PLACE, streets_near=("A", "B"))])]
    assert len(one) == 1 and "A" in one[0] and "B" in one[0]
    assert sentences_about([PLACE]) == []


@pytest.mark.parametrize(
    ("manager", "road"),
    [("AWV", "regional"), ("AWV121", "regional"), ("AWV - District Turnhout", "regional"), ("regional", "regional"),
     ("Agentschap Wegen en Verkeer (AWV)", "regional"), ("Vlaams Gewest", "regional"),
     ("Gemeente Lille", "municipal"), ("lille", "municipal"), ("13019", "municipal"), ("gemeente", "municipal"),
     ("Stad Turnhout", ""), ("13040", ""), ("De Vlaamse Waterweg", ""), ("privaat", ""), ("", "")],
)  # fmt: skip
def test_who_manages_a_road_says_its_category(manager, road):
    assert road_category(manager, "Lille", "13019") == road


# --- streets and articles


def test_places_are_bundled_by_street_and_numbered_through():
    places = [
        replace(PLACE, site_id="1", street="Wijngaard", at="huisnummer 100"),
        replace(PLACE, site_id="2", street="kérkstraat", at="huisnummer 9"),
        replace(PLACE, site_id="3", street="Kerkstraat", at="huisnummer 12"),
        replace(PLACE, site_id="4", street=""),
        replace(PLACE, site_id="5", street=""),
    ]
    assert [[place.site_id for place in street] for street in bundled_by_street(places)] == [
        ["2", "3"], ["1"], ["4"], ["5"]
    ]  # fmt: skip
    articles = street_articles(places, WORDING)
    assert [measure.number for article in articles for measure in article.measures] == [1, 2, 3, 4, 5]
    assert plain(articles[0].heading) == "Artikel 1. kérkstraat" and gaps_in(articles[2].heading) == 1


def test_municipal_and_regional_roads_get_a_document_each():
    places = [PLACE, replace(PLACE, site_id="b", road="regional"), replace(PLACE, site_id="c", road="")]
    assert {road: [place.site_id for place in some] for road, some in by_road(places).items()} == {
        "municipal": ["a", "c"], "regional": ["b"]
    }  # fmt: skip
    municipal, regional = drafted(places)
    assert "ter goedkeuring overgemaakt" in everything(regional) and "gewestwegen" in everything(regional)
    assert "ter kennisgeving (gemeentewegen) of ter goedkeuring (gewestwegen)" in everything(municipal)
    assert "ter kennisgeving overgemaakt" in everything(drafted([PLACE])[0])
    assert "laag ‘Wegenregister’" in everything(municipal)


def test_an_article_is_measure_location_and_signs():
    text = plain(measure_text(PLACE, 3, WORDING))
    assert text.splitlines() == [
        "Op Kerkstraat, ter hoogte van huisnummer 12, geldt voor twee parkeerplaatsen:",
        "– het parkeren is toegelaten;",
        "– het parkeren is voorbehouden voor elektrische voertuigen.",
        "Dit wordt aan elke parkeerplaats gesignaleerd door een verkeersbord E9a, aangevuld met een onderbord type"
        " GVIId (elektrische voertuigen).",
        "Plaats 3 op het plan in bijlage.",
    ]
    assert "Plaats" not in plain(measure_text(PLACE, None, WORDING))


@pytest.mark.parametrize(
    ("changes", "begins"),
    [
        ({"side": "both", "bays": 1},
         "Op Kerkstraat, ter hoogte van huisnummer 12, aan beide zijden van de straat, geldt voor één parkeerplaats:"),
        ({"at": "", "start": "nr. 2", "end": "nr. 8", "side": "even", "bays": 14},
         "Op Kerkstraat, vanaf nr. 2 tot nr. 8, aan de zijde van de even huisnummers, geldt voor 14 parkeerplaatsen:"),
        ({"start": "nr. 2", "end": ""},
         "Op Kerkstraat, ter hoogte van huisnummer 12, vanaf nr. 2 tot [in te vullen: tot waar], geldt voor twee"
         " parkeerplaatsen:"),
        ({"at": "", "bays": None, "street": ""},
         "Op [in te vullen: straat], ter hoogte van [in te vullen: huisnummer, of vanaf … tot …], geldt voor"
         " [in te vullen: aantal] parkeerplaatsen:"),
    ],
)  # fmt: skip
def test_a_location_says_what_is_known_and_asks_for_the_rest(changes, begins):
    assert plain(measure_text(replace(PLACE, **changes), 1, WORDING)).splitlines()[0] == begins


@given(some.text(min_size=1).filter(str.strip))
def test_names_are_text_whatever_stands_in_them(name):
    text = measure_text(replace(PLACE, street=name), 1, WORDING)
    assert plain(text).startswith(f"Op {name}, ter hoogte van") and gaps_in(text) == 0


def test_a_corner_that_nobody_settled_is_shown_in_the_article():
    text = measure_text(replace(PLACE, streets_near=("Kerkstraat", "Dorp")), 1, WORDING)
    assert plain(text).startswith("Op Kerkstraat [te bevestigen: Kerkstraat of Dorp], ter hoogte van huisnummer 12,")
    assert gaps_in(text) == 1


def test_nothing_is_said_of_who_decides_or_manages_where_nobody_knows():
    made = drafted([PLACE, replace(PLACE, site_id="b", road="")], replace(DECISION, organ=""))[0]
    said = everything(made)
    assert made.road_manager == (WORDING.gap("road_manager"),)
    assert "voorzitter van de gemeenteraad of burgemeester" in plain(made.signatures[-1])
    assert not any("De voorzitter" in plain(text) or "De burgemeester" in plain(text) for text in made.signatures)
    assert [gaps_in(text) for text in made.present] == [1]
    assert "Overgemaakt ter kennisgeving" not in said and "ter kennisgeving (gemeentewegen) of ter goedkeuring" in said
    assert "Kerkstraat is een gemeenteweg; wegbeheerder is de gemeente Lille (volgens de laag ‘Wegenregister’)." in said


def test_signs_are_counted_by_bay():
    places = [PLACE, replace(PLACE, site_id="b", bays=3)]
    assert "geplaatst: 5 (één per parkeerplaats)" in everything(drafted(places)[0])
    places.append(replace(PLACE, site_id="c", bays=None))
    assert "geplaatst: minstens 5 " in everything(drafted(places)[0])


def test_the_checklist_asks_whether_the_whole_street_was_rewritten():
    municipal, regional = drafted([PLACE, replace(PLACE, site_id="b", road="regional")])
    assert all("neem de hele straat opnieuw op" in everything(made) for made in (municipal, regional))
    assert "gewestelijke wegbeheerder" in everything(regional) and "ter kennisgeving via" in everything(municipal)
    assert "gewestelijke wegbeheerder" not in "".join(plain(line) for line in municipal.checklist)


def test_no_sentence_is_left_with_a_name_in_braces():
    corner = replace(PLACE, site_id="b", street="", at="", bays=None, road="", name="{site}")
    for decision in (DECISION, Decision(SPRING, "Lille"), Decision(WINTER, "", organ=COLLEGE)):
        for made in drafted([PLACE, corner, replace(PLACE, site_id="c", road="regional")], decision):
            assert not re.search(r"\{\w+\}", everything(made))


# --- motives


def state_of(*entries):
    made = []
    for minute, (kind, payload, department) in enumerate(entries):
        at = f"2026-03-02T08:{minute:02d}:00.000Z"
        made.append(LogEntry(f"{minute:04d}", "a", at, "Noor Geheim", "planner", department, kind, payload))
    return fold(made)


def motive_from(row, state):
    return motive_of(row, state, {"uncovered": "Woningen"}, "Vlaanderen")


def test_a_motive_says_what_may_be_published_and_nothing_else():
    facts = {"nearest_points": [{"metres": 412.4, "walking": True}], "score": 0.5}
    state = state_of(
        ("proposed", {"origin": "pole_follows_car", "facts": facts}, "mobility"),
        ("marked", {"mark": "up", "reason": "geheim", "remark": "geheim"}, "police"),
        ("marked", {"mark": "down", "reason": "trees"}, "mobility"),
        ("commented", {"text": "geheim"}, "mobility"),
        ("approved", {"reason": "geheim", "remark": "geheim", "supersedes": []}, "council"),
    )
    row = {"score": 0.8125, "rank": 3, "contributions": {"uncovered": 0.49}, "rationale": "Rijwoningen zonder oprit"}
    said = plain(sentences(motive_from(row, state), WORDING))
    assert "geheim" not in said.lower() and "Noor" not in said
    assert "paal volgt wagen" in said and "Rijwoningen zonder oprit." in said
    assert "0,81 op 1 (rang 3)" in said and "‘Woningen’ (0,49)" in said and "412 m wandelafstand" in said
    assert "goedgekeurd op 2 maart 2026." in said
    # Marks of services are no ground, and which organ approved is not in the log.
    assert "gunstig" not in said and "college" not in said


def test_what_is_not_decided_is_left_to_be_filled_in():
    text = sentences(motive_from({"rationale": "Plein"}, state_of(("proposed", {"origin": "strategic"}, ""))), WORDING)
    assert [piece.what for piece in text if isinstance(piece, Gap)] == [WORDING.gaps["approval"]]
    assert gaps_in(sentences(Motive(), WORDING)) == 2


@given(some.dictionaries(some.sampled_from(["score", "rank", "contributions", "rationale", "recipe_name", "origin"]),
                         some.none() | some.text() | some.floats() | some.lists(some.integers())
                         | some.dictionaries(some.text(), some.floats() | some.text())),
       some.none() | some.lists(some.dictionaries(some.sampled_from(["metres", "walking"]), some.floats())))
def test_whatever_a_row_and_its_log_say_there_is_a_motive(row, points):
    state = state_of(("proposed", {"origin": "strategic", "facts": {"nearest_points": points}}, ""))
    assert plain(sentences(motive_from(row, state), WORDING))


# --- texts


@given(some.lists(some.text() | some.builds(Gap, some.text())))
def test_joining_changes_no_word(pieces):
    text = joined(pieces)
    said = [piece.shown if isinstance(piece, Gap) else piece for piece in pieces]
    assert plain(text) == "".join(said)
    assert not any(type(a) is str and type(b) is str for a, b in zip(text, text[1:]))


def test_filling_leaves_braces_in_values_alone():
    assert filled("{a} en {b}", {"a": "{b}", "b": "{c}"}, {}) == ("{b} en {c}",)
    assert filled("{a}!", {}, {"a": "naam"}) == (Gap("naam"), "!")
