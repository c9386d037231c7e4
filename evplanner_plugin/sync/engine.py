"""The exchange with the central API: read what is new there, merge, send what is new here, read that back.

Whatever is remembered about the server is written in the transaction of the data it speaks of. So the exchange may stop
anywhere (cancelled, no network, no power), and the next one goes on from there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Callable

from ..errors import QT_TRANSLATE_NOOP, EvPlannerError, ServerError
from ..workspace.schema import Table
from ..workspace.store import Workspace
from . import state
from .central import EPOCH_COLLECTION
from .changes import PARENTS_FIRST, Change, local_side, pending, repair
from .client import FeaturesClient, RefusedError
from .features import GEOMETRY, FeatureMapper, fingerprint
from .reconcile import Payload, reconcile
from .state import Agreed, Cursor, InFlight, Remote

ATTEMPTS = 3
"""How often a feature is merged and sent again when others keep changing it in between."""

AGREED, PENDING, CONFLICT = "agreed", "pending", "conflict"


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
class SyncResult:
    """What an exchange did: features changed here, features changed there, conflicts now open, changes left unsent."""

    pulled: int = 0
    pushed: int = 0
    conflicts: int = 0
    refused: list[Refusal] = field(default_factory=list)
    cancelled: bool = False


class _StoppedError(Exception):
    """The user cancelled between two steps."""


def synchronise(
    workspace: Workspace,
    client: FeaturesClient,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    actor: str = "",
) -> SyncResult:
    """Exchange all synced tables. ``progress`` gets 0–1; ``actor`` is written beside what is sent, for people to read.

    Raises :class:`ServerError` where the exchange cannot go on (no answer, login refused, not the data of EV Planner,
    another run of the database); what was exchanged until then stays. Cancelling is no error: what was done is counted.
    """
    result = SyncResult()
    try:
        epoch = _checked_epoch(workspace, client)
        with workspace.transaction() as connection:
            repair(workspace, connection)
        for number, table in enumerate(PARENTS_FIRST):

            def share(fraction: float, number: int = number) -> None:
                progress((number + fraction) / len(PARENTS_FIRST))

            _Exchange(workspace, client, table, epoch, result, share, cancelled, actor).run()
        progress(1.0)
    except _StoppedError:
        result.cancelled = True
    with workspace.reading() as connection:
        result.conflicts = state.count_conflicts(connection)
    return result


def _checked_epoch(workspace: Workspace, client: FeaturesClient) -> str:
    """The server's epoch, after all that must be true before anything is exchanged."""
    present = client.collections()
    missing = [name for name in [t.name for t in PARENTS_FIRST] + [EPOCH_COLLECTION] if name not in present]
    if missing:
        raise ServerError(
            QT_TRANSLATE_NOOP("errors", "The server at {url} has no {collections}."),
            QT_TRANSLATE_NOOP("errors", "Check the address; it must be a central API of EV Planner."),
            url=client.url, collections=", ".join(missing),
        )
    epoch = client.epoch()
    client.check_filter(PARENTS_FIRST[0].name)
    with workspace.transaction() as connection:
        for address, known in state.other_servers(connection, client.url).items():
            if known != epoch:
                raise ServerError(
                    QT_TRANSLATE_NOOP("errors", "This workspace belongs to another central API, {address}."),
                    QT_TRANSLATE_NOOP("errors", "Use that address, or create a new workspace for {url}."),
                    address=address, url=client.url,
                )
            state.move_cursors(connection, address, client.url)
        if any(cursor.epoch != epoch for cursor in state.cursors(connection, client.url).values()):
            raise _restored(client)
    return epoch


def _restored(client: FeaturesClient) -> ServerError:
    return ServerError(
        QT_TRANSLATE_NOOP("errors", "The central API at {url} was put back to an earlier state."),
        QT_TRANSLATE_NOOP(
            "errors", "The exchange stopped. Keep this workspace, create a new one and bring your changes over."
        ),
        url=client.url,
    )


def _not_stored() -> ServerError:
    return ServerError(
        QT_TRANSLATE_NOOP("errors", "The server accepted the feature but did not store it."),
        QT_TRANSLATE_NOOP("errors", "Tell the server's administrator."),
    )


