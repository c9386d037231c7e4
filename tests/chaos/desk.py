"""One desk of the chaos test, a process of its own that can be killed at any moment.

    python -m tests.chaos.desk WORKSPACE URL LOGIN_FILE SEED --journal FILE [--sabotage NAME]

Reads one JSON command a line and answers each with one JSON line:

    {"do": "edit", "step": 3, "count": 4}     edits of all kinds, each in the journal first
    {"do": "sync"}                            one exchange
    {"do": "decide", "step": 3, "all": true}  decisions on the conflicts that are open; some "later" unless all
    {"do": "state"}                           what is left to do: changes to send, conflicts, sends without an answer
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import random
import sys
import traceback
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from evplanner_plugin.errors import EvPlannerError
from evplanner_plugin.sync.carriers.transport import RequestsTransport
from evplanner_plugin.sync.changes import count_pending
from evplanner_plugin.sync.engine import synchronise
from evplanner_plugin.sync.server.client import FeaturesClient
from evplanner_plugin.workspace.store import Workspace

from . import sabotage
from .decisions import decide
from .edits import Editor
from .journal import Journal


class Desk:
    """A workspace, its way to the central API, and the person in front of it."""

    def __init__(self, workspace: Workspace, client: FeaturesClient, log: Journal, seed: str, number: int) -> None:
        self.workspace = workspace
        self.client = client
        self.log = log
        self.seed = seed
        self.number = number
        self.many_removals = False
        self.editor = Editor(workspace, log, number)

    def edit(self, step: int, count: int) -> dict:
        """Do ``count`` things to the workspace."""
        draw = random.Random(f"{self.seed}/edit/{step}")
        return {"done": [self.editor.act(draw, step * 20 + each) for each in range(count)]}

    def sync(self) -> dict:
        """One exchange, however it ends. Removals that were held back are confirmed for the next one."""
        try:
            result = synchronise(
                self.workspace, self.client, actor=self.log.actor, many_removals=self.many_removals
            )
        except EvPlannerError as error:
            return {"outcome": "stopped", "words": error.sentence()}
        except Exception:
            return {"outcome": "crashed", "words": traceback.format_exc()}
        self.many_removals = bool(result.held_back)
        return {
            "outcome": "finished", "pulled": result.pulled, "pushed": result.pushed, "conflicts": result.conflicts,
            "refused": [f"{each.collection} {each.id}: {each.sentence}" for each in result.refused],
            "held_back": result.held_back,
        }

    def decide(self, step: int, all: bool) -> dict:
        """Look at the open conflicts; leave some for later unless ``all``."""
        draw = random.Random(f"{self.seed}/decide/{step}")
        return {"decided": decide(self.workspace, self.log, draw, self.number, step, leave=0.0 if all else 0.4)}

    def state(self) -> dict:
        """What an exchange would still have to do."""
        with self.workspace.reading() as connection:
            counts = {
                name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
                for name in ("sync_inflight", "sync_conflict")
            }
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
        pending = {name: count for name, count in count_pending(self.workspace).items() if count}
        return {**counts, "pending": pending, "sound": sound}

    def answer(self, command: Mapping) -> dict:
        """Carry out one command."""
        what = dict(command)
        return getattr(self, what.pop("do"))(**what)


def make_client(url: str, login_file: Path) -> FeaturesClient:
    """A client with the login in ``login_file`` (name:secret)."""
    login = base64.b64encode(login_file.read_bytes().strip()).decode()
    return FeaturesClient(RequestsTransport(headers={"Authorization": f"Basic {login}"}, timeout=(5.0, 30.0)), url)


def main() -> None:
    """Answer commands until there are no more."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("workspace", type=Path)
    parser.add_argument("url")
    parser.add_argument("login_file", type=Path)
    parser.add_argument("seed")
    parser.add_argument("--journal", type=Path, required=True)
    parser.add_argument("--number", type=int, required=True, help="which desk this is; its values are its own")
    parser.add_argument("--sabotage", choices=sorted(sabotage.WAYS), help="break the product on purpose")
    options = parser.parse_args()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nobody else's words among the answers
    client = make_client(options.url, options.login_file)
    if options.sabotage:
        sabotage.WAYS[options.sabotage](client)
    log = Journal(options.journal, options.journal.stem)
    with closing(client.transport):
        desk = Desk(Workspace.open(options.workspace), client, log, options.seed, options.number)
        for line in sys.stdin:
            try:
                answer = desk.answer(json.loads(line))
            except Exception:
                answer = {"broken": traceback.format_exc()}
            answers.write(json.dumps(answer) + "\n")
            answers.flush()


if __name__ == "__main__":
    main()
