"""A card: a question, one number with its unit, one sentence, a chart, tables, and what it does on the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Union

from ..charts.chart import Chart
from ..spreadsheets import Cell, Column

STOCK, USE, NEED, TIME, MARKET, MONEY, DATA = "stock", "usage", "need", "lead_times", "market", "money", "data"

CARDS = (STOCK, USE, NEED, TIME, MARKET, MONEY, DATA)
"""Keys of the seven cards, in the order in which a councillor asks."""

SELECT, COLOUR, GAP = "select", "colour", "gap"
"""What a card can do on the map: select and show objects, colour a layer by a column, show the gap of every area."""


@dataclass(frozen=True)
class MapAction:
    """What a click does on the map.

    ``kind`` is ``SELECT`` (the objects ``ids`` of ``table``), ``COLOUR`` (``table`` by ``column``: a colour for each of
    ``groups``, the values of the column by the name that they get together), or ``GAP`` (a map of ``amounts``, in
    ``unit``, by area id).
    """

    kind: str
    title: str
    table: str = ""
    ids: Sequence[str] = ()
    column: str = ""
    groups: Mapping[str, Sequence[str]] = field(default_factory=dict)
    amounts: Mapping[str, float] = field(default_factory=dict)
    unit: str = ""
    name: str = ""
    """What the style or layer that is made is called."""


@dataclass(frozen=True)
class Filler:
    """What fills an empty card: the algorithm ``name`` and the title of the button that opens it."""

    name: str
    title: str


@dataclass(frozen=True)
class CardTable:
    """A table behind a card; a cell for each column in every row.

    ``ids`` are, row by row, the id in the workspace's ``table`` of what the row is about, or several of them.
    """

    key: str
    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    table: str = ""
    ids: Sequence[Union[str, Sequence[str]]] = ()

    def ids_of(self, row: int) -> tuple[str, ...]:
        """The ids of what the row with this number is about; none where it is about nothing."""
        if row >= len(self.ids):
            return ()
        found = self.ids[row]
        return (found,) if isinstance(found, str) else tuple(found)


@dataclass(frozen=True)
class Card:
    """An answer. ``number`` is ``None`` where it cannot be given, and ``missing`` says then what is lacking.

    ``number`` is written by :attr:`shown` (already in the reader's language). ``more`` are further
    charts about the same question. ``parts`` are the map actions of the parts of all charts, by the charts' keys.
    ``missing`` and ``notes`` are sentences.
    """

    key: str
    question: str
    number: float | None = None
    shown: str = "–"
    unit: str = ""
    sentence: str = ""
    chart: Chart | None = None
    more: Sequence[Chart] = ()
    tables: Sequence[CardTable] = ()
    map_action: MapAction | None = None
    parts: Mapping[str, MapAction] = field(default_factory=dict)
    missing: Sequence[str] = ()
    notes: Sequence[str] = ()
    filler: Filler | None = None

    @property
    def empty(self) -> bool:
        """Whether the question cannot be answered yet."""
        return self.number is None

    @property
    def charts(self) -> tuple[Chart, ...]:
        """All charts in which there is something to see, the first one first."""
        return tuple(chart for chart in (self.chart, *self.more) if chart is not None and not chart.empty())


@dataclass(frozen=True)
class AreaChoice:
    """An area to look at: ``level`` as in the table ``area``."""

    id: str
    name: str
    level: str


@dataclass(frozen=True)
class Insight:
    """All cards of a workspace, for an area ("" for the municipality) and a period.

    ``first`` and ``last`` are the months looked at (``YYYY-MM``, "" for no limit), ``months`` all months with use,
    ``day`` the day that counts as today.
    """

    municipality: str
    cards: Sequence[Card]
    areas: Sequence[AreaChoice]
    area_id: str
    area_name: str
    months: Sequence[str]
    first: str
    last: str
    day: str
    language: str

    def card(self, key: str) -> Card:
        """The card ``key`` (one of :data:`CARDS`)."""
        return next(card for card in self.cards if card.key == key)
