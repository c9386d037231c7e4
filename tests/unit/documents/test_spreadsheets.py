"""Tables as files: what comes back is what went in, and nothing of it is a formula."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as some
from osgeo import ogr

from evplanner_plugin.documents.spreadsheets import (
    INTEGER,
    NUMBER,
    Column,
    Sheet,
    csv_text,
    decimal_comma,
    figure,
    ods_file,
    write_csv,
    write_ods,
)

COLUMNS = (Column("Name"), Column("Count", INTEGER), Column("Share", NUMBER))
ROWS = [("=1+1", 3, 0.5), ("+32 14", None, float("nan")), ("plain", 0, -1.25)]


def test_csv_has_a_decimal_comma_where_the_language_has_one(tmp_path):
    path = tmp_path / "table.csv"
    assert write_csv(path, [column.title for column in COLUMNS], ROWS, with_comma=decimal_comma("nl_BE")) == 3
    text = path.read_bytes().decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert read == [["Name", "Count", "Share"], ["'=1+1", "3", "0,5"], ["'+32 14", "", ""], ["plain", "0", "-1,25"]]


def test_ods_keeps_figures_as_figures_and_texts_as_texts(tmp_path):
    path = tmp_path / "table.ods"
    assert write_ods(path, [Sheet("One", COLUMNS, ROWS), Sheet("One", COLUMNS[:1], [("x",)])]) == 4
    source = ogr.Open(str(path))
    assert [source.GetLayer(place).GetName() for place in range(2)] == ["One", "One 2"]
    rows = [[row.GetField(place) for place in range(3)] for row in source.GetLayer(0)]
    assert [row[0] for row in rows] == ["=1+1", "+32 14", "plain"]
    assert (rows[0][1], rows[0][2], rows[2][2]) == (3, 0.5, -1.25) and rows[1][1] is None


def test_names_that_spreadsheets_refuse_are_changed(tmp_path):
    path = tmp_path / "table.ods"
    write_ods(path, [Sheet("A/B: what? [it] is * far too long a name for it", COLUMNS[:1], [("x",)])])
    assert ogr.Open(str(path)).GetLayer(0).GetName() == "A B  what   it  is   far too lo"[:31].rstrip()


def test_a_folder_that_is_not_there_is_an_os_error(tmp_path):
    with pytest.raises(OSError):
        write_ods(tmp_path / "nowhere" / "table.ods", [Sheet("One", COLUMNS, ROWS)])
    with pytest.raises(OSError), ods_file(tmp_path / "nowhere" / "table.ods") as file:
        file.add_sheet("One", COLUMNS)


@given(some.text())
def test_no_text_begins_a_formula(text):
    safe = csv_text(text)
    assert not safe.lstrip(" \"'").startswith(tuple("=+-@＝＋－＠")) or safe.lstrip(" \"").startswith("'")
    assert safe.replace("'", "") == text.replace("'", "")


@pytest.mark.parametrize(("value", "written"), [(None, ""), ("a,b", "a,b"), (1.5, "1,5"), (7, "7")])
def test_figures_are_written_as_they_are(value, written):
    assert figure(value, True) == written
