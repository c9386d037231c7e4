"""Bringing local rows together with what the server has: the one place where the exchange writes local data."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field

from . import state
from .changes import local_side, row_now
from .exchange import Exchange
from .features import GEOMETRY
from .reconcile import DELETE_EDIT, EDIT_DELETE, RESTORED, Outcome, Payload, common_base, reconcile, same, unite
from .server.abilities import FINEST
from .state import Agreed, InFlight, Remote


@dataclass
class _Local:
    """One collection's local side of the features to settle, by id, and what is to become of it."""

    mine: dict[str, Payload]
    shapes: dict[str, object]
    agreed: dict[str, Agreed]
    written: dict[str, Payload] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)
    kept: dict[str, Remote] = field(default_factory=dict)
    forgotten: list[str] = field(default_factory=list)


def settle(exchange: Exchange, connection: sqlite3.Connection, remotes: Mapping[str, Remote]) -> None:
    """Bring local rows together with what the server has of them, in the transaction of ``connection``.

    What the server has exactly as it was last sent from here counts as agreed, even if the row was changed again since.
    """
    ids = list(remotes)
    local = _Local(*local_side(exchange.workspace, connection, exchange.mapper, ids))
    sent = state.in_flight(connection, exchange.collection, ids)
    waiting = state.conflicts(connection, exchange.collection, ids)
    unfounded = state.unfounded(connection, exchange.collection, ids)
    state.forget_in_flight(connection, exchange.collection, sent)
    _take_over_degrees(exchange, local, remotes)
    for id_, remote in remotes.items():
        remote = _as_fine(exchange, remote, sent.get(id_), local, id_)
        if id_ in sent:
            exchange.answers[id_] = remote
            exchange.counts.pushed += arrived(exchange, sent[id_], remote)
        elif exchange.table.append_only:
            _make_room(exchange, connection, local, id_, remote)
        here = local.mine.get(id_)
        common = _common(exchange, local.agreed.get(id_), sent.get(id_), remote, unfounded, id_)
        outcome = _outcome(exchange, common, here, remote)
        if outcome.kind:
            state.keep_conflict(connection, exchange.collection, id_, outcome, common.shown, here, remote)
            if outcome.kind == RESTORED:  # the next exchange must not take the lost version for a common one
                local.forgotten.append(id_)
            continue
        if id_ in waiting:
            state.forget_conflict(connection, exchange.collection, id_)
        if outcome.merged is None:
            if here is not None:
                local.gone.append(id_)
        elif outcome.merged != here:
            local.written[id_] = outcome.merged
        if remote.payload is not None or here is not None or id_ in local.agreed:
            local.kept[id_] = remote
    _write(exchange, connection, local)
    _keep(exchange, connection, local)
    exchange.counts.pulled += len(local.written) + len(local.gone)


def _take_over_degrees(exchange: Exchange, local: _Local, remotes: Mapping[str, Remote]) -> None:
    """Let rows of which nothing is agreed any more have the server's very degrees, where they stand in that place.

    Derived anew, a row's degrees differ a little from those that it once came with, as the way back is inexact.
    """
    unsure = [
        id_ for id_, remote in remotes.items()
        if remote.payload is not None and id_ in local.mine and not _agreed_to_stand(local, id_)
        and local.mine[id_][GEOMETRY] != remote.payload[GEOMETRY]
    ]
    mapper = exchange.mapper
    shapes = mapper.local_geometries([remotes[id_].payload for id_ in unsure])
    for id_, text in zip(unsure, mapper.local_texts(shapes)):
        if not mapper.moved(local.shapes[id_], text):
            local.mine[id_] = {**local.mine[id_], GEOMETRY: remotes[id_].payload[GEOMETRY]}


def _agreed_to_stand(local: _Local, id_: str) -> bool:
    known = local.agreed.get(id_)
    return known is not None and known.payload is not None


def arrived(exchange: Exchange, sent: InFlight, remote: Remote) -> bool:
    """Whether the server has what was sent; what it decides itself aside."""
    return remote.rev != sent.base_rev and same(remote.payload, sent.payload, exchange.table.decided)


def _as_fine(exchange: Exchange, remote: Remote, sent: InFlight | None, local: _Local, id_: str) -> Remote:
    """What a server that rounds coordinates has, with the coordinates that it was given."""
    if remote.payload is None or exchange.abilities.precision >= FINEST:
        return remote
    known = local.agreed.get(id_)
    finer = (sent and sent.payload, known and known.payload, local.mine.get(id_))
    payload = exchange.mapper.as_fine(remote.payload, finer, exchange.abilities.precision)
    return Remote(remote.rev, payload, remote.changed_by, remote.changed_at)


def _make_room(
    exchange: Exchange, connection: sqlite3.Connection, local: _Local, id_: str, remote: Remote
) -> None:
    """Give a new local row another id where the server has another row of the same id: both are to stay."""
    here = local.mine.get(id_)
    if here is None or remote.payload is None or id_ in local.agreed:
        return
    if not same(here, remote.payload, exchange.table.decided):
        exchange.workspace.update(connection, exchange.collection, id_, {"id": exchange.workspace.new_id()})
        del local.mine[id_]


