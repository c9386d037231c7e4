"""From electric cars to public energy and charging points, in three bands.

Residents: electric cars × share without own parking × kWh per car and year × public share. Visitors: cars a day × 365 ×
share electric × share that charges × kWh per charge. Commuters: cars × share electric × kWh per car and year × share of
it that they charge in public here. Points: the sum ÷ kWh per point and year.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .figures import BANDS, HIGH, LOW, LOWERS_THE_NEED, MID, missing
from .fleet import Fleet, fleet_band
from .levels import Tree
from .scenarios import Scenario

if TYPE_CHECKING:
    import numpy

DAYS_OF_A_YEAR = 365
_OPPOSITE = {LOW: HIGH, MID: MID, HIGH: LOW}


@dataclass(frozen=True)
class Switches:
    """What is counted: visitors and commuters beside residents, and whether company cars are corrected for."""

    visitors: bool = False
    commuters: bool = False
    company_cars: bool = True


@dataclass(frozen=True)
class Need:
    """The need of the parts, each (P, Y): electric cars, kWh a year of each term, charging points."""

    electric_cars: numpy.ndarray
    residents_kwh: numpy.ndarray
    visitors_kwh: numpy.ndarray
    commuters_kwh: numpy.ndarray
    points: numpy.ndarray


def need(tree: Tree, scenario: Scenario, years: Sequence[int], switches: Switches) -> dict[str, Need]:
    """The need as ``low``, ``mid`` and ``high``.

    The band holds every combination of the figures within their own bands: low takes each figure at the end that gives
    the smallest need, high at the other one. So low ≤ mid ≤ high, and each band adds up over areas and terms like
    the middle. Raises :class:`BadInput` naming a figure that is missing.
    """
    fleets = fleet_band(tree, scenario, years, switches.company_cars)
    return {band: _of_band(tree, scenario, years, switches, fleets[band], band) for band in BANDS}


def middle_need(tree: Tree, scenario: Scenario, years: Sequence[int], switches: Switches) -> Need:
    """The need with each figure at its value; see :func:`need`."""
    fleets = fleet_band(tree, scenario.moved({}), years, switches.company_cars)
    return _of_band(tree, scenario, years, switches, fleets[MID], MID)


def _of_band(
    tree: Tree, scenario: Scenario, years: Sequence[int], switches: Switches, fleet: Fleet, band: str
) -> Need:
    import numpy

    def figure(id: str) -> numpy.ndarray:
        end = _OPPOSITE[band] if id in LOWERS_THE_NEED else band
        return numpy.array([scenario.at(id, year, end) for year in years])

    nothing = numpy.zeros_like(fleet.electric_cars)
    without = numpy.minimum(1.0, without_parking(tree, scenario, band)[:, None] * figure("without_parking_correction"))
    residents = fleet.electric_cars * without * figure("kwh_per_car") * figure("public_share")
    visitors = commuters = nothing
    where = _shares_of_cars(fleet.cars)[:, None]
    if switches.visitors:
        charging = figure("visitor_cars_per_day") * DAYS_OF_A_YEAR * figure("visitor_charging_share")
        visitors = where * (charging * figure("visitor_kwh_per_charge") * fleet.region_share)
    if switches.commuters:
        charging = figure("commuter_cars") * figure("kwh_per_car") * figure("commuter_public_share")
        commuters = where * (charging * fleet.region_share)
    points = (residents + visitors + commuters) / figure("kwh_per_point")
    return Need(fleet.electric_cars, residents, visitors, commuters, points)


def without_parking(tree: Tree, scenario: Scenario, band: str = MID) -> numpy.ndarray:
    """The share (P,) of the dwellings in each part that have no parking of their own.

    From the layer of demand; else 1 − garages ÷ dwellings of the area; else the same of the area it lies in; else the
    figure ``share_without_parking``. Raises :class:`BadInput` where that has no value either.
    """
    import numpy

    own = _measured_shares(tree)
    shares = own[tree.parts]
    for row in tree.larger_areas():
        inside = tree.members[row] & ~numpy.isfinite(shares)
        shares[inside] = own[row]
    open_ = ~numpy.isfinite(shares)
    if open_.any():
        if not scenario.known("share_without_parking"):
            raise missing("share_without_parking")
        shares[open_] = scenario.at("share_without_parking", scenario.stock_year, band)
    return shares


def _measured_shares(tree: Tree) -> numpy.ndarray:
    """The share of each area (N,) that its own row tells, else NaN."""
    import numpy

    number = {name: tree.areas[name].to_numpy(dtype=numpy.float64) for name in
              ("dwellings", "garages", "demand_dwellings", "demand_without_parking")}  # fmt: skip
    with numpy.errstate(divide="ignore", invalid="ignore"):
        of_demand = number["demand_without_parking"] / number["demand_dwellings"]
        of_garages = 1 - number["garages"] / number["dwellings"]
    shares = numpy.where(numpy.isfinite(of_demand), of_demand, of_garages)
    return numpy.where(numpy.isfinite(shares), shares.clip(0, 1), numpy.nan)


def _shares_of_cars(cars: numpy.ndarray) -> numpy.ndarray:
    """How visitors and commuters are spread over the parts: as the residents' cars are, for want of anything better."""
    import numpy

    return cars / cars.sum() if cars.sum() > 0 else numpy.full(len(cars), 1 / len(cars))
