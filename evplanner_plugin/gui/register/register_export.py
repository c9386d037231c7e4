"""The register as a file: the algorithm ``register``, run from the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QWidget

from .. import settings

FORMATS = ("ods", "csv", "pdf", "gpkg", "geojson")


class RegisterExport(QObject):
    """Fills a menu with the formats; ``shown`` gives the ids of the sites that are to be written."""

    def __init__(self, session, shown, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._shown = session, shown

    def menu(self) -> QMenu:
        """A menu with an entry for each format."""
        menu = QMenu(self.parent())
        menu.setObjectName("EvPlannerRegisterExportMenu")
        for ending, title in self._titles().items():
            action = menu.addAction(QgsApplication.getThemeIcon("/mActionFileSave.svg"), f"{title}…")
            action.setObjectName(f"EvPlannerRegisterExport_{ending}")
            action.triggered.connect(lambda checked=False, ending=ending: self.ask(ending))
        return menu

    def ask(self, ending: str) -> None:
        """Ask where to, then write what is shown."""
        workspace = self._session.workspace()
        if workspace is None:
            return
        title = self._titles()[ending]
        folder = Path(settings.start_for_documents() or Path(workspace.path).parent)
        stem = self.tr("register")
        suggested = folder / f"{stem}.{ending}"
        name, _ = QFileDialog.getSaveFileName(
            self.parent(), self.tr("Export Register"), str(suggested), f"{title} (*.{ending})"
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != f".{ending}":
            path = path.with_name(f"{path.name}.{ending}")
        settings.set_last_folder(str(path.parent))
        self.write(path, self._shown())

    def write(self, path: Path, site_ids: Sequence[str]) -> None:
        """Write these sites of the register into ``path``."""
        self._session.runner.run(
            "register",
            {
                "WORKSPACE": str(self._session.workspace().path),
                "STATUSES": [],
                "SITES": ",".join(site_ids),
                "LANGUAGE": settings.documents_language(),
                "OUTPUT": str(path),
            },
            title=self.tr("Register of realised sites"),
            on_success=lambda run: self._session.messages.success(
                self.tr("The register was written to {path}.").format(path=path)
            ),
        )

    def _titles(self) -> dict[str, str]:
        return {
            "ods": self.tr("Spreadsheet"),
            "csv": self.tr("Comma-separated values"),
            "pdf": self.tr("Document"),
            "gpkg": self.tr("GeoPackage"),
            "geojson": self.tr("GeoJSON"),
        }
