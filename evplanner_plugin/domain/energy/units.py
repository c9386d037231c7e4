"""Production and charging per unit: the municipality, its neighbourhoods, or single charging locations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..finance.use import whole_months
from .hours import MONTHS, charging_hours, month_hours, shares
from .sharing import Sharing, sharing

if TYPE_CHECKING:
    import numpy
    import pandas


@dataclass(frozen=True)
class Charging:
    """What is charged at one unit: kWh as (12, 24) or (8760,), and which calendar months (12,) are known."""

    kwh: numpy.ndarray
    months: numpy.ndarray


def all_months() -> numpy.ndarray:
    """(12,) of which all are known."""
    import numpy

    return numpy.ones(MONTHS, dtype=bool)


def measured_charging(profile: pandas.DataFrame, unit_of: dict[str, str]) -> dict[str, Charging]:
    """Unit → what is charged there, from the rows of ``session_profile``.

    ``profile`` has ``location_id``, ``month``, ``hour`` and ``energy_kwh``; ``unit_of`` says in which unit a location
    lies. Rows of locations outside all units are left out.
    """
    units = profile["location_id"].map(unit_of)
    return {
        str(unit): Charging(*charging_hours(rows))
        for unit, rows in profile.groupby(units, sort=True)
        if unit not in ("", None)
    }


def shaped_charging(shape, per_year: dict[str, float]) -> dict[str, Charging]:
    """Unit → its kWh per year spread over the hours as in ``shape`` ((12, 24) or (8760,), any total)."""
    spread = shares(shape)
    return {unit: Charging(spread * kwh, all_months()) for unit, kwh in per_year.items()}


def kwh_per_year(usage: pandas.DataFrame, unit_of: dict[str, str]) -> dict[str, float]:
    """Unit → kWh per year: the mean whole month of each charging point or location × 12, added up.

    ``usage`` has ``location_id``, ``evse_id``, ``month`` and ``energy_kwh``, as
    ``workspace.usage.reading.read_usage`` gives it.
    """
    import pandas

    usage = whole_months(usage)
    known = usage[usage["energy_kwh"].notna()]
    if known.empty:
        return {}
    meter = known["location_id"].astype(str) + "/" + known["evse_id"].fillna("").astype(str)
    unit = known["location_id"].map(unit_of)
    table = pandas.DataFrame({"meter": meter, "unit": unit, "month": known["month"], "kwh": known["energy_kwh"]})
    table = table[table["unit"].notna() & (table["unit"] != "")]
    months = table.groupby(["unit", "meter", "month"])["kwh"].sum()
    per_meter = 12.0 * months.groupby(level=["unit", "meter"]).mean()
    return {str(unit): float(kwh) for unit, kwh in per_meter.groupby(level="unit").sum().items()}


def compare(production_kwh: float, shape, charging: Charging) -> Sharing:
    """Share ``production_kwh`` per year, spread as ``shape`` ((12, 24) or (8760,)), with what is ``charging``.

    Every hour of the year is compared where both are given that way, else the mean day of each month. In months whose
    charging is not known, production is left out too.
    """
    produced, charged = shares(shape) * production_kwh, charging.kwh
    if produced.shape != charged.shape or not charging.months.all():
        produced, charged = month_hours(produced), month_hours(charged)
        produced = produced * charging.months[:, None]
        charged = charged * charging.months[:, None]
    return sharing(produced, charged)
