"""How each table of a workspace stands towards the central API. Reads only; not for the main thread."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import EvPlannerError
from ..workspace.schema import SYNCED
from ..workspace.store import Workspace
from . import state
from .changes import count_unsent
from .features import FeatureMapper


@dataclass(frozen=True)
class LayerStatus:
    """One table: features changed here that the server does not have, features that wait for a person, and when the
    table was last exchanged (UTC text, "" for never)."""

    unsent: int
    conflicts: int
    synced_at: str


def status(workspace: Workspace) -> dict[str, LayerStatus]:
    """The status of each synced table that can be read."""
    found = {}
    with workspace.reading() as connection:
        synced = dict(
            tuple(row)
            for row in connection.execute("SELECT collection, max(synced_at) FROM sync_cursor GROUP BY collection")
        )
        for table in SYNCED:
            try:
                unsent = count_unsent(workspace, connection, FeatureMapper(table, workspace.epsg))
            except EvPlannerError:  # the layer is missing or has lost columns: the exchange says so
                continue
            conflicts = len(state.conflicts(connection, table.name))
            found[table.name] = LayerStatus(unsent, conflicts, synced.get(table.name) or "")
    return found


def photos_without_image(workspace: Workspace) -> int:
    """How many photos have their image on the server only."""
    with workspace.reading() as connection:
        return connection.execute(
            "SELECT count(*) FROM photo WHERE image IS NULL AND content_sha256 IS NOT NULL"
        ).fetchone()[0]
