"""OGC API – Features (parts 1, 3 and 4) as far as the exchange needs it, with every answer checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from ..errors import QT_TRANSLATE_NOOP, ServerError
from .central import EPOCH_COLLECTION, PAGE_SIZE
from .transport import GEOJSON, Reply, Transport, checked_url

BEYOND_EVERY_REV = 9_000_000_000_000_000
"""A rev that no central database reaches: a server that finds features above it does not filter."""


class RefusedError(ServerError):
    """The server answered a write with an error; ``words`` is what it says, ``status`` its HTTP status."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The server refused: {words}"),
            QT_TRANSLATE_NOOP("errors", "Correct the feature, then sync again."),
            status=status, words=words,
        )
        self.status = status
        self.words = words


class FeaturesClient:
    """The central API at ``url``. Features go in and out as GeoJSON in CRS84 (longitude, latitude in degrees)."""

    def __init__(self, transport: Transport, url: str, page_size: int = PAGE_SIZE) -> None:
        self.transport = transport
        self.url = checked_url(url)
        self.page_size = page_size

    def collections(self) -> list[str]:
        """Names of the collections; :class:`ServerError` where the address is no OGC API – Features."""
        found = self._get("/collections", accept="application/json").get("collections")
        names = [each.get("id") for each in found if isinstance(each, dict)] if isinstance(found, list) else []
        if not names:
            raise self._no_features_api()
        return [name for name in names if isinstance(name, str)]

    def epoch(self) -> str:
        """Which run of the central database this is; changes when a backup was put back."""
        features = self._features(self._get(_items(EPOCH_COLLECTION), {"limit": 1}))
        epoch = features[0]["properties"].get("epoch") if features else None
        if not epoch:
            raise self._no_features_api()
        return str(epoch)

    def check_filter(self, collection: str) -> None:
        """:class:`ServerError` unless the server filters; what it declares about itself is not asked."""
        page = self._get(_items(collection), {"filter": f"rev>{BEYOND_EVERY_REV}", "limit": 1})
        if self._features(page):
            raise ServerError(
                QT_TRANSLATE_NOOP("errors", "The server at {url} does not filter features."),
                QT_TRANSLATE_NOOP("errors", "Use a server that can, such as pygeoapi on PostgreSQL."),
                url=self.url,
            )

    def pull_pages(self, collection: str, after_rev: int, nis: str) -> Iterator[list[dict]]:
        """Pages of features of one municipality with a rev above ``after_rev``, lowest rev first.

        Each page is asked for by "rev > the last one seen": features that change or go meanwhile move none of the
        others out of sight, as counting would. :class:`ServerError` where the server answers what was not asked.
        """
        while True:
            parameters = {
                "filter": "rev>{} AND nis='{}'".format(int(after_rev), nis.replace("'", "''")),
                "sortby": "rev",
                "limit": self.page_size,
            }
            page = self._get(_items(collection), parameters)
            features = self._features(page)
            revs = [feature["properties"].get("rev") for feature in features]
            if any(not isinstance(rev, int) for rev in revs):
                raise self._no_features_api()
            if any(later <= earlier for earlier, later in zip([after_rev, *revs], revs)):
                raise ServerError(
                    QT_TRANSLATE_NOOP("errors", "The server at {url} does not filter or sort {collection}."),
                    QT_TRANSLATE_NOOP("errors", "Use a server that can, such as pygeoapi on PostgreSQL."),
                    url=self.url, collection=collection,
                )
            if features:
                yield features
                after_rev = revs[-1]
            matched = page.get("numberMatched")
            if not features or (isinstance(matched, int) and matched <= len(features)):
                return

    def newest_rev(self, collection: str) -> int:
        """The highest rev in the collection, over all municipalities; 0 where it is empty."""
        features = self._features(self._get(_items(collection), {"sortby": "-rev", "limit": 1}))
        return int(features[0]["properties"].get("rev") or 0) if features else 0

    def get(self, collection: str, id: str) -> dict | None:
        """The feature, or None where there is none with this id."""
        reply = self._send("GET", _items(collection, id))
        if reply.status == 404:
            return None
        feature = self._document(reply)
        if feature.get("type") != "Feature" or str(feature.get("id")) != id:
            raise self._no_features_api()
        return self._features({"features": [feature]})[0]

    def create(self, collection: str, feature: Mapping[str, Any]) -> None:
        """Add a feature (POST); :class:`RefusedError` with the server's words. Success is no proof: read it back."""
        self._write("POST", _items(collection), feature)

    def replace(self, collection: str, id: str, feature: Mapping[str, Any]) -> None:
        """Change a feature (PUT of all of it); :class:`RefusedError` with the server's words. Success is no proof."""
        self._write("PUT", _items(collection, id), feature)

    def _write(self, method: str, path: str, feature: Mapping[str, Any]) -> None:
        reply = self._send(method, path, json=feature)
        if reply.status >= 300:
            raise RefusedError(reply.status, words_of(reply))

    def _get(self, path: str, params: Mapping[str, object] | None = None, accept: str = GEOJSON) -> dict:
        return self._document(self._send("GET", path, params=params, accept=accept))

    def _send(
        self, method: str, path: str, *, params: Mapping[str, object] | None = None, json: object | None = None,
        accept: str = GEOJSON,
    ) -> Reply:
        """The answer; :class:`ServerError` for a refused login and for an address that has moved."""
        reply = self.transport.request(method, self.url + path, params=params, json=json, headers={"Accept": accept})
        if reply.status in (401, 403):
            raise ServerError(
                QT_TRANSLATE_NOOP("errors", "The server at {url} refused the login."),
                QT_TRANSLATE_NOOP("errors", "Check the login in QGIS's authentication settings, then sync again."),
                details=words_of(reply), url=self.url,
            )
        if 300 <= reply.status < 400:
            raise ServerError(
                QT_TRANSLATE_NOOP("errors", "The address {url} has moved to {location}."),
                QT_TRANSLATE_NOOP("errors", "Use the new address if you trust it."),
                url=self.url, location=_header(reply, "Location") or "?",
            )
        return reply

    def _document(self, reply: Reply) -> dict:
        """The JSON object that a reading request brought."""
        if reply.status >= 500 or reply.status == 429:
            raise ServerError(
                QT_TRANSLATE_NOOP("errors", "The server at {url} has a fault ({status}): {words}"),
                QT_TRANSLATE_NOOP("errors", "Try again later; tell the server's administrator if it stays so."),
                url=self.url, status=reply.status, words=words_of(reply),
            )
        if reply.status >= 400:
            raise self._no_features_api(words_of(reply))
        try:
            document = reply.json()
        except ValueError as error:
            raise self._no_features_api(str(error)) from error
        if not isinstance(document, dict):
            raise self._no_features_api()
        return document

    def _features(self, page: Mapping[str, Any]) -> list[dict]:
        """The features of a page, each seen to have an id and properties."""
        features = page.get("features")
        if not isinstance(features, list) or any(
            not isinstance(each, dict) or not isinstance(each.get("properties"), dict) or each.get("id") is None
            for each in features
        ):
            raise self._no_features_api()
        return features

    def _no_features_api(self, details: str = "") -> ServerError:
        return ServerError(
            QT_TRANSLATE_NOOP("errors", "The server at {url} does not answer as an OGC API with EV Planner's data."),
            QT_TRANSLATE_NOOP("errors", "Check the address; it is the page that has /collections below it."),
            details=details, url=self.url,
        )


def words_of(reply: Reply) -> str:
    """What the server says in an error: the description of an OGC API's exception, or the status alone."""
    try:
        document = reply.json()
    except ValueError:
        document = None
    if isinstance(document, dict):
        for key in ("description", "detail", "title", "message"):
            if isinstance(document.get(key), str) and document[key].strip():
                return document[key].strip()[:500]
    return f"HTTP {reply.status}"


def _items(collection: str, id: str = "") -> str:
    path = f"/collections/{quote(collection, safe='')}/items"
    return f"{path}/{quote(id, safe='')}" if id else path


def _header(reply: Reply, name: str) -> str:
    return next((value for key, value in reply.headers.items() if key.lower() == name.lower()), "")
