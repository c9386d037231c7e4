"""How much waits for the author: a number in the panel's title and on its icon."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from ....documents.local_figures import counted
from ....documents.workspace_project import workspace_path

MOST = 99
"""Greater numbers are shown as “99+”."""

_SIDE = 64
_GROUND, _INK = QColor("#b3261e"), QColor("#ffffff")


class WorkBadge(QObject):
    """Keeps title and icon of ``panel`` up to date, from the moment a workspace is open."""

    def __init__(self, session, panel) -> None:
        super().__init__(session)
        self._session, self._panel = session, panel
        self._title = panel.windowTitle()
        self._icon = panel.toggleViewAction().icon()
        self._count = 0
        session.sites.changed.connect(self._show)
        # A project with a workspace may be open already when the plugin is switched on.
        QTimer.singleShot(0, self._begin)

    def release(self) -> None:
        """Leave the panel as it was."""
        self._session.sites.changed.disconnect(self._show)
        self._panel.setWindowTitle(self._title)
        self._panel.toggleViewAction().setIcon(self._icon)

    def _begin(self) -> None:
        if workspace_path(self._session.project) is not None:
            self._session.sites.ensure_read()

    def _show(self) -> None:
        count = len(self._session.sites.work)
        if count == self._count:
            return
        self._count = count
        self._panel.setWindowTitle(f"{self._title} ({badge_text(count)})" if count else self._title)
        action = self._panel.toggleViewAction()
        action.setIcon(with_badge(self._icon, count))
        # QGIS keeps the action's text as the panel's title; its tooltip says what the number is.
        if count:
            one, many = self.tr("{panel}: {count} thing waits for you"), self.tr("{panel}: {count} things wait for you")
            action.setToolTip(counted(one, many, count, panel=self._title))
        else:
            action.setToolTip(self.tr("Show or hide the panel {panel}").format(panel=self._title))


def with_badge(icon: QIcon, count: int) -> QIcon:
    """``icon`` with ``count`` in its upper corner; ``icon`` itself where nothing waits."""
    if count <= 0:
        return icon
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    icon.paint(painter, 0, 0, _SIDE, _SIDE)
    text = badge_text(count)
    high = _SIDE * 0.55
    wide = max(high, high * (0.45 + 0.3 * len(text)))
    place = QRectF(_SIDE - wide, 0, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(place, high / 2, high / 2)
    font = QFont()
    font.setBold(True)
    font.setPixelSize(int(high * 0.72))
    painter.setFont(font)
    painter.setPen(_INK)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
    return QIcon(pixmap)


def badge_text(count: int) -> str:
    """The number as it is shown."""
    return str(count) if count <= MOST else f"{MOST}+"
