"""One run of the chaos test: three desks and an office user at one central API, until everything is torn and mended."""

from __future__ import annotations

import base64
import random
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from evplanner_plugin.workspace.create import create_workspace

from . import journal
from .checker import Era, Evidence, Report, Restore, check
from .desk_process import DeskProcess
from .fault_proxy import CALM, USUAL, FaultProxy, Weather
from .headquarters import Headquarters
from .journal import Journal
from .office import Office, api
from .rows import central_rows, local_rows
from .values import ADDED, PRESENCE, THERE

DESKS = ("north", "east", "south")
ATTEMPTS = 12
"""How often somebody presses Sync again, a moment after it stopped."""

RESTART_API, RESTART_DATABASE = "restart the API", "restart the database"
BACKUP, RESTORE, RECOVER = "make a backup", "put the backup back", "put the rows back and say so"


@dataclass(frozen=True)
class Plan:
    """What happens in a run. ``events``: (share of all rounds after which it happens, what); ``until_quiet``: exchanges
    of each desk after which everything has to be at rest, once nothing is damaged any more."""

    seed: int
    rounds: int = 10
    weather: Weather = USUAL
    kills: float = 0.15
    office_pace: float = 0.4
    events: tuple[tuple[float, str], ...] = ()
    until_quiet: int = 15
    sabotage: str = ""
    checked: bool = True


