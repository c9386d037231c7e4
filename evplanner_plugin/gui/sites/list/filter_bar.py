"""The controls over the list: search, filters that open below it, and what is filtered by as chips to take away."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsApplication
from qgis.gui import QgsCheckableComboBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....algorithms.base import language
from ....documents.local_figures import counted, number
from ....documents.vocabulary import status_title
from ....domain.process import Process
from ...flow_layout import FlowLayout
from .site_filter import ASKED, ASSIGNED, HIDDEN, SHOWN, UNMARKED, Choices, SiteFilter

TYPING_PAUSE = 120
"""Milliseconds without a key after which the list follows the search."""

LONGEST_CHIP = 34
"""Characters of a chip; the rest is in its tooltip."""


class FilterBar(QWidget):
    """Search field, filter button with its controls, chips. ``changed`` tells that the filter is another one."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = SiteFilter()
        self._process = Process.load()
        self._choices = Choices()
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPING_PAUSE)
        self._typed.timeout.connect(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._search_row())
        column.addWidget(self._pane())
        self._chips = QWidget()
        self._chips.setObjectName("EvPlannerFilterChips")
        self._chips_layout = FlowLayout(self._chips)
        self._chips.hide()
        column.addWidget(self._chips)

    def filter(self) -> SiteFilter:
        """What is filtered by now."""
        return self._filter

    def set_filter(self, wanted: SiteFilter) -> None:
        """Filter by something else."""
        if wanted == self._filter:
            return
        self._filter = wanted
        self._show_filter()
        self.changed.emit()

    def set_choices(self, choices: Choices, process: Process) -> None:
        """Offer what there is to choose from."""
        if choices == self._choices and process is self._process:
            return
        self._choices, self._process = choices, process
        self._fill()
        self._show_filter()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # -- the widgets ----------------------------------------------------------------------------------------------

    def _search_row(self) -> QHBoxLayout:
        self.search = QgsFilterLineEdit()
        self.search.setObjectName("EvPlannerSiteSearch")
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Name, street, neighbourhood"))
        self.search.setAccessibleName(self.tr("Search the sites"))
        self.search.textChanged.connect(lambda: self._typed.start())
        self.button = QToolButton()
        self.button.setObjectName("EvPlannerFilterButton")
        self.button.setIcon(QgsApplication.getThemeIcon("/mActionFilter2.svg"))
        self.button.setText(self.tr("Filter"))
        self.button.setToolTip(self.tr("Show the filters: status, department, what waits for you, street …"))
        self.button.setAccessibleName(self.tr("Filter"))
        self.button.setCheckable(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.search, 1)
        row.addWidget(self.button)
        return row

    def _pane(self) -> QFrame:
        pane = QFrame()
        pane.setObjectName("EvPlannerFilters")
        pane.setFrameShape(QFrame.Shape.StyledPanel)
        pane.hide()
        self.button.toggled.connect(pane.setVisible)
        self.mine = QCheckBox(self.tr("Waits for me"))
        self.mine.setObjectName("EvPlannerFilterMine")
        self.late = QCheckBox(self.tr("Late"))
        self.late.setObjectName("EvPlannerFilterLate")
        self.status = self._checkable("EvPlannerFilterStatus", self.tr("Status"))
        self.origin = self._checkable("EvPlannerFilterOrigin", self.tr("Origin"))
        self.department = self._combo("EvPlannerFilterDepartment", self.tr("Department"))
        self.relation = self._combo("EvPlannerFilterRelation", self.tr("What the department has to do with it"))
        for code, title in self._relations().items():
            self.relation.addItem(title, code)
        self.street = self._combo("EvPlannerFilterStreet", self.tr("Street"))
        self.neighbourhood = self._combo("EvPlannerFilterNeighbourhood", self.tr("Neighbourhood"))
        self.residents = self._combo("EvPlannerFilterResidents", self.tr("Residents"))
        self.residents.addItem(self.tr("any"), "")
        for code, title in self._publications().items():
            self.residents.addItem(title, code)
        for box in (self.mine, self.late):
            box.toggled.connect(self._chosen)
        for combo in (self.status, self.origin):
            combo.checkedItemsChanged.connect(self._chosen)
        for combo in (self.department, self.relation, self.street, self.neighbourhood, self.residents):
            combo.activated.connect(self._chosen)
        form = QFormLayout(pane)
        form.setContentsMargins(6, 4, 6, 4)
        form.setVerticalSpacing(4)
        ticks = QHBoxLayout()
        ticks.addWidget(self.mine)
        ticks.addWidget(self.late)
        ticks.addStretch(1)
        form.addRow(ticks)
        for title, widget in (
            (self.tr("Status"), self.status),
            (self.tr("Department"), self.department),
            ("", self.relation),
            (self.tr("Origin"), self.origin),
            (self.tr("Street"), self.street),
            (self.tr("Area"), self.neighbourhood),
            (self.tr("Residents"), self.residents),
        ):
            form.addRow(title, widget)
        return pane

    def _relations(self) -> dict[str, str]:
        return {
            UNMARKED: self.tr("has not marked yet"),
            ASKED: self.tr("is asked to mark"),
            ASSIGNED: self.tr("has it assigned"),
        }

    def _publications(self) -> dict[str, str]:
        return {SHOWN: self.tr("shown to residents"), HIDDEN: self.tr("not shown to residents")}

    @staticmethod
    def _combo(name: str, title: str, kind: type = QComboBox) -> QComboBox:
        combo = kind()
        combo.setObjectName(name)
        combo.setAccessibleName(title)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(6)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return combo

    def _checkable(self, name: str, title: str) -> QgsCheckableComboBox:
        combo = self._combo(name, title, QgsCheckableComboBox)
        combo.setDefaultText(self.tr("any"))
        return combo

    def _fill(self) -> None:
        """Fill the lists with the choices there are."""

        def code_title(code: str) -> str:
            return self._process.title(code, language())

        for combo, codes, title in (
            (self.status, self._choices.statuses, status_title),
            (self.origin, self._choices.origins, code_title),
        ):
            with QSignalBlocker(combo):
                combo.clear()
                for code in codes:
                    combo.addItemWithCheckState(title(code), Qt.CheckState.Unchecked, code)
        for combo, codes, title in (
            (self.department, self._choices.departments, code_title),
            (self.street, self._choices.streets, str),
            (self.neighbourhood, self._choices.neighbourhoods, str),
        ):
            with QSignalBlocker(combo):
                combo.clear()
                combo.addItem(self.tr("any"), "")
                for code in codes:
                    combo.addItem(title(code), code)

    # -- from the widgets to the filter and back ------------------------------------------------------------------

    def _search(self) -> None:
        self._change(text=self.search.text().strip())

    def _chosen(self, *_) -> None:
        self._change(
            mine=self.mine.isChecked(),
            late=self.late.isChecked(),
            statuses=frozenset(self.status.checkedItemsData()),
            origins=frozenset(self.origin.checkedItemsData()),
            department=self.department.currentData() or "",
            relation=self.relation.currentData() or UNMARKED,
            street=self.street.currentData() or "",
            neighbourhood=self.neighbourhood.currentData() or "",
            residents=self.residents.currentData() or "",
        )

    def _change(self, **values) -> None:
        wanted = replace(self._filter, **values)
        if wanted != self._filter:
            self._filter = wanted
            self._show_chips()
            self.relation.setEnabled(bool(wanted.department))
            self.changed.emit()

    def _show_filter(self) -> None:
        """Let the widgets say what is filtered by."""
        wanted = self._filter
        with QSignalBlocker(self.search):
            if self.search.text().strip() != wanted.text:
                self.search.setText(wanted.text)
        for box, checked in ((self.mine, wanted.mine), (self.late, wanted.late)):
            with QSignalBlocker(box):
                box.setChecked(checked)
        for combo, codes in ((self.status, wanted.statuses), (self.origin, wanted.origins)):
            with QSignalBlocker(combo):
                for row in range(combo.count()):
                    on = combo.itemData(row) in codes
                    combo.setItemCheckState(row, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        for combo, value in (
            (self.department, wanted.department),
            (self.relation, wanted.relation),
            (self.street, wanted.street),
            (self.neighbourhood, wanted.neighbourhood),
            (self.residents, wanted.residents),
        ):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(max(0, combo.findData(value)))
        self.relation.setEnabled(bool(wanted.department))
        self._show_chips()

    def _show_chips(self) -> None:
        while self._chips_layout.count():
            self._chips_layout.takeAt(0).widget().deleteLater()
        active = [name for name in self._filter.active() if name != "text"]
        for name in active:
            self._chips_layout.addWidget(self._chip(name, self._words(name)))
        if active:
            self._chips_layout.addWidget(self._clear_chip())
        self._chips.setVisible(bool(active))

    def _chip(self, name: str, words: str) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName(f"EvPlannerFilterChip_{name}")
        chip.setText(words if len(words) <= LONGEST_CHIP else words[: LONGEST_CHIP - 1] + "…")
        chip.setIcon(QgsApplication.getThemeIcon("/mIconClearText.svg"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setToolTip(self.tr("Filter no longer by this"))
        chip.setAccessibleName(self.tr("Filter no longer by {what}").format(what=words))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda: self.set_filter(self._filter.without(name)))
        return chip

    def _clear_chip(self) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName("EvPlannerFilterClear")
        chip.setText(self.tr("Clear"))
        chip.setToolTip(self.tr("Show all sites again"))
        chip.setAutoRaise(True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(self.clear)
        return chip

    def clear(self) -> None:
        """Show all sites again."""
        self.set_filter(SiteFilter())

    def _words(self, name: str) -> str:
        """One thing that is filtered by, in words."""
        wanted = self._filter
        if name == "department":
            how = self._relations()[wanted.relation]
            return f"{self._process.title(wanted.department, language())} {how}"
        return {
            "mine": self.tr("Waits for me"),
            "late": self.tr("Late"),
            "statuses": ", ".join(sorted(status_title(code) for code in wanted.statuses)),
            "origins": ", ".join(sorted(self._process.title(code, language()) for code in wanted.origins)),
            "street": wanted.street,
            "neighbourhood": wanted.neighbourhood,
            "residents": self._publications().get(wanted.residents, ""),
        }[name]


class CountLabel(QLabel):
    """“12 of 340”, for the eye and for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("EvPlannerSitesCount")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_count(self, shown: int, all_sites: int) -> None:
        """Say how many of the sites are listed."""
        if shown != all_sites:
            self.setText(self.tr("{shown} of {all}").format(shown=number(shown), all=number(all_sites)))
        else:
            self.setText(counted(self.tr("{count} site"), self.tr("{count} sites"), all_sites))
