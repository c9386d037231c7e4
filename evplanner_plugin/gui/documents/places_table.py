"""The table of places as widgets: cells that are corrected in their own way, and the sentences of the line below it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QScrollArea,
    QSpinBox,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...domain.regulation.place import MOST_BAYS, ROADS, SIDES
from ..panel import sentence_label, show_sentence
from .enter_key import EnterKey
from .places_model import AT, BAYS, FROM, ROAD, SIDE, SITE, STREET, TO, PlacesModel

_WIDTHS = {STREET: 170, SITE: 130, AT: 100, SIDE: 62, FROM: 64, TO: 64, BAYS: 64}
_ROWS_SEEN = 2
_LINES_SAID = 3


class _Choices(QStyledItemDelegate):
    """Corrects a cell by choosing one of ``codes``; ``empty`` where nothing can be chosen too."""

    def __init__(self, codes: Sequence[str], title, parent: QWidget, *, empty: bool) -> None:
        super().__init__(parent)
        self._codes, self._title, self._empty = codes, title, empty

    def createEditor(self, parent, option, index):
        """A list of the titles."""
        box = QComboBox(parent)
        now = index.data(Qt.ItemDataRole.EditRole)
        for code in self._codes:
            if code or not now or self._empty:  # what is known cannot be made unknown
                box.addItem(self._title(code) or "–", code)
        box.activated.connect(lambda _: (self.commitData.emit(box), self.closeEditor.emit(box)))
        return box

    def setEditorData(self, editor, index) -> None:
        """Show what stands there."""
        editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor, model, index) -> None:
        """Take what was chosen."""
        model.setData(index, editor.currentData())


class _Count(QStyledItemDelegate):
    """Corrects a number of bays."""

    def createEditor(self, parent, option, index):
        """A number."""
        box = QSpinBox(parent)
        box.setRange(0, MOST_BAYS)
        box.setSpecialValueText("–")
        return box

    def setEditorData(self, editor, index) -> None:
        """Show what stands there."""
        editor.setValue(int(index.data(Qt.ItemDataRole.EditRole) or 0))

    def setModelData(self, editor, model, index) -> None:
        """Take the number; a known one cannot be made unknown."""
        editor.interpretText()
        if editor.value():
            model.setData(index, editor.value())


class PlacesTable(QWidget):
    """The table; below it what is to be known of the line that is current."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PlacesModel(self)
        self.view = QTableView()
        self.view.setObjectName("EvPlannerPlaces")
        self.view.setAccessibleName(self.tr("Where the sites lie, street by street"))
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        triggers = QAbstractItemView.EditTrigger
        self.view.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        EnterKey(self.view, lambda: self.view.edit(self.view.currentIndex()))
        self.view.setItemDelegateForColumn(SIDE, _Choices(SIDES, self.model.side_title, self, empty=True))
        self.view.setItemDelegateForColumn(ROAD, _Choices(ROADS, self.model.road_title, self, empty=False))
        self.view.setItemDelegateForColumn(BAYS, _Count(self))
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            self.view.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        lines = self.view.verticalHeader().defaultSectionSize() * _ROWS_SEEN
        self.view.setMinimumHeight(lines + header.sizeHint().height())
        self.said = sentence_label("EvPlannerPlaceSaid")
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setObjectName("EvPlannerPlaceSaidArea")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self.said)
        area.setFixedHeight(_LINES_SAID * self.fontMetrics().lineSpacing() + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view, 1)
        column.addWidget(area)
        self.setFocusProxy(self.view)
        self.view.selectionModel().currentChanged.connect(self._show_line)
        self.model.modelReset.connect(self._keep_line)
        self.model.refused.connect(lambda sentence: show_sentence(self.said, sentence))
        self.model.dataChanged.connect(lambda *_: self._show_line(self.view.currentIndex()))
        self._current = ""

    def _show_line(self, index: QModelIndex, *_) -> None:
        row = self.model.row(index)
        if row is not None:
            self._current = row.site_id
        show_sentence(self.said, "\n".join(self.model.sentences(row)) if row is not None else "")

    def _keep_line(self) -> None:
        """A site whose street was corrected may have gone to another line: it stays the current one."""
        number = max(0, self.model.place_of(self._current))
        self.view.setCurrentIndex(self.model.index(number, STREET))
        self._show_line(self.view.currentIndex())
