"""The Kaplan–Meier estimate: how many cases are still open after so many days, where some have not ended yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas

CURVE = ("day", "at_risk", "finished", "censored", "share_open", "low", "high")

BAND_DEVIATIONS = 1.959963984540054
"""Standard deviations on either side that hold 95 % of a normal distribution."""

_ROUNDING = 1e-9
"""By how much a share may miss a level through rounding alone."""


def kaplan_meier(days: Sequence[float], observed: Sequence[bool]) -> pandas.DataFrame:
    """The product-limit estimate of the share of cases that take longer than a number of days.

    ``days`` (N,) are lengths in one unit (0 or more; NaN and negative ones are left out), ``observed`` (N,) says
    whether the case ended then (else it is censored: it was still open, or was given up). A case that is censored on
    the day on which another one ends counts as at risk on that day.

    Returns one row per day on which something ended or was censored, in order: ``day``, ``at_risk`` (cases that had
    not ended before it), ``finished``, ``censored``, ``share_open`` (the estimate after that day, 0–1), ``low`` and
    ``high`` (the 95 % band by Greenwood's variance, within 0–1; NaN once nothing is open any more, where that
    variance is not defined). No rows without cases.

    Source: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the
    American Statistical Association 53 (1958); M. Greenwood, "The errors of sampling of the survivorship tables"
    (1926).
    """
    import numpy
    import pandas

    days, observed = numpy.asarray(days, dtype=float), numpy.asarray(observed, dtype=bool)
    known = numpy.isfinite(days) & (days >= 0)
    day, which = numpy.unique(days[known], return_inverse=True)
    ended = numpy.bincount(which[observed[known]], minlength=len(day))
    every = numpy.bincount(which, minlength=len(day))
    at_risk = int(known.sum()) - numpy.cumsum(every) + every
    share = numpy.cumprod(1.0 - ended / numpy.maximum(at_risk, 1))
    left = at_risk - ended
    term = numpy.divide(ended, at_risk * left, out=numpy.full(len(day), numpy.nan), where=left > 0)
    term[ended == 0] = 0.0
    margin = BAND_DEVIATIONS * share * numpy.sqrt(numpy.cumsum(term))
    return pandas.DataFrame(
        {
            "day": day,
            "at_risk": at_risk,
            "finished": ended,
            "censored": every - ended,
            "share_open": share,
            "low": numpy.clip(share - margin, 0.0, 1.0),
            "high": numpy.clip(share + margin, 0.0, 1.0),
        }
    )


def quantile(curve: pandas.DataFrame, share: float) -> float | None:
    """The first day by which at least ``share`` (0–1) of the cases have ended, by a curve of :func:`kaplan_meier`.

    ``None`` where the curve does not come that far: too many cases are still open.
    """
    reached = curve["day"][curve["share_open"] <= 1.0 - share + _ROUNDING]
    return float(reached.iloc[0]) if len(reached) else None
