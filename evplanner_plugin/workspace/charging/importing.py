"""Writing one snapshot of a source into the workspace, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...domain.charging.same_pole import Closeness
from ...domain.times import utc_now
from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..bulk import collector_paused, let_go
from ..parameters import figure, read_parameters
from .dating import Outcome, Snapshot, first_days, origins_after
from .operators import begin_operators, read_operators
from .origins import Origins, read_origins, write_origins
from .rows import bring
from .showing import by_location, locations_shared, show, shown
from .sources import KeptSource, read_sources, save_source, source_named

if TYPE_CHECKING:
    from ..store import Workspace


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
    with collector_paused(), workspace.transaction() as connection:
        known = read_sources(workspace, connection)
        kept = source_named(workspace, source.name, known)
        days = kept.days if snapshot.partial else tuple(sorted({*kept.days, snapshot.day}))
        before = read_origins(connection)
        own = {key: each for key, each in before.items() if key[0] == kept.id}
        if not snapshot.partial and not accept_shrinking and snapshot.day >= max(kept.days, default=""):
            _check_size(source.name, own, snapshot, parameters)
        known_since = first_days(connection, workspace, kept.id, snapshot, own)
        after, outcome = origins_after(kept.id, own, snapshot, kept.days, days, known_since, check)
        after = {**{key: each for key, each in before.items() if key[0] != kept.id}, **after}
        begin_operators(workspace, connection)
        result = {**kept.last_result, **(counts or {}), "days": list(days), "day": snapshot.day,
                  "partial": snapshot.partial, "new": outcome.new, "changed": outcome.changed, "gone": outcome.gone,
                  "unchanged": outcome.unchanged, "locations": len(snapshot.told)}  # fmt: skip
        now = replace(_described(kept, source), last_import_at=utc_now(), last_result=result)
        facts = {each.id: each.facts() for each in known}
        told_by = (facts | {kept.id: kept.facts()}, facts | {kept.id: now.facts()})
        after, outcome.doubts = show(workspace, connection, before, after, told_by, _closeness(parameters), check)
        outcome.same_pole = locations_shared(after, kept.id, snapshot.told)
        result.update(same_pole=outcome.same_pole, doubts=len(outcome.doubts))
        write_origins(workspace, connection, before, after, check)
        save_source(workspace, now, connection)
    let_go(before, own, known_since, after)
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
        origins = read_origins(connection).values()
        operators = read_operators(workspace, connection)
        shared = {kept.location_id for kept in origins if kept.source_id == source_id} - {""}
        groups = by_location(origins, shared)
        old, new = (shown(workspace, groups, each, operators) for each in facts)
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
