"""Requests carried by QGIS's own network classes, for the logins and proxies that the package requests cannot carry."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import urlencode, urlsplit

from qgis.core import (
    QgsApplication,
    QgsNetworkAccessManager,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QThread, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest, QSslSocket

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

ATTEMPTS = 5
"""How often an answer is asked that PyQt takes for another one."""

LOOK_SECONDS = 0.2
"""How often it is looked whether the user cancelled."""

FIRST_PROXY_ERROR, FIRST_SERVER_ERROR = 101, 201
"""Where Qt's numbers of errors at a proxy and of errors that a server answered with begin (QNetworkReply)."""


def unchanged(request: QNetworkRequest) -> QNetworkRequest:
    """Return the request as it is: no login."""
    return request


class QgsTransport:
    """QgsNetworkAccessManager: QGIS's proxies and certificates, and every login of its authentication store.

    May be used in the main thread, and in another one while the main thread runs its event loop: QGIS itself asks there
    for what only a person can say (the password of a proxy). ``dress`` puts the login on each request, in the thread
    that sends it, and where ``cancelled`` is looked at. ``timeout``: as for
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
        return beside_the_main_thread(lambda: self._sent(method, request, body or b"", urlsplit(url).netloc))

    def close(self) -> None:
        """Stop the request that is under way, if any, and refuse further ones as cancelled."""
        self._closed = True

    def _sent(self, method: str, request: QNetworkRequest, body: bytes, host: str) -> Reply:
        """What came of the request; :class:`Cancelled` where the user stopped (not in the main thread).

        Not by QgsBlockingNetworkRequest: from QGIS 3.40 on, at the latest, it follows redirections whatever it is told,
        and would send edits to wherever a server points.
        """
        self._start_afresh()
        manager = QgsNetworkAccessManager.instance()
        if method == "GET":
            answer = manager.get(request)
        elif method == "POST":
            answer = manager.post(request, body)
        elif method == "PUT":
            answer = manager.put(request, body)
        elif method == "DELETE":
            answer = manager.deleteResource(request)
        else:
            raise ValueError(method)
        waiting = _Waiting(answer, host, lambda: self._closed or self._cancelled())
        waiting.wait()
        waiting.throw_away()
        if waiting.stopped:
            raise Cancelled
        if waiting.came is None:
            raise not_reached(host, "QGIS threw the answer away")
        if isinstance(waiting.came, ServerError):
            raise waiting.came
        return waiting.came

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
        request.setAttribute(attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        if hasattr(request, "setTransferTimeout"):  # Qt 5.15; before that QGIS's own network timeout counts
            request.setTransferTimeout(int(self._timeout[-1] * 1000))
        return request


class _Waiting(QObject):
    """The wait for ``answer``, in the thread that it lives in; ``stop`` tells whether to give it up.

    PyQt hears of the end of an object that Qt made only when the main thread gets round to it, and knows it by its
    place in memory. A new answer may lie there by then: PyQt says that it is deleted, though it is not. So its place is
    kept, and what is asked of it is asked again.
    """

    def __init__(self, answer: QNetworkReply, host: str, stop: Callable[[], bool]) -> None:
        super().__init__()
        self._place = sip.unwrapinstance(answer)
        self._there = True
        self._host, self._stop = host, stop
        self._loop = QEventLoop()
        self.came: Reply | ServerError | None = None
        self.stopped = False
        self._ask(_refuse_what_nobody_vouches_for)
        self._ask(lambda answer: answer.destroyed.connect(self.gone))

    def wait(self) -> None:
        """Come back when the answer is there, or was given up."""
        if self._ask(lambda answer: answer.isFinished()):
            self.take()
            return
        watch = QTimer()
        self._ask(lambda answer: answer.finished.connect(self.take))
        watch.timeout.connect(self.look)
        watch.start(int(LOOK_SECONDS * 1000))
        self._loop.exec()
        watch.stop()

    def throw_away(self) -> None:
        """Delete the answer."""
        if self._there:
            self._ask(sip.delete)

    @pyqtSlot()
    def take(self) -> None:
        """At once: a login of QGIS's that ends an answer itself may throw it away right afterwards."""
        try:
            self.came = self._ask(lambda answer: _reply(answer, self._host))
        except ServerError as error:
            self.came = error
        self._loop.quit()

    @pyqtSlot()
    def look(self) -> None:
        """Give up the answer, if that is wished for."""
        if self._there and self._stop():
            self.stopped = True
            self._ask(lambda answer: answer.abort())

    @pyqtSlot()
    def gone(self) -> None:
        """Somebody deleted the answer: nothing more will come of it."""
        self._there = False
        self._loop.quit()

    def _ask(self, question: Callable[[QNetworkReply], Any]) -> Any:
        """What ``question`` finds out of the answer."""
        for _ in range(ATTEMPTS):
            with suppress(RuntimeError):
                return question(sip.wrapinstance(self._place, QNetworkReply))
        return question(sip.wrapinstance(self._place, QNetworkReply))


class _Beside(QThread):
    """A thread for one call, with an event loop of Qt at hand."""

    def __init__(self, function: Callable[[], Reply]) -> None:
        super().__init__()
        self.function = function
        self.result: Reply | None = None
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.result = self.function()
        except Exception as error:  # whatever it is: it is raised in the thread that waits
            self.error = error


def beside_the_main_thread(function: Callable[[], Reply]) -> Reply:
    """What ``function`` returns or raises, called in another thread where this is the main one.

    QGIS 3.22 may wait for itself for ever when a login is wanted for a request of the main thread. So that one goes on
    handling events here, save what the user does outside windows that ask something.
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


def _refuse_what_nobody_vouches_for(answer: QNetworkReply) -> None:
    """QGIS neither asks whether a bad certificate may pass, nor lets it pass because it did once: it may not.

    QGIS 3.22, having asked in another thread than the main one, may also wait for ever (it wakes before it sleeps).
    """
    answer.sslErrors.disconnect()


def _reply(answer: QNetworkReply, host: str) -> Reply:
    """The answer, whatever its status; :class:`ServerError` where none came, or not all of it."""
    error = answer.error()
    number = int(getattr(error, "value", error))
    status = answer.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    kinds = QNetworkReply.NetworkError
    whole = error == kinds.NoError or number >= FIRST_SERVER_ERROR
    if whole and status is not None:
        names = [bytes(name) for name in answer.rawHeaderList()]
        found = {name.decode("latin-1"): bytes(answer.rawHeader(name)).decode("latin-1") for name in names}
        return Reply(int(status), found, bytes(answer.readAll()))
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
