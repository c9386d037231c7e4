"""Requests to a source of charging locations as QGIS would make them: its proxy, its certificates, its logins."""

from __future__ import annotations

import base64
import binascii
from typing import Any, Callable
from urllib.parse import urlsplit, urlunsplit

from ...errors import QT_TRANSLATE_NOOP
from ..carriers.qgis_bridge import certificates, proxies, proxy_for, requests_can_use, transport_for
from ..carriers.qgis_login import Login
from ..carriers.qgis_main_thread import MainThread
from ..carriers.qgis_transport import QgsTransport
from ..carriers.transport import RequestsTransport, Transport, is_loopback
from .detection import AUTO, OCPI, of_address
from .problems import SourceError
from .token import TokenCarrier

_TOKEN, _BASIC = "token ", "basic "


def carrier_for(
    address: str, authcfg: str = "", format: str = AUTO, cancelled: Callable[[], bool] | None = None
) -> Any:
    """A carrier for :func:`.reading.read_locations`, None for a file. Call it in the main thread.

    ``authcfg``: id of an entry in QGIS's authentication store, "" for none. The token of an OCPI server stands there as
    an API header ``Authorization`` with the value ``Token …`` (or the token alone), or as the password of a name.
    :class:`~evplanner_plugin.errors.ServerError` where entry or address cannot be used.
    """
    address = address.strip()
    if not address.lower().startswith(("http://", "https://")):
        return None
    root = _root(address)
    if authcfg and (format == OCPI or (format == AUTO and of_address(address) in (OCPI, ""))):
        login = Login(root, authcfg, MainThread())
        given = login.headers.get("Authorization", "") if login.by_header else ""
        token = _token_of(given, certain=format == OCPI or of_address(address) == OCPI)
        if token:
            others = (given,) if given.lower().startswith(_BASIC) else ()
            return TokenCarrier(_without_login(root, cancelled), token, others)
    return transport_for(root, authcfg, cancelled)


def _root(address: str) -> str:
    """The server's address; :class:`.problems.SourceError` where it is none or would go out unencrypted."""
    parts = urlsplit(address)
    try:
        host = parts.hostname or ""
        parts.port  # noqa: B018 (raises for a port that is no number)
    except ValueError:
        host = ""
    if not host or parts.username or parts.password:
        raise SourceError(
            QT_TRANSLATE_NOOP("errors", "This is no address of a source of charging locations."),
            QT_TRANSLATE_NOOP("errors", "Give one that begins with https, without a login in it."),
        )
    if parts.scheme.lower() != "https" and not is_loopback(host):
        raise SourceError(
            QT_TRANSLATE_NOOP("errors", "The address {url} is not encrypted."),
            QT_TRANSLATE_NOOP("errors", "Use the address that begins with https."),
            url=f"{parts.scheme}://{parts.netloc}{parts.path}",
        )
    return urlunsplit((parts.scheme.lower(), parts.netloc, "", "", ""))


def _token_of(authorization: str, *, certain: bool) -> str:
    """The token in a header ``Authorization``: behind ``Token``, or – surely OCPI – alone or as a name's password."""
    if authorization.lower().startswith(_TOKEN):
        return authorization[len(_TOKEN):].strip()
    if not certain or not authorization:
        return ""
    if authorization.lower().startswith(_BASIC):
        try:
            return base64.b64decode(authorization[len(_BASIC):], validate=True).decode("utf-8").partition(":")[2]
        except (binascii.Error, UnicodeDecodeError):
            return ""
    return "" if " " in authorization else authorization.strip()


def _without_login(url: str, cancelled: Callable[[], bool] | None) -> Transport:
    """Requests through QGIS's proxy with QGIS's certificates; who asks for a login is not answered by a window."""
    proxy = proxy_for(url)
    if proxy is None or requests_can_use(proxy, url):
        return RequestsTransport(verify=certificates(), proxies=proxies(url))
    return QgsTransport(cancelled=cancelled)
