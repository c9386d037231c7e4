"""The window *Register of Realised Sites*: what was built, searched, looked at, shown on the map, written to files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDockWidget,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.base import error_sentence, language
from ...documents.local_figures import counted, day, number
from ...documents.register.columns import Shown
from ...documents.vocabulary import status_title
from ...domain.register.realisation import REGISTERED
from ...domain.register.register_row import RegisterRow
from ...errors import EvPlannerError
from ..background import read_in_background
from ..flow_layout import FlowLayout
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence, tool_button
from ..sites.list.map_follower import MapFollower
from ..start.lead_on import EmptyState, show_sites, show_start
from .register_export import RegisterExport
from .register_filters import Choices, RegisterFilters
from .register_model import IN_SERVICE, NO_LINES, SITE, STATUS, Lines, RegisterModel, column_titles, lines_of
from .site_view import SiteView

if TYPE_CHECKING:
    from ..session import Session

_WIDE = 620
"""Pixels from which on the selected site stands beside the table, and not below it."""

_SIZE = (1215, 620)
_TABLE, _SITE = 905, 300
"""Pixels that the table with all its columns takes, and the selected site beside it."""

_DAY = "2026-03-31"
_SAMPLES = ("Poederleeseweg 128", "", _DAY, _DAY, "Elektro Janssens nv", "Concession holder", "1000", "10")
"""Texts that the columns have room for; that of the statuses has room for each of them and its sign."""
_SIGN = 24


class RegisterDialog(QDialog):
    """Follows the workspace that is open. Reads in the background; keeps nobody waiting."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "handover#register")
        self.setObjectName("EvPlannerRegister")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Register of Realised Sites"))
        self._session = session
        self._rows: list[RegisterRow] = []
        self._lines = NO_LINES
        self._shown: Shown | None = None
        self._give_up: Callable[[], None] = lambda: None
        self._follower = MapFollower(session.iface.mapCanvas() if session.iface is not None else None)
        self.filters = RegisterFilters()
        self.filters.changed.connect(self._filter)
        self.model = RegisterModel(self)
        self.table = self._make_table()
        self.site = SiteView(session)
        self.state = sentence_label("EvPlannerRegisterState")
        self.empty = EmptyState("EvPlannerRegisterEmpty")
        self.empty.button.setText(self.tr("Go to Sites"))
        self.count = QLabel()
        self.count.setObjectName("EvPlannerRegisterCount")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.export = RegisterExport(session, self.model.ids, self)
        self._lay_out()
        self.resize(*_SIZE)
        session.data_changed.connect(self.read)
        session.workspace_changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Read the register anew, in the background."""
        self._give_up()
        workspace = self._session.workspace()
        if workspace is None:
            self._take([], None, NO_LINES, Choices())
            self._lead_on(
                self.tr("Open a workspace first, in the panel Charging Layers."), self.tr("Open a Workspace…"),
                show_start,
            )  # fmt: skip
            return
        if not self._rows:
            self.empty.say("")
            show_sentence(self.state, self.tr("The register is being read."))
        spoken = language()

        def work():
            from ...documents.register.reading import read_register
            from ...workspace.processes import process_of

            rows = read_register(workspace)
            shown = Shown(process_of(workspace), spoken, day)
            return rows, shown, lines_of(rows, shown), Choices.of(rows, shown)

        self._give_up = read_in_background(
            self.tr("Read the register"), work,
            lambda found, problem: None if sip.isdeleted(self) else self._was_read(found, problem),
        )  # fmt: skip

    def done(self, result: int) -> None:
        """Let go of the session; also when Esc closes the window."""
        self._let_go()
        super().done(result)

    def closeEvent(self, event) -> None:
        """Let go of the session."""
        self._let_go()
        super().closeEvent(event)

    def resizeEvent(self, event) -> None:
        """The selected site beside the table where there is room, else below it."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self.splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def show_on_map(self) -> None:
        """Select the current site in the panel and on the map, and go there."""
        row = self._current()
        if row is None:
            return
        session = self._session
        if session.iface is not None:
            panel = session.iface.mainWindow().findChild(QDockWidget, "EvPlannerSitesPanel")
            if panel is not None:
                panel.setUserVisible(True)
        session.sites.ensure_read()
        session.sites.select(row.id)
        layer = session.edits.sites_layer()
        if row.feature_id >= 0:
            self._follower.select(layer, [row.feature_id])
            self._follower.zoom(layer, row.feature_id, row.x, row.y)

    # -- what was read --------------------------------------------------------------------------------------------

    def _was_read(self, found, problem: Exception | None) -> None:
        if isinstance(problem, EvPlannerError):
            show_sentence(self.state, error_sentence(problem))
        elif problem is not None:
            raise problem
        else:
            self._take(*found)

    def _take(self, rows: list[RegisterRow], shown: Shown | None, lines: Lines, choices: Choices) -> None:
        self._rows, self._shown, self._lines = rows, shown, lines
        self.filters.offer(choices)
        self._filter()
        self._lead_on(
            "" if rows else self.tr(
                "No site has been decided on, built or cancelled yet. Decide on one in the panel Sites."
            ),
            self.tr("Go to Sites"), show_sites,
        )  # fmt: skip

    def _lead_on(self, sentence: str, label: str, respond: Callable[[Session], None]) -> None:
        """Say what to do next in place of an empty table; the table again for an empty sentence."""
        self.empty.say(sentence, label, lambda: respond(self._session))
        for widget in (self.splitter, self.filters):
            widget.setVisible(not sentence)

    def _filter(self) -> None:
        """Show the rows that are wanted, and stay at the selected one where it is still there."""
        current = self._current()
        wanted = self.filters.chosen(self._rows)
        self.model.show_lines(self._lines, [row.id for row in wanted])
        self.count.setText(self._count_words(len(wanted)))
        show_sentence(self.state, self._state_words(len(wanted)))
        row = self.model.row_of(current.id) if current is not None else -1
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(row, SITE), flags)
            self.table.scrollTo(self.model.index(row, SITE))
        self._selected()

    def _count_words(self, shown: int) -> str:
        if shown != len(self._rows):
            return self.tr("{shown} of {all}").format(shown=number(shown), all=number(len(self._rows)))
        return counted(self.tr("{count} site"), self.tr("{count} sites"), shown)

    def _state_words(self, shown: int) -> str:
        return "" if shown or not self._rows else self.tr("No site of the register is like that.")

    # -- the selected site ----------------------------------------------------------------------------------------

    def _current(self) -> RegisterRow | None:
        index = self.table.currentIndex()
        chosen = index.isValid() and self.table.selectionModel().isRowSelected(index.row(), index.parent())
        return self.model.line(index.row()).row if chosen else None

    def _selected(self) -> None:
        row = self._current()
        self.site.show_row(row, self._shown)
        self.map_button.setEnabled(row is not None and row.x is not None)
        self.export_button.setEnabled(self.model.rowCount() > 0)

    def _let_go(self) -> None:
        self._give_up()
        self.site.release()
        for signal in (self._session.data_changed, self._session.workspace_changed):
            try:
                signal.disconnect(self.read)
            except TypeError:  # closed before
                return

    # -- the parts ------------------------------------------------------------------------------------------------

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("EvPlannerRegisterTable")
        table.setAccessibleName(self.tr("Register of realised sites"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setMinimumSize(200, 140)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        letters = table.fontMetrics()
        for column, sample in enumerate(_SAMPLES):
            texts = [sample, column_titles()[column]]
            if column == STATUS:
                texts += map(status_title, REGISTERED)
            width = max(map(letters.horizontalAdvance, texts)) + 18
            table.setColumnWidth(column, width + _SIGN if column == STATUS else width)
        table.setSortingEnabled(True)
        table.sortByColumn(IN_SERVICE, Qt.SortOrder.DescendingOrder)
        table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        table.activated.connect(lambda index: self.show_on_map())
        return table

    def _lay_out(self) -> None:
        self.map_button = tool_button(
            "EvPlannerRegisterShow",
            self.tr("Show on Map"),
            QgsApplication.getThemeIcon("/mActionZoomToSelected.svg"),
            self.tr("Select the site in the panel Sites and go to it on the map (Enter)"),
        )
        self.map_button.clicked.connect(lambda checked=False: self.show_on_map())
        self.export_button = tool_button(
            "EvPlannerRegisterExport",
            self.tr("Export"),
            QgsApplication.getThemeIcon("/mActionFileSave.svg"),
            self.tr("Write the sites that are listed to a file"),
        )
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export_button.setMenu(self.export.menu())
        close = QPushButton(self.tr("&Close"))
        close.setObjectName("EvPlannerRegisterClose")
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        for button in (self.map_button, self.export_button):
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("EvPlannerRegisterSplitter")
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.site)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_TABLE, _SITE])
        self.splitter.setChildrenCollapsible(False)
        acts = QWidget()
        flow = FlowLayout(acts)
        flow.addWidget(self.map_button)
        flow.addWidget(self.export_button)
        buttons = QHBoxLayout()
        buttons.addWidget(acts, 1)
        buttons.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.addWidget(self.filters)
        column.addWidget(self.count)
        column.addWidget(self.state)
        column.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self.splitter, 1)
        column.addLayout(buttons)
