"""Where a package goes: a new folder or zip, complete or not at all."""

from __future__ import annotations

import re
import shutil
import unicodedata
import uuid
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from ...workspace import geopackage

_CHUNK = 1 << 20
"""Bytes that are packed between two looks at whether the user cancelled."""

_PACKED_ALREADY = (".mbtiles",)
"""Images do not become smaller in a zip, only slower to get."""

_LONGEST_NAME = 40
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
"""What Windows takes for a device, whatever the ending."""


def plain_name(name: str, otherwise: str = "workspace") -> str:
    """``name`` for a file on any computer: lower-case ASCII letters, figures and hyphens (``Sint-Truiden`` →
    ``sint-truiden``)."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    plain = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:_LONGEST_NAME].strip("-")
    return otherwise if not plain or _RESERVED.fullmatch(plain) else plain


def is_zip(target: Path) -> bool:
    """Whether a package goes into one file."""
    return target.suffix.lower() == ".zip"


def check_target(target: Path) -> None:
    """Check that a package can be made at ``target``: a new file or folder, or an empty folder.

    :raises BadInput: something is there already, or the folder around it is not there.
    """
    if not target.parent.is_dir():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There is no folder {folder}."),
            QT_TRANSLATE_NOOP("errors", "Make the folder first, or choose another one."),
            folder=target.parent,
        )
    with geopackage.translated_errors(target, file_system=True):
        empty = not is_zip(target) and target.is_dir() and not any(target.iterdir())
    if (target.exists() or target.is_symlink()) and not empty:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "{path} exists already; it was left as it is."),
            QT_TRANSLATE_NOOP("errors", "Choose another name for the package."),
            path=target,
        )


def check_room(target: Path, needed: int) -> None:
    """Check that the disk of ``target`` has about ``needed`` bytes left.

    :raises BadInput: it has not.
    """
    with geopackage.translated_errors(target, file_system=True):
        free = shutil.disk_usage(target.parent).free
    if free < needed:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The package needs about {needed} MB, and the disk has {free} MB left."),
            QT_TRANSLATE_NOOP("errors", "Make room, choose another disk, a smaller area or a lower maximum zoom."),
            needed=max(1, round(needed / 1e6)),
            free=int(free / 1e6),
        )


@contextmanager
def new_package(
    target: Path, progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> Iterator[Path]:
    """``with new_package(…) as folder:`` – fill ``folder``; at the end it becomes ``target``, or is gone.

    The folder lies beside the target under a name of its own. For a zip, packing follows: ``progress`` goes with it.

    :raises BadInput: something came to ``target`` meanwhile.
    :raises WorkspaceError: the folder cannot be written, or the disk is full.
    :raises Cancelled: the user stopped.
    """
    unfinished = target.with_name(f".{plain_name(target.stem)}-{uuid.uuid4().hex}.part")
    packed = unfinished.with_suffix(".zip.part")
    try:
        with geopackage.translated_errors(target, file_system=True):
            unfinished.mkdir()
            yield unfinished
            if is_zip(target):
                _pack(unfinished, packed, progress, cancelled)
            if cancelled():
                raise Cancelled()
            check_target(target)
            if is_zip(target):
                packed.rename(target)
            else:
                if target.is_dir():
                    target.rmdir()
                unfinished.rename(target)
    finally:
        packed.unlink(missing_ok=True)
        shutil.rmtree(unfinished, ignore_errors=True)


def _pack(folder: Path, target: Path, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
    """All files of ``folder`` into a zip, without folders in it: so QField finds the project."""
    files = sorted(folder.iterdir())
    whole, done = sum(file.stat().st_size for file in files) or 1, 0
    with zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
        for file in files:
            entry = zipfile.ZipInfo.from_file(file, file.name)
            entry.compress_type = (
                zipfile.ZIP_STORED if file.suffix in _PACKED_ALREADY else zipfile.ZIP_DEFLATED
            )
            with file.open("rb") as reading, archive.open(entry, "w", force_zip64=file.stat().st_size > 2**31) as into:
                while chunk := reading.read(_CHUNK):
                    if cancelled():
                        raise Cancelled()
                    into.write(chunk)
                    done += len(chunk)
                    progress(done / whole)
