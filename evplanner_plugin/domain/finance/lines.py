"""The lines of a revenue and cost sheet: each a product of figures that stand beside it with unit and source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...errors import QT_TRANSLATE_NOOP, BadInput

SCENARIOS = ("low", "mid", "high")

YEARLY, ONCE = "yearly", "once"


@dataclass(frozen=True)
class Term:
    """One figure of a product: per scenario its value (``None``: not known), its unit and where it comes from.

    ``title`` is a template of the context "finance", as is ``source`` where it is no address; ``detail`` tells more of
    the source. ``parameter`` is the parameter's id, "" for a figure of the site or its use.
    """

    title: str
    values: Mapping[str, float | None]
    unit: str
    source: str = ""
    confidence: str = ""
    parameter: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Line:
    """One amount: the product of its terms, negative where the town pays (``sign`` −1).

    ``kind`` is :data:`YEARLY` (EUR/year) or :data:`ONCE` (EUR); ``title`` is a template of the context "finance".
    """

    key: str
    title: str
    kind: str
    sign: int
    terms: tuple[Term, ...]

    @property
    def unit(self) -> str:
        """``EUR/year`` or ``EUR``."""
        return "EUR/year" if self.kind == YEARLY else "EUR"

    @property
    def amounts(self) -> dict[str, float | None]:
        """Scenario → EUR (per year where yearly); ``None`` where a figure is not known."""
        return {scenario: self._amount(scenario) for scenario in SCENARIOS}

    @property
    def amount(self) -> float | None:
        """The amount in the middle scenario."""
        return self._amount("mid")

    @property
    def formula(self) -> str:
        """The titles of the terms (in English) with × between; documents translate them one by one."""
        return " × ".join(term.title for term in self.terms)

    @property
    def source(self) -> str:
        """Where the figures come from, each source once."""
        return "; ".join(dict.fromkeys(term.source for term in self.terms if term.source))

    @property
    def missing(self) -> tuple[str, ...]:
        """Ids of the parameters that nobody has filled in and that the line needs in any scenario."""
        empty = (term for term in self.terms if term.parameter and all(v is None for v in term.values.values()))
        return tuple(dict.fromkeys(term.parameter for term in empty))

    def _amount(self, scenario: str) -> float | None:
        product = float(self.sign)
        for term in self.terms:
            value = term.values.get(scenario)
            if value is None:
                return None
            product *= value
        return product + 0.0  # never −0


@dataclass(frozen=True)
class Use:
    """kWh per charging point and year in each scenario (``None``: not known), and where that comes from, as in
    :class:`Term`."""

    values: Mapping[str, float | None]
    source: str
    confidence: str = ""
    parameter: str = ""
    detail: str = ""


def optional_figure(parameters: Mapping[str, Any], id: str) -> float | None:
    """The number in the parameter ``id``, ``None`` where it is empty or there is none.

    Raises :class:`BadInput`: it holds a text or a negative number.
    """
    found = parameters.get(id)
    if found is None or found.value is None or found.value == "":
        return None
    if isinstance(found.value, str) or not found.value >= 0:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The parameter {parameter} is “{value}”, which is no number of 0 or more."),
            QT_TRANSLATE_NOOP("errors", "Correct it in the workspace's table of parameters."),
            parameter=id,
            value=str(found.value),
        )
    return float(found.value)


def concession_lines(points: Term, bays: Term, use: Use, parameters: Mapping[str, Any]) -> list[Line]:
    """The lines of a site whose charging points an operator pays for. Raises as :func:`optional_figure`."""
    fee = _parameter(parameters, "concession_fee_per_kwh", QT_TRANSLATE_NOOP("finance", "Fee per kWh"), "EUR/kWh")
    income = Line(
        "concession_fee",
        QT_TRANSLATE_NOOP("finance", "Concession fee to the town"),
        YEARLY,
        1,
        (points, _use_term(use), fee),
    )
    return [income, _parking(bays, parameters), _layout(bays, parameters)]


def own_lines(points: Term, bays: Term, use: Use, parameters: Mapping[str, Any]) -> list[Line]:
    """The lines of a site whose charging points the town pays for. Raises as :func:`optional_figure`."""
    margin = _parameter(
        parameters, "charging_margin_per_kwh", QT_TRANSLATE_NOOP("finance", "Margin per kWh"), "EUR/kWh"
    )
    maintenance = _parameter(
        parameters,
        "maintenance_cost_per_point_year",
        QT_TRANSLATE_NOOP("finance", "Maintenance per point and year"),
        "EUR/point/year",
    )
    connection = _parameter(
        parameters, "connection_cost_per_site", QT_TRANSLATE_NOOP("finance", "Connection per site"), "EUR/site"
    )
    equipment = _parameter(
        parameters,
        "equipment_cost_per_point",
        QT_TRANSLATE_NOOP("finance", "Equipment and placement per point"),
        "EUR/point",
    )
    titles = {
        "charging_margin": QT_TRANSLATE_NOOP("finance", "Margin on charging"),
        "maintenance": QT_TRANSLATE_NOOP("finance", "Maintenance"),
        "connection": QT_TRANSLATE_NOOP("finance", "Connection to the grid"),
        "equipment": QT_TRANSLATE_NOOP("finance", "Equipment and placement"),
    }
    return [
        Line("charging_margin", titles["charging_margin"], YEARLY, 1, (points, _use_term(use), margin)),
        _parking(bays, parameters),
        Line("maintenance", titles["maintenance"], YEARLY, -1, (points, maintenance)),
        Line("connection", titles["connection"], ONCE, -1, (connection,)),
        Line("equipment", titles["equipment"], ONCE, -1, (points, equipment)),
        _layout(bays, parameters),
    ]


def _parking(bays: Term, parameters: Mapping[str, Any]) -> Line:
    lost = _parameter(
        parameters,
        "parking_revenue_per_bay_year",
        QT_TRANSLATE_NOOP("finance", "Parking revenue per bay and year"),
        "EUR/bay/year",
    )
    return Line("parking_lost", QT_TRANSLATE_NOOP("finance", "Parking revenue lost"), YEARLY, -1, (bays, lost))


def _layout(bays: Term, parameters: Mapping[str, Any]) -> Line:
    cost = _parameter(
        parameters,
        "bay_layout_cost_per_bay",
        QT_TRANSLATE_NOOP("finance", "Signs and markings per bay"),
        "EUR/bay",
    )
    return Line("bay_layout", QT_TRANSLATE_NOOP("finance", "Signs and markings"), ONCE, -1, (bays, cost))


def _use_term(use: Use) -> Term:
    title = QT_TRANSLATE_NOOP("finance", "Energy per point and year")
    return Term(title, dict(use.values), "kWh/point/year", use.source, use.confidence, use.parameter, use.detail)


def _parameter(parameters: Mapping[str, Any], id: str, title: str, unit: str) -> Term:
    value, found = optional_figure(parameters, id), parameters.get(id)
    source, confidence = ("", "") if found is None or value is None else (found.source, found.confidence)
    return Term(title, dict.fromkeys(SCENARIOS, value), unit, source, confidence, id)


def size_of(site: Mapping[str, Any], parameters: Mapping[str, Any]) -> tuple[Term, Term, tuple[str, ...]]:
    """Points and bays of the site, and which of them (``points``, ``bays``) the site does not say.

    Raises as :func:`optional_figure`.
    """
    assumed = []
    own, points, bays = QT_TRANSLATE_NOOP("finance", "The proposed site itself"), site.get("points"), site.get("bays")
    points_source = bays_source = own
    per_pole = parameters.get("bays_per_pole")
    parameter = ""
    if points is None:
        points, parameter = optional_figure(parameters, "bays_per_pole"), "bays_per_pole"
        points_source = per_pole.source if per_pole is not None else ""
        assumed.append("points")
    if bays is None:
        bays, bays_source = points, points_source
        assumed.append("bays")
    titles = QT_TRANSLATE_NOOP("finance", "Charging points"), QT_TRANSLATE_NOOP("finance", "Bays")
    made = [
        Term(title, dict.fromkeys(SCENARIOS, None if value is None else float(value)), unit, source, "", needed)
        for title, value, unit, source, needed in (
            (titles[0], points, "points", points_source, parameter),
            (titles[1], bays, "bays", bays_source, parameter if "bays" in assumed else ""),
        )
    ]
    return made[0], made[1], tuple(assumed)
