"""The file that came back: a table, or the whole .zip with a filled-in form and photos of the delivery."""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from ...domain.charging.model import Rejected
from ...domain.handover.manifest import LARGEST as LARGEST_MANIFEST
from ...domain.handover.manifest import NAME as MANIFEST
from ...domain.handover.manifest import check_town, checked, id_of, no_package
from ...domain.handover.return_form import plain
from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from .tables import LARGEST, SUFFIXES, Row, read_table, too_large

PICTURES = (".jpg", ".jpeg", ".png")
LARGEST_PICTURE = 80_000_000
MOST_FILES = 20_000
MOST_PHOTOS = 500
MOST_UNPACKED = 5_000_000_000
"""Bytes of all tables and photos together."""

_FORM_NAMES = ("return", "retour")
_CHUNK = 1 << 20
_FAULTS = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
"""What unpacking a damaged or encrypted zip ends in."""


@dataclass
class ReturnedFile:
    """What a returned file holds.

    ``rows`` of its table and what is no row of it (``rejected``); the ``package`` that it answers and that one's
    ``recipient`` ("" where it does not say); ``photos`` by name, and where each was unpacked; the ``table``'s name.
    """

    rows: list[Row] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    package: str = ""
    recipient: str = ""
    photos: list[tuple[str, Path]] = field(default_factory=list)
    table: str = ""


def open_returned(
    path: Path, folder: Path, nis: str, municipality: str, known_photos: Collection[str],
    cancelled: Callable[[], bool] = lambda: False,
) -> ReturnedFile:
    """What the file ``path`` holds; ``folder`` is empty and takes what is unpacked.

    ``known_photos``: SHA-256 of photos that the workspace has; those, and what lies in the package as it was made, are
    no news. Raises :class:`BadInput` where it cannot be read or is of another municipality, :class:`Cancelled`.
    """
    if path.suffix.lower() != ".zip":
        table = read_table(path, path.name, cancelled)
        return ReturnedFile(table.rows, table.rejected, table=path.name)
    try:
        with zipfile.ZipFile(path) as archive:
            return _of_zip(archive, path.name, folder, (nis, municipality), known_photos, cancelled)
    except _FAULTS as error:
        raise _damaged(path.name, str(error)) from error


def _of_zip(
    archive: zipfile.ZipFile, name: str, folder: Path, town: tuple[str, str], known_photos: Collection[str],
    cancelled: Callable[[], bool],
) -> ReturnedFile:
    entries = [each for each in archive.infolist() if _meant(each.filename) and not each.is_dir()]
    if len(entries) > MOST_FILES:
        raise _damaged(name, f"{len(entries)} files")
    manifest = _manifest(archive, entries, name)
    found = ReturnedFile()
    if manifest is not None:
        check_town(manifest, *town)
        found.package, found.recipient = plain(id_of(manifest), 100), plain(manifest.get("recipient"), 200)
    known = {*_checksums(manifest), *known_photos}
    tables = []
    wanted = [entry for entry in entries if _is_table(entry) or _suffix(entry) in PICTURES]
    if sum(entry.file_size for entry in wanted) > MOST_UNPACKED:  # of none more is unpacked than it says
        raise too_large(name)
    for number, entry in enumerate(wanted):
        if cancelled():
            raise Cancelled()
        base, suffix, table = _base(entry), _suffix(entry), _is_table(entry)
        target = folder / f"{number}{suffix}"
        digest = _unpack(archive, entry, target, LARGEST if table else LARGEST_PICTURE, name)
        if digest in known:
            target.unlink()
        elif table:
            tables.append((_rank(base, suffix), base, target))
        else:
            found.photos.append((base, target))
            if len(found.photos) > MOST_PHOTOS:
                raise _too_many_photos(wanted)
    if tables:
        _, found.table, target = min(tables)
        read = read_table(target, found.table, cancelled)
        found.rows, found.rejected = read.rows, read.rejected
    elif not found.photos:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "Nothing in {name} was filled in."),
            QT_TRANSLATE_NOOP("errors", "Ask the holder to fill in return.csv and to send it back."),
            name=name,
        )
    return found


def _manifest(archive: zipfile.ZipFile, entries, name: str) -> dict[str, Any] | None:
    """The manifest of the package, ``None`` where the zip has none."""
    there = sorted((each for each in entries if _base(each).lower() == MANIFEST), key=lambda each: len(each.filename))
    if not there:
        return None
    with archive.open(there[0]) as file:
        content = file.read(LARGEST_MANIFEST + 1)
    try:
        return checked(json.loads(content[:LARGEST_MANIFEST]), name)
    except (ValueError, RecursionError) as error:
        raise no_package(name, str(error)) from error


def _checksums(manifest: Mapping[str, Any] | None) -> set[str]:
    files = manifest.get("files") if manifest is not None else None
    if not isinstance(files, Mapping):
        return set()
    return {str(each.get("sha256")) for each in files.values() if isinstance(each, Mapping)}


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, largest: int, name: str) -> str:
    """Write one file of the zip to ``target``, however large it claims to be; returns its SHA-256."""
    digest, size = hashlib.sha256(), 0
    with archive.open(entry) as source, target.open("wb") as into:
        while chunk := source.read(_CHUNK):
            size += len(chunk)
            if size > largest:
                raise _damaged(name, f"{entry.filename} is too large")
            digest.update(chunk)
            into.write(chunk)
    return digest.hexdigest()


def _is_table(entry: zipfile.ZipInfo) -> bool:
    return _suffix(entry) in SUFFIXES and _base(entry).lower() not in (MANIFEST, "schema.json", "read_me.txt")


def _suffix(entry: zipfile.ZipInfo) -> str:
    return PurePosixPath(entry.filename).suffix.lower()


def _rank(base: str, suffix: str) -> tuple[bool, int]:
    """Which of several tables is read: a form by its name first, then by kind."""
    return not base.lower().startswith(_FORM_NAMES), SUFFIXES.index(suffix)


def _meant(name: str) -> bool:
    """Whether somebody put the file there, and not a program beside it."""
    return bool(name) and "__MACOSX" not in name and not PurePosixPath(name).name.startswith((".", "~$"))


def _base(entry: zipfile.ZipInfo) -> str:
    return PurePosixPath(entry.filename.replace("\\", "/")).name


def _too_many_photos(entries) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{count} photos at a time are too many."),
        QT_TRANSLATE_NOOP("errors", "Add at most {most} at a time."),
        count=sum(_suffix(entry) in PICTURES for entry in entries),
        most=MOST_PHOTOS,
    )


def _damaged(name: str, details: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} is damaged or encrypted: it cannot be unpacked."),
        QT_TRANSLATE_NOOP("errors", "Get the file again, without a password. Nothing was taken."),
        details=details,
        name=name,
    )
