"""Tables of very many rows, gone through column by column.

pandas keeps all columns of a kind in one array. To choose rows it first puts them together and then moves them all, in
single calls that keep Python's lock: with 300,000 rows the window would stand still for a third of a second.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy
    import pandas

_TOGETHER = 50_000
"""So many values are moved in one call."""


def table_of(columns: Mapping[str, Sequence[Any]], index: Any = None) -> pandas.DataFrame:
    """A table of the columns (N,) as they are: texts stay objects, and nothing is put together."""
    import pandas

    kept = {name: pandas.Series(values, index, dtype=values.dtype, copy=False) for name, values in columns.items()}
    return pandas.DataFrame(kept, index, copy=False)


def picked(values: Any, places: numpy.ndarray) -> Any:
    """The values (N,), an array, at these places (M,)."""
    import numpy

    if not isinstance(values, numpy.ndarray):
        return values[places]
    found = numpy.empty(len(places), dtype=values.dtype)
    for first in range(0, len(places), _TOGETHER):
        these = slice(first, first + _TOGETHER)
        numpy.take(values, places[these], out=found[these], mode="clip")
    return found


def rows_where(table: pandas.DataFrame, where: Sequence[bool]) -> pandas.DataFrame:
    """The rows of ``table`` for which ``where`` (N,) is true, with their index, as ``table[where]``."""
    import numpy

    chosen = numpy.flatnonzero(numpy.asarray(where, dtype=bool))
    return table_of({name: picked(table[name].values, chosen) for name in table.columns}, table.index[chosen])


def numbered(values: Iterable[str]) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The different texts (K,) in order, and for each of ``values`` which of them it is (N,), as ``numpy.unique``."""
    import numpy

    values = list(values)
    places = {name: place for place, name in enumerate(sorted(set(values)))}
    which = numpy.fromiter((places[value] for value in values), dtype=numpy.int64, count=len(values))
    names = numpy.empty(len(places), dtype=object)
    names[:] = list(places)
    return names, which
