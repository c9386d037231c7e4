"""The packages that a workspace keeps: the one before, and keeping a new one together with what the log says of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, Union

from ..domain.handover.manifest import check_town, checked, number_of, read_manifest, sites_of
from ..domain.log import DECISIONS, LogEntry
from ..domain.tally import MILESTONES
from ..errors import QT_TRANSLATE_NOOP, WorkspaceError
from . import crs
from .schema import RECOGNISED_EPSG
from .store import Workspace

Previous = Union[Mapping[str, Any], str, "PathLike[str]", None]
"""The package before: its manifest, its .zip, or ``None`` for the newest that the workspace keeps."""

SAME_PLACE = 0.05
"""Metres within which a place that was given in another CRS counts as the same."""

_COUNTING = (*MILESTONES, *DECISIONS, "moved", "acknowledged", "regulation_drafted")
"""Kinds of entries from which what a package says of a site follows."""


def previous_manifest(workspace: Workspace, previous: Previous = None) -> dict[str, Any] | None:
    """The manifest of ``previous``, or of the newest package that the workspace keeps; ``None`` without any.

    Raises :class:`BadInput` where it is no package or another municipality's.
    """
    if isinstance(previous, Mapping):
        found = checked(previous, "manifest")
    elif previous is not None and str(previous):
        found = read_manifest(Path(previous))
    else:
        kept = newest_package(workspace)
        if kept is None:
            return None
        found = checked(kept["manifest"], str(kept.get("file_name") or kept["id"]))
    check_town(found, workspace.nis, workspace.municipality)
    return found


def former_sites(manifest: Mapping[str, Any], epsg: int) -> dict[str, dict[str, Any]]:
    """The sites of a manifest with their places in the CRS ``epsg``; unknown where their own is not recognised."""
    import shapely

    sites = sites_of(manifest)
    given = manifest.get("epsg")
    if given == epsg:
        return sites
    placed = [id_ for id_, site in sites.items() if site.get("x") is not None and site.get("y") is not None]
    if given not in RECOGNISED_EPSG:
        return {id_: {**site, "x": None, "y": None} for id_, site in sites.items()}
    points = crs.reprojected([shapely.Point(sites[id_]["x"], sites[id_]["y"]) for id_ in placed], given, epsg)
    for id_, point in zip(placed, points):
        sites[id_].update(x=round(point.x, 2), y=round(point.y, 2))
    return sites


def snap(former: Mapping[str, dict[str, Any]], records: Mapping[str, Mapping[str, Any]]) -> None:
    """Let a former place that differs only by what a transformation leaves be the same."""
    for id_, site in former.items():
        record = records.get(id_)
        if record is None or site.get("x") is None or site.get("y") is None:
            continue
        if abs(site["x"] - record["x"]) <= SAME_PLACE and abs(site["y"] - record["y"]) <= SAME_PLACE:
            site.update(x=record["x"], y=record["y"])


def newest_package(workspace: Workspace) -> dict[str, Any] | None:
    """The row of the package with the highest number that the workspace keeps, ``None`` without any."""
    rows = [row for row in workspace.rows("handover_package") if isinstance(row.get("version"), int)]
    return max(rows, key=lambda row: (row["version"], str(row.get("at") or "")), default=None)


def next_version(workspace: Workspace, previous: Mapping[str, Any] | None) -> int:
    """The number of the next package: one more than the highest that is known."""
    kept = newest_package(workspace)
    return 1 + max(kept["version"] if kept is not None else 0, number_of(previous) if previous is not None else 0)


def log_mark(
    workspace: Workspace, site_ids: Iterable[str], connection: sqlite3.Connection | None = None
) -> tuple[int, int]:
    """How many entries that matter for a package the logs of these sites have, and the number of the last one."""
    if connection is None:
        with workspace.reading() as own:
            return log_mark(workspace, site_ids, own)
    sql = (
        "SELECT count(*), coalesce(max(rowid), 0) FROM site_log WHERE site_id IN (SELECT value FROM json_each(?1))"
        " AND kind IN (SELECT value FROM json_each(?2))"
    )
    return tuple(connection.execute(sql, (json.dumps(list(site_ids)), json.dumps(_COUNTING))).fetchone())


def keep_package(
    workspace: Workspace, package: Mapping[str, Any], entries: Sequence[LogEntry],
    seen: tuple[Iterable[str], tuple[int, int]], finish: Callable[[], None],
) -> None:
    """Keep a package that was made (a row of ``handover_package``) and note it in the log, in one transaction.

    ``seen``: the sites that it rests on, and :func:`log_mark` of them when they were read. ``finish`` gives the file
    its name, as the last thing that can fail: where it does, nothing is kept. Raises :class:`WorkspaceError` where the
    log grew, a site is gone or another package was made meanwhile, or the file cannot be written.
    """
    with workspace.transaction() as connection:
        numbers = [row["version"] for row in workspace.rows("handover_package", connection=connection)]
        points = {row["id"]: row["geometry"] for row in workspace.rows("proposed_site", connection=connection)}
        changed = log_mark(workspace, seen[0], connection) != seen[1] or package["version"] in numbers
        if changed or any(entry.site_id not in points for entry in entries):
            raise WorkspaceError(
                QT_TRANSLATE_NOOP("errors", "Somebody wrote about the sites while the package was being made."),
                QT_TRANSLATE_NOOP("errors", "Make it again; nothing was handed over."),
            )
        rows = [{**entry.to_row(), "nis": workspace.nis, "geometry": points[entry.site_id]} for entry in entries]
        workspace.insert(connection, "handover_package", [package])
        workspace.insert(connection, "site_log", rows)
        finish()
