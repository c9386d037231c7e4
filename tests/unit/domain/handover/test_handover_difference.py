"""What is different between two packages: every site in one place, and the way from one state to the other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.domain.handover.difference import Changed, Moved, applied, difference

places = some.one_of(some.none(), some.integers(0, 3).map(float))
records = some.fixed_dictionaries(
    {"x": places, "y": places, "name": some.sampled_from(["a", "b", None]), "points": some.sampled_from([1, 2, None])},
    optional={"installer": some.sampled_from([None, "Piet"])},
)
states = some.dictionaries(some.sampled_from("abcdef"), records)


def told(change) -> list[str]:
    """The ids that a difference names, once for each time."""
    return [*change.new, *(each.id for each in change.moved), *(each.id for each in change.changed), *change.unchanged]


@given(states)
def test_a_state_does_not_differ_from_itself(state):
    change = difference(state, state)
    assert change.nothing and set(change.unchanged) == set(state) and not change.records


@given(states, states)
def test_every_site_is_told_in_exactly_one_place(before, after):
    change = difference(before, after)
    assert sorted(told(change)) == sorted(after)
    assert sorted(change.withdrawn) == sorted(set(before) - set(after))


@given(states, states)
def test_the_way_back_is_the_mirror_image(before, after):
    there, back = difference(before, after), difference(after, before)
    assert (there.new, there.withdrawn) == (back.withdrawn, back.new)
    assert [(each.id, each.metres, set(each.fields)) for each in there.moved] == [
        (each.id, each.metres, set(each.fields)) for each in back.moved
    ]
    assert [(each.id, set(each.fields)) for each in there.changed] == [
        (each.id, set(each.fields)) for each in back.changed
    ]
    assert there.unchanged == back.unchanged


@given(states, states)
def test_applying_it_gives_the_new_state(before, after):
    made = applied(before, difference(before, after))
    assert set(made) == set(after)
    assert difference(made, after).nothing


def test_the_distance_is_in_metres_and_other_fields_are_named():
    before = {"a": {"x": 0.0, "y": 0.0, "name": "A"}, "b": {"x": 1.0, "y": 1.0, "name": "B", "longitude": 4.0}}
    after = {"a": {"x": 3.0, "y": 4.0, "name": "New"}, "b": {"x": 1.0, "y": 1.0, "name": "C", "longitude": 5.0}}
    change = difference(before, after)
    assert change.moved == (Moved("a", 5.0, ("name",)),)
    assert change.changed == (Changed("b", ("name",)),)  # degrees follow from the place
