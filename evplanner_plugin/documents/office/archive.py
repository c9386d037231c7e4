"""The zip that a document is: read with bounds, for a template is other people's file; written whole."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .markup import Element, parsed

_LARGEST = 100_000_000
"""Bytes of a template, and of a template unpacked twice that: room for a hundred large photos."""

_LARGEST_XML = 20_000_000
"""Bytes of a part that is read: some five thousand pages."""

_MOST_PARTS = 5_000

_OLD_WORD = bytes.fromhex("d0cf11e0a1b11ae1")
"""How .doc begins, and a .docx that is protected with a password."""

_DAY = (1980, 1, 1, 0, 0, 0)
"""The instant of every part, so that equal content gives equal files."""


def read_archive(path: Path) -> dict[str, bytes]:
    """The parts of the document ``path`` by their name, in their order.

    :raises BadInput: why it cannot be used as a template, with a remedy.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise too_large(path)
        with path.open("rb") as file:
            if file.read(8) == _OLD_WORD:
                raise protected(path)
        with zipfile.ZipFile(path) as archive:
            return _parts(path, archive)
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise damaged(path, str(error)) from error
    except (OSError, ValueError, OverflowError, LookupError) as error:
        if path.is_file() and not isinstance(error, PermissionError):
            raise damaged(path, str(error)) from error
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The template “{name}” cannot be read."),
            QT_TRANSLATE_NOOP("errors", "Check that it is still there and that you may read it."),
            name=path.name,
            details=str(error),
        ) from error


def _parts(path: Path, archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > 2 * _LARGEST:
        raise too_large(path)
    if any(entry.flag_bits & 1 for entry in entries) or "encrypted-package" in archive.namelist():
        raise protected(path)
    parts = {}
    for entry in entries:
        if entry.filename.startswith("/") or ".." in entry.filename.split("/"):
            raise damaged(path, entry.filename)
        parts[entry.filename] = archive.read(entry)
    return parts


def read_part(path: Path, parts: Mapping[str, bytes], name: str) -> Element:
    """The XML part ``name``. :class:`BadInput` where it is not there, too large or not well-formed."""
    if name not in parts:
        raise damaged(path, name)
    if len(parts[name]) > _LARGEST_XML:
        raise too_large(path)
    try:
        return parsed(parts[name])
    except ValueError as error:
        raise damaged(path, f"{name}: {error}") from error


def write_archive(path: Path, parts: Mapping[str, bytes]) -> None:
    """Write ``parts`` in their order; what is packed already (pictures) and ``mimetype`` is stored as it is."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _DAY)
            stored = name == "mimetype" or name.lower().endswith((".png", ".jpg", ".jpeg"))
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)


def damaged(path: Path, details: str) -> BadInput:
    """The error for a file that is no whole document."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The template “{name}” is damaged or no document of its kind."),
        QT_TRANSLATE_NOOP("errors", "Open it in LibreOffice or Word, save it as .odt or .docx, and choose that file."),
        name=path.name,
        details=details,
    )


def protected(path: Path) -> BadInput:
    """The error for a file with a password, or in Word's old format, which cannot be told apart."""
    return BadInput(
        QT_TRANSLATE_NOOP(
            "errors", "The template “{name}” is protected with a password or made by an old Word (.doc)."
        ),
        QT_TRANSLATE_NOOP("errors", "Save it as .docx or .odt without a password, and choose that file."),
        name=path.name,
    )


def too_large(path: Path) -> BadInput:
    """The error for a file that holds more than any template."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The template “{name}” holds far more than a document can."),
        QT_TRANSLATE_NOOP("errors", "Choose another file, or make its pictures smaller."),
        name=path.name,
    )
