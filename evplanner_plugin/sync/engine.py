"""The exchange with the central API: read what is new there, merge, send what is new here, read that back.

Whatever is remembered about the server is written in the transaction of the data it speaks of. So the exchange may stop
anywhere (cancelled, no network, no power), and the next one goes on from there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Callable

from ..errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError, ServerError
from ..workspace.backup import backup
from ..workspace.schema import Table
from ..workspace.store import Workspace
from ..workspace.tables import describe
from . import state
from .changes import PARENTS_FIRST, repair
from .connections import Connections, StoppedError
from .exchange import Counts, Exchange, Refusal, SyncResult
from .features import ColumnsMissingError, FeatureMapper
from .photos import send_images
from .pull import pull, settle_leftovers
from .push import push
from .server.abilities import Abilities, BehaviourChanged, Epoch
from .server.central import EPOCH_COLLECTION, IMAGE_COLLECTION
from .server.client import FeaturesClient
from .state import Cursor

COMPARED = "sync_compared"
"""Metadata of a workspace: the last run of the central database with which everything was compared."""


def synchronise(
    workspace: Workspace,
    client: FeaturesClient,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    actor: str = "",
    many_removals: bool = False,
    workers: int | None = None,
) -> SyncResult:
    """Exchange all synced tables. ``progress`` gets 0–1; ``actor`` is written beside what is sent, for people to read.

    ``many_removals``: send removals even where they are so many that a layer may have been saved over by mistake;
    ``workers``: requests under way at once, as many as the client's carrier allows unless said.
    Raises :class:`ServerError` where the exchange cannot go on (no answer, login refused, not the data of EV Planner);
    what was exchanged until then stays. Cancelling is no error: what was done is counted.
    """
    result = SyncResult()
    allowed = getattr(client.transport, "connections", 1)
    connections = Connections(0 if allowed < 2 else min(allowed, workers or allowed), cancelled)
    try:
        run = _Run(workspace, client, result, connections, actor, many_removals)
        run.meet()
        with workspace.transaction() as connection:
            repair(workspace, connection)
        tables = [table for table in PARENTS_FIRST if run.has(table)]
        for number, table in enumerate(tables):

            def share(fraction: float, number: int = number) -> None:
                progress((number + fraction) / len(tables))

            run.exchange(table, share)
        run.send_images()
        with workspace.transaction() as connection:
            state.keep_time(connection, client.url, result.tables)
        progress(1.0)
    except StoppedError:
        result.cancelled = True
    except EvPlannerError:
        if not cancelled():
            raise
        result.cancelled = True
    finally:
        connections.close()
    with workspace.reading() as connection:
        result.conflicts = state.count_conflicts(connection)
    return result


class _Run:
    """One exchange with one server."""

    def __init__(
        self, workspace: Workspace, client: FeaturesClient, result: SyncResult, connections: Connections, actor: str,
        many_removals: bool,
    ) -> None:
        self.workspace = workspace
        self.client = client
        self.result = result
        self.connections = connections
        self.actor = actor
        self.many_removals = many_removals
        self.present: frozenset[str] = frozenset()
        self.epoch = Epoch()
        self.cursors: Mapping[str, Cursor] = {}

    # -- before anything is exchanged -----------------------------------------------------------------------------

    def meet(self) -> None:
        """Find out which server this is and whether it is where it was left; nothing is written before that."""
        self.present = frozenset(self.connections.run(self.client.collections))
        names = [table.name for table in PARENTS_FIRST]
        missing = [name for name in names if name not in self.present]
        if len(missing) == len(names):
            raise ServerError(
                QT_TRANSLATE_NOOP("errors", "The server at {url} has no {collections}."),
                QT_TRANSLATE_NOOP("errors", "Check the address; it must be a central API of EV Planner."),
                url=self.client.url, collections=", ".join(missing)
            )
        if missing:
            self.result.warnings.append(
                ServerError(
                    QT_TRANSLATE_NOOP("errors", "The server at {url} has no {collections}; these were not exchanged."),
                    url=self.client.url, collections=", ".join(missing)
                )
            )
        if EPOCH_COLLECTION in self.present:
            self.epoch = self.connections.run(self.client.epoch)
        with self.workspace.transaction() as connection:
            self._recognise(connection)
        with self.workspace.reading() as connection:
            self.cursors = state.cursors(connection, self.client.url)
        begun = self.workspace.metadata(COMPARED) == self.epoch.id  # a comparison that was stopped goes on
        if self._fell_back():
            begun = False
            with self.workspace.transaction() as connection:
                state.forget_epoch(connection, self.client.url)
                self.cursors = state.cursors(connection, self.client.url)
        if any(cursor.epoch != self.epoch.id for name, cursor in self.cursors.items() if name in self.present):
            self._announce_restored(begun)

    def has(self, table: Table) -> bool:
        """Whether the server has a collection for the table."""
        return table.name in self.present

    def _recognise(self, connection: sqlite3.Connection) -> None:
        """Check that the workspace was not synced with another server; the same one may have moved."""
        for address, known in state.other_servers(connection, self.client.url).items():
            if known != self.epoch.id or not known:
                raise ServerError(
                    QT_TRANSLATE_NOOP("errors", "This workspace belongs to another central API, {address}."),
                    QT_TRANSLATE_NOOP("errors", "Use that address, or create a new workspace for {url}."),
                    address=address, url=self.client.url
                )
            state.move_cursors(connection, address, self.client.url)

    def _fell_back(self) -> bool:
        """Whether the server is behind what was read from it before, though it says nothing of it.

        Revs are numbered over all collections, so the collection read farthest tells it.
        """
        read = [
            (cursor.rev, name) for name, cursor in self.cursors.items()
            if cursor.epoch == self.epoch.id and cursor.abilities and cursor.abilities.protected
        ]
        if not read:
            return False
        rev, name = max(read)
        return rev > 0 and self.connections.run(self.client.newest_rev, name) < rev

    def _announce_restored(self, begun: bool) -> None:
        """The server was put back to an earlier state: everything is compared, after a copy of the workspace."""
        if not begun:
            self.result.backups.append(backup(self.workspace.path, "before-comparing"))
            self.workspace.set_metadata(COMPARED, self.epoch.id)
        self.result.warnings.append(
            ServerError(
                QT_TRANSLATE_NOOP("errors", "The central API at {url} was put back to an earlier state."),
                QT_TRANSLATE_NOOP("errors", "Everything was compared; what it had lost and you have is sent again."),
                url=self.client.url
            )
        )

    # -- one table ------------------------------------------------------------------------------------------------

    def exchange(self, table: Table, progress: Callable[[float], None]) -> None:
        """Exchange one table; once more from the start where its server no longer does what it was seen to do."""
        if not self._complete(table):
            return
        self.result.tables.setdefault(table.name, Counts())
        cursor = self.cursors.get(table.name)
        try:
            self._exchange(table, progress, cursor.abilities if cursor else None)
        except (BehaviourChanged, ColumnsMissingError):
            self._exchange(table, progress, None)

    def _exchange(self, table: Table, progress: Callable[[float], None], abilities: Abilities | None) -> None:
        columns = {column.name for column in table.synced_columns()}
        if abilities is None or (abilities.columns and not columns <= abilities.columns):
            abilities = self.connections.run(self.client.probe, table.name, self.workspace.nis)
        lacking = columns - abilities.columns if abilities.columns else set()
        cursor = self.cursors.get(table.name)
        restored = cursor is not None and cursor.epoch != self.epoch.id
        # Revs from before can only be told from those since where nothing lies in between: another restored backup,
        # say, that this workspace knows nothing of.
        starts_at = self.epoch.starts.get(table.name) if restored and cursor.epoch == self.epoch.previous else None
        one = Exchange(
            self.workspace, self.client, table, FeatureMapper(table, self.workspace.epsg, lacking), abilities,
            self.epoch.id, self.result, self.connections, progress, self.actor, self.many_removals, restored, starts_at
        )
        pull(one)
        progress(0.5)
        settle_leftovers(one)
        if lacking:
            self.result.warnings.append(
                ServerError(
                    QT_TRANSLATE_NOOP("errors", "The collection {collection} of the central API has no {columns}."),
                    QT_TRANSLATE_NOOP(
                        "errors", "Nothing of this layer was sent; your columns are kept. Have the central API updated."
                    ),
                    collection=table.name, columns=", ".join(sorted(lacking))
                )
            )
        else:
            if not abilities.protected:
                self._warn_unprotected(table)
            push(one)
        progress(1.0)

    def send_images(self) -> None:
        """Send the images of photos that others only have the thumbnail of."""
        if IMAGE_COLLECTION in self.present:
            refused = send_images(self.workspace, self.client, self.connections)
            self.result.refused += [Refusal("photo", id_, reason) for id_, reason in refused.items()]

    def _complete(self, table: Table) -> bool:
        """Whether the workspace has the table with all its columns; says so where it has not."""
        try:
            with self.workspace.reading() as connection:
                present = describe(connection, table.name).types
        except EvPlannerError as error:
            self.result.warnings.append(error)
            return False
        lost = [name for name in table.column_names() if name not in present]
        if lost:
            self.result.warnings.append(
                BadInput(
                    QT_TRANSLATE_NOOP("errors", "The layer {table} of the workspace has lost its columns {columns}."),
                    QT_TRANSLATE_NOOP("errors", "It was not exchanged. Add the columns again, or restore a backup."),
                    table=table.name, columns=", ".join(lost)
                )
            )
        return not lost

    def _warn_unprotected(self, table: Table) -> None:
        self.result.warnings.append(
            ServerError(
                QT_TRANSLATE_NOOP("errors", "The server does not guard {collection} when two people write at once."),
                QT_TRANSLATE_NOOP("errors", "Who writes at the same instant cannot be told apart there."),
                collection=table.name
            )
        )
