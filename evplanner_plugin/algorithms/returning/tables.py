"""A table that somebody filled in, whatever program saved it: its rows by the keys of the return form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ...domain.charging.model import Rejected
from ...domain.handover.return_form import columns
from ...domain.process import in_language
from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from ...workspace.gdal_options import gdal_options
from .packed import PACKED_FAULTS, TooLarge, check_packed

TEXTS = (".csv", ".txt", ".tsv")
DRIVERS = {".ods": "ODS", ".xlsx": "XLSX", ".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON"}
SUFFIXES = (*TEXTS, *DRIVERS)
"""Endings of the tables that can be read."""

LARGEST = 200_000_000
"""Bytes of a table."""

PACKED, LARGEST_PACKED = (".ods", ".xlsx"), 100_000_000
"""Spreadsheets that are packed, and bytes of all that is in one."""

MOST_ROWS = 100_000

_LONGEST_CELL = 5_000
"""Characters that are kept of a cell; four times what a cell of the form can say."""

_LOOK_EVERY = 500
"""Rows between two looks at whether the user cancelled."""

Row = tuple[str, dict[str, str]]
"""Where it stands ("line 12"), and its cells by the form's keys."""

Sheet = tuple[list[str], list[tuple[str, Mapping[str, str]]]]
"""Headers, and rows: where each stands, and its cells by header."""

_AS_TEXT = {
    "OGR_ODS_HEADERS": "FORCE", "OGR_ODS_FIELD_TYPES": "STRING",
    "OGR_XLSX_HEADERS": "FORCE", "OGR_XLSX_FIELD_TYPES": "STRING",
}  # fmt: skip
"""The first line is that of the headers, and every cell is read as it is shown."""


@dataclass
class ReturnedTable:
    """The rows of a table, and those that are no rows of it."""

    rows: list[Row] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)


def read_table(path: Path, name: str, cancelled: Callable[[], bool] = lambda: False) -> ReturnedTable:
    """The rows of the table in ``path``, which people call ``name``; in any thread.

    A file with several layers or sheets is read where most of the form's columns are found. Raises :class:`BadInput`
    where the file cannot be read or has no column with the sites' ids, :class:`Cancelled`.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise _unknown_kind(name)
    try:
        size = path.stat().st_size
    except OSError as error:
        raise _not_readable(name, str(error)) from error
    if size > LARGEST:
        raise too_large(name)
    found = ReturnedTable()
    if suffix in TEXTS:
        sheets = [_of_text(path, name, found.rejected, cancelled)]
    else:
        sheets = _of_layers(path, name, DRIVERS[suffix], cancelled)
    mapped = [(_mapping(headers, rows), rows) for headers, rows in sheets]
    mapping, rows = max(mapped, key=lambda each: len(each[0]), default=({}, []))
    if "site_id" not in mapping:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "No column of {name} holds the sites' ids."),
            QT_TRANSLATE_NOOP("errors", "Keep the column “{title}” of the form as it was handed over."),
            name=name,
            title=" / ".join(dict.fromkeys(in_language(columns()[0].title, each) for each in ("nl", "fr", "en"))),
        )
    for where, cells in rows:
        if cancelled():
            raise Cancelled()
        found.rows.append((where, {key: cells.get(header) or "" for key, header in mapping.items()}))
    return found


def _mapping(headers: Sequence[str], rows: Sequence[tuple[str, Mapping[str, str]]]) -> dict[str, str]:
    from ...sync.sources.mapping import Target, guess

    targets = [Target(column.key, column.title["en"], column.words) for column in columns()]
    return guess(headers, [cells for _, cells in rows[:200]], targets)


def _of_text(path: Path, name: str, rejected: list[Rejected], cancelled: Callable[[], bool]) -> Sheet:
    from ...sync.sources.csv_rows import CsvTable

    rows = []
    try:
        with path.open("rb") as file:
            table = CsvTable(file, name)
            for row in table.rows():
                if isinstance(row, Rejected):
                    rejected.append(row)
                else:
                    rows.append((row.where, row.values))
                _check(len(rows) + len(rejected), name, cancelled)
            return list(table.headers), rows
    except OSError as error:
        raise _not_readable(name, str(error)) from error
    except BadInput as error:
        if error.message in (_NO_TABLE, _TOO_LARGE):
            raise
        raise _no_table(name, str(error)) from error


def _of_layers(path: Path, name: str, driver: str, cancelled: Callable[[], bool]) -> list[Sheet]:
    from osgeo import gdal

    found = []
    if path.suffix.lower() in PACKED:
        try:
            check_packed(path, LARGEST_PACKED, cancelled)
        except TooLarge as error:
            raise too_large(name) from error
        except PACKED_FAULTS as error:
            raise _no_table(name, str(error)) from error
    with _quiet():
        try:
            source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=[driver])
            for number in range(source.GetLayerCount() if source is not None else 0):
                found.append(_of_layer(source.GetLayer(number), name, cancelled))
        except RuntimeError as error:  # where another plugin told GDAL to raise
            raise _no_table(name, str(error)) from error
        if source is None:
            raise _no_table(name, gdal.GetLastErrorMsg())
    return found


def _of_layer(layer, name: str, cancelled: Callable[[], bool]) -> Sheet:
    headers = [field.GetName() for field in layer.schema]
    rows = []
    for line, feature in enumerate(layer, start=2):
        cells = {
            header: feature.GetFieldAsString(place)[:_LONGEST_CELL] if feature.IsFieldSetAndNotNull(place) else ""
            for place, header in enumerate(headers)
        }
        if any(cells.values()):
            rows.append((f"line {line}", cells))
        _check(line, name, cancelled)
    return headers, rows


def _check(number: int, name: str, cancelled: Callable[[], bool]) -> None:
    """Stop at the row ``number`` where there are too many of them, or the user cancelled."""
    if number > MOST_ROWS:
        raise too_large(name)
    if number % _LOOK_EVERY == 0 and cancelled():
        raise Cancelled()


@contextmanager
def _quiet() -> Iterator[None]:
    """GDAL without messages and with every cell as text, in this thread and for this file only."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        with gdal_options(_AS_TEXT):
            yield
    finally:
        gdal.PopErrorHandler()


_NO_TABLE = QT_TRANSLATE_NOOP("errors", "{name} cannot be read as a table.")
_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "{name} is too large for a returned file.")


def _no_table(name: str, details: str = "") -> BadInput:
    return BadInput(
        _NO_TABLE,
        QT_TRANSLATE_NOOP("errors", "Open it in a spreadsheet program, save it as CSV or XLSX, and choose that file."),
        details=details,
        name=name,
    )


def too_large(name: str) -> BadInput:
    """The error for a file that is too large to be what came back."""
    return BadInput(
        _TOO_LARGE, QT_TRANSLATE_NOOP("errors", "Choose the file with the sites only."), name=name
    )


def _not_readable(name: str, details: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The file {name} cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Check that it exists and that you may open it."),
        details=details,
        name=name,
    )


def _unknown_kind(name: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} is of a kind that a returned file cannot have."),
        QT_TRANSLATE_NOOP("errors", "Choose a file that ends in one of these: {endings}."),
        name=name,
        endings=", ".join((".zip", *SUFFIXES)),
    )
