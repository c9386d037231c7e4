"""Photos of the delivery that came back with a package, made ready for the workspace."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from ...domain.charging.model import Rejected
from ...domain.handover import reasons
from ...domain.handover.package_fields import safe_name
from ...domain.handover.returned import HANDED, ROLE, entry_id, package_of
from ...domain.handover.statements import last_of
from ...domain.log import LogEntry
from ...errors import BadInput
from ...workspace.handover_return import NewPhoto
from ..photos.prepare import PreparedPhoto, prepare

PURPOSE = "delivery"


def delivery_photos(
    files: Sequence[tuple[str, Path]],
    logs: Mapping[str, Sequence[LogEntry]],
    known: Collection[tuple[str, str]],
    *,
    package: str,
    holder: str,
    entered_by: str,
    now: str,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[list[NewPhoto], list[Rejected]]:
    """The photos in ``files`` (name and path) that are new, each with its entry for the log, and those not taken.

    A photo belongs to the site with whose id its name begins; ``logs`` are the sites' logs by id, ``known`` site id and
    SHA-256 of the photos that are there. Raises :class:`Cancelled`.
    """
    ids = {safe_name(id_).casefold(): id_ for id_ in logs}
    seen, found, rejected = set(known), [], []
    for number, (name, path) in enumerate(files, start=1):
        site_id = _site_of(name, ids)
        if not site_id:
            rejected.append(Rejected(name, reasons.UNKNOWN_PHOTO))
        elif last_of(logs[site_id], *HANDED) is None:
            rejected.append(Rejected(name, reasons.NEVER_HANDED_OVER))
        else:
            try:
                photo = prepare(path, cancelled=cancelled)
            except BadInput as error:
                rejected.append(Rejected(name, reasons.NO_PHOTO, str(error)))
                continue
            if (site_id, photo.content_sha256) not in seen:
                seen.add((site_id, photo.content_sha256))
                own = package or package_of(logs[site_id])
                found.append(_new(site_id, photo, own, holder, entered_by, now))
        progress(number / len(files))
    return found, rejected


def _site_of(name: str, ids: Mapping[str, str]) -> str:
    """Id of the site with whose id ``name`` begins, the longest that fits; "" for none."""
    name = name.casefold()
    fitting = [start for start in ids if name.startswith(start) and not name[len(start):][:1].isalnum()]
    return ids[max(fitting, key=len)] if fitting else ""


def _new(site_id: str, photo: PreparedPhoto, package: str, holder: str, entered_by: str, now: str) -> NewPhoto:
    id_ = entry_id(package, site_id, "photo", photo.content_sha256)
    payload = {"photo_id": id_, "caption": "", "purpose": PURPOSE, "package": package, "holder": holder,
               "entered_by": entered_by}  # fmt: skip
    entry = LogEntry.new(
        site_id, "photo_added", holder, ROLE, "", payload, at=now,
        id=entry_id(package, site_id, "photo_added", photo.content_sha256),
    )  # fmt: skip
    row = {
        "id": id_,
        "site_id": site_id,
        "taken_at": photo.taken_at or None,
        "caption": None,
        "width": photo.width,
        "height": photo.height,
        "content_sha256": photo.content_sha256,
        "thumbnail": photo.thumbnail,
        "image": photo.content,
    }
    return NewPhoto(row, entry)
