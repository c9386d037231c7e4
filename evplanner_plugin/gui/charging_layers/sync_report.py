"""What an exchange did, as the algorithm ``sync`` tells it, in the shape in which the panel shows it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Counts:
    """Features of one table that came in, went out, or were refused."""

    pulled: int = 0
    pushed: int = 0
    refused: int = 0

    def any(self) -> bool:
        """Whether anything happened at all."""
        return bool(self.pulled or self.pushed or self.refused)


@dataclass(frozen=True)
class RefusedChange:
    """A change that stays unsent, and the sentence why."""

    collection: str
    id: str
    reason: str


@dataclass(frozen=True)
class SyncReport:
    """The last exchange: counts per table and in all, refusals, warnings, backups, and whether removals wait."""

    total: Counts = field(default_factory=Counts)
    tables: Mapping[str, Counts] = field(default_factory=dict)
    refused: tuple[RefusedChange, ...] = ()
    warnings: tuple[str, ...] = ()
    backups: tuple[str, ...] = ()
    held_back: bool = False

    @classmethod
    def read(cls, results: Mapping[str, Any], warnings: list[str]) -> SyncReport:
        """The report in the outputs of ``sync``; ``warnings`` is what the run said beside them."""
        told = json.loads(results.get("REPORT_JSON") or "{}")
        tables = {
            name: Counts(*(int(counts.get(key, 0)) for key in ("pulled", "pushed", "refused")))
            for name, counts in told.get("tables", {}).items()
        }
        total = Counts(*(int(results.get(key) or 0) for key in ("PULLED", "PUSHED", "REFUSED")))
        refused = tuple(
            RefusedChange(each["collection"], each["id"], each["reason"]) for each in told.get("refused", ())
        )
        return cls(
            total, {name: counts for name, counts in tables.items() if counts.any()}, refused,
            tuple(told.get("warnings", warnings)), tuple(told.get("backups", ())), bool(told.get("held_back")),
        )  # fmt: skip
