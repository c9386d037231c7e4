"""The one place that decides what becomes of a feature that both sides may have changed.

A payload is a mapping of field to value, the geometry being one field; ``None`` stands for a feature that is not there
(never was, or was removed). Plain values in, plain values out: nothing here knows files or servers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Payload = Mapping[str, Any]

EDIT_EDIT = "edit_edit"
"""Both changed the same fields, differently."""
DELETE_EDIT = "delete_edit"
"""Removed here, changed there."""
EDIT_DELETE = "edit_delete"
"""Changed here, removed there."""


@dataclass(frozen=True)
class Outcome:
    """What both sides should hold; or, where ``kind`` is set, why a person has to decide.

    ``merged`` is ``None`` where the feature is to go. In a conflict it holds mine for the fields in ``fields`` and what
    was agreed or merged for the others.
    """

    merged: dict[str, Any] | None
    kind: str = ""
    fields: tuple[str, ...] = ()


def reconcile(base: Payload | None, mine: Payload | None, theirs: Payload | None) -> Outcome:
    """Three-way merge per field: a side that changed a field wins over one that left it as it was in ``base``.

    A field that a side doesn't have counts as unchanged by that side, so that no field is ever dropped. A removal
    against a change is always a conflict.
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
        was = before.get(name)
        here, there = mine.get(name, was), theirs.get(name, was)
        if here != there and here != was and there != was:
            fields.append(name)
        merged[name] = there if here == was else here
    return Outcome(merged, EDIT_EDIT if fields else "", tuple(sorted(fields)))


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
