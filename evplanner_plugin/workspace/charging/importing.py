"""Writing one snapshot of a source into the workspace, whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ...domain.charging import identity
from ...domain.charging.content import of_text
from ...domain.charging.merging import SourceFacts, location_id, merged
from ...domain.charging.operators import Operators
from ...domain.charging.same_pole import Closeness, Doubt, grouped
from ...domain.charging.snapshots import Origin, gone_on, not_seen, removed, seen
from ...domain.times import utc_now
from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..parameters import figure, read_parameters
from .operators import begin_operators, read_operators
from .origins import KeptOrigin, read_origins, write_origins
from .rows import Shown, bring
from .sources import KeptSource, read_sources, save_source, source_named

if TYPE_CHECKING:
    from ..store import Workspace

Key = tuple[str, str]
Origins = dict[Key, KeptOrigin]


@dataclass(frozen=True)
class Snapshot:
    """What a source says on one day.

    ``told``: by reference the content's text (see ``domain/charging/content``); ``removed``: references that it says
    were taken away; ``partial``: only changes were read, so that absence means nothing; ``rejected``: words out of what
    could not be taken: a known reference among them is not gone.
    """

    day: str
    told: Mapping[str, str]
    removed: Collection[str] = ()
    rejected: Collection[str] = ()
    partial: bool = False


@dataclass
class Outcome:
    """What an import did, in locations. ``same_pole``: of those told, how many another source tells of too.

    ``gone``: gone by this snapshot. ``doubts``: what may be the same pole, but was left apart (all sources together).
    """

    new: int = 0
    changed: int = 0
    gone: int = 0
    unchanged: int = 0
    same_pole: int = 0
    doubts: list[Doubt] = field(default_factory=list)


def write_snapshot(
    workspace: Workspace,
    source: KeptSource,
    snapshot: Snapshot,
    *,
    accept_shrinking: bool = False,
    counts: Mapping[str, Any] | None = None,
    check: Callable[[], None] = lambda: None,
) -> Outcome:
    """Take the snapshot in, in one transaction.

    ``source`` is found again by its name (:func:`.sources.source_named`) and kept with what it says now; ``counts`` are
    kept with the result. ``check`` is called now and then and may raise, to stop: nothing is written then.
    Raises :class:`BadInput` for a source that shrank (:func:`_check_size`) and :class:`WorkspaceError`.
    """
    parameters = read_parameters(workspace)
    with workspace.transaction() as connection:
        known = read_sources(workspace, connection)
        kept = source_named(workspace, source.name, known)
        days = kept.days if snapshot.partial else tuple(sorted({*kept.days, snapshot.day}))
        before = read_origins(connection)
        own = {key: each for key, each in before.items() if key[0] == kept.id}
        if not snapshot.partial and not accept_shrinking and snapshot.day >= max(kept.days, default=""):
            _check_size(source.name, own, snapshot, parameters)
        first_days = _first_days(connection, workspace, kept.id, snapshot, own)
        after, outcome = _after(kept.id, own, snapshot, kept.days, days, first_days, check)
        after = {**{key: each for key, each in before.items() if key[0] != kept.id}, **after}
        begin_operators(workspace, connection)
        result = {**kept.last_result, **(counts or {}), "days": list(days), "day": snapshot.day,
                  "partial": snapshot.partial, "new": outcome.new, "changed": outcome.changed, "gone": outcome.gone,
                  "unchanged": outcome.unchanged, "locations": len(snapshot.told)}  # fmt: skip
        now = replace(_described(kept, source), last_import_at=utc_now(), last_result=result)
        facts = {each.id: each.facts() for each in known}
        told_by = (facts | {kept.id: kept.facts()}, facts | {kept.id: now.facts()})
        after, outcome.doubts = _show(
            workspace, connection, before, after, told_by, _closeness(parameters), check
        )
        outcome.same_pole = _shared(after, kept.id, snapshot.told)
        result.update(same_pole=outcome.same_pole, doubts=len(outcome.doubts))
        write_origins(workspace, connection, before, after)
        save_source(workspace, now, connection)
    return outcome


def set_precedence(workspace: Workspace, source_id: str, precedence: int) -> None:
    """Let the source go before those of a lower precedence from now on, in all rows that it shares with them.

    Raises :class:`WorkspaceError` where the file cannot be written.
    """
    with workspace.transaction() as connection:
        known = {source.id: source for source in read_sources(workspace, connection)}
        if source_id not in known or known[source_id].precedence == precedence:
            return
        changed = {**known, source_id: replace(known[source_id], precedence=precedence)}
        save_source(workspace, changed[source_id], connection)
        facts = tuple({id_: each.facts() for id_, each in these.items()} for these in (known, changed))
        origins = [kept.origin() for kept in read_origins(connection).values() if kept.location_id]
        operators = read_operators(workspace, connection)
        shared = {origin.location_id for origin in origins if origin.source_id == source_id}
        groups = _by_location(origins, shared)
        old, new = (_shown(workspace, groups, each, operators) for each in facts)
        bring(workspace, connection, old, new)


def _check_size(name: str, own: Origins, snapshot: Snapshot, parameters: Mapping[str, Any]) -> None:
    """Raises :class:`BadInput` where the source tells of far fewer locations than last time."""
    standing = sum(not kept.gone_on for kept in own.values())
    now = len(snapshot.told) + sum(ref in snapshot.rejected for _, ref in own if ref not in snapshot.told)
    fewest = figure(parameters, "import_smallest_share") * standing
    lost = standing - now
    if standing and (now == 0 or (lost >= figure(parameters, "import_shrink_from") and now < fewest)):
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "errors", "{name} now has {now} charging locations; last time it had {before}. Nothing was changed."
            ),
            QT_TRANSLATE_NOOP("errors", "If the others are really gone, import again with “Accept a smaller source”."),
            name=name,
            now=now,
            before=standing,
        )


def _first_days(
    connection: sqlite3.Connection, workspace: Workspace, source_id: str, snapshot: Snapshot, own: Origins
) -> dict[str, str]:
    """By reference since when a colleague, who imported the same source earlier, knows what is new here."""
    rows = connection.execute("SELECT id, valid_from FROM charging_location WHERE valid_from < ?", (snapshot.day,))
    there = {row[0]: row[1] for row in rows}
    if not there:
        return {}
    new = (ref for ref in snapshot.told if (source_id, ref) not in own)
    ids = ((ref, identity.location_id(workspace.nis, source_id, ref)) for ref in new)
    return {ref: there[id_] for ref, id_ in ids if id_ in there}


def _after(
    source_id: str,
    own: Origins,
    snapshot: Snapshot,
    days_before: Sequence[str],
    days: Sequence[str],
    first_days: Mapping[str, str],
    check: Callable[[], None],
) -> tuple[Origins, Outcome]:
    """The source's origins after the snapshot, and the counts."""
    outcome = Outcome()
    after: Origins = {}
    day = snapshot.day
    for number, (ref, text) in enumerate(snapshot.told.items()):
        if number % 5_000 == 0:
            check()
        key = (source_id, ref)
        old = own.get(key)
        if old is None:
            outcome.new += 1
            kept = KeptOrigin(source_id, ref, first_days.get(ref, day), day, "", "", text)
        elif old.text == text and day >= old.last_seen and '"removed_on"' not in text:
            kept = old._replace(last_seen=day)
        else:
            kept = KeptOrigin.of(seen(old.origin(), source_id, ref, of_text(text), day, days_before))
        after[key] = _dated(kept, days)
        if old is not None:
            same = old.text == after[key].text and bool(old.gone_on) == bool(after[key].gone_on)
            outcome.unchanged += same
            outcome.changed += not same
    for key, old in own.items():
        if key in after:
            continue
        kept = _untold(old, snapshot, days_before)
        if kept is not None:
            after[key] = _dated(kept, days)
        outcome.gone += not old.gone_on and (kept is None or bool(after[key].gone_on))
    return after, outcome


