"""The forecast: what every area needs in every year, in three bands, and what is missing then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .figures import BANDS, MID, interpolated
from .levels import Tree, tree
from .need import Need, Switches, middle_need, need
from .scenarios import Scenario

if TYPE_CHECKING:
    import numpy
    import pandas

COLUMNS: tuple[str, ...] = (
    "area_id", "year", "scenario", "band", "electric_cars", "public_kwh", "points_needed", "equivalents_needed",
    "points_existing", "points_planned", "gap_points", "gap_equivalents", "power_kw",
)  # fmt: skip
"""Columns of a forecast, as the table ``forecast_result`` has them."""

TERMS: tuple[str, ...] = ("residents_kwh", "visitors_kwh", "commuters_kwh")
"""Columns that a forecast has besides: the parts of ``public_kwh``."""

POINTS, EQUIVALENTS = "points", "equivalents"
MEASURES: tuple[str, ...] = (POINTS, EQUIVALENTS)


@dataclass(frozen=True)
class Settings:
    """How a forecast is made, besides its scenario.

    ``equivalents_per_point``: charging-point equivalents of one point needed (the parameter ``equivalent_normal``), and
    ``power_per_car``: kW per electric car (``afir_kw_per_electric_car``); NaN leaves those columns empty.
    ``measure`` says what the given total counts. ``factors`` by year multiply the need, in place of a total.
    """

    switches: Switches = field(default_factory=Switches)
    equivalents_per_point: float = float("nan")
    power_per_car: float = float("nan")
    measure: str = POINTS
    factors: Mapping[int, float] = field(default_factory=dict)


PLAIN = Settings()


def forecast(
    areas: pandas.DataFrame,
    scenario: Scenario,
    existing: pandas.DataFrame,
    planned: pandas.DataFrame,
    years: Sequence[int] = (),
    total: Mapping[int, float] | None = None,
    settings: Settings = PLAIN,
) -> pandas.DataFrame:
    """One row per area, year and band of one scenario: columns :data:`COLUMNS` and :data:`TERMS`.

    ``areas``: columns of the table ``area`` with ``demand_dwellings`` and ``demand_without_parking`` (see
    ``workspace.forecast_inputs``). ``existing`` and ``planned``: ``area_id points equivalents`` of the smallest areas
    (others are left out). ``years`` are those of the scenario where none are given. ``total``: by year, what the whole
    municipality is to need in the middle of the band; the need is scaled to it in all areas, terms and bands alike,
    in between and after in proportion; electric cars are not.

    Points and equivalents are not rounded; kWh are per year; ``power_kw`` is the power that the AFIR asks for. The gap
    is need − existing − planned, below zero for a surplus. Raises :class:`BadInput` naming what is missing.
    """
    import pandas

    years = tuple(years) or scenario.years
    branches = tree(areas)
    bands = need(branches, scenario, years, settings.switches)
    factors = dict(settings.factors)
    if total:
        factors = reconciliation(bands[MID], years, total, settings)
    scale = _scale(factors, years)
    there = {name: _counted(branches, frame) for name, frame in (("existing", existing), ("planned", planned))}
    frames = [_rows(branches, scenario, years, band, bands[band], scale, there, settings) for band in BANDS]
    return pandas.concat(frames, ignore_index=True)[[*COLUMNS, *TERMS]]


def forecast_all(
    areas: pandas.DataFrame,
    scenarios: Mapping[str, Scenario],
    existing: pandas.DataFrame,
    planned: pandas.DataFrame,
    years: Sequence[int] = (),
    total: Mapping[int, float] | None = None,
    settings: Settings = PLAIN,
) -> pandas.DataFrame:
    """As :func:`forecast`, for all scenarios. A ``total`` is met by the middle one; the others keep their distance."""
    import pandas

    if total:
        settings = with_total(areas, scenarios[MID], years, total, settings)
    made = [forecast(areas, scenario, existing, planned, years, None, settings) for scenario in scenarios.values()]
    return pandas.concat(made, ignore_index=True)


def with_total(
    areas: pandas.DataFrame, middle: Scenario, years: Sequence[int], total: Mapping[int, float], settings: Settings
) -> Settings:
    """The settings with the factors by year that bring the middle scenario to ``total``."""
    from dataclasses import replace

    years = tuple(years) or middle.years
    found = middle_need(tree(areas), middle, years, settings.switches)
    return replace(settings, factors=reconciliation(found, years, total, settings))


def reconciliation(
    found: Need, years: Sequence[int], total: Mapping[int, float], settings: Settings
) -> dict[int, float]:
    """By year of ``total``: what the need found has to be multiplied with to meet it.

    Raises :class:`BadInput` for a year that is not forecast, a total that is no number of zero or more, or where no
    need was found that could be scaled.
    """
    import numpy

    factors = {}
    for year, amount in total.items():
        each = 1.0 if settings.measure == POINTS else settings.equivalents_per_point
        computed = found.points[:, list(years).index(year)].sum() * each if year in years else numpy.nan
        if not computed > 0 or not numpy.isfinite(amount) or amount < 0:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The need cannot be brought to a total of {amount} in {year}."),
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Give a number of zero or more for a year from {first} to {last} in which there is a need."
                ),
                amount=amount,
                year=year,
                first=years[0],
                last=years[-1],
            )
        factors[year] = amount / computed
    return factors


def _scale(factors: Mapping[int, float], years: Sequence[int]) -> numpy.ndarray:
    import numpy

    return numpy.array([interpolated(factors, year) if factors else 1.0 for year in years])


def _counted(branches: Tree, frame: pandas.DataFrame) -> dict[str, numpy.ndarray]:
    """Points and equivalents (N,) in all areas, from rows of the smallest ones."""
    ids = branches.areas["id"].to_numpy()[branches.parts]
    summed = frame.groupby("area_id")[list(MEASURES)].sum().reindex(ids).fillna(0.0)
    return {measure: branches.summed(summed[measure].to_numpy(dtype=float)) for measure in MEASURES}


def _rows(
    branches: Tree,
    scenario: Scenario,
    years: Sequence[int],
    band: str,
    found: Need,
    scale: numpy.ndarray,
    there: Mapping[str, Mapping[str, numpy.ndarray]],
    settings: Settings,
) -> pandas.DataFrame:
    import numpy
    import pandas

    amount, length = len(branches.areas), len(years)

    def flat(values: numpy.ndarray) -> numpy.ndarray:
        return numpy.broadcast_to(values, (amount, length)).ravel()

    terms = {name: branches.summed(getattr(found, name) * scale) for name in TERMS}
    electric = branches.summed(found.electric_cars)
    points = branches.summed(found.points * scale)
    standing = {measure: there["existing"][measure] + there["planned"][measure] for measure in MEASURES}
    equivalents = points * settings.equivalents_per_point
    columns = {
        "area_id": numpy.repeat(branches.areas["id"].to_numpy(), length),
        "year": numpy.tile(numpy.asarray(years, dtype=int), amount),
        "scenario": scenario.key,
        "band": band,
        "electric_cars": flat(electric),
        "public_kwh": flat(sum(terms.values())),
        "points_needed": flat(points),
        "equivalents_needed": flat(equivalents),
        "points_existing": flat(there["existing"][POINTS][:, None]),
        "points_planned": flat(there["planned"][POINTS][:, None]),
        "gap_points": flat(points - standing[POINTS][:, None]),
        "gap_equivalents": flat(equivalents - standing[EQUIVALENTS][:, None]),
        "power_kw": flat(electric * settings.power_per_car),
        **{name: flat(values) for name, values in terms.items()},
    }
    return pandas.DataFrame(columns)
