"""Which assumption moves the outcome most: each at both ends of its band, the others at their value (tornado)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from .figures import HIGH, LOW, MID, interpolated
from .forecast import PLAIN, POINTS, Settings
from .levels import tree
from .need import middle_need
from .scenarios import Scenario

if TYPE_CHECKING:
    import pandas

COLUMNS: tuple[str, ...] = ("parameter", "low", "high", "low_gap", "high_gap", "confidence")

SCENARIO_FIGURE = "region_electric_cars_target"
"""The figure in which scenarios differ; its band is that from the low to the high scenario."""


def sensitivity(
    areas: pandas.DataFrame,
    scenarios: Mapping[str, Scenario],
    existing: pandas.DataFrame,
    planned: pandas.DataFrame,
    year: int,
    settings: Settings = PLAIN,
    check: Callable[[], None] = lambda: None,
) -> pandas.DataFrame:
    """One row per figure with a band, the widest first: columns :data:`COLUMNS`.

    ``low`` and ``high`` are the figure's ends in ``year``; ``low_gap`` and ``high_gap`` the whole municipality's gap in
    points with the figure there and all others of the middle scenario at their value. The ends of
    :data:`SCENARIO_FIGURE` are those of the low and the high scenario. Figures without effect are left out. ``check``
    may raise to stop.
    """
    import pandas

    branches = tree(areas)
    ids = set(branches.areas["id"].to_numpy()[branches.parts])
    standing = sum(float(frame.loc[frame["area_id"].isin(ids), POINTS].sum()) for frame in (existing, planned))
    scale = interpolated(settings.factors, year) if settings.factors else 1.0
    middle = scenarios[MID]

    def gap(scenario: Scenario) -> float:
        check()
        found = middle_need(branches, scenario, (year,), settings.switches)
        return float(found.points.sum() * scale - standing)

    rows = []
    for id, figure in middle.figures.items():
        if id == SCENARIO_FIGURE:
            ends = {end: scenarios[end].at(id, middle.target_year) for end in (LOW, HIGH)}
            gaps = {end: gap(middle.moved({}).with_value(id, ends[end])) for end in (LOW, HIGH)}
        elif figure.has_band:
            ends = {end: figure.at(year, end) for end in (LOW, HIGH)}
            gaps = {end: gap(middle.moved({id: end})) for end in (LOW, HIGH)}
        else:
            continue
        rows.append((id, ends[LOW], ends[HIGH], gaps[LOW], gaps[HIGH], figure.confidence))
    table = pandas.DataFrame(rows, columns=list(COLUMNS))
    width = (table["high_gap"] - table["low_gap"]).abs()
    order = width[width > 1e-9].sort_values(ascending=False, kind="stable").index
    return table.loc[order].reset_index(drop=True)
