"""A revenue and cost sheet in the reader's language: every line with its formula, figures, unit and source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...domain.finance.lines import ONCE, SCENARIOS, Line, Term
from ...domain.finance.site_sheet import (
    BEYOND,
    FROM_START,
    MODEL_TITLES,
    NEVER,
    SCENARIO_TITLES,
    UNKNOWN,
    WITHIN,
    SiteSheet,
)
from ...errors import QT_TRANSLATE_NOOP
from .. import local_figures
from ..vocabulary import translate

UNITS = {
    "points": QT_TRANSLATE_NOOP("finance", "points"),
    "bays": QT_TRANSLATE_NOOP("finance", "bays"),
    "kWh/point/year": QT_TRANSLATE_NOOP("finance", "kWh per point and year"),
    "EUR": QT_TRANSLATE_NOOP("finance", "EUR"),
    "EUR/year": QT_TRANSLATE_NOOP("finance", "EUR per year"),
    "EUR/kWh": QT_TRANSLATE_NOOP("finance", "EUR per kWh"),
    "EUR/site": QT_TRANSLATE_NOOP("finance", "EUR per site"),
    "EUR/bay": QT_TRANSLATE_NOOP("finance", "EUR per bay"),
    "EUR/point": QT_TRANSLATE_NOOP("finance", "EUR per point"),
    "EUR/bay/year": QT_TRANSLATE_NOOP("finance", "EUR per bay and year"),
    "EUR/point/year": QT_TRANSLATE_NOOP("finance", "EUR per point and year"),
}
_BESIDE = {
    "EUR": "",
    "EUR/year": QT_TRANSLATE_NOOP("finance", "per year"),
    "EUR/kWh": QT_TRANSLATE_NOOP("finance", "per kWh"),
    "EUR/site": QT_TRANSLATE_NOOP("finance", "per site"),
    "EUR/bay": QT_TRANSLATE_NOOP("finance", "per bay"),
    "EUR/point": QT_TRANSLATE_NOOP("finance", "per point"),
    "EUR/bay/year": QT_TRANSLATE_NOOP("finance", "per bay and year"),
    "EUR/point/year": QT_TRANSLATE_NOOP("finance", "per point and year"),
}
"""What is said behind an amount in EUR."""

_VERDICTS = {
    FROM_START: QT_TRANSLATE_NOOP("finance", "from the start"),
    NEVER: QT_TRANSLATE_NOOP("finance", "never"),
    UNKNOWN: QT_TRANSLATE_NOOP("finance", "not known"),
}
_VAT = {
    "excluded": QT_TRANSLATE_NOOP("finance", "All amounts are without VAT, as they were filled in."),
    "included": QT_TRANSLATE_NOOP("finance", "All amounts include VAT, as they were filled in."),
}
NOTHING = "–"


@dataclass(frozen=True)
class Row:
    """A row of the sheet: what, its formula in words, its figures, one text per scenario, whether it is a total.

    ``unit`` is that of the figures by themselves, ``beside`` what is said behind the ``cells``, whose amounts have
    their sign.
    """

    title: str
    formula: str
    figures: str
    cells: tuple[str, ...]
    unit: str
    beside: str = ""
    sources: tuple[str, ...] = ()
    total: bool = False


def say(text: str) -> str:
    """A text of the context "finance" in the reader's language."""
    return translate("finance", text)


def number(value: float | None, language: str, decimals: int = 0) -> str:
    """``value`` as people write it in ``language``; a dash where there is none."""
    return local_figures.number(value, decimals, language)


def amount(value: float | None, language: str, decimals: int = 0) -> str:
    """EUR as people write them in ``language``; a dash where there are none."""
    return local_figures.amount(value, decimals, language)


def plain(value: float, language: str) -> str:
    """A figure as it was filled in: with the decimals it has, four at most."""
    return local_figures.plain(value, language)


def unit_title(unit: str) -> str:
    """What people call a unit."""
    return say(UNITS[unit]) if unit in UNITS else unit


def beside(unit: str) -> str:
    """What is said behind a figure in ``unit``, where an amount has its sign already."""
    return (say(_BESIDE[unit]) if _BESIDE[unit] else "") if unit in _BESIDE else unit_title(unit)


def size_sentence(sheet: SiteSheet, language: str) -> str:
    """How many points and bays were reckoned with, and whether the site itself says so."""
    values = {"points": plain(sheet.points, language), "bays": plain(sheet.bays, language)}
    if not sheet.assumed:
        return say(QT_TRANSLATE_NOOP("finance", "Charging points: {points}. Bays: {bays}.")).format(**values)
    text = QT_TRANSLATE_NOOP(
        "finance", "Charging points: {points}. Bays: {bays}. The site does not say all of that: usual figures stand in."
    )
    return say(text).format(**values)


def notes(sheet: SiteSheet) -> list[str]:
    """What the reader has to know before the figures: what is missing, and where to fill it in."""
    found = []
    if sheet.missing:
        text = QT_TRANSLATE_NOOP(
            "finance", "Not known, so left open: {parameters}. Fill them in, in the workspace's table of parameters."
        )
        found.append(say(text).format(parameters=", ".join(sheet.missing)))
    known = [scenario for scenario in SCENARIOS if sheet.energy(scenario) is not None]
    if known == ["mid"]:
        text = QT_TRANSLATE_NOOP(
            "finance",
            "Low and high use are not known. Import the measured use, or fill in the parameters"
            " kwh_per_point_year_low and kwh_per_point_year_high."
        )
        found.append(say(text))
    return found


