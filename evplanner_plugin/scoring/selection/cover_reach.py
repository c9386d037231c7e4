"""Which candidate reaches which demand: the pairs a covering problem is made of, some candidates at a time."""

from __future__ import annotations

import numpy

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..watch import Watch

MOST_PAIRS = 30_000_000
"""More pairs than this do not fit the memory of an office computer: about 1 GB with what is made of them."""

_CANDIDATES_AT_ONCE = 20_000


def reached_pairs(network, xy: numpy.ndarray, demand, distance: float, watch: Watch) -> tuple:
    """All pairs of a candidate at ``xy`` (N, 2) metres and a demand point within ``distance`` metres.

    ``network`` is a :class:`.network.WalkingNetwork` or :class:`.straight.StraightDistances`, ``demand`` its snap of
    the demand points. Returns candidate and demand indices, (P,) each. Raises BadInput for too many pairs, Cancelled.
    """
    found = [(numpy.empty(0, dtype=numpy.int32), numpy.empty(0, dtype=numpy.int32))]
    pairs = 0
    # Neighbours together: each turn then works on a stretch of the town.
    order = numpy.lexsort((xy[:, 0], numpy.floor(xy[:, 1] / max(distance, 1.0))))
    for begin in range(0, len(order), _CANDIDATES_AT_ONCE):
        some = order[begin : begin + _CANDIDATES_AT_ONCE]
        part = watch.part(begin / len(order), (begin + len(some)) / len(order))
        candidate, point, _ = network.within(network.snap(xy[some], part.part(0.0, 0.2)), demand, distance, part)
        pairs += len(candidate)
        if pairs > MOST_PAIRS:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "Too much demand is within {distance} m of too many candidates."),
                QT_TRANSLATE_NOOP("errors", "Choose a shorter distance, or candidates that lie farther apart."),
                distance=distance,
            )
        found.append((some[candidate].astype(numpy.int32), point.astype(numpy.int32)))
    return tuple(numpy.concatenate(each) for each in zip(*found))


def served_demand(network, existing: numpy.ndarray, demand, distance: float, watch: Watch) -> numpy.ndarray:
    """(M,) booleans: an existing point at ``existing`` (E, 2) metres is within ``distance`` metres of the demand."""
    if not len(existing):
        return numpy.zeros(len(demand), dtype=bool)
    metres = network.nearest(demand, network.snap(existing, watch), distance, watch)
    return numpy.isfinite(metres)
