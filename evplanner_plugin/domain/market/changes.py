"""What might change in the market, read from JSON and applied to the stock of charging points."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..charging.equivalents import Definition
from ..charging.model import ACCESS, PUBLIC
from ..charging.segments import segment
from .concentration import known_operators

if TYPE_CHECKING:
    import pandas

ADD, SPLIT, SITES, LEAVE = "add", "split", "sites", "leave"
KINDS: tuple[str, ...] = (ADD, SPLIT, SITES, LEAVE)

_MOST_POINTS = 100_000
_KEYS: dict[str, tuple[str, ...]] = {
    ADD: ("points", "power_kw", "access"),
    SPLIT: ("parts",),
    SITES: ("sites", "points", "power_kw", "access"),
    LEAVE: ("to",),
}
_ALWAYS = ("kind", "operator", "year")


@dataclass(frozen=True)
class Change:
    """One change of the market, of one of :data:`KINDS`, to an ``operator``, in a ``year`` (``None``: not said).

    * ``add``: it comes with ``points`` charging points of ``power_kw`` and ``access``
    * ``split``: its locations are dealt out to ``parts``, names of firms, as evenly in points as they go
    * ``sites``: it gets the planned ``sites`` (ids; empty for all); ``points`` and ``power_kw`` hold for those that do
      not say theirs
    * ``leave``: its points go ``to`` another operator, or away where that is ""
    """

    kind: str
    operator: str
    year: int | None = None
    points: int | None = None
    power_kw: float | None = None
    access: str = PUBLIC
    parts: tuple[str, ...] = ()
    sites: tuple[str, ...] = field(default=())
    to: str = ""

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Change:
        """The change that a JSON object says, such as ``{"kind": "split", "operator": "A", "parts": 2}``.

        ``parts`` may be a number: firms named after the operator then. Raises :class:`BadInput` naming what is wrong.
        """
        kind = given.get("kind")
        if kind not in KINDS:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "“{kind}” is no change of the market."),
                QT_TRANSLATE_NOOP("errors", "Use one of these: {known}."),
                kind=kind,
                known=", ".join(KINDS),
            )
        odd = sorted(set(given) - {*_ALWAYS, *_KEYS[kind]})
        if odd:
            raise _wrong(kind, odd[0])
        operator = _text(given, "operator", kind)
        if not operator:
            raise _wrong(kind, "operator")
        sites = given.get("sites", ())
        if not isinstance(sites, (list, tuple)):
            raise _wrong(kind, "sites")
        access = given.get("access", PUBLIC)
        if access not in ACCESS:
            raise _wrong(kind, "access")
        points = _whole(given, "points", kind, _MOST_POINTS)
        if kind == ADD and points is None:
            raise _wrong(kind, "points")
        return cls(
            kind,
            operator,
            year=_whole(given, "year", kind, 9999),
            points=points,
            power_kw=_power(given, kind),
            access=access,
            parts=_parts(given, operator) if kind == SPLIT else (),
            sites=tuple(str(site) for site in sites),
            to=_text(given, "to", kind),
        )


def read_changes(text: str) -> tuple[Change, ...]:
    """The changes in a JSON list, by year (those without one last), else in the order given; () for an empty text.

    Raises :class:`BadInput` where it is no such list.
    """
    if not text.strip():
        return ()
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, list) or not all(isinstance(each, dict) for each in content):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The changes of the market are no list of JSON objects."),
            QT_TRANSLATE_NOOP("errors", 'Write them like this: [{{"kind": "leave", "operator": "A", "to": "B"}}]'),
        )
    found = [Change.of(each) for each in content]
    return tuple(sorted(found, key=lambda change: change.year if change.year is not None else math.inf))


def changed(
    stock: pandas.DataFrame, change: Change, planned: pandas.DataFrame | None, definition: Definition
) -> pandas.DataFrame:
    """The stock after a change; ``stock`` itself stays as it is.

    ``planned`` has a row per planned site: ``site_id points power_kw access`` (NaN or "" where not said). New points
    count by ``definition``. Raises :class:`BadInput` where the operator runs nothing, a site is not among the planned
    ones, or nothing says how many points a site gets.
    """
    if change.kind == ADD:
        rows = [(f"{change.operator}-{number}", change.power_kw, change.access) for number in range(change.points)]
        return _with_points(stock, rows, change, definition)
    if change.kind == SITES:
        return _with_points(stock, _of_sites(planned, change), change, definition)
    theirs = known_operators(stock) == change.operator
    if not theirs.any():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "No charging point is run by “{operator}”."),
            QT_TRANSLATE_NOOP("errors", "Use one of these: {known}."),
            operator=change.operator,
            known=", ".join(sorted(set(known_operators(stock)) - {""})) or "–",
        )
    if change.kind == LEAVE and not change.to:
        return stock[~theirs]
    operator = known_operators(stock)
    operator[theirs] = change.to if change.kind == LEAVE else _dealt_out(stock["location_id"][theirs], change.parts)
    return stock.assign(operator=operator)


def _dealt_out(location: pandas.Series, parts: tuple[str, ...]):
    """A firm for each point: whole locations, the largest first, each to the firm with the fewest points so far."""
    sizes = location.value_counts()
    given = dict.fromkeys(parts, 0)
    firm = {}
    for name in sorted(sizes.index, key=lambda name: (-sizes[name], str(name))):
        firm[name] = min(parts, key=lambda part: given[part])
        given[firm[name]] += int(sizes[name])
    return location.map(firm).to_numpy(dtype=object)


def _of_sites(planned: pandas.DataFrame | None, change: Change) -> list[tuple[str, float | None, str]]:
    there = {str(row["site_id"]): row for row in planned.to_dict("records")} if planned is not None else {}
    unknown = [site for site in change.sites if site not in there]
    if unknown:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The site {site} is not among the planned ones."),
            QT_TRANSLATE_NOOP("errors", "Choose sites that are approved and not in service yet."),
            site=unknown[0],
        )
    rows = []
    for site in change.sites or there:
        said = there[site]["points"]
        points = int(said) if said == said and said is not None else change.points
        if points is None:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The planned site {site} does not say how many points it gets."),
                QT_TRANSLATE_NOOP("errors", "Fill in its points, or give “points” with the change."),
                site=site,
            )
        power = there[site]["power_kw"]
        known = power if power is not None and power == power else change.power_kw
        rows += [(site, known, there[site]["access"] or change.access)] * points
    return rows


def _with_points(
    stock: pandas.DataFrame, rows: Iterable[tuple[str, float | None, str]], change: Change, definition: Definition
) -> pandas.DataFrame:
    """The stock with further points: (location, power in kW, access) each."""
    import numpy
    import pandas

    rows = list(rows)
    if not rows:
        return stock
    location, power, access = zip(*rows)
    power = numpy.array([numpy.nan if each is None else each for each in power], dtype=float)
    added = pandas.DataFrame(
        {
            "location_id": location,
            "operator": change.operator,
            "access": access,
            "power_kw": power,
            "segment": segment(power, access, definition.fast_above),
            "equivalents": definition.of_points(power, access),
        }
    )
    return pandas.concat([stock, added], ignore_index=True) if len(stock) else added


def _parts(given: Mapping[str, Any], operator: str) -> tuple[str, ...]:
    parts = given.get("parts", 2)
    if isinstance(parts, int) and not isinstance(parts, bool) and 2 <= parts <= 100:
        return tuple(f"{operator} {number}" for number in range(1, parts + 1))
    if not isinstance(parts, (list, tuple)):
        raise _wrong(SPLIT, "parts")
    names = tuple(str(part).strip() for part in parts)
    if len(set(names)) < 2 or "" in names:
        raise _wrong(SPLIT, "parts")
    return tuple(dict.fromkeys(names))


def _text(given: Mapping[str, Any], key: str, kind: str) -> str:
    value = given.get(key, "")
    if not isinstance(value, str):
        raise _wrong(kind, key)
    return value.strip()


def _whole(given: Mapping[str, Any], key: str, kind: str, most: int) -> int | None:
    value = given.get(key)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= most:
        raise _wrong(kind, key)
    return value


def _power(given: Mapping[str, Any], kind: str) -> float | None:
    value = given.get("power_kw")
    if value is None:
        return None
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 < value < math.inf:
        raise _wrong(kind, "power_kw")
    return float(value)


def _wrong(kind: str, key: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "In the change “{kind}” of the market, “{key}” is missing, wrong or not known."),
        QT_TRANSLATE_NOOP("errors", "The help of the algorithm “Market” says what each change is made of."),
        kind=kind,
        key=key,
    )
