"""How many sites were proposed and how many were there already, in a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QCoreApplication

from ....documents.local_figures import counted


def proposed_sentence(results: Mapping) -> str:
    """The outcome of ``proposesites`` for people."""
    translate = QCoreApplication.translate
    count, there = int(results.get("PROPOSED") or 0), int(results.get("SKIPPED") or 0)
    one = translate("proposed_words", "{count} site proposed.")
    parts = [counted(one, translate("proposed_words", "{count} sites proposed."), count)]
    if there:
        one = translate("proposed_words", "{count} was there already.")
        parts.append(counted(one, translate("proposed_words", "{count} were there already."), there))
    return " ".join(parts)
