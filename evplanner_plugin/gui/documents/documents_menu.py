"""The menu *Documents*: what can be made of the sites, handed on, read back and looked up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from ...documents.local_figures import number
from .. import settings
from ..background import read_in_background
from ..session import Session
from .sites_field import DECIDED_STATUSES, ids_with

RECORD_FORMATS = ("ods", "csv", "pdf")

_DIALOGS = (
    ".regulation_dialog", ".places_box", ".site_sheets_dialog", ".handover_dialog", ".return_dialog",
    ".resident_map_dialog", "..register.register_dialog", "..requests.requests_window",
)  # fmt: skip


def load_dialogs() -> None:
    """Import what the menu opens; in any thread."""
    for name in _DIALOGS:
        import_module(name, __package__)


class DocumentsMenu(QMenu):
    """``selected`` gives the ids of the selected sites. Of each dialog one is open at a time."""

    def __init__(self, session: Session, selected: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerDocuments")
        self.setToolTipsVisible(True)
        self._session, self._selected = session, selected
        self._dialogs: dict[str, QDialog] = {}
        self.regulation_action = self._action(
            "Regulation", self.tr("Supplementary Regulation…"), "/mIconReport.svg",
            self.open_regulation,
            self.tr("A draft of the supplementary regulation for the selected sites, as ODT, DOCX, PDF and data"),
        )  # fmt: skip
        self.sheets_action = self._action(
            "SiteSheets", self.tr("Site Sheets…"), "/mIconAtlas.svg",
            self.open_sheets, self.tr("A page for each site: map, photo, score, checklist and history, as PDF"),
        )  # fmt: skip
        self.record_action = self._action(
            "ExportRecord", self.tr("Record of Sites…"), "/mActionFileSave.svg",
            self.export, self.tr("What was said and decided on each site, as a spreadsheet or document"),
        )  # fmt: skip
        self.addSeparator()
        self.handover_action = self._action(
            "Handover", self.tr("Hand Over…"), "/mActionSharingExport.svg",
            self.open_handover, self.tr("The decided sites in one package for the concession holder"),
        )  # fmt: skip
        self.return_action = self._action(
            "ReadReturned", self.tr("Read Returned File…"), "/mActionSharingImport.svg",
            self.open_return, self.tr("Take over what the holder reports: receipt, dates, installers, reasons"),
        )  # fmt: skip
        self.register_action = self._action(
            "Register", self.tr("Register of Realised Sites…"), "/mActionOpenTable.svg",
            self.open_register, self.tr("What was built, by whom, when and how fast; what was cancelled and why"),
        )  # fmt: skip
        self.addSeparator()
        self.map_action = self._action(
            "ResidentMap", self.tr("Resident Map…"), "/mLayoutItemMap.svg",
            self.open_resident_map, self.tr("A page for the municipality's website with what residents may see"),
        )  # fmt: skip
        self.requests_action = self._action(
            "Requests", self.tr("Requests of Residents…"), "/mActionTextAnnotation.svg",
            self.open_requests, self.tr("Import requests, see the nearest charging point on foot, draft answers"),
        )  # fmt: skip
        self.addSeparator()
        self.package_action = self._action(
            "OfflinePackage", self.tr("Offline Package…"), "/mIconZip.svg",
            self._package, self.tr("Map and data for fieldwork without a network"),
        )  # fmt: skip
        self._loading: Callable[[], None] | None = None
        self.aboutToShow.connect(self._load)
        self.aboutToShow.connect(self.allow)

    def release(self) -> None:
        """Close what is open."""
        if self._loading is not None:
            self._loading()
        for dialog in tuple(self._dialogs.values()):
            dialog.reject()

    # -- the dialogs ----------------------------------------------------------------------------------------------

    def open_regulation(self) -> QDialog:
        """Ask what goes into the draft of a supplementary regulation for the selected sites."""
        from .regulation_dialog import RegulationDialog

        return self._show(RegulationDialog, list(self._selected()))

    def open_sheets(self) -> QDialog:
        """Ask for site sheets."""
        from .site_sheets_dialog import SiteSheetsDialog

        return self._show(SiteSheetsDialog, list(self._selected()))

    def open_handover(self) -> QDialog:
        """Ask for the package of a handover."""
        from .handover_dialog import HandoverDialog

        return self._show(HandoverDialog, list(self._selected()))

    def open_return(self) -> QDialog:
        """Ask for the file that a concession holder sent back."""
        from .return_dialog import ReturnDialog

        return self._show(ReturnDialog)

    def open_resident_map(self) -> QDialog:
        """Ask for the map for residents."""
        from .resident_map_dialog import ResidentMapDialog

        return self._show(ResidentMapDialog)

    def open_register(self) -> QDialog:
        """Open the register of realised sites."""
        from ..register.register_window import open_register

        before = self._dialogs.get("register")
        if before is not None:
            return _to_front(before)
        return self._keep("register", open_register(self._session, self.parentWidget()))

    def open_requests(self) -> QDialog:
        """Open the requests of residents."""
        from ..requests.open_requests import open_requests

        return open_requests(self._session, self.parentWidget())

    def export(self, site_ids: Sequence[str] = ()) -> None:
        """Ask for a file and write the record of the sites given, or selected, or of all, into it."""
        workspace = self._session.workspace()
        if workspace is None:
            return
        chosen = list(site_ids or self._selected())
        filters = {
            "ods": self.tr("Spreadsheet (*.ods)"),
            "csv": self.tr("Comma-separated values (*.csv)"),
            "pdf": self.tr("Document (*.pdf)"),
        }
        folder = Path(settings.start_for_documents() or Path(workspace.path).parent)
        name, wanted = QFileDialog.getSaveFileName(
            self.parentWidget(), self.tr("Record of Sites"), str(folder / self.tr("record_of_sites.ods")),
            ";;".join(filters.values()),
        )  # fmt: skip
        if not name:
            return
        path = Path(name)
        if path.suffix.lower().lstrip(".") not in RECORD_FORMATS:
            ending = next((code for code, words in filters.items() if words == wanted), RECORD_FORMATS[0])
            path = path.with_name(f"{path.name}.{ending}")
        settings.set_last_folder(str(path.parent))
        self.write_record(path, chosen)

    def write_record(self, path: Path, site_ids: Sequence[str]) -> None:
        """Write the record of these sites (of all where none are given) into ``path``."""
        self._session.runner.run(
            "siterecord",
            {
                "WORKSPACE": str(self._session.workspace().path),
                "SITES": ",".join(site_ids),
                "LANGUAGE": settings.documents_language(),
                "OUTPUT": str(path),
            },
            title=self.tr("Record of sites"),
            on_success=lambda run: self._session.messages.success(
                self.tr("The record was written to {path}.").format(path=path)
            ),
        )

    def allow(self) -> None:
        """Enable what can be done now; a tooltip says why the rest cannot."""
        session, chosen = self._session, list(self._selected())
        nothing = ""
        if session.workspace() is None:
            nothing = self.tr("Open a workspace first, in the panel Charging Layers.")
        author = "" if settings.author().complete() else self.tr("Say in the options who you are.")
        unselected = "" if chosen else self.tr("Select the sites in the list first.")
        none = "" if session.sites.listed else self.tr("There is no site yet: propose one in the panel Sites.")
        undecided = ""
        if not chosen and not ids_with(session, DECIDED_STATUSES):
            undecided = self.tr("No site is decided yet: approve one in the panel Sites first.")
        for action, reason in (
            (self.regulation_action, nothing or none or unselected),
            (self.sheets_action, nothing or none),
            (self.record_action, nothing or none),
            (self.handover_action, nothing or none or author or undecided),
            (self.return_action, nothing or author),
            (self.register_action, nothing),
            (self.map_action, nothing),
            (self.requests_action, nothing),
            (self.package_action, nothing),
        ):
            action.setEnabled(not reason)
            action.setToolTip(reason or action.statusTip())
        self._count(chosen)

    def _count(self, chosen: Sequence[str]) -> None:
        """Say in the titles how many sites are meant, where several are selected."""
        if len(chosen) > 1:
            regulation = self.tr("Supplementary Regulation ({count} Selected)…")
            record = self.tr("Record of Sites ({count} Selected)…")
        else:
            regulation, record = self.tr("Supplementary Regulation…"), self.tr("Record of Sites…")
        self.regulation_action.setText(regulation.format(count=number(len(chosen))))
        self.record_action.setText(record.format(count=number(len(chosen))))

    def _load(self) -> None:
        """Import the dialogs while the menu is looked at; with the first of them that would be felt."""
        if self._loading is None:
            self._loading = read_in_background(self.tr("Documents"), load_dialogs, lambda found, problem: None)

    def _action(self, name: str, title: str, icon: str, respond: Callable[[], object], says: str):
        action = self.addAction(QgsApplication.getThemeIcon(icon), title)
        action.setObjectName(f"EvPlanner{name}")
        action.setStatusTip(says)
        action.triggered.connect(lambda checked=False: respond())
        return action

    def _show(self, kind: type, *chosen: Sequence[str]) -> QDialog:
        """Open a dialog beside the map; an open one of that kind comes to the front, unless other sites are meant."""
        before = self._dialogs.get(kind.__name__)
        if before is not None and (before.running or chosen == before.chosen):
            return before if before.running else _to_front(before)  # it comes back where nothing came of it
        if before is not None:
            before.reject()
        dialog = kind(self._session, *chosen, self.parentWidget())
        dialog.chosen = chosen
        dialog.show()
        return self._keep(kind.__name__, dialog)

    def _keep(self, name: str, dialog: QDialog) -> QDialog:
        self._dialogs[name] = dialog
        dialog.finished.connect(lambda result: self._forget(name, dialog))
        return dialog

    def _forget(self, name: str, dialog: QDialog) -> None:
        if self._dialogs.get(name) is dialog:
            del self._dialogs[name]

    def _package(self) -> None:
        from ..sites.package.offline_package_dialog import OfflinePackageDialog

        dialog = OfflinePackageDialog(self._session, self.parentWidget())
        dialog.exec()
        dialog.deleteLater()


def _to_front(dialog: QDialog) -> QDialog:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
