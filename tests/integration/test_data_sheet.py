"""The data sheet as HTML, PDF, ODS and CSV: complete, on one page, and never a formula or markup."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata

import pandas
import pytest
import shapely
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from evplanner_plugin.documents.data_sheet.sheet_content import COLUMNS
from evplanner_plugin.documents.data_sheet.themes import read_themes
from evplanner_plugin.workspace.store import Workspace

NASTY = "=HYPERLINK(\"http://example.org\";\"x\") <b>bold</b> <script>alert(1)</script>"


def write_sheet(workspace: Workspace, path, feedback=None, **more) -> dict:
    """Run the algorithm as the toolbox does."""
    import processing

    parameters = {"WORKSPACE": str(workspace.path), "OUTPUT": str(path), **more}
    return processing.run("evplanner:datasheet", parameters, feedback=feedback or QgsProcessingFeedback(False))


@pytest.fixture
def workspace(lille):
    """Lille with a source whose name is up to no good."""
    made = Workspace.open(lille)
    with made.transaction() as connection:
        source = {"id": "s", "name": NASTY, "format": "wfs", "licence": "@licence", "last_import_at": "2026-11-20"}
        made.insert(connection, "charging_source", [source])
        made.insert(connection, "charging_origin", [{"id": "o", "source_id": "s"}])
        place = {"id": "l", "geometry": shapely.Point(190_000, 213_000), "name": NASTY}
        made.insert(connection, "charging_location", [place])
    return made


def test_csv_has_a_line_per_theme_and_no_formula(provider, workspace, tmp_path):
    done = write_sheet(workspace, tmp_path / "sheet.csv", LANGUAGE="nl")
    table = pandas.read_csv(done["OUTPUT"], sep=";", encoding="utf-8-sig", dtype=str, keep_default_na=False)
    assert list(table.iloc[:, 0]) == [theme.key for theme in read_themes().themes]
    assert table.shape == (done["THEMES"], len(COLUMNS))
    assert done["PRESENT"] == (table.iloc[:, 3] != "0").sum() and 0 < done["WANTING"] < done["THEMES"]
    assert table.iloc[0, 1] == "Laadlocaties" and table.iloc[0, 4].startswith("'=HYPERLINK")
    assert re.fullmatch(r"\d+,\d", table.iloc[0, 6])  # a decimal comma
    missing = table[table.iloc[:, 3] == "0"]
    assert (missing.iloc[:, 13] != "").all() and (missing.iloc[:, 14] != "").all()


def test_ods_holds_data_fields_sources_and_duties(provider, workspace, tmp_path):
    write_sheet(workspace, tmp_path / "sheet.ods", LANGUAGE="en")
    file = ogr.Open(str(tmp_path / "sheet.ods"))
    sheets = {file.GetLayerByIndex(number).GetName(): file.GetLayerByIndex(number) for number in range(len(file))}
    assert list(sheets) == ["Data", "Fields", "Sources", "Duties"]
    assert len(sheets["Data"]) == len(read_themes().themes)
    assert len(sheets["Fields"]) == sum(len(theme.fields) for theme in read_themes().themes)
    assert sheets["Sources"].GetNextFeature().GetField(0) == NASTY


def test_pdf_is_one_page_that_names_every_theme(provider, workspace, tmp_path):
    write_sheet(workspace, tmp_path / "sheet.pdf", LANGUAGE="fr")
    text = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "sheet.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert text.count("\f") == 1
    words = set(unicodedata.normalize("NFKC", text).split())  # fonts join ff and fi
    for theme in read_themes().themes:
        assert set(theme.title["fr"].split()) <= words, theme.key
    assert "<b>bold</b>" in text  # text, not markup
    assert "2025/655" in text


def test_html_escapes_what_others_wrote(provider, workspace, tmp_path):
    write_sheet(workspace, tmp_path / "sheet.html", LANGUAGE="en")
    page = (tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert "<script" not in page and "&lt;script&gt;" in page and '<html lang="en">' in page
    assert len(re.findall(r'<tr id="', page)) == len(read_themes().themes)
    assert not re.search(r'(?:src|href)="http', page)  # nothing comes from the network


@pytest.mark.parametrize("ending", ["csv", "html", "ods", "pdf"])
def test_towns_stand_side_by_side(provider, workspace, tmp_path, ending):
    other = tmp_path / "other.gpkg"
    shutil.copy(workspace.path, other)
    changed = Workspace.open(other)
    with changed.transaction() as connection:
        changed.set_metadata("municipality", "Elders", connection=connection)
        connection.execute("DELETE FROM charging_location")
    path = tmp_path / f"sheet.{ending}"
    write_sheet(workspace, path, OTHERS=[str(other)], LANGUAGE="en")
    if ending == "csv":
        table = pandas.read_csv(path, sep=";", encoding="utf-8-sig").set_index("Key")
        assert list(table.loc["charging_locations", ["Lille: rows", "Elders: rows"]]) == [16, 0]
        rest = table.drop("charging_locations")
        assert (rest["Lille: rows"] == rest["Elders: rows"]).all()
    elif ending == "html":
        assert "Elders: rows" in path.read_text(encoding="utf-8")
    elif ending == "ods":
        assert ogr.Open(str(path)).GetLayerByName("Comparison") is not None
    else:
        said = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
        assert said.count("\f") == 2 and "Elders: rows" in said


def test_an_unknown_ending_is_refused_with_the_remedy(provider, workspace, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"“\.docx”.*\.html, \.pdf, \.ods, \.csv"):
        write_sheet(workspace, tmp_path / "sheet.docx")


def test_a_cancelled_run_leaves_what_was_there(provider, workspace, tmp_path):
    path = tmp_path / "sheet.csv"
    path.write_text("before")
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    with pytest.raises(QgsProcessingException):
        write_sheet(workspace, path, feedback)
    assert path.read_text() == "before" and not list(tmp_path.glob("*.part*"))
