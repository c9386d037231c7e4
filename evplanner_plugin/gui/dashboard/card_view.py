"""One card of the dashboard: the question, the number, one sentence, the chart, and where they lead."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout

from ...documents.charts.drawing import can_draw
from ...documents.insight.card import Card, Filler, MapAction
from ..panel import sentence_label, show_sentence, tool_button
from .chart_view import ChartView

NUMBER_SIZE = 1.9
"""Height of the number's letters, in those of the text."""


class CardView(QFrame):
    """Shows a card. ``acted`` asks for something on the map, ``tables_wanted`` for its tables (and which row),
    ``fill_wanted`` for the tool that fills it."""

    acted = pyqtSignal(object)
    tables_wanted = pyqtSignal(object, str)
    fill_wanted = pyqtSignal(object)

    def __init__(self, key: str, parent=None) -> None:
        super().__init__(parent)
        self.key = key
        self.card: Card | None = None
        self.setObjectName(f"EvPlannerCard_{key}")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.question = QLabel()
        self.question.setObjectName(f"EvPlannerQuestion_{key}")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)
        bold = self.question.font()
        bold.setBold(True)
        self.question.setFont(bold)
        self.sentence = sentence_label(f"EvPlannerSentence_{key}")
        self.chart = ChartView()
        self.chart.setObjectName(f"EvPlannerChart_{key}")
        self.chart.hide()
        self.lacking = sentence_label(f"EvPlannerLacking_{key}")
        self.notes = sentence_label(f"EvPlannerNotes_{key}")
        self.chart_title = sentence_label(f"EvPlannerChartTitle_{key}")
        small = self.notes.font()
        small.setPointSizeF(small.pointSizeF() * 0.9)
        for label in (self.notes, self.chart_title):
            label.setFont(small)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addWidget(self.question)
        column.addLayout(self._head())
        column.addWidget(self.sentence)
        column.addLayout(self._chart_head())
        for widget in (self.chart, self.lacking, self.notes):
            column.addWidget(widget)
        column.addLayout(self._buttons())
        column.addWidget(self.fill)
        self.chart.clicked.connect(self._chart_clicked)
        self.chart.failed.connect(self._no_chart)
        self.show_card(None)

    def release(self) -> None:
        """Wait for no chart any more."""
        self.chart.release()

    def show_card(self, card: Card | None, *, language: str = "") -> None:
        """Show ``card``; nothing but its place while ``None``."""
        self.card = card
        self.setVisible(card is not None)
        if card is None:
            return
        self.question.setText(card.question)
        self.number.setVisible(not card.empty)
        self.unit.setVisible(not card.empty)
        self.number.setText(card.shown)
        self.unit.setText(card.unit)
        leads = card.map_action.title if card.map_action is not None else self.tr("Show Table")
        self.number.setToolTip(leads)
        self.number.setAccessibleName(f"{card.question} {card.shown} {card.unit}")
        show_sentence(self.sentence, card.sentence)
        self.chart.language = language
        # A card that is read again stays at the chart that was looked at.
        self.show_chart(self.place if self.place < len(card.charts) else 0)
        show_sentence(self.lacking, "\n".join(card.missing))
        notes = list(card.notes)
        if card.charts and not can_draw():
            notes.append(self.tr("Charts need the Python package matplotlib, which this QGIS lacks."))
        show_sentence(self.notes, "\n".join(notes))
        self._show_buttons(card)

    def show_chart(self, place: int) -> None:
        """Show the card's chart with this number; after the last one comes the first again."""
        charts = self.card.charts if self.card is not None and can_draw() else ()
        self.place = place % len(charts) if charts else 0
        chart = charts[self.place] if charts else None
        show_sentence(self.chart_title, chart.title if chart is not None else "")
        self.next.setVisible(len(charts) > 1)
        if len(charts) > 1:
            following = charts[(self.place + 1) % len(charts)].title
            self.next.setText(f"{self.place + 1}/{len(charts)}")
            self.next.setToolTip(self.tr("Next chart: {title}").format(title=following))
            self.next.setAccessibleName(self.next.toolTip())
        self.chart.set_chart(chart)

    def _chart_head(self) -> QHBoxLayout:
        self.place = 0
        self.next = QToolButton()
        self.next.setObjectName(f"EvPlannerNextChart_{self.key}")
        self.next.setArrowType(Qt.ArrowType.RightArrow)
        self.next.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.next.setAutoRaise(True)
        self.next.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.next.clicked.connect(lambda: self.show_chart(self.place + 1))
        row = QHBoxLayout()
        row.addWidget(self.chart_title, 1)
        row.addWidget(self.next)
        return row

    def _head(self) -> QHBoxLayout:
        self.number = QToolButton()
        self.number.setObjectName(f"EvPlannerNumber_{self.key}")
        self.number.setAutoRaise(True)
        self.number.setCursor(Qt.CursorShape.PointingHandCursor)
        self.number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        large = self.number.font()
        large.setPointSizeF(large.pointSizeF() * NUMBER_SIZE)
        large.setBold(True)
        self.number.setFont(large)
        self.number.clicked.connect(self._number_clicked)
        self.unit = QLabel()
        self.unit.setObjectName(f"EvPlannerUnit_{self.key}")
        self.unit.setTextFormat(Qt.TextFormat.PlainText)
        self.unit.setWordWrap(True)
        self.unit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.number)
        row.addWidget(self.unit, 1)
        return row

    def _buttons(self) -> QHBoxLayout:
        themed = QgsApplication.getThemeIcon
        self.act = tool_button(f"EvPlannerAct_{self.key}", "", themed("/mActionZoomToSelected.svg"))
        self.act.clicked.connect(lambda: self.acted.emit(self.card.map_action))
        self.table = tool_button(
            f"EvPlannerTable_{self.key}", self.tr("Table"), themed("/mActionOpenTable.svg"), self.tr("Show Table")
        )
        self.table.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.table.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.table.clicked.connect(lambda: self.tables_wanted.emit(self.card, ""))
        self.fill = QPushButton()
        self.fill.setObjectName(f"EvPlannerFill_{self.key}")
        self.fill.clicked.connect(lambda: self.fill_wanted.emit(self.card.filler))
        for button in (self.act, self.fill):
            # However long its text is in a language: the panel must not grow beyond what the user gave it.
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.addWidget(self.act, 1)
        row.addStretch(0)
        row.addWidget(self.table)
        return row

    def _show_buttons(self, card: Card) -> None:
        action: MapAction | None = card.map_action
        self.act.setVisible(action is not None)
        if action is not None:
            self.act.setText(action.title)
            self.act.setAccessibleName(action.title)
            self.act.setToolTip(action.title)
        self.table.setVisible(bool(card.tables))
        filler: Filler | None = card.filler
        self.fill.setVisible(filler is not None)
        if filler is not None:
            self.fill.setText(filler.title)
            self.fill.setToolTip(filler.title)

    def _number_clicked(self) -> None:
        if self.card.map_action is not None:
            self.acted.emit(self.card.map_action)
        elif self.card.tables:
            self.tables_wanted.emit(self.card, "")

    def _chart_clicked(self, key: str) -> None:
        """A part of the chart leads to the map where it is about something there, else to the table."""
        if key in self.card.parts:
            self.acted.emit(self.card.parts[key])
        elif self.card.tables:
            self.tables_wanted.emit(self.card, key)
        elif self.card.map_action is not None:
            self.acted.emit(self.card.map_action)

    def _no_chart(self, sentence: str) -> None:
        show_sentence(self.notes, "\n".join((*self.card.notes, sentence)))
