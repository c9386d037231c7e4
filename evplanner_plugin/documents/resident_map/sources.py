"""Whose data the page shows, and under which licence: what must be said wherever they go."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..site_record.record_content import clean

if TYPE_CHECKING:
    from ...workspace.store import Workspace

OPENSTREETMAP = "© OpenStreetMap contributors, ODbL 1.0"
OSM_FIELD = "osm_id"
"""A field that only data from OpenStreetMap have."""

_LONGEST = 300


def area_sources(workspace: Workspace) -> list[str]:
    """What the municipality's and the neighbourhoods' outlines say of their source."""
    rows = workspace.rows("area", {"level": ["municipality", "neighbourhood"]})
    return once(_line(row.get("source"), row.get("licence")) for row in rows)


def charging_sources(workspace: Workspace) -> list[str]:
    """The attribution and the licence of each source from which charging locations were imported."""
    return once(_line(row.get("attribution"), row.get("licence")) for row in workspace.rows("charging_source"))


def once(lines: Iterable[str]) -> list[str]:
    """Each line once, without empty ones, in their order."""
    return list(dict.fromkeys(line for line in lines if line))


def _line(*parts: object) -> str:
    texts = (" ".join(clean(part, _LONGEST).split()) for part in parts if part is not None)
    return ", ".join(text for text in texts if text)
