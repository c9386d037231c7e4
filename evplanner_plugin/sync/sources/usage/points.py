"""The charging points that a file speaks of, each numbered when it is first met."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ....domain.usage.sessions import PointRef

if TYPE_CHECKING:
    import numpy
    import pandas

PARTS = ("evse", "location", "connector", "name")
_LONGEST = 200


class PointList:
    """Points in the order in which they were met: ``refs[n]`` is the one with number ``n``."""

    def __init__(self) -> None:
        self.refs: list[PointRef] = []
        self._numbers: dict[tuple[str, ...], int] = {}

    def number(self, evse: str, location: str, connector: str, name: str, emi3: str = "") -> int:
        """The number of the point with these parts; −1 where nothing says which one it is."""
        key = tuple(part.strip()[:_LONGEST] for part in (evse, location, connector, name, emi3))
        if not any((key[0], key[1], key[3], key[4])):
            return -1
        named = (*key[:3], "", key[4])  # the same point under another name of its place is still the same point
        known = named if any((key[0], key[1], key[4])) else key
        if known not in self._numbers:
            self._numbers[known] = len(self.refs)
            self.refs.append(PointRef(*key))
        return self._numbers[known]

    def numbers(self, block: pandas.DataFrame, position: Mapping[str, int]) -> numpy.ndarray:
        """The number of each row's point (N,), int64; ``position`` says which columns of the block hold the parts."""
        import numpy
        import pandas

        combined = numpy.zeros(len(block), dtype="int64")
        for part in PARTS:
            if part in position:
                codes, number = _codes(block[position[part]])
                combined, _ = pandas.factorize(combined * max(1, number) + codes)
        first = numpy.full(int(combined.max()) + 1 if len(combined) else 0, -1, dtype="int64")
        first[combined[::-1]] = numpy.arange(len(combined))[::-1]
        texts = [
            block[position[part]].iloc[first].tolist() if part in position else [""] * len(first) for part in PARTS
        ]
        known = numpy.array([self.number(*parts) for parts in zip(*texts)], dtype="int64")
        return known[combined] if len(known) else combined


def _codes(texts: pandas.Series) -> tuple[numpy.ndarray, int]:
    """A number for each text (N,), and how many numbers there are."""
    import pandas

    if isinstance(texts.dtype, pandas.CategoricalDtype):
        return texts.cat.codes.to_numpy("int64"), len(texts.cat.categories)
    codes, different = pandas.factorize(texts)
    return codes, len(different)


class Seen:
    """Which sessions came before, by a 64-bit hash each."""

    def __init__(self) -> None:
        self._known = None

    def repeated(self, hashes: numpy.ndarray, counts: numpy.ndarray) -> numpy.ndarray:
        """Which of ``hashes`` (N,), uint64, came before in this call or an earlier one; only rows where ``counts``
        holds are looked at and remembered."""
        import numpy

        found = numpy.zeros(len(hashes), dtype=bool)
        looked = numpy.flatnonzero(counts)
        if not len(looked):
            return found
        looked = looked[numpy.argsort(hashes[looked], kind="stable")]  # equal ones in the order of the rows
        mine = hashes[looked]
        again = numpy.zeros(len(mine), dtype=bool)
        again[1:] = mine[1:] == mine[:-1]
        if self._known is None or not len(self._known):
            self._known = mine[~again]
        else:
            place = numpy.searchsorted(self._known, mine).clip(max=len(self._known) - 1)
            again |= self._known[place] == mine
            # Two sorted stretches: a stable sort only merges them.
            self._known = numpy.sort(numpy.concatenate([self._known, mine[~again]]), kind="stable")
        found[looked] = again
        return found
