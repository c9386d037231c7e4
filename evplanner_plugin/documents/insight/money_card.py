"""What does it cost and bring?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP
from ..charts.chart import BARS, Chart, Series
from ..spreadsheets import NUMBER, Column
from ..vocabulary import translate
from .card import MONEY, SELECT, Card, CardTable, Filler, MapAction
from .view import View

if TYPE_CHECKING:
    from ...domain.finance.site_sheet import SiteSheet

QUESTION = QT_TRANSLATE_NOOP("insight", "What does it cost and bring?")

DONE = ("rejected", "cancelled", "in_service")
"""Statuses of sites that are in no plan any more."""


def money_card(view: View) -> Card:
    """What the town's proposed sites bring in a year less what they cost, as concession; only with known figures."""
    words = view.words
    filler = Filler("revenue", words.say(QT_TRANSLATE_NOOP("insight", "Revenue and Costs…")))
    sheets = _sheets(view)
    if not sheets:
        return Card(
            MONEY,
            words.say(QUESTION),
            missing=(words.say(QT_TRANSLATE_NOOP("insight", "There is no proposed site here to reckon with.")),),
            filler=Filler("proposesites", words.say(QT_TRANSLATE_NOOP("insight", "Propose Sites…"))),
        )
    yearly = _sum([sheet.yearly("mid") for sheet in sheets])
    energy = _sum([sheet.energy("mid") for sheet in sheets])
    sentence = words.count(
        QT_TRANSLATE_NOOP("insight", "{count} proposed site is expected to charge {energy} kWh a year."),
        QT_TRANSLATE_NOOP("insight", "{count} proposed sites are expected to charge {energy} kWh a year."),
        len(sheets),
        energy=words.number(energy, 0),
    )
    sites = MapAction(
        SELECT, words.say(QT_TRANSLATE_NOOP("insight", "Select These Sites")), "proposed_site",
        tuple(sheet.site_id for sheet in sheets),
    )  # fmt: skip
    tables = (_lines(view, sheets), _by_site(view, sheets))
    if yearly is None:
        return Card(
            MONEY, words.say(QUESTION), sentence=_so_far(view, sheets, sentence if energy is not None else ""),
            missing=(_missing(view, sheets),), tables=tables, map_action=sites, filler=filler,
        )  # fmt: skip
    once = _sum([sheet.once("mid") for sheet in sheets])
    if once is not None:
        sentence += " " + words.say(
            QT_TRANSLATE_NOOP("insight", "At the start they cost {amount}."), amount=words.amount(-once)
        )
    return Card(
        MONEY,
        words.say(QUESTION),
        number=yearly,
        shown=words.amount(round(abs(yearly))),
        unit=words.say(
            QT_TRANSLATE_NOOP("insight", "a year for the town") if yearly >= 0
            else QT_TRANSLATE_NOOP("insight", "a year that the town pays")
        ),
        sentence=sentence,
        chart=_chart(view, sheets),
        tables=tables,
        map_action=sites,
        notes=_notes(view, sheets),
        missing=() if once is not None else (_missing(view, sheets),),
    )  # fmt: skip


def _sheets(view: View) -> list[SiteSheet]:
    """The sheet of each site that is planned or under review in the area."""
    from ...domain.finance.site_sheet import site_sheet
    from ...domain.finance.use import expected_use

    readings = view.readings

    def made() -> list[SiteSheet]:
        use = expected_use(readings.parameters, readings.usage)
        start = int(view.today[:4])
        rows = readings.workspace.rows("proposed_site")
        open_ = (row for row in rows if (row.get("status") or "proposed") not in DONE)
        return [site_sheet(row, use, readings.parameters, start=start) for row in open_]

    sheets, inside = readings.once("sheets", made), view.site_ids
    return [sheet for sheet in sheets if sheet.site_id in inside]


def _sum(amounts: Sequence[float | None]) -> float | None:
    """The sum of amounts; ``None`` where one of them is not known."""
    return None if any(amount is None for amount in amounts) else float(sum(amounts))


def _missing(view: View, sheets: Sequence[SiteSheet]) -> str:
    """The figures that the town has to fill in."""
    titles: dict[str, str] = {}
    for line in sheets[0].lines:
        for term in line.terms:
            if term.parameter:
                titles[term.parameter] = translate("finance", term.title)
    missing = dict.fromkeys(id_ for sheet in sheets for id_ in sheet.missing)
    told = ", ".join(titles.get(id_, id_) for id_ in missing)
    return view.words.say(
        QT_TRANSLATE_NOOP("insight", "Nobody has filled in yet: {figures}. Fill them in in the table of parameters."),
        figures=told,
    )


