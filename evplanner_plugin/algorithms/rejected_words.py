"""Why rows of a source were not taken, and where they stand, in QGIS's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..errors import QT_TRANSLATE_NOOP

_LINE = "line "
_LINE_WORDS = QT_TRANSLATE_NOOP("errors", "line {number}")


def reason_words(reason: str) -> str:
    """The reason of a :class:`domain.charging.model.Rejected`."""
    return _translated(reason) if reason else ""


def row_words(row: str) -> str:
    """Where a rejected row stands: a line of a table in words, the id of anything else as it is."""
    if row.startswith(_LINE) and row[len(_LINE):].isdigit():
        return _translated(_LINE_WORDS).format(number=row[len(_LINE):])
    return row


def _translated(text: str) -> str:
    return QCoreApplication.translate("errors", text)
