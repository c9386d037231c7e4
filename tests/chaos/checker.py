"""Proves from the journals, the database's history and the final states that no edit was lost.

For every field of every feature the acts of the journals make a graph: from each value that was before the actor's eyes
to the value that was left there. Whoever goes along it knew at each step what was replaced. Then

* nothing is lost, if from every value somebody wrote a way leads to the value at the end (or to the removal of the
  feature by somebody who had seen it);
* nothing was silently overwritten, if for every value that the central database ever replaced by another a way leads
  from the one to the other.

What a restored backup may cost: values that stood neither in the backup nor in any workspace at that moment, and
removals from before it. Pure functions over plain data; nothing here knows files, servers or the product.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from .journal import DONE, FAILED, INSERT, Act
from .values import GONE, NEVER, PRESENCE, THERE

LOST, OVERWRITTEN, DUPLICATE, DIVERGED, UNSETTLED, REWRITTEN = (
    "lost", "overwritten", "duplicate", "diverged", "unsettled", "rewritten"
)

Feature = tuple[str, str]


@dataclass(frozen=True)
class Version:
    """A row of the central database as it once was: keys of the followed fields; ``deleted`` for a tombstone."""

    rev: int
    id: str
    collection: str
    birth: str
    deleted: bool
    keys: Mapping[str, str]
    writer: str = ""

    def key(self, name: str) -> str:
        """The key of a field, :data:`GONE` in a removed feature."""
        if self.deleted:
            return GONE
        return THERE if name == PRESENCE else self.keys[name]


@dataclass(frozen=True)
class Era:
    """One run of the central database: the versions that it began with (from a backup), and those written in it."""

    versions: Sequence[Version]
    start: Sequence[Version] = ()


@dataclass(frozen=True)
class Restore:
    """The moment a backup was put back, and the keys that the workspaces held then, by feature and field."""

    number: int
    held: Mapping[Feature, Mapping[str, frozenset[str]]]


@dataclass(frozen=True)
class Row:
    """A row at the end, in the central database or in a workspace: every synced column in one spelling."""

    collection: str
    id: str
    birth: str
    keys: Mapping[str, str]
    columns: Mapping[str, object]


@dataclass
class Evidence:
    """All that was seen of a run. ``restores`` lie between the eras of the database's history."""

    acts: Sequence[Act]
    eras: Sequence[Era]
    restores: Sequence[Restore]
    central: Sequence[Row]
    workspaces: Mapping[str, Sequence[Row]]
    unsettled: Sequence[str] = ()  # sentences on what did not come to rest
    added: frozenset[str] = frozenset()  # collections to which rows are only ever added


@dataclass(frozen=True)
class Fault:
    """One thing that must not have happened."""

    kind: str
    feature: Feature
    field: str
    words: str

    def __str__(self) -> str:
        return f"{self.kind}: {' '.join(self.feature)} {self.field}: {self.words}"


@dataclass
class Report:
    """What the checker found, and what it looked at (a checker that saw nothing proves nothing)."""

    faults: list[Fault] = field(default_factory=list)
    edits: int = 0
    decisions: int = 0
    replacements: int = 0
    features: int = 0

    def kinds(self) -> set[str]:
        """The kinds of faults found."""
        return {fault.kind for fault in self.faults}


def check(evidence: Evidence) -> Report:
    """Look at everything."""
    report = Report()
    graph = Graph(evidence.acts)
    report.edits = sum(act.outcome == DONE and act.kind != "decide" for act in evidence.acts)
    report.decisions = sum(act.outcome == DONE and act.kind == "decide" for act in evidence.acts)
    report.features = len(evidence.central)
    report.faults += _lost(evidence, graph)
    report.replacements, overwritten = _overwritten(evidence, graph)
    report.faults += overwritten
    report.faults += _duplicates(evidence)
    report.faults += _diverged(evidence)
    report.faults += _rewritten(evidence)
    report.faults += [Fault(UNSETTLED, ("", ""), "", words) for words in evidence.unsettled]
    return report


