"""Scenarios: how many electric cars there will be, and the figures that turn them into charging points."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ... import bundled
from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..parameters import Parameter, figure
from .figures import HIGH, LOW, MID, Figure, missing, read_figure

SCENARIOS: tuple[str, ...] = (LOW, MID, HIGH)
"""Keys of the scenarios, fewest electric cars first."""

DEFAULT = "flanders"
"""The scenario file that comes with the plugin."""


@dataclass(frozen=True)
class Scenario:
    """One scenario: its figures by id, and the years that its curve goes through.

    ``stock_year`` is the end of the year of the figure ``region_electric_cars``, ``target_year`` that of
    ``region_electric_cars_target``; a result for a year is for its end. Years after ``extrapolated_after`` are
    extrapolation. ``own`` are the figures in which scenarios differ: other figures than the file's do not replace them.
    """

    key: str
    figures: Mapping[str, Figure]
    years: tuple[int, ...]
    stock_year: int
    target_year: int
    extrapolated_after: int
    title: Mapping[str, str] = field(default_factory=dict)
    remark: Mapping[str, str] = field(default_factory=dict)
    own: frozenset[str] = frozenset()

    def known(self, id: str) -> bool:
        """Whether the figure ``id`` has a value."""
        return id in self.figures and self.figures[id].value is not None

    def at(self, id: str, year: int, end: str = MID) -> float:
        """The figure ``id`` in ``year`` at an ``end`` of its band; :class:`BadInput` where it has no value."""
        if id not in self.figures:
            raise missing(id)
        return self.figures[id].at(year, end)

    def with_values(self, values: Mapping[str, Any], source: str = "") -> Scenario:
        """This scenario with other figures, ``{id: value}``, ``{id_low: value}`` and ``{id_high: value}``.

        A new value without a band keeps no band: the old one was that of another figure. ``None`` leaves a figure as
        it is, so do ids that are no figure, and those in :attr:`own`. Raises :class:`BadInput` for an impossible value.
        """
        figures = dict(self.figures)
        for id, before in self.figures.items():
            given = {end: values.get(id + suffix) for end, suffix in (("value", ""), (LOW, "_low"), (HIGH, "_high"))}
            if id in self.own or all(value is None for value in given.values()):
                continue
            changed = {"id": id, "unit": before.unit, "title": before.title, "remark": before.remark}
            if given["value"] is None:
                changed |= {"value": before.value, LOW: before.low, HIGH: before.high}
                changed |= {"source": before.source, "date": before.date, "confidence": before.confidence}
            else:
                changed["source"] = source
            changed |= {end: value for end, value in given.items() if value is not None}
            figures[id] = read_figure(changed)
        return replace(self, figures=figures)

    def with_parameters(self, parameters: Mapping[str, Parameter]) -> Scenario:
        """This scenario with the figures that ``parameters`` hold under the same names, and their sources.

        Parameters without a value change nothing. Raises :class:`BadInput` for one that is no number, or impossible.
        """
        names = {id + suffix for id in self.figures for suffix in ("", "_low", "_high")}
        told = {id: figure(parameters, id) for id, one in parameters.items() if id in names and one.value is not None}
        made = self.with_values(told)
        figures = dict(made.figures)
        for id in set(told).intersection(figures) - self.own:
            found = parameters[id]
            figures[id] = replace(figures[id], source=found.source, confidence=found.confidence, date="")
        return replace(made, figures=figures)

    def with_value(self, id: str, value: float) -> Scenario:
        """This scenario with another ``value`` of the figure ``id``, without a band; also of those in :attr:`own`."""
        before = self.figures[id]
        return replace(self, figures={**self.figures, id: replace(before, value=value, low=value, high=value)})

    def moved(self, ends: Mapping[str, str]) -> Scenario:
        """This scenario with the figures in ``ends`` at that end of their band, and no band on any figure."""
        figures = {}
        for id, before in self.figures.items():
            amount = {LOW: before.low, HIGH: before.high}.get(ends.get(id, MID), before.value)
            figures[id] = replace(before, value=amount, low=amount, high=amount)
        return replace(self, figures=figures)


def bundled_scenarios(name: str = DEFAULT) -> dict[str, Scenario]:
    """The scenarios of the file ``name`` that comes with the plugin, by key."""
    return read_scenarios(bundled.path("scenarios", f"{name}.json").read_text(encoding="utf-8"))


def read_scenario_file(text: str = "") -> dict[str, Scenario]:
    """The scenarios that ``text`` means: JSON itself, a file's path, or nothing for what comes with the plugin.

    Raises :class:`BadInput` where it cannot be read or does not say what it must.
    """
    text = text.strip()
    if not text or text == DEFAULT:
        return bundled_scenarios()
    if text.startswith("{"):
        return read_scenarios(text)
    try:
        content = Path(text).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The scenario file {path} cannot be read."),
            QT_TRANSLATE_NOOP("errors", "Check that the file is there and is text (UTF-8)."),
            path=text[:200],
            details=str(error),
        ) from error
    return read_scenarios(content)


def read_scenarios(content: str) -> dict[str, Scenario]:
    """The scenarios in the JSON text of a scenario file, by key in the order of :data:`SCENARIOS`.

    Raises :class:`BadInput` where it is no scenario file or a figure in it cannot be.
    """
    try:
        given = json.loads(content)
        first, last = (int(year) for year in given["years"])
        shared = [read_figure(figure) for figure in given["figures"]]
        told = {scenario["key"]: scenario for scenario in given["scenarios"]}
        made = {}
        for key in SCENARIOS:
            own = [read_figure(figure) for figure in told[key]["figures"]]
            made[key] = Scenario(
                key,
                {figure.id: figure for figure in (*shared, *own)},
                tuple(range(first, last + 1)),
                int(given["stock_year"]),
                int(given["target_year"]),
                int(given["extrapolated_after"]),
                dict(told[key].get("title") or {}),
                dict(told[key].get("remark") or {}),
                frozenset(figure.id for figure in own),
            )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "This is no scenario file: {reason}."),
            QT_TRANSLATE_NOOP("errors", "Start from a copy of the file that comes with the plugin: {path}."),
            reason=f"{type(error).__name__}: {error}"[:120],
            path=bundled.path("scenarios", f"{DEFAULT}.json"),
        ) from error
    for scenario in made.values():
        _check_years(scenario)
    return made


def _check_years(scenario: Scenario) -> None:
    years = scenario.years
    if not years or not scenario.stock_year < scenario.target_year or scenario.stock_year > years[0]:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The years of the scenario “{scenario}” cannot be."),
            QT_TRANSLATE_NOOP(
                "errors",
                "The stock's year comes before the target's, and no later than the first year of the forecast."
            ),
            scenario=scenario.key,
        )
