"""The maps of money and energy: which sites pay, where fast charging fits, how much local sun could charge."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...errors import QT_TRANSLATE_NOOP
from .place_classes import BAD, DOUBTFUL, FAIR, GOOD, UNKNOWN, PlaceClass, style_classes

_REVENUE = (
    ("never", BAD, QT_TRANSLATE_NOOP("money_style", "Costs more than it brings")),
    ("beyond", DOUBTFUL, QT_TRANSLATE_NOOP("money_style", "Pays back after the term")),
    ("within", FAIR, QT_TRANSLATE_NOOP("money_style", "Pays back within the term")),
    ("from_start", GOOD, QT_TRANSLATE_NOOP("money_style", "Brings more than it costs from the start")),
    ("unknown", UNKNOWN, QT_TRANSLATE_NOOP("money_style", "Not known: figures are missing")),
)

_FAST = (
    ("all", GOOD, QT_TRANSLATE_NOOP("money_style", "All criteria met")),
    ("open", FAIR, QT_TRANSLATE_NOOP("money_style", "None failed, some unknown")),
    ("one", DOUBTFUL, QT_TRANSLATE_NOOP("money_style", "One criterion not met")),
    ("more", BAD, QT_TRANSLATE_NOOP("money_style", "Several criteria not met")),
    ("nothing", UNKNOWN, QT_TRANSLATE_NOOP("money_style", "Nothing is known")),
)

_FAST_CLASS = (
    'CASE WHEN "criteria_not_met" > 1 THEN \'more\' WHEN "criteria_not_met" = 1 THEN \'one\''
    " WHEN \"criteria_met\" = 0 THEN 'nothing' WHEN \"criteria_unknown\" > 0 THEN 'open' ELSE 'all' END"
)

_SHARING = ((75, "#253494"), (50, "#2c7fb8"), (25, "#41b6c4"), (10, "#a1dab4"), (0, "#ffffcc"))
"""From so many percent of the charging on, colour: ColorBrewer's YlGnBu, told apart with any colour vision."""


def style_revenue(layer: QgsVectorLayer) -> None:
    """Colour sites (an output of ``revenue``) by what comes of them with use as expected."""
    style_classes(layer, "coalesce(\"verdict_mid\", 'unknown')", _classes(_REVENUE), "name")


def style_fast_charging(layer: QgsVectorLayer) -> None:
    """Colour places (an output of ``fastcharging``) by how many criteria they meet; there is no score."""
    style_classes(layer, _FAST_CLASS, _classes(_FAST), "name")


def style_sharing(layer: QgsVectorLayer) -> None:
    """Colour areas or locations (an output of ``energysharing``) by the share of their charging that could be local."""
    steps = "".join(f' WHEN "share_of_charging" >= {percent / 100} THEN \'{percent}\'' for percent, _ in _SHARING[:-1])
    expression = f"CASE WHEN \"share_of_charging\" IS NULL THEN 'nothing'{steps} ELSE '0' END"
    text = _translated(QT_TRANSLATE_NOOP("money_style", "{low} – {high} % of the charging"))
    ends = (100, *(percent for percent, _ in _SHARING))
    classes = [
        PlaceClass(str(percent), colour, text.format(low=percent, high=end))
        for (percent, colour), end in zip(_SHARING, ends)
    ]
    nothing = _translated(QT_TRANSLATE_NOOP("money_style", "Nothing is charged here"))
    style_classes(layer, expression, [*classes, PlaceClass("nothing", UNKNOWN, nothing)], "name")


def _classes(listed) -> list[PlaceClass]:
    return [PlaceClass(value, colour, _translated(label)) for value, colour, label in listed]


def _translated(text: str) -> str:
    return QCoreApplication.translate("money_style", text)
