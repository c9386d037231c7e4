"""Distances that are improved many at a time, and a table of them from sources to nodes."""

from __future__ import annotations

import numpy

CELLS = 1 << 20
"""Largest table (sources × nodes): 8 MB; a single source may need more."""


def lower(best: numpy.ndarray, seat: numpy.ndarray, key: numpy.ndarray, value: numpy.ndarray) -> numpy.ndarray:
    """Put each ``value`` into ``best`` at its ``key`` where it is lower than what is there; the least one stays.

    Returns the positions in ``key`` (K,) of the values that stay, one for each improved entry. ``seat`` is scratch
    space of integers, as long as ``best``.
    """
    better = numpy.flatnonzero(value < best[key])
    key, value = key[better], value[better]
    best[key] = value
    lost = numpy.flatnonzero(value < best[key])
    while len(lost):
        best[key[lost]] = value[lost]
        lost = lost[value[lost] < best[key[lost]]]
    kept = numpy.flatnonzero(value == best[key])
    return better[kept[once(seat, key[kept])]]


def once(seat: numpy.ndarray, key: numpy.ndarray) -> numpy.ndarray:
    """One position in ``key`` (K,) for each different key; ``seat`` is scratch space that the keys point into."""
    position = numpy.arange(len(key), dtype=seat.dtype)
    seat[key] = position
    return numpy.flatnonzero(seat[key] == position)


class Table:
    """Metres from some sources (rows) to the nodes they reach; a node gets its column when it is first reached."""

    def __init__(self, nodes: int) -> None:
        self._column = numpy.full(nodes, -1, dtype=numpy.int32)
        self._members: list[numpy.ndarray] = []
        self._written: list[numpy.ndarray] = []
        self._used, self._rows = 0, 1
        self._make(CELLS)

    def _make(self, cells: int) -> None:
        self._best = numpy.full(cells, numpy.inf)
        self._seat = numpy.zeros(cells, dtype=numpy.int32)

    def clear(self, rows: int) -> None:
        """Forget everything, for a number of other sources."""
        for key in self._written:
            self._best[key] = numpy.inf
        for members in self._members:
            self._column[members] = -1
        self._written, self._members, self._used, self._rows = [], [], 0, rows

    def seat(self, node: numpy.ndarray) -> bool:
        """Give nodes (K,) that have none a column; false where the table would get too large for several sources."""
        new = numpy.unique(node[self._column[node] < 0])
        # One column more than used: the last one stays empty, and column −1 stands for the nodes that nobody reached.
        needed = (self._used + len(new) + 1) * self._rows
        if needed > len(self._best):
            if self._rows > 1:
                return False
            before = self._best[: self._used]
            self._make(2 * needed)
            self._best[: len(before)] = before
        self._column[new] = numpy.arange(self._used, self._used + len(new))
        self._members.append(new)
        self._used += len(new)
        return True

    def lower(self, row: numpy.ndarray, node: numpy.ndarray, metres: numpy.ndarray) -> numpy.ndarray:
        """Enter metres (K,) where they are less than known; the positions of those that stay, one for each entry."""
        key = self._key(row, node)
        better = lower(self._best, self._seat, key, metres)
        self._written.append(key[better])
        return better

    def once(self, row: numpy.ndarray, node: numpy.ndarray) -> numpy.ndarray:
        """One position for each different pair of a row and a node (K,)."""
        return once(self._seat, self._key(row, node))

    def metres(self, row: numpy.ndarray, node: numpy.ndarray) -> numpy.ndarray:
        """What the table holds for rows and nodes (K,); infinite where the node is out of reach."""
        return self._best[self._key(row, node)]

    def _key(self, row: numpy.ndarray, node: numpy.ndarray) -> numpy.ndarray:
        return self._column[node].astype(numpy.int64) * self._rows + row
