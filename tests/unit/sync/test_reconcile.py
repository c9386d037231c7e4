"""The three-way merge: what it must never do, for any three versions of a feature."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.sync.reconcile import (
    DELETE_EDIT,
    EDIT_DELETE,
    EDIT_EDIT,
    common_base,
    reconcile,
    same,
    unite,
)

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
    assert reconcile(None, {"a": 1}, {"a": 1, "b": 2}).merged == {"a": 1, "b": 2}
    assert reconcile(None, {"a": 1}, {"a": 2}).fields == ("a",)


def test_without_a_common_version_an_empty_value_may_have_been_emptied_on_purpose():
    assert reconcile(None, {"a": None}, {"a": 1}).fields == ("a",)
    assert reconcile(None, {"a": 1}, {"a": None}).fields == ("a",)
    assert reconcile({"a": 1}, {"a": None}, {"a": 1}).merged == {"a": None}


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


@given(VERSION, WHOLE, WHOLE)
def test_where_the_server_decides_there_is_no_conflict_and_nothing_else_changes(base, mine, theirs):
    free, decided = reconcile(base, mine, theirs), reconcile(base, mine, theirs, ("name",))
    assert set(decided.fields) == set(free.fields) - {"name"}
    assert {**decided.merged, "name": 0} == {**free.merged, "name": 0}
    if base is None or theirs["name"] != base["name"]:
        assert decided.merged["name"] == theirs["name"]
    else:
        assert decided.merged["name"] == mine["name"]


@given(VERSION, VERSION, VERSION)
def test_rows_that_are_only_added_never_conflict_and_what_the_server_has_stays(base, mine, theirs):
    outcome = unite(base, mine, theirs)
    assert not outcome.kind
    if theirs is None or (mine is None and base is not None):
        assert outcome.merged is None
    elif mine is None or base is None:
        assert outcome.merged == theirs
    else:
        assert all(outcome.merged[name] in (mine[name], theirs[name]) for name in FIELDS)
        assert all(outcome.merged[name] == theirs[name] for name in FIELDS if theirs[name] != base[name])


@given(WHOLE, WHOLE)
def test_the_same_but_for_what_the_server_decides(left, right):
    assert same(left, right) == (left == right)
    assert same(left, right, ("name",)) == (left["points"] == right["points"] and left["geometry"] == right["geometry"])
    assert not same(left, None, ("name",)) and same(None, None, ("name",))


OLD, NEW, OTHER = {"a": 1}, {"a": 2}, {"a": 3}


@pytest.mark.parametrize("known_rev, rev, theirs, start, expected", [
    (90, 90, NEW, 60, NEW),  # untouched by it all
    (90, 30, OLD, 60, OLD),  # the server lost our version: ours is the change
    (40, 55, OTHER, 60, NEW),  # written before the backup, and we had not seen it
    (40, 70, OTHER, 60, NEW),  # written since, on top of the version that we know
    (90, 70, OTHER, 60, None),  # written since, and what we know was lost
    (90, 30, OLD, None, None),  # nobody knows when the server began anew
    (90, 30, None, 60, None),  # what the server lost was that the feature came back
])
def test_what_both_sides_have_in_common_after_a_backup_was_put_back(known_rev, rev, theirs, start, expected):
    base, nothing = common_base(known_rev, NEW, rev, theirs, start)
    assert base == expected
    assert nothing == (expected is None and theirs is not None)


@given(st.integers(1, 9), WHOLE, st.integers(1, 9), VERSION, st.none() | st.integers(0, 9), VERSION)
def test_after_a_backup_was_put_back_nobodys_value_goes_without_a_conflict(known_rev, known, rev, theirs, start, mine):
    """What was agreed and then lost on the server comes back, or a person is asked."""
    base, nothing = common_base(known_rev, known, rev, theirs, start)
    lost = start is None or (known_rev > start and (rev > start or rev < known_rev))
    outcome = reconcile(None if nothing else base, known, theirs)
    if lost and theirs is not None and theirs != known:
        assert outcome.kind or outcome.merged == known
