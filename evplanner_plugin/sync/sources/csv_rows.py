"""CSV as it comes: any delimiter, UTF-8 or Windows' encoding, decimal commas, line breaks inside quotes, titles above
the headers."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from ...domain.charging.model import Rejected
from .folding import Row
from .problems import TOO_MANY_VALUES, damaged, empty, unknown_format
from .values import excerpt, text

DELIMITERS = (";", ",", "\t", "|")
MOST_COLUMNS = 500
_HEADER_LINES = 20
_CHUNK = 1 << 20


def encoding_of(file: BinaryIO) -> str:
    """The encoding of a whole file: by its mark, UTF-8 where every byte fits, else Windows-1252. Rewinds the file."""
    begin = file.read(4)
    file.seek(0)
    if begin.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while True:
            chunk = file.read(_CHUNK)
            decoder.decode(chunk, not chunk)
            if not chunk:
                return "utf-8-sig"
    except UnicodeDecodeError:
        return "cp1252"
    finally:
        file.seek(0)


def delimiter_of(head: str) -> str:
    """The delimiter that parts most lines of ``head`` into the same number of fields, "" where none does."""
    best, best_score = "", 0.0
    for delimiter in DELIMITERS:
        try:
            lines = [line for line in csv.reader(io.StringIO(head, newline=""), delimiter=delimiter) if line]
        except csv.Error:
            continue
        widths = [len(line) for line in lines[:200]]
        if len(widths) > 1 and len(head) > 4000:
            widths.pop()  # cut off by the end of the head
        usual = max(set(widths), key=widths.count, default=1)
        score = widths.count(usual) / max(len(widths), 1) * min(usual, 20)
        if usual > 1 and score > best_score:
            best, best_score = delimiter, score
    return best


class CsvTable:
    """A CSV file: ``headers`` and :meth:`rows`. :class:`~evplanner_plugin.errors.BadInput` where it is none."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.name = name
        self._file = io.TextIOWrapper(file, encoding=encoding_of(file), errors="replace", newline="")
        head = self._file.read(64 * 1024).replace("\0", "")
        if not head.strip():
            raise empty(name)
        self._delimiter = delimiter_of(head)
        if not self._delimiter:
            raise unknown_format(name)
        self._file.seek(0)
        self._reader = csv.reader((line.replace("\0", "") for line in self._file), delimiter=self._delimiter)
        self.headers, self._waiting = self._find_headers()

    def rows(self) -> Iterator[Row | Rejected]:
        """The rows below the headers, empty lines left out."""
        width = len(self.headers)
        while True:
            if self._waiting:
                where, values = self._waiting.pop(0)
            else:
                values = self._next()
                if values is None:
                    return
                where = self._reader.line_num
            if not any(value.strip() for value in values):
                continue
            if any(value.strip() for value in values[width:]):
                yield Rejected(f"line {where}", TOO_MANY_VALUES, excerpt(list(values)))
                continue
            yield Row(f"line {where}", dict(zip(self.headers, values)))

    def close(self) -> None:
        """Let go of the file."""
        self._file.detach().close()

    def _next(self) -> list[str] | None:
        try:
            return next(self._reader)
        except StopIteration:
            return None
        except csv.Error as error:  # a quote that is never closed
            raise damaged(self.name, f"line {self._reader.line_num}: {error}") from error

    def _find_headers(self) -> tuple[list[str], list[tuple[int, list[str]]]]:
        """The first line with as many filled fields as most of the first lines have, and the lines after it."""
        lines: list[tuple[int, list[str]]] = []
        while len(lines) < _HEADER_LINES:
            values = self._next()
            if values is None:
                break
            lines.append((self._reader.line_num, values))
        filled = [sum(1 for value in values if value.strip()) for _, values in lines]
        if not filled or max(filled) < 2 or len(lines[0][1]) > MOST_COLUMNS:
            raise unknown_format(self.name)
        counted = [count for count in filled if count > 1]
        usual = max(set(counted), key=lambda count: (counted.count(count), count))
        place = 0 if filled[0] * 2 > usual else next(at for at, count in enumerate(filled) if count >= usual)
        return unique_headers(lines[place][1]), lines[place + 1:]


def unique_headers(names: Sequence[str]) -> list[str]:
    """Headers that differ from each other; one without a name gets its number."""
    found: list[str] = []
    for place, name in enumerate(names, start=1):
        header = text(name, 100).lstrip("\ufeff") or f"column {place}"
        while header in found:
            header += f" ({place})"
        found.append(header)
    return found
