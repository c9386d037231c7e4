"""Answers of an OGC API – Features, checked: what is none becomes a sentence, never a guess."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from ...errors import QT_TRANSLATE_NOOP, ServerError
from ..carriers.transport import Reply


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


class ReadOnlyError(ServerError):
    """The server takes no writes to a collection at all."""

    def __init__(self, url: str, collection: str, details: str = "") -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The server at {url} takes no changes to {collection}."),
            QT_TRANSLATE_NOOP("errors", "Your changes stay in the workspace; ask where they can be sent."),
            details=details, url=url, collection=collection,
        )


@dataclass(frozen=True)
class Answer:
    """One page as the server gave it."""

    features: list[dict]
    matched: int | None
    """How many features there are in all, as far as the server says; it may be wrong."""
    more: bool
    """Whether the server names a next page."""
    next: str
    """Address of the next page; "" where there is none, or none on the same server."""


def check(reply: Reply, url: str, *, writing: bool = False) -> None:
    """:class:`ServerError` for a refused login and for an address that has moved.

    403 for a write is no fault of the login: it is what this login may not do.
    """
    if reply.status == 401 or (reply.status == 403 and not writing):
        raise ServerError(
            QT_TRANSLATE_NOOP("errors", "The server at {url} refused the login."),
            QT_TRANSLATE_NOOP("errors", "Check the login in QGIS's authentication settings, then sync again."),
            details=words_of(reply), url=url,
        )
    if 300 <= reply.status < 400:
        location = next((value for name, value in reply.headers.items() if name.lower() == "location"), "?")
        raise ServerError(
            QT_TRANSLATE_NOOP("errors", "The address {url} has moved to {location}."),
            QT_TRANSLATE_NOOP("errors", "Use the new address if you trust it."),
            url=url, location=location,
        )


def document(reply: Reply, url: str) -> dict:
    """The JSON object that a reading request brought; :class:`ServerError` where there is none."""
    if reply.status >= 500 or reply.status == 429:
        raise ServerError(
            QT_TRANSLATE_NOOP("errors", "The server at {url} has a fault ({status}): {words}"),
            QT_TRANSLATE_NOOP("errors", "Try again later; tell the server's administrator if it stays so."),
            url=url, status=reply.status, words=words_of(reply),
        )
    if reply.status >= 400:
        raise no_features_api(url, words_of(reply))
    try:
        found = reply.json()
    except ValueError as error:
        raise no_features_api(url, str(error)) from error
    if not isinstance(found, dict):
        raise no_features_api(url)
    return found


def page(reply: Reply, url: str) -> Answer:
    """A page whose features were all seen to have a name, properties and a geometry or none.

    A link to another page counts only where it leads to the server of ``url``: the login must reach no other.
    """
    found = document(reply, url)
    features = found.get("features")
    if not isinstance(features, list) or not all(map(_is_feature, features)):
        raise no_features_api(url)
    matched = found.get("numberMatched")
    links = found.get("links")
    following = [
        str(link.get("href") or "") for link in (links if isinstance(links, list) else [])
        if isinstance(link, dict) and link.get("rel") == "next" and "html" not in str(link.get("type"))
    ]
    return Answer(
        features, matched if isinstance(matched, int) and not isinstance(matched, bool) else None,
        bool(following), _same_server(url, following[0]) if following else "",
    )


def feature(reply: Reply, url: str) -> dict:
    """A single feature, checked like those of a page."""
    found = document(reply, url)
    if found.get("type") != "Feature" or not _is_feature(found):
        raise no_features_api(url)
    return found


def words_of(reply: Reply) -> str:
    """What the server says in an error: the description of an OGC API's exception, or the status alone."""
    try:
        found = reply.json()
    except ValueError:
        found = None
    if isinstance(found, list) and found:  # QGIS Server
        found = found[0]
    if isinstance(found, dict):
        for key in ("description", "detail", "title", "message"):
            if isinstance(found.get(key), str) and found[key].strip():
                return found[key].strip()[:500]
    return f"HTTP {reply.status}"


def no_features_api(url: str, details: str = "") -> ServerError:
    """The error for a server that is none of features."""
    return ServerError(
        QT_TRANSLATE_NOOP("errors", "The server at {url} does not answer as an OGC API with EV Planner's data."),
        QT_TRANSLATE_NOOP("errors", "Check the address; it is the page that has /collections below it."),
        details=details, url=url,
    )


def _is_feature(found: Any) -> bool:
    return (
        isinstance(found, Mapping) and isinstance(found.get("properties"), dict) and found.get("id") is not None
        and isinstance(found.get("geometry"), (dict, type(None)))
    )


def _same_server(url: str, address: str) -> str:
    """A link made whole; "" where it leads to another server."""
    whole = urljoin(url + "/", address)
    there, here = urlsplit(whole), urlsplit(url)
    return whole if (there.scheme, there.netloc.lower()) == (here.scheme, here.netloc.lower()) else ""
