"""A site's photos as the window shows them, read from the workspace; for threads in the background."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QImage

from ....documents.entry_words import text_of
from ....documents.photos.image_file import decoded
from ....documents.photos.prepare import LONGEST_SIDE, THUMBNAIL_SIDE

if TYPE_CHECKING:
    from ....workspace.store import Workspace

_OF_SITE = (
    "SELECT id, caption, taken_at, thumbnail, image IS NOT NULL AS here,"
    " EXISTS (SELECT 1 FROM sync_base WHERE collection = 'photo' AND sync_base.id = photo.id)"
    " OR EXISTS (SELECT 1 FROM sync_inflight WHERE collection = 'photo' AND sync_inflight.id = photo.id) AS sent"
    " FROM photo WHERE site_id = ? ORDER BY rowid"
)
_BY_ID = _OF_SITE.replace("site_id = ?", "id = ?")
_AT_ONCE = 500


@dataclass(frozen=True)
class SitePhoto:
    """One photo: its small picture, and what is known of it.

    ``here``: its image is in the workspace, not on the server only. ``added_by``, ``added_at`` and ``purpose`` (a code
    of the process) are from its log entry ``entry_id`` (all "" where it has none). ``unsent``: nobody else has it, so
    that it can be taken back.
    """

    id: str
    caption: str
    taken_at: str
    here: bool
    thumbnail: QImage = field(compare=False, repr=False)
    entry_id: str = ""
    added_by: str = ""
    added_at: str = ""
    unsent: bool = False
    purpose: str = ""


@dataclass(frozen=True)
class SitePhotos:
    """The photos of a site in the order in which they were added; ``saved``: whether the site is in the file yet."""

    photos: tuple[SitePhoto, ...] = ()
    saved: bool = True


def read_photos(workspace: Workspace, site_id: str, photo_ids: Sequence[str] = ()) -> SitePhotos:
    """The photos of a site: those whose row names it, and those that its log names (``photo_ids``).

    A photo that was removed is left out, whatever the log says of it.

    :raises WorkspaceError: the file cannot be read.
    """
    from ....workspace.site_log import entries_of, unsent

    with workspace.reading() as connection:
        saved = connection.execute("SELECT 1 FROM proposed_site WHERE id = ?", (site_id,)).fetchone() is not None
        rows = {row["id"]: row for row in connection.execute(_OF_SITE, (site_id,))}
        for id_ in [id_ for id_ in photo_ids if id_ not in rows][:_AT_ONCE]:
            rows.update((row["id"], row) for row in connection.execute(_BY_ID, (id_,)))
    entries = {}
    for entry in entries_of(workspace, site_id) if rows else ():
        if entry.kind == "photo_added":
            entries.setdefault(str(entry.payload.get("photo_id")), entry)
    free = unsent(workspace, [entries[id_].id for id_ in rows if id_ in entries])
    found = []
    for id_, row in rows.items():
        entry = entries.get(id_)
        found.append(
            SitePhoto(
                id=str(id_),
                caption=str(row["caption"] or ""),
                taken_at=str(row["taken_at"] or ""),
                here=bool(row["here"]),
                thumbnail=_thumbnail(workspace, row),
                entry_id=entry.id if entry else "",
                added_by=entry.actor if entry else "",
                added_at=entry.at if entry else "",
                purpose=text_of(entry.payload, "purpose") if entry else "",
                unsent=entry is not None and entry.id in free and not row["sent"],
            )
        )
    return SitePhotos(tuple(found), saved)


def image_bytes(workspace: Workspace, photo_id: str) -> bytes:
    """The image of a photo; empty where it is on the server only, or the photo was removed.

    :raises WorkspaceError: the file cannot be read.
    """
    with workspace.reading() as connection:
        row = connection.execute("SELECT image FROM photo WHERE id = ?", (photo_id,)).fetchone()
    return bytes(row["image"] or b"") if row is not None else b""


def read_image(workspace: Workspace, photo_id: str) -> QImage:
    """The image of a photo, unpacked; a null image where there is none here or it is none."""
    return decoded(image_bytes(workspace, photo_id), LONGEST_SIDE)


def read_preview(workspace: Workspace, photo_id: str) -> QImage:
    """The image of a photo, or its small picture where the image is on the server only; a null image for neither.

    :raises WorkspaceError: the file cannot be read.
    """
    image = read_image(workspace, photo_id)
    if not image.isNull():
        return image
    with workspace.reading() as connection:
        row = connection.execute(_BY_ID, (photo_id,)).fetchone()
    return _thumbnail(workspace, row) if row is not None else QImage()


def _thumbnail(workspace: Workspace, row) -> QImage:
    """The small picture of a row; made from the image where another program left it out."""
    try:
        content = base64.b64decode(row["thumbnail"] or "", validate=False)
    except (binascii.Error, ValueError, TypeError):
        content = b""
    picture = decoded(content, THUMBNAIL_SIDE) if content else QImage()
    if picture.isNull() and row["here"]:
        picture = decoded(image_bytes(workspace, row["id"]), THUMBNAIL_SIDE)
    return picture
