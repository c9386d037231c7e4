"""Three desks and an office user in bad weather: nothing is lost. And: the checker notices where something is.

Longer: ``.venv/bin/python -m tests.chaos --seed 7 --minutes 30``.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from evplanner_plugin.workspace.areas import municipalities
from tests.chaos.checker import LOST, OVERWRITTEN
from tests.chaos.fault_proxy import DAMAGE, FOLLOWED, OVERTAKEN, SWALLOWED, Weather
from tests.chaos.headquarters import Headquarters
from tests.chaos.run import BACKUP, RECOVER, RESTART_API, RESTART_DATABASE, RESTORE, ChaosRun, Plan
from tests.integration.central_fixture import LOGIN, central_api, new_central

RUNS = (
    Plan(1, rounds=6, events=((0.2, RESTART_API), (0.45, BACKUP), (0.7, RESTORE))),
    Plan(2, rounds=6, events=((0.2, BACKUP), (0.3, RESTART_DATABASE), (0.6, RECOVER))),
)

ATTEMPTS = 3
"""How many runs, each with a seed of its own, may show what a run has to show: how much happens depends on the
machine's pace too. What gets lost in any of them is a failure at once."""


def broken(seed: int, often: str, **options) -> Plan:
    """A short run in which much happens of what a broken product takes wrongly."""
    return Plan(seed, rounds=2, weather=Weather(0.0, 0.05, 0.4, often=often), kills=0.0, until_quiet=4, **options)


BROKEN = {
    "the database does not compare base_rev": (broken(11, OVERTAKEN, checked=False), {OVERWRITTEN}),
    "the merge takes theirs": (broken(12, OVERTAKEN, sabotage="theirs-wins"), {LOST}),
    "the merge takes mine": (broken(13, OVERTAKEN, sabotage="mine-wins"), {OVERWRITTEN}),
    "success is taken for proof": (broken(14, SWALLOWED, sabotage="trust-status"), {LOST}),
}


@pytest.fixture(scope="module")
def headquarters(tmp_path_factory):
    """A central API of their own for these tests: they put backups back and take triggers away."""
    try:
        central_api.postgresql_programs()
    except central_api.CentralError as error:
        pytest.skip(str(error))
    central = new_central(tmp_path_factory.mktemp("central"), login=LOGIN)
    try:
        central.start()
        yield Headquarters(central)
    finally:
        central.remove()


@pytest.fixture
def chaos(headquarters, tmp_path):
    """Carries out a plan in a municipality of its own."""
    codes = [nis for nis, _ in municipalities()]

    def carry_out(plan: Plan):
        folder = tmp_path / str(plan.seed)
        folder.mkdir()
        return ChaosRun(plan, headquarters, folder, codes[plan.seed]).run()

    return carry_out


def happened(outcome) -> list[str]:
    """What a run lacks to prove anything: one in which little happened would prove little."""
    fates = sum(outcome.fates[fault] > 0 for fault in (*DAMAGE, OVERTAKEN, FOLLOWED))
    edits = ("raw_edit", "ogr_edit", "respelled", "insert", "copy", "remove")
    enough = {
        "requests damaged": outcome.share >= 0.25,
        "edits": outcome.report.edits > 150,
        "decisions": outcome.report.decisions > 5,
        "kills": outcome.kills > 0,
        "faults": fates >= 10,
        "kinds of edits": all(outcome.edits[kind] for kind in edits),
    }
    return [f"too few {what}" for what, is_enough in enough.items() if not is_enough]


def seeds(plan: Plan):
    """The plan, then the same with other seeds."""
    return (replace(plan, seed=plan.seed + 20 * attempt) for attempt in range(ATTEMPTS))


@pytest.mark.parametrize("plan", RUNS, ids=lambda plan: f"seed{plan.seed}")
def test_nothing_is_lost(chaos, plan):
    for attempt in seeds(plan):
        outcome = chaos(attempt)
        print(outcome.summary())
        assert not outcome.report.faults, outcome.story()
        lacking = happened(outcome)
        if not lacking:
            return
        print(*lacking, outcome.fates, outcome.edits, sep="\n")
    pytest.fail(f"No run proved enough: {lacking}")


@pytest.mark.parametrize("name", BROKEN)
def test_the_checker_notices_when(chaos, name):
    plan, kinds = BROKEN[name]
    for attempt in seeds(plan):
        outcome = chaos(attempt)
        print(outcome.summary())
        if outcome.report.kinds() & kinds:
            return
    pytest.fail(f"Not noticed in {ATTEMPTS} runs: {outcome.story()}")
