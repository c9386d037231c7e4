"""What QGIS knows of the network – proxies, trusted certificates, logins – carried over to the exchange.

It may be called outside the main thread; QGIS itself then asks for its master password in the main one.
"""

from __future__ import annotations

import atexit
import hashlib
import http.client
import importlib.util
import os
import shutil
import tempfile
import time
from base64 import b64encode
from pathlib import Path
from typing import Callable
from urllib.parse import quote, urlsplit

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

from .qgis_login import Login
from .qgis_main_thread import MainThread
from .qgis_transport import QgsTransport
from .renewal import RenewingTransport
from .transport import RequestsTransport, Transport, checked_url, is_loopback, stopped_by_proxy

PROXY_SECONDS = 5.0
"""Longest wait for a proxy to say which logins it takes."""

KEPT_SECONDS = 30 * 86_400
"""How long a file of certificates that is no longer QGIS's set is kept: another QGIS may still be using it."""


def transport_for(url: str, authcfg: str = "", cancelled: Callable[[], bool] | None = None) -> RenewingTransport:
    """Requests to the central API at ``url`` as QGIS would make them; a login that expires is renewed on the way.

    ``authcfg``: id of an entry in QGIS's authentication store, "" for none. Its method and the proxy on the way decide
    who carries the requests: the package requests where a login is a header, QGIS's network classes for everything else
    (OAuth2, client certificates, proxies with a login that requests does not know). Call it in the main thread: that
    is where a first token of OAuth2 is fetched. ``cancelled`` ends the waiting for an answer of QGIS's network classes
    and of a person who is asked for a login. :class:`~evplanner_plugin.errors.ServerError` where entry or address
    cannot be used.
    """
    url = checked_url(url)
    stopped = cancelled or (lambda: False)
    login = Login(url, authcfg, MainThread())
    proxy = proxy_for(url)
    if login.by_header and (proxy is None or requests_can_use(proxy, url)):
        verify, through = certificates(), proxies(url)

        def carrier() -> Transport:
            return RequestsTransport(verify=verify, proxies=through, headers=login.headers)

        may_ask = True
    else:
        if is_loopback(urlsplit(url).hostname or "") and qgis_proxy(url) is not None:
            raise stopped_by_proxy(urlsplit(url).netloc, "what goes to this machine itself must not leave it")

        def carrier() -> Transport:
            return QgsTransport(login.dress, cancelled)

        may_ask = False  # QGIS asks for a name and password by itself there, before the answer comes back
    return RenewingTransport(carrier, lambda: login.renew(stopped, may_ask))


def certificates() -> bool | str:
    """Path of a file with the certificate authorities that QGIS trusts, True where it names none.

    These are the system's and those added or trusted in QGIS, so that a town hall's own authority works. The file lies
    in QGIS's profile, in a folder of its owner alone, and is the same one as long as QGIS trusts the same ones.
    """
    text = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    if b"BEGIN CERTIFICATE" not in text:
        return True
    try:
        folder = Path(QgsApplication.qgisSettingsDirPath()) / "evplanner"
        return str(_kept(folder, text))
    except OSError:  # a profile that cannot be written to: for this process only
        folder = Path(tempfile.mkdtemp(prefix="evplanner-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        return str(_kept(folder, text))


def _kept(folder: Path, text: bytes) -> Path:
    """The file in ``folder`` that holds ``text``, named by its content; written anew where it is not that."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    mark = hashlib.sha256(text).hexdigest()
    path = folder / f"authorities-{mark}.pem"
    if path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == mark:
        os.utime(path)
        return path
    handle, name = tempfile.mkstemp(dir=folder, prefix="authorities-", suffix=".part")
    with os.fdopen(handle, "wb") as file:
        file.write(text)
    Path(name).replace(path)
    for other in folder.glob("authorities-*"):
        if other != path and time.time() - other.stat().st_mtime > KEPT_SECONDS:
            other.unlink(missing_ok=True)
    return path


def qgis_proxy(url: str) -> QNetworkProxy | None:
    """The proxy that QGIS uses for ``url``, None for none (exceptions in QGIS's settings count)."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    if factory is None:
        return None
    found = factory.queryProxy(QNetworkProxyQuery(QUrl(url)))
    if not found or found[0].type() in (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy):
        return None
    return found[0]


def proxy_for(url: str) -> QNetworkProxy | None:
    """The proxy for the exchange with ``url``: QGIS's, save that this machine itself is never reached through one.

    What goes to this machine may be unencrypted.
    """
    return None if is_loopback(urlsplit(url).hostname or "") else qgis_proxy(url)


def proxies(url: str) -> dict[str, str]:
    """The proxy for ``url`` as requests takes it, {} for none."""
    proxy = proxy_for(url)
    if proxy is None:
        return {}
    scheme = "socks5h" if _is_socks(proxy) else "http"
    login = ""
    if proxy.user():
        login = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"
    return {urlsplit(url).scheme: f"{scheme}://{login}{proxy.hostName()}:{proxy.port()}"}


def requests_can_use(proxy: QNetworkProxy, url: str) -> bool:
    """Whether the package requests gets through ``proxy`` with the login that QGIS's settings hold, if any.

    Not where it wants another kind of login (NTLM, Digest), which requests does not know, or another name and password:
    QGIS can ask for those. The proxy is asked for a way to the server, on which nothing is sent. One that gives no
    answer within :data:`PROXY_SECONDS` counts as one that it can use: either carrier will say what is wrong.
    """
    if _is_socks(proxy):
        return importlib.util.find_spec("socks") is not None
    parts = urlsplit(url)
    target = parts.netloc if parts.port else f"{parts.netloc}:443"
    headers = {"Host": target}
    if proxy.user():
        login = f"{proxy.user()}:{proxy.password()}".encode()
        headers["Proxy-Authorization"] = "Basic " + b64encode(login).decode("ascii")
    connection = http.client.HTTPConnection(proxy.hostName(), proxy.port(), timeout=PROXY_SECONDS)
    try:
        connection.request("CONNECT", target, headers=headers)
        return connection.getresponse().status != http.client.PROXY_AUTHENTICATION_REQUIRED
    except (OSError, http.client.HTTPException):
        return True
    finally:
        connection.close()


def _is_socks(proxy: QNetworkProxy) -> bool:
    return proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy
