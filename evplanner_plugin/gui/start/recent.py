"""The workspaces that were opened last."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings

_KEY = "evplanner/recent_workspaces"
MOST = 5


def recent_workspaces() -> list[Path]:
    """Files of the workspaces opened last, the newest first; those that are gone are left out."""
    kept = QgsSettings().value(_KEY, []) or []
    names = [kept] if isinstance(kept, str) else [str(each) for each in kept]
    return [Path(name) for name in names if name and Path(name).is_file()]


def remember_workspace(path: Path) -> None:
    """Put ``path`` in front of the list."""
    known = [str(path), *(str(each) for each in recent_workspaces() if each != path)]
    QgsSettings().setValue(_KEY, known[:MOST])
