"""Reading what is new on the server, and what is not there any more."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from . import state
from .changes import local_side
from .exchange import BULK, Exchange
from .server.abilities import SCAN
from .settle import settle
from .state import Agreed, Cursor, Remote


def pull(exchange: Exchange) -> None:
    """Read what is new, each page in one transaction with how far it leads.

    A collection that is compared in full is only marked as read at the end: stopped midway, it is begun again.
    """
    with exchange.workspace.reading() as connection:
        cursor = state.cursors(connection, exchange.client.url).get(exchange.collection)
    known = cursor is not None and cursor.fingerprint == exchange.mapper.fingerprint() and not exchange.restored
    after = cursor.rev if known else 0
    whole = exchange.restored or exchange.abilities.paging == SCAN
    seen: set[str] = set()
    reached = after
    pages = exchange.client.pages(exchange.collection, exchange.abilities, after, exchange.workspace.nis)
    for page in exchange.connections.ahead(pages):
        remotes = exchange.remotes(page.features)
        guard_removals(exchange, remotes)
        with exchange.workspace.transaction() as connection:
            settle(exchange, connection, remotes)
            if page.cursor is not None:
                reached = page.cursor
                if not whole:
                    keep_cursor(exchange, connection, reached)
        if whole:
            seen.update(remotes)
    if whole:
        _settle_absent(exchange, seen)
    if not known or reached != after or cursor.abilities != exchange.abilities:
        with exchange.workspace.transaction() as connection:
            keep_cursor(exchange, connection, reached)
    exchange.restored = False


def keep_cursor(exchange: Exchange, connection: sqlite3.Connection, rev: int) -> None:
    """Remember how far the collection was read."""
    state.keep_cursor(
        connection, exchange.collection, exchange.client.url,
        Cursor(rev, exchange.epoch, exchange.mapper.fingerprint(), exchange.abilities),
    )


def read_back(exchange: Exchange, ids: Sequence[str]) -> None:
    """Find out what the server has of features that were sent, and settle them.

    Where the server tells what is new, that one answer holds all that it stored; what is not in it is asked for one by
    one, for success was not proof and neither is silence.
    """
    if exchange.abilities.protected and exchange.abilities.paging != SCAN and ids:
        pull(exchange)
        with exchange.workspace.reading() as connection:
            ids = list(state.in_flight(connection, exchange.collection, ids))
    if not ids:
        return
    features = exchange.connections.map(lambda id_: exchange.client.get(exchange.collection, id_), ids)
    found = exchange.remotes(feature for feature in features if feature is not None)
    with exchange.workspace.transaction() as connection:
        if not exchange.abilities.protected:  # there, removed features leave no mark
            known = state.agreed(connection, exchange.collection, ids)
            found.update((id_, _removed(known[id_])) for id_ in known if id_ not in found)
        settle(exchange, connection, found)
        state.forget_in_flight(connection, exchange.collection, [id_ for id_ in ids if id_ not in found])


def settle_leftovers(exchange: Exchange) -> None:
    """Look after features whose answer was lost, and after conflicts that a local edit may have ended."""
    with exchange.workspace.reading() as connection:
        leftovers = list(state.in_flight(connection, exchange.collection))
        waiting = state.conflicts(connection, exchange.collection)
    read_back(exchange, leftovers)
    if waiting:
        with exchange.workspace.transaction() as connection:
            settle(exchange, connection, waiting)


def guard_removals(exchange: Exchange, remotes: Mapping[str, Remote]) -> None:
    """Make a copy of the workspace before many of its rows go because they went on the server."""
    gone = [id_ for id_, remote in remotes.items() if remote.payload is None]
    if len(gone) < BULK:
        return
    with exchange.workspace.reading() as connection:
        if len(state.agreed(connection, exchange.collection, gone)) >= BULK:
            exchange.back_up("before-removals")


def _settle_absent(exchange: Exchange, seen: set[str]) -> None:
    """Deal with agreed features that were not among all that the server has.

    A protected server never forgets a row: what it was put back without is new to it again. From another server a
    feature counts as removed once it says so when asked for that very one.
    """
    with exchange.workspace.reading() as connection:
        absent = {
            id_: known for id_, known in state.agreed(connection, exchange.collection).items() if id_ not in seen
        }
    if not absent:
        return
    if exchange.abilities.protected:
        with exchange.workspace.transaction() as connection:
            present, _, _ = local_side(exchange.workspace, connection, exchange.mapper, list(absent))
            removed = [id_ for id_, known in absent.items() if known.payload is not None and id_ not in present]
            state.forget_agreed(connection, exchange.collection, [id_ for id_ in absent if id_ in present])
            state.keep_agreed(
                connection, exchange.collection, dict.fromkeys(removed, Agreed(state.ONLY_HERE, None, ""))
            )
            for id_ in state.conflicts(connection, exchange.collection, absent):
                state.forget_conflict(connection, exchange.collection, id_)
        return
    features = exchange.connections.map(lambda id_: exchange.client.get(exchange.collection, id_), list(absent))
    remotes = exchange.remotes(feature for feature in features if feature is not None)
    remotes.update((id_, _removed(known)) for id_, known in absent.items() if id_ not in remotes)
    guard_removals(exchange, remotes)
    with exchange.workspace.transaction() as connection:
        settle(exchange, connection, remotes)


def _removed(known: Agreed) -> Remote:
    return Remote(known.rev + 1, None)
