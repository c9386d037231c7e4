"""The layers of the open project that show a workspace's tables: are they being edited, are they up to date?"""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import QgsProject

from ..documents.workspace_project import layers_in_edit_mode, layers_of, source_of
from ..errors import QT_TRANSLATE_NOOP, WorkspaceError


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


def show_changes(path: str, project: QgsProject | None, tables: Collection[str] = ()) -> None:
    """Let the project's layers of the file read again what has been written beside them (main thread only).

    All of them, or those of ``tables``: each takes QGIS some milliseconds.
    """
    for layer in layers_of(project, path) if project is not None else ():
        if not tables or source_of(layer)[1] in tables:
            layer.dataProvider().reloadData()
            layer.updateExtents()
            layer.triggerRepaint()
