"""The journal of an actor: every act is written down before it is done, and again when it is known what became of it.

A file of JSON lines outside the workspaces, flushed line by line: what kill -9 leaves of it is all that was written.
"""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

INSERT, EDIT, REMOVE, DECIDE = "insert", "edit", "remove", "decide"

DONE, FAILED, UNKNOWN = "done", "failed", "unknown"


@dataclass(frozen=True)
class Act:
    """What an actor did to one feature: by field, what was before the actor's eyes, and what was left there."""

    number: int  # nanoseconds: acts are in the order of their numbers
    actor: str
    kind: str
    collection: str
    birth: str
    saw: Mapping[str, tuple[str, ...]]
    left: Mapping[str, str]
    outcome: str = UNKNOWN

    @property
    def feature(self) -> tuple[str, str]:
        """The feature that was touched."""
        return self.collection, self.birth


class Journal:
    """Writes acts of ``actor`` to ``path``; may be shared by threads."""

    def __init__(self, path: Path, actor: str) -> None:
        self.actor = actor
        self._file = path.open("a", encoding="utf-8")
        self._lock = threading.Lock()

    def intend(
        self, kind: str, collection: str, birth: str, saw: Mapping[str, Iterable[str]], left: Mapping[str, str]
    ) -> str:
        """Write down what is about to be done; returns the act's mark for :meth:`close`."""
        assert birth and saw.keys() == left.keys()
        seen = {field: tuple(keys) for field, keys in saw.items()}
        act = Act(time.time_ns(), self.actor, kind, collection, birth, seen, dict(left))
        mark = uuid.uuid4().hex
        self._write({"mark": mark, **asdict(act)})
        return mark

    def close(self, mark: str, outcome: str = DONE) -> None:
        """Write down what became of an act."""
        self._write({"mark": mark, "outcome": outcome})

    def shut(self) -> None:
        """Close the file."""
        self._file.close()

    def _write(self, line: Mapping) -> None:
        with self._lock:
            self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
            self._file.flush()


def read(paths: Iterable[Path]) -> list[Act]:
    """All acts in their order. One whose end was never written down stays :data:`UNKNOWN`."""
    begun: dict[str, dict] = {}
    for path in paths:
        for line in path.read_text(encoding="utf-8").split("\n"):
            if not line.strip():
                continue
            found = json.loads(line)
            begun.setdefault(found.pop("mark"), {}).update(found)
    acts = [Act(**{**found, "saw": {f: tuple(k) for f, k in found["saw"].items()}}) for found in begun.values()]
    return sorted(acts, key=lambda act: act.number)
