"""The record as a table: CSV for every program, ODS for spreadsheets; nothing in it is ever taken for a formula."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from .record_content import ENTRY_COLUMNS, SITE_COLUMNS, SiteRecord, Value, figure, title

SEPARATOR = ";"
"""Between columns of CSV: what Excel expects where figures have a decimal comma, as in Belgium."""

_FIGURES = {"x": float, "y": float, "score": float, "rank": int, "up": int, "down": int, "question": int}
"""Columns of figures; all others are texts."""

_BEGINS_FORMULA = re.compile(r"^(?=[\t\r\n])|(?:^|(?<=[,;|\t\r\n]))([ \t\r\n\"']*)(?=[=+\-@＝＋－＠])")


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


def write_csv(path: Path, records: Iterable[SiteRecord], *, decimal_comma: bool) -> int:
    """Write the record to ``path``: one line per entry with its site's columns before it; returns the entries written.

    UTF-8 with the mark that Excel knows it by. A site without a log has one line. OSError where it cannot be written.
    """
    written = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=SEPARATOR, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow([csv_text(title(text)) for _, text in (*SITE_COLUMNS, *ENTRY_COLUMNS)])
        for record in records:
            values = (record.values[key] for key, _ in SITE_COLUMNS)
            site = [csv_text(each) if isinstance(each, str) else figure(each, decimal_comma) for each in values]
            for entry in record.entries:
                writer.writerow(site + [csv_text(entry.value(key)) for key, _ in ENTRY_COLUMNS])
                written += 1
            if not record.entries:
                writer.writerow(site + [""] * len(ENTRY_COLUMNS))
    return written


def write_ods(path: Path, records: Iterable[SiteRecord]) -> int:
    """Write the record to ``path``: a sheet of sites and a sheet of entries; returns the number of entries written.

    OSError where it cannot be written.
    """
    from osgeo import gdal, ogr

    written = 0
    try:
        file = gdal.GetDriverByName("ODS").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        sheets = [
            _sheet(file, title("Sites"), SITE_COLUMNS),
            _sheet(file, title("Log"), (*SITE_COLUMNS[:2], *ENTRY_COLUMNS)),
        ]
        for record in records:
            _add_row(sheets[0], [record.values[key] for key, _ in SITE_COLUMNS])
            for values in _log_rows(record):
                _add_row(sheets[1], values)
                written += 1
        sheets = file = None  # GDAL writes when nothing holds the file any more
    except (AttributeError, RuntimeError) as error:  # GDAL gives nothing, or raises where another plugin told it to
        raise OSError(gdal.GetLastErrorMsg() or str(error)) from error
    finally:
        sheets = file = None
    if not path.is_file() or ogr.Open(str(path)) is None:
        raise OSError(gdal.GetLastErrorMsg())
    return written


def _log_rows(record: SiteRecord) -> Iterator[list[Value]]:
    site = [record.values[key] for key, _ in SITE_COLUMNS[:2]]
    for entry in record.entries:
        yield site + [entry.value(key) for key, _ in ENTRY_COLUMNS]


def _sheet(file, name: str, columns: Iterable[tuple[str, str]]):
    from osgeo import ogr

    types = {float: ogr.OFTReal, int: ogr.OFTInteger64}
    sheet = file.CreateLayer(name, None, ogr.wkbNone)
    for key, text in columns:
        sheet.CreateField(ogr.FieldDefn(title(text), types.get(_FIGURES.get(key), ogr.OFTString)))
    return sheet


def _add_row(sheet, values: Iterable[Value]) -> None:
    from osgeo import ogr

    feature = ogr.Feature(sheet.GetLayerDefn())
    for number, value in enumerate(values):
        if isinstance(value, str):
            feature.SetField(number, ods_text(value))
        elif value is not None:
            feature.SetField(number, value)
    sheet.CreateFeature(feature)
