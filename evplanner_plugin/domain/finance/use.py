"""How much a charging point charges in a year: typed in, measured in the workspace, or a published figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .lines import SCENARIOS, Use, optional_figure

if TYPE_CHECKING:
    import pandas

LEAST_POINTS = 10
"""Points with measured use below which no quartiles are told: our own limit, as for shares of the market."""

LEAST_MONTHS = 6
"""Months a point must have been measured before its year is reckoned: our own limit."""

TYPED = QT_TRANSLATE_NOOP("finance", "Typed in for this run")
MEASURED = QT_TRANSLATE_NOOP("finance", "Measured use in the workspace")

_IDS = {"low": "kwh_per_point_year_low", "mid": "kwh_per_point_year", "high": "kwh_per_point_year_high"}


def expected_use(
    parameters: Mapping[str, Any], usage: pandas.DataFrame | None = None, typed: Mapping[str, float] | None = None
) -> Use:
    """kWh per point and year per scenario.

    What is ``typed`` counts first, whole: scenarios that are not typed stay empty. Then the measured ``usage`` (columns
    as ``workspace.usage.reading.read_usage`` gives them) where it is enough (:func:`measured_use`). Then the
    parameters ``kwh_per_point_year``, ``…_low`` and ``…_high``.

    Raises :class:`BadInput`: low ≤ mid ≤ high does not hold, or a figure is negative.
    """
    if typed:
        return _ordered(Use({name: typed.get(name) for name in SCENARIOS}, TYPED))
    if usage is not None:
        measured = measured_use(usage)
        if measured is not None:
            return measured
    values = {name: optional_figure(parameters, id) for name, id in _IDS.items()}
    found = parameters.get(_IDS["mid"])
    source, confidence = (found.source, found.confidence) if found is not None else ("", "")
    return _ordered(Use(values, source, confidence, _IDS["mid"]))


def measured_use(usage: pandas.DataFrame) -> Use | None:
    """The lower quartile, median and upper quartile over charging points of kWh per year.

    ``usage`` has ``evse_id``, ``month`` (``YYYY-MM``), ``energy_kwh`` and ``source``; rows of a whole location, without
    ``evse_id``, are left out, for they hold several points. A point's year is its mean whole month × 12, from at least
    :data:`LEAST_MONTHS` months. ``None`` with fewer than :data:`LEAST_POINTS` points.
    """
    usage = whole_months(usage)
    known = usage[usage["evse_id"].notna() & (usage["evse_id"] != "") & usage["energy_kwh"].notna()]
    if known.empty:
        return None
    months = known.groupby(["evse_id", "month"], sort=False)["energy_kwh"].sum().groupby(level=0)
    per_year = 12.0 * months.mean()[months.count() >= LEAST_MONTHS]
    if len(per_year) < LEAST_POINTS:
        return None
    low, mid, high = (float(per_year.quantile(share)) for share in (0.25, 0.5, 0.75))
    told = known["source"].dropna().unique() if "source" in known else ()
    return Use({"low": low, "mid": mid, "high": high}, MEASURED, detail=", ".join(sorted(map(str, filter(len, told)))))


def whole_months(usage: pandas.DataFrame) -> pandas.DataFrame:
    """The rows of ``usage`` that speak of all days of their month, where its column ``days`` tells; else all rows."""
    import pandas

    if "days" not in usage or usage.empty:
        return usage
    first = pandas.to_datetime(usage["month"].astype(str) + "-01", errors="coerce")
    return usage[usage["days"] >= first.dt.days_in_month]


def _ordered(use: Use) -> Use:
    known = [value for value in (use.values[name] for name in SCENARIOS) if value is not None]
    if any(not value >= 0 for value in known) or known != sorted(known):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The energy per charging point is not low ≤ middle ≤ high and 0 or more."),
            QT_TRANSLATE_NOOP("errors", "Check the three figures of kWh per charging point and year."),
        )
    return use
