"""The table of requests for Qt: sorted and narrowed here, for Qt would ask Python for every comparison."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf

from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from ...algorithms.requesting.answering import Answered
from ...documents.local_figures import day
from ...documents.vocabulary import status_title
from ...domain.requests.model import Near
from ...errors import QT_TRANSLATE_NOOP
from .request_words import VERDICT_SIGNS, metres_text, outcome_title, reason_sentence, verdict_words

_NO_PARENT = QModelIndex()
_LAST = 1e9
"""Sorts what has no distance behind all that has one."""

ANY, OPEN, DONE = "any", "open", "done"
"""Which requests the filter shows by their outcome."""

(REFERENCE, RECEIVED, OUTCOME, VERDICT, WALKING, STRAIGHT, POINT, PLANNED_WALKING, PLANNED_STRAIGHT, PLANNED, SITE,
 REMARK) = range(12)  # fmt: skip

_TITLES = (
    QT_TRANSLATE_NOOP("requests", "Reference"),
    QT_TRANSLATE_NOOP("requests", "Received on"),
    QT_TRANSLATE_NOOP("requests", "Outcome"),
    QT_TRANSLATE_NOOP("requests", "Distance rule"),
    QT_TRANSLATE_NOOP("requests", "On foot"),
    QT_TRANSLATE_NOOP("requests", "Straight"),
    QT_TRANSLATE_NOOP("requests", "Public point"),
    QT_TRANSLATE_NOOP("requests", "Planned, on foot"),
    QT_TRANSLATE_NOOP("requests", "Planned, straight"),
    QT_TRANSLATE_NOOP("requests", "Planned site"),
    QT_TRANSLATE_NOOP("requests", "Linked site"),
    QT_TRANSLATE_NOOP("requests", "Remark"),
)


class RequestsModel(QAbstractTableModel):
    """A row per request that is shown. Outcomes that are not saved yet are shown instead of the saved ones, in italics.

    ``answered`` are all requests, ``shown`` the numbers among them of those that the filter lets through, in order.
    """

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.answered: Sequence[Answered] = ()
        self.shown: list[int] = []
        self._words: tuple[str, ...] = ()
        self._verdict, self._outcome = "", ANY
        self._column, self._descending = REFERENCE, False
        self._sites: Mapping[str, str] = {}
        self._unsaved: Mapping[int, str] = {}
        self._texts: dict[tuple[int, int], str] = {}

    def show(self, answered: Sequence[Answered], sites: Mapping[str, str], unsaved: Mapping[int, str]) -> None:
        """Show these requests; ``sites`` are names by id, ``unsaved`` outcomes by the number of the feature."""
        self.beginResetModel()
        self.answered, self._sites, self._unsaved, self._texts = answered, sites, dict(unsaved), {}
        self._choose()
        self.endResetModel()

    def show_unsaved(self, unsaved: Mapping[int, str]) -> None:
        """Show other unsaved outcomes, with the rows where they are."""
        if dict(unsaved) == self._unsaved:
            return
        self._unsaved = dict(unsaved)
        if self.shown:
            self.dataChanged.emit(self.index(0, OUTCOME), self.index(len(self.shown) - 1, OUTCOME))

    def narrow(self, text: str, verdict: str, outcome: str) -> None:
        """Show only what holds all words of ``text``, has the verdict ("" for any) and the outcome (:data:`ANY` …)."""
        wanted = tuple(text.casefold().split()), verdict, outcome
        if wanted != (self._words, self._verdict, self._outcome):
            self.beginResetModel()
            self._words, self._verdict, self._outcome = wanted
            self._choose()
            self.endResetModel()

    def sort(self, column: int, order=Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column: distances as numbers, what has none at the end, the rest as texts."""
        if column < 0:
            return
        self.beginResetModel()
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._choose()
        self.endResetModel()

    def at(self, row: int) -> Answered:
        """The request in a row that is shown."""
        return self.answered[self.shown[row]]

    def _choose(self) -> None:
        """Which requests are shown, in their order."""
        found = [number for number in range(len(self.answered)) if self._is_wanted(number)]
        found.sort(key=lambda number: self._order(number, self._column), reverse=self._descending)
        self.shown = found

    def _is_wanted(self, number: int) -> bool:
        if self._verdict and self.answered[number].finding.verdict != self._verdict:
            return False
        if self._outcome != ANY and bool(self._outcome_of(number)) != (self._outcome == DONE):
            return False
        if not self._words:
            return True
        request, finding = self.answered[number].request, self.answered[number].finding
        near = finding.existing or finding.existing_straight, finding.planned or finding.planned_straight
        received = request.received_on
        said = [request.reference, received, day(received), request.remark, self._sites.get(request.site_id, "")]
        whole = " ".join([*said, *(each.name for each in near if each is not None)]).casefold()
        return all(word in whole for word in self._words)

    def _outcome_of(self, number: int) -> str:
        request = self.answered[number].request
        return self._unsaved.get(request.feature_id, request.outcome)

    def rowCount(self, parent=_NO_PARENT) -> int:
        """Number of requests that are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent=_NO_PARENT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        """Titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("requests", _TITLES[section])
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        """A cell: as it is read, and what a screen reader says."""
        row, column = self.shown[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row, column, role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _DISTANCES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and column == OUTCOME:
            return self._font(row)
        return None

    def text(self, row: int, column: int) -> str:
        """What a column says of the request with this number among all. Remembered, for sorting and searching ask
        for the same again and again."""
        if column == OUTCOME:
            return outcome_title(self._outcome_of(row))
        if (row, column) not in self._texts:
            self._texts[row, column] = self._text(row, column)
        return self._texts[row, column]

    def _text(self, row: int, column: int) -> str:
        request, finding = self.answered[row].request, self.answered[row].finding
        if column in _DISTANCES:
            near, walking = self._near(row, column)
            if near is None:
                return "–"
            return metres_text(near.walking if walking else near.straight, finding.limit)
        existing, planned = finding.existing or finding.existing_straight, self._planned(row)
        if column == VERDICT:
            return f"{VERDICT_SIGNS.get(finding.verdict, '')} {verdict_words(finding)}"
        if column == POINT:
            return existing.name if existing else ""
        if column == PLANNED:
            return f"{planned.name} ({status_title(planned.status)})" if planned else ""
        plain = {REFERENCE: request.reference, RECEIVED: day(request.received_on), REMARK: request.remark}
        return plain.get(column, self._sites.get(request.site_id, request.site_id))

    def _near(self, row: int, column: int) -> tuple[Near | None, bool]:
        """What a column of distances is about, and whether it is the way on foot."""
        finding = self.answered[row].finding
        walking = column in (WALKING, PLANNED_WALKING)
        if column in (WALKING, STRAIGHT):
            return finding.existing or finding.existing_straight, walking
        return self._planned(row), walking

    def _planned(self, row: int) -> Near | None:
        finding = self.answered[row].finding
        return finding.planned or finding.planned_straight

    def _order(self, row: int, column: int):
        if column == RECEIVED:
            return self.answered[row].request.received_on
        if column not in _DISTANCES:
            return self.text(row, column).casefold()
        near, walking = self._near(row, column)
        value = None if near is None else near.walking if walking else near.straight
        return _LAST + (value is None) if value is None or value == inf else value

    def _spoken(self, row: int, column: int, aloud: bool) -> str | None:
        finding = self.answered[row].finding
        if column == VERDICT:
            return " ".join(filter(None, (verdict_words(finding) + ".", reason_sentence(finding.reason))))
        return self.text(row, column) if aloud or column in (POINT, PLANNED, SITE, REMARK) else None

    def _font(self, row: int):
        from qgis.PyQt.QtGui import QFont

        if self.answered[row].request.feature_id not in self._unsaved:
            return None
        font = QFont()
        font.setItalic(True)
        return font


_DISTANCES = (WALKING, STRAIGHT, PLANNED_WALKING, PLANNED_STRAIGHT)
