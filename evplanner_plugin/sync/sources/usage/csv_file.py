"""A CSV file as it comes: encoding, separator and header found out, rows read in blocks as texts."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ....errors import QT_TRANSLATE_NOOP, BadInput

if TYPE_CHECKING:
    import pandas

ROWS_AT_ONCE = 200_000
_HEAD = 1 << 16
_SEPARATORS = ",;\t|"
_SAMPLE_ROWS = 200
_COLUMNS_AT_MOST = 1000

OVERFLOW = -1
"""The column under which a row's cells beyond the header arrive."""


@dataclass(frozen=True)
class CsvFile:
    """How a CSV file is to be read. ``header`` holds the column titles, ``before`` the lines that come first."""

    path: Path
    encoding: str
    separator: str
    header: tuple[str, ...]
    before: int
    sample: tuple[tuple[str, ...], ...]

    @classmethod
    def open(cls, path: Path, separator: str = "") -> CsvFile:
        """Look at the beginning of the file.

        Raises :class:`BadInput` where it cannot be read, is empty or is no table.
        """
        head = _head(path)
        encoding = _encoding(head)
        text = head.decode(encoding, errors="replace").lstrip("\ufeff")
        if not text.strip("\ufeff\x00 \t\r\n"):
            raise empty_file(path)
        lines = text.splitlines()
        if len(head) == _HEAD and len(lines) > 1:
            lines = lines[:-1]  # the last line is cut off
        used = separator or _separator(lines[:50])
        before, header, sample = _header(lines, used)
        if len(header) < 2 or len(header) > _COLUMNS_AT_MOST or any("\x00" in title for title in header):
            raise no_table(path)
        return cls(path, encoding, used, header, before, sample)

    def blocks(
        self,
        columns: Sequence[int],
        rows: int,
        *,
        repeated: Sequence[int] = (),
        progress: Callable[[float], object] = lambda fraction: None,
    ) -> Iterator[pandas.DataFrame]:
        """Blocks of up to ``rows`` rows: the ``columns`` (positions in the header) and :data:`OVERFLOW`, as texts.

        Those of ``repeated`` hold few different texts and come as categories. The index is the row's number as a
        spreadsheet counts, the header being row 1 where nothing stands before it. ``progress`` takes the part of the
        file read (0–1), before each block. Raises :class:`BadInput` where the file is damaged.
        """
        import pandas

        kinds = {str(column): "category" if column in repeated else str for column in columns}
        kinds[str(len(self.header))] = "category"
        try:
            with _Body(self) as body, pandas.read_csv(
                body,
                sep=self.separator,
                usecols=list(kinds),
                dtype=kinds,
                na_filter=False,
                chunksize=rows,
                engine="c",
                low_memory=False,
                index_col=False,
            ) as reader:
                for block in reader:
                    progress(body.fraction())
                    block.index = block.index + self.before + 2
                    block.columns = [int(name) for name in block.columns]
                    yield block.rename(columns={len(self.header): OVERFLOW})
        except OSError as error:
            raise cannot_read(self.path, error) from error
        except (pandas.errors.ParserError, UnicodeError, ValueError, OverflowError) as error:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The file {path} is damaged: its rows cannot be told apart."),
                QT_TRANSLATE_NOOP("errors", "Look for a stray quote, or save it as CSV again."),
                path=self.path.name,
                details=str(error),
            ) from error


class _Body(io.TextIOBase):
    """The rows of a file under a header of numbers, with one column more than the file's own: so that pandas neither
    stumbles over titles that occur twice nor over rows with too many cells, which would otherwise go unnoticed."""

    def __init__(self, file: CsvFile) -> None:
        super().__init__()
        self._file = file.path.open(encoding=file.encoding, errors="replace", newline="")
        for _ in range(file.before + 1):
            self._file.readline()
        self._ahead = file.separator.join(str(number) for number in range(len(file.header) + 1)) + "\n"
        self._size = max(1, file.path.stat().st_size)

    def fraction(self) -> float:
        """How much of the file was read (0–1)."""
        return min(1.0, self._file.buffer.tell() / self._size)

    def readable(self) -> bool:
        """Whether it can be read: yes."""
        return True

    def read(self, size: int = -1) -> str:
        """The next ``size`` characters."""
        if self._ahead:
            piece, self._ahead = self._ahead, ""
            return piece
        return self._file.read(size).replace("\x00", "\ufffd")

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()


def empty_file(path: Path) -> BadInput:
    """The error for a file without anything in it."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The file {path} is empty."),
        QT_TRANSLATE_NOOP("errors", "Export it again, or choose another file."),
        path=path.name,
    )


def no_table(path: Path) -> BadInput:
    """The error for a file that is no table of usage at all."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The file {path} is no table with a header and columns."),
        QT_TRANSLATE_NOOP("errors", "Choose a CSV file with charging sessions or monthly totals, or OCPI's JSON."),
        path=path.name,
    )


def cannot_read(path: Path, error: OSError) -> BadInput:
    """The error for a file that the computer does not give."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The file {path} cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Check that it is there and that you may open it."),
        path=path.name,
        details=str(error),
    )


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError as error:
        raise cannot_read(path, error) from error


def _encoding(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        io.TextIOWrapper(io.BytesIO(head[: head.rfind(b"\n") + 1] or head), "utf-8").read()
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _separator(lines: Sequence[str]) -> str:
    """The separator by which most lines have the same number of cells, more cells being better."""
    best, score = ",", (0.0, 0)
    for candidate in _SEPARATORS:
        widths = Counter(len(cells) for cells in _cells(lines, candidate))
        widths.pop(1, None)
        if widths:
            width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]))
            if (count, width) > score:
                best, score = candidate, (count, width)
    return best


def _cells(lines: Sequence[str], separator: str) -> list[list[str]]:
    try:
        return [cells for cells in csv.reader(lines, delimiter=separator) if cells]
    except csv.Error:
        return [line.split(separator) for line in lines if line]


def _header(lines: Sequence[str], separator: str) -> tuple[int, tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The number of lines before the header, the header, and some rows: the header is the first of the full lines."""
    some = list(lines[: _SAMPLE_ROWS + 20])
    widths = Counter(len(cells) for cells in _cells(some, separator))
    usual = max(widths.items(), key=lambda pair: (pair[1], pair[0]))[0] if widths else 0
    before = 0
    for line in some:
        filled = sum(bool(cell.strip()) for cells in _cells([line], separator) for cell in cells)
        if line.strip() and filled >= max(2, usual // 2) and len(_cells([line], separator)[0]) >= usual:
            break
        before += 1
    else:
        before = 0
    rows = _cells(some[before:], separator)
    header = tuple(re.sub(r"\s+", " ", title).strip() for title in rows[0]) if rows else ()
    return before, header, tuple(tuple(row) for row in rows[1 : _SAMPLE_ROWS + 1])
