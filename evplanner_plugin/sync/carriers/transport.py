"""Requests over HTTP, behind an interface small enough for another carrier to take its place."""

from __future__ import annotations

import ipaddress
import json as json_text
import ssl
import threading
import weakref
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlsplit

from ...errors import QT_TRANSLATE_NOOP, Cancelled, ServerError
from ...packages import missing

GEOJSON = "application/geo+json"

TIMEOUT_SECONDS = (10.0, 60.0)
"""Longest wait for a connection, and for the next bytes of an answer."""


@dataclass(frozen=True)
class Reply:
    """What a server answered."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    def json(self) -> Any:
        """The body as JSON; ValueError where it is none."""
        return json_text.loads(self.body.decode("utf-8"))


class Transport(Protocol):
    """Carries one request and brings back the answer, whatever its status.

    ``connections``: how many requests may be under way at once, each from a thread of its own. With 1 they come one
    after the other, from the thread that runs the exchange.
    """

    connections: int

    def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """Send the request; :class:`~evplanner_plugin.errors.ServerError` only where no whole answer comes.

        ``params`` become the query; ``json`` is sent as GeoJSON. :class:`~evplanner_plugin.errors.Cancelled` where the
        user stopped meanwhile.
        """

    def close(self) -> None:
        """Close the connections that are kept open; nothing is sent any more."""


def is_loopback(host: str) -> bool:
    """Whether ``host`` is this machine itself, where nobody can listen in."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def checked_url(url: str) -> str:
    """The address of a central API without ``/collections`` or a slash at its end.

    :class:`ServerError` for what is no address, holds a login, or would go over the network unencrypted.
    """
    url = url.strip().rstrip("/")
    if url.endswith("/collections"):
        url = url[: -len("/collections")]
    parts = urlsplit(url)
    try:
        host = parts.hostname or ""
        parts.port  # noqa: B018 (raises for a port that is no number)
    except ValueError:
        host = ""
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.query or parts.fragment:
        raise ServerError(
            QT_TRANSLATE_NOOP("errors", "\"{url}\" is not an address of a central API."),
            QT_TRANSLATE_NOOP("errors", "Give one such as https://central.example.org/ogc, without a login in it."),
            url=f"{parts.scheme}://{host}" if parts.username else url,
        )
    require_encryption(url)
    return url


def require_encryption(url: str) -> None:
    """:class:`ServerError` unless ``url`` is https or leads to this machine itself."""
    parts = urlsplit(url)
    if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
        raise ServerError(
            QT_TRANSLATE_NOOP("errors", "The address {url} is not encrypted."),
            QT_TRANSLATE_NOOP("errors", "Use the address that begins with https."),
            url=url,
        )


def not_trusted(host: str, details: str) -> ServerError:
    """The sentence for a certificate that no known authority vouches for."""
    return ServerError(
        QT_TRANSLATE_NOOP("errors", "The certificate of {host} is not trusted."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Add its authority in QGIS under Settings, Options, Authentication, Manage Certificates; ask the"
            " network's administrator for it."
        ),
        details=details, host=host,
    )


def stopped_by_proxy(host: str, details: str) -> ServerError:
    """The sentence for a proxy that refuses, or is not there."""
    return ServerError(
        QT_TRANSLATE_NOOP("errors", "The proxy does not let the request to {host} through."),
        QT_TRANSLATE_NOOP("errors", "Check the proxy in QGIS under Settings, Options, Network."),
        details=details, host=host,
    )


def too_late(host: str, details: str) -> ServerError:
    """The sentence for an answer that does not come, or stops coming."""
    return ServerError(
        QT_TRANSLATE_NOOP("errors", "{host} does not answer in time."),
        QT_TRANSLATE_NOOP("errors", "Try again later; what was exchanged so far is kept."),
        details=details, host=host,
    )


def not_reached(host: str, details: str) -> ServerError:
    """The sentence for a server that is not there, and for an answer that breaks off."""
    return ServerError(
        QT_TRANSLATE_NOOP("errors", "{host} cannot be reached."),
        QT_TRANSLATE_NOOP("errors", "Check the address and the network, then try again."),
        details=details, host=host,
    )


def outgoing(json: object | None, headers: Mapping[str, str] | None) -> tuple[bytes | None, dict[str, str]]:
    """Body and headers of a request. A body goes as GeoJSON: pygeoapi takes a POST of plain JSON for a query."""
    sent = dict(headers or {})
    if json is None:
        return None, sent
    sent["Content-Type"] = GEOJSON
    return json_text.dumps(json, allow_nan=False).encode("utf-8"), sent


