"""Two colleagues, each at a QGIS of their own, review the same sites offline, then exchange what they said."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.state import fold_all
from evplanner_plugin.domain.summaries import summary_of
from evplanner_plugin.sync.changes import count_pending
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.derived import COLUMNS
from evplanner_plugin.workspace.site_log import read_summaries
from evplanner_plugin.workspace.store import Workspace
from tests.integration.central_fixture import central_api, new_central

ROOT = Path(__file__).resolve().parents[2]
NIS = "13019"


@pytest.fixture(scope="module")
def central(tmp_path_factory):
    """A central API of this module's own that asks for no login."""
    try:
        central_api.postgresql_programs()
    except central_api.CentralError as error:
        pytest.skip(str(error))
    started = new_central(tmp_path_factory.mktemp("central"))
    try:
        started.start()
        yield started
    finally:
        started.remove()


class Colleague:
    """A process with a real QGIS, asked by lines of JSON."""

    def __init__(self, path: Path, *person: str) -> None:
        self.path = path
        command = [sys.executable, "-m", "tests.integration.review_desk", str(path), *person]
        self._errors = path.with_suffix(".errors").open("w+")
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)},
        )  # fmt: skip

    def __getattr__(self, act: str):
        def ask(**values):
            self._process.stdin.write(json.dumps({"do": act, **values}) + "\n")
            self._process.stdin.flush()
            for line in self._process.stdout:
                if line.startswith("{"):
                    answer = json.loads(line)
                    assert "failed" not in answer, answer
                    return answer["done"]
            raise AssertionError(self._said())

        return ask

    def _said(self) -> str:
        self._errors.seek(0)
        return self._errors.read()

    def close(self) -> None:
        self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._errors.close()


@pytest.fixture
def pair(central, tmp_path, request):
    """An and Bo with a workspace each; the same municipality for nobody else."""
    first, second = tmp_path / "an.gpkg", tmp_path / "bo.gpkg"
    create_workspace(first, request.node.callspec.params["nis"] if hasattr(request.node, "callspec") else NIS)
    shutil.copy(first, second)
    made = [
        Colleague(first, "An", "decision_maker", "mobility"), Colleague(second, "Bo", "decision_maker", "heritage")
    ]  # fmt: skip
    yield made
    for colleague in made:
        colleague.close()


def log_of(colleague) -> set[str]:
    """Everything that the log says, in one spelling."""
    return {
        json.dumps(LogEntry.from_row(row).to_row(), sort_keys=True)
        for row in Workspace.open(colleague.path).rows("site_log")
    }


def states_of(colleague) -> dict:
    return fold_all(LogEntry.from_row(row) for row in Workspace.open(colleague.path).rows("site_log"))


def exchange(central, *colleagues) -> None:
    """Until everybody has everything."""
    for colleague in (*colleagues, *colleagues):
        done = colleague.sync(url=central.url)
        assert (done["CONFLICTS"], done["REFUSED"]) == (0, 0), done


def assert_the_same_at_both(first, second) -> None:
    """Log, fold, summaries and derived columns are the same, these as the fold says, and nothing waits to be sent."""
    assert log_of(first) == log_of(second)
    states, others = states_of(first), states_of(second)
    assert states == others
    summaries = {site: summary_of(state) for site, state in states.items()}
    shown = first.shown()
    assert shown == second.shown()
    for site, columns in shown.items():
        summary = summaries[site]
        wanted = (summary.status, *summary.votes, summary.comments, summary.last_comment, summary.last_at)
        assert columns == dict(zip(COLUMNS, wanted))
    for colleague in (first, second):
        workspace = Workspace.open(colleague.path)
        assert read_summaries(workspace) == summaries
        assert not any(count_pending(workspace).values())


