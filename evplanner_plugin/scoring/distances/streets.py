"""Lines as the network needs them: which can be walked, in an order of their own, and the nodes they share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy
import shapely

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..places.layers import Layer
from ..watch import Watch
from .ragged import portions, ragged

JOIN = 0.01
"""Metres: end points that agree after rounding to this are the same node."""

FARTHEST = 2**31 * JOIN
"""Metres from the origin beyond which no coordinate of a projected CRS lies: half the way round the world."""

_SEGMENTS_AT_ONCE = 1 << 20


@dataclass(frozen=True, eq=False)
class Streets:
    """E lines that can be walked: line ``i`` has the vertices ``xy[begin[i]:begin[i] + count[i]]``, (V, 2) metres.

    They are sorted by where they lie, so that neighbours are near each other in memory and nothing depends on the
    order of the input. ``dropped`` lines could not be used.
    """

    xy: numpy.ndarray
    begin: numpy.ndarray
    count: numpy.ndarray
    dropped: int

    @classmethod
    def of(cls, lines: numpy.ndarray | Layer, walkable: numpy.ndarray | None, watch: Watch) -> Streets:
        """The usable lines of (N,) shapely geometries or of a layer, multilines taken apart.

        ``walkable`` (N,) numbers or booleans: 0 bars the line, empty (NaN) does not. Raises BadInput where there is
        no line, or none that can be walked, and Cancelled.
        """
        if not len(lines):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The layer with the streets is empty."),
                QT_TRANSLATE_NOOP("errors", "Choose a layer of lines with at least one street."),
            )
        open_to_all = None if walkable is None else numpy.asarray(walkable, dtype=float) != 0
        xy, begin, count, dropped = _vertices(lines, open_to_all)
        length = _length(xy, begin, count, watch)
        good = numpy.isfinite(length) & (length > 0)
        dropped += int(numpy.count_nonzero(~good))
        if not good.any():
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The layer with the streets holds no line that can be walked."),
                QT_TRANSLATE_NOOP("errors", "Check that it is a layer of lines and that its walkable field is right."),
            )
        begin, count, length = begin[good], count[good], length[good]
        order = _order(xy, begin, count, length)
        watch.check()
        return cls(xy, begin[order], count[order], dropped)

    def nodes(self) -> tuple[numpy.ndarray, numpy.ndarray, int]:
        """Start node and end node of each line, (E,) each, and the number of nodes; near nodes have near numbers."""
        ends = numpy.concatenate([self.begin, self.begin + self.count - 1])
        name, node = numpy.unique(_place(self.xy[:, 0][ends], self.xy[:, 1][ends]), return_inverse=True)
        node = node.astype(numpy.int32)
        return node[: len(self.begin)], node[len(self.begin) :], len(name)

    def segments(self) -> tuple[numpy.ndarray, numpy.ndarray]:
        """The straight segments, line by line: the line (S,) of each, and its first vertex (S,)."""
        return segments_of(self.begin, self.count)


def _vertices(
    lines: numpy.ndarray | Layer, chosen: numpy.ndarray | None
) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray, int]:
    """Vertices (V, 2), first vertex and number of vertices of each chosen line, and how many are no lines at all."""
    if isinstance(lines, Layer) and lines.offsets is not None:
        offsets = numpy.asarray(lines.offsets)
        begin, count = offsets[:-1], numpy.diff(offsets)
        return (lines.xy, begin, count, 0) if chosen is None else (lines.xy, begin[chosen], count[chosen], 0)
    geometry = numpy.asarray(lines.geometry if isinstance(lines, Layer) else lines, dtype=object)
    if chosen is not None:
        geometry = geometry[chosen]
    parts = shapely.get_parts(geometry)
    line = shapely.get_type_id(parts) == shapely.GeometryType.LINESTRING
    dropped = int(numpy.count_nonzero(shapely.is_missing(geometry)) + numpy.count_nonzero(~line))
    count = shapely.get_num_coordinates(parts[line])
    return shapely.get_coordinates(parts[line]), numpy.cumsum(count) - count, count, dropped


def segments_of(begin: numpy.ndarray, count: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The segments of lines with ``count`` vertices from ``begin`` on, (E,) each: line (S,) and first vertex (S,)."""
    number = numpy.maximum(count - 1, 0)
    line = numpy.repeat(numpy.arange(len(number), dtype=numpy.int32), number)
    first = numpy.repeat((begin - (numpy.cumsum(number) - number)).astype(numpy.int32), number)
    first += numpy.arange(len(first), dtype=numpy.int32)
    return line, first


def segment_metres(xy: numpy.ndarray, first: numpy.ndarray) -> numpy.ndarray:
    """Metres from each vertex ``first`` (S,) of ``xy`` (V, 2) to the one after it, (S,)."""
    x, y = xy[:, 0], xy[:, 1]
    return numpy.hypot(x[first + 1] - x[first], y[first + 1] - y[first])


def _length(xy: numpy.ndarray, begin: numpy.ndarray, count: numpy.ndarray, watch: Watch) -> numpy.ndarray:
    """Metres (N,) of each line; NaN where a coordinate is missing or out of this world."""
    length = numpy.zeros(len(begin))
    number = numpy.maximum(count - 1, 0)
    for some in portions(number, _SEGMENTS_AT_ONCE):
        watch.check()
        line, first = ragged(begin[some], number[some])
        step = segment_metres(xy, first)
        step[~(numpy.abs(xy[first, 0]) + numpy.abs(xy[first, 1]) + step < FARTHEST - 1)] = numpy.nan
        length[some] = numpy.bincount(line, step, minlength=some.stop - some.start)
    return length


def _order(xy: numpy.ndarray, begin: numpy.ndarray, count: numpy.ndarray, length: numpy.ndarray) -> numpy.ndarray:
    """The lines in the order of a curve that fills the plane; where two have one place on it, by what they are."""
    last = begin + count - 1
    place = _place(*((xy[:, axis][begin] + xy[:, axis][last]) / 2 for axis in (0, 1)))
    order = numpy.argsort(place, kind="stable")
    equal = place[order[1:]] == place[order[:-1]]
    tied = numpy.append(equal, False) | numpy.append(False, equal)
    some = order[tied]
    line, vertex = ragged(begin[some], count[some])
    weight = [numpy.bincount(line, xy[vertex, axis], minlength=len(some)) for axis in (0, 1)]
    keys = (*weight, length[some], *xy[last[some]].T, *xy[begin[some]].T, place[some])
    order[tied] = some[numpy.lexsort(keys)]
    return order


def _place(x: numpy.ndarray, y: numpy.ndarray) -> numpy.ndarray:
    """(N,) how far along Morton's curve each point lies, rounded to :data:`JOIN`: near points have near numbers."""
    return _spread(x) | (_spread(y) << numpy.uint64(1))


def _spread(metres: numpy.ndarray) -> numpy.ndarray:
    """Coordinates in steps of :data:`JOIN`, 32 bits, with a zero put before each bit."""
    bits = (numpy.rint(metres / JOIN) + 2**31).astype(numpy.uint64)
    for shift, mask in (
        (16, 0x0000FFFF0000FFFF),
        (8, 0x00FF00FF00FF00FF),
        (4, 0x0F0F0F0F0F0F0F0F),
        (2, 0x3333333333333333),
        (1, 0x5555555555555555),
    ):
        bits |= bits << numpy.uint64(shift)
        bits &= numpy.uint64(mask)
    return bits
