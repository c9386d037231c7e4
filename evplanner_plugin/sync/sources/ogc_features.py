"""OGC API – Features: the items of a collection, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from ...domain.charging.model import Rejected
from ...errors import QT_TRANSLATE_NOOP, BadInput
from . import answers, geojson
from .folding import Row
from .problems import SourceError, not_understood, same_page_again
from .values import number, text

if TYPE_CHECKING:
    from .reading import Source

PAGE_SIZE = 1000
SMALL_PAGE = 100
"""Asked for where a server refuses more, before it is left to its own, often ten at once."""

MOST_PAGES = 20_000
_JSON = "application/geo+json, application/json"
_WORDS = ("laad", "charg", "recharg", "borne", "evse", "irve")


def rows(source: Source, through: answers.Waiting, progress: Callable[[float], None]) -> Iterator[Row | Rejected]:
    """The features as rows. ``source.address``: the landing page, the collections, a collection or its items.

    Raises as :func:`.reading.read_locations`.
    """
    return features(source, through, progress, geojson.row)


def features(
    source: Source, through: answers.Waiting, progress: Callable[[float], None], make: Callable[..., Any], *,
    box: tuple[float, float, float, float] | None = None,
) -> Iterator:
    """What ``make(feature, number, crs)`` makes of each feature.

    ``box``: only features in it (west, south, east, north in degrees). Raises as :func:`.reading.read_locations`.
    """
    url = items_address(source, through)
    within = {} if box is None else {"bbox": ",".join(f"{edge:.7f}" for edge in box)}
    address, count, visited = "", 0, set()
    marks: set[int] = set()
    given: dict[str, int] = {}
    for _ in range(MOST_PAGES):
        if address:
            reply = answers.fetch(through, address, accept=_JSON)
        else:
            address, reply = _first_page(url, within, through)
        visited.add(address)
        found = answers.document(reply, address)
        features = found.get("features") if isinstance(found, dict) else None
        if not isinstance(features, list):
            raise not_understood(answers.plain(address))
        mark = hash(str(features[:1] + features[-1:]))
        if features and mark in marks:
            raise same_page_again(answers.plain(url), count)
        marks.add(mark)
        _refuse_given(given, features, url)
        crs = geojson.crs_of(reply.body[:4096] + b" " + reply.body[-4096:])
        for feature in features:
            count += 1
            yield make(feature, count, crs)
        total = number(found.get("numberMatched"))
        if total:
            progress(min(1.0, count / total))
        following = next_link(found)
        if not following or not features:
            return
        address = _with_box(answers.within(address, following), within)
        if not address or address in visited:
            raise same_page_again(answers.plain(url), count)


def _refuse_given(given: dict[str, int], page: list, url: str) -> None:
    """Stop where a page holds what an earlier one held: its order is another, so as many features are in neither.

    pygeoapi does so with GDAL on a GeoPackage. ``given``: id → mark of the earlier pages' features.
    """
    new = {str(each["id"]): hash(str(each)) for each in page if isinstance(each, dict) and each.get("id") is not None}
    if any(given.get(key) == mark for key, mark in new.items()):
        raise SourceError(
            QT_TRANSLATE_NOOP(
                "errors", "The server at {url} gives features twice from page to page, and so misses others."
            ),
            QT_TRANSLATE_NOOP(
                "errors", "Nothing was taken. Download the data as a file, and tell the server's administrator."
            ),
            url=answers.plain(url),
        )
    given.update(new)


def _first_page(url: str, within: dict[str, str], through: answers.Waiting) -> tuple[str, answers.Reply]:
    """The address of the first page that a server gives, and that page.

    Some refuse more than their own most instead of giving less, and some do not know ``f=json``.
    """
    for limit in (PAGE_SIZE, SMALL_PAGE):
        address = f"{url}?{urlencode({'limit': limit, 'f': 'json', **within})}"
        reply = answers.fetch(through, address, accept=_JSON, allowed=(400, 422, 501))
        if reply.status < 400:
            return address, reply
    address = f"{url}?{urlencode(within)}" if within else url
    return address, answers.fetch(through, address, accept=_JSON)


def _with_box(address: str, within: dict[str, str]) -> str:
    """The next page of the same box: some servers encode it twice in the links that they give."""
    if not within or not address:
        return address
    parts = urlsplit(address)
    kept = [(key, value) for key, value in parse_qsl(parts.query) if key.lower() not in within]
    return urlunsplit(parts._replace(query=urlencode([*kept, *within.items()])))


def items_address(source: Source, through: answers.Waiting) -> str:
    """The address of the items of the collection that is meant; :class:`BadInput` where that is not clear."""
    parts = urlsplit(source.address.strip())
    url = urlunsplit(parts._replace(query="", fragment="")).rstrip("/")
    if url.endswith("/items"):
        return url
    parent, _, last = url.rpartition("/")
    if parent.endswith("/collections") and last:
        return f"{url}/items"
    if not url.endswith("/collections"):
        url += "/collections"
    reply = answers.fetch(through, url, {"f": "json"}, accept="application/json")
    found = answers.document(reply, url)
    listed = found.get("collections") if isinstance(found, dict) else None
    names = [text(each.get("id"), 200) for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    return f"{url}/{quote(chosen_layer([name for name in names if name], source.layer, url), safe=':')}/items"


def chosen_layer(names: list[str], wanted: str, url: str) -> str:
    """The layer that is wanted, the only one, or the only one whose name speaks of charging."""
    if wanted:
        for name in names:
            if wanted in (name, name.rpartition(":")[2]):
                return name
    else:
        speaking = [name for name in names if any(word in name.lower() for word in _WORDS)]
        for some in (names, speaking):
            if len(some) == 1:
                return some[0]
    if not names:
        raise not_understood(answers.plain(url))
    raise BadInput(
        QT_TRANSLATE_NOOP("errors", "The server at {url} has several layers; which one is not clear."),
        QT_TRANSLATE_NOOP("errors", "Choose one of these as the layer: {names}."),
        url=answers.plain(url), names=", ".join(names[:40]),
    )


def next_link(found: dict[str, Any]) -> str:
    """The address of the next page as a page in JSON gives it; "" for none."""
    links = found.get("links")
    for link in links if isinstance(links, list) else []:
        if isinstance(link, dict) and link.get("rel") == "next" and "html" not in str(link.get("type")):
            return str(link.get("href") or "")
    return ""
