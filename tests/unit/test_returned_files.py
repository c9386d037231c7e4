"""Returned files as they come: every separator and encoding, damage of any kind ends in one sentence."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as how
from hypothesis import strategies as some

from evplanner_plugin.algorithms.returning.returned_file import open_returned
from evplanner_plugin.algorithms.returning.tables import SUFFIXES, read_table
from evplanner_plugin.domain.handover.return_form import form, title
from evplanner_plugin.errors import BadInput

DUTCH = "Locatie-id;Naam;Geplaatst op;Installateur;In dienst op\r\na;x;2/5/2026;Piët;\r\n"


def table(path: Path, content: bytes) -> list:
    path.write_bytes(content)
    return read_table(path, path.name).rows


@pytest.mark.parametrize(
    "content",
    [
        DUTCH.encode("utf-8-sig"),
        DUTCH.encode("cp1252"),
        DUTCH.encode("utf-16"),
        DUTCH.replace(";", ",").encode(),
        DUTCH.replace(";", "\t").encode(),
        ("sep=;\r\n" + DUTCH).encode(),
        DUTCH.replace(";", "|").replace("\r\n", "\n").encode(),
        DUTCH.replace(";", '";"').replace("\r\n", '"\r\n"').encode()[:-1].join((b'"', b"")),
        DUTCH.replace("Locatie-id", "LOCATIE ID ").replace("Geplaatst op", "datum_plaatsing").encode(),
        b"id,installed_on,installer,fid\r\na,2/5/2026,Pi\xc3\xabt,7\r\n",
        "Id de l’emplacement;Placé le;Installateur\r\na;2/5/2026;Piët\r\n".encode(),
    ],
)
def test_a_table_is_read_whatever_program_saved_it(tmp_path, content):
    ((where, cells),) = table(tmp_path / "a.csv", content)
    assert where.startswith("line ")
    assert (cells["site_id"], cells["installed_on"], cells["installer"]) == ("a", "2/5/2026", "Piët")


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_form_is_read_as_it_was_written_in_every_language(tmp_path, language):
    keys = [each["key"] for each in (*form()["columns"], *form()["prefilled"])]
    content = ";".join(title(key, language) for key in keys) + "\n" + ";".join(keys) + "\n"
    ((_, cells),) = table(tmp_path / "a.csv", content.encode())
    assert cells == {each["key"]: each["key"] for each in form()["columns"]}


@how(max_examples=60)
@given(content=some.binary(max_size=300), suffix=some.sampled_from(SUFFIXES))
def test_whatever_lies_in_a_file_ends_in_rows_or_one_sentence(tmp_path_factory, content, suffix):
    path = tmp_path_factory.mktemp("any") / f"a{suffix}"
    try:
        table(path, content)
    except BadInput as error:
        assert str(error)


def package() -> bytes:
    """A small package with a filled-in form."""
    made = io.BytesIO()
    manifest = {"format": "evplanner-handover", "sites": [], "municipality": {"nis": "13019", "name": "Lille"},
                "package": {"id": "p", "version": 1}, "recipient": "Holder", "files": {}}  # fmt: skip
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        archive.writestr("return.csv", DUTCH)
        archive.writestr("../../photos/a_1.jpg", b"\xff\xd8\xff")
    return made.getvalue()


@how(max_examples=150)
@given(cut=some.integers(0, 700), at=some.integers(0, 700), value=some.integers(0, 255))
def test_a_damaged_package_ends_in_one_sentence_and_nothing_lands_elsewhere(tmp_path_factory, cut, at, value):
    folder = tmp_path_factory.mktemp("zip")
    (folder / "in").mkdir()
    content = bytearray(package())
    content[at % len(content)] = value
    path = folder / "back.zip"
    path.write_bytes(content if cut > 350 else content[:cut * 2])
    try:
        found = open_returned(path, folder / "in", "13019", "Lille", ())
    except BadInput as error:
        assert str(error)
    else:
        assert all(photo.parent == folder / "in" for _, photo in found.photos)
    assert {each.name for each in folder.iterdir()} == {"in", "back.zip"}


def test_a_package_sent_back_says_which_one_it_answers(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "back.zip").write_bytes(package())
    found = open_returned(tmp_path / "back.zip", tmp_path / "in", "13019", "Lille", ())
    assert (found.package, found.recipient, found.table, len(found.rows), len(found.photos)) == (
        "p", "Holder", "return.csv", 1, 1,
    )  # fmt: skip
    with pytest.raises(BadInput, match=r"of another municipality: Lille \(13019\), not Gent"):
        open_returned(tmp_path / "back.zip", tmp_path / "in", "44021", "Gent", ())
