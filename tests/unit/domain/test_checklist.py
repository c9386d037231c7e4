"""The checklist: who outweighs whom, and lines that nobody loses."""

from itertools import permutations

from evplanner_plugin.domain.checklist import OPEN, checklist
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process
from evplanner_plugin.domain.state import fold


def checked(number, answers, source="person", actor="An"):
    at = f"2026-03-31T08:15:{number:02d}.000Z"
    return LogEntry(f"e{number}", "site", at, actor, "adviser", "police", "checked",
                    {"answers": answers, "source": source})  # fmt: skip


def answers(*entries):
    return {rule: (check.answer, check.source, check.actor) for rule, check in fold(entries).checks.items()}


def test_a_person_outweighs_the_data_whoever_came_first():
    by_person, by_data = checked(1, {"trees": "yes"}), checked(2, {"trees": "no", "kerb": "no"}, "data", "Data")
    for order in permutations([by_person, by_data]):
        assert answers(*order) == {"trees": ("yes", "person", "An"), "kerb": ("no", "data", "Data")}


def test_of_several_the_last_counts():
    assert answers(checked(1, {"trees": "yes"}), checked(2, {"trees": "unknown"}, actor="Bo")) == {
        "trees": ("unknown", "person", "Bo")
    }
    assert answers(checked(1, {"t": "yes"}, "data"), checked(2, {"t": "no"}, "data"))["t"][0] == "no"


def test_answers_of_newer_versions_are_kept_and_nonsense_is_passed_over():
    assert answers(checked(1, {"trees": "mostly", "kerb": 7})) == {"trees": ("mostly", "person", "An")}
    assert answers(checked(1, ["trees"]), checked(2, None)) == {}


def test_the_lines_of_a_checklist():
    process = Process.load()
    rules = [("trees", {"en": "Trees"}, "recipe"), (process.checklist[0].code, {"en": "Twice"}, "recipe")]
    checks = fold([checked(1, {"trees": "no", "rule_of_old": "yes"})]).checks
    lines = checklist(rules, process.checklist, checks)
    codes = [line.code for line in lines]
    assert codes == ["trees", *(item.code for item in process.checklist), "rule_of_old"]
    assert (lines[0].answer, lines[1].answer, lines[-1].answer) == ("no", OPEN, "yes")
    assert (lines[1].sentence, lines[-1].sentence) == ({"en": "Twice"}, {})


def test_every_point_has_a_sentence_in_three_languages_and_a_source():
    for item in Process.load().checklist:
        assert set(item.sentence) == {"en", "nl", "fr"}, item.code
        assert item.source, item.code
