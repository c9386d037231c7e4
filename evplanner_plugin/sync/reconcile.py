"""The one place that decides what becomes of a feature that both sides may have changed.

A payload is a mapping of field to value, the geometry being one field; ``None`` stands for a feature that is not there
(never was, or was removed). Plain values in, plain values out: nothing here knows files or servers.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

Payload = Mapping[str, Any]

EDIT_EDIT = "edit_edit"
"""Both changed the same fields, differently."""
DELETE_EDIT = "delete_edit"
"""Removed here, changed there."""
EDIT_DELETE = "edit_delete"
"""Changed here, removed there."""
RESTORED = "restored"
"""The server went back to an earlier state and was written to since: what it has does not build on what was agreed."""


_UNKNOWN = object()
"""What a field was where nobody knows: not empty, for somebody may have emptied it on purpose."""


@dataclass(frozen=True)
class Outcome:
    """What both sides should hold; or, where ``kind`` is set, why a person has to decide.

    ``merged`` is ``None`` where the feature is to go. In a conflict it holds mine for the fields in ``fields`` and what
    was agreed or merged for the others.
    """

    merged: dict[str, Any] | None
    kind: str = ""
    fields: tuple[str, ...] = ()


def reconcile(
    base: Payload | None, mine: Payload | None, theirs: Payload | None, decided: Collection[str] = ()
) -> Outcome:
    """Three-way merge per field: a side that changed a field wins over one that left it as it was in ``base``.

    A field that a side doesn't have counts as unchanged by that side, so that no field is ever dropped. A removal
    against a change is always a conflict. In the fields ``decided`` the server has the last word: where both sides
    changed one, theirs counts.
    """
    if mine in (theirs, base):
        return Outcome(_whole(base, mine, theirs))
    if theirs == base:
        return Outcome(_whole(base, theirs, mine))
    if mine is None:
        return Outcome(None, DELETE_EDIT, _changed(base, theirs))
    if theirs is None:
        return Outcome(dict(mine), EDIT_DELETE, _changed(base, mine))
    merged: dict[str, Any] = {}
    fields = []
    before = base or {}
    for name in _names(before, mine, theirs):
        was = before.get(name, _UNKNOWN)
        here, there = mine.get(name, was), theirs.get(name, was)
        if here == was or (name in decided and there != was):
            merged[name] = there
            continue
        merged[name] = here
        if there not in (here, was):
            fields.append(name)
    return Outcome(merged, EDIT_EDIT if fields else "", tuple(sorted(fields)))


def unite(base: Payload | None, mine: Payload | None, theirs: Payload | None) -> Outcome:
    """Merge a row of a table to which rows are only ever added, or removed from: never a conflict.

    What the server has, has come to stay; a local change of it is left where it is.
    """
    if theirs is None or (mine is None and base is not None):
        return Outcome(None)
    if mine is None:
        return Outcome(dict(theirs))
    return reconcile(base, mine, theirs, decided=theirs)


def same(left: Payload | None, right: Payload | None, decided: Collection[str] = ()) -> bool:
    """Whether two versions are equal but for the fields in which the server has the last word."""
    if left is None or right is None or not decided:
        return left == right
    return {**left, **dict.fromkeys(decided)} == {**right, **dict.fromkeys(decided)}


def common_base(
    known_rev: int, known: Payload | None, rev: int, theirs: Payload | None, start: int | None
) -> tuple[Payload | None, bool]:
    """What a feature's two sides have in common after the server was put back to an earlier state.

    ``known_rev`` and ``known``: the version last agreed on; ``rev`` and ``theirs``: the server's now; ``start``: the
    collection's highest rev when the server began anew, None where nobody knows. Returns the base of a three-way merge,
    and whether there is none: then both sides' values are for a person to compare.
    """
    if theirs == known:
        return known, False
    if start is not None and rev <= start:
        # Not written since: an older version than ours, which was lost (ours is the change), or one we have not seen.
        return (theirs if rev < known_rev else known), False
    if start is not None and known_rev <= start:
        return known, False
    return None, True


def _whole(base: Payload | None, unchanged: Payload | None, changed: Payload | None) -> dict[str, Any] | None:
    """``changed``, with the fields that it doesn't know from the others; None where it is gone."""
    if changed is None:
        return None
    return {**(base or {}), **(unchanged or {}), **changed}


def _names(*payloads: Payload) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for payload in payloads for name in payload))


def _changed(base: Payload | None, payload: Payload) -> tuple[str, ...]:
    before = base or {}
    names = sorted(_names(before, payload))
    return tuple(name for name in names if payload.get(name, before.get(name)) != before.get(name))
