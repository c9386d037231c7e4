"""The list of proposed sites as a table model."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from ...documents.vocabulary import MARK_SYMBOLS, status_title
from ..potential.contribution_chart import tip
from .site_states import Site

NAME, STATUS, VOTES, COMMENTS = range(4)


class SitesModel(QAbstractTableModel):
    """Name, status, votes and number of comments. A changed name is told by ``renamed`` (feature id, name)."""

    renamed = pyqtSignal("long long", str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sites: tuple[Site, ...] = ()

    def set_sites(self, sites: Sequence[Site]) -> None:
        """Show other sites."""
        self.beginResetModel()
        self._sites = tuple(sites)
        self.endResetModel()

    def site(self, row: int) -> Site:
        """The site in ``row``."""
        return self._sites[row]

    def row_of(self, site_id: str) -> int:
        """Row of the site with this id, −1 when it is not listed."""
        return next((row for row, site in enumerate(self._sites) if site.id == site_id), -1)

    def row_of_feature(self, feature_id: int) -> int:
        """Row of the site with QGIS's feature id, −1 when it is not listed."""
        return next((row for row, site in enumerate(self._sites) if site.feature_id == feature_id), -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Number of sites."""
        return 0 if parent.isValid() else len(self._sites)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Name, status, votes, comments."""
        return 0 if parent.isValid() else 4

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        """Titles of the columns, and what the short ones mean."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Status"), "▲ ▼ ?", "")[section]
        if role == Qt.ItemDataRole.DecorationRole and section == COMMENTS:
            return QgsApplication.getThemeIcon("/mActionTextAnnotation.svg")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                self.tr("Name"),
                self.tr("Status"),
                self.tr("In favour, against, questions"),
                self.tr("Number of comments"),
            )[section]
        return None

    def flags(self, index: QModelIndex):
        """Names can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        """Text, tooltip and alignment of a field."""
        if not index.isValid():
            return None
        site, column = self._sites[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            up, down, question = site.state.votes
            return (site.name, status_title(site.state.status), f"{up} {down} {question}", len(site.state.comments))[
                column
            ]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._spoken_votes(site) if column == VOTES else site.name)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == VOTES:
            return self._spoken_votes(site)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (VOTES, COMMENTS):
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def setData(self, index: QModelIndex, value, role=Qt.ItemDataRole.EditRole) -> bool:
        """Tell that the user gave a site another name; the layer changes, then the list."""
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not name or name == self._sites[index.row()].name:
            return False
        self.renamed.emit(self._sites[index.row()].feature_id, name)
        return True

    def _spoken_votes(self, site: Site) -> str:
        up, down, question = site.state.votes
        return self.tr("{up} in favour, {down} against, {question} with a question").format(
            up=f"{MARK_SYMBOLS['up']} {up}",
            down=f"{MARK_SYMBOLS['down']} {down}",
            question=f"{MARK_SYMBOLS['question']} {question}",
        )
