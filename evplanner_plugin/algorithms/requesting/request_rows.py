"""The rows of a list of requests, whatever kind of file it is: CSV, GeoJSON, ODS or XLSX."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from ...domain.charging.model import Rejected
from ...errors import QT_TRANSLATE_NOOP, BadInput
from ...sync.sources import problems
from ...sync.sources.csv_rows import unique_headers
from ...sync.sources.detection import CSV, GEOJSON
from ...sync.sources.documents import Document, rows
from ...sync.sources.folding import Row
from ..returning.packed import PACKED_FAULTS, TooLarge, check_packed

SPREADSHEETS = (".ods", ".xlsx")
SUFFIXES = (".csv", ".tsv", ".txt", ".json", ".geojson", *SPREADSHEETS)

LARGEST = 100_000_000
"""Bytes of a file, and of what is packed in a spreadsheet: a list of requests is a thousandth of it."""

MOST_ROWS = 100_000

SAMPLE = 200
"""Rows by which columns are recognised."""

_REMEDY = QT_TRANSLATE_NOOP("errors", "Choose a list of requests: CSV, ODS, XLSX or GeoJSON.")
_ZIP = b"PK\x03\x04"


@dataclass(frozen=True)
class RequestList:
    """A file that holds requests: its ``headers``, whether its rows have a geometry of their own, and its first
    ``sample`` rows; :meth:`rows` reads all of it."""

    path: Path
    kind: str
    headers: tuple[str, ...]
    sample: tuple[Row, ...]
    has_geometry: bool

    def rows(self, check: Callable[[], None] = lambda: None) -> Iterator[Row | Rejected]:
        """All rows, and what could not be read as one. ``check`` may raise to stop."""
        with _own_words(self.path):
            for number, row in enumerate(_rows(self.path, self.kind)):
                if number >= MOST_ROWS:
                    raise _too_large(self.path)
                if number % 500 == 0:
                    check()
                yield row


def open_list(path: Path) -> RequestList:
    """Look at the list in ``path``.

    :raises BadInput: there is no such file, it is too large, of another kind, damaged or empty.
    """
    with _own_words(path):
        kind = _kind(path)
        with closing(_rows(path, kind)) as found:
            sample = tuple(row for row in islice(found, SAMPLE) if isinstance(row, Row))
        headers = tuple(dict.fromkeys(header for row in sample for header in row.values))
        if not headers:
            raise BadInput(QT_TRANSLATE_NOOP("errors", "{name} holds no rows."), _REMEDY, name=path.name)
        return RequestList(path, kind, headers, sample, any(row.point is not None for row in sample))


@contextmanager
def _own_words(path: Path) -> Iterator[None]:
    """Turns what the readers of charging locations say of a file into what is true of a list of requests."""
    try:
        yield
    except BadInput as error:
        if error.remedy != problems.OTHER_FILE:
            raise
        message = error.message
        if message in (problems.unknown_format("").message, problems.other_content("", "").message):
            message = QT_TRANSLATE_NOOP("errors", "What {name} holds is not recognised as a list of requests.")
        raise BadInput(message, _REMEDY, details=error.details, name=path.name) from error


def _kind(path: Path) -> str:
    try:
        size, head = path.stat().st_size, b""
        with path.open("rb") as file:
            head = file.read(4096)
    except (OSError, ValueError) as error:
        raise problems.not_readable(path.name, str(error)) from error
    if size > LARGEST:
        raise _too_large(path)
    if not head.strip():
        raise problems.empty(path.name)
    if path.suffix.lower() in SPREADSHEETS or head.startswith(_ZIP):
        _check_packed(path)
        return path.suffix.lower()
    return GEOJSON if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[") else CSV


def _check_packed(path: Path) -> None:
    """Refuse what is no spreadsheet, and one that unpacks to more than a list can hold."""
    try:
        names = check_packed(path, LARGEST)
    except TooLarge as error:
        raise _too_large(path) from error
    except PACKED_FAULTS as error:
        raise problems.damaged(path.name, str(error)) from error
    if not names & {"content.xml", "xl/workbook.xml"} or path.suffix.lower() not in SPREADSHEETS:
        raise problems.unknown_format(path.name)


def _too_large(path: Path) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} is too large to be a list of requests."),
        QT_TRANSLATE_NOOP("errors", "Give a file of less than 100 MB."),
        name=path.name,
    )


def _rows(path: Path, kind: str) -> Iterator[Row | Rejected]:
    if kind in SPREADSHEETS:
        return _spreadsheet_rows(path)
    return rows(Document.of_file(path.name, path), kind)


def _spreadsheet_rows(path: Path) -> Iterator[Row | Rejected]:
    """The rows of the first sheet that has any; the first line holds the titles of the columns."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=["ODS", "XLSX"])
    except RuntimeError:  # where another plugin told GDAL to raise
        source = None
    finally:
        gdal.PopErrorHandler()
    if source is None:
        raise problems.damaged(path.name)
    sheets = [source.GetLayerByIndex(number) for number in range(source.GetLayerCount())]
    sheet = next((sheet for sheet in sheets if sheet.GetFeatureCount() > 0), None)
    if sheet is None:
        return
    definition = sheet.GetLayerDefn()
    fields = range(definition.GetFieldCount())
    titles = [definition.GetFieldDefn(field).GetName() for field in fields]
    # GDAL takes the first line for titles unless the next ones look alike; then the fields have no names of their own.
    unnamed = all(title == f"Field{place}" for place, title in enumerate(titles, start=1))
    headers = [] if unnamed else unique_headers(titles)
    for line, feature in enumerate(sheet, start=1 if unnamed else 2):
        values = [_cell(feature, field) for field in fields]
        if not any(value not in (None, "") for value in values):
            continue
        if not headers:
            headers = unique_headers(["" if value is None else str(value) for value in values])
            continue
        yield Row(f"line {line}", dict(zip(headers, values)))


def _cell(feature, field: int) -> object:
    from osgeo import ogr

    if not feature.IsFieldSetAndNotNull(field):
        return None
    kind = feature.GetFieldDefnRef(field).GetType()
    if kind in (ogr.OFTDate, ogr.OFTDateTime):
        year, month, day = feature.GetFieldAsDateTime(field)[:3]
        return f"{year:04d}-{month:02d}-{day:02d}"
    if kind in (ogr.OFTInteger, ogr.OFTInteger64):
        return feature.GetFieldAsInteger64(field)
    if kind == ogr.OFTReal:
        return feature.GetFieldAsDouble(field)
    return feature.GetFieldAsString(field)
