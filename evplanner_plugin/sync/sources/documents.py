"""A document – a file or the body of an answer – read as locations by the reader of its format."""

from __future__ import annotations

import io
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, Union

from ...domain.charging.model import Rejected, SourceLocation
from ...errors import Cancelled
from . import csv_rows, geojson, ocpi, open_charge_map
from .detection import CSV, DATEX2, GEOJSON, HEAD_BYTES, OCPI, OPEN_CHARGE_MAP, WFS
from .folding import Row, fold, refs, row_mark
from .json_stream import JsonStream
from .mapping import SAMPLE_ROWS, guess_mapping, mapping_problems
from .problems import not_readable, unknown_format

LARGE_BYTES = 32 << 20
"""From this size on, a table is read twice: to count the rows of each location, so that it need not be kept whole."""

_REPORT_BYTES = 1 << 18

Found = Union[SourceLocation, Rejected]


@dataclass
class Document:
    """A document called ``name`` in sentences; ``open`` gives it as a new binary file each time."""

    name: str
    size: int
    open: Callable[[], BinaryIO]
    progress: Callable[[float], None] = lambda fraction: None

    @classmethod
    def of_file(cls, name: str, path: Path, progress: Callable[[float], None] = lambda fraction: None) -> Document:
        """A file. :class:`~evplanner_plugin.errors.BadInput` where it cannot be read."""
        try:
            with path.open("rb") as file:
                file.read(1)
            return cls(name, path.stat().st_size, lambda: path.open("rb"), progress)
        except (OSError, ValueError) as error:  # ValueError: a NUL in the path
            raise not_readable(name, str(error)) from error

    @classmethod
    def of_bytes(cls, name: str, body: bytes, progress: Callable[[float], None] = lambda fraction: None) -> Document:
        """The body of an answer."""
        return cls(name, len(body), lambda: io.BytesIO(body), progress)

    def head(self) -> bytes:
        """Its first bytes."""
        with self.opened() as file:
            return file.read(HEAD_BYTES)

    def ends(self) -> bytes:
        """Its first and last bytes."""
        with self.opened() as file:
            begin = file.read(4096)
            file.seek(max(0, self.size - 4096))
            return begin + b" " + file.read()

    def opened(self) -> BinaryIO:
        """The document as a file; :class:`~evplanner_plugin.errors.BadInput` where it is not there any more."""
        try:
            return self.open()
        except OSError as error:
            raise not_readable(self.name, str(error)) from error

    def advance(self, read: int) -> None:
        """Tell how far reading came."""
        if self.size:
            self.progress(min(1.0, read / self.size))


def locations(
    document: Document, format: str, mapping: Mapping[str, str] | None, used: dict[str, str],
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Found]:
    """The locations of a document of ``format``; ``used`` is filled with the mapping of a table.

    Raises as :func:`.reading.read_locations`.
    """
    try:
        if format == DATEX2:
            from .qgis_datex2 import locations as of_datex2

            yield from of_datex2(document)
        elif format in (OCPI, OPEN_CHARGE_MAP):
            reader = ocpi if format == OCPI else open_charge_map
            with document.opened() as file:
                yield from reader.locations_of(JsonStream(file, document.name, document.advance))
        else:
            counts = None
            if document.size > LARGE_BYTES:
                counts = _counted(document, format, mapping, cancelled)
            with closing(rows(document, format)) as found:
                yield from folded(found, mapping, used, has_geometry=format != CSV, counts=counts)
    except OSError as error:  # a network drive that goes away
        raise not_readable(document.name, str(error)) from error


def rows(document: Document, format: str) -> Iterator[Row | Rejected]:
    """The rows of a table: GeoJSON, saved GML of a WFS, or CSV."""
    if format == GEOJSON:
        crs = geojson.crs_of(document.ends())
        with document.opened() as file:
            yield from geojson.rows_of(JsonStream(file, document.name, document.advance), crs)
    elif format == WFS:
        from .qgis_gml import rows_of

        yield from rows_of(document)
    elif format == CSV:
        with document.opened() as file:
            table = csv_rows.CsvTable(Told(file, document.advance), document.name)
            with closing(table):
                yield from table.rows()
    else:
        raise unknown_format(document.name)


