"""Where an address lies, by layers of address points or buildings: the same street and number, or nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ...domain.requests.addresses import Address, number_keys, street_key
from ...errors import QT_TRANSLATE_NOOP

FOUND = ""
NO_LAYER = QT_TRANSLATE_NOOP(
    "errors", "There are no coordinates, and no layer of addresses or buildings to look the address up in."
)
ONLY_STREET = QT_TRANSLATE_NOOP("errors", "Only the street is known, not the house number in it.")
NO_NUMBER = QT_TRANSLATE_NOOP("errors", "The address has no house number.")
UNKNOWN_STREET = QT_TRANSLATE_NOOP("errors", "The street is in no layer of addresses, buildings or streets.")
AMBIGUOUS = QT_TRANSLATE_NOOP("errors", "The address is there in more than one place.")
"""Reasons why an address has no place."""

APART = 60.0
"""Metres within which several points or buildings of one address are the same plot."""


@dataclass
class AddressBook:
    """``places``: (x, y) by street and number, both as :mod:`domain.requests.addresses` compares them; ``streets``:
    those that are known to be there, also from a layer of streets. ``layers``: how many layers of addresses were
    read."""

    places: dict[tuple[str, str], list[tuple[float, float]]] = field(default_factory=dict)
    streets: set[str] = field(default_factory=set)
    layers: int = 0

    def add(self, xy, streets: Iterable[object], numbers: Iterable[object]) -> None:
        """Add a layer's places (N, 2) with their streets and house numbers; what an earlier layer says comes first."""
        self.layers += 1
        made: dict[tuple[str, str], list[tuple[float, float]]] = {}
        for (x, y), street, number in zip(xy, streets, numbers):
            key = street_key(_text(street))
            if not key:
                continue
            self.streets.add(key)
            for each in number_keys(_text(number)):
                made.setdefault((key, each), []).append((float(x), float(y)))
        self.places = {**made, **self.places}

    def add_streets(self, names: Iterable[object]) -> None:
        """Add names of streets that are there, without addresses."""
        self.streets.update(filter(None, (street_key(_text(name)) for name in names)))

    def find(self, address: Address) -> tuple[tuple[float, float], str]:
        """((x, y), :data:`FOUND`), or a place of no meaning and the reason why there is none."""
        street, numbers = street_key(address.street), number_keys(address.number)
        if not self.layers:
            return (0.0, 0.0), NO_LAYER
        found = [self.places.get((street, number), []) for number in numbers]
        if found and all(found):
            return _middle_one([place for each in found for place in each])
        if not address.number:
            return (0.0, 0.0), NO_NUMBER if street in self.streets else UNKNOWN_STREET
        return (0.0, 0.0), ONLY_STREET if street in self.streets else UNKNOWN_STREET


def _middle_one(found: list[tuple[float, float]]) -> tuple[tuple[float, float], str]:
    """The one of several places that lies in the middle of them, where they are one plot."""
    x, y = sum(each[0] for each in found) / len(found), sum(each[1] for each in found) / len(found)
    ordered = sorted(found, key=lambda each: ((each[0] - x) ** 2 + (each[1] - y) ** 2, each))
    spread = max(max(abs(each[0] - x), abs(each[1] - y)) for each in found)
    return (ordered[0], FOUND) if spread <= APART else ((0.0, 0.0), AMBIGUOUS)


def read_book(workspace, sources, bounds, check=lambda: None, problems: list | None = None) -> AddressBook:
    """The addresses within ``bounds`` (xmin, ymin, xmax, ymax; metres in the workspace's CRS).

    From the workspace's tables ``address`` and ``building`` and the project's layers with addresses
    (:class:`..proposing.fact_sources.FactSources`). ``problems`` gets the sentences of layers that could not be read.
    May be called in any thread.
    """
    import shapely
    from qgis.core import QgsCoordinateReferenceSystem

    from ..proposing.fact_sources import HOUSE_NUMBER, STREET, STREET_NAME, address_tables, field_of, tables_of
    from ..proposing.surroundings import Reader

    reader = Reader(QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg), sources.transforms, check)
    book = AddressBook()
    own = sorted(address_tables(workspace), key=lambda taken: taken.name != "address")
    for taken in [*own, *sources.addresses]:
        street, number = field_of(taken.field_names, STREET), field_of(taken.field_names, HOUSE_NUMBER)
        if street and number:
            shapes, columns = reader.around(taken, bounds, [street, number])
            if len(shapes):
                book.add(shapely.get_coordinates(shapely.centroid(shapes)), columns[street], columns[number])
    for taken in [*tables_of(workspace, ("street",)), *sources.streets]:
        name = field_of(taken.field_names, STREET_NAME)
        if name:
            book.add_streets(reader.around(taken, bounds, [name])[1][name])
    if problems is not None:
        problems += reader.problems
    return book


def _text(value: object) -> str:
    """An attribute as text: house number 12.0 as "12", empty for what is not there."""
    if value is None or value != value:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
