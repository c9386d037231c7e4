"""The workspace's editable parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..domain.parameters import Parameter, bundled_parameters, bundled_rows, figure

if TYPE_CHECKING:
    from .store import Workspace

__all__ = ["Parameter", "bundled_parameters", "bundled_rows", "figure", "read_parameters"]


def read_parameters(workspace: Workspace) -> dict[str, Parameter]:
    """The workspace's parameters by id, and those that come with the plugin for what the workspace has no row for.

    A parameter whose value somebody emptied stays empty. Raises :class:`WorkspaceError` where the file cannot be read.
    """
    found = bundled_parameters()
    for row in workspace.rows("parameter"):
        if row.get("id"):
            found[str(row["id"])] = Parameter.of_row(row)
    return found
