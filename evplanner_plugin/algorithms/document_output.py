"""Documents that an algorithm writes: the format by the ending."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import QT_TRANSLATE_NOOP, BadInput


def checked_document(path: str, formats: Sequence[str]) -> Path:
    """The path of a document whose name ends in one of ``formats`` (``.pdf`` …); :class:`BadInput` otherwise."""
    found = Path(path)
    if found.suffix.lower() not in formats:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A document cannot be written as “{ending}”."),
            QT_TRANSLATE_NOOP("errors", "Let the file's name end in one of these: {endings}."),
            ending=found.suffix or found.name,
            endings=", ".join(formats),
        )
    return found
