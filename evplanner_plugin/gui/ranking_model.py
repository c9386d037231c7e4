"""The ranked list of a potential map as a table model: the best candidates, read from memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt

from .result_table import ResultTable

LONGEST = 200
"""How many candidates are listed; further down nobody reads."""

RANK, SCORE, PLACE = range(3)


class RankingModel(QAbstractTableModel):
    """Rank, score (0–10) and street or cell. ``place`` finds a street for a feature id; it is only asked
    for rows that are on the screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: ResultTable | None = None
        self._rows: list[int] = []
        self._scores = None
        self._place: Callable[[int], str] = lambda feature_id: ""
        self._places: dict[int, str] = {}

    def set_table(self, table: ResultTable | None, place: Callable[[int], str]) -> None:
        """Show another result."""
        self.beginResetModel()
        self._table, self._place, self._places = table, place, {}
        self._rows, self._scores = [], None
        self.endResetModel()

    def set_weights(self, weights: Mapping[str, float]) -> None:
        """Sort again under ``weights``."""
        if self._table is None:
            return
        self.beginResetModel()
        self._scores = self._table.scores(weights)
        self._rows = [int(row) for row in self._table.order(weights)[:LONGEST]]
        self.endResetModel()

    def table_row(self, row: int) -> int:
        """Row of the result table that is listed in ``row``."""
        return self._rows[row]

    def feature_id(self, row: int) -> int:
        """QGIS's feature id of the candidate listed in ``row``."""
        return int(self._table.feature_id[self._rows[row]])

    def listed_row(self, feature_id: int) -> int:
        """Row in which the candidate is listed, −1 when it is not."""
        for number in range(len(self._rows)):
            if self.feature_id(number) == feature_id:
                return number
        return -1

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Number of candidates listed."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Rank, score, place."""
        return 0 if parent.isValid() else 3

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Rank"), self.tr("Score"), self.tr("Street or cell"))[section]

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        """Text and alignment of a field."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (RANK, SCORE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == RANK:
            return index.row() + 1
        if index.column() == SCORE:
            return QLocale().toString(10 * float(self._scores[self._rows[index.row()]]), "f", 2)
        return self._place_of(self._rows[index.row()])

    def _place_of(self, row: int) -> str:
        if row not in self._places:
            cell = self.tr("cell {number}").format(number=int(self._table.cell[row]))
            self._places[row] = self._place(int(self._table.feature_id[row])) or cell
        return self._places[row]
