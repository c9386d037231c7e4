"""What is fuzzed: for each format good files to begin with, and how one is read. Others add theirs to ``FORMATS``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from evplanner_plugin.domain.charging.model import ACCESS, Rejected, SourceLocation
from evplanner_plugin.sync.carriers.transport import Reply
from evplanner_plugin.sync.sources.reading import Source, read_locations, read_status
from evplanner_plugin.sync.sources.terms import STATUSES
from evplanner_plugin.sync.sources.values import MOST_KW, in_europe
from tests.unit.sync import source_files as files

from .lists import LISTS

EXAMPLES = files.REAL / "imports"


@dataclass(frozen=True)
class Format:
    """``seeds``: good files; ``read``: reads one (its path) and checks what comes out, giving the number of good things
    and of rejected ones."""

    seeds: Callable[[], list[bytes]]
    read: Callable[[Path], tuple[int, int]]


def check_location(found: SourceLocation) -> None:
    """Whatever was in the file, what comes out can be stored and drawn."""
    assert found.ref and in_europe(found.longitude, found.latitude), found
    assert found.access in ("", *ACCESS) and found.status in ("", *STATUSES), found
    assert len({evse.ref for evse in found.evses}) == len(found.evses) <= 1000, found.ref
    assert found.updated == "" or found.updated.endswith("Z")
    assert found.opened == "" or len(found.opened) == 10
    texts = [found.ref, found.name, found.address, found.postal_code, found.city, found.operator, found.installer,
             *found.extra.values()]
    for evse in found.evses:
        assert evse.status in ("", *STATUSES) and evse.current in ("", "ac", "dc"), evse
        texts += [evse.ref, evse.emi3_id]
        for each in (evse, *evse.connectors):
            assert each.power_kw is None or 0 < each.power_kw <= MOST_KW, each
        texts += [text for each in evse.connectors for text in (each.ref, each.standard)]
    for text in texts:
        assert isinstance(text, str) and len(text) <= 500 and "\0" not in text and "\n" not in text
        text.encode("utf-8")


def check_rejected(found: Rejected) -> None:
    """A reason that is a sentence, and little of what stood there."""
    assert found.reason.endswith(".") and len(found.text) <= 200 and isinstance(found.row, str), found
    (found.row + found.text).encode("utf-8")


def _drain(items: Iterator) -> tuple[int, int]:
    refs, rejected = set(), 0
    for item in items:
        if isinstance(item, Rejected):
            check_rejected(item)
            rejected += 1
        else:
            check_location(item)
            assert item.ref not in refs, item.ref
            refs.add(item.ref)
    return len(refs), rejected


def _reader(format: str) -> Callable[[Path], tuple[int, int]]:
    return lambda path: _drain(read_locations(Source(str(path), format)))


def _statuses(path: Path) -> tuple[int, int]:
    found = list(read_status(Source(str(path))))
    assert all(each.ref and each.status in STATUSES for each in found)
    return len(found), 0


class _Spoiled:
    """A server of which one answer – which one depends on the content – is replaced by the spoiled file."""

    connections = 1

    def __init__(self, answer: Callable[[str, dict], bytes], spoiled: bytes) -> None:
        self.answer, self.spoiled = answer, spoiled
        self.at = len(spoiled) % 3
        self.count = 0

    def request(self, method, url, *, params=None, json=None, headers=None) -> Reply:
        parts = urlsplit(url)
        query = {**dict(parse_qsl(parts.query)), **{key: str(value) for key, value in (params or {}).items()}}
        self.count += 1
        assert self.count < 500, "it goes on asking"
        body = self.spoiled if self.count - 1 == self.at else self.answer(parts.path, query)
        spoiled = self.spoiled[:200].decode("latin-1").replace("\r", "").replace("\n", "")
        return Reply(200, {"X-Total-Count": "9", "Link": spoiled if self.count % 2 else ""}, body)


def _ocpi_answer(path: str, query: dict) -> bytes:
    if path.endswith("versions"):
        return _dumps(files.envelope([{"version": "2.2.1", "url": "https://x.example.org/ocpi/2.2.1"}]))
    if path.endswith("2.2.1"):
        return _dumps(files.envelope({"endpoints": [
            {"identifier": "locations", "role": "SENDER", "url": "https://x.example.org/ocpi/locations"}]}))
    start = int(query.get("offset", 0)) if query.get("offset", "0").isdigit() else 0
    return _dumps(files.envelope([files.ocpi_location(number) for number in range(start, min(start + 3, 9))]))


def _wfs_answer(path: str, query: dict) -> bytes:
    if query.get("request") == "GetCapabilities":
        return files.capabilities(("application/json",) if len(path) % 2 else (), 4)
    start = int(query.get("startIndex", 0))
    page = [files.mow_feature(number // 2, number % 2) for number in range(start, min(start + 4, 9))]
    return _dumps(files.collection(page, numberMatched=9)) if "outputFormat" in query else files.gml(page)


def _ogc_answer(path: str, query: dict) -> bytes:
    if path.endswith("/collections"):
        return _dumps({"collections": [{"id": "laadpunten"}]})
    start = int(query.get("offset", 0)) if query.get("offset", "0").isdigit() else 0
    links = [{"rel": "next", "href": f"https://x.example.org/collections/laadpunten/items?offset={start + 4}"}]
    page = [files.mow_feature(number // 2, number % 2) for number in range(start, min(start + 4, 9))]
    return _dumps(files.collection(page, links=links if start < 8 else []))


def _server(address: str, format: str, answer: Callable[[str, dict], bytes]) -> Callable[[Path], tuple[int, int]]:
    def read(path: Path) -> tuple[int, int]:
        return _drain(read_locations(Source(address, format), carrier=_Spoiled(answer, path.read_bytes())))

    return read


def _dumps(found: object) -> bytes:
    return json.dumps(found).encode()


def _real(*names: str) -> list[bytes]:
    return [path.read_bytes() for name in names for path in sorted(EXAMPLES.glob(name)) if path.is_file()]


def _ocpi_seeds() -> list[bytes]:
    made = [files.ocpi_location(number) for number in range(3)]
    return [_dumps(files.envelope(made)), _dumps(made), _dumps(made[0]), _dumps({each["id"]: each for each in made}),
            *_real("ocpi_2_2_1_examples/location_example*.json")]


def _geojson_seeds() -> list[bytes]:
    rows = [files.mow_feature(number // 2, number % 2) for number in range(6)]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::31370"}}
    return [_dumps(files.collection(rows)), _dumps(files.collection(rows, crs=crs)), _dumps(rows[0])]


def _csv_seeds() -> list[bytes]:
    lambert = "id,nom,X,Y,puissance\nA,Een,188000,214500,22\nB,Twee,187000,214000,11\n"
    return [files.CSV_TEXT.encode(), files.CSV_TEXT.encode("cp1252", "replace"), lambert.encode(),
            b'ref\twkt\tkw\n1\tSRID=31370;POINT (188000 214500)\t"22"\n2\tPOINT(187000 214000)\t11\n']


def _rows() -> list[dict]:
    return [files.mow_feature(number // 2, number % 2) for number in range(4)]


FORMATS: dict[str, Format] = {
    "ocpi": Format(_ocpi_seeds, _reader("ocpi")),
    "open_charge_map": Format(
        lambda: [_dumps([files.poi(1), files.poi(2)]), *_real("ocm_gent_20.json")], _reader("open_charge_map")
    ),
    "geojson": Format(_geojson_seeds, _reader("geojson")),
    "csv": Format(_csv_seeds, _reader("csv")),
    "datex2": Format(
        lambda: [files.datex_table(files.datex_site(1), files.datex_site(2)), files.datex_table()], _reader("datex2")
    ),
    "datex2_status": Format(lambda: [files.DATEX_STATUS], _statuses),
    "wfs": Format(lambda: [files.gml(_rows()), files.gml(_rows(), "EPSG:4326", 4, False)], _reader("wfs")),
    "auto": Format(
        lambda: [*_ocpi_seeds(), *_geojson_seeds(), *_csv_seeds(), files.datex_table(files.datex_site(1)),
                 files.gml(_rows()), *_real("ocpi_2_2_1_examples/*.json")], _reader("auto"),
    ),
    "ocpi_server": Format(
        lambda: [_ocpi_answer(path, {}) for path in ("versions", "2.2.1", "locations")],
        _server("https://x.example.org/ocpi/versions", "ocpi", _ocpi_answer),
    ),
    "wfs_server": Format(
        lambda: [files.capabilities(), files.gml(_rows()), _dumps(files.collection(_rows(), numberMatched=9))],
        _server("https://x.example.org/geo/wfs", "wfs", _wfs_answer),
    ),
    "ogc_api_features": Format(
        lambda: [_dumps({"collections": [{"id": "laadpunten"}]}), _ogc_answer("items", {})],
        _server("https://x.example.org/ogc", "ogc_api_features", _ogc_answer),
    ),
}


def _usage(**mapping: str) -> Callable[[Path], tuple[int, int]]:
    def read(path: Path) -> tuple[int, int]:
        from evplanner_plugin.sync.sources.usage.reading import UsageReader

        good = refused = 0
        for block in UsageReader(path, mapping=mapping or None).blocks():
            good += len(block.rows)
            refused += len(block.rejected)
        return good, refused

    return read


def _usage_seeds(*names: str) -> Callable[[], list[bytes]]:
    return lambda: [each[:4_000] if names[0].endswith("csv") else each for each in _real(*names)]


MONTHS = (b"laadpunt;maand;sessies;kWh\nBE*FIC*E1*1;2026-01;12;340,5\nBE*FIC*E1*1;2026-02;15;401\n"
          b"BE*FIC*E1*2;2026-01;3;80,25\n")
FORMATS.update({
    "usage_sessions_csv": Format(_usage_seeds("dundee*.csv"), _usage(date_order="dmy")),
    "usage_months_csv": Format(lambda: [MONTHS], _usage()),
    "usage_ocpi": Format(
        _usage_seeds("ocpi_2_2_1_examples/cdr*.json", "ocpi_2_2_1_examples/session_example*.json"), _usage()
    ),
})
"""Files of use are read by ``sync/sources/usage``."""

FORMATS.update({name: Format(*each) for name, each in LISTS.items()})
"""Returned files and lists of requests."""


def _template(kind: str) -> Format:
    """Imported where it is used: filling needs Qt, which readers of data do not."""

    def seeds() -> list[bytes]:
        from .templates import seeds

        return seeds(kind)

    def read(path: Path) -> tuple[int, int]:
        from .templates import filler

        return filler(kind)(path)

    return Format(seeds, read)


FORMATS.update({"odt_template": _template(".odt"), "docx_template": _template(".docx")})
"""House-style templates are filled by ``documents/office``."""
