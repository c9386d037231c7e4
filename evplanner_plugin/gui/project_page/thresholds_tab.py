"""The tab *Thresholds*: the workspace's parameters, to be searched, edited and reset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSortFilterProxyModel
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...documents.local_figures import counted
from ...errors import EvPlannerError
from ..background import read_in_background
from ..panel import sentence_label, show_sentence
from ..session import Session
from .parameter_words import subject_title
from .thresholds_model import OWN_SUBJECT, SOURCE, SUBJECT, TITLE, UNIT, VALUE, ThresholdsModel

if TYPE_CHECKING:
    from ...domain.parameters import Parameter
    from ...workspace.store import Workspace


class ThresholdsTab(QWidget):
    """Reading and writing go on in the background; :meth:`apply` writes all changes in one transaction."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerThresholds")
        self._session = session
        self._workspace: Workspace | None = None
        self.model = ThresholdsModel(self)
        self.shown = _Filter(self)
        self.shown.setSourceModel(self.model)
        self._lay_out()
        self.model.refused.connect(lambda sentence: show_sentence(self.problem, sentence))
        self.model.edited.connect(self._edited)
        self._offer()

    def show_parameters(self, workspace: Workspace | None, found: dict[str, Parameter], reason: str = "") -> None:
        """Show what was read from ``workspace``; ``reason`` says why nothing can be edited, "" where it can."""
        self._workspace = workspace
        self.model.may_edit = workspace is not None and not reason
        show_sentence(self.notice, reason)
        self.model.show_parameters(found)
        self._fill_subjects()
        self.table.resizeColumnToContents(TITLE)
        self.table.resizeColumnToContents(VALUE)
        self.table.resizeColumnToContents(UNIT)
        self._offer()

    def apply(self) -> None:
        """Write the changes, all or none, and tell when it is done or why it was not."""
        workspace, changes = self._workspace, self.model.changes()
        if workspace is None or not changes:
            return
        reason = self._session.refuse_while_editing()
        if reason:
            self._session.messages.error(self.tr("The thresholds were not written. {reason}").format(reason=reason))
            return
        session, done, before = self._session, self._done_words(len(changes)), self.model.kept()

        def write() -> None:
            from ...workspace.parameters import write_parameters

            write_parameters(workspace, changes)

        def written(_, problem: Exception | None) -> None:
            if problem is None:
                session.messages.success(done)
                session.workspace_written()
                return
            if not sip.isdeleted(self):
                self.model.take_as_kept(before)
            if not isinstance(problem, EvPlannerError):
                raise problem
            session.messages.error(problem)

        self.model.take_as_kept()
        read_in_background(self.tr("Write thresholds"), write, written)

    # -- inside ---------------------------------------------------------------------------------------------------

    def _done_words(self, count: int) -> str:
        one, many = self.tr("{count} threshold was changed."), self.tr("{count} thresholds were changed.")
        return counted(one, many, count)

    def _edited(self) -> None:
        show_sentence(self.problem, "")
        self._offer()

    def _offer(self) -> None:
        """What can be done with the selected rows, and what the one that has the focus is about."""
        rows = self._rows()
        self.reset_button.setEnabled(self.model.may_edit and any(not self.model.is_default(row) for row in rows))
        current = self.shown.mapToSource(self.table.currentIndex())
        show_sentence(self.remark, self.model.parameter(current.row()).remark if current.isValid() else "")

    def _rows(self) -> list[int]:
        chosen = self.table.selectionModel().selectedIndexes()
        return sorted({self.shown.mapToSource(index).row() for index in chosen})

    def _fill_subjects(self) -> None:
        chosen = self.subject.currentData()
        self.subject.blockSignals(True)
        self.subject.clear()
        self.subject.addItem(self.tr("All subjects"), "")
        for code in dict.fromkeys(self.model.subject(row) for row in range(self.model.rowCount())):
            self.subject.addItem(self.tr("Own figures") if code == OWN_SUBJECT else subject_title(code), code)
        self.subject.setCurrentIndex(max(0, self.subject.findData(chosen)))
        self.subject.blockSignals(False)
        self._filter()

    def _filter(self, *_) -> None:
        self.shown.show_only(self.subject.currentData() or "", self.search.text(), self.changed.isChecked())

    def _lay_out(self) -> None:
        self.notice = sentence_label("EvPlannerThresholdsNotice")
        self.search = QgsFilterLineEdit()
        self.search.setObjectName("EvPlannerThresholdsSearch")
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search thresholds"))
        self.search.setShowSearchIcon(True)
        self.subject = QComboBox()
        self.subject.setObjectName("EvPlannerThresholdsSubject")
        self.subject.setAccessibleName(self.tr("Subject"))
        self.subject.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.subject.setMinimumContentsLength(8)
        self.changed = QPushButton(self.tr("Only &Edited"))
        self.changed.setObjectName("EvPlannerThresholdsEdited")
        self.changed.setCheckable(True)
        self.changed.setAutoDefault(False)
        self.changed.setToolTip(self.tr("Show only what differs from the default"))
        self.table = self._table()
        self.remark = sentence_label("EvPlannerThresholdsRemark")
        self.problem = sentence_label("EvPlannerThresholdsProblem")
        self.reset_button = QPushButton(self.tr("&Reset to Default"))
        self.reset_button.setObjectName("EvPlannerThresholdsReset")
        self.reset_button.setAutoDefault(False)
        self.reset_button.setToolTip(
            self.tr("Give the selected lines the value and the source that come with the plugin")
        )
        first = QHBoxLayout()
        first.addWidget(self.search, 1)
        first.addWidget(self.subject, 1)
        last = QHBoxLayout()
        last.addWidget(self.changed)
        last.addStretch(1)
        last.addWidget(self.reset_button)
        column = QVBoxLayout(self)
        column.addWidget(self.notice)
        column.addLayout(first)
        column.addWidget(self.table, 1)
        for widget in (self.remark, self.problem):
            column.addWidget(widget)
        column.addLayout(last)
        self.search.textChanged.connect(self._filter)
        self.subject.currentIndexChanged.connect(self._filter)
        self.changed.toggled.connect(self._filter)
        self.reset_button.clicked.connect(lambda checked=False: self.model.reset(self._rows()))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._offer())

    def _table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("EvPlannerThresholdsTable")
        table.setAccessibleName(self.tr("Thresholds of the workspace"))
        table.setModel(self.shown)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.setColumnHidden(SUBJECT, True)
        table.setMinimumHeight(8 * table.fontMetrics().lineSpacing())
        return table


class _Filter(QSortFilterProxyModel):
    """Rows of one subject that hold a word, and, where wanted, only those that differ from their default."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._subject, self._word, self._edited = "", "", False
        self.setDynamicSortFilter(False)  # a row that is edited stays where it is

    def show_only(self, subject: str, word: str, edited: bool) -> None:
        """Show the rows of ``subject`` ("" for all) that hold ``word``; with ``edited`` only those that were."""
        self._subject, self._word, self._edited = subject, word.strip().casefold(), edited
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent) -> bool:
        """Whether a row is shown."""
        model = self.sourceModel()
        if self._subject and model.subject(row) != self._subject:
            return False
        if self._edited and model.is_default(row):
            return False
        texts = [model.data(model.index(row, column)) for column in (TITLE, VALUE, UNIT, SOURCE, SUBJECT)]
        texts += [model.parameter(row).id, model.parameter(row).remark]
        return self._word in "\n".join(texts).casefold()
