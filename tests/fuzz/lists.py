"""Tables that towns and concession holders send: the returned file of a package and the list of requests.

A seed is a table as text; it is spoiled as text and then saved by a program of an office, or it is a whole file.
"""

from __future__ import annotations

import io
import json
import math
import tempfile
import zipfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from evplanner_plugin.algorithms.requesting.address_book import AddressBook
from evplanner_plugin.algorithms.requesting.import_list import columns_of_list
from evplanner_plugin.algorithms.requesting.request_reading import ReadRequests, read_requests
from evplanner_plugin.algorithms.requesting.request_rows import open_list
from evplanner_plugin.algorithms.returning.returned_file import open_returned
from evplanner_plugin.documents.handover.delivery_photos import delivery_photos
from evplanner_plugin.domain.charging.model import Rejected
from evplanner_plugin.domain.handover.returned import Reader, Returned, read_returned
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process
from evplanner_plugin.domain.requests.model import reference_key
from evplanner_plugin.domain.requests.personal import is_personal, is_personal_reference
from evplanner_plugin.domain.requests.words import ORIGINS, OUTCOMES
from evplanner_plugin.domain.state import fold

Read = Callable[[Path], "tuple[int, int]"]

NOW, TODAY = "2026-06-30T12:00:00.000Z", "2026-06-30"
EPSG = 31370
SITES = tuple(f"0b5e7c1a-8a53-4c0c-9a44-2f8f7f5e2b6{number}" for number in range(4))

FORM = (
    "Locatie-id;Naam;NIS;Pakket;Ontvangen op;Stap;Stap gestart op;Stap afgerond op;Geplaatst op;Installateur;"
    "In dienst op;Geannuleerd op;Reden;Opmerking\r\n"
    f"{SITES[0]};Kerk;13019;p;10/03/2026;Netonderzoek;2026-03-11;1 april 2026;2/5/2026;Piët;20.05.2026;;;\r\n"
    f"{SITES[1].upper()};Plein;13019;p;ja;;;;;;;;;Wij wachten op Fluvius\r\n"
    f"{{{SITES[2]}}};Hof;13019.0;p;46100;;;;;;;2026-06-01;Geen ruimte;\r\n"
)
ENGLISH = (
    "site_id,status,status_on,installer,remark\n"
    f"{SITES[0]},installed,2026-05-02,Piet & Zoon,=1+1\n{SITES[0]},in_service,2026-05-20,,\n"
    f"{SITES[1]},cancelled,2026-05-02,,\n{SITES[3]},acknowledged,2026-03-12,,\n"
)
REQUESTS = (
    "Dossiernummer;Datum aanvraag;Naam;E-mail;Straat;Huisnr;Opmerking;Beslissing;Datum beslissing\r\n"
    "LP-1;05/01/2026;An Peeters;an@voorbeeld.be;Kerkstraat;12 bus 3;Bel 0470/12.34.56;goedgekeurd;1/2/2026\r\n"
    "LP-2;6 januari 2026;Piet;;Dorp;7;mevrouw Van den Berg, 1-ABC-123;;\r\n"
    "LP-3;46030;Jo;;Kerkstraat 14, 2275 Lille;;85.07.30-033 28;geweigerd;2026-02-01\r\n"
)
PLACED = (
    "ref,x,y,lat,lon,opmerking,herkomst\nA,182300,214600,,,paal volgt wagen,paal volgt wagen\n"
    "B,182400,214700,51.24,4.82,,strategisch\n\"C\n1\",,,51.25,4.83,,\n"
)


@lru_cache(maxsize=1)
def _logs() -> dict[str, tuple[LogEntry, ...]]:
    """Sites that were handed over; the last one is in service already."""
    told = [("proposed", "2026-03-01T08:00:00.000Z", {}), ("approved", "2026-03-05T08:00:00.000Z", {}),
            ("handed_over", "2026-03-10T10:00:00.000Z", {"to": "Holder nv", "package": "p", "version": 1})]
    more = [("installed", "2026-04-01T08:00:00.000Z", {"on": "2026-04-01", "installer": "Piet"}),
            ("in_service", "2026-04-02T08:00:00.000Z", {"on": "2026-04-02"})]
    return {
        site: tuple(
            LogEntry(f"{site}{number}", site, at, "Town", "planner", "", kind, payload)
            for number, (kind, at, payload) in enumerate([*told, *(more if site == SITES[-1] else ())])
        )
        for site in SITES
    }