def folded(
    found: Iterable[Row | Rejected], mapping: Mapping[str, str] | None, used: dict[str, str], *,
    has_geometry: bool, counts: Mapping[int, int] | None = None,
) -> Iterator[Found]:
    """The locations of rows; the mapping is guessed from the first of them where ``None`` is given.

    :class:`~evplanner_plugin.errors.BadInput` where the mapping does not fit.
    """
    given = iter(found)
    first = list(islice(given, SAMPLE_ROWS))
    headers = _headers(first)
    chosen = _chosen(mapping, first)
    has_geometry = has_geometry and any(isinstance(row, Row) and row.point is not None for row in first)
    if headers:
        wrong = mapping_problems(
            chosen, headers if mapping is not None and not _sparse(first) else None, has_geometry=has_geometry
        )
        if wrong:
            raise wrong[0]
    used.update(chosen)
    yield from fold(chain(first, given), chosen, counts)


def sample(document: Document, format: str, count: int) -> tuple[list[str], list[dict[str, object]]]:
    """Headers and first rows of a table, ([], []) for other formats."""
    if format not in (CSV, GEOJSON, WFS):
        return [], []
    with closing(rows(document, format)) as found:
        first = list(islice(found, count))
    return _headers(first), _samples(first)


def _chosen(mapping: Mapping[str, str] | None, first: list) -> dict[str, str]:
    """A given mapping without what it says that there is no column for (""), or one guessed from the first rows."""
    if mapping is not None:
        return {target: header for target, header in mapping.items() if header}
    return guess_mapping(_headers(first), _samples(first))


def _counted(
    document: Document, format: str, mapping: Mapping[str, str] | None, cancelled: Callable[[], bool]
) -> dict[int, int] | None:
    """How many rows each location has, for those with more than one; None where locations have no id."""
    quiet = Document(document.name, document.size, document.open)
    with closing(rows(quiet, format)) as found:
        first = list(islice(found, SAMPLE_ROWS))
        chosen = _chosen(mapping, first)
        marks = array("q")
        for number_, row in enumerate(chain(first, found)):
            if number_ % 1000 == 0 and cancelled():
                raise Cancelled
            if isinstance(row, Row):
                ref = refs(row, chosen)[0]
                if not ref:
                    return None
                marks.append(row_mark(ref))
    import numpy

    values, counts = numpy.unique(numpy.frombuffer(marks, dtype=numpy.int64), return_counts=True)
    several = counts > 1
    return dict(zip(values[several].tolist(), counts[several].tolist()))


def _headers(found: Iterable[Row | Rejected]) -> list[str]:
    return list(dict.fromkeys(key for row in found if isinstance(row, Row) for key in row.values))


def _samples(found: Iterable[Row | Rejected]) -> list[dict[str, object]]:
    return [dict(row.values) for row in found if isinstance(row, Row)]


def _sparse(found: Iterable[Row | Rejected]) -> bool:
    """Whether rows have different columns, so that one that is missing here may come later."""
    return len({frozenset(row.values) for row in found if isinstance(row, Row)}) > 1


class Told(io.RawIOBase):
    """A file that tells how far it was read."""

    def __init__(self, file: BinaryIO, advance: Callable[[int], None]) -> None:
        self._file = file
        self._advance = advance
        self._told = 0

    def read(self, size: int = -1) -> bytes:
        """See :meth:`io.RawIOBase.read`."""
        found = self._file.read(size)
        at = self._file.tell()
        if at - self._told > _REPORT_BYTES or not found:
            self._told = at
            self._advance(at)
        return found

    read1 = read

    def seek(self, place: int, whence: int = 0) -> int:
        """See :meth:`io.IOBase.seek`."""
        self._told = 0
        return self._file.seek(place, whence)

    def tell(self) -> int:
        """See :meth:`io.IOBase.tell`."""
        return self._file.tell()

    def readable(self) -> bool:
        """See :meth:`io.IOBase.readable`."""
        return True

    def seekable(self) -> bool:
        """See :meth:`io.IOBase.seekable`."""
        return True

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
        super().close()
