"""Commands of two layers that belong together: QGIS keeps an undo stack for each layer, and undoes one of them only."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication


@dataclass
class _Pair:
    """A command of somebody on the sites' layer, and the one of the log that belongs to it.

    Each is known by where its layer's undo stack stood after it; ``entries`` are the log's features it made.
    """

    sites_index: int
    log_index: int
    entries: frozenset[int]


class PairedCommands:
    """The pairs made since the last saving, the latest last."""

    def __init__(self) -> None:
        self._pairs: list[_Pair] = []

    def __bool__(self) -> bool:
        return bool(self._pairs)

    def add(self, sites_index: int, log_index: int, entries: frozenset[int]) -> None:
        """Two commands belong together."""
        self._pairs.append(_Pair(sites_index, log_index, entries))

    def clear(self) -> None:
        """What is saved or discarded cannot be undone any more."""
        self._pairs.clear()

    def undo_together(self, sites: QgsVectorLayer, log: QgsVectorLayer) -> frozenset[int]:
        """Where one command of a pair was undone, undo the other one too; returns the entries that are gone."""
        gone: frozenset[int] = frozenset()
        above, below = sites.undoStack(), log.undoStack()
        while self._pairs:
            pair = self._pairs[-1]
            sites_stand, log_stands = above.index() >= pair.sites_index, below.index() >= pair.log_index
            if sites_stand and log_stands:
                break
            self._pairs.pop()
            gone |= pair.entries
            if sites_stand and above.index() == pair.sites_index:
                above.undo()
            elif log_stands and below.index() == pair.log_index:
                below.undo()
            elif log_stands:
                take_out(log, pair.entries)
        return gone


def take_out(log: QgsVectorLayer, entries: frozenset[int]) -> None:
    """Remove entries that were never saved, which cannot be undone in their turn any more."""
    there = [entry for entry in entries if entry in log.editBuffer().addedFeatures()]
    if there:
        log.beginEditCommand(QCoreApplication.translate("PlainEdits", "Take back log entries"))
        log.deleteFeatures(there)
        log.endEditCommand()