def _untold(old: KeptOrigin, snapshot: Snapshot, days: Sequence[str]) -> KeptOrigin | None:
    """An origin that the snapshot does not name; ``None`` where there is nothing left of it."""
    if old.ref in snapshot.removed:
        return KeptOrigin.of(removed(old.origin(), snapshot.day))
    if snapshot.partial:
        return old
    if old.ref in snapshot.rejected:
        return old._replace(last_seen=max(old.last_seen, snapshot.day))
    if old.last_seen != snapshot.day:
        return old
    origin = not_seen(old.origin(), snapshot.day, days)
    return None if origin is None else KeptOrigin.of(origin)


def _dated(kept: KeptOrigin, days: Sequence[str]) -> KeptOrigin:
    """With the day on which it was gone, as all complete snapshots say."""
    if days and kept.last_seen >= days[-1] and '"removed_on"' not in kept.text:
        gone = ""
    elif '"removed_on"' in kept.text:
        gone = gone_on(kept.origin(), days)
    else:
        gone = gone_on(Origin(kept.source_id, kept.ref, kept.first_seen, kept.last_seen, {}), days)
    return kept if kept.gone_on == gone else kept._replace(gone_on=gone)


def _show(
    workspace: Workspace,
    connection: sqlite3.Connection,
    before: Origins,
    after: Origins,
    facts: tuple[Mapping[str, SourceFacts], Mapping[str, SourceFacts]],
    closeness: Closeness,
    check: Callable[[], None],
) -> tuple[Origins, list[Doubt]]:
    """Bring the rows in line with the origins; returns the origins with the ids of the rows that show them."""
    operators = read_operators(workspace, connection)
    changed = {
        key
        for key in before.keys() | after.keys()
        if _says(before.get(key), facts[0]) != _says(after.get(key), facts[1])
    }
    doubts: list[Doubt] = []
    if len({key[0] for key in after}) > 1:
        groups, doubts = grouped([kept.origin() for kept in after.values()], operators, closeness)
        check()
        homes = {
            (origin.source_id, origin.ref): location_id(workspace.nis, group) for group in groups for origin in group
        }
    else:
        homes = {key: kept.location_id or identity.location_id(workspace.nis, *key) for key, kept in after.items()}
    after = {
        key: kept if kept.location_id == homes[key] else kept._replace(location_id=homes[key])
        for key, kept in after.items()
    }
    touched = {key for key in changed | after.keys() if key in changed or _home(before, key) != _home(after, key)}
    ids = {home for state in (before, after) for key in touched if (home := _home(state, key))}
    check()
    old, new = (
        _shown(
            workspace,
            _by_location([kept.origin() for kept in state.values() if kept.location_id in ids], ids),
            each,
            operators,
        )
        for state, each in zip((before, after), facts)
    )
    check()
    bring(workspace, connection, old, new, check)
    return after, doubts


