"""The plugin's own icons."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from .. import bundled


def plugin_icon() -> QIcon:
    """The plugin's icon."""
    return own_icon("evplanner")


def own_icon(name: str) -> QIcon:
    """The icon in ``resources/icons/<name>.svg``."""
    return QIcon(str(bundled.path("icons", f"{name}.svg")))
