"""Long work gives way to the window, and leaves Python as it found it."""

from __future__ import annotations

import gc
import sys

import pytest

from evplanner_plugin.gui import giving_way


@pytest.fixture(autouse=True)
def as_before():
    turn, runs = sys.getswitchinterval(), gc.get_threshold()
    yield
    sys.setswitchinterval(turn)
    gc.set_threshold(*runs)


def state() -> tuple:
    return round(sys.getswitchinterval(), 6), gc.get_threshold()


def test_it_lasts_until_the_last_one_is_done_also_after_an_error():
    before = state()
    with pytest.raises(ValueError), giving_way.giving_way():
        giving_way.begin()
        giving_way.end()
        assert state() == (giving_way.TURN, (*before[1][:2], giving_way.NEVER))
        raise ValueError
    assert state() == before


def test_what_somebody_else_chose_meanwhile_remains():
    with giving_way.giving_way():
        sys.setswitchinterval(0.002)
        gc.set_threshold(500, 5, 7)
    assert state() == (0.002, (500, 5, 7))
