"""Warnings that come with a result: what was odd, and what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Callable


@dataclass(frozen=True)
class Notice:
    """A warning in the form of :class:`~evplanner_plugin.errors.EvPlannerError`, but not raised.

    ``message`` and ``remedy`` are templates of the context ``"errors"`` over ``values``.
    """

    message: str
    remedy: str = ""
    values: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, translate: Callable[[str], str] = lambda text: text) -> str:
        """The message and the remedy as one line, each template passed through ``translate`` first."""
        return " ".join(translate(text).format(**self.values) for text in (self.message, self.remedy) if text)

    def __str__(self) -> str:
        return self.sentence()
