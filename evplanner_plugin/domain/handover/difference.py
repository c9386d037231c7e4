"""What is different between two packages of sites, and from which state to which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import hypot
from typing import Any, NamedTuple

Record = Mapping[str, Any]
"""A site as a package has it: values by field; ``x`` and ``y`` are metres, both in the same CRS, or ``None``."""

PLACE = ("x", "y", "longitude", "latitude")
"""Fields that say where a site lies: they make a site moved, never changed."""


class Moved(NamedTuple):
    """A site that lies elsewhere: by how many metres (``None`` where one of the places is unknown), and what else
    is different."""

    id: str
    metres: float | None
    fields: tuple[str, ...]


class Changed(NamedTuple):
    """A site that lies where it lay and of which ``fields`` are different."""

    id: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    """Every site of both states in exactly one place, by id, in the order of ids.

    ``records`` holds the new state of what is new, moved or changed.
    """

    new: tuple[str, ...] = ()
    moved: tuple[Moved, ...] = ()
    changed: tuple[Changed, ...] = ()
    withdrawn: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    records: Mapping[str, Record] = field(default_factory=dict)

    @property
    def nothing(self) -> bool:
        """Whether both states are the same."""
        return not (self.new or self.moved or self.changed or self.withdrawn)

    def content(self) -> dict[str, Any]:
        """The difference as the manifest has it, without the records."""
        return {
            "new": list(self.new),
            "moved": [{"id": each.id, "metres": each.metres, "fields": list(each.fields)} for each in self.moved],
            "changed": [{"id": each.id, "fields": list(each.fields)} for each in self.changed],
            "withdrawn": list(self.withdrawn),
            "unchanged": len(self.unchanged),
        }


def difference(previous: Mapping[str, Record], current: Mapping[str, Record]) -> Difference:
    """The way from ``previous`` to ``current``, both sites by id.

    A site whose place and other fields are both different is moved; a field that is missing counts as ``None``.
    """
    new, moved, changed, unchanged = [], [], [], []
    for id_ in sorted(current):
        if id_ not in previous:
            new.append(id_)
            continue
        before, after = previous[id_], current[id_]
        fields = _different(before, after)
        if _place(before) != _place(after):
            moved.append(Moved(id_, _metres(before, after), fields))
        elif fields:
            changed.append(Changed(id_, fields))
        else:
            unchanged.append(id_)
    told = {*new, *(each.id for each in moved), *(each.id for each in changed)}
    return Difference(
        new=tuple(new),
        moved=tuple(moved),
        changed=tuple(changed),
        withdrawn=tuple(sorted(set(previous) - set(current))),
        unchanged=tuple(unchanged),
        records={id_: dict(current[id_]) for id_ in sorted(told)},
    )


def applied(previous: Mapping[str, Record], change: Difference) -> dict[str, Record]:
    """The state that ``change`` makes of ``previous``."""
    kept = {id_: record for id_, record in previous.items() if id_ not in change.withdrawn}
    return {**kept, **change.records}


def _different(before: Record, after: Record) -> tuple[str, ...]:
    names = dict.fromkeys([*after, *before])
    return tuple(name for name in names if name not in PLACE and before.get(name) != after.get(name))


def _place(record: Record) -> tuple[Any, Any]:
    return record.get("x"), record.get("y")


def _metres(before: Record, after: Record) -> float | None:
    places = (*_place(before), *_place(after))
    if any(value is None for value in places):
        return None
    x, y, to_x, to_y = places
    return round(hypot(to_x - x, to_y - y), 2)
