"""The ranked list of a potential map as a table model: the best candidates, read from memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...documents.local_figures import NOTHING, number, percent
from .result_table import ResultTable

LONGEST = 200
"""How many candidates are listed; further down nobody reads."""

RANK, SCORE, SHARE, RANKS, PLACE = range(5)
"""The columns; the two in the middle are there once the stability is known."""

_PLAIN = (RANK, SCORE, PLACE)
_WITH_STABILITY = (RANK, SCORE, SHARE, RANKS, PLACE)


@dataclass(frozen=True)
class Stability:
    """What moved weights do to each row of the result table: ``share`` (N,) of the draws, 0–1, in which it is among
    the ``top`` best, and between which ranks it stays (N,); NaN where nothing is known."""

    top: int
    share: numpy.ndarray
    low: numpy.ndarray
    high: numpy.ndarray


class RankingModel(QAbstractTableModel):
    """Rank, score (0–10), stability where it is known, and street or cell. ``place`` finds a street for a feature
    id; it is only asked for rows that are on the screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: ResultTable | None = None
        self._rows: list[int] = []
        self._listed: dict[int, int] = {}
        self._scores = None
        self._place: Callable[[int], str] = lambda feature_id: ""
        self._places: dict[int, str] = {}
        self._stability: Stability | None = None

    def set_table(self, table: ResultTable | None, place: Callable[[int], str]) -> None:
        """Show another result."""
        self.beginResetModel()
        self._table, self._place, self._places = table, place, {}
        self._rows, self._listed, self._scores, self._stability = [], {}, None, None
        self.endResetModel()

    def set_weights(self, weights: Mapping[str, float]) -> None:
        """Sort again under ``weights``."""
        if self._table is None:
            return
        self.beginResetModel()
        self._scores = self._table.scores(weights)
        self._rows = [int(row) for row in self._table.best(self._scores, LONGEST)]
        self._listed = {row: number for number, row in enumerate(self._rows)}
        self.endResetModel()

    def set_stability(self, stability: Stability | None) -> None:
        """Show how stable each place is, or no longer (``None``)."""
        self.beginResetModel()
        self._stability = stability
        self.endResetModel()

    def columns(self) -> tuple[int, ...]:
        """Which of the columns are shown, from left to right."""
        return _PLAIN if self._stability is None else _WITH_STABILITY

    def score(self, table_row: int) -> float:
        """Score 0–1 of the candidate in ``table_row`` under the weights that the list shows; NaN where struck."""
        return float(self._scores[table_row])

    def table_row(self, row: int) -> int:
        """Row of the result table that is listed in ``row``."""
        return self._rows[row]

    def feature_id(self, row: int) -> int:
        """QGIS's feature id of the candidate listed in ``row``."""
        return int(self._table.feature_id[self._rows[row]])

    def listed_row(self, table_row: int) -> int:
        """Row in which the candidate in ``table_row`` of the result table is listed, −1 when it is not."""
        return self._listed.get(table_row, -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Number of candidates listed."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Rank, score, place; with the stability two more."""
        return 0 if parent.isValid() else len(self.columns())

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        """Titles of the columns, and what those of the stability mean."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns()):
            return None
        column = self.columns()[section]
        top = self._stability.top if self._stability is not None else 0
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                # In a narrow panel five columns have room for short words only.
                RANK: self.tr("Rank") if self._stability is None else "#",
                SCORE: self.tr("Score"),
                SHARE: self.tr("Top {top}").format(top=top),
                RANKS: self.tr("Ranks"),
                PLACE: self.tr("Street or cell") if self._stability is None else self.tr("Street"),
            }[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return {
                SHARE: self.tr("How often it is among the {top} best when the weights move").format(top=top),
                RANKS: self.tr("Between which ranks it stays in nine of ten draws of the weights"),
            }.get(column)
        return None

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        """Text and alignment of a field."""
        if not index.isValid():
            return None
        column = self.columns()[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column != PLACE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._rows[index.row()]
        if column == RANK:
            return index.row() + 1
        if column == SCORE:
            return number(10 * float(self._scores[row]), 2 if self._stability is None else 1)
        if column == SHARE:
            return percent(float(self._stability.share[row]))
        if column == RANKS:
            low, high = float(self._stability.low[row]), float(self._stability.high[row])
            return f"{number(low, 0)}–{number(high, 0)}" if numpy.isfinite(low) and numpy.isfinite(high) else NOTHING
        return self._place_of(row)

    def _place_of(self, row: int) -> str:
        if row not in self._places:
            cell = self.tr("cell {number}").format(number=int(self._table.cell[row]))
            self._places[row] = self._place(int(self._table.feature_id[row])) or cell
        return self._places[row]
