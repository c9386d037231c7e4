"""A person who looks at open conflicts and decides: mine, theirs, a value of their own, or later."""

from __future__ import annotations

import random
from typing import Any

from evplanner_plugin.errors import WorkspaceError
from evplanner_plugin.sync.conflicts import MINE, THEIRS, Conflict, Own, open_conflicts, resolve
from evplanner_plugin.workspace.store import Workspace

from . import journal
from .journal import Journal
from .values import FOLLOWED, GEOMETRY, GONE, PRESENCE, THERE, Fresh, birth_of, degrees, key, keys_of


def decide(
    workspace: Workspace, log: Journal, draw: random.Random, actor: int, step: int, leave: float
) -> int:
    """Decide the open conflicts, each left for later with the chance ``leave``; returns how many were decided."""
    decided = 0
    for number, conflict in enumerate(open_conflicts(workspace)):
        if draw.random() < leave:
            continue
        if conflict.mine is None or conflict.theirs is None:
            choices, saw, left = _whole(conflict, draw)
        else:
            choices, saw, left = _by_field(conflict, draw, Fresh(draw, actor, 5000 + step * 50 + number))
        mark = log.intend(journal.DECIDE, conflict.collection, _birth(conflict), saw, left)
        try:
            resolve(workspace, conflict, choices)
        except WorkspaceError:
            log.close(mark, journal.FAILED)
            continue
        log.close(mark)
        decided += 1
    return decided


def _birth(conflict: Conflict) -> str:
    rows = (conflict.mine, conflict.theirs, conflict.base)
    return next(birth_of(conflict.collection, row) for row in rows if row is not None)


def _whole(conflict: Conflict, draw: random.Random) -> tuple[dict, dict, dict]:
    """One side has the feature, the other has it no longer: all of it goes or stays."""
    choice = draw.choice((MINE, THEIRS))
    chosen = conflict.mine if choice == MINE else conflict.theirs
    shown = [keys_of(conflict.collection, row) for row in (conflict.base, conflict.mine, conflict.theirs) if row]
    saw = {name: tuple({GONE, *(keys[name] for keys in shown)}) for name in FOLLOWED[conflict.collection]}
    left = dict.fromkeys(saw, GONE) if chosen is None else keys_of(conflict.collection, chosen)
    saw[PRESENCE], left[PRESENCE] = (THERE, GONE), GONE if chosen is None else THERE
    return {"": choice}, saw, left


def _by_field(conflict: Conflict, draw: random.Random, fresh: Fresh) -> tuple[dict, dict, dict]:
    """Both sides have the feature: each field by itself."""
    choices: dict[str, Any] = {}
    saw, left = {}, {}
    for name in conflict.fields:
        followed = name in FOLLOWED[conflict.collection]
        choice = draw.choice((MINE, MINE, THEIRS, THEIRS, Own)) if followed else THEIRS
        if choice is Own:
            value = fresh.value(conflict.collection, name)
            choices[name] = Own(degrees(value) if name == GEOMETRY else value)
        else:
            value = (conflict.mine if choice == MINE else conflict.theirs).get(name)
            choices[name] = choice
        if followed:
            sides = (conflict.base or {}, conflict.mine, conflict.theirs)
            saw[name] = tuple({key(conflict.collection, name, side.get(name)) for side in sides})
            left[name] = key(conflict.collection, name, value)
    return choices, saw, left
