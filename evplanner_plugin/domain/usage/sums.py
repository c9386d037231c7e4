"""Sums by key over many blocks, without ever holding all rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy

_PENDING = 2_000_000
"""Keys that may wait before they are added up."""

_CELLS = 4_000_000
"""Keys that lie this close together are counted in place, at 8 bytes a key and column."""


class SumsByKey:
    """Adds values (N, C) under whole-number keys (N,), block by block."""

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self._keys: list[numpy.ndarray] = []
        self._sums: list[numpy.ndarray] = []
        self._waiting = 0

    def add(self, keys: numpy.ndarray, sums: numpy.ndarray) -> None:
        """Add the rows of ``sums`` (C, K) under ``keys`` (K,), int64, in order and each once (:func:`added_up`)."""
        if not len(keys):
            return
        self._keys.append(keys)
        self._sums.append(sums)
        self._waiting += len(keys)
        if self._waiting > _PENDING and len(self._keys) > 1:
            keys, sums = self.result()
            self._keys, self._sums, self._waiting = [keys], [sums], 0

    def result(self) -> tuple[numpy.ndarray, numpy.ndarray]:
        """The keys in order (K,) and their sums (C, K)."""
        import numpy

        if not self._keys:
            return numpy.empty(0, dtype="int64"), numpy.empty((self._columns, 0))
        if len(self._keys) == 1:
            return self._keys[0], self._sums[0]
        return _together(numpy.concatenate(self._keys), self._sums)


class DistinctPairs:
    """How many distinct values there are under each key."""

    def __init__(self) -> None:
        self._keys: list[numpy.ndarray] = []
        self._pairs: list[numpy.ndarray] = []
        self._waiting = 0

    def add(self, keys: numpy.ndarray, values: numpy.ndarray) -> None:
        """Note ``values`` (N,), uint64 hashes, under ``keys`` (N,), int64."""
        import numpy
        import pandas

        if len(keys):
            # One hash of 64 bits of key and value: among millions, two share theirs in less than one file of a million.
            pairs = pandas.util.hash_array(keys) ^ (values * numpy.uint64(0x9E3779B97F4A7C15))
            self._note(keys, pairs)
            if self._waiting > _PENDING and len(self._keys) > 1:
                self._gather()

    def result(self) -> tuple[numpy.ndarray, numpy.ndarray]:
        """The keys in order (K,) and how many distinct values each has (K,)."""
        import numpy

        if not self._keys:
            return numpy.empty(0, dtype="int64"), numpy.empty(0, dtype="int64")
        self._gather()
        return numpy.unique(self._keys[0], return_counts=True)

    def _gather(self) -> None:
        import numpy

        keys, pairs = numpy.concatenate(self._keys), numpy.concatenate(self._pairs)
        self._keys, self._pairs = [], []
        self._note(keys, pairs)
        self._waiting = 0

    def _note(self, keys: numpy.ndarray, pairs: numpy.ndarray) -> None:
        import pandas

        new = ~pandas.Series(pairs).duplicated().to_numpy()
        self._keys.append(keys[new])
        self._pairs.append(pairs[new])
        self._waiting += len(self._keys[-1])


def added_up(keys: numpy.ndarray, values: list[numpy.ndarray | None]) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The distinct ``keys`` (N,), int64, in order (K,), and under each the sums (C, K) of ``values``, C arrays (N,).

    None among the values stands for 1 in each row: it counts.
    """
    import numpy
    import pandas

    if not len(keys):
        return keys, numpy.empty((len(values), 0))
    low = int(keys.min())
    cells = int(keys.max()) - low + 1
    if cells <= max(_CELLS, len(keys)):
        places, number = keys - low, cells
    else:
        places, distinct = pandas.factorize(keys, sort=True)
        number = len(distinct)
    count = numpy.bincount(places, minlength=number)
    used = numpy.flatnonzero(count)
    sums = [
        (count if column is None else numpy.bincount(places, weights=column, minlength=number))[used].astype(float)
        for column in values
    ]
    return (used + low if number == cells else numpy.asarray(distinct)), numpy.stack(sums)


def _together(keys: numpy.ndarray, sums: list[numpy.ndarray]) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The sums (C, K) of stretches of keys, each in order, by distinct key in order."""
    import numpy

    order = numpy.argsort(keys, kind="stable")  # merges what is in order already
    keys = keys[order]
    begins = numpy.flatnonzero(numpy.concatenate([[True], keys[1:] != keys[:-1]]))
    columns = [
        numpy.add.reduceat(numpy.concatenate([part[column] for part in sums])[order], begins)
        for column in range(len(sums[0]))
    ]
    return keys[begins], numpy.stack(columns)
