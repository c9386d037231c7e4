"""The gap map's style: where charging points fall short and where there are more than needed, with labels.

Orange and purple (ColorBrewer PuOr) are told apart with any colour vision; grey is in the middle. The labels carry the
band, for one number alone says more than is known.
"""

from __future__ import annotations

import math

from qgis.core import (
    QgsExpression,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsPalLayerSettings,
    QgsRendererRange,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale
from qgis.PyQt.QtGui import QColor

from ...errors import QT_TRANSLATE_NOOP

SHORT = ("#fdb863", "#e08214", "#b35806")
ENOUGH = "#f7f7f7"
MORE = ("#b2abd2", "#8073ac", "#542788")

_FAR = 1e9
_EVEN = 0.5
"""Below half a point the gap rounds to nothing."""

_ENOUGH_WORDS = QT_TRANSLATE_NOOP("forecast_style", "Just enough")

def label_expression() -> str:
    """Return the expression of the labels: name, points short or over in words, and the ends of the band."""
    words = {
        ">": _translated(QT_TRANSLATE_NOOP("forecast_style", "{count} short")),
        "<": _translated(QT_TRANSLATE_NOOP("forecast_style", "{count} over")),
    }
    cases = "".join(
        f' WHEN "gap_shown" {sign} 0'
        f" THEN replace({QgsExpression.quotedString(text)}, '{{count}}', to_string(abs(\"gap_shown\")))"
        for sign, text in words.items()
    )
    enough = QgsExpression.quotedString(_translated(_ENOUGH_WORDS))
    band = "format_number(\"gap_low\", 0) || ' – ' || format_number(\"gap_high\", 0)"
    return f"\"name\" || '\\n' || CASE{cases} ELSE {enough} END || ' (' || {band} || ')'"


def class_width(largest: float) -> int:
    """Return the width of the classes for gaps up to ``largest`` points: 1, 2 or 5 times a power of ten."""
    wanted = max(1.0, largest / 3)
    power = 10 ** math.floor(math.log10(wanted))
    return int(next(step * power for step in (1, 2, 5, 10) if step * power >= wanted - 1e-9))


def classes(largest: float) -> list[tuple[float, float, str, str]]:
    """Return lower and upper gap, colour and label of each class, the largest shortage first."""
    width = class_width(largest)
    bounds = (_EVEN, width, 2 * width, _FAR)
    made = [(low, high, colour, _label(low, high, True)) for low, high, colour in zip(bounds, bounds[1:], SHORT)][::-1]
    made.append((-_EVEN, _EVEN, ENOUGH, _translated(_ENOUGH_WORDS)))
    made += [(-high, -low, colour, _label(low, high, False)) for low, high, colour in zip(bounds, bounds[1:], MORE)]
    return made


def style_forecast(layer: QgsVectorLayer, largest: float) -> None:
    """Give ``layer`` (an output of ``forecast``) its classes, labels, legend and field names.

    ``largest`` is the largest gap on the map in points, whichever way.
    """
    renderer = QgsGraduatedSymbolRenderer("gap_points")
    for lower, upper, colour, label in classes(largest):
        symbol = QgsFillSymbol.createSimple({"outline_color": "#4d4d4d", "outline_width": "0.3"})
        symbol.setColor(QColor(colour))
        symbol.setOpacity(0.8)
        renderer.addClassRange(QgsRendererRange(lower, upper, symbol, label))
    layer.setRenderer(renderer)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('"name"')
    for name, alias in _aliases().items():
        index = layer.fields().lookupField(name)
        if index >= 0:
            layer.setFieldAlias(index, alias)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def _label(low: float, high: float, short: bool) -> str:
    if high >= _FAR:
        text = (
            QT_TRANSLATE_NOOP("forecast_style", "More than {count} points short")
            if short
            else QT_TRANSLATE_NOOP("forecast_style", "More than {count} points over")
        )
    else:
        text = (
            QT_TRANSLATE_NOOP("forecast_style", "Up to {count} points short")
            if short
            else QT_TRANSLATE_NOOP("forecast_style", "Up to {count} points over")
        )
    return _translated(text).format(count=QLocale().toString(int(low if high >= _FAR else high)))


def _labels() -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = label_expression()
    settings.isExpression = True
    text = QgsTextFormat()
    text.setSize(9)
    text.setColor(QColor("#1a1a1a"))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(1)
    text.setBuffer(buffer)
    settings.setFormat(text)
    return settings


def _aliases() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "area_id": translate("forecast_style", "Area"),
        "name": translate("forecast_style", "Name"),
        "year": translate("forecast_style", "Year"),
        "scenario": translate("forecast_style", "Scenario"),
        "electric_cars": translate("forecast_style", "Electric cars"),
        "public_kwh": translate("forecast_style", "Public energy (kWh per year)"),
        "points_needed": translate("forecast_style", "Points needed"),
        "needed_low": translate("forecast_style", "Points needed, at least"),
        "needed_high": translate("forecast_style", "Points needed, at most"),
        "equivalents_needed": translate("forecast_style", "Equivalents needed"),
        "points_existing": translate("forecast_style", "Points standing"),
        "points_planned": translate("forecast_style", "Points decided"),
        "gap_points": translate("forecast_style", "Gap (points)"),
        "gap_shown": translate("forecast_style", "Gap (whole points)"),
        "gap_low": translate("forecast_style", "Gap, at least"),
        "gap_high": translate("forecast_style", "Gap, at most"),
        "gap_equivalents": translate("forecast_style", "Gap (equivalents)"),
        "power_kw": translate("forecast_style", "AFIR benchmark (kW)"),
    }


def _translated(text: str) -> str:
    return QCoreApplication.translate("forecast_style", text)
