"""The chaos test's checker on stories so short that anybody can see what is right."""

from __future__ import annotations

import itertools

import pytest

from tests.chaos.checker import (
    DIVERGED,
    DUPLICATE,
    LOST,
    OVERWRITTEN,
    REWRITTEN,
    UNSETTLED,
    Era,
    Evidence,
    Restore,
    Row,
    Version,
    check,
    same,
)
from tests.chaos.fault_proxy import CALM, DAMAGE, USUAL, fate
from tests.chaos.journal import DECIDE, DONE, EDIT, FAILED, INSERT, REMOVE, UNKNOWN, Act, Journal, read
from tests.chaos.values import GONE, NEVER, PRESENCE, THERE

TABLE, SITE = "request", "born"


class Story:
    """Acts, versions and the end of one feature with the field ``remark``."""

    def __init__(self) -> None:
        self.numbers = itertools.count(1)
        self.acts: list[Act] = []
        self.eras = [Era([])]
        self.restores: list[Restore] = []
        self.act(INSERT, NEVER, "a", there=(NEVER, THERE)).write("a")

    def act(self, kind, saw, left, *, there=None, outcome=DONE, actor="north") -> Story:
        saws, lefts = {"remark": saw if isinstance(saw, tuple) else (saw,)}, {"remark": left}
        if there:
            saws[PRESENCE], lefts[PRESENCE] = (there[0],), there[1]
        self.acts.append(Act(next(self.numbers), actor, kind, TABLE, SITE, saws, lefts, outcome))
        return self

    def write(self, value, *, deleted=False) -> Story:
        self.eras[-1].versions.append(Version(next(self.numbers), "1", TABLE, SITE, deleted, {"remark": value}))
        return self

    def remove(self, saw, **options) -> Story:
        return self.act(REMOVE, saw, GONE, there=(THERE, GONE), **options)

    def restore(self, value, held=()) -> Story:
        self.restores.append(Restore(next(self.numbers), {(TABLE, SITE): {"remark": frozenset(held)}}))
        self.eras.append(Era([], [Version(1, "1", TABLE, SITE, False, {"remark": value})]))
        return self

    def end(self, value=None, *, workspace="same", **changes):
        rows = [] if value is None else [row(value)]
        places = {"north": rows if workspace == "same" else workspace}
        evidence = {
            "acts": self.acts, "eras": self.eras, "restores": self.restores, "central": rows, "workspaces": places,
        }
        return check(Evidence(**{**evidence, **changes}))


def row(value, id_="1", birth=SITE, place=(1.0, 2.0)) -> Row:
    return Row(TABLE, id_, birth, {"remark": value}, {"remark": value, "geometry": list(place)})


@pytest.fixture
def story():
    return Story()


def test_edits_upon_each_other_are_sound(story):
    story.act(EDIT, "a", "b").write("b").act(EDIT, "b", "c", actor="south").write("c")
    report = story.end("c")
    assert not report.faults
    assert (report.edits, report.decisions, report.replacements, report.features) == (3, 0, 4, 1)


def test_an_edit_that_never_arrives_is_lost(story):
    report = story.act(EDIT, "a", "b").end("a")
    assert report.kinds() == {LOST} and "north left b" in str(report.faults[0])


def test_an_edit_that_was_given_up_is_not_lost(story):
    assert not story.act(EDIT, "a", "b", outcome=FAILED).end("a").faults


def test_nobody_asks_for_an_edit_of_which_nobody_knows_whether_it_was_made(story):
    assert not story.act(EDIT, "a", "b", outcome=UNKNOWN).end("a").faults
    assert not story.write("b").end("b").faults


def test_a_value_replaced_by_somebody_who_had_not_seen_it_is_overwritten(story):
    story.act(EDIT, "a", "b").act(EDIT, "a", "c", actor="south").write("b").write("c")
    report = story.end("c")
    assert report.kinds() == {LOST, OVERWRITTEN}
    assert any("b became c" in fault.words for fault in report.faults)


def test_a_decision_that_showed_both_sides_replaces_either(story):
    story.act(EDIT, "a", "b").act(EDIT, "a", "c", actor="south").write("b")
    story.act(DECIDE, ("a", "b", "c"), "c", actor="south").write("c")
    report = story.end("c")
    assert not report.faults and report.decisions == 1


