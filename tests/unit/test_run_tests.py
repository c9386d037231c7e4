"""The run of all tests: what comes first, what is left out for want of time, and what gets a second chance."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import run_tests


class World:
    """A QGIS that can be had, or (``why``) cannot."""

    def __init__(self, version: str, *, also: bool = False, why: str = "") -> None:
        self.version, self.also, self.why = version, also, why
        self.checkout = Path("/nowhere")

    @contextlib.contextmanager
    def ready(self):
        if self.why:
            raise run_tests.RootError(self.why)
        yield self


@pytest.fixture
def ran(monkeypatch):
    """Which parts ran, in order; those named ``bad`` always fail, ``busy`` only the first time."""
    order: list[tuple[str, str]] = []

    def fake(world, arguments, patience):
        order.append((world.version, arguments[0]))
        fails = arguments[0] == "bad" or (arguments[0] == "busy" and order.count(order[-1]) == 1)
        return (1, "1 failed in 0.1s", 0.0) if fails else (0, "2 passed in 0.1s", 0.0)

    monkeypatch.setattr(run_tests, "pytest", fake)
    monkeypatch.setattr(run_tests, "SIDE_BY_SIDE", 1)
    monkeypatch.setattr(run_tests, "ALONE", ())
    monkeypatch.setattr(run_tests, "NETWORK", ())
    monkeypatch.setattr(run_tests, "WATCHED", ())
    return order


def run(monkeypatch, worlds: list[World], names: list[str], minutes: float = 60) -> run_tests.Run:
    monkeypatch.setattr(run_tests, "parts", lambda: names)
    made = run_tests.Run(worlds, [], [], minutes)
    made.run()
    return made


def test_what_also_runs_comes_last(monkeypatch, ran):
    tallies = run(monkeypatch, [World("3.40", also=True), World("3.22")], ["one", "two"]).tallies
    assert sorted(ran[:2]) == [("3.22", "one"), ("3.22", "two")] and len(ran) == 4
    assert str(tallies["3.22"]) == str(tallies["3.40"]) == "4 passed, 0 failed, 0 skipped"


def test_what_has_no_time_left_is_named_and_no_failure(monkeypatch, ran):
    tallies = run(monkeypatch, [World("3.22"), World("3.40", also=True)], ["one", "two"], minutes=0).tallies
    assert ran == [("3.22", "one"), ("3.22", "two")]
    assert tallies["3.40"].left_out == ["one", "two"] and not tallies["3.40"].counts[1]


def test_a_part_that_fails_is_run_once_more(monkeypatch, ran):
    tally = run(monkeypatch, [World("3.22")], ["busy", "bad", "fine"]).tallies["3.22"]
    assert [part for _, part in ran] == ["busy", "bad", "fine", "busy", "bad"]
    assert (tally.second_time, tally.failed, str(tally)) == (["busy"], ["bad"], "4 passed, 1 failed, 0 skipped")


@pytest.mark.parametrize("also", [False, True])
def test_a_qgis_that_cannot_be_had_fails_unless_it_only_was_to_come_also(monkeypatch, ran, also):
    made = run(monkeypatch, [World("3.40", also=also, why="No root."), World("3.22")], ["one"])
    assert made.lacking == ["QGIS 3.40: No root."] and ran == [("3.22", "one")]
    assert bool(made.tallies["3.40"].counts[1]) is not also
