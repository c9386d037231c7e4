"""Requests of residents: the rule of the walking distance, what is personal, addresses, words and ids."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.domain.requests import rule
from evplanner_plugin.domain.requests.addresses import Address, number_key, number_keys, parse, street_key
from evplanner_plugin.domain.requests.model import BEYOND, UNDECIDED, WITHIN, Near, Surroundings, request_id
from evplanner_plugin.domain.requests.personal import (
    STRUCK,
    is_personal,
    is_personal_reference,
    is_personal_title,
    personal_columns,
    without_personal,
)
from evplanner_plugin.domain.requests.words import OPEN, origin_of, outcome_of

LIMIT = 250.0


def near(straight, walking, **more):
    return Near(more.pop("id", "P"), "Point", straight, walking, **more)


@pytest.mark.parametrize(
    ("straight", "walking", "verdict"),
    [
        (200.0, 250.0, WITHIN),  # exactly at the limit
        (200.0, 250.1, BEYOND),
        (120.0, 900.0, BEYOND),  # across a river
        (120.0, inf, BEYOND),
        (250.0, 250.0, WITHIN),
        (0.0, 0.0, WITHIN),
    ],
)
def test_the_way_on_foot_decides_and_never_the_straight_line(straight, walking, verdict):
    found = rule.find(Surroundings(public=[near(straight, walking)]), LIMIT)
    assert (found.verdict, found.reason) == (verdict, "")
    assert found.existing_straight.straight == straight


@pytest.mark.parametrize(
    ("missing", "reason"),
    [
        ({"placed": False}, rule.NO_PLACE),
        ({"stock": False}, rule.NO_STOCK),
        ({"network": False}, rule.NO_NETWORK),
        ({"on_network": False}, rule.OFF_NETWORK),
    ],
)
def test_without_data_nothing_is_decided_however_near_a_point_lies(missing, reason):
    found = rule.find(Surroundings(public=[near(5.0, None)], **missing), LIMIT)
    assert (found.verdict, found.reason) == (UNDECIDED, reason)


def test_a_point_whose_way_is_unknown_only_matters_where_it_may_lie_within():
    assert rule.decide(Surroundings(public=[near(249.0, None)]), LIMIT) == (UNDECIDED, rule.POINT_OFF_NETWORK)
    assert rule.decide(Surroundings(public=[near(251.0, None)]), LIMIT) == (BEYOND, "")
    both = Surroundings(public=[near(100.0, None, id="A"), near(180.0, 240.0, id="B")])
    assert rule.decide(both, LIMIT) == (WITHIN, "")


def test_what_is_not_surely_a_public_point_leaves_it_undecided():
    assert rule.decide(Surroundings(unclear=[near(90.0, 100.0)]), LIMIT) == (UNDECIDED, rule.ACCESS_UNKNOWN)
    assert rule.decide(Surroundings(in_service=[near(90.0, 100.0)]), LIMIT) == (UNDECIDED, rule.SITE_NOT_IN_STOCK)
    assert rule.decide(Surroundings(unclear=[near(90.0, 300.0)]), LIMIT) == (BEYOND, "")
    # A planned site is no point that stands.
    assert rule.decide(Surroundings(planned=[near(10.0, 12.0, status="approved")]), LIMIT) == (BEYOND, "")


def test_nearest_on_foot_and_nearest_straight_may_be_two():
    found = rule.find(Surroundings(public=[near(120.0, 900.0, id="river"), near(400.0, 410.0, id="road")]), LIMIT)
    assert (found.existing.id, found.existing_straight.id) == ("road", "river")
    assert rule.find(Surroundings(), LIMIT).existing is None


distances = st.floats(0, 3000).map(lambda value: round(value, 1))


@settings(max_examples=50)
@given(st.lists(st.tuples(distances, st.one_of(st.none(), distances)), max_size=8))
def test_the_rule_is_a_function_of_the_set_and_within_needs_a_way_that_is_short(pairs):
    points = [
        near(min(straight, walking if walking is not None else straight), walking, id=str(number))
        for number, (straight, walking) in enumerate(pairs)
    ]
    verdict, _ = rule.decide(Surroundings(public=points), LIMIT)
    assert verdict == rule.decide(Surroundings(public=points[::-1]), LIMIT)[0]
    short = any(point.walking is not None and point.walking <= LIMIT for point in points)
    assert (verdict == WITHIN) == short
    unknown = any(point.walking is None and point.straight <= LIMIT for point in points)
    assert (verdict == UNDECIDED) == (unknown and not short)


@pytest.mark.parametrize(
    "header",
    ["Naam", "Naam aanvrager", "Voornaam", "NAME", "Nom", "Prénom", "E-mail", "e-mailadres", "EmailAdres", "GSM",
     "Tel.", "Telefoonnummer", "Téléphone", "Rijksregisternummer", "INSZ", "Nummerplaat", "Kenteken wagen", "Plaque",
     "Geboortedatum", "Date de naissance", "IBAN", "Aanvrager", "Contactpersoon", "Mail aanvrager",
     "tel_nr", "Licence plate"],
)  # fmt: skip
def test_personal_columns_are_known_by_their_titles(header):
    assert is_personal_title(header)


@pytest.mark.parametrize(
    "header",
    ["Straatnaam", "Naam straat", "Nom de rue", "Gemeente", "Adres aanvrager", "Dossiernummer", "Referentie", "Datum",
     "Status", "Opmerking", "X", "Lat", "Huisnummer", "Naam locatie", "Type aanvraag", "Postcode", "Nr", "Uitkomst",
     "Datum contact"],
)  # fmt: skip
def test_columns_about_places_and_days_are_not(header):
    assert not is_personal_title(header)


def test_personal_columns_are_known_by_their_values_too():
    rows = [{"A": "jan@voorbeeld.be", "B": "0470 12 34 56", "C": "85.07.30-033 28", "D": f"2026/{n}", "E": "1-ABC-234"}
            for n in range(4)]  # fmt: skip
    assert personal_columns(["A", "B", "C", "D", "E"], rows) == ["A", "B", "C", "E"]
    talk = [{"Opmerking": f"graag bellen op 0470 12 34 56 over paal {n}"} for n in range(4)]
    assert personal_columns(["Opmerking"], talk) == []  # a remark: what is personal is struck from it


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("mail jan.peeters@voorbeeld.be aub", f"mail {STRUCK} aub"),
        ("bel 0470/12.34.56", f"bel {STRUCK}"),
        ("bel +32 470 12 34 56!", f"bel {STRUCK}!"),
        ("tel 014 55 66 77", f"tel {STRUCK}"),
        ("RRN 85.07.30-033 28", f"RRN {STRUCK}"),
        ("wagen 1-ABC-234", f"wagen {STRUCK}"),
        ("rekening BE71 0961 2345 6769", f"rekening {STRUCK}"),
        ("voor mevrouw Van den Berg aan de school", f"voor mevrouw {STRUCK} aan de school"),
        ("Dhr. Peeters belde", f"Dhr. {STRUCK} belde"),
    ],
)
def test_personal_details_are_struck_from_remarks(text, left):
    assert without_personal(text) == left
    assert without_personal(left) == left


@pytest.mark.parametrize(
    "text",
    ["paal aan nr 12-14, tegenover de kerk", "2026/0412", "11 kW, 2 vakken", "op 01/02/2026 gebeld", "2026-01-31",
     "180000 211000", "bus 3", "Kerkstraat 12, 2275 Lille", "20260101-17", "51.2431, 4.8211"],
)  # fmt: skip
def test_other_figures_stay(text):
    assert not is_personal(text)


details = st.sampled_from(
    ["jan@voorbeeld.be", "0470 12 34 56", "+32 14 55 66 77", "85.07.30-033 28", "1-ABC-234", "BE71 0961 2345 6769"]
)
words = st.text(st.characters(whitelist_categories=("Ll", "Zs"), max_codepoint=255), max_size=20)


@settings(max_examples=50)
@given(st.lists(st.tuples(words, details), min_size=1, max_size=4))
def test_nothing_personal_is_left_wherever_it_stands(parts):
    text = " ".join(f"{said} {detail}" for said, detail in parts)
    left = without_personal(text)
    assert not is_personal(left)
    assert not any(detail in left for _, detail in parts)


@given(st.text(max_size=80))
def test_striking_takes_any_text(text):
    assert without_personal(text) == text or STRUCK in without_personal(text)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Kerkstraat 12", Address("Kerkstraat", "12")),
        ("Kerkstraat 12A bus 3, 2275 Lille", Address("Kerkstraat", "12A bus 3")),
        ("Kerkstraat, 12, Lille", Address("Kerkstraat", "12")),
        ("Kerkstraat 12 2275 Lille", Address("Kerkstraat", "12")),
        ("Rue du 11 novembre 5", Address("Rue du 11 novembre", "5")),
        ("Kerkstraat", Address("Kerkstraat", "")),
        ("", Address("", "")),
    ],
)
def test_addresses_are_taken_apart(text, address):
    assert parse(text) == address


def test_streets_and_numbers_are_compared_as_people_mean_them():
    assert street_key("St.-Jansstr.") == street_key("Sint Jansstraat")
    assert street_key("Gentse stwg") == street_key("Gentse Steenweg")
    assert street_key("Dorp") != street_key("Dorpstraat")
    assert number_key("12 bus 3") == number_key("12") == "12"
    assert number_key("12A") == number_key("12 a") == "12a" != number_key("12")
    assert number_key("bus") == number_key("") == ""
    assert number_keys("12-16") == ("12", "14", "16")
    assert number_keys("36,38") == ("36", "38") == number_keys("36;38")
    assert number_keys("16-12") == number_keys("1-9999") == ()


def test_words_of_lists_become_codes():
    assert [outcome_of(word) for word in ("Goedgekeurd", "INGETROKKEN", "geweigerd", "withdrawn")] == [
        "granted", "withdrawn", "refused", "withdrawn",
    ]  # fmt: skip
    assert outcome_of("in behandeling") == outcome_of("") == OPEN
    assert outcome_of("misschien") is None
    assert origin_of("Paal volgt wagen") == origin_of("pole_follows_car") == "pole_follows_car"


@given(st.text(max_size=30), st.text(max_size=30))
def test_ids_follow_from_municipality_and_reference(one, other):
    assert request_id("13019", one) == request_id("13019", f"  {one} ")
    assert request_id("13019", one) != request_id("11001", one)
    if " ".join(one.split()).casefold() != " ".join(other.split()).casefold():
        assert request_id("13019", one) != request_id("13019", other)


def test_the_id_of_a_reference_is_fixed_for_ever():
    assert request_id("13019", "2026/0001") == "91ac6a53-bd7d-5fce-b8fc-805463e4ddbd"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("0032470123456", STRUCK),
        ("jan(at)voorbeeld.be", STRUCK),
        ("jan [at] voorbeeld punt be", STRUCK),
        ("BE68 5390 0754 7034, be68539007547034", f"{STRUCK}, {STRUCK}"),
        ("NL91 ABNA 0417 1643 00", STRUCK),
        ("FR76 3000 6000 0112 3456 7890 189", STRUCK),
        ("BE00 0000 0000 0001 is no account", "BE00 0000 0000 0001 is no account"),
        ("1-abc-123 of 123-ABC of T-XAB-123 of O-AB-123", f"{STRUCK} of {STRUCK} of {STRUCK} of {STRUCK}"),
        ("AB-123-CD, KÖ-AB 123, AB-123-C, 12-ABC-3", ", ".join([STRUCK] * 4)),
        ("kenteken: LX 1234", f"kenteken: {STRUCK}"),
        ("mevrouw de Smet vraagt", f"mevrouw {STRUCK} vraagt"),
        ("MEVROUW PEETERS", f"MEVROUW {STRUCK}"),
        ("dhr van den berg", f"dhr {STRUCK}"),
        ("mevr. peeters", f"mevr. {STRUCK}"),
        ("familie met kinderen, mevrouw vraagt 22 kW", "familie met kinderen, mevrouw vraagt 22 kW"),
        ("22kW-11kW, E34, N-153, 1 van 100 plaatsen", "22kW-11kW, E34, N-153, 1 van 100 plaatsen"),
    ],
)
def test_details_of_neighbours_and_in_odd_spellings_are_struck(text, left):
    assert without_personal(text) == left


def test_a_towns_own_numbering_is_no_column_of_plates():
    own = [{"Nr": f"LIL-{number:03d}"} for number in range(20)]
    plates = [{"Nr": f"{chr(65 + number)}AB-{number:03d}"} for number in range(20)]
    assert personal_columns(["Nr"], own) == [] and personal_columns(["Nr"], plates) == ["Nr"]
    assert not is_personal_reference("LIL-001") and is_personal_reference("1-ABC-123")
    assert is_personal_reference("jan@voorbeeld.be") and is_personal_reference("LIL-001 jan@voorbeeld.be")
