"""WFS 2.0, or 1.1 where a server speaks no other: features page by page, as GeoJSON where they come so, else as GML."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from ...domain.charging.model import Rejected
from ...errors import QT_TRANSLATE_NOOP
from . import answers, geojson
from .coordinates import epsg_of, northing_first
from .documents import Document
from .folding import Row
from .ogc_features import chosen_layer, next_link
from .problems import SourceError, not_understood, same_page_again
from .values import number, text

if TYPE_CHECKING:
    from .reading import Source

PAGE_SIZE = 20_000
"""The most that MOW's server gives at once."""

MOST_PAGES = 2_000
DEGREES = "EPSG:4326"
_DEGREES_GML = "urn:ogc:def:crs:EPSG::4326"
_BELGIAN = (31370, 3812)
"""Lambert 72 and Lambert 2008, which the workspace's own CRS is reached from without loss that matters here."""

Box = tuple  # west, south, east, north


Page = tuple  # what it holds, how many features there are in all (None: not told), whether it names a next, its mark

_ROUND = 100
"""A page shorter than was asked, of such a multiple, is one that the server itself cut off."""


def rows(source: Source, through: answers.Waiting, progress: Callable[[float], None]) -> Iterator[Row | Rejected]:
    """The features as rows. ``source.address``: the service, with or without a query.

    Raises as :func:`.reading.read_locations`.
    """
    return features(source, through, progress, _read)


def features(
    source: Source, through: answers.Waiting, progress: Callable[[float], None], read: Callable[..., Page], *,
    epsg: int | None = None, box_in: Callable[[str], Box] | None = None,
) -> Iterator:
    """What ``read(reply, address, got)`` makes of each page, feature by feature.

    ``epsg``: the CRS to ask for, degrees where none is given; where the layer is not offered in it, one in which it is.
    ``box_in(crs)``: only features in this box (west, south, east, north in a CRS such as "EPSG:31370").
    Raises as :func:`.reading.read_locations`.
    """
    from .qgis_gml import capabilities

    base, own = _service(source.address)
    reply = answers.fetch(through, base, {**own, "service": "WFS", "version": "2.0.0", "request": "GetCapabilities"})
    answers.refuse_web_page(reply, base)
    if not reply.body.lstrip().startswith(b"<") and b"<\0" not in reply.body[:8]:
        raise not_understood(answers.plain(base))
    offered = capabilities(Document.of_bytes(answers.plain(base), reply.body))
    layer = chosen_layer(offered.layers, source.layer or _asked_layer(source.address), base)
    format = next((each for each in offered.formats if "json" in each.lower()), "")
    size = min(PAGE_SIZE, offered.most or PAGE_SIZE)
    asked = {**own, "service": "WFS", "version": offered.version, "request": "GetFeature"}
    old = offered.version.startswith("1.")  # QGIS Server among others, which reprojects to more than it tells
    crs = DEGREES if epsg is None else _asked_crs(epsg, [] if old else offered.systems.get(layer, []))
    if old:
        asked.update({"typeName": layer, "maxFeatures": size, "srsName": crs})
    else:
        asked.update({"typeNames": layer, "count": size, "srsName": crs if format or crs != DEGREES else _DEGREES_GML})
    if box_in is not None:
        asked["bbox"] = _box(crs, box_in(crs))
    if format:
        asked["outputFormat"] = format
    yield from _pages(base, asked, size, source, through, progress, read)


def _asked_crs(epsg: int, offered: list[str]) -> str:
    """The CRS to ask a layer in: ``epsg`` where it is offered or nothing is told, else one that is, in metres first."""
    codes = [code for code in (epsg_of(each) for each in offered) if code]
    if epsg in codes or not codes:
        return f"EPSG:{epsg}"
    metres = [code for code in _BELGIAN if code in codes]
    return f"EPSG:{metres[0]}" if metres else DEGREES if 4326 in codes else f"EPSG:{codes[0]}"


def _box(crs: str, box: Box) -> str:
    """A box as WFS wants it. Where north comes first, the CRS is named as a URN, so that the order is the registry's.

    In a CRS whose first axis goes east, no server can take one axis for the other.
    """
    code = epsg_of(crs)
    if not northing_first(code):
        return ",".join(f"{edge:.3f}" for edge in box) + f",{crs}"
    west, south, east, north = box
    return ",".join(f"{edge:.7f}" for edge in (south, west, north, east)) + f",urn:ogc:def:crs:EPSG::{code}"


