"""The table of operators: read for its aliases, and begun with those that come with the plugin."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from ...domain.charging import identity
from ...domain.charging.operators import Operators, bundled_operators
from .. import tables

if TYPE_CHECKING:
    from ..store import Workspace


def read_operators(workspace: Workspace, connection: sqlite3.Connection | None = None) -> Operators:
    """The workspace's operators with their aliases, filled in with the bundled ones."""
    return Operators.of(workspace.rows("operator", connection=connection))


def begin_operators(workspace: Workspace, connection: sqlite3.Connection) -> int:
    """Put the bundled operators into the table where it is empty, for people to edit; returns how many.

    Their ids are the same for every colleague of the municipality, so that they meet as the same rows in an exchange.
    """
    if connection.execute("SELECT 1 FROM operator LIMIT 1").fetchone() is not None:
        return 0
    rows = [
        {
            "id": identity.operator_id(workspace.nis, given["name"]),
            "nis": workspace.nis,
            "name": given["name"],
            "aliases": list(given["aliases"]),
            "remark": given.get("source", ""),
        }
        for given in bundled_operators()
    ]
    return tables.insert(connection, "operator", rows) if rows else 0
