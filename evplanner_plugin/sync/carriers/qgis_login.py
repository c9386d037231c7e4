"""A login of QGIS's authentication store: put on requests, and renewed when a server no longer takes it."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path
from typing import Callable
from urllib.parse import urlsplit

from qgis.core import QgsApplication, QgsCredentials
from qgis.PyQt.QtCore import QCoreApplication, QDir, QUrl, QUrlQuery
from qgis.PyQt.QtNetwork import QNetworkRequest

from ...errors import QT_TRANSLATE_NOOP, ServerError
from .qgis_main_thread import MainThread, NobodyThereError

BASIC, OAUTH2 = "Basic", "OAuth2"

METHODS_BY_HEADER = (BASIC, "APIHeader")
"""Authentication methods of QGIS that consist in headers of the request, all that requests can carry."""

QUESTION = QT_TRANSLATE_NOOP("Login", "The central API asks for a login. It is used for this exchange and not stored.")


class Login:
    """How requests to the central API at ``url`` show who sends them.

    ``authcfg``: id of an entry in QGIS's authentication store, "" for none. :class:`ServerError` where it cannot be
    used. ``main`` does what belongs to the main thread: the tokens of OAuth2, for which a browser may open, and asking.
    """

    def __init__(self, url: str, authcfg: str, main: MainThread) -> None:
        self.url = url
        self.authcfg = authcfg
        self.method = _method(authcfg)
        self._main = main
        self._stored: tuple[dict[str, str], list] = ({}, [])
        if self.method == OAUTH2:
            try:
                self._stored = main.call(self._additions)
            except NobodyThereError as error:
                raise _not_provided(authcfg) from error
        elif authcfg:
            self._stored = self._additions()
        self._used = self._stored

    @property
    def by_header(self) -> bool:
        """Whether the package requests can carry it."""
        return self.method in ("", *METHODS_BY_HEADER)

    @property
    def headers(self) -> dict[str, str]:
        """Headers to go with each request."""
        return dict(self._used[0])

    def dress(self, request: QNetworkRequest) -> QNetworkRequest:
        """``request`` with the login on it; :class:`ServerError` where the store cannot provide it.

        Tokens of OAuth2 are those fetched on the main thread, as QGIS's authenticator belongs to it; a client
        certificate comes from the store each time, since it is no header.
        """
        if self.authcfg and self.method != OAUTH2 and not self.by_header:
            return _updated(request, self.authcfg)
        headers, parameters = self._used
        for name, value in headers.items():
            request.setRawHeader(name.encode("latin-1"), value.encode("latin-1"))
        if parameters:
            url = request.url()
            query = QUrlQuery(url)
            query.setQueryItems(query.queryItems() + parameters)
            url.setQuery(query)
            request.setUrl(url)
        return request

    def renew(self, cancelled: Callable[[], bool], may_ask: bool) -> bool:
        """Whether there is another login than the one that the server has just refused.

        An entry that was changed in QGIS's settings meanwhile is taken anew; OAuth2 fetches another token; a name and
        password are asked for where ``may_ask``, once, and used until this object goes. May be called in any thread;
        :class:`Cancelled` where the user stopped. Where the main thread runs no event loop, nobody can be asked: no.
        """
        try:
            if self.method == OAUTH2:
                return self._main.call(self._token_renewed, cancelled)
            if self.authcfg and self._taken_anew():
                return True
            if may_ask and self.method in ("", BASIC) and somebody_is_there():
                return self._main.call(self._asked, cancelled)
        except NobodyThereError:
            return False
        return False

    def _taken_anew(self) -> bool:
        """Whether the store holds something else than before."""
        stored = self._additions()
        if stored == self._stored:
            return False
        self._stored = self._used = stored
        return True

    def _token_renewed(self) -> bool:
        """Whether there is another token; a browser may open for it (main thread)."""
        if self._taken_anew():  # QGIS had seen by itself that the old one expires
            return True
        for folder in (QDir.tempPath(), QgsApplication.qgisSettingsDirPath()):  # as "Clear token" in QGIS's settings
            (Path(folder) / "oauth2-cache" / f"authcfg-{self.authcfg}.ini").unlink(missing_ok=True)
        QgsApplication.authManager().clearCachedConfig(self.authcfg)
        return self._taken_anew()

    def _asked(self) -> bool:
        """Whether somebody gives a name and password (main thread)."""
        answered, name, secret = QgsCredentials.instance().get(
            urlsplit(self.url).netloc, _name_in(self._used[0]), "", QCoreApplication.translate("Login", QUESTION)
        )
        if not answered or not name:
            return False
        self._used = ({"Authorization": _basic(name, secret)}, [])
        return True

    def _additions(self) -> tuple[dict[str, str], list]:
        """Headers and query items that the store adds to a request."""
        plain = QNetworkRequest(QUrl(self.url))
        request = _updated(plain, self.authcfg)
        headers = {bytes(name).decode("latin-1"): bytes(request.rawHeader(name)).decode("latin-1")
                   for name in request.rawHeaderList()}
        parameters = [tuple(item) for item in QUrlQuery(request.url()).queryItems()]
        if not headers and not parameters and self.method in (*METHODS_BY_HEADER, OAUTH2):
            raise _not_provided(self.authcfg)
        return headers, parameters


def somebody_is_there() -> bool:
    """Whether QGIS has a window to ask for a login. Without one it would read the answer from standard input."""
    return QgsApplication.platform() == "desktop" or type(QgsCredentials.instance()) is not QgsCredentials


def _method(authcfg: str) -> str:
    """Name of the entry's authentication method, "" for no entry; :class:`ServerError` if there is no such entry."""
    if not authcfg:
        return ""
    manager = QgsApplication.authManager()
    if authcfg not in manager.availableAuthMethodConfigs():
        raise ServerError(
            QT_TRANSLATE_NOOP("errors", "QGIS's authentication store has no entry {authcfg}."),
            QT_TRANSLATE_NOOP("errors", "Choose a login in the panel, or add one in QGIS's authentication settings."),
            authcfg=authcfg,
        )
    return manager.configAuthMethodKey(authcfg)


def _updated(request: QNetworkRequest, authcfg: str) -> QNetworkRequest:
    """``request`` as QGIS's authentication store completes it; :class:`ServerError` where it does not."""
    accepted, updated = QgsApplication.authManager().updateNetworkRequest(request, authcfg)
    if not accepted:
        raise _not_provided(authcfg)
    return updated


def _not_provided(authcfg: str) -> ServerError:
    return ServerError(
        QT_TRANSLATE_NOOP("errors", "QGIS's authentication store cannot provide the login {authcfg}."),
        QT_TRANSLATE_NOOP("errors", "Enter QGIS's master password, or check its authentication settings."),
        authcfg=authcfg,
    )


def _basic(name: str, secret: str) -> str:
    return "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode("ascii")


def _name_in(headers: dict[str, str]) -> str:
    """The name in a Basic login, "" for none."""
    kind, _, text = headers.get("Authorization", "").partition(" ")
    if kind != BASIC:
        return ""
    try:
        return base64.b64decode(text, validate=True).decode("utf-8").partition(":")[0]
    except (binascii.Error, UnicodeDecodeError):
        return ""
