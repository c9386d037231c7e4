"""QGIS's temporal controller over the history of the charging locations."""

from __future__ import annotations

from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtWidgets import QDockWidget

from ...compat import FRAME_UNITS, TIME_ANIMATED

FROM, TO = "valid_from", "valid_to"
"""Columns with the first day of a location, and the day on which it was gone."""

_DOCK = "Temporal Controller"
"""Object name of QGIS's panel."""

_FRAMES = 60
"""Steps of the slider at most; the shortest of a day, a month and a year that needs no more is taken."""


def history_range(layer: QgsVectorLayer, today: QDate | None = None) -> tuple[QDate, QDate] | None:
    """The first and the last day of what ``layer`` holds, today included; ``None`` where it holds no day."""
    first = _day(layer.minimumValue(layer.fields().lookupField(FROM)))
    if first is None:
        return None
    ends = [today or QDate.currentDate(), first]
    for column in (FROM, TO):
        last = _day(layer.maximumValue(layer.fields().lookupField(column)))
        if last is not None:
            ends.append(last)
    return first, max(ends)


def open_time_slider(iface, layer: QgsVectorLayer) -> bool:
    """Show QGIS's temporal controller on the history of ``layer``, at its end; ``False`` where there is no history."""
    days = history_range(layer)
    controller = iface.mapCanvas().temporalController()
    if days is None or not isinstance(controller, QgsTemporalNavigationObject):
        return False
    follow_time(layer)
    first, last = days
    begin = QDateTime(first, QTime(0, 0), Qt.TimeSpec.UTC)
    # The last frame has to begin within the history and end after it.
    end = QDateTime(last.addDays(1), QTime(0, 0), Qt.TimeSpec.UTC)
    dock = iface.mainWindow().findChild(QDockWidget, _DOCK)
    if dock is not None:
        dock.show()
        dock.raise_()
    controller.setNavigationMode(TIME_ANIMATED)
    controller.setTemporalExtents(QgsDateTimeRange(begin, end))
    controller.setFrameDuration(QgsInterval(1, _unit(first.daysTo(last))))
    controller.skipToEnd()
    return True


def follow_time(layer: QgsVectorLayer) -> None:
    """Let the features of ``layer`` be drawn from their first day to the day they were gone."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    properties.setStartField(FROM)
    properties.setEndField(TO)
    properties.setIsActive(True)


def _unit(days: int):
    for unit, length in FRAME_UNITS:
        if days <= length * _FRAMES:
            return unit
    return FRAME_UNITS[-1][0]


def _day(value) -> QDate | None:
    """A date as a layer gives it: as a date, an instant, or a text."""
    if isinstance(value, QDateTime):
        value = value.date()
    if isinstance(value, str):
        value = QDate.fromString(value[:10], Qt.DateFormat.ISODate)
    return value if isinstance(value, QDate) and value.isValid() else None
