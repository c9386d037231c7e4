"""The work list: what waits for me, in groups, the most pressing first."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QLabel, QPushButton, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from ....algorithms.base import language
from ....documents.local_figures import counted, day
from ....documents.vocabulary import work_title
from ....domain.process import Process
from ....domain.work_list import WorkItem
from ...potential.contribution_chart import tip
from ..store.listing import LATE, Waiting

_GROUP = 2**32 - 1
"""Internal id of the indexes of groups; those of items carry the number of their group."""

class WorkModel(QAbstractItemModel):
    """Groups (late ones first, then by kind) and what waits in each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[tuple[str, Sequence[Waiting]]] = ()
        self._process: Process | None = None

    def show_groups(self, groups: Sequence[tuple[str, Sequence[Waiting]]], process: Process) -> None:
        """Show what waits."""
        self.beginResetModel()
        self._process = process
        self._groups = groups
        self.endResetModel()

    def groups(self) -> Sequence[tuple[str, Sequence[Waiting]]]:
        """Code of each group, with what is in it."""
        return self._groups

    def waiting(self, index: QModelIndex) -> Waiting | None:
        """What a line is about; ``None`` for the title of a group."""
        if not index.isValid() or index.internalId() == _GROUP:
            return None
        return self._groups[index.internalId()][1][index.row()]

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Index of a group or of an item in it."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() if parent.isValid() else _GROUP)

    def parent(self, index: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The group of an item."""
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId(), 0, _GROUP)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Groups, or what is in one."""
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()][1]) if parent.internalId() == _GROUP else 0

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The site, and since when or until when."""
        return 2

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        """Text and icon of a line."""
        if not index.isValid():
            return None
        item = self.waiting(index)
        if item is None:
            return self._group_data(*self._groups[index.row()], index.column(), role)
        site, work = item
        if role == Qt.ItemDataRole.DisplayRole:
            return site.name if index.column() == 0 else self.term(work)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return tip(f"{site.name}\n{self._sentence(work)}") if role == Qt.ItemDataRole.ToolTipRole else (
                f"{site.name}, {self._sentence(work)}"
            )
        return None

    def _group_data(self, code: str, items: Sequence[Waiting], column: int, role):
        if column == 0 and role == Qt.ItemDataRole.DecorationRole and code == LATE:
            return QgsApplication.getThemeIcon("/mIconWarning.svg")
        if column == 0 and role == Qt.ItemDataRole.DisplayRole:
            title = self.tr("Late") if code == LATE else work_title(code)
            return f"{title} ({len(items)})"
        if role == Qt.ItemDataRole.FontRole:
            font = QgsApplication.font()
            font.setBold(True)
            return font
        return None

    def term(self, work: WorkItem) -> str:
        """How late, until when, or since when; short."""
        if work.late_days:
            return counted(self.tr("{count} day late"), self.tr("{count} days late"), work.late_days)
        if work.due is not None:
            return self.tr("until {day}").format(day=day(work.due))
        return self.tr("since {day}").format(day=day(work.since)) if work.since else ""

    def _sentence(self, work: WorkItem) -> str:
        detail = self._process.title(work.detail, language()) if work.detail and self._process else ""
        return " · ".join(part for part in (work_title(work.kind), detail, self.term(work)) if part)


class WorkView(QWidget):
    """The groups as a tree. ``opened`` brings the site that the user wants to work on; ``options_wanted`` tells that
    nobody said who asks."""

    opened = pyqtSignal(str)
    options_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = WorkModel(self)
        self.tree = QTreeView()
        self.tree.setObjectName("EvPlannerWorkList")
        self.tree.setAccessibleName(self.tr("What waits for you"))
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setRootIsDecorated(True)
        self.tree.setIndentation(12)
        self.tree.setMinimumHeight(140)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        longest = self.tr("{count} days late").format(count=999)
        self.tree.setColumnWidth(1, self.tree.fontMetrics().horizontalAdvance(longest) + 14)
        self.tree.selectionModel().currentChanged.connect(self._open)
        self.tree.clicked.connect(self._open)
        self.empty = QLabel()
        self.empty.setObjectName("EvPlannerWorkEmpty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.options = QPushButton(self.tr("Options…"))
        self.options.setObjectName("EvPlannerWorkOptions")
        self.options.clicked.connect(self.options_wanted)
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.addStretch(1)
        lines.addWidget(self.empty)
        lines.addWidget(self.options, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.tree)
        self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)

    def show_work(self, groups: Sequence[tuple[str, Sequence[Waiting]]], process: Process, nobody: bool) -> None:
        """Show what waits, in groups; ``nobody`` where it is not known who asks."""
        if groups is self.model.groups() and not nobody:
            return
        before = [code for code, _ in self.model.groups()]
        opened = {code for row, code in enumerate(before) if self.tree.isExpanded(self.model.index(row, 0))}
        self.model.show_groups(groups, process)
        for row, (code, _) in enumerate(groups):
            if code in opened or (row == 0 and code not in before):
                self.tree.setExpanded(self.model.index(row, 0), True)
        self.pages.setCurrentIndex(0 if groups else 1)
        self.options.setVisible(nobody)
        if nobody:
            self.empty.setText(self.tr("Say in the options who you are, and you see here what waits for you."))
        else:
            self.empty.setText(self.tr("Nothing waits for you."))

    def _open(self, index: QModelIndex, *_) -> None:
        item = self.model.waiting(index)
        if item is not None:
            self.opened.emit(item[0].row.id)
