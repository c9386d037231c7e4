"""Which areas a forecast is worked out for, and which of them make up which others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP, BadInput

if TYPE_CHECKING:
    import numpy
    import pandas

SIZES: tuple[str, ...] = ("cars", "households", "dwellings", "demand_dwellings")
"""Columns of which one has to be known for an area."""


@dataclass(frozen=True)
class Tree:
    """The areas of a forecast. The sums are made for the parts; every other area is the sum of its parts.

    ``areas`` (N rows) are the parts and what they make up, ``parts`` (P,) the row of each part, ``members`` (N, P)
    which parts each area has, ``depths`` (N,) how far each lies below the municipality. ``left_out`` are the names of
    smaller areas that are not worked out, for want of figures for some of them.
    """

    areas: pandas.DataFrame
    parts: numpy.ndarray
    members: numpy.ndarray
    depths: numpy.ndarray
    left_out: tuple[str, ...] = ()

    def of_parts(self, column: str) -> numpy.ndarray:
        """A column's numbers (P,) for the parts, NaN where empty."""
        import numpy

        return self.areas[column].to_numpy(dtype=numpy.float64)[self.parts]

    def summed(self, values: numpy.ndarray) -> numpy.ndarray:
        """Values of the parts (P, …) as values of all areas (N, …)."""
        return self.members.astype(float) @ values

    def larger_areas(self) -> list[int]:
        """Rows of the areas that have parts, those furthest below the municipality first."""
        parts = set(self.parts.tolist())
        larger = [row for row in range(len(self.areas)) if row not in parts]
        return sorted(larger, key=lambda row: (-self.depths[row], row))

    def tops(self) -> list[int]:
        """Rows of the areas that lie in no other: the municipality."""
        return [row for row, depth in enumerate(self.depths) if depth == 0]


def tree(areas: pandas.DataFrame) -> Tree:
    """The tree of ``areas`` (columns ``id level nis parent_id name`` and :data:`SIZES`), down to the smallest areas of
    which all have one of :data:`SIZES`.

    An area whose ``parent_id`` is none of them lies in the municipality. Raises :class:`BadInput` naming the areas
    where not even the municipality has figures.
    """
    import numpy

    areas = areas.reset_index(drop=True)
    parents = _parents(areas)
    depths = [_depth(row, parents) for row in range(len(areas))]
    known = areas[list(SIZES)].notna().any(axis=1).to_numpy()
    for deepest in range(max(depths, default=-1), -1, -1):
        kept = [row for row in range(len(areas)) if depths[row] <= deepest]
        with_children = {parents[row] for row in kept}
        parts = [row for row in kept if row not in with_children]
        if parts and known[parts].all():
            left_out = tuple(str(areas["name"][row]) for row in range(len(areas)) if row not in set(kept))
            return _made(areas, kept, parts, parents, numpy.array(depths), left_out)
    tops = [row for row, depth in enumerate(depths) if depth == 0]
    raise BadInput(
        QT_TRANSLATE_NOOP("errors", "Neither cars nor households nor dwellings are known for {areas}."),
        QT_TRANSLATE_NOOP("errors", "Fill one in in the layer of areas, or add dwellings to the layer of demand."),
        areas=", ".join(str(areas["name"][row]) for row in tops) or "–",
    )


def _parents(areas: pandas.DataFrame) -> list[int | None]:
    """The row of the area that each lies in, ``None`` for the municipality itself."""
    row_of = {id: row for row, id in enumerate(areas["id"])}
    municipality = {
        nis: row for row, (nis, level) in enumerate(zip(areas["nis"], areas["level"])) if level == "municipality"
    }
    found = []
    for row, (parent, nis) in enumerate(zip(areas["parent_id"], areas["nis"])):
        above = row_of.get(parent, municipality.get(nis)) if parent else municipality.get(nis)
        found.append(None if above == row else above)
    return found


def _depth(row: int, parents: list[int | None]) -> int:
    depth, above = 0, parents[row]
    while above is not None:
        depth, above = depth + 1, parents[above]
        if depth > len(parents):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "In the layer of areas, areas lie in each other in a circle."),
                QT_TRANSLATE_NOOP("errors", "Correct the column parent_id.")
            )
    return depth


def _made(areas, kept, parts, parents, depths, left_out) -> Tree:
    import numpy

    place = {row: number for number, row in enumerate(kept)}
    members = numpy.zeros((len(kept), len(parts)), dtype=bool)
    for number, row in enumerate(parts):
        above = row
        while above is not None:
            members[place[above], number] = True
            above = parents[above]
    of_parts = numpy.array([place[row] for row in parts])
    return Tree(areas.iloc[kept].reset_index(drop=True), of_parts, members, depths[kept], left_out)


def allotted(tree: Tree, column: str, estimate: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """A column's numbers (P,) for the parts, and the row (P,) of the area that each is known from (-1: estimated).

    A part keeps its own number. What a larger area has beyond that is shared out over its other parts in
    proportion to ``estimate`` (P,), the smallest such area first; where none is known, the estimate holds. Raises
    :class:`BadInput` where parts have more than the area they make up.
    """
    import numpy

    amounts = tree.areas[column].to_numpy(dtype=numpy.float64)
    values = amounts[tree.parts]
    known_from = numpy.where(numpy.isfinite(values), tree.parts, -1)
    for row in tree.larger_areas():
        inside = tree.members[row]
        open_ = inside & (known_from < 0)
        if not numpy.isfinite(amounts[row]) or not open_.any():
            continue
        rest = amounts[row] - values[inside & ~open_].sum()
        if rest < 0:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "In the layer of areas, parts of {area} have more {column} than itself."),
                QT_TRANSLATE_NOOP("errors", "Correct the figures, or empty the wrong ones."),
                area=tree.areas["name"][row],
                column=column,
            )
        weight = estimate[open_].sum()
        if weight > 0:
            values[open_] = estimate[open_] * (rest / weight)
            known_from[open_] = row
    return numpy.where(known_from >= 0, values, estimate), known_from
