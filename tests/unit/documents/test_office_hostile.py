"""Texts and templates that mean harm, or that nobody meant: text stays text, and a bad template gets one sentence."""

from __future__ import annotations

import re
import zipfile

import docx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some
from odf import teletype
from odf.opendocument import load

from evplanner_plugin.documents.office.content import Content, Paragraph, Picture, Table, ToFill
from evplanner_plugin.documents.office.fill import fill
from evplanner_plugin.documents.office.markup import parsed, written
from evplanner_plugin.documents.site_record.record_content import clean
from evplanner_plugin.errors import BadInput
from tests.unit.documents.office_samples import HOSTILE, bundled_template, changed, png, zipped

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
KINDS = (".odt", ".docx")
ANY_TEXT = some.text(some.characters(exclude_categories=())) | some.sampled_from(
    [HOSTILE, "{{answer}}", "a  b   c ", " ", "\t\n", "x" * 20_000, "\ud800", "\ufffe", "]]>", "&amp;", "é" * 3000]
)


@settings(max_examples=60)
@given(ANY_TEXT, ANY_TEXT)
@example(HOSTILE, "{{town}}{{subject}}")
def test_what_goes_in_comes_out_as_text(tmp_path_factory, value, name):
    """Whatever a value holds is the same in both formats, less what no document can hold."""
    folder = tmp_path_factory.mktemp("texts")
    content = Content(
        {"town": value, "reference": ToFill(name)},
        {
            "answer": [
                Paragraph([value, ToFill(name)], name),
                Table([value, name], [[value, ToFill(name)]]),
                Picture(png(), 10, value, name),
            ]
        },
    )
    for kind in KINDS:
        fill(bundled_template("request_answer", kind), content, folder / f"filled{kind}")
    word = docx.Document(folder / "filled.docx")
    expected = clean(value)
    marked = f"[in te vullen: {' '.join(clean(name).split())}]"
    cells = [
        ["".join(_docx_text(each) for each in cell._tc.iter(f"{W}p")) for cell in row.cells]
        for row in word.tables[0].rows
    ]
    assert cells == [[expected, clean(name)], [expected, marked]]
    assert word.inline_shapes[0]._inline.docPr.get("descr") == " ".join(clean(name).split())
    office = load(folder / "filled.odt")
    assert f"{expected}{marked}" in [teletype.extractText(each) for each in _odt_paragraphs(office.text)]


def _docx_text(paragraph) -> str:
    signs = {f"{W}tab": "\t", f"{W}br": "\n"}
    return "".join(
        signs.get(part.tag, part.text or "") for run in paragraph.iter(f"{W}r") for part in run if part.tag != f"{W}rPr"
    )


def _odt_paragraphs(element):
    for child in element.childNodes:
        if getattr(child, "qname", ("", ""))[1] in ("p", "h"):
            yield child
        elif hasattr(child, "qname"):
            yield from _odt_paragraphs(child)


WRITABLE = some.text(
    some.characters(min_codepoint=32, exclude_categories=("Cs",), exclude_characters="\ufffe\uffff"), min_size=1
)


@given(some.recursive(WRITABLE, lambda inner: some.lists(inner, max_size=4), max_leaves=12))
def test_a_tree_that_was_written_is_read_as_it_was(texts):
    from evplanner_plugin.documents.office.markup import Element

    def tree(node):
        made = Element("w:x", {"w:val": str(node)[:50], "y": "\n\t\r\"'<&>"})
        for each in node if isinstance(node, list) else [node]:
            made.children.append(tree(each) if isinstance(each, list) else Element("t", {}, each))
        return made

    whole = tree(texts)
    assert written(parsed(written(whole))) == written(whole)
    assert parsed(written(whole)).text() == whole.text()


def test_room_between_tags_is_kept():
    """Word puts a single space in a text of its own; losing it joins two words."""
    assert parsed(b"<p><t> </t>\n<t>a</t></p>").text() == " \na"


@pytest.mark.parametrize(
    "content", [b'<p a\\b="x"/>', b'<p w:{t="x"/>', b"<a\0b/>", b'<p a="\x07"/>', b"<p>\x01</p>"], ids=repr
)
def test_what_others_cannot_read_is_not_read_either(content):
    """Qt's reader lets names and characters through with which Word would refuse the document."""
    with pytest.raises(ValueError):
        parsed(content)


def deep(content: bytes) -> bytes:
    return content.replace(b"{{answer}}", b"<text:span>" * 500 + b"x" + b"</text:span>" * 500)


def with_entity(content: bytes) -> bytes:
    head, _, rest = content.partition(b"?>")
    return head + b'?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + rest.replace(b"{{answer}}", b"&b;")


