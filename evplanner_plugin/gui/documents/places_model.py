"""The table of places in the dialog of the regulation: what was found, what is in doubt, what was corrected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QFont

from ...algorithms.base import error_sentence
from ...domain.regulation.place import FROM_LAYER, FROM_PERSON, FROM_SITE, MUNICIPAL, REGIONAL, Place
from ...errors import EvPlannerError
from ..potential.contribution_chart import tip
from .place_rows import PlaceRow, bundled

STREET, SITE, AT, SIDE, FROM, TO, BAYS, ROAD = range(8)

KEYS = {STREET: "street", AT: "at", SIDE: "side", FROM: "from", TO: "to", BAYS: "bays", ROAD: "road"}
"""Columns that can be corrected, and what they are called in the parameter ``PLACES``."""


_BAND = QColor(127, 127, 127, 40)
"""Ground of every second street, on light themes and dark ones: a style sheet does not change the palette."""


class PlacesModel(QAbstractTableModel):
    """A row for each site, street by street; every second street has another ground.

    ``corrected`` tells of an edit, ``refused`` why one was not taken.
    """

    corrected = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PlaceRow] = []
        self._bands: list[int] = []

    def rows(self) -> list[PlaceRow]:
        """The rows as they stand there now."""
        return list(self._rows)

    def show_rows(self, rows: Sequence[PlaceRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._put(rows)
        self.endResetModel()

    def row(self, index: QModelIndex) -> PlaceRow | None:
        """The site of a line."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, site_id: str) -> int:
        """In which line a site stands; −1 for nowhere."""
        return next((number for number, row in enumerate(self._rows) if row.site_id == site_id), -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Sites."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Columns."""
        return 0 if parent.isValid() else ROAD + 1

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole):
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Street"), self.tr("Site"), self.tr("At"), self.tr("Side"), self.tr("From"), self.tr("To"),
            self.tr("No. of bays"), self.tr("Road"),
        )[section]  # fmt: skip

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """All but the site's name can be corrected."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in KEYS else flags

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        """Text, icon, explanation and ground of a cell."""
        row = self.row(index)
        if row is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return row.value(KEYS[column]) if column in KEYS else row.place.name
        if role == Qt.ItemDataRole.DecorationRole and column == STREET and row.place.warnings:
            return QgsApplication.getThemeIcon("/mIconWarning.svg")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(" ".join(self.sentences(row)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.text(row, column)
            return " ".join([text, *warnings(row.place)]) if column == STREET else text
        if role == Qt.ItemDataRole.BackgroundRole and self._bands[index.row()]:
            return QBrush(_BAND)
        if role == Qt.ItemDataRole.FontRole and column == STREET and self._begins_street(index.row()):
            font = QFont(QgsApplication.font())
            font.setBold(True)
            return font
        return None

    def setData(self, index: QModelIndex, value: Any, role=Qt.ItemDataRole.EditRole) -> bool:
        """Correct a cell; another street may put the site into another bundle."""
        row = self.row(index)
        if row is None or role != Qt.ItemDataRole.EditRole or index.column() not in KEYS:
            return False
        key = KEYS[index.column()]
        try:
            changed = row.corrected(key, " ".join(value.split()) if isinstance(value, str) else value)
        except EvPlannerError as reason:
            self.refused.emit(error_sentence(reason))
            return False
        if changed is row:
            return False
        rows = list(self._rows)
        rows[index.row()] = changed
        if key == "street":
            self.show_rows(bundled(rows))
        else:
            self._rows = rows
            self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), ROAD))
        self.corrected.emit()
        return True

    def text(self, row: PlaceRow, column: int) -> str:
        """What a cell says."""
        if column == SITE:
            return row.place.name
        value = row.value(KEYS[column])
        if column == STREET and not value:
            return self.tr("Not known")
        if column == SIDE:
            return self.side_title(value)
        return self.road_title(value) if column == ROAD else str(value or "")

    def side_title(self, side: str) -> str:
        """What a side of the street is called."""
        return {"": "", "even": self.tr("Even"), "odd": self.tr("Odd"), "both": self.tr("Both")}.get(side, side)

    def road_title(self, road: str) -> str:
        """What a category of roads is called."""
        titles = {"": self.tr("Not known"), MUNICIPAL: self.tr("Municipal"), REGIONAL: self.tr("Regional")}
        return titles.get(road, road)

    def sentences(self, row: PlaceRow) -> list[str]:
        """Who manages the road and what that rests on, and what is in doubt."""
        return [part for part in (self.road_sentence(row.place), *warnings(row.place)) if part]

    def road_sentence(self, place: Place) -> str:
        """Which road it is, and what that rests on."""
        if not place.road_source:
            return ""
        road = {
            "": self.tr("A road of neither the municipality nor the region"),
            MUNICIPAL: self.tr("Municipal road"),
            REGIONAL: self.tr("Regional road"),
        }.get(place.road, place.road)
        rests_on = {
            FROM_LAYER: self.tr("{road}: the layer “{layer}” gives {manager} as its manager."),
            FROM_SITE: self.tr("{road}: {manager} was noted as its manager when the site was proposed."),
            FROM_PERSON: self.tr("{road}: chosen by a colleague, in this draft or an earlier one."),
        }.get(place.road_source, "{road}.")
        return rests_on.format(road=road, layer=place.road_layer, manager=place.road_manager)

    def _begins_street(self, number: int) -> bool:
        return number == 0 or self._rows[number - 1].place.street != self._rows[number].place.street

    def _put(self, rows: Sequence[PlaceRow]) -> None:
        self._rows, self._bands, band = list(rows), [], 1
        for number in range(len(self._rows)):
            band = 1 - band if self._begins_street(number) else band
            self._bands.append(band)


def warnings(place: Place) -> list[str]:
    """What a person must still look at, in sentences of QGIS's language."""
    return [error_sentence(warning) for warning in place.warnings]