class _Exchange:
    """The exchange of one collection."""

    def __init__(
        self, workspace: Workspace, client: FeaturesClient, table: Table, epoch: str, result: SyncResult,
        progress: Callable[[float], None], cancelled: Callable[[], bool], actor: str,
    ) -> None:
        self.workspace = workspace
        self.client = client
        self.collection = table.name
        self.mapper = FeatureMapper(table, workspace.epsg)
        self.epoch = epoch
        self.fingerprint = fingerprint(table)
        self.result = result
        self.progress = progress
        self.cancelled = cancelled
        self.actor = actor

    def run(self) -> None:
        """Read, send, and read once more where something was sent, so that the next exchange starts behind it."""
        self._pull()
        self.progress(0.5)
        self._settle_leftovers()
        if self._push():
            self._pull()
        self.progress(1.0)

    def _pause(self) -> None:
        """The places between two steps where cancelling leaves everything in order."""
        if self.cancelled():
            raise _StoppedError

    # -- reading ----------------------------------------------------------------------------------------------

    def _pull(self) -> None:
        """Read what is new, a page and its cursor in one transaction."""
        with self.workspace.reading() as connection:
            cursor = state.cursors(connection, self.client.url).get(self.collection)
        after = cursor.rev if cursor is not None and cursor.fingerprint == self.fingerprint else 0
        self._pause()
        last = None
        for page in self.client.pull_pages(self.collection, after, self.workspace.nis):
            remotes = {str(feature["id"]): self._remote(feature) for feature in page}
            last = page[-1]["properties"]["rev"]
            with self.workspace.transaction() as connection:
                self.result.pulled += self._settle(connection, remotes)
                self._keep_cursor(connection, last)
            self._pause()
        if last is None:
            if after and self.client.newest_rev(self.collection) < after:
                raise _restored(self.client)
            with self.workspace.transaction() as connection:
                self._keep_cursor(connection, after)

    def _keep_cursor(self, connection: sqlite3.Connection, rev: int) -> None:
        state.keep_cursor(connection, self.collection, self.client.url, Cursor(rev, self.epoch, self.fingerprint))

    def _remote(self, feature: Mapping) -> Remote:
        return Remote(feature["properties"]["rev"], self.mapper.read(feature))

    # -- merging ----------------------------------------------------------------------------------------------

    def _settle(self, connection: sqlite3.Connection, remotes: Mapping[str, Remote]) -> int:
        """Bring local rows together with what the server has; returns the number of local rows changed by it.

        The one place where local data and what was agreed on are written. What the server has exactly as it was last
        sent from here counts as agreed, even if the row was changed again since.
        """
        ids = list(remotes)
        mine, shapes, agreed = local_side(self.workspace, connection, self.mapper, ids)
        sent = state.in_flight(connection, self.collection, ids)
        waiting = state.conflicts(connection, self.collection, ids)
        kept: dict[str, Agreed] = {}
        written: dict[str, Payload] = {}
        gone: list[str] = []
        for id_, remote in remotes.items():
            base = agreed[id_].payload if id_ in agreed else None
            if id_ in sent:
                base = remote.payload if sent[id_].payload == remote.payload else base
                state.forget_in_flight(connection, self.collection, id_)
            here = mine.get(id_)
            outcome = reconcile(base, here, remote.payload)
            if outcome.kind:
                state.keep_conflict(connection, self.collection, id_, outcome, base, here, remote)
                continue
            if id_ in waiting:
                state.forget_conflict(connection, self.collection, id_)
            if outcome.merged != here:
                if outcome.merged is None:
                    gone.append(id_)
                else:
                    written[id_] = outcome.merged
            if remote.payload is not None:
                kept[id_] = Agreed(remote.rev, remote.payload, "")
            elif id_ in agreed:
                state.forget_agreed(connection, self.collection, [id_])
        self._write(connection, written, mine, shapes)
        for id_ in gone:
            self.workspace.delete(connection, self.collection, id_)
        self._keep(connection, kept, agreed, mine, written, shapes)
        return len(written) + len(gone)

    def _write(
        self, connection: sqlite3.Connection, written: Mapping[str, Payload], mine: Mapping[str, Payload],
        shapes: dict[str, object],
    ) -> None:
        """Write merged payloads into the layer; ``shapes`` is brought up to date with geometries that came new."""
        moved = [id_ for id_ in written if id_ not in mine or mine[id_][GEOMETRY] != written[id_][GEOMETRY]]
        shapes.update(zip(moved, self.mapper.local_geometries([written[id_] for id_ in moved])))
        fresh = []
        for id_, payload in written.items():
            before = mine.get(id_)
            names = [name for name in payload if name in self.mapper.columns]
            if before is None:
                fresh.append({"id": id_, **self.mapper.row_values(payload, names), GEOMETRY: shapes[id_]})
                continue
            changes = self.mapper.row_values(payload, [name for name in names if payload[name] != before.get(name)])
            if id_ in moved:
                changes[GEOMETRY] = shapes[id_]
            self.workspace.update(connection, self.collection, id_, changes)
        self.workspace.insert(connection, self.collection, fresh)

    def _keep(
        self, connection: sqlite3.Connection, kept: Mapping[str, Agreed], agreed: Mapping[str, Agreed],
        mine: Mapping[str, Payload], written: Mapping[str, Payload], shapes: Mapping[str, object],
    ) -> None:
        """Remember what the server has as agreed, each with the local geometry that stands for the server's."""
        complete: dict[str, Agreed] = {}
        derive: list[str] = []
        for id_, feature in kept.items():
            before = agreed.get(id_)
            here = written.get(id_, mine.get(id_))
            if before is not None and before.payload.get(GEOMETRY) == feature.payload[GEOMETRY]:
                local = before.local
            elif here is not None and here[GEOMETRY] == feature.payload[GEOMETRY]:
                local = self.mapper.local_text(shapes[id_])
            else:  # moved here as well, or removed: what stands there now was never here
                derive.append(id_)
                continue
            fresh = Agreed(feature.rev, feature.payload, local)
            if fresh != before:
                complete[id_] = fresh
        for id_, shape in zip(derive, self.mapper.local_geometries([kept[id_].payload for id_ in derive])):
            complete[id_] = Agreed(kept[id_].rev, kept[id_].payload, self.mapper.local_text(shape))
        state.keep_agreed(connection, self.collection, complete)

    # -- sending ----------------------------------------------------------------------------------------------

    def _settle_leftovers(self) -> None:
        """Look after features whose answer was lost, and after conflicts that a local edit may have ended."""
        with self.workspace.reading() as connection:
            leftovers = list(state.in_flight(connection, self.collection))
            waiting = state.conflicts(connection, self.collection)
        for id_ in leftovers:
            self._pause()
            self._read_back(id_)
        if waiting:
            with self.workspace.transaction() as connection:
                self.result.pulled += self._settle(connection, waiting)

    def _read_back(self, id_: str) -> Remote | None:
        """The server's present version of a feature, settled here; None where the server has none."""
        feature = self.client.get(self.collection, id_)
        remote = self._remote(feature) if feature is not None else None
        with self.workspace.transaction() as connection:
            if remote is None:
                state.forget_in_flight(connection, self.collection, id_)
            else:
                self.result.pulled += self._settle(connection, {id_: remote})
        return remote

    def _push(self) -> bool:
        """Send all pending changes one by one; whether anything was sent."""
        with self.workspace.reading() as connection:
            changes, unfit = pending(self.workspace, connection, self.mapper)
        self.result.refused += [Refusal(self.collection, each.id, each.reason) for each in unfit]
        for number, change in enumerate(changes):
            self._pause()
            self._push_one(change)
            self.progress(0.5 + 0.5 * (number + 1) / len(changes))
        return bool(changes)

    def _push_one(self, change: Change) -> None:
        """Send one feature, read it back, and send again while others change other fields of it in between."""
        seen: int | None = None
        refusal = None
        for _ in range(ATTEMPTS):
            sent, feature = self._take_off(change.id, seen)
            if sent is None:
                return
            refusal = self._send(change.id, sent, feature)
            remote = self._read_back(change.id)
            if remote is not None and remote.payload == sent.payload and remote.rev != sent.base_rev:
                self.result.pushed += 1
                return
            if remote is None or remote.rev == sent.base_rev:
                break
            seen = remote.rev
        self.result.refused.append(Refusal(self.collection, change.id, refusal or _not_stored()))

    def _take_off(self, id_: str, seen: int | None) -> tuple[InFlight | None, dict]:
        """Write down what is about to be sent, and return it with the feature to send; None where nothing is left.

        ``seen``: the rev that the server was last seen to have, for a feature that it has but nothing was agreed on
        (one that is to come back after it was removed).
        """
        with self.workspace.transaction() as connection:
            mine, _, agreed = local_side(self.workspace, connection, self.mapper, [id_])
            known, here = agreed.get(id_), mine.get(id_)
            base = known.payload if known is not None else None
            unfit = here is not None and self.mapper.fault(here)
            if unfit or here == base or state.conflicts(connection, self.collection, [id_]):
                return None, {}
            sent = InFlight(known.rev if known is not None else seen, here)
            state.keep_in_flight(connection, self.collection, id_, sent)
        removed = here is None
        whole = base if removed else here
        return sent, self.mapper.feature(id_, whole, sent.base_rev, deleted=removed, actor=self.actor)

    def _send(self, id_: str, sent: InFlight, feature: dict) -> RefusedError | None:
        """Send; returns the refusal with the server's words, None where the server seemed to accept."""
        try:
            if sent.base_rev is None:
                self.client.create(self.collection, feature)
            else:
                self.client.replace(self.collection, id_, feature)
        except RefusedError as refusal:
            return refusal
        return None
