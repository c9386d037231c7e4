"""The steps of the process as a line of signs, and in words what is under way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ....documents.local_figures import numbers
from ....domain.steps import StepCourse
from ...panel import sentence_label, show_sentence
from ...potential.contribution_chart import tip
from .shown_site import ShownSite
from .step_words import TO_COME, course_sentence, courses_by_step

_DONE, _LATE, _OPEN = QColor("#009e73"), QColor("#e07b00"), QColor("#0a84c6")
_RADIUS = 8.0


class StepLine(QLabel):
    """A sign for each step. A label, because QGIS's dark themes colour the text of labels, not of bare widgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerStepLine")
        self.setAccessibleName(self.tr("Steps of the process"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._states: tuple[str, ...] = ()
        self._sentences: tuple[str, ...] = ()

    def show_steps(self, states: Sequence[str], sentences: Sequence[str]) -> None:
        """Show a sign per state; ``sentences`` say the same in words."""
        self._states, self._sentences = tuple(states), tuple(sentences)
        self.setAccessibleDescription("; ".join(sentences))
        self.update()

    def sizeHint(self) -> QSize:
        """One row of signs."""
        return QSize(260, int(2 * _RADIUS + 8))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any panel: the signs move together."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event) -> None:
        """Draw the line, then a sign per step: done a tick, under way a dot, stopped two bars, late a mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        middle = self.height() / 2
        centres = [self._centre(number) for number in range(len(self._states))]
        for number in range(1, len(centres)):
            passed = self._states[number] != TO_COME
            line = QColor(ink)
            line.setAlpha(230 if passed else 90)
            painter.setPen(QPen(line, 2 if passed else 1))
            painter.drawLine(QPointF(centres[number - 1] + _RADIUS, middle), QPointF(centres[number] - _RADIUS, middle))
        for centre, state in zip(centres, self._states):
            self._sign(painter, QPointF(centre, middle), state, ink)
        if self.hasFocus():
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def event(self, event) -> bool:
        """Say in words which step is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == event.Type.ToolTip:
            near = [number for number in range(len(self._states)) if abs(self._centre(number) - event.pos().x()) <= 14]
            if near:
                QToolTip.showText(event.globalPos(), tip(self._sentences[near[0]]), self)
                return True
        return super().event(event)

    def _centre(self, number: int) -> float:
        first, last = _RADIUS + 2, self.width() - _RADIUS - 2
        return first + (last - first) * number / max(len(self._states) - 1, 1)

    @staticmethod
    def _sign(painter: QPainter, centre: QPointF, state: str, ink: QColor) -> None:
        colour = {"finished": _DONE, "late": _LATE, "open": _OPEN, "stopped": _OPEN}.get(state)
        circle = QRectF(centre.x() - _RADIUS, centre.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        if colour is None:
            pale = QColor(ink)
            pale.setAlpha(130)
            painter.setPen(QPen(pale, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(2.5, 2.5, -2.5, -2.5))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(circle)
        white = QColor(Qt.GlobalColor.white)
        x, y = centre.x(), centre.y()
        if state == "finished":
            painter.setPen(QPen(white, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([QPointF(x - 3.5, y), QPointF(x - 1, y + 3), QPointF(x + 4, y - 3)]))
        elif state == "stopped":
            painter.setBrush(white)
            painter.drawRect(QRectF(x - 3.5, y - 4, 2.5, 8))
            painter.drawRect(QRectF(x + 1, y - 4, 2.5, 8))
        elif state == "late":
            painter.setBrush(white)
            painter.drawRect(QRectF(x - 1, y - 4.5, 2, 5.5))
            painter.drawRect(QRectF(x - 1, y + 2.5, 2, 2))
        else:
            painter.setBrush(white)
            painter.drawEllipse(centre, 3, 3)


class StepCourseView(QWidget):
    """The line of signs with sentences beneath it: what is under way, else what comes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = StepLine()
        self.words = sentence_label("EvPlannerStepWords")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.words)

    def show_site(self, shown: ShownSite | None, today: date) -> None:
        """Show the course of ``shown``."""
        steps = courses_by_step(shown.state.steps, shown.process) if shown is not None else []
        self.line.setVisible(bool(steps))
        states, sentences = [], []
        for step, course in steps:
            states.append(course.state(today, shown.process) if course is not None else TO_COME)
            sentences.append(course_sentence(step, course, shown.process, today))
        self.line.show_steps(states, sentences)
        open_now = [words for words, (_, course) in zip(sentences, steps) if _is_open(course)]
        if not open_now and steps:
            open_now = [self._nothing_open(states)]
        show_sentence(self.words, "\n".join(open_now))

    def _nothing_open(self, states: Sequence[str]) -> str:
        done = sum(state == "finished" for state in states)
        if not done:
            return self.tr("No step has begun.")
        said = self.tr("{done} of {count} steps done; none is under way.")
        return said.format(**numbers(done=done, count=len(states)))


def _is_open(course: StepCourse | None) -> bool:
    return course is not None and course.open
