"""Filled templates, read back with the libraries that others use: python-docx and odfpy."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.shared import Mm
from odf import draw, style, svg, table, teletype, text
from odf.opendocument import load

from evplanner_plugin.documents.office.content import Content, Paragraph, Picture, ToFill
from evplanner_plugin.documents.office.fill import Filled, fill, template_for
from evplanner_plugin.errors import Cancelled, EvPlannerError
from tests.unit.documents.office_samples import NAMES, SHOWN, bundled_template, changed, png, regulation

KINDS = (".odt", ".docx")
DATA = Path(__file__).resolve().parents[2] / "data" / "templates"
TO_FILL = 2 + 1 + 2 + 1 + 1  # number (text and footer), present, a house number in each article, photo, table


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """Both bundled templates of the regulation, filled: paths by kind."""
    folder = tmp_path_factory.mktemp("filled")
    made = {}
    for kind in KINDS:
        made[kind] = folder / f"regulation{kind}"
        assert fill(bundled_template("regulation", kind), regulation(), made[kind]) == Filled(
            TO_FILL, ("No Such Style",)
        )
    return made


def words(path) -> list[str]:
    """All paragraphs of a document's text, in their order, those of tables too."""
    if path.suffix == ".docx":
        return [
            "".join(run.text or "" for run in each.iter(f"{W}t")) for each in docx.Document(path).element.iter(f"{W}p")
        ]
    document = load(path)
    described = {
        "".join(map(teletype.extractText, each.childNodes)) for each in document.text.getElementsByType(draw.Frame)
    }
    found = [teletype.extractText(each) for each in paragraphs(document.text)]
    return [each for each in found if each not in described]


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraphs(element):
    if element.qname in ((text.P().qname), text.H(outlinelevel=1).qname):
        yield element
    else:
        for child in element.childNodes:
            if hasattr(child, "qname"):
                yield from paragraphs(child)


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_document_says_in_its_order(filled, kind):
    said = [each.replace("\t", " ") for each in words(filled[kind]) if each.strip()]
    assert said[:3] == ["Ontwerp", SHOWN, said[2]]
    assert said[2].startswith("Nummer") and said[2].endswith("[in te vullen: nummer]")
    expected = [
        "Besluit", "Artikel 1. Laadplaatsen", "Eerste maatregel tot [in te vullen: huisnummer].", "Toelichting.",
        "Tweede maatregel.", "Artikel 2. Laadplaatsen", "Eerste maatregel tot [in te vullen: huisnummer].",
        "Toelichting.", "Tweede maatregel.", "Slot.", "An Peeters", "Bijlage: ligging", "Figuur 1",
        "[in te vullen: Straatfoto]", "Figuur 2", "Nr.", "Plaats", "1", "[in te vullen: plaats]", "2", SHOWN,
        "Controlelijst", "Voor intern gebruik: deze bladzijde hoort niet bij het reglement.", "☐ borden geplaatst",
    ]  # fmt: skip
    assert said[said.index("Besluit") :] == expected
    assert "Wegbeheerder" not in said, "a heading with nothing below it is taken away"
    assert not any("{{" in each and each != SHOWN for each in said)


def test_docx_has_real_styles_numbering_and_highlighting(filled):
    document = docx.Document(filled[".docx"])
    by_text = {each.text: each for each in document.paragraphs}
    assert by_text[SHOWN].style.name == "Title"
    assert by_text["Bijlage: ligging"].style.name == "Heading 1"
    assert by_text["Het decreet."].style.name == "Ground"
    assert by_text["Slot."].style.name == "Body", "a style that the template lacks: the placeholder's own"
    assert by_text["Figuur 1"].style.name == "Caption"
    marked = [run for each in document.paragraphs for run in each.runs if run.style.name == "To fill in"]
    assert [run.text for run in marked][1:3] == ["[in te vullen: aanwezige leden]", "[in te vullen: huisnummer]"]
    lists = [each._p.pPr.numPr.numId.val for each in document.paragraphs if each.style.name == "Measure"]
    assert lists[0] == lists[1] != lists[2] == lists[3], "numbers begin anew in each article"
    numbering = document.part.numbering_part.element
    starts = [each for each in numbering.iter(f"{W}num") if each.find(f"{W}lvlOverride") is not None]
    assert {int(each.get(f"{W}numId")) for each in starts} >= {lists[0], lists[2]}
    assert "Eén\ntwee" in by_text