class _Kept:
    """A thread's session, whose connections close when the thread ends."""

    def __init__(self, session: Any) -> None:
        self.session = session

    def __del__(self) -> None:
        self.session.close()


class RequestsTransport:
    """The package requests, with everything that it would guess from the environment said instead.

    ``verify``: path of a file with trusted certificate authorities, or True for those that come with requests;
    there is no way to trust every server. ``proxies``: as requests takes them, ``{"https": "http://proxy:3128"}``.
    ``headers`` go with each request (a login). ``timeout``: seconds to connect and to wait for the next bytes.
    """

    connections = 8

    def __init__(
        self,
        verify: bool | str = True,
        proxies: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: tuple = TIMEOUT_SECONDS,
    ) -> None:
        try:
            import requests
            import urllib3
        except ImportError as error:
            raise missing(["requests"]) from error
        self._requests = requests
        self._urllib3 = urllib3
        self._headers = dict(headers or {})
        self._verify = verify or True
        self._proxies = dict(proxies or {})
        self._timeout = timeout
        self._own = threading.local()
        self._sessions: weakref.WeakSet = weakref.WeakSet()
        self._guard = threading.Lock()
        self._closed = False

    @property
    def _session(self) -> Any:
        """The session of the calling thread: requests does not promise that threads may share one."""
        if not hasattr(self._own, "kept"):
            session = self._requests.Session()
            session.trust_env = False
            session.headers.update(self._headers)
            self._own.kept = _Kept(session)
            with self._guard:
                self._sessions.add(session)
        return self._own.kept.session

    def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """See :class:`Transport`.

        Redirections are not followed: a PUT would become a GET on the way, and the login would travel along.
        """
        require_encryption(url)
        if self._closed:  # a thread that was left behind must not write any more
            raise Cancelled
        body, sent = outgoing(json, headers)
        try:
            # The session's own ``verify`` would lose to REQUESTS_CA_BUNDLE: it is said with every request.
            answer = self._session.request(
                method, url, params=params, data=body, headers=sent, verify=self._verify, proxies=self._proxies,
                timeout=self._timeout, allow_redirects=False,
            )
        except (OSError, self._urllib3.exceptions.HTTPError) as error:  # the errors of requests are OSErrors
            raise self._sentence(error, url) from error
        missing = _missing_bytes(method, answer)
        if missing:
            raise not_reached(urlsplit(url).netloc, f"the answer broke off {missing} bytes before its end")
        return Reply(answer.status_code, dict(answer.headers), answer.content)

    def close(self) -> None:
        """Close the connections of all threads; a request after this is refused as cancelled."""
        self._closed = True
        with self._guard:
            sessions = list(self._sessions)
        for session in sessions:
            session.close()

    def _sentence(self, error: Exception, url: str) -> ServerError:
        """The sentence for a request that got no whole answer."""
        host = urlsplit(url).netloc
        kinds = self._requests.exceptions
        if isinstance(error, kinds.SSLError) and not _stems_from(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)):
            return not_trusted(host, str(error))
        if isinstance(error, kinds.ProxyError):
            return stopped_by_proxy(host, str(error))
        if isinstance(error, kinds.Timeout) or _stems_from(error, (self._urllib3.exceptions.ReadTimeoutError,)):
            return too_late(host, str(error))
        return not_reached(host, str(error))


def _missing_bytes(method: str, answer: Any) -> int:
    """By how many bytes a body is shorter than announced; older versions of requests do not look."""
    announced = answer.headers.get("Content-Length", "")
    if method == "HEAD" or answer.status_code in (204, 304) or not announced.isdigit():
        return 0
    return max(0, int(announced) - answer.raw.tell())


def _stems_from(error: BaseException, kinds: tuple) -> bool:
    """Whether an error of ``kinds`` lies below: requests wraps those of urllib3, which wraps those of Python."""
    return any(isinstance(each, kinds) for each in _layers(error, []))


def _layers(error: BaseException, seen: list) -> Iterator[BaseException]:
    if any(error is other for other in seen):
        return
    seen.append(error)
    yield error
    for below in (*error.args, getattr(error, "reason", None), error.__cause__, error.__context__):
        if isinstance(below, BaseException):
            yield from _layers(below, seen)
