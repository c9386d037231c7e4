"""The dashboard as a file: every format written whole, what cannot be written said in one sentence."""

from __future__ import annotations

import csv
import io

import pytest
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtGui import QImage

from tests.benchmarks.insight_town import build_town, fill_in


@pytest.fixture(scope="module")
def town(lille_file, tmp_path_factory):
    import shutil

    path = tmp_path_factory.mktemp("insight") / "lille.gpkg"
    shutil.copy(lille_file, path)
    fill_in(build_town(path, locations=20, months=6))
    return path


def report(town, path, **more) -> dict:
    import processing

    parameters = {"WORKSPACE": str(town), "OUTPUT": str(path), "LANGUAGE": "en", **more}
    return processing.run("evplanner:insightreport", parameters, feedback=QgsProcessingFeedback(False))


def test_every_format_answers_all_seven_questions(provider, town, tmp_path):
    for ending in ("pdf", "png", "ods", "csv"):
        path = tmp_path / f"report.{ending}"
        assert report(town, path)["ANSWERED"] == 7 and path.stat().st_size > 1000
        assert [each.name for each in tmp_path.glob("*.part*")] == []
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    picture = QImage(str(tmp_path / "report.png"))
    assert picture.width() > 2000 and "What stands there?" in picture.text("Description")
    sheets = ogr.Open(str(tmp_path / "report.ods"))
    assert sheets.GetLayerCount() > 10 and sheets.GetLayer(0).GetFeatureCount() == 7
    text = (tmp_path / "report.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert ["What stands there?", "", "", "Number", "40.0"] in rows
    # The operator that begins like a formula is a text.
    assert any("'=Voltvogel & <b>Co</b>" in cell for row in rows for cell in row)


@pytest.mark.parametrize(
    ("name", "more", "said"),
    [
        ("report.docx", {}, "cannot be written as"),
        ("report.pdf", {"FIRST": "2026-13"}, "is no month"),
        ("report.pdf", {"AREA": "nowhere"}, "has no area"),
    ],
)
def test_what_makes_no_sense_is_said(provider, town, tmp_path, name, more, said):
    with pytest.raises(QgsProcessingException, match=said):
        report(town, tmp_path / name, **more)
    assert not (tmp_path / name).exists()
