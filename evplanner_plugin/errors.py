"""The one family of errors that a user may see.

Every error carries two sentences: what is wrong, and what to do about it. The sentences are kept as
templates beside their values, so that rooms without Qt can raise them and the screen can translate
them: mark each template with :func:`QT_TRANSLATE_NOOP` under the context ``"errors"``.
"""

from __future__ import annotations

import math


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Return ``source`` unchanged; marks it for the translators under ``context``."""
    return source


_NO_AMOUNTS = frozenset(
    ("epsg", "nis", "year", "first", "last", "target", "code", "status", "line", "column", "row", "version", "next")
)
"""Names of values that are numbers but no amounts: a year or a code is written as it is."""

_DAYS = frozenset(("date", "day", "month"))
"""Names of values that are days or months, in ISO's spelling."""


def plain_figure(value: float) -> str:
    """A number as programs write it, without a point where it is whole."""
    if not math.isfinite(value):
        return "–"
    return str(int(value)) if float(value).is_integer() else f"{value:.10g}"


def written(values, title=lambda name: name, figure=plain_figure, day=lambda text: text) -> dict[str, object]:
    """``values`` of a sentence as they are read: numbers through ``figure``, names of tables through ``title``, and
    days and months through ``day``."""

    def one(name: str, value: object) -> object:
        if name in ("table", "collection"):
            return title(value)
        if name in _DAYS and isinstance(value, str):
            return day(value)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or name in _NO_AMOUNTS:
            return value
        return figure(value)

    return {name: one(name, value) for name, value in values.items()}


class EvPlannerError(Exception):
    """Something the user can do something about.

    ``message`` and ``remedy`` are templates for :meth:`str.format` over ``values``; ``details`` is
    free text for the log (a server's answer, a traceback), shown on demand only.
    """

    def __init__(self, message: str, remedy: str = "", *, details: str = "", **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        self.details = details
        self.values = values

    def sentence(
        self, translate=lambda text: text, title=lambda name: name, figure=plain_figure, day=lambda text: text
    ) -> str:
        """The message and the remedy as one line, each template passed through ``translate`` first.

        ``title`` says what people call a table; values named ``table`` and ``collection`` go through it. ``figure``
        writes numbers, ``day`` days and months that are given in ISO's spelling.
        """
        values = written(self.values, title, figure, day)
        parts = [translate(text).format(**values) for text in (self.message, self.remedy) if text]
        return " ".join(parts)

    def __str__(self) -> str:
        return self.sentence()


class BadInput(EvPlannerError):
    """The data or the parameters given cannot be used as they are."""


class RecipeError(BadInput):
    """A recipe does not say what it must, or asks for something that does not exist."""


class WorkspaceError(EvPlannerError):
    """The workspace cannot be created, opened, read or written."""


class DamagedWorkspace(WorkspaceError):
    """The workspace is not whole any more; it can be repaired."""


class ServerError(EvPlannerError):
    """The central API cannot be reached, refuses, or answers what it should not."""


class MissingPackage(EvPlannerError):
    """A Python package that this capability needs is not there."""


class Cancelled(EvPlannerError):
    """The user stopped the work; nothing half-written is left."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("errors", "Cancelled; nothing was changed."))
