"""The three-way merge: what it must never do, for any three versions of a feature."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.sync.reconcile import DELETE_EDIT, EDIT_DELETE, EDIT_EDIT, reconcile

VALUES = st.sampled_from([None, 1, 2, "a"])
FIELDS = ["geometry", "name", "points"]
WHOLE = st.fixed_dictionaries(dict.fromkeys(FIELDS, VALUES))
VERSION = st.none() | WHOLE
PARTIAL = st.dictionaries(st.sampled_from([*FIELDS, "extra"]), VALUES)


def test_each_side_keeps_what_only_it_changed():
    base = {"name": "a", "street": "Kerkstraat", "points": 2}
    outcome = reconcile(base, {**base, "street": "Dorp"}, {**base, "points": 4})
    assert outcome.merged == {"name": "a", "street": "Dorp", "points": 4}
    assert (outcome.kind, outcome.fields) == ("", ())


def test_the_same_field_changed_differently_is_a_conflict_and_the_rest_is_merged():
    outcome = reconcile({"a": 1, "b": 1, "c": 1}, {"a": 2, "b": 2, "c": 1}, {"a": 3, "b": 1, "c": 3})
    assert (outcome.kind, outcome.fields) == (EDIT_EDIT, ("a",))
    assert outcome.merged == {"a": 2, "b": 2, "c": 3}


def test_the_same_change_on_both_sides_is_none():
    assert reconcile({"a": 1}, {"a": 2}, {"a": 2}).kind == ""


@pytest.mark.parametrize("mine, theirs, kind", [
    (None, {"a": 2}, DELETE_EDIT), ({"a": 2}, None, EDIT_DELETE),
])
def test_a_removal_against_a_change_is_a_conflict(mine, theirs, kind):
    outcome = reconcile({"a": 1}, mine, theirs)
    assert (outcome.kind, outcome.fields, outcome.merged) == (kind, ("a",), mine)


@pytest.mark.parametrize("mine, theirs", [(None, {"a": 1}), ({"a": 1}, None), (None, None)])
def test_a_removal_against_no_change_is_a_removal(mine, theirs):
    outcome = reconcile({"a": 1}, mine, theirs)
    assert outcome.merged is None and not outcome.kind


def test_two_new_features_of_the_same_id_complete_each_other():
    assert reconcile(None, {"a": 1, "b": None}, {"a": 1, "b": 2}).merged == {"a": 1, "b": 2}
    assert reconcile(None, {"a": 1}, {"a": 2}).fields == ("a",)


@given(VERSION, VERSION)
def test_who_changed_nothing_gives_way(base, theirs):
    for outcome in (reconcile(base, base, theirs), reconcile(base, theirs, base)):
        assert outcome.merged == theirs and not outcome.kind


@given(VERSION, VERSION, VERSION)
def test_the_sides_may_be_swapped(base, mine, theirs):
    there, back = reconcile(base, mine, theirs), reconcile(base, theirs, mine)
    swapped = {DELETE_EDIT: EDIT_DELETE, EDIT_DELETE: DELETE_EDIT}
    assert back.kind == swapped.get(there.kind, there.kind)
    assert back.fields == there.fields
    if not there.kind:
        assert back.merged == there.merged


@given(VERSION, VERSION, VERSION)
def test_once_merged_nothing_is_left_to_merge(base, mine, theirs):
    first = reconcile(base, mine, theirs)
    if not first.kind:
        for again in (reconcile(theirs, first.merged, theirs), reconcile(theirs, first.merged, first.merged)):
            assert again.merged == first.merged and not again.kind


@given(VERSION, VERSION, VERSION)
def test_no_change_of_either_side_is_ever_lost_without_a_conflict(base, mine, theirs):
    outcome = reconcile(base, mine, theirs)
    if outcome.kind:
        assert outcome.merged == mine or outcome.kind == EDIT_EDIT
        return
    for side in (mine, theirs):
        if side is None or outcome.merged is None:
            assert side in (base, outcome.merged)
            continue
        for name in FIELDS:
            assert side[name] in ((base or {}).get(name), outcome.merged[name])


@given(st.none() | PARTIAL, PARTIAL, PARTIAL)
def test_no_field_is_ever_dropped(base, mine, theirs):
    merged = reconcile(base, mine, theirs).merged
    assert merged.keys() >= mine.keys() | theirs.keys()


@given(VERSION, WHOLE, WHOLE)
def test_inputs_are_left_alone(base, mine, theirs):
    before = [None if each is None else dict(each) for each in (base, mine, theirs)]
    merged = reconcile(base, mine, theirs).merged
    merged["name"] = "changed afterwards"
    assert [base, mine, theirs] == before