class Graph:
    """By feature and field: which value was knowingly replaced by which."""

    def __init__(self, acts: Iterable[Act]) -> None:
        self._edges: dict[tuple[Feature, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for act in acts:
            if act.outcome == FAILED:
                continue
            for name, left in act.left.items():
                for saw in act.saw[name]:
                    self._edges[act.feature, name][saw].add(left)

    def leads(self, feature: Feature, name: str, start: str, ends: set[str]) -> bool:
        """Whether a way leads from a value to one of others (a value leads to itself)."""
        edges = self._edges.get((feature, name), {})
        reached, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            if here in ends:
                return True
            fresh = edges.get(here, set()) - reached
            reached |= fresh
            waiting.extend(fresh)
        return False


def _lost(evidence: Evidence, graph: Graph) -> list[Fault]:
    """Values that somebody wrote and from which no way leads to the end."""
    final = {(row.collection, row.birth): row for row in evidence.central}
    removed = {
        (version.collection, version.birth) for era in evidence.eras for version in era.versions if version.deleted
    }
    faults = []
    for act in evidence.acts:
        if act.outcome != DONE:
            continue
        row = final.get(act.feature)
        for name, left in act.left.items():
            end = GONE if row is None else THERE if name == PRESENCE else row.keys[name]
            ends = {end}
            if act.feature in removed and name != PRESENCE:
                ends.add(GONE)
            if left == GONE and name != PRESENCE:
                continue  # that the feature went is told by its presence
            if graph.leads(act.feature, name, left, ends) or _excused(evidence, act, name, left):
                continue
            faults.append(Fault(LOST, act.feature, name, f"{act.actor} left {left}, at the end it is {end}"))
    return faults


def _excused(evidence: Evidence, act: Act, name: str, left: str) -> bool:
    """Whether a restored backup took a value with it: it was in no workspace then, and not in the backup."""
    for restore, era in zip(evidence.restores, evidence.eras[1:]):
        if act.number > restore.number:
            continue
        if name == PRESENCE and left == GONE:
            return True
        backup = _latest(era.start).get(act.feature)
        in_backup = backup is not None and backup.key(name) == left
        if not in_backup and left not in restore.held.get(act.feature, {}).get(name, frozenset()):
            return True
    return False


def _latest(versions: Iterable[Version]) -> dict[Feature, Version]:
    """The newest version of each feature."""
    newest: dict[str, Version] = {}
    for version in sorted(versions, key=lambda each: each.rev):
        newest[version.id] = version
    return {(version.collection, version.birth): version for version in newest.values()}


def _overwritten(evidence: Evidence, graph: Graph) -> tuple[int, list[Fault]]:
    """Values in the central database that were replaced by somebody who had not seen them."""
    faults, count = [], 0
    for era in evidence.eras:
        before = {version.id: version for version in _latest(era.start).values()}
        for version in sorted(era.versions, key=lambda each: each.rev):
            feature = (version.collection, version.birth)
            earlier = before.get(version.id)
            before[version.id] = version
            for name in (PRESENCE, *version.keys):
                was = NEVER if earlier is None else earlier.key(name)
                now = version.key(name)
                if was == now:
                    continue
                count += 1
                if not graph.leads(feature, name, was, {now}):
                    faults.append(Fault(
                        OVERWRITTEN, feature, name, f"rev {version.rev} by {version.writer}: {was} became {now}"
                    ))
    return count, faults


def _duplicates(evidence: Evidence) -> list[Fault]:
    """Features that are there twice under different ids."""
    faults = []
    for place, rows in [("central", evidence.central), *evidence.workspaces.items()]:
        ids = defaultdict(list)
        for row in rows:
            ids[row.collection, row.birth].append(row.id)
        faults += [
            Fault(DUPLICATE, feature, "", f"{place}: {', '.join(map(str, found))}")
            for feature, found in ids.items() if len(found) > 1 or not feature[1]
        ]
    return faults


def _diverged(evidence: Evidence) -> list[Fault]:
    """Rows that are not the same in the central database and in every workspace."""
    faults = []
    central = {(row.collection, row.id): row for row in evidence.central}
    for place, rows in evidence.workspaces.items():
        here = {(row.collection, row.id): row for row in rows}
        for key in sorted(central.keys() | here.keys(), key=str):
            ours, theirs = here.get(key), central.get(key)
            if ours is None or theirs is None:
                row = ours or theirs
                words = f"{place}: {'is not there' if ours is None else 'is only there'}"
                faults.append(Fault(DIVERGED, (row.collection, row.birth), "", words))
                continue
            faults += [
                Fault(DIVERGED, (ours.collection, ours.birth), name,
                      f"{place}: {ours.columns.get(name)!r}, central: {theirs.columns.get(name)!r}")
                for name in sorted(ours.columns.keys() | theirs.columns.keys())
                if not same(ours.columns.get(name), theirs.columns.get(name))
            ]
    return faults


def same(one: object, other: object) -> bool:
    """Whether two column values are the same; coordinates (lists of numbers) within a millimetre."""
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(abs(a - b) <= 0.001 for a, b in zip(one, other))
    return one == other


def _rewritten(evidence: Evidence) -> list[Fault]:
    """Rows of append-only collections that were changed or removed, or that are not there as they were added."""
    faults = []
    for era in evidence.eras:
        first = {version.id: version for version in era.start}
        for version in sorted(era.versions, key=lambda each: each.rev):
            if version.collection not in evidence.added:
                continue
            known = first.setdefault(version.id, version)
            if version.deleted or known.keys != version.keys:
                faults.append(Fault(REWRITTEN, (version.collection, version.birth), "", f"at rev {version.rev}"))
    places = [("central", evidence.central), *evidence.workspaces.items()]
    there = {place: {(row.collection, row.birth): row for row in rows} for place, rows in places}
    for act in evidence.acts:
        if act.kind != INSERT or act.outcome != DONE or act.collection not in evidence.added:
            continue
        for place, rows in there.items():
            row = rows.get(act.feature)
            content = {name: left for name, left in act.left.items() if name != PRESENCE}
            found = None if row is None else dict(row.keys)
            if found != content and not _excused(evidence, act, PRESENCE, THERE):
                faults.append(Fault(REWRITTEN, act.feature, "", f"{place}: {found}"))
    return faults
