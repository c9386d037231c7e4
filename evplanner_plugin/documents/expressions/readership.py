"""Who is going to read what is being printed: colleagues, or people outside the administration.

While a page for outsiders is laid out, the functions of the group say no more than what was chosen for them, whatever
the layout asks and however it asks.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsExpressionContext

SHEET_VARIABLE = "evplanner_sheet"
"""The layout's variable that says which of the sheets being printed is the present one."""

HARMLESS = frozenset({"evp_sheet", "evp_word", "evp_title"})
"""Functions that may answer outsiders: the chosen values, fixed words, and what a code is called."""

_tokens: set[str] = set()
_own = threading.local()


@contextmanager
def outsiders_read() -> Iterator[None]:
    """Within it everything that this thread works out is for outsiders; other threads go on as before."""
    before = getattr(_own, "outsiders", False)
    _own.outsiders = True
    try:
        yield
    finally:
        _own.outsiders = before


def mark(token: str, outsiders: bool) -> None:
    """Say whether the sheet ``token`` is for outsiders, for what QGIS works out later than it was asked to."""
    if outsiders:
        _tokens.add(token)
    else:
        _tokens.discard(token)


def for_outsiders(context: QgsExpressionContext | None) -> bool:
    """Whether outsiders are going to read what is worked out in ``context``."""
    if getattr(_own, "outsiders", False):
        return True
    return bool(_tokens) and context is not None and str(context.variable(SHEET_VARIABLE)) in _tokens
