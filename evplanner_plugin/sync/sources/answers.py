"""Answers of servers with charging locations: fetched so that the user can stop, and checked."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Callable
from urllib.parse import urljoin, urlsplit, urlunsplit

from ...errors import QT_TRANSLATE_NOOP, Cancelled
from ..carriers.transport import Reply, RequestsTransport, Transport
from ..connections import Connections, StoppedError
from .problems import ASK_ADMINISTRATOR, SourceError, not_understood, too_complex, web_page
from .values import text

MOST_REDIRECTIONS = 3
_USUAL_PORTS = {"http": 80, "https": 443}


class Waiting:
    """A carrier whose answers are waited for only as long as the user wants."""

    def __init__(self, carrier: Transport, cancelled: Callable[[], bool]) -> None:
        self.carrier = carrier
        self.cancelled = cancelled

    def get(self, url: str, params: Mapping[str, object] | None, headers: Mapping[str, str]) -> Reply:
        """The answer to a GET; :class:`~evplanner_plugin.errors.Cancelled` where the user stops meanwhile."""
        beside = Connections(1 if self.carrier.connections > 1 else 0, self.cancelled)
        try:
            return beside.run(lambda: self.carrier.request("GET", url, params=params, headers=headers))
        except StoppedError as stopped:
            raise Cancelled from stopped
        finally:
            beside.close()


def waiting(carrier: Any, cancelled: Callable[[], bool]) -> Waiting:
    """``carrier``, or one without login where there is none."""
    return Waiting(carrier if carrier is not None else RequestsTransport(), cancelled)


def fetch(
    through: Waiting, url: str, params: Mapping[str, object] | None = None, accept: str = "*/*",
    allowed: tuple[int, ...] = (),
) -> Reply:
    """The answer to a GET, its status being one of success or one of ``allowed``.

    Redirections are followed within the same server only. :class:`.problems.SourceError` with a sentence otherwise.
    """
    url = url.strip()
    for _ in range(MOST_REDIRECTIONS + 1):
        reply = through.get(url, params, {"Accept": accept})
        if not 300 <= reply.status < 400:
            break
        target = urljoin(url, header(reply, "location"))
        if not leads_to_same_server(url, target) and not _only_encrypts(url, target):
            raise SourceError(
                QT_TRANSLATE_NOOP("errors", "The address {url} has moved to {location}."),
                QT_TRANSLATE_NOOP("errors", "Use the new address if you trust it."),
                url=url, location=text(target, 200) or "?",
            )
        url, params = target, None
    if reply.status in allowed or 200 <= reply.status < 300:
        return reply
    raise refusal(reply, url)


def refusal(reply: Reply, url: str) -> SourceError:
    """The sentence for a status of failure."""
    url = plain(url)
    if reply.status in (401, 403, 407):
        return SourceError(
            QT_TRANSLATE_NOOP("errors", "The server at {url} refused the login."),
            QT_TRANSLATE_NOOP("errors", "Choose the login for this source, or check it in QGIS's authentication"
                              " settings (for OCPI: any name, with the token as its password)."),
            details=words_of(reply), url=url,
        )
    if reply.status in (404, 410):
        return SourceError(
            QT_TRANSLATE_NOOP("errors", "There is nothing at {url}."),
            QT_TRANSLATE_NOOP("errors", "Check the address."), details=words_of(reply), url=url,
        )
    if reply.status >= 500 or reply.status == 429:
        return SourceError(
            QT_TRANSLATE_NOOP("errors", "The server at {url} has a fault ({status}): {words}"), ASK_ADMINISTRATOR,
            url=url, status=reply.status, words=words_of(reply),
        )
    return SourceError(
        QT_TRANSLATE_NOOP("errors", "The server at {url} does not understand the request ({status}): {words}"),
        QT_TRANSLATE_NOOP("errors", "Check the address and the format."),
        url=url, status=reply.status, words=words_of(reply),
    )


def document(reply: Reply, url: str) -> Any:
    """The JSON that an answer brought; :class:`~evplanner_plugin.errors.EvPlannerError` where there is none."""
    refuse_web_page(reply, url)
    try:
        return json.loads(reply.body.decode("utf-8-sig"), parse_constant=lambda name: None, parse_int=_integer)
    except RecursionError as error:
        raise too_complex(plain(url)) from error
    except ValueError as error:
        raise not_understood(plain(url), str(error)) from error


def refuse_web_page(reply: Reply, url: str) -> None:
    """:class:`~evplanner_plugin.errors.BadInput` for HTML."""
    if re.match(rb"\s*(?:<!doctype html|<html)", reply.body[:200], re.I):
        raise web_page(plain(url))


def words_of(reply: Reply) -> str:
    """What the server says in an error: the text in its JSON or XML, or the status alone."""
    try:
        found = json.loads(reply.body[:100_000].decode("utf-8"))
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, list) and found:
        found = found[0]
    if isinstance(found, dict):
        for key in ("description", "detail", "status_message", "title", "message", "error"):
            if text(found.get(key)):
                return text(found[key], 300)
    match = re.search(rb"<(?:\w+:)?(?:ExceptionText|ServiceException)[^>]*>([^<]{1,400})", reply.body[:100_000])
    if match:
        return text(match.group(1).decode("utf-8", "replace"), 300)
    return f"HTTP {reply.status}"


def header(reply: Reply, name: str) -> str:
    """A header by its name in any case, "" for none."""
    return next((str(value) for key, value in reply.headers.items() if key.lower() == name.lower()), "")


def link_to_next(reply: Reply) -> str:
    """The target of ``rel="next"`` in the header ``Link``, "" for none."""
    for target, parameters in re.findall(r"<([^<>]{1,4000})>([^<]*)", header(reply, "link")):
        if re.search(r"rel\s*=\s*\"?[^\";,]*\bnext\b", parameters, re.I):
            return target.strip()
    return ""


def leads_to_same_server(url: str, target: str) -> bool:
    """Whether an address leads to the server of ``url``: same scheme, name and port."""
    here, there = _server(url), _server(target)
    return here is not None and here == there


def within(url: str, target: str) -> str:
    """``target`` (whole or relative) at the server of ``url``: a login must reach no other.

    Servers behind a proxy often name themselves by an inner name; the path and the query are theirs all the same.
    "" where it is no address.
    """
    try:
        whole = urljoin(url, target.strip())
        here, there = urlsplit(url), urlsplit(whole)
    except ValueError:
        return ""
    if there.scheme not in ("http", "https"):
        return ""
    return urlunsplit((here.scheme, here.netloc, there.path, there.query, ""))


def plain(url: str) -> str:
    """An address as it may be shown: without its query, which may hold a key, and without a login."""
    parts = urlsplit(url.strip())
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))[:300]


def _server(url: str) -> tuple[str, str, int | None] | None:
    try:
        parts = urlsplit(url)
        return parts.scheme, (parts.hostname or "").lower(), parts.port or _USUAL_PORTS.get(parts.scheme)
    except ValueError:
        return None


def _only_encrypts(url: str, target: str) -> bool:
    here, there = _server(url), _server(target)
    return here is not None and there is not None and here[0] == "http" and there[0] == "https" and here[1] == there[1]


def _integer(digits: str) -> int | float | None:
    return int(digits) if len(digits) < 20 else None