def _returned(suffix: str, packed: Callable[[bytes], bytes] | None = None) -> Read:
    def read(path: Path) -> tuple[int, int]:
        with tempfile.TemporaryDirectory() as name:
            source, folder = Path(name) / f"back{suffix}", Path(name) / "in"
            folder.mkdir()
            source.write_bytes(packed(path.read_bytes()) if packed else path.read_bytes())
            opened = open_returned(source, folder, "13019", "Lille", ())
            assert {each.name for each in Path(name).iterdir()} == {source.name, "in"}
            reader = Reader(Process.load(), "13019", "Lille", "Holder nv", "An", NOW, TODAY, opened.package)
            logs = _logs()
            found = read_returned(opened.rows, logs, reader)
            _check_returned(found)
            grown = {site: [*logs[site], *(each for each in found.entries if each.site_id == site)] for site in logs}
            for entries in grown.values():
                fold(entries)
            again = read_returned(opened.rows, grown, reader)
            assert not again.entries, again.entries
            photos, refused = delivery_photos(
                opened.photos, logs, set(), package=opened.package, holder="Holder nv", entered_by="An", now=NOW
            )
            for each in (*opened.rejected, *found.rejected, *refused):
                _check_rejected(each)
        return len(found.entries) + len(photos), len(opened.rejected) + len(found.rejected) + len(refused)

    return read


def _check_returned(found: Returned) -> None:
    ids = [each.id for each in found.entries]
    assert len(ids) == len(set(ids))
    for each in found.entries:
        assert each.site_id in SITES and "2000" <= each.at[:4] <= "2099" and each.at.endswith("Z"), each
        json.dumps(each.payload, ensure_ascii=False, allow_nan=False).encode("utf-8")
        assert all("\0" not in text and len(text) <= 1000 for text in each.payload.values() if isinstance(text, str))
        day = each.payload.get("on", "")
        assert day == "" or (len(day) == 10 and day <= TODAY), each


def _check_rejected(found: Rejected) -> None:
    assert found.reason.endswith(".") and isinstance(found.row, str), found
    (found.row + found.text).encode("utf-8")


def _requests(suffix: str, packed: Callable[[bytes], bytes] | None = None) -> Read:
    def read(path: Path) -> tuple[int, int]:
        with tempfile.TemporaryDirectory() as name:
            source = Path(name) / f"list{suffix}"
            source.write_bytes(packed(path.read_bytes()) if packed else path.read_bytes())
            listed = open_list(source)
            columns = columns_of_list(listed)
            if columns.problems:
                raise columns.problems[0]
            book = AddressBook()
            book.add([(182300, 214600), (182320, 214600)], ["Kerkstraat", "Dorp"], ["12;14", "7"])
            found = read_requests(
                listed.rows(), columns.mapping, EPSG, lambda: book, lambda places: [True] * len(places), {}
            )
            _check_requests(found)
        return len(found.requests), len(found.rejected)

    return read


def _check_requests(found: ReadRequests) -> None:
    keys = [reference_key(each.reference) for each in found.requests]
    assert all(keys) and len(keys) == len(set(keys))
    for each in found.requests:
        assert math.isfinite(each.x) and math.isfinite(each.y), each
        assert each.outcome in ("", *OUTCOMES) and each.origin in ("", *ORIGINS), each
        assert all(day == "" or len(day) == 10 for day in (each.received_on, each.decided_on)), each
        assert not is_personal_reference(each.reference) and not is_personal(each.remark), each
        for text in (each.reference, each.remark):
            assert "\0" not in text, text
            text.encode("utf-8")
    for each in found.rejected:
        _check_rejected(each)
        assert not any(is_personal_reference(part) for part in each.text.split(", ")), each


def _table(text: bytes) -> list[list[str]]:
    return [line.split(";") for line in text.decode("utf-8", "replace").splitlines()]


