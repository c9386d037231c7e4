"""What the concession holder gave back, written into the workspace: all of it, or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from ..domain.handover.package_fields import safe_name
from ..domain.log import LogEntry
from ..errors import QT_TRANSLATE_NOOP, WorkspaceError
from .site_log import entries_of_sites
from .store import Workspace


class NewPhoto(NamedTuple):
    """A photo that came with the answer: values for its row of ``photo`` (without place and municipality), and its
    entry for the log."""

    row: Mapping[str, Any]
    entry: LogEntry


def known_photos(workspace: Workspace) -> set[tuple[str, str]]:
    """Site id and SHA-256 of the image, for every photo of the workspace."""
    with workspace.reading() as connection:
        found = connection.execute("SELECT site_id, content_sha256 FROM photo").fetchall()
    return {(str(row[0]), str(row[1])) for row in found}


def logs_of_named(
    workspace: Workspace, named: Iterable[str], cancelled: Callable[[], bool] = lambda: False, *,
    starting: Iterable[str] = (),
) -> dict[str, list[LogEntry]]:
    """Every site of the workspace by its id, with its log where it is named, else without.

    It is named by an id in ``named``, or by a file's name in ``starting`` that begins with it, in any case.

    Raises :class:`WorkspaceError` where the file cannot be read.
    """
    with workspace.reading() as connection:
        ids = [str(row[0]) for row in connection.execute("SELECT id FROM proposed_site WHERE id IS NOT NULL")]
    wanted = {id_.casefold() for id_ in named}
    names = [name.casefold() for name in starting]
    wanted |= {id_.casefold() for id_ in ids if any(name.startswith(safe_name(id_).casefold()) for name in names)}
    found: dict[str, list[LogEntry]] = {id_: [] for id_ in ids}
    found.update(entries_of_sites(workspace, [id_ for id_ in ids if id_.casefold() in wanted], cancelled))
    return found


def keep_returned(
    workspace: Workspace, entries: Sequence[LogEntry], photos: Sequence[NewPhoto]
) -> tuple[list[LogEntry], list[NewPhoto]]:
    """Write the entries and photos that are not there yet, in one transaction; returns what was written.

    Raises :class:`WorkspaceError` where the file cannot be written or a site is gone meanwhile; nothing is written.
    """
    with workspace.transaction() as connection:
        there = {
            row[0]
            for row in connection.execute(
                "SELECT id FROM site_log WHERE id IN (SELECT value FROM json_each(?))",
                (_listed([*entries, *(photo.entry for photo in photos)]),),
            )
        }
        fresh = [entry for entry in entries if entry.id not in there]
        shown = [photo for photo in photos if photo.entry.id not in there]
        if not fresh and not shown:
            return [], []
        points = {row["id"]: row["geometry"] for row in workspace.rows("proposed_site", connection=connection)}
        if any(entry.site_id not in points for entry in (*fresh, *(photo.entry for photo in shown))):
            raise WorkspaceError(
                QT_TRANSLATE_NOOP("errors", "A site was removed while the returned file was being read."),
                QT_TRANSLATE_NOOP("errors", "Read the file once more; nothing was taken."),
            )

        def placed(site_id: str, row: Mapping[str, Any]) -> dict[str, Any]:
            return {**row, "nis": workspace.nis, "geometry": points.get(site_id)}

        workspace.insert(connection, "photo", [placed(each.entry.site_id, each.row) for each in shown])
        log = [*fresh, *(each.entry for each in shown)]
        workspace.insert(connection, "site_log", [placed(entry.site_id, entry.to_row()) for entry in log])
    return fresh, shown


def _listed(entries: Iterable[LogEntry]) -> str:
    return json.dumps([entry.id for entry in entries])
