"""What a proposed site costs the town and brings it: a sum of lines, each a product of figures with their source.

Nothing is guessed: a line of which a figure is not known has no amount, and whatever needs it says so. Amounts are
EUR, what the town receives positive and what it pays negative; VAT is as in the figures (:attr:`SiteSheet.vat`).
No interest, no inflation: over a concession of some ten years those are smaller than what use is uncertain by.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .lines import ONCE, SCENARIOS, YEARLY, Line, Use, concession_lines, optional_figure, own_lines, size_of

CONCESSION, OWN = "concession", "own"
MODELS = (CONCESSION, OWN)
"""Who pays for the charging points: an operator with a concession, or the town itself."""

MODEL_TITLES = {
    CONCESSION: QT_TRANSLATE_NOOP("finance", "Concession: the operator invests"),
    OWN: QT_TRANSLATE_NOOP("finance", "Own charging points: the town invests"),
}
SCENARIO_TITLES = {
    "low": QT_TRANSLATE_NOOP("finance", "Low use"),
    "mid": QT_TRANSLATE_NOOP("finance", "Middle use"),
    "high": QT_TRANSLATE_NOOP("finance", "High use"),
}

FROM_START, WITHIN, BEYOND, NEVER, UNKNOWN = "from_start", "within", "beyond", "never", "unknown"


@dataclass(frozen=True)
class SiteSheet:
    """The sheet of one site. ``points`` and ``bays`` are what was reckoned with, ``assumed`` names those of the two
    that the site does not say. ``term`` is the number of years reckoned with (``None``: not known), ``start`` the
    first year, ``vat`` ``excluded`` or ``included`` or what else the parameter says."""

    site_id: str
    name: str
    model: str
    points: float
    bays: float
    assumed: tuple[str, ...]
    lines: tuple[Line, ...]
    start: int
    term: float | None
    vat: str
    missing: tuple[str, ...] = field(default=())

    def yearly(self, scenario: str) -> float | None:
        """EUR per year: the sum of the yearly lines; ``None`` while one of them is not known."""
        return _total(line.amounts[scenario] for line in self.lines if line.kind == YEARLY)

    def once(self, scenario: str) -> float | None:
        """EUR at the start: the sum of the lines that come once; ``None`` while one of them is not known."""
        return _total(line.amounts[scenario] for line in self.lines if line.kind == ONCE)

    def over_term(self, scenario: str) -> float | None:
        """EUR over the whole term: once + years × yearly."""
        yearly, once = self.yearly(scenario), self.once(scenario)
        return None if yearly is None or once is None or self.term is None else once + self.term * yearly

    @property
    def break_even_years(self) -> dict[str, float | None]:
        """Scenario → years after which what came in equals what was paid; ``None`` where never or not known."""
        return {scenario: self._break_even(scenario) for scenario in SCENARIOS}

    @property
    def break_even_year(self) -> dict[str, int | None]:
        """Scenario → the calendar year in which that is so."""
        years = self.break_even_years
        return {
            scenario: None if value is None else self.start + max(0, math.ceil(value) - 1)
            for scenario, value in years.items()
        }

    def verdict(self, scenario: str) -> str:
        """One of :data:`FROM_START`, :data:`WITHIN` (the term), :data:`BEYOND`, :data:`NEVER`, :data:`UNKNOWN`."""
        if self.yearly(scenario) is None or self.once(scenario) is None:
            return UNKNOWN
        years = self._break_even(scenario)
        if years is None:
            return NEVER
        if years == 0:
            return FROM_START
        return BEYOND if self.term is not None and years > self.term else WITHIN

    def needed_per_kwh(self, scenario: str) -> float | None:
        """EUR per kWh that the town must get to cover all its costs within the term; ``None`` where one of them, the
        use or the term is not known, or nothing is charged."""
        costs = [line.amounts[scenario] for line in self.lines if line.sign < 0 and line.kind == YEARLY]
        yearly, once = _total(costs), self.once(scenario)
        energy = self.energy(scenario)
        if yearly is None or once is None or not energy or not self.term:
            return None
        return -(yearly + once / self.term) / energy + 0.0

    def energy(self, scenario: str) -> float | None:
        """kWh per year charged at the site."""
        per_kwh = next((line for line in self.lines if line.sign > 0), None)
        if per_kwh is None:
            return None
        values = [term.values.get(scenario) for term in per_kwh.terms[:2]]
        return None if None in values else float(values[0] * values[1])

    def _break_even(self, scenario: str) -> float | None:
        yearly, once = self.yearly(scenario), self.once(scenario)
        if yearly is None or once is None:
            return None
        if once >= 0:
            return 0.0 if yearly >= 0 else None
        return -once / yearly if yearly > 0 else None


def site_sheet(
    site: Mapping[str, Any], use: Use, parameters: Mapping[str, Any], model: str = CONCESSION, start: int = 2026
) -> SiteSheet:
    """The sheet of one ``site``.

    ``site`` maps ``id``, ``name``, ``points`` and ``bays`` (the latter two may be ``None``: then as many points as
    the parameter ``bays_per_pole`` says, and one bay for each point, and the sheet says so). ``use`` is kWh per point
    and year per scenario. ``parameters`` are those of ``workspace.parameters.read_parameters``; the ids are those of
    ``resources/parameters/finance.json``. ``start`` is the first calendar year of service.

    Raises :class:`BadInput`: the model is not one of :data:`MODELS`, or a figure is negative or no number.
    """
    if model not in MODELS:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There is no revenue model “{model}”."),
            QT_TRANSLATE_NOOP("errors", "Choose one of {models}."),
            model=model,
            models=", ".join(MODELS),
        )
    points, bays, assumed = size_of(site, parameters)
    makers = {CONCESSION: concession_lines, OWN: own_lines}
    lines = tuple(makers[model](points, bays, use, parameters))
    term = optional_figure(parameters, "concession_term")
    vat = parameters.get("amounts_vat")
    missing = [id for line in lines for id in line.missing]
    return SiteSheet(
        site_id=str(site.get("id") or ""),
        name=str(site.get("name") or ""),
        model=model,
        points=points.values["mid"] or 0.0,
        bays=bays.values["mid"] or 0.0,
        assumed=assumed,
        lines=lines,
        start=start,
        term=term,
        vat=str(vat.value) if vat is not None and vat.value else "",
        missing=tuple(dict.fromkeys(missing + ([] if term is not None else ["concession_term"]))),
    )


def _total(amounts) -> float | None:
    total = 0.0
    for amount in amounts:
        if amount is None:
            return None
        total += amount
    return total
