"""What the market is judged with: who holds a concession, and which sites are planned."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .store import Workspace

if TYPE_CHECKING:
    import pandas

PLANNED_STATUSES: tuple[str, ...] = ("approved", "handed_over", "installed")
"""Statuses of a proposed site that was decided on and is not in service yet."""

PLANNED_COLUMNS: tuple[str, ...] = ("site_id", "name", "points", "power_kw", "access")

_KW = re.compile(r"(?<![\d.,])(\d+(?:[.,]\d+)?)\s*kw\b", re.IGNORECASE)


def read_holders(workspace: Workspace, on: str) -> frozenset[str]:
    """Names of the operators that hold a concession or a contract on the day ``on`` (``2026-03-31``).

    Raises :class:`WorkspaceError` where the file cannot be read.
    """
    return frozenset(
        str(row["name"]).strip()
        for row in workspace.rows("operator")
        if row.get("name")
        and any(str(row.get(column) or "").strip() for column in ("concession", "contract"))
        and str(row.get("valid_from") or "") <= on
        and on <= str(row.get("valid_to") or on)
    )


def read_planned(workspace: Workspace) -> pandas.DataFrame:
    """The proposed sites that are decided on and not in service, with :data:`PLANNED_COLUMNS`.

    ``points`` is NaN where the site does not say how many charging points it gets, ``power_kw`` where its power class
    names no power in kW; ``access`` is "", for nothing says it. Raises :class:`WorkspaceError`.
    """
    import pandas

    rows = [
        {
            "site_id": row["id"],
            "name": row.get("name") or "",
            "points": row.get("points") if (row.get("points") or 0) > 0 else None,
            "power_kw": power_of_class(row.get("power_class")),
            "access": "",
        }
        for row in workspace.rows("proposed_site", {"status": list(PLANNED_STATUSES)})
    ]
    return pandas.DataFrame(rows, columns=list(PLANNED_COLUMNS)).astype({"points": float, "power_kw": float})


def power_of_class(text: object) -> float | None:
    """The power that a power class such as ``22 kW`` names, kW; ``None`` where it names none or more than one."""
    found = _KW.findall(text) if isinstance(text, str) else []
    return float(found[0].replace(",", ".")) if len(found) == 1 else None