def test_odt_has_real_styles_numbering_and_highlighting(filled):
    document = load(filled[".odt"])
    headings = {teletype.extractText(each): each for each in document.getElementsByType(text.H)}
    assert headings["Artikel 1. Laadplaatsen"].getAttribute("outlinelevel") == "2"
    assert headings["Artikel 1. Laadplaatsen"].getAttribute("stylename") == "Article"
    lists = [each for each in document.getElementsByType(text.List) if each.getAttribute("stylename") == "Measure"]
    assert [each.getAttribute("continuenumbering") for each in lists] == [None, "true", None, "true"]
    marked = [
        teletype.extractText(each)
        for each in document.text.getElementsByType(text.Span)
        if each.getAttribute("stylename") == "To_20_fill_20_in"
    ]
    assert marked[0] == "[in te vullen: nummer]" and len(marked) == TO_FILL - 1
    known = {each.getAttribute("name") for each in document.getElementsByType(style.Style)}
    used = {each.getAttribute("stylename") for each in document.text.getElementsByType(text.P)}
    assert used <= known
    assert document.text.getElementsByType(text.LineBreak)


def test_header_footer_properties_and_language(filled):
    word = docx.Document(filled[".docx"])
    section = word.sections[0]
    beside = section.header.tables[0].cell(0, 1)
    assert [each.text for each in beside.paragraphs] == ["Lille", "Gemeenteraad"]
    assert section.footer.paragraphs[0].text.startswith("Lille – aanvullend reglement [in te vullen: nummer]\tPagina ")
    assert (word.core_properties.title, word.core_properties.language) == (SHOWN.replace("  ", " "), "nl-BE")
    assert b'w:lang w:val="nl-BE"' in zipfile.ZipFile(filled[".docx"]).read("word/styles.xml")
    office = load(filled[".odt"])
    around = (
        office.masterstyles.getElementsByType(style.Header)[0],
        office.masterstyles.getElementsByType(style.Footer)[0],
    )
    assert [teletype.extractText(each) for each in paragraphs(around[0])][1:] == ["Lille", "Gemeenteraad"]
    assert teletype.extractText(around[1]).startswith("Lille – aanvullend reglement [in te vullen: nummer]")
    assert around[1].getElementsByType(text.PageNumber)
    meta = zipfile.ZipFile(filled[".odt"]).read("meta.xml").decode()
    assert "<dc:language>nl-BE</dc:language>" in meta and "&lt;b&gt;zonen&lt;/b&gt;" in meta


def test_pictures_are_kept_once_undistorted_and_described(filled):
    word = docx.Document(filled[".docx"])
    sizes = [size for shape in word.inline_shapes for size in (shape.width, shape.height)]
    assert sizes == pytest.approx([Mm(80), Mm(40), Mm(165), Mm(82.5)], abs=Mm(0.1)), "never wider than the page"
    described = [shape._inline.docPr for shape in word.inline_shapes]
    assert [each.get("descr") for each in described] == ["Kaart van de Dorpsstraat", "Dezelfde kaart"]
    assert len({each.get("id") for each in described}) == 2
    office = load(filled[".odt"])
    frames = office.text.getElementsByType(draw.Frame)
    assert [(each.getAttribute("width"), each.getAttribute("height")) for each in frames] == [
        ("80.00mm", "40.00mm"), ("165.00mm", "82.50mm")
    ]  # fmt: skip
    assert [str(each.getElementsByType(svg.Desc)[0]) for each in frames] == [
        "Kaart van de Dorpsstraat", "Dezelfde kaart"
    ]  # fmt: skip
    for kind, folder in ((".docx", "word/media/"), (".odt", "Pictures/")):
        names = [name for name in zipfile.ZipFile(filled[kind]).namelist() if name.startswith(folder)]
        assert len(names) == 2, "the logo and the map"
    listed = zipfile.ZipFile(filled[".odt"]).read("META-INF/manifest.xml").decode()
    assert all(f'"{name}"' in listed for name in zipfile.ZipFile(filled[".odt"]).namelist() if "Pictures" in name)


def test_the_odt_is_a_package_as_the_standard_wants(filled):
    with zipfile.ZipFile(filled[".odt"]) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.text"


