"""What fills an empty card: the dialog of an import or of an algorithm, with the workspace filled in."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ...documents.insight.card import Filler
from ..task_runner import PROVIDER

USE = "importusage"
"""The algorithm that has a window of its own here; the one for charging locations is in *Charging layers*."""


def open_filler(session, filler: Filler, parent: QWidget) -> QWidget | None:
    """Open the window in which ``filler`` is run; returns it. What it writes is told to the panels."""
    workspace = session.workspace()
    if workspace is None:
        return None
    if filler.name == USE:
        from ..imports.import_use_dialog import ImportUseDialog

        dialog = ImportUseDialog(session, parent.window())
    else:
        import processing

        dialog = processing.createAlgorithmDialog(f"{PROVIDER}:{filler.name}", {"WORKSPACE": str(workspace.path)})
        if dialog is None:
            return None
        dialog.algorithmFinished.connect(lambda successful, _: session.workspace_written() if successful else None)
    dialog.show()
    return dialog
