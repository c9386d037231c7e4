"""Arrays that come some at a time, put together without holding everything twice."""

from __future__ import annotations

from .wkb_arrays import Shapes, joined

_SPARE = 1.2
"""How much longer than needed an array is made when it gets too short."""


class GrowingArray:
    """Numbers in an array that grows where it lies: its parts and the whole are never both there."""

    def __init__(self, first) -> None:
        """Begin with a copy of the array ``first`` (N,) or (N, 2); further ones are of the same type."""
        self._array = first.copy()
        self._used = len(first)

    def add(self, part) -> None:
        """Put ``part`` behind what is there."""
        end = self._used + len(part)
        if end > len(self._array):
            self._array.resize((int(_SPARE * end), *part.shape[1:]), refcheck=False)
        self._array[self._used : end] = part
        self._used = end

    def whole(self):
        """All parts, one after the other."""
        self._array.resize((self._used, *self._array.shape[1:]), refcheck=False)
        return self._array


class GrowingColumn:
    """A column (N,): numbers while all parts are numbers, else objects."""

    def __init__(self) -> None:
        self._numbers: GrowingArray | None = None
        self._parts: list = []

    def add(self, part) -> None:
        """Put ``part`` behind what is there."""
        if part.dtype != float or self._parts:
            self._parts.append(part)
        elif self._numbers is None:
            self._numbers = GrowingArray(part)
        else:
            self._numbers.add(part)

    def whole(self):
        """The column."""
        import numpy

        parts = self._parts if self._numbers is None else [self._numbers.whole(), *self._parts]
        return parts[0] if len(parts) == 1 else numpy.concatenate([part.astype(object) for part in parts])


class GrowingShapes:
    """Shapes of one form while all parts have it, else shapely geometries."""

    def __init__(self) -> None:
        self._xy: GrowingArray | None = None
        self._count: GrowingArray | None = None
        self._parts: list[Shapes] = []

    def add(self, part: Shapes) -> None:
        """Put ``part`` behind what is there."""
        import numpy

        if not len(part):
            return
        lines = part.offsets is not None
        if part.geometry is not None or self._parts or (self._xy is not None and lines != (self._count is not None)):
            self._parts.append(part)
        elif self._xy is None:
            self._xy = GrowingArray(part.xy)
            self._count = GrowingArray(numpy.diff(part.offsets)) if lines else None
        else:
            self._xy.add(part.xy)
            if lines:
                self._count.add(numpy.diff(part.offsets))

    def whole(self) -> Shapes:
        """All of them."""
        import numpy

        if self._xy is None:
            return joined(self._parts)
        offsets = None
        if self._count is not None:
            count = self._count.whole()
            offsets = numpy.zeros(len(count) + 1, dtype=numpy.int64)
            numpy.cumsum(count, out=offsets[1:])
        return joined([Shapes(self._xy.whole(), offsets), *self._parts])