@dataclass
class Outcome:
    """What a run showed."""

    plan: Plan
    evidence: Evidence
    report: Report
    seconds: float
    requests: int
    damaged: int
    fates: Counter
    kills: int
    edits: Counter
    notes: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Share of the requests that were damaged."""
        return self.damaged / max(1, self.requests)

    def summary(self) -> str:
        """One line."""
        kinds = ", ".join(f"{count} {kind}" for kind, count in Counter(f.kind for f in self.report.faults).items())
        return (
            f"seed {self.plan.seed}: {self.report.edits} edits, {self.report.decisions} conflicts decided,"
            f" {self.damaged} of {self.requests} requests damaged ({self.share:.0%}), {self.kills} kills,"
            f" {self.report.replacements} values replaced centrally, {self.report.features} features at the end,"
            f" {self.seconds:.0f} s: {kinds or 'nothing lost'}"
        )

    def story(self, faults: int = 5) -> str:
        """The faults, and of the first of them what was done to the feature and what the database remembers of it."""
        lines = [self.summary(), *map(str, self.report.faults[:40])]
        for fault in self.report.faults[:faults]:
            lines.append(f"\n--- {fault}")
            for act in self.evidence.acts:
                if act.feature == fault.feature and (not fault.field or fault.field in act.left or not act.left):
                    what = {name: (act.saw[name], left) for name, left in act.left.items()
                            if not fault.field or name == fault.field}
                    lines.append(f"  {act.number} {act.actor} {act.kind} {act.outcome} {what}")
            for number, era in enumerate(self.evidence.eras):
                for version in sorted([*era.start, *era.versions], key=lambda each: each.rev):
                    if (version.collection, version.birth) == fault.feature:
                        told = version.keys.get(fault.field, "") if fault.field else dict(version.keys)
                        gone = " deleted" if version.deleted else ""
                        lines.append(f"  run {number} rev {version.rev} {version.id} by {version.writer}{gone}: {told}")
        return "\n".join(lines)


class ChaosRun:
    """Carries out a plan in ``folder`` for municipality ``nis``."""

    def __init__(self, plan: Plan, headquarters: Headquarters, folder: Path, nis: str) -> None:
        self.plan = plan
        self.headquarters = headquarters
        self.folder = folder
        self.nis = nis
        self.notes: list[str] = []
        self.unsettled: list[str] = []
        self.edits: Counter = Counter()
        self.eras: list[Era] = []
        self.era_start: list = []
        self.restores: list[Restore] = []
        self._begun = time.monotonic()
        self._rounds = 0
        self._counting = threading.Lock()
        self._failed: list[BaseException] = []
        central = headquarters.central
        login = folder / "login"
        login.touch(mode=0o600)
        login.write_text(f"{central.login}:{central.secret}", encoding="utf-8")
        authorization = "Basic " + base64.b64encode(login.read_bytes()).decode()
        self.office = Office(
            central.connect, api(central.url, authorization), nis, Journal(folder / "office.journal", "office"),
            f"{plan.seed}/office",
        )
        self.desks = []
        for number, name in enumerate(DESKS, start=1):
            proxy = FaultProxy(lambda: central.port, f"{plan.seed}/{name}", plan.weather, self.office.overtake)
            self.desks.append(DeskProcess(name, number, folder, login, proxy, plan.seed, plan.sabotage))

    def run(self) -> Outcome:
        """All of it: fill, tear, mend, check."""
        with ExitStack() as stack:
            self._open(stack)
            self._work()
            self._come_to_rest()
            evidence = self._evidence()
        (self.folder / "notes.txt").write_text("\n".join(self.notes), encoding="utf-8")
        return Outcome(
            self.plan, evidence, check(evidence), time.monotonic() - self._begun, *self._counted,
            sum((desk.proxy.fates for desk in self.desks), Counter()),
            sum(desk.kills for desk in self.desks), self.edits, self.notes,
        )

    # -- before -----------------------------------------------------------------------------------------------

    def _open(self, stack: ExitStack) -> None:
        self.headquarters.remember_everything()
        if not self.plan.checked:
            self.headquarters.without_check()
            stack.callback(self.headquarters.with_check)
        stack.callback(self.office.log.shut)
        self.office.fill()
        create_workspace(self.desks[0].path, self.nis)
        for desk in self.desks:
            if desk is not self.desks[0]:
                shutil.copy(self.desks[0].path, desk.path)
        for desk in self.desks:
            desk.proxy.start()
            stack.callback(desk.proxy.close)
            desk.start()
            stack.callback(desk.stop)

    # -- the storm --------------------------------------------------------------------------------------------

    def _work(self) -> None:
        threads = [threading.Thread(target=self._guarded, args=(self._desk_day, desk)) for desk in self.desks]
        self.office.start(self.plan.office_pace)
        for thread in threads:
            thread.start()
        try:
            self._direct(threads)
        finally:
            for thread in threads:
                thread.join()
            self.office.stop()
        if self._failed:
            raise self._failed[0]

    def _guarded(self, work: Callable, *arguments: object) -> None:
        try:
            work(*arguments)
        except BaseException as error:
            self._failed.append(error)

    def _direct(self, threads: list[threading.Thread]) -> None:
        """Let the events happen when their time has come."""
        for share, event in sorted(self.plan.events, key=lambda each: each[0]):
            while self._rounds < share * self.plan.rounds * len(self.desks) and any(t.is_alive() for t in threads):
                time.sleep(0.05)
            self._note(f"=== {event}")
            self._happen(event)
            self._note(f"=== done: {event}")

    def _happen(self, event: str) -> None:
        backup = self.folder / "backup.dump"
        if event == RESTART_API:
            self.headquarters.restart_api()
        elif event == RESTART_DATABASE:
            self.headquarters.restart_database()
        elif event == BACKUP:
            self.headquarters.dump(backup)
        else:
            self._put_back(self.headquarters.restore if event == RESTORE else self.headquarters.recover, backup)

    def _put_back(self, way: Callable[[Path], None], backup: Path) -> None:
        """Put a backup back while nobody is in the middle of anything."""
        with ExitStack() as stack:
            for desk in self.desks:
                stack.enter_context(desk.turn)
            stack.enter_context(self.office.pause)
            for desk in self.desks:
                desk.proxy.settle()
            self.eras.append(self._era())
            held: dict = {}
            for desk in self.desks:
                for row in local_rows(desk.path):
                    fields = held.setdefault((row.collection, row.birth), {PRESENCE: {THERE}})
                    for name, value in row.keys.items():
                        fields.setdefault(name, set()).add(value)
            self.restores.append(Restore(time.time_ns(), held))
            way(backup)
            self.era_start = self.headquarters.history(self.nis)

    def _era(self) -> Era:
        """What was written since the beginning or the last restored backup."""
        known = {(version.id, version.rev) for version in self.era_start}
        versions = [each for each in self.headquarters.history(self.nis) if (each.id, each.rev) not in known]
        return Era(versions, self.era_start)

    def _desk_day(self, desk: DeskProcess) -> None:
        """Edits, exchanges and decisions, round after round."""
        for number in range(self.plan.rounds):
            draw = random.Random(f"{self.plan.seed}/{desk.name}/round/{number}")
            with desk.turn:
                done = desk.ask(do="edit", step=number, count=draw.randrange(7, 14))["done"]
            self.edits.update(done)
            for _ in range(ATTEMPTS):
                with desk.turn:
                    answer = self._sync(desk, draw, killing=draw.random() < self.plan.kills)
                if answer is not None and answer["outcome"] == "finished":
                    break
                down = answer is not None and "(502)" in answer["words"]
                time.sleep(draw.uniform(0.2, 0.5) if down else draw.uniform(0.0, 0.1))
            with desk.turn:
                if draw.random() < 0.8:
                    desk.ask(do="decide", step=number, all=False)
            with self._counting:
                self._rounds += 1

    def _sync(self, desk: DeskProcess, draw: random.Random, *, killing: bool = False) -> dict | None:
        """One exchange; None where the desk was killed in it (its workspace is looked at, then it is started again)."""
        if killing:
            answer = desk.ask_doomed(draw, do="sync")
            if answer is None:
                desk.start()
                state = desk.ask(do="state")
                self._note(f"{desk.name}: killed; {state}")
                if state["sound"] != "ok":
                    self.unsettled.append(f"{desk.name}: the workspace is damaged: {state['sound']}")
                return None
        else:
            answer = desk.ask(do="sync")
        self._note(f"{desk.name}: {answer}")
        if answer["outcome"] == "crashed":
            self.unsettled.append(f"{desk.name}: the exchange crashed: {answer['words']}")
        return answer

    def _note(self, words: str) -> None:
        self.notes.append(f"{time.monotonic() - self._begun:7.2f} {words}")

    # -- after ------------------------------------------------------------------------------------------------

    def _come_to_rest(self) -> None:
        """No more damage: exchange and decide until nothing moves any more."""
        totals = [desk.proxy.counted() for desk in self.desks]
        self._counted = tuple(map(sum, zip(*totals)))
        for desk in self.desks:
            desk.proxy.settle()
            desk.proxy.weather = CALM
        self._note("=== calm")
        for number in range(self.plan.until_quiet):
            moved = []
            for desk in self.desks:
                answer = self._sync(desk, random.Random(0))
                decided = desk.ask(do="decide", step=self.plan.rounds + number, all=True)["decided"]
                if answer["outcome"] != "finished" or decided or any(
                    answer[name] for name in ("pulled", "pushed", "conflicts", "refused", "held_back")
                ):
                    moved.append(f"{desk.name}: decided {decided}, {answer}")
            if not moved:
                break
        self.unsettled += moved
        for desk in self.desks:
            state = desk.ask(do="state")
            if state != {"sync_inflight": 0, "sync_conflict": 0, "pending": {}, "sound": "ok"}:
                self.unsettled.append(f"{desk.name}: {state}")

    def _evidence(self) -> Evidence:
        self.eras.append(self._era())
        acts = journal.read([desk.journal for desk in self.desks] + [self.folder / "office.journal"])
        return Evidence(
            acts, self.eras, self.restores, central_rows(self.headquarters, self.nis),
            {desk.name: local_rows(desk.path) for desk in self.desks}, self.unsettled, frozenset(ADDED),
        )
