"""The proposed sites as lists need them: plain values, many at once, quickly."""

from __future__ import annotations

import struct
from contextlib import suppress
from typing import NamedTuple

from ..domain.summaries import SiteSummary
from ..errors import WorkspaceError
from . import derived, tables
from . import geometry as geometries
from .geopackage import quoted, statement
from .store import Workspace

_COLUMNS = (
    "id",
    "name",
    "origin",
    "street",
    "house_number",
    "neighbourhood",
    "road_manager",
    "score",
    "rank",
    "created_at",
    "created_by",
)
_NUMBERS = ("score", "rank")
_AT_ONCE = 1000


class SiteRow(NamedTuple):
    """One proposed site without its log.

    ``feature_id`` is QGIS's number of the feature, ``x`` and ``y`` are in the workspace's CRS (metres), ``None``
    without a place. Texts are "" where nothing is known, ``score`` and ``rank`` ``None``; ``created_at`` is UTC.
    """

    feature_id: int
    id: str
    name: str
    origin: str
    street: str
    house_number: str
    neighbourhood: str
    road_manager: str
    score: float | None
    rank: int | None
    created_at: str
    created_by: str
    x: float | None
    y: float | None


def read_sites(workspace: Workspace) -> list[SiteRow]:
    """All proposed sites in the order in which they were added; columns that the layer has lost are empty.

    Raises :class:`WorkspaceError` where the workspace cannot be read.
    """
    with workspace.reading() as connection:
        description = tables.describe(connection, "proposed_site")
        columns = [_column(name, description.types) for name in _COLUMNS]
        place = quoted(description.geometry_column) if description.geometry_column else "NULL"
        sql = statement("SELECT rowid,", ", ".join(columns), ",", place, "FROM proposed_site ORDER BY rowid")
        cursor = connection.cursor()
        cursor.row_factory = None
        cursor.execute(sql)
        found: list[SiteRow] = []
        while rows := cursor.fetchmany(_AT_ONCE):
            found += [SiteRow(*row[:-1], *_place(row[-1])) for row in rows]
        return found


def read_derived(workspace: Workspace) -> dict[str, SiteSummary]:
    """What the columns that follow from the log say of each site, by its id: there much sooner than the log itself.

    Only ``status``, ``votes``, ``comments``, ``last_comment`` and ``last_at`` are told. Raises as :func:`read_sites`.
    """
    found: dict[str, SiteSummary] = {}
    with workspace.reading() as connection:
        if not derived.present(connection):
            return found
        cursor = connection.cursor()
        cursor.row_factory = None
        cursor.execute(statement("SELECT id,", ", ".join(derived.COLUMNS), "FROM proposed_site WHERE id IS NOT NULL"))
        while rows := cursor.fetchmany(_AT_ONCE):
            for id_, status, up, down, question, comments, last_comment, last_at in rows:
                found[id_] = SiteSummary(
                    status=status or "proposed",
                    votes=(up or 0, down or 0, question or 0),
                    comments=comments or 0,
                    last_comment=last_comment or "",
                    last_at=last_at or "",
                )
    return found


def _column(name: str, present) -> str:
    """SQL for a column in the type that :class:`SiteRow` promises, whatever somebody typed into it."""
    if name not in present:
        return "NULL" if name in _NUMBERS else "''"
    column = quoted(name)
    if name in _NUMBERS:
        kind = "REAL" if name == "score" else "INTEGER"
        return f"CASE WHEN typeof({column}) IN ('integer', 'real') THEN CAST({column} AS {kind}) END"
    return f"CAST(coalesce({column}, '') AS TEXT)"


def _place(blob: bytes | None) -> tuple[float | None, float | None]:
    """The point of a GeoPackage binary; of a larger geometry the middle of its box, of a damaged one none."""
    if not isinstance(blob, bytes):
        return None, None
    point = geometries.plain_point(blob)
    if point is not None:
        return point
    box = None
    with suppress(WorkspaceError, struct.error):
        box = geometries.envelope(blob)
    return (None, None) if box is None else ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)

