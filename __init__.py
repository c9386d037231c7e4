"""EV Planner for QGIS: where QGIS, ``pb_tool`` and the linked checkout all enter."""

from __future__ import annotations


def classFactory(iface):
    """Return the plugin, or a stand-in that says in one sentence why it cannot start.

    :param iface: QGIS's interface; ``None`` in ``qgis_process``.
    """
    from .evplanner_plugin.plugin import create

    return create(iface)
