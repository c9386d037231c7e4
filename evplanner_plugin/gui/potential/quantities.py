"""A measure's raw value as text with its unit, for people."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QCoreApplication

from ...documents.local_figures import amount, number
from ...errors import QT_TRANSLATE_NOOP

_FIELDS = {
    "dwellings": QT_TRANSLATE_NOOP("quantities", "{number} dwellings"),
    "dwellings_without_parking": QT_TRANSLATE_NOOP("quantities", "{number} dwellings"),
    "households": QT_TRANSLATE_NOOP("quantities", "{number} households"),
    "electric_cars": QT_TRANSLATE_NOOP("quantities", "{number} electric cars"),
    "public_kwh_per_day": QT_TRANSLATE_NOOP("quantities", "{number} kWh/day"),
    "dwellings_per_ha": QT_TRANSLATE_NOOP("quantities", "{number} dwellings/ha"),
    "cars": QT_TRANSLATE_NOOP("quantities", "{number} cars"),
    "median_income": "{number}",
    "bays": QT_TRANSLATE_NOOP("quantities", "{number} bays"),
}
"""Fields of the workspace that measures add up or look up, with their units."""

_AMOUNTS = ("median_income",)
"""Fields in EUR."""


def raw_text(criterion, raw: float) -> str:
    """``raw`` of a recipe's ``criterion`` with its unit; NaN is no value."""
    parameters = criterion.parameters
    if criterion.measure == "nearest":
        if math.isnan(raw):
            return _translated(QT_TRANSLATE_NOOP("quantities", "more than {number} m")).format(
                number=_number(float(parameters["limit"]))
            )
        return f"{_number(raw)} m"
    if math.isnan(raw):
        return _translated(QT_TRANSLATE_NOOP("quantities", "not known"))
    field = parameters.get("field") or parameters.get("weight") or ""
    if field in _FIELDS:
        written = amount(raw) if field in _AMOUNTS else _number(raw)
        return _translated(_FIELDS[field]).format(number=written)
    return f"{_number(raw)} {field}".strip()


def _translated(text: str) -> str:
    return QCoreApplication.translate("quantities", text)


def _number(value: float) -> str:
    """``value`` in the user's spelling: whole from 100 up, else one decimal at most."""
    return number(round(value, 0 if abs(value) >= 100 else 1))
