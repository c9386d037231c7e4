"""The dashboard for the council's meeting: one chart of a card at a time on the whole screen, to be read from afar."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...documents.charts.chart import Chart
from ...documents.charts.drawing import can_draw
from ...documents.charts.look import lightness
from ...documents.insight.card import Card, Insight
from ...documents.local_figures import day, number
from ..help.topic_key import add_help_key
from .chart_view import ChartView

GROUNDS = (("#ffffff", "#111111", "#555555"), ("#111418", "#f5f5f5", "#b5b5b5"))
"""Light and dark: ground, letters, small letters. Letters differ from the ground by more than 14 : 1."""

NUMBER, QUESTION, SENTENCE, SMALL = 0.17, 0.062, 0.038, 0.022
"""Heights of letters in heights of the screen. In a picture two metres high, sentences are seven centimetres."""

_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)


class CouncilScreen(QWidget):
    """A window of its own. Esc closes it, arrows (and a presenter's page keys) go through the pages, D turns the
    light on and off."""

    def __init__(self, insight: Insight, *, dark: bool | None = None, parent=None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        add_help_key(self, "dashboard#meeting")
        self.setObjectName("EvPlannerCouncilScreen")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Dashboard for the Meeting"))
        self.insight = insight
        self.pages: list[tuple[Card, Chart | None]] = [
            (card, chart) for card in insight.cards for chart in ((card.charts if can_draw() else ()) or (None,))
        ]
        self.place = 0
        ink = self.palette().color(QPalette.ColorRole.WindowText).name()
        self.dark = lightness(ink) > 0.5 if dark is None else dark
        self._build()
        self.show_page(0)

    def show_page(self, place: int) -> None:
        """Show the page at ``place``; beyond the last comes the first again."""
        self.place = place % len(self.pages)
        card, chart = self.pages[self.place]
        self.question.setText(card.question)
        self.number.setText(card.shown if not card.empty else "")
        self.number.setVisible(not card.empty)
        self.unit.setText(card.unit if not card.empty else "")
        self.unit.setVisible(not card.empty)
        sentences = [card.sentence, *card.missing] if card.empty else [card.sentence]
        self.sentence.setText("\n".join(filter(None, sentences)))
        self.chart.set_chart(chart)
        self.heading.setText(_heading(chart))
        self.footer.setText(
            self.tr("{where} · {number} of {count} · {day}").format(
                where=self.insight.area_name or self.insight.municipality,
                number=self.place + 1,
                count=number(len(self.pages)),
                day=day(self.insight.day),
            )
        )

    def turn(self, steps: int) -> None:
        """Go on by so many pages."""
        self.show_page(self.place + steps)

    def set_dark(self, dark: bool) -> None:
        """Light letters on a dark ground, or dark ones on a light ground."""
        self.dark = dark
        self._dress()

    def keyPressEvent(self, event) -> None:
        """Esc closes, arrows and page keys turn, Home and End go to the ends, D changes the ground."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _FORWARD:
            self.turn(1)
        elif key in _BACK:
            self.turn(-1)
        elif key == Qt.Key.Key_Home:
            self.show_page(0)
        elif key == Qt.Key.Key_End:
            self.show_page(len(self.pages) - 1)
        elif key == Qt.Key.Key_D:
            self.set_dark(not self.dark)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event) -> None:
        """Letters in proportion to the screen."""
        super().resizeEvent(event)
        self._dress()

    def closeEvent(self, event) -> None:
        """Wait for no chart any more."""
        self.chart.release()
        super().closeEvent(event)

    def _build(self) -> None:
        self.question, self.number, self.unit = (self._label(name) for name in ("Question", "Number", "Unit"))
        self.sentence, self.heading, self.footer = (self._label(name) for name in ("Sentence", "Heading", "Footer"))
        self.number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.number.setWordWrap(False)
        self.chart = ChartView(large=True, language=self.insight.language)
        self.chart.setObjectName("EvPlannerCouncilChart")
        self.chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = self.chart.sizePolicy()
        # Without a chart the words stay where they are.
        policy.setRetainSizeWhenHidden(True)
        self.chart.setSizePolicy(policy)
        amount = QHBoxLayout()
        amount.setSpacing(24)
        amount.addWidget(self.number)
        amount.addWidget(self.unit, 1)
        column = QVBoxLayout(self)
        self._column = column
        column.addWidget(self.question)
        column.addLayout(amount)
        column.addWidget(self.sentence)
        column.addWidget(self.heading)
        column.addWidget(self.chart, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.footer, 1)
        self.buttons = []
        for name, sign, tip, respond in (
            ("Back", "◀", self.tr("Previous page (left arrow)"), lambda: self.turn(-1)),
            ("On", "▶", self.tr("Next page (right arrow)"), lambda: self.turn(1)),
            ("Ground", "◐", self.tr("Light or dark (D)"), lambda: self.set_dark(not self.dark)),
            ("Close", "✕", self.tr("Close (Esc)"), self.close),
        ):
            button = QToolButton()
            button.setObjectName(f"EvPlannerCouncil{name}")
            button.setText(sign)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoRaise(True)
            # The arrows are the screen's own: no button may catch them.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda checked=False, respond=respond: respond())
            row.addWidget(button)
            self.buttons.append(button)
        return row

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(f"EvPlannerCouncil{name}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _dress(self) -> None:
        """Colours and sizes, of every part."""
        ground, ink, pale = GROUNDS[self.dark]
        height = min(self.height(), self.width() * 0.62)
        margin = int(height * 0.045)
        self._column.setContentsMargins(margin * 2, margin, margin * 2, margin // 2)
        self._column.setSpacing(int(height * 0.012))
        sizes = (
            ("Question", QUESTION, ink, "bold"), ("Number", NUMBER, ink, "bold"), ("Unit", QUESTION, ink, "normal"),
            ("Sentence", SENTENCE, ink, "normal"), ("Heading", SMALL * 1.2, pale, "normal"),
            ("Footer", SMALL, pale, "normal"),
        )  # fmt: skip
        rules = [f"#EvPlannerCouncilScreen {{ background-color: {ground}; }}"]
        for name, size, shade, weight in sizes:
            rules.append(
                f"QLabel#EvPlannerCouncil{name} {{ color: {shade}; background: transparent; border: none;"
                f" font-size: {max(int(size * height), 9)}px; font-weight: {weight}; }}"
            )
        rules.append(
            f"QToolButton {{ color: {pale}; background: transparent; border: none; padding: 4px;"
            f" font-size: {max(int(SMALL * 1.3 * height), 12)}px; }}"
        )
        self.setStyleSheet("\n".join(rules))
        self.chart.set_ink(ink)


def _heading(chart: Chart | None) -> str:
    """The chart's title with what is counted; nothing where there is none."""
    if chart is None:
        return ""
    return f"{chart.title} ({chart.unit})" if chart.unit else chart.title
