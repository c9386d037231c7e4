"""What fills an empty card: the window of an import, or the dialog of an algorithm with the workspace filled in."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...documents.insight.card import Filler
from ...errors import EvPlannerError
from ..background import read_in_background
from ..task_runner import PROVIDER

CHARGING, USE = "importcharging", "importusage"
"""The algorithms that have a window of their own."""


class Fillers(QObject):
    """Opens what fills a card. What is written there is told to the panels."""

    def __init__(self, session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._give_up: Callable[[], None] = lambda: None
        self._dialog: QDialog | None = None

    def release(self) -> None:
        """Wait for nothing any more."""
        self._give_up()

    def open(self, filler: Filler) -> None:
        """Open the window in which ``filler`` is run."""
        workspace = self._session.workspace()
        if workspace is None:
            return
        if filler.name == CHARGING:
            self._import_charging(workspace)
        elif filler.name == USE:
            from ..imports.import_use_dialog import ImportUseDialog

            _shown(ImportUseDialog(self._session, self.parent().window()))
        else:
            self._algorithm(filler.name, {"WORKSPACE": str(workspace.path)})

    def _import_charging(self, workspace) -> None:
        """The window offers the sources of former imports, which are in the workspace: these are read first."""
        self._give_up()

        def read() -> list:
            from ...workspace.charging.sources import read_sources

            return read_sources(workspace)

        def opened(kept: list | None, problem: Exception | None) -> None:
            from ..imports.import_charging_dialog import ImportChargingDialog

            if isinstance(problem, EvPlannerError):
                self._session.messages.error(problem)
            elif problem is not None:
                raise problem
            else:
                _shown(ImportChargingDialog(self._session, kept, self.parent().window()))

        self._give_up = read_in_background("EV Planner: sources", read, opened)

    def _algorithm(self, name: str, parameters: dict) -> None:
        import processing

        dialog = processing.createAlgorithmDialog(f"{PROVIDER}:{name}", parameters)
        if dialog is None:
            self._session.messages.info(self.tr("Activate the plugin Processing first, in QGIS's list of plugins."))
            return
        session = self._session
        # Nobody else keeps the Python part of the dialog, which is what runs the algorithm.
        self._dialog = dialog
        dialog.algorithmFinished.connect(lambda successful, _: session.workspace_written() if successful else None)
        dialog.show()


def _shown(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
