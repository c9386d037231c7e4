"""The list of proposed sites as a table model: the lines that are shown, in their order."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter, is_

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from ....documents.local_figures import counted, day
from ....documents.vocabulary import MARK_SYMBOLS, status_title, work_title
from ....domain.work_list import WorkItem
from ...potential.contribution_chart import tip
from ..store.listed_site import ListedSite
from ..store.listing import COMMENTS, NAME, STATUS, VOTES, WAITING
from .site_filter import is_late
from .status_icons import status_icon

_ID = attrgetter("row.id")


class SitesModel(QAbstractTableModel):
    """Name, status, votes, number of comments, and what waits for me.

    A changed name is told by ``renamed`` (site id, name), another order by ``order_changed``.
    """

    renamed = pyqtSignal(str, str)
    order_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sites: list[ListedSite] = []
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        self.column, self.descending = NAME, False
        self.roomy = False
        """Whether the column of the status has room for words."""

    def show_sites(self, sites: Sequence[ListedSite]) -> bool:
        """Show these sites in this order; whether they are other ones than before, or moved.

        Where they are the same in the same order, only what changed in them is drawn anew.
        """
        wanted = list(sites)
        ids = list(map(_ID, wanted))
        if ids == self._ids:
            same = list(map(is_, self._sites, wanted))
            self._sites = wanted
            if False in same:
                last = len(same) - 1 - same[::-1].index(False)
                self.dataChanged.emit(self.index(same.index(False), 0), self.index(last, WAITING))
            return False
        self.beginResetModel()
        self._sites, self._ids = wanted, ids
        self._rows = dict(zip(ids, range(len(ids))))
        self.endResetModel()
        return True

    def sites(self) -> Sequence[ListedSite]:
        """What is shown, in its order."""
        return self._sites

    def ids(self, first: int, last: int) -> list[str]:
        """Ids of the sites from row ``first`` to row ``last``."""
        return self._ids[first : last + 1]

    def site(self, row: int) -> ListedSite:
        """The site in ``row``."""
        return self._sites[row]

    def row_of(self, site_id: str) -> int:
        """Row of the site with this id, −1 when it is not shown."""
        return self._rows.get(site_id, -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Number of sites shown."""
        return 0 if parent.isValid() else len(self._sites)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Name, status, votes, comments, what waits."""
        return 0 if parent.isValid() else 5

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """The list is to be in the order of a column from now on; whoever shows it sees to that."""
        self.column, self.descending = column, order == Qt.SortOrder.DescendingOrder
        self.order_changed.emit()

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        """Titles of the columns, and what the short ones mean."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Status") if self.roomy else "", "▲ ▼ ?", "", "!")[section]
        if role == Qt.ItemDataRole.DecorationRole and section == COMMENTS:
            return QgsApplication.getThemeIcon("/mActionTextAnnotation.svg")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                self.tr("Name"),
                self.tr("Status"),
                self.tr("In favour, against, questions"),
                self.tr("Number of comments"),
                self.tr("What waits for you"),
            )[section]
        return None

    def flags(self, index: QModelIndex):
        """Names can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        """Text, tooltip, icon and alignment of a field."""
        if not index.isValid():
            return None
        site, column = self._sites[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _text(site, column)
        if role == Qt.ItemDataRole.DecorationRole:
            return _icon(site, column)
        if role == Qt.ItemDataRole.FontRole and site.unsaved and column == NAME:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._spoken(site, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(site, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (VOTES, COMMENTS, WAITING):
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def setData(self, index: QModelIndex, value, role=Qt.ItemDataRole.EditRole) -> bool:
        """Tell that the user gave a site another name; the layer changes, then the list."""
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not name or name == self._sites[index.row()].name:
            return False
        self.renamed.emit(self._sites[index.row()].row.id, name)
        return True

    def _spoken(self, site: ListedSite, column: int) -> str:
        """A field in words, for the tooltip and for screen readers."""
        if column == VOTES:
            up, down, question = site.summary.votes
            return self.tr("{up} in favour, {down} against, {question} with a question").format(
                up=f"{MARK_SYMBOLS['up']} {up}",
                down=f"{MARK_SYMBOLS['down']} {down}",
                question=f"{MARK_SYMBOLS['question']} {question}",
            )
        if column == WAITING:
            return "\n".join(self.work_sentence(item) for item in site.work)
        if column == NAME:
            words = self.tr("{name} (not saved)").format(name=site.name) if site.unsaved else site.name
            return f"{words} · {self.tr('Shown to residents')}" if site.summary.public else words
        return str(_text(site, column))

    def work_sentence(self, item: WorkItem) -> str:
        """One thing that waits, with its term."""
        what = work_title(item.kind)
        if item.late_days > 0:
            one, many = self.tr("{what}: {count} day late"), self.tr("{what}: {count} days late")
            return counted(one, many, item.late_days, what=what)
        if item.due is not None:
            return self.tr("{what}: until {day}").format(what=what, day=day(item.due))
        return what


def _icon(site: ListedSite, column: int):
    if column == STATUS:
        return status_icon(site.summary.status)
    if column == WAITING and site.work:
        return QgsApplication.getThemeIcon("/mIconWarning.svg" if is_late(site) else "/mActionArrowRight.svg")
    return None


def _text(site: ListedSite, column: int):
    if column == NAME:
        return site.name
    if column == STATUS:
        return status_title(site.summary.status)
    if column == VOTES:
        return "{} {} {}".format(*site.summary.votes)
    if column == COMMENTS:
        return site.summary.comments
    return ""