def _clean(text: str) -> str:
    """``text`` as XML can hold it: the file is whole, only what it says is odd."""
    kept = "".join(sign for sign in text if sign == "\t" or " " <= sign < "\ud800" or "\ue000" <= sign < "\ufffe")
    return kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _xlsx(text: bytes) -> bytes:
    """The table as a small workbook; a cell that is a number is one, and one that begins with = a formula."""
    rows = []
    for number, line in enumerate(_table(text), start=1):
        cells = []
        for cell in line:
            value = _clean(cell)
            if cell.isascii() and cell.isdigit() and len(cell) < 300:
                cells.append(f"<c><v>{value}</v></c>")
            elif cell.startswith("="):
                cells.append(f"<c><f>{value[1:]}</f><v>2</v></c>")
            else:
                cells.append(f'<c t="inlineStr"><is><t>{value}</t></is></c>')
        rows.append(f'<row r="{number}">{"".join(cells)}</row>')
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return _zip({
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{office}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{office}.worksheet+xml"/></Types>'
        ),
        "_rels/.rels": f'<Relationships xmlns="{relations}"><Relationship Id="r1" Type="{kind}/officeDocument"'
                       ' Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{kind}"><sheets><sheet name="a" sheetId="1" r:id="r1"/>'
                           "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{relations}"><Relationship Id="r1"'
                                      f' Type="{kind}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(rows)}</sheetData></worksheet>',
    })  # fmt: skip


def _ods(text: bytes) -> bytes:
    """The table as a small OpenDocument spreadsheet."""
    office = "urn:oasis:names:tc:opendocument:xmlns"
    rows = "".join(
        "<table:table-row>" + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{_clean(cell)}</text:p></table:table-cell>'
            for cell in line
        ) + "</table:table-row>"
        for line in _table(text)
    )  # fmt: skip
    return _zip({
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": (
            f'<office:document-content xmlns:office="{office}:office:1.0" xmlns:table="{office}:table:1.0"'
            f' xmlns:text="{office}:text:1.0"><office:body><office:spreadsheet><table:table table:name="a">{rows}'
            "</table:table></office:spreadsheet></office:body></office:document-content>"
        ),
    })


def _zip(files: dict[str, str | bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def _manifest() -> bytes:
    return json.dumps({
        "format": "evplanner-handover", "sites": [{"id": SITES[0], "x": 1.0, "y": 2.0}], "recipient": "Holder nv",
        "municipality": {"nis": "13019", "name": "Lille"}, "package": {"id": "p", "version": 1},
        "files": {"sites.csv": {"sha256": "0"}},
    }).encode()  # fmt: skip


def _with_manifest(manifest: bytes) -> bytes:
    """A package with a whole form whose manifest was spoiled."""
    return _zip({"manifest.json": manifest, "return.csv": FORM, f"../{SITES[0]}_1.jpg": b"\xff\xd8\xff"})


def _features(text: str, delimiter: str) -> bytes:
    titles, *rows = (line.split(delimiter) for line in text.splitlines())
    return json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [4.82, 51.24]},
         "properties": dict(zip(titles, row))} for row in rows
    ]}).encode()  # fmt: skip


LISTS: dict[str, tuple[Callable[[], list[bytes]], Read]] = {
    "returned_csv": (
        lambda: [FORM.encode(), FORM.encode("cp1252"), ENGLISH.encode(), ENGLISH.replace(",", "\t").encode()],
        _returned(".csv"),
    ),
    "returned_geojson": (lambda: [_features(FORM, ";"), _features(ENGLISH, ",")], _returned(".geojson")),
    "returned_xlsx": (lambda: [FORM.encode(), ENGLISH.replace(",", ";").encode()], _returned(".xlsx", _xlsx)),
    "returned_xlsx_file": (lambda: [_xlsx(FORM.encode())], _returned(".xlsx")),
    "returned_ods": (lambda: [FORM.encode(), ENGLISH.replace(",", ";").encode()], _returned(".ods", _ods)),
    "returned_manifest": (lambda: [_manifest()], _returned(".zip", _with_manifest)),
    "returned_zip": (lambda: [_with_manifest(_manifest())], _returned(".zip")),
    "requests_csv": (
        lambda: [REQUESTS.encode(), REQUESTS.encode("cp1252"), PLACED.encode(), PLACED.encode("utf-16")],
        _requests(".csv"),
    ),
    "requests_geojson": (lambda: [_features(REQUESTS, ";"), _features(PLACED.replace("\n1", "1"), ",")],
                         _requests(".geojson")),
    "requests_xlsx": (lambda: [REQUESTS.encode(), PLACED.replace(",", ";").encode()], _requests(".xlsx", _xlsx)),
    "requests_xlsx_file": (lambda: [_xlsx(REQUESTS.encode())], _requests(".xlsx")),
    "requests_ods": (lambda: [REQUESTS.encode(), PLACED.replace(",", ";").encode()], _requests(".ods", _ods)),
}  # fmt: skip
"""Seeds and reader of each format."""
