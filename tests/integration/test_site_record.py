"""The record of sites as CSV, ODS and PDF: complete, readable, and never a formula or markup."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import zipfile

import pandas
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as some
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from evplanner_plugin.documents import local_figures, vocabulary
from evplanner_plugin.documents.site_record.record_content import ENTRY_COLUMNS, SITE_COLUMNS, clean
from evplanner_plugin.documents.spreadsheets import csv_text, ods_text
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.workspace.store import Workspace

FORMULAS = set("=+-@＝＋－＠")
NASTY = (
    "=HYPERLINK(\"http://example.org\";\"x\")",
    "+32 14 88 20 20",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "\t=1+1",
    " =1+1",
    "of:=1+1",
    "OF:=1+1",
    "＝1+1",
    "fine, =1+1; \"=2+2\"\n=3+3",
    "<b>bold</b> &amp; <script>alert(1)</script>",
    "null \x00 bell \x07 turned \u202e round",
    "één boom 🌳 te dicht",
)


def record(workspace: Workspace, path, feedback=None, **more) -> dict:
    """Run the algorithm as the toolbox does."""
    import processing

    parameters = {"WORKSPACE": str(workspace.path), "OUTPUT": str(path), **more}
    return processing.run("evplanner:siterecord", parameters, feedback=feedback or QgsProcessingFeedback(False))


def add_site(workspace, id, name, log, **columns):
    """A proposed site with entries (kind, payload, actor), one a minute."""
    point = shapely.Point(190_123.456, 215_654.321)
    with workspace.transaction() as connection:
        row = {"id": id, "nis": workspace.nis, "name": name, "origin": "strategic", "geometry": point, **columns}
        workspace.insert(connection, "proposed_site", [row])
        rows = []
        for minute, (kind, payload, actor) in enumerate(log):
            at = f"2026-03-02T{8 + minute // 60:02d}:{minute % 60:02d}:00.000Z"
            entry = LogEntry(f"{id}-{minute:05d}", id, at, actor, "adviser", "police", kind, payload)
            rows.append({**entry.to_row(), "nis": workspace.nis, "geometry": point})
        workspace.insert(connection, "site_log", rows)


@pytest.fixture
def workspace(lille, monkeypatch):
    """Three sites: one reviewed and decided on, one with everything that could go wrong, one without a log."""
    made = Workspace.open(lille)
    log = [
        ("proposed", {"origin": "strategic"}, "An Aerts"),
        ("marked", {"mark": "up", "reason": "", "remark": "Good place"}, "Bo"),
        ("marked", {"mark": "down", "reason": "trees"}, "Cis"),
        ("commented", {"text": "Two lines\nof text", "reply_to": None}, "Bo"),
        ("approved", {"reason": "", "remark": "College of 3 March", "supersedes": []}, "Head"),
        ("something_new", {"colour": "blue"}, "Robot"),
    ]
    add_site(made, "a", "Kerkstraat 5", log, street="Kerkstraat", house_number="5", score=0.8125, rank=3)
    add_site(made, "b", "=1+1", [("commented", {"text": text}, "=Eve()") for text in NASTY], street="@street")
    add_site(made, "c", "Quiet", [])
    return made


def cells(path):
    return pandas.read_csv(path, sep=";", encoding="utf-8-sig", dtype=str, keep_default_na=False)


def test_csv_holds_a_line_per_entry_and_one_for_a_silent_site(provider, workspace, tmp_path):
    done = record(workspace, tmp_path / "record.csv")
    assert (done["SITES_WRITTEN"], done["ENTRIES_WRITTEN"]) == (3, 6 + len(NASTY))
    assert (tmp_path / "record.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    table = cells(tmp_path / "record.csv")
    assert list(table.columns) == [text for _, text in (*SITE_COLUMNS, *ENTRY_COLUMNS)]
    first = table[table["Site id"] == "a"]
    assert list(first["What"]) == ["Proposal", "In favour", "Against", "Comment", "Approval", "something_new"]
    assert list(first["Words"]) == [
        "Strategic proposal", "Good place", "Trees in the way", "Two lines\nof text", "College of 3 March",
        '{"colour": "blue"}',
    ]  # fmt: skip
    assert set(first["Who"]) == {"An Aerts", "Bo", "Cis", "Head", "Robot"}
    assert (first.iloc[0]["Department"], first.iloc[0]["Role"]) == ("Police", "Adviser")
    assert first.iloc[1]["When"] == local_figures.sortable_time("2026-03-02T08:01:00.000Z")
    site = first.iloc[0]
    assert (site["Status"], site["In favour"], site["Against"], site["Questions"]) == ("Approved", "1", "1", "0")
    assert (site["Score"], site["Rank"], site["x (m)"]) == ("0.8125", "3", "190123.46")
    assert site["Decision"].startswith("Approval, Head (Police, Adviser), 2026-03-02")
    assert site["Decision"].endswith("College of 3 March")
    silent = table[table["Site id"] == "c"]
    assert (len(silent), silent.iloc[0]["Status"], silent.iloc[0]["What"]) == (1, "Proposed", "")


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_NONE])
def test_no_cell_of_csv_begins_a_formula_whatever_the_program_splits_at(
    provider, workspace, tmp_path, separator, quoting
):
    record(workspace, tmp_path / "record.csv")
    text = (tmp_path / "record.csv").read_bytes().decode("utf-8-sig")
    read = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator, quoting=quoting)
            for cell in row]  # fmt: skip
    assert len(read) > len(NASTY)
    assert [cell for cell in read if cell.lstrip(' "\t\r\n')[:1] in FORMULAS] == []
    assert any("'=HYPERLINK" in cell for cell in read)


@given(some.text(some.sampled_from([*FORMULAS, *",;|\t\n\r \"'a1é"]), max_size=30), some.sampled_from(",;|\t"))
def test_any_text_stays_text_in_csv(text, separator):
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL).writerow([csv_text(clean(text)), "end"])
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        for row in csv.reader(io.StringIO(file.getvalue(), newline=""), delimiter=separator, quoting=quoting):
            for cell in row:
                assert cell.lstrip(' "\t\r\n')[:1] not in FORMULAS
    assert csv_text(text).replace("'", "") == text.replace("'", "")


def test_a_cell_that_begins_with_a_tab_or_a_line_end_gets_an_apostrophe_too():
    assert [csv_text(text) for text in ("\tx", "\rx", "\nx")] == ["'\tx", "'\rx", "'\nx"]


def test_harmless_text_is_left_alone():
    for text in ("", "Kerkstraat 5", "a = b", "10-12", "jan@lille.be", "it's", "Bel, of kom langs", "1 + 1"):
        assert csv_text(text) == ods_text(text) == text


def test_ods_holds_typed_texts_and_figures_and_no_formula(provider, workspace, tmp_path):
    done = record(workspace, tmp_path / "record.ods")
    assert done["ENTRIES_WRITTEN"] == 6 + len(NASTY)
    content = zipfile.ZipFile(tmp_path / "record.ods").read("content.xml").decode()
    assert "table:formula" not in content
    assert "<b>" not in content and "\x07" not in content
    assert set(re.findall(r'office:value-type="(\w+)"', content)) == {"string", "float"}
    source = ogr.Open(str(tmp_path / "record.ods"))
    assert [source.GetLayer(number).GetName() for number in range(source.GetLayerCount())] == ["Sites", "Log"]
    sites = {feature.GetField("Site id"): feature for feature in source.GetLayer(0)}
    assert set(sites) == {"a", "b", "c"}
    assert (sites["a"].GetField("Score"), sites["a"].GetField("Rank")) == (0.8125, 3)
    assert sites["b"].GetField("Site") == "=1+1"
    assert sites["c"].GetField("Score") is None
    words = [feature.GetField("Words") for feature in source.GetLayer(1) if feature.GetField("Site id") == "b"]
    assert words == [ods_text(clean(text).strip()) for text in NASTY]
    assert "'of:=1+1" in words and "=HYPERLINK(\"http://example.org\";\"x\")" in words


def pdf_text(path) -> str:
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


def test_pdf_holds_a_section_per_site_with_every_entry_as_text(provider, workspace, tmp_path):
    done = record(workspace, tmp_path / "record.pdf")
    assert done["ENTRIES_WRITTEN"] == 6 + len(NASTY)
    pages = pdf_text(tmp_path / "record.pdf").rstrip("\f").split("\f")
    assert len(pages) == 3
    for page, name in zip(pages, ("Kerkstraat 5", "=1+1", "Quiet")):
        assert name in page and "Lille" in page and "1 of 1 on this site" in page
    for said in ("Two lines", "of text", "College of 3 March", "Trees in the way", "An Aerts", "blue"):
        assert said in pages[0]
    assert "<b>bold</b> &amp; <script>alert(1)</script>" in pages[1]
    assert list(tmp_path.glob("*.part*")) == []


def test_only_the_sites_named_are_written_in_that_order(provider, workspace, tmp_path):
    done = record(workspace, tmp_path / "record.csv", SITES=" c, a,c")
    assert done["SITES_WRITTEN"] == 2
    assert list(dict.fromkeys(cells(tmp_path / "record.csv")["Site id"])) == ["c", "a"]


def test_in_another_language_than_qgis(provider, workspace, tmp_path):
    record(workspace, tmp_path / "record.csv", SITES="a", LANGUAGE="nl_BE")
    table = (tmp_path / "record.csv").read_text(encoding="utf-8-sig")
    assert '"Goedgekeurd"' in table and '"Politie"' in table and '"Bomen in de weg"' in table
    assert '"0,8125"' in table
    assert vocabulary.status_title("approved") == "Approved", "QGIS itself goes on in its own language"


def test_a_very_long_comment_is_shortened(provider, lille, tmp_path):
    workspace = Workspace.open(lille)
    add_site(workspace, "a", "Long", [("commented", {"text": "x" * 1_000_000}, "Bo")])
    record(workspace, tmp_path / "record.csv")
    assert cells(tmp_path / "record.csv").iloc[0]["Words"] == "x" * 9_999 + "…"
    record(workspace, tmp_path / "record.pdf")
    said = re.sub(r"[^x…]", "", pdf_text(tmp_path / "record.pdf"))
    assert said.count("x") >= 9_999 and "…" in said


def test_a_long_log_goes_over_all_its_pages(provider, lille, tmp_path):
    workspace = Workspace.open(lille)
    add_site(workspace, "a", "Busy", [("commented", {"text": f"Remark {n} of many"}, "Bo") for n in range(300)])
    record(workspace, tmp_path / "record.pdf")
    pages = pdf_text(tmp_path / "record.pdf").rstrip("\f").split("\f")
    assert len(pages) > 5
    assert re.findall(r"Remark (\d+) of many", "".join(pages)) == [str(number) for number in range(300)]
    for number, page in enumerate(pages, start=1):
        assert f"{number} of {len(pages)} on this site · page {number}" in page and "Busy" in page


@pytest.mark.parametrize("ending", ["csv", "ods", "pdf"])
def test_a_workspace_without_sites_gives_an_empty_record(provider, lille, tmp_path, ending):
    done = record(Workspace.open(lille), tmp_path / f"record.{ending}")
    assert (done["SITES_WRITTEN"], done["ENTRIES_WRITTEN"]) == (0, 0)
    assert (tmp_path / f"record.{ending}").is_file()


@pytest.mark.parametrize("ending", ["csv", "ods", "pdf"])
def test_cancelled_nothing_is_left_and_what_was_there_stays(provider, workspace, tmp_path, ending):
    path = tmp_path / f"record.{ending}"
    path.write_text("before")
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: percent > 30 and feedback.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        record(workspace, path, feedback)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path] or {each.name for each in tmp_path.glob("*.part*")} == set()


@pytest.mark.parametrize(
    ("output", "more", "sentence"),
    [
        ("record.docx", {}, "cannot be written as “.docx”. .*\\.pdf"),
        ("record.csv", {"SITES": "a,nowhere"}, "no proposed site nowhere"),
        ("nofolder/deeper/record.csv", {}, "could not be written"),
        ("nofolder/deeper/record.ods", {}, "could not be written"),
        ("nofolder/deeper/record.pdf", {}, "could not be written"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(provider, workspace, tmp_path, output, more, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        record(workspace, tmp_path / output, **more)
    assert not (tmp_path / output).exists()
