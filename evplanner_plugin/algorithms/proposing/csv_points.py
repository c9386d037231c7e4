"""Tables of points as text (CSV): how they are written, which columns hold the place, and their rows.

Plain Python: the preview in the window and the import read the same way.
"""

from __future__ import annotations

import csv
import io
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .known_fields import key_of

SUFFIXES = (".csv", ".tsv", ".txt")

DELIMITERS = (";", ",", "\t", "|")

LARGEST = 100_000_000
"""Bytes of a file that is still read: a list of sites is a thousandth of it."""

SAMPLE = 200
"""Rows from which columns and decimals are guessed."""

_X = ("x", "xcoord", "xcoordinaat", "xlambert", "xlambert72", "xlb72", "lambertx", "lambert72x", "coordx", "easting",
      "lon", "lng", "long", "longitude", "lengtegraad", "xwgs84", "geometryx")  # fmt: skip
_Y = ("y", "ycoord", "ycoordinaat", "ylambert", "ylambert72", "ylb72", "lamberty", "lambert72y", "coordy", "northing",
      "lat", "latitude", "breedtegraad", "ywgs84", "geometryy")  # fmt: skip
"""Names of the columns with the place, without case and signs, the surest first; each has its like in the other."""

RANGES = (
    ("EPSG:4326", (2.3, 6.6), (49.3, 51.8)),
    ("EPSG:31370", (15_000.0, 305_000.0), (15_000.0, 255_000.0)),
    ("EPSG:3812", (515_000.0, 805_000.0), (515_000.0, 755_000.0)),
    ("EPSG:3857", (260_000.0, 735_000.0), (6_300_000.0, 6_790_000.0)),
    ("EPSG:25831", (395_000.0, 720_000.0), (5_450_000.0, 5_760_000.0)),
)
"""Coordinate systems in which Belgium lies, and between which x and y it does."""


@dataclass(frozen=True)
class CsvTable:
    """A table as text: columns, rows, and how it is to be read. ``x`` and ``y`` name columns, "" where none is known;
    ``crs`` is an authority's code, "" where nothing tells it."""

    path: Path
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    delimiter: str
    decimal_comma: bool
    x: str = ""
    y: str = ""
    crs: str = ""

    def column(self, name: str) -> list[str]:
        """The texts of a column, "" where a row is too short."""
        number = self.header.index(name)
        return [row[number] if number < len(row) else "" for row in self.rows]

    def coordinates(self) -> list[tuple[float, float]]:
        """x and y of each row, NaN where there is no number."""
        if not (self.x and self.y):
            return [(math.nan, math.nan)] * len(self.rows)
        xs, ys = self.column(self.x), self.column(self.y)
        return [(number(x, self.decimal_comma), number(y, self.decimal_comma)) for x, y in zip(xs, ys)]


def read_csv(path: str | Path, delimiter: str = "") -> CsvTable:
    """Return the table in ``path`` with what can be guessed: delimiter, decimals, columns and coordinate system.

    :raises BadInput: there is no such file, it is no text, too large, or holds no rows.
    """
    path = Path(path)
    text = _text_of(path)
    delimiter = delimiter or guess_delimiter(text)
    rows = [tuple(cell.strip() for cell in row) for row in _rows(text, delimiter, path)]
    rows = [row for row in rows if any(row)]
    if len(rows) < 2:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The table {path} holds no rows under a line of names."),
            QT_TRANSLATE_NOOP("errors", "Give a file with the names of the columns in its first line."),
            path=path.name,
        )
    header = _header(rows[0])
    table = CsvTable(path, header, tuple(rows[1:]), delimiter, _has_decimal_commas(rows[1 : 1 + SAMPLE], delimiter))
    return guess_place(table)


def guess_place(table: CsvTable) -> CsvTable:
    """Return ``table`` with the columns that hold the place, by their names, else by their values, and its CRS."""
    x, y = _by_name(table.header)
    if not (x and y):
        x, y = _by_values(table)
    known = replace(table, x=x, y=y)
    return replace(known, crs=guess_crs(known.coordinates()[:SAMPLE]))


