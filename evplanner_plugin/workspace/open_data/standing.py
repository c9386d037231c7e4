"""What a workspace has of what a potential map needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...domain.open_data.catalogue import Need, catalogue
from ..geopackage import quoted, statement
from . import layers
from .sources import ReadSource, read_sources

if TYPE_CHECKING:
    import sqlite3

    from ..store import Workspace

_FILLED = {"sectors": "level = 'statistical_sector'", "figures": "households IS NOT NULL OR electric_cars IS NOT NULL",
           "areas": "level <> 'statistical_sector'"}  # fmt: skip
"""Which rows of the table count for a need that shares it with another one."""


@dataclass(frozen=True)
class Standing:
    """A need, the rows that meet it, and the sources they were read from."""

    need: Need
    rows: int
    sources: tuple[ReadSource, ...] = ()

    @property
    def met(self) -> bool:
        """Whether anything is there."""
        return self.rows > 0


def standing(workspace: Workspace) -> list[Standing]:
    """Each need of the catalogue with what is there; raises :class:`WorkspaceError` for a file not readable."""
    sources = read_sources(workspace)
    with workspace.reading() as connection:
        return [
            Standing(need, _count(connection, need), tuple(each for each in sources if each.need == need.id))
            for need in catalogue().needs
        ]


def missing(found: Sequence[Standing]) -> list[Standing]:
    """The needs without which no map can be made, and that are not met."""
    return [each for each in found if each.need.required and not each.met]


def _count(connection: sqlite3.Connection, need: Need) -> int:
    if not layers.is_there(connection, need.table):
        return 0
    where = f"WHERE {_FILLED[need.id]}" if need.id in _FILLED else ""
    return int(connection.execute(statement("SELECT count(*) FROM", quoted(need.table), where)).fetchone()[0])
