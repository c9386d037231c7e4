"""What a document is, by its first bytes; what a server is, by its address or its first answer."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Union
from urllib.parse import parse_qsl, urlsplit

from ..carriers.transport import Reply
from . import csv_rows
from .json_stream import encoding_of
from .ocpi import NOT_LOCATIONS
from .problems import empty, not_readable, other_content, unknown_format, web_page

AUTO, OCPI, DATEX2, OPEN_CHARGE_MAP = "auto", "ocpi", "datex2", "open_charge_map"
WFS, OGC_API_FEATURES, GEOJSON, CSV = "wfs", "ogc_api_features", "geojson", "csv"
FORMATS = (AUTO, OCPI, DATEX2, OPEN_CHARGE_MAP, WFS, OGC_API_FEATURES, GEOJSON, CSV)

HEAD_BYTES = 256 * 1024

_KEY = r'"{}"\s*:'
_OCPI_KEYS = ("evses", "coordinates", "country_code", "party_id", "locationId", "status_code", "last_updated")
_FIRST_ELEMENT = re.compile(r"<(?![?!])(?:[\w.-]{1,60}:)?([\w.-]{1,80})")


def detect(found: Union[str, Path, bytes], name: str = "") -> str:
    """The format of a file (its path) or of a document (its first bytes).

    ``wfs`` means a saved answer of a WFS in GML. :class:`~evplanner_plugin.errors.BadInput` where it is none of
    :data:`FORMATS`, with a sentence that says what it is where that can be seen.
    """
    if isinstance(found, (str, Path)):
        path = Path(found)
        name = name or path.name
        try:
            with path.open("rb") as file:
                head = file.read(HEAD_BYTES)
        except (OSError, ValueError) as error:
            raise not_readable(name, str(error)) from error
    else:
        head = found[:HEAD_BYTES]
    if head.startswith((b"PK\x03\x04", b"SQLite format", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x1f\x8b")):
        raise unknown_format(name)
    content = head.decode(encoding_of(head), "replace").lstrip("\ufeff").lstrip()
    if not content:
        raise empty(name)
    if content.startswith("<"):
        return _of_xml(content, name)
    if content.startswith(("{", "[")):
        return _of_json(content, name)
    if csv_rows.delimiter_of(content[:65_536]):
        return CSV
    raise unknown_format(name)


def _of_xml(content: str, name: str) -> str:
    lower = content[:2000].lower()
    if "<!doctype html" in lower or re.search(r"<html[\s>]", lower):
        raise web_page(name)
    match = _FIRST_ELEMENT.search(content)
    first = match.group(1) if match else ""
    if "energyinfrastructure" in content.lower() or first in ("d2LogicalModel", "messageContainer", "payload"):
        return DATEX2
    if first in ("FeatureCollection", "WFS_Capabilities", "ExceptionReport", "ServiceExceptionReport"):
        return WFS
    raise other_content(name, first or "XML")


def _of_json(content: str, name: str) -> str:
    def has(key: str) -> bool:
        return re.search(_KEY.format(key), content) is not None

    if re.search(r'"type"\s*:\s*"(?:FeatureCollection|Feature)"', content):
        return GEOJSON
    if has("AddressInfo"):
        return OPEN_CHARGE_MAP
    if any(has(key) for key in _OCPI_KEYS) or any(all(has(key) for key in keys) for keys, _ in NOT_LOCATIONS):
        return OCPI
    if has("latitude") and has("longitude"):
        return OCPI
    if content.strip() in ("[]", "{}"):
        raise empty(name)
    raise unknown_format(name)


def of_address(address: str) -> str:
    """The format of a server by its address alone, "" where that cannot be told."""
    parts = urlsplit(address.strip())
    query = {key.lower(): value.lower() for key, value in parse_qsl(parts.query)}
    path = parts.path.lower().rstrip("/")
    if query.get("service") == "wfs" or path.endswith("/wfs"):
        return WFS
    if path.endswith((".json", ".geojson", ".csv", ".xml")):
        return ""
    if path.endswith(("/collections", "/items")) or "/collections/" in path or "/ogc/features" in path:
        return OGC_API_FEATURES
    if re.search(r"/ocpi(/|$)", path) or path.endswith("/versions"):
        return OCPI
    return ""


def of_answer(reply: Reply, name: str) -> str:
    """The format of what a server answered at an address that told nothing; raises as :func:`detect`."""
    head = reply.body[:HEAD_BYTES]
    if head.lstrip().startswith(b"{") and len(reply.body) <= HEAD_BYTES:
        try:
            found = json.loads(head.decode("utf-8"))
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict) and isinstance(found.get("links"), list) and found.get("type") != "Feature":
            relations = {link.get("rel") for link in found["links"] if isinstance(link, dict)}
            if "conformance" in relations or "data" in relations or "collections" in found:
                return OGC_API_FEATURES
    return detect(head, name)
