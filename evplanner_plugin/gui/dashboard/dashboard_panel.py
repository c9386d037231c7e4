"""The panel *Dashboard*: seven cards for an area and a period, read in a thread, each leading to the map."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout

from ...algorithms.base import error_sentence, language
from ...documents.insight.card import CARDS, Card, Filler, Insight
from ...documents.local_figures import day
from ...errors import EvPlannerError
from ..background import read_in_background
from ..panel import Panel, sentence_label, show_sentence, tool_button
from ..start.lead_on import EmptyState, show_start
from .export_menu import Export
from .fillers import Fillers
from .filter_row import FilterRow
from .map_actions import MapActions
from .turns import Turns

if TYPE_CHECKING:
    from .card_view import CardView

PAUSE = 400
"""Milliseconds after a change before the cards are read again: changes come in swarms."""


NARROWEST = 276
"""Pixels in which every button's text can be read; with margins and a scroll bar that fits a panel of 320."""


class DashboardPanel(Panel):
    """Filters, cards, export and the screen for the meeting."""

    OBJECT_NAME = "EvPlannerDashboardPanel"
    HELP = "dashboard"

    def build(self, layout: QVBoxLayout) -> None:
        """Make the widgets, the cards one in each turn of the event loop; nothing is read before the panel is seen."""
        self.insight: Insight | None = None
        self._give_up: Callable[[], None] | None = None
        self._state: tuple | None = None
        self._screen = self._tables = None
        self.actions = MapActions(self.session, self)
        self.exporting = Export(self.session, self)
        self.fillers = Fillers(self.session, self)
        self.filters = FilterRow()
        self.filters.setMinimumWidth(NARROWEST)
        self.empty = EmptyState("EvPlannerDashboardEmpty")
        self.cards: dict[str, CardView] = {}
        self.turns = Turns(self)
        self._card_column = QVBoxLayout()
        for key in CARDS:
            self.turns.add(("build", key), partial(self._build_card, key))
        layout.addWidget(self.filters)
        layout.addLayout(self._buttons())
        layout.addWidget(self.empty)
        layout.addLayout(self._card_column)
        layout.addItem(QSpacerItem(NARROWEST, 0))  # also while everything else is hidden
        layout.addStretch(1)
        self.state = sentence_label("EvPlannerDashboardState")
        self.footer.addWidget(self.state)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.refresh)
        self.filters.changed.connect(self.refresh)
        self._connections = (
            (self.session.workspace_changed, self._workspace_changed),
            (self.session.data_changed, self._changed),
            (self.session.sites.changed, self._changed),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self._show(None)

    def release(self) -> None:
        """Let go of the session, and of everything under way."""
        if not self.built:
            return
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._wait.stop()
        self._wait.timeout.disconnect(self.refresh)  # shown once more, a panel without a session reads nothing
        self._stop_reading()
        self.turns.release()
        self.actions.release()
        self.fillers.release()
        for card in self.cards.values():
            card.release()
        for window in (self._screen, self._tables):
            if window is not None:
                window.close()

    def showEvent(self, event) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)
        self._wait.start(0)

    def reading(self) -> bool:
        """Whether the cards are being read, are about to be, or are not all shown yet."""
        return self._give_up is not None or self._wait.isActive() or self.turns.busy()

    def refresh(self) -> None:
        """Read the cards, in a thread, unless they are as the file is now."""
        workspace = self.session.workspace()
        if workspace is None:
            self._stop_reading()
            self._show(None)
            return
        from ...documents.insight.readings import file_state

        area, first, last = self.filters.choice()
        state = (file_state(workspace.path), area, first, last)
        if state == self._state and (self.insight is not None or self._give_up is not None):
            return
        self._stop_reading()
        self._state = state
        spoken = language()
        show_sentence(self.state, self.tr("Reading…"))

        def read() -> Insight:
            from ...documents.insight.insight import read_insight

            return read_insight(workspace, area, first, last, language=spoken)

        self._give_up = read_in_background("EV Planner: dashboard", read, self._read)

    def show_tables(self, card: Card, row: str = "") -> None:
        """Open the tables behind a card; ``row`` is the key of the chart's part that was clicked."""
        from .table_dialog import TableDialog

        if self._tables is not None:
            self._tables.close()
        self._tables = TableDialog(card, self.insight.language, self)
        self._tables.acted.connect(self.actions.do)
        self._tables.destroyed.connect(self._tables_closed)
        self._tables.show_row(row)
        self._tables.show()

    def show_screen(self) -> None:
        """Open the screen for the council's meeting."""
        from .council_screen import CouncilScreen

        if self.insight is None:
            return
        if self._screen is not None:
            self._screen.close()
        self._screen = CouncilScreen(self.insight, parent=self.window())
        self._screen.destroyed.connect(self._screen_closed)
        self._screen.showFullScreen()

    def fill(self, filler: Filler) -> None:
        """Open the tool that fills an empty card."""
        self.fillers.open(filler)

    def _build_card(self, key: str) -> None:
        from .card_view import CardView

        card = self.cards[key] = CardView(key)
        card.acted.connect(self.actions.do)
        card.tables_wanted.connect(self.show_tables)
        card.fill_wanted.connect(self.fill)
        self._card_column.addWidget(card)
        if self.session.workspace() is None:
            card.hide()

    def _buttons(self) -> QHBoxLayout:
        themed = QgsApplication.getThemeIcon
        self.export_button = tool_button(
            "EvPlannerDashboardExport", self.tr("Export…"), themed("/mActionFileSave.svg"),
            self.tr("Write the dashboard as PDF, spreadsheet, CSV or picture"),
        )  # fmt: skip
        self.export_button.clicked.connect(lambda: self.exporting.ask(self.filters.choice()))
        self.screen_button = tool_button(
            "EvPlannerDashboardScreen", self.tr("Meeting"), themed("/mActionZoomFullExtent.svg"),
            self.tr("One card at a time on the whole screen, for the council's meeting"),
        )  # fmt: skip
        self.screen_button.clicked.connect(self.show_screen)
        row = QHBoxLayout()
        for button in (self.export_button, self.screen_button):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 1)
        return row

    def _read(self, insight: Insight | None, problem: Exception | None) -> None:
        self._give_up = None
        if isinstance(problem, EvPlannerError):
            self._state = None
            self._show(None)
            self.empty.say(error_sentence(problem), self.tr("Try Again"), self.refresh)
        elif problem is not None:
            self._state = None
            show_sentence(self.state, "")
            raise problem
        else:
            self._show(insight)

    def _show(self, insight: Insight | None) -> None:
        self.insight = insight
        open_ = self.session.workspace() is not None
        if open_:
            self.empty.say("")
        else:
            self.empty.say(
                self.tr("No workspace is open."), self.tr("To the Start Page"), partial(show_start, self.session)
            )
        for button in (self.export_button, self.screen_button):
            button.setEnabled(insight is not None)
        for widget in (self.filters, self.export_button, self.screen_button, *self.cards.values()):
            widget.setVisible(open_)
        if insight is None:
            show_sentence(self.state, "")
            self.turns.drop([("show", key) for key in CARDS])
            for view in self.cards.values():
                view.show_card(None)
            return
        self.filters.offer(insight)
        for key in CARDS:
            self.turns.add(("show", key), partial(self._show_card, insight.card(key), insight.language))
        show_sentence(self.state, self.tr("As the workspace says it, on {day}.").format(day=day(insight.day)))

    def _show_card(self, card: Card, language: str) -> None:
        self.cards[card.key].show_card(card, language=language)

    def _workspace_changed(self) -> None:
        self._stop_reading()
        self._state = None
        self.filters.clear()
        self._show(None)
        self._changed()

    def _changed(self) -> None:
        """Something was written; it is read when somebody looks."""
        if self.isVisible():
            self._wait.start(PAUSE)

    def _stop_reading(self) -> None:
        if self._give_up is not None:
            self._give_up()
            self._give_up = None

    def _tables_closed(self) -> None:
        self._tables = None

    def _screen_closed(self) -> None:
        self._screen = None
