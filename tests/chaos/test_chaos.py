"""Three desks and an office user in bad weather: nothing is lost. And: the checker notices where something is.

Longer: ``.venv/bin/python -m tests.chaos --seed 7 --minutes 30``.
"""

from __future__ import annotations

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
        return ChaosRun(plan, headquarters, tmp_path, codes[plan.seed]).run()

    return carry_out


@pytest.mark.parametrize("plan", RUNS, ids=lambda plan: f"seed{plan.seed}")
def test_nothing_is_lost(chaos, plan):
    outcome = chaos(plan)
    print(outcome.summary())
    assert not outcome.report.faults, outcome.story()
    # A run in which little happened would prove little.
    assert outcome.share >= 0.25
    assert outcome.report.edits > 150
    assert outcome.report.decisions > 5
    assert outcome.kills > 0
    assert sum(outcome.fates[fault] > 0 for fault in (*DAMAGE, OVERTAKEN, FOLLOWED)) >= 10, outcome.fates
    assert all(outcome.edits[kind] for kind in ("raw_edit", "ogr_edit", "respelled", "insert", "copy", "remove"))


@pytest.mark.parametrize("name", BROKEN)
def test_the_checker_notices_when(chaos, name):
    plan, kinds = BROKEN[name]
    outcome = chaos(plan)
    print(outcome.summary())
    assert outcome.report.kinds() & kinds, outcome.story()
