"""What the author saved before QGIS was started, found again in the file: it can be taken back until it was sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....domain.log import LogEntry
from ..layers.site_acts import Act, act_title


def acts_of(found: Sequence[Sequence[LogEntry]], names: Mapping[str, str]) -> list[Act]:
    """Acts as the panel keeps its own, from entries by act; ``names`` are the sites' by id."""
    return [_act(entries, names) for entries in found]


def _act(entries: Sequence[LogEntry], names: Mapping[str, str]) -> Act:
    made = [entry for entry in entries if entry.kind == "proposed"]
    told = made[0] if made else entries[0]
    count = len({entry.site_id for entry in made or entries})
    return Act(
        act_title(told.kind, told.payload, names.get(told.site_id, told.site_id[:8]), count),
        told.at,
        tuple(entry.id for entry in entries),
        tuple(entry.site_id for entry in made),
    )
