"""The group *Sources* of the panel: from where the charging locations come, and what changed since when."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QGroupBox,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...documents import local_figures
from ...documents.local_figures import local_time
from ...documents.workspace_project import layer_of
from ...errors import EvPlannerError
from .. import settings
from ..background import read_in_background
from ..panel import sentence_label, show_sentence, tool_button
from ..session import Session
from .fitting_list import FittingList
from .source_list import ListedSource, SourceList
from .time_slider import open_time_slider

_LAYER = "charging_location"

_NARROWEST = 90
"""Pixels that a button takes at least: two of them stand beside each other in the narrowest panel."""


class SourcesGroup(QGroupBox):
    """Lists the sources; imports, refreshes, and shows the history on the map."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Sources"))
        self.setObjectName("EvPlannerSources")
        self._session = session
        self._run = None
        self._give_up = lambda: None
        self._windows: set[QDialog] = set()
        self.state = SourceList(session, self)
        self.list = FittingList(180)
        self.list.setObjectName("EvPlannerSourceList")
        self.list.setAccessibleName(self.tr("Sources of charging locations"))
        self.said = sentence_label("EvPlannerSourcesSaid")
        self.import_button = self._import_button()
        self.refresh_button = self._button(
            "EvPlannerRefreshSource", self.tr("&Refresh"), "/mActionRefresh.svg", self.refresh_selected
        )
        self.map_button = self._map_button()
        self.sheet_button = self._button(
            "EvPlannerDataSheet", self.tr("&Data Sheet…"), "/mActionSaveAsPDF.svg", self._ask_sheet
        )
        self.sheet_button.setToolTip(self.tr("Which data are there, how fresh and complete, and what to ask of whom"))
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addWidget(self.said)
        grid = QGridLayout()
        buttons = (self.import_button, self.refresh_button, self.map_button, self.sheet_button)
        for number, button in enumerate(buttons):
            grid.addWidget(button, number // 2, number % 2)
        column.addLayout(grid)
        self.state.changed.connect(self._show)
        self.list.itemSelectionChanged.connect(self.update_state)
        self.list.itemActivated.connect(lambda item: self.import_charging(item.data(Qt.ItemDataRole.UserRole)))
        self.state.refresh()
        self._show()

    def release(self) -> None:
        """Let go of what outlives the group."""
        self._give_up()
        for window in tuple(self._windows):
            window.reject()
        self.state.release()

    def selected(self) -> ListedSource | None:
        """The source that is selected in the list; the only one where there is one."""
        chosen = [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]
        found = [each for each in self.state.sources if each.kept.id in chosen]
        if not found and len(self.state.sources) == 1:
            return self.state.sources[0]
        return found[0] if found else None

    def import_charging(self, source_id: str = "") -> QDialog:
        """Open the window that imports charging locations, on a source of former imports where one is named."""
        from ..imports.import_charging_dialog import ImportChargingDialog

        dialog = ImportChargingDialog(self._session, self.state.kept(), self.window())
        if source_id:
            dialog.choose_kept(source_id)
        return self._open(dialog)

    def import_use(self) -> QDialog:
        """Open the window that imports use."""
        from ..imports.import_use_dialog import ImportUseDialog

        return self._open(ImportUseDialog(self._session, self.window()))

    def refresh_selected(self) -> None:
        """Import the selected source again, with what is remembered of it; a second press cancels."""
        from ..imports.import_runs import run_charging_import

        if self._run is not None:
            self._run.cancel()
            return
        source = self.selected()
        if source is None or self._refusal():
            return
        kept = source.kept
        parameters = {
            "WORKSPACE": str(self._session.workspace().path),
            "SOURCE": kept.address,
            "FORMAT": kept.format or "auto",
            "AUTHCFG": kept.authcfg,
            "NAME": kept.name,
            "MAPPING": json.dumps(dict(kept.mapping), ensure_ascii=False) if kept.mapping else "",
            "LAYER": kept.layer,
        }
        self._run = run_charging_import(self._session, parameters, kept.name, self._refreshed)
        self.update_state()

    def show_changes(self, day: str) -> None:
        """Colour what is new and what is gone since ``day`` on the map, and say how many."""
        from ...documents.charging_history import show_changes

        workspace, layer = self._session.workspace(), self._layer()
        if workspace is None or layer is None:
            absent = self.tr("The layer of charging locations is not in the project.")
            show_sentence(self.said, absent if workspace is not None else self._refusal())
            return
        show_changes(layer, day)
        self._give_up()

        def read() -> tuple[int, int]:
            from ...workspace.charging.stock import gone_since, new_since, read_history

            history = read_history(workspace)
            found = new_since(history, day), gone_since(history, day)
            return tuple(int(each["location_id"].nunique()) for each in found)

        self._give_up = read_in_background(
            self.tr("Changes"), read, lambda counts, problem: self._tell_changes(day, counts, problem)
        )

    def show_standing(self) -> None:
        """Show on the map what stands there now."""
        from ...documents.charging_history import show_standing

        layer = self._layer()
        if layer is not None:
            show_standing(layer)
        show_sentence(self.said, "")

    def show_time_slider(self) -> None:
        """Open QGIS's temporal controller over the history."""
        layer = self._layer()
        if layer is None or self._session.iface is None or not open_time_slider(self._session.iface, layer):
            show_sentence(self.said, self.tr("There is no history yet: no charging location has a day."))
            return
        show_sentence(self.said, "")

    def write_sheet(self, path: str) -> None:
        """Write the data sheet to ``path`` and open it."""
        self._session.runner.run(
            "datasheet",
            {
                "WORKSPACE": str(self._session.workspace().path),
                "LANGUAGE": settings.documents_language(),
                "OUTPUT": path,
            },
            title=self.tr("Data sheet"),
            on_success=lambda run: self._sheet_written(run.results["OUTPUT"]),
        )

    def _show(self) -> None:
        before = [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]
        self.list.clear()
        for source in self.state.sources:
            item = QListWidgetItem(self._words(source))
            item.setData(Qt.ItemDataRole.UserRole, source.kept.id)
            item.setToolTip(source.kept.attribution.replace("<", "&lt;"))
            self.list.addItem(item)
            item.setSelected(source.kept.id in before)
        self.list.setVisible(bool(self.state.sources))
        self.list.fit()
        self.update_state()

    def _words(self, source: ListedSource) -> str:
        """Name, how many stand and are gone, what the last import brought, and when it was."""
        counts = [self.tr("{count} standing").format(count=local_figures.number(source.standing))]
        if source.new:
            counts.append(self.tr("{count} new").format(count=local_figures.number(source.new)))
        if source.gone_now:
            counts.append(self.tr("{count} gone").format(count=local_figures.number(source.gone_now)))
        last = source.kept.last_import_at
        return f"{source.kept.name}\n{' · '.join(counts)}\n{local_time(last) if last else '–'}"

    def update_state(self) -> None:
        """Let the buttons say what can be done now."""
        running, refusal, workspace = self._run is not None, self._refusal(), self._session.workspace() is not None
        source = self.selected()
        why = refusal or ("" if source else self.tr("Select a source first."))
        self.refresh_button.setEnabled(running or not why)
        self.refresh_button.setText(self.tr("&Cancel") if running else self.tr("&Refresh"))
        self.refresh_button.setToolTip(why or self.tr("Import the selected source again, as it was imported last"))
        for button in (self.import_button, self.map_button, self.sheet_button):
            button.setEnabled(workspace)
        if workspace and not self.state.sources and not self.state.reading:
            show_sentence(self.said, self.tr("No charging locations have been imported yet."))
        elif self.said.text() == self.tr("No charging locations have been imported yet."):
            show_sentence(self.said, "")

    def _refusal(self) -> str:
        if self._session.workspace() is None:
            return self.tr("Open a workspace first.")
        return self._session.refuse_while_editing()

    def _layer(self):
        return layer_of(self._session.project, _LAYER)

    def _tell_changes(self, day: str, counts: tuple[int, int] | None, problem: Exception | None) -> None:
        if isinstance(problem, EvPlannerError):
            self._session.messages.error(problem)
        elif problem is not None:
            raise problem
        else:
            text = self.tr("Since {day}: {new} new, {gone} gone.")
            said = text.format(day=local_figures.day(day), **local_figures.numbers(new=counts[0], gone=counts[1]))
            show_sentence(self.said, said)

    def _refreshed(self, successful: bool, sentence: str) -> None:
        self._run = None
        self.update_state()

    def _sheet_written(self, path: str) -> None:
        self._session.messages.success(self.tr("The data sheet was written to {path}.").format(path=path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _ask_day(self) -> None:
        from .changes_dialog import ChangesDialog

        dialog = ChangesDialog(self.state.snapshot_days(), self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.show_changes(dialog.chosen())
        dialog.deleteLater()

    def _ask_sheet(self) -> None:
        filters = ";;".join(
            (
                self.tr("PDF files (*.pdf)"), self.tr("HTML files (*.html)"),
                self.tr("OpenDocument spreadsheets (*.ods)"), self.tr("CSV files (*.csv)"),
            )
        )  # fmt: skip
        path, chosen = QFileDialog.getSaveFileName(self, self.tr("Data Sheet"), settings.start_for_documents(), filters)
        if path:
            ending = chosen[chosen.rfind("*") + 1 : chosen.rfind(")")] if "*" in chosen else ".pdf"
            self.write_sheet(path if Path(path).suffix else path + ending)

    def _open(self, dialog: QDialog) -> QDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._windows.add(dialog)
        dialog.finished.connect(lambda result: self._windows.discard(dialog))
        dialog.open()
        return dialog

    def _import_button(self) -> QToolButton:
        button = self._button("EvPlannerImportButton", self.tr("&Import"), "/mActionSharingImport.svg")
        button.setToolTip(self.tr("Import charging locations, or how they are used"))
        self._add_menu(button, (
            ("EvPlannerImportChargingAction", self.tr("&Charging Locations…"), "", lambda: self.import_charging()),
            ("EvPlannerImportUseAction", self.tr("&Use…"), "", lambda: self.import_use()),
        ))  # fmt: skip
        return button

    def _map_button(self) -> QToolButton:
        button = self._button("EvPlannerHistoryButton", self.tr("On the &Map"), "/mActionHistory.svg")
        button.setToolTip(self.tr("What changed, what stands, and how it came to be"))
        self._add_menu(button, (
            ("EvPlannerShowChanges", self.tr("Show &Changes Since…"),
             self.tr("Colour on the map what is new and what is gone since a day"), self._ask_day),
            ("EvPlannerShowStanding", self.tr("Show What &Stands"),
             self.tr("Show on the map what stands there now"), self.show_standing),
            ("EvPlannerTimeSlider", self.tr("&Time Slider"),
             self.tr("Open QGIS's temporal controller over the history of the locations"), self.show_time_slider),
        ))  # fmt: skip
        return button

    @staticmethod
    def _add_menu(button: QToolButton, entries) -> None:
        """Give the button a menu of entries: object name, text, tip, what it does."""
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        for name, text, tip, pressed in entries:
            action = menu.addAction(text)
            action.setObjectName(name)
            action.setToolTip(tip or text.replace("&", ""))
            action.triggered.connect(lambda checked=False, pressed=pressed: pressed())
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    @staticmethod
    def _button(name: str, text: str, icon: str, pressed=None) -> QToolButton:
        button = tool_button(name, text, QgsApplication.getThemeIcon(icon), text.replace("&", ""))
        button.setAccessibleName(text.replace("&", ""))
        button.setMinimumWidth(_NARROWEST)
        if pressed is not None:
            button.clicked.connect(lambda: pressed())
        return button
