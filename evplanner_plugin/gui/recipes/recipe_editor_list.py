"""The list at the left of the recipe editor: entries that can be added, removed, duplicated and put in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...documents import local_figures
from ..panel import tool_button

_SHARE = Qt.ItemDataRole.UserRole + 1
_BAR = 5


@dataclass(frozen=True)
class Entry:
    """One line of the list; ``share`` (0–1) is drawn as a bar, ``None`` draws none."""

    title: str
    detail: str = ""
    share: float | None = None
    faulty: bool = False


@dataclass(frozen=True)
class Addition:
    """What the menu of the button Add offers: what is added, its title and a sentence."""

    name: str
    title: str
    sentence: str


class EntryModel(QAbstractListModel):
    """The entries; dragging a row tells ``moved`` from where to where instead of moving it itself."""

    moved = pyqtSignal(int, int)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show ``entries``; rows that are there in both stay the same rows."""
        entries = list(entries)
        before, after = len(self._entries), len(entries)
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
        elif after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
        self._entries = entries
        if after > before:
            self.endInsertRows()
        elif after < before:
            self.endRemoveRows()
        if entries:
            self.dataChanged.emit(self.index(0), self.index(after - 1))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """How many entries there are."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        """Title, share, warning sign, and all of it in words for those who do not see the bar."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(entry)
        if role == Qt.ItemDataRole.DecorationRole and entry.faulty:
            return QgsApplication.getThemeIcon("/mIconWarning.svg")
        return entry.share if role == _SHARE else None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Rows can be dragged, and dropped between rows."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """A drop moves."""
        return Qt.DropAction.MoveAction

    def moveRows(self, source: QModelIndex, row: int, count: int, target: QModelIndex, before: int) -> bool:
        """A row was dropped before another one."""
        to = before - 1 if before > row else before
        if count != 1 or to == row:
            return False
        self.moved.emit(row, to)
        return True

    @staticmethod
    def _words(entry: Entry) -> str:
        parts = [entry.title, "" if entry.share is None else percent(entry.share), entry.detail]
        return " · ".join(part for part in parts if part)


class ShareDelegate(QStyledItemDelegate):
    """Draws an entry's share as a bar below its title and as a figure beside it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Room for the title and the bar."""
        height = option.fontMetrics.height() + 10
        return QSize(80, height + (_BAR + 4 if index.data(_SHARE) is not None else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the row as the style has it, then bar and figure."""
        share = index.data(_SHARE)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        title, shown.text, shown.icon = shown.text, "", QIcon()
        shown.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        metrics, box = option.fontMetrics, QRectF(option.rect).adjusted(6, 5, -6, -5)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        # Where the row is selected but the list has not the focus, the style decides on the ground; so must the text.
        group = QPalette.ColorGroup.Active if option.state & QStyle.StateFlag.State_Active else (
            QPalette.ColorGroup.Inactive
        )
        text = option.palette.color(group, role)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(text)
        left = box.left()
        sign = index.data(Qt.ItemDataRole.DecorationRole)
        if sign is not None:
            painter.drawPixmap(round(left), round(box.top()), sign.pixmap(metrics.height(), metrics.height()))
            left += metrics.height() + 4
        figure = "" if share is None else percent(share)
        wide = metrics.horizontalAdvance(figure) + (8 if figure else 0)
        line = QRectF(left, box.top(), box.right() - wide - left, metrics.height())
        painter.drawText(line, 0, metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(line.width())))
        if share is not None:
            line = QRectF(box.left(), box.top(), box.width(), metrics.height())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), figure)
            top = box.top() + metrics.height() + 4
            painter.setPen(Qt.PenStyle.NoPen)
            ground = option.palette.color(group, role)
            ground.setAlphaF(0.2)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(box.left(), top, box.width(), _BAR), 2, 2)
            filled = text if selected else option.palette.color(group, QPalette.ColorRole.Highlight)
            painter.setBrush(filled)
            if share > 0:
                painter.drawRoundedRect(QRectF(box.left(), top, max(share * box.width(), 2.0), _BAR), 2, 2)
        painter.restore()


class EntryList(QWidget):
    """List and buttons. The one who shows it does what the signals ask, and then shows the entries anew."""

    chosen = pyqtSignal(int)
    add_wanted = pyqtSignal(str)
    remove_wanted = pyqtSignal(int)
    duplicate_wanted = pyqtSignal(int)
    move_wanted = pyqtSignal(int, int)

    def __init__(self, name: str, title: str, *, ordered: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Part")
        self.model = EntryModel(self)
        self.view = QListView()
        self.view.setObjectName(name)
        self.view.setAccessibleName(title)
        self.view.setModel(self.model)
        self.view.setItemDelegate(ShareDelegate(self.view))
        self.view.setAlternatingRowColors(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(lambda current, _: self._current(current.row()))
        if ordered:
            self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.model.moved.connect(self.move_wanted)
        icon = QgsApplication.getThemeIcon
        self.add_button = tool_button(f"{name}Add", self.tr("Add"), icon("/symbologyAdd.svg"))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.remove_button = self._small(f"{name}Remove", self.tr("Remove"), icon("/symbologyRemove.svg"))
        self.duplicate_button = self._small(f"{name}Duplicate", self.tr("Duplicate"), icon("/mActionEditCopy.svg"))
        self.up_button = self._small(f"{name}Up", self.tr("Move Up"), icon("/mActionArrowUp.svg"))
        self.down_button = self._small(f"{name}Down", self.tr("Move Down"), icon("/mActionArrowDown.svg"))
        for button in (self.duplicate_button, self.up_button, self.down_button):
            button.setVisible(ordered)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.add_button)
        for button in (self.remove_button, self.duplicate_button):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.up_button, self.down_button):
            row.addWidget(button)
        self.foot = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        column.addLayout(self.foot)
        self.remove_button.clicked.connect(lambda: self.remove_wanted.emit(self.row()))
        self.duplicate_button.clicked.connect(lambda: self.duplicate_wanted.emit(self.row()))
        self.up_button.clicked.connect(lambda: self.move_wanted.emit(self.row(), self.row() - 1))
        self.down_button.clicked.connect(lambda: self.move_wanted.emit(self.row(), self.row() + 1))

    def offer(self, additions: Sequence[Addition]) -> None:
        """Offer ``additions`` in the menu of the button Add; without any the button itself adds."""
        if not additions:
            self.add_button.clicked.connect(lambda: self.add_wanted.emit(""))
            return
        menu = QMenu(self.add_button)
        menu.setObjectName(f"{self.view.objectName()}AddMenu")
        menu.setToolTipsVisible(True)
        for addition in additions:
            words = f"{addition.title}  –  {addition.sentence}" if addition.sentence else addition.title
            action = menu.addAction(words.replace("&", "&&"))
            action.setObjectName(f"{self.view.objectName()}Add_{addition.name}")
            action.setData(addition.name)
            action.triggered.connect(lambda checked=False, name=addition.name: self.add_wanted.emit(name))
        self.add_button.setMenu(menu)

    def row(self) -> int:
        """The row that is chosen; −1 where none is."""
        return self.view.currentIndex().row()

    def show_entries(self, entries: Sequence[Entry], row: int) -> None:
        """Show ``entries`` with ``row`` chosen, or the nearest that is there."""
        self.view.selectionModel().blockSignals(True)
        self.model.set_entries(entries)
        self.view.selectionModel().blockSignals(False)
        row = min(row, len(entries) - 1)
        if entries and row != self.row():
            self.view.setCurrentIndex(self.model.index(max(row, 0)))
        self.view.viewport().update()
        self._update_buttons()

    def choose(self, row: int) -> None:
        """Choose the entry in ``row``."""
        self.view.setCurrentIndex(self.model.index(row))

    def _current(self, row: int) -> None:
        self._update_buttons()
        self.chosen.emit(row)

    def _update_buttons(self) -> None:
        row, count = self.row(), self.model.rowCount()
        self.remove_button.setEnabled(row >= 0)
        self.duplicate_button.setEnabled(row >= 0)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < count - 1)

    @staticmethod
    def _small(name: str, text: str, icon) -> QToolButton:
        button = tool_button(name, text, icon)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button


def percent(share: float) -> str:
    """A share as a whole percentage, as it is written here."""
    return local_figures.percent(share)
