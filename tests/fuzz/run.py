"""Spoils files and reads them: locations, rejected rows and sentences are fine, everything else is a fault."""

from __future__ import annotations

import random
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from evplanner_plugin.errors import EvPlannerError

from .formats import FORMATS
from .mutations import mutated

PATIENCE_SECONDS = 20.0
"""Longest time that one spoiled file of at most 2 MB may take, on a busy machine."""


@dataclass
class Outcome:
    """What came of the files of one format. ``faults``: what must not happen, with the number of the file."""

    format: str
    files: int = 0
    whole: int = 0  # files read to their end
    locations: int = 0
    rejected: int = 0
    refused: Counter = field(default_factory=Counter)  # by sentence
    faults: list[str] = field(default_factory=list)
    slowest: float = 0.0

    def summary(self) -> str:
        """One line."""
        return (
            f"{self.format}: {self.files} files, {self.whole} read ({self.locations} good, {self.rejected} rejected),"
            f" {sum(self.refused.values())} refused with {len(self.refused)} sentences, {len(self.faults)} faults,"
            f" slowest {self.slowest:.2f} s"
        )


def fuzz(format: str, count: int, seed: int, folder: Path) -> Outcome:
    """``count`` spoiled files of a format; a file that makes a fault stays in ``folder``."""
    chance = random.Random(f"{format} {seed}")
    outcome = Outcome(format)
    seeds = FORMATS[format].seeds()
    for number in range(count if seeds else 0):
        content = mutated(chance.choice(seeds), chance)
        path = folder / f"{format}-{seed}-{number}"
        path.write_bytes(content)
        fault = _one(format, path, outcome)
        if fault:
            outcome.faults.append(f"{path}: {fault}")
        else:
            path.unlink()
    return outcome


def _one(format: str, path: Path, outcome: Outcome) -> str:
    """Read one file; what went wrong that must not."""
    outcome.files += 1
    begun = time.monotonic()
    fault = ""
    try:
        good, rejected = FORMATS[format].read(path)
        outcome.whole += 1
        outcome.locations += good
        outcome.rejected += rejected
    except EvPlannerError as error:
        sentence = str(error)
        outcome.refused[error.message] += 1
        if len(sentence) < 20 or len(sentence) > 4000 or not error.remedy:
            fault = f"no good sentence: {sentence!r}"
    except BaseException:
        fault = traceback.format_exc(limit=-6)
    took = time.monotonic() - begun
    outcome.slowest = max(outcome.slowest, took)
    return fault or (f"took {took:.1f} s" if took > PATIENCE_SECONDS else "")