@dataclass(frozen=True)
class _Common:
    """What both sides have in common of a feature, as far as that is known.

    ``base``: the version that both build on; ``nothing``: there is none; ``removed_at``: the rev of the removal that
    both know of; ``shown``: what a person is shown as the version before.
    """

    base: Payload | None
    shown: Payload | None
    nothing: bool = False
    removed_at: int | None = None


def _common(
    exchange: Exchange, known: Agreed | None, sent: InFlight | None, remote: Remote, unfounded: Mapping, id_: str
) -> _Common:
    """What is common to both sides; what the server has exactly as it was last sent, is."""
    decided = exchange.table.decided
    base = known.payload if known is not None else None
    if sent is not None and same(sent.payload, remote.payload, decided):
        base = remote.payload
        if base is not None and sent.payload is not None:  # what the server decided is its change
            base = {**base, **{name: sent.payload[name] for name in decided if name in sent.payload}}
        return _Common(base, base, removed_at=remote.rev if base is None else None)
    if known is None:
        return _Common(None, unfounded.get(id_), nothing=id_ in unfounded)
    removed_at = known.rev if known.payload is None else None
    if exchange.restored:
        base, nothing = common_base(known.rev, known.payload, remote.rev, remote.payload, exchange.starts_at)
        if base is None and not nothing and known.payload is not None:
            removed_at = remote.rev  # what the server lost was that the feature had come back
        return _Common(base, known.payload, nothing, removed_at)
    return _Common(base, base, removed_at=removed_at)


def _outcome(exchange: Exchange, common: _Common, here: Payload | None, remote: Remote) -> Outcome:
    """What becomes of one feature."""
    decided = exchange.table.decided
    if remote.payload is None and common.removed_at == remote.rev:
        return Outcome(None if here is None else dict(here))  # nothing new: it was put here again since
    if here is None and remote.payload is not None and common.removed_at == state.ONLY_HERE:
        return Outcome(None, DELETE_EDIT)
    if exchange.table.append_only:
        return unite(common.base, here, remote.payload)
    if common.nothing and not same(here, remote.payload, decided):
        both = here is not None and remote.payload is not None
        fields = reconcile(None, here, remote.payload, decided).fields if both else ()
        return Outcome(None if here is None else dict(here), RESTORED, fields)
    if remote.payload is None and here is not None and common.base is None:
        # Removed there, and nobody here knew that it ever was there: it stands here for a reason.
        return Outcome(dict(here), EDIT_DELETE)
    return reconcile(common.base, here, remote.payload, decided)


def _write(exchange: Exchange, connection: sqlite3.Connection, local: _Local) -> None:
    """Write merged payloads into the layer; ``local.shapes`` is brought up to date with geometries that came new."""
    mapper, workspace, collection = exchange.mapper, exchange.workspace, exchange.collection
    mine, written = local.mine, local.written
    moved = {id_ for id_ in written if id_ not in mine or mine[id_][GEOMETRY] != written[id_][GEOMETRY]}
    local.shapes.update(zip(moved, mapper.local_geometries([written[id_] for id_ in moved])))
    fresh: list[dict] = []
    edited: dict[str, dict] = {}
    for id_, payload in written.items():
        before = mine.get(id_)
        names = [name for name in payload if name in mapper.columns]
        if before is None:
            fresh.append({"id": id_, **mapper.row_values(payload, names), GEOMETRY: local.shapes[id_]})
            continue
        changes = mapper.row_values(payload, [name for name in names if payload[name] != before.get(name)])
        if id_ in moved:
            changes[GEOMETRY] = local.shapes[id_]
        edited[id_] = changes
    workspace.update_many(connection, collection, edited)
    workspace.insert(connection, collection, fresh)
    workspace.delete_many(connection, collection, local.gone)


def _keep(exchange: Exchange, connection: sqlite3.Connection, local: _Local) -> None:
    """Remember what the server has as agreed, each with the local geometry that stands for the server's."""
    mapper = exchange.mapper
    texts: dict[str, str] = {}
    written: list[str] = []
    derive: list[str] = []
    in_step: set[str] = set()
    standing = {id_: remote for id_, remote in local.kept.items() if remote.payload is not None}
    for id_, remote in standing.items():
        before = local.agreed.get(id_)
        here = local.written.get(id_, None if id_ in local.gone else local.mine.get(id_))
        if here == remote.payload:
            in_step.add(id_)
        if before is not None and (before.payload or {}).get(GEOMETRY) == remote.payload[GEOMETRY]:
            texts[id_] = before.local
        elif here is not None and here[GEOMETRY] == remote.payload[GEOMETRY]:
            written.append(id_)
        else:  # moved here as well, or removed: what stands there now was never here
            derive.append(id_)
    texts.update(zip(written, mapper.local_texts([local.shapes[id_] for id_ in written])))
    shapes = mapper.local_geometries([local.kept[id_].payload for id_ in derive])
    texts.update(zip(derive, mapper.local_texts(shapes)))
    complete = {id_: Agreed(remote.rev, remote.payload, texts.get(id_, "")) for id_, remote in local.kept.items()}
    state.keep_agreed(connection, exchange.collection, complete, in_step, row_now(connection, mapper))
    state.forget_agreed(connection, exchange.collection, local.forgotten)
