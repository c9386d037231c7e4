"""Imports what the windows need in a thread, once the plugin is used: the first click on each need not wait for it.

Numerical packages alone take a good part of a second to import. QGIS's start is no moment for that: not everybody who
starts QGIS opens a panel of this plugin.
"""

from __future__ import annotations

import contextlib
import time
from importlib import import_module

from qgis.PyQt.QtCore import QCoreApplication

from .background import read_in_background

MODULES = (
    "..algorithms.layers.role_finder", ".recipes.recipe_box",
    ".potential.layers_row", ".potential.potential_checks", ".potential.chosen_place",
    ".potential.potential_run", ".potential.ranking_group", ".potential.result_actions", ".potential.shown_potential",
    ".potential.weight_sliders", ".potential.why_view", "..algorithms.styles.potential_style",
    ".dashboard.card_view", "..documents.insight.insight", "..documents.insight.readings",
    "..sync.status", "..sync.conflicts", ".conflicts.conflict_dialog",
    ".imports.import_charging_dialog", ".imports.import_use_dialog", ".imports.import_result_dialog",
    ".documents.documents_menu", ".documents.regulation_dialog", ".documents.places_box", ".documents.place_rows",
    ".documents.site_sheets_dialog", ".documents.handover_dialog", ".documents.handover_facts",
    ".documents.return_dialog", ".documents.resident_map_dialog", ".documents.resident_map_counts",
    ".register.register_dialog", ".requests.requests_window", ".sites.package.offline_package_dialog",
    ".sites.propose.import_sites_dialog", ".sites.compare.compare_dialog", ".recipes.recipe_editor",
    "..domain.handover.difference", "..workspace.handover", ".about.about_dialog", ".about.facts", ".help.help_window",
    ".potential.layers_dialog", ".potential.select_sites_dialog", ".potential.check_dialogs",
)  # fmt: skip
"""In the order in which they are likely to be wanted."""

REST = 0.003
"""Seconds between two of them, in which the window gets its turn."""

_begun = False


def load_ahead() -> None:
    """Begin to import them, the first time that this is called."""
    global _begun
    if not _begun:
        _begun = True
        title = QCoreApplication.translate("Panel", "EV Planner")
        read_in_background(title, load_now, lambda found, problem: None)


def load_now() -> None:
    """Import them, in any thread; one that cannot be imported is told of when it is used."""
    for name in MODULES:
        with contextlib.suppress(ImportError):
            import_module(name, __package__)
        time.sleep(REST)
