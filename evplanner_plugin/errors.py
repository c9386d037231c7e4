"""The one family of errors that a user may see.

Every error carries two sentences: what is wrong, and what to do about it. The sentences are kept as
templates beside their values, so that rooms without Qt can raise them and the screen can translate
them: mark each template with :func:`QT_TRANSLATE_NOOP` under the context ``"errors"``.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Return ``source`` unchanged; marks it for the translators under ``context``."""
    return source


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

    def sentence(self, translate=lambda text: text, title=lambda name: name) -> str:
        """The message and the remedy as one line, each template passed through ``translate`` first.

        ``title`` says what people call a table; values named ``table`` and ``collection`` go through it.
        """
        values = {
            name: title(value) if name in ("table", "collection") else value for name, value in self.values.items()
        }
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


class ServerError(EvPlannerError):
    """The central API cannot be reached, refuses, or answers what it should not."""


class MissingPackage(EvPlannerError):
    """A Python package that this capability needs is not there."""


class Cancelled(EvPlannerError):
    """The user stopped the work; nothing half-written is left."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("errors", "Cancelled; nothing was changed."))
