"""Requests over HTTP, behind an interface small enough for another carrier to take its place."""

from __future__ import annotations

import ipaddress
import json as json_text
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlsplit

from ..errors import QT_TRANSLATE_NOOP, MissingPackage, ServerError

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
    """Carries one request and brings back the answer, whatever its status."""

    def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """Send the request; :class:`~evplanner_plugin.errors.ServerError` only where no answer comes."""


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


class RequestsTransport:
    """The package requests, with everything that it would guess from the environment said instead.

    ``verify``: path of a file with trusted certificate authorities, or True for those that come with requests;
    there is no way to trust every server. ``proxies``: as requests takes them, ``{"https": "http://proxy:3128"}``.
    ``headers`` go with each request (a login). ``timeout``: seconds to connect and to wait for the next bytes.
    """

    def __init__(
        self,
        verify: bool | str = True,
        proxies: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: tuple = TIMEOUT_SECONDS,
    ) -> None:
        try:
            import requests
        except ImportError as error:
            raise MissingPackage(
                QT_TRANSLATE_NOOP("errors", "The Python package requests is missing."),
                QT_TRANSLATE_NOOP("errors", "Install it into QGIS's Python with: pip install requests"),
            ) from error
        self._requests = requests
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers.update(headers or {})
        self._verify = verify or True
        self._proxies = dict(proxies or {})
        self._timeout = timeout

    def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """See :class:`Transport`. ``json`` is sent as GeoJSON: pygeoapi takes a POST of plain JSON for a query.

        Redirections are not followed: a PUT would become a GET on the way, and the login would travel along.
        """
        require_encryption(url)
        sent = dict(headers or {})
        body = None
        if json is not None:
            body = json_text.dumps(json, allow_nan=False).encode("utf-8")
            sent["Content-Type"] = GEOJSON
        try:
            # The session's own ``verify`` would lose to REQUESTS_CA_BUNDLE: it is said with every request.
            answer = self._session.request(
                method, url, params=params, data=body, headers=sent, verify=self._verify, proxies=self._proxies,
                timeout=self._timeout, allow_redirects=False,
            )
        except self._requests.RequestException as error:
            raise self._sentence(error, url) from error
        return Reply(answer.status_code, dict(answer.headers), answer.content)

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._session.close()

    def _sentence(self, error: Exception, url: str) -> ServerError:
        """The sentence for a request that got no answer."""
        parts = urlsplit(url)
        host = parts.netloc
        exceptions = self._requests.exceptions
        if isinstance(error, exceptions.SSLError):
            return ServerError(
                QT_TRANSLATE_NOOP("errors", "The certificate of {host} is not trusted."),
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Add its authority in QGIS under Settings, Options, Authentication, Manage Certificates; ask the"
                    " network's administrator for it."
                ),
                details=str(error), host=host,
            )
        if isinstance(error, exceptions.ProxyError):
            return ServerError(
                QT_TRANSLATE_NOOP("errors", "The proxy does not let the request to {host} through."),
                QT_TRANSLATE_NOOP("errors", "Check the proxy in QGIS under Settings, Options, Network."),
                details=str(error), host=host,
            )
        if isinstance(error, exceptions.Timeout):
            return ServerError(
                QT_TRANSLATE_NOOP("errors", "{host} does not answer in time."),
                QT_TRANSLATE_NOOP("errors", "Try again later; what was exchanged so far is kept."),
                details=str(error), host=host,
            )
        return ServerError(
            QT_TRANSLATE_NOOP("errors", "{host} cannot be reached."),
            QT_TRANSLATE_NOOP("errors", "Check the address and the network, then try again."),
            details=str(error), host=host,
        )
