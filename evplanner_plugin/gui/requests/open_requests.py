"""The way in to the requests of residents."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ..session import Session


def open_requests(session: Session, parent: QWidget | None = None):
    """Show the window *Requests* of the session's workspace (not modal), or bring the one that is open to the front.

    Returns the window. Without a workspace it opens and says so.
    """
    from .requests_window import RequestsWindow

    return RequestsWindow.opened(session, parent)
