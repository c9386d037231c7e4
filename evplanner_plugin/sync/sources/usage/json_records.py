"""The objects of a long JSON list, one after the other, without holding the whole file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from ....errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from .csv_file import cannot_read, empty_file

_PIECE = 1 << 20
_LARGEST = 1 << 26
"""Characters that one object may have: far more than any CDR, and little enough to hold."""

_BLANK = re.compile(r"[ \t\r\n]*")


def records(
    path: Path,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], object] = lambda fraction: None,
) -> Iterator[object]:
    """Values of the file's list: a list itself, the list under ``data`` of an OCPI answer, or one object alone.

    Objects in lines (NDJSON) are taken as well. Raises :class:`BadInput` where the file is no such thing or is cut
    off, and :class:`Cancelled`.
    """
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            yield from _Reader(file, path, cancelled, progress).values()
    except OSError as error:
        raise cannot_read(path, error) from error
    except RecursionError as error:
        raise _damaged(path, "nested too deeply") from error


class _Reader:
    def __init__(self, file, path: Path, cancelled, progress) -> None:
        self._file, self._path, self._cancelled, self._progress = file, path, cancelled, progress
        self._text, self._at, self._ended = "", 0, False
        self._size, self._read = max(1, path.stat().st_size), 0
        self._decoder = json.JSONDecoder(parse_constant=lambda name: None)

    def values(self) -> Iterator[object]:
        first = self._next_sign()
        if first == "":
            raise empty_file(self._path)
        if first == "[":
            self._at += 1
            yield from self._list()
            return
        if first != "{":
            raise _damaged(self._path, "neither a list nor an object")
        if self._enter_data():
            yield from self._list()
            return
        while self._next_sign() == "{":
            yield self._value()
        if self._next_sign():
            raise _damaged(self._path, "something follows the object")

    def _list(self) -> Iterator[object]:
        sign = self._next_sign()
        while sign != "]":
            yield self._value()
            sign = self._next_sign()
            if sign == ",":
                self._at += 1
                sign = self._next_sign()
            elif sign != "]":
                raise _damaged(self._path, "the list is cut off")

    def _enter_data(self) -> bool:
        """Go into the list under the key ``data`` of an object, where its first keys show one."""
        while len(self._text) - self._at < 4096 and self._more():
            pass
        found = re.match(
            r'\{\s*(?:"(?!data")\w+"\s*:\s*(?:"[^"\\]*"|-?[\d.eE+]+|null|true|false)\s*,\s*)*"data"\s*:\s*\[',
            self._text[self._at : self._at + 4096],
        )
        if found:
            self._at += found.end()
        return bool(found)

    def _value(self) -> object:
        wanted = _PIECE
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
                # A number at the very end may go on in what is not read yet.
                if end < len(self._text) or self._ended:
                    self._at = end
                    return value
            except ValueError as error:
                if self._ended:
                    raise _damaged(self._path, str(error)) from error
            if len(self._text) - self._at > _LARGEST:
                raise _damaged(self._path, "an object of that size is no session")
            self._more(wanted)
            wanted *= 2  # so that a large object is not tried again for every piece

    def _next_sign(self) -> str:
        while True:
            self._at = _BLANK.match(self._text, self._at).end()
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _more(self, length: int = _PIECE) -> bool:
        """Read on; whether anything came."""
        if self._cancelled():
            raise Cancelled()
        piece = self._file.read(length)
        self._text, self._at = self._text[self._at :] + piece, 0
        self._ended = not piece
        self._read += len(piece)
        self._progress(min(1.0, self._read / self._size))
        return bool(piece)


def _damaged(path: Path, details: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The file {path} is no whole JSON: it is damaged or cut off."),
        QT_TRANSLATE_NOOP("errors", "Export or download it again."),
        path=path.name,
        details=details,
    )