def test_tables_repeat_their_titles(filled):
    word = docx.Document(filled[".docx"]).tables[0]
    assert [cell.text for cell in word.rows[0].cells] == ["Nr.", "Plaats"]
    assert word.rows[0]._tr.trPr.find(f"{W}tblHeader") is not None
    office = load(filled[".odt"]).text.getElementsByType(table.Table)[0]
    assert (
        len(office.getElementsByType(table.TableHeaderRows)) == 1 and len(office.getElementsByType(table.TableRow)) == 3
    )


@pytest.mark.parametrize("name", sorted(NAMES))
@pytest.mark.parametrize("kind", KINDS)
def test_names_that_the_content_lacks_stay_visible(tmp_path, name, kind):
    made = tmp_path / f"empty{kind}"
    result = fill(bundled_template(name, kind), Content(), made)
    with zipfile.ZipFile(made) as archive:
        everything = b"".join(archive.read(part) for part in archive.namelist() if part.endswith(".xml")).decode()
    assert {each for each in NAMES[name] if f"[in te vullen: {each}]" in everything} == NAMES[name]
    assert everything.count("[in te vullen: ") == result.to_fill
    assert "{{" not in everything


def test_placeholders_that_word_split_over_runs(tmp_path):
    document = docx.Document()
    document.add_heading("Over {{to", 1).add_run("wn}} en {{D").bold = True
    document.paragraphs[0].add_run("ay}}!")
    lonely = document.add_paragraph("{", style="Quote")
    for part in ("{art", "ic", "les }}"):
        lonely.add_run(part).italic = True
    document.add_table(1, 1).cell(0, 0).text = "{{ articles}}"
    document.sections[0].header.paragraphs[0].add_run("{{").bold = True
    document.sections[0].header.paragraphs[0].add_run("town}} – {{number}}")
    document.save(tmp_path / "town.docx")
    content = Content(
        {"town": "Lille", "day": "1 mei\n2026", "number": ToFill("nummer")},
        {"articles": [Paragraph(["Eerste"]), Paragraph(["Tweede"], "List Number"), Picture(png(), 30, "", "kaart")]},
    )
    assert fill(tmp_path / "town.docx", content, tmp_path / "filled.docx") == Filled(1)
    filled = docx.Document(tmp_path / "filled.docx")
    assert filled.paragraphs[0].text == "Over Lille en 1 mei\n2026!"
    assert filled.paragraphs[0].runs[1].bold, "the look of where the placeholder began"
    assert [(each.text, each.style.name) for each in filled.paragraphs[1:3]] == [
        ("Eerste", "Quote"), ("Tweede", "List Number")
    ]  # fmt: skip
    assert [each.text for each in filled.tables[0].cell(0, 0).paragraphs] == ["Eerste", "Tweede", ""]
    assert len(filled.inline_shapes) == 2
    header = filled.sections[0].header.paragraphs[0]
    assert header.text == "Lille – [in te vullen: nummer]"
    assert header.runs[-1].style.name == "To fill in", "the style is added where the template lacks it"


def test_placeholders_that_writer_split_over_spans(tmp_path):
    def split(content: bytes) -> bytes:
        content = content.replace(b"{{articles}}", b"{<text:span>{art</text:span>ic<text:span>les}</text:span>}")
        return content.replace(b"{{number}}", b"x<text:s/><text:span>{{</text:span>Number<text:span>}}</text:span>y")

    changed(bundled_template("regulation", ".odt"), tmp_path / "town.odt", "content.xml", split)
    fill(tmp_path / "town.odt", regulation(), tmp_path / "filled.odt")
    said = words(tmp_path / "filled.odt")
    assert "Artikel 1. Laadplaatsen" in said
    assert any(each.replace("\t", " ").endswith("x [in te vullen: nummer]y") for each in said)


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_section_goes_with_its_heading_and_page(tmp_path, kind):
    content = regulation()
    content = Content({**content.fields, "draft_notice": ""}, {**content.blocks, "annex": []})
    fill(bundled_template("regulation", kind), content, tmp_path / f"short{kind}")
    said = words(tmp_path / f"short{kind}")
    assert "Bijlage: ligging" not in said and "Controlelijst" in said
    assert said[0] == SHOWN, "an empty field takes its line along"


