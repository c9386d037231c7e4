"""EV Planner for QGIS: where QGIS, ``pb_tool`` and the linked checkout all enter."""

from __future__ import annotations

import sys


def classFactory(iface):
    """Return the plugin, which starts whatever Python packages are missing and says so in one sentence.

    :param iface: QGIS's interface; ``None`` in ``qgis_process``.
    """
    # What an older version left in memory when it was unloaded for an upgrade must not run in this one.
    for name in [name for name in sys.modules if name.startswith(f"{__name__}.")]:
        del sys.modules[name]
    from .evplanner_plugin.plugin import create

    return create(iface)
