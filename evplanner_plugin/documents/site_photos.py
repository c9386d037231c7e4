"""The photos of a site as documents need them: the image where this machine has it, else its thumbnail."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.log import LogEntry
from ..workspace.site_log import entries_of
from ..workspace.store import Workspace

_JPEG = b"\xff\xd8\xff"


@dataclass(frozen=True)
class SitePhoto:
    """A photo of a site: ``jpeg`` is the image, or its thumbnail where the image was never fetched (``whole`` False).

    ``taken_at`` is UTC text ("" where unknown), ``purpose`` a code of the process ("" where none was told), ``caption``
    somebody's own words.
    """

    jpeg: bytes
    caption: str
    taken_at: str
    photo_id: str
    purpose: str = ""
    whole: bool = True


def photo_of(workspace: Workspace, site_id: str, purpose: str = "") -> SitePhoto | None:
    """The newest photo of a site, of this ``purpose`` if one is given; ``None`` where there is none to be shown.

    :raises WorkspaceError: the workspace cannot be read.
    """
    for photo in _newest_first(workspace, site_id, purpose):
        made = _read(workspace, photo)
        if made is not None:
            return made
    return None


def photos_of(workspace: Workspace, site_id: str) -> list[SitePhoto]:
    """The photos of a site that can be shown, the newest first.

    :raises WorkspaceError: the workspace cannot be read.
    """
    made = (_read(workspace, photo) for photo in _newest_first(workspace, site_id, ""))
    return [photo for photo in made if photo is not None]


def _newest_first(workspace: Workspace, site_id: str, purpose: str) -> Sequence[SitePhoto]:
    """The photos of a site without their images: by when they were taken, else added."""
    added = {
        str(entry.payload.get("photo_id") or ""): entry
        for entry in entries_of(workspace, site_id) if entry.kind == "photo_added"
    }
    with workspace.reading() as connection:
        rows = connection.execute(
            "SELECT id, taken_at, caption FROM photo WHERE site_id = ? ORDER BY rowid", (site_id,)
        ).fetchall()
    found = []
    for row in rows:
        entry = added.get(str(row["id"]))
        meant = _text(entry, "purpose")
        if purpose and meant != purpose:
            continue
        caption = str(row["caption"] or "") or _text(entry, "caption")
        photo = SitePhoto(b"", caption, str(row["taken_at"] or ""), str(row["id"]), meant)
        found.append((photo.taken_at or (entry.at if entry is not None else ""), photo))
    return [photo for _, photo in sorted(found, key=lambda pair: pair[0], reverse=True)]


def _read(workspace: Workspace, photo: SitePhoto) -> SitePhoto | None:
    with workspace.reading() as connection:
        row = connection.execute("SELECT image, thumbnail FROM photo WHERE id = ?", (photo.photo_id,)).fetchone()
    if row is None:
        return None
    for content, whole in ((row["image"], True), (_decoded(row["thumbnail"]), False)):
        if isinstance(content, bytes) and content.startswith(_JPEG):
            return SitePhoto(content, photo.caption, photo.taken_at, photo.photo_id, photo.purpose, whole)
    return None


def _decoded(thumbnail: object) -> bytes:
    try:
        return base64.b64decode(str(thumbnail or ""), validate=True)
    except (binascii.Error, ValueError):
        return b""


def _text(entry: LogEntry | None, key: str) -> str:
    value = entry.payload.get(key) if entry is not None else None
    return value.strip() if isinstance(value, str) else ""
