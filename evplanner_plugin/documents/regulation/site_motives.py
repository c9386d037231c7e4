"""What the workspace says of the sites of a regulation: why each was chosen, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ...domain.regulation.motive import Motive, motive_of, recipe_of
from ...domain.regulation.place import listed
from ...domain.state import SiteState, fold
from ...errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from ...workspace.site_log import entries_of_sites
from ...workspace.store import Workspace
from ..criterion_titles import criterion_titles, recipe_titles
from ..local_figures import sortable_time

LANGUAGE = "nl"
"""The language of a Flemish administration, in which the regulation is written."""

GONE = ("rejected", "cancelled")


@dataclass(frozen=True)
class SiteMotives:
    """Motives by site id, and sentences on sites on which nobody has decided yet."""

    motives: Mapping[str, Motive]
    notices: Sequence[EvPlannerError]


def read_motives(
    workspace: Workspace, site_ids: Sequence[str], cancelled: Callable[[], bool] = lambda: False
) -> SiteMotives:
    """Why each of ``site_ids`` was chosen, from its row and its log.

    :raises BadInput: one of them was rejected or cancelled.
    :raises Cancelled: soon after ``cancelled`` says so.
    :raises WorkspaceError: the workspace cannot be read.
    """
    rows = {str(row["id"]): row for row in workspace.rows("proposed_site", {"id": list(site_ids)})}
    states = {site_id: fold(entries) for site_id, entries in entries_of_sites(workspace, site_ids, cancelled)}
    named = [(str(rows[each].get("name") or each), states.get(each, SiteState())) for each in site_ids]
    _refuse_gone([name for name, state in named if state.status in GONE])
    recipes = recipe_titles(workspace, LANGUAGE)
    motives = {}
    for each, (_, state) in zip(site_ids, named):
        recipe = recipe_of(rows[each], state)
        title = recipes[recipe].title if recipe in recipes else recipe
        motives[each] = motive_of(rows[each], state, criterion_titles(recipes, recipe), title, _local_day)
    undecided = [name for each, (name, _) in zip(site_ids, named) if not motives[each].approved]
    return SiteMotives(motives, _undecided(undecided))


def _refuse_gone(names: Sequence[str]) -> None:
    if len(names) == 1:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{site}” was rejected or cancelled: no regulation can be drafted for it."),
            QT_TRANSLATE_NOOP("errors", "Leave it out."),
            site=names[0],
        )
    if names:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "errors", "{count} sites were rejected or cancelled, so no regulation can be drafted for them: {sites}."
            ),
            QT_TRANSLATE_NOOP("errors", "Leave them out."),
            count=len(names),
            sites=listed(names),
        )


def _undecided(names: Sequence[str]) -> list[EvPlannerError]:
    if len(names) == 1:
        return [
            EvPlannerError(
                QT_TRANSLATE_NOOP("errors", "“{site}” is not approved yet."),
                QT_TRANSLATE_NOOP("errors", "The draft says so; approve the site first, or fill in who decided."),
                site=names[0],
            )
        ]
    if names:
        return [
            EvPlannerError(
                QT_TRANSLATE_NOOP("errors", "{count} sites are not approved yet: {sites}."),
                QT_TRANSLATE_NOOP("errors", "The draft says so; approve the sites first, or fill in who decided."),
                count=len(names),
                sites=listed(names),
            )
        ]
    return []


def _local_day(instant: str) -> str:
    return sortable_time(instant)[:10]
