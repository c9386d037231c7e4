"""The layers of the open project that show a workspace's tables: are they being edited, are they up to date?"""

from __future__ import annotations

import time

from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer

from ..documents.workspace_project import layers_in_edit_mode, layers_of
from ..errors import QT_TRANSLATE_NOOP, WorkspaceError

AT_ONCE = 0.02
"""Seconds of work in the main thread before it looks after the window again."""


def refuse_open_edits(path: str, project: QgsProject | None) -> None:
    """Check that no layer of the file ``path`` is being edited (main thread only).

    An edit buffer that stays open during an exchange and is saved afterwards would overwrite what has just
    come in, and look like an edit made on purpose.

    :raises WorkspaceError: naming the layers that are being edited.
    """
    edited = layers_in_edit_mode(project, path) if project is not None else []
    if edited:
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "These layers of the workspace are being edited: {layers}."),
            QT_TRANSLATE_NOOP("errors", "Save or undo the edits and end editing, then try again."),
            layers=", ".join(edited),
        )


def show_changes(path: str, project: QgsProject | None) -> None:
    """Let the project's layers of the file read again what has been written beside them (main thread only).

    Where that takes long, the last ones do so when QGIS has seen to what the user did meanwhile.
    """
    waiting = layers_of(project, path) if project is not None else []

    def go_on() -> None:
        begun = time.thread_time()
        while waiting and time.thread_time() - begun < AT_ONCE:
            layer = waiting.pop(0)
            if not sip.isdeleted(layer):
                layer.dataProvider().reloadData()
                layer.updateExtents()
                layer.triggerRepaint()
        if waiting:
            QTimer.singleShot(0, go_on)

    go_on()
