"""What the steps of an exchange share, and what an exchange reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import EvPlannerError
from ..workspace.backup import backup
from ..workspace.schema import Table
from ..workspace.store import Workspace
from .connections import Connections
from .features import FeatureMapper
from .reconcile import Payload
from .server.abilities import Abilities
from .server.client import FeaturesClient
from .state import Remote

BULK = 20
"""From so many removals at once on, a copy of the workspace is made first."""


@dataclass(frozen=True)
class Refusal:
    """A change that stays unsent, and why: ``reason`` is for people and carries the server's own words."""

    collection: str
    id: str
    reason: EvPlannerError

    @property
    def sentence(self) -> str:
        """The reason in English; ``reason.sentence(translate)`` gives it in another language."""
        return self.reason.sentence()


@dataclass
class Counts:
    """What was exchanged of one table: features changed here, features changed there, changes left unsent."""

    pulled: int = 0
    pushed: int = 0
    refused: int = 0


@dataclass
class SyncResult:
    """What an exchange did.

    ``conflicts``: features that wait for a person; ``warnings``: what should be known about the server or a layer;
    ``backups``: copies of the workspace that were made first; ``held_back``: removals that were not sent because they
    are so many, by table.
    """

    conflicts: int = 0
    refused: list[Refusal] = field(default_factory=list)
    warnings: list[EvPlannerError] = field(default_factory=list)
    backups: list[Path] = field(default_factory=list)
    tables: dict[str, Counts] = field(default_factory=dict)
    held_back: dict[str, int] = field(default_factory=dict)
    cancelled: bool = False

    @property
    def pulled(self) -> int:
        """Features changed here."""
        return sum(counts.pulled for counts in self.tables.values())

    @property
    def pushed(self) -> int:
        """Features changed there."""
        return sum(counts.pushed for counts in self.tables.values())


@dataclass
class Exchange:
    """The exchange of one collection.

    ``starts_at``: where the server was put back to an earlier state that this collection has not been compared with
    yet, its highest rev then, None for unknown. ``answers``: what the server was found to have of features in flight.
    """

    workspace: Workspace
    client: FeaturesClient
    table: Table
    mapper: FeatureMapper
    abilities: Abilities
    epoch: str
    result: SyncResult
    connections: Connections
    progress: Callable[[float], None]
    actor: str = ""
    many_removals: bool = False
    restored: bool = False
    starts_at: int | None = None
    answers: dict[str, Remote] = field(default_factory=dict)

    @property
    def collection(self) -> str:
        """Name of the table and the collection."""
        return self.table.name

    @property
    def counts(self) -> Counts:
        """What was exchanged of this collection so far."""
        return self.result.tables.setdefault(self.collection, Counts())

    def refuse(self, id_: str, reason: EvPlannerError) -> None:
        """Report a change that stays unsent."""
        self.result.refused.append(Refusal(self.collection, id_, reason))
        self.counts.refused += 1

    def remotes(self, features: Iterable[Mapping]) -> dict[str, Remote]:
        """Features as read from the server, by id."""
        by_id = {str(feature["id"]): feature for feature in features}
        payloads = self.mapper.read_many(list(by_id.values()))
        return {id_: _remote(feature["properties"], payloads[id_]) for id_, feature in by_id.items()}

    def back_up(self, reason: str) -> None:
        """Make a copy of the workspace before something that takes data away, once per exchange."""
        if not self.result.backups:
            self.result.backups.append(backup(self.workspace.path, reason))


def _remote(properties: Mapping, payload: Payload | None) -> Remote:
    """A feature's version with who made it, for people."""
    by, at = properties.get("updated_by"), properties.get("updated_at")
    return Remote(properties["rev"], payload, str(by or ""), str(at or ""))
