"""Sending what was changed here, several features at a time, and believing only what was read back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..errors import QT_TRANSLATE_NOOP, ServerError
from . import state
from .changes import REMOVED, Change, local_side, pending, remember_rows
from .exchange import Exchange
from .pull import read_back
from .reconcile import Payload
from .server.client import ReadOnlyError, RefusedError
from .settle import arrived
from .state import InFlight

ATTEMPTS = 3
"""How often a feature is merged and sent again when others keep changing it in between."""

BATCH = 100
"""Features that are sent before they are read back together."""

FEW = 5
"""So many removals of one table are sent without asking."""

SHARE = 0.2
"""More removals than this share of a table are not sent without asking: perhaps the layer was saved over."""


@dataclass(frozen=True)
class _Parcel:
    """One feature on its way: what was put down as in flight, what it was before, and the whole feature to send."""

    id: str
    sent: InFlight
    base: Payload | None
    feature: dict


def push(exchange: Exchange) -> None:
    """Send all pending changes; what the server does not take is reported and stays pending."""
    with exchange.workspace.reading() as connection:
        found = pending(exchange.workspace, connection, exchange.mapper)
    if found.unchanged:
        with exchange.workspace.transaction() as connection:
            # Looked at once more, now that no other program can write: an edit that came in between is none of these.
            found = pending(exchange.workspace, connection, exchange.mapper)
            remember_rows(connection, exchange.mapper, found.unchanged)
    for unfit in found.unfit:
        exchange.refuse(unfit.id, unfit.reason)
    changes = _held_back(exchange, found.changes)
    ids = [change.id for change in changes]
    for start in range(0, len(ids), BATCH):
        try:
            _push_batch(exchange, ids[start : start + BATCH])
        except ReadOnlyError as error:
            # Nothing was stored, and nothing will be: once said for the whole collection.
            exchange.result.warnings.append(error)
            with exchange.workspace.transaction() as connection:
                state.forget_in_flight(connection, exchange.collection, ids)
            return
        exchange.progress(min(1.0, (start + BATCH) / len(ids)))


def _held_back(exchange: Exchange, changes: Sequence[Change]) -> list[Change]:
    """The changes to send: without the removals where they are so many that they are hardly meant."""
    removals = [change for change in changes if change.kind == REMOVED]
    if len(removals) <= FEW:
        return list(changes)
    with exchange.workspace.reading() as connection:
        agreed = state.count_agreed(connection, exchange.collection)
    if len(removals) <= SHARE * agreed:
        return list(changes)
    if exchange.many_removals:
        exchange.back_up("before-removals")
        return list(changes)
    exchange.result.held_back[exchange.collection] = len(removals)
    exchange.result.warnings.append(
        ServerError(
            QT_TRANSLATE_NOOP("errors", "{count} of {total} rows of {table} are gone here; centrally they were kept."),
            QT_TRANSLATE_NOOP("errors", "Undo the change, or sync with the removals if they are meant."),
            count=len(removals), total=agreed, table=exchange.collection
        )
    )
    return [change for change in changes if change.kind != REMOVED]


def _push_batch(exchange: Exchange, ids: Sequence[str]) -> None:
    """Send features, read them back, and send again those that others changed in other fields in between."""
    seen: dict[str, int] = {}
    refusals: dict[str, RefusedError] = {}
    left: Iterable[str] = ids
    for _ in range(ATTEMPTS):
        parcels = _take_off(exchange, left, seen)
        if not parcels:
            return
        exchange.answers.clear()
        answers = exchange.connections.map(lambda parcel: _send(exchange, parcel), parcels)
        for parcel, answer in zip(parcels, answers):
            refusals.pop(parcel.id, None)
            if answer is not None:
                refusals[parcel.id] = answer
        read_back(exchange, [parcel.id for parcel in parcels])
        left = []
        for parcel in parcels:
            remote = exchange.answers.get(parcel.id)
            if remote is not None and arrived(exchange, parcel.sent, remote):
                continue
            moved = remote is not None and remote.rev != parcel.sent.base_rev
            # A server may count a write that it did not carry out: then nobody else changed the feature.
            if moved and (parcel.id in refusals or remote.payload != parcel.base):
                seen[parcel.id] = remote.rev
                left.append(parcel.id)
            else:
                exchange.refuse(parcel.id, refusals.get(parcel.id) or _not_stored())
    for parcel in _take_off(exchange, left, seen, fly=False):
        exchange.refuse(parcel.id, refusals.get(parcel.id) or _busy())


def _take_off(exchange: Exchange, ids: Iterable[str], seen: dict[str, int], *, fly: bool = True) -> list[_Parcel]:
    """Put down what is about to be sent, all in one transaction; what needs no sending any more is left out.

    ``seen``: revs that the server was last seen to have, for features that it has but nothing was agreed on (such as
    one that is to come back after it was removed). Without ``fly`` it is only looked what would be sent.
    """
    ids = list(ids)
    parcels = []
    with exchange.workspace.transaction() as connection:
        mine, _, agreed = local_side(exchange.workspace, connection, exchange.mapper, ids)
        waiting = state.conflicts(connection, exchange.collection, ids)
        for id_ in ids:
            known, here = agreed.get(id_), mine.get(id_)
            base = known.payload if known is not None else None
            if here == base or id_ in waiting or (here is not None and exchange.mapper.fault(here)):
                continue
            sent = InFlight(known.rev if known is not None else seen.get(id_), here)
            parcels.append(_Parcel(id_, sent, base, _feature(exchange, id_, here, base, sent.base_rev)))
        if fly:
            state.keep_in_flight(connection, exchange.collection, {each.id: each.sent for each in parcels})
    return parcels


def _feature(exchange: Exchange, id_: str, here: Payload | None, base: Payload | None, base_rev: int | None) -> dict:
    """The whole feature to send; a removed one as it was, marked."""
    whole = base if here is None else here
    return exchange.mapper.feature(id_, whole, base_rev, deleted=here is None, actor=exchange.actor)


def _send(exchange: Exchange, parcel: _Parcel) -> RefusedError | None:
    """Send; returns the refusal with the server's words, None where the server seemed to accept."""
    base_rev = parcel.sent.base_rev
    if not exchange.abilities.protected and base_rev is not None:
        # Nobody else guards the row: look whether it is still what was edited, as late as can be.
        present = exchange.client.get(exchange.collection, parcel.id)
        if present is None or present["properties"]["rev"] != base_rev:
            return None
    removes = parcel.sent.payload is None and "deleted" not in exchange.abilities.columns
    try:
        if removes and not exchange.abilities.protected:
            exchange.client.remove(exchange.collection, parcel.id)
        elif base_rev is None:
            exchange.client.create(exchange.collection, parcel.feature)
        else:
            exchange.client.replace(exchange.collection, parcel.id, parcel.feature)
    except RefusedError as refusal:
        return refusal
    return None


def _busy() -> ServerError:
    return ServerError(
        QT_TRANSLATE_NOOP("errors", "Others keep changing the feature."),
        QT_TRANSLATE_NOOP("errors", "Sync again in a while.")
    )


def _not_stored() -> ServerError:
    return ServerError(
        QT_TRANSLATE_NOOP("errors", "The server accepted the feature but did not store it."),
        QT_TRANSLATE_NOOP("errors", "Tell the server's administrator.")
    )
