"""The walking network as the page reads it: whole numbers, each the step from the one before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy

UNIT = 0.01
"""Metres of one step of a coordinate."""


@dataclass(frozen=True, eq=False)
class WalkingArrays:
    """Streets that can be walked, as ``scoring`` joins them: edge ``i`` has the vertices
    ``xy[begin[i]:begin[i] + count[i]]`` ((V, 2), metres in the workspace's CRS) and goes from node ``start[i]`` to node
    ``end[i]``, (E,) integers below ``nodes``.
    """

    xy: numpy.ndarray
    begin: numpy.ndarray
    count: numpy.ndarray
    start: numpy.ndarray
    end: numpy.ndarray
    nodes: int


def network_content(network: WalkingArrays, snap_distance: float) -> dict[str, object]:
    """What ``network.js`` says: ``unit`` (metres), ``origin`` (the units of the first vertex), ``counts`` (vertices of
    each edge), ``steps`` (x and y of each vertex less those of the one before, in units; edge after edge), ``ends``
    (start and end node of each edge, each less the number before), ``nodes`` and ``snap_distance`` (metres).
    """
    import numpy

    count = numpy.asarray(network.count, dtype=numpy.int64)
    place = numpy.repeat(numpy.asarray(network.begin, dtype=numpy.int64) - (numpy.cumsum(count) - count), count)
    xy = numpy.rint(network.xy[place + numpy.arange(len(place))] / UNIT).astype(numpy.int64)
    ends = numpy.column_stack([network.start, network.end]).astype(numpy.int64).ravel()
    return {
        "unit": UNIT,
        "snap_distance": snap_distance,
        "nodes": int(network.nodes),
        "origin": xy[0].tolist(),
        "counts": count.tolist(),
        "steps": numpy.diff(xy, axis=0, prepend=xy[:1]).ravel().tolist(),
        "ends": numpy.diff(ends, prepend=0).tolist(),
    }
