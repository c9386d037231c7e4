"""The plugin's own words in a legend, in the language of the document: the project's layers keep theirs.

Layers are named, and their legends written, in the language that QGIS had when they came into the project.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..domain.state import STATUSES
from .charging_history import HISTORY_ENTRIES, history_label
from .site_style import AGAINST, OTHER, QUESTION, legend_label
from .vocabulary import speaking, spoken, translate
from .workspace_project import LAYERS, LOG_LAYERS, table_title

_LANGUAGES = ("en", "nl", "fr")
"""What the plugin speaks."""

_BETWEEN = re.compile(r"( · | – | \(|\))")
"""What the parts of a name stand between: “Potential map · Lille · …”, “9 – 10 (high)”."""


class LegendWords:
    """Says names and labels in the language that is spoken now (:func:`.vocabulary.speaking`).

    ``titles`` are further texts by language, such as that of the map's recipe.
    """

    def __init__(self, titles: Sequence[Mapping[str, str]] = ()) -> None:
        own, language = _words(), spoken()
        self._known: dict[str, str] = {}
        for each in titles:
            said = each.get(language) or each.get("en")
            self._known.update({text: said for text in each.values() if said})
        for other in _LANGUAGES:
            with speaking(other):
                self._known.update(zip(_words(), own))

    def __call__(self, text: str) -> str:
        """``text`` in the language spoken, as far as it consists of the plugin's own words; other words stay."""
        return "".join(self._known.get(part, part) for part in _BETWEEN.split(text))


def _words() -> list[str]:
    """All of them in the language spoken, always in the same order."""
    return [
        *(table_title(table) for table in (*(table for table, _ in LAYERS), *LOG_LAYERS)),
        *(legend_label(value) for value in (*STATUSES, AGAINST, QUESTION, OTHER)),
        *(history_label(value) for value in HISTORY_ENTRIES),
        translate("documents", "Legend"),
        translate("Interface", "Potential"),
        translate("PotentialReport", "Potential map"),
        translate("PotentialReport", "Selected sites"),
        translate("potential_style", "Struck by a rule"),
        translate("potential_style", "low"),
        translate("potential_style", "high"),
    ]
