"""Concentration where people are: among the charging points that each of many places reaches on foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .concentration import POINTS, UNKNOWN_OPERATOR, WHOLE, amounts, known_operators
from .marks import Marks

if TYPE_CHECKING:
    import numpy
    import pandas

CATCHMENT_COLUMNS: tuple[str, ...] = (
    "points",
    "operators",
    "unknown_share",
    "hhi",
    "hhi_low",
    "hhi_high",
    "cr1",
    "largest",
    "above_mark",
    "meaningful",
)


def by_catchment(
    stock: pandas.DataFrame,
    place: numpy.ndarray,
    point: numpy.ndarray,
    places: int,
    measure: str = POINTS,
    marks: Marks | None = None,
) -> pandas.DataFrame:
    """The market that each of a number of ``places`` reaches, one row per place with :data:`CATCHMENT_COLUMNS`.

    ``place`` and ``point`` (P,) are the pairs within walking distance: index of the place, row number in ``stock``
    (as for :func:`.concentration.concentration`; take one segment first). ``points`` is the number of charging
    points, ``operators`` how many known firms a place can choose from, ``cr1`` the share (0–1) of the ``largest``
    (its name), ``above_mark`` whether that is beyond the single-firm mark; indices as in
    :class:`.concentration.Concentration`. A place that reaches nothing has 0 points and NaN,
    one where no operator is known only the bounds of the index.
    """
    import numpy
    import pandas

    marks = marks or Marks.bundled()
    amount = amounts(stock, measure)[point]
    pairs = pandas.DataFrame(
        {
            "place": place,
            "operator": known_operators(stock)[point],
            "location": pandas.factorize(stock["location_id"])[0][point],
            "amount": numpy.where(amount > 0, amount, 0.0),
        }
    )
    pairs["share"] = pairs["amount"] / pairs.groupby("place")["amount"].transform("sum").replace(0.0, numpy.nan)
    unknown = pairs["operator"] == UNKNOWN_OPERATOR
    firms = pairs[~unknown].groupby(["place", "operator"], sort=True)["share"].sum().reset_index()
    firms = firms[firms["share"] > 0]
    loose = pairs[unknown].groupby(["place", "location"])["share"].sum().reset_index()
    index = pandas.RangeIndex(places)
    known = (firms["share"] ** 2).groupby(firms["place"]).sum().reindex(index, fill_value=0.0)
    scattered = (loose["share"] ** 2).groupby(loose["place"]).sum().reindex(index, fill_value=0.0)
    hidden = loose.groupby("place")["share"].sum().reindex(index, fill_value=0.0)
    first = firms.sort_values(["place", "share", "operator"], ascending=[True, False, True]).drop_duplicates("place")
    largest = first.set_index("place")["share"].reindex(index, fill_value=0.0)
    nothing = pairs.groupby("place")["amount"].sum().reindex(index, fill_value=0.0) <= 0
    nobody = nothing | (largest == 0)
    points = pairs.groupby("place").size().reindex(index, fill_value=0)
    table = pandas.DataFrame(
        {
            "points": points,
            "operators": firms.groupby("place").size().reindex(index, fill_value=0),
            "unknown_share": hidden.mask(nothing),
            "hhi": _index(known + hidden**2, nobody),
            "hhi_low": _index(known + scattered, nothing),
            "hhi_high": _index(known - largest**2 + (largest + hidden) ** 2, nothing),
            "cr1": largest.mask(nobody),
            "largest": first.set_index("place")["operator"].reindex(index, fill_value=""),
            "above_mark": largest > marks.single_firm,
            "meaningful": points >= marks.minimum_points,
        }
    )
    return table[list(CATCHMENT_COLUMNS)]


def _index(squares: pandas.Series, nothing: pandas.Series) -> pandas.Series:
    return (WHOLE * squares.clip(upper=1.0)).mask(nothing)