def test_what_two_said_offline_is_the_same_at_both_afterwards(central, pair):
    an, bo = pair
    church, school = an.propose(name="Church", x=181_000, y=214_000), an.propose(name="School", x=181_500, y=214_200)
    exchange(central, an, bo)
    assert set(bo.shown()) == {church, school}

    (comment,) = an.say(sites=[church], kind="commented", payload={"text": "Mind the lime tree, @heritage"})
    an.say(sites=[church, school], kind="marked", payload={"mark": "up"})
    an.decide(site=church, kind="approved")
    bo.say(sites=[church], kind="marked", payload={"mark": "down", "reason": "heritage", "remark": "Listed"})
    bo.decide(site=church, kind="rejected")
    instead = bo.propose(name="Beside the church", x=181_040, y=214_010, instead_of=church)
    bo.by_hand(site=school, kind="commented", payload='{"text": "Typed"}', at="2026-03-31 10:15+02:00")
    bo.by_hand(site=school, kind="marked", payload="no JSON", at="2026-03-31 08:16")
    assert [an.shown()[church]["status"], bo.shown()[church]["status"]] == ["approved", "rejected"]

    exchange(central, an, bo)
    assert_the_same_at_both(an, bo)
    shown = an.shown()
    assert [shown[church][name] for name in ("status", "votes_up", "votes_down")] == ["needs_agreement", 1, 1]
    assert (shown[school]["status"], shown[school]["comments"]) == ("in_review", 1)
    assert shown[instead]["status"] == "proposed"
    state = states_of(an)[church]
    assert state.counter_proposals == (instead,)
    assert {entry.actor for entry in state.decisions} == {"An", "Bo"}

    bo.say(sites=[church], kind="commented", payload={"text": "Agreed, beside it", "reply_to": comment})
    an.decide(site=church, kind="rejected")
    exchange(central, an, bo)
    assert_the_same_at_both(an, bo)
    assert an.shown()[church]["status"] == "rejected"
    assert len(states_of(bo)[church].decisions) == 1


@pytest.mark.parametrize(("seed", "nis"), [(1, "11002"), (2, "44021")])
def test_any_mixture_of_acts_ends_in_the_same_state(central, pair, seed, nis):
    draw = random.Random(seed)
    an, bo = pair
    sites = [an.propose(name=f"Site {number}", x=181_000 + 40 * number, y=214_000) for number in range(4)]
    exchange(central, an, bo)
    for _ in range(3):
        for _ in range(14):
            colleague = draw.choice((an, bo))
            site = draw.choice(sites)
            act = draw.choice(("mark", "mark", "comment", "decide", "milestone", "step", "bulk", "by hand"))
            if act == "mark":
                mark = draw.choice(("up", "down", "question"))
                colleague.say(sites=[site], kind="marked", payload={"mark": mark})
            elif act == "comment":
                colleague.say(sites=[site], kind="commented", payload={"text": f"<b>{draw.random()}</b>"})
            elif act == "decide":
                colleague.decide(site=site, kind=draw.choice(("approved", "rejected")))
            elif act == "milestone":
                kind = draw.choice(("handed_over", "cancelled", "installed", "of_a_newer_version"))
                colleague.say(sites=[site], kind=kind, payload={})
            elif act == "step":
                colleague.say(sites=[site], kind="step_started", payload={"step": "local_advice"})
            elif act == "bulk":
                colleague.say(sites=sites, kind="marked", payload={"mark": "up"})
            else:
                colleague.by_hand(site=site, kind="commented", payload='{"text": 5}', at="2031-01-01 00:00")
        exchange(central, *draw.sample((an, bo), 2))
        assert_the_same_at_both(an, bo)


def test_a_file_that_cannot_be_written_is_one_sentence_and_the_edits_are_kept(pair):
    an, _ = pair
    site = an.propose(name="Church", x=181_000, y=214_000)
    with closing(sqlite3.connect(an.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        sentence = an.try_to_approve(site=site)
        other.execute("ROLLBACK")
    assert "could not be saved; your changes are kept in QGIS" in sentence
    assert an.unsaved() == 1
    an.save()
    assert (an.unsaved(), an.shown()[site]["status"]) == (0, "approved")