@pytest.mark.parametrize("kind", KINDS)
def test_templates_that_libreoffice_saved(tmp_path, kind):
    made = tmp_path / f"filled{kind}"
    result = fill(DATA / f"saved_by_libreoffice{kind}", regulation(), made)
    assert result == Filled(TO_FILL, ("No Such Style",))
    said = [each for each in words(made) if each.strip()]
    ours = [each for each in words(filled_once(kind, tmp_path)) if each.strip()]
    assert [each.replace("\t", "") for each in said] == [each.replace("\t", "") for each in ours]
    if kind == ".docx":
        breaks = [each for each in docx.Document(made).element.iter(f"{W}br") if each.get(f"{W}type") == "page"]
        assert len(breaks) == 2, "a page's end beside a placeholder stays"


def filled_once(kind, folder):
    fill(bundled_template("regulation", kind), regulation(), folder / f"ours{kind}")
    return folder / f"ours{kind}"


@pytest.mark.parametrize("kind", KINDS)
def test_a_filled_document_is_a_template_again(tmp_path, kind):
    """Who types {{…}} into a draft can fill it once more; nothing that was added gets in the way."""
    first, second = tmp_path / f"first{kind}", tmp_path / f"second{kind}"
    fill(bundled_template("regulation", kind), Content(blocks={"annex": [Paragraph("{{annex}}")]}), first)
    fill(first, Content(blocks={"annex": regulation().blocks["annex"]}), second)
    assert words(second).count("Figuur 1") == 1
    if kind == ".docx":
        assert len(docx.Document(second).inline_shapes) == 2
    else:
        names = [each.getAttribute("name") for each in load(second).getElementsByType(style.Style)]
        assert len(names) == len(set(names))


def test_a_template_keeps_what_is_not_asked_for(tmp_path):
    """Macros, settings and foreign parts pass through to the byte."""
    source = bundled_template("regulation", ".docx")
    target = tmp_path / "town.docx"
    changed(
        source,
        target,
        "word/settings.xml",
        lambda content: content.replace(b"</w:settings>", b"<!-- x --></w:settings>"),
    )
    fill(target, regulation(), tmp_path / "filled.docx")
    with zipfile.ZipFile(target) as before, zipfile.ZipFile(tmp_path / "filled.docx") as after:
        for name in ("word/settings.xml", "word/media/logo.png", "word/fontTable.xml", "docProps/app.xml"):
            assert before.read(name) == after.read(name)
        assert set(before.namelist()) <= set(after.namelist())


def test_nothing_is_written_when_cancelled_or_not_possible(tmp_path):
    target = tmp_path / "filled.odt"
    target.write_text("old")
    asked = []

    def cancelled():
        asked.append(1)
        if len(asked) == 20:
            raise Cancelled()

    with pytest.raises(Cancelled):
        fill(bundled_template("regulation", ".odt"), regulation(), target, cancelled)
    assert target.read_text() == "old" and [each.name for each in tmp_path.iterdir()] == ["filled.odt"]
    with pytest.raises(EvPlannerError, match="could not be written"):
        fill(bundled_template("regulation", ".odt"), regulation(), tmp_path / "no" / "filled.odt")


def test_which_template_is_taken(tmp_path):
    given = tmp_path / "huisstijl.odt"
    given.write_bytes(b"")
    assert template_for(None, "regulation", ".docx") == bundled_template("regulation", ".docx")
    assert template_for(given, "regulation", ".odt") == given
    assert template_for(given, "regulation", ".docx") == bundled_template("regulation", ".docx")
    beside = given.with_suffix(".docx")
    beside.write_bytes(b"")
    assert template_for(given, "regulation", ".docx") == beside


def test_a_photo_taken_sideways_stands_upright(tmp_path, qgis_app):
    from qgis.PyQt.QtGui import QImage

    from evplanner_plugin.documents.photos import jpeg

    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(0)
    turned = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    sideways = jpeg.with_exif(jpeg.encoded(image, (80,), 10**6), turned)
    content = Content(blocks={"annex": [Picture(sideways, 20, "", "foto")]})
    fill(bundled_template("request_answer", ".docx"), content, tmp_path / "photo.docx")
    word = docx.Document(tmp_path / "photo.docx")
    assert (word.inline_shapes[0].width, word.inline_shapes[0].height) == (Mm(20), Mm(40))
    held = next(part for part in word.part.package.iter_parts() if part.partname.endswith(".jpeg"))
    assert docx.image.image.Image.from_file(io.BytesIO(held.blob)).px_width == 30
