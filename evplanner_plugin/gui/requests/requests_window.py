"""The window *Requests*: every request with its distances, what the rule says, and what came of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from itertools import groupby

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.base import error_sentence
from ...algorithms.proposing.fact_sources import FactSources
from ...algorithms.requesting.answering import Answered
from ...documents.local_figures import number
from ...domain.requests.model import VERDICTS
from ...errors import Cancelled, EvPlannerError
from ..background import read_in_background
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence
from ..session import Session
from ..start.lead_on import EmptyState, show_start
from .outcome_bar import OutcomeBar
from .outcome_edits import OutcomeEdits
from .request_details import details
from .request_words import verdict_title
from .requests_model import ANY, DONE, OPEN, REMARK, RequestsModel
from .requests_reading import Shown, reading

_PAUSE = 150
"""Milliseconds in which several changes are gathered into one reading."""

_MEASURED = 15
"""Rows by which the columns' widths are found: measuring thousands of cells would be felt."""


class RequestsWindow(QDialog):
    """Not modal; follows the session's workspace. Distances are worked out in the background."""

    _open: RequestsWindow | None = None

    @classmethod
    def opened(cls, session: Session, parent: QWidget | None = None) -> RequestsWindow:
        """The window, shown and in front; there is one at most."""
        window = cls._open
        if window is None or sip.isdeleted(window):
            window = cls._open = cls(session, parent)
            window.show()
        window.raise_()
        window.activateWindow()
        return window

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "residents#requests")
        self.setObjectName("EvPlannerRequests")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Requests of Residents"))
        self._session = session
        self._give_up: Callable[[], None] = lambda: None
        self._stopped = threading.Event()
        self.reading = False
        self._fitted = False
        self.shown = Shown()
        self.edits = OutcomeEdits(session, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self.refresh)
        self._build()
        self.edits.changed.connect(self._unsaved_changed)
        self.edits.written.connect(self._soon.start)
        self._followed = (session.workspace_changed, session.data_changed)
        for signal in self._followed:
            signal.connect(self._soon.start)
        self.resize(1160, 640)
        self.refresh()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.addLayout(self._filter_row())
        self.model = RequestsModel(self)
        self.table = self._table()
        self.empty = EmptyState("EvPlannerRequestsEmpty")
        self.empty.button.setText(self.tr("Import Requests…"))
        column.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self.table, 1)
        self.state = sentence_label("EvPlannerRequestsState")
        self.details = sentence_label("EvPlannerRequestDetails")
        self.problem = sentence_label("EvPlannerRequestsProblem")
        self.bar = OutcomeBar()
        self.bar.noted.connect(self._note)
        self.bar.saved.connect(self._save)
        self.bar.undone.connect(self._undo)
        for widget in (self.state, self.details, self.bar, self.problem):
            column.addWidget(widget)
        column.addWidget(self._buttons())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.search.setFocus()

    def _filter_row(self) -> QHBoxLayout:
        self.search = QLineEdit()
        self.search.setObjectName("EvPlannerRequestsSearch")
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.verdict = self._box("EvPlannerRequestsVerdict", self.tr("Distance rule"), [
            (self.tr("Any distance"), ""), *((verdict_title(code), code) for code in VERDICTS),
        ])  # fmt: skip
        self.outcome = self._box("EvPlannerRequestsOutcome", self.tr("Outcome"), [
            (self.tr("Open and answered"), ANY), (self.tr("Only open"), OPEN), (self.tr("Only answered"), DONE),
        ])  # fmt: skip
        self.count = QLabel()
        self.count.setObjectName("EvPlannerRequestsCount")
        self.search.textChanged.connect(lambda text: self._narrow())
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        for widget in (self.verdict, self.outcome, self.count):
            row.addWidget(widget)
        return row

    def _box(self, name: str, title: str, entries) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setToolTip(title)
        for text, data in entries:
            box.addItem(text, data)
        box.currentIndexChanged.connect(lambda index: self._narrow())
        return box

    def _table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("EvPlannerRequestsTable")
        table.setAccessibleName(self.tr("Requests"))
        table.setModel(self.model)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setStretchLastSection(True)
        table.activated.connect(lambda index: self._show_on_map())
        return table

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.import_button = self._button(box, "ImportRequests", self.tr("&Import…"), self._import)
        self.answer_button = self._button(box, "AnswerRequests", self.tr("&Answer…"), self._answer)
        self.map_button = self._button(box, "RequestOnMap", self.tr("Show on &Map"), self._show_on_map)
        self.form_button = self._button(box, "RequestForm", self.tr("Open &Form"), self._show_form)
        return box

    @staticmethod
    def _button(box: QDialogButtonBox, name: str, title: str, respond: Callable[[], None]) -> QPushButton:
        button = box.addButton(title, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(f"EvPlanner{name}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda checked=False: respond())
        return button

    def refresh(self) -> None:
        """Read everything again in the background."""
        self._stop_reading()
        show_sentence(self.problem, "")
        workspace = self._session.workspace()
        if workspace is None:
            self._show(Shown())
            show_sentence(self.state, "")
            self._lead_on(
                self.tr("Open a workspace first, in the panel Charging Layers."), self.tr("Open a Workspace…"),
                lambda: show_start(self._session),
            )  # fmt: skip
            return
        self._lead_on("")
        self.reading = True
        self._stopped = threading.Event()
        show_sentence(self.state, self.tr("The distances are worked out."))
        sources = FactSources.of(self._session.project, workspace.path)
        work = reading(workspace, sources, self._stopped)
        self._give_up = read_in_background(self.tr("Distances of requests"), work, self._was_read)
        self._allow()

    def _was_read(self, shown: Shown | None, problem: Exception | None) -> None:
        self.reading = False
        if sip.isdeleted(self) or isinstance(problem, Cancelled):
            return
        if problem is not None:
            if not isinstance(problem, EvPlannerError):
                raise problem
            self._show(Shown())
            show_sentence(self.state, error_sentence(problem))
            return
        self._show(shown)
        show_sentence(self.state, "\n".join(error_sentence(each) for each in shown.answers.problems))
        if not shown.answers.answered:
            self._lead_on(
                self.tr("There are no requests yet. Import the municipality's list."), self.tr("Import Requests…"),
                self.import_button.click,
            )  # fmt: skip

    def _lead_on(self, sentence: str, label: str = "", respond: Callable[[], None] | None = None) -> None:
        """Say what to do next in place of an empty table; the table again for an empty sentence."""
        self.empty.say(sentence, label, respond)
        for widget in (self.table, self.bar):
            widget.setVisible(not sentence)

    def _show(self, shown: Shown) -> None:
        kept = {each.request.id for each in self.selection()}
        self.shown = shown
        self.edits.follow()
        self.model.show(shown.answers.answered, shown.sites, self.edits.unsaved())
        self._select(kept)
        if shown.answers.answered and not self._fitted:
            self._fit_columns()
        self._narrow()
        self._unsaved_changed()

    def _fit_columns(self) -> None:
        """Columns as wide as their first rows need, the texts of people not wider than a third of the window."""
        self._fitted = True
        self.table.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        for column in range(REMARK):
            self.table.resizeColumnToContents(column)
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), self.width() // 5))

    def _select(self, ids: set[str]) -> None:
        """Select the requests with these ids again."""
        rows = [row for row in range(self.model.rowCount()) if self.model.at(row).request.id in ids] if ids else []
        chosen = QItemSelection()
        # Rows that follow each other in one range: Qt compares every range with every other.
        for _, together in groupby(enumerate(rows), lambda each: each[1] - each[0]):
            block = [row for _, row in together]
            chosen.select(self.model.index(block[0], 0), self.model.index(block[-1], REMARK))
        self.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selection(self) -> list[Answered]:
        """The selected requests in the order in which they are shown."""
        # Whole rows are selected; asking Qt for them would ask the model for each of their cells.
        blocks = self.table.selectionModel().selection()
        rows = {row for block in blocks for row in range(block.top(), block.bottom() + 1)}
        return [self.model.at(row) for row in sorted(rows)]

    def _narrow(self) -> None:
        kept = {each.request.id for each in self.selection()}
        self.model.narrow(self.search.text(), self.verdict.currentData() or "", self.outcome.currentData() or ANY)
        self._select(kept)
        shown, whole = self.model.rowCount(), len(self.model.answered)
        self.count.setText(self.tr("{shown} of {whole}").format(shown=number(shown), whole=number(whole)))
        self._selected()

    def _selected(self) -> None:
        chosen = self.selection()
        show_sentence(self.details, details(chosen[0].finding) if len(chosen) == 1 else "")
        self._allow(chosen)

    def _allow(self, chosen: list[Answered] | None = None) -> None:
        """Enable what can be done now; a tooltip says why the rest cannot."""
        chosen = self.selection() if chosen is None else chosen
        nothing = (
            "" if self._session.workspace() is not None
            else self.tr("Open a workspace first, in the panel Charging Layers.")
        )  # fmt: skip
        editing = nothing or self._session.refuse_while_editing()
        none = "" if self.model.answered else self.tr("There are no requests yet. Import the municipality's list.")
        select = "" if chosen else self.tr("Select requests in the table first.")
        one = "" if len(chosen) == 1 else self.tr("Select one request in the table first.")
        window = "" if self._session.iface is not None else self.tr("There is no map window.")
        for button, reason in (
            (self.import_button, editing), (self.answer_button, nothing or none),
            (self.map_button, nothing or select or window), (self.form_button, nothing or one or window),
        ):  # fmt: skip
            button.setEnabled(not reason)
            button.setToolTip(reason)
        self.bar.allow(nothing or select)
        self.empty.button.setEnabled(bool(nothing) or not editing)

    def _note(self, outcome: str, day) -> None:
        features = [each.request.feature_id for each in self.selection()]
        show_sentence(self.problem, self.edits.note(features, outcome, day) if features else "")
        self.edits.follow()
        self._unsaved_changed()

    def _save(self) -> None:
        problem = self.edits.save()
        show_sentence(self.problem, problem)
        if not problem:
            self._session.workspace_written()

    def _undo(self) -> None:
        self.edits.undo()
        self._unsaved_changed()

    def _unsaved_changed(self) -> None:
        unsaved, layer = self.edits.unsaved(), self.edits.layer()
        self.model.show_unsaved(unsaved)
        self.bar.show_unsaved(len(unsaved), layer.name() if layer is not None else "")
        self._allow()

    def _import(self) -> None:
        from .import_requests_dialog import ImportRequestsDialog

        dialog = ImportRequestsDialog(self._session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _answer(self) -> None:
        from .answer_dialog import AnswerDialog

        dialog = AnswerDialog(self._session, [each.request for each in self.selection()], self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_on_map(self) -> None:
        chosen = [each.request.feature_id for each in self.selection() if each.request.placed]
        layer = self.edits.layer(add=True) if chosen and self._session.iface is not None else None
        if layer is not None:
            canvas = self._session.iface.mapCanvas()
            canvas.zoomToFeatureIds(layer, chosen)
            canvas.flashFeatureIds(layer, chosen)
            layer.selectByIds(chosen)

    def _show_form(self) -> None:
        chosen = self.selection()
        layer = self.edits.layer(add=True) if len(chosen) == 1 and self._session.iface is not None else None
        if layer is not None:
            self._session.iface.openFeatureForm(layer, layer.getFeature(chosen[0].request.feature_id), False, False)
            self.edits.follow()

    def _stop_reading(self) -> None:
        self._stopped.set()
        self._give_up()
        self._give_up = lambda: None
        self.reading = False

    def release(self) -> None:
        """Read and follow nothing any more."""
        self._soon.stop()
        self._stop_reading()
        self.edits.release()
        for signal in self._followed:
            with suppress(TypeError, RuntimeError):  # the session may be gone already
                signal.disconnect(self._soon.start)
        self._followed = ()

    def done(self, result: int) -> None:
        """Let go of the session and the layer."""
        self.release()
        super().done(result)

    def closeEvent(self, event) -> None:
        """As on any other end of the window."""
        self.release()
        super().closeEvent(event)
