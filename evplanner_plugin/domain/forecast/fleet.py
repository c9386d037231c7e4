"""Electric cars per area and year: the cars that are there, and a logistic curve through the stock observed.

The curve's steepness is the region's: it runs through the region's stock and the scenario's number in the target year
(share = 1 / (1 + e^-(a + k·year))). An area's curve has that steepness and runs through the area's own stock where that
is known. The number of cars stays as it is; in the end all of them could be electric.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .figures import HIGH, KNOWN, LOW, MID
from .levels import Tree, allotted
from .scenarios import Scenario

if TYPE_CHECKING:
    import numpy


@dataclass(frozen=True)
class Fleet:
    """``cars`` (P,) of the parts, ``electric_cars`` (P, Y) at the end of each year, ``region_share`` (Y,) electric."""

    cars: numpy.ndarray
    electric_cars: numpy.ndarray
    region_share: numpy.ndarray


def fleet(tree: Tree, scenario: Scenario, years: Sequence[int], company_cars: bool = True) -> Fleet:
    """The fleet in a tree's parts with the scenario's figures at their values.

    ``company_cars`` corrects the stock observed in an area: cars in a company's name are registered where the company
    is, so that their share of the stock is taken as the region's instead. Raises :class:`BadInput` where the region's
    figures make no growing curve.
    """
    import numpy

    stock_year = scenario.stock_year
    cars = _cars(tree, scenario)
    begin, steepness = _region_curve(scenario)
    stock, known_from = allotted(tree, "electric_cars", cars * _expit(begin))
    when = numpy.full(len(cars), float(stock_year))
    observed = known_from >= 0
    years_known = tree.areas["reference_year"].to_numpy(dtype=numpy.float64)
    when[observed] = numpy.nan_to_num(years_known[known_from[observed]], nan=stock_year)
    smallest = 0.5 / numpy.maximum(cars, 1.0)  # of no car at all no curve could grow: half a car
    share = numpy.divide(stock, cars, out=numpy.zeros_like(cars), where=cars > 0).clip(0, 1)
    if company_cars and observed.any():
        part = scenario.at("company_car_share", stock_year)
        region = _expit(begin + steepness * (when - stock_year))
        share = numpy.where(observed, (1 - part) * share + part * region, share)
    share = share.clip(smallest, 1 - smallest)
    since = numpy.maximum(0.0, numpy.asarray(years, dtype=float)[None, :] - when[:, None])
    grown = _expit(_logit(share)[:, None] + steepness * since)
    region_years = numpy.maximum(0.0, numpy.asarray(years, dtype=float) - stock_year)
    return Fleet(cars, cars[:, None] * grown, _expit(begin + steepness * region_years))


def fleet_band(tree: Tree, scenario: Scenario, years: Sequence[int], company_cars: bool = True) -> dict[str, Fleet]:
    """The fleet as ``low``, ``mid`` and ``high``: the least and the most of any combination of the ends of its figures.

    Whether a figure of the fleet raises or lowers the number differs between areas and years (a smaller stock today
    makes the way to the same target steeper), so all combinations are tried, and each area and year takes its own.
    """
    import numpy

    middle = fleet(tree, scenario.moved({}), years, company_cars)
    banded = [id for id, figure in scenario.figures.items() if KNOWN[id].fleet and figure.has_band]
    tried = [middle]
    for ends in product((LOW, HIGH), repeat=len(banded)) if banded else ():
        tried.append(fleet(tree, scenario.moved(dict(zip(banded, ends))), years, company_cars))
    extremes = {}
    for end, extreme in ((LOW, numpy.min), (HIGH, numpy.max)):
        electric = extreme([one.electric_cars for one in tried], axis=0)
        extremes[end] = Fleet(middle.cars, electric, extreme([one.region_share for one in tried], axis=0))
    return {LOW: extremes[LOW], MID: middle, HIGH: extremes[HIGH]}


def _cars(tree: Tree, scenario: Scenario) -> numpy.ndarray:
    """Cars (P,): counted, else shared out, else households (or dwellings) times the cars of a household."""
    import numpy

    year = scenario.stock_year
    dwellings = tree.of_parts("dwellings")
    dwellings = numpy.where(numpy.isfinite(dwellings), dwellings, tree.of_parts("demand_dwellings"))
    homes = dwellings
    if not _all_known(tree, ("cars", "households")):
        homes = dwellings * scenario.at("households_per_dwelling", year)
    households, _ = allotted(tree, "households", numpy.nan_to_num(homes))
    estimate = households if _all_known(tree, ("cars",)) else households * scenario.at("cars_per_household", year)
    cars, _ = allotted(tree, "cars", estimate)
    return cars


def _all_known(tree: Tree, columns: Sequence[str]) -> bool:
    """Whether each part has a number in one of ``columns``."""
    import numpy

    return bool(numpy.isfinite([tree.of_parts(column) for column in columns]).any(axis=0).all())


def _region_curve(scenario: Scenario) -> tuple[float, float]:
    """The region's curve: the logit of its share electric in the stock's year, and its growth per year."""
    year, target = scenario.stock_year, scenario.target_year
    if scenario.known("region_cars"):
        cars = scenario.at("region_cars", year)
    else:
        cars = scenario.at("region_dwellings", year) * scenario.at("households_per_dwelling", year)
        cars *= scenario.at("cars_per_household", year)
    stock = scenario.at("region_electric_cars", year)
    goal = scenario.at("region_electric_cars_target", target)
    if not stock < goal < cars:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "errors",
                "The region's figures make no growing curve: {stock} electric cars in {year}, {goal} in {target}, of"
                " {cars} cars."
            ),
            QT_TRANSLATE_NOOP("errors", "Give a target above the stock and below the number of cars."),
            stock=round(stock),
            year=year,
            goal=round(goal),
            target=target,
            cars=round(cars),
        )
    begin = float(_logit(stock / cars))
    return begin, (float(_logit(goal / cars)) - begin) / (target - year)


def _logit(share):
    import numpy

    return numpy.log(share) - numpy.log1p(-share)


def _expit(value):
    import numpy

    return 1.0 / (1.0 + numpy.exp(-value))
