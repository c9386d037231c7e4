"""One figure of a scenario: its value, the band it may lie in, and where both come from."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Union

from ...errors import QT_TRANSLATE_NOOP, BadInput

LOW, MID, HIGH = "low", "mid", "high"
BANDS: tuple[str, ...] = (LOW, MID, HIGH)

SHARE, POSITIVE, ANY_AMOUNT = "share", "positive", "amount"
"""What a figure may be: 0 to 1; above 0; 0 or more."""

Amount = Union[float, Mapping[int, float]]
"""A number, or numbers by year, between which it is interpolated; before the first and after the last it stays."""


class Known(NamedTuple):
    """A figure that the sums use: what it may be, and whether it belongs to the fleet (see :mod:`.fleet`)."""

    kind: str
    fleet: bool = False


KNOWN: dict[str, Known] = {
    "region_electric_cars": Known(POSITIVE, True),
    "region_electric_cars_target": Known(POSITIVE, True),
    "region_cars": Known(POSITIVE, True),
    "region_dwellings": Known(POSITIVE, True),
    "households_per_dwelling": Known(POSITIVE, True),
    "cars_per_household": Known(POSITIVE, True),
    "company_car_share": Known(SHARE, True),
    "share_without_parking": Known(SHARE),
    "without_parking_correction": Known(ANY_AMOUNT),
    "kwh_per_car": Known(POSITIVE),
    "public_share": Known(SHARE),
    "kwh_per_point": Known(POSITIVE),
    "visitor_cars_per_day": Known(ANY_AMOUNT),
    "visitor_charging_share": Known(SHARE),
    "visitor_kwh_per_charge": Known(ANY_AMOUNT),
    "commuter_cars": Known(ANY_AMOUNT),
    "commuter_public_share": Known(SHARE),
}
"""Every figure of a scenario by id. Cars and dwellings are numbers, energy is kWh per year unless the id says other."""

LOWERS_THE_NEED = ("kwh_per_point",)
"""Figures outside the fleet that make the need smaller when they grow; all others make it larger."""


@dataclass(frozen=True)
class Figure:
    """One figure. ``value`` is ``None`` where no source gives one; ``low`` and ``high`` equal it without a known band.

    ``source`` and ``date`` say where the value is from, ``band_source`` where the band is from; ``confidence`` (``H``,
    ``M-H``, ``M`` or ``L``) is the value's. ``title`` and ``remark`` are texts by language.
    """

    id: str
    value: Amount | None
    low: Amount | None = None
    high: Amount | None = None
    unit: str = ""
    source: str = ""
    date: str = ""
    confidence: str = ""
    band_source: str = ""
    title: Mapping[str, str] = field(default_factory=dict)
    remark: Mapping[str, str] = field(default_factory=dict)

    @property
    def has_band(self) -> bool:
        """Whether the figure may be other than its value."""
        return self.value is not None and (self.low != self.value or self.high != self.value)

    def at(self, year: int, end: str = MID) -> float:
        """The figure in ``year``, in its own unit: its value, or the ``low`` or ``high`` end of its band.

        Raises :class:`BadInput` naming the figure where it has no value.
        """
        amount = {LOW: self.low, MID: self.value, HIGH: self.high}[end]
        if amount is None:
            raise missing(self.id)
        return interpolated(amount, year)


def missing(id: str) -> BadInput:
    """The error for a figure that nobody has filled in."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The forecast lacks the figure {figure}, for which no source is known."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Fill it in in the workspace's table of parameters under that name, or give it with the forecast as"
            ' {{"{figure}": …}}.'
        ),
        figure=id,
    )


def interpolated(amount: Amount, year: int) -> float:
    """``amount`` in ``year``: linear between the years it names, unchanged before the first and after the last."""
    if not isinstance(amount, Mapping):
        return float(amount)
    years = sorted(amount)
    if year <= years[0]:
        return float(amount[years[0]])
    for before, after in zip(years, years[1:]):
        if year <= after:
            part = (year - before) / (after - before)
            return float(amount[before] + (amount[after] - amount[before]) * part)
    return float(amount[years[-1]])


def read_figure(given: Mapping[str, Any]) -> Figure:
    """The figure in an object of a scenario file: ``id``, ``value``, ``low``, ``high`` and texts.

    Raises :class:`BadInput` for an unknown id, a value that is no number or cannot be, or a band that leaves it out.
    """
    id = str(given.get("id") or "")
    if id not in KNOWN:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A scenario names the figure “{figure}”, which the forecast does not know."),
            QT_TRANSLATE_NOOP("errors", "It knows these: {known}."),
            figure=id[:60],
            known=", ".join(KNOWN),
        )
    value = _amount(id, given.get("value"))
    low = value if given.get("low") is None else _amount(id, given["low"])
    high = value if given.get("high") is None else _amount(id, given["high"])
    made = Figure(
        id,
        value,
        low,
        high,
        **{name: str(given.get(name) or "") for name in ("unit", "source", "date", "confidence", "band_source")},
        **{name: dict(given.get(name) or {}) for name in ("title", "remark")},
    )
    if value is not None:
        _check_band(made)
    return made


def _check_band(figure: Figure) -> None:
    years = {0}
    for amount in (figure.low, figure.value, figure.high):
        years.update(amount if isinstance(amount, Mapping) else ())
    for year in years:
        if not figure.at(year, LOW) <= figure.at(year) <= figure.at(year, HIGH):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The band of {figure} does not hold its value: {low} – {value} – {high}."),
                QT_TRANSLATE_NOOP("errors", "Give a low end that is no larger and a high end that is no smaller."),
                figure=figure.id,
                low=figure.at(year, LOW),
                value=figure.at(year),
                high=figure.at(year, HIGH),
            )


def _amount(id: str, given: Any) -> Amount | None:
    if given is None:
        return None
    if isinstance(given, Mapping) and given:
        try:
            return {int(year): _number(id, value) for year, value in given.items()}
        except ValueError:
            raise _wrong(id, given) from None
    return _number(id, given)


def _number(id: str, given: Any) -> float:
    if isinstance(given, bool) or not isinstance(given, (int, float)) or not math.isfinite(given):
        raise _wrong(id, given)
    kind = KNOWN[id].kind
    if given < 0 or (kind == POSITIVE and given == 0) or (kind == SHARE and given > 1):
        raise _wrong(id, given)
    return float(given)


def _wrong(id: str, given: Any) -> BadInput:
    kind = KNOWN[id].kind
    remedy = {
        SHARE: QT_TRANSLATE_NOOP("errors", "Give a share between 0 and 1."),
        POSITIVE: QT_TRANSLATE_NOOP("errors", "Give a number above zero."),
        ANY_AMOUNT: QT_TRANSLATE_NOOP("errors", "Give a number of zero or more."),
    }[kind]
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The figure {figure} cannot be {value}."), remedy, figure=id, value=str(given)[:60]
    )