def _says(kept: KeptOrigin | None, facts: Mapping[str, SourceFacts]) -> tuple[Any, ...] | None:
    """What of an origin its rows follow from; the days of snapshots only count where points were not on all of them."""
    if kept is None:
        return None
    days = (kept.last_seen, facts.get(kept.source_id)) if '"last_seen"' in kept.text else ()
    return (kept.text, kept.first_seen, kept.gone_on, days)


def _home(state: Origins, key: Key) -> str:
    kept = state.get(key)
    return kept.location_id if kept is not None else ""


def _by_location(origins: Sequence[Origin], ids: Collection[str]) -> dict[str, list[Origin]]:
    groups: dict[str, list[Origin]] = {}
    for origin in origins:
        if origin.location_id in ids:
            groups.setdefault(origin.location_id, []).append(origin)
    return groups


def _shown(
    workspace: Workspace,
    groups: Mapping[str, Sequence[Origin]],
    facts: Mapping[str, SourceFacts],
    operators: Operators,
) -> Shown:
    """The rows of the groups, by the id of the location that shows each."""
    shown = Shown()
    for id_, group in groups.items():
        group = [origin for origin in group if origin.source_id in facts]
        if group:
            rows = merged(workspace.nis, id_, group, facts, operators)
            shown.add(rows, [(origin.source_id, origin.ref) for origin in group])
    return shown


def _shared(after: Origins, source_id: str, told: Mapping[str, str]) -> int:
    """How many of the locations that the source tells of are told of by another one, too."""
    others = {kept.location_id for kept in after.values() if kept.source_id != source_id}
    return sum(after[source_id, ref].location_id in others for ref in told)


def _described(kept: KeptSource, source: KeptSource) -> KeptSource:
    """The kept source with what is said of it now; what nothing is said of stays."""
    texts = ("format", "address", "layer", "authcfg", "licence", "attribution", "mapping")
    return replace(kept, **{name: getattr(source, name) for name in texts if getattr(source, name)})


def _closeness(parameters: Mapping[str, Any]) -> Closeness:
    return Closeness(
        figure(parameters, "same_pole_distance"),
        figure(parameters, "equivalent_fast_above"),
        figure(parameters, "equivalent_ultra_fast_from"),
    )

