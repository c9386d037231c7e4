"""What a site sheet tells people outside the administration: what is listed here and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from ...domain.handover.package_fields import FIELDS
from .sheet_content import FACTS, PICTURES, TEXTS

TOLD = frozenset({
    "id", "name", "status", "status_code", "status_colour", "address", "street", "neighbourhood", "municipality",
    "origin", "road_manager", "coordinates", "degrees", "planned", "power_class", "grid", "contact", "day", "made",
    "credits", "scale", "photo", "has_place", "has_photo", "has_grid",
})  # fmt: skip
"""Values of a sheet that outsiders may read. What the photo's caption says is among colleagues."""

COLUMNS = frozenset(field.name for field in FIELDS)
"""Columns of the site that outsiders may read: those of the package."""


def told(values: Mapping[str, str]) -> dict[str, str]:
    """``values`` of a sheet as outsiders get them: every name is there, and what they are not told is empty."""
    return {name: values.get(name, "") if name in TOLD else "" for name in (*TEXTS, *PICTURES, *FACTS)}
