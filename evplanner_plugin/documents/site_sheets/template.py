"""The layout of site sheets: a template (.qpt) that comes along, or one that somebody restyled in QGIS."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtXml import QDomDocument

from ... import bundled
from ...errors import QT_TRANSLATE_NOOP, BadInput

LARGEST = 20_000_000
"""Bytes of a template at most: room for pictures within it, and none for what would fill the memory."""


def bundled_template(*, internal: bool = True) -> Path:
    """The layout that comes with the plugin: for colleagues, or for people outside the administration."""
    return bundled.path("layouts", "site_sheet.qpt" if internal else "handover_sheet.qpt")


def read_template(path: Path) -> str:
    """The XML of the template in ``path``; may be called in any thread.

    :raises BadInput: the file cannot be read, or is no layout of QGIS 3 or later.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise no_template(path, "too large")
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise no_template(path, str(error)) from error
    document = QDomDocument()
    if not parsed(document, text) or document.documentElement().tagName() != "Layout":
        raise no_template(path, "no layout")
    return text


def parsed(document: QDomDocument, text: str) -> bool:
    """Whether ``document`` could take in ``text``."""
    answer = document.setContent(text)
    # Qt 5 answers with a tuple, Qt 6 with a result of its own.
    return bool(answer[0] if isinstance(answer, tuple) else answer)


def no_template(path: Path, details: str) -> BadInput:
    """The error for a file that is no template of a layout."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{file} is no layout template that QGIS can read."),
        QT_TRANSLATE_NOOP(
            "errors", "Save a layout as template (.qpt) in QGIS's layout designer, or leave the template out."
        ),
        file=path.name,
        details=details,
    )
