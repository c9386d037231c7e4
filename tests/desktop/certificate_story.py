"""Runs inside QGIS: a clerk lets QGIS pass a bad certificate for a map; EV Planner still sends nothing there."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, start, wait_for
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

SERVER = os.environ["EVPLANNER_SERVER"]
asked: list[str] = []


def ignore() -> None:
    """Let the certificate pass in the dialog of QGIS that is open, if any."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        asked.append(dialog.windowTitle())
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ignore).click()


def map_request() -> str:
    """Ask the server as QGIS does for a map; the error, as Qt calls it."""
    request = QNetworkRequest(QUrl(SERVER + "/ok"))
    request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
    answer = QgsNetworkAccessManager.instance().get(request)
    wait_for(answer.isFinished, 20, "QGIS has an answer")
    return QNetworkReply.NetworkError(answer.error()).name if answer.error() else ""


def steps() -> None:
    from evplanner.evplanner_plugin.errors import ServerError
    from evplanner.evplanner_plugin.sync.carriers.qgis_transport import QgsTransport

    def ours() -> str:
        try:
            return str(QgsTransport().request("GET", SERVER + "/ok").status)
        except ServerError as error:
            return str(error)

    watch = QTimer()
    watch.timeout.connect(ignore)
    watch.start(200)
    RESULT["before"], RESULT["asked before"] = ours(), len(asked)
    RESULT["map"], RESULT["asked for map"] = map_request(), len(asked)
    RESULT["map again"], RESULT["asked again"] = map_request(), len(asked)
    RESULT["after"], RESULT["asked after"] = ours(), len(asked)


start(steps)
