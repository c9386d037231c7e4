"""Who runs it?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP
from ..charts.chart import BARS, Chart, Mark, Series
from ..spreadsheets import INTEGER, NUMBER, Column
from .card import COLOUR, MARKET, SELECT, Card, CardTable, Filler, MapAction
from .stock_card import SEGMENT_TITLES
from .view import View

if TYPE_CHECKING:
    from pandas import DataFrame

    from ...domain.market.concentration import Concentration

QUESTION = QT_TRANSLATE_NOOP("insight", "Who runs it?")
_UNKNOWN = QT_TRANSLATE_NOOP("insight", "Not known")

MOST_BARS = 5
"""Operators that get a bar; the smaller ones share one."""

_REST = "\n"
"""Key of the bar of all others; no operator is called so."""


def market_card(view: View) -> Card:
    """Shares of the operators in the charging points that stand on the last day of the period, private ones apart."""
    from ...domain.market.concentration import concentration, of_segment
    from ...domain.market.marks import Marks
    from ...workspace.market_inputs import read_holders

    words, stock = view.words, view.stock
    marks = Marks.of(view.parameters)
    holders = view.readings.once(("holders", view.day), lambda: read_holders(view.readings.workspace, view.day))
    market = concentration(stock, marks=marks, holders=holders)
    if not market.largest:
        return Card(
            MARKET,
            words.say(QUESTION),
            missing=(
                words.say(
                    QT_TRANSLATE_NOOP("insight", "No operator is known here: import charging locations that name them.")
                ),
            ),
            filler=Filler("importcharging", words.say(QT_TRANSLATE_NOOP("insight", "Import Charging Locations…"))),
        )
    stock = of_segment(stock, "")
    share = 100.0 * market.cr1
    return Card(
        MARKET,
        words.say(QUESTION),
        number=share,
        shown=f"{words.number(share, 0)} %",
        unit=words.say(
            QT_TRANSLATE_NOOP("insight", "of the charging points: {operator}"),
            operator=words.name(market.largest, _UNKNOWN),
        ),
        sentence=_sentence(view, market),
        chart=_chart(view, market, 100.0 * marks.single_firm),
        tables=tuple(_tables(view, stock, market, marks, holders)),
        map_action=_colours(view, stock, market),
        parts=_parts(view, stock, market),
        notes=_notes(view, market),
    )  # fmt: skip


def _sentence(view: View, market: Concentration) -> str:
    from ...domain.market.concentration import WHOLE

    words = view.words
    return words.count(
        QT_TRANSLATE_NOOP("insight", "{count} operator; the index of concentration (HHI) is {hhi} of {whole}."),
        QT_TRANSLATE_NOOP("insight", "{count} operators; the index of concentration (HHI) is {hhi} of {whole}."),
        market.operators,
        whole=WHOLE,
        hhi=words.number(market.hhi, 0),
    )


def _notes(view: View, market: Concentration) -> tuple[str, ...]:
    from ...domain.market.concentration import WHOLE

    words, notes = view.words, []
    if not market.meaningful:
        notes.append(words.say(QT_TRANSLATE_NOOP("insight", "So few charging points say little about a market.")))
    if market.one_holder_by_design:
        notes.append(
            words.say(
                QT_TRANSLATE_NOOP("insight", "One operator holds the concession: an index of {whole} follows."),
                whole=WHOLE,
            )
        )
    if market.unknown_share > 0:
        notes.append(
            words.say(
                QT_TRANSLATE_NOOP("insight", "Of {share} % of the charging points the operator is not known."),
                share=round(100.0 * market.unknown_share),
            )
        )
    return tuple(notes)


def _bars(market: Concentration) -> list[tuple[str, float]]:
    """Keys and shares (percent) of the bars: the largest known operators, then all others together."""
    shares = zip(market.shares["operator"], market.shares["share"])
    rows = [(str(name), 100.0 * float(share)) for name, share in shares]
    named = [row for row in rows if row[0]]
    shown = named[:MOST_BARS] if len(named) > MOST_BARS + 1 else named
    rest = sum(share for _, share in named[len(shown) :])
    return shown + ([(_REST, rest)] if rest else []) + [row for row in rows if not row[0]]


def _chart(view: View, market: Concentration, mark: float) -> Chart:
    words, bars = view.words, _bars(market)
    labels = [_title(view, key) for key, _ in bars]
    values = [share for _, share in bars]
    told = ", ".join(f"{label} {words.number(value)} %" for label, value in zip(labels, values))
    told_mark = words.say(QT_TRANSLATE_NOOP("insight", "threshold of {share} %"), share=words.number(mark))
    line = Mark(mark, told_mark, across=True)
    return Chart(
        BARS,
        words.say(QT_TRANSLATE_NOOP("insight", "Shares of the operators")),
        "%",
        labels,
        (Series(words.say(QT_TRANSLATE_NOOP("insight", "Share")), values),),
        marks=(line,),
        keys=[key for key, _ in bars],
        words=words.say(QT_TRANSLATE_NOOP("insight", "Shares of the charging points: {parts}."), parts=told),
    )


def _title(view: View, key: str) -> str:
    if key == _REST:
        return view.words.say(QT_TRANSLATE_NOOP("insight", "Others"))
    return view.words.name(key, _UNKNOWN)


def _parts(view: View, stock: DataFrame, market: Concentration) -> Mapping[str, MapAction]:
    bars = [key for key, _ in _bars(market)]
    by_operator = stock.groupby("operator", sort=False)["location_id"].unique()
    parts = {}
    for key in bars:
        names = [name for name in by_operator.index if (name not in bars if key == _REST else name == key)]
        ids = tuple(dict.fromkeys(id_ for name in names for id_ in by_operator[name]))
        parts[key] = MapAction(SELECT, _title(view, key), "charging_location", ids)
    return parts


def _colours(view: View, stock: DataFrame, market: Concentration) -> MapAction:
    """The locations coloured by operator; the column keeps the names as the sources write them."""
    from ...domain.charging.operators import Operators, canonical

    def written() -> dict[str, tuple[str, ...]]:
        workspace = view.readings.workspace
        operators = Operators.of(workspace.rows("operator"))
        _, columns = workspace.layer("charging_location", ("operator",))
        found: dict[str, list[str]] = {}
        for name in sorted({str(each) for each in columns["operator"] if each}):
            found.setdefault(canonical(name, operators), []).append(name)
        return {name: tuple(names) for name, names in found.items()}

    names = view.readings.once("names", written)
    order = [str(name) for name in market.shares["operator"] if name]
    groups = {view.words.name(name, _UNKNOWN): names[name] for name in order if name in names}
    title = view.words.say(QT_TRANSLATE_NOOP("insight", "Colour by Operator"))
    name = view.words.say(QT_TRANSLATE_NOOP("insight", "Operators"))
    return MapAction(COLOUR, title, "charging_location", column="operator", groups=groups, name=name)


def _tables(view: View, stock: DataFrame, market: Concentration, marks, holders) -> list[CardTable]:
    from ...domain.market.concentration import SEGMENTS, concentration

    words = view.words
    locations = stock.groupby("operator")["location_id"].nunique()
    shares = [
        (
            words.name(name, _UNKNOWN),
            int(amount),
            round(100.0 * float(share), 1),
            int(locations.get(name, 0)),
        )
        for name, amount, share in zip(market.shares["operator"], market.shares["amount"], market.shares["share"])
    ]
    rows = []
    for segment in SEGMENTS[1:]:
        part = concentration(stock, segment=segment, marks=marks, holders=holders)
        if part.points:
            figures = [round(100.0 * each, 1) for each in (part.cr1, part.cr2, part.cr3)]
            rows.append((words.say(SEGMENT_TITLES[segment]), part.points, part.operators, round(part.hhi), *figures))
    points = Column(words.say(QT_TRANSLATE_NOOP("insight", "Charging points")), INTEGER)
    return [
        CardTable(
            "shares", words.say(QT_TRANSLATE_NOOP("insight", "Shares of the operators")),
            (
                Column(words.say(QT_TRANSLATE_NOOP("insight", "Operator"))), points,
                Column(words.say(QT_TRANSLATE_NOOP("insight", "Share (%)")), NUMBER),
                Column(words.say(QT_TRANSLATE_NOOP("insight", "Locations")), INTEGER),
            ), shares,
        ),
        CardTable(
            "concentration", words.say(QT_TRANSLATE_NOOP("insight", "Concentration by kind")),
            (
                Column(words.say(QT_TRANSLATE_NOOP("insight", "Kind"))), points,
                Column(words.say(QT_TRANSLATE_NOOP("insight", "Operators")), INTEGER), Column("HHI", INTEGER),
                *(Column(f"CR{count} (%)", NUMBER) for count in (1, 2, 3)),
            ), rows,
        ),
    ]  # fmt: skip
