"""Requests carried by QGIS's own network classes, for the logins and proxies that the package requests cannot carry."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Callable
from urllib.parse import urlencode, urlsplit

from qgis.core import (
    QgsApplication,
    QgsBlockingNetworkRequest,
    QgsFeedback,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread, QUrl
from qgis.PyQt.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest, QSslSocket

from ...errors import Cancelled, ServerError
from .transport import (
    TIMEOUT_SECONDS,
    Reply,
    not_reached,
    not_trusted,
    outgoing,
    require_encryption,
    stopped_by_proxy,
    too_late,
)

LOOK_SECONDS = 0.2
"""How often it is looked whether the user cancelled."""

FIRST_PROXY_ERROR, FIRST_SERVER_ERROR = 101, 201
"""Where Qt's numbers of errors at a proxy and of errors that a server answered with begin (QNetworkReply)."""


def unchanged(request: QNetworkRequest) -> QNetworkRequest:
    """Return the request as it is: no login."""
    return request


class QgsTransport:
    """QgsBlockingNetworkRequest: QGIS's proxies and certificates, and every login of its authentication store.

    May be used in the main thread, and in another one while the main thread runs its event loop: QGIS itself asks there
    for what only a person can say (the password of a proxy). ``dress`` puts the login on each request, in the thread
    that sends it. ``cancelled`` is looked at from a thread of its own. ``timeout``: as for
    :class:`~.transport.RequestsTransport`; Qt knows only the wait for the next bytes.
    """

    connections = 1

    def __init__(
        self,
        dress: Callable[[QNetworkRequest], QNetworkRequest] = unchanged,
        cancelled: Callable[[], bool] | None = None,
        timeout: tuple = TIMEOUT_SECONDS,
    ) -> None:
        self._dress = dress
        self._cancelled = cancelled or (lambda: False)
        self._timeout = timeout
        self._closed = False
        known = QgsNetworkAccessManager.instance()
        self._proxy = (known.fallbackProxy(), known.excludeList(), known.noProxyList())
        self._threads: set[int] = set()

    def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """See :class:`~.transport.Transport`; ``method`` is GET, POST, PUT or DELETE. Redirections are not followed."""
        require_encryption(url)
        if self._closed or self._cancelled():
            raise Cancelled
        body, sent = outgoing(json, headers)
        request = self._prepared(url, params, sent)
        answer = beside_the_main_thread(lambda: self._sent(method, request, body or b""))
        return _reply(answer, urlsplit(url).netloc)

    def close(self) -> None:
        """Stop the request that is under way, if any, and refuse further ones as cancelled."""
        self._closed = True

    def _sent(self, method: str, request: QNetworkRequest, body: bytes) -> QgsNetworkReplyContent:
        """What came of the request; :class:`Cancelled` where the user stopped (not in the main thread)."""
        self._start_afresh()
        feedback = QgsFeedback()
        carrier = QgsBlockingNetworkRequest()
        with self._watched(feedback), _stopped_at_redirections(feedback) as redirected:
            if method == "GET":
                carrier.get(request, True, feedback)  # True: never the answer that QGIS remembers
            elif method == "POST":
                carrier.post(request, body, True, feedback)
            elif method == "PUT":
                carrier.put(request, body, feedback)
            elif method == "DELETE":
                carrier.deleteResource(request, feedback)
            else:
                raise ValueError(method)
        if feedback.isCanceled() and not redirected:
            raise Cancelled
        return carrier.reply()

    def _start_afresh(self) -> None:
        """Once per thread: what QGIS keeps for it still has the proxy, certificates and logins of its first use."""
        if threading.get_ident() not in self._threads:
            self._threads.add(threading.get_ident())
            manager = QgsNetworkAccessManager.instance()
            manager.setFallbackProxyAndExcludes(*self._proxy)
            manager.clearConnectionCache()

    def _prepared(self, url: str, params: Mapping[str, object] | None, headers: Mapping[str, str]) -> QNetworkRequest:
        """The request with its login; :class:`ServerError` where QGIS was told to trust this server blindly."""
        refuse_exceptions(url)
        query = urlencode({name: value for name, value in (params or {}).items() if value is not None}, doseq=True)
        joined = f"{url}{'&' if urlsplit(url).query else '?'}{query}" if query else url
        request = QNetworkRequest(QUrl.fromEncoded(joined.encode("utf-8")))
        for name, value in headers.items():
            request.setRawHeader(name.encode("latin-1"), value.encode("latin-1"))
        request = self._dress(request)
        attribute = QNetworkRequest.Attribute
        request.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
        request.setAttribute(attribute.CacheSaveControlAttribute, False)
        # QGIS follows redirections by itself. One that Qt is to follow, but none of them at most, is an error instead
        # (in QGIS 3.22; for 3.40 see _stopped_at_redirections).
        request.setAttribute(
            attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
        )
        request.setMaximumRedirectsAllowed(0)
        if hasattr(request, "setTransferTimeout"):  # Qt 5.15; before that QGIS's own network timeout counts
            request.setTransferTimeout(int(self._timeout[-1] * 1000))
        return request

    @contextmanager
    def _watched(self, feedback: QgsFeedback) -> Iterator[None]:
        """Cancels ``feedback`` from another thread: the one that sends is blocked until the answer is there."""
        ended = threading.Event()

        def watch() -> None:
            while not ended.wait(LOOK_SECONDS):
                if feedback.isCanceled():
                    # QGIS hears of it once, and not at all while it is still preparing the request.
                    feedback.canceled.emit()
                elif self._closed or self._cancelled():
                    feedback.cancel()

        watcher = threading.Thread(target=watch, daemon=True)
        watcher.start()
        try:
            yield
        finally:
            ended.set()
            watcher.join()


