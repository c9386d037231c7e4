"""The window in which conflicts are resolved: features on the left, the fields of the chosen one on the right."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms import conflict_decisions
from ...documents.local_figures import counted, number
from ...errors import EvPlannerError
from ..background import read_in_background
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence, tool_button
from ..task_runner import RunningAlgorithm
from .conflict_choices import LATER, MINE, THEIRS, Choices, taken_over
from .conflict_list import ConflictDelegate, ConflictListModel
from .conflict_text import layer_title
from .conflict_view import ConflictView


class ConflictDialog(QDialog):
    """Stays open beside QGIS's window. What was chosen is kept while it is closed, until it is applied."""

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "conflicts")
        self.setObjectName("EvPlannerConflicts")
        self.setWindowTitle(self.tr("Resolve Conflicts"))
        self.session = session
        self._choices: list[Choices] = []
        self._backup = ""
        self._run: RunningAlgorithm | None = None
        self._give_up = None
        self.summary = sentence_label("EvPlannerConflictSummary")
        self.view = ConflictView(session, self)
        self.view.chosen.connect(self._chosen)
        self.view.refused.connect(lambda sentence: self._say(sentence))
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(self._list_part())
        self.parts.addWidget(self.view)
        self.parts.setStretchFactor(1, 1)
        self.parts.setSizes([270, 800])
        self.done = self._done_part()
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.parts, 1)
        layout.addWidget(self.done, 1)
        self._add_footer(layout)
        self.parts.hide()
        self.done.hide()
        self.resize(1080, 700)
        session.data_changed.connect(self._reload_if_shown)
        session.workspace_changed.connect(self._workspace_changed)
        session.sync_state.changed.connect(self._state_changed)

    def open_for(self, collection: str = "") -> None:
        """Show the window, with the conflicts of one layer or of all."""
        if not self.isVisible():
            self._backup = ""
            self._say("")
        self._wanted = collection
        self.show()
        self.raise_()
        self.activateWindow()
        self.reload()

    def reload(self) -> None:
        """Read the conflicts again, in the background."""
        from ...sync.conflicts import open_conflicts

        workspace = self.session.workspace()
        if self._give_up is not None:
            self._give_up()
        if workspace is None:
            self._show_conflicts([])
            return
        self._give_up = read_in_background(
            self.tr("Conflicts"), lambda: open_conflicts(workspace), self._were_read
        )

    def release(self) -> None:
        """Let go of the session and the map."""
        if self._give_up is not None:
            self._give_up()
        self.session.data_changed.disconnect(self._reload_if_shown)
        self.session.workspace_changed.disconnect(self._workspace_changed)
        self.session.sync_state.changed.disconnect(self._state_changed)
        self.view.release()

    def apply(self) -> None:
        """Write what is decided into the workspace, as a task; the rest stays a conflict."""
        workspace = self.session.workspace()
        ready = [choices for choices in self._choices if choices.complete()]
        if workspace is None or not ready or self._run is not None:
            return
        self._say("")
        self._run = self.session.runner.run(
            "resolveconflicts",
            {
                "WORKSPACE": str(workspace.path),
                "DECISIONS": conflict_decisions.written([choices.decision() for choices in ready]),
                "ALL": 0,
                "MAKE_BACKUP": not self._backup,
            },
            title=self.tr("Resolve conflicts"),
            on_success=self._applied,
            on_failure=self._failed,
        )
        self._update_state()

    def _list_part(self) -> QWidget:
        self._wanted = ""
        self.filter = QComboBox()
        self.filter.setObjectName("EvPlannerConflictLayer")
        self.filter.setAccessibleName(self.tr("Layer"))
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.filter.activated.connect(self._filter_chosen)
        self.list = QListView()
        self.list.setObjectName("EvPlannerConflictList")
        self.list.setAccessibleName(self.tr("Features in conflict"))
        self.list.setUniformItemSizes(True)
        self.list.setAlternatingRowColors(True)
        self.list_model = ConflictListModel(self.session.project, self)
        self.list.setModel(self.list_model)
        self.list.setItemDelegate(ConflictDelegate(self.list))
        self.list.selectionModel().currentChanged.connect(lambda current, _: self._show_feature(current.row()))
        icons = "/mActionArrowUp.svg", "/mActionArrowDown.svg"
        self.previous = tool_button(
            "EvPlannerConflictPrevious", self.tr("Previous"), QgsApplication.getThemeIcon(icons[0])
        )
        self.next = tool_button("EvPlannerConflictNext", self.tr("Next"), QgsApplication.getThemeIcon(icons[1]))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        steps = QHBoxLayout()
        steps.addWidget(self.previous)
        steps.addWidget(self.next)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(steps)
        column.addWidget(self._bulk_button())
        return part

    def _done_part(self) -> QWidget:
        """What stands in the middle when there is nothing left to decide."""
        tick, words = QLabel(), sentence_label("EvPlannerConflictsDone")
        self.done_words = words
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        tick.setPixmap(QgsApplication.getThemeIcon("/mIconSuccess.svg").pixmap(64, 64))
        part = QWidget()
        column = QVBoxLayout(part)
        column.addStretch(1)
        column.addWidget(tick, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addStretch(1)
        return part

    def _bulk_button(self) -> QToolButton:
        self.bulk = tool_button(
            "EvPlannerConflictBulk", self.tr("For All Listed Features"), tip=self.tr("One choice for all in the list")
        )
        self.bulk.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.bulk)
        titles = {MINE: self.tr("All Mine"), THEIRS: self.tr("All Theirs"), LATER: self.tr("All Later")}
        for choice, title in titles.items():
            menu.addAction(title).triggered.connect(lambda checked=False, choice=choice: self.choose_for_all(choice))
        self.bulk.setMenu(menu)
        return self.bulk

    def _add_footer(self, layout: QVBoxLayout) -> None:
        self.status = sentence_label("EvPlannerConflictStatus")
        self.notice = sentence_label("EvPlannerConflictNotice")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self.apply_button = QPushButton(self.tr("&Apply"))
        self.apply_button.setObjectName("EvPlannerConflictApply")
        self.buttons.addButton(self.apply_button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in self.buttons.buttons():
            # Enter takes a value in the table; it must neither apply nor close.
            button.setAutoDefault(False)
        self.apply_button.clicked.connect(self.apply)
        self.buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.status, 1)
        row.addWidget(self.buttons)
        layout.addWidget(self.notice)
        layout.addLayout(row)

    def choose_for_all(self, choice: str) -> None:
        """Make one choice for every feature in the list."""
        for choices in self.list_model.all_choices():
            choices.choose_all(choice)
        self.view.tell()
        self._chosen()

    def _were_read(self, conflicts, problem: Exception | None) -> None:
        self._give_up = None
        if problem is not None:
            if not isinstance(problem, EvPlannerError):
                raise problem
            self.session.messages.error(problem)
            return
        self._show_conflicts(conflicts)

    def _show_conflicts(self, conflicts: list) -> None:
        self._choices = taken_over(conflicts, self._choices)
        collections = list(dict.fromkeys(conflict.collection for conflict in conflicts))
        self.filter.clear()
        self.filter.addItem(self.tr("All layers"), "")
        for collection in collections:
            self.filter.addItem(layer_title(self.session.project, collection), collection)
        self.filter.setCurrentIndex(max(0, self.filter.findData(self._wanted)))
        self.filter.setVisible(len(collections) > 1)
        self._show_list()

    def _show_list(self) -> None:
        """List the features of the chosen layer, staying at the one that is shown where it is still there."""
        shown = self.list_model.choices(self.list.currentIndex().row())
        wanted = self.filter.currentData()
        listed = [choices for choices in self._choices if wanted in ("", choices.conflict.collection)]
        self.list_model.show_conflicts(listed)
        same = [row for row, each in enumerate(listed) if shown is not None and each.conflict.id == shown.conflict.id]
        if listed:
            self.list.setCurrentIndex(self.list_model.index(same[0] if same else 0))
        else:
            self.view.show_conflict(None)
        self._update_state()

    def _show_feature(self, row: int) -> None:
        self.view.show_conflict(self.list_model.choices(row))
        self._say("")
        self._update_state()

    def _filter_chosen(self) -> None:
        self._wanted = self.filter.currentData()
        self._show_list()

    def _step(self, by: int) -> None:
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.list_model.rowCount():
            self.list.setCurrentIndex(self.list_model.index(row))

    def _chosen(self) -> None:
        self._say("")
        self.list_model.tell()
        self._update_state()

    def _applied(self, run: RunningAlgorithm) -> None:
        self._run = None
        self._backup = run.results.get("BACKUP") or self._backup
        self._say("\n".join(run.feedback.warnings))
        self.session.workspace_written()

    def _failed(self, sentence: str) -> None:
        self._run = None
        self._say(sentence)
        self.session.workspace_written()

    def _workspace_changed(self) -> None:
        self._choices = []
        self._reload_if_shown()

    def _reload_if_shown(self) -> None:
        if self.isVisible():
            self.reload()

    def _state_changed(self) -> None:
        """Somebody else, an exchange from the toolbox say, found or settled conflicts."""
        if self.session.sync_state.conflicts() != len(self._choices):
            self._reload_if_shown()

    def _say(self, sentence: str) -> None:
        show_sentence(self.notice, sentence)

    def _update_state(self) -> None:
        ready = sum(choices.complete() for choices in self._choices)
        reason = self.session.refuse_while_editing()
        show_sentence(self.summary, self._summary())
        self.parts.setVisible(bool(self._choices))
        self.done.setVisible(not self._choices)
        show_sentence(self.done_words, self._done_sentence())
        show_sentence(self.status, reason or self._status(ready))
        self.apply_button.setEnabled(bool(ready) and not reason and self._run is None)
        row, count = self.list.currentIndex().row(), self.list_model.rowCount()
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(row < count - 1)
        self.bulk.setEnabled(count > 0)

    def _summary(self) -> str:
        count = len(self._choices)
        if count == 0:
            return ""
        return counted(
            self.tr("{count} feature was changed both here and in the central database. Neither side was overwritten."),
            self.tr(
                "{count} features were changed both here and in the central database. Neither side was overwritten."
            ),
            count,
        )

    def _done_sentence(self) -> str:
        """What there is to do when nothing is left to decide here."""
        if self.session.workspace() is None:
            return self.tr("Open a workspace first, in the panel Charging Layers.")
        if self._backup:
            return self.tr("No conflicts are left. The next sync sends what you decided.")
        return self.tr("There are no conflicts. Press Sync in the panel Charging Layers to exchange with colleagues.")

    def _status(self, ready: int) -> str:
        sentences = []
        if self._choices:
            sentences.append(
                self.tr("{ready} of {count} decided. Apply sends nothing yet: the next sync does.").format(
                    ready=number(ready), count=number(len(self._choices))
                )
            )
        if self._backup:
            sentences.append(self.tr("Backup: {name}").format(name=Path(self._backup).name))
        return "\n".join(sentences)