def guess_crs(places: Sequence[tuple[float, float]]) -> str:
    """The coordinate system in which most of ``places`` lie in Belgium, "" where less than half do in any."""
    finite = [(x, y) for x, y in places if math.isfinite(x) and math.isfinite(y) and (x, y) != (0, 0)]
    counts = {crs: sum(_between(x, east) and _between(y, north) for x, y in finite) for crs, east, north in RANGES}
    best = max(counts, key=lambda crs: counts[crs])
    return best if counts[best] and 2 * counts[best] >= len(finite) else ""


def guess_delimiter(text: str) -> str:
    """The delimiter with which the first lines fall into the same number of columns, the most there are."""
    lines = [line for line in text[:50_000].splitlines() if line.strip()][:20]

    def fitness(delimiter: str) -> tuple[int, int]:
        counts = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        columns, alike = Counter(counts).most_common(1)[0] if counts else (1, 0)
        return (alike if columns > 1 else 0, columns)

    return max(DELIMITERS, key=fitness) if lines else DELIMITERS[0]


def number(text: str, decimal_comma: bool) -> float:
    """A number as people write it, with spaces or signs between thousands; NaN where it is none."""
    plain = "".join(text.split()).replace("\u00a0", "").replace("\u202f", "").replace("'", "").replace("’", "")
    plain = plain.replace(".", "").replace(",", ".") if decimal_comma and "," in plain else plain
    try:
        value = float(plain)
    except ValueError:
        return math.nan
    return value if math.isfinite(value) else math.nan


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The table {path} is too large to be a list of sites."),
                QT_TRANSLATE_NOOP("errors", "Give a file of less than 100 MB."),
                path=path.name,
            )
        content = path.read_bytes()
    except OSError as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The file {path} cannot be read."),
            QT_TRANSLATE_NOOP("errors", "Check that the file is there and that you may read it."),
            path=str(path),
            details=str(error),
        ) from error
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace")
    if b"\x00" in content[:10_000]:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "{path} is no table of text."),
            QT_TRANSLATE_NOOP("errors", "Save it as CSV first, or choose a layer."),
            path=path.name,
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")  # what older versions of Excel write


def _rows(text: str, delimiter: str, path: Path) -> list[list[str]]:
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The table {path} cannot be taken apart into columns."),
            QT_TRANSLATE_NOOP("errors", "Check its quotation marks, or save it as CSV anew."),
            path=path.name,
            details=str(error),
        ) from error


def _header(names: Sequence[str]) -> tuple[str, ...]:
    """Names of the columns, each once: what is empty or comes again gets a number."""
    made: list[str] = []
    for place, name in enumerate(names, start=1):
        plain = name or f"column_{place}"
        made.append(plain if plain not in made else f"{plain}_{place}")
    return tuple(made)


def _has_decimal_commas(rows: Sequence[Sequence[str]], delimiter: str) -> bool:
    """Whether numbers with a comma but no point are in the majority of those with either."""
    if not rows:
        return False
    cells = [cell for row in rows for cell in row if cell and not math.isnan(number(cell, True))]
    commas = sum("," in cell for cell in cells)
    return commas > sum("." in cell and "," not in cell for cell in cells)


def _by_name(header: Sequence[str]) -> tuple[str, str]:
    by_key = {key_of(name): name for name in header}
    x = next((by_key[key] for key in _X if key in by_key), "")
    y = next((by_key[key] for key in _Y if key in by_key), "")
    return (x, y) if x and y else ("", "")


def _by_values(table: CsvTable) -> tuple[str, str]:
    """Two columns whose numbers lie in Belgium in one of the known systems, x before y; ("", "") where none do."""
    columns = {
        name: [number(cell, table.decimal_comma) for cell in table.column(name)[:SAMPLE]] for name in table.header
    }
    full = {
        name: [value for value in values if not math.isnan(value)]
        for name, values in columns.items()
        if 2 * sum(not math.isnan(value) for value in values) > len(values)
    }
    for _, east, north in RANGES:
        xs = [name for name, values in full.items() if all(_between(value, east) for value in values)]
        ys = [name for name, values in full.items() if all(_between(value, north) for value in values)]
        pairs = [(x, y) for x in xs for y in ys if x != y]
        if len(pairs) == 1 or (pairs and len(xs) == len(ys) == 2 and xs == ys):
            return pairs[0]
    return "", ""


def _between(value: float, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= value <= bounds[1]