@contextmanager
def _stopped_at_redirections(feedback: QgsFeedback) -> Iterator[list[int]]:
    """Cancels ``feedback`` when an answer of this thread says to ask elsewhere; yields a list with such statuses.

    QGIS 3.40 follows redirections whatever the request says, with the edits in it. It looks at the feedback before
    that, and hears of the end of an answer after its network manager, whose signal this is.
    """
    redirected: list[int] = []

    def look(answer: QNetworkReply) -> None:
        if answer.attribute(QNetworkRequest.Attribute.RedirectionTargetAttribute) is not None:
            redirected.append(int(answer.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)))
            feedback.cancel()

    manager = QgsNetworkAccessManager.instance()
    ended = QNetworkAccessManager.finished.__get__(manager, type(manager))  # Qt's own: QGIS's of this name comes later
    ended.connect(look)
    try:
        yield redirected
    finally:
        ended.disconnect(look)


class _Beside(QThread):
    """A thread for one call, with an event loop of Qt at hand."""

    def __init__(self, function: Callable[[], QgsNetworkReplyContent]) -> None:
        super().__init__()
        self.function = function
        self.result: QgsNetworkReplyContent | None = None
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.result = self.function()
        except Exception as error:  # whatever it is: it is raised in the thread that waits
            self.error = error


def beside_the_main_thread(function: Callable[[], QgsNetworkReplyContent]) -> QgsNetworkReplyContent:
    """What ``function`` returns or raises, called in another thread where this is the main one.

    QGIS 3.22 may wait for itself for ever when a certificate is bad, or a login wanted, for a request of the main
    thread. So that one goes on handling events here, save what the user does outside windows that ask something.
    """
    if QThread.currentThread() != QCoreApplication.instance().thread():
        return function()
    QgsNetworkAccessManager.instance()  # the one of the main thread must be there first: the others refer to it
    beside, loop = _Beside(function), QEventLoop()
    beside.finished.connect(loop.quit)
    beside.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    beside.wait()
    if beside.error is not None:
        raise beside.error
    return beside.result


def refuse_exceptions(url: str) -> None:
    """:class:`ServerError` where QGIS's settings hold an exception that lets errors of the server's certificate pass.

    Such an exception is meant for maps; edits and logins go only where an authority vouches for the server.
    """
    parts = urlsplit(url)
    if parts.scheme != "https":
        return
    known = QgsApplication.authManager().sslCertCustomConfigByHost(f"{parts.hostname}:{parts.port or 443}")
    if known.isNull():
        return
    strict = (QSslSocket.PeerVerifyMode.VerifyPeer, QSslSocket.PeerVerifyMode.AutoVerifyPeer)
    if known.sslIgnoredErrorEnums() or known.sslPeerVerifyMode() not in strict:
        raise not_trusted(parts.netloc, "QGIS's authentication settings hold an exception for this server")


def _reply(answer: QgsNetworkReplyContent, host: str) -> Reply:
    """The answer, whatever its status; :class:`ServerError` where none came, or not all of it."""
    error = answer.error()
    number = int(getattr(error, "value", error))
    status = answer.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    kinds = QNetworkReply.NetworkError
    whole = error == kinds.NoError or number >= FIRST_SERVER_ERROR or error == kinds.TooManyRedirectsError
    if whole and status is not None:
        names = [bytes(name) for name in answer.rawHeaderList()]
        found = {name.decode("latin-1"): bytes(answer.rawHeader(name)).decode("latin-1") for name in names}
        return Reply(int(status), found, bytes(answer.content()))
    details = answer.errorString()
    raise _sentence(error, number, host, details)


def _sentence(error: object, number: int, host: str, details: str) -> ServerError:
    kinds = QNetworkReply.NetworkError
    if error == kinds.SslHandshakeFailedError:
        return not_trusted(host, details)
    if FIRST_PROXY_ERROR <= number < FIRST_SERVER_ERROR:
        return stopped_by_proxy(host, details)
    if error in (kinds.OperationCanceledError, kinds.TimeoutError):
        return too_late(host, details)
    return not_reached(host, details)
