"""The workspace's editable parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..domain.parameters import (
    HIGH,
    LOW,
    TEXTS,
    Parameter,
    as_text,
    bundled_parameters,
    bundled_rows,
    check_bands,
    figure,
)

if TYPE_CHECKING:
    from .store import Workspace

__all__ = ["Parameter", "bundled_parameters", "bundled_rows", "figure", "read_parameters", "write_parameters"]


def read_parameters(workspace: Workspace) -> dict[str, Parameter]:
    """The workspace's parameters by id, and those that come with the plugin for what the workspace has no row for.

    A parameter whose value somebody emptied stays empty. Raises :class:`WorkspaceError` where the file cannot be read.
    """
    found = bundled_parameters()
    for row in workspace.rows("parameter"):
        if row.get("id"):
            found[str(row["id"])] = Parameter.of_row(row)
    return found


def write_parameters(workspace: Workspace, changed: Mapping[str, Parameter]) -> None:
    """Write ``changed`` (by id) into the workspace: all of them, or none where something is wrong.

    Raises :class:`BadInput` where a band would be the wrong way round, :class:`WorkspaceError` where the file cannot be
    written.
    """
    after = {**read_parameters(workspace), **changed}
    bands = {id_[: -len(end)] if id_.endswith(end) else id_ for id_ in changed for end in (LOW, HIGH)}
    check_bands({name: after[name] for id_ in bands for name in (id_ + LOW, id_, id_ + HIGH) if name in after})
    with workspace.transaction() as connection:
        for id_, parameter in changed.items():
            row = {name: getattr(parameter, name) or None for name in TEXTS}
            row["value"] = as_text(parameter.value)
            if not workspace.update(connection, "parameter", {"id": id_}, row):
                workspace.insert(connection, "parameter", [{"id": id_, **row}])
