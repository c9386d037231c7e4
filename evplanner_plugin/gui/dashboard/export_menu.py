"""The dashboard as a file: the algorithm ``insightreport``, run from the panel."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from .. import settings

FORMATS = ("pdf", "ods", "csv", "png")


class Export(QObject):
    """Asks for a file and has the report written into it."""

    def __init__(self, session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def ask(self, choice: tuple[str, str, str]) -> None:
        """Ask where to, then write what ``choice`` (area, first and last month) shows."""
        workspace = self._session.workspace()
        if workspace is None:
            return
        filters = {
            "pdf": self.tr("Document (*.pdf)"),
            "ods": self.tr("Spreadsheet (*.ods)"),
            "csv": self.tr("Comma-separated values (*.csv)"),
            "png": self.tr("Picture (*.png)"),
        }
        folder = Path(settings.start_for_documents() or Path(workspace.path).parent)
        name, wanted = QFileDialog.getSaveFileName(
            self.parent(), self.tr("Export Dashboard"), str(folder / self.tr("dashboard.pdf")),
            ";;".join(filters.values()),
        )  # fmt: skip
        if not name:
            return
        path = Path(name)
        if path.suffix.lower().lstrip(".") not in FORMATS:
            ending = next((code for code, words in filters.items() if words == wanted), FORMATS[0])
            path = path.with_name(f"{path.name}.{ending}")
        settings.set_last_folder(str(path.parent))
        self.write(path, choice)

    def write(self, path: Path, choice: tuple[str, str, str]) -> None:
        """Write the dashboard into ``path``."""
        area, first, last = choice
        self._session.runner.run(
            "insightreport",
            {
                "WORKSPACE": str(self._session.workspace().path),
                "AREA": area,
                "FIRST": first,
                "LAST": last,
                "LANGUAGE": settings.documents_language(),
                "OUTPUT": str(path),
            },
            title=self.tr("Dashboard report"),
            on_success=lambda run: self._session.messages.success(
                self.tr("The dashboard was written to {path}.").format(path=path)
            ),
        )