def _pages(
    base: str, asked: dict, size: int, source: Source, through: answers.Waiting, progress: Callable[[float], None],
    read: Callable[..., Page],
) -> Iterator:
    """All pages; stops at an empty one, at a short one, or where all announced features have come.

    Where the number is not announced, a page that names the next, or is cut off at a round number, is not the last.
    """
    got, marks = 0, set()
    for _ in range(MOST_PAGES):
        reply = _page(base, {**asked, "startIndex": got}, source, through)
        page, total, more, mark = read(reply, base, got)
        if page and mark in marks:
            if total is not None and got >= total:
                return
            raise same_page_again(answers.plain(base), got)
        marks.add(mark)
        yield from page
        got += len(page)
        if total:
            progress(min(1.0, got / total))
        if not page or (total is not None and got >= total):
            return
        if total is None and len(page) < size and not more and len(page) % _ROUND:
            return
    raise same_page_again(answers.plain(base), got)


def _page(base: str, asked: dict, source: Source, through: answers.Waiting) -> answers.Reply:
    """One page; some servers can only turn pages in an order that they are told."""
    reply = answers.fetch(through, base, asked, allowed=(400, 500))
    problem = _exception(reply)
    if not problem and reply.status < 400:
        return reply
    words = answers.words_of(reply)
    key = (source.mapping or {}).get("location_id")
    if key and ("natural order" in words.lower() or "primary key" in words.lower() or "sort" in words.lower()):
        reply = answers.fetch(through, base, {**asked, "sortBy": key})
        if not _exception(reply):
            return reply
    if reply.status >= 400:
        raise answers.refusal(reply, base)
    raise SourceError(
        QT_TRANSLATE_NOOP("errors", "The server at {url} refuses: {words}"),
        QT_TRANSLATE_NOOP("errors", "Check the address and the name of the layer."),
        url=answers.plain(base), words=answers.words_of(reply),
    )


def _exception(reply: answers.Reply) -> bool:
    """Whether an answer is an exception in XML, whatever its status."""
    begin = reply.body[:1000]
    return b"ExceptionReport" in begin


def _read(reply: answers.Reply, base: str, got: int) -> tuple[list[Row | Rejected], int | None, bool, int]:
    """The rows of a page, how many features there are in all (None where not told), whether it names a next one, and a
    mark of its content."""
    if reply.body[:200].lstrip().startswith(b"<"):
        from .qgis_gml import matched, names_next, rows_of

        document = Document.of_bytes(answers.plain(base), reply.body)
        page: list[Row | Rejected] = list(rows_of(document, first=got + 1))
        mark = hash(tuple(str(row) for row in page[:1] + page[-1:]))
        return page, matched(document), names_next(document), mark
    found = answers.document(reply, base)
    features = found.get("features") if isinstance(found, dict) else None
    if not isinstance(features, list):
        raise not_understood(answers.plain(base), text(reply.body[:300].decode("utf-8", "replace")))
    crs = geojson.crs_of(reply.body[:4096] + b" " + reply.body[-4096:])
    page = [geojson.row(feature, got + place, crs) for place, feature in enumerate(features, start=1)]
    for row in page:
        if isinstance(row, Row):
            row.unsure = True  # servers do not agree about the order of degrees
    return page, total_of(found), bool(next_link(found)), hash(str(features[:1] + features[-1:]))


def total_of(found: dict) -> int | None:
    """How many features there are in all, as a page in JSON tells; ``None`` where it does not."""
    told = number(found.get("numberMatched"))
    if told is None:
        told = number(found.get("totalFeatures"))
    return None if told is None else int(told)


def _service(address: str) -> tuple[str, dict[str, str]]:
    """The service's address, and those of its parameters that are none of WFS's (such as ``map``)."""
    parts = urlsplit(address.strip())
    ours = {"service", "version", "request", "typename", "typenames", "outputformat", "srsname", "count", "startindex",
            "maxfeatures", "bbox", "cql_filter", "sortby"}
    kept = {key: value for key, value in parse_qsl(parts.query) if key.lower() not in ours}
    kept.update({key: value for key, value in parse_qsl(parts.query) if key.lower() in ("bbox", "cql_filter")})
    base = urlunsplit(parts._replace(query="", fragment=""))
    return base, kept


def _asked_layer(address: str) -> str:
    query = {key.lower(): value for key, value in parse_qsl(urlsplit(address.strip()).query)}
    return query.get("typenames") or query.get("typename") or ""
