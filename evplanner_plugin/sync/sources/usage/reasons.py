"""Why a row of usage is refused: whole sentences, so that the screen can translate them."""

from __future__ import annotations

from ....errors import QT_TRANSLATE_NOOP

TOO_MANY_CELLS = QT_TRANSLATE_NOOP("errors", "The row has more cells than the header.")
NO_POINT = QT_TRANSLATE_NOOP("errors", "The row names no charging point.")
NO_START = QT_TRANSLATE_NOOP("errors", "The row has no start.")
BAD_START = QT_TRANSLATE_NOOP("errors", "The start is no date and time that exists.")
OPEN = QT_TRANSLATE_NOOP("errors", "The session is still open: it has no end.")
BAD_END = QT_TRANSLATE_NOOP("errors", "The end is no date and time that exists.")
BAD_DURATION = QT_TRANSLATE_NOOP("errors", "The time connected is no duration.")
END_BEFORE_START = QT_TRANSLATE_NOOP("errors", "The session ends before it begins.")
TOO_LONG = QT_TRANSLATE_NOOP("errors", "The session lasts longer than is possible.")
BAD_ENERGY = QT_TRANSLATE_NOOP("errors", "The energy is no number.")
NEGATIVE_ENERGY = QT_TRANSLATE_NOOP("errors", "The energy is negative.")
TOO_MUCH_ENERGY = QT_TRANSLATE_NOOP("errors", "The energy is more than could flow in that time.")
REPEATED = QT_TRANSLATE_NOOP("errors", "The session came before in this file.")
NOT_COMPLETED = QT_TRANSLATE_NOOP("errors", "The session is not completed.")
CREDITED = QT_TRANSLATE_NOOP("errors", "A credit note takes the session back.")
BAD_MONTH = QT_TRANSLATE_NOOP("errors", "The month is none that exists.")
BAD_FIGURE = QT_TRANSLATE_NOOP("errors", "A figure is no number, or negative.")
NO_FIGURES = QT_TRANSLATE_NOOP("errors", "The row has no figures.")
NOT_AN_OBJECT = QT_TRANSLATE_NOOP("errors", "It is no object with fields.")
UNKNOWN_POINT = QT_TRANSLATE_NOOP("errors", "The workspace does not know this charging point.")
