"""The register as a table model: the rows that are wanted, in the order of a column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from ...documents.local_figures import day, number
from ...documents.register.columns import Shown
from ...domain.register.register_row import RegisterRow
from ...domain.register.stages import TOTAL
from ..potential.contribution_chart import tip
from ..sites.list.status_icons import status_icon
from ..sites.store.listed_site import natural_key

SITE, STATUS, IN_SERVICE, INSTALLED, INSTALLER, HOLDER, DAYS, PHOTOS = range(8)
_COLUMNS = 8
_FIGURES = (DAYS, PHOTOS)
_NO_PARENT = QModelIndex()


class Line(NamedTuple):
    """A row with what stands in its cells, and by what each column sorts it."""

    row: RegisterRow
    texts: tuple[str, ...]
    keys: tuple


class Lines(NamedTuple):
    """All lines by the ids of their sites; and, for each column, those with something there in its order, and those
    without."""

    by_id: Mapping[str, Line]
    orders: Sequence[tuple[list[Line], list[Line]]]


def lines_of(rows: Sequence[RegisterRow], shown: Shown) -> Lines:
    """The lines of rows in every order; of thousands worked out in a thread, so that the window only picks."""
    lines = [_line(row, shown) for row in rows]
    orders = []
    for column in range(_COLUMNS):
        there = [line for line in lines if line.keys[column] is not None]
        there.sort(key=lambda line: (line.keys[column], line.keys[SITE]))
        orders.append((there, [line for line in lines if line.keys[column] is None]))
    return Lines({line.row.id: line for line in lines}, orders)


NO_LINES = Lines({}, tuple(([], []) for _ in range(_COLUMNS)))


class RegisterModel(QAbstractTableModel):
    """Site, status, the days on which it was taken into service and built, by whom, for whom, in how many days, and
    the number of photos."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._everything, self._wanted = NO_LINES, frozenset()
        self._lines: list[Line] = []
        self._column, self._descending = SITE, False

    def show_lines(self, everything: Lines, wanted: Iterable[str]) -> None:
        """Show the lines of the sites with the ids ``wanted``, in the order that was asked for last."""
        self.beginResetModel()
        self._everything, self._wanted = everything, frozenset(wanted)
        self._arrange()
        self.endResetModel()

    def line(self, row: int) -> Line:
        """What stands in a row."""
        return self._lines[row]

    def ids(self) -> list[str]:
        """Ids of the sites shown, in their order."""
        return [line.row.id for line in self._lines]

    def row_of(self, site_id: str) -> int:
        """Row of the site with this id, −1 when it is not shown."""
        return next((row for row, line in enumerate(self._lines) if line.row.id == site_id), -1)

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """Number of sites shown."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        """Titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_titles()[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        """A cell as it is read."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return line.texts[column]
        if role == Qt.ItemDataRole.DecorationRole and column == STATUS:
            return status_icon(line.row.status)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(line.row.address if column == SITE and line.row.address else line.texts[column])
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _FIGURES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; what has nothing there comes last."""
        descending = order == Qt.SortOrder.DescendingOrder
        if not 0 <= column < _COLUMNS or (column, descending) == (self._column, self._descending):
            return  # views ask twice
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._lines[index.row()].row.id for index in before]
        self._column, self._descending = column, descending
        self._arrange()
        rows = {id_: self.row_of(id_) for id_ in set(ids)}
        after = [self.index(rows[id_], index.column()) for id_, index in zip(ids, before)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        there, without = self._everything.orders[self._column]
        order = (*(reversed(there) if self._descending else there), *without)
        wanted = self._wanted
        whole = len(wanted) == len(self._everything.by_id)
        self._lines = list(order) if whole else [line for line in order if line.row.id in wanted]


def column_titles() -> tuple[str, ...]:
    """What the columns are called."""
    translate = QCoreApplication.translate
    return (
        translate("RegisterModel", "Site"),
        translate("RegisterModel", "Status"),
        translate("RegisterModel", "In service"),
        translate("RegisterModel", "Installed"),
        translate("RegisterModel", "Installer"),
        translate("RegisterModel", "Holder"),
        translate("RegisterModel", "Days"),
        translate("RegisterModel", "Photos"),
    )


def _line(row: RegisterRow, shown: Shown) -> Line:
    made, whole = row.realisation, row.stages.get(TOTAL)
    status = str(shown.cell(row, "status"))
    holder = shown.title(row.holder_now)
    installer = str(shown.cell(row, "installer"))
    texts = (
        str(shown.cell(row, "name")),
        status,
        day(made.in_service_on),
        day(made.installed_on),
        installer,
        holder,
        number(whole.days) if whole is not None else "",
        str(len(row.photos)) if row.photos else "",
    )
    keys = (
        (natural_key(row.title), row.id),
        status,
        made.in_service_on,
        made.installed_on,
        natural_key(installer) or None,
        natural_key(holder) or None,
        whole.days if whole is not None else None,
        len(row.photos) or None,
    )
    return Line(row, texts, keys)
