"""A desk of the chaos test seen from outside: a process that is asked, killed and started again."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .fault_proxy import FaultProxy, Request

ROOT = Path(__file__).resolve().parents[2]


class DeskProcess:
    """A desk in a process of its own, behind its own fault proxy."""

    def __init__(
        self, name: str, number: int, folder: Path, login: Path, proxy: FaultProxy, seed: int, sabotage: str
    ) -> None:
        self.name = name
        self.path = folder / f"{name}.gpkg"
        self.journal = folder / f"{name}.journal"
        self.proxy = proxy
        self.turn = threading.Lock()
        self.kills = 0
        self._log = folder / f"{name}.log"
        self._command = [
            sys.executable, "-m", "tests.chaos.desk", str(self.path), proxy.url, str(login), f"{seed}/{name}",
            "--journal", str(self.journal), "--number", str(number),
            *(["--sabotage", sabotage] if sabotage else []),
        ]
        self._process: subprocess.Popen | None = None
        self._fate = threading.Lock()
        self._doomed = self._killed = False

    def start(self) -> None:
        """Start the process."""
        self._killed = False
        with self._log.open("a", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                self._command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
                encoding="utf-8",
            )

    def ask(self, **command: object) -> dict | None:
        """Carry out one command; None where the process died of it."""
        try:
            self._process.stdin.write(json.dumps(command) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            return self._died()
        line = self._process.stdout.readline()
        if not line.endswith("\n"):
            return self._died()
        answer = json.loads(line)
        if "broken" in answer:
            raise RuntimeError(f"{self.name} {command}: {answer['broken']}")
        return answer

    def kill(self) -> None:
        """kill -9, where it is doomed."""
        with self._fate:
            if self._doomed:
                self._killed = True
                self._process.kill()

    def stop(self) -> None:
        """End the process in peace."""
        if self._process is not None and self._process.poll() is None:
            self._process.stdin.close()
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process.stdout.close()

    def _died(self) -> None:
        self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()
        if self._process.returncode != -9:
            raise RuntimeError(f"{self.name} ended with {self._process.returncode}: {self._log.read_text()[-3000:]}")
        self.kills += 1

    def ask_doomed(self, draw: random.Random, **command: object) -> dict | None:
        """Like :meth:`ask`, but the process is likely to be killed over it."""
        with self._fate:
            self._doomed = True
        with self._killing(draw):
            answer = self.ask(**command)
        with self._fate:
            self._doomed = False
        return self._died() if answer is not None and self._killed else answer

    @contextmanager
    def _killing(self, draw: random.Random) -> Iterator[None]:
        """Within this the process is killed: after some time, or at a request before or after the server got it."""
        if draw.random() < 0.4:
            timer = threading.Timer(draw.uniform(0.0, 1.0), self.kill)
            timer.start()
            try:
                yield
            finally:
                timer.cancel()
            return
        left, after, only_writes = draw.randrange(1, 12), draw.random() < 0.5, draw.random() < 0.6
        if only_writes:
            left = draw.randrange(1, 4)
        count = iter(range(left))

        def watch(request: Request, forwarded: bool) -> None:
            if forwarded == after and (request.write or not only_writes) and next(count, None) is None:
                self.kill()

        self.proxy.watch = watch
        try:
            yield
        finally:
            self.proxy.watch = lambda request, forwarded: None
