"""The bundled templates are what the script makes, name what was agreed, and are documents of their own."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from odf.opendocument import load
from odf.style import Style

from tests.unit.documents.office_samples import NAMES, bundled_template

ROOT = Path(__file__).resolve().parents[3]
STYLES = {
    "Title", "Subtitle", "Heading 1", "Heading 2", "Body", "Ground", "Article", "Measure", "Signature", "Caption",
    "Note", "Address",
}  # fmt: skip


def test_the_script_makes_them_to_the_byte(tmp_path):
    command = [sys.executable, str(ROOT / "tools" / "build_templates.py"), str(tmp_path)]
    subprocess.run(command, check=True, timeout=60, stdout=subprocess.DEVNULL)
    made = sorted(tmp_path.iterdir())
    assert [each.name for each in made] == [
        "regulation.docx", "regulation.odt", "request_answer.docx", "request_answer.odt"
    ]  # fmt: skip
    for each in made:
        assert each.read_bytes() == bundled_template(each.stem, each.suffix).read_bytes(), each.name


@pytest.mark.parametrize("kind", [".odt", ".docx"])
@pytest.mark.parametrize("name", sorted(NAMES))
def test_they_ask_for_what_was_agreed(name, kind):
    with zipfile.ZipFile(bundled_template(name, kind)) as archive:
        everything = b"".join(archive.read(part) for part in archive.namelist() if part.endswith(".xml")).decode()
    assert set(re.findall(r"\{\{(\w+)\}\}", everything)) == NAMES[name]


@pytest.mark.parametrize("name", sorted(NAMES))
def test_they_have_the_styles_that_content_names(name):
    word = docx.Document(bundled_template(name, ".docx"))
    assert {each.name for each in word.styles} >= STYLES | {"To fill in"}
    office = load(bundled_template(name, ".odt"))
    titles = {each.getAttribute("displayname") for each in office.styles.getElementsByType(Style)}
    assert titles >= STYLES | {"To fill in"}


@pytest.mark.parametrize("name", sorted(NAMES))
def test_the_logo_is_described(name):
    with zipfile.ZipFile(bundled_template(name, ".odt")) as archive:
        assert "<svg:desc>Logo van de gemeente</svg:desc>" in archive.read("styles.xml").decode()
    with zipfile.ZipFile(bundled_template(name, ".docx")) as archive:
        assert 'descr="Logo van de gemeente"' in archive.read("word/header1.xml").decode()
