"""Tables as files: CSV for every program, ODS for spreadsheets; nothing in them is ever taken for a formula."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Union

Cell = Union[str, int, float, None]

SEPARATOR = ";"
"""Between columns of CSV: what Excel expects where figures have a decimal comma, as in Belgium."""

TEXT, INTEGER, NUMBER, YEAR, MONTH = "text", "integer", "number", "year", "month"
"""Kinds of columns. A text is never calculated, whatever it looks like; a year is no amount; months are ``2026-11``."""

_DECIMAL_COMMA = ("nl", "fr", "de")
_BEGINS_FORMULA = re.compile(r"^(?=[\t\r\n])|(?:^|(?<=[,;|\t\r\n]))([ \t\r\n\"']*)(?=[=+\-@＝＋－＠])")
_LONGEST_NAME = 31
_NOT_IN_NAME = re.compile(r"[\[\]:*?/\\']")
"""What spreadsheets refuse in the name of a sheet."""


@dataclass(frozen=True)
class Column:
    """A column: its title as the reader sees it, and the kind of what stands in it."""

    title: str
    kind: str = TEXT


@dataclass(frozen=True)
class Sheet:
    """A sheet of a spreadsheet: its name, its columns, and rows with a cell for each column."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Cell]]


def decimal_comma(language: str) -> bool:
    """Whether figures have a decimal comma in ``language`` (a two-letter code)."""
    return language[:2].lower() in _DECIMAL_COMMA


def figure(value: Cell, with_comma: bool) -> str:
    """``value`` as text, a number with the language's decimal sign and no other; "" for nothing."""
    if value is None or isinstance(value, str):
        return value or ""
    return str(value).replace(".", ",") if with_comma else str(value)


def csv_text(text: str) -> str:
    """``text`` as a cell of CSV that no spreadsheet takes for a formula.

    CSV cannot say what is text, and quotes do not keep a program from calculating. So an apostrophe is put before
    whatever begins a formula (``=``, ``+``, ``-``, ``@``, also in full width), a tab or a line end at the beginning of
    the cell. The same inside the cell after what some program may take for the end of it: a comma, a semicolon, a tab,
    a bar, a line end. For Excel with another separator than the file's does not heed quotes in the middle of a field.
    """
    return _BEGINS_FORMULA.sub(lambda found: f"{found.group(1) or ''}'", text)


def ods_text(text: str) -> str:
    """``text`` as a cell of ODS, where a typed text is never calculated.

    But GDAL writes a text that begins with ``of:=`` as a formula, so that gets an apostrophe; line ends become slashes,
    for it has no way to write them.
    """
    return ("'" if text[:4].lower() == "of:=" else "") + text.replace("\n", " / ")


def write_csv(path: Path, titles: Sequence[str], rows: Iterable[Sequence[Cell]], *, with_comma: bool) -> int:
    """Write a table to ``path``: a line of ``titles``, then one per row; returns the number of rows written.

    UTF-8 with the mark that Excel knows it by. ``with_comma``: figures with a decimal comma. NaN is written as
    nothing. OSError where it cannot be written.
    """
    written = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=SEPARATOR, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow([csv_text(title) for title in titles])
        for row in rows:
            writer.writerow(
                [csv_text(cell) if isinstance(cell, str) else figure(_known(cell), with_comma) for cell in row]
            )
            written += 1
    return written


def write_ods(path: Path, sheets: Iterable[Sheet]) -> int:
    """Write ``sheets`` to ``path``, one after the other; returns the number of rows written.

    OSError where it cannot be written.
    """
    written = 0
    with ods_file(path) as file:
        for sheet in sheets:
            added = file.add_sheet(sheet.name, sheet.columns)
            for row in sheet.rows:
                added.add_row(row)
                written += 1
    return written


def close_dataset(source) -> None:
    """Let GDAL write and close ``source``. RuntimeError where it cannot, and GDAL was told to raise."""
    # From GDAL 3.8 on; when the last holder lets go instead, Python only prints what is raised.
    if hasattr(source, "Close"):
        source.Close()


class OdsSheet:
    """A sheet that is being written."""

    def __init__(self, layer) -> None:
        self._layer = layer

    def add_row(self, cells: Iterable[Cell]) -> None:
        """Add a row, with a cell for each column; ``None`` and NaN stay empty."""
        from osgeo import ogr

        feature = ogr.Feature(self._layer.GetLayerDefn())
        for number, value in enumerate(map(_known, cells)):
            if isinstance(value, str):
                feature.SetField(number, ods_text(value))
            elif value is not None:
                feature.SetField(number, value)
        self._layer.CreateFeature(feature)


class OdsFile:
    """A spreadsheet that is being written; get one by :func:`ods_file`. Sheets may be filled in turns."""

    def __init__(self, source) -> None:
        self._source = source
        self._names: set[str] = set()
        self._sheets: list[OdsSheet] = []

    def add_sheet(self, name: str, columns: Sequence[Column]) -> OdsSheet:
        """Add an empty sheet; a name that is taken or too long for spreadsheets is changed."""
        from osgeo import ogr

        types = {NUMBER: ogr.OFTReal, INTEGER: ogr.OFTInteger64, YEAR: ogr.OFTInteger64}
        layer = self._source.CreateLayer(self._free(name), None, ogr.wkbNone)
        for column in columns:
            layer.CreateField(ogr.FieldDefn(column.title, types.get(column.kind, ogr.OFTString)))
        self._sheets.append(OdsSheet(layer))
        return self._sheets[-1]

    def close(self) -> None:
        """Let go of the file: GDAL writes it when nothing holds it any more. RuntimeError where GDAL was told to raise
        and cannot write it."""
        for sheet in self._sheets:
            sheet._layer = None
        self._sheets.clear()
        source, self._source = self._source, None
        close_dataset(source)

    def _free(self, name: str) -> str:
        whole = _NOT_IN_NAME.sub(" ", name).strip() or "1"
        free, number = whole[:_LONGEST_NAME], 2
        while free.lower() in self._names:
            free = f"{whole[: _LONGEST_NAME - len(str(number)) - 1]} {number}"
            number += 1
        self._names.add(free.lower())
        return free


@contextmanager
def ods_file(path: Path) -> Iterator[OdsFile]:
    """``with ods_file(path) as file:`` – the spreadsheet is there at the end. OSError where it cannot be written."""
    from osgeo import gdal, ogr

    file = None
    try:
        source = gdal.GetDriverByName("ODS").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        if source is None:
            raise OSError(gdal.GetLastErrorMsg() or str(path))
        file = OdsFile(source)
        source = None
        yield file
        file.close()
        if not path.is_file() or ogr.Open(str(path)) is None:
            raise OSError(gdal.GetLastErrorMsg() or str(path))
    except (AttributeError, RuntimeError) as error:  # GDAL gives nothing, or raises where another plugin told it to
        raise OSError(gdal.GetLastErrorMsg() or str(error)) from error
    finally:
        if file is not None:
            with suppress(RuntimeError):  # the first error says enough
                file.close()


def _known(value: Cell) -> Cell:
    """``value``, or ``None`` for a number that is none."""
    return None if isinstance(value, float) and not math.isfinite(value) else value