def _so_far(view: View, sheets: Sequence[SiteSheet], use: str) -> str:
    """What is worked out already while figures are missing: the ``use``, and the amounts that need none of them."""
    words = view.words
    known = [
        f"{title} {words.amount(amounts['mid'])} {words.say(_WHEN[unit])}"
        for _, title, unit, amounts in _totals(sheets) if amounts["mid"] is not None
    ]  # fmt: skip
    amounts = (
        words.say(QT_TRANSLATE_NOOP("insight", "Worked out already: {parts}."), parts=", ".join(known)) if known
        else words.say(QT_TRANSLATE_NOOP("insight", "That much is worked out; no amount in EUR can be told yet."))
        if use else words.say(QT_TRANSLATE_NOOP("insight", "Neither use nor amounts can be told yet."))
    )  # fmt: skip
    return " ".join(filter(None, (use, amounts)))


def _totals(sheets: Sequence[SiteSheet]) -> list[tuple[str, str, str, dict[str, float | None]]]:
    """Key, title, unit and amounts by scenario of each line, added up over the sites."""
    from ...domain.finance.site_sheet import SCENARIOS

    made = []
    for number, line in enumerate(sheets[0].lines):
        amounts = {name: _sum([sheet.lines[number].amounts[name] for sheet in sheets]) for name in SCENARIOS}
        made.append((line.key, translate("finance", line.title), line.unit, amounts))
    return made


def _chart(view: View, sheets: Sequence[SiteSheet]) -> Chart:
    words = view.words
    lines = [(title, amounts["mid"]) for _, title, unit, amounts in _totals(sheets) if unit == "EUR/year"]
    told = ", ".join(f"{title} {words.amount(amount)}" for title, amount in lines)
    return Chart(
        BARS,
        words.say(QT_TRANSLATE_NOOP("insight", "Yearly amounts")),
        words.say(QT_TRANSLATE_NOOP("insight", "EUR a year")),
        [title for title, _ in lines],
        (Series(words.say(QT_TRANSLATE_NOOP("insight", "Amount")), [amount for _, amount in lines]),),
        words=words.say(QT_TRANSLATE_NOOP("insight", "Amounts a year: {parts}."), parts=told),
    )


def _lines(view: View, sheets: Sequence[SiteSheet]) -> CardTable:
    say = view.words.say
    rows = [
        (title, say(UNITS[unit]), *(_rounded(amounts[name]) for name in ("low", "mid", "high")))
        for _, title, unit, amounts in _totals(sheets)
    ]
    return CardTable(
        "lines", say(QT_TRANSLATE_NOOP("insight", "All sites together")),
        (
            Column(say(QT_TRANSLATE_NOOP("insight", "Line"))), Column(say(QT_TRANSLATE_NOOP("insight", "Unit"))),
            *_uses(view),
        ), rows,
    )  # fmt: skip


def _by_site(view: View, sheets: Sequence[SiteSheet]) -> CardTable:
    words, say = view.words, view.words.say
    rows = [
        (
            words.name(sheet.name, QT_TRANSLATE_NOOP("insight", "Not known")),
            *(_rounded(sheet.yearly(name)) for name in ("low", "mid", "high")),
            *(_rounded(sheet.break_even_years[name]) for name in ("low", "mid", "high")),
        )
        for sheet in sheets
    ]
    years = [
        Column(say(QT_TRANSLATE_NOOP("insight", "Years to break even, low use")), NUMBER),
        Column(say(QT_TRANSLATE_NOOP("insight", "Years to break even, middle use")), NUMBER),
        Column(say(QT_TRANSLATE_NOOP("insight", "Years to break even, high use")), NUMBER),
    ]
    return CardTable(
        "sites", say(QT_TRANSLATE_NOOP("insight", "By site (EUR a year)")),
        (Column(say(QT_TRANSLATE_NOOP("insight", "Site"))), *_uses(view), *years), rows, "proposed_site",
        [sheet.site_id for sheet in sheets],
    )  # fmt: skip


UNITS = {"EUR/year": QT_TRANSLATE_NOOP("insight", "EUR a year"), "EUR": QT_TRANSLATE_NOOP("insight", "EUR, once")}
"""Units of columns of figures."""

_WHEN = {"EUR/year": QT_TRANSLATE_NOOP("insight", "a year"), "EUR": QT_TRANSLATE_NOOP("insight", "at the start")}
"""What is said behind an amount."""


def _uses(view: View) -> tuple[Column, ...]:
    say = view.words.say
    return (
        Column(say(QT_TRANSLATE_NOOP("insight", "Low use")), NUMBER),
        Column(say(QT_TRANSLATE_NOOP("insight", "Middle use")), NUMBER),
        Column(say(QT_TRANSLATE_NOOP("insight", "High use")), NUMBER),
    )


def _notes(view: View, sheets: Sequence[SiteSheet]) -> tuple[str, ...]:
    low, high = (_sum([sheet.yearly(name) for sheet in sheets]) for name in ("low", "high"))
    if low is None or high is None:
        return ()
    words = view.words
    return (
        words.say(
            QT_TRANSLATE_NOOP("insight", "With low use {low} a year, with high use {high}."),
            low=words.amount(low), high=words.amount(high),
        ),
    )  # fmt: skip


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(float(value), 2)
