"""A chart in a panel or on the council's screen: drawn in a thread, shown as a picture, its parts can be clicked."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QHelpEvent, QImage, QPainter, QPalette
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolTip

from ...documents.charts.chart import Chart
from ...documents.charts.drawing import Drawn, Zone, draw, natural_height
from ...documents.charts.look import Look, look
from ...documents.charts.picture import image_of
from ..background import read_in_background
from ..potential.contribution_chart import tip

PAUSE = 120
"""Milliseconds of rest in a resizing before the chart is drawn anew."""


_OTHER_LOOK = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)


class ChartView(QLabel):
    """Shows one chart, in the colours of its palette and at the screen's own fineness.

    ``ink`` (``#rrggbb``) is the colour of its letters where the palette does not say it.
    ``clicked`` tells which part was chosen (its key, "" for the whole). It is a label because QGIS's dark themes
    colour the text of labels, not of bare widgets.
    """

    clicked = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, *, large: bool = False, language: str = "", parent=None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._drawn: Drawn | None = None
        self._image: QImage | None = None
        self._asked: tuple | None = None
        self._give_up: Callable[[], None] | None = None
        self.large, self.language = large, language
        self.ink = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._draw)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy if large else QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def set_chart(self, chart: Chart | None) -> None:
        """Show ``chart``, or nothing."""
        if chart == self._chart:
            return
        self._chart, self._asked = chart, None
        self._image = self._drawn = None
        self.setAccessibleName(chart.title if chart is not None else "")
        self.setAccessibleDescription(chart.words if chart is not None else "")
        self.setVisible(chart is not None)
        self.updateGeometry()
        self._wait.start(0)

    def set_ink(self, ink: str) -> None:
        """Draw in letters of this colour (``#rrggbb``), whatever the palette says."""
        self.ink = ink
        self.updateGeometry()
        self._wait.start(0)

    def release(self) -> None:
        """Wait for no drawing any more."""
        self._wait.stop()
        if self._give_up is not None:
            self._give_up()
            self._give_up = None

    def drawn(self) -> bool:
        """Whether the chart is shown as it is now."""
        return self._image is not None and self._give_up is None and not self._wait.isActive()

    def zones(self) -> list[Zone]:
        """The parts of the chart that can be pointed at."""
        return list(self._drawn.zones) if self._drawn is not None else []

    def sizeHint(self) -> QSize:
        """As high as its chart is best drawn."""
        if self._chart is None:
            return QSize(0, 0)
        return QSize(280, int(natural_height(self._chart, self._letters())))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a panel of 320 pixels."""
        return QSize(160, self.sizeHint().height() if not self.large else 200)

    def resizeEvent(self, event) -> None:
        """Draw it anew for the new size, once that stays."""
        super().resizeEvent(event)
        self._wait.start(PAUSE)

    def changeEvent(self, event) -> None:
        """Draw it anew for other colours or letters."""
        super().changeEvent(event)
        # Qt calls this while the label is being made, too.
        if event.type() in _OTHER_LOOK and hasattr(self, "_wait"):
            self._wait.start(PAUSE)

    def paintEvent(self, event) -> None:
        """Paint the picture, stretched for the moment while another size is being drawn; a frame where it has focus."""
        painter = QPainter(self)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def event(self, event) -> bool:
        """Tell what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == event.Type.ToolTip:
            zone = self._zone_at(event.pos())
            QToolTip.showText(event.globalPos(), tip(zone.words) if zone is not None else "", self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event) -> None:
        """Choose the part under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            zone = self._zone_at(event.pos())
            self.clicked.emit(zone.key if zone is not None else "")
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event) -> None:
        """A hand over what can be clicked."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event) -> None:
        """Enter and space choose the whole chart."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit("")
            return
        super().keyPressEvent(event)

    def _zone_at(self, position) -> Zone | None:
        x, y = position.x() / max(self.width(), 1), position.y() / max(self.height(), 1)
        return next((zone for zone in self.zones() if zone.holds(x, y)), None)

    def _letters(self) -> float:
        """Height of letters in pixels: a little smaller than the text beside it; on the large screen in proportion."""
        if self.large:
            return max(16.0, min(self.height() / 15.0, self.width() / 48.0))
        return max(9.0, self.fontInfo().pixelSize() * 0.86)

    def _look(self) -> Look:
        ink = self.ink or self.palette().color(QPalette.ColorRole.WindowText).name()
        return look(ink, letters=self._letters(), language=self.language, large=self.large)

    def _draw(self) -> None:
        """Have the chart drawn in a thread, unless it is already as it should be."""
        chart, width, height = self._chart, self.width(), self.height()
        if chart is None or not self.isVisible() or width < 40 or height < 40:
            return
        ratio, style = float(self.devicePixelRatioF()), self._look()
        wanted = (chart, width, height, ratio, style)
        if wanted == self._asked:
            return
        self.release()
        self._asked = wanted
        self._give_up = read_in_background(
            "EV Planner: chart", lambda: draw(chart, width, height, style, ratio), self._show
        )

    def showEvent(self, event) -> None:
        """Draw what was set while nobody looked."""
        super().showEvent(event)
        self._wait.start(0)

    def _show(self, result, problem) -> None:
        self._give_up = None
        if problem is not None:
            self._chart = None
            self.hide()
            self.failed.emit(_sentence(problem))
            return
        self._drawn = result
        self._image = image_of(result)
        self.update()


def _sentence(problem: Exception) -> str:
    from ...algorithms.base import error_sentence
    from ...errors import EvPlannerError

    if isinstance(problem, EvPlannerError):
        return error_sentence(problem)
    raise problem
