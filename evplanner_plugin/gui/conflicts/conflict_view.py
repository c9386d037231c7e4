"""One feature in conflict: what happened, its fields with a choice each, and where it lies."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.conflict_decisions import WHOLE
from ..panel import sentence_label, show_sentence
from .conflict_choices import LATER, MINE, OWN, THEIRS, Choices
from .conflict_delegates import ChoiceDelegate, ValueDelegate
from .conflict_map import BASE, ConflictMap
from .conflict_model import BEFORE, CHOICE, FIELD, RESULT, SIDE_OF_COLUMN, ConflictModel
from .conflict_text import GEOMETRY, conflict_name, distance_text, explanation, who_and_when

_HIGHEST_ROW = 6
"""Lines of the highest row; longer values are cut off and stand in the tip."""


class ConflictView(QWidget):
    """Shows one conflict and lets a person choose; ``chosen`` tells of every choice, ``refused`` of a bad value."""

    chosen = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._choices: Choices | None = None
        self._shapes: dict[str, Any] = {}
        self.title = QLabel()
        self.title.setObjectName("EvPlannerConflictTitle")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.title.setFont(font)
        self.sentence = sentence_label("EvPlannerConflictExplanation")
        self.who = sentence_label("EvPlannerConflictWho")
        self.model = ConflictModel(session.project, self)
        self.model.chosen.connect(self._field_chosen)
        self.model.refused.connect(self.refused)
        self.map = ConflictMap(session, self)
        self.map.chosen.connect(lambda choice: self._choose_place(choice))
        self.map.placed.connect(self._placed)
        self.model.place_wanted.connect(self.map.start_placing)
        lower = QSplitter(Qt.Orientation.Vertical)
        lower.setChildrenCollapsible(False)
        lower.addWidget(self._table_part())
        lower.addWidget(self.map)
        lower.setSizes([240, 320])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addWidget(self.who)
        column.addWidget(self._whole_part())
        column.addWidget(lower, 1)
        self.show_conflict(None)

    def release(self) -> None:
        """Let go of the map."""
        self.map.release()

    def show_conflict(self, choices: Choices | None) -> None:
        """Show a conflict with what was chosen for it so far; ``None`` for none."""
        self._choices = choices
        self.setVisible(choices is not None)
        if choices is None:
            self.model.show_conflict(None, {})
            self.map.draw({})
            return
        self.title.setText(conflict_name(choices.conflict))
        show_sentence(self.sentence, explanation(choices.conflict))
        who = who_and_when(choices.conflict)
        show_sentence(self.who, self.tr("Theirs: {who}").format(who=who) if who else "")
        self._shapes = self._read_shapes(choices)
        self.model.show_conflict(choices, self._places())
        self._show_table()
        self._show_whole()
        place_matters = GEOMETRY in choices.names
        self.map.setVisible(any(shape is not None for shape in self._shapes.values()))
        self.map.show_places(
            self._shapes, self._session.workspace().epsg, choices.choice(GEOMETRY), choosing=place_matters
        )

    def choose_all(self, choice: str) -> None:
        """Take one side for the whole feature, or leave it for later."""
        if self._choices is not None:
            self._choices.choose_all(choice)
            self.tell()
            self.chosen.emit()

    def tell(self) -> None:
        """Show choices that were made elsewhere."""
        if self._choices is None:
            return
        self._shapes.pop(OWN, None)
        self._show_own()
        self._show_whole()
        self.map.set_choice(self._choices.choice(GEOMETRY))

    def _table_part(self) -> QWidget:
        self.table = QTableView()
        self.table.setObjectName("EvPlannerConflictFields")
        self.table.setAccessibleName(self.tr("Fields of the feature"))
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(CHOICE, ChoiceDelegate(self.table))
        self.table.setItemDelegateForColumn(RESULT, ValueDelegate(self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.table.setWordWrap(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (FIELD, CHOICE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.clicked.connect(self._cell_clicked)
        self.table.installEventFilter(self)
        self.context = QCheckBox(self.tr("Show the fields that are not in conflict"))
        self.context.setObjectName("EvPlannerConflictContext")
        self.context.toggled.connect(self._show_context)
        self.mine_button = self._button("AllMine", self.tr("All &Mine"), MINE)
        self.theirs_button = self._button("AllTheirs", self.tr("All &Theirs"), THEIRS)
        self.later_button = self._button("AllLater", self.tr("All &Later"), LATER)
        buttons = QHBoxLayout()
        buttons.addWidget(self.context)
        buttons.addStretch(1)
        for button in (self.mine_button, self.theirs_button, self.later_button):
            buttons.addWidget(button)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        return part

    def _button(self, name: str, text: str, choice: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"EvPlannerConflict{name}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.choose_all(choice))
        return button

    def _whole_part(self) -> QWidget:
        self.whole = QWidget()
        self.whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self.whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        group = QButtonGroup(self)
        self.whole_buttons: dict[str, QRadioButton] = {}
        for choice in (MINE, THEIRS, LATER):
            button = QRadioButton()
            button.setObjectName(f"EvPlannerConflictWhole_{choice}")
            button.clicked.connect(lambda checked=False, choice=choice: self.choose_all(choice))
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            group.addButton(button)
            self.whole_buttons[choice] = button
            column.addWidget(button)
        return self.whole

    def _show_whole(self) -> None:
        whole = self._choices.whole
        self.whole.setVisible(whole)
        for widget in (self.mine_button, self.theirs_button, self.later_button, self.context):
            widget.setVisible(not whole)
        if not whole:
            return
        conflict = self._choices.conflict
        if conflict.mine is None:
            mine, theirs = self.tr("Remove it for everybody (mine)"), self.tr("Take it back as they have it (theirs)")
        elif conflict.theirs is None:
            mine, theirs = self.tr("Bring it back for everybody (mine)"), self.tr("Remove it here as well (theirs)")
        else:
            mine, theirs = self.tr("Keep it as I have it (mine)"), self.tr("Take it as they have it (theirs)")
        titles = {MINE: mine, THEIRS: theirs, LATER: self.tr("Decide later")}
        for choice, button in self.whole_buttons.items():
            button.setText(titles[choice])
            button.setChecked(self._choices.choice(WHOLE) == choice)

    def _show_table(self) -> None:
        """Open a box for each choice, and fit columns and rows to what they hold."""
        whole = self._choices.whole
        for column in (CHOICE, RESULT):
            self.table.setColumnHidden(column, whole)
        for column, payload in ((BEFORE, "base"), *((c, side) for c, side in SIDE_OF_COLUMN.items())):
            self.table.setColumnHidden(column, whole and getattr(self._choices.conflict, payload) is None)
        for row in range(self.model.rowCount()):
            if self.model.can_choose(row):
                self.table.openPersistentEditor(self.model.index(row, CHOICE))
        self._fit_rows()

    def _fit_rows(self) -> None:
        least = self.table.fontMetrics().lineSpacing() + 16
        most = _HIGHEST_ROW * self.table.fontMetrics().lineSpacing() + 8
        for row in range(self.model.rowCount()):
            self.table.setRowHeight(row, min(max(self.table.sizeHintForRow(row), least), most))

    def _show_context(self, shown: bool) -> None:
        self.model.show_context(shown)
        if self._choices is not None:
            self._show_table()

    def _cell_clicked(self, index) -> None:
        side = SIDE_OF_COLUMN.get(index.column())
        if side is not None:
            self.model.choose(index.row(), side)

    def eventFilter(self, watched, event) -> bool:
        """Space or Enter on a value takes it, as a click does."""
        if watched is self.table and event.type() == QEvent.Type.KeyPress:
            index = self.table.currentIndex()
            keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() in keys and index.isValid():
                if index.column() in SIDE_OF_COLUMN:
                    self._cell_clicked(index)
                elif index.column() == RESULT:
                    self.table.edit(index)
                return True
        return super().eventFilter(watched, event)

    def _field_chosen(self) -> None:
        """A choice was made in the table: the map follows, and a fresh own value is typed at once."""
        index = self.table.currentIndex()
        self.map.set_choice(self._choices.choice(GEOMETRY))
        self._show_own()
        self._fit_rows()
        self.chosen.emit()
        sender_row = self._row_of_focused_box()
        if sender_row >= 0 and self._choices.choice(self.model.name(sender_row)) == OWN:
            index = self.model.index(sender_row, RESULT)
            self.table.setCurrentIndex(index)
            self.table.edit(index)

    def _row_of_focused_box(self) -> int:
        """The row whose box of choices has the focus; −1 for none."""
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        if not name.startswith("EvPlannerConflictChoice_"):
            return -1
        column = name.partition("_")[2]
        return next((row for row in range(self.model.rowCount()) if self.model.name(row) == column), -1)

    def _choose_place(self, choice: str) -> None:
        self._choices.choose(GEOMETRY, choice)
        self._show_own()
        self.chosen.emit()

    def _placed(self, point: QgsPointXY) -> None:
        self._choices.choose_own(GEOMETRY, f"POINT ({point.x():.3f} {point.y():.3f})")
        self._show_own()
        self.map.set_choice(OWN)
        self.chosen.emit()

    def _show_own(self) -> None:
        """Show the place that was chosen on the map, or take it away."""
        shapes = {name: shape for name, shape in self._shapes.items() if name != OWN}
        text = self._choices.own_value(GEOMETRY)
        if text is not None:
            from ...workspace.geometry import shapely_package

            shapes[OWN] = shapely_package().from_wkt(text)
        self._shapes = shapes
        self.model.set_places(self._places())
        self.map.draw(shapes)

    def _read_shapes(self, choices: Choices) -> dict[str, Any]:
        """Where base, mine and theirs lie, in the workspace's CRS; own where one was chosen."""
        from ...sync.conflicts import local_geometry

        workspace, conflict = self._session.workspace(), choices.conflict
        sides = {BASE: conflict.base, MINE: conflict.mine, THEIRS: conflict.theirs}
        shapes = {
            name: local_geometry(workspace, conflict.collection, payload)
            for name, payload in sides.items()
            if payload is not None
        }
        text = choices.own_value(GEOMETRY)
        if text is not None:
            from ...workspace.geometry import shapely_package

            shapes[OWN] = shapely_package().from_wkt(text)
        return shapes

    def _places(self) -> dict[str, str]:
        """In words, for the table: how far each side moved it."""
        base = self._shapes.get(BASE)
        words = {BASE: self.tr("see the map")}
        for name in (MINE, THEIRS, OWN):
            shape = self._shapes.get(name)
            if shape is None:
                continue
            if base is None or base.is_empty or shape.is_empty or shape.geom_type != "Point":
                words[name] = self.tr("see the map")
            else:
                moved = base.distance(shape)
                words[name] = self.tr("moved {distance}").format(distance=distance_text(moved))
        return words
