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

from evplanner_plugin.algorithms.requesting.request_rows import open_list
from evplanner_plugin.algorithms.returning import returned_file
from evplanner_plugin.algorithms.returning.returned_file import open_returned
from evplanner_plugin.algorithms.returning.tables import SUFFIXES, read_table
from evplanner_plugin.domain.handover.return_form import form, title
from evplanner_plugin.errors import BadInput, Cancelled
from tests.fuzz.run import fuzz

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


def packed_table(suffix: str, lines: list[str]) -> bytes:
    rows = "".join(f'<row><c t="inlineStr"><is><t>{line}</t></is></c></row>' for line in lines)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml" if suffix == ".xlsx" else "content.xml", rows)
    return made.getvalue()


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_a_packed_table_is_looked_through_before_it_is_read(tmp_path, monkeypatch, suffix):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(packed_table(suffix, ["x" * 1_000_000] * 101))
    assert path.stat().st_size < 1_000_000
    for read in (lambda: read_table(path, path.name), lambda: open_list(path)):
        with pytest.raises(BadInput, match="too large"):
            read()
    content = packed_table(suffix, [str(number) for number in range(2000)])
    path.write_bytes(content[:200] + bytes([content[200] ^ 0xFF]) + content[201:])
    for read in (lambda: read_table(path, path.name), lambda: open_list(path)):
        with pytest.raises(BadInput):
            read()
    path.write_bytes(content)
    with pytest.raises(Cancelled):
        read_table(path, path.name, lambda: True)


def test_a_package_that_unpacks_to_more_than_a_disk_is_not_unpacked(tmp_path, monkeypatch):
    (tmp_path / "in").mkdir()
    (tmp_path / "back.zip").write_bytes(package())
    monkeypatch.setattr(returned_file, "MOST_UNPACKED", 50)
    with pytest.raises(BadInput, match="too large"):
        open_returned(tmp_path / "back.zip", tmp_path / "in", "13019", "Lille", ())
    assert not any((tmp_path / "in").iterdir())


def test_photos_are_counted_while_they_are_unpacked(tmp_path, monkeypatch):
    (tmp_path / "in").mkdir()
    with zipfile.ZipFile(tmp_path / "back.zip", "w") as archive:
        for number in range(9):
            archive.writestr(f"{number}.jpg", bytes([number]))
    monkeypatch.setattr(returned_file, "MOST_PHOTOS", 3)
    with pytest.raises(BadInput, match=r"9 photos at a time are too many\. Add at most 3"):
        open_returned(tmp_path / "back.zip", tmp_path / "in", "13019", "Lille", ())
    assert len(list((tmp_path / "in").iterdir())) == 4


def test_a_long_cell_is_cut_and_a_long_table_can_be_stopped(tmp_path):
    rows = [{"type": "Feature", "geometry": None, "properties": {"site_id": "a", "remark": "x" * 9_000}}] * 501
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}), encoding="utf-8")
    found = read_table(path, path.name).rows
    assert len(found) == 501 and max(len(cells["remark"]) for _, cells in found) <= 5_000
    with pytest.raises(Cancelled):
        read_table(path, path.name, lambda: True)


@pytest.mark.parametrize(
    "format", ["returned_csv", "returned_manifest", "returned_xlsx", "requests_csv", "requests_ods"]
)
def test_spoiled_tables_end_in_rows_or_one_sentence(format, tmp_path):
    """Sixty of each; thousands are a command: ``python -m tests.fuzz --format …``."""
    outcome = fuzz(format, 60, 5, tmp_path)
    assert not outcome.faults, outcome.faults[:3]
    assert outcome.whole > 5 and outcome.locations > 20 and outcome.refused


def test_a_zip_with_a_file_without_a_name_is_read(tmp_path):
    (tmp_path / "in").mkdir()
    with zipfile.ZipFile(tmp_path / "back.zip", "w") as archive:
        archive.writestr("return.csv", DUTCH)
        archive.writestr(zipfile.ZipInfo("x"), b"y")
    content = (tmp_path / "back.zip").read_bytes()
    at = content.rindex(b"PK\x01\x02")  # its name in the directory of the zip, one byte long, is taken away
    bare = content[: at + 28] + b"\0\0" + content[at + 30 : at + 46] + content[at + 47 :]
    end = bare.rindex(b"PK\x05\x06")
    size = int.from_bytes(bare[end + 12 : end + 16], "little") - 1
    (tmp_path / "back.zip").write_bytes(bare[: end + 12] + size.to_bytes(4, "little") + bare[end + 16 :])
    with zipfile.ZipFile(tmp_path / "back.zip") as archive:
        assert [each.filename for each in archive.infolist()] == ["return.csv", ""]
    assert len(open_returned(tmp_path / "back.zip", tmp_path / "in", "13019", "Lille", ()).rows) == 1


def test_of_another_towns_package_only_a_little_is_told(tmp_path):
    (tmp_path / "in").mkdir()
    manifest = {"format": "evplanner-handover", "sites": [], "municipality": {"nis": "1" * 9999, "name": "x" * 9999}}
    with zipfile.ZipFile(tmp_path / "back.zip", "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
    with pytest.raises(BadInput, match="of another municipality") as raised:
        open_returned(tmp_path / "back.zip", tmp_path / "in", "13019", "Lille", ())
    assert len(str(raised.value)) < 500
