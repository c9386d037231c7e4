"""Spreadsheets are zips: whether one is whole, and how much lies in it, is seen before anybody reads it."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from ...errors import Cancelled

PACKED_FAULTS = (
    zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError
)  # fmt: skip
"""What looking into a damaged or encrypted one ends in."""

_CHUNK = 1 << 20


class TooLarge(Exception):
    """More lies in it than may."""


def check_packed(path: Path, largest: int, cancelled: Callable[[], bool] = lambda: False) -> set[str]:
    """The names of what lies in the zip ``path``, all of which was looked at.

    A sheet that breaks off would be read as far as it goes. Raises :class:`TooLarge` where it unpacks to more than
    ``largest`` bytes, one of :data:`PACKED_FAULTS` where it is damaged, :class:`Cancelled`.
    """
    with zipfile.ZipFile(path) as packed:
        entries = packed.infolist()
        if sum(entry.file_size for entry in entries) > largest:
            raise TooLarge
        for entry in entries:
            with packed.open(entry) as file:
                while file.read(_CHUNK):
                    if cancelled():
                        raise Cancelled()
    return {entry.filename for entry in entries}
