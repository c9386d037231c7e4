"""A forecast as plain data: for the table ``run``, and for whoever calls the algorithm."""

from __future__ import annotations

import math
from dataclasses import asdict
from typing import Any

from .made_forecast import MadeForecast


def report(made: MadeForecast) -> dict[str, Any]:
    """Return what the forecast found for the whole municipality, and every figure it rests on; ready for JSON.

    ``need`` holds by scenario, year and band the numbers of the whole municipality (points, equivalents, kWh a year by
    term, kW); ``sensitivity``, ``benchmarks``, ``strategic``, ``figures`` and ``notes`` are as their classes say.
    """
    wanted = made.wanted
    years = wanted.scenarios[wanted.shown].years
    return _plain(
        {
            "year": wanted.year,
            "scenario": wanted.shown,
            "extrapolated_after": wanted.scenarios[wanted.shown].extrapolated_after,
            "level": made.tree.areas["level"].to_numpy()[made.tree.parts].tolist()[0],
            "areas": len(made.tree.parts),
            "need": {
                key: {str(year): made.whole(key, year) for year in years} for key in wanted.scenarios
            },
            "total": {str(year): amount for year, amount in wanted.total.items()},
            "measure": wanted.settings.measure,
            "factors": {str(year): factor for year, factor in wanted.settings.factors.items()},
            "switches": asdict(wanted.settings.switches),
            "sensitivity": made.sensitivity.to_dict("records"),
            "benchmarks": [asdict(one) for one in made.benchmarks],
            "strategic": asdict(made.strategic),
            "figures": figures_used(made),
            "notes": {
                "areas_left_out": list(made.tree.left_out),
                "points_outside": made.existing.outside,
                "points_without_power": made.existing.unknown,
                "planned_points_outside": made.planned.outside,
                "decided_sites_without_points": made.planned.unknown,
                "local_stock_known": made.observed,
            },
        }
    )


def figures_used(made: MadeForecast) -> list[dict[str, Any]]:
    """Return every figure of the scenarios with value, band and source, and its scenario where they differ."""
    found = []
    for key, scenario in made.wanted.scenarios.items():
        for id, figure in scenario.figures.items():
            if id in scenario.own or key == made.wanted.shown:
                found.append({**asdict(figure), "scenario": key if id in scenario.own else ""})
    return found


def _plain(value: Any) -> Any:
    """Numbers, texts, lists and dictionaries only; what is no number is ``None``."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(item) for item in value]
    if hasattr(value, "item"):
        value = value.item()
    return None if isinstance(value, float) and not math.isfinite(value) else value
