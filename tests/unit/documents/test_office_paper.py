"""The PDF of a filled template: what stands on its pages, how they break, and that both formats give the same."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.documents.office.archive import read_archive
from evplanner_plugin.documents.office.docx import DocxTemplate
from evplanner_plugin.documents.office.fill import Filled, fill
from evplanner_plugin.documents.office.odt import OdtTemplate
from evplanner_plugin.documents.office.paper import write
from evplanner_plugin.documents.office.paper.labels import Counter, LabelForm, written
from evplanner_plugin.documents.office.paper.model import Image, PageNumber, PaperParagraph, Words
from evplanner_plugin.documents.office.paper.pages import Strip, pages
from evplanner_plugin.documents.office.placeholders import Filling
from evplanner_plugin.errors import EvPlannerError
from tests.unit.documents.office_samples import SHOWN, bundled_template, regulation
from tests.unit.documents.test_office_filling import TO_FILL

pytestmark = pytest.mark.usefixtures("qgis_app")
KINDS = (".odt", ".docx")


def paper(kind, template=None):
    template = template or bundled_template("regulation", kind)
    filling = Filling(regulation())
    document = (OdtTemplate if kind == ".odt" else DocxTemplate)(
        template, read_archive(template), filling, lambda: None
    )
    document.fill_all()
    return document.paper()


def lines(blocks):
    """Label and words of every paragraph."""
    for block in blocks:
        if isinstance(block, PaperParagraph):
            shown = "".join(
                each.text if isinstance(each, Words) else "#" if isinstance(each, PageNumber) else "◻"
                for each in block.pieces
            )
            yield (block.label + " " if block.label else "") + shown
        else:
            for row in block.rows:
                for cell in row:
                    yield from lines(cell.blocks)


@pytest.mark.parametrize("kind", KINDS)
def test_the_paper_says_what_the_document_says(kind):
    read = paper(kind)
    said = [each for each in lines(read.body) if each]
    assert said[:2] == ["Ontwerp", SHOWN]
    start = said.index("Besluit")
    assert said[start : start + 5] == [
        "Besluit", "Artikel 1. Laadplaatsen", "1. Eerste maatregel tot [in te vullen: huisnummer].", "Toelichting.",
        "2. Tweede maatregel.",
    ]  # fmt: skip
    assert said[start + 6].startswith("1. "), "numbered anew in the next article"
    assert "– Het decreet." in said
    assert [each for each in lines(read.header) if each] == ["◻", "Lille", "Gemeenteraad"]
    assert list(lines(read.footer)) == ["Lille – aanvullend reglement [in te vullen: nummer]\tPagina # van #"]
    assert (read.width, read.height) == pytest.approx((210, 297), abs=0.1)
    assert (read.left, read.right) == pytest.approx((25, 20), abs=0.1)


def test_both_formats_give_the_same_paper():
    office, word = (paper(kind) for kind in KINDS)
    assert [each for each in lines(office.body) if each] == [each for each in lines(word.body) if each]

    def looks(read):
        return [
            (
                block.look.text.size,
                block.look.text.bold,
                block.look.text.colour.lower(),
                block.look.align,
                block.look.keep,
            )
            for block in read.body
            if isinstance(block, PaperParagraph) and any(isinstance(each, Words) for each in block.pieces)
        ]

    for one, other in zip(looks(office), looks(word)):
        assert one[1:] == other[1:] and one[0] == pytest.approx(other[0], abs=0.01)


@pytest.mark.parametrize("kind", KINDS)
def test_what_must_be_filled_in_is_highlighted(kind):
    marked = [
        piece.text
        for block in paper(kind).body
        if isinstance(block, PaperParagraph)
        for piece in block.pieces
        if isinstance(piece, Words) and piece.look.ground == "#ffec99"
    ]
    assert marked[0] == "[in te vullen: nummer]" and all(each.startswith("[in te vullen:") for each in marked)


@pytest.mark.parametrize("kind", KINDS)
def test_pictures_have_the_size_that_the_document_gives_them(kind):
    shown = [piece for block in paper(kind).body if isinstance(block, PaperParagraph) for piece in block.pieces
             if isinstance(piece, Image)]  # fmt: skip
    assert [(round(each.width, 1), round(each.height, 1)) for each in shown] == [(80.0, 40.0), (165.0, 82.5)]


@pytest.mark.parametrize("kind", KINDS)
def test_the_pdf_holds_text_and_every_picture_once(tmp_path, kind):
    made = tmp_path / "regulation.pdf"
    assert fill(bundled_template("regulation", kind), regulation(), made) == Filled(TO_FILL, ("No Such Style",))
    pdf = made.read_bytes()
    assert pdf.startswith(b"%PDF-") and len(re.findall(rb"/Type\s*/Page\b", pdf)) == 4
    assert len(re.findall(rb"/Subtype\s*/Image", pdf)) == 2, "the logo of four pages and a map shown twice"
    assert b"/ToUnicode" in pdf, "text can be selected and searched"
    letters = set(re.findall(rb"<([0-9A-Fa-f]{4})>", b"".join(re.findall(rb"begincmap.*?endcmap", pdf, re.DOTALL))))
    assert {f"{ord(sign):04x}".encode() for sign in "Lilenvu☐"} <= {code.lower() for code in letters}


def test_it_is_made_in_any_thread(tmp_path):
    outcome = []

    def work():
        outcome.append(fill(bundled_template("request_answer", ".odt"), regulation(), tmp_path / "thread.pdf"))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(60)
    assert outcome and (tmp_path / "thread.pdf").stat().st_size > 5_000


STRIPS = some.lists(
    some.builds(
        Strip,
        height=some.floats(0, 120),
        gap=some.booleans(),
        keep=some.booleans(),
        new_page=some.integers(0, 9).map(lambda each: each == 0),
    ),
    max_size=40,
)


@given(STRIPS, some.floats(50, 130))
def test_pages_hold_every_strip_once_in_order_and_not_too_much(strips, first):
    dealt = pages(strips, 100.0, first)
    shown = [strip for page in dealt for strip in page if not strip.gap]
    assert [id(strip) for strip in shown] == [id(strip) for strip in strips if not strip.gap]
    for number, page in enumerate(dealt):
        used = sum(strip.height for strip in page)
        solid = [strip for strip in page if not strip.gap]
        room = first if number == 0 else 100.0
        last = max((at for at, strip in enumerate(page) if not strip.gap), default=-1)
        assert used <= room or len(solid) <= 1 or sum(s.height for s in page[: last + 1]) <= max(room, 100.0) + 1e-6


def test_a_heading_goes_along_with_what_it_heads():
    text, heading = Strip(40.0), Strip(10.0, keep=True)
    assert [len(page) for page in pages([text, text, heading, text], 100.0, 100.0)] == [2, 2]
    assert [len(page) for page in pages([text, text, Strip(15.0), text], 100.0, 100.0)] == [3, 1]


def test_titles_of_a_table_come_back_on_the_next_page():
    title = Strip(10.0)
    rows = [Strip(45.0, heading=(title,)) for _ in range(5)]
    assert [[strip.height for strip in page] for page in pages([title, *rows], 100.0, 100.0)] == [
        [10, 45, 45], [10, 45, 45], [10, 45]
    ]  # fmt: skip


def test_labels_of_lists():
    counter = Counter()
    outer, inner = LabelForm("%1.", ("1",)), LabelForm("%1.%2)", ("1", "a"))
    paragraphs = ((1, outer), (2, inner), (2, inner), (1, outer), (2, inner))
    assert [counter.label(level, form) for level, form in paragraphs] == ["1.", "1.a)", "1.b)", "2.", "2.a)"]
    assert [written(each, "I") for each in (1, 4, 9, 14, 1999)] == ["I", "IV", "IX", "XIV", "MCMXCIX"]
    assert [written(each, "a") for each in (1, 26, 27, 52, 703)] == ["a", "z", "aa", "az", "aaa"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_a_full_disk_is_told(tmp_path, monkeypatch):
    """Qt paints on as if nothing were the matter, and leaves the beginning of a PDF behind."""
    write_pdf = write.write_pdf

    def full(path, paper, cancelled):
        path.symlink_to("/dev/full")
        write_pdf(path, paper, cancelled)

    monkeypatch.setattr(write, "write_pdf", full)
    with pytest.raises(EvPlannerError):
        fill(bundled_template("regulation", ".odt"), regulation(), tmp_path / "made.pdf")
    assert not list(tmp_path.iterdir())
