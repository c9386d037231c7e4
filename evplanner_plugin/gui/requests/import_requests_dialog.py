"""Importing the municipality's list of requests."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QFormLayout

from ...algorithms.base import error_sentence
from ...algorithms.proposing.fact_sources import FactSources
from ...algorithms.rejected_words import reason_words, row_words
from ...algorithms.requesting.request_rows import SUFFIXES
from ...documents.local_figures import counted, number
from ...errors import Cancelled
from .. import settings
from ..imports.import_runs import run_request_import
from ..imports.import_window import ImportWindow
from ..imports.look import Look
from ..imports.remembered import REQUESTS, mapping_for, remember_mapping
from .request_look import RequestLook, look_at_requests


class ImportRequestsDialog(ImportWindow):
    """*Import* runs ``importrequests``. What is personal in the list is not even shown."""

    HELP = "residents#requests"

    def build(self) -> None:
        """Add the file."""
        self._stopped = threading.Event()
        self.setObjectName("EvPlannerImportRequests")
        self.setWindowTitle(self.tr("Import Requests"))
        self.file = QgsFileWidget()
        self.file.setObjectName("EvPlannerRequestsFile")
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setDialogTitle(self.tr("List of Requests"))
        self.file.lineEdit().setAccessibleName(self.tr("List of Requests"))
        self.file.setDefaultRoot(settings.last_folder())
        lists, every = self.tr("Lists of requests"), self.tr("All files")
        endings = " ".join(f"*{ending}" for ending in SUFFIXES)
        self.file.setFilter(f"{lists} ({endings});;{every} (*)")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&File"), self.file)
        self.column.addLayout(form)
        self.file.fileChanged.connect(lambda path: self.other_source())

    def choose_file(self, path: str | Path) -> None:
        """Look at the file ``path``."""
        self.file.setFilePath(str(path))

    def work(self) -> Callable[[], Look] | None:
        """Look at the file."""
        path, workspace, said = self._path(), self._workspace, self._whole_mapping() if self._said else None
        if path is None or workspace is None:
            return None
        self._stopped.set()
        self._stopped = stopped = threading.Event()
        sources = FactSources.of(self._session.project, workspace.path)

        def remembered(headers: Sequence[str]) -> dict:
            return mapping_for(REQUESTS, headers)

        def check() -> None:
            if stopped.is_set():
                raise Cancelled

        return lambda: look_at_requests(workspace, sources, path, said, remembered, check)

    def done(self, result: int) -> None:
        """Close; nothing is looked up any more."""
        self._stopped.set()
        super().done(result)

    def refusal(self) -> str:
        """Why nothing can be imported now; empty when it can."""
        if self._workspace is None:
            return self.tr("Open a workspace first, in the panel Charging Layers.")
        editing = self._session.refuse_while_editing()
        if editing:
            return editing
        if self._path() is None:
            return self.tr("Choose a file.")
        if self.looking or self.look is None:
            return self.tr("The list is being looked at.")
        if self.look.problem is not None or self.look.problems or not self.look.found:
            return self.tr("There is nothing to import yet.")
        return ""

    def warnings(self, look: Look | None) -> str:
        """What is left out because it is personal."""
        if not isinstance(look, RequestLook) or look.problem is not None:
            return ""
        told = []
        if look.personal:
            told.append(
                self.tr("Not read in, for they hold personal data: {columns}.").format(columns=", ".join(look.personal))
            )
        if look.struck:
            struck = self.tr("Remarks of which personal details are struck: {count}.")
            told.append(struck.format(count=number(look.struck)))
        return "\n".join(told)

    def parameters(self) -> dict:
        """The parameters of ``importrequests`` for what is chosen."""
        return {
            "WORKSPACE": str(self._workspace.path),
            "SOURCE": str(self._path()),
            "MAPPING": json.dumps(self._whole_mapping(), ensure_ascii=False),
        }

    def run(self) -> None:
        """Import, and remember how the list was read."""
        settings.set_last_folder(str(self._path().parent))
        headers = [*self.look.headers, *self.look.personal]
        remember_mapping(REQUESTS, headers, self._whole_mapping())
        run_request_import(self._session, self.parameters(), self.ended)

    def _summary(self, look: Look | None) -> str:
        """What comes of the list."""
        if look is None:
            return self.refusal()
        if look.problem is not None:
            return error_sentence(look.problem)
        parts = []
        if look.found or look.rejected:
            one, many = self.tr("{count} request can be read."), self.tr("{count} requests can be read.")
            parts.append(counted(one, many, look.found))
        if look.rejected:
            first = look.rejected[0]
            parts.append(
                self.tr("Rejected: {count}. {row}: {reason}").format(
                    count=number(len(look.rejected)), row=row_words(first.row), reason=reason_words(first.reason)
                )
            )
        return " ".join(parts)

    def _whole_mapping(self) -> dict:
        """The columns as they stand; "" for what is said not to be in the file."""
        return {**dict.fromkeys(self.mapping.boxes, ""), **self.mapping.mapping()}

    def _path(self) -> Path | None:
        text = self.file.filePath().strip().strip('"')
        return Path(text) if text else None
