"""Texts that are too long for their label: cut with an ellipsis that can be seen, never silently at the edge."""

from __future__ import annotations

from qgis.core import QgsLayoutItemLabel
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF

_FINE = 20.0
"""Dots of the measure per millimetre."""

_POINT = 25.4 / 72.0
"""Millimetres of a typographic point."""

_ROOM = 0.3
"""Millimetres by which a text may seem too high or wide: measures differ a little from what is drawn."""


def label_font(label: QgsLayoutItemLabel) -> QFont:
    """The font of a label, its size in the measure's dots."""
    if hasattr(label, "textFormat"):  # QGIS 3.24 and later
        font = QFont(label.textFormat().font())
        points = label.textFormat().size()
    else:
        font = QFont(label.font())
        points = font.pointSizeF()
    font.setPixelSize(max(1, round(points * _POINT * _FINE)))
    return font


def fitted(text: str, font: QFont, width: float, height: float) -> str:
    """``text`` as far as it fits into ``width`` × ``height`` millimetres in ``font`` (of :func:`label_font`).

    Words wider than the label are broken; what does not fit is cut at the end of a line or word, with an ellipsis.
    """
    metrics = QFontMetricsF(font)
    text = _with_broken_words(text, metrics, width * _FINE)
    if _fits(text, metrics, width, height):
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if _fits(_cut(text, middle), metrics, width, height):
            low = middle
        else:
            high = middle - 1
    return _cut(text, low)


def _cut(text: str, length: int) -> str:
    """At most ``length`` characters of ``text``, up to the end of a word, and an ellipsis."""
    begun = text[:length]
    if length < len(text) and not text[length].isspace() and any(mark in begun for mark in " \n"):
        begun = begun[: max(begun.rfind(" "), begun.rfind("\n"))]
    return begun.rstrip(" \n,;:–-") + " …"


def _fits(text: str, metrics: QFontMetricsF, width: float, height: float) -> bool:
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    needed = metrics.boundingRect(QRectF(0, 0, width * _FINE, 1e6), flags, text)
    return needed.height() <= (height + _ROOM) * _FINE and needed.width() <= (width + _ROOM) * _FINE


def _with_broken_words(text: str, metrics: QFontMetricsF, wide: float) -> str:
    lines = []
    for line in text.split("\n"):
        words = [_broken(word, metrics, wide) for word in line.split(" ")]
        lines.append(" ".join(words))
    return "\n".join(lines)


def _broken(word: str, metrics: QFontMetricsF, wide: float) -> str:
    if metrics.horizontalAdvance(word) <= wide:
        return word
    pieces, begun = [], ""
    for letter in word:
        if begun and metrics.horizontalAdvance(begun + letter) > wide:
            pieces.append(begun)
            begun = ""
        begun += letter
    return "\n".join([*pieces, begun])
