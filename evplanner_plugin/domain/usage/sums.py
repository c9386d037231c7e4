"""Sums by key over many blocks, without ever holding all rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy

_PENDING = 2_000_000
"""Keys that may wait before they are added up."""


class SumsByKey:
    """Adds values (N, C) under whole-number keys (N,), block by block."""

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self._keys: list[numpy.ndarray] = []
        self._sums: list[numpy.ndarray] = []
        self._waiting = 0

    def add(self, keys: numpy.ndarray, values: list[numpy.ndarray]) -> None:
        """Add ``values``, one array (N,) per column, under ``keys`` (N,), int64."""
        if not len(keys):
            return
        distinct, sums = _added_up(keys, values)
        self._keys.append(distinct)
        self._sums.append(sums)
        self._waiting += len(distinct)
        if self._waiting > _PENDING and len(self._keys) > 1:
            keys, sums = self.result()
            self._keys, self._sums, self._waiting = [keys], [sums], 0

    def result(self) -> tuple[numpy.ndarray, numpy.ndarray]:
        """The keys in order (K,) and their sums (K, C)."""
        import numpy

        if not self._keys:
            return numpy.empty(0, dtype="int64"), numpy.empty((0, self._columns))
        sums = numpy.concatenate(self._sums)
        keys, sums = _added_up(numpy.concatenate(self._keys), [sums[:, column] for column in range(self._columns)])
        order = numpy.argsort(keys, kind="stable")
        return keys[order], sums[order]


class DistinctPairs:
    """How many distinct values there are under each key."""

    def __init__(self) -> None:
        self._parts: list[numpy.ndarray] = []
        self._waiting = 0

    def add(self, keys: numpy.ndarray, values: numpy.ndarray) -> None:
        """Note ``values`` (N,), uint64, under ``keys`` (N,), int64."""
        import numpy

        if len(keys):
            pairs = numpy.empty(len(keys), dtype=[("key", "i8"), ("value", "u8")])
            pairs["key"], pairs["value"] = keys, values
            self._parts.append(_distinct(pairs))
            self._waiting += len(self._parts[-1])
        if self._waiting > _PENDING and len(self._parts) > 1:
            self._parts = [_distinct(numpy.concatenate(self._parts))]
            self._waiting = 0

    def result(self) -> tuple[numpy.ndarray, numpy.ndarray]:
        """The keys in order (K,) and how many distinct values each has (K,)."""
        import numpy

        if not self._parts:
            return numpy.empty(0, dtype="int64"), numpy.empty(0, dtype="int64")
        return numpy.unique(_distinct(numpy.concatenate(self._parts))["key"], return_counts=True)


def _distinct(pairs: numpy.ndarray) -> numpy.ndarray:
    import numpy

    pairs = pairs[numpy.lexsort((pairs["value"], pairs["key"]))]
    new = numpy.ones(len(pairs), dtype=bool)
    new[1:] = (pairs["key"][1:] != pairs["key"][:-1]) | (pairs["value"][1:] != pairs["value"][:-1])
    return pairs[new]


def _added_up(keys: numpy.ndarray, values: list[numpy.ndarray]) -> tuple[numpy.ndarray, numpy.ndarray]:
    import numpy
    import pandas

    codes, distinct = pandas.factorize(keys)
    sums = [numpy.bincount(codes, weights=column, minlength=len(distinct)) for column in values]
    return distinct, numpy.column_stack(sums)
