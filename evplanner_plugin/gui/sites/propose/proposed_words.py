"""How many sites were proposed and how many were there already, in a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QCoreApplication


def proposed_sentence(results: Mapping) -> str:
    """The outcome of ``proposesites`` for people."""
    translate = QCoreApplication.translate
    count, there = int(results.get("PROPOSED") or 0), int(results.get("SKIPPED") or 0)
    if count == 1:
        parts = [translate("proposed_words", "1 site proposed.")]
    else:
        parts = [translate("proposed_words", "{count} sites proposed.").format(count=count)]
    if there == 1:
        parts.append(translate("proposed_words", "1 was there already."))
    elif there:
        parts.append(translate("proposed_words", "{count} were there already.").format(count=there))
    return " ".join(parts)
