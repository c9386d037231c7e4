"""What QGIS knows of the network – proxies, trusted certificates, logins – said to the package requests.

The only module of this room that imports QGIS. It may be called outside the main thread; QGIS itself then asks for its
master password in the main one.
"""

from __future__ import annotations

import atexit
import hashlib
import os
import tempfile
from pathlib import Path
from urllib.parse import quote, urlsplit

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkRequest

from ..errors import QT_TRANSLATE_NOOP, ServerError
from .transport import RequestsTransport, checked_url, is_loopback

METHODS_BY_HEADER = ("Basic", "APIHeader")
"""Authentication methods of QGIS that consist in headers of the request, all that requests can carry."""

_bundles: dict[str, str] = {}


def transport_for(url: str, authcfg: str = "") -> RequestsTransport:
    """Requests to the central API at ``url`` as QGIS would make them.

    ``authcfg``: id of an entry in QGIS's authentication store, "" for none. :class:`ServerError` where the entry cannot
    be used.
    """
    url = checked_url(url)
    return RequestsTransport(verify=certificates(), proxies=proxies(url), headers=login_headers(url, authcfg))


def login_headers(url: str, authcfg: str) -> dict[str, str]:
    """The headers that an entry of the authentication store adds to a request; :class:`ServerError` if it cannot."""
    if not authcfg:
        return {}
    manager = QgsApplication.authManager()
    if authcfg not in manager.availableAuthMethodConfigs():
        raise ServerError(
            QT_TRANSLATE_NOOP("errors", "QGIS's authentication store has no entry {authcfg}."),
            QT_TRANSLATE_NOOP("errors", "Choose a login in the panel, or add one in QGIS's authentication settings."),
            authcfg=authcfg,
        )
    method = manager.configAuthMethodKey(authcfg)
    if method not in METHODS_BY_HEADER:
        raise ServerError(
            QT_TRANSLATE_NOOP("errors", "The login {authcfg} uses the method {method}, which the exchange cannot use."),
            QT_TRANSLATE_NOOP("errors", "Use a login of the method Basic or API Header."),
            authcfg=authcfg, method=method,
        )
    accepted, request = manager.updateNetworkRequest(QNetworkRequest(QUrl(url)), authcfg)
    headers = {bytes(name).decode("latin-1"): bytes(request.rawHeader(name)).decode("latin-1")
               for name in request.rawHeaderList()}
    if not accepted or not headers:
        raise ServerError(
            QT_TRANSLATE_NOOP("errors", "QGIS's authentication store cannot provide the login {authcfg}."),
            QT_TRANSLATE_NOOP("errors", "Enter QGIS's master password, or check its authentication settings."),
            authcfg=authcfg,
        )
    return headers


def certificates() -> bool | str:
    """Path of a file with the certificate authorities that QGIS trusts, True where it names none.

    These are the system's and those added or trusted in QGIS, so that a town hall's own authority works.
    """
    text = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    if b"BEGIN CERTIFICATE" not in text:
        return True
    mark = hashlib.sha256(text).hexdigest()
    if mark not in _bundles or not Path(_bundles[mark]).exists():
        handle, name = tempfile.mkstemp(prefix="evplanner-authorities-", suffix=".pem")
        with os.fdopen(handle, "wb") as file:
            file.write(text)
        _bundles[mark] = name
        atexit.register(Path(name).unlink, missing_ok=True)
    return _bundles[mark]


def proxies(url: str) -> dict[str, str]:
    """The proxy that QGIS uses for ``url`` as requests takes it, {} for none (exceptions in QGIS's settings count).

    This machine itself is never reached through a proxy: what goes there may be unencrypted.
    """
    if is_loopback(urlsplit(url).hostname or ""):
        return {}
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    if factory is None:
        return {}
    found = factory.queryProxy(QNetworkProxyQuery(QUrl(url)))
    if not found or found[0].type() in (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy):
        return {}
    proxy = found[0]
    scheme = "socks5h" if proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy else "http"
    login = ""
    if proxy.user():
        login = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"
    return {urlsplit(url).scheme: f"{scheme}://{login}{proxy.hostName()}:{proxy.port()}"}
