"""How much of local production public charging could use in the same hour: the potential of energy sharing.

In each hour the lesser of production and charging counts as shared. With the mean day of each month (12 × 24) this is
an upper bound: a clouded day and a sunny one balance in the mean, but not in the grid. With the 8,760 hours of a year
it is what would have been shared in that year. Rules of sharing (who may, at what price) are not in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .hours import YEAR_HOURS, checked, month_hours

if TYPE_CHECKING:
    import numpy


@dataclass(frozen=True)
class Sharing:
    """All energies are kWh per year, or per hour of each month as (12, 24) arrays by local time.

    ``exact`` says whether every hour of a year was compared; else ``shared`` is the most that can be shared.
    """

    production: numpy.ndarray
    charging: numpy.ndarray
    shared: numpy.ndarray
    exact: bool

    @property
    def production_kwh(self) -> float:
        """kWh produced in the year."""
        return float(self.production.sum())

    @property
    def charging_kwh(self) -> float:
        """kWh charged in the year."""
        return float(self.charging.sum())

    @property
    def self_consumed_kwh(self) -> float:
        """kWh that were charged in the hour they were produced."""
        return float(self.shared.sum())

    @property
    def surplus_kwh(self) -> float:
        """kWh produced that charging could not use."""
        return max(0.0, self.production_kwh - self.self_consumed_kwh)

    @property
    def shortfall_kwh(self) -> float:
        """kWh charged that local production did not cover."""
        return max(0.0, self.charging_kwh - self.self_consumed_kwh)

    @property
    def share_of_production(self) -> float | None:
        """Part of production (0–1) that charging uses; ``None`` without production."""
        return min(1.0, self.self_consumed_kwh / self.production_kwh) if self.production_kwh > 0 else None

    @property
    def share_of_charging(self) -> float | None:
        """Part of charging (0–1) that local production covers; ``None`` without charging."""
        return min(1.0, self.self_consumed_kwh / self.charging_kwh) if self.charging_kwh > 0 else None


def sharing(production_by_hour, charging_by_hour) -> Sharing:
    """Compare ``production_by_hour`` with ``charging_by_hour``: kWh, both (12, 24) or both (8760,).

    Raises :class:`BadInput`: other shapes, one of each, or values below 0 or that are no numbers.
    """
    import numpy

    production = checked(production_by_hour, "production")
    charging = checked(charging_by_hour, "charging")
    if production.shape != charging.shape:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "One profile has 8,760 hours and the other 12 months of 24 hours."),
            QT_TRANSLATE_NOOP("errors", "Give both the same way."),
        )
    shared = numpy.minimum(production, charging)
    exact = production.shape == (YEAR_HOURS,)
    return Sharing(month_hours(production), month_hours(charging), month_hours(shared), exact)
