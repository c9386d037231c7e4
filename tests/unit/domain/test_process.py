"""The process as data: the bundled Flemish concession, and files that cannot be used."""

import json

import pytest

from evplanner_plugin import bundled
from evplanner_plugin.domain.log import DECISIONS
from evplanner_plugin.domain.process import Process
from evplanner_plugin.errors import BadInput

BUNDLED = bundled.path("process", "flemish_concession.json")


@pytest.fixture
def process():
    return Process.load(BUNDLED)


def test_only_those_in_charge_decide(process):
    deciders = {role for role in process.roles if any(process.may(role, kind) for kind in DECISIONS)}
    assert deciders == {"decision_maker"}
    assert process.may("adviser", "marked")
    assert not process.may("viewer", "commented")
    assert not process.may("stranger", "marked")
    assert not process.may("decision_maker", "something_new")


def test_titles_follow_the_language(process):
    assert process.title("public_works", "nl") == process.title("public_works", "nl_BE") == "Openbare werken"
    assert process.title("public_works", "fr") == "Travaux publics"
    assert process.title("public_works", "de") == process.title("public_works") == "Public works"
    assert process.title("pole_follows_car", "nl") == "Paal volgt Wagen"
    assert process.title("unheard_of", "nl") == "unheard_of"


def test_every_title_is_there_in_three_languages(process):
    assert {code for code, titles in process.titles.items() if set(titles) != {"en", "nl", "fr"}} == set()


def test_steps_carry_their_terms_with_source_and_confidence(process):
    terms = {step.code: step.term for step in process.steps}
    assert next(iter(terms)) == "received"
    assert list(terms)[-1] == "going_live"
    assert terms["received"] is None
    assert (terms["screening"].days, terms["screening"].unit, terms["screening"].confidence) == (40, "calendar", "M-H")
    assert (terms["going_live"].days, terms["going_live"].counted_from) == (183, "approved")
    assert all(term.source and term.confidence for term in terms.values() if term)
    dutch = {code for code, term in terms.items() if term and term.remark}
    assert dutch == {"site_proposal", "grid_check", "local_advice", "construction"}


def test_reasons_know_where_they_may_be_given(process):
    assert "trees" in process.reasons_for("marked")
    assert "applicant_withdraws" in process.reasons_for("cancelled")
    assert "applicant_withdraws" not in process.reasons_for("marked")
    assert process.reasons_for("commented") == ()


def spoiled(change):
    content = json.loads(BUNDLED.read_text(encoding="utf-8"))
    change(content)
    return json.dumps(content)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "cannot be used"),
        ("[]", "cannot be used"),
        (spoiled(lambda c: c.pop("roles")), "'roles' is missing"),
        (spoiled(lambda c: c["roles"][1]["may"].append("aproved")), "adviser names unknown kinds: aproved"),
        (spoiled(lambda c: c["steps"][0].update(actor="mayor")), "unknown actor mayor"),
        (spoiled(lambda c: c["steps"][1]["term"].update(days=0)), "screening has a term"),
        (spoiled(lambda c: c["steps"][1]["term"].update(counted_from="lunch")), "unknown kind lunch"),
        (spoiled(lambda c: c["departments"][0]["title"].pop("en")), "mobility has no English title"),
        (spoiled(lambda c: c["roles"][0].update(code="gis")), "gis has two titles"),
    ],
)
def test_a_wrong_file_is_named_with_its_fault(tmp_path, text, sentence):
    path = tmp_path / "process.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match=sentence) as caught:
        Process.load(path)
    assert str(path) in str(caught.value)


def test_a_missing_file_is_a_sentence(tmp_path):
    with pytest.raises(BadInput, match="Correct the file"):
        Process.load(tmp_path / "nothing.json")
