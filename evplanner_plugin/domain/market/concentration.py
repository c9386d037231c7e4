"""How a market of charging points is divided among operators: shares, HHI, the largest firms."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..charging.segments import FAST, PRIVATE, PUBLIC_AC, SEMI_PUBLIC_AC
from ..columns import numbered, rows_where
from .marks import Marks

if TYPE_CHECKING:
    import pandas

POINTS, EQUIVALENTS, POWER = "points", "equivalents", "power_kw"
MEASURES: tuple[str, ...] = (POINTS, EQUIVALENTS, POWER)
"""What is divided: charging points (EVSE), charging-point equivalents, and power (kW)."""

SEGMENTS: tuple[str, ...] = ("", PUBLIC_AC, SEMI_PUBLIC_AC, FAST)
"""The markets; "" is all of them together, with points of an unknown segment and without private ones."""

UNKNOWN_OPERATOR = ""
"""The operator in a table of shares that stands for all points whose operator is not known."""

WHOLE = 10_000.0
"""The index of a market with one firm."""


@dataclass(frozen=True, eq=False)
class Concentration:
    """One market, in one measure. Shares are 0–1, indices 0–10,000; NaN in a market without amounts, and all but the
    bounds of the index where no operator is known.

    ``points`` is the number of charging points and ``total`` the amount they add up to; ``missing`` are points whose
    amount is not known, left out of ``total``. ``shares`` has a row per operator, the largest first: ``operator``
    ("" for unknown ones together, last), ``amount``, ``share``, and ``share_high``, which it would have if it ran all
    unknown points too.

    ``hhi`` (the sum of squared shares in percent) takes the unknown points as those of one firm, ``hhi_low`` each
    location among them as a firm of its own, ``hhi_high`` all as those of the largest known firm: the truth lies
    between the last two. ``cr1`` to ``cr3`` are what the largest known firms run together. ``above_mark`` are the
    operators beyond the single-firm mark, ``perhaps_above_mark`` those that unknown points might take there.
    ``meaningful`` is whether there are points enough to speak of a market, ``one_holder_by_design`` whether one
    operator runs everything and holds a concession or contract for it: its index of 10,000 follows from that.
    """

    measure: str
    segment: str
    points: int
    missing: int
    total: float
    operators: int
    shares: pandas.DataFrame
    unknown_share: float
    hhi: float
    hhi_low: float
    hhi_high: float
    cr1: float
    cr2: float
    cr3: float
    above_mark: tuple[str, ...]
    perhaps_above_mark: tuple[str, ...]
    meaningful: bool
    one_holder_by_design: bool

    @property
    def above_40(self) -> tuple[str, ...]:
        """:attr:`above_mark`, by the figure that the mark has unless somebody changed it."""
        return self.above_mark

    @property
    def largest(self) -> str:
        """The largest known operator, "" where none is known."""
        known = self.shares["operator"][self.shares["operator"] != UNKNOWN_OPERATOR]
        return str(known.iloc[0]) if len(known) else ""


def concentration(
    stock: pandas.DataFrame,
    measure: str = POINTS,
    segment: str = "",
    marks: Marks | None = None,
    holders: Collection[str] = (),
) -> Concentration:
    """How the points of ``stock`` in ``segment`` (of :data:`SEGMENTS`) are divided, by ``measure`` (of
    :data:`MEASURES`).

    ``stock`` has a row per charging point: ``operator`` (canonical name, empty where unknown), ``location_id``,
    ``segment``, ``equivalents``, ``power_kw`` (NaN where unknown). ``holders`` are the operators that hold a
    concession or contract; ``marks`` those that come with the plugin by default.

    Source of the index: A. O. Hirschman, National Power and the Structure of Foreign Trade (1945); O. C. Herfindahl,
    Concentration in the Steel Industry (1950).
    """
    import numpy

    marks = marks or Marks.bundled()
    table = of_segment(stock, segment)
    amount = amounts(table, measure)
    counted = numpy.isfinite(amount) & (amount > 0)
    operator = known_operators(table)[counted]
    total = float(amount[counted].sum())
    shares = _shares(operator, amount[counted], total)
    named = shares[shares["operator"] != UNKNOWN_OPERATOR]
    known = named["share"].to_numpy()
    loose = _loose(rows_where(table, counted), operator, amount[counted], total)
    indices = _indices(known, loose)
    mark = marks.single_firm
    return Concentration(
        measure=measure,
        segment=segment,
        points=len(table),
        missing=int((~numpy.isfinite(amount)).sum()),
        total=total,
        operators=len(known),
        shares=shares,
        unknown_share=float(loose.sum()) if total else float("nan"),
        hhi=indices[0],
        hhi_low=indices[1],
        hhi_high=indices[2],
        **{f"cr{count}": float(known[:count].sum()) if len(known) else float("nan") for count in (1, 2, 3)},
        above_mark=tuple(named["operator"][named["share"] > mark]),
        perhaps_above_mark=tuple(named["operator"][(named["share_high"] > mark) & (named["share"] <= mark)]),
        meaningful=len(table) >= marks.minimum_points,
        one_holder_by_design=len(shares) == 1 and len(known) == 1 and shares["operator"].iloc[0] in holders,
    )


def of_segment(stock: pandas.DataFrame, segment: str) -> pandas.DataFrame:
    """The points of a segment of :data:`SEGMENTS`; for "" all but the private ones."""
    return rows_where(stock, stock["segment"] == segment if segment else stock["segment"] != PRIVATE)


def amounts(stock: pandas.DataFrame, measure: str):
    """What each point counts for by ``measure``, (N,); NaN where that is not known."""
    import numpy

    return numpy.ones(len(stock)) if measure == POINTS else stock[measure].to_numpy(dtype=float)


def known_operators(stock: pandas.DataFrame):
    """The operator of each point, (N,) texts, :data:`UNKNOWN_OPERATOR` where nobody is named."""
    import numpy

    found = numpy.empty(len(stock), dtype=object)
    found[:] = ["" if name is None or name != name else str(name).strip() for name in stock["operator"]]
    return found


def _shares(operator, amount, total: float) -> pandas.DataFrame:
    import numpy
    import pandas

    names, which = numbered(operator)
    sums = numpy.bincount(which, amount, minlength=len(names))
    unknown = names == UNKNOWN_OPERATOR
    order = numpy.lexsort((numpy.arange(len(names)), -sums, unknown))
    names, sums, unknown = names[order], sums[order], unknown[order]
    share = sums / total if total else sums
    high = numpy.where(unknown, share, share + share[unknown].sum())
    return pandas.DataFrame({"operator": names, "amount": sums, "share": share, "share_high": high})


def _loose(table: pandas.DataFrame, operator, amount, total: float):
    """The shares of the locations whose operator is not known, (K,)."""
    import numpy

    unknown = operator == UNKNOWN_OPERATOR
    names, which = numbered(str(id_) for id_ in table["location_id"].to_numpy(dtype=object)[unknown])
    return numpy.bincount(which, amount[unknown], minlength=len(names)) / (total or 1.0)


def _indices(known, loose) -> tuple[float, float, float]:
    """HHI with all unknown points as one firm, each location as its own, and all with the largest known firm."""
    if not len(known) and not len(loose):
        return (float("nan"),) * 3
    base, unknown = float((known**2).sum()), float(loose.sum())
    largest = float(known[0]) if len(known) else 0.0
    found = base + unknown**2, base + float((loose**2).sum()), base - largest**2 + (largest + unknown) ** 2
    together, low, high = (WHOLE * min(index, 1.0) for index in found)
    return (together if len(known) else float("nan")), low, high
