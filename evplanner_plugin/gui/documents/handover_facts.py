"""What the dialog of the handover reads in the background: who may get a package, and what is new since the last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...domain.handover.difference import Difference
    from ...workspace.store import Workspace


@dataclass(frozen=True)
class HandoverFacts:
    """Operators that hold a concession, by name; the municipality's contact ("" where nobody filled it in)."""

    recipients: tuple[str, ...]
    contact: str


def read_facts(workspace: Workspace) -> HandoverFacts:
    """Read them; in any thread. Raises :class:`WorkspaceError` where the workspace cannot be read."""
    from ...workspace.parameters import read_parameters

    rows = workspace.rows("operator")
    names = {str(row["name"]) for row in rows if row.get("name") and str(row.get("concession") or "").strip()}
    contact = read_parameters(workspace).get("documents_contact")
    return HandoverFacts(tuple(sorted(names)), str(contact.value or "") if contact is not None else "")


def read_difference(
    workspace: Workspace, site_ids: Sequence[str], previous: str, cancelled: Callable[[], bool]
) -> Difference:
    """Compare the sites, all decided ones without ids, with the package in the file ``previous``, else the last one.

    In any thread. Raises :class:`EvPlannerError` where workspace or package cannot be read.
    """
    from ...workspace.handover import difference_now

    return difference_now(workspace, list(site_ids), Path(previous) if previous else None, cancelled)
