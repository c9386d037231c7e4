"""A forecast of a workspace with all that belongs to it: inputs, table, sensitivity, benchmarks, plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...domain.forecast.benchmarks import Benchmark
from ...domain.forecast.figures import KNOWN, MID
from ...domain.forecast.forecast import Settings
from ...domain.forecast.levels import Tree
from ...domain.forecast.plan import StrategicShare
from ...domain.forecast.scenarios import Scenario
from ...domain.parameters import Parameter
from ...errors import QT_TRANSLATE_NOOP, BadInput
from ...workspace.forecast_inputs import Counted

if TYPE_CHECKING:
    import pandas

    from ...workspace.store import Workspace


GIVEN = "given with the forecast"
"""Source of a figure that was typed for one run."""


@dataclass(frozen=True)
class Wanted:
    """What the user asked for: the scenarios, the map's year and scenario, a total by year, and the settings."""

    scenarios: Mapping[str, Scenario]
    shown: str
    year: int
    total: Mapping[int, float]
    settings: Settings


@dataclass(frozen=True)
class MadeForecast:
    """The forecast (``table``, see ``domain.forecast.forecast``) and what goes with it.

    ``existing`` and ``planned`` say what was counted; ``observed`` whether a stock of electric cars is known in the
    municipality, or the region's curve was taken.
    """

    wanted: Wanted
    tree: Tree
    table: pandas.DataFrame
    sensitivity: pandas.DataFrame
    benchmarks: list[Benchmark]
    strategic: StrategicShare
    existing: Counted
    planned: Counted
    observed: bool
    inputs: Mapping[str, Any]

    def whole(self, scenario: str = "", year: int = 0) -> dict[str, dict[str, float]]:
        """By band: the numbers of the whole municipality in a scenario and year, those of the map by default."""
        return self.of_municipality[scenario or self.wanted.shown, year or self.wanted.year]

    @cached_property
    def of_municipality(self) -> dict[tuple[str, int], dict[str, dict[str, float]]]:
        """By scenario and year, then by band: the numbers of the whole municipality."""
        top = self.tree.areas["id"].to_numpy()[self.tree.tops()]
        rows = self.table[self.table["area_id"].isin(top)].drop(columns="area_id")
        found: dict[tuple[str, int], dict[str, dict[str, float]]] = {}
        for (scenario, year, band), numbers in rows.groupby(["scenario", "year", "band"]).sum().iterrows():
            found.setdefault((scenario, int(year)), {})[band] = numbers.to_dict()
        return found

    def of_year(self, scenario: str = "", year: int = 0) -> pandas.DataFrame:
        """The rows of a scenario and year, those of the map by default."""
        wanted = self.table["scenario"].eq(scenario or self.wanted.shown) & self.table["year"].eq(
            year or self.wanted.year
        )
        return self.table[wanted]


def make_forecast(
    workspace: Workspace, wanted: Wanted, figures: Mapping[str, Any], check: Callable[[], None]
) -> MadeForecast:
    """Read the workspace, work the forecast out, and what goes with it; ``check`` may raise to stop.

    Figures are those of the scenario, over these the workspace's parameters, over these ``figures``.

    :raises BadInput: a figure is missing or impossible; there is nothing to forecast from.
    """
    from ...domain.charging.equivalents import Definition
    from ...domain.forecast.benchmarks import benchmarks
    from ...domain.forecast.forecast import forecast_all, with_total
    from ...domain.forecast.levels import tree
    from ...domain.forecast.plan import strategic_share
    from ...domain.forecast.sensitivity import sensitivity
    from ...workspace.forecast_inputs import (
        fingerprints,
        planned_points,
        read_existing,
        read_forecast_areas,
        read_plan,
    )
    from ...workspace.parameters import figure, read_parameters

    parameters = read_parameters(workspace)
    definition = Definition.of(parameters)
    scenarios = _with_figures(wanted.scenarios, parameters, figures)
    settings = replace(
        wanted.settings,
        equivalents_per_point=definition.normal,
        power_per_car=figure(parameters, "afir_kw_per_electric_car"),
    )
    areas = read_forecast_areas(workspace)
    branches = tree(areas)
    check()
    existing = read_existing(workspace, branches)
    sites = read_plan(workspace)
    planned = planned_points(sites, branches, definition)
    check()
    if wanted.total:
        settings = with_total(areas, scenarios[MID], (), wanted.total, settings)
    wanted = replace(wanted, scenarios=scenarios, settings=settings)
    there = existing.per_area, planned.per_area
    table = forecast_all(areas, scenarios, *there, settings=settings)
    check()
    moved = sensitivity(areas, scenarios, *there, wanted.year, settings, check)
    observed = bool(branches.areas["electric_cars"].notna().any())
    made = MadeForecast(
        wanted, branches, table, moved, [], strategic_share(sites, parameters), existing, planned, observed,
        fingerprints(areas, existing, planned)
    )  # fmt: skip
    middle = made.whole()[MID]
    power = float(existing.per_area["power_kw"].sum())
    return replace(
        made, benchmarks=benchmarks(middle["electric_cars"], middle["points_existing"], power, parameters)
    )


def _with_figures(
    scenarios: Mapping[str, Scenario], parameters: Mapping[str, Parameter], given: Mapping[str, Any]
) -> dict[str, Scenario]:
    own = set().union(*(scenario.own for scenario in scenarios.values()))
    shared = [id for id in KNOWN if id not in own]
    known = {id + suffix for id in shared for suffix in ("", "_low", "_high")}
    unknown = [id for id in given if id not in known]
    if unknown:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The forecast does not know the figure “{figure}”."),
            QT_TRANSLATE_NOOP("errors", "It knows these: {known}."),
            figure=str(unknown[0])[:60],
            known=", ".join(shared),
        )
    return {
        key: scenario.with_parameters(parameters).with_values(given, GIVEN) for key, scenario in scenarios.items()
    }