def test_a_decision_that_comes_to_nothing_is_lost(story):
    story.act(EDIT, "a", "b").act(EDIT, "a", "c", actor="south").write("b")
    assert story.act(DECIDE, ("b", "c"), "d", actor="south").end("b").kinds() == {LOST}


def test_a_feature_may_go_with_what_its_remover_had_seen(story):
    story.act(EDIT, "a", "b").write("b").remove("b").write("b", deleted=True)
    assert not story.end().faults


def test_a_removal_by_somebody_who_had_not_seen_the_value_is_a_loss(story):
    story.act(EDIT, "a", "b").write("b").remove("a", actor="south").write("b", deleted=True)
    assert story.end().kinds() == {LOST, OVERWRITTEN}


def test_a_removal_that_never_arrives_is_lost(story):
    report = story.remove("a").end("a")
    assert report.kinds() == {LOST} and report.faults[0].field == PRESENCE


def test_a_removed_feature_may_be_kept_by_decision(story):
    story.act(EDIT, "a", "b").remove("a", actor="south").write("a", deleted=True)
    story.act(DECIDE, (GONE, "a", "b"), "b", there=(GONE, THERE)).write("b")
    assert not story.end("b").faults
    story.acts.pop()
    assert story.end("b").kinds() == {LOST, OVERWRITTEN}


def test_a_backup_may_cost_only_what_nobody_had(story):
    story.act(EDIT, "a", "b").write("b").restore("a", held=["a"])
    assert not story.end("a").faults
    story.restores[0].held[TABLE, SITE]["remark"] = frozenset("b")
    assert story.end("a").kinds() == {LOST}
    assert not story.write("b").end("b").faults


def test_a_backup_excuses_nothing_that_was_done_after_it(story):
    assert story.restore("a", held=["a"]).act(EDIT, "a", "b").end("a").kinds() == {LOST}


def test_a_backup_excuses_no_silent_overwrite(story):
    story.act(EDIT, "a", "b").write("b").act(EDIT, "a", "c", actor="south").restore("b", held=["b", "c"])
    assert OVERWRITTEN in story.write("c").end("c").kinds()


def test_a_feature_that_is_there_twice(story):
    both = [row("a"), row("a", "2")]
    assert story.end("a", central=both, workspaces={"north": both}).kinds() == {DUPLICATE}


@pytest.mark.parametrize("here", [
    [], [row("b")], [row("a"), row("x", "2", "other")], [row("a", place=(1.0, 2.002))], [row("a", "2")],
])  # fmt: skip
def test_a_workspace_that_is_not_the_same(story, here):
    assert DIVERGED in story.end("a", workspace=here).kinds()


def test_coordinates_are_the_same_within_a_millimetre():
    assert same([1.0, 2.0], [1.0004, 2.0]) and not same([1.0, 2.0], [1.0]) and not same([1.0], "1.0")


def test_rows_that_are_only_ever_added(story):
    added = {"added": frozenset({TABLE})}
    assert not story.end("a", **added).faults
    assert REWRITTEN in story.end("a", workspace=[], **added).kinds()
    assert REWRITTEN in story.act(EDIT, "a", "b").write("b").end("b", **added).kinds()


def test_what_does_not_come_to_rest(story):
    assert story.end("a", unsettled=["north: pending"]).kinds() == {UNSETTLED}


def test_a_journal_tells_what_was_begun_and_never_ended(tmp_path):
    log = Journal(tmp_path / "north", "north")
    first = log.intend(EDIT, TABLE, SITE, {"remark": ("a",)}, {"remark": "b"})
    log.intend(EDIT, TABLE, SITE, {"remark": ("b",)}, {"remark": "é\u2028"})
    log.close(first)
    log.shut()
    acts = read([tmp_path / "north"])
    assert [(act.outcome, act.saw, act.left) for act in acts] == [
        (DONE, {"remark": ("a",)}, {"remark": "b"}), (UNKNOWN, {"remark": ("b",)}, {"remark": "é\u2028"})
    ]


def test_a_seed_decides_what_is_damaged():
    def fates(seed):
        return [fate(seed, number, number % 5 == 0, USUAL) for number in range(3000)]

    assert fates("1/north") == fates("1/north") != fates("2/north")
    assert sum(each in DAMAGE for each in fates("1/north")) > 0.25 * 3000
    assert all(fate("1", number, True, CALM) == "clean" for number in range(100))
