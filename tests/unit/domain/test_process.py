"""The process as data: the bundled Flemish concession, and files that cannot be used."""

import json

import pytest

from evplanner_plugin.domain.log import DECISIONS
from evplanner_plugin.domain.process import BUNDLED, Process, bundled_path
from evplanner_plugin.errors import BadInput

FLEMISH = bundled_path("flemish_concession")
both = pytest.mark.parametrize("name", BUNDLED)


@pytest.fixture
def process():
    return Process.load(FLEMISH)


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


def test_what_was_known_before_is_still_known_by_the_same_code(process):
    """Codes are in logs that nobody can change any more."""
    roles = {"viewer", "adviser", "planner", "decision_maker", "concession_holder", "grid_operator", "road_manager"}
    assert roles <= set(process.roles)
    assert {"mobility", "public_works", "spatial_planning", "environment", "police", "gis", "management"} <= set(
        process.departments
    )
    assert [step.code for step in process.steps] == [
        "received", "screening", "site_proposal", "grid_check", "local_advice", "supplementary_regulation",
        "construction", "going_live",
    ]  # fmt: skip
    assert len(process.reasons) == 12


@both
def test_both_processes_speak_of_the_same_things_in_three_languages(name, process):
    other = Process.load(bundled_path(name))
    assert other.name == name
    assert (other.roles, other.reasons, other.departments) == (process.roles, process.reasons, process.departments)
    assert [step.code for step in other.steps] == [step.code for step in process.steps]
    texts = [*other.titles.values(), *(item.sentence for item in other.checklist)]
    assert {tuple(sorted(each)) for each in texts} == {("en", "fr", "nl")}
    assert all(step.term.source and step.term.confidence for step in other.steps if step.term)


def test_an_own_concession_has_only_terms_that_were_found_somewhere():
    own = Process.load(bundled_path("own_concession"))
    assert own.step("screening").actor == "municipality"
    assert {step.code for step in own.steps if step.term is None} == {"received", "screening", "going_live"}


@both
def test_every_role_may_do_what_its_job_needs(name):
    process = Process.load(bundled_path(name))
    for role, kinds in process.roles.items():
        assert not kinds or process.acts_as(role), role
        assert "counter_proposed" not in kinds or "proposed" in kinds, f"{role} cannot draw the counter-proposal"
        assert ("step_started" in kinds) == ("step_finished" in kinds), role
        assert ("approved" in kinds) == ("rejected" in kinds), role
    assert {role for role in process.roles if process.may(role, "checked")} == {
        "adviser", "planner", "decision_maker", "road_manager", "concession_holder",
    }  # fmt: skip
    assert process.acts_as("viewer") == process.acts_as("astronaut") == ""


def test_a_review_asks_some_departments_and_needs_some_reasons(process):
    assert process.asked and set(process.asked) < set(process.departments)
    assert process.reason_required("rejected") and process.reason_required("cancelled")
    assert not process.reason_required("approved") and not process.reason_required("something_new")
    assert all(process.reasons_for(kind) for kind in process.reasons_needed)


def test_a_department_is_known_by_code_and_by_title(process):
    assert process.department("police") == process.department("Politie") == process.department(" POLICE ") == "police"
    assert process.department("Groendienst") == "Groendienst"
    assert process.department("") == ""


def test_a_content_of_before_is_still_a_process():
    content = json.loads(FLEMISH.read_text(encoding="utf-8"))
    for key in ("asked", "reason_required", "checklist"):
        del content[key]
    for role in content["roles"]:
        role.pop("acts_as", None)
    process = Process.of_content(content)
    assert (process.asked, process.checklist, process.acts_as("planner")) == ((), (), "")
    assert process.reason_required("rejected")


@pytest.mark.parametrize("content", [{}, {"name": "mine"}, [], None, 7])
def test_a_wrong_content_is_a_sentence(content):
    with pytest.raises(BadInput, match="cannot be used"):
        Process.of_content(content)


def spoiled(change):
    content = json.loads(FLEMISH.read_text(encoding="utf-8"))
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
        (spoiled(lambda c: c["steps"][1]["term"].update(counted_from="commented")), "unknown kind commented"),
        (spoiled(lambda c: c["asked"].append("kitchen")), "asked names the unknown kitchen"),
        (spoiled(lambda c: c["roles"][1].update(acts_as="mayor")), "acts_as names the unknown mayor"),
        (spoiled(lambda c: c["reason_required"].append("lunch")), "unknown kinds: lunch"),
        (spoiled(lambda c: c["checklist"][0]["sentence"].pop("en")), "has no English sentence"),
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