def bomb(path, kind):
    """Some 240 MB of nothing in a few hundred kB."""
    with zipfile.ZipFile(bundled_template("request_answer", kind)) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        with new.open(zipfile.ZipInfo("Pictures/nothing.bin"), "w", force_zip64=True) as part:
            part.write(b"")
        info = new.filelist[-1]
        info.file_size = 240_000_000  # what the directory claims counts


def spoil(path, kind, how):
    source = bundled_template("request_answer", kind)
    main = "content.xml" if kind == ".odt" else "word/document.xml"
    whole = source.read_bytes()
    if how == "empty":
        path.write_bytes(b"")
    elif how == "cut":
        path.write_bytes(whole[: len(whole) // 2])
    elif how == "noise":
        path.write_bytes(bytes(range(256)) * 40)
    elif how == "old word":
        path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(5000))
    elif how == "folder":
        path.mkdir()
    elif how == "bomb":
        bomb(path, kind)
    elif how == "spreadsheet":
        path.write_bytes(
            zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"})
        )
    elif how == "other kind":
        path.write_bytes(bundled_template("request_answer", ".docx" if kind == ".odt" else ".odt").read_bytes())
    elif how == "no text":
        changed(source, path, main, lambda content: b"<x/>")
    elif how == "not well-formed":
        changed(source, path, main, lambda content: content[:-20])
    elif how == "entities":
        changed(source, path, main, with_entity)
    elif how == "deep":
        changed(source, path, main, deep if kind == ".odt" else lambda content: b"<a>" * 500)
    elif how == "climbing":
        path.write_bytes(whole)
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr("../../evil.xml", b"")
    elif how == "crc":
        at = whole.index(b"{{answer}}")
        path.write_bytes(whole[:at] + b"{{ANSWER}}" + whole[at + 10 :])


REMEDY = re.compile(r"template “town\.(odt|docx)” .*\. .*(save|Save|Choose|choose|Check).*\.$")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "how",
    ["empty", "cut", "noise", "old word", "folder", "missing", "bomb", "spreadsheet", "other kind", "no text",
     "not well-formed", "entities", "deep", "climbing", "crc"],
)  # fmt: skip
def test_a_bad_template_gets_one_sentence_and_leaves_nothing(tmp_path, kind, how):
    template, target = tmp_path / f"town{kind}", tmp_path / f"filled{kind}"
    spoil(template, kind, how)
    target.write_text("old")
    with pytest.raises(BadInput) as raised:
        fill(template, Content(), target)
    assert REMEDY.search(str(raised.value)), str(raised.value)
    assert target.read_text() == "old"
    if how == "old word":
        assert "password" in str(raised.value)
    if how == "bomb":
        assert "far more" in str(raised.value)


def test_a_password_is_told_from_damage(tmp_path):
    entry = b'<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
    source, template = bundled_template("regulation", ".odt"), tmp_path / "town.odt"
    changed(
        source,
        template,
        "META-INF/manifest.xml",
        lambda content: content.replace(b"</manifest:manifest>", entry + b"</manifest:manifest>"),
    )
    with pytest.raises(BadInput, match="password"):
        fill(template, Content(), tmp_path / "filled.odt")
    whole = bytearray(source.read_bytes())
    for at in [found.start() for found in re.finditer(b"PK\x01\x02", bytes(whole))]:
        whole[at + 8] |= 1
    template.write_bytes(bytes(whole))
    with pytest.raises(BadInput, match="password"):
        fill(template, Content(), tmp_path / "filled.odt")


@pytest.mark.parametrize(
    ("template", "output"), [("a.odt", "b.docx"), ("a.docx", "b.odt"), ("a.doc", "b.doc"), ("a.odt", "b")]
)
def test_kinds_that_do_not_go_together(tmp_path, template, output):
    with pytest.raises(BadInput, match=r"cannot be made"):
        fill(tmp_path / template, Content(), tmp_path / output)


@pytest.mark.parametrize("number", ["²", "٣", "nan", "inf", "-5cm", "1e308", "9" * 30, ""])
@pytest.mark.parametrize("kind", KINDS)
def test_senseless_numbers_in_a_template_do_no_harm(tmp_path, qgis_app, kind, number):
    parts = ("content.xml", "styles.xml") if kind == ".odt" else ("word/document.xml", "word/styles.xml")
    for count, part in enumerate(parts):
        template = tmp_path / f"town{count}{kind}"
        spoiled = re.compile(
            rb'((?:level|width|height|margin-left|font-size|size|pgSz w:w|w:w|w:val|w:sz)=")[0-9.]+[a-z]*"'
        )
        changed(
            bundled_template("regulation", kind), template, part,
            lambda content: spoiled.sub(lambda found: found[1] + number.encode() + b'"', content),
        )  # fmt: skip
        for ending in (kind, ".pdf"):
            fill(
                template,
                Content({"town": "Lille"}, {"annex": [Picture(png(), 50, "", "x")]}),
                tmp_path / f"made{ending}",
            )
            assert (tmp_path / f"made{ending}").stat().st_size > 3_000
