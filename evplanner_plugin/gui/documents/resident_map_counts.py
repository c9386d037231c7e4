"""How much the map for residents would show, counted before it is made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...workspace.store import Workspace


@dataclass(frozen=True)
class MapCounts:
    """Places by kind; how many of the proposed sites are ticked as public; the municipality's contact, "" for none."""

    existing: int
    planned: int
    decided: int
    public: int
    sites: int
    contact: str


def read_counts(workspace: Workspace, cancelled: Callable[[], bool] = lambda: False) -> MapCounts:
    """Count them; in any thread. Raises :class:`EvPlannerError` where the workspace cannot be read."""
    from ...documents.resident_map.public_points import DECIDED, EXISTING, PLANNED, read_public_points
    from ...workspace.parameters import read_parameters
    from ...workspace.site_log import read_summaries
    from ...workspace.sites import read_sites

    kinds = Counter(point.kind for point in read_public_points(workspace, cancelled=cancelled))
    summaries = read_summaries(workspace, cancelled=cancelled)
    sites = read_sites(workspace)
    public = sum(1 for site in sites if site.id in summaries and summaries[site.id].public)
    contact = read_parameters(workspace).get("documents_contact")
    return MapCounts(
        kinds[EXISTING], kinds[PLANNED], kinds[DECIDED], public, len(sites),
        str(contact.value or "") if contact is not None else "",
    )  # fmt: skip