def vat_sentence(sheet: SiteSheet) -> str:
    """What the parameter says about VAT."""
    if sheet.vat in _VAT:
        return say(_VAT[sheet.vat])
    return say(QT_TRANSLATE_NOOP("finance", "Whether amounts include VAT is not said (parameter amounts_vat)."))


def method_sentence() -> str:
    """How the sums are made."""
    return say(
        QT_TRANSLATE_NOOP(
            "finance",
            "Each amount is the product of the figures beside it; what the town pays is negative. No interest and no"
            " inflation are reckoned with."
        )
    )


def model_title(sheet: SiteSheet) -> str:
    """Who invests."""
    return say(MODEL_TITLES[sheet.model])


def scenario_titles() -> list[str]:
    """Titles of the scenarios, in order."""
    return [say(SCENARIO_TITLES[scenario]) for scenario in SCENARIOS]


def line_row(line: Line, language: str) -> Row:
    """A line of the sheet."""
    return Row(
        title=say(line.title),
        formula=" × ".join(say(term.title) for term in line.terms),
        figures=" × ".join(_figure(term, language) for term in line.terms),
        cells=tuple(amount(line.amounts[scenario], language) for scenario in SCENARIOS),
        unit=unit_title(line.unit),
        beside=beside(line.unit),
        sources=tuple(dict.fromkeys(source_sentence(term) for term in line.terms if term.source)),
    )


def total_rows(sheet: SiteSheet, language: str) -> Iterator[Row]:
    """The sums below the lines."""
    names = [say(line.title) for line in sheet.lines if line.kind != ONCE]
    once = [say(line.title) for line in sheet.lines if line.kind == ONCE]
    term = NOTHING if sheet.term is None else plain(sheet.term, language)
    yearly_title = say(QT_TRANSLATE_NOOP("finance", "Result per year"))
    once_title = say(QT_TRANSLATE_NOOP("finance", "Paid at the start"))

    def cells(of, decimals: int = 0) -> tuple[str, ...]:
        return tuple(amount(of(scenario), language, decimals) for scenario in SCENARIOS)

    euros, per_year, per_kwh = ((unit_title(unit), beside(unit)) for unit in ("EUR", "EUR/year", "EUR/kWh"))
    yield Row(yearly_title, " + ".join(names), "", cells(sheet.yearly), *per_year, total=True)
    yield Row(once_title, " + ".join(once), "", cells(sheet.once), *euros, total=True)
    over = say(QT_TRANSLATE_NOOP("finance", "Over {years} years")).format(years=term)
    formula = say(QT_TRANSLATE_NOOP("finance", "Paid at the start + {years} × result per year")).format(years=term)
    yield Row(over, formula, "", cells(sheet.over_term), *euros, total=True)
    yield Row(
        say(QT_TRANSLATE_NOOP("finance", "Break-even")),
        say(QT_TRANSLATE_NOOP("finance", "Paid at the start ÷ result per year, in service from {year}")).format(
            year=sheet.start
        ),
        "",
        tuple(break_even(sheet, scenario, language) for scenario in SCENARIOS),
        "",
        total=True,
    )
    yield Row(
        say(QT_TRANSLATE_NOOP("finance", "Needed per kWh to cover the costs")),
        say(QT_TRANSLATE_NOOP("finance", "(Costs per year + paid at the start ÷ {years}) ÷ kWh per year")).format(
            years=term
        ),
        "",
        cells(sheet.needed_per_kwh, 3),
        *per_kwh,
        total=True,
    )


def break_even(sheet: SiteSheet, scenario: str, language: str) -> str:
    """When the site has earned back what was paid, in words."""
    verdict = sheet.verdict(scenario)
    if verdict not in (WITHIN, BEYOND):
        return say(_VERDICTS[verdict])
    text = (
        QT_TRANSLATE_NOOP("finance", "{year} (after {years} years)")
        if verdict == WITHIN
        else QT_TRANSLATE_NOOP("finance", "not within the term (after {years} years)")
    )
    years = number(sheet.break_even_years[scenario], language, 1)
    return say(text).format(year=sheet.break_even_year[scenario], years=years)


def source_sentence(term: Term) -> str:
    """A figure's title and where it comes from."""
    # A source of our own words is translated, an address comes back as it is.
    source = f"{say(term.source)} ({term.detail})" if term.detail else say(term.source)
    if term.confidence:
        text = QT_TRANSLATE_NOOP("finance", "{figure}: {source}; confidence {confidence}")
        return say(text).format(figure=say(term.title), source=source, confidence=term.confidence)
    return f"{say(term.title)}: {source}"


def _figure(term: Term, language: str) -> str:
    value = term.values.get("mid")
    if value is None:
        return f"? {unit_title(term.unit)}"
    if term.unit not in _BESIDE:
        return f"{plain(value, language)} {unit_title(term.unit)}"
    decimals = next((some for some in (0, 2, 3) if round(value, some) == value), 4)
    return f"{amount(value, language, decimals)} {beside(term.unit)}".rstrip()
